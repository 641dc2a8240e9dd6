/// Finds `The following States are funding it: A and B`, `Five countries have contributed – A, B and C – with …`.
///
/// - Shape: a noun for donors as the subject, a verb of giving, a colon or dash, a list of names.
/// - Cost: the tokens between the verb and the mark.
struct AnnouncedRule {
    let clause: FundingClause
    let lists: NameListParser

    func match(at verb: Int) -> Giving? {
        switch clause.signal(verb) {
        case .funded, .funds, .contributed, .provided, .donated, .paid, .covered: break
        default: return nil
        }
        let start = clause.verbStart(before: verb)
        guard clause.token(start - 1).map({ $0.is(.donor) || $0.is(.government) }) ?? false,
            !clause.holds([.negation, .unreal], in: start..<verb), clause.signal(clause.end(verb)) != .by,
            let mark = (clause.end(verb)..<min(clause.range.upperBound, verb + Self.longestObject)).first(
                where: isMark),
            let list = lists.list(at: mark + 1, before: clause.range.upperBound),
            list.names.allSatisfy(\.isActor)
        else { return nil }
        return Giving(names: list.names, cue: verb..<clause.end(verb), funded: nil, rule: "funder.announced")
    }

    private func isMark(_ at: Int) -> Bool { clause.tokens[at].is(":") || clause.tokens[at].kind == .dash }

    /// Tokens from the verb to the mark behind its object.
    private static let longestObject = 24
}
