import Interchange
import TestSupport
import Testing

@testable import Staging

@Suite struct `The history of a workspace` {
    private let folder: TemporaryFolder
    private let batches: BatchDatabase

    init() throws {
        folder = try TemporaryFolder()
        batches = try CaptureDatabase(path: folder.path + "/w.sqlite").batches
    }

    /// Keeps a page with one record, as a run does.
    private func keep(
        _ location: String, in run: BatchRun, family: String = "boats", digest: String = "d",
        title: String? = "Boats", items: Int = 0
    ) throws {
        let record = Record(
            id: location,
            source: Record.Source(
                location: location, url: nil, canonicalURL: nil, mediaType: "text/html", charset: "utf-8",
                digest: "sha256:0", retrieved: nil, family: family, confidence: 1, duplicateOf: nil),
            kind: .news, language: nil, title: title, lead: nil, authors: [], published: nil, dateline: nil,
            issuedBy: [], fieldsOfWork: [], body: location, quotes: [], dates: [], funders: [],
            organisers: [],
            projects: [], places: [],
            items: (0..<items).map { .init(title: "\($0)", url: nil, date: nil, kind: nil) }, diagnostics: [])
        var result = PageResult(BatchInput(location, .crawl, stamp: "s"), known: try batches.known(location))
        (result.digest, result.hasRun) = (digest, true)
        try result.take([.value(Staged(record))])
        try batches.keep(result, in: run.id)
    }

    private func begin(_ day: Int) throws -> (run: BatchRun, report: BatchReport) {
        let run = try batches.begin(pipeline: "p", now: "2026-01-0\(day)T03:00:00.000Z")
        return (run, BatchReport(run, pipeline: "p", finished: ""))
    }

    /// Ends a run by some rules, and gives its report.
    private func end(_ run: BatchRun, _ report: BatchReport, rules: String) throws -> BatchReport {
        var report = report
        report.rules = rules
        try batches.fill(&report)
        let history = try batches.history(of: &report, before: run, DriftThresholds(), canRecount: true)
        try batches.fillDrift(&report, after: history)
        try batches.end(run, now: "2026", report: report)
        return report
    }

    @Test func `tells sites apart, and pages that list others`() throws {
        let (run, report) = try begin(1)
        try keep("https://news.example/1", in: run)
        try keep("https://news.example/2", in: run, family: "generic")
        try keep("http://old.example", in: run)
        try keep("pages/3.html", in: run, items: 4)
        let ended = try end(run, report, rules: "one")
        #expect(
            ended.sources == [
                .init("files", records: 1, unknown: 0), .init("http://old.example", records: 1, unknown: 0),
                .init("https://news.example", records: 2, unknown: 1),
            ])
        #expect(ended.listings == [.init("pages/3.html", links: 4)])
        #expect(
            try batches.examples(of: .known(source: "https://news.example"), in: run.id)
                == ["https://news.example/2"])
    }

    @Test func `tells a page that listed others and does no more`() throws {
        let (first, before) = try begin(1)
        try keep("a", in: first, items: 4)
        try keep("b", in: first, items: 4)
        _ = try end(first, before, rules: "one")
        let (second, after) = try begin(2)
        try keep("a", in: second, digest: "e")
        #expect(try end(second, after, rules: "one").listings == [.init("a", links: 0)])
    }

    @Test func `shows the pages that a figure is about`() throws {
        let (run, _) = try begin(1)
        for number in 1...5 {
            try keep("\(number)", in: run, title: number < 3 ? nil : number < 5 ? "A" : "B")
        }
        let figures: [DriftFigure] = [
            .filled(family: "boats", field: "title"), .differentTitles(family: "boats"),
            .count(family: "boats", field: "quotes"), .speakers(family: "boats"),
        ]
        let shown = try figures.map { try batches.examples(of: $0, in: run.id) }
        #expect(shown == [["1", "2"], ["3", "4"], ["1", "2", "3"], []])
    }

    @Test func `counts what other rules counted anew, or leaves it out`() throws {
        let (first, before) = try begin(1)
        try keep("a", in: first, title: nil)
        try keep("b", in: first, title: nil)
        let old = try end(first, before, rules: "one")
        #expect(DriftFigure.filled(family: "boats", field: "title").tally(in: old) == Tally(hits: 0, of: 2))
        // Better rules find the title, on the same pages.
        let (second, after) = try begin(2)
        try keep("a", in: second)
        try keep("b", in: second)
        var report = after
        report.rules = "two"
        var thresholds = DriftThresholds()
        let history = try batches.history(of: &report, before: second, thresholds, canRecount: true)
        #expect(
            history.compactMap(DriftFigure.filled(family: "boats", field: "title").tally) == [
                Tally(hits: 2, of: 2)
            ])
        #expect(report.pastRules == .recounted)
        #expect(try batches.history(of: &report, before: second, thresholds, canRecount: false).isEmpty)
        #expect(report.pastRules == .leftOut)
        thresholds.since = CalendarDate(2026, 1, 2)
        #expect(try batches.history(of: &report, before: second, thresholds, canRecount: true).isEmpty)
    }
}
