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
        guard clause.followsDonors || clause.tellsDonors else { return nil }
        let openings = clause.range.lazy.filter { at in
            at == clause.range.lowerBound && clause.followsDonors
                || clause.token(at - 1).map { $0.is(",") || $0.is(":") || $0.is(.conjunction) } ?? false
        }
        let counted = openings.compactMap { opening($0) }
        if let first = counted.first {
            return Giving(
                names: counted.flatMap(\.names), cue: first.cue, funded: nil, rule: first.rule)
        }
        guard clause.followsDonors else { return nil }
        return clause.range.lazy.compactMap { ranked(at: $0) }.first
    }

    /// `The first to sign, in May, was A`, `One of them is A`, `The other joined in May: it is A`.
    private func opening(_ start: Int) -> Giving? {
        guard let behind = behindOrdinal(start), !isNoun(behind) else { return nil }
        let near = behind..<max(behind, min(clause.range.upperBound, start + Self.longest))
        guard
            let verb = behindColon(start)
                ?? near.first(where: { tokens[$0].is(.auxiliary) && !tokens[$0].isCapitalised }),
            !tokens[verb].is(.futureMarker),
            tokens[verb - 1].is(.neutralPronoun)
                || (behind..<verb).allSatisfy({ !tokens[$0].isCapitalised || tokens[$0].is(.month) }),
            let list = lists.list(at: verb + 1, before: clause.range.upperBound),
            list.names.allSatisfy(\.isActor)
        else { return nil }
        return giving(list.names, start..<verb + 1)
    }

    /// Behind `The first`, `The other` or `One`, where a member of the clause opens with it.
    private func behindOrdinal(_ start: Int) -> Int? {
        guard let first = clause.token(start) else { return nil }
        if first.is(.article), isOrdinal(start + 1) || isOther(start + 1) { return start + 2 }
        return first.is(.numberWord) ? start + 1 : nil
    }

    /// Whether a word tells the second of two: `other`.
    private func isOther(_ at: Int) -> Bool {
        clause.token(at).map { $0.is(.elsewhere) && $0.is(.donor) } ?? false
    }

    /// The form of `be` behind `: it`, in the same sentence.
    private func behindColon(_ start: Int) -> Int? {
        guard start == clause.range.lowerBound,
            let colon = (start..<clause.around(start).upperBound).first(where: { tokens[$0].is(":") }),
            clause.token(colon + 1).map({ $0.is(.neutralPronoun) }) ?? false,
            clause.token(colon + 2).map({ $0.is(.auxiliary) }) ?? false
        else { return nil }
        return colon + 2
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
        switch clause.signal(at) {
        case .donor, .came, .likewise: return false
        default: break
        }
        return token.kind == .word && !clause.isRegularPast(at)
            && !token.is([
                .irregularPast,
                .auxiliary, .preposition, .conjunction, .adverb, .midAdverb,
            ])
            && clause.prose.lexicon.dates.meaning(of: token.word) != .to
    }

    private func giving(_ names: [BodyName], _ cue: Range<Int>) -> Giving {
        Giving(names: names, cue: cue, funded: nil, rule: "funder.ordinal")
    }

    /// Tokens up to the verb of `The first of the three to sign, in May, was`.
    private static let longest = 14
}
