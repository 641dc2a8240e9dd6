/// What a body pays for from year to year, which is no gift to what the page reports.
extension GiverRule {
    /// Whether a relative clause in the present tells what its subject pays for at all times: `the Ministry, which
    /// co-finances local mills`.
    ///
    /// - Leaves: `Norway, which finances the course`, `Norway, which finances courses for millers`.
    func isHabit(_ signal: FundingSignal, _ start: Int, _ object: Range<Int>) -> Bool {
        guard signal == .funds || signal == .supports, let first = object.first,
            let relative = clause.token(start - 1), relative.is(.relative),
            let comma = clause.token(start - 2), comma.is(","), isBare(clause.tokens[first]),
            !object.contains(where: {
                clause.prose.lexicon.dates.cues(of: clause.tokens[$0].word).contains(.occasion)
            })
        else { return false }
        clause.note(.standing, by: object)
        return true
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

    /// `half of the budget`, `a third of the amount`: a part of a sum.
    func isPartOfSum(_ object: Range<Int>) -> Bool {
        guard let of = object.first(where: { clause.signal($0) == .of }) else { return false }
        func isSum(_ at: Int) -> Bool { clause.signal(at) == .sum || clause.signal(at) == .share }
        return object.prefix { $0 < of }.contains(where: isSum)
            && object.drop { $0 < of }.contains { isSum($0) || clause.signal($0) == .money }
    }

    /// A number alone, where a sum stands before the verb: `Of the 9,000 euros Norway gave 5,000`.
    func isBareSum(_ object: Range<Int>, _ verb: Int) -> Bool {
        guard let first = object.first, tokens[first].kind == .number,
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
}
