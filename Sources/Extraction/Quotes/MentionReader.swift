import Interchange

/// Reads who is meant: honorifics, name and role in any order, an office, a body, somebody unnamed.
struct MentionReader: Sendable {
    let text: QuotedProse

    var tokens: [Token] { text.tokens }

    /// Reads the mention that begins at token `at`; `nil` where none can.
    ///
    /// No token from `end` on is read.
    func read(at: Int, before end: Int) -> Mention? {
        guard at < end, text.isOutside(at) else { return nil }
        // `71-year-old Ana Petrov`
        // `nine-year-old Ana`
        if tokens[at].kind == .number || isCompound(at), at + 1 < end,
            isNameWord(at + 1)
                || isAged(at, before: end)
        {
            guard var mention = read(from: at + 1, before: end) else { return nil }
            let close = mention.range.upperBound
            mention.range = at..<close
            return mention
        }
        return tokens[at].kind == .word ? read(from: at, before: end) : nil
    }

    /// Whether a word is made of small words with hyphens between and names no office: `Nine-year-old`.
    func isCompound(_ at: Int) -> Bool {
        let token = tokens[at]
        guard token.shape.contains(.hyphenated), !token.is([.roleHead, .officeWord, .honorific, .personNoun])
        else {
            return false
        }
        let bytes = text.prose.bytes
        return (token.start..<token.end - 1).allSatisfy { at in
            // A hyphen that no line may break at has three bytes.
            let length = bytes[at] == 0x2D ? 1 : bytes[at] == 0xE2 ? 3 : 0
            return length == 0 || at + length < token.end && (0x61...0x7A).contains(bytes[at + length])
        }
    }

    func read(from at: Int, before end: Int) -> Mention? {
        if isPronoun(at) {
            return Mention(kind: .pronoun, head: at..<at + 1, range: at..<at + 1)
        }
        let limit = min(end, text.reach(from: at))
        if let one = oneOfTwo(at, before: limit) { return one }
        var group = at..<groupEnd(from: at, before: limit)
        guard !group.isEmpty else { return nil }
        if isNobody(at) { return nobody(group, before: limit) }
        var name = nameRun(in: group)
        if let whole = name, isOfThing(whole, in: group) { name = nil }
        if let list = listEnd(group, before: limit) {
            group = at..<list.upperBound
            name = name ?? nameRun(in: list)
        }
        if let owner = owner(of: group) { return owner }
        // `the editor of the weekly Ripa Nova, Ana Petrov`: the name of a thing, and somebody behind the comma.
        if let name, name.lowerBound > at, tokens[name.lowerBound - 1].is(.titled),
            !tokens[name.lowerBound - 1].is([.roleHead, .personNoun]),
            !tokens[name.lowerBound - 1].isCapitalised, name.upperBound == group.upperBound,
            let merged = apposed(group, before: limit)
        {
            return inMarks(merged, before: end)
        }
        if let name, isInsideOffice(name, of: group), let merged = apposed(group, before: limit),
            merged.name.map({ $0.count > 1 }) == true
        {
            return inMarks(merged, before: end)
        }
        if let name { return inMarks(person(group, name, before: limit), before: end) }
        if let merged = apposed(group, before: limit) ?? named(group, before: limit) {
            return inMarks(merged, before: end)
        }
        return namelessInMarks(group, before: end) ?? nameless(group, before: limit)
    }

    /// Whether a definite article right before a name makes it that of a thing: `the Danube Lyceum`.
    ///
    /// - Leaves: `the Ana Petrov of Bar`.
    private func isOfThing(_ name: Range<Int>, in group: Range<Int>) -> Bool {
        name.count > 1 && name.lowerBound == group.lowerBound + 1 && isDefinite(group.lowerBound)
            && !tokens[name.lowerBound].is([.masculineName, .feminineName])
            && text.prose.lexicon.isEnglish
    }

    /// Whether what looks like a name belongs to the body of an office before it: `the Head of the National Preventive Mechanism
    /// of Malta, Ana Petrov`.
    ///
    /// - Leaves: `the Mayor of Bar Ana Petrov`, `the Mayor of Bar Osman Petrov and the Head of the Office, Ivan Orlov`.
    private func isInsideOffice(_ name: Range<Int>, of group: Range<Int>) -> Bool {
        guard !tokens[name.lowerBound].is([.masculineName, .feminineName]),
            !(name.upperBound..<group.upperBound).contains(where: { tokens[$0].is(.conjunction) }),
            group.upperBound < tokens.count, tokens[group.upperBound].is(","),
            let office = (group.lowerBound..<name.lowerBound).first(where: { tokens[$0].is(.roleHead) })
        else { return false }
        return (office + 1..<name.lowerBound).contains {
            tokens[$0].is(.preposition) && !tokens[$0].isCapitalised
        }
    }

    /// Whether the token is a pronoun that can be a subject.
    func isPronoun(_ at: Int) -> Bool {
        guard tokens[at].is([.masculine, .feminine, .neutralPronoun]) else { return false }
        // `according to her,` without a noun behind it.
        return !tokens[at].is(.possessivePronoun)
            || at + 1 < tokens.count && tokens[at + 1].kind == .punctuation
    }

    /// Whether a phrase of attribution holds its source at this token: `по её словам`.
    func isPronounInside(_ at: Int) -> Bool { tokens[at].is([.masculine, .feminine]) }

    // Groups

    /// The end of the noun group from `start`: a comma, a verb, a relative pronoun or an adverbial ends it.
    func groupEnd(from start: Int, before end: Int) -> Int {
        var at = start
        var hasHead = false
        while at < end {
            let token = tokens[at]
            switch token.kind {
            case .word:
                if at > start, endsGroup(at, hasHead, from: start, before: end) { return trimmed(start, at) }
                hasHead =
                    hasHead
                    || !token.is([.article, .preposition, .conjunction, .possessivePronoun, .indefinite])
            case .number, .possessive: break
            case .mark where joinsPlural(at, before: end) || joinsParticle(at, before: end): break
            case .dash where joinsTitle(at, before: end): break
            case .dash:
                guard at + 1 < end, hasHead, at == start || tokens[at - 1].kind == .word,
                    tokens[at + 1].isCapitalised,
                    tokens[at + 1].is([.roleHead, .officeWord])
                else { return trimmed(start, at) }
            case .punctuation where token.is("/") || token.is("&"): break
            // `school № 7`
            case .punctuation
            where token.is("№") && hasHead && at + 1 < end && tokens[at + 1].kind == .number:
                break
            case .punctuation where token.is("(") && at > start:
                guard
                    let close = officeBracket(at, before: end) ?? rankBracket(at, before: end)
                        ?? acronymBracket(at, from: start, before: end)
                else {
                    return trimmed(start, at)
                }
                at = close
            case .punctuation, .mark: return trimmed(start, at)
            }
            at += 1
        }
        return trimmed(start, at)
    }

    /// `Users’ Association`: the apostrophe of a plural inside a name.
    func joinsPlural(_ at: Int, before end: Int) -> Bool {
        at > 0 && at + 1 < end && tokens[at].shape.contains(.glued) && !tokens[at + 1].shape.contains(.glued)
            && tokens[at + 1].kind == .word && text.prose.bytes[tokens[at - 1].end - 1] | 0x20 == 0x73
    }

    /// `Director (Collections) of the Library`: the end of a bracket inside an office.
    func officeBracket(_ at: Int, before end: Int) -> Int? {
        guard tokens[at - 1].is(.roleHead),
            let close = (at + 1..<min(at + 5, end)).first(where: { tokens[$0].is(")") }),
            close + 1 < end, isOf(close + 1)
        else { return nil }
        return (at + 1..<close).allSatisfy { tokens[$0].isCapitalised } ? close : nil
    }

    /// `the High Commissioner on Wells (HCW) Ana Petrov`: the end of the short name of an office before its holder's.
    ///
    /// Or before more of a body's: `Head of the Office for Wells (OFW) mission to Malta`.
    private func acronymBracket(_ at: Int, from start: Int, before end: Int) -> Int? {
        guard at + 4 < end, tokens[at + 1].shape.contains(.allCaps), tokens[at + 2].is(")"),
            isNameWord(at + 3) && isNameWord(at + 4) || tokens[at + 3].is([.bodyHead, .officeWord]),
            (start..<at).contains(where: { tokens[$0].is(.roleHead) })
        else { return nil }
        return at + 2
    }

    /// `de’ Rossi`: the apostrophe of a particle inside a name.
    func joinsParticle(_ at: Int, before end: Int) -> Bool {
        at > 0 && at + 1 < end && tokens[at].shape.contains(.glued) && !tokens[at + 1].shape.contains(.glued)
            && tokens[at - 1].is(.nameParticle) && tokens[at + 1].isCapitalised
    }

    func endsGroup(_ at: Int, _ hasHead: Bool, from start: Int, before end: Int) -> Bool {
        let token = tokens[at]
        // `the Envoy I worked for`
        if hasHead, token.is(.firstPerson), phrase(at: at, before: at + 1)?.value == .nominative {
            return true
        }
        guard !token.isCapitalised, tokens[at - 1].kind != .possessive else { return false }
        // `the report the guards wrote`
        if hasHead, isContact(at) || opensOffice(at, from: start, before: end) { return true }
        if hasHead, token.is(.conjunction), lasts(at + 1, before: end) { return true }
        // `its opening line`
        if token.is(.tailOpener), !token.is([.relative, .clauseOpener, .preposition]),
            tokens[at - 1].is(.possessivePronoun)
        {
            return false
        }
        if hasHead, leadsToBody(at, before: end) { return false }
        if token.is([.relative, .clauseOpener, .tailOpener]) { return !token.is(.conjunction) }
        // `the first woman to …`: behind an article an adverb qualifies.
        if token.is(.midAdverb) {
            // `former Head of the Centre and later Adviser on Water`
            if hasHead, tokens[at - 1].is(.conjunction), at + 1 < end, tokens[at + 1].is(.roleHead),
                text.isOutside(at + 1), !text.isVerb(at + 1)
            {
                return false
            }
            // `a report of last year`
            if token.is(.passing), at + 1 < end, tokens[at + 1].is([.timeNoun, .month, .weekday]) {
                return false
            }
            return !token.is(.conjunction) && !tokens[at - 1].is(.article)
        }
        if token.is([.masculine, .feminine, .neutralPronoun]), !token.is(.possessivePronoun) { return true }
        // `a list of 14 demands`
        let isCounted =
            at > start && !text.isPast(at)
            && (tokens[at - 1].kind == .number
                || tokens[at - 1].is(.numberWord) && !tokens[at - 1].is(.indefinite))
        if isCounted, hasHead { return isTail(at, before: end) }
        // `A needs assessment`: no verb stands right behind the article that opens a group.
        if at == start + 1, tokens[start].is(.article),
            text.prose.lexicon.isEnglish,
            !token.is(.auxiliary)
        {
            return false
        }
        if token.is([.auxiliary, .finiteVerb]) || text.isReporting(at) { return !text.isNounPlace(at) }
        if hasHead, token.is([.callingVerb, .stanceVerb]), !text.isNounPlace(at) { return true }
        if token.is(.naming), hasHead, !token.is(.titled) { return true }
        if hasHead, qualifiesTask(at, from: start, before: end) { return false }
        if hasHead, followsNoun(at, before: end) { return true }
        if hasHead, text.isPast(at) ? !isAttributive(at) : isPresent(at, before: end) { return true }
        return isTail(at, before: end)
    }

    /// Whether a definite article stands right behind a noun, as it does in a relative clause without its pronoun.
    func isContact(_ at: Int) -> Bool {
        guard at > 0, isDefinite(at), !tokens[at].isCapitalised, text.isOutside(at - 1),
            text.prose.lexicon.isEnglish
        else { return false }
        let clause = (at + 1..<min(at + Self.longestContact, tokens.count)).prefix {
            text.isOutside($0) && tokens[$0].kind == .word
        }
        return tokens[at - 1].is([.documentHead, .bodyHead]) && !tokens[at - 1].is(.preposition)
            && clause.dropFirst().contains { text.isVerb($0) }
    }

    /// How many words such a clause has up to its verb, with the article.
    private static let longestContact = 6

    /// Whether words that say how long or since when begin here: `for many years`, `until 2009`, `since May`.
    func lasts(_ at: Int, before end: Int) -> Bool {
        guard at + 1 < end, tokens[at].is([.preposition, .clauseOpener]), !isOf(at), !tokens[at].isCapitalised
        else { return false }
        let near = at + 1..<min(at + 4, end)
        return tokens[at + 1].kind == .number && tokens[at + 1].end - tokens[at + 1].start == 4
            || near.prefix { tokens[$0].kind == .word && !tokens[$0].is(.preposition) }.contains {
                tokens[$0].is([.timeNoun, .month])
            }
    }

    /// Whether an `-ed` form stands before a noun as an adjective: `the newly established unit`.
    func isAttributive(_ at: Int) -> Bool {
        guard at > 0 else { return false }
        let before = tokens[at - 1]
        if before.is([.article, .possessivePronoun, .preposition, .conjunction]) { return true }
        // `two armed guards`, but not `one asked guests`
        if before.is([.numberWord, .indefinite]) || before.kind == .number, at + 1 < tokens.count,
            tokens[at + 1].is([.personNoun, .roleHead, .pluralNoun]), text.isOutside(at + 1),
            !tokens[at].is([.reportingVerb, .stanceVerb, .callingVerb])
        {
            return true
        }
        let bytes = text.prose.bytes
        return before.end - before.start > 3 && bytes[before.end - 1] == 0x79 && bytes[before.end - 2] == 0x6C
    }

    /// Whether an adverbial begins here that says when or where, not who: `in his opening remarks`, `on Monday`.
    func isTail(_ at: Int, before end: Int) -> Bool {
        guard tokens[at].is(.preposition), at + 1 < end else { return false }
        let next = tokens[at + 1]
        if next.is(.possessivePronoun), !isOf(at) {
            // `a woman in her late sixties`
            // `a student in her third year`
            return !(at + 2..<max(min(at + 4, end), at + 2)).contains { at in
                tokens[at].is(.ageNoun)
                    || tokens[at].is(.timeNoun) && tokens[at - 1].kind == .word
                        && !tokens[at - 1].is(.possessivePronoun) && !isPlural(at)
            }
        }
        if phrase(at: at + 1, before: end)?.value == .having { return true }
        if next.is([.month, .weekday]) || next.kind == .number { return !isOf(at) }
        guard !isOf(at) else { return false }
        var ahead = at + 1
        while ahead < min(at + 7, end) {
            let token = tokens[ahead]
            guard token.kind == .word || token.kind == .possessive || token.kind == .number else {
                return false
            }
            if token.is(.speechOccasion), !token.isCapitalised { return true }
            guard !token.isCapitalised, !token.is([.preposition, .conjunction]) else { return false }
            ahead += 1
        }
        return false
    }

    func isOf(_ at: Int) -> Bool { tokens[at].is(.genitive) }

    /// Takes prepositions, articles and conjunctions off a group's end.
    func trimmed(_ start: Int, _ end: Int) -> Int {
        var end = end
        while end > start + 1,
            tokens[end - 1].is([.preposition, .article, .conjunction]) || tokens[end - 1].kind == .dash,
            !tokens[end - 1].isCapitalised
        { end -= 1 }
        return end
    }
}
