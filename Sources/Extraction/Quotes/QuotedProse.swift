import Interchange

/// An article's tokens with the spans between marks laid over them: what the reporter says, and what stands in marks.
///
/// A class, since every finder and reader of quotes holds it: passing it on costs one count, not one a table.
final class QuotedProse: Sendable {
    let prose: Prose
    let spans: [QuoteSpan]
    /// The span that holds each token, its marks among them; -1 for the reporter's own words.
    let owner: [Int32]
    /// The paragraph of each token.
    private let paragraphOf: [Int32]
    /// How each span's content ends.
    private let endings: [Ending]
    /// The first token of the reporter's sentence before each token, and before the end.
    private let starts: [Int32]
    /// Where the reporter's words behind each token end.
    private let reaches: [Int32]
    /// How many tokens of a sentence are read on either side; the longest in the fixtures has a third of them.
    private static let longestSentence = 240

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
        let endings = spans.map { Self.ending(of: $0, in: prose.tokens) }
        self.endings = endings
        let bounds = SentenceBounds(
            prose: prose, spans: spans, owner: owner, paragraphOf: paragraphs, endings: endings)
        (starts, reaches) = (bounds.starts(), bounds.reaches())
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
        let index = owner[span.first]
        return index >= 0 && spans[Int(index)].outer == span.outer
            ? endings[Int(index)] : Self.ending(of: span, in: tokens)
    }

    private static func ending(of span: QuoteSpan, in tokens: [Token]) -> Ending {
        var last = span.last
        while last > span.first, tokens[last].kind == .mark { last -= 1 }
        let token = tokens[last]
        if token.is(",") { return .comma }
        return isStop(token) ? .stop : .none
    }

    /// Whether a token ends a sentence where it stands outside marks.
    func isStop(_ token: Token) -> Bool { Self.isStop(token) }

    static func isStop(_ token: Token) -> Bool {
        token.is(".") || token.is("!") || token.is("?") || token.scalar == 0x2026
    }

    /// The first token of the reporter's sentence that `token` belongs to; quotes inside the sentence are passed.
    ///
    /// Of a sentence longer than a page's, only the end is read.
    func sentenceStart(before token: Int) -> Int {
        max(Int(starts[token]), token - Self.longestSentence)
    }

    /// The end of the reporter's words behind `token`: a stop, a quote or the paragraph's end, whichever comes first.
    func reach(from token: Int) -> Int {
        guard token < tokens.count else { return tokens.count }
        return min(Int(reaches[token]), token + Self.longestSentence)
    }

    /// The words of some tokens as printed, white space folded to single spaces.
    func words(_ range: Range<Int>) -> String {
        let range = prose.range(range)
        let text = prose.text(range)
        return Self.isSingleSpaced(prose.bytes[range.indices])
            ? text : text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Whether nothing but single spaces stands between words, as in most texts; in doubt not.
    private static func isSingleSpaced(_ bytes: ArraySlice<UInt8>) -> Bool {
        var before: UInt8 = 0x20
        for byte in bytes {
            switch byte {
            case 0x20: if before == 0x20 { return false }
            case 0..<0x20, 0xE1, 0xE3: return false
            // The ends of the no-break space and of the spaces of general punctuation.
            case 0x80...0x8A, 0x9F, 0xA0, 0xA8, 0xA9, 0xAF:
                if before == 0xC2 || before == 0x80 || before == 0x81 { return false }
            default: break
            }
            before = byte
        }
        return before != 0x20
    }

    /// Whether a token is a finite verb that reports speech, and not a noun that looks like one.
    func isReporting(_ at: Int) -> Bool {
        let token = tokens[at]
        guard token.is(.reportingVerb), !token.isCapitalised || opensParagraph(at) || opensReport(at) else {
            return false
        }
        return !isNounPlace(at)
    }

    /// Whether a paragraph begins at a token, or the report behind its dateline: `BAR, 4 May 2021 – Said the Mayor: “…”`.
    private func opensParagraph(_ at: Int) -> Bool {
        let own = paragraph(of: at)
        return tokens[at].start == own.range.start
            || at > own.tokens.lowerBound && at - own.tokens.lowerBound < Self.longestDateline
                && tokens[at - 1].kind == .dash && owner[at - 1] < 0
                && sentenceStart(before: at) == own.tokens.lowerBound
                && tokens[own.tokens.lowerBound].shape.contains(.allCaps)
    }

    /// `Said the librarian: “…”`: a sentence that begins with its verb, as no name stands before an article.
    private func opensReport(_ at: Int) -> Bool {
        at + 1 < tokens.count && tokens[at + 1].is([.article, .possessivePronoun])
            && !tokens[at + 1].isCapitalised
            && owner[at + 1] < 0 && prose.lexicon.isEnglish && sentenceStart(before: at) == at
    }

    /// How many tokens a dateline has.
    private static let longestDateline = 14

    /// Whether what stands before a token makes it a noun: `the report`, `his remarks`, `of comments`.
    func isNounPlace(_ at: Int) -> Bool {
        guard at > paragraph(of: at).tokens.lowerBound, owner[at - 1] < 0 else { return false }
        let before = tokens[at - 1]
        if before.kind == .possessive { return true }
        // `after some thought`
        if at - 2 >= paragraph(of: at).tokens.lowerBound, before.is(.indefinite),
            tokens[at - 2].is(.preposition),
            owner[at - 2] < 0, prose.lexicon.isEnglish, !before.is([.numberWord, .personNoun]),
            !tokens[at].is([.auxiliary, .finiteVerb])
        {
            return true
        }
        // `in opening remarks`, `in her opening remarks`
        let start = paragraph(of: at).tokens.lowerBound
        if at - 3 >= start, isParticiple(at - 1), prose.bytes[tokens[at].end - 1] == 0x73,
            tokens[at - 2].is(.preposition)
                || tokens[at - 2].is(.possessivePronoun) && tokens[at - 3].is(.preposition)
        {
            return true
        }
        // `La juge`
        if before.isCapitalised, before.is(.article), prose.lexicon.isFrench {
            return true
        }
        return before.is([.article, .possessivePronoun, .preposition]) && !before.isCapitalised
            && !before.is(.midAdverb)
    }

    /// `visibly`: an adverb by its ending.
    func isManner(_ at: Int) -> Bool {
        let token = tokens[at]
        return token.kind == .word && token.end - token.start > 4 && prose.bytes[token.end - 1] == 0x79
            && prose.bytes[token.end - 2] == 0x6C
    }

    /// Whether a token is a past form: an irregular one, or a lower-case word in `-ed`.
    func isPast(_ at: Int) -> Bool {
        let token = tokens[at]
        guard token.kind == .word, !token.isCapitalised, !token.is(.numberWord) else { return false }
        if token.is(.irregularPast) { return true }
        let bytes = prose.bytes
        // `speed`, `need`, `indeed` are none, nor is `hundred`.
        return token.end - token.start > 4 && bytes[token.end - 1] == 0x64 && bytes[token.end - 2] == 0x65
            && bytes[token.end - 3] != 0x65
    }

    /// Whether a token is a lower-case word in `-ing`.
    func isParticiple(_ at: Int) -> Bool { !tokens[at].isCapitalised && isGerund(at) }

    /// Whether a word of whatever case ends in `-ing`: `Thanking the millers, she said`.
    func isGerund(_ at: Int) -> Bool {
        let (token, bytes) = (tokens[at], prose.bytes)
        return token.kind == .word && token.end - token.start > 5
            && bytes[token.end - 3..<token.end].elementsEqual([0x69, 0x6E, 0x67])
    }

    /// Whether the preposition of an author or an agent stands at a token: `a survey by the Ministry`.
    func isBy(_ at: Int) -> Bool {
        prose.lexicon.bodies.funding.longest(tokens, at: at, before: at + 1)?.value == .by
    }

    /// Whether a lower-case token can be the finite verb of the reporter's clause.
    func isVerb(_ at: Int) -> Bool {
        let token = tokens[at]
        guard token.kind == .word, !token.isCapitalised else { return false }
        return token.is([.auxiliary, .finiteVerb, .callingVerb, .stanceVerb]) && !isNounPlace(at)
            || isReporting(at) || isPast(at) && !isNounPlace(at)
    }
}
