import Interchange

/// Words that fill a place in the reporter's own clause.
extension ClauseReader {
    /// Whether the reporter's verb wants a noun or an adjective here: `was “…”`, `called it “…”`, `spoke of “…”`.
    func isComplement(_ span: QuoteSpan) -> Bool {
        let before = behindRemark(span.outer.lowerBound - 1)
        guard before >= text.paragraph(of: span.outer.lowerBound).tokens.lowerBound, text.isOutside(before)
        else {
            return false
        }
        let token = tokens[before]
        return isBe(before) || token.is([.article, .possessivePronoun])
            || token.is(.preposition) && !token.is(.relative)
            || token.is(.callingVerb) && !token.is(.reportingVerb) || isObjectOfCalling(before)
    }

    /// `called the papers`: whether a noun group that a verb of calling governs ends at a token.
    ///
    /// - Leaves: `found that “…”`, `found in Bar “…”`.
    private func isObjectOfCalling(_ last: Int) -> Bool {
        guard !tokens[last].is([.relative, .clauseOpener]), tokens[last].kind == .word else { return false }
        let bound = max(text.paragraph(of: last).tokens.lowerBound, last - Self.longestObject)
        guard
            let verb = (bound..<last).last(where: {
                !text.isOutside($0) || tokens[$0].kind == .punctuation || text.isVerb($0)
            })
        else { return false }
        return text.isOutside(verb) && tokens[verb].is(.callingVerb)
            && !tokens[verb + 1].is([.preposition, .relative, .clauseOpener])
    }

    /// How many tokens such an object and its verb have.
    private static let longestObject = 9

    /// `It was, he added, “…”`: the token before a remark with a verb of speech; `at` where none ends there.
    private func behindRemark(_ at: Int) -> Int {
        func isPause(_ at: Int) -> Bool { tokens[at].is(",") || tokens[at].kind == .dash }
        guard at > 0, text.isOutside(at), isPause(at) else { return at }
        let bound = max(text.paragraph(of: at).tokens.lowerBound, at - Self.longestRemark)
        guard let open = (bound..<at).last(where: { isPause($0) || !text.isOutside($0) }), open > bound,
            text.isOutside(open), (open..<at).contains(where: { text.isReporting($0) })
        else { return at }
        return open - 1
    }

    /// How many tokens such a remark may have.
    private static let longestRemark = 10
}
