import Foundation
import GRDB
public import Interchange

/// The workspace's SQLite file, as far as pages, records and reports go.
///
/// Each page is a transaction of its own: a process that is killed leaves all pages that it had come to the end of.
public struct BatchDatabase: Sendable {
    let pool: DatabasePool

    /// What is known of the page at `location`.
    public func known(_ location: String) throws -> KnownInput? {
        try pool.unsafeRead { database in
            let statement = try database.cachedStatement(sql: "SELECT * FROM input WHERE location = ?")
            return try Row.fetchOne(statement, arguments: [location]).map(Self.known)
        }
    }

    /// Some of the pages behind the one with a number, in their order; those in one archive where one is named.
    public func inputs(after number: Int64, in holder: String? = nil, limit: Int) throws -> [KnownInput] {
        try pool.unsafeRead { database in
            let condition = holder == nil ? "" : "AND holder = ?2"
            let statement = try database.cachedStatement(
                sql: "SELECT * FROM input WHERE number > ?1 \(condition) ORDER BY number LIMIT \(limit)")
            let arguments: StatementArguments = holder.map { [number, $0] } ?? [number]
            return try Row.fetchAll(statement, arguments: arguments).map(Self.known)
        }
    }

    /// The pages that have one of these as their location or as the id of a record, `osce:` left out or not.
    public func locations(of names: Set<String>) throws -> Set<String> {
        var found = names
        try pool.read { database in
            for name in names {
                let ids = [name, "osce:" + name]
                found.formUnion(
                    try String.fetchAll(
                        database,
                        sql: """
                            SELECT location FROM input WHERE number IN (SELECT page FROM record WHERE id IN (?, ?))
                            """, arguments: [ids[0], ids[1]]))
            }
        }
        return found
    }

    /// What the extractor gave for a page.
    public func articles(of number: Int64) throws -> [Outcome<Article>]? {
        let packed = try pool.unsafeRead { database in
            let statement = try database.cachedStatement(sql: "SELECT outcomes FROM article WHERE page = ?")
            return try Data.fetchOne(statement, arguments: [number])
        }
        return try packed.map(PageResult.Articles.outcomes)
    }

    /// The stamp that an archive had when it was read to its end.
    public func stamp(ofHolder path: String) throws -> String? {
        try pool.read {
            try String.fetchOne($0, sql: "SELECT stamp FROM holder WHERE path = ?", arguments: [path])
        }
    }

    /// Notes that an archive was read to its end.
    public func keep(holder path: String, stamp: String) throws {
        try pool.write {
            try $0.execute(sql: "INSERT OR REPLACE INTO holder VALUES (?, ?)", arguments: [path, stamp])
        }
    }

    /// The number of the page that was read last of all for the first time; 0 where none was.
    public func lastNumber() throws -> Int64 {
        try pool.read { try Int64.fetchOne($0, sql: "SELECT COALESCE(MAX(number), 0) FROM input") ?? 0 }
    }

    /// The captures of the crawl's pages of which the last answer was one, behind a page's key.
    public func currentCaptures(after key: String, limit: Int) throws -> [StoredCapture] {
        try pool.read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT capture.* FROM page JOIN capture ON capture.recordID = page.capture
                    WHERE page.key > ? AND page.kind = 'page' AND page.redirect IS NULL
                    ORDER BY page.key LIMIT ?
                    """, arguments: [key, limit]
            ).map(StoredCapture.init(columns:))
        }
    }

    private static func known(_ row: Row) -> KnownInput {
        KnownInput(
            number: row["number"],
            input: BatchInput(
                row["location"], BatchInput.Kind(rawValue: row["kind"]) ?? .file, holder: row["holder"],
                stamp: row["stamp"]),
            digest: row["digest"], retrieved: row["retrieved"], articles: row["articles"],
            fingerprints: PageFingerprints(
                parsed: row["parsed"], extracted: row["extracted"], normalised: row["normalised"]))
    }
}
