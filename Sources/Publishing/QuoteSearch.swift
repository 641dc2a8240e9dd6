import Foundation
import GRDB
public import Interchange

/// A question about quotes, to a database that ``SQLiteSink`` wrote.
public struct QuoteSearch: Sendable {
    /// Words of the quote, all of them; `"words side by side"`, and `begin*` for a beginning.
    public var words: String?
    /// Words, or beginnings of words, of the speaker's name.
    public var speaker: String?
    /// Words, or beginnings of words, of the speaker's role.
    public var role: String?
    /// The first day on which the page may have come out.
    public var from: CalendarDate?
    /// The last day on which the page may have come out.
    public var to: CalendarDate?
    /// A part of the name of a funder whom the page names, or the ISO code of its State.
    public var funder: String?
    /// How many quotes are given at the most.
    public var limit = 20

    /// Asks for every quote.
    public init() {}

    /// A quote that answers.
    public struct Hit: Hashable, Codable, Sendable {
        /// The record that it is of.
        public let recordID: String
        /// 1 for the first quote of the record.
        public let position: Int
        /// The words between the marks.
        public let text: String
        /// Who said them.
        public let speaker: String?
        /// The speaker's office, or the words for one who is not named.
        public let role: String?
        /// When the page came out.
        public let published: String?
        /// The page's headline.
        public let title: String?
        /// The page's address.
        public let url: String?

        enum CodingKeys: String, CodingKey {
            case recordID = "record_id"
            case position, text, speaker, role, published, title, url
        }
    }

    /// The quotes that answer: best match first where words were given, else the newest page first.
    ///
    /// Repeated texts are left out. A page without a day of its own counts for each day on which it may have come out.
    ///
    /// - Throws: ``SinkError`` where `path` is no such database, or no word is in what was asked for.
    public func hits(inDatabaseAt path: String) throws -> [Hit] {
        guard FileManager.default.fileExists(atPath: path) else { throw SinkError(path, "is not there") }
        let phrases = try phrases()
        let (conditions, arguments) = conditions(phrases)
        let sql = """
            SELECT q.record_id, q.position, q.text, q.speaker, q.role, r.published, r.title, r.url
            FROM quotes q JOIN records r ON r.id = q.record_id
            \(phrases.isEmpty ? "" : "JOIN quotes_search ON quotes_search.rowid = q.search_key")
            WHERE \(conditions.joined(separator: " AND "))
            ORDER BY \(words == nil ? "" : "quotes_search.rank, ") r.published DESC, q.record_id, q.position
            LIMIT ?
            """
        return try SinkError.naming(path) {
            var configuration = Configuration()
            configuration.readonly = true
            configuration.busyMode = .timeout(10)
            configuration.prepareDatabase { $0.add(function: Self.contains) }
            return try DatabaseQueue(path: path, configuration: configuration).read { database in
                let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
                guard version == SQLiteSchema.version else {
                    throw SinkError(path, "is no database of records")
                }
                return try Row.fetchAll(
                    database, sql: sql, arguments: StatementArguments(arguments + [limit.databaseValue])
                ).map(Self.hit)
            }
        }
    }

    /// What the full-text index is asked, a column each.
    private func phrases() throws -> [String] {
        // The id is the name with every letter folded, also those that FTS5 does not fold, such as đ.
        let asked: [(words: String?, columns: String)] = [
            (words, "text"), (speaker, "{speaker speaker_id}"), (role, "role"),
        ]
        return try asked.compactMap { words, columns in
            guard let words else { return nil }
            guard let query = FullTextQuery(words, in: columns, prefixes: columns != "text") else {
                throw SinkError("\"\(words)\"", "holds no word to look for")
            }
            return query.expression
        }
    }

    private func conditions(_ phrases: [String]) -> (conditions: [String], arguments: [DatabaseValue]) {
        var conditions = ["r.duplicate_of IS NULL"]
        var arguments: [DatabaseValue] = []
        func add(_ condition: String, _ values: String...) {
            conditions.append(condition)
            arguments += values.map(\.databaseValue)
        }
        if !phrases.isEmpty { add("quotes_search MATCH ?", phrases.joined(separator: " AND ")) }
        if let from { add("coalesce(r.published, r.published_latest) >= ?", from.description) }
        if let to { add("coalesce(r.published, r.published_earliest) <= ?", to.description) }
        if let funder {
            add(
                """
                EXISTS (SELECT 1 FROM funders f WHERE f.record_id = r.id
                        AND (contains_folded(f.name, ?) OR f.iso = upper(?)))
                """, funder, funder)
        }
        return (conditions, arguments)
    }

    /// Whether a text holds another one, case and marks on letters aside.
    private static let contains = DatabaseFunction("contains_folded", argumentCount: 2, pure: true) {
        values in
        guard let text = String.fromDatabaseValue(values[0]), let part = String.fromDatabaseValue(values[1])
        else { return nil }
        return text.range(of: part, options: [.caseInsensitive, .diacriticInsensitive]) != nil
    }

    private static func hit(_ row: Row) -> Hit {
        Hit(
            recordID: row[0], position: row[1], text: row[2], speaker: row[3], role: row[4],
            published: row[5], title: row[6], url: row[7])
    }
}
