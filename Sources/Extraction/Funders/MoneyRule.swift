/// Finds `with financial support from A and B`, `thanks to a grant of A`, `with A’s funding`, `the money came from A`.
///
/// - Shape: a noun of money, what brings it in before it, `from` or a verb of giving behind it, a list of names;
///   or a name in the genitive before it.
/// - Leaves: `support from A` without a word of money, `lack of funding from A`, `a loan from A`, money that is traced.
/// - Cost: some twenty tokens around the noun.
struct MoneyRule {
    let clause: FundingClause
    let lists: NameListParser
    var tokens: [Token] { clause.tokens }

    func match(at noun: Int) -> Giving? {
        guard let signal = clause.signal(noun),
            [.money, .support, .contribution, .sum].contains(signal)
        else {
            return sum(at: noun)
        }
        let phrase = Phrase(noun, in: clause)
        guard !FundingDoubt(clause).speaksAgainst(phrase.start) || phrase.isOpening,
            !phrase.isLoan || clause.note(.loan, by: phrase.start..<noun + 1)
        else { return nil }
        guard !isTraced(phrase), !isOldGift(phrase) else { return nil }
        if let giving = possessed(phrase, signal) { return giving }
        guard let (link, names) = link(behind: noun, phrase, signal),
            isLicensed(phrase, signal, link) || isGathered(phrase, signal, names)
                || clause.note(.unmonied, by: phrase.start..<noun + 1),
            !isOfOthers(phrase, before: names) || clause.note(.standing, by: phrase.cueStart..<noun + 1),
            let list = lists.list(
                at: names, before: clause.range.upperBound,
                isMainClause: link == .verb || hasVerb(before: phrase.cueStart)),
            !PublicMeans(clause).isOwn(list)
        else { return nil }
        if isDenied(noun..<names) {
            return FundingContrast(clause: clause, lists: lists).sources(behind: list.end, phrase.cueStart)
        }
        guard !phrase.isOpening || link != .from || !ceases(behind: list.end) else { return nil }
        return Giving(
            names: list.names + further(behind: list.end) + others(behind: list.end, link),
            cue: phrase.cueStart..<names,
            funded: FundedPhrase(clause).opening(before: phrase.start),
            rule: "funder.money", isPersonal: phrase.isPersonal)
    }

    /// Whether a verb stands before the phrase, an auxiliary or a regular past.
    private func hasVerb(before at: Int) -> Bool {
        (clause.range.lowerBound..<at).contains { tokens[$0].is(.auxiliary) || clause.isRegularPast($0) }
    }

    /// Whether the money is for crime, or belongs to a body that the page only names: `an NGO, which receives funding from A`.
    private func isOfOthers(_ phrase: Phrase, before names: Int) -> Bool {
        if clause.holds(.illicit, in: phrase.noun + 1..<max(phrase.noun + 1, min(names, phrase.noun + 4))) {
            return true
        }
        let verb = clause.verbStart(before: phrase.cueStart)
        guard phrase.introducer == .received, let relative = clause.token(verb - 1), relative.is(.relative)
        else { return false }
        return clause.holds(.standingBody, in: max(clause.range.lowerBound, verb - 8)..<verb)
    }

    func isSumToken(_ at: Int) -> Bool {
        let token = tokens[at]
        return token.kind == .number || isAmountWord(token) || token.is(.adverb) || token.isMoneySign
            || token.is(.article)
    }

    /// A noun of money with what stands before it.
    struct Phrase {
        let noun: Int
        /// The first token, adjectives and article included.
        var start: Int
        var isMonetary = false
        var isPersonal = false
        var isLoan = false
        /// Whether a sum stands in it: `a €5,000 grant`.
        var isSum = false
        /// What brings the money in, right before the phrase.
        var introducer: FundingSignal?
        /// The first token of the words that speak of money.
        var cueStart: Int
        /// Whether it opens the clause.
        var isOpening: Bool

        init(_ noun: Int, in clause: FundingClause) {
            self.noun = noun
            var at = noun
            while at > clause.range.lowerBound, noun - at < 6 {
                let token = clause.tokens[at - 1]
                let signal = clause.signal(at - 1)
                if token.kind == .number || token.isMoneySign || token.is(.currency) && token.isCapitalised {
                    isSum = true
                    at -= 1
                    continue
                }
                guard token.kind == .word,
                    !token.isCapitalised
                        || at - 1 == clause.range.lowerBound && !clause.names(stateEndingAt: at),
                    !token.is([.preposition, .auxiliary, .relative, .negation]),
                    !clause.isRegularPast(at - 1), signal != nil || !Self.isPlural(token, clause),
                    signal == nil || Self.isInside(signal)
                else { break }
                if let before = clause.signal(endingAt: at), !Self.isInside(before.signal) { break }
                if token.is(.conjunction), clause.signal(at - 2) != .monetary { break }
                isMonetary = isMonetary || signal == .monetary
                isPersonal = isPersonal || signal == .personal
                isLoan = isLoan || signal == .loan
                at -= 1
                if token.is(.article) || token.is(.possessivePronoun) { break }
            }
            // `extra budgetary` is two tokens.
            if let before = clause.signal(endingAt: noun), before.signal == .monetary { isMonetary = true }
            start = at
            isOpening =
                at == clause.range.lowerBound
                && (noun - at <= 1 || isMonetary
                    || clause.tokens[at].is([.article, .possessivePronoun, .determiner]))
            cueStart = at
            if let before = clause.signal(endingAt: at) {
                introducer = before.signal
                cueStart = before.start
            }
        }

        /// `investigators`: a noun of its own before a verb, as in `Danish financial investigators follow money`.
        private static func isPlural(_ token: Token, _ clause: FundingClause) -> Bool {
            let bytes = clause.prose.bytes
            return token.end - token.start > 4 && bytes[token.end - 1] == 0x73 && bytes[token.end - 2] != 0x73
                && bytes[token.end - 2] != 0x75
                && !token.is([.determiner, .possessivePronoun, .adverb])
        }

        private static func isInside(_ signal: FundingSignal?) -> Bool {
            switch signal {
            case .monetary, .personal, .money, .support, .contribution, .also, .jointly, .loan, .own,
                .expense:
                true
            default: false
            }
        }
    }

    /// How the noun and its giver are joined.
    enum Link {
        case of
        case from
        /// By a verb of giving or coming.
        case verb
    }

    /// Whether the money is brought in, given or called money plainly enough.
    private func isLicensed(_ phrase: Phrase, _ signal: FundingSignal, _ link: Link) -> Bool {
        let bringsIn: Bool =
            switch phrase.introducer {
            case .introducer, .instrument, .enabled, .by, .received, .funded, .exception: true
            case .from: signal != .money || isPaid(before: phrase.cueStart)
            case nil: FundingDoubt(clause).isCounterfactual(phrase.start - 1)
            case .provided:
                clause.hasAuxiliary(in: clause.verbStart(before: phrase.cueStart)..<phrase.cueStart)
            default: false
            }
        switch signal {
        case .sum:
            return link == .verb
        case .support:
            if phrase.isMonetary { return true }
            return phrase.introducer == .enabled && link != .verb
        case .contribution:
            guard !clause.isIllicit || phrase.isMonetary || phrase.isSum || isSum(behind: phrase.noun) else {
                return false
            }
            return phrase.isMonetary || bringsIn || isFurther(phrase) || isGift(phrase)
                || link == .verb && clause.isAboutMoney || isSum(behind: phrase.noun) || phrase.isSum
                || phrase.isOpening && makesPossible(phrase.noun)
        default:
            switch link {
            case .of: return bringsIn || phrase.isMonetary || isGift(phrase)
            case .from:
                return bringsIn || phrase.isMonetary || phrase.isOpening || isFurther(phrase)
                    || isGift(phrase)
            case .verb: return true
            }
        }
    }

    /// Whether contributions of States are said to have come in: `Contributions were received from A`, `Contributions came from A`.
    ///
    /// - Leaves: `Contributions to the debate were received from A`.
    private func isGathered(_ phrase: Phrase, _ signal: FundingSignal, _ names: Int) -> Bool {
        guard signal == .contribution, phrase.isOpening, phrase.start == phrase.noun,
            let verb = clause.token(phrase.noun + 1),
            let name = clause.names.first(where: { $0.tokens.lowerBound >= names }),
            case .state = name.kind
        else { return false }
        if clause.signal(phrase.noun + 1) == .came { return true }
        return verb.is(.auxiliary) && (phrase.noun..<names).contains { clause.signal($0) == .received }
    }

    /// Whether something is paid out of the money: `fees, paid from a grant of A`.
    func isPaid(before from: Int) -> Bool {
        switch clause.signal(endingAt: from)?.signal {
        case .paid, .covered, .funded, .bought: true
        default: false
        }
    }

    /// Whether what it makes possible follows: `contributions from A and B have made it possible`.
    private func makesPossible(_ noun: Int) -> Bool {
        (noun..<clause.around(noun).upperBound).contains { at in
            switch clause.signal(at) {
            case .possible: true
            case .funded, .funds, .covered, .paid: clause.signal(clause.end(at)) != .by
            default: false
            }
        }
    }

    /// Whether something is called a gift: `the van is a gift of A`, `9,000 euros, a gift of A`.
    private func isGift(_ phrase: Phrase) -> Bool {
        guard tokens[phrase.noun].is(.gift) else { return false }
        let verb = clause.token(phrase.start - 1)
        if let verb, verb.is(","), tokens[phrase.start].is(.article) { return true }
        return verb.map { $0.is(.auxiliary) || $0.is(.adverb) } ?? false
    }

    /// Whether it goes on with an account of money: `by a grant from A and a gift from B`.
    private func isFurther(_ phrase: Phrase) -> Bool {
        if phrase.introducer == .jointly || phrase.introducer == .also {
            return (clause.range.lowerBound..<phrase.cueStart).contains { at in
                switch clause.signal(at) {
                case .funded, .funds, .money, .monetary, .donor: true
                default: false
                }
            }
        }
        // `thanks to the support of A and to a grant from B`: the preposition stands again.
        var joint = phrase.start - 1
        if let token = clause.token(joint), token.is(.preposition), !token.is(.conjunction) { joint -= 1 }
        guard let before = clause.token(joint), before.is(.conjunction) else { return false }
        return (clause.range.lowerBound..<joint).contains { at in
            switch clause.signal(at) {
            case .funded: true
            case .enabled: joint < phrase.start - 1
            case .money, .contribution, .monetary:
                (at..<phrase.start).contains { clause.signal($0) == .from || clause.signal($0) == .by }
            case .introducer: (at + 1..<at + 4).contains { clause.signal($0) == .support }
            default: false
            }
        }
    }

    /// Givers of further sums: `40,000 euros from A and one of 15,000 from B`.
    func further(behind end: Int) -> [BodyName] {
        guard let joint = clause.token(end), joint.is(.conjunction) || joint.is(",") else { return [] }
        var isSum = false
        for at in end + 1..<max(end + 1, min(clause.range.upperBound, end + 8)) {
            if clause.signal(at) == .from {
                guard isSum, let list = lists.list(at: clause.end(at), before: clause.range.upperBound) else {
                    return []
                }
                return list.names + further(behind: list.end)
            }
            if isAnother(at, behind: end), let list = lists.list(at: at + 1, before: clause.range.upperBound)
            {
                return list.names + further(behind: list.end)
            }
            let token = tokens[at]
            isSum = isSum || token.kind == .number || token.is(.currency)
            if token.isCapitalised, !token.is(.currency) || token.is(.auxiliary) { return [] }
        }
        return []
    }

    /// What leads from the noun to the giver, and the index of the first name.
    private func link(behind noun: Int, _ phrase: Phrase, _ signal: FundingSignal) -> (Link, Int)? {
        var at = clause.end(noun)
        var link = Link.from
        var isInterrupted = false
        let limit = min(clause.range.upperBound, at + Self.longestLink)
        while at < limit {
            let token = tokens[at]
            switch clause.signal(at) {
            case .from:
                guard !isInterrupted || link == .verb || signal == .contribution else { return nil }
                return (link, clause.end(at))
            case .by:
                // `contributions to the guild by A`
                guard !isInterrupted || link == .verb || signal == .contribution && isGivenTo(noun)
                else { return nil }
                return (link, clause.end(at))
            case .provided, .came, .covered, .donated, .received:
                if let subject = giver(before: at, behind: noun) { return (.verb, subject) }
                link = .verb
            case .funded where !isInterrupted: return nil
            case .of where at == clause.end(noun):
                if !isAmount(at + 1) { return (.of, clause.end(at)) }
                at = amountEnd(at + 1)
                continue
            case .money, .support, .contribution, .funds, .funded, .enabled, .introducer: return nil
            default:
                if token.is(":") || token.kind == .dash {
                    let isHeading =
                        (phrase.isOpening || clause.token(phrase.start - 1)?.is("(") ?? false)
                        && (at == clause.end(noun) || clause.signal(clause.end(noun)) == .purpose)
                    return link == .verb || isHeading ? (.verb, at) : nil
                }
                if let behind = behindSum(at) {
                    at = behind
                    continue
                }
                if token.is(",") || token.is("(") { return nil }
                if token.kind == .word, !token.is(.auxiliary), !token.is(.adverb), !token.is(.relative),
                    !isAmountWord(token)
                {
                    isInterrupted = true
                }
            }
            at = clause.signal(at) == nil ? at + 1 : clause.end(at)
        }
        return nil
    }

    /// Tokens from the noun to its giver: `for the three courses in the north was kindly provided by`.
    private static let longestLink = 16

    /// `funds that Norway provided`: the giver before the verb.
    func giver(before verb: Int, behind noun: Int) -> Int? {
        let end = clause.verbStart(before: verb)
        let names = lists.list(endingAt: end, among: clause.names)
        guard let first = names.first?.tokens.lowerBound, first > noun, first - clause.end(noun) <= 3 else {
            return nil
        }
        return first
    }
}
