/// Finds `half of it from A`, `the larger part of the 30,000 euros comes from A`, `40,000 euros: two thirds from A`.
///
/// - Shape: a noun for a part, what it is a part of, `from`, a list of names; a sum of money before it in the clause.
/// - Leaves: `half of the trainees came from A`.
/// - Cost: a dozen tokens behind the noun.
struct ShareRule {
    let clause: FundingClause
    let lists: NameListParser
    private var tokens: [Token] { clause.tokens }

    func match(at noun: Int) -> Giving? {
        guard let signal = clause.signal(noun), signal == .sum || signal == .share else { return nil }
        var at = clause.end(noun)
        var speaksOfSum = speaksOfMoney(before: noun)
        if clause.signal(at) == .of {
            at = clause.end(at)
            while let token = clause.token(at), at < noun + Self.longestShare, isOfSum(at, token) {
                speaksOfSum = speaksOfSum || token.is(.currency) || clause.signal(at) != nil
                at = clause.end(at)
            }
        }
        while let token = clause.token(at),
            token.is([.auxiliary, .adverb]) || clause.signal(at) == .came || clause.signal(at) == .provided
                || clause.signal(at) == .evenly
        { at = clause.end(at) }
        guard speaksOfSum, clause.signal(at) == .from || clause.signal(at) == .by,
            !FundingDoubt(clause).speaksAgainst(noun),
            let list = lists.list(at: clause.end(at), before: clause.range.upperBound)
        else { return nil }
        let further = MoneyRule(clause: clause, lists: lists).further(behind: list.end)
        return Giving(names: list.names + further, cue: noun..<at + 1, funded: nil, rule: "funder.share")
    }

    private func speaksOfMoney(before end: Int) -> Bool {
        (clause.around(end).lowerBound..<end).contains {
            tokens[$0].is(.currency) || clause.signal($0) == .money || clause.signal($0) == .cost
                || tokens[$0].isMoneySign
                || clause.signal($0) == .contribution && clause.signal(endingAt: $0)?.signal == .monetary
        } || clause.followsSum && clause.range.lowerBound == end
    }

    private func isOfSum(_ at: Int, _ token: Token) -> Bool {
        if token.kind == .number
            || token.is([.article, .determiner, .numberWord, .currency, .neutralPronoun])
        {
            return true
        }
        switch clause.signal(at) {
        case .sum, .money, .cost, .contribution, .share, .monetary: return true
        default: return token.isMoneySign
        }
    }

    /// Tokens from a part to where it comes from: `half of the total of 30,000 euros came`.
    private static let longestShare = 12
}
