import Interchange

/// Honorifics in brackets and behind a name: `Colonel (Ret.) Ana Petrov`, `Ana Petrov, Ret.`.
extension MentionReader {
    /// Where the honorifics before a name begin; a bracket behind a rank belongs to them.
    func honorificStart(_ name: Range<Int>, in group: Range<Int>) -> Int {
        var start = name.lowerBound
        while start > group.lowerBound {
            let before = tokens[start - 1]
            if before.is(.honorific), before.isCapitalised || isSmallHonorific(start - 1, in: group),
                !isOffice(start - 2)
            {
                start -= 1
            } else if start - 3 > group.lowerBound, rankBracket(start - 3, before: name.upperBound) != nil {
                start -= 3
            } else {
                break
            }
        }
        return start
    }

    /// `глава Миссии посол Анна Орлова`: Russian writes honorifics small; one alone before a name is an office.
    private func isSmallHonorific(_ at: Int, in group: Range<Int>) -> Bool {
        text.prose.lexicon.isRussian
            && (group.lowerBound..<max(at, group.lowerBound)).contains { tokens[$0].is(.roleHead) }
    }

    /// Whether an honorific leads a name behind a comma: `глава Миссии, посол Анна Орлова`.
    func isLedByHonorific(_ at: Int, before end: Int) -> Bool {
        text.prose.lexicon.isRussian && tokens[at].is(.honorific) && at + 1 < end && isNameWord(at + 1)
    }

    /// `Colonel (Ret.) Ana Petrov`, `Captain (Navy) Ana Petrov`: the end of a bracket between a rank and a name.
    ///
    /// - Leaves: `the Director (Mr. Petrov)`, `Head (Ambassador) Petrov`.
    func rankBracket(_ at: Int, before end: Int) -> Int? {
        guard at > 0, at + 3 < end, tokens[at].is("("), tokens[at - 1].is(.honorific),
            isRank(at + 1)
                || tokens[at + 1].isCapitalised
                    && !tokens[at + 1].is([.masculineName, .feminineName, .honorific]),
            tokens[at + 2].is(")"), isNameWord(at + 3)
        else { return nil }
        return at + 2
    }

    /// Behind `(Ret.)` and `, Ret.,` at the end of a name; `nil` where something else stands there.
    func retirement(_ at: Int, before end: Int) -> Int? {
        guard at + 1 < end, tokens[at].is("(") || tokens[at].is(","), isRank(at + 1) else { return nil }
        let next = at + 2
        if tokens[at].is("(") { return next < end && tokens[next].is(")") ? next + 1 : nil }
        return next >= end || tokens[next].is(",") ? next : nil
    }

    /// `After the visit the Secretary General issued a statement`: an office right behind the noun of an adverbial begins a group of its own.
    ///
    /// - Leaves: `half the guards`, `Ivan the Miller`, `the Fund’s the Mayor`.
    func opensOffice(_ at: Int, from start: Int, before end: Int) -> Bool {
        guard at > start, at + 1 < end, isDefinite(at), !tokens[at].isCapitalised, text.isOutside(at - 1),
            text.prose.lexicon.isEnglish
        else { return false }
        let (before, office) = (tokens[at - 1], tokens[at + 1])
        // `On Mother Tongue Day the Mayor`
        return before.kind == .word && (!before.isCapitalised || before.is(.timeNoun))
            && !before.is([
                .preposition, .article, .conjunction, .indefinite, .midAdverb, .numberWord, .relative,
            ])
            && !(at > start + 1 && tokens[at - 2].is(.preposition) && text.isVerb(at - 1))
            && (office.is([.roleHead, .honorific])
                || (office.is(.officeWord) || office.shape.contains(.allCaps)) && at + 2 < end
                    && tokens[at + 2].is(.roleHead))
    }

    /// Whether a token is a rank or a mark of one, and no office.
    private func isRank(_ at: Int) -> Bool {
        tokens[at].is(.honorific) && tokens[at].is(.kinship) && !tokens[at].is(.roleHead)
    }
}
