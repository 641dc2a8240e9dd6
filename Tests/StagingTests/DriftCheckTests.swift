import TestSupport
import Testing

@testable import Staging

@Suite struct `The check for drift` {
    @Test(arguments: 1...15 as ClosedRange<UInt64>)
    func `raises nothing in 30 days of news as usual`(seed: UInt64) throws {
        var news = SimulatedNews(seed: seed)
        for day in 1...30 {
            let alarms = try news.next().alarms
            #expect(alarms.isEmpty, "day \(day): \(alarms.map(\.message))")
        }
    }

    @Test(arguments: [0.3, 4, 20], 1...2 as ClosedRange<UInt64>)
    func `raises nothing on smaller and on larger sites`(scale: Double, seed: UInt64) throws {
        var news = SimulatedNews(seed: seed)
        news.scale = scale
        for day in 1...30 {
            let alarms = try news.next().alarms
            #expect(alarms.isEmpty, "day \(day): \(alarms.map(\.message))")
        }
    }

    private static let alarms: [(SimulatedNews.Change, DriftAlarm.Kind, String?)] = [
        (.renamedClasses, .unknownFamily, nil), (.dateGone, .fieldMissing, "published"),
        (.bodyGone, .fieldMissing, "body"), (.wall, .sameBody, "body"), (.siteTitle, .sameTitle, "title"),
    ]

    @Test(arguments: alarms, 1...3 as ClosedRange<UInt64>)
    func `names what a template change takes away, until it is mended`(
        expected: (change: SimulatedNews.Change, kind: DriftAlarm.Kind, field: String?), seed: UInt64
    ) throws {
        var news = SimulatedNews(seed: seed)
        for _ in 1...21 { _ = try news.next() }
        news.changes = [expected.change]
        for day in 22...25 {
            let alarms = try news.next().alarms
            let alarm = try #require(
                alarms.first { $0.kind == expected.kind && $0.field == expected.field },
                "day \(day): \(alarms.map(\.message))")
            #expect(alarm.family == (expected.change == .renamedClasses ? "generic" : "osce-drupal"))
            #expect(alarm.examples.count == 3)
            #expect((alarm.probability ?? 1) < 0.001)
        }
        news.changes = []
        // A weekend behind days without speech may look like them.
        for _ in 26...27 { _ = try news.next() }
        for _ in 28...30 { #expect(try news.next().alarms.isEmpty) }
    }

    @Test(
        arguments: [
            (.marksGone, .fieldMissing, "quotes"), (.marksGone, .fewer, "quotes"),
            (.firstParagraph, .fewer, "quotes"),
        ] as [(SimulatedNews.Change, DriftAlarm.Kind, String)], 1...3 as ClosedRange<UInt64>)
    func `names what pages tell no more in three runs in a row`(
        expected: (change: SimulatedNews.Change, kind: DriftAlarm.Kind, field: String), seed: UInt64
    ) throws {
        var news = SimulatedNews(seed: seed)
        for _ in 1...21 { _ = try news.next() }
        news.changes = [expected.change]
        for _ in 22...23 { #expect(try news.next().alarms.isEmpty) }
        let alarms = try news.next().alarms
        #expect(
            alarms.contains { $0.kind == expected.kind && $0.field == expected.field },
            "\(alarms.map(\.message))")
    }

    @Test func `tells family, field, before, now and how sure it is`() throws {
        var news = SimulatedNews(seed: 3)
        for _ in 1...21 { _ = try news.next() }
        news.changes = [.dateGone]
        let alarm = try #require(try news.next().alarms.first)
        #expect(
            alarm.message
                == "osce-drupal: pages with published: 0 of 8 (0 %), in 19 runs before 197 of 203 (97 %); chance alone p = 7.3e-11 (Fisher)."
        )
        #expect(alarm.before == 0.9704)
        #expect(alarm.now == 0)
    }

    @Test func `notices a change in the second run already, where it is one of the template`() throws {
        var news = SimulatedNews(seed: 2)
        news.scale = 2
        #expect(try news.next().alarms.isEmpty)
        news.changes = [.dateGone]
        #expect(try news.next().alarms.map(\.field) == ["published"])
    }

    @Test func `takes small runs together`() throws {
        var news = SimulatedNews(seed: 8)
        news.scale = 0.25
        for _ in 1...28 { _ = try news.next() }
        news.changes = [.dateGone]
        let days = try (1...12).map { _ in try news.next() }
        let rang = days.filter { $0.alarms.contains { $0.field == "published" } }
        #expect(
            rang.contains { $0.families.contains { $0.family == "osce-drupal" && $0.records < 5 } },
            "\(days.map { $0.families.first { $0.family == "osce-drupal" }?.records ?? 0 })")
    }

    @Test func `rings no longer than its history goes back`() throws {
        var thresholds = DriftThresholds()
        thresholds.historyRuns = 7
        var news = SimulatedNews(seed: 4)
        for _ in 1...14 { _ = try news.next(thresholds) }
        news.changes = [.dateGone]
        let rang = try (1...21).map { _ in
            try news.next(thresholds).alarms.contains { $0.field == "published" }
        }
        #expect(rang.prefix(4).allSatisfy { $0 }, "\(rang)")
        #expect(!rang.suffix(10).contains(true), "\(rang)")
    }

    @Test func `says nothing of a run that was interrupted, nor where it is switched off`() throws {
        var news = SimulatedNews(seed: 5)
        for _ in 1...21 { _ = try news.next() }
        news.changes = [.dateGone]
        var (report, history) = (try news.next(), Array(news.history.dropFirst()))
        #expect(!report.alarms.isEmpty)
        var thresholds = DriftThresholds()
        thresholds.isEnabled = false
        #expect(try DriftCheck(thresholds).alarms(in: report, after: history, examples: { _ in [] }).isEmpty)
        report.isInterrupted = true
        history.removeLast()
        #expect(
            try DriftCheck(DriftThresholds()).alarms(in: report, after: history, examples: { _ in [] })
                .isEmpty)
    }

    @Test(
        arguments: [
            (10, nil), (6, nil), (5, nil), (4, .shortListing), (0, .emptyListing), (60, nil),
        ] as [(Int, DriftAlarm.Kind?)])
    func `rings for a listing with far fewer rows than ever, or none`(links: Int, kind: DriftAlarm.Kind?)
        throws
    {
        var news = SimulatedNews(seed: 6)
        for _ in 1...7 { _ = try news.next() }
        news.links = links
        for _ in 1...3 { #expect(try news.next().alarms.map(\.kind) == (kind.map { [$0] } ?? [])) }
    }

    @Test(
        arguments: [
            // Fisher's tea, and a table whose p others have printed.
            ((0, 10), (10, 10), 5.412544e-06), ((1, 10), (11, 14), 0.001379728), ((4, 4), (4, 4), 1),
            ((0, 5), (0, 100), 1),
        ] as [((Int, Int), (Int, Int), Double)])
    func `counts out shares`(now: (Int, Int), before: (Int, Int), expected: Double) {
        let p = ExactTest.fallOfShare(Tally(hits: now.0, of: now.1), Tally(hits: before.0, of: before.1))
        #expect(abs(p - expected) <= expected * 1e-6, "\(p)")
    }

    @Test func `counts out means`() {
        let p = ExactTest.fallOfMean(Tally(hits: 2, of: 10), Tally(hits: 30, of: 30))
        #expect(abs(p - 0.006707989762) < 1e-9, "\(p)")
        #expect(abs(ExactTest.logFactorial(100) - 363.73937555556) < 1e-9)
        #expect(abs(ExactTest.logFactorial(32) - 81.557959456115) < 1e-9)
    }
}
