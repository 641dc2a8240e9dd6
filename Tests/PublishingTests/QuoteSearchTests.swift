import Foundation
import Interchange
import Publishing
import TestSupport
import Testing

@Suite struct `A search for quotes` {
    private let folder: TemporaryFolder
    private var path: String { folder.path + "/records.sqlite" }

    /// A database with three pages: one paid for by Norway, one that repeats it, one without a day of its own.
    init() throws {
        folder = try TemporaryFolder()
        var paid = Examples.full
        paid.quotes.append(
            Examples.quote(
                "Read the co-operative's rule-book, not maps",
                by: Examples.speaker("Žarko Đukić", "zarko-dukic", "Ambassador of the Hives"), at: 1))
        var repeated = paid
        repeated.id = "osce:900005"
        repeated.source.duplicateOf = paid.id
        var undated = Examples.record("osce:900003", title: "An older page", body: nil, published: nil)
        undated.published = Record.Published(
            date: nil, precision: nil, from: nil, earliest: CalendarDate(2020, 1, 1),
            latest: CalendarDate(2020, 12, 31))
        undated.quotes = [
            Examples.quote("Пчёлы не читают карт", by: nil, at: 1),
            Examples.quote(
                "maps",
                by: Record.Speaker(
                    name: nil, kind: .unnamed, role: "one guest", honorific: nil, mention: nil, id: nil),
                at: 1),
        ]
        try SQLiteSink(path: path, at: "").put([paid, repeated, undated])
    }

    /// What is found, a record's last digit and a quote's position each.
    private func found(_ ask: (inout QuoteSearch) -> Void) throws -> [String] {
        var search = QuoteSearch()
        ask(&search)
        return try search.hits(inDatabaseAt: path).map { "\($0.recordID.suffix(1)).\($0.position)" }
    }

    @Test(arguments: [
        ("bees", ["1.1"]), ("BEES maps", ["1.1"]), ("bees rule", []), ("\"read maps\"", ["1.1"]),
        ("\"maps read\"", []), ("maps", ["3.2", "1.1", "1.2"]), ("bee", []), ("bee*", ["1.1"]),
        ("co-operative", ["1.2"]), ("rule-book,", ["1.2"]), ("co-op*", ["1.2"]), ("ПЧЁЛЫ", ["3.1"]),
        ("карт", ["3.1"]), ("hives", []),
    ]) func `finds words of a quote, best match first`(words: String, quotes: [String]) throws {
        #expect(try found { $0.words = words } == quotes)
    }

    @Test(arguments: [
        "\"\"\"maps", "maps\"", "maps AND", "NOT maps", "maps OR", "NEAR(maps, 2)", "text:maps",
        "{text}:maps",
        "^maps", "+maps", "-maps", "maps*", "*maps*", "m*p*s", "(maps", "maps)", "maps;", "maps'--",
        "ma\u{0}ps", "maps \u{301}",
        "maps - – *", "ma\u{301}ps", "🐝 maps", "maps \\", "%maps_", String(repeating: "maps ", count: 300),
    ]) func `takes any input for words`(words: String) throws {
        _ = try found { $0.words = words }
        _ = try found { $0.speaker = words }
        _ = try found { $0.role = words }
        _ = try found { $0.funder = words }
    }

    @Test(arguments: ["maps\"", "-maps", "maps*", "(maps", "maps;", "^maps", "maps - – *", "🐝 maps", "máps"])
    func `passes over what is no part of a word`(words: String) throws {
        #expect(try found { $0.words = words } == ["3.2", "1.1", "1.2"])
    }

    @Test(arguments: ["", " ", "*", "\"\"", "– -", "\u{301}"]) func `refuses words without a letter`(
        words: String
    ) throws {
        let error = #expect(throws: SinkError.self) { try found { $0.words = words } }
        #expect(error?.description == "\"\(words)\": holds no word to look for")
    }

    @Test(
        arguments: [
            ("Brandhuber", nil, nil, ["1.1"]), ("zarko dukic", nil, nil, ["1.2"]),
            ("brand", nil, nil, ["1.1"]),
            ("huber", nil, nil, []), (nil, "ambassador", nil, ["1.2"]), (nil, "guest", nil, ["3.2"]),
            (nil, nil, "norw", ["1.1", "1.2"]), (nil, nil, "no", ["1.1", "1.2"]), (nil, nil, "Sweden", []),
            ("ilse", "beekeeper", "NORWAY", ["1.1"]), ("ilse", "ambassador", nil, []), (nil, nil, "n%", []),
        ] as [(String?, String?, String?, [String])])
    func `finds by speaker, role and funder, newest first`(
        speaker: String?, role: String?, funder: String?, quotes: [String]
    ) throws {
        #expect(try found { ($0.speaker, $0.role, $0.funder) = (speaker, role, funder) } == quotes)
    }

    @Test(
        arguments: [
            (nil, nil, ["1.1", "1.2", "3.1", "3.2"]), ("2024-05-07", "2024-05-07", ["1.1", "1.2"]),
            ("2024-05-08", nil, []), (nil, "2024-05-06", ["3.1", "3.2"]),
            ("2020-12-31", "2020-12-31", ["3.1", "3.2"]),
            ("2021-01-01", "2024-01-01", []), (nil, "2019-12-31", []),
        ] as [(String?, String?, [String])])
    func `finds pages that may have come out between two days`(from: String?, to: String?, quotes: [String])
        throws
    {
        #expect(
            try found {
                ($0.from, $0.to) = (from.flatMap { CalendarDate($0) }, to.flatMap { CalendarDate($0) })
            } == quotes)
    }

    @Test func `stops at its limit`() throws {
        #expect(try found { $0.limit = 3 } == ["1.1", "1.2", "3.1"])
    }

    @Test func `says what is no such database`() throws {
        let text = try folder.write(String(repeating: "text ", count: 300), to: "text")
        for (path, finding) in [(folder.path + "/none", "is not there"), (text, "file is not a database")] {
            let error = #expect(throws: SinkError.self) { try QuoteSearch().hits(inDatabaseAt: path) }
            #expect(error?.description == "\(path): \(finding)")
        }
    }

    @Test func `is printed as a table`() throws {
        var search = QuoteSearch()
        search.words = "bees"
        let hits = try search.hits(inDatabaseAt: path)
        #expect(
            QuoteTable(hits).text(width: 72) == """
                2024-05-07  Ilse Brandhuber       “Bees do not read maps,”
                            a beekeeper           Beekeepers of Žabljak count their
                                                  "losses", and gains
                                                  https://news.example/osce:900001

                1 quote

                """)
        #expect(QuoteTable([]).text(width: 72) == "0 quotes\n")
    }
}
