import Interchange

/// Sentences that need no verb, and orders, whose verb stands alone.
extension ClauseReader {
    /// `A love letter in a tax file.`, `Walking distance for whom?`, `Sorry about the window.`: words among which no verb can stand.
    ///
    /// - Leaves: `The guards walk too.`, `A court costs four months.`, `Start with forty words,`.
    func isNominalSentence(_ span: QuoteSpan) -> Bool {
        guard text.prose.lexicon.isEnglish, span.parts.count == 1, words(span) >= 2,
            words(span) <= Self.longestNominal, opensNominally(span),
            span.parts[0].allSatisfy({ !isFinite($0, in: span) || isBehindSomebody($0, in: span) })
        else { return false }
        return span.parts[0].dropFirst().allSatisfy { !couldBeVerb($0, in: span) }
    }

    /// `somebody awake`: a word that is no verb of one alone behind such a pronoun.
    private func isBehindSomebody(_ at: Int, in span: QuoteSpan) -> Bool {
        at > span.first && tokens[at - 1].is(.indefinite) && tokens[at - 1].is(.personNoun)
            && !text.isPast(at) && !tokens[at].is([.auxiliary, .finiteVerb])
            && text.prose.bytes[tokens[at].end - 1] != 0x73
    }

    /// How many words a sentence without a verb has.
    private static let longestNominal = 14

    /// Whether a span opens with what is neither an order nor a subject alone: an article, a number, a word in `-ing`, `sorry`.
    private func opensNominally(_ span: QuoteSpan) -> Bool {
        let first = tokens[span.first]
        if first.kind == .number || first.is([.article, .numberWord, .possessivePronoun]) { return true }
        return text.isGerund(span.first) && !first.is(.indefinite)
            || text.prose.lexicon.cues.longest(tokens, at: span.first, before: span.first + 1)?.value
                == .ellipsis
    }

    /// Whether a word may be the verb of a sentence, in a list or not.
    private func couldBeVerb(_ at: Int, in span: QuoteSpan) -> Bool {
        let (token, before) = (tokens[at], tokens[at - 1])
        guard token.kind == .word, !token.isCapitalised else { return false }
        // `for whom?`, but not `the girl who`
        if token.is(.relative), at < span.last, tokens[at + 1].kind == .word { return true }
        guard !token.is(Self.small), before.kind == .word || before.kind == .number else { return false }
        if at < span.last, tokens[at + 1].is([.masculine, .feminine, .firstPerson]),
            !tokens[at + 1].is(.possessivePronoun)
        {
            return true
        }
        guard !before.is([.article, .possessivePronoun, .preposition, .conjunction]) else { return false }
        if token.is(.clauseVerb) { return !before.is(Self.small) || isPlural(before) }
        if text.prose.bytes[token.end - 1] == 0x73, token.end - token.start > 3 {
            return !isCounted(at, from: span.first)
        }
        return isPlural(before) && isPlainVerb(at) && !token.is(.timeNoun)
    }

    /// `two different owners`: whether a number that a plural needs stands before it.
    private func isCounted(_ noun: Int, from start: Int) -> Bool {
        for at in (max(start, noun - 3)..<noun).reversed() {
            if tokens[at].kind == .number || tokens[at].is(.numberWord) && !tokens[at].is(.indefinite) {
                return true
            }
            guard tokens[at].kind == .word, !tokens[at].is(Self.small) else { return false }
        }
        return false
    }

    /// Classes of words that are no verbs.
    private static let small: WordClass = [
        .article, .possessivePronoun, .preposition, .conjunction, .negation, .midAdverb, .numberWord,
        .indefinite, .genitive,
    ]

    /// `“if it rains,” she said, “let it rain”`, `what she says is “check the lid”`: whether a span opens with an order and its object.
    ///
    /// - Leaves: `is “half the lid”`, `would “check the lid”`, `is “called the lid”`.
    func isOrder(_ span: QuoteSpan) -> Bool {
        let first = tokens[span.first]
        guard text.prose.lexicon.isEnglish, span.first < span.last, first.kind == .word,
            first.is([.clauseVerb, .finiteVerb]), !first.is(.auxiliary), !isPlural(first)
        else { return false }
        let next = tokens[span.first + 1]
        return next.is([.article, .possessivePronoun, .masculine, .feminine, .neutralPronoun])
            && !next.is(.firstPerson)
    }

    /// `millers who “mark the lid and keep the key”`: a plain verb whose subject is the relative pronoun before the marks.
    ///
    /// - Leaves: `said of lids that “rain fills them”`, `lids which “guards keep”`, `asked who “the guard is”`.
    func followsSubject(_ span: QuoteSpan) -> Bool {
        let before = span.outer.lowerBound - 1
        guard text.prose.lexicon.isEnglish, before > 0, text.isOutside(before), text.isOutside(before - 1),
            tokens[before].is(.relative), !tokens[before].is(.clauseOpener), tokens[before - 1].kind == .word,
            isPlural(tokens[before - 1]), !text.isVerb(before - 1),
            text.prose.lexicon.cues.longest(tokens, at: before, before: before + 1)?.value != .oblique,
            !isThat(before), span.first < span.last, !tokens[span.first + 1].is(.auxiliary)
        else { return false }
        return isPlainVerb(span.first) && !isPlural(tokens[span.first])
    }
}
