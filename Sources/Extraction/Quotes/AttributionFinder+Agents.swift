import Interchange

/// Passives, and by whom something is called or said.
extension AttributionFinder {
    func isPassive(_ cue: CueReader.Cue) -> Bool { isPassive(cue.range.lowerBound) }

    func isPassive(_ verb: Int) -> Bool {
        guard tokens[verb].is(.callingVerb) || tokens[verb].is(.reportingVerb) else { return false }
        var at = verb - 1
        let bound = text.paragraph(of: verb).tokens.lowerBound
        while at >= bound, text.isOutside(at) {
            if at > bound, reader.phrase(at: at - 1, before: verb)?.value == .adverbial {
                at -= 2
            } else if tokens[at].is(.midAdverb) {
                at -= 1
            } else {
                break
            }
        }
        guard at >= bound, text.isOutside(at) else { return false }
        return clauses.isBe(at)
    }

    /// Whoever a passive names behind the span: `was called “…” by Petrov`.
    func agent(_ cue: CueReader.Cue, behind span: QuoteSpan) -> Attribution? {
        let at = span.outer.upperBound
        let bound = text.paragraph(of: span.last).tokens.upperBound
        guard at + 1 < bound, text.isOutside(at), tokens[at].is(.preposition),
            let mention = reader.read(at: at + 1, before: bound),
            mention.kind == .person
                || text.isBy(at) && clauses.words(span) > Self.longestByname
                    && (mention.kind == .unnamed || isOffice(mention))
        else { return nil }
        return Attribution(source: .mention(mention), cue: cue.range, rule: "quote.before.passive")
    }

    /// `In a letter from Ana Petrov, the well was called “…”`: whose letter or speech the sentence opens with.
    ///
    /// - Leaves: `In a letter to Ana Petrov, the well was called “…”`.
    func sender(_ cue: CueReader.Cue, from start: Int) -> Attribution? {
        let verb = cue.range.lowerBound
        guard tokens[start].is(.preposition),
            let noun = (start + 1..<max(start + 1, min(verb, start + Self.longestOccasion))).first(where: {
                tokens[$0].is([.missive, .speechOccasion]) && !tokens[$0].isCapitalised
            })
        else { return nil }
        for at in noun + 1..<max(noun + 1, verb - 1) where text.isOutside(at) {
            if tokens[at].is(",") { return nil }
            guard
                text.isBy(at) || reader.isOf(at) || reader.phrase(at: at, before: verb)?.value == .belonging,
                let mention = reader.read(at: at + 1, before: verb), mention.kind == .person,
                tokens[mention.range.upperBound].is(",") || tokens[mention.range.upperBound - 1].is(",")
            else { continue }
            return Attribution(source: .mention(mention), cue: cue.range, rule: "quote.before.passive")
        }
        return nil
    }

    /// How many words such an opening has up to its noun.
    private static let longestOccasion = 5

    /// Whoever a passive names: `was described by Petrov as “…”`.
    func agent(_ cue: CueReader.Cue, before end: Int) -> Attribution? {
        for at in cue.range.upperBound..<max(end, cue.range.upperBound)
        where tokens[at].is(.preposition) && at + 1 < end {
            if let mention = reader.read(at: at + 1, before: end),
                mention.kind == .person
                    || (mention.kind == .body || mention.kind == .unnamed || isOffice(mention))
                        && text.isBy(at)
            {
                return Attribution(source: .mention(mention), cue: cue.range, rule: "quote.before.passive")
            }
        }
        return nil
    }
}
