import Interchange

/// Finds where the reporter's sentences begin and end around what stands in marks.
struct SentenceBounds {
    let prose: Prose
    let spans: [QuoteSpan]
    /// The span that holds each token; -1 for the reporter's own words.
    let owner: [Int32]
    /// The paragraph of each token.
    let paragraphOf: [Int32]
    /// How each span's content ends.
    let endings: [QuotedProse.Ending]

    private var tokens: [Token] { prose.tokens }

    /// The first token of the sentence before each token, and before the end; quotes inside the sentence are passed.
    ///
    /// One pass over all tokens: where the sentence of the token before began is known already.
    func starts() -> [Int32] {
        var starts = [Int32](repeating: 0, count: tokens.count + 1)
        for token in starts.indices {
            let bound = tokens.isEmpty ? 0 : paragraphStart(of: min(token, tokens.count - 1))
            let at = token - 1
            guard at >= bound else {
                starts[token] = Int32(bound)
                continue
            }
            if owner[at] >= 0 {
                let isOver =
                    endings[Int(owner[at])] == .stop && token < tokens.count && !continues(token)
                let open = max(spans[Int(owner[at])].outer.lowerBound, bound)
                starts[token] = isOver ? Int32(token) : starts[open]
            } else if isStop(at) || isDateline(at, bound) {
                starts[token] = Int32(token)
            } else {
                starts[token] = starts[at]
            }
        }
        return starts
    }

    /// Where the reporter's words behind each token end: at a stop, a quote or the paragraph's end, whichever comes first.
    func reaches() -> [Int32] {
        var reaches = [Int32](repeating: Int32(tokens.count), count: tokens.count)
        for paragraph in prose.paragraphs {
            var end = paragraph.tokens.upperBound
            for at in paragraph.tokens.reversed() {
                if owner[at] >= 0 || isStop(at) { end = at }
                reaches[at] = Int32(end)
            }
        }
        return reaches
    }

    private func paragraphStart(of token: Int) -> Int {
        prose.paragraphs[Int(paragraphOf[token])].tokens.lowerBound
    }

    /// Whether a token ends a sentence; three dots need not.
    private func isStop(_ at: Int) -> Bool { QuotedProse.isStop(tokens[at]) && tokens[at].scalar != 0x2026 }

    /// Whether the words behind a quote belong to its sentence although its content ends in a full stop.
    private func continues(_ token: Int) -> Bool {
        let next = tokens[token]
        return next.kind == .word && !next.isCapitalised || next.is(",")
    }

    /// Whether the token is the dash or bracket that closes a dateline.
    private func isDateline(_ at: Int, _ bound: Int) -> Bool {
        guard at - bound < 14, at > bound, tokens[at].kind == .dash else { return false }
        return tokens[at - 1].kind == .number || tokens[at - 1].is(")")
            || tokens[bound].shape.contains(.allCaps)
    }
}
