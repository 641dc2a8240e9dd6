/// Phrases of one or more words, each with a value; the longest one at a token is found in one walk.
///
/// Phrases are compared folded, a punctuation mark inside one must stand in the text as well. A class, since rules take one
/// from its lexicon at every other token.
final class PhraseTable<Value: Sendable>: Sendable {
    /// The node behind each word that begins a phrase, by its number; 0 where none does.
    private let first: [Int32]
    /// From a node and the next word or mark to the next node; node 0 is the root.
    private let steps: DigestTable<Int32>
    private let values: [Value?]

    /// Whether it holds no phrase.
    var isEmpty: Bool { steps.count == 0 }

    /// Builds the table, entering every word in `vocabulary`.
    init(_ entries: some Sequence<(String, Value)>, entering vocabulary: inout Vocabulary.Builder) {
        var (first, steps, values) = ([Int32](), DigestTable<Int32>(), [Value?.none])
        for (phrase, value) in entries {
            var node = 0
            let bytes = Array(phrase.utf8)
            let pieces = Tokeniser.parted(
                Tokeniser.pieces(of: bytes, in: 0..<bytes.count), of: bytes
            ) { vocabulary.classes(of: $0) }
            for piece in pieces {
                let step = Self.step(node, Self.symbol(piece, in: bytes, entering: &vocabulary))
                if let next = steps[step] {
                    node = Int(next)
                } else {
                    let next = Int32(values.count)
                    values.append(nil)
                    steps[step] = next
                    if node == 0, step <= UInt64(Word.max) { Self.open(Int(step), next, in: &first) }
                    node = Int(next)
                }
            }
            if node != 0 { values[node] = value }
        }
        (self.first, self.steps, self.values) = (first, steps, values)
    }

    /// Notes the node behind a word that begins a phrase.
    private static func open(_ word: Int, _ node: Int32, in first: inout [Int32]) {
        if word >= first.count { first += [Int32](repeating: 0, count: word + 1 - first.count) }
        first[word] = node
    }

    /// The value of the longest phrase that begins at token `at` and ends before `end`, and the index behind it.
    func longest(_ tokens: [Token], at: Int, before end: Int) -> (value: Value, end: Int)? {
        guard at < end, var node = first(tokens[at]) else { return nil }
        var next = at + 1
        var found = values[node].map { (value: $0, end: next) }
        while next < end {
            let token = tokens[next]
            let symbol = Self.symbol(token)
            guard symbol != 0, let step = steps[Self.step(node, symbol)] else { break }
            node = Int(step)
            next += 1
            if let value = values[node] { found = (value, next) }
        }
        return found
    }

    /// The node behind the first word of a phrase; most tokens begin none, and are told without hashing.
    private func first(_ token: Token) -> Int? {
        guard token.word == 0 else {
            let node = Int(token.word) < first.count ? Int(first[Int(token.word)]) : 0
            return node == 0 ? nil : node
        }
        return token.scalar == 0 ? nil : steps[Self.step(0, Self.symbol(token))].map(Int.init)
    }

    private static func symbol(_ token: Token) -> UInt64 {
        token.word != 0 ? UInt64(token.word) : UInt64(token.scalar) << 16
    }

    private static func step(_ node: Int, _ symbol: UInt64) -> UInt64 { UInt64(node) << 40 | symbol }

    private static func symbol(
        _ piece: Tokeniser.Piece, in bytes: [UInt8], entering vocabulary: inout Vocabulary.Builder
    ) -> UInt64 {
        guard piece.scalar == 0 else { return UInt64(piece.scalar) << 16 }
        return UInt64(vocabulary.enter(vocabulary.key(of: bytes, piece.start..<piece.end)))
    }
}
