import Interchange

/// Whose view a sentence gives by saying whom it is for.
extension AttributionFinder {
    /// Whose view an introduction gives: `For Ana Petrov, the law is “a valve without a pipe”`.
    func introduced(_ span: QuoteSpan, _ start: Int) -> Attribution? {
        guard clauses.words(span) >= 3, !clauses.isTitle(span) else { return nil }
        if let one = forWhom(span, start) { return one }
        let open = span.outer.lowerBound
        guard start + 1 < open, reader.phrase(at: start, before: open)?.value == .topic else { return nil }
        if let one = predicated(span, start) { return one }
        let isClause =
            tokens[open - 1].is(",") && (clauses.hasVerb(span) || isForeign && clauses.words(span) >= 4)
        // `is simply “…”`
        let verb = tokens[open - 1].is(.midAdverb) && open - 2 > start ? open - 2 : open - 1
        // `For Ana Petrov, the drill showed “…”`
        let isShown = text.isPast(open - 1) && text.isOutside(open - 1)
        guard clauses.isBe(verb) || isClause || isShown else { return nil }
        // `For her the road was “…”`
        if start + 3 < verb, tokens[start + 1].is([.masculine, .feminine]),
            reader.isDefinite(start + 2) || tokens[start + 2].is(.neutralPronoun)
        {
            let pronoun = Mention(
                kind: .pronoun, head: start + 1..<start + 2, range: start + 1..<start + 2)
            return topic(pronoun, start)
        }
        guard let mention = reader.read(at: start + 1, before: open), isViewer(mention),
            let comma = topicEnd(mention, before: open), !isClause || comma + 1 == open
        else { return nil }
        return topic(mention, start)
    }

    /// The comma that closes whom a sentence is for: `For Ana Petrov, who runs it and who lost a lid, `.
    private func topicEnd(_ mention: Mention, before open: Int) -> Int? {
        let close = mention.range.upperBound
        guard close < open else { return nil }
        if tokens[close].is(",") { return close }
        guard close + 2 < open, tokens[close].is(.conjunction), tokens[close + 1].is(.relative) else {
            return nil
        }
        return (close + 2..<open).first { tokens[$0].is(",") && text.isOutside($0) }
    }

    /// `For Ana Petrov, a miller, the fair “comes a year too late”`: what a thing does, for whoever the sentence opens with.
    ///
    /// - Leaves: `For Ana Petrov, the club “Deep Well” is home`, `For two years, the fair “came too late”`.
    private func predicated(_ span: QuoteSpan, _ start: Int) -> Attribution? {
        let open = span.outer.lowerBound
        guard !tokens[span.first].isCapitalised,
            text.isPast(span.first) || reader.hasThirdForm(span.first) || tokens[span.first].is(.auxiliary),
            let comma = (start + 2..<max(start + 2, open - 1)).last(where: {
                tokens[$0].is(",") && text.isOutside($0)
            }),
            tokens[comma + 1].is([.article, .possessivePronoun]) || open - comma == 2,
            reader.groupEnd(from: comma + 1, before: open) == open || open - comma == 2,
            let mention = reader.read(at: start + 1, before: comma), isViewer(mention),
            case let close = mention.range.upperBound, close == comma || tokens[close].is(","),
            (close..<max(comma, close)).allSatisfy({ text.isOutside($0) && !text.isVerb($0) })
        else { return nil }
        return topic(mention, start)
    }

    /// `Ana Petrov, a miller, for whom a lid is a thing that “…”`: whom a relative pronoun behind such a preposition stands for.
    ///
    /// - Leaves: `Ana Petrov, for whom the guards had “a key and a lamp”`, `the mill, for which the lid is “…”`.
    private func forWhom(_ span: QuoteSpan, _ start: Int) -> Attribution? {
        let open = span.outer.lowerBound
        let at = (max(start + 1, open - Self.longestTopic)..<max(start + 1, open - 2)).last { at in
            text.isOutside(at) && reader.phrase(at: at, before: at + 1)?.value == .topic
                && tokens[at + 1].is(.relative)
                && reader.phrase(at: at + 1, before: at + 2)?.value == .oblique
        }
        guard let at, (at + 2..<open).allSatisfy({ text.isOutside($0) && tokens[$0].kind != .punctuation }),
            (at + 2..<open).contains(where: { clauses.isBe($0) }),
            let mention = cues.subject(of: at, from: start, isObject: true), isViewer(mention)
        else { return nil }
        return topic(mention, at)
    }

    /// How many words such a clause has before its marks.
    private static let longestTopic = 16

    private func isViewer(_ mention: Mention) -> Bool {
        mention.kind == .person || mention.kind == .pronoun && !cues.isThing(mention) || isOffice(mention)
    }

    private func topic(_ mention: Mention, _ at: Int) -> Attribution {
        Attribution(source: .mention(mention), cue: at..<at + 1, rule: "quote.before.topic")
    }
}
