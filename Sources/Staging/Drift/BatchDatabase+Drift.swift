import GRDB

extension BatchDatabase {
    /// Listings that one report names at most.
    private static let maximumListings = 200

    /// The site that a location is on, such as `https://www.osce.org`, or `files`.
    private static let source = """
        CASE WHEN location LIKE 'http://%' OR location LIKE 'https://%'
            THEN substr(location, 1, 7 + instr(substr(location, 9) || '/', '/')) ELSE 'files' END
        """

    /// The new and changed records of a batch by the site that they are from.
    func sources(in batch: String) throws -> [BatchReport.Source] {
        try pool.read { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT \(Self.source), COUNT(*), SUM(family = ?) FROM input JOIN record ON page = number
                    WHERE batch = ? GROUP BY 1 ORDER BY 1
                    """, arguments: [DriftFigure.unknownFamily, batch])
            return rows.map { BatchReport.Source($0[0], records: $0[1], unknown: $0[2]) }
        }
    }

    /// The new and changed pages of a batch that list others, and how many.
    func listings(in batch: String) throws -> [BatchReport.Listing] {
        guard let bit = RunReport.fields.firstIndex(where: { $0.name == "items" }) else { return [] }
        return try pool.read { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT location, SUM(json_array_length(json, '$.items'))
                    FROM input JOIN record ON page = number
                    WHERE batch = ? AND filled >> \(bit) & 1 = 1
                    GROUP BY number ORDER BY number LIMIT \(Self.maximumListings)
                    """, arguments: [batch])
            return rows.map { BatchReport.Listing($0[0], links: $0[1]) }
        }
    }

    /// Those of some pages that a batch found changed and that list nothing any more.
    func emptied(of locations: [String], in batch: String) throws -> [String] {
        guard let bit = RunReport.fields.firstIndex(where: { $0.name == "items" }) else { return [] }
        return try pool.read { database in
            let statement = try database.cachedStatement(
                sql: """
                    SELECT NOT EXISTS (
                        SELECT 1 FROM record WHERE page = number AND filled >> \(bit) & 1 = 1
                    ) FROM input WHERE location = ? AND batch = ? AND change = 'changed'
                    """)
            return try locations.filter {
                try Bool.fetchOne(statement, arguments: [$0, batch]) ?? false
            }
        }
    }

    /// Up to three pages, new or changed in a batch, that show what a figure tells.
    public func examples(of figure: DriftFigure, in batch: String) throws -> [String] {
        let (condition, arguments) = Self.shown(by: figure)
        return try pool.read {
            try String.fetchAll(
                $0,
                sql: """
                    WITH fresh AS (
                        SELECT number, location, family, title, bodyHash, filled, quotes, speakers, dates, funders
                        FROM input JOIN record ON page = number WHERE batch = ?
                    )
                    SELECT location FROM fresh WHERE \(condition) GROUP BY number ORDER BY number LIMIT 3
                    """, arguments: [batch] + arguments)
        }
    }

    /// The family that most records of a source fit that a batch did not find new or changed; `nil` where none does.
    public func formerFamily(of source: String, before batch: String) throws -> String? {
        try pool.read {
            try String.fetchOne(
                $0,
                sql: """
                    SELECT family FROM input JOIN record ON page = number
                    WHERE batch <> ? AND family <> ? AND \(Self.source) = ?
                    GROUP BY family ORDER BY COUNT(*) DESC, family LIMIT 1
                    """, arguments: [batch, DriftFigure.unknownFamily, source])
        }
    }

    private static func shown(by figure: DriftFigure) -> (condition: String, arguments: StatementArguments) {
        func most(_ column: String) -> String {
            """
            family = ? AND \(column) = (
                SELECT \(column) FROM fresh WHERE family = ? AND \(column) IS NOT NULL
                GROUP BY \(column) ORDER BY COUNT(*) DESC, \(column) LIMIT 1
            )
            """
        }
        switch figure {
        case .filled(let family, let field):
            let bit = RunReport.fields.firstIndex { $0.name == field } ?? 0
            return ("family = ? AND filled >> \(bit) & 1 = 0", [family])
        case .speakers(let family): return ("family = ? AND speakers < quotes", [family])
        case .count(let family, let field):
            let column = ["quotes", "dates"].first { $0 == field } ?? "funders"
            return (
                "family = ? AND \(column) = (SELECT MIN(\(column)) FROM fresh WHERE family = ?)",
                [family, family]
            )
        case .differentTitles(let family): return (most("title"), [family, family])
        case .differentBodies(let family): return (most("bodyHash"), [family, family])
        case .known(let name):
            return ("\(source) = ? AND family = ?", [name, DriftFigure.unknownFamily])
        }
    }
}
