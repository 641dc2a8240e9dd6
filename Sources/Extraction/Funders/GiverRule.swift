/// Finds `A and B finance the course`, `A provided 20,000 euros`, `the course, which A paid for`, `A also contributed`.
///
/// - Shape: a list of names, auxiliaries and adverbs, a verb of giving with money for its object.
/// - Leaves: `A had financed a similar course`, `A will bear the salaries`, `experts from A finance`.
/// - Cost: the names of the clause and ten tokens behind the verb.
struct GiverRule {
    let clause: FundingClause
    let lists: NameListParser
    var tokens: [Token] { clause.tokens }

    func match(at verb: Int) -> Giving? {
        guard let signal = clause.signal(verb) else { return nil }
        let object = object(behind: verb)
        guard gives(signal, verb, object) else { return nil }
        let doubt = FundingDoubt(clause)
        let start = clause.verbStart(before: verb)
        guard signal != .funded && signal != .donated && signal != .matched || !isPassive(start..<verb),
            signal != .supports || clause.signal(object.lowerBound) != .by,
            !isHabit(signal, start, object)
        else { return nil }
        let first = coordinated(before: start)
        let subjects = FundingContrast(clause: clause, lists: lists).subjects(
            besidesExcepted(subject(before: first)))
        let acting =
            acting(subjects, before: first) + belonging(before: start) + announcing(before: start)
        let own = acting.isEmpty ? counted(before: verb) : acting
        let names =
            own.isEmpty || own.allSatisfy { $0.structure != nil } ? own + partners(of: verb, signal) : own
        guard let giver = names.first,
            signal != .donated && signal != .bought || isForeign(names) || isMoney(object.prefix(7))
                || clause.note(.things, by: object),
            !isDenied(giver), !isGone(giver, verb), !isDescribed(giver, by: start..<verb),
            !isPaying(verb, signal) || !isHost(names),
            signal != .provided || !isOfHost(names, behind: verb),
            signal != .earmarked || !isBudgeted(by: names),
            !clause.isIllicit
                || !doubt.isIndefinite(object.lowerBound..<object.lowerBound + min(1, object.count))
                || clause.note(.object, by: object),
            !PublicMeans(clause).isLater(names, start..<verb)
        else { return nil }
        let isPast = (start..<verb).contains { clause.signal($0) == .had } || isEarlier(giver)
        let isOwn = (verb..<clause.around(verb).upperBound).contains { clause.signal($0) == .ownMeans }
        guard !clause.holds([.negation, .unreal], in: start..<verb, against: .denied),
            clause.signal(object.lowerBound) != .nothing
                || clause.note(.denied, by: object.lowerBound..<object.lowerBound + 1),
            isRemainder(object) || !doubt.rejects(object: withoutFurther(object)),
            !doubt.isOver(behind: object.upperBound), !doubt.isOver(behind: clause.end(verb)),
            !doubt.isHoped(start..<verb, behind: opening(of: giver)),
            !isPast || clause.note(.earlier, by: start..<verb + 1), !isOwn || clause.note(.ownMeans)
        else { return nil }
        return Giving(
            names: names + GappedGivers(clause: clause, lists: lists).subjects(behind: verb)
                + companions(of: verb, signal, besides: names),
            cue: verb..<clause.end(verb), funded: funded(object, signal, before: giver),
            rule: "funder.active")
    }

    /// Where the first verb begins of two that share a subject: `A hosted and financed the course`.
    private func coordinated(before verb: Int) -> Int {
        guard let joint = clause.token(verb - 1), joint.is(.conjunction), let other = clause.token(verb - 2),
            !other.isCapitalised, clause.isRegularPast(verb - 2) || other.is(.irregularPast)
        else { return verb }
        return clause.verbStart(before: verb - 2)
    }

    /// Whether a word of negation stands right before the givers: `Neither Norway nor Malta`.
    private func isDenied(_ name: BodyName) -> Bool {
        let at = opening(of: name)
        // `how countries such as A fund it`
        if clause.signal(endingAt: at)?.signal == .including,
            clause.holds(.clauseOpener, in: clause.around(at).lowerBound..<at, against: .object)
        {
            return true
        }
        // `learned how Norway funds it`
        if let opener = clause.token(at - 1), opener.is(.clauseOpener), at - 1 > clause.range.lowerBound,
            let before = clause.token(at - 2), !before.is(","),
            clause.prose.lexicon.dates.cues(of: opener.word).isDisjoint(with: .subordinator),
            !opener.is(.relative), clause.isRegularPast(at - 2) || before.is([.irregularPast, .preposition])
        {
            clause.note(.object, by: at - 1..<at)
            return true
        }
        return clause.holds(.negation, in: at - 1..<at, against: .denied)
    }

    /// Where a name begins, its article included.
    func opening(of name: BodyName) -> Int {
        var at = name.tokens.lowerBound
        while let token = clause.token(at - 1), token.is(.article) { at -= 1 }
        return at
    }

    /// Whether a form of `be` stands among the auxiliaries of a participle.
    private func isPassive(_ verb: Range<Int>) -> Bool {
        verb.contains {
            switch clause.prose.lexicon.cues.longest(tokens, at: $0, before: $0 + 1)?.value {
            case .copula, .nonfinite: true
            default: false
            }
        }
    }

    func gives(_ signal: FundingSignal, _ verb: Int, _ object: Range<Int>) -> Bool {
        let objectSignals = object.compactMap { clause.signal($0) }
        switch signal {
        case .funded, .funds:
            return objectSignals.first != .by || (clause.signal(object.lowerBound) != .by)
        case .donated:
            return clause.signal(object.lowerBound) != .by
        case .covered, .paid:
            // `covers the costs`, `paid the travel costs`, `a sum that A covers`.
            return objectSignals.contains(.cost) || isAboutSum && isRemainder(object)
                || object.isEmpty && antecedent(verb).contains { clause.signal($0) == .cost }
                || isPartOfCost(object, verb) || isPartOfSum(object)
                || clause.isAboutMoney && isForExpense(object)
                    && (isProgressive(verb) || clause.hasAuxiliary(in: clause.verbStart(before: verb)..<verb))
                || signal == .paid
                    && (isFronted(verb, object) || isFirstOfSums(object, verb) || isPaidToo(object)
                        || isForExpense(object) || clause.isAboutMoney && isPlainSum(object)
                        || isProgressive(verb) && clause.signal(object.lowerBound) == .purpose)
        case .tookOver:
            return objectSignals.contains(.cost) || clause.followsDonors && isForExpense(object)
                || isBesideCost(verb)
        case .supports:
            return objectSignals.contains(.monetary) || isBackedWithSum(object)
        case .matched:
            return tellsMoney(before: verb) && !objectSignals.contains(.by) && isAboutGift(object, verb)
                || isUnitForUnit(object)
        case .share:
            return objectSignals.contains(.cost)
                && object.first.map { tokens[$0].is([.article, .determiner]) } ?? false
        case .support:
            return objectSignals.contains(.monetary)
                && object.first.map { tokens[$0].is([.article, .determiner, .possessivePronoun]) } ?? false
        case .earmarked:
            return isMoney(object.prefix(7))
        case .provided:
            return isMoney(object.prefix(7)) || isAboutSum(object, verb) || isBareSum(object, verb)
                || isPartOfSum(object) || isAboutSum && isRemainder(object)
                || isAbsolute(object, verb) && !isWithoutMoney(objectSignals)
        case .likewise:
            return isMoney(object.prefix(3)) || joinsWithSum(verb)
        case .announced:
            return object.first.map { !tokens[$0].is(.preposition) } ?? false
                && object.contains { tokens[$0].is(.currency) || tokens[$0].isMoneySign }
                && objectSignals.contains { $0 == .money || $0 == .contribution }
        case .bought:
            return clause.isAboutMoney
        case .contributed:
            return isMoney(object.prefix(7).prefix { ![.inKind, .cause].contains(clause.signal($0)) })
                || objectSignals.contains(.cause) && isBackedWithSum(object)
                || objectSignals.contains(.monetary)
                || objectSignals.contains(.share) && objectSignals.contains(.cost) || isPartOfSum(object)
                || isAboutSum && isRemainder(object)
                || (clause.isAboutMoney || isAboutSum && isWithoutObject(object, verb))
                    && !object.prefix(2).contains { clause.signal($0) == .by }
                    && !isOwnThing(object) && !isWithoutMoney(objectSignals)
        case .money, .donor:
            // `Norway funds the course`: a verb, since an object follows.
            return object.first.map { tokens[$0].is(.article) || tokens[$0].is(.determiner) } ?? false
                || isRelativeObject(verb)
        default:
            return false
        }
    }

    /// Whether what is given is no money, or what it is given to needs none.
    private func isWithoutMoney(_ object: [FundingSignal]) -> Bool {
        object.contains { $0 == .inKind || $0 == .cause }
    }

    /// `the other two`, `the rest`, `the remaining half`: of what the text has told before.
    private func isRemainder(_ object: Range<Int>) -> Bool {
        let object =
            object.lowerBound..<(object.first { clause.signal($0) == .interjected } ?? object.upperBound)
        guard let first = object.first, object.count <= 4,
            tokens[first].is([.article, .numberWord]) || clause.signal(first) == .sum
        else { return false }
        return object.dropFirst().allSatisfy {
            tokens[$0].is([.numberWord, .elsewhere]) || clause.signal($0) == .sum
                || clause.signal($0) == .share
        }
    }

    /// What somebody adds to: `matched the contribution`, `topped it up with 9,000 euros`, `a sum that A matched`.
    private func isAboutGift(_ object: Range<Int>, _ verb: Int) -> Bool {
        func isGift(_ at: Int) -> Bool {
            [.money, .contribution, .sum, .share, .cost].contains(clause.signal(at))
        }
        guard let first = object.first else { return antecedent(verb).contains(where: isGift) }
        return tokens[first].is([.neutralPronoun, .preposition]) || object.prefix(4).contains(where: isGift)
    }

    /// Whether the clause speaks of money before a verb, or the one before it does.
    private func tellsMoney(before verb: Int) -> Bool {
        isAboutSum
            || antecedent(verb).contains {
                tokens[$0].is(.currency) || tokens[$0].isMoneySign || clause.signal($0) == .contribution
            }
    }

    /// Whether the clause or the one before speaks of money or of what something costs.
    var isAboutSum: Bool { clause.isAboutMoney || clause.tellsSum || clause.followsSum }

    /// `another 5,000 euros`: more of the same, where `another course` is none.
    private func withoutFurther(_ object: Range<Int>) -> Range<Int> {
        guard let first = object.first, tokens[first].is(.elsewhere), object.count > 1,
            tokens[first + 1].kind == .number || tokens[first + 1].isMoneySign
                || tokens[first + 1].is([.currency, .numberWord])
        else { return object }
        return first + 1..<object.upperBound
    }

    /// Whether a sum backs what is supported: `supports the school with 9,000 euros`.
    private func isBackedWithSum(_ object: Range<Int>) -> Bool {
        guard let with = object.first(where: { clause.signal($0) == .introducer }) else { return false }
        return (with + 1..<max(with + 1, min(clause.range.upperBound, with + 5))).contains {
            tokens[$0].is(.currency) && !tokens[$0].is(.numberWord) || tokens[$0].isMoneySign
        }
    }

    /// Whether what is paid for stands before the giver: `the school, which Norway funds and Malta runs`.
    private func isRelativeObject(_ verb: Int) -> Bool {
        guard clause.signal(verb) == .money, let next = clause.token(verb + 1) else { return false }
        guard next.is(",") || next.is([.conjunction, .preposition]),
            let name = subject(before: verb).first
        else { return false }
        return clause.token(opening(of: name) - 1).map { $0.is(.relative) } ?? false
    }

    /// `its expertise`: what is somebody's own and no share or sum.
    private func isOwnThing(_ object: Range<Int>) -> Bool {
        guard let first = object.first, tokens[first].is(.possessivePronoun) else { return false }
        return !object.contains {
            clause.signal($0) == .share || clause.signal($0) == .sum || tokens[$0].is(.numberWord)
        }
    }

    /// A sum or a part of one, where the clause tells what it is for: `of which Norway paid two thirds`.
    private func isPartOfCost(_ object: Range<Int>, _ verb: Int) -> Bool {
        guard let first = object.first,
            (clause.around(verb).lowerBound..<verb).contains(where: { clause.signal($0) == .cost })
        else { return false }
        if tokens[first].kind == .number || tokens[first].is(.currency) { return true }
        return object.prefix(3).contains { clause.signal($0) == .sum || clause.signal($0) == .share }
    }

    /// Whether others pay sums too: `Norway paid 20,000 euros, Malta 9,000`.
    private func isFirstOfSums(_ object: Range<Int>, _ verb: Int) -> Bool {
        guard let first = object.first, tokens[first].kind == .number || tokens[first].isMoneySign,
            object.prefix(4).contains(where: { tokens[$0].is(.currency) || tokens[$0].isMoneySign })
        else { return false }
        return !GappedGivers(clause: clause, lists: lists).subjects(behind: verb).isEmpty
    }

    /// Whether what is paid for stands before the givers: `for which Norway and Malta are paying`, `into which Norway paid
    /// 5,000 euros`.
    private func isFronted(_ verb: Int, _ object: Range<Int>) -> Bool {
        guard let name = subject(before: clause.verbStart(before: verb)).first else { return false }
        var at = name.tokens.lowerBound
        while let token = clause.token(at - 1), token.is(.article) { at -= 1 }
        guard let relative = clause.token(at - 1), relative.is(.relative) else { return false }
        return clause.signal(at - 2) == .purpose
            || clause.token(at - 2).map { $0.is(.preposition) } ?? false && isMoney(object.prefix(7))
    }

    /// Whether a sum stands before the relative of the verb: `50,000 euros, which Norway provides`.
    private func isAboutSum(_ object: Range<Int>, _ verb: Int) -> Bool {
        guard object.first.map({ tokens[$0].is(.preposition) }) ?? true,
            var at = subject(before: clause.verbStart(before: verb)).first?.tokens.lowerBound
        else { return false }
        while let token = clause.token(at - 1), token.is(.article) { at -= 1 }
        guard let relative = clause.token(at - 1), relative.is(.relative) else { return false }
        return (max(clause.range.lowerBound, at - 5)..<at).contains {
            tokens[$0].is(.currency) || tokens[$0].isMoneySign || clause.signal($0) == .money
        }
    }

    /// Whether donors are spoken of and a giver gives without an object: `the donors: “Norway gave first”`.
    func isAbsolute(_ object: Range<Int>, _ verb: Int) -> Bool {
        guard (clause.around(verb).lowerBound..<verb).contains(where: { clause.signal($0) == .donor }) else {
            return false
        }
        guard let first = object.first else { return true }
        return tokens[first].is([.midAdverb, .adverb, .calendar, .preposition, .negation])
    }

    /// `A, whose country paid for it`: the State that the words before `whose` name last.
    private func belonging(before verb: Int) -> [BodyName] {
        guard let noun = clause.token(verb - 1), noun.is([.donor, .government]),
            let relative = clause.token(verb - 2), relative.is(.relative), !relative.is(.determiner)
        else { return [] }
        let state = clause.names.last { name in
            guard name.tokens.upperBound <= verb - 2 else { return false }
            switch name.kind {
            case .state, .adjective: return true
            default: return false
            }
        }
        return state.map { [$0] } ?? []
    }

    /// Who pays beside a subject that no name tells, or that is of the OSCE: `it co-finances the course together with A`.
    private func partners(of verb: Int, _ signal: FundingSignal) -> [BodyName] {
        guard signal == .funds || signal == .funded || signal == .money,
            clause.signal(clause.end(verb)) != .by
        else { return [] }
        let end = min(clause.range.upperBound, clause.end(verb) + Self.longestObject)
        guard
            let joint = (clause.end(verb)..<max(clause.end(verb), end)).first(where: {
                clause.signal($0) == .jointly || tokens[$0].is(",") || tokens[$0].is(.relative)
            }), clause.signal(joint) == .jointly, !clause.isRegularPast(joint - 1),
            let list = lists.list(at: clause.end(joint), before: clause.range.upperBound)
        else { return [] }
        return list.names
    }

    /// Tokens between a verb and `together with`.
    private static let longestObject = 8

    /// Whether some tokens name money: an amount, or a noun of money.
    func isMoney(_ object: Range<Int>.SubSequence) -> Bool {
        var isMonetary = false
        for at in object {
            if tokens[at].is(.currency) || tokens[at].isMoneySign { return true }
            switch clause.signal(at) {
            case .money: return true
            case .monetary: isMonetary = true
            case .support, .contribution: if isMonetary { return true }
            default: break
            }
        }
        return false
    }

    func funded(_ object: Range<Int>, _ signal: FundingSignal, before name: BodyName) -> Range<Int>? {
        guard signal == .funded || signal == .funds || signal == .donated || signal == .money,
            let first = object.first, tokens[first].is(.article) || tokens[first].is(.determiner)
        else { return nil }
        let stop: WordClass = [.preposition, .auxiliary, .relative, .conjunction]
        return
            first..<(object.first { tokens[$0].is(stop) && !tokens[$0].is(.determiner) } ?? object.upperBound)
    }
}
