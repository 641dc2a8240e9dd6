import Interchange
import Testing

@testable import Extraction

@Suite struct `Tokens` {
    @Test(arguments: [
        ("Ms. Orr met A. Petrov.", ["Ms.", "Orr", "met", "A.", "Petrov", "."]),
        ("the OSCE’s Co-ordinator", ["the", "OSCE", "’s", "Co-ordinator"]),
        ("Fiona O’Neill and Sali Mac’Ali", ["Fiona", "O’Neill", "and", "Sali", "Mac’Ali"]),
        ("the judges’ list", ["the", "judges", "’", "list"]),
        ("1,944 tonnes, 2.4 million", ["1,944", "tonnes", ",", "2.4", "million"]),
        ("13–15 May", ["13", "–", "15", "May"]),
        ("2018-2020", ["2018", "-", "2020"]),
        ("the 29th of May", ["the", "29th", "of", "May"]),
        ("U.S. Mission", ["U.S.", "Mission"]),
        ("It ended.Then", ["It", "ended", ".", "Then"]),
        ("“Yes,” she said", ["“", "Yes", ",", "”", "she", "said"]),
        ("don`t stop", ["don`t", "stop"]),
        ("Zulfiya To‘raqulova", ["Zulfiya", "To‘raqulova"]),
        ("G\u{02BB}iyos and G\u{02BC}iyos", ["G\u{02BB}iyos", "and", "G\u{02BC}iyos"]),
        ("the o`zbek film, O‘Hara", ["the", "o`zbek", "film", ",", "O‘Hara"]),
        ("he said‘We go’", ["he", "said", "‘", "We", "go", "’"]),
        ("the ‘slow’ lane", ["the", "‘", "slow", "’", "lane"]),
        ("Prishtinë/Priština", ["Prishtinë", "/", "Priština"]),
    ])
    func `are words, numbers, marks and stops`(text: String, expected: [String]) {
        let bytes = Array(text.utf8)
        let tokens = Tokeniser(vocabulary: Lexicon.english.vocabulary).tokens(of: bytes, in: 0..<bytes.count)
        #expect(tokens.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) } == expected)
    }

    @Test func `know their class whatever the case`() {
        let bytes = Array("The SHE He".utf8)
        let tokens = Tokeniser(vocabulary: Lexicon.english.vocabulary).tokens(of: bytes, in: 0..<bytes.count)
        #expect(tokens[0].is(.article) && tokens[1].is(.feminine) && tokens[2].is(.masculine))
        #expect(tokens[1].shape.contains(.allCaps) && !tokens[2].shape.contains(.allCaps))
    }
}

@Suite struct `Sentences` {
    @Test(arguments: [
        ("It rained. The road closed.", ["It rained.", "The road closed."]),
        (
            "“It rained. The road closed,” said Orr. “So?”",
            ["“It rained. The road closed,” said Orr.", "“So?”"]
        ),
        ("\"It rained.\" She left.", ["\"It rained.\"", "She left."]),
        (
            "“Were we warned?” asked Dr. Orr. Nobody knew.",
            ["“Were we warned?” asked Dr. Orr.", "Nobody knew."]
        ),
        ("He spoke (at length.) Then he sat.", ["He spoke (at length.)", "Then he sat."]),
        ("On 3.5 hectares. 12 lorries came.", ["On 3.5 hectares.", "12 lorries came."]),
        ("It cost 4 euros. and more", ["It cost 4 euros. and more"]),
        ("„Es regnet.“ Er ging.", ["„Es regnet.“", "Er ging."]),
    ])
    func `end outside quotation marks`(text: String, expected: [String]) {
        let bytes = Array(text.utf8)
        let prose = Prose(
            bytes: bytes, paragraphs: [(.body, .init(0, bytes.count))], lexicon: .english)
        #expect(prose.sentences.map { prose.text(prose.range($0)) } == expected)
    }
}

@Suite struct `Folding` {
    @Test(arguments: [
        ("Priština", "pristina"), ("TÜRKİYE", "turkiye"), ("Đorđe Łuk", "dorde luk"),
        ("Co‑ordinator’s", "co-ordinator's"),
        ("Straße", "strasse"), ("Ёлка Й", "елка й"),
    ])
    func `takes case, marks and typography away`(text: String, expected: String) {
        #expect(Fold.string(text) == expected)
    }
}
