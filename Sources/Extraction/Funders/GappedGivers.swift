/// Reads givers whose verb the text leaves out: `Norway gave 20,000 euros, Malta 5,000`, `the first by Norway, the second by Malta`.
///
/// - Leaves: `Norway financed the first phase and Malta hosted it`.
/// - Cost: the names behind the verb.
struct GappedGivers {
    let clause: FundingClause
    let lists: NameListParser
    private var tokens: [Token] { clause.tokens }

    /// Subjects behind an object, each before an object of its own: `, Malta 5,000 and Spain the rest`.
    func subjects(behind verb: Int) -> [BodyName] {
        clause.prose.names(in: verb + 1..<max(verb + 1, clause.around(verb).upperBound)).filter { name in
            guard name.isActor else { return false }
            var at = name.tokens.lowerBound
            while at > verb, tokens[at - 1].is(.article) { at -= 1 }
            let end = name.tokens.upperBound
            return at - 1 > verb && opensMember(at - 1)
                && (isObject(end) || isPaidFor(end, behind: verb) || isThing(end, behind: verb))
        }
    }

    /// Agents behind an agent: `, the second by Malta and the rest by Spain`.
    func agents(behind end: Int) -> [BodyName] {
        var (names, at): ([BodyName], Int) = ([], end)
        while let agent = agent(behind: at) {
            names += agent.names
            at = agent.end
        }
        return names
    }

    /// `for the lamps` behind a name, where the verb is `paid for`.
    ///
    /// - Leaves: `and Malta for the first time sent a trainer`.
    private func isPaidFor(_ start: Int, behind verb: Int) -> Bool {
        clause.signal(start) == .purpose && isThing(start + 1)
            && (verb..<max(verb, start - 1)).contains { clause.signal($0) == .purpose }
    }

    /// Whether what is paid for stands behind a name, as behind the verb: `Norway funds the course and Malta the books`.
    ///
    /// - Leaves: `Norway funded courses in Riga and Malta this year`.
    private func isThing(_ start: Int, behind verb: Int) -> Bool {
        switch clause.signal(verb) {
        case .funds, .funded, .paid, .covered, .money: break
        default: return false
        }
        return isDetermined(start) && isDetermined(clause.end(verb)) && isThing(start)
    }

    /// Whether a noun phrase stands at a token and no verb behind it in its member of the list: `the books`, `translation`.
    func isThing(_ start: Int) -> Bool {
        guard let first = clause.token(start), first.kind == .word || first.kind == .number,
            isDetermined(start) || !first.isCapitalised && !first.is(Self.function)
        else { return false }
        for at in start..<max(start, clause.around(start).upperBound) {
            let token = tokens[at]
            if token.is(",") || token.is(.conjunction) || token.is(":") || token.kind == .dash { return true }
            if token.is(Self.verbs) || isTime(token) || clause.isRegularPast(at) { return false }
        }
        return true
    }

    /// Whether a word names a time, such as `year` or `Friday`.
    private func isTime(_ token: Token) -> Bool {
        switch clause.prose.lexicon.dates.meaning(of: token.word) {
        case .unit, .month, .weekday, .relativeDay, .season: true
        default: false
        }
    }

    private static let function: WordClass = [
        .preposition, .auxiliary, .relative, .adverb, .midAdverb, .negation, .clauseOpener, .neutralPronoun,
        .reportingVerb,
    ]
    private static let verbs: WordClass = [
        .auxiliary, .finiteVerb, .irregularPast, .moneyVerb, .reportingVerb, .relative,
    ]

    private func agent(behind end: Int) -> NameListParser.List? {
        guard opensMember(end) else { return nil }
        if let by = agentBehindInsertion(end),
            let list = lists.list(at: clause.end(by), before: clause.range.upperBound),
            list.names.allSatisfy(\.isActor)
        {
            return list
        }
        var at = end + 1
        if let token = clause.token(at), token.is(.conjunction) { at += 1 }
        let start = at
        if isThatOf(at) { at += 2 }
        while let token = clause.token(at), at < start + Self.longestObject, clause.signal(at) != .by {
            if at > start, let behind = behindInsertion(at) {
                at = behind
                break
            }
            guard token.kind == .word || token.kind == .number, !token.isCapitalised,
                !token.is([.auxiliary, .relative, .finiteVerb, .irregularPast]), !clause.isRegularPast(at)
            else { return nil }
            at += 1
        }
        guard clause.signal(at) == .by, at > start,
            let list = lists.list(at: clause.end(at), before: clause.range.upperBound),
            isDetermined(start) || isThing(start) && list.names.allSatisfy(\.isActor)
        else { return nil }
        return list
    }

    /// The `by` of `, once there is something to print, will be by`, which says when: the token behind its auxiliaries.
    private func behindInsertion(_ comma: Int) -> Int? {
        guard tokens[comma].is(","), let opener = clause.token(comma + 1),
            opener.is([.clauseOpener, .preposition]) || opener.is(.elsewhere),
            let close = (comma + 2..<comma + Self.longestInsertion).first(where: {
                clause.token($0).map { $0.is(",") } ?? false
            })
        else { return nil }
        var at = close + 1
        while let token = clause.token(at), token.is([.auxiliary, .adverb]) { at += 1 }
        guard at > close + 1, clause.signal(at) == .by else { return nil }
        return at
    }

    /// The `by` of `and, for the two halls in Riga, by A`, or of `, and by A` behind a list that has closed.
    private func agentBehindInsertion(_ joint: Int) -> Int? {
        var at = joint
        if tokens[at].is(","), let token = clause.token(at + 1), token.is(.conjunction) { at += 1 }
        guard tokens[at].is(.conjunction), let next = clause.token(at + 1) else { return nil }
        if at > joint, clause.signal(at + 1) == .by { return at + 1 }
        guard next.is(","), let preposition = clause.token(at + 2), preposition.is(.preposition),
            let close = (at + 3..<at + Self.longestInsertion).first(where: {
                clause.token($0).map { $0.is(",") } ?? false
            }),
            clause.signal(close + 1) == .by
        else { return nil }
        return close + 1
    }

    /// Tokens in the longest insertion between two agents, its commas included.
    private static let longestInsertion = 14

    /// Tokens in the longest object before its agent: `the second of the three courses`.
    private static let longestObject = 7

    private func opensMember(_ at: Int) -> Bool {
        clause.token(at).map { $0.is(",") || $0.is(.conjunction) } ?? false
    }

    private func isDetermined(_ at: Int) -> Bool {
        guard let token = clause.token(at) else { return false }
        return token.is([.article, .determiner, .numberWord]) || token.kind == .number || isThatOf(at)
    }

    /// `that of the hall`: the noun of the member before.
    private func isThatOf(_ at: Int) -> Bool {
        guard let token = clause.token(at), token.is(.relative) || token.is(.determiner) else { return false }
        return clause.signal(at + 1) == .of || clause.signal(at + 1) == .purpose
    }

    /// Whose money a later member names without its noun: `Norway’s gift paid for the lamps, Malta’s for the beds`.
    func possessors(behind noun: Int) -> [BodyName] {
        clause.prose.names(in: noun + 1..<max(noun + 1, clause.around(noun).upperBound)).filter { name in
            let mark = name.tokens.upperBound
            var at = name.tokens.lowerBound
            while at > noun, tokens[at - 1].is(.article) { at -= 1 }
            return name.isActor && at - 1 > noun && opensMember(at - 1)
                && (clause.token(mark).map { $0.kind == .possessive } ?? false)
                && clause.signal(mark + 1) == .purpose && isThing(mark + 2)
        }
    }

    /// Whether a sum, an ordinal or what is left stands at a token, and no verb: `5,000`, `the second`, `another 3,000`.
    private func isObject(_ start: Int) -> Bool {
        if isThatOf(start) { return true }
        var at = start
        while let token = clause.token(at), token.is([.article, .determiner, .adverb, .elsewhere]) { at += 1 }
        guard let token = clause.token(at) else { return false }
        if token.kind == .number || token.is(.currency) || token.is(.numberWord) || token.isMoneySign {
            return true
        }
        if case .nth = clause.prose.lexicon.dates.meaning(of: token.word) { return at > start }
        switch clause.signal(at) {
        case .sum, .share: return true
        case .cost: return at > start
        default: return false
        }
    }
}
