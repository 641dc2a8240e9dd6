import Interchange

/// Tells the language of an article: by its commonest words, else by what the page declares.
///
/// The words come first because language paths and `lang` of OSCE sub-hosts name languages that the text is not in.
enum LanguageFinder {
    /// BCP 47 primary language; `nil` where neither the words nor the page tell.
    ///
    /// The body comes cut, a list of pieces a paragraph.
    static func language(of page: Page, body: some Sequence<[Tokeniser.Piece]>) -> String? {
        var counts = [Int](repeating: 0, count: CommonWords.languages.count)
        var seen = 0
        for paragraph in body {
            guard seen < wordLimit else { break }
            for piece in paragraph where piece.kind == .word {
                if piece.end - piece.start <= longestWord {
                    var languages = commonWords[Fold.digest(of: page.bytes, piece.start..<piece.end)] ?? 0
                    while languages != 0 {
                        counts[languages.trailingZeroBitCount] += 1
                        languages &= languages - 1
                    }
                }
                seen += 1
                if seen >= wordLimit { break }
            }
        }
        let best = counts.indices.max { counts[$0] < counts[$1] }
        if let best, counts[best] * shareDenominator >= seen, seen > 0 {
            return CommonWords.languages[best].language
        }
        return page.metadata("html.lang").map { String($0.text.lowercased().prefix { $0.isLetter }) }
    }

    /// This many words tell a language surely.
    private static let wordLimit = 400

    /// One word in this many must be a common one; English running text has one in three.
    private static let shareDenominator = 12

    /// The digest of each folded word with the indices of the languages that it is common in, as bits; there are some twenty.
    private static let commonWords: DigestTable<UInt64> = {
        var table = DigestTable<UInt64>()
        for (index, list) in CommonWords.languages.enumerated() {
            for word in Set(Fold.string(list.words).split(separator: " ")) {
                table[Digest.of(word.utf8), default: 0] |= 1 << UInt64(index)
            }
        }
        return table
    }()

    /// Bytes of the longest common word as printed, which may have more than its folded form.
    private static let longestWord =
        CommonWords.languages.map { language in
            language.words.split(separator: " ").map(\.utf8.count).max() ?? 0
        }.max() ?? 0
}
