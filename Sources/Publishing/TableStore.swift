import GRDB
import Interchange

/// The tables of a database in a temporary file, for sinks that write all of them at the end.
struct TableStore: Sendable {
    private let database: DatabaseQueue

    /// Makes empty tables.
    init() throws {
        database = try DatabaseQueue.temporary()
        try database.write { try $0.execute(sql: SQLiteSchema.tables) }
    }

    /// Takes records in; a later one takes the place of the one with its id.
    func put(_ records: [Interchange.Record]) throws {
        try change { for record in records { try $0.replace(record) } }
    }

    /// Takes records out.
    func remove(_ ids: [String]) throws {
        try change { for id in ids { try $0.remove(id) } }
    }

    private func change(_ body: (inout RecordWriter) throws -> Void) throws {
        try database.write { database in
            var writer = RecordWriter(database)
            try body(&writer)
            try writer.finish()
        }
    }

    /// Gives the rows of a table in the order of its key, values in the order of its columns.
    func forEachRow(of table: Table, _ body: ([DatabaseValue]) throws -> Void) throws {
        try database.read { database in
            let sql =
                "SELECT \(table.columnList) FROM \(table.name) ORDER BY \(table.key.joined(separator: ", "))"
            let rows = try Row.fetchCursor(database, sql: sql)
            while let row = try rows.next() { try body(Array(row.databaseValues)) }
        }
    }
}
