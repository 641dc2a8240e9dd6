import Interchange

/// Papers that speak under their own title, and words that things bear.
extension AttributionFinder {
    /// `her report, “Paid in Debt”, published in May, says that … and notes that`: the title that the sentence is about.
    ///
    /// - Leaves: `at the opening of “Paid in Debt”, Petrov noted that`: no paper's noun, no verb of its own.
    func subjectTitle(_ cue: CueReader.Cue, _ start: Int) -> Int? {
        let verb = cue.range.lowerBound
        guard cue.kind == .reporting, start < verb,
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

    /// `a plaque reading “…”`: a thing that bears words, and a participle between.
    func isInscribed(_ span: QuoteSpan) -> Bool {
        let at = span.outer.lowerBound - 1
        guard at > text.paragraph(of: span.first).tokens.lowerBound, text.isOutside(at),
            text.isOutside(at - 1)
        else { return false }
        return text.isParticiple(at) && tokens[at - 1].is(.carrier)
    }
}
