/// Reads the words that make up class names and ids: `relatedPosts`, `related-posts` and `related_posts` alike.
struct ClassParts: Sendable {
    /// The table of `Lexicons/ClassWords.swift`.
    static let standard = ClassParts(
        words: ClassWords.words, pairs: ClassWords.pairs, builders: ClassWords.builders)

    private let words: DigestTable<NodeEvidence>
    private let pairs: DigestSet
    private let builders: DigestSet
    private static let widget = Digest.of("widget".utf8)

    /// Digests the lists.
    init(words: [(NodeEvidence, String)], pairs: String, builders: String) {
        var table = DigestTable<NodeEvidence>()
        for (evidence, list) in words {
            for word in list.split(whereSeparator: \.isWhitespace) {
                table[Digest.of(word.utf8), default: []].formUnion(evidence)
            }
        }
        self.words = table
        self.pairs = DigestSet(
            pairs.split(whereSeparator: \.isNewline).compactMap { line in
                let two = line.split(separator: " ").map { Digest.of($0.utf8) }
                return two.count == 2 ? Self.pair(two[0], two[1]) : nil
            })
        self.builders = DigestSet(builders.split(separator: " ").map { Digest.of($0.utf8) })
    }

    /// What the names in a `class` or `id` say.
    func evidence(in value: String) -> NodeEvidence {
        var evidence: NodeEvidence = []
        var word = Digest()
        var (before, first): (UInt64, UInt64) = (0, 0)
        var (isOpen, wasLower) = (false, false)
        func close() {
            guard isOpen else { return }
            let digest = word.value
            if before == 0 { first = digest }
            // Page builders call every element a widget.
            if digest != Self.widget || !builders.contains(first) { evidence.formUnion(words[digest] ?? []) }
            if before != 0, pairs.contains(Self.pair(before, digest)) { evidence.insert(.body) }
            before = digest
            word = Digest()
            isOpen = false
        }
        let value = value.utf8.span
        for at in value.indices {
            let byte = value[at]
            let isUpper = byte &- 0x41 < 26
            if byte &- 0x61 < 26 || isUpper {
                if isUpper, wasLower { close() }
                word.append(byte | 0x20)
                isOpen = true
                wasLower = !isUpper
            } else {
                close()
                wasLower = false
                if byte == 0x20 { before = 0 }
            }
        }
        close()
        return evidence
    }

    private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 { first &* 31 &+ second }
}
