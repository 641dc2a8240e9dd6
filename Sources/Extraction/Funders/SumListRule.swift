/// Finds `The pledges were: A (20,000 euros), B (9,000 euros) and C`, where each giver has a sum behind it.
///
/// - Shape: a noun for what is given, forms of `be` and marks, a list whose first name a bracket with a sum follows.
/// - Leaves: `The contributions went to A (9,000 euros)`, `The contributions were: salt (9 kg)`.
/// - Cost: a few tokens behind the noun.
struct SumListRule {
    let clause: FundingClause
    let lists: NameListParser

    func match(at noun: Int) -> Giving? {
        switch clause.signal(noun) {
        case .contribution, .contributed, .money: break
        default: return nil
        }
        var at = clause.end(noun)
        let limit = min(clause.range.upperBound, at + Self.longestLink)
        while at < limit,
            clause.tokens[at].is([.auxiliary, .article, .midAdverb]) || clause.tokens[at].is(":")
        {
            at += 1
        }
        guard at > clause.end(noun), !clause.holds([.negation, .unreal, .elsewhere], in: noun..<at),
            let list = lists.list(at: at, before: clause.range.upperBound), let first = list.names.first,
            first.isActor, tellsSum(behind: first.tokens.upperBound)
        else { return nil }
        return Giving(names: list.names, cue: noun..<at, funded: nil, rule: "funder.sums")
    }

    /// Whether a bracket with an amount of money stands at a token.
    private func tellsSum(behind at: Int) -> Bool {
        guard let open = clause.token(at), open.is("(") else { return false }
        return (at..<lists.bracketEnd(at, before: clause.range.upperBound)).contains {
            clause.tokens[$0].is(.currency) || clause.tokens[$0].isMoneySign
        }
    }

    /// Tokens between the noun and the first name.
    private static let longestLink = 5
}
