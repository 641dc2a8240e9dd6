import Interchange

extension BatchDatabase {
    /// The reports that a run is held against, the latest first, all counted with its own rules.
    ///
    /// What other rules counted is counted anew where `canRecount`: where the run has taken all stored pages through its own. Else it is
    /// left out, since a figure would fall that the site has not touched. The report notes which.
    public func history(
        of report: inout BatchReport, before run: BatchRun, _ thresholds: DriftThresholds, canRecount: Bool
    ) throws -> [BatchReport] {
        let since = thresholds.since?.description ?? ""
        let past = try reports(before: run, pipeline: report.pipeline, limit: thresholds.historyRuns)
            .filter { $0.started >= since }
        let rules = report.rules
        if let latest = past.first, latest.rules != rules {
            report.pastRules = canRecount ? .recounted : .leftOut
        }
        return try past.compactMap { before in
            if before.rules == rules { return before }
            return canRecount ? try recounted(before) : nil
        }
    }

    /// What a run found, of the pages that are still as they were then, counted as they are read now.
    private func recounted(_ report: BatchReport) throws -> BatchReport {
        var report = report
        report.families = try families(in: report.run)
        report.sources = try sources(in: report.run)
        report.listings = try listings(in: report.run)
        report.alarms = []
        return report
    }

    /// Puts into a report what only the check for drift looks at: sites, and pages that list others or do so no more.
    public func fillDrift(_ report: inout BatchReport, after history: [BatchReport]) throws {
        report.sources = try sources(in: report.run)
        let asked = Set(report.listings.map(\.url))
        report.listings += try listings(in: report.run).filter { !asked.contains($0.url) }
        guard report.pages.changed > 0 else { return }
        let before = Set(history.flatMap(\.listings).filter { $0.links > 0 }.map(\.url))
        report.listings += try emptied(of: before.subtracting(asked).sorted(), in: report.run)
            .map { BatchReport.Listing($0, links: 0) }
    }
}
