/// Money that belongs to its giver: `with A’s funding`, `Danish funds`, `A and B, whose contributions`.
extension MoneyRule {
    /// `with Germany’s financial support`, `thanks to Norwegian funding`, `with EU money`.
    func possessed(_ phrase: Phrase, _ signal: FundingSignal) -> Giving? {
        if let giving = relative(phrase, signal) { return giving }
        var end = phrase.start
        if let token = clause.token(end - 1), token.kind == .possessive { end -= 1 }
        // `with British government funds`
        if clause.name(endingAt: end) == nil, clause.name(endingAt: phrase.noun) != nil { end = phrase.noun }
        guard let name = clause.name(endingAt: end), end < phrase.start || isAttributive(name),
            signal == .money || signal == .contribution || phrase.isMonetary || phrase.isSum
                || isSum(behind: phrase.noun) || amounts(phrase.noun)
        else { return nil }
        let names = lists.list(endingAt: end, among: clause.names)
        guard var start = names.first?.tokens.lowerBound,
            !PublicMeans(clause).isOwn(names, end..<phrase.noun + 1)
        else { return nil }
        while let token = clause.token(start - 1), token.is(.article) || token.is(.adverb) { start -= 1 }
        if start == clause.range.lowerBound && phrase.isMonetary
            || opensClause(start) && (pays(behind: phrase.noun) || isGapped(phrase))
            || (isSum(behind: phrase.noun) || phrase.isSum || opensClause(start) && amounts(phrase.noun)
                || FundingDoubt(clause).isCounterfactual(start - 1))
                && !FundingDoubt(clause).speaksAgainst(start)
        {
            let others = GappedGivers(clause: clause, lists: lists).possessors(behind: phrase.noun)
            return Giving(
                names: names + others, cue: phrase.start..<clause.end(phrase.noun), funded: nil,
                rule: "funder.possessive")
        }
        guard let before = clause.signal(endingAt: start) ?? introducer(joinedTo: start) else { return nil }
        switch before.signal {
        case .introducer, .instrument, .enabled, .by, .received: break
        case .from where isPaid(before: before.start): break
        default: return nil
        }
        guard !FundingDoubt(clause).speaksAgainst(before.start) else { return nil }
        return Giving(
            names: names, cue: before.start..<clause.end(phrase.noun),
            funded: FundedPhrase(clause).opening(before: before.start), rule: "funder.possessive")
    }

    /// The introducer of what a noun of money is joined to: `with Danish help and Spanish money`.
    private func introducer(joinedTo start: Int) -> (signal: FundingSignal, start: Int)? {
        guard let joint = clause.token(start - 1), joint.is(.conjunction) else { return nil }
        let near = max(clause.range.lowerBound, start - Self.longestJoined)..<start
        guard let at = near.last(where: { clause.signal($0) == .introducer }) else { return nil }
        return (.introducer, at)
    }

    /// Tokens of `with Danish help and`.
    private static let longestJoined = 5

    /// The givers before `whose`, as in `A and B, whose contributions made it possible`.
    private func relative(_ phrase: Phrase, _ signal: FundingSignal) -> Giving? {
        guard let whose = clause.token(phrase.start - 1), whose.is(.relative), phrase.start <= phrase.noun,
            signal != .support || phrase.isMonetary, pays(behind: phrase.noun),
            !FundingDoubt(clause).rejects(object: spending(behind: phrase.noun)),
            !hadPaid(behind: phrase.noun) || clause.note(.earlier, by: phrase.noun..<phrase.noun + 2)
        else { return nil }
        let isSetOff = clause.token(phrase.start - 2).map { $0.is(",") } ?? false
        let names = lists.list(endingAt: phrase.start - (isSetOff ? 2 : 1), among: clause.names)
        guard !names.isEmpty, names.allSatisfy(\.isActor) else { return nil }
        return Giving(
            names: names + others(behind: clause.end(phrase.noun), .from),
            cue: phrase.start - 1..<clause.end(phrase.noun), funded: nil, rule: "funder.possessive")
    }

    /// What the money of `whose money` is spent on: `pays the wages themselves`.
    private func spending(behind noun: Int) -> Range<Int> {
        let start = clause.end(noun)
        let end = (start..<max(start, min(clause.range.upperBound, start + Self.longestSpending))).first {
            tokens[$0].is(",") || tokens[$0].is(.conjunction)
        }
        return start..<(end ?? min(clause.range.upperBound, start + Self.longestSpending))
    }

    /// Tokens of a verb of paying and its object.
    private static let longestSpending = 8

    /// Whether the money had been spent before: `whose grants had paid for the burnt mill`.
    ///
    /// - Leaves: `whose grants had made the course possible`.
    private func hadPaid(behind noun: Int) -> Bool {
        let verb = clause.end(noun)
        guard clause.signal(verb) == .had else { return false }
        switch clause.signal(verb + 1) {
        case .funded, .funds, .covered, .paid: return true
        default: return false
        }
    }

    /// Whether the verb of money before it goes on: `Danish money pays for the rent, Dutch money for the books`.
    private func isGapped(_ phrase: Phrase) -> Bool {
        let at = clause.end(phrase.noun)
        return clause.signal(at) == .purpose
            && (clause.around(at).lowerBound..<phrase.start).contains {
                clause.signal($0) == .money && pays(behind: $0)
            } && GappedGivers(clause: clause, lists: lists).isThing(at + 1)
    }

    /// Whether a subject can begin at a token.
    private func opensClause(_ start: Int) -> Bool {
        guard let before = clause.token(start - 1) else { return true }
        return before.is(",") || before.is(":") || before.is([.conjunction, .clauseOpener])
            || before.kind == .dash
    }

    /// Whether the noun is the subject of a verb of paying: `a Danish grant covers the rent`.
    func pays(behind noun: Int) -> Bool {
        var verb = clause.end(noun)
        while let token = clause.token(verb), token.is(.auxiliary) || token.is(.adverb) { verb += 1 }
        guard !clause.holds([.negation, .unreal], in: noun..<verb) else { return false }
        switch clause.signal(verb) {
        case .funded, .funds: return clause.signal(clause.end(verb)) != .by
        case .covered, .paid:
            return clause.token(clause.end(verb)).map {
                $0.is([.article, .determiner, .numberWord]) || $0.kind == .number
            } ?? false
        case .sustains: return true
        case .provided: return (verb..<clause.range.upperBound).contains { clause.signal($0) == .possible }
        default: return false
        }
    }

    private func isAttributive(_ name: BodyName) -> Bool {
        switch name.kind {
        case .adjective, .state: true
        case .organisation: name.iso != nil
        default: false
        }
    }

    /// Whether a contribution is told with whom it was given to: `contributions to the guild by A`.
    func isGivenTo(_ noun: Int) -> Bool {
        clause.token(clause.end(noun)).map { clause.prose.lexicon.dates.meaning(of: $0.word) == .to } ?? false
    }
}
