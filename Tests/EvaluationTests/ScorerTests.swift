import Evaluation
import Foundation
import Interchange
import Testing

@Suite struct `The scorer` {
    /// A record of a page about a bridge, with one quote, one date and one funder.
    static func record(
        title: String = "A bridge opens", quote: String = "We can cross again,", speaker: String? = "Ana Kos",
        date: String = "4 May 2021", funder: String = "Norway"
    ) throws -> Record {
        let evidence = #"{"field":"body","start":0,"end":1,"rule":"RULE"}"#
        func place(_ rule: String) -> String { evidence.replacingOccurrences(of: "RULE", with: rule) }
        let person = speaker.map {
            #"{"name":"\#($0)","kind":"person","role":null,"honorific":null,"mention":null,"id":null}"#
        }
        return try CanonicalJSON.value(
            Record.self,
            from: #"""
                {"schema":"rapporteur/record/1","id":"osce:1","source":{"location":"pages/bridge.html","url":null,
                "canonical_url":null,"media_type":"text/html","charset":"utf-8","digest":"sha256:0",
                "retrieved":null,"family":"generic","confidence":1,"duplicate_of":null},"kind":"news",
                "language":"en","title":"\#(title)","lead":null,"authors":[],"published":null,"dateline":null,
                "issued_by":[],"fields_of_work":[],"body":"The bridge is open.",
                "quotes":[{"text":"\#(quote)","kind":"direct","speaker":\#(person ?? "null"),"cue":"said",
                "attribution":"named","evidence":\#(place("quote.after.name"))}],
                "dates":[{"text":"\#(date)","start":"2021-05-04","end":"2021-05-04","precision":"day",
                "role":"event","bound":null,"evidence":\#(place("date.day"))}],
                "funders":[{"name":"\#(funder)","kind":"state","iso":"NO","cue":null,"funds":null,
                "evidence":\#(place("funder.money"))}],
                "organisers":[],"projects":[],"places":[],"items":[],"diagnostics":[]}
                """#)
    }

    static func gold(_ changes: String = "") throws -> Gold {
        try CanonicalJSON.value(
            Gold.self,
            from: #"""
                {"title":"A bridge opens","body_starts":"The bridge","body_ends":"is open.",
                "quotes":[{"text":"We can cross again","speaker":"Ana Kos","role":null,"kind":"direct"}],
                "dates":[{"text":"4 May 2021","start":"2021-05-04","end":"2021-05-04","role":"event"}],
                "funders":[{"name":"Norway","kind":"state","iso":"NO"}]\#(changes)}
                """#)
    }

    @Test func `takes a record that differs in case and marks alone as right`() throws {
        var scorer = Scorer()
        scorer.score([try Self.record(title: "A Bridge “opens”")], against: try Self.gold(), page: "bridge")
        #expect(scorer.perfect == 1)
        #expect(scorer.misses == [])
    }

    @Test(
        arguments: [
            (
                try record(title: "A road opens"), "title",
                "bridge: title: want A bridge opens, got A road opens"
            ),
            (try record(quote: "Nobody can"), "quote", "bridge: quote lost: We can cross again"),
            (try record(speaker: "Ivan Kos"), "quote+speaker", "bridge: speaker: want Ana Kos, got Ivan Kos"),
            (try record(speaker: nil), "quote+speaker", "bridge: speaker: want Ana Kos, got none"),
            (try record(date: "in June"), "date", "bridge: date lost: 4 May 2021"),
        ])
    func `counts what is wrong`(record: Record, field: String, miss: String) throws {
        var scorer = Scorer()
        scorer.score([record], against: try Self.gold(), page: "bridge")
        #expect(scorer.perfect == 0)
        #expect(scorer.tallies[field]?.f1 == 0)
        #expect(scorer.misses.contains { $0.hasPrefix(miss) }, "\(scorer.misses)")
    }

    @Test func `keeps the fields in the order in which they come up`() throws {
        var scorer = Scorer()
        scorer.score(
            [try Self.record()],
            against: try Self.gold(#","not_quotes":["Bridges"],"not_funders":["Sweden"]"#), page: "bridge")
        #expect(
            scorer.fields == [
                "title", "published", "issued_by", "fields_of_work", "body_starts", "body_ends", "quote",
                "quote+speaker", "quote+role", "quote kind", "quote exact", "not_quotes kept out", "date",
                "date+interval", "date role", "funder", "funder iso", "not_funders kept out",
            ])
    }

    @Test func `counts a page without a record, whose gold is lost`() throws {
        var scorer = Scorer()
        scorer.score([], against: try Self.gold(), page: "bridge")
        let counts: [Int] = [scorer.pages, scorer.perfect, scorer.absent]
        #expect(counts == [Int]([1, 0, 1]))
        #expect(scorer.tallies["quote"]?.lost == 1)
        #expect(scorer.misses.first == "bridge: no record")
    }

    @Test(
        arguments: [
            ("quote.after", "quote.after.name", true), ("quote.after", "quote.after", true),
            ("quote.after", "quote.after-report", false), ("quote", "quote.split", true),
            ("quote.after.name", "quote.after", false), ("date.month", "date.month-range", false),
        ]) func `groups rules by the words of their names`(group: String, rule: String, holds: Bool)
    {
        #expect(RuleGroup(group).holds(rule) == holds)
    }

    @Test(arguments: [
        ("quote", 0, 1, 1), ("date.day", 1, 0, 1), ("funder.money", 1, 1, 0), ("place", 1, 1, 1),
    ])
    func `leaves out what a group of rules found`(group: String, quotes: Int, dates: Int, funders: Int) throws
    {
        let record = try Self.record().without([RuleGroup(group)])
        let counts: [Int] = [record.quotes.count, record.dates.count, record.funders.count]
        let expected: [Int] = [quotes, dates, funders]
        #expect(counts == expected)
    }
}
