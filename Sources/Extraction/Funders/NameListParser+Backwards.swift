/// Lists that end where a verb begins, read from their last name: `A, B and C | finance it`.
extension NameListParser {
    /// The list whose last name ends right before a token, read backwards over `names`.
    func list(endingAt end: Int, among names: ArraySlice<BodyName>) -> [BodyName] {
        guard let last = prose.place(ofNameEndingAt: end, among: names) else { return [] }
        var (list, first) = ([names[last]], last)
        while let before = (max(names.startIndex, first - Self.mostInserted)..<first).last(where: {
            bridges(names[$0].tokens.upperBound..<names[first].tokens.lowerBound)
        }) {
            list.insert(names[before], at: 0)
            first = before
        }
        return list
    }

    /// Names inside an insertion that two members of a list enclose.
    private static let mostInserted = 3

    /// Whether nothing but a joint stands between two names, or an insertion and a joint: `A, through its office, and B`.
    private func bridges(_ between: Range<Int>) -> Bool {
        if isJoint(between) { return true }
        guard between.count <= Self.longestInsertion, let open = between.first,
            tokens[open].is("(")
                || tokens[open].is(",") && between.count > 3
                    && tokens[open + 1].is(.preposition),
            let close = between.dropFirst().first(where: { tokens[$0].is(tokens[open].is("(") ? ")" : ",") })
        else { return false }
        let rest = close + 1..<between.upperBound
        return isJoint(rest)
    }

    /// Whether some tokens join two names: `, and the`, `together with`, `and, since last year,`.
    private func isJoint(_ between: Range<Int>) -> Bool {
        var at = between.lowerBound
        while at < between.upperBound {
            if at > between.lowerBound, tokens[at].is(","), tokens[at - 1].is(.conjunction),
                let behind = behindInsertion(at, before: between.upperBound)
            {
                at = behind
            } else if let (signal, next) = lexicon.funding.longest(
                tokens, at: at, before: between.upperBound),
                signal == .also || signal == .jointly
            {
                at = next
            } else if isJoint(at) || at > between.lowerBound && tokens[at].is(.adverb) {
                at += 1
            } else {
                return false
            }
        }
        return !between.isEmpty && between.count <= Self.longestInsertion
            && between.filter(isJoint).count <= 6
    }

    /// Tokens in the longest insertion between two names: `, through its anti-corruption programme, and the`.
    private static let longestInsertion = 16

    private func isJoint(_ at: Int) -> Bool {
        let token = tokens[at]
        return token.is(",") || token.is(";") || token.is("&") || token.is("/") || token.is(.conjunction)
            || token.is(.article)
            || token.is(.determiner)
            || finder.seat(at: at) != nil
    }
}
