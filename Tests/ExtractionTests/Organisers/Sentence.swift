import Interchange

@testable import Extraction

/// One line of a table of rules: paragraphs, divided by `¶`, and what is to be found in them.
struct Sentence: CustomStringConvertible, Sendable {
    let text: String
    let expected: [String]

    init(_ text: String, _ expected: [String] = []) {
        self.text = text
        self.expected = expected
    }

    var description: String { text }

    /// The text as the body of an article in English.
    var prose: Prose { prose(.english) }

    /// The text as the body of an article.
    func prose(_ lexicon: Lexicon) -> Prose {
        let bytes = Array(text.utf8)
        var paragraphs: [(field: Prose.Field, range: ByteRange)] = []
        var start = 0
        for part in text.split(separator: "¶") {
            paragraphs.append((.body, ByteRange(start, start + part.utf8.count)))
            start += part.utf8.count + "¶".utf8.count
        }
        return Prose(bytes: bytes, paragraphs: paragraphs, lexicon: lexicon)
    }
}
