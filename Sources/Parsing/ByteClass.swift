extension UInt8 {
    /// Space, tab, line feed, form feed or carriage return: HTML's white space.
    var isBlank: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D || self == 0x0C }

    /// `A` … `Z`, `a` … `z`.
    var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }

    /// `0` … `9`.
    var isDigit: Bool { self &- 0x30 < 10 }

    /// `A` … `Z` made `a` … `z`; anything else as it is.
    var lowered: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }

    /// Whether it goes on a UTF-8 sequence that an earlier byte began.
    var isContinuation: Bool { self & 0xC0 == 0x80 }
}

extension [UInt8] {
    /// Whether the bytes at `index` are `word`, case aside; `word` is ASCII in lower case.
    func hasWord(_ word: StaticString, at index: Int) -> Bool {
        let length = word.utf8CodeUnitCount
        guard index >= 0, index + length <= count else { return false }
        return word.withUTF8Buffer { letters in
            for offset in 0..<length where unsafe self[index + offset].lowered != letters[offset] {
                return false
            }
            return true
        }
    }

    /// The first place of `byte` at or after `index`, or `nil`.
    func place(of byte: UInt8, from index: Int) -> Int? {
        var at = index
        while at < count {
            if self[at] == byte { return at }
            at += 1
        }
        return nil
    }

    /// Appends the UTF-8 form of `scalar`.
    mutating func append(scalar: Unicode.Scalar) {
        if scalar.isASCII {
            append(UInt8(truncatingIfNeeded: scalar.value))
        } else {
            append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
    }

    /// The scalar whose UTF-8 form begins at `index`, and its length; the bytes are valid UTF-8.
    func scalar(at index: Int) -> (value: UInt32, length: Int) {
        let lead = self[index]
        if lead < 0x80 { return (UInt32(lead), 1) }
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        guard lead >= 0xC2, index + length <= count else { return (0xFFFD, 1) }
        var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
        for offset in 1..<length { value = value << 6 | UInt32(self[index + offset] & 0x3F) }
        return (value, length)
    }
}
