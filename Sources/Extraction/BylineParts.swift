import Interchange

/// A word or a mark of a line that may be a byline.
struct BylinePart {
    enum Kind {
        /// A word.
        case word
        /// A comma or a semicolon.
        case comma
        /// `and`, `&`.
        case joiner
        /// A bar, a dot, a dash between spaces, or the bound of two elements that no space parts.
        case bar
        /// A whole date.
        case day
        /// A word with a digit.
        case number
        /// An e-mail address, a handle or a link.
        case address
        /// An opening bracket.
        case open
        /// A closing bracket.
        case close
        /// A colon.
        case colon
    }

    var kind: Kind
    var range: ByteRange
    /// Its folded letters.
    var folded = ""
    /// Whether it may begin a name: with a capital letter, or in a script that has none.
    var isCapital = false
    /// Whether it has two letters at least, all of them capital.
    var isCapitals = false
}

/// Cuts a line into its words and marks.
enum BylineParts {
    /// The parts of a line in order; a bound of elements in `breaks` parts words that no space does.
    static func parts(of text: [UInt8], _ line: ByteRange, breaks: [Int]) -> [BylinePart] {
        let days = HeadDay.all(in: text, line)
        var parts: [BylinePart] = []
        var at = line.start
        while at < line.end {
            if let day = days.first(where: { $0.range.start == at }) {
                parts.append(BylinePart(kind: .day, range: day.range))
                at = day.range.end
                continue
            }
            if at > line.start, breaks.contains(at), isInWord(text, at - 1), isInWord(text, at) {
                parts.append(BylinePart(kind: .bar, range: ByteRange(at, at)))
            }
            let (scalar, length) = Scan.scalar(text, at)
            if isSpace(scalar) {
                at += length
            } else if let kind = mark(scalar, text, at, length, line) {
                parts.append(BylinePart(kind: kind, range: ByteRange(at, at + length)))
                at += length
            } else {
                let end = wordEnd(text, at, line, breaks, days)
                parts.append(word(text, at, end))
                at = end
            }
        }
        return parts
    }

    private static func isSpace(_ scalar: UInt32) -> Bool {
        scalar <= 0x20 || scalar == 0xA0 || (0x2000...0x200B).contains(scalar) || scalar == 0x3000
    }

    private static func isInWord(_ text: [UInt8], _ at: Int) -> Bool {
        let byte = text[at]
        return byte >= 0x80 && byte != 0xC2 && byte != 0xE2 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
    }

    private static func mark(
        _ scalar: UInt32, _ text: [UInt8], _ at: Int, _ length: Int, _ line: ByteRange
    ) -> BylinePart.Kind? {
        let isAlone =
            (at == line.start || text[at - 1] == 0x20)
            && (at + length >= line.end || text[at + length] == 0x20)
        switch scalar {
        case 0x2C, 0x3B, 0x3001, 0xFF0C, 0x60C: return .comma
        case 0x26, 0x2B: return isAlone ? .joiner : nil
        case 0x7C, 0xB7, 0x2022, 0x22C5, 0x2219, 0x25CF, 0x2014, 0x2013, 0x2015, 0xFF0F, 0xFF5C, 0x203A, 0xBB,
            0x2026:
            return .bar
        case 0x2F, 0x5C, 0x2D, 0x2212, 0x7E, 0x2A, 0x3E: return isAlone || scalar == 0x2A ? .bar : nil
        case 0x28, 0x5B: return .open
        case 0x29, 0x5D: return .close
        case 0x3A, 0xFF1A: return .colon
        default: return nil
        }
    }

    private static func wordEnd(
        _ text: [UInt8], _ start: Int, _ line: ByteRange, _ breaks: [Int], _ days: [HeadDay]
    ) -> Int {
        var at = start
        repeat {
            at += Scan.scalar(text, at).length
            guard at < line.end else { return line.end }
            if breaks.contains(at), isInWord(text, at - 1), isInWord(text, at) { return at }
            if days.contains(where: { $0.range.start == at }) { return at }
            let (scalar, length) = Scan.scalar(text, at)
            if isSpace(scalar) { return at }
            if scalar == 0x3A, text[start..<at].starts(with: [0x68, 0x74, 0x74, 0x70]) { continue }
            if mark(scalar, text, at, length, line) != nil { return at }
        } while true
    }

    private static func word(_ text: [UInt8], _ start: Int, _ end: Int) -> BylinePart {
        var (start, end) = (start, end)
        func isQuote(_ at: Int) -> Bool { text[at] == 0x22 || text[at] == 0x27 }
        while start + 1 < end, isQuote(start) { start += 1 }
        while start + 1 < end, isQuote(end - 1) { end -= 1 }
        var folded: [UInt8] = []
        var (letters, capitals, digits, isAddress) = (0, 0, 0, false)
        var at = start
        var first: UInt32 = 0
        while at < end {
            let (scalar, length) = Scan.scalar(text, at)
            if scalar == 0x40 || scalar == 0x2F { isAddress = true }
            if scalar &- 0x30 < 10 { digits += 1 }
            if Scan.isWord(scalar), scalar &- 0x30 >= 10 {
                if letters == 0 { first = scalar }
                letters += 1
                if Scan.isUpper(scalar) { capitals += 1 }
            }
            at += length
        }
        // A full stop ends `Lind.` and belongs to `J.`, `Jr.` and `Inc.`.
        if text[end - 1] == 0x2E, letters > 3 || capitals == 0, end - start > 1, letters > 1 { end -= 1 }
        Fold.append(text, start..<end, to: &folded)
        let kind: BylinePart.Kind
        if isAddress, text[start..<end].contains(0x40) || letters > 12 {
            kind = .address
        } else if digits > 0 {
            kind = .number
        } else if letters == 0 {
            kind = .bar
        } else {
            let word = String(decoding: folded, as: UTF8.self)
            let isJoiner = capitals == 0 && AuthorWords.joiners.contains(word)
            return BylinePart(
                kind: isJoiner ? .joiner : .word, range: ByteRange(start, end), folded: word,
                isCapital: capitals > 0 || !isCased(first), isCapitals: letters > 1 && capitals == letters)
        }
        return BylinePart(
            kind: kind, range: ByteRange(start, end), folded: String(decoding: folded, as: UTF8.self))
    }

    /// Whether a letter belongs to a script with capital letters: Latin, Greek, Cyrillic, Armenian.
    private static func isCased(_ scalar: UInt32) -> Bool {
        scalar < 0x590 || (0x1E00...0x1FFF).contains(scalar)
    }
}
