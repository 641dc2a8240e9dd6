import Interchange

/// Tells full clauses from fragments and titles by the words of a span.
struct ClauseReader: Sendable {
    let text: QuotedProse

    var tokens: [Token] { text.tokens }

    /// The number of words in a span.
    func words(_ span: QuoteSpan) -> Int {
        span.parts.joined().reduce(0) {
            $0 + (tokens[$1].kind == .word || tokens[$1].kind == .number ? 1 : 0)
        }
    }

    /// Whether every word that a headline would write with a capital has one.
    func isTitle(_ span: QuoteSpan) -> Bool {
        var (small, capital) = (0, 0)
        for at in span.parts.joined() where tokens[at].kind == .word {
            let token = tokens[at]
            if token.isCapitalised {
                capital += 1
            } else if !token.is([.article, .preposition, .conjunction, .relative]) {
                small += 1
            }
        }
        guard tokens[span.first].isCapitalised || tokens[span.first].kind != .word else { return false }
        if capital == 0 || isShout(span) { return false }
        return small == 0 && (capital > 1 || words(span) == 1)
            || capital >= 3 && small == 1 && text.ending(of: span) == .none
    }

    /// Whether the span reads as a sentence of its own: a capital, a stop or comma, words enough, a verb.
    func isSentenceLike(_ span: QuoteSpan) -> Bool {
        guard opensSentence(span), !isTitle(span) else { return false }
        let words = words(span)
        switch text.ending(of: span) {
        case .stop: return words >= 5 || words >= 2 && hasVerb(span)
        case .comma: return words >= 4 && (hasVerb(span) || words >= 6)
        case .none:
            let next = span.outer.upperBound
            let isClosed =
                next >= text.paragraph(of: span.last).tokens.upperBound || tokens[next].is(",")
                || tokens[next].is(".") || tokens[next].kind == .dash
            return words >= 6 && hasVerb(span)
                && (isClosed || next < tokens.count && tokens[next].is(.reportingVerb))
        }
    }

    private func opensSentence(_ span: QuoteSpan) -> Bool {
        var first = span.first
        while first < span.last, tokens[first].kind != .word, tokens[first].kind != .number { first += 1 }
        return tokens[first].isCapitalised || tokens[first].kind == .number
    }

    /// Whether what a full stop ends holds no clause: `Never again`, `With footnotes`.
    private func isVerbless(_ span: QuoteSpan) -> Bool {
        guard words(span) <= Self.longestVerbless, span.parts.count == 1, !hasVerb(span) else { return false }
        // `Your mills turn and turn, and my bread burns.`
        guard words(span) < Self.shortestPair || !joinsClauses(span) else { return false }
        return span.parts[0].contains { at in
            let isFirst = at == span.first || at > span.first && text.isStop(tokens[at - 1])
            guard isFirst else { return false }
            if tokens[at].is([.negation, .possessivePronoun]) || tokens[at].is(.article) && words(span) <= 3 {
                return true
            }
            return tokens[at].is(.preposition) && !tokens[at].is([.clauseOpener, .midAdverb])
        }
    }

    /// `Mind the step,`: a capital word that no class but a verb's would hold, and its object.
    private func isImperative(_ span: QuoteSpan) -> Bool {
        let (first, next) = (tokens[span.first], span.first + 1)
        guard words(span) >= 3, next < span.last, text.ending(of: span) == .comma, first.kind == .word else {
            return false
        }
        // `Never promise a road,`, `Expect to be called slow,`
        let verb = first.is([.negation, .midAdverb]) ? next : span.first
        // `But write it down,`
        if first.is([.conjunction, .clauseOpener]), tokens[next].is([.clauseVerb, .finiteVerb]),
            !tokens[next].is(.auxiliary),
            !isPlural(tokens[next]), next + 1 < span.last, tokens[next + 1].is([.neutralPronoun, .article])
        {
            return true
        }
        if tokens[verb].is([.clauseVerb, .finiteVerb]), text.prose.bytes[tokens[verb].end - 1] != 0x73,
            tokens[verb + 1].is([
                .article, .possessivePronoun, .preposition, .indefinite, .numberWord, .relative,
                .clauseOpener,
            ])
        {
            return true
        }
        let bytes = text.prose.bytes
        // `Especially the rude ones,`
        guard bytes[first.end - 1] != 0x79 || bytes[first.end - 2] != 0x6C else { return false }
        return tokens[next].is([.article, .possessivePronoun]) && !tokens[next].is(.firstPerson)
            && !first.is([
                .article, .indefinite, .preposition, .conjunction, .negation, .midAdverb, .clauseOpener,
                .relative,
                .possessivePronoun, .numberWord,
            ])
    }

    /// How many words a sentence without a verb has.
    private static let longestVerbless = 14

    /// Whether the span holds a full clause or is woven into the reporter's.
    ///
    /// `isSecond` tells whether it goes on with an earlier part of the same sentence.
    func kind(_ span: QuoteSpan, isSecond: Bool) -> Quotation.Kind {
        if fillsClause(span) { return .direct }
        let isSentence = opensSentence(span)
        let words = words(span)
        let ending = text.ending(of: span)
        if isSentence {
            if isNominalSentence(span) { return .partial }
            if ending != .stop, isOnlyRelative(span) || isNounWithClause(span) { return .partial }
            // `I like the smell of rope,`: a pronoun that is a subject has a verb, whatever it looks like.
            if words >= 4, isSubjectPronoun(tokens[span.first]), tokens[span.first + 1].kind == .word {
                return .direct
            }
            if ending == .stop { return words >= 2 && !isVerbless(span) ? .direct : .partial }
            // Where commas stand outside the marks, or a colon leads in, the words alone must tell.
            let (before, next) = (span.outer.lowerBound - 1, span.outer.upperBound)
            // `“The loneliest well of all”, she named it.`
            let isNamed =
                next + 2 < tokens.count && tokens[next + 2].is([.callingVerb, .naming])
                && !tokens[next + 2].is(.reportingVerb)
            let isWhole =
                before >= 0 && tokens[before].is(":")
                || ending == .none && next < tokens.count && tokens[next].is(",") && words >= 4 && !isNamed
                    && !(before >= 0 && tokens[before].is(","))
            return hasVerb(span) || words >= 8 || isImperative(span) || isBareClause(span)
                || isWhole && words >= 3
                || isNominal(span, words) ? .direct : .partial
        }
        if isSecond { return hasVerb(span) || isOrder(span) ? .direct : .partial }
        // `According to her, “the road …  .”`: a comma before and a stop inside hold a whole sentence.
        let before = span.outer.lowerBound - 1
        if ending == .stop, words >= 8, before >= 0, tokens[before].is(","), !isComplement(span) {
            return .direct
        }
        if holdsSubordinate(span) { return .direct }
        // `was “not what we dig but how we dig it”`
        if tokens[span.first].is(.negation), span.first + 2 < span.last,
            tokens[span.first + 1].is(.clauseOpener), !tokens[span.first + 1].is(.tailOpener), hasVerb(span)
        {
            return .direct
        }
        if isComplement(span), !isSubjectPronoun(tokens[span.first]) {
            // `what she says is “check the lid”`
            return isBe(span.outer.lowerBound - 1) && isOrder(span) ? .direct : .partial
        }
        let first = tokens[span.first]
        if ending == .comma, hasVerb(span), !verbal(first, at: span.first) { return .direct }
        return holdsClause(span) ? .direct : .partial
    }

    /// `«Колодец пуст», – сказал он`: Russian needs no verb for `is`; a dash or a colon beside two words makes them a sentence.
    private func isNominal(_ span: QuoteSpan, _ words: Int) -> Bool {
        let (before, next) = (span.outer.lowerBound - 1, span.outer.upperBound)
        guard text.prose.lexicon.isRussian, words >= 2, next < tokens.count else { return false }
        if before >= 0, tokens[before].is(":") { return true }
        let dash = tokens[next].is(",") ? next + 1 : next
        return dash < tokens.count && tokens[dash].kind == .dash
            && (dash > next || text.ending(of: span) == .comma)
    }

    /// Whether a span begins with the verb of a subject that stands before it: `the exercise “hurt a little”`.
    func isPredicate(_ span: QuoteSpan) -> Bool {
        let first = tokens[span.first]
        guard !first.isCapitalised else { return false }
        if text.isPast(span.first) || first.is(.auxiliary) || opensWithVerb(span) { return true }
        return first.is([.finiteVerb, .reportingVerb]) && text.prose.bytes[first.end - 1] == 0x73
    }

    /// Whether a span that begins in lower case holds a subject with its own verb.
    private func holdsClause(_ span: QuoteSpan) -> Bool {
        let first = tokens[span.first]
        // `everyone who stayed` is no clause.
        if isSubjectPronoun(first), span.first == span.last || !tokens[span.first + 1].is(.relative) {
            return true
        }
        if opensWithNoun(span) { return true }
        // `so that nobody sees it`
        let opener = text.prose.lexicon.cues.longest(tokens, at: span.first, before: span.last)
        // `asked “who feeds the fish”`, `asked only “which lid it was”`
        var lead = span.outer.lowerBound - 1
        while lead > 0, text.isOutside(lead), tokens[lead].is(.midAdverb) { lead -= 1 }
        if first.is(.relative), first.word != 0, lead >= 0, text.isOutside(lead),
            text.isReporting(lead), opener == nil || opener?.value == .inhuman, hasVerb(span)
        {
            return true
        }
        // `because lids rust faster than pots`: what follows is a clause, whatever its verb.
        if let opener, opener.value == .reason, words(span) >= 4, !tokens[opener.end].is(.genitive) {
            return true
        }
        if let opener, opener.value == .opener {
            return (opener.end..<span.last + 1).dropFirst().contains { isFinite($0, in: span) }
        }
        if span.parts.joined().contains(where: { followsRelative($0, in: span) }) { return true }
        guard
            let verb = span.parts.joined().first(where: {
                isFinite($0, in: span) && !isPastBehindConjunction($0, from: span.first)
            })
        else { return false }
        let all = Array(span.parts.joined())
        // `more dust than we feared`: the verb of what is compared makes no clause of the whole.
        if (span.first..<verb).contains(where: { comparesClause($0, verb, from: span.first) }) {
            return all.contains {
                $0 > verb && isFinite($0, in: span) && !isSubjectPronoun(tokens[$0 - 1])
                    && !tokens[$0 - 1].is([.conjunction, .negation, .auxiliary, .midAdverb])
            }
        }
        if verb == span.first || verbal(first, at: span.first) || isGoverned(verb, in: span)
            || followsAdverbs(verb, in: span) || isInfinitive(span) || followsSubject(span)
            || continuesNoun(span, verb)
        {
            // A verb phrase: a clause only where one is embedded with a subject of its own.
            return all.dropFirst(2).contains { at in
                isFinite(at, in: span) && at > verb + 1 && hasOwnSubject(at, from: span.first + 1)
            }
        }
        // `judges answer what they are asked`: a verb must stand before a free relative.
        if verb > span.first + 2,
            let opener = (span.first + 1..<verb).first(where: { tokens[$0].is(.clauseOpener) }),
            opener > span.first + 1
        {
            return true
        }
        // `of which fourteen were lost`: what a preposition and a relative pronoun open has a subject and a verb.
        if first.is(.preposition), verb > span.first + 2, tokens[span.first + 1].is(.relative) { return true }
        // A noun group whose first verb stands in a relative clause is a fragment.
        if first.is([.article, .possessivePronoun, .midAdverb, .preposition, .indefinite])
            || !first.is(.neutralPronoun)
        {
            if closesRelative(verb, from: span.first) { return true }
            let before = tokens[verb - 1]
            if isSubjectPronoun(before), verb - 1 > span.first,
                !tokens[verb - 2].is([.conjunction, .clauseOpener, .relative, .preposition]),
                !tokens[verb - 2].is(",")
            {
                return false
            }
            if isContact(span.first..<verb) {
                return all.contains {
                    $0 > verb && isFinite($0, in: span)
                        && !tokens[$0 - 1].is([.conjunction, .negation, .auxiliary])
                }
            }
            if (span.first..<verb).contains(where: { tokens[$0].is(.relative) }) {
                return all.contains {
                    $0 > verb + 1 && isFinite($0, in: span) && !isSubordinate($0, behind: verb)
                        && !isTo($0 - 1, in: span)
                        && !tokens[$0 - 1].is([.conjunction, .negation, .auxiliary])
                }
            }
        }
        if first.is([.negation, .midAdverb]), text.isPast(verb) || isHave(verb) {
            return verb > span.first + 1 && !text.isPast(span.first + 1) && !isAdverbial(span, verb)
        }
        // `notes that “in Bar nobody digs”`
        if first.is(.preposition), !first.is(.relative), isThat(span.outer.lowerBound - 1), hasVerb(span) {
            return true
        }
        if first.is(.preposition) {
            // `to ask, listen and ask again`: a clause needs a subject of its own.
            return all.contains {
                $0 > verb && isFinite($0, in: span) && !tokens[$0 - 1].is([.preposition, .conjunction])
                    && tokens[$0 - 1].kind == .word && !isComplementOfObject($0, in: span)
            }
        }
        // `somewhere to go`
        if isTo(verb - 1, in: span), verb == all.last(where: { isFinite($0, in: span) }) { return false }
        return isPlainSubject(span.first..<verb)
    }

    /// `to keep the road open`: a plain form that ends an infinitive behind its object, and is as well no verb.
    private func isComplementOfObject(_ at: Int, in span: QuoteSpan) -> Bool {
        guard isPlainVerb(at), !tokens[at].is(.auxiliary), !isSubjectPronoun(tokens[at - 1]),
            !isPlural(tokens[at - 1])
        else { return false }
        return at == span.last || tokens[at + 1].kind == .punctuation
            || tokens[at + 1].is([.preposition, .conjunction])
    }

    /// `the brightest lamp a mill`, before `can have`: a noun, and right behind it another one with its own article.
    private func isContact(_ words: Range<Int>) -> Bool {
        guard tokens[words.lowerBound].is([.article, .possessivePronoun]),
            let second = words.dropFirst().first(where: { tokens[$0].is(.article) }),
            second > words.lowerBound + 1
        else { return false }
        let noun = tokens[second - 1]
        return noun.kind == .word
            && !noun.is([
                .preposition, .conjunction, .article, .midAdverb, .clauseOpener, .relative, .timeNoun,
                .negation,
            ])
    }

    /// Whether the conjunction that opens a clause of speech stands at a token.
    func isThat(_ at: Int) -> Bool {
        guard at >= 0, text.isOutside(at) else { return false }
        return text.prose.lexicon.cues.longest(tokens, at: at, before: at + 1)?.value == .that
    }

    private func verbal(_ token: Token, at: Int) -> Bool {
        token.is([.auxiliary, .finiteVerb, .reportingVerb, .stanceVerb, .callingVerb])
            && !token.is(.neutralPronoun) || text.isPast(at)
    }

    private func isAdverbial(_ span: QuoteSpan, _ verb: Int) -> Bool {
        (span.first..<verb).allSatisfy { tokens[$0].is([.negation, .midAdverb, .clauseOpener]) }
    }

    private func isPlainSubject(_ range: Range<Int>) -> Bool {
        range.contains { at in
            let token = tokens[at]
            return token.kind == .word
                && !token.is([.article, .preposition, .conjunction, .midAdverb, .negation])
        }
    }

    private func hasOwnSubject(_ verb: Int, from start: Int) -> Bool {
        guard verb > start, tokens[verb].is([.auxiliary, .finiteVerb]) else { return false }
        let before = tokens[verb - 1]
        return before.kind == .word
            && !before.is([.conjunction, .relative, .midAdverb, .preposition, .negation])
    }
}
