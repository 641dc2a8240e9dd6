extension DriftCheck {
    /// The listings that name no page, or far fewer than ever.
    ///
    /// No test: a listing has as many rows as its template gives it, day after day.
    func listingAlarms(in report: BatchReport, after history: [BatchReport]) -> [DriftAlarm] {
        report.listings.compactMap { listing in
            let counts = history.filter { run in
                !run.alarms.contains {
                    [.emptyListing, .shortListing].contains($0.kind) && $0.source == listing.url
                }
            }.compactMap { run in run.listings.first { $0.url == listing.url }?.links }
            guard listing.links > 0 else {
                return thresholds.alarmsForEmptyListings ? Self.empty(listing, counts) : nil
            }
            guard counts.count >= thresholds.minimumRuns, let least = counts.min(),
                Double(listing.links) < thresholds.minimumListing * Double(least)
            else { return nil }
            return Self.short(listing, least, counts.count)
        }
    }

    private static func empty(_ listing: BatchReport.Listing, _ counts: [Int]) -> DriftAlarm {
        let before = counts.first.map { ", in the run before \($0)" } ?? ""
        return DriftAlarm(
            kind: .emptyListing, source: listing.url, before: counts.first.map(Double.init), now: 0,
            message: "The listing \(listing.url) names no page\(before).", examples: [listing.url])
    }

    private static func short(_ listing: BatchReport.Listing, _ least: Int, _ runs: Int) -> DriftAlarm {
        let pages = "\(listing.links) \(listing.links == 1 ? "page" : "pages")"
        return DriftAlarm(
            kind: .shortListing, source: listing.url, before: Double(least), now: Double(listing.links),
            message:
                "The listing \(listing.url) names \(pages), in \(runs) runs before never below \(least).",
            examples: [listing.url])
    }
}
