import Foundation
import GRDB
import Interchange

/// Keeps records out of memory until all are there, and gives them back in the order of their ids.
///
/// A temporary SQLite file that nobody else can open and that is gone with the process.
struct RecordSpool: Sendable {
    private let database: DatabaseQueue

    /// Opens an empty spool.
    init() throws {
        database = try DatabaseQueue.temporary()
        try database.writeWithoutTransaction {
            try $0.execute(sql: "CREATE TABLE line (id TEXT PRIMARY KEY, json TEXT NOT NULL)")
        }
    }

    /// Takes records in; a later one takes the place of the one with its id.
    func put(_ records: [Interchange.Record]) throws {
        try database.write { database in
            let insertion = try database.cachedStatement(sql: "INSERT OR REPLACE INTO line VALUES (?, ?)")
            for record in records {
                try insertion.execute(arguments: [record.id, try CanonicalJSON.string(record)])
            }
        }
    }

    /// Takes ids in, for a list of ids alone.
    func put(_ ids: [String]) throws {
        try database.write { database in
            let insertion = try database.cachedStatement(sql: "INSERT OR REPLACE INTO line VALUES (?, '')")
            for id in ids { try insertion.execute(arguments: [id]) }
        }
    }

    /// Takes records out.
    func remove(_ ids: [String]) throws {
        try database.write { database in
            let deletion = try database.cachedStatement(sql: "DELETE FROM line WHERE id = ?")
            for id in ids { try deletion.execute(arguments: [id]) }
        }
    }

    /// Gives each id and its record as JSON on one line, ordered by the bytes of the ids.
    func forEachLine(_ body: (_ id: String, _ json: String) throws -> Void) throws {
        try database.read { database in
            let rows = try Row.fetchCursor(database, sql: "SELECT id, json FROM line ORDER BY id")
            while let row = try rows.next() { try body(row[0], row[1]) }
        }
    }
}

extension DatabaseQueue {
    /// A database in a temporary file of its own, of which SQLite keeps two megabytes in memory.
    static func temporary() throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.prepareDatabase {
            try $0.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
        }
        return try DatabaseQueue(path: "", configuration: configuration)
    }
}
