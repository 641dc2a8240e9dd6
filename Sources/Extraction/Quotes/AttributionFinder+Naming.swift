import Interchange

/// Names, titles and scare quotes, which nobody says.
extension AttributionFinder {
    /// Whether what stands right before the span gives it as a name: `entitled`, `the project`, `so-called`.
    func isNamed(_ span: QuoteSpan, _ cue: CueReader.Cue?) -> Bool {
        var at = span.outer.lowerBound - 1
        let bound = text.paragraph(of: at).tokens.lowerBound
        if tokens[at].is(","), at > bound { at -= 1 }
        guard text.isOutside(at) else { return false }
        let token = tokens[at]
        if token.is(.naming),
            cue?.range.contains(at) != true || cue?.kind == .participle || !isActiveCalling(at)
        {
            return true
        }
        let next = span.outer.upperBound
        let close = text.paragraph(of: span.last).tokens.upperBound
        if next < close, text.isOutside(next) {
            // `learned what “peer pressure” means`: the subject of a clause of its own.
            if token.is(.clauseOpener), !token.is(.preposition), text.ending(of: span) == .none,
                clauses.words(span) <= 4,
                tokens[next].kind == .word, !tokens[next].isCapitalised, isFiniteForm(next)
            {
                return true
            }
            // `described the term “slum” as a label`
            if token.is(.titled), cue?.kind == .calling, tokens[next].is(.preposition),
                !tokens[next].is(.genitive)
            {
                return true
            }
        }
        // `the law on “loose stones”`
        if token.is(.preposition), !token.is([.clauseOpener, .genitive]), at > bound, text.isOutside(at - 1),
            tokens[at - 1].is([.titled, .activity]), tokens[at - 1].kind == .word, clauses.words(span) <= 4,
            text.ending(of: span) == .none, !clauses.hasVerb(span)
        {
            return true
        }
        let isSpeech = clauses.isSentenceLike(span)
        // `said that the exercise “hurt a little”`, `called the course “a rehearsal”`
        let isPredicate =
            clauses.isPredicate(span) || isDistant(cue, from: at) || isToldOf(span, at, cue)
            || isQuality(span, cue, at) || isManner(span, at, cue) || isAdverbial(span)
        // `according to the head of the programme, “…”`: the comma ends the speaker.
        let endsSource = cue?.kind == .source && tokens[span.outer.lowerBound - 1].is(",")
        let isWithin = cue?.range.contains(at) == true
        if token.is(.titled), !isSpeech, !isPredicate, !endsSource, !isWithin, !isDescribed(span, at, cue) {
            return true
        }
        // `must register as “…”`
        if at > bound, text.isOutside(at - 1), cue?.kind != .calling,
            reader.phrase(at: at - 1, before: at + 1)?.value == .entered
        {
            return true
        }
        // `by the name of “…”`, `known as “…”`
        if at > bound, token.is(.preposition), text.isOutside(at - 1),
            tokens[at - 1].is(.naming), !isSpeech
        {
            return !tokens[at - 1].is(.callingVerb) || isPassive(at - 1)
        }
        return isKnownAs(at, from: bound) || isInscribed(span)
            || isInsideGroup(span) && !arePraise(span, cue)
    }

    /// `subscribed to his words “wholly and gladly”`: adverbs alone, which name nothing.
    private func isAdverbial(_ span: QuoteSpan) -> Bool {
        !tokens[span.first].isCapitalised
            && span.parts.joined().allSatisfy {
                text.isManner($0) || tokens[$0].is([.conjunction, .midAdverb])
            }
    }

    /// `praised the “fruitful and long-standing” work`: two qualities right behind a verb that tells what somebody thinks.
    ///
    /// - Leaves: `spoke of the “dual-use” list`, `dug for the “deep and wide” fair`.
    private func arePraise(_ span: QuoteSpan, _ cue: CueReader.Cue?) -> Bool {
        guard let cue, cue.kind != .source, cue.kind != .participle, !tokens[span.first].isCapitalised,
            cue.range.upperBound + 1 == span.outer.lowerBound, tokens[cue.range.upperBound].is(.article)
        else { return false }
        return (span.first + 1..<max(span.first + 1, span.last)).contains { tokens[$0].is(.conjunction) }
            && !clauses.hasVerb(span)
    }

    /// `“A,” he said in a talk titled “Two Lids”`: a name in the sentence of a quote, and no second part of it.
    ///
    /// - Leaves: `“A,” said the author of the book, “and b.”`
    func isTitleApart(_ span: QuoteSpan, _ cue: CueReader.Cue) -> Bool {
        let before = tokens[span.outer.lowerBound - 1]
        let isName =
            !before.is(",") || clauses.isTitle(span) && text.ending(of: span) == .none
        return (before.is(.naming) || tokens[span.first].isCapitalised && isName) && isNamed(span, cue)
    }

    /// `said she would bring a map “small enough for every pocket”`: words about a thing, too many for its name.
    private func isDescribed(_ span: QuoteSpan, _ noun: Int, _ cue: CueReader.Cue?) -> Bool {
        let bound = text.paragraph(of: noun).tokens.lowerBound
        // `promised the village “a lid by May”`: no name opens with a small `a`.
        if cue?.kind == .reporting || cue?.kind == .stance, clauses.words(span) >= 3,
            !tokens[noun].is(.naming),
            tokens[span.first].is(.article), tokens[span.first].is(.indefinite),
            !tokens[span.first].isCapitalised
        {
            return true
        }
        guard cue?.kind == .reporting, clauses.words(span) >= Self.longestTerm, noun - 2 > bound,
            !tokens[span.first].isCapitalised, !tokens[span.first].is([.article, .possessivePronoun]),
            !tokens[noun].is(.naming)
        else { return false }
        return (noun - 2..<noun).contains { tokens[$0].is(.indefinite) && tokens[$0].is(.article) }
    }

    /// `said that the network “barely exists”`: what a noun does whose clause a verb of speech opened.
    ///
    /// - Leaves: `said that the network “Blue Wells” had closed`, `said that it ran a network “shares for all” in Bar`.
    private func isToldOf(_ span: QuoteSpan, _ noun: Int, _ cue: CueReader.Cue?) -> Bool {
        guard let cue, cue.kind == .reporting,
            let that = (cue.range.upperBound..<max(noun, cue.range.upperBound)).first(where: {
                !tokens[$0].is(.midAdverb)
            }), clauses.isThat(that), !(cue.range.upperBound..<noun).contains(where: { text.isVerb($0) })
        else { return false }
        let first = span.parts.first?.first {
            !tokens[$0].is([.midAdverb, .negation]) && !text.isManner($0)
        }
        guard let first, !tokens[first].isCapitalised, first == span.first || clauses.words(span) > 1
        else { return false }
        return reader.hasThirdForm(first) && !tokens[first].is(.pluralNoun) || text.isPast(first)
    }

    /// Terms of small words have fewer words than this.
    private static let longestTerm = 5

    /// `the club “Lantern”`, `the “Open Gate” scheme`: a name in marks with its noun right beside it.
    func isPartOfGroup(_ span: QuoteSpan) -> Bool {
        let before = span.outer.lowerBound - 1
        guard tokens[before].kind == .word || tokens[before].kind == .possessive, text.isOutside(before),
            text.ending(of: span) == .none
        else { return false }
        if isInsideGroup(span) || reader.nameInMarks(at: span.outer.lowerBound) != nil,
            clauses.isTitle(span) || tokens[before].is([.bodyHead, .titled]) || isInsideGroup(span)
        {
            return true
        }
        return clauses.isTitle(span) && !text.isVerb(before)
            && !tokens[before].is([
                .conjunction, .relative, .clauseOpener, .midAdverb, .reportingVerb, .reportingParticiple,
            ])
    }

    /// `Ivan “the Mole” Orlov`: between a first name and a surname.
    func isNickname(_ span: QuoteSpan) -> Bool {
        let (before, next) = (span.outer.lowerBound - 1, span.outer.upperBound)
        guard before >= 0, next < tokens.count, text.isOutside(before), text.isOutside(next),
            text.paragraphIndex(of: before) == text.paragraphIndex(of: next), span.count <= 4,
            text.ending(of: span) == .none
        else { return false }
        return tokens[before].is([.masculineName, .feminineName]) && tokens[before].isCapitalised
            && reader.isNameWord(next)
    }

    /// `The word of the day was “trust”`: what a noun of names is said to be.
    func isTerm(_ span: QuoteSpan, isFirst: Bool) -> Bool {
        let open = span.outer.lowerBound
        // `“hackathons” and “sprints”`, `the word “wet” before “wells”`: a list of terms.
        if isFirst, open > 2, tokens[open - 1].is([.conjunction, .preposition]), text.isOutside(open - 1),
            clauses.words(span) == 1,
            !text.isOutside(open - 2), clauses.words(text.spans[Int(text.owner[open - 2])]) == 1,
            text.ending(of: span) == .none, tokens[span.first].kind == .word,
            !tokens[span.first].isCapitalised
        {
            return true
        }
        if isNameOfPaper(span) || isGlossed(span) || isByname(span) || isNameWithComma(span) || isBorne(span)
            || isPosted(span)
        {
            return true
        }
        guard open > 1, clauses.isBe(open - 1), text.isOutside(open - 1), clauses.words(span) <= 4,
            text.ending(of: span) == .none
        else { return false }
        let start = text.sentenceStart(before: open)
        guard start < open - 1, let subject = cues.sentenceSubject(from: start, before: open),
            subject.range.upperBound == open - 1, let head = reader.head(of: subject.head)
        else { return false }
        return tokens[head].is(.naming) && !tokens[head].isCapitalised
    }

    /// `known among them as`, with those who know it by that name between.
    private func isKnownAs(_ at: Int, from bound: Int) -> Bool {
        guard tokens[at].is(.preposition), text.isOutside(at) else { return false }
        for before in (max(bound, at - 5)..<at).reversed() {
            let token = tokens[before]
            guard text.isOutside(before), token.kind == .word, !token.isCapitalised else { return false }
            if token.is(.naming) { return !token.is(.callingVerb) && before < at - 1 }
        }
        return false
    }

    /// Whether a word behind a span is its verb.
    private func isFiniteForm(_ at: Int) -> Bool {
        let token = tokens[at]
        return text.isVerb(at) || token.end - token.start > 3 && text.prose.bytes[token.end - 1] == 0x73
    }

    /// Whether a verb of calling has an object between itself and the span.
    func isDistant(_ cue: CueReader.Cue?, from at: Int) -> Bool {
        guard let cue, tokens[cue.range.lowerBound].is(.callingVerb), !isPassive(cue) else { return false }
        return cue.range.upperBound < at + 1
            && (cue.range.upperBound..<at).contains { tokens[$0].is(.article) }
    }

    /// `назвал свой журнал «самой честной книгой»`: small words behind a noun that somebody calls so, in a language without articles.
    ///
    /// - Leaves: `назвал проект «Вода»`.
    private func isQuality(_ span: QuoteSpan, _ cue: CueReader.Cue?, _ noun: Int) -> Bool {
        guard let cue, cue.kind == .calling, text.prose.lexicon.isRussian else { return false }
        return cue.range.upperBound <= noun && clauses.words(span) > 1 && !tokens[span.first].isCapitalised
    }

    /// Whether `called` right before a span has somebody as its subject: `which one of them called “…”`.
    func isActiveCalling(_ at: Int) -> Bool {
        guard tokens[at].is(.callingVerb), !isPassive(at) else { return false }
        let start = text.sentenceStart(before: at)
        guard let relative = (start..<at).last(where: { tokens[$0].is(.relative) }) else { return false }
        return cues.subject(of: at, from: relative + 1) != nil
    }

    /// `the “dual-use” list`: the span stands inside a noun group.
    func isInsideGroup(_ span: QuoteSpan) -> Bool {
        let (before, next) = (span.outer.lowerBound - 1, span.outer.upperBound)
        guard next < text.paragraph(of: span.last).tokens.upperBound, text.isOutside(next),
            text.ending(of: span) == .none
        else { return false }
        let after = tokens[next]
        guard after.kind == .word, !after.isCapitalised else { return false }
        let isFunction = after.is([
            .preposition, .conjunction, .auxiliary, .relative, .clauseOpener, .masculine, .feminine,
            .neutralPronoun, .midAdverb,
            .tailOpener, .possessivePronoun, .article, .negation,
        ])
        guard !isFunction, !text.isVerb(next) else { return false }
        // `sei der Brunnen „ganz trocken“ gewesen`: a noun of German has a capital; what ends a clause in a small letter is its verb.
        if text.prose.lexicon.isGerman, next + 1 >= tokens.count || tokens[next + 1].kind == .punctuation {
            return false
        }
        return tokens[before].is([.article, .possessivePronoun, .preposition])
            || tokens[before].kind == .possessive || span.count <= 2
    }

    /// Whether a span in the reporter's sentence is what the cue reports, and no scare quote.
    func suits(_ span: QuoteSpan, _ cue: CueReader.Cue, _ start: Int) -> Bool {
        let open = span.outer.lowerBound
        guard open - cue.range.upperBound <= Self.longestWay else { return false }
        let isNext =
            cue.range.upperBound == open
            || cue.range.upperBound + 1 == open
                && (tokens[open - 1].is(",") || tokens[open - 1].is(.relative))
        let words = clauses.words(span)
        // `als „Augen und Ohren“`: nouns of German have a capital in any words.
        let isCapacity = reader.phrase(at: open - 1, before: open)?.value == .capacity
        if clauses.isTitle(span), !isCapacity, !(isNext && clauses.isSentenceLike(span)) { return false }
        let isArticle = tokens[open - 1].is([.article, .indefinite]) && tokens[open - 1].kind == .word
        // `spoke of an “abduction”`
        let next = span.outer.upperBound
        let isEnd =
            next >= text.paragraph(of: span.last).tokens.upperBound || tokens[next].kind == .punctuation
        if isArticle, cue.kind == .stance, cue.range.count > 1, cue.range.upperBound + 1 == open,
            tokens[open - 1].is(.indefinite), isEnd,
            let subject = cues.subject(of: cue.range.lowerBound, from: start),
            subject.kind != .unnamed
        {
            return true
        }
        if isArticle, words <= 3, cue.kind != .calling { return arePraise(span, cue) }
        if isArticle, words <= 3, let subject = cues.subject(of: cue.range.lowerBound, from: start),
            subject.kind == .unnamed
        {
            return false
        }
        // `warned of “loose stones”`, but not `failed because of “one loose stone”`
        let isOf = tokens[open - 1].is(.genitive) && !tokens[open - 2].is([.clauseOpener, .tailOpener])
        if isOf, open - 1 >= cue.range.upperBound, words <= 3, cue.kind != .calling {
            return false
        }
        switch cue.kind {
        case .calling: return !isHabit(cue, span, start) && !isByName(cue, span)
        case .reporting, .participle:
            if words == 1, !isArticle, isNext, tokens[open - 1].kind == .word, text.ending(of: span) == .none,
                let subject = cues.subject(of: cue.range.lowerBound, from: start)
                    ?? cues.sentenceSubject(from: start, before: cue.range.lowerBound),
                subject.kind == .title, !isOffice(subject)
            {
                return false
            }
            // `said “trust” was the word`: the span is the subject of what is said.
            if words <= 2, isNext, tokens[open - 1].kind == .word, text.ending(of: span) == .none,
                next < tokens.count, clauses.isBe(next), text.isOutside(next)
            {
                return false
            }
            if tokens[cue.range.lowerBound].is(.callingVerb), cue.range.upperBound < open, !isArticle {
                return true
            }
            return isNext || words >= 2 || tokens[open - 1].is(.preposition) || clauses.isBe(open - 1)
        case .stance: return words >= 2 || tokens[open - 1].is(.preposition)
        case .source: return true
        }
    }

    /// `Locals call it “the Mole”`: what several people call a thing is its name.
    private func isHabit(_ cue: CueReader.Cue, _ span: QuoteSpan, _ start: Int) -> Bool {
        let (token, open) = (tokens[cue.range.lowerBound], span.outer.lowerBound)
        guard clauses.words(span) <= Self.longestByname, !text.isPast(cue.range.lowerBound),
            text.prose.bytes[token.end - 1] != 0x73, text.prose.lexicon.isEnglish,
            let subject = cues.subject(of: cue.range.lowerBound, from: start),
            // `boats, which the guards call “goats”`
            cue.range.upperBound < open
                || subject.range.lowerBound > start && tokens[subject.range.lowerBound - 1].is(.relative)
        else { return false }
        if subject.kind == .person, subject.roles.isEmpty, let name = subject.name, name.count == 1 {
            return reader.isPlural(name.lowerBound)
                && !tokens[name.lowerBound].is([.masculineName, .feminineName])
        }
        return subject.kind == .unnamed || subject.kind == .title
            || subject.kind == .pronoun && tokens[subject.head.lowerBound].is(.pluralNoun)
    }

    /// How many words a name has that several people give a thing.
    static let longestByname = 3

    /// `a study, “Paid in Debt”, which notes that`: the title in marks before the relative pronoun.
    func antecedentTitle(_ cue: CueReader.Cue, _ region: Range<Int>) -> Int? {
        var at = cue.range.lowerBound - 1
        while at >= region.lowerBound, tokens[at].is(.midAdverb) { at -= 1 }
        // `the translator of “Deep Well”, who noted`: no title is meant by `who`.
        let isWho = text.prose.lexicon.isEnglish && reader.phrase(at: max(at, 0), before: at + 1) == nil
        guard at > region.lowerBound, tokens[at].is(.relative), !isWho else { return nil }
        at -= 1
        while at >= region.lowerBound, tokens[at].is(",") { at -= 1 }
        guard at >= region.lowerBound, text.owner[at] >= 0 else { return nil }
        return Int(text.owner[at])
    }
}
