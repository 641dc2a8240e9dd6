/// Sums of money, in figures and words.
extension MoneyRule {
    /// `with 40,000 euros from A and 10,000 from B`, `received 200,000 euros from A`.
    func sum(at start: Int) -> Giving? {
        guard isAmountWord(tokens[start]) || isSigned(start) else { return nil }
        let unit = lastOfSum(start)
        if let giving = priced(unit) { return giving }
        guard let from = source(behind: unit) else { return subject(at: unit) }
        var start = unit
        while let token = clause.token(start - 1), isSumToken(start - 1), !token.is(.article) { start -= 1 }
        guard start < unit, let cue = opening(ofSum: start),
            !FundingDoubt(clause).speaksAgainst(cue),
            let list = lists.list(at: from + 1, before: clause.range.upperBound)
        else { return nil }
        return Giving(
            names: list.names + further(behind: list.end), cue: cue..<from + 1,
            funded: FundedPhrase(clause).opening(before: cue), rule: "funder.sum")
    }

    /// The `from` behind a sum, or behind what it is for: `9,000 euros for the ovens from A`.
    private func source(behind unit: Int) -> Int? {
        if clause.signal(unit + 1) == .from { return unit + 1 }
        guard clause.signal(unit + 1) == .purpose,
            let from = (unit + 2..<max(unit + 2, min(clause.range.upperBound, unit + Self.longestSubject)))
                .first(where: {
                    clause.signal($0) != nil || tokens[$0].kind != .word || tokens[$0].isCapitalised
                }),
            clause.signal(from) == .from, clause.end(from) == from + 1
        else { return nil }
        return from
    }

    /// The words that bring in a sum, right before it, or before what it is joined to: `received flour from A and 9,000 euros`.
    private func opening(ofSum start: Int) -> Int? {
        switch clause.signal(endingAt: start)?.signal {
        case .introducer?, .instrument?, .received?, .by?, .enabled?:
            return clause.signal(endingAt: start)?.start
        default: break
        }
        guard let joint = clause.token(start - 1), joint.is(.conjunction),
            (clause.around(start).lowerBound..<start).contains(where: { clause.signal($0) == .received })
        else { return nil }
        return start
    }

    /// The last figure of a sum whose currency stands first: `EUR 2 million`.
    private func lastOfSum(_ start: Int) -> Int {
        guard tokens[start].isCapitalised, tokens[start].is(.currency) else { return start }
        var end = start
        while let token = clause.token(end + 1), token.kind == .number || isAmountWord(token) { end += 1 }
        return end
    }

    /// Givers of other money of the kind, in a member of their own: `A grant from A covered the beds, one from B the lamps`.
    func others(behind end: Int, _ link: Link) -> [BodyName] {
        guard link == .from else { return [] }
        var names: [BodyName] = []
        for at in end..<max(end, clause.around(end).upperBound) {
            guard clause.signal(at) == .from, at - 2 >= end, tokens[at - 1].is(.numberWord),
                tokens[at - 2].is(",") || tokens[at - 2].is(.conjunction)
                    || clause.signal(endingAt: at - 1)?.signal == .jointly,
                let list = lists.list(at: clause.end(at), before: clause.range.upperBound)
            else { continue }
            names += list.names.filter(\.isActor)
        }
        return names
    }

    /// Behind the comma that closes a sum between two commas: `The money, some 900 euros, came from A`; `nil` where none stands.
    func behindSum(_ comma: Int) -> Int? {
        guard tokens[comma].is(","),
            let close = (comma + 1..<min(clause.range.upperBound, comma + Self.longestSubject)).first(where: {
                tokens[$0].is(",")
            }),
            (comma + 1..<close).allSatisfy({ isSumToken($0) || tokens[$0].is([.determiner, .preposition]) }),
            (comma + 1..<close).contains(where: { tokens[$0].is(.currency) || tokens[$0].isMoneySign })
        else { return nil }
        return close + 1
    }

    /// Things whose price is told: `The veils, worth 5,000 euros, come from A`.
    private func priced(_ unit: Int) -> Giving? {
        var start = unit
        while let token = clause.token(start - 1), isSumToken(start - 1), !token.is(.article) { start -= 1 }
        guard start < unit, let worth = clause.signal(endingAt: start), worth.signal == .worth,
            let open = clause.token(worth.start - 1), open.is(",") || open.is("(") || open.kind == .dash,
            let close = clause.token(unit + 1), close.kind != .word
        else { return nil }
        var verb = unit + 2
        while let token = clause.token(verb), token.is([.auxiliary, .adverb]) { verb += 1 }
        // `come from A`, `are from A`
        let from = clause.signal(verb) == .came ? clause.end(verb) : verb
        guard from > unit + 2, clause.signal(from) == .from,
            !clause.holds([.negation, .unreal], in: unit..<verb),
            let list = lists.list(at: from + 1, before: clause.range.upperBound)
        else { return nil }
        return Giving(names: list.names, cue: worth.start..<from + 1, funded: nil, rule: "funder.sum")
    }

    /// A sum as the subject: `The 5,000 euros for the ovens came from A`, `A’s 5,000 euros paid for the ovens`.
    private func subject(at unit: Int) -> Giving? {
        guard clause.tokens[unit].is(.currency), !clause.tokens[unit].is(.numberWord) else { return nil }
        var start = unit
        while let token = clause.token(start - 1), isSumToken(start - 1), !token.is(.article) { start -= 1 }
        guard start < unit, let before = clause.token(start - 1),
            !FundingDoubt(clause).speaksAgainst(start)
        else { return nil }
        if before.kind == .possessive, pays(behind: unit) {
            let names = lists.list(endingAt: start - 1, among: clause.names)
            return names.isEmpty
                ? nil
                : Giving(names: names, cue: start..<unit + 1, funded: nil, rule: "funder.possessive")
        }
        // `Without A’s 5,000 euros there would be no course`
        if before.kind == .possessive {
            let named = clause.prose.names(in: clause.around(start).lowerBound..<start)
            let names = lists.list(endingAt: start - 1, among: named)
            guard let first = names.first?.tokens.lowerBound, FundingDoubt(clause).isCounterfactual(first - 1)
            else { return nil }
            return Giving(names: names, cue: start..<unit + 1, funded: nil, rule: "funder.possessive")
        }
        // `a further 5,000 euros`
        let isFurther =
            start - 2 == clause.range.lowerBound && tokens[start - 2].is(.article) && before.kind == .word
            && !before.isCapitalised && !before.is([.elsewhere, .preposition, .conjunction])
        guard isFurther || before.is(.article) && start - 1 == clause.range.lowerBound,
            let came = (unit + 1..<min(clause.range.upperBound, unit + Self.longestSubject)).first(where: {
                clause.signal($0) == .came
            }), clause.signal(came + 1) == .from,
            !(unit + 1..<came).contains(where: { tokens[$0].is([.auxiliary, .relative]) }),
            let list = lists.list(at: came + 2, before: clause.range.upperBound)
        else { return nil }
        return Giving(
            names: list.names + further(behind: list.end), cue: start..<came + 2, funded: nil,
            rule: "funder.sum")
    }

    /// Whether `of` stands behind `a smaller one`: another grant, whose giver follows.
    ///
    /// - Leaves: `one of A’s trainers`.
    func isAnother(_ of: Int, behind end: Int) -> Bool {
        guard clause.signal(of) == .of, of - end >= 4, tokens[of - 1].is(.numberWord),
            let article = clause.token(end + 1), article.is(.article)
        else { return false }
        return (end + 2..<of - 1).allSatisfy { tokens[$0].kind == .word && !tokens[$0].isCapitalised }
    }

    /// Tokens from a sum to its verb: `euros for the ovens and lamps came`.
    private static let longestSubject = 10

    /// Whether a sum of money stands behind a noun: `a contribution of 20,000 euros`.
    func isSum(behind noun: Int) -> Bool {
        let at = clause.end(noun)
        guard clause.signal(at) == .of else { return false }
        return (at..<min(clause.range.upperBound, at + 7)).prefix { isSumToken($0) || $0 == at }.contains {
            tokens[$0].is(.currency) && !tokens[$0].is(.numberWord) || tokens[$0].isMoneySign
        }
    }

    /// Whether a noun is told as a sum: `The Danish contribution is 9,000 euros`, `A’s contribution amounts to 9,000 euros`.
    func amounts(_ noun: Int) -> Bool {
        var at = clause.end(noun)
        while let token = clause.token(at), token.is(.auxiliary) { at += 1 }
        if clause.token(at + 1).map({ clause.prose.lexicon.dates.meaning(of: $0.word) == .to }) ?? false {
            at += 2
        }
        guard at > clause.end(noun) else { return false }
        return (at..<max(at, min(clause.range.upperBound, at + 5))).prefix { isSumToken($0) }.contains {
            tokens[$0].is(.currency) && !tokens[$0].is(.numberWord) || tokens[$0].isMoneySign
        }
    }

    /// `£40,000`: a number behind the sign of a currency.
    private func isSigned(_ at: Int) -> Bool {
        tokens[at].kind == .number && (clause.token(at - 1)?.isMoneySign ?? false)
    }

    /// `a donation of 20 computers`, `a grant of EUR 5,000`.
    func isAmount(_ at: Int) -> Bool {
        guard let token = clause.token(at) else { return false }
        return token.kind == .number || isAmountWord(token) || token.kind == .punctuation
            || token.kind == .word && !token.isCapitalised && !token.is(.article) && !token.is(.donor)
                && !token.is(.government)
                && !token.is(.determiner)
    }

    /// Behind the figures and units of an amount.
    func amountEnd(_ at: Int) -> Int {
        var end = at
        while let token = clause.token(end),
            token.kind == .number || token.kind == .punctuation && !token.is(",") || isAmountWord(token)
                || token.is(.adverb)
        { end += 1 }
        return max(end, at)
    }

    func isAmountWord(_ token: Token) -> Bool { token.is(.currency) || token.is(.numberWord) }
}
