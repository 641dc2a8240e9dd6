/// A table of the published databases: told once, for SQLite, PostgreSQL and CSV.
struct Table: Sendable {
    /// What it is called.
    let name: String
    /// What a row is, for a reader of the schema.
    let comment: String
    /// Its columns, in order.
    let columns: [Column]

    /// The columns that tell a row from the others.
    var key: [String] { columns.contains { $0.name == "position" } ? ["record_id", "position"] : ["id"] }

    /// The columns' names with commas between them.
    var columnList: String { columns.map(\.name).joined(separator: ", ") }
}

/// A column of a ``Table``.
struct Column: Sendable {
    /// What its values are.
    enum Kind: Sendable {
        case text, integer, real
        /// A day in ISO 8601.
        case day
        /// A list or an object as JSON.
        case json
    }

    /// What it is called.
    let name: String
    /// What its values are.
    let kind: Kind
    /// Whether every row has a value.
    let isRequired: Bool
    /// The table whose `id` it holds.
    let reference: String?
    /// What it says, for a reader of the schema.
    let comment: String

    /// A column that every row fills.
    static func required(
        _ name: String, _ kind: Kind, reference: String? = nil, _ comment: String
    ) -> Column {
        Column(name: name, kind: kind, isRequired: true, reference: reference, comment: comment)
    }

    /// A column that may be `NULL`.
    static func optional(
        _ name: String, _ kind: Kind, reference: String? = nil, _ comment: String
    ) -> Column {
        Column(name: name, kind: kind, isRequired: false, reference: reference, comment: comment)
    }
}
