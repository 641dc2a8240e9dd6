import Foundation
import Interchange
import Testing

/// Values that are written and read without containers, beside the same ones through `Codable`.
@Suite struct `JSON without containers` {
    /// Encodes what it holds the usual way.
    private struct Plainly<Value: Encodable>: Encodable {
        let value: Value
        func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }
    }

    private func expectAlike<Value: Codable & Equatable>(_ value: Value) throws {
        let json = try CanonicalJSON.string(value)
        #expect(try json == CanonicalJSON.string(Plainly(value: value)))
        #expect(try CanonicalJSON.value(Value.self, from: json) == value)
        // Members in another order, none for what is absent.
        #expect(try CanonicalJSON.value(Value.self, from: JSONEncoder().encode(value)) == value)
    }

    private static let passage = Passage("the “mill”\n\t\\", ByteRange(2, 19))
    private static let march = PartialDate(year: nil, month: 3, day: 1)
    private static let date = DateMention(
        passage: passage, expression: .weekday(5, .last), precision: .day, role: .event, bound: .since,
        tense: nil, rule: "date.weekday")
    private static let origin = Origin(
        location: "-", url: "https://mill.example/", redirects: ["a", "b"], status: 200,
        headers: [Header("Age", "3")], digest: "sha256:0")
    private static let speaker = SpeakerMention(
        name: "Ana Orr", kind: .person, role: nil, honorific: "Ms.", mention: passage)
    private static let evidence = Record.Evidence(field: .body, start: 3, end: 12, rule: "date.day")

    private static func article(confidence: Double) -> Article {
        Article(
            origin: origin, mediaType: "text/html", charset: "utf-8", item: 1, family: "generic",
            confidence: confidence, canonicalURL: nil, nodeID: passage, kind: .pressRelease, language: "en",
            title: passage, lead: nil, authors: [passage, passage],
            published: [PublishedMention(passage, from: .jsonLD)],
            dateline: Dateline(places: [passage], date: date, range: ByteRange(0, 4)), issuedBy: [],
            fieldsOfWork: [passage], body: [passage],
            quotes: [
                Quotation(
                    range: ByteRange(0, 9), text: "x", kind: .partial, speaker: speaker, cue: nil,
                    attribution: .named, rule: "quote.after")
            ],
            dates: [date],
            funders: [
                FunderMention(
                    passage: passage, kind: .state, iso: "FI", cue: passage, funds: nil, rule: "funder.agent")
            ],
            organisers: [
                OrganiserMention(passage: passage, structure: nil, role: .coOrganiser, rule: "organiser")
            ],
            projects: [ProjectMention(passage: passage, rule: "project")],
            places: [PlaceMention(passage: passage, iso: nil, rule: "place")],
            items: [ListedItem(title: passage, url: "/a", date: nil, kind: passage)])
    }

    private static func record(confidence: Double) -> Record? {
        guard let day = CalendarDate(2023, 12, 18) else { return nil }
        return Record(
            id: "osce:1",
            source: Record.Source(
                location: "-", url: nil, canonicalURL: "u", mediaType: "text/html", charset: "utf-8",
                digest: "d", retrieved: nil, family: "generic", confidence: confidence, duplicateOf: "osce:2"),
            kind: .news, language: nil, title: "T", lead: nil, authors: ["Ana Orr"],
            published: Record.Published(
                date: day, precision: .day, from: .issuedOn, earliest: nil, latest: day),
            dateline: Record.Dateline(places: ["Bar"], date: nil), issuedBy: ["OSCE"], fieldsOfWork: [],
            body: "The mill.",
            quotes: [
                Record.Quote(
                    text: "x", kind: .direct,
                    speaker: Record.Speaker(
                        name: nil, kind: .unnamed, role: "a miller", honorific: nil, mention: "he", id: nil),
                    cue: "said", attribution: .resolved, evidence: evidence)
            ],
            dates: [
                Record.DateValue(
                    text: "now", start: day, end: day, precision: .day, role: .other, bound: .until,
                    evidence: evidence)
            ],
            funders: [
                Record.Funder(
                    name: "A", kind: .person, iso: nil, cue: nil, funds: "x", evidence: evidence)
            ],
            organisers: [Record.Organiser(name: "B", role: .host, id: "b", evidence: evidence)],
            projects: [Record.Project(name: "C", evidence: evidence)],
            places: [Record.Place(name: "D", iso: "ME", evidence: evidence)],
            items: [Record.Item(title: "E", url: nil, date: day, kind: nil)],
            diagnostics: [Diagnostic(.note, "a.b.c", "m")])
    }

    @Test(arguments: [
        DateExpression.named(march, PartialDate(year: 2024)), .counted(.week, -1), .weekdayOfWeek(5, -1),
        .through(.counted(.day, -1), .through(.weekday(1, .this), .counted(.day, 0))), .weekday(2, .next),
        .month(11, .last), .ofYear(march, 0),
    ]) func `every expression is alike`(expression: DateExpression) throws { try expectAlike(expression) }

    @Test func `the parts of an article are alike`() throws {
        let article = Self.article(confidence: 0.97)
        try expectAlike(article)
        try expectAlike(Self.origin)
        try expectAlike(Self.speaker)
        try expectAlike(Self.date)
        try expectAlike(Self.passage)
        try expectAlike(article.published[0])
        try expectAlike(article.quotes[0])
        try expectAlike(article.funders[0])
        try expectAlike(article.organisers[0])
        try expectAlike(article.projects[0])
        try expectAlike(article.places[0])
        try expectAlike(article.items[0])
        try expectAlike(article.dateline)
    }

    @Test func `the parts of a record are alike`() throws {
        let record = try #require(Self.record(confidence: 1))
        try expectAlike(record)
        try expectAlike(record.source)
        try expectAlike(record.published)
        try expectAlike(record.dateline)
        try expectAlike(record.quotes[0])
        try expectAlike(record.quotes[0].speaker)
        try expectAlike(record.dates[0])
        try expectAlike(record.funders[0])
        try expectAlike(record.organisers[0])
        try expectAlike(record.projects[0])
        try expectAlike(record.places[0])
        try expectAlike(record.items[0])
        try expectAlike(record.diagnostics[0])
        try expectAlike(Self.evidence)
    }

    @Test func `a number that JSON has no form for is refused there too`() throws {
        #expect(throws: EncodingError.self) { try CanonicalJSON.string(Self.article(confidence: .nan)) }
        let record = try #require(Self.record(confidence: .infinity))
        #expect(throws: EncodingError.self) { try CanonicalJSON.string(record) }
    }

    @Test func `members in another order are read also where there may be none`() throws {
        let json = #"{"range":[2,6],"text":"mill"}"#
        let mill = Passage("mill", ByteRange(2, 6))
        #expect(try CanonicalJSON.value(Passage?.self, from: json) == mill)
        #expect(try CanonicalJSON.value([Passage?].self, from: "[\(json),null]") == [mill, nil])
        #expect(try CanonicalJSON.value(Passage?.self, from: "null") == nil)
    }

    @Test func `what is wrong is told as it always was`() {
        let short = #"{"text":"mill","range":[2,5]}"#
        #expect(throws: DecodingError.self) { try CanonicalJSON.value(Passage.self, from: short) }
        let unknown = #"{"severity":"grave","code":"c","message":"m"}"#
        #expect(throws: DecodingError.self) { try CanonicalJSON.value(Diagnostic.self, from: unknown) }
        #expect(throws: DecodingError.self) {
            try CanonicalJSON.value([Passage].self, from: "[\(short.replacing("5", with: "6")),null]")
        }
    }
}
