import GRDB

extension BatchDatabase {
    /// Puts into a report what the workspace knows of the batch.
    public func fill(_ report: inout BatchReport) throws {
        let batch = report.run
        try pool.read { database in
            let pages = try counts(
                "SELECT change, COUNT(*) FROM input WHERE batch = ? GROUP BY change", batch, database)
            report.pages.new = pages["new", default: 0]
            report.pages.changed = pages["changed", default: 0]
            let records = try counts(
                "SELECT kind, COUNT(*) FROM change WHERE batch = ? GROUP BY kind", batch, database)
            report.records.new = records["new", default: 0]
            report.records.changed = records["changed", default: 0]
            report.records.removed = records["removed", default: 0]
            report.records.total =
                try Int.fetchOne(database, sql: "SELECT COUNT(DISTINCT id) FROM record") ?? 0
            report.pages.failed =
                try Int.fetchOne(
                    database,
                    sql: """
                        SELECT COUNT(*) FROM input
                        WHERE ran = ? AND EXISTS (SELECT 1 FROM failure WHERE page = number)
                        """, arguments: [batch]) ?? 0
            report.failures = try failures(batch, database)
            report.families = try families(
                "WHERE page IN (SELECT number FROM input WHERE batch = ?)", [batch], database)
            report.holdings = try families("", [], database)
        }
    }

    /// What the pages hold that a batch found new or changed, by family.
    func families(in batch: String) throws -> [BatchReport.Family] {
        try pool.read {
            try families("WHERE page IN (SELECT number FROM input WHERE batch = ?)", [batch], $0)
        }
    }

    private func counts(_ sql: String, _ batch: String, _ database: Database) throws -> [String: Int] {
        let rows = try Row.fetchAll(database, sql: sql, arguments: [batch])
        return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
    }

    private func failures(_ batch: String, _ database: Database) throws -> [BatchReport.Failure] {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT code, COUNT(*) FROM failure JOIN input ON number = page
                WHERE ran = ? GROUP BY code ORDER BY code
                """, arguments: [batch])
        return try rows.map { row in
            let examples = try String.fetchAll(
                database,
                sql: """
                    SELECT location FROM failure JOIN input ON number = page
                    WHERE ran = ? AND code = ? ORDER BY number LIMIT 3
                    """, arguments: [batch, row[0] as String])
            return BatchReport.Failure(row[0], count: row[1], examples: examples)
        }
    }

    private func families(
        _ condition: String, _ arguments: StatementArguments, _ database: Database
    ) throws -> [BatchReport.Family] {
        let bits = RunReport.fields.indices.map { "SUM(filled >> \($0) & 1)" }.joined(separator: ", ")
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT family, COUNT(*), SUM(quotes), SUM(speakers), SUM(dates), SUM(funders), SUM(doubts), \(bits)
                FROM record \(condition) GROUP BY family ORDER BY family
                """, arguments: arguments)
        let titles = try most(of: "title", condition, arguments, database)
        let bodies = try most(of: "bodyHash", condition, arguments, database)
        return rows.map { row in
            let family: String = row[0]
            return BatchReport.Family(
                family: family, records: row[1], quotes: row[2], speakers: row[3], dates: row[4],
                funders: row[5], doubts: row[6], sameTitle: titles[family, default: 0],
                sameBody: bodies[family, default: 0],
                fields: RunReport.fields.enumerated().map { .init($1.name, filled: row[7 + $0]) })
        }
    }

    /// How many records of each family have the value of a column that is the most frequent one.
    private func most(
        of column: String, _ condition: String, _ arguments: StatementArguments, _ database: Database
    ) throws -> [String: Int] {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT family, MAX(count) FROM (
                    SELECT family, \(column) AS value, COUNT(*) AS count FROM record \(condition)
                    GROUP BY family, value HAVING value IS NOT NULL
                ) GROUP BY family
                """, arguments: arguments)
        return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
    }
}
