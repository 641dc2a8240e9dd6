import Foundation

/// The one folding of words: lower case, no diacritics, plain apostrophes and hyphens.
///
/// `Priština` and `PRISTINA` fold to the same bytes, and so do `Co‑ordinator` and `co-ordinator`.
enum Fold {
    /// Folds the UTF-8 bytes of `text` at `range` and appends them to `folded`.
    static func append(_ text: [UInt8], _ range: Range<Int>, to folded: inout [UInt8]) {
        var at = appendPlain(text.span, range, to: &folded)
        while at < range.upperBound {
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
            if at < range.upperBound { at = appendPlain(text.span, at..<range.upperBound, to: &folded) }
        }
    }

    /// Appends the ASCII that `range` begins with, in one go; gives where it ends.
    private static func appendPlain(
        _ text: Span<UInt8>, _ range: Range<Int>, to folded: inout [UInt8]
    ) -> Int {
        var at = range.lowerBound
        folded.append(addingCapacity: range.count) { output in
            while at < range.upperBound, text[at] < 0x80 {
                output.append(lower(text[at]))
                at += 1
            }
        }
        return at
    }

    private static func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

    /// The digest of the folded bytes of `text` at `range`; where all are ASCII, they are not made.
    static func digest(of text: [UInt8], _ range: Range<Int>) -> UInt64 {
        var digest = Digest()
        for at in range {
            guard text[at] < 0x80 else {
                var folded: [UInt8] = []
                append(text, range, to: &folded)
                return Digest.of(folded)
            }
            digest.append(lower(text[at]))
        }
        return digest.value
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
