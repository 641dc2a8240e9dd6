/// The key under which registries keep a name: lower case, no diacritics, one space for what stands between words.
///
/// `Türkiye` and `TURKIYE` have one key, and so do `Co-ordinator` and `Coordinator`, `organisation` and `organization`.
public struct NameKey: Hashable, Sendable, CustomStringConvertible {
    /// The folded words, one space between them.
    public let description: String

    /// Folds a name; a leading article is left out.
    public init(_ name: String) {
        var folded: [UInt8] = []
        var (start, gap) = (0, false)
        for scalar in name.unicodeScalars {
            if let plain = Self.plain(scalar) {
                if gap, !folded.isEmpty { Self.close(&folded, &start) }
                gap = false
                switch plain {
                case .letter(let letter): folded.append(letter)
                case .letters(let letters): folded.append(contentsOf: letters.utf8)
                }
            } else if !Self.vanishes(scalar) {
                gap = true
            }
        }
        Self.close(&folded, &start)
        folded.removeLast()
        let article = "the "
        if folded.starts(with: article.utf8) { folded.removeFirst(article.utf8.count) }
        description = String(decoding: folded, as: UTF8.self)
    }

    /// Ends the word that begins at `start`, in the spelling that keys use.
    private static func close(_ folded: inout [UInt8], _ start: inout Int) {
        if spelt.contains(folded.count - start),
            let spelling = spellings.first(where: { folded[start...].elementsEqual($0.word) })?.spelling
        {
            folded.replaceSubrange(start..., with: spelling)
        }
        folded.append(0x20)
        start = folded.count
    }

    /// Whether nothing was left.
    public var isEmpty: Bool { description.isEmpty }

    /// The letters with hyphens for spaces: an identifier for a name that has no acronym.
    public var identifier: String { String(description.map { $0 == " " ? "-" : $0 }) }

    /// Words that have a second spelling in OSCE texts and their copies, each with the one that keys use.
    private static let spellings: [(word: [UInt8], spelling: [UInt8])] = [
        ("coordinator", "co ordinator"), ("cooperation", "co operation"), ("organisation", "organization"),
        ("center", "centre"), ("program", "programme"), ("defense", "defence"), ("labor", "labour"),
    ].map { (Array($0.utf8), Array($1.utf8)) }

    /// The bytes of the shortest and of the longest word with a second spelling.
    private static let spelt =
        (spellings.map(\.word.count).min() ?? 0)...(spellings.map(\.word.count).max() ?? 0)

    /// A folded letter or digit.
    private enum Plain {
        case letter(UInt8)
        case letters(String)
    }

    /// The folded form of a letter or digit; `nil` for whatever else.
    private static func plain(_ scalar: Unicode.Scalar) -> Plain? {
        if scalar.isASCII {
            let byte = UInt8(ascii: scalar)
            if byte &- 0x41 < 26 { return .letter(byte | 0x20) }
            return byte &- 0x61 < 26 || byte &- 0x30 < 10 ? .letter(byte) : nil
        }
        guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else { return nil }
        let lower = scalar.properties.lowercaseMapping
        return .letters(lower.unicodeScalars.first.flatMap { letters[$0] } ?? lower)
    }

    /// Whether the scalar leaves no gap: an apostrophe, a soft hyphen, a combining mark, an abbreviation's stop.
    private static func vanishes(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "'", "\u{2018}", "\u{2019}", "\u{02BC}", "`", ".", "\u{AD}": true
        default: !scalar.isASCII && scalar.properties.generalCategory == .nonspacingMark
        }
    }

    /// Latin letters with a mark, in lower case, and the plain letters that they fold to.
    private static let letters: [Unicode.Scalar: String] = {
        let rows = [
            "a": "àáâãäåāăą", "ae": "æ", "c": "çćĉċč", "d": "ďđð", "e": "èéêëēĕėęěə", "g": "ĝğġģ", "h": "ĥħ",
            "i": "ìíîïĩīĭįı", "j": "ĵ", "k": "ķ", "l": "ĺļľŀł", "n": "ñńņň", "o": "òóôõöøōŏő", "oe": "œ",
            "r": "ŕŗř", "s": "śŝşšș", "ss": "ß", "t": "ţťŧț", "th": "þ", "u": "ùúûüũūŭůűų", "w": "ŵ",
            "y": "ýÿŷ",
            "z": "źżž",
        ]
        var table: [Unicode.Scalar: String] = [:]
        for (plain, marked) in rows { for scalar in marked.unicodeScalars { table[scalar] = plain } }
        return table
    }()

    /// How many letters must be put in, left out, swapped or changed to make `other` of it; `nil` beyond `limit`.
    ///
    /// Cost: the product of the two lengths.
    public func distance(to other: NameKey, limit: Int) -> Int? {
        let (left, right) = (Array(description.utf8), Array(other.description.utf8))
        guard abs(left.count - right.count) <= limit else { return nil }
        var (before, last, row) = (
            [Int](), Array(0...right.count), [Int](repeating: 0, count: right.count + 1)
        )
        for (i, letter) in left.enumerated() {
            row[0] = i + 1
            for (j, against) in right.enumerated() {
                row[j + 1] = min(last[j] + (letter == against ? 0 : 1), last[j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, letter == right[j - 1], left[i - 1] == against {
                    row[j + 1] = min(row[j + 1], before[j - 1] + 1)
                }
            }
            guard (row.min() ?? 0) <= limit else { return nil }
            (before, last, row) = (last, row, before.isEmpty ? row : before)
        }
        return last[right.count] <= limit ? last[right.count] : nil
    }
}
