/// The statements that make a database of records in SQLite.
///
/// Their comments stay in `sqlite_schema`, where the `.schema` of the shell shows them.
enum SQLiteSchema {
    /// `PRAGMA user_version` of a database of this form.
    static let version = 1

    /// The tables, their indexes and nothing that a dump does not need.
    static var tables: String { Table.all.map(table).joined(separator: "\n") + "\n" + indexes }

    /// What a database has beside its tables: their history, full-text indexes and views.
    static var extras: String {
        history + searched.map(searchTable).joined()
            + View.all.map { "CREATE VIEW \($0.name) AS -- \($0.comment)\n\($0.select);\n" }.joined()
    }

    /// The tables with a full-text index, and the columns that are in it.
    private static let searched = [
        (table: "records", columns: ["title", "lead", "body"]),
        (table: "quotes", columns: ["text", "speaker", "speaker_id", "role"]),
    ]

    private static func table(_ table: Table) -> String {
        let columns = table.columns.map { column in
            let rest = [type(column.kind), column.isRequired ? "NOT NULL" : nil, reference(column)]
            let words = [column.name] + rest.compactMap { $0 }
            return "    \(words.joined(separator: " ")), -- \(column.comment)\n"
        }
        let isSearched = searched.contains { $0.table == table.name }
        return """
            CREATE TABLE \(table.name) ( -- \(table.comment)
            \(isSearched ? searchKey : "")\(columns.joined())    UNIQUE (\(table.key.joined(separator: ", ")))
            );
            """
    }

    private static let searchKey =
        "    search_key INTEGER PRIMARY KEY, -- for the full-text index; another one after each change\n"

    private static func type(_ kind: Column.Kind) -> String {
        switch kind {
        case .text, .day, .json: "TEXT"
        case .integer: "INTEGER"
        case .real: "REAL"
        }
    }

    /// A detail goes with its record; a person comes and goes at the end of the transaction.
    private static func reference(_ column: Column) -> String? {
        column.reference.map { table in
            let rule = table == "records" ? "ON DELETE CASCADE" : "DEFERRABLE INITIALLY DEFERRED"
            return "REFERENCES \(table) (id) \(rule)"
        }
    }

    private static let indexes = """
        CREATE INDEX records_published ON records (published);
        CREATE INDEX quotes_speaker ON quotes (speaker_id);
        CREATE INDEX dates_start ON dates (start_date);
        CREATE INDEX funders_name ON funders (name);
        CREATE INDEX organisers_id ON organisers (organiser_id);

        """

    private static let history = """
        CREATE TABLE record_history ( -- every form that a record has had, the present one last
            record_id TEXT NOT NULL, -- also of records that are gone
            version INTEGER NOT NULL, -- 1 for the first
            changed TEXT NOT NULL, -- when this was noticed, ISO 8601 in UTC
            json TEXT, -- the record as a line of records.jsonl; NULL where it was taken away
            PRIMARY KEY (record_id, version)
        );

        """

    /// A full-text index over `columns`, which triggers keep in step with `table`.
    private static func searchTable(_ table: String, _ columns: [String]) -> String {
        let index = "\(table)_search"
        let names = columns.joined(separator: ", ")
        func values(_ row: String) -> String {
            (["search_key"] + columns).map { "\(row).\($0)" }.joined(separator: ", ")
        }
        let insertion = "INSERT INTO \(index) (rowid, \(names)) VALUES (\(values("new")));"
        let deletion = "INSERT INTO \(index) (\(index), rowid, \(names)) VALUES ('delete', \(values("old")));"
        return """
            CREATE VIRTUAL TABLE \(index) USING fts5 (
                \(names), content = '\(table)', content_rowid = 'search_key',
                tokenize = 'unicode61 remove_diacritics 2'
            );
            CREATE TRIGGER \(table)_in AFTER INSERT ON \(table) BEGIN \(insertion) END;
            CREATE TRIGGER \(table)_out AFTER DELETE ON \(table) BEGIN \(deletion) END;
            CREATE TRIGGER \(table)_change AFTER UPDATE ON \(table) BEGIN \(deletion) \(insertion) END;

            """
    }
}
