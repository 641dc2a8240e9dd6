import GRDB
public import Interchange

/// A script for `psql -f` that brings a PostgreSQL database in step, in one transaction, as often as one likes.
///
/// The same tables, views and history as in SQLite. Rows come through `COPY` into temporary tables; only records that
/// differ from what is there are touched.
public struct PostgresSink: Sink {
    private let path: String
    private let instant: String
    private let deletesOthers: Bool
    private let store: TableStore
    private let spool: RecordSpool
    private let gone: RecordSpool

    /// Will write the script at `path`, whole or not at all.
    ///
    /// `instant`, ISO 8601 in UTC, is the time of the changes in the history. With `deletesOthers` the records go that
    /// the database has and the script has not.
    public init(path: String, at instant: String, deletesOthers: Bool) throws {
        self.path = path
        self.instant = instant
        self.deletesOthers = deletesOthers
        store = try TableStore()
        spool = try RecordSpool()
        gone = try RecordSpool()
    }

    /// The script holds every record.
    public var intake: SinkIntake { .everything }

    /// Takes records in.
    public func put(_ records: [Interchange.Record]) throws {
        try store.put(records)
        try spool.put(records)
    }

    /// Takes records out; the script takes them out of the database as well.
    public func remove(_ ids: [String]) throws {
        try store.remove(ids)
        try spool.remove(ids)
        try gone.put(ids)
    }

    /// Writes the script and puts it in its place.
    public func finish() throws {
        var file = try OutputFile(path: path)
        try file.write(Array(PostgresSchema.beginning.utf8))
        try copy("new_history (record_id, json)", into: file) { write in
            try spool.forEachLine { id, json in
                let plain = json.replacing("\\u0000", with: "\\ufffd")
                try write([id.databaseValue, plain.databaseValue])
            }
        }
        try copy("gone (id)", into: file) { write in
            try gone.forEachLine { id, _ in try write([id.databaseValue]) }
        }
        for table in Table.all {
            try copy("new_\(table.name) (\(table.columnList))", into: file) {
                try store.forEachRow(of: table, $0)
            }
        }
        try file.write(Array(PostgresSchema.ending(at: instant, deletesOthers: deletesOthers).utf8))
        try file.finish()
    }

    private func copy(
        _ target: String, into file: borrowing OutputFile,
        _ rows: (_ write: ([DatabaseValue]) throws -> Void) throws -> Void
    ) throws {
        try file.write(Array("COPY \(target) FROM stdin;\n".utf8))
        try rows { try file.write(Array($0.map(Self.field).joined(separator: "\t").utf8) + [0x0A]) }
        try file.write(Array("\\.\n".utf8))
    }

    /// A value as COPY's text form has it.
    private static func field(_ value: DatabaseValue) -> String {
        switch value.storage {
        case .null, .blob: return "\\N"
        case .int64(let number): return String(number)
        case .double(let number): return number.description
        case .string(let text):
            var escaped: [UInt8] = []
            escaped.reserveCapacity(text.utf8.count)
            for byte in text.utf8 {
                switch byte {
                case 0x5C: escaped += [0x5C, 0x5C]
                case 0x09: escaped += [0x5C, 0x74]
                case 0x0A: escaped += [0x5C, 0x6E]
                case 0x0D: escaped += [0x5C, 0x72]
                default: escaped.append(byte)
                }
            }
            return String(decoding: escaped, as: UTF8.self)
        }
    }
}
