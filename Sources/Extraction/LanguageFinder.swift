import Interchange

/// Tells the language of an article: by its commonest words, else by what the page declares.
///
/// The words come first because language paths and `lang` of OSCE sub-hosts name languages that the text is not in.
enum LanguageFinder {
    /// BCP 47 primary language; `nil` where neither the words nor the page tell.
    static func language(of page: Page, body: [ByteRange]) -> String? {
        var counts = [Int](repeating: 0, count: languages.count)
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
        if let best, counts[best] * shareDenominator >= seen, seen > 0 { return languages[best].language }
        return page.metadata("html.lang").map { String($0.text.lowercased().prefix { $0.isLetter }) }
    }

    /// This many words tell a language surely.
    private static let wordLimit = 400

    /// One word in this many must be a common one; English running text has one in three.
    private static let shareDenominator = 12

    private static let languages: [(language: String, words: String)] = [
        ("en", "the of and to in a for that with is was on by as from at said its their which"),
        ("ru", "и в на с по что для о от его их также как к из не был это"),
        ("uk", "і в на з що для про від його їх також як до та не був це"),
        ("de", "der die und das den von zu mit für dem des ein eine auf ist sagte im"),
        ("fr", "le la les de des et du un une pour dans que est par sur avec au"),
        ("sr", "je i u na za se da su od sa koji o kao ili iz"),
        ("sq", "të dhe e në për me një nga që i është u së"),
        ("it", "il la di che e un una per del della con le dei sono"),
        ("es", "el la los de que y en un una por con para las del se"),
    ]

    /// Each folded word with the indices of the languages that it is common in.
    private static let commonWords: [[UInt8]: [Int]] = {
        var table: [[UInt8]: [Int]] = [:]
        for (index, list) in languages.enumerated() {
            for word in Set(Fold.string(list.words).split(separator: " ")) {
                table[Array(word.utf8), default: []].append(index)
            }
        }
        return table
    }()

    /// Bytes of the longest common word.
    private static let longestWord = commonWords.keys.map(\.count).max() ?? 0
}
