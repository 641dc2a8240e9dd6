import Foundation

/// How texts are compared when they are scored: case, marks, dashes, white space and punctuation aside.
public enum ScorerFolding {
    private static let marks = Set("“”„‟«»\"‘’‚‛'`´".unicodeScalars)
    private static let invisible = Set("\u{AD}\u{200B}\u{200C}\u{200D}\u{2060}\u{FEFF}".unicodeScalars)
    private static let honorifics: Set<String> = [
        "the", "he", "ambassador", "amb", "dr", "prof", "professor", "mr", "mrs", "ms", "sir", "col",
        "colonel",
        "gen", "general", "lt", "lieutenant", "major", "minister", "judge", "president",
    ]
    private static let honorificPairs: Set<[String]> = [
        ["h", "e"], ["his", "excellency"], ["her", "excellency"],
    ]

    /// The words of a text, folded.
    ///
    /// Marks go first: compatibility decomposition takes U+00B4 apart.
    public static func words(_ text: String?) -> [String] {
        let bare = String(
            String.UnicodeScalarView((text ?? "").unicodeScalars.filter { !marks.contains($0) }))
        let scalars = bare.precomposedStringWithCompatibilityMapping.unicodeScalars
            .filter { !marks.contains($0) && !invisible.contains($0) }
        return String(String.UnicodeScalarView(scalars)).lowercased().unicodeScalars
            .split { !isWord($0) }.map { String($0) }
    }

    /// The folded text.
    public static func fold(_ text: String?) -> String { words(text).joined(separator: " ") }

    /// The folded name without honorifics and articles before it.
    public static func person(_ name: String?) -> String {
        var words = words(name)[...]
        while words.count > 1 {
            if honorifics.contains(words[words.startIndex]) {
                words.removeFirst()
            } else if words.count > 2, honorificPairs.contains(Array(words.prefix(2))) {
                words.removeFirst(2)
            } else {
                break
            }
        }
        return words.joined(separator: " ")
    }

    /// The words of a name without an article before it.
    public static func bare(_ name: String?) -> [String] {
        let words = words(name)
        return words.count > 1 && words[0] == "the" ? Array(words.dropFirst()) : words
    }

    /// Twice the words in common by all words of both, 0 to 1.
    public static func overlap(_ left: [String], _ right: [String]) -> Double {
        let common = left.count - difference(left, right).count
        return common == 0 ? 0 : 2 * Double(common) / Double(left.count + right.count)
    }

    /// The overlap of two texts.
    public static func overlap(_ left: String?, _ right: String?) -> Double {
        overlap(words(left), words(right))
    }

    /// The words of `left` that have no partner in `right`.
    static func difference(_ left: [String], _ right: [String]) -> [String] {
        var counts = Dictionary(right.map { ($0, 1) }, uniquingKeysWith: +)
        return left.filter { word in
            guard let count = counts[word], count > 0 else { return true }
            counts[word] = count - 1
            return false
        }
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber,
            .letterNumber, .otherNumber:
            true
        default: scalar == "_"
        }
    }
}
