import Interchange

/// Who reports a clause whose own verb looks like one of speech.
extension AttributionFinder {
    /// `She said the Agency regarded …`: a body's view that somebody reports is in the reporter's words.
    ///
    /// `A guard told us that a boy had found nine keys and “…”`: nor does whoever found one thing say what else there was.
    func outerSubject(
        of cue: CueReader.Cue, in found: [CueReader.Cue], from start: Int, before open: Int
    ) -> Mention? {
        let isFound =
            tokens[open - 1].is(.conjunction) && text.isOutside(open - 1)
            && reader.phrase(at: cue.range.lowerBound, before: open)?.value == .posing
            && cue.range.upperBound + 1 < open
        guard cue.kind == .calling || cue.kind == .stance || isFound,
            let outer = found.last(where: {
                $0.kind == .reporting && $0.range.upperBound <= cue.range.lowerBound
            }),
            let inner = cues.subject(of: cue.range.lowerBound, from: outer.range.upperBound),
            inner.kind != .person, !isOffice(inner),
            inner.kind != .unnamed || isFound,
            isClauseOf(outer, opening: inner)
        else { return nil }
        return cues.subject(of: outer.range.lowerBound, from: start)
    }

    /// Whether nothing but `that`, and whom it was told, stands between a verb of speech and the subject of what is said.
    private func isClauseOf(_ outer: CueReader.Cue, opening inner: Mention) -> Bool {
        var way = outer.range.upperBound..<max(inner.range.lowerBound, outer.range.upperBound)
        if inner.kind == .unnamed || inner.kind == .pronoun,
            let that = way.last(where: { clauses.isThat($0) })
        {
            way = that..<way.upperBound
        }
        return way.allSatisfy { tokens[$0].is([.relative, .article]) }
    }

    /// `recalled that the well had been declared dry, “on paper at least”`: words set off behind a passive that somebody reports.
    ///
    /// `warned that the men would be asked to dig “in one night what ten had not”`: nor does whoever is asked to do something say it.
    ///
    /// - Leaves: `said the well had been declared “dry”`, `said the men were told to bring “Ink”`.
    func teller(
        _ span: QuoteSpan, _ cue: CueReader.Cue, _ found: [CueReader.Cue], from start: Int
    ) -> Attribution? {
        let comma = span.outer.lowerBound - 1
        // `said the men had been found with nine ladders and “no good explanation”`
        let isJoined =
            tokens[comma].is(.conjunction)
            && reader.phrase(at: cue.range.lowerBound, before: comma)?.value == .posing
        let isDeed =
            cue.range.upperBound < comma && !isNamed(span, cue)
            && reader.phrase(at: cue.range.upperBound, before: comma)?.value == .topic
        guard tokens[comma].is(",") || isJoined || isDeed, text.isOutside(comma), clauses.words(span) >= 3,
            !clauses.isTitle(span),
            let outer = found.last(where: {
                $0.kind == .reporting && $0.range.upperBound < cue.range.lowerBound
                    && (isJoined || isDeed || clauses.isThat($0.range.upperBound))
            }), let subject = cues.subject(of: outer.range.lowerBound, from: start)
        else { return nil }
        return Attribution(source: .mention(subject), cue: outer.range, rule: "quote.before.woven")
    }

    /// `chose a motto for their fence: “Our stones, our street”`: what a name is for stands between its noun and the colon.
    ///
    /// - Leaves: `had a word for the guests: “Bread first.”`, whose stop stands inside the marks.
    func givesName(_ region: Range<Int>, _ span: QuoteSpan, _ cue: CueReader.Cue?) -> Bool {
        let end = region.upperBound - 1
        // `gave the fair no name but a number: “Nineteen”`
        let isNone = region.dropFirst().contains {
            text.isOutside($0) && tokens[$0].is(.naming) && tokens[$0].is(.titled)
                && tokens[$0 - 1].is(.negation)
        }
        if isNone, clauses.isTitle(span), text.ending(of: span) == .none { return true }
        // `found a slogan`, but not `repeated a slogan`
        let isSought =
            cue.map { reader.phrase(at: $0.range.lowerBound, before: end)?.value == .posing } ?? true
        guard isSought, text.ending(of: span) == .none, end - 2 > region.lowerBound else { return false }
        let noun = (max(region.lowerBound + 1, end - Self.longestMotto)..<end).last {
            text.isOutside($0) && tokens[$0].is(.naming) && tokens[$0].is(.titled)
        }
        guard let noun, noun + 2 < end, tokens[noun + 1].is(.preposition),
            !tokens[noun + 1].is(.clauseOpener),
            tokens[noun - 1].is([.article, .possessivePronoun])
                || noun - 2 >= region.lowerBound && tokens[noun - 2].is(.article)
        else { return false }
        return !(noun + 1..<end).contains { !text.isOutside($0) || text.isVerb($0) || tokens[$0].is(",") }
    }

    /// How many words what a name is for takes, with its noun.
    private static let longestMotto = 10

    /// `Petrov closes the fair with a call to “finish what was dug”`: what the subject of a sentence ends something with.
    ///
    /// - Leaves: `Petrov closes the fair with a call for “Lids for All”`.
    func closing(_ span: QuoteSpan, _ start: Int) -> Attribution? {
        let open = span.outer.lowerBound
        guard clauses.words(span) >= 3, !clauses.isTitle(span),
            let at = (max(start + 1, open - Self.longestClosing)..<max(open, start + 1)).first(where: {
                reader.phrase(at: $0, before: open).map { $0.value == .closing && $0.end == open } == true
            }),
            let subject = cues.sentenceSubject(from: start, before: at) ?? reader.read(at: start, before: at),
            isVoice(subject)
        else { return nil }
        return Attribution(source: .mention(subject), cue: at..<open, rule: "quote.before.verb")
    }

    /// How many words such a phrase has.
    private static let longestClosing = 4

    /// The cue that may report both parts of a quote: the last one, or that before a relative clause which ends at the comma.
    ///
    /// `“A,” said a miller who asked not to be named, “and b.”`
    func splitCue(_ found: [CueReader.Cue], _ open: Int) -> CueReader.Cue? {
        guard let last = found.last, found.count > 1, tokens[open - 1].is(","), last.kind == .reporting,
            tokens[last.range.lowerBound - 1].is(.relative),
            !tokens[last.range.lowerBound - 1].is(.clauseOpener),
            !(last.range.upperBound..<open - 1).contains(where: { tokens[$0].kind == .punctuation })
        else { return found.last }
        return found[found.count - 2]
    }
}
