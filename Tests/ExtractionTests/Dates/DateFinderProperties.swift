import Interchange
import TestSupport
import Testing

@testable import Extraction

@Suite struct `Dates in any text` {
    private static let pieces = [
        "5", "31", "12th", "2023", "1990s", "May", "June", "Friday", "Sept.", "and", "to", "from", "between",
        "of", "the",
        "in", "on", "since", "until", "by", "as", "last", "next", "this", "week", "year", "ago", "three",
        "first",
        "half", "quarter", "Q3", "summer", "-", "–", ",", ".", "/", ":", "(", ")", "“", "”", "\"", "’s",
        "millers", "met",
        "will", "2024-11-05", "25.04.2015", "mid-May", "June-July", "2015-The", "Vienna", "VIENNA", "\n", "é",
        "年", "1,990",
    ]

    @Test(arguments: 1...300 as ClosedRange<UInt64>)
    func `lie in order in the text that they print`(seed: UInt64) {
        var random = Seeded(seed)
        let paragraphs = (0..<3).map { index -> (Prose.Field, String) in
            let words = (0..<40).map { _ in Self.pieces.randomElement(using: &random) ?? "" }
            let text = words.joined(separator: Bool.random(using: &random) ? " " : "")
            return (index == 0 ? .title : .body, text)
        }
        let prose = DatesInText.prose(paragraphs)
        for language in ["en", "ru", "de"] {
            var end = 0
            for mention in DatesInText.mentions(paragraphs, language: language) {
                let range = mention.passage.range
                #expect(range.start >= end && !range.isEmpty)
                #expect(prose.paragraphs.contains { $0.range.contains(range) })
                #expect(mention.passage.text == prose.text(range))
                end = range.end
            }
        }
    }

    @Test func `of a page of nothing else are found in one walk`() {
        let text = String(repeating: "5 May 2020 and 7 June, ", count: 2_000)
        #expect(DatesInText.mentions([(.body, text)]).count >= 2_000)
    }
}
