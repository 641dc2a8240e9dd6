import Interchange

/// Tells the language of an article: by its commonest words, else by what the page declares.
///
/// The words come first because language paths and `lang` of OSCE sub-hosts name languages that the text is not in.
enum LanguageFinder {
    /// BCP 47 primary language; `nil` where neither the words nor the page tell.
    static func language(of page: Page, body: [ByteRange]) -> String? {
        var counts = [Int](repeating: 0, count: CommonWords.languages.count)
        var word: [UInt8] = []
        var seen = 0
        for paragraph in body where seen < wordLimit {
            for piece in Tokeniser.pieces(of: page.bytes, in: paragraph.indices) where piece.kind == .word {
                word.removeAll(keepingCapacity: true)
                Fold.append(page.bytes, piece.start..<piece.end, to: &word)
                if word.count <= longestWord, let languages = commonWords[word] {
                    for index in languages { counts[index] += 1 }
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

    /// Each folded word with the indices of the languages that it is common in.
    private static let commonWords: [[UInt8]: [Int]] = {
        var table: [[UInt8]: [Int]] = [:]
        for (index, list) in CommonWords.languages.enumerated() {
            for word in Set(Fold.string(list.words).split(separator: " ")) {
                table[Array(word.utf8), default: []].append(index)
            }
        }
        return table
    }()

    /// Bytes of the longest common word.
    private static let longestWord = commonWords.keys.map(\.count).max() ?? 0
}
