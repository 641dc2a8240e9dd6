/// Words that somebody typed, as SQLite's FTS5 takes them: no input is an error, and none but these forms an operator.
///
/// Every word has to be there: `safety women`. Words between marks stand side by side: `"gas meter"`. A star behind a
/// word takes what it begins: `meter*`.
struct FullTextQuery: Sendable {
    /// The query in FTS5's syntax.
    let expression: String

    /// Reads what was typed; `nil` where no word is in it.
    ///
    /// `columns` is the one in which the words are looked for, or several in curly brackets. With `prefixes` every word takes what it begins, with a star or without.
    init?(_ words: String, in columns: String, prefixes: Bool = false) {
        var phrases: [String] = []
        var isMarked = false
        for part in words.split(separator: "\"", omittingEmptySubsequences: false) {
            if isMarked {
                phrases.append(Self.phrase(part, isPrefix: false))
            } else {
                let words = part.split(whereSeparator: \.isWhitespace)
                phrases += words.map { Self.phrase($0, isPrefix: prefixes || $0.hasSuffix("*")) }
            }
            isMarked.toggle()
        }
        phrases.removeAll(where: \.isEmpty)
        guard !phrases.isEmpty else { return nil }
        expression = "\(columns) : (\(phrases.joined(separator: " AND ")))"
    }

    /// A phrase of FTS5; empty where its tokenizer would find no word in it.
    private static func phrase(_ text: Substring, isPrefix: Bool) -> String {
        guard text.unicodeScalars.contains(where: isInWord) else { return "" }
        return "\"\(text.replacing("\0", with: " "))\"" + (isPrefix ? "*" : "")
    }

    /// Whether the tokenizer takes a character for a part of a word: letters, digits and private use.
    private static func isInWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .otherNumber, .privateUse:
            true
        default: false
        }
    }
}
