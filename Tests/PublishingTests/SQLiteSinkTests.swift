import Foundation
import GRDB
import Interchange
import Publishing
import TestSupport
import Testing

@Suite struct `The SQLite sink` {
    private let folder: TemporaryFolder
    private var path: String { folder.path + "/records.sqlite" }

    init() throws { folder = try TemporaryFolder() }

    private func sink(at instant: String = "2024-06-01T00:00:00Z") throws -> SQLiteSink {
        try SQLiteSink(path: path, at: instant)
    }

    /// What a query gives, values with a bar between them.
    private func rows(_ sql: String) throws -> [String] {
        try DatabaseQueue(path: path).write { database in
            try Row.fetchAll(database, sql: sql).map { row in
                row.databaseValues.map { $0.isNull ? "" : String.fromDatabaseValue($0) ?? "\($0)" }
                    .joined(separator: "|")
            }
        }
    }

    /// Every row of every table, history aside.
    private func dump() throws -> [String] {
        try Dump.tables.flatMap { table, columns in
            try rows("SELECT '\(table)', \(columns) FROM \(table) ORDER BY \(columns)")
        }
    }

    @Test(arguments: [
        (
            "SELECT id, title, published FROM records",
            "osce:900001|Beekeepers of Žabljak count their \"losses\", and gains|2024-05-07"
        ),
        ("SELECT id, issued_by FROM records", "osce:900001|[\"OSCE Mission to Montenegro\"]"),
        ("SELECT * FROM people", "ilse-brandhuber|Ilse Brandhuber|person"),
        (
            "SELECT record_id, position, text, speaker_id, role FROM quotes",
            "osce:900001|1|Bees do not read maps,|ilse-brandhuber|a beekeeper"
        ),
        (
            "SELECT text, start_date, end_date, role, evidence_start FROM dates",
            "from 4 to 6 May 2024|2024-05-04|2024-05-06|event|62"
        ),
        (
            "SELECT name, kind, iso, cue, funds, rule FROM funders",
            "Norway|state|NO|funded by|The course|funder.passive"
        ),
        ("SELECT organiser_id, name, role FROM organisers", "omim|OSCE Mission to Montenegro|organiser"),
        ("SELECT name, position FROM projects", "Project HIVE|1"),
        ("SELECT name, iso FROM places", "Žabljak|ME"),
        ("SELECT title, url, date FROM items", "More on bees|https://news.example/bees|"),
        ("SELECT version, changed FROM record_history", "1|2024-06-01T00:00:00Z"),
        (
            "SELECT speaker, text, title IS NULL FROM who_said_what",
            "Ilse Brandhuber|Bees do not read maps,|0"
        ),
        (
            "SELECT name, quotes, records, first, last FROM who_spoke",
            "Ilse Brandhuber|1|1|2024-05-07|2024-05-07"
        ),
        ("SELECT name, funds, published FROM who_paid", "Norway|The course|2024-05-07"),
        ("SELECT name, records FROM who_paid_how_often", "Norway|1"),
        ("SELECT start_date, end_date FROM what_took_place", "2024-05-04|2024-05-06"),
        ("SELECT name, role FROM who_organised", "OSCE Mission to Montenegro|organiser"),
        ("SELECT name, iso FROM where_it_was", "Žabljak|ME"),
        ("PRAGMA user_version", "1"), ("PRAGMA integrity_check", "ok"),
    ]) func `holds each part of a record, and answers common questions`(sql: String, row: String) throws {
        try sink().put([Examples.full])
        #expect(try rows(sql) == [row])
    }

    @Test(arguments: [
        ("records", "zabljak"), ("records", "\"read maps\""), ("quotes", "bees"),
        ("quotes", "speaker:brandhuber"),
    ]) func `is searched in full, marks and case aside`(table: String, words: String) throws {
        try sink().put([Examples.bare, Examples.full])
        let sql = "SELECT count(*) FROM \(table)_search WHERE \(table)_search MATCH '\(words)'"
        #expect(try rows(sql) == ["1"])
        try sink().remove([Examples.full.id])
        #expect(try rows(sql) == ["0"])
        #expect(try rows("INSERT INTO \(table)_search (\(table)_search) VALUES ('integrity-check')") == [])
    }

    @Test func `explains itself in its schema`() throws {
        try sink().put([Examples.full])
        let undocumented = try rows(
            "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') "
                + "AND sql NOT LIKE '%-- %' AND name NOT LIKE '%search%'")
        #expect(undocumented == [])
    }

    @Test func `refuses a row without its record`() throws {
        try sink().put([Examples.full])
        let error = #expect(throws: DatabaseError.self) {
            try rows(
                "INSERT INTO places (record_id, position, name, evidence_field, evidence_start, "
                    + "evidence_end, rule) VALUES ('osce:1', 1, 'x', 'body', 0, 1, 'r')")
        }
        #expect(error?.message == "FOREIGN KEY constraint failed")
    }

    @Test func `does nothing for what it has`() throws {
        try sink().put([Examples.full, Examples.bare])
        let before = try Data(contentsOf: URL(filePath: path))
        try sink(at: "2024-06-02T00:00:00Z").put([Examples.bare, Examples.full])
        #expect(
            try rows("SELECT version, changed FROM record_history")
                == ["1|2024-06-01T00:00:00Z", "1|2024-06-01T00:00:00Z"])
        #expect(
            try rows("SELECT record_id FROM record_history GROUP BY 1") == [
                Examples.full.id, Examples.bare.id,
            ])
        #expect(before.count == (try Data(contentsOf: URL(filePath: path)).count))
    }

    @Test func `keeps every form of a record that changed, and when it went and came back`() throws {
        var record = Examples.full
        try sink(at: "1").put([record])
        record.title = "Another"
        try sink(at: "2").put([record])
        record.source.retrieved = "2024-06-03T00:00:00Z"
        try sink(at: "3").put([record])
        #expect(try rows("SELECT retrieved FROM records") == ["2024-06-03T00:00:00Z"])
        try sink(at: "4").remove([record.id, "osce:1"])
        try sink(at: "5").remove([record.id])
        #expect(try rows("SELECT * FROM records UNION ALL SELECT * FROM records") == [])
        try sink(at: "6").put([record])
        #expect(
            try rows(
                "SELECT version, changed, json ->> 'title', json ->> '$.source.retrieved' FROM record_history"
            )
                == [
                    "1|1|\(Examples.full.title ?? "")|", "2|2|Another|2024-06-03T00:00:00Z", "3|4||",
                    "4|6|Another|2024-06-03T00:00:00Z",
                ])
    }

    @Test func `holds the same whatever the order and the changes on the way`() throws {
        let records = (1...40).map { Examples.numbered($0) }
        try sink().put(records)
        let expected = try dump()
        try FileManager.default.removeItem(atPath: path)
        for record in records.reversed() {
            var other = record
            other.quotes = other.quotes.reversed() + Examples.full.quotes
            other.funders = Examples.full.funders
            try sink().put([other])
        }
        #expect(try dump() != expected)
        try sink().put([Examples.full])
        try sink().put(records.reversed())
        try sink().remove([Examples.full.id])
        #expect(try dump() == expected)
        #expect(try rows("PRAGMA foreign_key_check") == [])
    }

    @Test func `takes a batch as a whole or not at all`() throws {
        try sink().put([Examples.bare])
        let before = try dump()
        try DatabaseQueue(path: path).write {
            try $0.execute(
                sql: "CREATE TRIGGER stop BEFORE INSERT ON items WHEN new.record_id = 'osce:7' "
                    + "BEGIN SELECT RAISE(ABORT, 'no room'); END")
        }
        let error = #expect(throws: SinkError.self) {
            try sink().put(
                [Examples.full, Examples.numbered(1)]
                    + [Examples.record("osce:7", title: nil, body: nil, published: nil)])
        }
        #expect(error?.description == "\(path): no room")
        #expect(try dump() == before)
        #expect(try rows("SELECT record_id FROM record_history") == [Examples.bare.id])
    }

    @Test(arguments: [
        ("PRAGMA user_version = 99", "was written by a newer version of the program (form 99)"),
        ("CREATE TABLE cats (name)", "is a database of something else"),
    ]) func `leaves a database alone that it does not know`(sql: String, finding: String) throws {
        try DatabaseQueue(path: path).write { try $0.execute(sql: sql) }
        let error = #expect(throws: SinkError.self) { try sink() }
        #expect(error?.description == "\(path): \(finding)")
    }

    @Test func `says which file is no database`() throws {
        try folder.write(String(repeating: "no database ", count: 100), to: "records.sqlite")
        #expect(throws: SinkError(path, "file is not a database")) { try sink() }
    }

    @Test func `keeps any character`() throws {
        let text = "\u{0}“ž”\r\n\t\u{1F41D} '; DROP TABLE records; --"
        var record = Examples.full
        record.title = text
        record.authors = [text]
        try sink().put([record])
        let kept = text.replacingOccurrences(of: "\u{0}", with: "\u{FFFD}")
        #expect(try rows("SELECT title FROM records") == [kept])
        #expect(try rows("SELECT value FROM records, json_each(authors)") == [kept])
        #expect(try rows("SELECT count(*) FROM record_history") == ["1"])
    }
}
