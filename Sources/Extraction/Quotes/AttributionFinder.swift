import Interchange

/// The rules that tie a span to its speaker, in the order in which they are tried.
struct AttributionFinder: Sendable {
    let text: QuotedProse
    let reader: MentionReader
    let cues: CueReader
    let clauses: ClauseReader

    /// How many tokens may stand between a verb and the fragment that it reports; the longest in the fixtures has 16.
    private static let longestWay = 30

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
        guard at < bound, text.isOutside(at) else { return nil }
        let end = text.reach(from: at)
        let isBare = isSentenceStart(span)
        if let found = source(at, before: end) { return found }
        if let found = verbFirst(at, before: end) { return found }
        let canEnd =
            hasComma || hasDash || text.ending(of: span) == .stop && isBare
            || isBare && !clauses.isTitle(span) && span.count > 3
        guard canEnd || span.ends == .closeOnly else { return nil }
        if let found = subjectFirst(at, before: end, isOpen: hasComma || hasDash, span) { return found }
        if hasDash, let mention = reader.read(at: at, before: bound), mention.kind == .person,
            !mention.roles.isEmpty || mention.name.map({ $0.count > 1 }) == true,
            mention.range.upperBound + 1 >= bound
        {
            return Attribution(source: .mention(mention), cue: nil, rule: "quote.after.signature")
        }
        return nil
    }

    /// Whether the reporter's sentence begins with the span.
    func isSentenceStart(_ span: QuoteSpan) -> Bool {
        let start = text.sentenceStart(before: span.outer.lowerBound)
        return start >= span.outer.lowerBound
    }

    private func source(_ at: Int, before end: Int) -> Attribution? {
        if let cue = cues.cue(at: at, before: end), cue.kind == .source,
            let mention = reader.read(at: cue.range.upperBound, before: end)
        {
            return Attribution(source: .mention(mention), cue: cue.range, rule: "quote.after.source")
        }
        // `as the review put it`
        guard tokens[at].is(.clauseOpener), at + 1 < end, let mention = reader.read(at: at + 1, before: end),
            let cue = cues.cue(at: mention.range.upperBound, before: end), cue.kind == .reporting
        else { return nil }
        return Attribution(source: .mention(mention), cue: cue.range, rule: "quote.after.source")
    }

    private func verbFirst(_ at: Int, before end: Int) -> Attribution? {
        var at = at
        while at < end, tokens[at].is(.midAdverb), !tokens[at].isCapitalised { at += 1 }
        guard at < end, let cue = cues.cue(at: at, before: end), cue.kind == .reporting else { return nil }
        var next = cue.range.upperBound
        while next < end, tokens[next].is(.midAdverb), !tokens[next].is(.indefinite) { next += 1 }
        if next < end, tokens[next].is(","), next + 1 < end { next += 1 }
        guard let mention = reader.read(at: next, before: end) else {
            // `told journalists Ana Petrov`: whom it was told stands between.
            return Attribution(source: .nobody, cue: cue.range, rule: "quote.after")
        }
        return Attribution(source: .mention(mention), cue: cue.range, rule: "quote.after")
    }

    private func subjectFirst(_ at: Int, before end: Int, isOpen: Bool, _ span: QuoteSpan) -> Attribution? {
        var start = at
        if tokens[start].is([.conjunction, .clauseOpener])
            || tokens[start].is(.midAdverb) && !tokens[start].is(.indefinite)
        {
            guard isOpen, !isReportedAlready(span) else { return nil }
            start += 1
        }
        guard start < end else { return nil }
        for cue in cues.cues(in: start..<end) where cue.kind == .reporting {
            guard let mention = cues.subject(of: cue.range.lowerBound, from: start),
                mention.range.lowerBound == start
            else { return nil }
            guard closes(cue.range.upperBound, end, isOpen: isOpen) else { return nil }
            return Attribution(source: .mention(mention), cue: cue.range, rule: "quote.after.subject-verb")
        }
        return nil
    }

    /// Whether a colon or a clause before the span reports it, so that what follows need not.
    private func isReportedAlready(_ span: QuoteSpan) -> Bool {
        let start = text.sentenceStart(before: span.outer.lowerBound)
        return start < span.outer.lowerBound && !cues.cues(in: start..<span.outer.lowerBound).isEmpty
    }

    /// Whether the verb's sentence ends as an attribution does and does not report something else.
    private func closes(_ at: Int, _ end: Int, isOpen: Bool) -> Bool {
        guard at < end else { return true }
        if (at..<end).contains(where: { tokens[$0].is(":") }) { return false }
        if isOpen { return true }
        // `“Done.” Petrov said that the road was open.`
        return !tokens[at].is(.relative) && !(at..<end).contains { text.isVerb($0) }
            && !(end < tokens.count && !text.isOutside(end))
    }

    /// Before the span, in its own sentence.
    func before(_ index: Int, earlier: [Int: Attribution]) -> Attribution? {
        let span = text.spans[index]
        let open = span.outer.lowerBound
        let start = text.sentenceStart(before: open)
        guard start < open else { return above(span, earlier) }
        let region = start..<open
        let found = cues.cues(in: region)
        if tokens[open - 1].is(":") { return colon(span, region, found, earlier) }
        // `“A,” said X, “b.”`
        if let cue = found.last, let split = split(cue, region, earlier) {
            return Attribution(source: .span(split), cue: earlier[split]?.cue, rule: "quote.split")
        }
        if let cue = found.last, cue.kind == .calling, isPassive(cue), !clauses.isTitle(span),
            let agent = agent(cue, behind: span)
        {
            return agent
        }
        guard !isNamed(span, found.last) else { return nil }
        if let last = found.last(where: { $0.kind == .source }) {
            guard let mention = reader.read(at: last.range.upperBound, before: open) else { return nil }
            return Attribution(source: .mention(mention), cue: last.range, rule: "quote.before.source")
        }
        guard let cue = found.last else { return nil }
        guard suits(span, cue, start) else { return nil }
        if let title = antecedentTitle(cue, region) {
            return Attribution(source: .titled(title), cue: cue.range, rule: "quote.before.document")
        }
        if isPassive(cue) { return agent(cue, before: open) }
        let verb = cue.range.lowerBound
        if let mention = outerSubject(of: cue, in: found, from: start) ?? cues.antecedent(
            of: verb, from: start)
            ?? cues.subject(of: verb, from: start)
            ?? cues.sentenceSubject(from: start, before: verb)
        {
            return Attribution(source: .mention(mention), cue: cue.range, rule: rule(cue, open))
        }
        // `“A,” said X, adding that “b”`
        if let earlierSpan = attributed(in: region, earlier) {
            return Attribution(source: .span(earlierSpan), cue: cue.range, rule: rule(cue, open))
        }
        return nil
    }

    /// `She said the Agency regarded …`: a body's view that somebody reports is in the reporter's words.
    private func outerSubject(of cue: CueReader.Cue, in found: [CueReader.Cue], from start: Int) -> Mention? {
        guard cue.kind == .calling || cue.kind == .stance,
            let outer = found.last(where: {
                $0.kind == .reporting && $0.range.upperBound <= cue.range.lowerBound
            }),
            let inner = cues.subject(of: cue.range.lowerBound, from: outer.range.upperBound),
            inner.kind != .person, inner.kind != .unnamed, !isOffice(inner),
            (outer.range.upperBound..<inner.range.lowerBound).allSatisfy({
                tokens[$0].is([.relative, .article])
            })
        else { return nil }
        return cues.subject(of: outer.range.lowerBound, from: start)
    }

    /// Whether a mention is somebody's office and not just a thing with an article.
    private func isOffice(_ mention: Mention) -> Bool {
        guard mention.kind == .title, let head = reader.head(of: mention.head) else { return false }
        return tokens[head].is([.roleHead, .honorific, .personNoun])
    }

    private func rule(_ cue: CueReader.Cue, _ open: Int) -> String {
        if cue.range.upperBound == open { return "quote.before.verb" }
        return cue.kind == .calling
            ? "quote.before.called"
            : tokens[open - 1].is(.relative) ? "quote.before.that" : "quote.before.woven"
    }

    /// A colon that ends the paragraph above introduces the quote that opens this one.
    private func above(_ span: QuoteSpan, _ earlier: [Int: Attribution]) -> Attribution? {
        let open = span.outer.lowerBound
        let index = text.paragraphIndex(of: open)
        guard open == text.prose.paragraphs[index].tokens.lowerBound, index > 0,
            text.prose.paragraphs[index - 1].field != .title
        else { return nil }
        let tokensAbove = text.prose.paragraphs[index - 1].tokens
        guard let last = tokensAbove.last, tokens[last].is(":"), text.isOutside(last) else { return nil }
        let region = text.sentenceStart(before: last)..<last + 1
        return colon(span, region, cues.cues(in: region), earlier)
    }

    private func colon(
        _ span: QuoteSpan, _ region: Range<Int>, _ found: [CueReader.Cue], _ earlier: [Int: Attribution]
    ) -> Attribution? {
        let isSentence =
            clauses.isSentenceLike(span) || clauses.words(span) >= 3 && text.ending(of: span) == .stop
        let end = region.upperBound - 1
        let free = found.filter { !isInRelative($0, region) }
        let cue = free.last { $0.kind != .participle } ?? free.last ?? found.last
        if let source = found.last(where: { $0.kind == .source }),
            let mention = reader.read(at: source.range.upperBound, before: end)
        {
            return Attribution(source: .mention(mention), cue: source.range, rule: "quote.before.colon")
        }
        if let cue {
            if isPassive(cue), let agent = agent(cue, before: end) { return agent }
            let verb = cue.range.lowerBound
            if let mention = cues.antecedent(of: verb, from: region.lowerBound)
                ?? cues.subject(of: verb, from: region.lowerBound)
                ?? cues.sentenceSubject(from: region.lowerBound, before: verb)
            {
                return Attribution(source: .mention(mention), cue: cue.range, rule: "quote.before.colon")
            }
            if let span = attributed(in: region, earlier) {
                return Attribution(source: .span(span), cue: cue.range, rule: "quote.before.colon")
            }
            // `Said Petrov: “…”`
            if let mention = reader.read(at: cue.range.upperBound, before: end), mention.kind == .person {
                return Attribution(source: .mention(mention), cue: cue.range, rule: "quote.before.colon")
            }
        }
        if end > region.lowerBound, tokens[end - 1].is([.titled, .naming]),
            !tokens[end - 1].is(.documentHead), cue == nil
        {
            return nil
        }
        if let mention = cues.sentenceSubject(from: region.lowerBound, before: end) {
            return Attribution(source: .mention(mention), cue: nil, rule: "quote.before.colon")
        }
        if isSentence, let mention = reader.read(at: region.lowerBound, before: end),
            mention.range.upperBound >= end
        {
            return Attribution(source: .mention(mention), cue: nil, rule: "quote.before.lead-in")
        }
        guard cue != nil || isSentence else { return nil }
        return Attribution(source: .context, cue: cue?.range, rule: "quote.before.colon")
    }

    /// Whether a cue is the verb of a relative clause: `reports that nobody reads`.
    private func isInRelative(_ cue: CueReader.Cue, _ region: Range<Int>) -> Bool {
        let verb = cue.range.lowerBound
        if cues.antecedent(of: verb, from: region.lowerBound) != nil { return false }
        let start = cues.subject(of: verb, from: region.lowerBound)?.range.lowerBound ?? verb
        guard start - 2 >= region.lowerBound, tokens[start - 1].is(.relative), text.isOutside(start - 2)
        else {
            return false
        }
        let before = tokens[start - 2]
        return before.kind == .word && !text.isVerb(start - 2)
    }

    /// The span whose own attribution stands between it and this one.
    private func split(_ cue: CueReader.Cue, _ region: Range<Int>, _ earlier: [Int: Attribution]) -> Int? {
        guard
            let last = region.last(where: { !text.isOutside($0) })
                ?? (region.lowerBound > 0 && !text.isOutside(region.lowerBound - 1)
                    ? region.lowerBound - 1 : nil)
        else { return nil }
        let index = Int(text.owner[last])
        guard let attribution = earlier[index], let own = attribution.cue,
            own.lowerBound == cue.range.lowerBound,
            own.lowerBound > text.spans[index].last
        else { return nil }
        return index
    }

    private func attributed(in region: Range<Int>, _ earlier: [Int: Attribution]) -> Int? {
        var at = region.upperBound - 1
        while at >= max(0, region.lowerBound - 1) {
            if text.owner[at] >= 0, earlier[Int(text.owner[at])] != nil { return Int(text.owner[at]) }
            at -= 1
        }
        return nil
    }

    // Named things

    /// Whether what stands right before the span gives it as a name: `entitled`, `the project`, `so-called`.
    private func isNamed(_ span: QuoteSpan, _ cue: CueReader.Cue?) -> Bool {
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
        let isSpeech = clauses.isSentenceLike(span)
        // `said that the exercise “hurt a little”`, `called the course “a rehearsal”`
        let isPredicate =
            clauses.isPredicate(span) || isDistant(cue, from: at)
        if token.is(.titled), !isSpeech, !isPredicate { return true }
        // `by the name of “…”`, `known as “…”`
        if at > bound, token.is(.preposition), text.isOutside(at - 1),
            tokens[at - 1].is(.naming), !isSpeech
        {
            return !tokens[at - 1].is(.callingVerb) || isPassive(at - 1)
        }
        return isInsideGroup(span)
    }

    /// Whether a verb of calling has an object between itself and the span.
    private func isDistant(_ cue: CueReader.Cue?, from at: Int) -> Bool {
        guard let cue, cue.kind == .calling, !isPassive(cue) else { return false }
        return cue.range.upperBound < at + 1
            && (cue.range.upperBound..<at).contains { tokens[$0].is(.article) }
    }

    /// Whether `called` right before a span has somebody as its subject: `which one of them called “…”`.
    private func isActiveCalling(_ at: Int) -> Bool {
        guard tokens[at].is(.callingVerb), !isPassive(at) else { return false }
        let start = text.sentenceStart(before: at)
        guard let relative = (start..<at).last(where: { tokens[$0].is(.relative) }) else { return false }
        return cues.subject(of: at, from: relative + 1) != nil
    }

    /// `the “dual-use” list`: the span stands inside a noun group.
    private func isInsideGroup(_ span: QuoteSpan) -> Bool {
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
        return tokens[before].is([.article, .possessivePronoun, .preposition])
            || tokens[before].kind == .possessive || span.count <= 2
    }

    /// Whether a span in the reporter's sentence is what the cue reports, and no scare quote.
    private func suits(_ span: QuoteSpan, _ cue: CueReader.Cue, _ start: Int) -> Bool {
        let open = span.outer.lowerBound
        guard open - cue.range.upperBound <= Self.longestWay else { return false }
        let isNext =
            cue.range.upperBound == open
            || cue.range.upperBound + 1 == open
                && (tokens[open - 1].is(",") || tokens[open - 1].is(.relative))
        let words = clauses.words(span)
        if clauses.isTitle(span), !(isNext && clauses.isSentenceLike(span)) { return false }
        let isArticle = tokens[open - 1].is([.article, .indefinite]) && tokens[open - 1].kind == .word
        if isArticle, words <= 3, cue.kind != .calling || words < 2 && cue.kind != .calling { return false }
        if isArticle, words <= 3, let subject = cues.subject(of: cue.range.lowerBound, from: start),
            subject.kind == .unnamed
        {
            return false
        }
        if tokens[open - 1].is(.genitive), open - 1 >= cue.range.upperBound, words <= 3, cue.kind != .calling
        {
            return false
        }
        switch cue.kind {
        case .calling: return true
        case .reporting, .participle:
            return isNext || words >= 2 || tokens[open - 1].is(.preposition) || clauses.isBe(open - 1)
        case .stance: return words >= 2 || tokens[open - 1].is(.preposition)
        case .source: return true
        }
    }

    /// `a study, “Paid in Debt”, which notes that`: the title in marks before the relative pronoun.
    private func antecedentTitle(_ cue: CueReader.Cue, _ region: Range<Int>) -> Int? {
        var at = cue.range.lowerBound - 1
        while at >= region.lowerBound, tokens[at].is(.midAdverb) { at -= 1 }
        guard at > region.lowerBound, tokens[at].is(.relative) else { return nil }
        at -= 1
        while at >= region.lowerBound, tokens[at].is(",") { at -= 1 }
        guard at >= region.lowerBound, text.owner[at] >= 0 else { return nil }
        return Int(text.owner[at])
    }

    // Passives

    private func isPassive(_ cue: CueReader.Cue) -> Bool { isPassive(cue.range.lowerBound) }

    private func isPassive(_ verb: Int) -> Bool {
        guard tokens[verb].is(.callingVerb) || tokens[verb].is(.reportingVerb) else { return false }
        var at = verb - 1
        let bound = text.paragraph(of: verb).tokens.lowerBound
        while at >= bound, text.isOutside(at), tokens[at].is(.midAdverb) { at -= 1 }
        guard at >= bound, text.isOutside(at) else { return false }
        return clauses.isBe(at)
    }

    /// Whoever a passive names behind the span: `was called “…” by Petrov`.
    private func agent(_ cue: CueReader.Cue, behind span: QuoteSpan) -> Attribution? {
        let at = span.outer.upperBound
        let bound = text.paragraph(of: span.last).tokens.upperBound
        guard at + 1 < bound, text.isOutside(at), tokens[at].is(.preposition),
            let mention = reader.read(at: at + 1, before: bound), mention.kind == .person
        else { return nil }
        return Attribution(source: .mention(mention), cue: cue.range, rule: "quote.before.passive")
    }

    /// Whoever a passive names: `was described by Petrov as “…”`.
    private func agent(_ cue: CueReader.Cue, before end: Int) -> Attribution? {
        for at in cue.range.upperBound..<max(end, cue.range.upperBound)
        where tokens[at].is(.preposition) && at + 1 < end {
            if let mention = reader.read(at: at + 1, before: end), mention.kind == .person {
                return Attribution(source: .mention(mention), cue: cue.range, rule: "quote.before.passive")
            }
        }
        return nil
    }
}
