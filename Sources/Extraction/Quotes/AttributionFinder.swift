import Interchange

/// The rules that tie a span to its speaker, in the order in which they are tried.
struct AttributionFinder: Sendable {
    let text: QuotedProse
    let reader: MentionReader
    let cues: CueReader
    let clauses: ClauseReader

    /// How many tokens may stand between a verb and the fragment that it reports; the longest in the fixtures has 16.
    static let longestWay = 30

    init(_ reader: MentionReader) {
        self.reader = reader
        text = reader.text
        cues = CueReader(text: reader.text, reader: reader)
        clauses = ClauseReader(text: reader.text)
    }

    var tokens: [Token] { text.tokens }

    /// Behind the span: `said X`, `X said`, `– X`, `according to X`.
    func behind(_ span: QuoteSpan) -> Attribution? {
        let bound = text.paragraph(of: span.last).tokens.upperBound
        var at = span.outer.upperBound
        var hasComma = text.ending(of: span) == .comma
        var hasDash = false
        while at < bound, text.isOutside(at),
            tokens[at].is(",") || tokens[at].kind == .dash
                || tokens[at].is(".") && at == span.outer.upperBound && at + 1 < bound
                    && cues.cue(at: at + 1, before: bound)?.kind == .reporting
        {
            hasComma = hasComma || tokens[at].is(",")
            hasDash = hasDash || tokens[at].kind == .dash
            at += 1
        }
        guard at < bound else {
            return at == bound
                ? signature(below: span) ?? backward(below: span) ?? broken(below: span, at) : nil
        }
        if let titled = titleSpeaks(at, before: bound) { return titled }
        guard text.isOutside(at) else { return nil }
        let end = text.reach(from: at)
        let isBare = isSentenceStart(span)
        if let found = source(at, before: end) ?? passedOn(at, before: end) { return found }
        if hasComma, isBare, let found = accordingBehind(at, before: end) { return found }
        if let found = writtenBehind(at, before: end) ?? perfect(at, before: end) { return found }
        if let found = verbFirst(at, before: end) { return found }
        if hasDash, hasComma, let found = unlisted(at, before: end) { return found }
        if hasComma, let found = anyVerb(span, at, before: end) { return found }
        if let found = opened(span, at: at, before: end) ?? bracketed(span, at: at, before: end) {
            return found
        }
        if let found = chosen(span, at: at, before: end) ?? cleft(span, at: at, before: end) { return found }
        let canEnd =
            hasComma || hasDash || text.ending(of: span) == .stop && isBare
            || isBare && !clauses.isTitle(span) && span.count > 3
        guard canEnd || span.ends == .closeOnly else { return nil }
        if let found = markedSubject(at, end, before: bound) { return found }
        if let found = subjectFirst(at, before: end, isOpen: hasComma || hasDash, span) { return found }
        if let found = unlisted(span, at: at, before: end, hasComma: hasComma) { return found }
        if var mention = reader.read(at: at, before: bound), mention.kind == .person,
            signs(mention, hasDash: hasDash, span)
        {
            if hasDash, let home = home(behind: mention, before: bound) { mention.roles.append([home]) }
            guard
                (mention.roles.last?.last?.upperBound ?? 0) >= bound || mention.range.upperBound + 1 >= bound
            else { return nil }
            return Attribution(source: .mention(mention), cue: nil, rule: "quote.after.signature")
        }
        return nil
    }

    /// Whether the reporter's sentence begins with the span, a dash before it aside: `said Ana Petrov. – “B.”`.
    func isSentenceStart(_ span: QuoteSpan) -> Bool {
        let open = span.outer.lowerBound
        let start = text.sentenceStart(before: open)
        return start >= open || start + 1 == open && tokens[start].kind == .dash
    }

    func source(_ at: Int, before end: Int) -> Attribution? {
        if let cue = cues.cue(at: at, before: end), cue.kind == .source,
            let mention = reader.read(at: cue.range.upperBound, before: end)
        {
            return Attribution(source: .mention(mention), cue: cue.range, rule: "quote.after.source")
        }
        // `“…,” in her words`
        if let owner = reader.viewpoint(at, before: end) {
            return Attribution(
                source: .mention(owner), cue: at..<owner.range.upperBound, rule: "quote.after.source")
        }
        // `as the review put it`
        guard tokens[at].is(.clauseOpener), at + 1 < end, let mention = reader.read(at: at + 1, before: end)
        else { return nil }
        // `as Ana Petrov, a miller, put it`
        let close = mention.range.upperBound
        let verb = close < end && tokens[close].is(",") && !mention.roles.isEmpty ? close + 1 : close
        guard let cue = cues.cue(at: verb, before: end), cue.kind == .reporting else { return nil }
        return Attribution(source: .mention(mention), cue: cue.range, rule: "quote.after.source")
    }

    func verbFirst(_ at: Int, before end: Int) -> Attribution? {
        var at = at
        while at < end, tokens[at].is(.midAdverb), !tokens[at].isCapitalised { at += 1 }
        guard at < end, let cue = cues.cue(at: at, before: end), cue.kind == .reporting else { return nil }
        var next = cue.range.upperBound
        while next < end, tokens[next].is(.midAdverb), !tokens[next].is(.indefinite) { next += 1 }
        if next < end, tokens[next].is(","), next + 1 < end { next += 1 }
        next = behindAside(next, before: end) ?? behindAdverbial(next, before: end) ?? next
        let isTextual = reader.phrase(at: at, before: end)?.value == .textual
        // `reads the first line of the charter`
        if isTextual, let paper = partOfPaper(next, before: end) {
            return Attribution(source: .mention(paper), cue: cue.range, rule: "quote.after")
        }
        // Names in marks stand behind the end of the reporter's words.
        let bound = max(end, text.paragraph(of: at).tokens.upperBound)
        guard let mention = reader.read(at: next, before: bound) else {
            // `told journalists Ana Petrov`: whom it was told stands between.
            return Attribution(source: .nobody, cue: cue.range, rule: "quote.after")
        }
        // `whose motto is “…”, said the town would dig`: the verb has its subject before the span.
        let behind = mention.range.upperBound
        if behind < end, tokens[behind].is(.auxiliary), text.isVerb(behind) { return nil }
        return Attribution(source: .mention(mention), cue: cue.range, rule: "quote.after")
    }

    /// `conceded, not without a smile, Ana Petrov`, `said, opening the fair, Ana Petrov`: the name behind an adverbial that two commas
    /// set off.
    private func behindAside(_ at: Int, before end: Int) -> Int? {
        guard at > 0, at < end, tokens[at - 1].is(","),
            tokens[at].is([.negation, .preposition, .tailOpener, .reportingParticiple]),
            let comma = (at..<min(end, at + Self.longestManner)).first(where: { tokens[$0].is(",") }),
            !(at..<comma).contains(where: { text.isVerb($0) || !text.isOutside($0) }),
            let mention = reader.read(at: comma + 1, before: end), mention.kind == .person
        else { return nil }
        return comma + 1
    }

    /// `recalled in opening Mr. Ivan Orlov`, `said on Monday Ana Petrov`: the name behind an adverbial that no comma sets off.
    ///
    /// - Leaves: `said in reply to Ana Petrov`, `said in Bar`.
    private func behindAdverbial(_ at: Int, before end: Int) -> Int? {
        guard at + 2 < end, tokens[at].is(.preposition), !reader.isOf(at) else { return nil }
        for next in at + 2..<min(end - 1, at + Self.longestManner / 2) {
            let before = tokens[next - 1]
            guard before.kind == .word || before.kind == .number,
                !before.isCapitalised || before.is([.weekday, .month]),
                !text.isVerb(next - 1)
            else { return nil }
            guard tokens[next].isCapitalised, !tokens[next].is([.weekday, .month]),
                !before.is([.preposition, .article, .conjunction]),
                let mention = reader.read(at: next, before: end), mention.kind == .person,
                mention.honorific != nil || mention.name.map({ $0.count > 1 }) == true
            else { continue }
            return next
        }
        return nil
    }

    /// How many tokens such an adverbial has, with its comma.
    private static let longestManner = 8

    func subjectFirst(_ at: Int, before end: Int, isOpen: Bool, _ span: QuoteSpan) -> Attribution? {
        var start = at
        if tokens[start].is([.conjunction, .clauseOpener])
            || tokens[start].is(.midAdverb) && !tokens[start].is(.indefinite)
        {
            guard isOpen, !isReportedAlready(span) else { return nil }
            // `The choir sang “Nobody sleeps”, and Petrov said it was late.`
            if tokens[start].is(.conjunction), !tokens[start].is(.clauseOpener), !isSentenceStart(span),
                text.ending(of: span) == .none
            {
                return nil
            }
            start += 1
        }
        guard start < end else { return nil }
        for cue in cues.cues(in: start..<end) where cue.kind == .reporting {
            guard let mention = cues.subject(of: cue.range.lowerBound, from: start),
                mention.range.lowerBound == start
            else { return nil }
            guard closes(cue.range.upperBound, end, isOpen: isOpen) else { return nil }
            // `“…,” Ana Petrov was told by Ivan Orlov`
            if isPassive(cue), let agent = agent(cue, before: end) { return agent }
            // `the report quotes a nurse as saying`
            if let object = reader.read(at: cue.range.upperBound, before: end),
                reader.phrase(at: object.range.upperBound, before: end)?.value == .quotedAs
            {
                return Attribution(source: .mention(object), cue: cue.range, rule: "quote.after.subject-verb")
            }
            return recitation(cue.range.lowerBound..<end, [])
                ?? Attribution(source: .mention(mention), cue: cue.range, rule: "quote.after.subject-verb")
        }
        if isOpen, let several = severalPapers(start, before: end) { return several }
        // `“…,” the letter begins`
        guard isOpen, let mention = reader.read(at: start, before: end),
            let verb = reader.phrase(at: mention.range.upperBound, before: end),
            mention.kind == .document || mention.kind == .pronoun && tokens[start].is(.neutralPronoun)
                || (mention.kind == .person || mention.kind == .pronoun) && verb.end == end,
            verb.value == .textual || verb.value == .arrival,
            verb.end == end || tokens[verb.end].kind != .word
                || tokens[verb.end].is([.preposition, .midAdverb])
        else { return nil }
        return Attribution(
            source: .mention(mention), cue: mention.range.upperBound..<verb.end,
            rule: "quote.after.subject-verb")
    }

    /// `“…,” the conclusions note.`: papers in the plural, and a verb whose form in `-s` reports.
    private func severalPapers(_ at: Int, before end: Int) -> Attribution? {
        guard at + 1 < end, text.prose.lexicon.isEnglish, tokens[at].is([.article, .possessivePronoun]) else {
            return nil
        }
        for verb in at + 2..<max(at + 2, min(end, at + Self.longestPapers))
        where tokens[verb].kind == .word && !tokens[verb].isCapitalised && text.isOutside(verb)
            && reader.isPlural(verb - 1) && tokens[verb - 1].is(.documentHead)
        {
            guard verb + 1 == end || tokens[verb + 1].is([.preposition, .midAdverb]), isPlainReport(verb),
                let papers = reader.read(at: at, before: verb), papers.range.upperBound == verb
            else { continue }
            return Attribution(
                source: .mention(papers), cue: verb..<verb + 1, rule: "quote.after.subject-verb")
        }
        return nil
    }

    /// How many words such papers and their verb take.
    private static let longestPapers = 8

    /// `note`: whether the form in `-s` of a word is a verb of speech.
    private func isPlainReport(_ at: Int) -> Bool {
        let third = Array((text.prose.folded(tokens[at].range) + "s").utf8)
        return text.prose.lexicon.vocabulary.look(up: third).classes.contains(.reportingVerb)
    }

    /// Whether a colon or a clause before the span reports it, so that what follows need not.
    func isReportedAlready(_ span: QuoteSpan) -> Bool {
        let start = text.sentenceStart(before: span.outer.lowerBound)
        return start < span.outer.lowerBound && !cues.cues(in: start..<span.outer.lowerBound).isEmpty
    }

    /// Whether the verb's sentence ends as an attribution does and does not report something else.
    func closes(_ at: Int, _ end: Int, isOpen: Bool) -> Bool {
        guard at < end else { return true }
        // `had written at 01:14`
        let colon = (at..<end).first {
            tokens[$0].is(":") && !(tokens[$0 - 1].kind == .number && tokens[$0 - 1].end == tokens[$0].start)
        }
        if let colon {
            // `“A,” one wrote on the wall, and another: “B”`
            let hasGap = (at + 1..<max(colon, at + 1)).contains {
                tokens[$0 - 1].is(",") && tokens[$0].is([.conjunction, .clauseOpener])
            }
            if isOpen, hasGap { return true }
            // `“A,” he said, and she added: “B”`: the colon has words of its own.
            return isOpen && tokens[at].is(",")
                && cues.cues(in: at..<colon).contains { $0.kind == .reporting }
        }
        if isOpen { return true }
        // `“Done.” Petrov said that the road was open.`
        return !tokens[at].is(.relative) && !(at..<end).contains { text.isVerb($0) }
            && !(end < tokens.count && !text.isOutside(end))
    }
}
