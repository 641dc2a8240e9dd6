import GRDB
import Interchange

/// Writes records into the tables within one transaction.
struct RecordWriter {
    private let database: Database
    private var speakers: Set<String> = []

    /// Writes into `database`, which has the tables.
    init(_ database: Database) { self.database = database }

    /// Puts the record in the place of the one with its id.
    mutating func replace(_ record: Interchange.Record) throws {
        try remove(record.id)
        let rows = RecordRows(record)
        try insert([try rows.row()], into: .records)
        for (table, rows) in zip(Table.details, rows.details()) { try insert(rows, into: table) }
        speakers.formUnion(record.quotes.compactMap { $0.speaker?.id })
    }

    /// Takes the record with this id away, and all that is of it.
    mutating func remove(_ id: String) throws {
        let sql = "SELECT speaker_id FROM quotes WHERE record_id = ? AND speaker_id IS NOT NULL"
        let quoted = try String.fetchAll(try database.cachedStatement(sql: sql), arguments: [id])
        speakers.formUnion(quoted)
        try database.cachedStatement(sql: "DELETE FROM records WHERE id = ?").execute(arguments: [id])
    }

    /// Brings the table of people in step with the quotes; the last thing before the transaction ends.
    func finish() throws {
        let deletion = try database.cachedStatement(sql: "DELETE FROM people WHERE id = ?")
        let insertion = try database.cachedStatement(
            sql: """
                INSERT INTO people (id, name, kind)
                SELECT speaker_id, speaker, speaker_kind FROM quotes WHERE speaker_id = ?
                GROUP BY speaker, speaker_kind ORDER BY count(*) DESC, speaker, speaker_kind LIMIT 1
                """)
        for speaker in speakers.sorted() {
            try deletion.execute(arguments: [speaker])
            try insertion.execute(arguments: [speaker])
        }
    }

    private func insert(_ rows: [[DatabaseValue]], into table: Table) throws {
        guard !rows.isEmpty else { return }
        let places = Array(repeating: "?", count: table.columns.count).joined(separator: ", ")
        let insertion = try database.cachedStatement(
            sql: "INSERT INTO \(table.name) (\(table.columnList)) VALUES (\(places))")
        for row in rows { try insertion.execute(arguments: StatementArguments(row)) }
    }
}
