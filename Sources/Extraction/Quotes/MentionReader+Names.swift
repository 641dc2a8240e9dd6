import Interchange

/// Where a personal name stands in a noun group.
extension MentionReader {
    /// Whether a token can be part of a personal name.
    func isNameWord(_ at: Int) -> Bool {
        let token = tokens[at]
        guard token.kind == .word, token.isCapitalised else { return false }
        if token.is([.masculineName, .feminineName]) { return true }
        if token.is(.reportingVerb), text.isReporting(at) { return false }
        // `Jens Ås`: behind a given name a surname may fold to a small word.
        if at > 0, tokens[at - 1].is([.masculineName, .feminineName]), tokens[at - 1].isCapitalised,
            !token.is([.officeWord, .roleHead, .bodyHead, .documentHead, .honorific]),
            !token.shape.contains(.allCaps)
        {
            return true
        }
        if token.is(Self.noName) || text.prose.lexicon.isGerman && isFronted(at) { return false }
        guard token.shape.contains(.allCaps) else {
            return !isCompound(at) || isGivenBehind(at) || isAddressed(at)
        }
        if token.shape.contains(.abbreviated) { return isPlainName(at - 1) || isPlainName(at + 1) }
        return token.end - token.start > 3 && at > 0 && tokens[at - 1].is([.masculineName, .feminineName])
    }

    /// `Yoon Ji-hye`, `Ban Ki-moon`: a given name of two short parts behind a surname, which ends the name.
    ///
    /// - Leaves: `Vienna Follow-up`, `Bar Two-year Plan`.
    private func isGivenBehind(_ at: Int) -> Bool {
        let token = tokens[at]
        guard isPlainName(at - 1), at + 1 >= tokens.count || !tokens[at + 1].isCapitalised else {
            return false
        }
        let parts = text.prose.bytes[token.start..<token.end].split(separator: 0x2D)
        return parts.count == 2 && parts.allSatisfy { (2...Self.longestPart).contains($0.count) }
    }

    /// `Karim-aka`, `Gulsara-apa`: a name with the word of respect that Central Asia joins to it.
    func isAddressed(_ at: Int) -> Bool {
        let token = tokens[at]
        let parts = text.prose.bytes[token.start..<token.end].split(separator: 0x2D)
        guard parts.count == 2, let last = parts.last, token.isCapitalised else { return false }
        return GivenNames.addresses.contains(Fold.string(String(decoding: last, as: UTF8.self)))
    }

    /// How many bytes a part of such a given name has.
    private static let longestPart = 5

    /// Classes whose words are no part of a personal name.
    private static let noName: WordClass = [
        .officeWord, .roleHead, .bodyHead, .documentHead, .honorific, .month, .weekday, .article,
        .preposition, .conjunction, .auxiliary, .masculine, .feminine, .neutralPronoun, .relative,
        .clauseOpener, .indefinite, .numberWord, .midAdverb, .negation, .personNoun, .possessivePronoun,
        .tailOpener, .activity, .firstPerson,
    ]

    /// Whether a token is a name by itself, which initials may stand beside: `A.K. Petrova`.
    private func isPlainName(_ at: Int) -> Bool {
        guard tokens.indices.contains(at), text.isOutside(at) else { return false }
        let token = tokens[at]
        return token.kind == .word && token.isCapitalised && !token.is(Self.noName)
            && token.shape.isDisjoint(with: [.allCaps, .abbreviated])
    }

    /// The personal name in a noun group.
    func nameRun(in group: Range<Int>) -> Range<Int>? {
        var at = group.lowerBound
        while at < group.upperBound {
            guard isNameWord(at) || startsWithParticle(at, in: group) else {
                at += 1
                continue
            }
            var end = at + 1
            while end < group.upperBound, isNameWord(end) || joinsName(end, in: group) { end += 1 }
            if let name = accepted(at..<end, in: group) { return name }
            at = end
        }
        return nil
    }

    /// `von Berg`, `de la Cruz`: particles that begin a name.
    func startsWithParticle(_ at: Int, in group: Range<Int>) -> Bool {
        guard tokens[at].is(.nameParticle) else { return false }
        // `Commissioner af Berg`, but not `Mayor of Berg`.
        let isLed =
            at > group.lowerBound && tokens[at - 1].is([.honorific, .roleHead])
            && !tokens[at].is([.preposition, .article])
        // `said van der Berg`: a surname alone.
        let isAlone = at == group.lowerBound && !tokens[at].is([.preposition, .article])
        return tokens[at].isCapitalised && at + 1 < group.upperBound && isNameWord(at + 1)
            || (isAlone || isLed && tokens[at - 1].isCapitalised) && joinsName(at, in: group)
    }

    private func isGivenName(_ at: Int) -> Bool { tokens[at].is([.masculineName, .feminineName]) }

    func joinsName(_ at: Int, in group: Range<Int>) -> Bool {
        guard at + 1 < group.upperBound else { return false }
        if tokens[at].kind == .mark {
            return joinsParticle(at, before: group.upperBound) && isNameWord(at + 1)
        }
        // `Cathal Mac an Ghoill`
        if at > group.lowerBound, tokens[at - 1].is(.nameParticle), tokens[at - 1].isCapitalised,
            tokens[at].is(.indefinite), tokens[at].is(.article), !tokens[at].isCapitalised
        {
            return isNameWord(at + 1)
        }
        guard tokens[at].is(.nameParticle) else { return false }
        // `Bilder von Ana Petrov`: a given name with a surname behind it begins a name of its own.
        if text.prose.lexicon.isGerman, isOf(at), at > group.lowerBound, !isGivenName(at - 1),
            isGivenName(at + 1), at + 2 < group.upperBound, isNameWord(at + 2)
        {
            return false
        }
        // `Kasimir Holl zur Eröffnung`: behind a whole name an article’s preposition begins no part of one.
        if tokens[at].is(.contracted), at - 2 >= group.lowerBound, isNameWord(at - 1), isNameWord(at - 2),
            !isGivenName(at - 1)
        {
            return false
        }
        return isNameWord(at + 1)
            || at + 2 < group.upperBound && joinsParticle(at + 1, before: group.upperBound)
            || tokens[at + 1].is(.nameParticle) && at + 2 < group.upperBound && isNameWord(at + 2)
    }

    /// `Petrov nods.`: one unknown word in `-s` between a name and the stop.
    private func nods(_ at: Int, in group: Range<Int>) -> Bool {
        let token = tokens[at]
        return at + 1 == group.upperBound && at + 1 < tokens.count && text.isStop(tokens[at + 1])
            && token.kind == .word && !token.isCapitalised && text.prose.bytes[token.end - 1] == 0x73
            && followsName(at, before: group.upperBound)
    }

    /// `Facilitators Ana Petrov and Ivan Orlov`: a noun for several that no list holds, before a whole name where a sentence begins.
    private func isPluralOffice(_ run: Range<Int>) -> Bool {
        run.count > 2 && endsAsSeveral(run.lowerBound)
    }

    /// Whether the word that a sentence begins with has the ending of several who do something: `Facilitators`.
    func endsAsSeveral(_ at: Int) -> Bool {
        let first = tokens[at]
        guard text.prose.lexicon.isEnglish, !isGivenName(at), first.kind == .word, first.isCapitalised,
            text.sentenceStart(before: at) == at, first.end - first.start > 6
        else { return false }
        let ending = text.prose.bytes[first.end - 4..<first.end]
        return ["tors", "ners", "lers", "ders", "kers", "ters", "ists", "sors"].contains {
            ending.elementsEqual($0.utf8)
        }
    }

    /// `its first Annual Fair`, `their Winter Games`: what is whose with no noun of somebody between is a thing.
    private func isOwned(_ run: Range<Int>) -> Bool {
        guard !isGivenName(run.lowerBound), run.count > 1 else { return false }
        var at = run.lowerBound - 1
        while at > 0, text.isOutside(at), tokens[at].is([.numberWord, .midAdverb]) { at -= 1 }
        return at >= 0 && text.isOutside(at) && tokens[at].is(.possessivePronoun)
            && !tokens[at].isCapitalised
    }

    /// `ist Ana Petrov Leiterin`: a whole name of German between its verb and an office.
    private func bearsOffice(_ run: Range<Int>) -> Bool {
        text.prose.lexicon.isGerman && run.count > 1 && tokens[run.upperBound].is(.roleHead)
            && (isGivenName(run.lowerBound)
                || run.lowerBound > 0 && tokens[run.lowerBound - 1].is(.auxiliary)
                    && text.isOutside(run.lowerBound - 1))
    }

    /// `says Petrov drily`, `sagt Petrov gleich`: a small word behind a name alone that is no noun.
    private func endsName(_ at: Int) -> Bool {
        text.isManner(at)
            || text.prose.lexicon.isGerman && tokens[at].kind == .word && !tokens[at].isCapitalised
    }

    /// Bytes of a letter beyond ASCII and its stop.
    private static let longestInitial = 3

    /// Whether a token is one letter and its stop.
    func isInitial(_ at: Int) -> Bool {
        let token = tokens[at]
        return token.isCapitalised && token.shape.contains(.abbreviated)
            && token.end - token.start <= Self.longestInitial
    }

    func accepted(_ run: Range<Int>, in group: Range<Int>) -> Range<Int>? {
        var name = run
        if run.upperBound < group.upperBound {
            let next = tokens[run.upperBound]
            // `Blue Lake Foundation`, `Petrov’s office`: the run is part of another name.
            let isOther =
                next.kind == .possessive
                // `the Rescue Dogs association`
                || next.is(.bodyHead) && !next.is(.personNoun) && run.count > 1 && run.lowerBound > 0
                    && tokens[run.lowerBound - 1].is([.article, .conjunction])
                || next.isCapitalised && next.is([.bodyHead, .officeWord, .roleHead])
                    && !bearsOffice(run)
                || next.shape.contains(.allCaps)
            if isOther { return nil }
        }
        // One word is a name where nothing but a description follows it.
        let isAlone =
            run.upperBound == group.upperBound || tokens[run.upperBound].is([.preposition, .conjunction])
            || nods(run.upperBound, in: group)
            || endsName(run.upperBound)
                && (run.upperBound + 1 == group.upperBound
                    || text.prose.lexicon.isGerman && tokens[run.upperBound + 1].is(.preposition))
        // `said I.`
        if run.count == 1, isInitial(run.lowerBound) { return nil }
        guard run.lowerBound > group.lowerBound else {
            if isPluralOffice(run) { return run.lowerBound + 1..<run.upperBound }
            return (name.count > 1 || isAlone) && !isOwned(run) ? name : nil
        }
        let before = tokens[run.lowerBound - 1]
        if before.is([.preposition, .article, .conjunction]) || before.is("/") || before.is("&")
            || before.kind == .dash
        {
            // `the Mission to Skopje Ana Petrov`: a place, then a first name.
            let given = run.dropFirst().first { tokens[$0].is([.masculineName, .feminineName]) }
            // Without a known first name the last two words are the name, if an office stands before them.
            let isOffice =
                run.count > 2
                && (run.upperBound == group.upperBound || tokens[run.upperBound].is(.conjunction))
                && (group.lowerBound..<run.lowerBound).contains { tokens[$0].is(.roleHead) }
            guard let first = given ?? (isOffice ? run.upperBound - 2 : nil), first + 1 < run.upperBound
            else {
                return nil
            }
            name = first..<run.upperBound
        }
        if isOwned(run) { return nil }
        // `Head of Mission Petrov`
        let isOfBody =
            before.is(.bodyHead) && before.isCapitalised && run.lowerBound - 2 > group.lowerBound
            && isOf(run.lowerBound - 2) && tokens[group.lowerBound].is(.roleHead)
            && tokens[group.lowerBound].isCapitalised
        if name.count == 1, !isAlone || !before.is([.honorific, .roleHead, .personNoun]) && !isOfBody {
            return nil
        }
        return name
    }
}
