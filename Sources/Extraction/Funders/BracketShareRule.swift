/// Finds givers with their shares in a bracket: `The programme (A 60 per cent; B 40 per cent)`.
///
/// - Shape: a bracket behind a clause that opens with what a page reports, or that speaks of money; in it two names or more, each with
///   a number and a word or mark for parts of a hundred.
/// - Leaves: `In the town (A 60 per cent; B 40 per cent)`.
/// - Cost: the tokens of a bracket.
struct BracketShareRule {
    let clause: FundingClause
    let lists: NameListParser

    func match(at open: Int) -> Giving? {
        guard clause.tokens[open].is("("), isOfProject(before: open) else { return nil }
        let tokens = clause.prose.tokens
        let limit = min(tokens.count, open + Self.longest)
        guard let close = (open..<limit).first(where: { tokens[$0].is(")") }) else { return nil }
        var names: [BodyName] = []
        var at = open + 1
        while at < close {
            let end =
                (at..<close).first { tokens[$0].is(";") || tokens[$0].is(",") || tokens[$0].is(.conjunction) }
                ?? close
            if let name = lists.item(at: at, before: end)?.names.first, name.isActor,
                isShare(name.tokens.upperBound..<end)
            {
                names.append(name)
            }
            at = end + 1
        }
        return names.count > 1
            ? Giving(names: names, cue: open..<open + 1, funded: nil, rule: "funder.share") : nil
    }

    /// Whether some tokens are a colon or nothing, a number and `per cent`.
    private func isShare(_ range: Range<Int>) -> Bool {
        let tokens = clause.prose.tokens
        guard let number = range.first(where: { tokens[$0].kind == .number }), number < range.lowerBound + 2,
            let unit = range.dropFirst(number + 1 - range.lowerBound).first
        else { return false }
        return tokens[unit].is("%")
            || clause.prose.lexicon.bodies.funding.longest(tokens, at: unit, before: range.upperBound)?.value
                == .share
    }

    private func isOfProject(before open: Int) -> Bool {
        let dates = clause.prose.lexicon.dates
        if clause.speaksOfMoney || clause.tellsSum { return true }
        let subject = clause.range.lowerBound..<min(open, clause.range.lowerBound + Self.longestSubject)
        return subject.contains {
            !dates.cues(of: clause.tokens[$0].word).isDisjoint(with: [.framework, .occasion])
        }
    }

    /// Tokens of a bracket, and of a short subject with its article.
    private static let (longest, longestSubject) = (40, 3)
}
