import Interchange

/// Verbs that no list holds, told by their place beside a quote.
extension AttributionFinder {
    /// A quote behind which `deadpanned Ana Petrov`, `Petrov shot back` or `a father implored` stands.
    ///
    /// - Leaves: `“Deep Well,” painted by Ana Petrov, hangs`, `“Who digs?” Ana Petrov opened the gate.`
    func unlisted(_ span: QuoteSpan, at: Int, before end: Int, hasComma: Bool) -> Attribution? {
        let ending = text.ending(of: span)
        let isQuestion = ending == .stop && !tokens[span.last].is(".")
        guard isSentenceStart(span), at < end else { return nil }
        let isShort = clauses.words(span) < 2 || clauses.isTitle(span)
        // `“Forty,” the miller put in.`, `“Nor I,” nodded the miller.`
        guard !isShort || ending == .comma && text.prose.lexicon.isEnglish else { return nil }
        let isBroken = tokens[span.last].kind == .dash
        let isOpen =
            ending == .comma || isBroken || isQuestion && !tokens[at].isCapitalised
            || hasComma && clauses.isSentenceLike(span)
        if isOpen, !isShort || isAnswer(span), let found = unlistedFirst(at, before: end) { return found }
        guard let mention = reader.read(at: at, before: end), isSpeaker(mention),
            mention.range.lowerBound == at
        else { return nil }
        var verb = mention.range.upperBound
        if verb < end, tokens[verb].is(",") { verb += 1 }
        while verb < end, tokens[verb].is(.midAdverb) { verb += 1 }
        // `“A well without a mark”, she named it.`
        let isName =
            hasComma && verb + 1 < end && tokens[verb].is([.callingVerb, .naming])
            && tokens[verb + 1].is([.masculine, .feminine, .neutralPronoun])
        guard isOpen && isUnlisted(verb, before: end) || isName else { return nil }
        // `“I never —” Ana Petrov breaks off.`
        if isShort || isBroken {
            let close = verb + 1 < end && isParticle(verb + 1) ? verb + 2 : verb + 1
            guard close >= end else { return nil }
        }
        return Attribution(
            source: .mention(mention), cue: verb..<verb + 1, rule: "quote.after.subject-verb")
    }

    /// `threw in Ana Petrov`, `deadpanned the Mayor`: the verb before whoever speaks, who ends the clause.
    private func unlistedFirst(_ at: Int, before end: Int) -> Attribution? {
        guard isUnlisted(at, before: end) else { return nil }
        var next = at + 1
        let hasParticle = next + 1 < end && isParticle(next)
        if hasParticle { next += 1 }
        let bound = max(end, text.paragraph(of: at).tokens.upperBound)
        guard next < end, let first = reader.read(at: next, before: bound),
            case let mention = named(first, before: bound) ?? first,
            mention.kind == .person || isOffice(mention) || reader.isCounterpart(mention.head),
            !hasParticle || isOffice(mention) || reader.isCounterpart(mention.head) || !mention.roles.isEmpty
                || mention.honorific != nil
                || mention.name.map({ $0.count > 1 }) == true
        else { return nil }
        let close = mention.range.upperBound
        guard
            close >= end
                || tokens[close].kind != .possessive && tokens[close].kind != .number && !text.isVerb(close)
        else { return nil }
        return Attribution(source: .mention(mention), cue: at..<next, rule: "quote.after")
    }

    /// `“Nor I,”`, `“Not Bar,”`: a word or two that give no title although each has a capital.
    private func isAnswer(_ span: QuoteSpan) -> Bool {
        tokens[span.first].is([.negation, .conjunction, .firstPerson, .numberWord, .midAdverb])
            || span.last > span.first && tokens[span.last - 1].is(.firstPerson)
    }

    /// `, adopted in May,`: whether a participle and its own words fill what stands before a span.
    private func isAside(_ at: Int, before open: Int) -> Bool {
        guard at + 2 < open, tokens[at].is(","), tokens[open - 1].is(","), text.isPast(at + 1) else {
            return false
        }
        return (at + 2..<open - 1).allSatisfy {
            text.isOutside($0) && !text.isVerb($0) && !tokens[$0].is(",")
        }
    }

    /// Whether a word is by its form the finite verb of somebody’s deed: a past form, or one of the third person.
    func isUnlisted(_ at: Int, before end: Int) -> Bool {
        guard at < end, text.isOutside(at), tokens[at].kind == .word, !tokens[at].isCapitalised,
            !tokens[at].is([
                .auxiliary, .article, .possessivePronoun, .preposition, .conjunction, .relative, .midAdverb,
                .personNoun, .roleHead, .timeNoun, .pluralNoun,
            ])
        else { return false }
        return text.isPast(at) || reader.isThird(at)
    }

    /// `the other, Ana Petrov, a miller`: whoever follows a stand-in of two words with an article.
    private func named(_ mention: Mention, before end: Int) -> Mention? {
        let comma = mention.head.upperBound
        guard reader.isDefinite(mention.head.lowerBound), mention.head.count == 2, mention.kind != .person,
            comma + 1 < end, tokens[comma].is(","), text.isOutside(comma),
            let name = reader.read(at: comma + 1, before: end), name.kind == .person,
            name.name.map({ $0.count > 1 }) == true
        else { return nil }
        return name
    }

    /// `in`, `back`: goes with a verb.
    private func isParticle(_ at: Int) -> Bool {
        reader.phrase(at: at, before: at + 1)?.value == .particle
    }

    func isSpeaker(_ mention: Mention) -> Bool {
        switch mention.kind {
        case .person: !mention.isOwner
        case .pronoun: !cues.isThing(mention)
        case .title: isOffice(mention) || isSmallNoun(mention)
        case .unnamed:
            !isNobody(mention)
                && reader.head(of: mention.head).map { tokens[$0].is([.personNoun, .roleHead]) } == true
                || isSmallNoun(mention)
        default: false
        }
    }

    /// `the ropewalker`: one small noun behind its article that no list holds, and no paper, body or time.
    private func isSmallNoun(_ mention: Mention) -> Bool {
        guard mention.head.count == 2, reader.isDefinite(mention.head.lowerBound),
            text.prose.lexicon.isEnglish
        else {
            return false
        }
        let noun = tokens[mention.head.lowerBound + 1]
        return noun.kind == .word && !noun.isCapitalised
            && !noun.is([.documentHead, .bodyHead, .timeNoun, .utterance, .missive, .speechOccasion])
    }

    /// `Every minute, she calculated, was worth “a day”`: a remark whose verb no list holds, set off inside the sentence of the words.
    ///
    /// - Leaves: `When the bell rang, she left, and the road was “dry”`: a clause of its own.
    func unlistedRemark(_ region: Range<Int>) -> Attribution? {
        guard text.prose.lexicon.isEnglish else { return nil }
        let end = region.upperBound
        for at in region.dropFirst()
        where text.isOutside(at) && (tokens[at].is(",") || tokens[at].kind == .dash) {
            guard let mention = reader.read(at: at + 1, before: end), isSpeaker(mention),
                mention.range.lowerBound == at + 1
            else { continue }
            var verb = mention.range.upperBound
            while verb < end, tokens[verb].is(.midAdverb) { verb += 1 }
            let close = verb + 1
            guard verb < end, isUnlisted(verb, before: end), close < end, text.isOutside(close),
                tokens[close].is(",") || tokens[close].kind == .dash
            else { continue }
            let goesOn = close + 1 < end && text.isOutside(close + 1) && text.isVerb(close + 1)
            let isLast =
                close + 1 == end && !tokens[region.lowerBound].is(.clauseOpener)
                && region.prefix { $0 < at }.contains { text.isVerb($0) }
            guard goesOn || isLast else { continue }
            return Attribution(source: .mention(mention), cue: verb..<close, rule: "quote.before.aside")
        }
        return nil
    }

    /// `“A,” sneered Ana Petrov, “and b.”`: the span before, where the verb between the two is in no list.
    func splitByPlace(_ index: Int, _ found: [CueReader.Cue], _ earlier: [Int: Attribution]) -> Int? {
        guard index > 0, let cue = earlier[index - 1]?.cue else { return nil }
        let (before, open) = (text.spans[index - 1], text.spans[index].outer.lowerBound)
        let gap = min(before.outer.upperBound, open)..<open
        guard before.outer.upperBound < open,
            text.ending(of: before) == .comma || isForeign && tokens[before.outer.upperBound].is(","),
            cue.lowerBound >= gap.lowerBound, cue.upperBound <= open,
            tokens[open - 1].is(",") || tokens[open - 1].kind == .dash,
            gap.allSatisfy({ text.isOutside($0) && !text.isStop(tokens[$0]) && !tokens[$0].is(":") }),
            found.allSatisfy({ $0.range.lowerBound <= cue.lowerBound })
        else { return nil }
        return index - 1
    }

    /// `It was, he held, “…”`: a remark right before the span whose verb no list holds.
    ///
    /// - Leaves: `When the bell rang, he stopped, “…”`.
    func held(_ span: QuoteSpan, _ start: Int) -> Attribution? {
        let open = span.outer.lowerBound
        let verb = open - 2
        guard verb - 2 > start, tokens[open - 1].is(","), text.isOutside(open - 1),
            isUnlisted(verb, before: open), clauses.words(span) >= 2, !clauses.isTitle(span),
            !tokens[start].is([.clauseOpener, .tailOpener])
        else { return nil }
        let window = max(start + 1, verb - Self.longestHeld)..<verb - 1
        guard let comma = window.last(where: { tokens[$0].is(",") && text.isOutside($0) }),
            let mention = reader.read(at: comma + 1, before: verb), mention.range.upperBound == verb,
            isSpeaker(mention)
        else { return nil }
        return Attribution(source: .mention(mention), cue: verb..<verb + 1, rule: "quote.before.aside")
    }

    /// How many words the subject of such a remark has.
    private static let longestHeld = 8

    /// `“…” was the phrase that Ana Petrov chose`, `“…” is the advice she gives`: whose words a sentence tells of.
    ///
    /// - Leaves: `“…” was the title that she chose`, `“Trust” was the word she heard most`.
    func chosen(_ span: QuoteSpan, at: Int, before end: Int) -> Attribution? {
        guard clauses.isBe(at), at + 4 < end, clauses.words(span) >= 3, !clauses.isTitle(span),
            tokens[at + 1].is([.article, .possessivePronoun, .indefinite]),
            let noun = (at + 2..<min(at + 5, end)).first(where: {
                tokens[$0].is(.utterance) && !tokens[$0].isCapitalised
            })
        else { return nil }
        var next = noun + 1
        // `the words with which`
        if next + 1 < end, tokens[next].is(.preposition), tokens[next + 1].is(.relative) { next += 1 }
        if next < end, tokens[next].is(.relative) { next += 1 }
        guard next < end, let mention = reader.read(at: next, before: end),
            isSpeaker(mention) || mention.kind == .body
        else { return nil }
        var verb = mention.range.upperBound
        while verb < end, tokens[verb].is(",") || tokens[verb].is(.midAdverb) { verb += 1 }
        guard verb < end, text.isVerb(verb) || reader.isThird(verb),
            reader.phrase(at: verb, before: end)?.value != .heard
        else { return nil }
        return Attribution(source: .mention(mention), cue: at..<noun + 1, rule: "quote.after.answer")
    }

    /// `The resolution “deplores the habit”`, `The Union “regrets the noise”`: a paper or a body, and what it does in its own words.
    ///
    /// - Leaves: `The exercise “hurt a little”`, `wells “may be dug by anyone”`.
    func predicate(_ span: QuoteSpan, _ start: Int) -> Attribution? {
        let (open, first) = (span.outer.lowerBound, span.first)
        guard clauses.words(span) >= 3, text.ending(of: span) != .comma, !tokens[first].isCapitalised,
            tokens[first].kind == .word, !tokens[first].is(.auxiliary), first < span.last,
            text.isPast(first)
                || reader.hasThirdForm(first)
                    && (tokens[first].is([.finiteVerb, .reportingVerb, .stanceVerb, .callingVerb])
                        || tokens[first + 1].is([
                            .article, .possessivePronoun, .indefinite, .relative, .negation,
                        ]))
        else { return nil }
        for at in start..<open where cues.begins(at, from: start) {
            guard let mention = reader.read(at: at, before: open),
                mention.kind == .document || mention.kind == .body,
                mention.range.upperBound == open || isAside(mention.range.upperBound, before: open)
            else { continue }
            return Attribution(source: .mention(mention), cue: nil, rule: "quote.before.predicate")
        }
        return nil
    }
}
