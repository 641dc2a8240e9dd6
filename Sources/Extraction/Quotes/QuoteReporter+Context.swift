import Interchange

/// Speakers that what was said before tells, where no words name them.
extension QuoteReporter {
    /// Whether somebody speaks of themselves in a span, as no paper does: `I leave with hope`.
    private func saysI(_ span: QuoteSpan) -> Bool {
        span.parts.joined().contains {
            text.tokens[$0].is(.firstPerson)
                && text.tokens[$0].classes.isDisjoint(with: [.pluralNoun, .possessivePronoun])
        }
    }

    /// The speaker of a quote that fills its paragraph: the subject of the sentence before, or whoever spoke last there.
    mutating func fromContext(_ span: QuoteSpan, _ earlier: [Report]) -> SpeakerResolver.Speaker? {
        let own = text.paragraphIndex(of: span.outer.lowerBound)
        let near = own - 1
        guard near >= 0,
            text.prose.paragraphs[near].field == .body || text.prose.paragraphs[near].field == .lead
        else { return nil }
        let floor = text.prose.paragraphs[near].tokens
        if let last = earlier.last, text.paragraphIndex(of: text.spans[last.span].last) >= near {
            let isPaper = last.speaker?.kind == .document && saysI(span)
            return resolved(isPaper ? earlier.last { $0.speaker?.kind == .person }?.speaker : last.speaker)
        }
        resolver.noteOffices(before: floor.upperBound, nil)
        guard floor.upperBound > floor.lowerBound,
            let person = resolver.antecedent(of: floor.upperBound, nil),
            resolver.cast.latest(
                before: floor.upperBound, from: floor.lowerBound, where: { $0.person == person }) != nil
        else { return resolved(earlier.last.flatMap { isNear($0, own) ? $0.speaker : nil }) }
        return resolver.speaker(person: person)
    }

    /// `the same document`, `the same witness`: the last one of its kind that was quoted.
    mutating func theSame(_ mention: Mention, _ earlier: [Report]) -> SpeakerResolver.Speaker? {
        let first = mention.head.lowerBound
        guard rules.reader.phrase(at: first, before: mention.head.upperBound)?.value == .same,
            mention.head.count > 2
        else { return nil }
        let isPaper = mention.kind == .document || mention.kind == .body
        guard isPaper || mention.kind == .title || mention.kind == .unnamed else { return nil }
        for report in earlier.suffix(Self.longestChain).reversed() {
            guard let speaker = report.speaker else { continue }
            let kind = resolver.completed(speaker).kind
            if isPaper == (kind == .document || kind == .organisation) { return resolved(speaker) }
        }
        return nil
    }

    /// Whoever talks with the speaker of an earlier span: the last other one quoted in its paragraph, else the same.
    func otherThan(_ other: Int, _ earlier: [Report]) -> SpeakerResolver.Speaker? {
        let talk = earlier.suffix(Self.longestChain)
        guard let own = talk.last(where: { $0.span == other })?.speaker else { return nil }
        let paragraph = text.paragraphIndex(of: text.spans[other].first)
        let reply = talk.last { report in
            guard let speaker = report.speaker,
                paragraph - text.paragraphIndex(of: text.spans[report.span].first) <= 1
            else { return false }
            return speaker.person != own.person || speaker.name != own.name || speaker.role != own.role
        }
        return reply?.speaker ?? own
    }

    func isNear(_ report: Report, _ paragraph: Int) -> Bool {
        paragraph - text.paragraphIndex(of: text.spans[report.span].last) <= 2
    }

    func resolved(_ speaker: SpeakerResolver.Speaker?) -> SpeakerResolver.Speaker? {
        var speaker = speaker
        if speaker?.attribution == .named { speaker?.attribution = .resolved }
        return speaker
    }

    // The result
}
