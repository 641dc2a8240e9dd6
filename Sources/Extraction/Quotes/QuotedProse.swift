import Interchange

/// An article's tokens with the spans between marks laid over them: what the reporter says, and what stands in marks.
struct QuotedProse: Sendable {
    let prose: Prose
    let spans: [QuoteSpan]
    /// The span that holds each token, its marks among them; -1 for the reporter's own words.
    let owner: [Int32]
    /// The paragraph of each token.
    private let paragraphOf: [Int32]

    /// Lays `spans` over `prose`; single marks count only where `isSpeech` takes them.
    init(_ prose: Prose, spans: [QuoteSpan]) {
        self.prose = prose
        self.spans = spans
        var owner = [Int32](repeating: -1, count: prose.tokens.count)
        for (index, span) in spans.enumerated() {
            for token in span.outer { owner[token] = Int32(index) }
        }
        self.owner = owner
        var paragraphs = [Int32](repeating: 0, count: prose.tokens.count)
        for (index, paragraph) in prose.paragraphs.enumerated() {
            for token in paragraph.tokens { paragraphs[token] = Int32(index) }
        }
        paragraphOf = paragraphs
    }

    var tokens: [Token] { prose.tokens }

    /// The index of the paragraph that holds a token.
    func paragraphIndex(of token: Int) -> Int { Int(paragraphOf[token]) }

    /// The paragraph that holds a token.
    func paragraph(of token: Int) -> Prose.Paragraph { prose.paragraphs[Int(paragraphOf[token])] }

    /// Whether the token is the reporter's.
    func isOutside(_ token: Int) -> Bool { owner[token] < 0 }

    /// How a span's content ends.
    enum Ending {
        /// `.`, `!`, `?` or `…`: a sentence is over.
        case stop
        /// A comma: the reporter goes on.
        case comma
        case none
    }

    /// How the content of a span ends.
    func ending(of span: QuoteSpan) -> Ending {
        var last = span.last
        while last > span.first, tokens[last].kind == .mark { last -= 1 }
        let token = tokens[last]
        if token.is(",") { return .comma }
        return isStop(token) ? .stop : .none
    }

    /// Whether a token ends a sentence where it stands outside marks.
    func isStop(_ token: Token) -> Bool {
        token.is(".") || token.is("!") || token.is("?") || token.scalar == 0x2026
    }

    /// The first token of the reporter's sentence that `token` belongs to; quotes inside the sentence are passed.
    func sentenceStart(before token: Int) -> Int {
        let bound = paragraph(of: min(token, tokens.count - 1)).tokens.lowerBound
        var at = token - 1
        while at >= bound {
            if owner[at] >= 0 {
                let span = spans[Int(owner[at])]
                if ending(of: span) == .stop, at + 1 < tokens.count, !continues(at + 1) { return at + 1 }
                at = max(span.outer.lowerBound, bound) - 1
            } else if isStop(tokens[at]) && tokens[at].scalar != 0x2026 || isDateline(at, bound) {
                return at + 1
            } else {
                at -= 1
            }
        }
        return bound
    }

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

    /// The end of the reporter's words behind `token`: a stop, a quote or the paragraph's end, whichever comes first.
    func reach(from token: Int) -> Int {
        guard token < tokens.count else { return tokens.count }
        let bound = paragraph(of: token).tokens.upperBound
        var at = token
        while at < bound, owner[at] < 0, !(isStop(tokens[at]) && tokens[at].scalar != 0x2026) { at += 1 }
        return at
    }

    /// The words of some tokens as printed, white space folded to single spaces.
    func words(_ range: Range<Int>) -> String {
        prose.text(prose.range(range)).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Whether a token is a finite verb that reports speech, and not a noun that looks like one.
    func isReporting(_ at: Int) -> Bool {
        let token = tokens[at]
        guard token.is(.reportingVerb), !token.isCapitalised || token.start == paragraph(of: at).range.start
        else {
            return false
        }
        return !isNounPlace(at)
    }

    /// Whether what stands before a token makes it a noun: `the report`, `his remarks`, `of comments`.
    func isNounPlace(_ at: Int) -> Bool {
        guard at > paragraph(of: at).tokens.lowerBound, owner[at - 1] < 0 else { return false }
        let before = tokens[at - 1]
        if before.kind == .possessive { return true }
        return before.is([.article, .possessivePronoun, .preposition]) && !before.isCapitalised
            && !before.is(.midAdverb)
    }

    /// Whether a token is a past form: an irregular one, or a lower-case word in `-ed`.
    func isPast(_ at: Int) -> Bool {
        let token = tokens[at]
        guard token.kind == .word, !token.isCapitalised else { return false }
        if token.is(.irregularPast) { return true }
        let bytes = prose.bytes
        // `speed`, `need`, `indeed` are none.
        return token.end - token.start > 4 && bytes[token.end - 1] == 0x64 && bytes[token.end - 2] == 0x65
            && bytes[token.end - 3] != 0x65
    }

    /// Whether a token is a lower-case word in `-ing`.
    func isParticiple(_ at: Int) -> Bool {
        let (token, bytes) = (tokens[at], prose.bytes)
        guard token.kind == .word, !token.isCapitalised, token.end - token.start > 5 else { return false }
        return bytes[token.end - 3..<token.end].elementsEqual([0x69, 0x6E, 0x67])
    }

    /// Whether a lower-case token can be the finite verb of the reporter's clause.
    func isVerb(_ at: Int) -> Bool {
        let token = tokens[at]
        guard token.kind == .word, !token.isCapitalised else { return false }
        return token.is([.auxiliary, .finiteVerb, .callingVerb, .stanceVerb]) && !isNounPlace(at)
            || isReporting(at) || isPast(at) && !isNounPlace(at)
    }
}
