import TestSupport

@testable import Staging

/// Invented days of a few sites: reports as runs over them would write.
struct SimulatedNews {
    /// What a template change does to the pages of `osce-drupal`.
    enum Change: CaseIterable {
        /// Classes have other names: no mark holds.
        case renamedClasses
        /// The element of the day is gone.
        case dateGone
        /// The body cannot be found.
        case bodyGone
        /// A wall stands before the text, on every page the same.
        case wall
        /// The headline is the site's name.
        case siteTitle
        /// Marks of speech are elements, and no text.
        case marksGone
        /// Only the first paragraph is there.
        case firstParagraph
    }

    /// One page.
    private struct Page {
        var family: String
        var source: String
        var filled: Set<String> = ["url", "title", "published", "body", "language"]
        var quotes = 0
        var speakers = 0
        var dates = 0
        var funders = 0
        var title = 0
        var body = 0
    }

    private var random: Seeded
    private(set) var day = 0
    /// How many times as many pages as usual.
    var scale = 1.0
    /// What has been changed.
    var changes: Set<Change> = []
    /// Links that the listing shows.
    var links = 10
    /// What the last days gave, the latest first.
    private(set) var history: [BatchReport] = []
    /// What makes the figures.
    var rules = "one"

    init(seed: UInt64) { random = Seeded(seed) }

    /// Goes on by a day and gives its report, alarms put in.
    mutating func next(_ thresholds: DriftThresholds = DriftThresholds()) throws -> BatchReport {
        var report = report()
        report.alarms = try DriftCheck(thresholds).alarms(
            in: report, after: Array(history.prefix(thresholds.historyRuns)),
            examples: { _ in ["a", "b", "c"] })
        history.insert(report, at: 0)
        return report
    }

    private mutating func report() -> BatchReport {
        day += 1
        let isWeekend = day % 7 > 4
        var found: [Page] = []
        for _ in 0..<pages(isWeekend ? 0...5 : 6...20) { found.append(release(isWeekend: isWeekend)) }
        for _ in 0..<pages(isWeekend ? 0...2 : 1...6) { found.append(project()) }
        for _ in 0..<pages(0...4) { found.append(wire()) }
        for _ in 0..<pages(0...6) { found.append(Page(family: "generic", source: "https://blog.example")) }
        for index in found.indices where found[index].title == 0 {
            (found[index].title, found[index].body) = (1_000 * day + index, 1_000 * day + index)
        }
        let stamp = "2026-\(day < 100 ? "01" : "12")-01T00:00:00.\(1_000 + day)Z"
        var report = BatchReport(
            BatchRun(id: "\(1_000 + day)", started: stamp, isResumed: false), pipeline: "p.yaml",
            finished: stamp)
        report.rules = rules
        report.families = Self.families(of: found)
        report.sources = Self.sources(of: found)
        report.listings = [.init("https://www.osce.example/press-releases", links: links)]
        return report
    }

    /// News of the site whose template changes: releases with speech on weekdays, reports without at weekends.
    private mutating func release(isWeekend: Bool) -> Page {
        var page = Page(family: "osce-drupal", source: "https://www.osce.example")
        let isReport = chance(isWeekend ? 0.7 : 0.1)
        if chance(0.015) { page.filled.remove("published") }
        if chance(0.005) { page.family = "generic" }
        for (field, share) in [("lead", 0.7), ("dateline", 0.9), ("issued_by", 0.95), ("organisers", 0.5)]
        where chance(share) { page.filled.insert(field) }
        page.dates = number(0...4)
        if !isReport {
            page.quotes = number(0...5)
            page.speakers = (0..<page.quotes).count { _ in chance(0.93) }
            page.funders = chance(0.25) ? number(1...3) : 0
        }
        if isReport, chance(0.2) { page.title = 1 }  // Daily reports are all called the same.
        change(&page)
        for (field, count) in [("quotes", page.quotes), ("dates", page.dates), ("funders", page.funders)]
        where count > 0 { page.filled.insert(field) }
        return page
    }

    private func change(_ page: inout Page) {
        if changes.contains(.renamedClasses) { page.family = "generic" }
        if changes.contains(.dateGone) { page.filled.remove("published") }
        if changes.contains(.siteTitle) { page.title = 2 }
        if changes.contains(.marksGone) { (page.quotes, page.speakers) = (0, 0) }
        if changes.contains(.wall) { (page.title, page.body) = (3, 3) }
        if changes.contains(.firstParagraph) {
            (page.quotes, page.speakers, page.dates, page.funders) = (0, 0, min(1, page.dates), 0)
        }
        if changes.contains(.bodyGone) {
            page.filled.subtract(["body", "dateline", "organisers"])
            (page.quotes, page.speakers, page.dates, page.funders) = (0, 0, 0, 0)
        }
    }

    private mutating func project() -> Page {
        var page = Page(family: "osce-new-html", source: "https://projects.osce.example")
        if chance(0.3) { page.filled.remove("published") }
        page.funders = number(0...4)
        if page.funders > 0 { page.filled.insert("funders") }
        return page
    }

    private mutating func wire() -> Page {
        var page = Page(family: "wire-flat", source: "https://wire.example")
        if chance(0.5) { page.filled.remove("title") }
        page.quotes = number(0...3)
        page.speakers = page.quotes
        if page.quotes > 0 { page.filled.insert("quotes") }
        return page
    }

    private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

    private mutating func pages(_ range: ClosedRange<Int>) -> Int {
        Int((Double(number(range)) * scale).rounded())
    }

    private mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &random) < share }

    private static func families(of pages: [Page]) -> [BatchReport.Family] {
        Dictionary(grouping: pages, by: \.family).sorted { $0.key < $1.key }.map { name, pages in
            func most(_ value: (Page) -> Int) -> Int {
                Dictionary(grouping: pages, by: value).values.map(\.count).max() ?? 0
            }
            return BatchReport.Family(
                family: name, records: pages.count, quotes: pages.reduce(0) { $0 + $1.quotes },
                speakers: pages.reduce(0) { $0 + $1.speakers }, dates: pages.reduce(0) { $0 + $1.dates },
                funders: pages.reduce(0) { $0 + $1.funders }, doubts: 0, sameTitle: most(\.title),
                sameBody: most(\.body),
                fields: RunReport.fields.map { field in
                    .init(field.name, filled: pages.count { $0.filled.contains(field.name) })
                })
        }
    }

    private static func sources(of pages: [Page]) -> [BatchReport.Source] {
        Dictionary(grouping: pages, by: \.source).sorted { $0.key < $1.key }.map { name, pages in
            .init(name, records: pages.count, unknown: pages.count { $0.family == "generic" })
        }
    }
}
