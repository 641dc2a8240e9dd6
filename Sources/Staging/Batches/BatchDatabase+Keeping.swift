import Foundation
import GRDB
import Interchange

extension BatchDatabase {
    /// Keeps what came of a page, all of it or nothing.
    public func keep(_ result: PageResult, in batch: String) throws {
        try pool.write { database in
            guard let digest = result.digest else { return try keepMissing(result, batch, database) }
            let number = try keepInput(result, digest, batch, database)
            if let articles = result.articles {
                try database.cachedStatement(sql: "INSERT OR REPLACE INTO article VALUES (?, ?)")
                    .execute(arguments: [number, articles.packed])
            }
            if let failures = result.failures { try keep(failures, of: number, database) }
            if let rows = result.rows { try keep(rows, of: number, batch, database) }
        }
    }

    /// A page that could not be had: what is known of it stays, and a page that was never had is none.
    private func keepMissing(_ result: PageResult, _ batch: String, _ database: Database) throws {
        let location = result.input.location
        let known = try Int64.fetchOne(
            database, sql: "SELECT number FROM input WHERE location = ?", arguments: [location])
        let number: Int64
        if let known {
            number = known
            try database.execute(
                sql: "UPDATE input SET stamp = NULL, ran = ? WHERE number = ?", arguments: [batch, known])
        } else {
            try database.execute(
                sql: """
                    INSERT INTO input (location, kind, holder, digest, batch, change, ran)
                    VALUES (?, ?, ?, '', ?, 'new', ?)
                    """,
                arguments: [location, result.input.kind.rawValue, result.input.holder, batch, batch])
            number = database.lastInsertedRowID
        }
        try keep(result.failures ?? [], of: number, database)
    }

    private func keepInput(
        _ result: PageResult, _ digest: String, _ batch: String, _ database: Database
    ) throws -> Int64 {
        let statement = try database.cachedStatement(
            sql: """
                INSERT INTO input
                    (location, kind, holder, stamp, digest, retrieved, articles, parsed, extracted, normalised, batch, change, ran)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, 'new', ?11)
                ON CONFLICT (location) DO UPDATE SET
                    change = CASE WHEN digest = ?5 OR batch = ?11 THEN change
                        WHEN digest = '' THEN 'new' ELSE 'changed' END,
                    batch = CASE WHEN digest = ?5 THEN batch ELSE ?11 END,
                    ran = CASE WHEN ?12 THEN ?11 ELSE ran END,
                    kind = ?2, holder = ?3, stamp = ?4, digest = ?5, retrieved = ?6,
                    articles = ?7, parsed = ?8, extracted = ?9, normalised = ?10
                RETURNING number
                """)
        let (input, prints) = (result.input, result.fingerprints)
        return try Int64.fetchOne(
            statement,
            arguments: [
                input.location, input.kind.rawValue, input.holder, input.stamp, digest, result.retrieved,
                result.articlesDigest, prints.parsed, prints.extracted, prints.normalised, batch,
                result.hasRun,
            ]) ?? 0
    }

    private func keep(_ failures: [StageFailure], of number: Int64, _ database: Database) throws {
        try database.cachedStatement(sql: "DELETE FROM failure WHERE page = ?").execute(arguments: [number])
        for (item, failure) in failures.enumerated() {
            try database.cachedStatement(sql: "INSERT INTO failure VALUES (?, ?, ?, ?)").execute(
                arguments: [number, item, failure.code, try CanonicalJSON.string(failure)])
        }
    }

    private func keep(
        _ rows: [RecordRow], of number: Int64, _ batch: String, _ database: Database
    ) throws {
        let before = try Row.fetchAll(
            database.cachedStatement(sql: "SELECT id, json FROM record WHERE page = ? ORDER BY item"),
            arguments: [number])
        let isSame =
            before.count == rows.count
            && zip(before, rows).allSatisfy { $0["id"] == $1.id && $0["json"] == $1.json }
        guard !isSame else { return }
        try database.cachedStatement(sql: "DELETE FROM record WHERE page = ?").execute(arguments: [number])
        let insertion = try database.cachedStatement(
            sql: """
                INSERT INTO record
                    (page, item, id, json, bodyHash, family, title, filled, quotes, speakers, dates, funders, doubts)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        for (item, row) in rows.enumerated() {
            try insertion.execute(arguments: [
                number, item, row.id, row.json, row.bodyHash, row.family, row.title, row.filled, row.quotes,
                row.speakers, row.dates, row.funders, row.doubts,
            ])
        }
        let ids = Set(before.map { $0["id"] as String } + rows.map(\.id))
        for id in ids.sorted() { try noteChange(of: id, batch, database) }
    }

    /// Notes that the record of an id became another one, or came, or went.
    func noteChange(of id: String, _ batch: String, _ database: Database) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO change (id, revision, batch, kind)
                VALUES (?1, (SELECT COALESCE(MAX(revision), 0) + 1 FROM change), ?2, 'new')
                ON CONFLICT (id) DO UPDATE SET
                    revision = excluded.revision,
                    kind = CASE
                        WHEN NOT EXISTS (SELECT 1 FROM record WHERE id = ?1) THEN 'removed'
                        WHEN kind = 'removed' THEN CASE WHEN batch = ?2 THEN 'changed' ELSE 'new' END
                        WHEN batch = ?2 THEN kind ELSE 'changed' END,
                    batch = ?2
                """
        ).execute(arguments: [id, batch])
    }

    /// Takes away the pages with these numbers, whose sources do not name them any more.
    ///
    /// Archives are read again afterwards: an older capture of such a page may lie in one.
    public func remove(_ numbers: [Int64], in batch: String) throws {
        try pool.write { database in
            for number in numbers {
                let ids = try String.fetchAll(
                    database, sql: "SELECT DISTINCT id FROM record WHERE page = ? ORDER BY id",
                    arguments: [number])
                try database.execute(sql: "DELETE FROM input WHERE number = ?", arguments: [number])
                for id in ids { try noteChange(of: id, batch, database) }
            }
            try database.execute(sql: "DELETE FROM holder")
        }
    }

    /// Marks the records of crawled pages that their site has taken away, and unmarks those of pages that are back.
    public func markGone(in batch: String) throws {
        try pool.write { database in
            let moved = try Row.fetchAll(
                database,
                sql: """
                    WITH lost AS (
                        SELECT input.number, page.gone FROM page
                        JOIN capture ON capture.recordID = page.capture
                        JOIN input ON input.location = capture.url AND input.kind = 'crawl'
                        WHERE page.gone IS NOT NULL AND page.kind = 'page'
                    )
                    SELECT record.page, item, id, lost.gone FROM lost JOIN record ON record.page = lost.number
                    WHERE record.gone IS NOT lost.gone
                    UNION ALL
                    SELECT page, item, id, NULL FROM record
                    WHERE gone IS NOT NULL AND page NOT IN (SELECT number FROM lost)
                    """)
            for row in moved {
                try database.execute(
                    sql: "UPDATE record SET gone = ? WHERE page = ? AND item = ?",
                    arguments: [row["gone"] as String?, row["page"] as Int64, row["item"] as Int])
                try noteChange(of: row["id"], batch, database)
            }
        }
    }

    /// Tells each record that repeats the body of an earlier page whose it repeats.
    public func markDuplicates(in batch: String) throws {
        try pool.write { database in
            let moved = try Row.fetchAll(
                database,
                sql: """
                    WITH ranked AS (
                        SELECT page, item, id, duplicateOf,
                            CASE WHEN ROW_NUMBER() OVER repeats > 1 THEN FIRST_VALUE(id) OVER repeats END AS original
                        FROM record INDEXED BY record_of_body WHERE bodyHash IS NOT NULL
                        WINDOW repeats AS (PARTITION BY bodyHash ORDER BY page, item)
                    )
                    SELECT page, item, id, original FROM ranked WHERE duplicateOf IS NOT original
                    """)
            for row in moved {
                try database.execute(
                    sql: "UPDATE record SET duplicateOf = ? WHERE page = ? AND item = ?",
                    arguments: [row["original"] as String?, row["page"] as Int64, row["item"] as Int])
                try noteChange(of: row["id"], batch, database)
            }
        }
    }
}
