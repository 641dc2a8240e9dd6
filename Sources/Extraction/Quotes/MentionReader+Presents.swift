import Interchange

/// Finite verbs that no list holds, by what stands on either side of them.
extension MentionReader {
    /// Whether a word between the noun of a speaker or a paper and a determiner is its verb.
    ///
    /// `The statement estimates their number`, `the observers estimate their number`.
    ///
    /// - Leaves: `the water pumps the town bought`, `the committee notes`.
    func isPresent(_ at: Int, before end: Int) -> Bool {
        guard at > 0, at + 1 < end, text.isOutside(at - 1), text.isOutside(at), text.isOutside(at + 1),
            tokens[at].kind == .word, !tokens[at].isCapitalised,
            text.prose.lexicon.isEnglish
        else { return false }
        let (noun, next) = (tokens[at - 1], tokens[at + 1])
        guard noun.is([.documentHead, .bodyHead, .roleHead, .personNoun]),
            next.kind == .number || next.is([.article, .possessivePronoun, .numberWord])
                || phrase(at: at + 1, before: end)?.value == .that && !next.isCapitalised,
            !tokens[at].is(Self.noPresent)
        else { return false }
        guard isPlural(at - 1) else { return isThird(at) }
        return ClauseReader(text: text).isPlainVerb(at) || isThird(at) && isGoverned(at - 1)
    }

    /// Whether a noun stands behind `of` and its own adjectives: `findings` in `the statement of first findings records`.
    private func isGoverned(_ noun: Int) -> Bool {
        (max(0, noun - 3)..<noun).contains { isOf($0) && text.isOutside($0) }
    }

    /// Classes whose words are no verbs in the present.
    private static let noPresent: WordClass = [
        .article, .preposition, .conjunction, .relative, .clauseOpener, .midAdverb, .negation, .tailOpener,
        .possessivePronoun, .documentHead, .bodyHead, .roleHead, .personNoun, .officeWord, .timeNoun,
    ]

    /// Whether a word of the reporter’s ends as a verb of the third person does.
    func isThird(_ at: Int) -> Bool { text.isOutside(at) && hasThirdForm(at) }

    /// Whether a word ends as a verb of the third person does.
    func hasThirdForm(_ at: Int) -> Bool {
        let (token, bytes) = (tokens[at], text.prose.bytes)
        return token.kind == .word && token.end - token.start > 3
            && bytes[token.end - 1] == 0x73
            && ![0x73, 0x75, 0x69].contains(bytes[token.end - 2])
    }

    /// `For Ana Petrov, the two mills intend to close`: several things with a verb that no list holds describe nobody.
    ///
    /// - Leaves: `Ana Petrov, the arms adviser of the fund`, `Ana Petrov, the games maker for children`.
    func actsAsSeveral(_ role: Range<Int>) -> Bool {
        guard role.lowerBound > 0, isDefinite(role.lowerBound - 1),
            text.prose.lexicon.isEnglish
        else { return false }
        let isCounted =
            tokens[role.lowerBound].is(.numberWord) && !tokens[role.lowerBound].is([.indefinite, .passing])
        return role.dropLast().contains { at in
            let verb = tokens[at + 1]
            // `the council meets in May`
            if tokens[at].is([.bodyHead, .documentHead]), !tokens[at].isCapitalised, hasThirdForm(at + 1),
                !tokens[at + 1].is([.roleHead, .personNoun]), !isPlural(at),
                at + 2 >= tokens.count || !tokens[at + 2].is([.roleHead, .personNoun])
            {
                return true
            }
            guard text.isOutside(at), isPlural(at), !tokens[at].isCapitalised, verb.kind == .word,
                !verb.isCapitalised, !isPlural(at + 1),
                !verb.is([
                    .preposition, .conjunction, .roleHead, .personNoun, .bodyHead, .officeWord, .article,
                    .possessivePronoun, .relative,
                ]), phrase(at: at + 1, before: at + 2)?.value != .ambiguous
            else { return false }
            guard !isCounted else { return true }
            return at + 3 < tokens.count && phrase(at: at + 2, before: at + 3)?.value == .topic
                && !tokens[at + 3].is([.article, .possessivePronoun, .numberWord]) && !isPlural(at + 3)
                && !tokens[at + 3].isCapitalised
        }
    }
}
