import Foundation

/// The one folding of words: lower case, no diacritics, plain apostrophes and hyphens.
///
/// `Priština` and `PRISTINA` fold to the same bytes, and so do `Co‑ordinator` and `co-ordinator`.
enum Fold {
    /// Folds the UTF-8 bytes of `text` at `range` and appends them to `folded`.
    static func append(_ text: [UInt8], _ range: Range<Int>, to folded: inout [UInt8]) {
        var at = range.lowerBound
        while at < range.upperBound {
            let byte = text[at]
            if byte < 0x80 {
                folded.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
                at += 1
            } else {
                let (scalar, length) = Scan.scalar(text, at)
                let index = Int(scalar)
                if index < table.count {
                    folded.append(contentsOf: table[index])
                } else if let plain = punctuation[scalar] {
                    folded.append(plain)
                } else {
                    folded.append(contentsOf: text[at..<min(at + length, range.upperBound)])
                }
                at += length
            }
        }
    }

    /// Folds a whole string.
    static func string(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var folded: [UInt8] = []
        append(bytes, 0..<bytes.count, to: &folded)
        return String(decoding: folded, as: UTF8.self)
    }

    /// Typographic forms of the apostrophe and the hyphen.
    private static let punctuation: [UInt32: UInt8] = [
        0x2018: 0x27, 0x2019: 0x27, 0x02BB: 0x27, 0x02BC: 0x27, 0x2010: 0x2D, 0x2011: 0x2D,
    ]

    /// Folded UTF-8 of every scalar up to the end of Cyrillic; letters without a decomposition are listed by hand.
    private static let table: [[UInt8]] = (0..<0x530).map { index in
        guard let scalar = Unicode.Scalar(UInt32(index)) else { return [] }
        if let plain = undecomposed[scalar] { return Array(plain.utf8) }
        let text = String(scalar)
        // Cyrillic й and ё are letters of their own, not marks on another one.
        let options: String.CompareOptions =
            index < 0x370 ? [.caseInsensitive, .diacriticInsensitive] : .caseInsensitive
        return Array(text.folding(options: options, locale: nil).utf8)
    }

    private static let undecomposed: [Unicode.Scalar: String] = [
        "ß": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d",
        "ð": "d",
        "Ð": "d", "þ": "th", "Þ": "th", "ł": "l", "Ł": "l", "ı": "i", "İ": "i", "ħ": "h", "Ħ": "h", "ŋ": "n",
        "Ŋ": "n", "ə": "e", "Ə": "e", "ё": "е", "Ё": "е",
    ]
}
