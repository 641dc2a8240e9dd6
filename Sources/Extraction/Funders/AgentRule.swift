/// Finds `was funded by A and B`, `a project financed by A`, `costs were covered by A`, `donated by A`.
///
/// - Shape: participle, adverbs, `by` (or `through`, `under` behind a word of funding), a list of names.
/// - Leaves: `an earlier round funded by A`, `terrorists funded by A`, `could be funded by A`, `salaries are paid by A`.
/// - Cost: a dozen tokens around the participle.
struct AgentRule {
    let clause: FundingClause
    let lists: NameListParser

    func match(at: Int) -> Giving? {
        guard let signal = clause.signal(at), let agent = agent(of: signal, behind: clause.end(at)) else {
            return nil
        }
        let subject = subject(before: at)
        switch signal {
        case .funded, .donated: break
        case .contributed: guard agent.isBy, namesSum(subject.range) else { return nil }
        case .provided:
            guard agent.isBy,
                isDonor(agent.names) || namesSum(subject.range) || repeatsSum(subject)
                    || isContribution(subject)
            else {
                return nil
            }
        case .announced:
            guard agent.isBy, tellsSum(subject.range), subject.range.contains(where: { isGift($0) }) else {
                return nil
            }
        case .matched: guard agent.isBy, addsToMoney(subject, at) else { return nil }
        case .paid: guard !FundingDoubt(clause).isRunningCost(subject.range) else { return nil }
        case .covered: guard !agent.isBy || namesCost(subject.range, at) else { return nil }
        default: return nil
        }
        if let contrast = FundingContrast(clause: clause, lists: lists).agents(of: at, agent.names) {
            return contrast
        }
        guard !isElsewhere(subject, at), !clause.holds(.elsewhere, in: at..<agent.names),
            !isDenied(at..<agent.names),
            let list = lists.list(
                at: PublicMeans(clause).namesBehindBudget(agent.names), before: clause.range.upperBound,
                isMainClause: subject.hasAuxiliary), !PublicMeans(clause).isOwn(list),
            !FundingDoubt(clause).isPast(at, agents: list.end),
            !FundingDoubt(clause).isApart(behind: list.end), !FundingDoubt(clause).isOver(behind: list.end)
        else {
            return nil
        }
        return Giving(
            names: list.names
                + GappedGivers(clause: clause, lists: lists).agents(
                    behind: clause.signal(list.end) == .evenly ? clause.end(list.end) : list.end),
            cue: at..<agent.names, funded: FundedPhrase(clause).subject(subject.range),
            rule: "funder.passive",
            allowsStructures: signal == .funded && agent.isBy)
    }

    /// Whether the agent is called a donor: `given by a private donor, A`.
    private func isDonor(_ start: Int) -> Bool {
        let phrase = start..<min(clause.range.upperBound, start + 4)
        return phrase.contains { clause.signal($0) == .donor }
            && !phrase.prefix(2).contains { clause.tokens[$0].isCapitalised }
    }

    private func namesSum(_ subject: Range<Int>) -> Bool {
        subject.contains {
            clause.tokens[$0].is(.currency) || clause.tokens[$0].isMoneySign
                || clause.signal($0) == .money
        }
    }

    /// `donors pay for the centre; the contribution was made by A`: where money is spoken of.
    private func isContribution(_ subject: Subject) -> Bool {
        clause.isAboutMoney && subject.hasAuxiliary
            && FundingDoubt(clause).firstPhrase(subject.range).contains {
                clause.signal($0) == .contribution
            }
    }

    private func tellsSum(_ subject: Range<Int>) -> Bool {
        subject.contains { clause.tokens[$0].is(.currency) || clause.tokens[$0].isMoneySign }
    }

    /// `A grant of 9,000 euros was announced by A`: what is announced is money.
    private func isGift(_ at: Int) -> Bool {
        clause.signal(at) == .money || clause.signal(at) == .contribution
    }

    /// `covered neither by A nor by B`; not `not only by A`.
    private func isDenied(_ link: Range<Int>) -> Bool {
        guard let no = link.first(where: { clause.tokens[$0].is(.negation) && clause.signal($0) != .by })
        else { return false }
        clause.note(.denied, by: no..<no + 1)
        return true
    }

    /// Whether costs or what they are for stand before a participle: `Transport was covered by`.
    private func namesCost(_ subject: Range<Int>, _ participle: Int) -> Bool {
        (clause.range.lowerBound..<participle).contains {
            [.cost, .money, .sum].contains(clause.signal($0))
        } || subject.contains { clause.signal($0) == .expense }
    }

    /// Whether money stands before a participle of adding: `a grant from A, topped up by B`, `Their gift was matched by B`.
    private func addsToMoney(_ subject: Subject, _ participle: Int) -> Bool {
        let isBehind = subject.isInserted && !subject.hasAuxiliary
        let range = isBehind ? clause.around(participle).lowerBound..<participle : subject.range
        return namesSum(range)
            || range.contains { [.contribution, .sum, .share, .donated].contains(clause.signal($0)) }
    }

    /// Whether a sum is named again: `for 9,000 euros, a sum provided by A`.
    private func repeatsSum(_ subject: Subject) -> Bool {
        guard subject.range.contains(where: { [.sum, .cost].contains(clause.signal($0)) }),
            let first = subject.range.first,
            clause.tokens[first].is(.article)
        else { return false }
        return namesSum(clause.around(first).lowerBound..<first)
    }

    /// Where the names begin, and whether `by` leads to them.
    private func agent(of signal: FundingSignal, behind at: Int) -> (names: Int, isBy: Bool)? {
        var next = at
        while next < min(clause.range.upperBound, at + Self.widestGap) {
            switch clause.signal(next) {
            case .by: return (clause.end(next), true)
            case nil where signal == .covered && isBetween(next):
                return clause.hasAuxiliary(in: clause.verbStart(before: at - 1)..<at) ? (next + 1, true) : nil
            case .from where next == at && [.paid, .covered].contains(signal) && isFund(clause.end(next)):
                return (clause.end(next), false)
            case .instrument where signal == .funded, .from where signal == .funded:
                // `A funded the course for judges from B`: the participle has an object.
                guard (at..<next).allSatisfy({ !opensObject($0) && !clause.tokens[$0].is(.illicit) }) else {
                    return nil
                }
                return (agent(behind: clause.end(next)) ?? clause.end(next), false)
            case .money, .support, .contribution, .loan, .funded, .introducer, .enabled: return nil
            default: break
            }
            guard let token = clause.token(next),
                token.kind == .word || token.kind == .number || token.is(",")
                    || token.is(":") && clause.token(next + 1)?.kind == .number,
                !token.isCapitalised, !token.is([.auxiliary, .neutralPronoun])
            else { return nil }
            next += 1
        }
        return nil
    }

    /// Whether the name of a fund begins at a token, its article left out, which money is drawn from.
    private func isFund(_ at: Int) -> Bool {
        let start = clause.token(at).map { $0.is(.article) } ?? false ? at + 1 : at
        guard let name = lists.finder.name(at: start, before: clause.range.upperBound), name.isActor else {
            return false
        }
        return name.tokens.contains { clause.tokens[$0].is(.fundHead) }
    }

    private func opensObject(_ at: Int) -> Bool {
        clause.token(at).map { $0.is([.article, .determiner, .possessivePronoun]) || $0.kind == .number }
            ?? false
    }

    /// Whether a token is the preposition of `split between A and B`.
    private func isBetween(_ at: Int) -> Bool {
        clause.token(at).map { clause.prose.lexicon.dates.meaning(of: $0.word) == .between } ?? false
    }

    /// Behind the `by` that follows a project or programme: `financed through the project “X” by A`.
    private func agent(behind instrument: Int) -> Int? {
        let end = min(clause.range.upperBound, instrument + Self.longestInstrument)
        let by = (instrument..<max(instrument, end)).first {
            clause.signal($0) == .by || clause.tokens[$0].is(.auxiliary)
        }
        guard let by, clause.signal(by) == .by else { return nil }
        return clause.end(by)
    }

    /// Tokens in the longest name of what money goes through.
    private static let longestInstrument = 16

    /// Tokens that may stand between a participle and its agent: `in equal parts`, `, among others,`.
    private static let widestGap = 8

    /// What is funded, and whether a verb of its own tells so.
    struct Subject {
        var range: Range<Int>
        var hasAuxiliary: Bool
        /// Whether a comma stands before the participle.
        var isInserted: Bool
        /// Whether `which` stands before its verb.
        var isRelative = false
    }

    /// The noun phrase that `which` takes up: from the last article, where one stands, what `of` joins to it included.
    private func antecedent(of subject: Subject) -> Range<Int> {
        let range = subject.range
        let opening = range.last {
            clause.tokens[$0].is([.article, .possessivePronoun]) && clause.signal($0 - 1) != .of
        }
        let end = opening.flatMap { start in
            range.first { $0 > start && clause.tokens[$0].is([.auxiliary, .relative]) }
        }
        return (opening ?? range.upperBound)..<(end ?? range.upperBound)
    }

    private func subject(before participle: Int) -> Subject {
        let verb = clause.verbStart(before: participle)
        // `is run by an NGO and funded by A`: the auxiliary stands before the other participle.
        let isCoordinated = clause.token(verb - 1)?.is(.conjunction) ?? false
        let hasAuxiliary = isCoordinated || clause.hasAuxiliary(in: verb..<participle)
        var end = verb
        var isInserted = false
        let isRelative = clause.token(end - 1)?.is(.relative) ?? false
        if isRelative { end -= 1 }
        // `An earlier venture, “Mill,” was funded`
        if let mark = clause.token(end - 1), mark.kind == .mark, clause.token(end - 2)?.is(",") ?? false {
            end -= 1
        }
        if let token = clause.token(end - 1), token.is(",") { (end, isInserted) = (end - 1, true) }
        if hasAuxiliary, let open = insertion(endingAt: end, isOpen: isInserted) {
            (end, isInserted) = (open, false)
        }
        return Subject(
            range: max(clause.stretch(before: end), end - 20)..<end, hasAuxiliary: hasAuxiliary,
            isInserted: isInserted, isRelative: isRelative)
    }

    /// The mark that opens `, in 2021,`, `, “Mill”,` or `(in 2021)` between a subject and its verb; `nil` where none ends there.
    private func insertion(endingAt end: Int, isOpen: Bool) -> Int? {
        if let token = clause.token(end - 1), token.is(")") {
            return (max(clause.range.lowerBound, end - 12)..<end).last { clause.tokens[$0].is("(") }
        }
        let start = clause.stretch(before: end)
        guard isOpen, let first = clause.token(start),
            first.is([.preposition, .relative]) || first.is(.elsewhere) && clause.isRegularPast(start + 1)
                || isApposition(start..<end) || isSum(start..<end),
            let comma = clause.token(start - 1), comma.is(",")
        else { return nil }
        return start - 1
    }

    /// Whether a sum fills the stretch between two commas: `some 64,000 euros in all`.
    private func isSum(_ stretch: Range<Int>) -> Bool {
        tellsSum(stretch)
            && stretch.allSatisfy { !clause.tokens[$0].is([.auxiliary, .relative, .conjunction]) }
    }

    /// Whether a name in marks, or a noun phrase with an article, fills the stretch between two commas.
    private func isApposition(_ stretch: Range<Int>) -> Bool {
        guard let first = stretch.first else { return false }
        if clause.tokens[first].kind == .mark {
            return (stretch.upperBound - 1...stretch.upperBound + 1).contains {
                clause.token($0)?.kind == .mark
            }
        }
        return (clause.tokens[first].is(.article) || stretch.allSatisfy { clause.tokens[$0].isCapitalised })
            && stretch.allSatisfy { !clause.tokens[$0].is([.auxiliary, .relative, .conjunction]) }
    }

    /// Whether other work is named: `an older project`.
    private func isOtherWork(_ phrase: Range<Int>) -> Bool {
        guard let other = phrase.first(where: { clause.signal($0) == .otherWork }) else { return false }
        clause.note(.object, by: other..<clause.end(other))
        return true
    }

    /// The phrase that tells what is funded: `The course` of `The course for judges is funded`, and what stands behind
    /// `its own` in `wrote its own guide for the course, which is funded`.
    private func head(of subject: Subject, _ doubt: FundingDoubt) -> Range<Int> {
        guard subject.hasAuxiliary else { return doubt.lastPhrase(subject.range) }
        let head = doubt.firstPhrase(subject.range)
        guard subject.isInserted,
            let own = head.dropFirst().last(where: {
                clause.tokens[$0].is(.elsewhere) && clause.tokens[$0 - 1].is(.possessivePronoun)
            })
        else { return head }
        return own + 1..<head.upperBound
    }

    private func isElsewhere(_ subject: Subject, _ participle: Int) -> Bool {
        let doubt = FundingDoubt(clause)
        let verb = subject.range.upperBound..<participle
        if clause.holds([.negation, .unreal], in: verb, against: .denied) { return true }
        if let first = subject.range.first, subject.hasAuxiliary, clause.signal(first) == .nothing {
            clause.note(.denied, by: first..<first + 1)
            return true
        }
        let head = head(of: subject, doubt)
        if clause.holds([.elsewhere, .illicit], in: head, against: .object) || isOtherWork(head)
            || clause.holds(
                .unreal, in: max(subject.range.lowerBound, participle - 5)..<participle, against: .denied)
        {
            return true
        }
        // `A separate programme for prosecutors, paid for by A, has ended`
        if subject.isInserted, !subject.hasAuxiliary,
            !subject.range.contains(where: { clause.isRegularPast($0) || clause.tokens[$0].is(.auxiliary) }),
            clause.holds(.elsewhere, in: doubt.firstPhrase(subject.range), against: .object)
        {
            return true
        }
        // `under an older project of 2016, which was funded by A`
        if subject.isInserted, subject.isRelative,
            clause.holds(.elsewhere, in: antecedent(of: subject), against: .object)
                || isOtherWork(antecedent(of: subject))
        {
            return true
        }
        if doubt.isAway(subject.range) || doubt.isRunningCost(head)
            || subject.hasAuxiliary && doubt.isHoped(verb, behind: verb.lowerBound)
        {
            return true
        }
        // `They visited a school in Riga, funded by A`
        if subject.isInserted, !subject.hasAuxiliary,
            (clause.around(participle).lowerBound..<participle).contains(where: {
                clause.tokens[$0].is(.elsewhere) && clause.isRegularPast($0)
            })
        {
            clause.note(.elsewhere)
            return true
        }
        // `a school, then funded by A, is open`
        if !subject.hasAuxiliary, clause.signal(endingAt: participle)?.signal == .formerly,
            let then = clause.signal(endingAt: participle)?.start,
            clause.token(then - 1).map({ $0.is(",") }) ?? false
        {
            clause.note(.earlier, by: then..<participle)
            return true
        }
        guard clause.holds(.standingBody, in: head) else { return false }
        let isOfBody =
            subject.hasAuxiliary || subject.isInserted
            ? head.last.map { clause.tokens[$0].is(.standingBody) } ?? false : doubt.isIndefinite(head)
        if isOfBody { clause.note(.standing, by: head) }
        return isOfBody
    }
}
