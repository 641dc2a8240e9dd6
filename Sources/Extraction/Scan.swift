/// Reading UTF-8 at an offset; nothing here allocates.
enum Scan {
    /// The scalar that begins at `at`, and its length in bytes; U+FFFD and 1 where none does.
    static func scalar(_ text: [UInt8], _ at: Int) -> (value: UInt32, length: Int) {
        let first = text[at]
        if first < 0x80 { return (UInt32(first), 1) }
        func next(_ offset: Int) -> UInt32? {
            guard at + offset < text.count, text[at + offset] & 0xC0 == 0x80 else { return nil }
            return UInt32(text[at + offset] & 0x3F)
        }
        if first & 0xE0 == 0xC0, let second = next(1) { return (UInt32(first & 0x1F) << 6 | second, 2) }
        if first & 0xF0 == 0xE0, let second = next(1), let third = next(2) {
            return (UInt32(first & 0x0F) << 12 | second << 6 | third, 3)
        }
        if first & 0xF8 == 0xF0, let second = next(1), let third = next(2), let fourth = next(3) {
            return (UInt32(first & 0x07) << 18 | second << 12 | third << 6 | fourth, 4)
        }
        return (0xFFFD, 1)
    }

    /// The offset of the scalar that ends before `at`.
    static func start(before at: Int, in text: [UInt8]) -> Int {
        var start = at - 1
        while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
        return start
    }

    /// Whether the scalar is a letter or a digit of a word: anything that is no space, mark or punctuation.
    static func isWord(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 {
            return (0x30...0x39).contains(scalar) || (0x41...0x5A).contains(scalar)
                || (0x61...0x7A).contains(scalar)
        }
        switch scalar {
        case 0x80...0xA9, 0xAB...0xB4, 0xB6...0xB9, 0xBB...0xBF, 0xD7, 0xF7: return false
        case 0x2B9...0x2BA, 0x2BC...0x2FF: return scalar == 0x2BC
        case 0x2000...0x2BFF, 0x3000...0x3020, 0xFE10...0xFE6F, 0xFF00...0xFF0F, 0xFFF0...0xFFFF: return false
        default: return true
        }
    }

    /// Whether the scalar is an upper-case letter.
    static func isUpper(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return (0x41...0x5A).contains(scalar) }
        return Unicode.Scalar(scalar)?.properties.isUppercase ?? false
    }

    /// Whether the scalar is a quotation mark of any kind, an apostrophe among them.
    static func isMark(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x22, 0x27, 0x60, 0xAB, 0xBB, 0xB4, 0x2BA, 0x2BC, 0x2EE, 0x2018...0x201F, 0x2039, 0x203A, 0x2032,
            0x2033, 0x301D...0x301F, 0xFF02:
            true
        default: false
        }
    }

    /// Whether the scalar is a dash that can stand between words: hyphen, en and em dash, minus, bar.
    static func isDash(_ scalar: UInt32) -> Bool {
        scalar == 0x2D || (0x2010...0x2015).contains(scalar) || scalar == 0x2212
    }
}
