import Interchange

/// Fragments that no verb of speech leads to and that are still the words of whoever the sentence is about.
extension AttributionFinder {
    /// `Ana Petrov began with the last name, “because nobody had called it”`: why somebody did something, in words that end the sentence.
    ///
    /// - Leaves: `The mill was shut “because nobody paid”`, `Ana Petrov shut the mill “before noon”`.
    func reasoned(_ span: QuoteSpan, _ start: Int) -> Attribution? {
        let (open, next) = (span.outer.lowerBound, span.outer.upperBound)
        guard !span.isSingle, clauses.words(span) >= 4, !tokens[span.first].isCapitalised,
            tokens[open - 1].is(",") || tokens[open - 1].kind == .word,
            !tokens[open - 1].is([.article, .possessivePronoun, .preposition, .titled, .naming]),
            opensReason(span), clauses.hasVerb(span),
            next >= text.paragraph(of: span.last).tokens.upperBound || text.isStop(tokens[next])
                || text.ending(of: span) == .stop,
            let subject = cues.sentenceSubject(from: start, before: open), isAuthor(subject)
        else { return nil }
        return Attribution(source: .mention(subject), cue: nil, rule: "quote.before.own-words")
    }

    /// Whether a span opens with a conjunction of reason, purpose or time.
    private func opensReason(_ span: QuoteSpan) -> Bool {
        switch text.prose.lexicon.cues.longest(tokens, at: span.first, before: span.last)?.value {
        case .reason, .subordinator, .opener: true
        default: false
        }
    }

    /// `It comes, she told them, “in drops”; it leaves “by the barrel”`: a clause about the same thing behind a semicolon.
    ///
    /// - Leaves: `It comes, she told them, “in drops”; the Mayor had “no barrel”`, `…; it is the “Deep Well” fair`.
    func goesOn(_ index: Int, _ start: Int, _ earlier: [Int: Attribution]) -> Attribution? {
        let (span, open) = (text.spans[index], text.spans[index].outer.lowerBound)
        guard index > 0, let cue = earlier[index - 1]?.cue, clauses.words(span) >= 2, !clauses.isTitle(span),
            !tokens[open - 1].is([.article, .possessivePronoun, .titled, .naming])
        else { return nil }
        let before = text.spans[index - 1].outer
        guard cue.upperBound <= before.lowerBound, before.upperBound + 1 == start, start + 1 < open,
            tokens[start - 1].is(";"), open - start <= Self.longestSequel,
            tokens[start].is(.neutralPronoun), !tokens[start].is(.firstPerson),
            (start..<open).allSatisfy({ text.isOutside($0) && tokens[$0].kind == .word })
        else { return nil }
        return Attribution(source: .span(index - 1), cue: cue, rule: "quote.before.list")
    }

    /// How many words such a clause has before its marks.
    private static let longestSequel = 8

    /// `The Fund gave the mill “two winters, at most”`: how long or how much somebody gives something.
    ///
    /// - Leaves: `The Fund gave the mill “Two Winters”`, `The Fund gave the mill “a new lid”`, `The mill had “two winters”`.
    func estimated(_ span: QuoteSpan, _ start: Int) -> Attribution? {
        let (open, next) = (span.outer.lowerBound, span.outer.upperBound)
        guard clauses.words(span) >= 2, !clauses.isTitle(span), !clauses.hasVerb(span),
            tokens[span.first].kind == .number
                || tokens[span.first].is(.numberWord) && !tokens[span.first].is(.indefinite),
            next >= text.paragraph(of: span.last).tokens.upperBound || tokens[next].kind == .punctuation
        else { return nil }
        let verb = (max(start + 1, open - Self.longestSequel)..<max(start + 1, open - 1)).last {
            text.isOutside($0) && reader.phrase(at: $0, before: open)?.value == .posing
                && !tokens[$0].is(.auxiliary)
        }
        guard let verb, reader.groupEnd(from: verb + 1, before: open) == open,
            let subject = cues.subject(of: verb, from: start), isAuthor(subject) || subject.kind == .body
        else { return nil }
        return Attribution(source: .mention(subject), cue: verb..<verb + 1, rule: "quote.before.woven")
    }

    /// `He said so, and then put it right: millers dig when they are asked “as friends”`: a passive in what is told behind a colon.
    func toldBehindColon(_ span: QuoteSpan, _ cue: CueReader.Cue, _ found: [CueReader.Cue], _ start: Int)
        -> Attribution?
    {
        let way = start..<max(start, cue.range.lowerBound)
        guard let colon = way.last(where: { tokens[$0].is(":") && text.isOutside($0) }),
            clauses.words(span) >= 3, !clauses.isTitle(span),
            found.contains(where: { $0.kind == .reporting && $0.range.upperBound <= colon })
        else { return nil }
        // The verb right before the colon may have its subject in common with one before it.
        for outer in found.reversed() where outer.kind == .reporting && outer.range.upperBound <= colon {
            guard let subject = cues.subject(of: outer.range.lowerBound, from: start), isVoice(subject) else {
                continue
            }
            return Attribution(source: .mention(subject), cue: outer.range, rule: "quote.before.woven")
        }
        return nil
    }

    /// `She quoted her own first report, “lid in order, bucket gone”, and laughed`: what somebody once wrote and now quotes.
    ///
    /// - Leaves: `She quoted her own report, “Lids of Bar”, and laughed`.
    func selfQuoted(_ span: QuoteSpan, _ found: [CueReader.Cue], _ start: Int) -> Attribution? {
        let open = span.outer.lowerBound
        guard tokens[open - 1].is(",") || tokens[open - 1].kind == .dash, !clauses.isTitle(span),
            clauses.words(span) >= 3,
            let cue = found.last, cue.kind == .reporting,
            reader.phrase(at: cue.range.lowerBound, before: open)?.value == .recital,
            case let own = cue.range.upperBound, own + 2 < open, open - own <= Self.longestSequel,
            tokens[own].is(.possessivePronoun), tokens[own + 1].is(.own),
            tokens[open - 2].is([.documentHead, .missive, .utterance]),
            let subject = cues.subject(of: cue.range.lowerBound, from: start), isAuthor(subject)
        else { return nil }
        return Attribution(source: .mention(subject), cue: cue.range, rule: "quote.before.woven")
    }
}
