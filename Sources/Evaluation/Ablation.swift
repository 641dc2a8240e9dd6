import Foundation
public import Interchange

/// What each group of rules adds: the figures with all rules, less the figures without the group.
///
/// A group's findings are taken out of the records; what other rules would have made of the same words is not asked.
public struct Ablation: Encodable, Sendable {
    /// One group of rules left out.
    public struct Row: Encodable, Sendable {
        /// The group.
        public let rules: String
        /// Its findings.
        public let found: Int
        /// What the F1 of finding at all (`quote`, `date`, `funder`) loses; negative where it gains.
        public let finding: Double
        /// What the F1 of reading it right (`quote+speaker`, `date+interval`) loses; `nil` for funders.
        public let reading: Double?
        /// How many pages fewer are right as a whole.
        public let pages: Int
    }

    /// The groups in the order of their names; one of several rules stands before its rules.
    public let rows: [Row]

    /// Scores the records of some pages once with all rules and once without each group.
    public init(_ pages: [(gold: GoldSet.Page, records: [Record])]) {
        let whole = Scorer(pages)
        var counts: [String: Int] = [:]
        for rule in pages.flatMap({ $0.records.flatMap(\.scoredRules) }) { counts[rule, default: 0] += 1 }
        rows = Self.groups(of: Array(counts.keys)).map { group in
            let rest = Scorer(pages, without: [group])
            let fields = Self.fields(of: group)
            func loss(_ field: String) -> Double {
                (whole.tallies[field]?.f1 ?? 1) - (rest.tallies[field]?.f1 ?? 1)
            }
            return Row(
                rules: group.name, found: counts.reduce(0) { $0 + (group.holds($1.key) ? $1.value : 0) },
                finding: loss(fields.finding), reading: fields.reading.map(loss),
                pages: whole.perfect - rest.perfect)
        }
    }

    /// The rules themselves, and the groups by two words of their names that hold more than one.
    private static func groups(of rules: [String]) -> [RuleGroup] {
        let words = rules.map { $0.split(separator: ".") }
        let pairs = Set(words.filter { $0.count > 2 }.map { Array($0.prefix(2)) })
            .filter { pair in words.filter { $0.starts(with: pair) }.count > 1 }
        return Set(words + pairs).sorted { $0.lexicographicallyPrecedes($1) }
            .map { RuleGroup($0.joined(separator: ".")) }
    }

    private static func fields(of group: RuleGroup) -> (finding: String, reading: String?) {
        switch group.name.prefix(while: { $0 != "." }) {
        case "date", "dateline": ("date", "date+interval")
        case "funder": ("funder", nil)
        default: ("quote", "quote+speaker")
        }
    }

    /// A row a group, for a person.
    public var table: String {
        let width = rows.map(\.rules.count).max() ?? 0
        func line(_ name: String, _ cells: [String]) -> String {
            name + String(repeating: " ", count: max(0, width - name.count))
                + cells.map { String(repeating: " ", count: max(0, 9 - $0.count)) + $0 }.joined()
        }
        let lines = rows.map { row in
            line(
                row.rules,
                [String(row.found)]
                    + [row.finding, row.reading].map { $0.map { String(format: "%+.3f", $0) } ?? "" }
                    + [String(format: "%+d", row.pages)])
        }
        return """
            What is lost without each group of rules: F1 of finding (quote, date, funder) and of reading
            (quote+speaker, date+interval), and pages right as a whole.

            \(([line("rules", ["found", "finding", "reading", "pages"])] + lines).joined(separator: "\n"))

            """
    }
}

extension Scorer {
    /// Scores the records of some pages without what some groups of rules found.
    public init(_ pages: [(gold: GoldSet.Page, records: [Record])], without groups: [RuleGroup] = []) {
        self.init()
        for page in pages {
            let records = groups.isEmpty ? page.records : page.records.map { $0.without(groups) }
            score(records, against: page.gold.gold, page: page.gold.name)
        }
    }
}
