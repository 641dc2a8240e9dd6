public import Interchange

/// Rules whose names begin alike: `quote.after` holds `quote.after.name-role` and not `quote.after-report`.
public struct RuleGroup: Hashable, Sendable {
    /// The words between full stops that the names begin with.
    public let name: String

    /// Names a group; a rule's whole name is a group of one.
    public init(_ name: String) { self.name = name }

    /// Whether a rule belongs to it.
    public func holds(_ rule: String) -> Bool { rule == name || rule.hasPrefix(name + ".") }
}

extension Record {
    /// The record without what the rules of some groups found.
    public func without(_ groups: [RuleGroup]) -> Record {
        func stays(_ evidence: Evidence) -> Bool { !groups.contains { $0.holds(evidence.rule) } }
        var record = self
        record.quotes.removeAll { !stays($0.evidence) }
        record.dates.removeAll { !stays($0.evidence) }
        record.funders.removeAll { !stays($0.evidence) }
        record.organisers.removeAll { !stays($0.evidence) }
        record.projects.removeAll { !stays($0.evidence) }
        record.places.removeAll { !stays($0.evidence) }
        return record
    }

    /// The rules that found quotes, dates and funders, once for each finding.
    var scoredRules: [String] {
        quotes.map(\.evidence.rule) + dates.map(\.evidence.rule) + funders.map(\.evidence.rule)
    }
}
