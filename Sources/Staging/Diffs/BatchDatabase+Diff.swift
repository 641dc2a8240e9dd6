import GRDB

extension BatchDatabase {
    /// Rows read at a time.
    private static let rows = 500

    /// The pipeline's file of the latest batch; `nil` where none ever began.
    public func latestPipeline() throws -> String? {
        try pool.read {
            try String.fetchOne($0, sql: "SELECT pipeline FROM batch ORDER BY started DESC, id DESC LIMIT 1")
        }
    }

    /// The files of this machine and the archives by other hands that pages were read from, in their order.
    public func localFiles() throws -> [String] {
        try pool.read {
            try String.fetchAll(
                $0,
                sql: """
                    SELECT location FROM (
                        SELECT MIN(number) AS number, COALESCE(holder, location) AS location FROM input
                        WHERE kind IN ('file', 'archive') GROUP BY 2
                    ) ORDER BY number
                    """)
        }
    }

    /// How many pages the normaliser has run on.
    public func normalisedPages() throws -> Int {
        try pool.read {
            try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM input WHERE normalised IS NOT NULL") ?? 0
        }
    }

    /// `count` of the pages that records were made of, the same ones every time as long as they are there.
    ///
    /// Those of which the location has the lowest digests: neither the oldest nor the newest.
    public func sample(_ count: Int) throws -> Set<String> {
        var chosen: [(digest: String, location: String)] = []
        var number: Int64 = 0
        while true {
            let inputs = try inputs(after: number, limit: Self.rows)
            guard let last = inputs.last else { break }
            chosen += inputs.filter { $0.fingerprints.normalised != nil }
                .map { (Digest.of($0.input.location), $0.input.location) }
            chosen.sort { $0.digest < $1.digest }
            chosen = Array(chosen.prefix(count))
            number = last.number
        }
        return Set(chosen.map(\.location))
    }

    /// What is stored of a page.
    public func stored(_ number: Int64) throws -> StoredResult {
        try pool.unsafeRead { database in
            let rows = try Row.fetchAll(
                database.cachedStatement(sql: "SELECT id, json FROM record WHERE page = ? ORDER BY item"),
                arguments: [number])
            let failures = try String.fetchAll(
                database.cachedStatement(sql: "SELECT code FROM failure WHERE page = ? ORDER BY item"),
                arguments: [number])
            return StoredResult(
                records: rows.map { StoredResult.Record(id: $0["id"], json: $0["json"]) }, failures: failures)
        }
    }
}
