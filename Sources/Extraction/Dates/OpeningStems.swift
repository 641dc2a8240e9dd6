import Interchange

/// The stems of the words of the paragraphs that open an article, gathered once, when a rule first asks for them.
final class OpeningStems {
    private let prose: Prose
    private let opening: Set<Int>
    /// The stems of each paragraph.
    private lazy var stems = opening.map { paragraph in
        let words = prose.paragraphs[paragraph].tokens.prefix(Self.longestOpening)
            .filter { prose.tokens[$0].kind == .word }
        return (paragraph: paragraph, words: Set(words.map { prose.stem(of: $0) }))
    }

    /// Takes the paragraphs that open an article.
    init(of opening: Set<Int>, in prose: Prose) {
        self.prose = prose
        self.opening = opening
    }

    /// Whether a paragraph of the opening other than the one given holds the word at a token.
    func hold(_ token: Int, besides paragraph: Int) -> Bool {
        let stem = prose.stem(of: token)
        return stems.contains { $0.paragraph != paragraph && $0.words.contains(stem) }
    }

    /// Tokens of an opening paragraph that are searched.
    private static let longestOpening = 200
}

extension Prose {
    /// The folded bytes of a token without the `s` of a plural.
    func stem(of token: Int) -> [UInt8] {
        var folded: [UInt8] = []
        Fold.append(bytes, tokens[token].range.indices, to: &folded)
        while folded.count > 3, folded.last == 0x73 { folded.removeLast() }
        return folded
    }
}
