import Foundation
import GRDB
import Interchange
import Publishing
import TestSupport
import Testing

@Suite struct `The CSV sink` {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func publish(_ records: [Interchange.Record]) throws {
        let sink = try CSVSink(folder: folder.path + "/csv")
        try sink.put(records)
        try sink.finish()
    }

    private func file(_ table: String) throws -> String {
        String(
            decoding: try Data(contentsOf: URL(filePath: "\(folder.path)/csv/\(table).csv")), as: UTF8.self)
    }

    @Test(arguments: [
        ("plain", "plain"), ("", "\"\""), ("a,b", "\"a,b\""), ("a;b", "a;b"),
        ("say \"no\"", "\"say \"\"no\"\"\""),
        ("two\nlines", "\"two\nlines\""), ("two\r\nlines", "\"two\r\nlines\""), ("\r", "\"\r\""),
        (" a ", " a "),
        ("\"\u{301}", "\"\"\"\u{301}\""), ("Žabljak – ћ 蜜", "Žabljak – ћ 蜜"), ("=1+1", "=1+1"),
    ]) func `RFC 4180 2.5 to 2.7: a field stands between marks where it must`(text: String, field: String)
        throws
    {
        try publish([Examples.record("osce:1", title: text, body: nil, published: nil)])
        #expect(
            try file("items").utf8.elementsEqual(
                "record_id,position,title,url,date,kind\r\nosce:1,1,More on bees,https://news.example/bees,,\r\n"
                    .utf8))
        #expect(try file("records").contains(",en,\(field),,,"))
    }

    @Test func `RFC 4180 2.1 and 2.3: lines end in CR LF, the first one names the columns`() throws {
        try publish([])
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path + "/csv").sorted()
                == Dump.tables.map { $0.key + ".csv" }.sorted())
        for (table, columns) in Dump.tables {
            #expect(try file(table) == columns.replacing(", ", with: ",") + "\r\n")
        }
    }

    @Test func `holds the rows of the SQLite sink, as Python reads both`() async throws {
        let records = Examples.many
        try publish(records.reversed() + records)
        try SQLiteSink(path: folder.path + "/records.sqlite", at: "").put(records)
        let script = """
            import csv, sqlite3, sys
            folder = sys.argv[1]
            database = sqlite3.connect(folder + '/records.sqlite')
            total = 0
            for table in sys.argv[2].split():
                with open(f'{folder}/csv/{table}.csv', newline='', encoding='utf-8') as file:
                    names, *lines = csv.reader(file, strict=True)
                key = 'record_id, position' if names[0] == 'record_id' else 'id'
                rows = database.execute(f'SELECT {", ".join(names)} FROM {table} ORDER BY {key}')
                rows = [['' if cell is None else str(cell) for cell in row] for row in rows]
                assert rows == lines, table
                total += len(lines)
            print(total)
            database.close()
            """
        let tables = Dump.tables.map(\.key).joined(separator: " ")
        let printed = try await Tool.python(script, folder.path, tables, module: "csv, sqlite3")
        // 32 records, 9 people, 91 quotes, a date and a funder, and of each record an organiser, a project,
        // a place and an item.
        if let printed { #expect(printed == "262\n") }
    }
}
