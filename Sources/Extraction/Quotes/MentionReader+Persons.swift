import Interchange

/// What belongs to a personal name: honorifics, offices before and behind it, relative clauses.
extension MentionReader {
    func person(_ whole: Range<Int>, _ name: Range<Int>, before end: Int) -> Mention {
        let group = whole.lowerBound..<(secondPerson(in: whole, behind: name) ?? whole.upperBound)
        let start = honorificStart(name, in: group)
        var mention = Mention(
            kind: .person, head: group.lowerBound..<name.upperBound,
            range: group.lowerBound..<name.upperBound, name: name)
        mention.nameFirst = start == group.lowerBound
        mention.honorific = start < name.lowerBound ? start..<name.lowerBound : nil
        let before = roleBefore(start, name, in: group)
        if let before { mention.roles.append([before]) }
        var close = group.upperBound
        if name.upperBound < close, tokens[name.upperBound].kind == .dash,
            let whole = role(at: name.upperBound + 1, before: end)
        {
            // `Ana Petrov – Adviser on Water, OSCE Secretariat – said`
            mention.roles.append([whole])
            close = max(close, whole.upperBound)
        } else if let role = roleBehind(name, before, in: group) {
            mention.roles.append(role)
        }
        if name.upperBound < close,
            tokens[name.upperBound].is(.conjunction) || followsName(name.upperBound, before: close)
        {
            close = name.upperBound
        }
        mention.range = group.lowerBound..<close
        return described(mention, from: close, before: end)
    }

    /// Whether a small word behind a name is a verb that no list holds: `Ana Petrov shares the boat with`.
    func followsName(_ at: Int, before end: Int) -> Bool {
        guard at < end, text.isOutside(at) else { return false }
        let token = tokens[at]
        return token.kind == .word && !token.isCapitalised
            && !token.is([
                .preposition, .genitive, .conjunction, .article, .indefinite, .relative, .tailOpener,
                .clauseOpener,
                .possessivePronoun, .nameParticle, .roleHead, .personNoun, .officeWord, .midAdverb, .negation,
                .masculine, .feminine, .neutralPronoun, .numberWord,
            ])
    }

    /// `Slovak Foreign Minister` of `Slovak Foreign Minister Ana Petrov`: an honorific that is an office belongs to it.
    func roleBefore(_ honorific: Int, _ name: Range<Int>, in group: Range<Int>) -> Range<Int>? {
        var start = group.lowerBound
        if start + 1 == honorific, endsAsSeveral(start) { return nil }
        let isKept = isRelation(group.lowerBound..<honorific)
        while start < honorific,
            isDefinite(start) || tokens[start].is(.possessivePronoun) && !isKept
                || isOwn(start, in: group) || tokens[start].is(.indefinite) && isDefinite(start + 1)
        {
            start += 1
        }
        while start < honorific, isSpokenTo(start, before: honorific) { start += 1 }
        start = behindAdverbial(start, before: honorific)
        // `Norway’s Ana Petrov`
        guard start < honorific else { return nil }
        if tokens[honorific - 1].kind == .possessive {
            // `Norway’s Ambassador Ana Petrov`
            guard honorific < name.lowerBound, tokens[honorific].is(.roleHead) else { return nil }
            return start..<honorific + 1
        }
        while start > 0, start == group.lowerBound, qualifiesNoun(start - 1, start) { start -= 1 }
        var end = honorific
        while end < name.lowerBound, isOfficeTitle(end) { end += 1 }
        // `Norwegian Ambassador`: an adjective alone is no office.
        let isBare =
            end == honorific
            && (start..<end).allSatisfy { tokens[$0].is(.officeWord) && !tokens[$0].is(.roleHead) }
        if isBare, end < name.lowerBound, tokens[end].is(.roleHead) { end += 1 }
        // `Both Ana Petrov and Ivan Orlov`
        while start < end, tokens[start].is(.indefinite),
            !tokens[start].is([.article, .personNoun, .numberWord]),
            start + 1 == end
        { start += 1 }
        // `the Commissioner on Wells (CW) Ana Petrov`
        if end - 4 > start, tokens[end - 1].is(")"), tokens[end - 3].is("(") { end -= 3 }
        while end > start,
            tokens[end - 1].is([.preposition, .article, .conjunction]) || tokens[end - 1].kind == .possessive
        {
            end -= 1
        }
        return start < end ? start..<end : nil
    }

    /// Whether a small noun stands before that of an occupation: `fire` in `fire ecologist Ana Petrov`.
    private func qualifiesNoun(_ at: Int, _ noun: Int) -> Bool {
        let (token, next) = (tokens[at], tokens[noun])
        // Only English sets its nouns side by side.
        guard text.prose.lexicon.isEnglish, text.isOutside(at),
            token.kind == .word, !token.isCapitalised, next.is(.roleHead),
            !next.isCapitalised, !text.isVerb(at), !text.isPast(at), !text.isParticiple(at)
        else { return false }
        let taken: WordClass = [
            .article, .indefinite, .possessivePronoun, .preposition, .conjunction, .relative, .clauseOpener,
            .tailOpener, .midAdverb, .auxiliary, .negation, .numberWord, .masculine, .feminine,
            .neutralPronoun, .finiteVerb, .reportingVerb, .callingVerb, .stanceVerb, .reportingParticiple,
        ]
        return !token.is(taken) && text.prose.bytes[token.end - 1] != 0x73
    }

    /// Whether an honorific names an office rather than a rank: `Minister`, not `Colonel`.
    func isOfficeTitle(_ at: Int) -> Bool { tokens[at].is(.roleHead) && !tokens[at].is(.kinship) }

    /// `of the Basic Court in Tetovo`, `from the NGO Blue Lake`, `(MP, Spain)` behind a name.
    func roleBehind(_ name: Range<Int>, _ before: Range<Int>?, in group: Range<Int>) -> [Range<Int>]? {
        guard name.upperBound < group.upperBound else { return nil }
        let first = name.upperBound
        // `Ana Petrov – Head of the Unit`
        if tokens[first].kind == .dash, first + 1 < group.upperBound { return [first + 1..<group.upperBound] }
        guard tokens[first].is(.preposition) else { return nil }
        if isOf(first), name.lowerBound > group.lowerBound, tokens[name.lowerBound - 1].is(.roleHead) {
            return [before ?? name.lowerBound - 1..<name.lowerBound, first..<group.upperBound]
        }
        var start = first + 1
        while start < group.upperBound, isDefinite(start) { start += 1 }
        guard start < group.upperBound else { return nil }
        // `Karim-aka to his neighbours`
        if start == first + 1, tokens[start].is(.possessivePronoun), !isOf(first) { return nil }
        guard isOf(first) || belongs(start..<group.upperBound),
            !isOccasion(first, start..<group.upperBound), !isWhere(first, start..<group.upperBound)
        else { return nil }
        if let office = officeBefore(before, name), isBelonging(first), holdsBody(start..<group.upperBound) {
            return [office, first..<group.upperBound]
        }
        return [start..<group.upperBound]
    }

    /// Whether a group tells where something takes place: `met her counterpart Ana Petrov in Bar`.
    ///
    /// - Leaves: `Ana Petrov in the Ministry of Wells`.
    private func isWhere(_ preposition: Int, _ group: Range<Int>) -> Bool {
        text.prose.lexicon.dates.meaning(of: tokens[preposition].word) == .during
            && !group.contains { tokens[$0].is([.bodyHead, .roleHead, .officeWord]) }
    }

    /// Whether a group behind a preposition is somewhere to come from: `at the Fund`, not `at the invitation of the Fund`.
    private func belongs(_ group: Range<Int>) -> Bool {
        guard let head = head(of: group) else { return false }
        // `gab Ana Petrov zu bedenken`: nouns of German have a capital.
        if text.prose.lexicon.isGerman, !tokens[head].isCapitalised { return false }
        // `пишет Анна Орлова в письме`
        return tokens[head].isCapitalised || tokens[head].is([.bodyHead, .roleHead, .personNoun])
            || !text.prose.lexicon.isEnglish
                && !tokens[head].is([.documentHead, .speechOccasion])
    }

    /// Whether an office of two words such as `Secretary General` begins here.
    func isOffice(_ at: Int) -> Bool {
        at >= 0 && text.prose.lexicon.cues.longest(tokens, at: at, before: at + 2)?.value == .office
    }

    /// Whether the token is a definite article.
    func isDefinite(_ at: Int) -> Bool { tokens[at].is(.article) && !tokens[at].is(.indefinite) }

    /// Adds what stands behind the name: a bracket, an apposition, a relative clause.
    func described(_ mention: Mention, from start: Int, before end: Int) -> Mention {
        var mention = mention
        var at = start
        if let close = retirement(at, before: end) {
            at = close
            mention.range = mention.range.lowerBound..<at
        }
        if at < end, tokens[at].is("("), let close = (at..<end).first(where: { tokens[$0].is(")") }) {
            // `(MP, Spain)`, but not `(not her real name)`
            if at + 1 < close, tokens[at + 1].kind == .word,
                tokens[at + 1].isCapitalised || startsRole(at + 1, close)
            {
                mention.roles.append([at + 1..<close])
            }
            at = close + 1
            mention.range = mention.range.lowerBound..<at
        }
        if let close = age(at, before: end) {
            at = close
            mention.range = mention.range.lowerBound..<at
        }
        if let role = dashedRole(at, before: end) {
            mention.roles.append([role])
            mention.range = mention.range.lowerBound..<role.upperBound
            return mention
        }
        // `Ana Petrov – Head of the Unit`
        let isDashed = at + 1 < end && tokens[at].kind == .dash && tokens[at + 1].is(.roleHead)
        guard at < end, tokens[at].is(",") || isDashed else {
            return at < end ? withRelative(mention, at: at, before: end) : mention
        }
        // `Ana Petrov, at 25 the youngest deputy of the council, …`
        if at + 4 < end, tokens[at + 1].is(.preposition), tokens[at + 2].kind == .number, isDefinite(at + 3),
            text.isOutside(at + 3), let role = role(at: at + 3, before: end)
        {
            mention.roles.append([at + 3..<role.upperBound])
            mention.range = mention.range.lowerBound..<role.upperBound
            return mention
        }
        // `Back in the mill, her deputy, Ana Petrov`: one word at a sentence’s start is nobody’s kin.
        if verbFinal(at + 1, before: end) == nil, !introducesAnother(at + 1, behind: mention, before: end),
            let role = role(at: at + 1, before: end), !isSubject(role),
            !tokens[role.lowerBound].is(.possessivePronoun)
                || mention.name.map({ $0.count > 1 }) == true || mention.honorific != nil
        {
            // `le capitaine Ana Petrov, du Service des quais`
            let office = mention.name.flatMap { officeBefore(mention.roles.first?.first, $0) }
            let isHeld = isBelonging(at + 1) && mention.roles.count < 2
            mention.roles.append(
                isHeld ? office.map { [$0, at + 1..<role.upperBound] } ?? [role] : [role])
            at = lastingEnd(role.upperBound, before: end) ?? role.upperBound
            mention.range = mention.range.lowerBound..<at
        }
        guard at < end else { return mention }
        return withRelative(mention, at: tokens[at].is(",") ? at + 1 : at, before: end)
    }

    /// `Ana Petrov – a judge of thirty years’ standing, a former guard and, since May, an apprentice – said`: what two dashes set off.
    ///
    /// - Leaves: `Ana Petrov – a judge had told her – said`: a clause.
    private func dashedRole(_ at: Int, before end: Int) -> Range<Int>? {
        guard at + 3 < end, tokens[at].kind == .dash, tokens[at + 1].is(.article),
            tokens[at + 1].is(.indefinite),
            let close = (at + 2..<min(text.tokens.count, at + Self.longestDashed)).first(where: {
                tokens[$0].kind == .dash || !text.isOutside($0) || text.isStop(tokens[$0])
            }), tokens[close].kind == .dash,
            let head = head(of: at + 1..<groupEnd(from: at + 1, before: close)),
            tokens[head].is([.roleHead, .personNoun]),
            !(at + 1..<close).contains(where: {
                tokens[$0].is([.auxiliary, .reportingVerb]) && text.isVerb($0)
            })
        else { return nil }
        return at + 1..<close
    }

    /// How many tokens such a description has, with its dashes.
    private static let longestDashed = 40

    /// `For Ana Petrov, the road is …`: a thing with its verb right behind it describes nobody.
    private func isSubject(_ role: Range<Int>) -> Bool {
        let verb = role.upperBound
        if opensClause(role) || actsAsSeveral(role) { return true }
        guard verb < tokens.count, text.isOutside(verb), text.isVerb(verb), isDefinite(role.lowerBound - 1),
            let head = head(of: role)
        else { return false }
        return !tokens[head].isCapitalised && !tokens[head].is([.roleHead, .personNoun, .honorific])
    }

    func withRelative(_ mention: Mention, at: Int, before end: Int) -> Mention {
        guard at + 1 < end, text.isOutside(at), tokens[at + 1].kind == .word || tokens[at + 1].kind == .number
        else { return mention }
        var mention = mention
        if let close = verbFinal(at, before: end) {
            mention.relative = at + 1..<close
            mention.range = mention.range.lowerBound..<close
            return mention
        }
        guard tokens[at].is(.relative), tokens[at + 1].kind == .word else { return mention }
        let close = mainVerb(behind: at, of: mention, before: end) ?? clauseEnd(from: at + 1, before: end)
        // Behind `who` stands its verb; `that` may also open an object clause or be missing one.
        let next = tokens[at + 1]
        let isSubject =
            next.kind == .word && !next.isCapitalised
            && !next.is([
                .article, .indefinite, .possessivePronoun, .masculine, .feminine, .neutralPronoun,
                .numberWord,
            ])
        guard isSubject || (at + 1..<close).contains(where: { text.isVerb($0) }) else { return mention }
        // A bracket that the paragraph's end cuts leaves half a clause.
        let isCut = (at + 1..<close).last { tokens[$0].is("(") || tokens[$0].is(")") }.map {
            tokens[$0].is("(")
        }
        guard isCut != true else { return mention }
        // `whom the Mayor had invited` tells of somebody else's deeds.
        let isWhole = close >= tokens.count || text.isOutside(close)
        let pronoun = phrase(at: at, before: at + 1)?.value
        if isSubject, isWhole, pronoun != .oblique, pronoun != .inhuman || mention.kind != .person {
            mention.relative = at + 1..<close
        }
        mention.range = mention.range.lowerBound..<close
        return mention
    }
}
