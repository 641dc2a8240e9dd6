import Foundation
import GRDB
import Interchange
import Publishing
import TestSupport
import Testing

@Suite struct `The PostgreSQL sink` {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func script(
        _ records: [Interchange.Record], removing ids: [String] = [],
        at instant: String = "2024-06-01T00:00:00Z",
        deletingOthers: Bool = false
    ) throws -> String {
        let path = folder.path + "/records.sql"
        let sink = try PostgresSink(path: path, at: instant, deletesOthers: deletingOthers)
        try sink.put(records)
        try sink.remove(ids)
        try sink.finish()
        return path
    }

    @Test func `escapes what COPY would take for its own`() throws {
        let record = Examples.record("osce:1", title: "\\.\t\r\n\\N", body: nil, published: nil)
        let text = try String(contentsOfFile: script([record]), encoding: .utf8)
        #expect(text.contains("\ten\t\\\\.\\t\\r\\n\\\\N\t\\N\t"))
        #expect(text.split(separator: "\n").filter { $0 == "\\." }.count == Dump.tables.count + 2)
    }

    @Test func `loads into a real server, twice as once`() async throws {
        guard let server = try await PostgresServer() else { return }
        do { try await load(into: server) } catch { Issue.record(error) }
        server.stop()
    }

    private func load(into server: PostgresServer) async throws {
        func expect(_ sql: String, _ rows: [String], _ line: Int = #line) async throws {
            let found = try await server.rows(sql)
            #expect(found == rows, "\(sql), line \(line)")
        }
        func load(_ path: String) async throws {
            let outcome = try await server.load(path)
            #expect(outcome.status == 0, "\(outcome.errors)")
            #expect(outcome.errors.isEmpty && outcome.text.isEmpty, "\(outcome.errors)\(outcome.text)")
        }
        var odd = Examples.bare
        odd.title = "\\. \\N \\\t\u{0}\r\nŽ'; DROP TABLE records; --"
        let records = Array(Examples.many.dropLast()) + [odd]

        try await load(script(records))
        try SQLiteSink(path: folder.path + "/records.sqlite", at: "").put(records)
        let counts = try await DatabaseQueue(path: folder.path + "/records.sqlite").read { database in
            try Dump.tables.map { table, _ in
                try String.fetchOne(database, sql: "SELECT '\(table)|' || count(*) FROM \(table)") ?? ""
            }
        }
        let counting = Dump.tables.map { "SELECT '\($0.key)', count(*) FROM \($0.key);" }.joined()
        try await expect(counting, counts)
        try await expect("SELECT name FROM people WHERE id = 'jelena-sarac'", ["Jelena Sarac"])
        try await expect(
            "SELECT title = E'\\\\. \\\\N \\\\\\t\u{FFFD}\\r\\nŽ''; DROP TABLE records; --' FROM records WHERE id = '\(odd.id)'",
            ["t"])
        try await expect("SELECT start_date + 1, text FROM dates", ["2024-05-05|from 4 to 6 May 2024"])
        try await expect(
            "SELECT count(*), count(DISTINCT record_id), max(version) FROM record_history", ["32|32|1"])
        try await expect("SELECT count(*) FROM who_said_what", ["91"])

        let before = try await server.rows("SELECT xmin, * FROM quotes ORDER BY record_id, position")
        try await load(script(records, at: "2024-06-02T00:00:00Z"))
        try await expect("SELECT xmin, * FROM quotes ORDER BY record_id, position", before)
        try await expect("SELECT count(*), count(DISTINCT changed) FROM record_history", ["32|1"])

        odd.title = "Another"
        var fetchedAgain = Examples.full
        fetchedAgain.source.retrieved = "2024-06-03T00:00:00Z"
        try await load(
            script([odd, fetchedAgain], removing: ["osce:1", "osce:77"], at: "2024-06-03T00:00:00Z"))
        try await expect("SELECT count(*) FROM records", ["31"])
        try await expect(
            "SELECT retrieved FROM records WHERE id = '\(fetchedAgain.id)'", ["2024-06-03T00:00:00Z"])
        try await expect(
            "SELECT record_id, version, json ->> 'title' FROM record_history WHERE version > 1 ORDER BY 1",
            ["osce:1|2|", "\(odd.id)|2|Another"])

        try await load(script([odd], at: "2024-06-04T00:00:00Z", deletingOthers: true))
        try await expect("SELECT id FROM records", [odd.id])
        try await expect("SELECT count(*) FROM people", ["0"])
        try await expect("SELECT count(*) FROM record_history WHERE json IS NULL", ["31"])

        var broken = try String(contentsOfFile: script([Examples.full]), encoding: .utf8)
        broken = broken.replacing("COMMIT;", with: "SELECT 1 / 0; COMMIT;")
        let outcome = try await server.load(folder.write(broken, to: "broken.sql"))
        #expect(outcome.status == 3)
        try await expect("SELECT id FROM records", [odd.id])
    }
}
