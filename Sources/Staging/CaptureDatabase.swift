import Foundation
import GRDB
public import Interchange

/// The workspace's SQLite file, as far as captures go.
///
/// In WAL mode a killed process loses no transaction; `PRAGMA synchronous = NORMAL` may lose the last ones when the
/// power fails, and the archives then give them back. Single rows are read through the connection that writes: a crawl
/// asks for one a page, and a pool takes longer to hand out another connection than SQLite to answer.
public struct CaptureDatabase: CaptureIndex {
    private let database: DatabasePool

    /// The same file, as far as pages, records and reports go.
    public var batches: BatchDatabase { BatchDatabase(pool: database) }

    /// Opens the file at `path`, or makes it.
    ///
    /// - Throws: GRDB's `DatabaseError`, or that of the file system.
    public init(path: String) throws {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = NORMAL") }
        database = try DatabasePool(path: path, configuration: configuration)
        try Self.schema.migrate(database)
    }

    /// The crawl that was begun last.
    public func latestRun() throws -> CrawlRun? {
        try database.read { try CrawlRun.order(Column("started").desc, Column("id").desc).fetchOne($0) }
    }

    /// Notes a crawl.
    public func keep(_ run: CrawlRun) throws {
        try database.write { try run.upsert($0) }
    }

    /// How far the index covers each archive file.
    public func coveredBytes() throws -> [String: Int] {
        try database.read { database in
            let rows = try Row.fetchAll(database, sql: "SELECT file, coveredBytes FROM archive")
            return Dictionary(uniqueKeysWithValues: rows.map { ($0["file"], $0["coveredBytes"]) })
        }
    }

    /// The page with this key.
    public func page(_ key: String) throws -> KnownPage? {
        try row(of: "SELECT * FROM page WHERE key = ?", key, KnownPage.init(columns:))
    }

    /// Gives the pages that are to be looked at again, those that wait longest first; `body` may ask for others.
    public func forEachPage(dueBy instant: String?, _ body: (KnownPage) throws -> Void) throws {
        try database.read { database in
            let condition = instant == nil ? "" : "WHERE nextCheck <= ?"
            let sql = "SELECT * FROM page \(condition) ORDER BY nextCheck, key"
            let arguments = StatementArguments([instant].compactMap(\.self))
            let rows = try Row.fetchCursor(database, sql: sql, arguments: arguments)
            while let row = try rows.next() { try body(KnownPage(columns: row)) }
        }
    }

    /// The capture with this record id.
    public func capture(_ recordID: String) throws -> StoredCapture? {
        try row(of: "SELECT * FROM capture WHERE recordID = ?", recordID, StoredCapture.init(columns:))
    }

    /// Adds a batch in one transaction.
    public func add(_ batch: IndexBatch) throws {
        try database.write { database in
            if !batch.captures.isEmpty {
                try database.execute(
                    sql: """
                        INSERT INTO archive (file, coveredBytes) VALUES (?, ?)
                        ON CONFLICT (file) DO UPDATE SET coveredBytes = excluded.coveredBytes
                        """, arguments: [batch.file, batch.coveredBytes])
            }
            // Statements that are kept cost a third of records that write themselves.
            let capture = try database.cachedStatement(sql: Self.insertion("capture", columns: 13))
            for entry in batch.captures { try capture.execute(arguments: Self.values(entry)) }
            let page = try database.cachedStatement(sql: Self.insertion("page", columns: 19))
            for entry in batch.pages { try page.execute(arguments: Self.values(entry)) }
        }
    }

    /// One row by its key, through a statement that is kept; one statement needs no transaction.
    private func row<Value>(of sql: String, _ key: String, _ read: (Row) -> Value) throws -> Value? {
        try database.unsafeReentrantWrite { database in
            let statement = try database.cachedStatement(sql: sql)
            let rows = try Row.fetchCursor(statement, arguments: [key])
            guard let row = try rows.next() else { return nil }
            // The row is the statement's own, which ends with its cursor.
            return withExtendedLifetime(rows) { read(row) }
        }
    }

    private static func insertion(_ table: String, columns: Int) -> String {
        let places = Array(repeating: "?", count: columns).joined(separator: ", ")
        return "INSERT OR REPLACE INTO \(table) VALUES (\(places))"
    }

    /// The columns of a capture, in the order of the table.
    private static func values(_ entry: StoredCapture) -> StatementArguments {
        [
            entry.recordID, entry.url, entry.key, entry.date, entry.run, entry.status, entry.mediaType,
            entry.payloadDigest, entry.bodyDigest, entry.original, entry.file, entry.offset, entry.length,
        ]
    }

    /// The columns of a page, in the order of the table.
    private static func values(_ page: KnownPage) -> StatementArguments {
        [
            page.key, page.url, page.kind.rawValue, page.foundBy, page.via, page.firstSeen, page.checked,
            page.changed,
            page.nextCheck, page.run, page.status, page.etag, page.lastModified, page.redirect, page.gone,
            page.failures, page.capture, page.payloadDigest, page.bodyDigest,
        ]
    }
}
