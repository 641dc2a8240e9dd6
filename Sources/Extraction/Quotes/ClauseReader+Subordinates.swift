import Interchange

/// Clauses inside a span that hang on something else: of time and reason, relative, of comparison, behind the reporter’s auxiliary.
extension ClauseReader {
    /// `finish the work before the guests come in`: a clause of time or reason with a subject and a verb of its own.
    func holdsSubordinate(_ span: QuoteSpan) -> Bool {
        span.parts.joined().contains { at in
            guard at + 2 <= span.last, tokens[at].is([.clauseOpener, .preposition]),
                isSubordinator(at), at == span.first || !tokens[at - 1].is(.timeNoun),
                !tokens[at + 1].is([.genitive, .negation]), !text.isParticiple(at + 1)
            else { return false }
            return (at + 2..<min(at + Self.longestSubject, span.last + 1)).contains {
                isFinite($0, in: span) && !text.isPast($0 - 1)
            }
                && (at + 1..<min(at + Self.longestSubject, span.last + 1)).prefix { !tokens[$0].is(",") }
                    .contains { isFinite($0, in: span) }
        }
    }

    func isSubordinator(_ at: Int) -> Bool {
        let value = text.prose.lexicon.cues.longest(tokens, at: at, before: at + 1)?.value
        return value == .subordinator || value == .reason
    }

    /// Whether a clause with the first verb of a span opens at a token as what something is compared with.
    ///
    /// `more than we feared`, `deeper wells than the town needs`, but not `fewer than half of the wells are`.
    func comparesClause(_ at: Int, _ verb: Int, from start: Int) -> Bool {
        guard at > start, at + 1 < verb,
            text.prose.lexicon.cues.longest(tokens, at: at, before: at + 1)?.value == .than
        else { return false }
        return at + 2 == verb && isSubjectPronoun(tokens[at + 1])
            || at > start + 1 && tokens[at + 1].is([.article, .possessivePronoun])
    }

    /// How many tokens the subject of such a clause may take.
    private static let longestSubject = 7

    /// Whether a word stands between a plural's relative clause and an object: `boats which stay ashore rot the pier`.
    ///
    /// - Leaves: `boats which carry the pier`, `boats which the pier keeps`.
    func followsRelative(_ at: Int, in span: QuoteSpan) -> Bool {
        // `boats which are old add up`
        let isParticle =
            at < span.last && tokens[at].is(.clauseVerb)
            && text.prose.lexicon.cues.longest(tokens, at: at + 1, before: at + 2)?.value == .particle
        guard at < span.last, isPlainVerb(at),
            isParticle || tokens[at + 1].is([.article, .possessivePronoun])
        else {
            return false
        }
        // The relative clause has a verb and one word more.
        let relative = (span.first + 1..<max(at - 2, span.first + 1)).last { tokens[$0].is(.relative) }
        guard let relative, tokens[relative + 1].kind == .word,
            !tokens[relative + 1].is([.article, .possessivePronoun, .masculine, .feminine, .neutralPronoun])
        else { return false }
        return isPlural(tokens[relative - 1]) && (relative..<at).allSatisfy { tokens[$0].kind == .word }
            && tokens[at - 1].end - tokens[at - 1].start > 3
            && !tokens[at - 1].is([.article, .possessivePronoun, .preposition, .conjunction, .auxiliary])
    }

    /// `A feast that nobody wanted,`: a noun whose relative clause fills the rest of the span.
    ///
    /// - Leaves: `The rule is one that nobody wanted,`, `A feast that nobody wanted is over,`.
    func isOnlyRelative(_ span: QuoteSpan) -> Bool {
        guard span.parts.count == 1, tokens[span.first].is([.article, .possessivePronoun, .indefinite]),
            let last = span.parts[0].last(where: { tokens[$0].kind == .word }), last > span.first + 2,
            isFinite(last, in: span), !tokens[last].is(.auxiliary),
            let relative = (span.first + 2..<last).first(where: {
                tokens[$0].is(.relative) || tokens[$0].is(.indefinite) && tokens[$0].is(.personNoun)
            }),
            tokens[relative - 1].kind == .word, last - relative <= Self.longestSubject,
            !tokens[relative - 1].is([.preposition, .conjunction, .article, .clauseOpener])
        else { return false }
        return !(span.first..<last).contains { isFinite($0, in: span) }
            && span.parts[0].allSatisfy { tokens[$0].kind == .word || tokens[$0].is(",") && $0 > last }
    }

    /// `einem „Konflikt, an den sich niemand gewöhnt“`: a noun of German and the one relative clause that fills the rest of the span.
    ///
    /// - Leaves: `„Kriege, an die sich jeder gewöhnt, dauern an“`, `„Wir sehen, wer kommt“`.
    func isNounWithClause(_ span: QuoteSpan) -> Bool {
        guard text.prose.lexicon.isGerman, span.parts.count == 1, isComplement(span),
            let comma = span.parts[0].first(where: { tokens[$0].is(",") }), comma + 2 < span.last,
            !(span.first..<comma).contains(where: { isFinite($0, in: span) }),
            (comma + 1...span.last).allSatisfy({ tokens[$0].kind == .word || tokens[$0].kind == .number })
        else { return false }
        let next = tokens[comma + 1].is(.preposition) ? comma + 2 : comma + 1
        let opener = tokens[next]
        return (opener.is(.article) && !opener.is(.indefinite) || opener.is(.relative))
            && !opener.isCapitalised
    }

    /// `polite and unhurried`: a past form right behind a conjunction, before which no verb stands, is none.
    func isPastBehindConjunction(_ at: Int, from start: Int) -> Bool {
        at > start + 1 && text.isPast(at) && tokens[at - 1].is([.conjunction, .clauseOpener])
            && !tokens[at - 1].is(.relative) && !tokens[at].is(.auxiliary)
    }

    /// `rarely thinks of itself`: a verb with nothing but adverbs before it has no subject in the span.
    ///
    /// - Leaves: `first comes the rope`, `never was it dry`, `often people dig`.
    func followsAdverbs(_ verb: Int, in span: QuoteSpan) -> Bool {
        guard verb > span.first, verb < span.last, !tokens[verb].is(.auxiliary) || text.isPast(verb),
            !isSubjectPronoun(tokens[verb + 1]), !isBe(verb), !isHave(verb)
        else { return false }
        let isSure = (span.first..<verb).contains { text.isManner($0) || tokens[$0].is(.negation) }
        guard isSure || !tokens[verb + 1].is([.article, .possessivePronoun]) else { return false }
        return (span.first..<verb).allSatisfy {
            (tokens[$0].is([.negation, .midAdverb]) || text.isManner($0)) && !tokens[$0].is(.indefinite)
        }
    }

    /// `would “gladly dig”`, `had “never once seen it”`: a verb with nothing but adverbs between it and the reporter's auxiliary.
    func isGoverned(_ verb: Int, in span: QuoteSpan) -> Bool {
        let before = span.outer.lowerBound - 1
        guard before >= 0, text.isOutside(before), tokens[before].is(.auxiliary) else { return false }
        return (span.first..<verb).allSatisfy {
            tokens[$0].is([.negation, .midAdverb]) || text.isManner($0)
        }
    }

    /// `would “measure work in finished walls”`: a span that begins with the verb of the reporter's auxiliary, whatever list holds it.
    ///
    /// - Leaves: `was “the well we dug”`, `has “a lid that fits”`, `may “the wells run dry”`.
    func isInfinitive(_ span: QuoteSpan) -> Bool {
        let before = span.outer.lowerBound - 1
        guard text.prose.lexicon.isEnglish, before >= 0, text.isOutside(before),
            tokens[before].is(.auxiliary), !isBe(before), !isHave(before)
        else { return false }
        return isPlainVerb(span.first) && !isPlural(tokens[span.first])
    }

    /// `costs must fall`: what an auxiliary follows is a noun, whatever verb looks like it.
    func opensWithNoun(_ span: QuoteSpan) -> Bool {
        let first = tokens[span.first]
        return text.prose.lexicon.isEnglish && span.first < span.last
            && first.is(.finiteVerb) && !first.is(.auxiliary) && isPlural(first)
            && tokens[span.first + 1].is(.auxiliary)
    }

    /// `said that lids “outrun needs by far”`: a plain verb of the noun before the marks, and its object, which looks like a verb.
    ///
    /// - Leaves: `said “rain needs no road”`, `the day when “rain needs no road”`.
    func continuesNoun(_ span: QuoteSpan, _ verb: Int) -> Bool {
        let before = span.outer.lowerBound - 1
        guard verb == span.first + 1, verb < span.last, before > 0, text.isOutside(before),
            isPlainVerb(span.first), !tokens[span.first].isCapitalised, isPlural(tokens[verb]),
            tokens[verb + 1].is(.preposition)
        else { return false }
        let noun = tokens[before]
        return noun.kind == .word && !text.isVerb(before) && !isThat(before)
            && !noun.is([
                .article, .preposition, .conjunction, .relative, .clauseOpener, .auxiliary,
                .possessivePronoun,
                .midAdverb, .reportingParticiple,
            ])
    }

    /// Whether the word before an infinitive stands at a token, in a span that opens with no question of its own.
    ///
    /// - Leaves: `what it means to dig`.
    func isTo(_ at: Int, in span: QuoteSpan) -> Bool {
        let (first, next) = (tokens[span.first], tokens[min(span.first + 1, span.last)])
        if first.is(.relative), first.is(.clauseOpener), isSubjectPronoun(next) { return false }
        return text.prose.lexicon.cues.longest(tokens, at: at, before: at + 1)?.value == .topic
    }

    /// Whether a verb stands in a clause of its own behind another one: `stays` in `the talk that I know where everybody stays`.
    func isSubordinate(_ at: Int, behind verb: Int) -> Bool {
        let opener = (max(verb + 1, at - Self.longestOwn)..<at).last {
            tokens[$0].is([.relative, .clauseOpener]) && !tokens[$0].is(.preposition)
        }
        guard let opener else { return false }
        return (opener + 1..<at).allSatisfy { tokens[$0].kind == .word && !text.isVerb($0) }
    }

    /// How far before its verb such a clause opens.
    private static let longestOwn = 4

    /// `Paper ages faster than brass,`: a noun and a verb that no list holds, at the head of a sentence that an attribution follows.
    ///
    /// - Leaves: `Roses for everyone,`, `Paper bags of all sizes,`.
    func isBareClause(_ span: QuoteSpan) -> Bool {
        if isOwnersClause(span) { return true }
        let (first, verb) = (span.first, span.first + 1)
        guard text.prose.lexicon.isEnglish, verb + 1 < span.last, words(span) >= 3,
            text.ending(of: span) == .comma, tokens[first].kind == .word, tokens[verb].kind == .word,
            !tokens[verb].isCapitalised,
            !tokens[first].is([
                .article, .indefinite, .preposition, .conjunction, .negation, .midAdverb, .clauseOpener,
                .relative, .possessivePronoun, .numberWord, .tailOpener,
            ])
        else { return false }
        let next = tokens[verb + 1]
        guard next.kind == .word, !next.isCapitalised, !next.is([.genitive, .conjunction]) else {
            return false
        }
        if isPlural(tokens[first]) {
            // `Figures calm people,`
            return isPlainVerb(verb) && verb + 2 == span.last && isPlural(next)
                && !tokens[verb].is([.personNoun, .roleHead, .officeWord])
        }
        let bytes = text.prose.bytes
        let isThird =
            bytes[tokens[verb].end - 1] == 0x73 && tokens[verb].end - tokens[verb].start > 3
            && ![0x73, 0x75, 0x69].contains(bytes[tokens[verb].end - 2])
        // `Dust settles on every shelf,`, but not `Soup bowls for everyone,`.
        let opener = text.prose.lexicon.cues.longest(tokens, at: verb + 1, before: verb + 2)?.value
        return isThird && (!next.is(.preposition) || opener != .topic && opener != .belonging)
    }

    /// `My guards dig on Sundays,`: a possessive, a plural, and a verb that no list holds.
    ///
    /// - Leaves: `My guards of nine winters,`, `My guards present and past,`.
    private func isOwnersClause(_ span: QuoteSpan) -> Bool {
        let verb = span.first + 2
        guard text.prose.lexicon.isEnglish, verb < span.last,
            tokens[span.first].is(.possessivePronoun), isPlural(tokens[span.first + 1]),
            isPlainVerb(verb), !tokens[verb].isCapitalised
        else { return false }
        return tokens[verb + 1].kind == .word && !tokens[verb + 1].is([.conjunction, .genitive])
    }
}
