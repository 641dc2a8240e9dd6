/// The statements of a script for PostgreSQL, before and after its rows.
enum PostgresSchema {
    /// Makes what is missing, and temporary tables for what comes.
    static var beginning: String {
        """
        -- Load with: psql -f FILE DATABASE
        \\set ON_ERROR_STOP on
        SET client_encoding = 'UTF8';
        SET client_min_messages = warning;
        BEGIN;

        """ + Table.all.map(table).joined() + history + indexes
            + View.all.map { view in
                """
                CREATE OR REPLACE VIEW \(view.name) AS
                \(view.select);
                COMMENT ON VIEW \(view.name) IS \(literal(view.comment));

                """
            }.joined()
                + """
                -- One load at a time; readers go on.
                LOCK TABLE records IN SHARE ROW EXCLUSIVE MODE;
                CREATE TEMPORARY TABLE new_history (record_id text, json jsonb) ON COMMIT DROP;
                CREATE TEMPORARY TABLE gone (id text) ON COMMIT DROP;

                """
            + Table.all.map {
                "CREATE TEMPORARY TABLE new_\($0.name) (LIKE \($0.name)) ON COMMIT DROP;\n"
            }.joined()
    }

    /// Puts what came in its place, and commits.
    static func ending(at instant: String, deletesOthers: Bool) -> String {
        let others = """
            INSERT INTO gone SELECT id FROM records
            WHERE NOT EXISTS (SELECT FROM new_records n WHERE n.id = records.id);

            """
        let insertions = Table.all.map { table in
            let belongs = table.columns[0].name == "record_id" ? "record_id" : "id"
            let which =
                table.name == "people"
                ? "ON CONFLICT (id) DO NOTHING" : "WHERE \(belongs) IN (SELECT id FROM changed)"
            return """
                INSERT INTO \(table.name) (\(table.columnList))
                SELECT \(table.columnList) FROM new_\(table.name) \(which);

                """
        }
        return (deletesOthers ? others : "") + """
            -- The last form of each record that the database has had.
            CREATE TEMPORARY TABLE latest ON COMMIT DROP AS
            SELECT DISTINCT ON (record_id) record_id, version, json FROM record_history
            ORDER BY record_id, version DESC;
            CREATE TEMPORARY TABLE changed ON COMMIT DROP AS
            SELECT n.record_id AS id, coalesce(l.version, 0) AS version,
                l.json IS NOT NULL AND n.json #- '{source,retrieved}' #- '{source,digest}'
                    = l.json #- '{source,retrieved}' #- '{source,digest}' AS says_the_same
            FROM new_history n LEFT JOIN latest l USING (record_id)
            WHERE n.json IS DISTINCT FROM l.json;
            UPDATE record_history h SET json = n.json
            FROM changed c JOIN new_history n ON n.record_id = c.id
            WHERE c.says_the_same AND h.record_id = c.id AND h.version = c.version;
            INSERT INTO record_history (record_id, version, changed, json)
            SELECT c.id, c.version + 1, \(literal(instant)), n.json
            FROM changed c JOIN new_history n ON n.record_id = c.id WHERE NOT c.says_the_same;
            INSERT INTO record_history (record_id, version, changed, json)
            SELECT l.record_id, l.version + 1, \(literal(instant)), NULL
            FROM latest l WHERE l.json IS NOT NULL AND l.record_id IN (SELECT id FROM gone);
            DELETE FROM records WHERE id IN (SELECT id FROM changed UNION SELECT id FROM gone);

            """ + insertions.joined() + """
                UPDATE people p SET name = s.speaker, kind = s.speaker_kind
                FROM (SELECT DISTINCT ON (speaker_id) speaker_id, speaker, speaker_kind FROM quotes
                    WHERE speaker_id IS NOT NULL GROUP BY speaker_id, speaker, speaker_kind
                    ORDER BY speaker_id, count(*) DESC, speaker COLLATE "C", speaker_kind) s
                WHERE p.id = s.speaker_id AND (p.name, p.kind) IS DISTINCT FROM (s.speaker, s.speaker_kind);
                DELETE FROM people p WHERE NOT EXISTS (SELECT FROM quotes q WHERE q.speaker_id = p.id);
                COMMIT;

                """
    }

    private static func table(_ table: Table) -> String {
        let columns = table.columns.map { column in
            let rest = [type(column.kind), column.isRequired ? "NOT NULL" : nil, reference(column)]
            return "    " + ([column.name] + rest.compactMap { $0 }).joined(separator: " ") + ",\n"
        }
        let comments = table.columns.map {
            "COMMENT ON COLUMN \(table.name).\($0.name) IS \(literal($0.comment));\n"
        }
        return """
            CREATE TABLE IF NOT EXISTS \(table.name) (
            \(columns.joined())    PRIMARY KEY (\(table.key.joined(separator: ", ")))
            );
            COMMENT ON TABLE \(table.name) IS \(literal(table.comment));
            \(comments.joined())
            """
    }

    private static func type(_ kind: Column.Kind) -> String {
        switch kind {
        case .text: "text"
        case .integer: "integer"
        case .real: "double precision"
        case .day: "date"
        case .json: "jsonb"
        }
    }

    private static func reference(_ column: Column) -> String? {
        column.reference.map { "REFERENCES \($0) (id)" + ($0 == "records" ? " ON DELETE CASCADE" : "") }
    }

    private static let history = """
        CREATE TABLE IF NOT EXISTS record_history (
            record_id text NOT NULL, version integer NOT NULL, changed timestamptz NOT NULL, json jsonb,
            PRIMARY KEY (record_id, version)
        );
        COMMENT ON TABLE record_history IS 'every form that a record has had, the present one last';
        COMMENT ON COLUMN record_history.json IS 'NULL where the record was taken away';

        """

    private static let indexes = """
        CREATE INDEX IF NOT EXISTS records_published ON records (published);
        CREATE INDEX IF NOT EXISTS quotes_speaker ON quotes (speaker_id);
        CREATE INDEX IF NOT EXISTS dates_start ON dates (start_date);
        -- The server refuses to index more than a megabyte: 250,000 characters at the most.
        CREATE INDEX IF NOT EXISTS records_search ON records
            USING gin (to_tsvector('simple', left(coalesce(title, '') || ' ' || coalesce(body, ''), 250000)));
        CREATE INDEX IF NOT EXISTS quotes_search ON quotes
            USING gin (to_tsvector('simple', left(text, 250000)));

        """

    /// Text between marks, whatever the server makes of backslashes.
    private static func literal(_ text: String) -> String { "'\(text.replacing("'", with: "''"))'" }
}
