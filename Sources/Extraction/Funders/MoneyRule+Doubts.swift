/// Money that comes no longer, that somebody looks into, or that was given for what has long stood.
extension MoneyRule {
    /// Whether the money comes no longer: `funding from A ended in 2019`, `has run out`.
    func ceases(behind end: Int) -> Bool {
        let start = behindAside(end)
        var verb = start
        while let token = clause.token(verb), token.is([.auxiliary, .adverb]) { verb += 1 }
        guard clause.signal(verb) == .ceased || clause.holds(.negation, in: start..<verb + 1) else {
            return false
        }
        clause.note(.denied, by: start..<clause.end(verb))
        return true
    }

    /// The verb behind `, on which they lived,` or `(2019–2023)`; the token itself where nothing of the kind stands.
    private func behindAside(_ at: Int) -> Int {
        guard let open = clause.token(at), let next = clause.token(at + 1) else { return at }
        let isRelative =
            next.is(.relative) || next.is(.preposition) && clause.token(at + 2)?.is(.relative) ?? false
        guard open.is("(") || open.is(",") && isRelative else { return at }
        let close = (at + 1..<clause.around(at).upperBound).first {
            open.is("(") ? tokens[$0].is(")") : tokens[$0].is(",")
        }
        return close.map { $0 + 1 } ?? at
    }

    /// Whether a verb behind the money is denied or only may be so: `does not come from A`, `could come from A`.
    ///
    /// - Leaves: `comes not only from A`.
    func isDenied(_ link: Range<Int>) -> Bool {
        guard
            let no = link.first(where: {
                tokens[$0].is(.negation) && !tokens[$0].is(.preposition)
                    && !(clause.token($0 + 1).map { $0.is(.midAdverb) } ?? false)
                    || tokens[$0].is(.unreal) && tokens[$0].is(.auxiliary)
            })
        else { return false }
        clause.note(.denied, by: no..<no + 1)
        return true
    }

    /// Whether somebody looks into the money: `to trace funds that come from A`.
    func isTraced(_ phrase: Phrase) -> Bool {
        guard tokens[phrase.start].is(.elsewhere), let before = clause.token(phrase.start - 1) else {
            return false
        }
        if before.is(.preposition) { clause.note(.elsewhere, by: phrase.start..<phrase.start + 1) }
        return before.is(.preposition)
    }

    /// Whether what has long stood is told to have been a gift: `The pumps installed in 2016 were a gift of A`.
    ///
    /// - Leaves: `The pumps were a gift of A`, `The pumps, installed on 3 May, are a gift of A`.
    func isOldGift(_ phrase: Phrase) -> Bool {
        let dates = clause.prose.lexicon.dates
        guard tokens[phrase.noun].is(.gift), let verb = clause.token(phrase.start - 1),
            dates.cues(of: verb.word).contains(.pastAuxiliary)
        else { return false }
        let subject = clause.stretch(before: phrase.start - 1)..<phrase.start - 1
        guard
            let participle = subject.dropFirst().first(where: {
                clause.isRegularPast($0) || tokens[$0].is(.irregularPast)
            }),
            let year = subject.last(where: {
                if case .year = dates.meaning(of: tokens[$0].word) { return true }
                return tokens[$0].kind == .number && tokens[$0].end - tokens[$0].start == Self.digitsOfYear
            }), participle < year, !(participle..<year).contains(where: { tokens[$0].is(.month) })
        else { return false }
        clause.note(.earlier, by: participle..<year + 1)
        return true
    }

    private static let digitsOfYear = 4
}
