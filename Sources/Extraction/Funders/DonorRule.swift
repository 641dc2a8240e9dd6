/// Finds `A is the main donor`, `the donors are A and B`, `Donors: A, B`, `donors such as A`, and thanks for money.
///
/// - Leaves: `donors` that nobody names.
/// - Cost: some ten tokens on either side of the noun.
struct DonorRule {
    let clause: FundingClause
    let lists: NameListParser
    private var tokens: [Token] { clause.tokens }

    func match(at: Int) -> Giving? {
        switch clause.signal(at) {
        case .donor: predicate(at) ?? capacity(at) ?? apposition(at) ?? listed(at)
        case .thanked: thanked(at)
        default: nil
        }
    }

    /// `A and B are the main donors`.
    private func predicate(_ noun: Int) -> Giving? {
        var at = noun
        while at > clause.range.lowerBound, noun - at < 6, !isCopula(at - 1) { at -= 1 }
        // `Hives will need donors`
        guard at > clause.range.lowerBound, isCopula(at - 1),
            !tokens[at - 1].is(.futureMarker) || at == noun
        else { return nil }
        let verb = clause.verbStart(before: tokens[at - 1].is(.auxiliary) ? at : at - 1)
        // `A, which is the main donor`
        var end = verb
        if let token = clause.token(end - 1), token.is(.relative) {
            end -= 1
            if let token = clause.token(end - 1), token.is(",") { end -= 1 }
        }
        let names = lists.list(endingAt: end, among: clause.names)
        // `A has said that donors would come`
        guard !names.isEmpty, !clause.holds([.negation, .unreal, .elsewhere], in: verb..<noun),
            !clause.holds([.reportingVerb, .clauseOpener], in: at..<noun),
            !(at..<noun).contains(where: { clause.signal($0) == .purpose })
        else {
            return nil
        }
        return giving(names, verb..<noun + 1)
    }

    private func isCopula(_ at: Int) -> Bool { tokens[at].is(.auxiliary) || clause.signal(at) == .remains }

    /// `with A and B as its donors`.
    ///
    /// - Leaves: `as donor coordinator`, where another noun follows.
    private func capacity(_ noun: Int) -> Giving? {
        let start = max(clause.range.lowerBound, noun - 4)
        guard let role = (start..<noun).first(where: { clause.signal($0) == .capacity }),
            (clause.end(role)..<noun).allSatisfy({ tokens[$0].kind == .word && !tokens[$0].isCapitalised }),
            !clause.holds([.negation, .unreal, .elsewhere], in: role..<noun)
        else { return nil }
        if let next = clause.token(clause.end(noun)), next.kind == .word,
            !next.is([.preposition, .conjunction, .auxiliary, .relative, .adverb])
        {
            return nil
        }
        if role == clause.range.lowerBound { return fronted(noun, role) }
        let end = clause.token(role - 1).map { $0.is(",") } ?? false ? role - 1 : role
        let names = lists.list(endingAt: end, among: clause.names)
        guard !names.isEmpty, names.allSatisfy(\.isActor) else { return nil }
        return giving(names, role..<noun + 1)
    }

    /// `As the main donor of the project, A asked`.
    private func fronted(_ noun: Int, _ role: Int) -> Giving? {
        let limit = min(clause.range.upperBound, noun + 7)
        guard
            let comma = (clause.end(noun)..<max(clause.end(noun), limit)).first(where: { tokens[$0].is(",") }
            ),
            (clause.end(noun)..<comma).allSatisfy({ !tokens[$0].isCapitalised }),
            let list = lists.list(at: comma + 1, before: clause.range.upperBound),
            list.names.allSatisfy(\.isActor)
        else { return nil }
        return giving(list.names, role..<noun + 1)
    }

    /// `A, the main donor of the project,`.
    private func apposition(_ noun: Int) -> Giving? {
        var at = noun
        while at > clause.range.lowerBound, noun - at < 6, !tokens[at - 1].is(",") { at -= 1 }
        guard let comma = clause.token(at - 1), comma.is(","), let article = clause.token(at),
            article.is([.article, .numberWord]) || isBarePlural(at..<noun + 1)
        else {
            return nil
        }
        let names = lists.list(endingAt: at - 1, among: clause.names)
        guard !names.isEmpty, !clause.holds(.elsewhere, in: at..<noun), !isOfAnotherTime(clause.end(noun))
        else { return nil }
        return giving(names, at..<noun + 1)
    }

    /// Whether `in the first two years` stands behind the noun.
    ///
    /// - Leaves: `a donor since the first year`.
    private func isOfAnotherTime(_ at: Int) -> Bool {
        let dates = clause.prose.lexicon.dates
        guard let preposition = clause.token(at), preposition.is(.preposition),
            !dates.cues(of: preposition.word).contains(.subordinator),
            let article = clause.token(at + 1), article.is([.article, .determiner, .possessivePronoun]),
            let next = clause.token(at + 2)
        else { return false }
        if next.is(.elsewhere) { return true }
        if case .nth = dates.meaning(of: next.word) { return true }
        return false
    }

    /// `long-standing donors`: no article, no verb.
    private func isBarePlural(_ range: Range<Int>) -> Bool {
        guard let last = range.last, clause.prose.bytes[tokens[last].end - 1] == 0x73 else { return false }
        return range.allSatisfy {
            tokens[$0].kind == .word && !tokens[$0].isCapitalised
                && !tokens[$0].is([
                    .article, .auxiliary, .relative, .conjunction, .preposition, .reportingVerb, .finiteVerb,
                    .irregularPast,
                ]) && ($0 == last || clause.signal($0) == nil && !clause.isRegularPast($0))
        }
    }

    /// `the donors, A and B,`, `Donors: A, B`, `its donors A and B`.
    private func listed(_ noun: Int) -> Giving? {
        var at = clause.end(noun)
        at = behindTitle(at)
        // `of the project`, `are`
        while let token = clause.token(at), at < noun + 8, !token.isCapitalised {
            if token.is(":") || token.is(",") || token.is("(") || token.kind == .dash || token.is(.auxiliary)
            {
                break
            }
            if clause.signal(at) == .including { break }
            at += 1
        }
        guard at == clause.end(noun) || clause.token(at).map({ !$0.isCapitalised }) ?? false else {
            return nil
        }
        guard let token = clause.token(at),
            !clause.holds(.negation, in: noun - 1..<noun)
                || FundingDoubt(clause).isCounterfactual(noun - 1),
            !clause.holds(.elsewhere, in: max(clause.range.lowerBound, noun - 3)..<noun)
        else { return nil }
        var next = at
        if token.is(":") || token.is(",") || token.is("(") || token.kind == .dash || token.is(.auxiliary) {
            next += 1
        }
        // `how donors such as A decide`: of no gift at all.
        if clause.signal(next) == .including,
            clause.holds(.clauseOpener, in: clause.around(noun).lowerBound..<noun)
        {
            return nil
        }
        let hasVerb = clause.holds(.auxiliary, in: clause.around(next).lowerBound..<next)
        if lists.list(at: next, before: clause.range.upperBound) == nil { return behindColon(noun) }
        guard let list = lists.list(at: next, before: clause.range.upperBound, isMainClause: hasVerb),
            list.names.allSatisfy({ $0.isActor || token.is(.auxiliary) && isNamed($0) })
        else { return nil }
        if token.is(","), clause.signal(next) != .including {
            // `the donors, Germany said`: an apposition must close.
            guard clause.token(list.end).map({ $0.is(",") }) ?? true else { return nil }
        }
        return giving(list.names, noun..<next)
    }

    /// `The list of donors is short: A and B`.
    private func behindColon(_ noun: Int) -> Giving? {
        let end = clause.end(noun)
        guard
            let colon = (end..<max(end, min(clause.range.upperBound, noun + Self.longestTitle))).first(
                where: {
                    tokens[$0].is(":") || tokens[$0].is(",") || tokens[$0].is(.relative)
                }), tokens[colon].is(":"), !clause.holds([.negation, .unreal], in: end..<colon),
            let list = lists.list(at: colon + 1, before: clause.range.upperBound),
            list.names.allSatisfy(\.isActor), clause.token(list.end)?.kind != .word
        else { return nil }
        return giving(list.names, noun..<colon)
    }

    /// The verb behind `of “Mill”`, `to the Green Mill project in 2016–2017`: what the donors are of, by its name; `start` where
    /// none is named.
    private func behindTitle(_ start: Int) -> Int {
        guard clause.signal(start) == .of || clause.signal(start) == .purpose || isTo(start) else {
            return start
        }
        var at = start + 1
        let limit = min(clause.range.upperBound, start + Self.longestTitle)
        while at < limit {
            let token = tokens[at]
            if token.kind == .mark, let close = (at + 1..<limit).first(where: { tokens[$0].kind == .mark }) {
                at = close + 1
                continue
            }
            let isRange =
                token.kind == .dash && tokens[at - 1].kind == .number && clause.token(at + 1)?.kind == .number
            if token.kind != .word && token.kind != .number && !isRange
                || !token.isCapitalised && token.is([.auxiliary, .relative])
                || clause.signal(at) == .including
            {
                break
            }
            at += 1
        }
        guard at < limit, tokens[at].is(.auxiliary) || tokens[at].is(":") || clause.signal(at) == .including
        else { return start }
        return at
    }

    private func isTo(_ at: Int) -> Bool {
        clause.token(at).map { clause.prose.lexicon.dates.meaning(of: $0.word) == .to } ?? false
    }

    /// Tokens of the longest name of what donors give for.
    private static let longestTitle = 16

    /// Whether capitalised words of which nothing is known are more than one: `the Old Mill Workshop`.
    private func isNamed(_ name: BodyName) -> Bool {
        if case .unknown = name.kind { return name.tokens.count > 1 }
        return false
    }

    /// `thanked A for its financial support`, `thanked A for its advice, B for its patience and C for having paid the fares`.
    private func thanked(_ verb: Int) -> Giving? {
        var at = clause.end(verb)
        while let token = clause.token(at), at < verb + 5, !token.isCapitalised { at += 1 }
        var names: [BodyName] = []
        let first = at
        while at < clause.around(first).upperBound {
            guard let list = lists.list(at: at, before: clause.range.upperBound) else {
                at += 1
                continue
            }
            if let purpose = purpose(behind: list.end), isMoney(behind: purpose) { names += list.names }
            at = max(at + 1, list.end)
            // Further members stand behind a comma or `and`, with a purpose of their own.
            while at < clause.around(first).upperBound, !tokens[at - 1].is(","),
                !tokens[at - 1].is(.conjunction)
            {
                at += 1
            }
        }
        return names.isEmpty ? nil : giving(names, verb..<verb + 1)
    }

    /// The `for` right behind those who are thanked.
    private func purpose(behind end: Int) -> Int? {
        (end..<max(end, min(clause.range.upperBound, end + 3))).first { clause.signal($0) == .purpose }
    }

    /// Whether somebody is thanked for money.
    private func isMoney(behind purpose: Int) -> Bool {
        var (isMonetary, hasBorne) = (false, false)
        for index in purpose..<min(clause.range.upperBound, purpose + Self.longestReason) {
            if tokens[index].is(","), !hasBorne { break }
            switch clause.signal(index) {
            case .money, .funds, .paid: return true
            case .funded where index <= purpose + 3 && !isPassive(index): return true
            case .covered where index <= purpose + 3 && !isPassive(index): hasBorne = true
            case .cost, .expense: if hasBorne { return true }
            case .monetary: isMonetary = true
            case .support, .contribution: if isMonetary { return true }
            default: break
            }
        }
        return false
    }

    /// Tokens of what somebody is thanked for.
    private static let longestReason = 12

    /// Whether a participle tells what others paid: `thanked A for a course financed by B`, `for being financed`.
    private func isPassive(_ participle: Int) -> Bool {
        let next = clause.end(participle)
        return clause.signal(next) == .by || clause.signal(next) == .from
            || clause.prose.lexicon.cues.longest(tokens, at: participle - 1, before: participle)?.value
                != .having
    }

    private func giving(_ names: [BodyName], _ cue: Range<Int>) -> Giving {
        Giving(names: names, cue: cue, funded: nil, rule: "funder.donor")
    }
}
