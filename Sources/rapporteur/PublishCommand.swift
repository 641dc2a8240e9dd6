import ArgumentParser
import Foundation
import Interchange
import Publishing
import Staging

/// `rapporteur publish`: records into files and databases.
struct PublishCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish", abstract: "Puts records into databases and files.",
        discussion: """
            RECORDS are lines as `rapporteur records` writes them; of two records with one id the later one stays.
            A database that is there is brought up to date and keeps what these files do not mention; other files are written
            anew, whole or not at all.

            Example: rapporteur records Fixtures | rapporteur publish - --sqlite records.sqlite --csv tables
            Example: rapporteur publish records.jsonl --postgres-script records.sql && psql -f records.sql news
            """)

    /// Records handed on at a time, which is what a transaction holds.
    private static let batch = 500

    @Argument(help: "Files of records, one JSON object a line, or - for standard input.")
    var records: [String]

    @Option(help: ArgumentHelp("A SQLite database, made where there is none.", valueName: "file"))
    var sqlite: String?

    @Option(help: ArgumentHelp("A folder for one CSV file a table.", valueName: "folder"))
    var csv: String?

    @Option(help: ArgumentHelp("A JSON-LD document in the terms of schema.org.", valueName: "file"))
    var jsonLd: String?

    @Option(help: ArgumentHelp("Records as JSON Lines, ordered by id.", valueName: "file"))
    var jsonl: String?

    @Option(help: ArgumentHelp("A script that brings a PostgreSQL database up to date.", valueName: "file"))
    var postgresScript: String?

    func validate() throws {
        guard [sqlite, csv, jsonLd, jsonl, postgresScript].contains(where: { $0 != nil }) else {
            throw ValidationError(
                "Nothing to publish into: give --sqlite, --csv, --json-ld, --jsonl or --postgres-script.")
        }
    }

    func run() throws {
        let sinks = try sinks()
        var waiting: [Record] = []
        func hand() throws {
            for sink in sinks { try sink.put(waiting) }
            waiting.removeAll()
        }
        for path in records {
            try RecordFile.forEach(in: path) { record in
                waiting.append(record)
                if waiting.count == Self.batch { try hand() }
            }
        }
        try hand()
        for sink in sinks { try sink.finish() }
    }

    private func sinks() throws -> [any Sink] {
        let instant = Date().formatted(.iso8601)
        var sinks: [any Sink] = []
        if let jsonl { sinks.append(try JSONLinesSink(path: jsonl)) }
        if let sqlite { sinks.append(try SQLiteSink(path: sqlite, at: instant)) }
        if let csv { sinks.append(try CSVSink(folder: csv)) }
        if let jsonLd { sinks.append(try JSONLDSink(path: jsonLd)) }
        if let postgresScript {
            sinks.append(try PostgresSink(path: postgresScript, at: instant, deletesOthers: false))
        }
        return sinks
    }
}

/// A file of records.
enum RecordFile {
    /// Gives the records of a file, or of standard input for `-`, one after the other.
    static func forEach(in path: String, _ body: (Record) throws -> Void) throws {
        let descriptor = path == "-" ? STDIN_FILENO : unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError(path, "cannot be read", errno) }
        defer { if descriptor != STDIN_FILENO { close(descriptor) } }
        let reader = JSONLinesReader(descriptor)
        while let line = try reader.next() {
            let record: Record
            do {
                record = try CanonicalJSON.value(Record.self, from: line.bytes)
            } catch {
                throw ValidationError("\(path), line \(line.number), is no record: \(error)")
            }
            try body(record)
        }
    }
}
