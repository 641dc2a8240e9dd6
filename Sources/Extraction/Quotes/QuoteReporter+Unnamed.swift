import Interchange

/// Somebody whom nobody names, and who goes on speaking.
extension QuoteReporter {
    /// `“A,” said a guest from Bar. In her words, the hall is “b”.`: the one without a name who spoke last in the paragraph.
    ///
    /// - Leaves: `“A,” said a guest from Bar. Petrov nodded. In her words, …`, `“A?” asked a guest. “B,” she said.`
    mutating func sameUnnamed(
        _ mention: Mention, _ index: Int, _ earlier: [Report]
    ) -> SpeakerResolver.Speaker? {
        guard mention.kind == .pronoun, let gender = resolver.gender(ofPronoun: mention.head.lowerBound),
            let last = earlier.last, let before = last.speaker, before.kind == .unnamed, before.role != nil,
            let one = last.mention, one.kind == .unnamed, let head = rules.reader.head(of: one.head),
            !text.tokens[head].is(gender == .feminine ? .masculineNoun : .feminineNoun),
            text.prose.lexicon.isRussian || !rules.reader.isPlural(head), !text.tokens[head].is(.pluralNoun),
            text.paragraphIndex(of: one.head.lowerBound)
                == text.paragraphIndex(of: text.spans[index].first),
            one.head.lowerBound < mention.head.lowerBound, !text.tokens[text.spans[last.span].last].is("?"),
            resolver.cast.between(one.head.lowerBound, mention.head.lowerBound).allSatisfy({
                !resolver.fits($0.person, gender)
            })
        else { return nil }
        return before
    }
}
