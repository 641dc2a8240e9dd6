import Interchange

/// What bounds the clause of a date, and forms in it that are no verbs of the past.
extension TenseRule {
    /// The sentence that holds some tokens, cut at the stops between the sentences of what somebody says.
    ///
    /// - Takes: `“We asked nine. By 3 May, four had come.”`
    /// - Leaves: a sentence with marks between the tokens and its stops.
    func sentence(around date: Range<Int>) -> Range<Int>? {
        guard let whole = prose.sentence(of: date.lowerBound).map({ prose.sentences[$0] }) else { return nil }
        let near = max(whole.lowerBound, date.lowerBound - Self.reach)..<date.lowerBound
        let far = date.upperBound..<max(date.upperBound, min(whole.upperBound, date.upperBound + Self.reach))
        let before = near.last { isMark($0) || isStop($0, before: date.lowerBound + 1) }
        let behind = far.first { isMark($0) || isStop($0, before: whole.upperBound) }
        let start = before.map { isMark($0) ? whole.lowerBound : $0 + 1 } ?? whole.lowerBound
        let end = behind.map { isMark($0) ? whole.upperBound : $0 + 1 } ?? whole.upperBound
        return start..<max(end, date.upperBound)
    }

    /// Whether a verb stands right behind a comma or a conjunction.
    func isMainBehindAside(_ at: Int) -> Bool {
        at > 0 && (prose.tokens[at - 1].is(.conjunction) || prose.tokens[at - 1].is(","))
    }

    func isUntil(_ token: Token) -> Bool { prose.lexicon.dates.meaning(of: token.word) == .until }

    /// Whether the sentence is about what comes next: `The next deadline is 15 March`.
    func opensWithNext(_ sentence: Range<Int>) -> Bool {
        guard sentence.count > 1, prose.tokens[sentence.lowerBound].is([.article, .possessivePronoun]) else {
            return false
        }
        return prose.lexicon.dates.meaning(of: prose.tokens[sentence.lowerBound + 1].word) == .turn(.next)
    }

    /// Whether a day is named as the one appointed for something, which settles nothing: `spoke of the agreed date of`.
    func isAppointed(_ date: Int, in sentence: Range<Int>) -> Bool {
        date - 2 >= sentence.lowerBound && prose.lexicon.dates.meaning(of: prose.tokens[date - 1].word) == .of
            && cues(prose.tokens[date - 2]).contains(.appointed)
    }

    private func isMark(_ at: Int) -> Bool { prose.tokens[at].kind == .mark }

    /// Whether a stop stands at a token and the first word of another sentence behind it.
    private func isStop(_ at: Int, before end: Int) -> Bool {
        let token = prose.tokens[at]
        guard token.is(".") || token.is("?") || token.is("!"), at > 0, at + 1 < end else { return false }
        let (last, next) = (prose.tokens[at - 1], prose.tokens[at + 1])
        return next.kind == .word && next.isCapitalised && !next.shape.contains(.glued)
            && (last.kind == .number || last.kind == .word && !last.isCapitalised)
    }

    /// Whether a form of the past tells what kind of thing a preposition leads to: `a count of returned letters by`.
    ///
    /// - Leaves: `The shed they slept in burned in May`.
    func isAttribute(_ at: Int) -> Bool {
        guard at > 0, at + 1 < prose.tokens.count, prose.tokens[at - 1].is(.preposition) else { return false }
        let noun = prose.tokens[at + 1]
        return noun.kind == .word && !noun.isCapitalised
            && !noun.is([
                .preposition, .article, .determiner, .possessivePronoun, .auxiliary, .relative, .conjunction,
                .negation,
            ])
            && prose.lexicon.dates.meaning(of: noun.word) == .other
            && !(prose.bytes[noun.end - 1] == 0x79 && prose.bytes[noun.end - 2] == 0x6C)
    }

    /// Whether a clause that tells of somebody or something has its verb at a token, in the present: `who takes up a post in`.
    ///
    /// - Leaves: `who was in`, and other languages than English, whose verbs end otherwise.
    func isPresent(_ at: Int, from limit: Int) -> Bool {
        let verb = prose.tokens[at]
        return prose.lexicon.isEnglish && at > limit && verb.kind == .word && !verb.isCapitalised
            && verb.end - verb.start >= Self.shortVerb && prose.bytes[verb.end - 1] == 0x73
            && prose.tokens[at - 1].is(.relative)
    }

    /// Bytes of the shortest such verb.
    private static let shortVerb = 4
}
