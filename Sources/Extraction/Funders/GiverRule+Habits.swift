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
