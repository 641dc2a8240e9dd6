import Interchange

/// Words that a noun of speech announces without a verb of speech.
extension AttributionFinder {
    /// `Ana Petrov put two questions to them – “…” – and waited`, `a farmer had a shorter word for it, “quiet”`.
    ///
    /// - Leaves: `Ana Petrov had a book for them, “…”`, `the question of the day – “…” – was put`.
    func posed(_ span: QuoteSpan, _ start: Int) -> Attribution? {
        let open = span.outer.lowerBound
        guard open - 4 > start, text.isOutside(open - 1), !clauses.isTitle(span), !span.isSingle else {
            return nil
        }
        let isDashed = tokens[open - 1].kind == .dash
        let next = span.outer.upperBound
        // `had a ready answer – “one lid”.`
        let isLast =
            isDashed && tokens[open - 2].is(.utterance)
            && (next >= text.paragraph(of: span.last).tokens.upperBound || text.isStop(tokens[next])
                || tokens[next].kind == .dash)
        let isQuestion = isLast || tokens[span.last].is("?") || clauses.hasVerb(span)
        guard isDashed && isQuestion || tokens[open - 1].is(",") else { return nil }
        guard let subject = cues.sentenceSubject(from: start, before: open), isVoice(subject),
            subject.kind != .document
        else { return nil }
        var verb = subject.range.upperBound
        while verb < open, tokens[verb].is(",") || tokens[verb].is(.midAdverb) { verb += 1 }
        guard let phrase = reader.phrase(at: verb, before: open), phrase.value == .posing,
            let noun = (phrase.end..<min(open, phrase.end + Self.longestPosed)).first(where: {
                tokens[$0].is(.utterance) && !tokens[$0].isCapitalised && text.isOutside($0)
            }), (phrase.end..<noun).allSatisfy({ tokens[$0].kind == .word && !tokens[$0].is(.preposition) }),
            (noun + 1..<open - 1).allSatisfy({ at in
                text.isOutside(at) && tokens[at].kind == .word && !text.isVerb(at) && !reader.isOf(at)
            }), isDashed || open - noun <= Self.longestFor
        else { return nil }
        // `had one answer, “…”, and left`: what goes on behind a word is no clause of it.
        guard isDashed || next >= tokens.count || !text.isOutside(next) || tokens[next].kind != .word else {
            return nil
        }
        return Attribution(source: .mention(subject), cue: verb..<noun + 1, rule: "quote.before.posed")
    }

    /// How many words may stand between such a verb and its noun.
    private static let longestPosed = 5

    /// How far such a noun stands before its comma: `word for it,`.
    private static let longestFor = 5

    /// `“…” That sentence, spoken by a boatswain, stands on the wall.`: by whom the words right before are said to be.
    ///
    /// - Leaves: `“…” The sentence was handed down in May.`
    func passedOn(_ at: Int, before end: Int) -> Attribution? {
        guard let phrase = reader.phrase(at: at, before: end), phrase.value == .thoseWords else { return nil }
        let comma = phrase.end
        let verb = comma < end && (tokens[comma].is(",") || clauses.isBe(comma)) ? comma + 1 : comma
        // `are those of Ana Petrov`
        guard verb + 2 < end, text.isOutside(verb), text.isPast(verb) || isSpoken(verb),
            tokens[verb + 1].is(.preposition), !tokens[verb + 1].is(.genitive), text.isBy(verb + 1),
            let mention = reader.read(at: verb + 2, before: end), isVoice(mention)
        else { return nil }
        return Attribution(source: .mention(mention), cue: at..<verb + 1, rule: "quote.after.backward")
    }

    /// `spoken`, `written`, `uttered`: a participle in `-n`.
    private func isSpoken(_ at: Int) -> Bool {
        let token = tokens[at]
        return token.kind == .word && !token.isCapitalised && token.end - token.start > 4
            && text.prose.bytes[token.end - 1] == 0x6E && text.prose.bytes[token.end - 2] == 0x65
    }
}
