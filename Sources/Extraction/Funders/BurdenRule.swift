/// Finds whom costs are laid on: `The costs fell to A, in 2015 to B`, `Fares: A`.
///
/// - Shape: a noun of cost and a verb of falling; or a noun of cost that opens its clause, a colon or dash and names up to the end.
/// - Leaves: `The task fell to A`, `The costs fell to 9,000 euros`, `Meals: soup and bread`.
/// - Cost: the names behind the verb or mark.
struct BurdenRule {
    let clause: FundingClause
    let lists: NameListParser
    private var tokens: [Token] { clause.tokens }

    func match(at: Int) -> Giving? {
        switch clause.signal(at) {
        case .fallsTo: fallen(at)
        case .cost, .expense: line(at)
        default: nil
        }
    }

    /// Reads `Fares: A`.
    private func line(_ noun: Int) -> Giving? {
        let mark = clause.end(noun)
        guard noun == clause.range.lowerBound, let token = clause.token(mark),
            token.is(":") || token.kind == .dash,
            let list = lists.list(at: mark + 1, before: clause.range.upperBound),
            list.end == clause.range.upperBound, list.names.allSatisfy(\.isActor)
        else { return nil }
        return Giving(names: list.names, cue: noun..<mark + 1, funded: noun..<mark, rule: "funder.burden")
    }

    /// Reads `The costs fell to A, in 2015 to B`.
    private func fallen(_ verb: Int) -> Giving? {
        let start = clause.verbStart(before: verb)
        guard tellsCost(before: start),
            !clause.holds(
                [.negation, .unreal, .elsewhere], in: max(clause.range.lowerBound, start - 6)..<verb),
            let list = lists.list(at: clause.end(verb), before: clause.range.upperBound),
            list.names.allSatisfy(\.isActor)
        else { return nil }
        var (names, end) = (list.names, list.end)
        while let further = further(behind: end) {
            names += further.names
            end = further.end
        }
        return Giving(
            names: names, cue: verb..<clause.end(verb),
            funded: FundedPhrase(clause).opening(before: start), rule: "funder.burden")
    }

    /// Reads `, in 2015 to B` and `and this year to C`.
    private func further(behind end: Int) -> NameListParser.List? {
        guard let joint = clause.token(end), joint.is(",") || joint.is(.conjunction) else { return nil }
        let near = end + 1..<max(end + 1, min(clause.range.upperBound, end + Self.longestTime))
        guard
            let to = near.first(where: {
                clause.prose.lexicon.dates.meaning(of: tokens[$0].word) == .to
            }), !(end + 1..<to).contains(where: { tokens[$0].is([.auxiliary, .relative]) }),
            let list = lists.list(at: to + 1, before: clause.range.upperBound),
            list.names.allSatisfy(\.isActor)
        else { return nil }
        return list
    }

    /// Whether the subject is a cost, or a pronoun behind a sentence about one.
    private func tellsCost(before verb: Int) -> Bool {
        func isCost(_ signal: FundingSignal?) -> Bool { signal == .cost || signal == .expense }
        let subject = clause.stretch(before: verb)..<verb
        if subject.contains(where: { isCost(clause.signal($0)) }) { return true }
        // `The lion’s share fell to A`
        if clause.isAboutMoney || clause.followsSum,
            subject.contains(where: { clause.signal($0) == .share || clause.signal($0) == .sum })
        {
            return true
        }
        guard let pronoun = clause.token(verb - 1), pronoun.is(.neutralPronoun) else { return false }
        let prose = clause.prose
        guard let paragraph = prose.paragraph(of: verb) else { return false }
        let near = max(prose.paragraphs[paragraph].tokens.lowerBound, verb - Self.reach)..<verb
        return near.contains {
            isCost(prose.lexicon.bodies.funding.longest(tokens, at: $0, before: verb)?.value)
        }
    }

    /// Tokens of `, and in the year behind it, to`, and from a noun of cost to the pronoun for it.
    private static let (longestTime, reach) = (8, 20)
}
