import Interchange
import Synchronization

/// The text of one article as the finders see it: title, lead and body, cut into tokens and sentences once.
///
/// A class, since every finder and rule holds it: passing it on costs one count, not one a table.
final class Prose: Sendable {
    /// A text of the record.
    enum Field: Sendable {
        /// The headline.
        case title
        /// The lead, where the body does not repeat it.
        case lead
        /// A paragraph of the body.
        case body
    }

    /// A run of text that no sentence and no pair of marks crosses, quotes over several paragraphs aside.
    struct Paragraph: Sendable {
        /// The text of the record that it belongs to.
        let field: Field
        /// Where it stands in `Document.text`.
        let range: ByteRange
        /// Indices into ``Prose/tokens``.
        let tokens: Range<Int>
        /// Indices into ``Prose/sentences``.
        let sentences: Range<Int>
    }

    /// The bytes of `Document.text`.
    let bytes: [UInt8]
    /// The words of the article's language.
    let lexicon: Lexicon
    /// Who listens to what the finders leave alone and why; `nil` where nobody asks.
    let reasoning: Reasoning?
    /// Title, lead and body paragraphs, in that order.
    let paragraphs: [Paragraph]
    /// The tokens of all paragraphs, in order.
    let tokens: [Token]
    /// Runs of tokens; a sentence does not end inside quotation marks.
    let sentences: [Range<Int>]

    /// Cuts the paragraphs given as ranges of `bytes`.
    convenience init(
        bytes: [UInt8], paragraphs: [(field: Field, range: ByteRange)], lexicon: Lexicon,
        reasoning: Reasoning? = nil
    ) {
        self.init(
            bytes: bytes,
            cut: paragraphs.map { ($0.field, $0.range, Tokeniser.pieces(of: bytes, in: $0.range.indices)) },
            lexicon: lexicon, reasoning: reasoning)
    }

    /// Looks up the words of paragraphs that are cut already.
    init(
        bytes: [UInt8], cut paragraphs: [(field: Field, range: ByteRange, pieces: [Tokeniser.Piece])],
        lexicon: Lexicon, reasoning: Reasoning?
    ) {
        self.bytes = bytes
        self.lexicon = lexicon
        self.reasoning = reasoning
        let tokeniser = Tokeniser(vocabulary: lexicon.vocabulary)
        var tokens: [Token] = []
        var sentences: [Range<Int>] = []
        var cut: [Paragraph] = []
        tokens.reserveCapacity(paragraphs.reduce(0) { $0 + $1.pieces.count })
        for (field, range, pieces) in paragraphs {
            let (firstToken, firstSentence) = (tokens.count, sentences.count)
            tokeniser.append(pieces, of: bytes, to: &tokens)
            if lexicon.dates.dotsDays { Self.markOrdinals(&tokens, firstToken..<tokens.count) }
            sentences += SentenceSplitter.sentences(tokens, firstToken..<tokens.count)
            cut.append(
                Paragraph(
                    field: field, range: range, tokens: firstToken..<tokens.count,
                    sentences: firstSentence..<sentences.count))
        }
        (self.tokens, self.sentences, self.paragraphs) = (tokens, sentences, cut)
    }

    /// Tells the stop of `5. Mai` and `3. und 4. Mai` from one that ends a sentence.
    private static func markOrdinals(_ tokens: inout [Token], _ range: Range<Int>) {
        for at in range.dropFirst().dropLast() where tokens[at].is(".") && tokens[at].shape.contains(.glued) {
            let (number, next) = (tokens[at - 1], tokens[at + 1])
            guard number.kind == .number, number.end - number.start <= 2,
                next.kind == .word && (!next.isCapitalised || next.is(.month)) || next.kind == .dash
            else { continue }
            let stop = tokens[at]
            tokens[at] = Token(
                start: stop.start, end: stop.end, kind: stop.kind, shape: stop.shape, word: stop.word,
                scalar: Token.ordinalStop, classes: stop.classes)
        }
    }

    /// The names of States and bodies in each sentence, once they were asked for.
    private let names = Mutex<[BodyName]?>(nil)

    /// The names of States and bodies between two tokens, in order; none overlaps another.
    ///
    /// Several finders want them, and on many pages none does.
    func names(in range: Range<Int>) -> ArraySlice<BodyName> {
        let names = names.withLock { names in
            let all = names ?? sentences.flatMap { StructureFinder(self).names(in: $0) }
            names = all
            return all
        }
        func first(atOrBehind token: Int) -> Int {
            var (low, high) = (0, names.count)
            while low < high {
                let middle = (low + high) / 2
                if names[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
            }
            return low
        }
        let start = first(atOrBehind: range.lowerBound)
        return names[start..<max(start, first(atOrBehind: range.upperBound))]
    }

    /// The index of the name that ends right before a token.
    func place(ofNameEndingAt end: Int, among names: ArraySlice<BodyName>) -> Int? {
        var (low, high) = (names.startIndex, names.endIndex)
        while low < high {
            let middle = (low + high) / 2
            if names[middle].tokens.upperBound < end { low = middle + 1 } else { high = middle }
        }
        return low < names.endIndex && names[low].tokens.upperBound == end ? low : nil
    }

    /// The printed words at `range`.
    func passage(_ range: ByteRange) -> Passage { Passage(text(range), range) }

    /// The printed words at `range`, as a string.
    func text(_ range: ByteRange) -> String { String(decoding: bytes[range.indices], as: UTF8.self) }

    /// The folded words at `range`.
    func folded(_ range: ByteRange) -> String {
        var folded: [UInt8] = []
        Fold.append(bytes, range.indices, to: &folded)
        return String(decoding: folded, as: UTF8.self)
    }

    /// The bytes from the first to the last of some tokens.
    func range(_ tokens: Range<Int>) -> ByteRange {
        ByteRange(self.tokens[tokens.lowerBound].start, self.tokens[tokens.upperBound - 1].end)
    }

    /// The index of the sentence that holds a token; `nil` for a token outside every paragraph.
    func sentence(of token: Int) -> Int? {
        var (low, high) = (0, sentences.count)
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle].upperBound <= token { low = middle + 1 } else { high = middle }
        }
        return low < sentences.count && sentences[low].contains(token) ? low : nil
    }

    /// The index of the paragraph that holds a token; `nil` for a token outside every one.
    func paragraph(of token: Int) -> Int? {
        var (low, high) = (0, paragraphs.count)
        while low < high {
            let middle = (low + high) / 2
            if paragraphs[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
        }
        return low < paragraphs.count && paragraphs[low].tokens.contains(token) ? low : nil
    }

    /// The index of the first token that begins at or behind `offset`.
    func token(at offset: Int) -> Int {
        // Paragraph ranges need not ascend: a title from the metadata stands behind the body.
        guard let paragraph = paragraphs.first(where: { $0.range.start <= offset && offset <= $0.range.end })
        else {
            return tokens.count
        }
        var (low, high) = (paragraph.tokens.lowerBound, paragraph.tokens.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if tokens[middle].start < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

/// Finds where sentences end, quotation marks respected.
enum SentenceSplitter {
    /// The sentences of the tokens given, none of them empty.
    static func sentences(_ tokens: [Token], _ range: Range<Int>) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var (start, depth, at) = (range.lowerBound, 0, range.lowerBound)
        while at < range.upperBound {
            let token = tokens[at]
            if token.kind == .mark {
                depth = self.depth(after: token, before: depth, next: tokens, at, range)
            }
            at += 1
            guard endsSentence(tokens, at - 1, range, depth) else { continue }
            while at < range.upperBound, tokens[at].shape.contains(.glued),
                tokens[at].kind == .mark && depth > 0 || tokens[at].is(")")
            {
                if tokens[at].kind == .mark { depth = max(0, depth - 1) }
                at += 1
            }
            guard depth == 0, at == range.upperBound || opensSentence(tokens, at, range) else { continue }
            sentences.append(start..<at)
            start = at
        }
        if start < range.upperBound { sentences.append(start..<range.upperBound) }
        return sentences
    }

    /// Nesting after a mark: double marks only, since single ones are apostrophes as often.
    private static func depth(
        after mark: Token, before depth: Int, next tokens: [Token], _ at: Int, _ range: Range<Int>
    ) -> Int {
        switch mark.scalar {
        // The German closing mark, or an English opening one turned round.
        case 0x201C where depth > 0 && mark.shape.contains(.glued): depth - 1
        case 0x201C, 0x201E, 0xAB, 0x201F: depth + 1
        case 0x201D, 0xBB: max(0, depth - 1)
        case 0x22, 0x2BA, 0x2EE, 0xFF02: depth > 0 ? depth - 1 : depth + 1
        default: depth
        }
    }

    private static func endsSentence(_ tokens: [Token], _ at: Int, _ range: Range<Int>, _ depth: Int) -> Bool
    {
        let token = tokens[at]
        if token.is(".") || token.is("!") || token.is("?") || token.scalar == 0x2026 { return true }
        // `“… done.” The next sentence`: the stop stands inside the marks.
        return token.kind == .mark && depth == 0 && at > range.lowerBound
            && (tokens[at - 1].is(".") || tokens[at - 1].is("!") || tokens[at - 1].is("?")
                || tokens[at - 1].scalar == 0x2026)
    }

    private static func opensSentence(_ tokens: [Token], _ at: Int, _ range: Range<Int>) -> Bool {
        let token = tokens[at]
        guard !token.shape.contains(.glued) else { return false }
        switch token.kind {
        case .word: return token.isCapitalised
        case .number, .mark: return true
        case .dash, .punctuation, .possessive: return token.is("(")
        }
    }
}
