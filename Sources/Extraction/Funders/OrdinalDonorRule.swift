import Interchange

/// Finds the donors that a clause counts one by one, behind one that speaks of donors: `The mill had two donors. The first to sign
/// was A. B came second`.
///
/// - Shape: an ordinal with nothing of its own behind it, a form of `be`, names; or names, a verb of coming, an ordinal.
/// - Leaves: the same where nobody spoke of donors, `The first guest was A`.
/// - Cost: a dozen tokens behind an opening ordinal, and three at each verb of the clause.
struct OrdinalDonorRule {
    let clause: FundingClause
    let lists: NameListParser
    private var tokens: [Token] { clause.tokens }

    func match() -> Giving? {
        guard clause.followsDonors else { return nil }
        if let giving = opening { return giving }
        return clause.range.lazy.compactMap { ranked(at: $0) }.first
    }

    /// `The first to sign, in May, was A`.
    private var opening: Giving? {
        let start = clause.range.lowerBound
        guard let article = clause.token(start), article.is(.article), isOrdinal(start + 1),
            !isNoun(start + 2),
            let verb = (start + 2..<min(clause.range.upperBound, start + Self.longest)).first(where: {
                tokens[$0].is(.auxiliary) && !tokens[$0].isCapitalised
            }), !tokens[verb].is(.futureMarker),
            (start + 2..<verb).allSatisfy({ !tokens[$0].isCapitalised || tokens[$0].is(.month) }),
            let list = lists.list(at: verb + 1, before: clause.range.upperBound),
            list.names.allSatisfy(\.isActor)
        else { return nil }
        return giving(list.names, start..<verb + 1)
    }

    /// `A came second`.
    private func ranked(at verb: Int) -> Giving? {
        guard clause.signal(verb) == .came || tokens[verb].is(.auxiliary), isOrdinal(verb + 1),
            !isNoun(verb + 2)
        else { return nil }
        let names = lists.list(endingAt: clause.verbStart(before: verb), among: clause.names)
        guard !names.isEmpty, names.allSatisfy(\.isActor) else { return nil }
        return giving(names, verb..<verb + 2)
    }

    /// Whether a word gives a place in a row: `first`, `last`, `next`.
    private func isOrdinal(_ at: Int) -> Bool {
        guard let token = clause.token(at) else { return false }
        switch clause.prose.lexicon.dates.meaning(of: token.word) {
        case .nth, .turn(.last), .turn(.next): return true
        default: return false
        }
    }

    /// Whether an ordinal has a noun behind it which is not `donor`: `the first guest`.
    private func isNoun(_ at: Int) -> Bool {
        guard let token = clause.token(at) else { return false }
        return token.kind == .word && clause.signal(at) != .donor
            && !token.is([.auxiliary, .preposition, .conjunction, .adverb, .midAdverb])
            && clause.prose.lexicon.dates.meaning(of: token.word) != .to
    }

    private func giving(_ names: [BodyName], _ cue: Range<Int>) -> Giving {
        Giving(names: names, cue: cue, funded: nil, rule: "funder.ordinal")
    }

    /// Tokens up to the verb of `The first of the three to sign, in May, was`.
    private static let longest = 14
}
