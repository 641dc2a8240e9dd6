import Interchange

/// Relative clauses and ages as languages other than English write them.
extension MentionReader {
    /// `, die seit 2010 den Verein leitet,`: where a German relative clause ends; `nil` where an apposition or none stands.
    ///
    /// Its pronoun looks like an article, its verb stands last: a small word before the comma, where an apposition has its noun.
    func verbFinal(_ at: Int, before end: Int) -> Int? {
        guard text.prose.lexicon.isGerman, at > 0, at < end, tokens[at - 1].is(","), isDefinite(at),
            !tokens[at].isCapitalised
        else { return nil }
        let comma = (at + 2..<max(at + 2, min(end, at + Self.longestRelative))).first { tokens[$0].is(",") }
        // `, die den Verein leitet.`
        let isLast =
            end > at + 2 && end <= at + Self.longestRelative && end < tokens.count
            && (text.isStop(tokens[end]) || tokens[end].is(",") || !text.isOutside(end))
        guard let close = comma ?? (isLast ? end : nil), close > at + 2, text.isOutside(close - 1),
            tokens[close - 1].kind == .word,
            !tokens[close - 1].isCapitalised, !tokens[close - 1].is([.preposition, .article, .midAdverb])
        else { return nil }
        return close
    }

    /// `на открытии центра министр`, `de son côté la juge`, `hingegen Trainer`: the office behind words that say when or how.
    func behindAdverbial(_ start: Int, before end: Int) -> Int {
        if let office = behindDeed(start, before: end) { return office }
        guard !text.prose.lexicon.isEnglish, start < end,
            !tokens[start].isCapitalised, tokens[start].is([.preposition, .midAdverb]),
            !tokens[start].is([.roleHead, .personNoun])
        else { return start }
        return (start..<end).first { tokens[$0].is([.roleHead, .honorific, .personNoun]) } ?? end
    }

    /// `die Reise von Botschafterin Ana Petrov`: the office behind a noun of German that is nobody’s.
    ///
    /// - Leaves: `der Sprecher von Ministerin Ana Petrov`, whose noun is an office.
    private func behindDeed(_ start: Int, before end: Int) -> Int? {
        guard text.prose.lexicon.isGerman, start + 1 < end, end < tokens.count,
            let of = (start + 1..<end).first(where: { isOf($0) && tokens[$0].is(.nameParticle) }),
            tokens[of + 1].is([.roleHead, .honorific]), !tokens[of].isCapitalised,
            !(start..<of).contains(where: { tokens[$0].is([.roleHead, .honorific, .personNoun]) })
        else { return nil }
        return of + 1
    }

    /// `vom Zentrum liefern die Stationen`: behind a noun of German a small word before an article or a pronoun is a verb.
    func followsNoun(_ at: Int, before end: Int) -> Bool {
        guard text.prose.lexicon.isGerman, at > 0, at + 1 < end, tokens[at - 1].isCapitalised,
            tokens[at - 1].kind == .word, text.isOutside(at - 1), text.isOutside(at + 1),
            !tokens[at].isCapitalised
        else { return false }
        let small: WordClass = [
            .preposition, .article, .conjunction, .genitive, .nameParticle, .numberWord, .midAdverb,
            .relative, .clauseOpener, .possessivePronoun,
        ]
        guard !tokens[at].is(small) else { return false }
        // `Ein Müller aus Bar hütete dort`: an adjective stands before its noun.
        if isWeakVerb(at) { return true }
        return tokens[at + 1].is([
            .article, .possessivePronoun, .indefinite, .masculine, .feminine, .neutralPronoun,
        ])
    }

    /// Whether a small German word ends in `-t` or `-te` and is no participle in `ge-`.
    func isWeakVerb(_ at: Int) -> Bool {
        let (token, bytes) = (tokens[at], text.prose.bytes)
        guard text.prose.lexicon.isGerman, token.end - token.start > 3, !token.isCapitalised,
            bytes[token.start] != 0x67 || bytes[token.start + 1] != 0x65
        else { return false }
        let (last, before) = (bytes[token.end - 1], bytes[token.end - 2])
        return last == 0x74 || last == 0x65 && before == 0x74
    }

    /// `Selon Ana Petrov, le puits cache « … »`: whether no person’s noun stands behind a comma of French that nothing closes.
    func opensClause(_ role: Range<Int>) -> Bool {
        guard text.prose.lexicon.isFrench, isDefinite(role.lowerBound - 1),
            role.upperBound < tokens.count, !tokens[role.upperBound].is(","),
            !text.isStop(tokens[role.upperBound]) || !text.isOutside(role.upperBound)
        else { return false }
        return !role.contains { tokens[$0].is([.roleHead, .personNoun, .officeWord, .bodyHead]) }
    }

    /// `Leiterin des Programms beim OSZE-Büro`, `директор департамента при Министерстве`: an office goes on over its body behind
    /// words that open adverbials as well.
    ///
    /// - Leaves: `Leiterin des Programms beim Treffen`, `директор департамента при открытии`.
    func leadsToBody(_ at: Int, before end: Int) -> Bool {
        guard !text.prose.lexicon.isEnglish, tokens[at].is(.preposition),
            phrase(at: at, before: at + 1)?.value == .belonging
        else { return false }
        var next = at + 1
        while next < end, isDefinite(next) { next += 1 }
        guard next < end, text.isOutside(next), tokens[next].isCapitalised else { return false }
        return tokens[next].is([.bodyHead, .officeWord, .roleHead]) || tokens[next].shape.contains(.allCaps)
    }

    /// `Hauptmann` of `Hauptmann Ana Petrov vom Grenzdienst`: the office before a name, which goes with the body behind it.
    ///
    /// English joins the two by `of` alone.
    func officeBefore(_ before: Range<Int>?, _ name: Range<Int>) -> Range<Int>? {
        guard !text.prose.lexicon.isEnglish, name.lowerBound > 0 else { return nil }
        if let before, before.upperBound <= name.lowerBound,
            before.contains(where: { tokens[$0].is([.roleHead, .personNoun]) })
        {
            return before
        }
        let rank = name.lowerBound - 1
        return text.isOutside(rank) && tokens[rank].is(.roleHead) ? rank..<name.lowerBound : nil
    }

    /// Whether a preposition stands at a token that names whom somebody belongs to: `vom`, `du`, `из`.
    func isBelonging(_ at: Int) -> Bool {
        phrase(at: at, before: min(at + Self.longestBelonging, tokens.count))?.value == .belonging
    }

    /// `am Rande des Treffens`, `mit Blick auf die Behörde`: whether a German preposition leads to no body that somebody
    /// belongs to, or a verb of speech follows.
    func isOccasion(_ at: Int, _ group: Range<Int>) -> Bool {
        // `Et Ana Petrov de conclure`
        if phrase(at: at, before: group.upperBound)?.value == .reporting { return true }
        guard tokens[at].is(.contracted) || text.prose.lexicon.isGerman, !isBelonging(at) else {
            return false
        }
        let isInside =
            text.prose.lexicon.dates.meaning(of: tokens[at].word) == .during || tokens[at].is(.contracted)
        guard isInside else { return true }
        guard text.prose.lexicon.isGerman else { return !holdsBody(group) }
        // `am Rande der Sitzung`: the noun that the preposition governs has to be the body.
        let noun = governed(group)
        return !holdsBody(noun) || noun.contains { tokens[$0].is(.speechOccasion) }
    }

    /// The words up to the first noun, which have capitals like those that belong to its name: `zuständigen Ministerium`.
    private func governed(_ group: Range<Int>) -> Range<Int> {
        guard let noun = group.first(where: { tokens[$0].isCapitalised }) else { return group }
        let end = (noun..<group.upperBound).first { !tokens[$0].isCapitalised } ?? group.upperBound
        return group.lowerBound..<end
    }

    /// Whether words behind such a preposition name a body: `vom Grenzdienst`, and not `aus Lienz`.
    func holdsBody(_ group: Range<Int>) -> Bool {
        group.contains { at in
            tokens[at].is(.bodyHead) || tokens[at].shape.contains(.allCaps)
                || text.prose.lexicon.isGerman && GermanCases.isBody(text.prose.text(tokens[at].range))
        }
    }

    /// `Анна Орлова, лодочница из Бара,`: a small Russian noun that no list holds and that ends as those who do something do.
    func isAgent(_ at: Int) -> Bool {
        guard text.prose.lexicon.isRussian, tokens[at].kind == .word, !tokens[at].isCapitalised,
            !text.isVerb(at), at > 0, text.isOutside(at - 1), tokens[at - 1].is(",")
        else { return false }
        let word = text.prose.text(tokens[at].range)
        return RussianCases.agentEndings.contains { word.hasSuffix($0) && word.count > $0.count + 2 }
    }

    /// How many words such a preposition has, its article among them.
    private static let longestBelonging = 2

    /// How many tokens such a clause has.
    private static let longestRelative = 24

    /// `40-летний пастух`: an age before an office, which no article leads.
    func isAged(_ at: Int, before end: Int) -> Bool {
        guard text.prose.lexicon.isRussian, at + 1 < end, text.isOutside(at + 1) else { return false }
        return tokens[at + 1].is([.roleHead, .personNoun]) && text.prose.bytes[tokens[at].start] &- 0x30 < 10
    }

    /// `, 34,` and `, aged 34,` behind a name: where the second comma stands.
    func age(_ at: Int, before end: Int) -> Int? {
        guard at + 2 < end, tokens[at].is(",") else { return nil }
        // `, nineteen,`, `, 19 years old,`, `, aged 19,`
        func isNumber(_ at: Int) -> Bool {
            tokens[at].kind == .number
                || !tokens[at].isCapitalised && (tokens[at].is(.numberWord) || isCompound(at))
        }
        let isLed = tokens[at + 1].kind == .word && !tokens[at + 1].isCapitalised && !isNumber(at + 1)
        let number = isLed ? at + 2 : at + 1
        guard number + 1 < end, isNumber(number) else { return nil }
        // `19 years old`, `19 ans`
        let isShort = tokens[number + 1].is(.timeNoun) && number + 2 < end && tokens[number + 2].is(",")
        let close = isShort ? number + 2 : tokens[number + 1].is(.timeNoun) ? number + 3 : number + 1
        return close < end && tokens[close].is(",") ? close : nil
    }

    /// `напомнил участникам директор Анна Орлова`: to whom it was said, between the verb and an office.
    func isSpokenTo(_ at: Int, before end: Int) -> Bool {
        guard text.prose.lexicon.isRussian, !tokens[at].isCapitalised, tokens[at].kind == .word,
            at + 1 == end || (at + 1..<max(at + 1, end)).contains(where: { tokens[$0].is(.roleHead) })
        else { return false }
        let word = text.prose.text(tokens[at].range)
        return RussianCases.objectEndings.contains { word.hasSuffix($0) && word.count > $0.count + 2 }
    }

    /// `Eröffnet wurde das Treffen von Ana Petrov`: a participle of German that its sentence begins with, and no name.
    ///
    /// - Leaves: `Petrov wurde der Preis verliehen`, whose word ends as no participle does, and `Albrecht wurde gewählt`.
    func isFronted(_ at: Int) -> Bool {
        let token = tokens[at]
        guard at + 2 < tokens.count, tokens[at + 1].is(.auxiliary), text.isOutside(at + 1),
            tokens[at + 2].is([.article, .possessivePronoun, .indefinite]),
            text.sentenceStart(before: at) == at
        else { return false }
        let word = text.prose.bytes[token.start..<token.end]
        return word.last == 0x74 || word.suffix(2) == [0x65, 0x6E]
    }
}
