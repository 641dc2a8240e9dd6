import Interchange

/// Papers that speak under their own title, and words that things bear.
extension AttributionFinder {
    /// `her report, “Paid in Debt”, published in May, says that … and notes that`: the title that the sentence is about.
    ///
    /// - Leaves: `at the opening of “Paid in Debt”, Petrov noted that`: no paper's noun, no verb of its own.
    func subjectTitle(_ cue: CueReader.Cue, _ start: Int) -> Int? {
        let verb = cue.range.lowerBound
        guard cue.kind == .reporting || cue.kind == .stance || cue.kind == .calling, start < verb,
            let open = (start..<verb).first(where: { !text.isOutside($0) })
        else { return nil }
        let index = Int(text.owner[open])
        let title = text.spans[index]
        guard clauses.isTitle(title), title.outer.lowerBound == open, title.outer.upperBound <= verb,
            open == start || isPaper(before: open, from: start)
        else { return nil }
        var at = title.outer.upperBound
        if at < verb, tokens[at].is(",") {
            at += 1
            let isAside = at < verb && (text.isPast(at) || text.isParticiple(at) || tokens[at].is(.relative))
            if isAside, let close = (at..<verb).first(where: { tokens[$0].is(",") }) { at = close + 1 }
        }
        while at < verb, tokens[at].is(.midAdverb) { at += 1 }
        if at == verb { return index }
        // `says that … and notes that`: the second verb has no subject of its own.
        guard text.isOutside(at), text.isReporting(at), tokens[verb - 1].is(.conjunction) else { return nil }
        return index
    }

    /// Whether the noun of a paper, with nothing but its own words before it, ends right before a title.
    private func isPaper(before open: Int, from start: Int) -> Bool {
        var noun = open - 1
        if noun > start, tokens[noun].is(",") { noun -= 1 }
        guard noun >= start, noun - start < Self.longestPaper, tokens[noun].is(.documentHead) else {
            return false
        }
        return (start...noun).allSatisfy { at in
            (tokens[at].kind == .word || tokens[at].kind == .possessive)
                && (at == noun || !text.isVerb(at) && (!tokens[at].is(.preposition) || at > start))
        }
    }

    /// Tokens of the longest noun group before a title: `the latest annual report of the Special Representative`.
    private static let longestPaper = 12

    /// `“…,” “Paid in Debt” says`: the paper's title stands between the quote and its verb.
    func titleSpeaks(_ at: Int, before bound: Int) -> Attribution? {
        guard at < bound, text.owner[at] >= 0 else { return nil }
        let index = Int(text.owner[at])
        let title = text.spans[index]
        let verb = title.outer.upperBound
        guard title.outer.lowerBound == at, clauses.isTitle(title), text.ending(of: title) == .none,
            verb < bound, text.isOutside(verb), text.isReporting(verb),
            verb + 1 >= bound || tokens[verb + 1].kind == .punctuation
        else { return nil }
        return Attribution(source: .titled(index), cue: verb..<verb + 1, rule: "quote.after.document")
    }

    /// `The report that the guards wrote lists “…”`: a paper with a verb behind the relative clause that holds the cue.
    func lister(_ span: QuoteSpan, _ cue: CueReader.Cue, _ start: Int) -> Attribution? {
        let verb = span.outer.lowerBound - 1
        guard cue.range.upperBound == verb, cue.kind == .reporting, reader.isThird(verb),
            !tokens[verb].isCapitalised,
            !tokens[verb].is([
                .article, .preposition, .possessivePronoun, .conjunction, .personNoun, .timeNoun,
            ]),
            clauses.words(span) > 1, !clauses.isTitle(span),
            let paper = cues.subject(of: verb, from: start), paper.kind == .document,
            paper.range.upperBound < cue.range.lowerBound
        else { return nil }
        return Attribution(source: .mention(paper), cue: verb..<verb + 1, rule: "quote.before.document")
    }

    /// `a survey by the Union, according to which the wells are “…”`: what or whom the relative pronoun behind the phrase stands for.
    func relativeSource(_ cue: CueReader.Cue, from start: Int) -> Mention? {
        let relative = cue.range.upperBound
        guard relative < tokens.count, text.isOutside(relative), tokens[relative].is(.relative),
            !tokens[relative].is(.clauseOpener)
        else { return nil }
        var close = cue.range.lowerBound
        if close > start, tokens[close - 1].is(",") { close -= 1 }
        for at in max(start, close - Self.longestSource)..<close
        where cues.begins(at, from: start) || cues.followsPreposition(at) {
            guard let mention = reader.read(at: at, before: close),
                mention.kind == .document || mention.kind == .body || mention.kind == .person,
                (mention.range.upperBound..<max(close, mention.range.upperBound)).allSatisfy({
                    text.isOutside($0) && !text.isVerb($0) && !tokens[$0].is(",")
                })
            else { continue }
            return lastOfTwo(mention, before: close) ?? mention
        }
        return nil
    }

    /// `a map of 4 May and her survey, according to which`: the second of two papers, which is the nearer one.
    private func lastOfTwo(_ papers: Mention, before end: Int) -> Mention? {
        guard papers.kind == .document,
            let joint = papers.range.dropLast().last(where: {
                tokens[$0].is(.conjunction) && text.isOutside($0)
                    && tokens[$0 + 1].is([.article, .possessivePronoun])
            }), let last = reader.read(at: joint + 1, before: end), last.kind == .document
        else { return nil }
        return last
    }

    /// How many tokens such a source takes with what dates it.
    private static let longestSource = 16

    /// `A study by the Union, “Who Pays the Miller?”, says that`: a paper and its name, set off by commas.
    func isNameOfPaper(_ span: QuoteSpan) -> Bool {
        let (comma, next) = (span.outer.lowerBound - 1, span.outer.upperBound)
        guard clauses.isTitle(span), clauses.words(span) > 1, text.ending(of: span) == .stop,
            !tokens[span.last].is("."), next < text.paragraph(of: span.last).tokens.upperBound,
            text.isOutside(next), tokens[next].is(","),
            comma > text.paragraph(of: span.first).tokens.lowerBound, tokens[comma].is(","),
            text.isOutside(comma)
        else { return false }
        let start = text.sentenceStart(before: comma)
        return (max(start, comma - Self.longestPaper)..<comma).contains {
            text.isOutside($0) && tokens[$0].is(.documentHead)
        }
    }

    /// `The Union sent round a paper claiming that “…”`: whoever has a new paper out claims what it claims.
    ///
    /// - Leaves: `The Union published a report stating that “…”`.
    func issuer(of paper: Mention, _ cue: CueReader.Cue, _ start: Int) -> Mention? {
        guard cue.kind == .participle, paper.kind == .document,
            paper.range.upperBound == cue.range.lowerBound,
            reader.phrase(at: cue.range.lowerBound, before: cue.range.upperBound)?.value == .claim
                || paper.head.contains(where: { tokens[$0].is(.missive) }),
            tokens[paper.head.lowerBound].is(.indefinite), paper.head.lowerBound > start,
            let subject = cues.sentenceSubject(from: start, before: paper.head.lowerBound),
            subject.kind == .body || subject.kind == .person || isOffice(subject),
            subject.range.upperBound < paper.head.lowerBound
        else { return nil }
        return subject
    }

    /// `read her letter aloud: “…”`, `quoted from a message of Ana Petrov: “…”`: the paper that somebody gives out.
    func recited(_ cue: CueReader.Cue, before end: Int) -> Mention? {
        guard cue.kind == .reporting,
            let phrase = reader.phrase(at: cue.range.lowerBound, before: end), phrase.value == .recital,
            let noun = (phrase.end..<min(phrase.end + Self.longestPaper, end)).first(where: {
                tokens[$0].is(.missive)
            }),
            // `read a letter to Ana Petrov`
            noun + 1 >= end || !tokens[noun + 1].is(.preposition) || reader.isOf(noun + 1)
                || isFrom(noun + 1),
            let mention = reader.read(
                at: phrase.end,
                before: noun + 1 < end && tokens[noun + 1].is(.preposition) ? end : noun + 1),
            mention.kind == .document && mention.head.contains(noun) || mention.range.contains(noun),
            mention.kind != .document || tokens[mention.head.lowerBound].is(.possessivePronoun)
                || mention.head.contains(where: { tokens[$0].kind == .possessive })
                || mention.head.contains(where: { reader.isNameWord($0) })
        else { return nil }
        return mention
    }

    /// `the first line of the charter`: the paper that something small is a part of.
    func partOfPaper(_ at: Int, before end: Int) -> Mention? {
        guard at + 3 < end, tokens[at].is(.article),
            let of = (at + 2..<min(at + Self.longestPart, end)).first(where: { reader.isOf($0) }),
            (at + 1..<of).allSatisfy({
                text.isOutside($0) && tokens[$0].kind == .word && !tokens[$0].isCapitalised
                    && !tokens[$0].is([.documentHead, .roleHead, .personNoun, .bodyHead])
            }),
            let paper = reader.read(at: of + 1, before: end), paper.kind == .document
        else { return nil }
        return paper
    }

    /// How many words may stand before `of` in such a part, with its article.
    private static let longestPart = 5

    /// `“…,” Ana Petrov, head of the choir “Lantern”, said.`: a subject that goes on over a name in marks, which ends at `mark`.
    func markedSubject(_ at: Int, _ mark: Int, before bound: Int) -> Attribution? {
        guard mark < bound, let title = reader.nameInMarks(at: mark), text.isOutside(at),
            let mention = reader.read(at: at, before: bound), mention.range.upperBound >= mark,
            mention.kind != .pronoun
        else { return nil }
        var next = max(mention.range.upperBound, title.outer.upperBound)
        while next < bound, text.isOutside(next), tokens[next].is(",") || tokens[next].is(.midAdverb) {
            next += 1
        }
        guard let cue = cues.cue(at: next, before: bound), cue.kind == .reporting,
            closes(cue.range.upperBound, text.reach(from: next), isOpen: true)
        else { return nil }
        return Attribution(source: .mention(mention), cue: cue.range, rule: "quote.after.subject-verb")
    }

    /// `“…,” began Ana Petrov.`: a verb of texts whose subject ends the sentence or a clause.
    func opened(_ span: QuoteSpan, at: Int, before end: Int) -> Attribution? {
        guard text.ending(of: span) == .comma, reader.phrase(at: at, before: end)?.value == .textual,
            let mention = reader.read(at: at + 1, before: end),
            mention.kind == .person || mention.kind == .document || isOffice(mention)
        else { return nil }
        let close = mention.range.upperBound
        guard
            close >= end || tokens[close].kind == .punctuation
                || tokens[close].is([.preposition, .tailOpener])
        else { return nil }
        return Attribution(source: .mention(mention), cue: at..<at + 1, rule: "quote.after")
    }

    /// `“…” (Ana Petrov, Mayor of Bar)`: whoever stands in a bracket behind a whole sentence.
    ///
    /// - Leaves: `“Paid in Debt” (Ana Petrov, 2019)`, `“We dig,” she said (Bar, 4 May)`.
    func bracketed(_ span: QuoteSpan, at: Int, before end: Int) -> Attribution? {
        guard tokens[at].is("("), clauses.isSentenceLike(span),
            let close = (at + 1..<end).first(where: { tokens[$0].is(")") }),
            let mention = reader.read(at: at + 1, before: close), mention.range.upperBound == close,
            isOffice(mention)
                || mention.kind == .person
                    && (!mention.roles.isEmpty || mention.name.map({ $0.count > 1 }) == true)
        else { return nil }
        return Attribution(source: .mention(mention), cue: nil, rule: "quote.after.signature")
    }

    /// `a plaque reading “…”`: a thing that bears words, and a participle between.
    func isInscribed(_ span: QuoteSpan) -> Bool {
        let at = span.outer.lowerBound - 1
        guard at > text.paragraph(of: span.first).tokens.lowerBound, text.isOutside(at),
            text.isOutside(at - 1)
        else { return false }
        // `a label that read “…”`
        if text.isReporting(at), tokens[at - 1].is(.relative), at > 1, text.isOutside(at - 2) {
            return tokens[at - 2].is(.carrier)
        }
        return text.isParticiple(at) && tokens[at - 1].is(.carrier)
    }
}
