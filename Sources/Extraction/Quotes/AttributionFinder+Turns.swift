import Interchange

/// Speakers whom a turn of phrase gives: one of several, somebody heard, nobody, whoever stands below.
extension AttributionFinder {
    /// `“A,” one guest wrote, and another: “B”`: who takes up the verb of the quote before.
    func gap(_ span: QuoteSpan, _ region: Range<Int>, _ earlier: [Int: Attribution]) -> Attribution? {
        let colon = region.upperBound - 1
        let bound = text.paragraph(of: colon).tokens.lowerBound
        let reach = max(bound, colon - Self.longestTurn)..<colon
        guard
            let joint = reach.last(where: { at in
                text.isOutside(at) && tokens[at].is([.conjunction, .clauseOpener]) && at + 1 < colon
            }), joint > bound,
            tokens[joint - 1].is(",") || tokens[joint - 1].is(";") || tokens[joint - 1].is("."),
            let mention = reader.read(at: joint + 1, before: colon), mention.range.upperBound == colon,
            mention.kind == .unnamed || mention.kind == .person || isOffice(mention)
        else { return nil }
        guard let last = (bound..<joint).last(where: { !text.isOutside($0) }),
            let cue = earlier[Int(text.owner[last])]?.cue
        else { return nil }
        return Attribution(source: .mention(mention), cue: cue, rule: "quote.before.gap")
    }

    /// How many tokens a second speaker without a verb may take.
    private static let longestTurn = 12

    /// `“We dig by hand”: an interview with a miller`: a headline of somebody's words and whom the page is about.
    ///
    /// - Leaves: `“Deep Wells”: an interview with a miller`, `“We dig by hand”: course ends in Bar`.
    func interview(_ span: QuoteSpan) -> Attribution? {
        let (open, next) = (span.outer.lowerBound, span.outer.upperBound)
        let title = text.paragraph(of: open).tokens
        guard open == title.lowerBound, next + 2 < title.upperBound, text.isOutside(next),
            tokens[next].is(":") || tokens[next].kind == .dash, clauses.hasVerb(span), !clauses.isTitle(span),
            let phrase = reader.phrase(at: next + 1, before: title.upperBound), phrase.value == .interview
        else { return nil }
        let cue = next + 1..<phrase.end
        if let one = reader.read(at: phrase.end, before: title.upperBound), one.kind == .person {
            return Attribution(source: .mention(one), cue: cue, rule: "quote.after.headline")
        }
        return Attribution(source: .context, cue: cue, rule: "quote.after.headline")
    }

    /// Whoever speaks in a headline without a verb of speech.
    func headline(_ span: QuoteSpan) -> Attribution? { interview(span) ?? ownHeadline(span) ?? mood(span) }

    /// `“I was told to bring a rope”: women of Bar`, `“We are the well”`: a headline in which somebody says `I`, or which is all in marks.
    ///
    /// - Leaves: `“Our Wells”: a report`, `“Roads are made by walking”: a fair`.
    func ownHeadline(_ span: QuoteSpan) -> Attribution? {
        let (open, next) = (span.outer.lowerBound, span.outer.upperBound)
        let title = text.paragraph(of: open).tokens
        guard open == title.lowerBound, !span.isSingle, clauses.words(span) >= Self.shortestHeadline,
            clauses.hasVerb(span), !clauses.isTitle(span) || text.prose.lexicon.isGerman,
            tokens[span.first].isCapitalised, span.parts.count == 1
        else { return nil }
        let speaksOfSelf = span.parts[0].contains {
            tokens[$0].is(.firstPerson) && !tokens[$0].shape.contains(.allCaps)
                || tokens[$0].is(.firstPerson) && tokens[$0].end - tokens[$0].start == 1
        }
        guard next >= title.upperBound || speaksOfSelf && tokens[next].is(":") && tellsOfPeople(next + 1)
        else {
            return nil
        }
        return Attribution(source: .context, cue: nil, rule: "quote.after.headline")
    }

    /// `River envoy “alarmed” by dry wells`: how somebody whom a headline begins with is moved, in a word or two.
    ///
    /// - Leaves: `The “dried” wells of Bar`, `Fair “revisited” by millers`, `Envoy “Water Ltd” by name`.
    func mood(_ span: QuoteSpan) -> Attribution? {
        let (open, next) = (span.outer.lowerBound, span.outer.upperBound)
        let title = text.paragraph(of: open).tokens
        guard open > title.lowerBound, next + 1 < title.upperBound, clauses.words(span) <= Self.longestMood,
            text.isPast(span.last), !tokens[span.first].isCapitalised, text.isOutside(next),
            tokens[next].is(.preposition), !tokens[next].isCapitalised,
            (title.lowerBound..<open).allSatisfy({ text.isOutside($0) })
        else { return nil }
        let close = clauses.isBe(open - 1) ? open - 1 : open
        guard close > title.lowerBound, let one = reader.read(at: title.lowerBound, before: close),
            one.range.upperBound == close
        else { return nil }
        let isSomebody =
            one.name.map { $0.count > 1 } == true
            || reader.head(of: one.head).map { tokens[$0].is([.personNoun, .roleHead, .honorific]) } == true
        guard isSomebody else { return nil }
        return Attribution(source: .mention(one), cue: nil, rule: "quote.headline.mood")
    }

    /// How many words such a mood has.
    private static let longestMood = 3

    /// Whether a headline goes on at a token with somebody: `: women of Bar speak up`, not `: a course ends in Bar`.
    private func tellsOfPeople(_ at: Int) -> Bool {
        guard at < tokens.count,
            let one = reader.read(at: at, before: text.paragraph(of: at).tokens.upperBound)
        else { return false }
        return one.kind == .person
            || reader.head(of: one.head).map { tokens[$0].is([.personNoun, .roleHead]) } == true
    }

    /// How many words such a headline has at least.
    private static let shortestHeadline = 4

    /// `For a guard from Bar, the first day was the worst: “…”`: whom the sentence before the colon concerns.
    func fronted(_ region: Range<Int>) -> Mention? {
        let (start, end) = (region.lowerBound, region.upperBound - 1)
        guard start + 1 < end, reader.phrase(at: start, before: end)?.value == .topic,
            let mention = reader.read(at: start + 1, before: end), mention.range.upperBound < end,
            tokens[mention.range.upperBound].is(","),
            mention.kind == .person || mention.kind == .unnamed || isOffice(mention)
        else { return nil }
        let subject = cues.sentenceSubject(from: mention.range.upperBound + 1, before: end)
        guard
            subject.map({ $0.kind == .title && !isVoice($0) || $0.kind == .pronoun && cues.isThing($0) })
                ?? true
        else { return nil }
        return mention
    }

    /// `The guards heard him shout, “…”`: whoever is heard to speak.
    func heard(_ span: QuoteSpan, _ start: Int) -> Attribution? {
        var verb = span.outer.lowerBound - 1
        if verb > start, tokens[verb].is(",") { verb -= 1 }
        guard verb - 1 > start, text.isOutside(verb), tokens[verb].is(.bareSpeech),
            !tokens[verb].isCapitalised
        else { return nil }
        for at in (max(start, verb - Self.longestTurn)..<verb - 1).reversed()
        where reader.phrase(at: at, before: verb)?.value == .heard {
            let object = at + 1..<verb
            // `her` is no possessive where a verb follows.
            let isPronoun = object.count == 1 && tokens[at + 1].is([.masculine, .feminine, .neutralPronoun])
            let pronoun = Mention(kind: .pronoun, head: object, range: object)
            guard let mention = isPronoun ? pronoun : reader.read(at: at + 1, before: verb),
                mention.range == object
            else { return nil }
            return Attribution(source: .mention(mention), cue: verb..<verb + 1, rule: "quote.before.heard")
        }
        return nil
    }

    /// `The patrol was told that “the road is closed”`: a clause that a passive reports without saying whose it is.
    func nobody(_ span: QuoteSpan, _ cue: CueReader.Cue) -> Attribution? {
        let open = span.outer.lowerBound
        guard cue.kind == .reporting, !clauses.isTitle(span) else { return nil }
        let lead = reader.phrase(at: open - 1, before: open)?.value
        // `were told to “dig slowly and well”`
        let isOrder = lead == .topic && cue.range.upperBound == open - 1 && clauses.words(span) >= 3
        guard isOrder || clauses.hasVerb(span) && (lead == .that || tokens[open - 1].is(":")) else {
            return nil
        }
        return Attribution(source: .nobody, cue: cue.range, rule: "quote.before.passive")
    }

    /// `This is how Ana Petrov opened the fair`, `Ana Petrov has said this since May`: the sentence at the head of a paragraph.
    private func pointing(_ start: Int, _ below: Range<Int>) -> Attribution? {
        let end = text.reach(from: start)
        guard end <= below.upperBound else { return nil }
        let own = reader.phrase(at: start, before: end).flatMap {
            $0.value == .cleft && $0.end > start + 2 ? $0 : nil
        }
        let verb =
            own == nil
            ? (start..<end).first { reader.phrase(at: $0, before: end)?.value == .pointing } : nil
        guard own != nil || verb != nil,
            let subject = cues.sentenceSubject(from: own?.end ?? start, before: end),
            subject.kind == .person || isOffice(subject)
        else { return nil }
        let cue = verb ?? start
        return Attribution(source: .mention(subject), cue: cue..<cue + 1, rule: "quote.after.backward")
    }

    /// `Ana Petrov sees the road as “a long bill”`: somebody's view.
    func regarded(_ span: QuoteSpan, _ start: Int) -> Attribution? {
        let open = span.outer.lowerBound
        guard open - 2 > start, tokens[open - 1].is(.preposition), tokens[open - 1].is(.clauseOpener),
            clauses.words(span) >= 3, !clauses.isTitle(span), text.isOutside(open - 2)
        else { return nil }
        let verb = (max(start, open - Self.longestTurn)..<open - 1).last {
            reader.phrase(at: $0, before: open)?.value == .regard
        }
        guard let verb, let subject = cues.subject(of: verb, from: start),
            subject.kind == .person || subject.kind == .body || subject.kind == .pronoun || isOffice(subject)
        else { return nil }
        return Attribution(source: .mention(subject), cue: verb..<verb + 1, rule: "quote.before.called")
    }

    /// `The treaty obliges both towns to “share what falls as rain”`: what a paper demands.
    func provided(_ span: QuoteSpan, _ start: Int) -> Attribution? {
        let open = span.outer.lowerBound
        guard clauses.words(span) >= 3, !clauses.isTitle(span),
            !tokens[open - 1].is([.article, .possessivePronoun])
        else { return nil }
        let verb = (max(start, open - Self.longestTurn)..<open).last {
            reader.phrase(at: $0, before: open)?.value == .provision && !text.isNounPlace($0)
        }
        guard let verb, verb > start, let subject = cues.subject(of: verb, from: start),
            subject.kind == .document
        else { return nil }
        return Attribution(source: .mention(subject), cue: verb..<verb + 1, rule: "quote.before.woven")
    }

    /// `“A,”¶the Mayor of Bar said.`: a line that broke between the comma and the attribution.
    func broken(below span: QuoteSpan, _ at: Int) -> Attribution? {
        guard text.ending(of: span) == .comma, at < tokens.count, text.isOutside(at),
            tokens[at].kind == .word,
            !tokens[at].isCapitalised, text.paragraphIndex(of: at) == text.paragraphIndex(of: span.last) + 1,
            text.paragraph(of: at).field == .body
        else { return nil }
        let end = text.reach(from: at)
        return verbFirst(at, before: end) ?? subjectFirst(at, before: end, isOpen: true, span)
    }

    /// `“…”¶With these words Ana Petrov opened the fair.`: the paragraph below points back.
    func backward(below span: QuoteSpan) -> Attribution? {
        let index = text.paragraphIndex(of: span.last) + 1
        guard index < text.prose.paragraphs.count, text.prose.paragraphs[index].field == .body,
            span.outer.lowerBound == text.paragraph(of: span.first).tokens.lowerBound
        else { return nil }
        let below = text.prose.paragraphs[index].tokens
        guard let start = below.first else { return nil }
        if let found = pointing(start, below) { return found }
        guard let phrase = reader.phrase(at: start, before: below.upperBound), phrase.value == .backward,
            let mention = reader.read(at: phrase.end, before: text.reach(from: start)),
            mention.kind == .person || mention.kind == .pronoun || mention.kind == .unnamed
                || isOffice(mention)
        else { return nil }
        return Attribution(source: .mention(mention), cue: start..<phrase.end, rule: "quote.after.backward")
    }

    /// `“…” Ana Petrov, a miller from Bar, does not joke.`: whom the next sentence is about, by a whole name.
    func introduced(behind span: QuoteSpan) -> Mention? {
        guard clauses.isSentenceLike(span) else { return nil }
        var start = span.outer.upperBound
        let index = text.paragraphIndex(of: span.last)
        var bound = text.prose.paragraphs[index].tokens.upperBound
        if start >= bound, index + 1 < text.prose.paragraphs.count,
            text.prose.paragraphs[index + 1].field == .body
        {
            bound = text.prose.paragraphs[index + 1].tokens.upperBound
            start = text.prose.paragraphs[index + 1].tokens.lowerBound
        }
        guard start < bound, text.isOutside(start) else { return nil }
        let end = min(bound, text.reach(from: start))
        let isTopic = reader.phrase(at: start, before: end)?.value == .topic
        let mention =
            isTopic ? reader.read(at: start + 1, before: end) : cues.sentenceSubject(from: start, before: end)
        guard let mention, mention.kind == .person, let name = mention.name, name.count > 1,
            mention.range.lowerBound <= start + 1
        else { return nil }
        return mention
    }
}
