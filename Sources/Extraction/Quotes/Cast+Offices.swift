import Interchange

/// Which small words before a name belong to its bearer's office.
extension Cast {
    /// Whether a small noun is the body of an office with a capital: `Secretary of the union Ana Petrov`.
    func isBody(_ at: Int, _ start: Int) -> Bool {
        text.tokens[at].is(.bodyHead) && !text.isVerb(at)
            && (start..<at).contains {
                text.tokens[$0].is(.roleHead)
                    && (text.tokens[$0].isCapitalised || $0 > 0 && text.tokens[$0 - 1].is(.conjunction))
            }
    }

    /// Whether a small noun belongs to an office that a comma sets off from the name: `the head of the sailing club, Ana Petrov`.
    func isSetOff(_ at: Int, _ range: Range<Int>) -> Bool {
        func isDeed(_ at: Int) -> Bool {
            text.isVerb(at) && !reader.qualifiesTask(at, from: range.lowerBound, before: range.upperBound)
        }
        guard let of = range.first(where: { text.tokens[$0].is(.preposition) }), of < at, !isDeed(at)
        else {
            return false
        }
        return (range.lowerBound..<of).contains { text.tokens[$0].is(.roleHead) }
            && (at..<range.upperBound).contains { text.tokens[$0].is(",") }
            && !(range.lowerBound..<at).contains { text.tokens[$0].is(",") || isDeed($0) }
    }

    /// Whether a small noun belongs to the office before it, as Russian writes it: `директор школы Анна Орлова`; or a German
    /// adjective does: `der Leiter der belgischen Delegation, Botschafter Jan Hus`.
    func isGoverned(_ at: Int, _ start: Int) -> Bool {
        guard at > start, (start..<at).contains(where: { text.tokens[$0].is(.roleHead) }) else {
            return false
        }
        if text.prose.lexicon.isGerman {
            return text.tokens[at - 1].is(.article) && text.tokens[at + 1].isCapitalised
        }
        return text.prose.lexicon.isRussian && !text.isVerb(at)
    }

    /// Whether a token stands between an article and the noun of an office: `a retired notary`.
    func qualifies(_ at: Int, before end: Int) -> Bool {
        guard at > 0, !text.isVerb(at) else { return false }
        let before = text.tokens[at - 1]
        // `the former miller Ana Petrov`, but not `the bridge Ana Petrov built`
        if at + 1 == end { return before.is(.officeWord) && !before.isCapitalised }
        guard at + 1 < end, before.is([.article, .possessivePronoun]) || before.kind == .possessive else {
            return false
        }
        return text.tokens[at + 1].is([.roleHead, .personNoun])
    }

    /// `The mission is led by Ana Petrov`: the words by which the text may call her its head later.
    func led(by mention: Mention) -> Set<String>? {
        let at = mention.range.lowerBound
        guard at > 2, text.isOutside(at - 1), reader.phrase(at: at - 2, before: at)?.value == .ledBy else {
            return nil
        }
        let start = text.sentenceStart(before: at - 2)
        let subject = (start..<at - 2).filter { text.tokens[$0].kind == .word && text.isOutside($0) }
        return Lexicon.heads.union(subject.map { text.prose.folded(text.tokens[$0].range) })
    }
}
