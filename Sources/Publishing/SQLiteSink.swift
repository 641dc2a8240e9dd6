import GRDB
public import Interchange

/// A database that the `sqlite3` shell and Datasette open: tables, full-text indexes, views and the history of records.
///
/// It is written in place, a batch in one transaction; other programs may read it meanwhile.
public struct SQLiteSink: Sink {
    private let path: String
    private let instant: String
    private let database: DatabaseQueue

    /// Opens the file at `path`, or makes it; `instant`, ISO 8601 in UTC, is the time of the changes in the history.
    ///
    /// - Throws: ``SinkError`` where it is no such database, or a newer program's.
    public init(path: String, at instant: String) throws {
        self.path = path
        self.instant = instant
        database = try SinkError.naming(path) {
            var configuration = Configuration()
            configuration.busyMode = .timeout(10)
            let database = try DatabaseQueue(path: path, configuration: configuration)
            try database.write { try Self.prepare($0, path) }
            return database
        }
    }

    private static func prepare(_ database: Database, _ path: String) throws {
        let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        guard version <= SQLiteSchema.version else {
            throw SinkError(path, "was written by a newer version of the program (form \(version))")
        }
        guard version == 0 else { return }
        guard try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") == 0 else {
            throw SinkError(path, "is a database of something else")
        }
        try database.execute(sql: SQLiteSchema.tables + SQLiteSchema.extras)
        try database.execute(sql: "PRAGMA user_version = \(SQLiteSchema.version)")
    }

    /// The file keeps what it was given before.
    public var intake: SinkIntake { .changes }

    /// Writes the records that differ from what is there.
    public func put(_ records: [Interchange.Record]) throws {
        try change { database, writer in
            for record in records {
                let json = try CanonicalJSON.string(record)
                let latest = try latest(record.id, database)
                guard latest?.json != json else { continue }
                try writer.replace(record)
                if let known = latest?.json, try Self.tells(record, whatTells: known) {
                    try update(record.id, json, database)
                } else {
                    try add(record.id, (latest?.version ?? 0) + 1, json, database)
                }
            }
        }
    }

    /// Takes the records away; the history says when.
    public func remove(_ ids: [String]) throws {
        try change { database, writer in
            for id in ids {
                guard let latest = try latest(id, database), latest.json != nil else { continue }
                try writer.remove(id)
                try add(id, latest.version + 1, nil, database)
            }
        }
    }

    /// Does nothing: each batch was committed when it came.
    public func finish() throws {}

    private func change(_ body: (Database, inout RecordWriter) throws -> Void) throws {
        try SinkError.naming(path) {
            try database.write { database in
                var writer = RecordWriter(database)
                try body(database, &writer)
                try writer.finish()
            }
        }
    }

    private func latest(_ id: String, _ database: Database) throws -> (version: Int, json: String?)? {
        let sql = """
            SELECT version, json FROM record_history WHERE record_id = ? ORDER BY version DESC LIMIT 1
            """
        return try Row.fetchOne(try database.cachedStatement(sql: sql), arguments: [id]).map { row in
            (row["version"], row["json"])
        }
    }

    /// Whether a record says what one before said, but for when and in which bytes its page came.
    private static func tells(_ record: Interchange.Record, whatTells json: String) throws -> Bool {
        var known = try CanonicalJSON.value(Interchange.Record.self, from: json)
        known.source.retrieved = record.source.retrieved
        known.source.digest = record.source.digest
        return known == record
    }

    private func add(_ id: String, _ version: Int, _ json: String?, _ database: Database) throws {
        try database.cachedStatement(
            sql: "INSERT INTO record_history (record_id, version, changed, json) VALUES (?, ?, ?, ?)"
        ).execute(arguments: [id, version, instant, json])
    }

    /// Puts JSON that says nothing new in the place of the latest form.
    private func update(_ id: String, _ json: String, _ database: Database) throws {
        try database.cachedStatement(
            sql: """
                UPDATE record_history SET json = ? WHERE record_id = ?
                AND version = (SELECT max(version) FROM record_history WHERE record_id = ?)
                """
        ).execute(arguments: [json, id, id])
    }
}
