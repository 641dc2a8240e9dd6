/// Finds whose money it is said to be: `of which 30,000 came from A`, `140,000 is Finnish`, `Our budget is Swedish`, `the money:
/// it is A’s`.
///
/// - Shape: a number where a sum has been told, or a noun of money; a verb of coming or giving and a list of names, or a form of
///   `be` and an adjective or genitive that ends its member.
/// - Leaves: `Of the 1,200 trainees 1,000 came from A`, `The budget is not Swedish`, `The state budget is Swedish`.
/// - Cost: a dozen tokens behind the noun or number.
struct PortionRule {
    let clause: FundingClause
    let lists: NameListParser
    private var tokens: [Token] { clause.tokens }

    func match(at start: Int) -> Giving? {
        if tokens[start].kind == .number { return portion(at: start) }
        switch clause.signal(start) {
        case .money where isSubject(start), .sum where isSubject(start): return belonging(start)
        default: return nil
        }
    }

    /// `30,000 (euros) of it came from A`, `140,000 is Finnish`.
    private func portion(at start: Int) -> Giving? {
        guard isLarge(start), tellsSum(before: start) else { return nil }
        var at = start + 1
        while let token = clause.token(at), token.is(.currency) || token.kind == .number { at += 1 }
        if clause.signal(at) == .of,
            clause.token(at + 1).map({ $0.is([.neutralPronoun, .determiner, .relative]) }) ?? false
        {
            at += 2
        }
        let verb = at
        while let token = clause.token(at), clause.signal(at) == nil || clause.signal(at) == .had,
            token.is([.auxiliary, .adverb, .midAdverb])
        { at += 1 }
        guard !clause.holds([.negation, .unreal], in: verb..<at, against: .denied) else { return nil }
        guard let link = link(at, behind: verb) else {
            guard at > verb, let owner = owner(at, behind: verb..<at) else { return nil }
            return giving(owner, start..<at)
        }
        guard let list = lists.list(at: clause.end(link), before: clause.range.upperBound) else { return nil }
        let gapped = GappedGivers(clause: clause, lists: lists).agents(behind: list.end)
        return Giving(
            names: list.names + MoneyRule(clause: clause, lists: lists).further(behind: list.end) + gapped,
            cue: start..<clause.end(link), funded: nil, rule: "funder.share")
    }

    /// The `from` or `by` behind a verb of coming or giving, or right behind `30,000 of it`.
    private func link(_ at: Int, behind verb: Int) -> Int? {
        var link = at
        switch clause.signal(at) {
        case .came, .provided, .donated, .contributed, .paid, .covered, .funded:
            link = clause.end(at)
            // `came in from`
            if let token = clause.token(link), token.is(.preposition), clause.signal(link) == nil {
                link += 1
            }
        case .from where at == verb && isOfSum(verb - 2): break
        default: return nil
        }
        return clause.signal(link) == .from || clause.signal(link) == .by ? link : nil
    }

    /// `The money for the roofs is Danish`, `The money is not theirs: it is A’s`.
    private func belonging(_ noun: Int) -> Giving? {
        let end = min(clause.range.upperBound, clause.end(noun) + Self.longestPurpose)
        var at = clause.end(noun)
        if clause.token(at).map({ $0.is(.preposition) }) ?? false {
            at = (at..<max(at, end)).first { tokens[$0].is([.auxiliary, .relative]) } ?? end
        }
        let first = clause.token(at)?.is(.relative) ?? false ? nil : predicate(at)
        guard let verb = first ?? behindColon(noun), let owner = owner(verb.upperBound, behind: verb)
        else { return nil }
        return giving(owner, noun..<verb.upperBound)
    }

    /// The form of `be` at a token, adverbs included.
    private func predicate(_ start: Int) -> Range<Int>? {
        var at = start
        while let token = clause.token(at), token.is([.auxiliary, .adverb, .midAdverb]) { at += 1 }
        guard at > start, !clause.holds([.negation, .unreal], in: start..<at + 1) else { return nil }
        return start..<at
    }

    /// The form of `be` behind `: it`.
    private func behindColon(_ noun: Int) -> Range<Int>? {
        guard
            let colon = (noun..<clause.around(noun).upperBound).first(where: { tokens[$0].is(":") }),
            let pronoun = clause.token(colon + 1), pronoun.is(.neutralPronoun)
        else { return nil }
        return predicate(colon + 2)
    }

    /// The adjective of a State, or a name and the mark of its genitive, that ends a member behind a form of `be`.
    private func owner(_ at: Int, behind verb: Range<Int>) -> BodyName? {
        guard isCopula(verb), let name = lists.finder.name(at: at, before: clause.range.upperBound) else {
            return nil
        }
        switch name.kind {
        case .adjective: return closes(name.tokens.upperBound) ? name : nil
        default:
            let mark = name.tokens.upperBound
            guard name.isActor, name.structure == nil, clause.token(mark)?.kind == .possessive,
                closes(mark + 1)
            else { return nil }
            return name
        }
    }

    private func isCopula(_ verb: Range<Int>) -> Bool {
        verb.contains {
            clause.prose.lexicon.cues.longest(tokens, at: $0, before: $0 + 1)?.value == .copula
        }
    }

    private func closes(_ at: Int) -> Bool {
        guard let token = clause.token(at) else { return true }
        return token.kind != .word && token.kind != .number || token.is(.conjunction)
    }

    /// Whether a noun opens its clause or member, with nothing but an article or possessive before it.
    private func isSubject(_ noun: Int) -> Bool {
        guard let before = clause.token(noun - 1) else { return true }
        guard before.is([.article, .possessivePronoun]) else { return before.kind == .mark }
        return clause.token(noun - 2).map { $0.kind != .word && $0.kind != .number || $0.is(.conjunction) }
            ?? true
    }

    /// Whether a number is a thousand or more, and no year.
    private func isLarge(_ at: Int) -> Bool {
        let length = tokens[at].end - tokens[at].start
        if clause.token(at + 1).map({ $0.is(.currency) }) ?? false { return true }
        return length > Self.digitsOfYear
    }

    private static let digitsOfYear = 4

    /// Whether the number is a part of a sum that stands before it: `cost 41,000 euros, of which`, `Of this,`, `30,000 of it`.
    private func tellsSum(before start: Int) -> Bool {
        let before = clause.around(start).lowerBound..<start
        guard
            let of = before.last(where: { isOfSum($0) && clause.token($0 + 2)?.kind != .word })
                ?? (start + 1..<start + 4).first(where: { isOfSum($0) })
        else { return false }
        return clause.followsSum
            || before.contains { $0 < of && (tokens[$0].is(.currency) || tokens[$0].isMoneySign) }
    }

    /// Whether `of which`, `of this` or `of it` stands at a token.
    private func isOfSum(_ at: Int) -> Bool {
        clause.signal(at) == .of
            && clause.token(at + 1).map { $0.is([.relative, .determiner, .neutralPronoun]) } ?? false
    }

    private func giving(_ owner: BodyName, _ cue: Range<Int>) -> Giving {
        Giving(names: [owner], cue: cue, funded: nil, rule: "funder.possessive")
    }

    /// Tokens of `for the roofs of the two schools`.
    private static let longestPurpose = 9
}
