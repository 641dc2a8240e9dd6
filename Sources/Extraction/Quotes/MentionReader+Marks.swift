import Interchange

/// Descriptions that hold a name in marks: `keeper of the “Deep Well” museum`.
extension MentionReader {
    /// A mention whose last description goes on over the names in marks behind it.
    func inMarks(_ mention: Mention, before end: Int) -> Mention {
        guard mention.name != nil, let last = mention.roles.indices.last, let role = mention.roles[last].last,
            role.upperBound == mention.range.upperBound, let close = markedEnd(role, before: end)
        else { return mention }
        var mention = mention
        mention.roles[last][mention.roles[last].count - 1] = role.lowerBound..<close
        mention.range = mention.range.lowerBound..<close
        return mention
    }

    /// Where a description ends that names in marks belong to; `nil` where none follows.
    ///
    /// `co-ordinator of the “Open Gate” scheme at the centre “Lantern”`.
    ///
    /// - Leaves: `keeper of the well, “We dig”`, `keeper of the “old and rotten” well`.
    private func markedEnd(_ role: Range<Int>, before end: Int) -> Int? {
        var close = role.upperBound
        for _ in 0..<Self.mostMarks {
            var open = close
            while open < end, open < close + 3, text.isOutside(open),
                tokens[open].is([.preposition, .article]), !tokens[open].isCapitalised
            {
                open += 1
            }
            guard open < end, let span = nameInMarks(at: open) else { break }
            let next = span.outer.upperBound
            let isInside =
                tokens[open - 1].is([.article, .possessivePronoun]) || tokens[open - 1].kind == .possessive
            close = next
            guard next < end, text.isOutside(next), tokens[next].kind == .word, !text.isVerb(next),
                tokens[next].is(.preposition) ? !isTail(next, before: end) : isInside,
                !tokens[next].is([.conjunction, .relative, .clauseOpener, .midAdverb, .tailOpener])
            else { break }
            close = groupEnd(from: next, before: min(end, text.reach(from: next)))
        }
        return close > role.upperBound ? close : nil
    }

    /// The span that opens at a token where it reads as a name and not as somebody's words.
    func nameInMarks(at: Int) -> QuoteSpan? {
        guard at > 0, !text.isOutside(at), text.isOutside(at - 1), tokens[at - 1].kind != .punctuation else {
            return nil
        }
        let (span, clauses) = (text.spans[Int(text.owner[at])], ClauseReader(text: text))
        guard span.outer.lowerBound == at, span.parts.count == 1, text.ending(of: span) == .none,
            clauses.isTitle(span), clauses.words(span) <= Self.longestMarked,
            text.paragraphIndex(of: at - 1) == text.paragraphIndex(of: at)
        else { return nil }
        return span
    }

    /// How many names in marks a description holds.
    private static let mostMarks = 3

    /// How many words such a name has.
    private static let longestMarked = 10
}
