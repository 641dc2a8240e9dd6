/// What a body pays for from year to year, which is no gift to what the page reports.
extension GiverRule {
    /// Whether a relative clause in the present tells what its subject pays for at all times: `the Ministry, which
    /// co-finances local mills`; or a main one sets it against what it does not: `The Fund finances roads, not wages`.
    ///
    /// - Leaves: `Norway, which finances the course`, `Norway, which finances courses for millers`.
    func isHabit(_ signal: FundingSignal, _ start: Int, _ object: Range<Int>) -> Bool {
        guard signal == .funds || signal == .supports, let first = object.first,
            isBare(clause.tokens[first]), isAside(start) || isContrasted(object),
            !object.contains(where: {
                clause.prose.lexicon.dates.cues(of: clause.tokens[$0].word).contains(.occasion)
            })
        else { return false }
        clause.note(.standing, by: object)
        return true
    }

    /// Whether a verb opens a relative clause behind a comma.
    private func isAside(_ start: Int) -> Bool {
        guard let relative = clause.token(start - 1), let comma = clause.token(start - 2) else {
            return false
        }
        return relative.is(.relative) && comma.is(",")
    }

    /// Whether what is paid for is set against what is not: `The Fund finances roads, not wages`.
    private func isContrasted(_ object: Range<Int>) -> Bool {
        guard let comma = clause.token(object.upperBound), let negation = clause.token(object.upperBound + 1)
        else { return false }
        return comma.is(",") && negation.is(.negation)
    }

    /// Whether a word opens a noun phrase that no article, number or name tells from others.
    private func isBare(_ token: Token) -> Bool {
        token.kind == .word && !token.isCapitalised
            && !token.is([
                .article, .determiner, .possessivePronoun, .numberWord, .currency, .neutralPronoun,
                .preposition,
                .masculine, .feminine, .adverb, .midAdverb, .conjunction, .negation,
            ])
    }

    /// Whether somebody pays as others do, of whom the text has told: `For the picnic alone the hotel paid as well`.
    func isPaidToo(_ object: Range<Int>) -> Bool {
        guard let first = object.first, clause.isAboutMoney || clause.followsGiving else { return false }
        return clause.signal(first) == .too
    }

    /// `half of the budget`, `a third of the amount`, and where a sum is spoken of `half of it`: a part of a sum.
    func isPartOfSum(_ object: Range<Int>) -> Bool {
        guard let of = object.first(where: { clause.signal($0) == .of }) else { return false }
        func isSum(_ at: Int) -> Bool { clause.signal(at) == .sum || clause.signal(at) == .share }
        return object.prefix { $0 < of }.contains(where: isSum)
            && object.drop { $0 < of }.contains {
                isSum($0) || isAboutSum && $0 == clause.end(of) && clause.tokens[$0].is(.neutralPronoun)
                    || clause.signal($0) == .money || clause.signal($0) == .cost
            }
    }

    /// A number alone, where a sum stands before the verb: `Of the 9,000 euros Norway gave 5,000`.
    func isBareSum(_ object: Range<Int>, _ verb: Int) -> Bool {
        guard let first = object.first, tokens[first].kind == .number else { return false }
        // `added 10,000 of his own`
        if clause.signal(first + 1) == .ownPocket { return true }
        guard
            clause.token(first + 1).map({ $0.is(",") || $0.is(.conjunction) }) ?? true
        else { return false }
        return (clause.around(verb).lowerBound..<verb).contains {
            tokens[$0].is(.currency) || tokens[$0].isMoneySign
        }
    }

    /// Whether who gave is said to give no more: `A, which funded the first course, is no longer a donor`.
    func isGone(_ name: BodyName, _ verb: Int) -> Bool {
        guard let comma = clause.token(name.tokens.upperBound), comma.is(","),
            let relative = clause.token(name.tokens.upperBound + 1), relative.is(.relative),
            let close = (verb..<clause.around(verb).upperBound).first(where: { tokens[$0].is(",") }),
            clause.signal(close + 1) == .gone
        else { return false }
        clause.note(.earlier, by: close + 1..<clause.end(close + 1))
        return true
    }

    /// Whether a public body of the country gives money to another one: `The Ministry allocated 9,000 euros to the Mill Centre`.
    func isOfHost(_ names: [BodyName], behind verb: Int) -> Bool {
        guard PublicMeans(clause).isPublic(names) else { return false }
        let end = min(clause.range.upperBound, verb + Self.longestGift)
        let other = clause.prose.names(in: verb + 1..<max(verb + 1, end)).first { name in
            guard case .organisation = name.kind, name.iso == nil else { return false }
            return (name.tokens.lowerBound - Self.longestLead..<name.tokens.lowerBound).contains {
                clause.token($0).map { clause.prose.lexicon.dates.meaning(of: $0.word) == .to } ?? false
            }
        }
        guard let other else { return false }
        clause.note(.ownMeans, by: other.tokens)
        return true
    }

    /// Whether ministries, of whatever State, plan their own spending: `The Ministry of Finance has set aside 9,000 euros`.
    ///
    /// - Leaves: `Norway has set aside 9,000 euros`.
    func isBudgeted(by names: [BodyName]) -> Bool {
        let isOwn = names.allSatisfy { $0.tokens.contains { tokens[$0].is(.publicHead) } }
        if isOwn { clause.note(.ownMeans) }
        return isOwn
    }

    /// Tokens from a verb of giving to who receives: `3.1 million euros to the new Mill Centre`.
    private static let longestGift = 12

    /// Tokens of `to the new` before a name.
    private static let longestLead = 3

    /// `is also paying`: a form in -ing behind an auxiliary.
    func isProgressive(_ verb: Int) -> Bool {
        clause.isGerund(verb) && clause.hasAuxiliary(in: clause.verbStart(before: verb)..<verb)
    }

    /// Whether nothing but place and purpose stands behind a verb, or what is contributed to before it: `contributed to it`,
    /// `to which they have contributed so far`.
    func isWithoutObject(_ object: Range<Int>, _ verb: Int) -> Bool {
        guard let first = object.first, !clause.tokens[first].is([.preposition, .adverb, .midAdverb]) else {
            return true
        }
        guard let name = subject(before: clause.verbStart(before: verb)).first else { return false }
        let relative = opening(of: name) - 1
        return clause.token(relative).map { $0.is(.relative) } ?? false
            && clause.token(relative - 1).map { $0.is(.preposition) } ?? false
    }

    /// Tokens of `the rent and the interpreter's fee`.
    private static let longestExpense = 7

    /// `the travel and accommodation of the millers`: what costs are for.
    func isForExpense(_ object: Range<Int>) -> Bool {
        guard let first = object.first, tokens[first].is(.article),
            !FundingDoubt(clause).isIndefinite(first..<first + 1)
        else { return false }
        return object.prefix(Self.longestExpense).contains { clause.signal($0) == .expense }
    }
}
