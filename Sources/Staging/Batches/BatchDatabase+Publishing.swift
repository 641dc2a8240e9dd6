import Foundation
import GRDB
public import Interchange

extension BatchDatabase {
    /// What the record of an id is now.
    public struct Published: Sendable {
        /// Its id.
        public let id: String
        /// The record; `nil` for one that is gone.
        public let record: Interchange.Record?
        /// Where the change stands in the order of changes.
        public let revision: Int64
    }

    /// The revision of the latest change of a record.
    public func latestRevision() throws -> Int64 {
        try pool.read { try Int64.fetchOne($0, sql: "SELECT COALESCE(MAX(revision), 0) FROM change") ?? 0 }
    }

    /// The revision up to which a sink is up to date; 0 for one that was never written.
    public func revision(ofSink name: String) throws -> Int64 {
        try pool.read {
            try Int64.fetchOne($0, sql: "SELECT revision FROM sink WHERE name = ?", arguments: [name]) ?? 0
        }
    }

    /// Notes up to which revision a sink is up to date.
    public func keep(sink name: String, revision: Int64) throws {
        try pool.write {
            try $0.execute(sql: "INSERT OR REPLACE INTO sink VALUES (?, ?)", arguments: [name, revision])
        }
    }

    /// Some of the records that changed behind a revision, in the order of their changes.
    public func changes(after revision: Int64, limit: Int) throws -> [Published] {
        try pool.read { database in
            let rows = try Row.fetchAll(
                database, sql: "SELECT id, revision FROM change WHERE revision > ? ORDER BY revision LIMIT ?",
                arguments: [revision, limit])
            return try rows.map { row in
                let id: String = row["id"]
                return Published(
                    id: id, record: try Self.record(id, database), revision: row["revision"])
            }
        }
    }

    /// Some of all records behind an id, in the order of their ids.
    public func records(after id: String, limit: Int) throws -> [Interchange.Record] {
        try pool.read { database in
            let ids = try String.fetchAll(
                database, sql: "SELECT DISTINCT id FROM record WHERE id > ? ORDER BY id LIMIT ?",
                arguments: [id, limit])
            return try ids.compactMap { try Self.record($0, database) }
        }
    }

    /// The record of an id; of several pages that have it, the one that was read first.
    private static func record(_ id: String, _ database: Database) throws -> Interchange.Record? {
        let statement = try database.cachedStatement(
            sql: "SELECT json, duplicateOf, gone FROM record WHERE id = ? ORDER BY page, item LIMIT 1")
        guard let row = try Row.fetchOne(statement, arguments: [id]) else { return nil }
        var record = try CanonicalJSON.value(Interchange.Record.self, from: row["json"] as String)
        record.source.duplicateOf = row["duplicateOf"]
        if let gone: String = row["gone"] {
            record.diagnostics.append(
                Diagnostic(.note, "fetch.page.gone", "the site has taken the page away; found so on \(gone)"))
        }
        return record
    }

    /// Gives each page that goes no further, in the order of pages.
    public func forEachFailure(_ body: (StageFailure) throws -> Void) throws {
        try pool.read { database in
            let rows = try String.fetchCursor(database, sql: "SELECT json FROM failure ORDER BY page, item")
            while let json = try rows.next() { try body(CanonicalJSON.value(StageFailure.self, from: json)) }
        }
    }
}
