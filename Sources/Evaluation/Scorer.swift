public import Interchange

/// Counts hits, extra findings and losses of one field.
public struct Tally: Hashable, Sendable {
    /// Found and right.
    public private(set) var hits = 0
    /// Found and wrong.
    public private(set) var extra = 0
    /// Not found.
    public private(set) var lost = 0

    /// The share of what was found that is right.
    public var precision: Double { hits + extra == 0 ? 1 : Double(hits) / Double(hits + extra) }
    /// The share of what is there that was found.
    public var recall: Double { hits + lost == 0 ? 1 : Double(hits) / Double(hits + lost) }
    /// The harmonic mean of the two.
    public var f1: Double {
        precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
    }

    mutating func add(hits: Int = 0, extra: Int = 0, lost: Int = 0) {
        self.hits += hits
        self.extra += extra
        self.lost += lost
    }
}

/// Scores records against gold pages, field by field, micro-averaged over all pages.
public struct Scorer: Sendable {
    /// The tallies by field.
    public private(set) var tallies: [String: Tally] = [:]
    /// The fields in the order in which they first came up.
    public private(set) var fields: [String] = []
    /// What is not right, a line each.
    public private(set) var misses: [String] = []
    /// Pages scored.
    public private(set) var pages = 0
    /// Pages whose every record is right in every field.
    public private(set) var perfect = 0
    /// Pages without a record.
    public private(set) var absent = 0

    /// The page or item that is being scored.
    private var name = ""
    private var isRight = true

    /// Starts with nothing scored.
    public init() {}

    /// Scores all records of one page.
    public mutating func score(_ records: [Record], against gold: Gold, page: String) {
        pages += 1
        isRight = true
        name = page
        if records.isEmpty {
            absent += 1
            miss("no record", "")
        }
        if let golds = gold.records {
            for (index, pair) in Self.assign(records, to: golds).enumerated() {
                name = "\(page)#\(index + 1)"
                score(pair.record, against: pair.gold)
            }
            if records.count > golds.count { miss("records", "\(records.count - golds.count) too many") }
        } else {
            score(records.max { ($0.body ?? "").count < ($1.body ?? "").count }, against: gold)
            if records.count > 1 { miss("records", "\(records.count - 1) too many") }
        }
        if isRight { perfect += 1 }
    }

    /// The records for the gold items of one page: by title first, then by how the body starts, the rest in order.
    private static func assign(
        _ records: [Record], to golds: [Gold]
    ) -> [(gold: Gold, record: Record?)] {
        var left = records
        var found = [Record?](repeating: nil, count: golds.count)
        let tests: [(Gold, Record) -> Bool] = [
            { $0.title != nil && ScorerFolding.words($0.title) == ScorerFolding.words($1.title) },
            { gold, record in
                guard let start = gold.bodyStarts, !start.isEmpty else { return false }
                return ScorerFolding.fold(record.body).hasPrefix(ScorerFolding.fold(start))
            },
            { _, _ in true },
        ]
        for test in tests {
            for (index, gold) in golds.enumerated() where found[index] == nil {
                guard let place = left.firstIndex(where: { test(gold, $0) }) else { continue }
                found[index] = left.remove(at: place)
            }
        }
        return Array(zip(golds, found)).map { (gold: $0, record: $1) }
    }

    private mutating func score(_ record: Record?, against gold: Gold) {
        scoreFields(record, gold)
        scoreBody(record, gold)
        scoreQuotes(record, gold)
        scoreDates(record, gold)
        scoreFunders(record, gold)
        guard let items = gold.items else { return }
        let match = Self.match(items, record?.items ?? []) {
            ScorerFolding.words($0.title) == ScorerFolding.words($1.title) ? 1 : 0
        }
        add("listing item", hits: match.pairs.count, extra: match.extra.count, lost: match.lost.count)
        for item in match.lost { miss("item lost", item.title) }
        for item in match.extra { miss("item extra", item.title) }
    }

    /// Counts for a field; without figures it only takes its place among the fields.
    mutating func add(_ field: String, hits: Int = 0, extra: Int = 0, lost: Int = 0) {
        if tallies[field] == nil { fields.append(field) }
        tallies[field, default: Tally()].add(hits: hits, extra: extra, lost: lost)
    }

    /// Counts one comparison that can only be right or lost.
    mutating func add(_ field: String, _ isRight: Bool) {
        add(field, hits: isRight ? 1 : 0, lost: isRight ? 0 : 1)
    }

    mutating func miss(_ kind: String, _ what: String) {
        isRight = false
        misses.append(what.isEmpty ? "\(name): \(kind)" : "\(name): \(kind): \(what)")
    }

    /// Pairs gold and findings one to one, the most alike first; below 0.8 nothing is a pair.
    static func match<Left, Right>(
        _ gold: [Left], _ found: [Right], _ likeness: (Left, Right) -> Double
    ) -> (pairs: [(Left, Right)], lost: [Left], extra: [Right]) {
        let candidates = gold.indices.flatMap { left in
            found.indices.map { (likeness(gold[left], found[$0]), left, $0) }
        }
        let order = candidates.filter { $0.0 >= 0.8 }.sorted { (-$0.0, $0.1, $0.2) < (-$1.0, $1.1, $1.2) }
        var (usedGold, usedFound) = (Set<Int>(), Set<Int>())
        var pairs: [(Left, Right)] = []
        for (_, left, right) in order where !usedGold.contains(left) && !usedFound.contains(right) {
            usedGold.insert(left)
            usedFound.insert(right)
            pairs.append((gold[left], found[right]))
        }
        return (
            pairs, gold.indices.filter { !usedGold.contains($0) }.map { gold[$0] },
            found.indices.filter { !usedFound.contains($0) }.map { found[$0] }
        )
    }
}
