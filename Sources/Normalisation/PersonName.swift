import Foundation
import Registries

/// A person's name without honorifics, and the id that stands for the person on every page.
struct PersonName: Hashable, Sendable {
    /// The name as printed, honorifics off, white space folded.
    let name: String

    /// The folded name, such as `jane-doe`.
    let id: String

    /// Reads a printed name.
    init(_ printed: String) {
        var words = printed.split(whereSeparator: { $0.isWhitespace || $0 == "\u{A0}" }).map(String.init)
        while words.count > 1, let first = words.first, Self.isHonorific(first) { words.removeFirst() }
        while words.count > 1, let last = words.last, last.unicodeScalars.allSatisfy({ !Self.isKept($0) }) {
            words.removeLast()
        }
        name = words.joined(separator: " ")
        id = Self.folded(name)
    }

    /// Whether a word is an honorific that may stand before a name, its full stop aside.
    private static func isHonorific(_ word: String) -> Bool {
        Honorifics.words.contains(folded(word))
    }

    /// Lower case without diacritics, a hyphen for everything between words.
    private static func folded(_ text: String) -> String {
        text.utf8.allSatisfy { $0 < 0x80 } ? foldedASCII(text) : foldedUnicode(text)
    }

    /// What ``foldedUnicode(_:)`` gives for most names, without its tables.
    private static func foldedASCII(_ text: String) -> String {
        var id: [UInt8] = []
        for byte in text.utf8 {
            let small = byte | 0x20
            if (0x61...0x7A).contains(small) {
                id.append(small)
            } else if (0x30...0x39).contains(byte) {
                id.append(byte)
            } else if byte != 0x27, byte != 0x60, let last = id.last, last != 0x2D {
                id.append(0x2D)
            }
        }
        if id.last == 0x2D { id.removeLast() }
        return String(decoding: id, as: UTF8.self)
    }

    private static func foldedUnicode(_ text: String) -> String {
        var plain = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            plain.append(contentsOf: (letters[scalar] ?? String(scalar)).unicodeScalars)
        }
        let folded = String(plain).folding(
            options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
        var id = String.UnicodeScalarView()
        for scalar in folded.unicodeScalars {
            if isKept(scalar) {
                id.append(scalar)
            } else if !isApostrophe(scalar), let last = id.last, last != "-" {
                id.append("-")
            }
        }
        if id.last == "-" { id.removeLast() }
        return String(id)
    }

    private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    /// Whether a scalar joins what stands on both sides: `O’Neill` is `oneill`.
    private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
        "'’‘ʼ`´".unicodeScalars.contains(scalar)
    }

    /// Letters that folding leaves as they are.
    private static let letters: [Unicode.Scalar: String] = [
        "ß": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d",
        "ð": "d",
        "Ð": "d", "þ": "th", "Þ": "th", "ł": "l", "Ł": "l", "ı": "i", "ħ": "h", "Ħ": "h", "ə": "e", "Ə": "e",
    ]
}
