/// Character references as the HTML Standard reads them (13.2.5.72 to 80).
///
/// - Takes: `&eacute;`, `&copy 2`, `&#8217;`, `&#x80;`.
/// - Leaves: `&nosuch;`, `R&D`, and in an attribute `&copy=1`, which is part of a URL.
struct CharacterReferences: Sendable {
    /// What one reference stands for.
    struct Match: Sendable {
        /// One code point, or two.
        let scalars: (Unicode.Scalar, Unicode.Scalar?)
        /// The bytes that it takes, the `&` counted.
        let length: Int
    }

    private struct Entry {
        let name: [UInt8]
        let scalars: (Unicode.Scalar, Unicode.Scalar?)
    }

    /// The one table, read once.
    static let standard = CharacterReferences()

    /// Names in byte order, without their semicolons.
    private let entries: [Entry]
    /// Indices of the names that need no semicolon, longest name first.
    private let legacy: [Int]
    /// The length of the longest name.
    private let longest: Int

    private init() {
        var entries: [Entry] = []
        var legacy: [Int] = []
        for row in Self.table.utf8.split(separator: 0x20) {
            let halves = row.split(separator: 0x3A)
            guard halves.count == 2, var name = halves.first.map(Array.init) else { continue }
            if name.last == 0x21 {
                name.removeLast()
                legacy.append(entries.count)
            }
            let codes = halves[1].split(separator: 0x2B).compactMap {
                UInt32(String(decoding: $0, as: UTF8.self), radix: 16)
            }
            let scalars = codes.compactMap(Unicode.Scalar.init)
            guard let first = scalars.first else { continue }
            entries.append(Entry(name: name, scalars: (first, scalars.dropFirst().first)))
        }
        self.entries = entries
        self.legacy = legacy.sorted { entries[$0].name.count > entries[$1].name.count }
        longest = entries.reduce(0) { max($0, $1.name.count) }
    }

    /// The number of names, for the suite.
    var count: Int { entries.count }

    /// The reference whose `&` stands at `start`; `nil` where that is a plain ampersand.
    func match(_ text: [UInt8], at start: Int, inAttribute: Bool) -> Match? {
        guard start + 1 < text.count else { return nil }
        if text[start + 1] == 0x23 { return numeric(text, at: start) }
        guard text[start + 1].isLetter else { return nil }
        var end = start + 1
        let limit = min(text.count, start + 2 + longest)
        while end < limit, text[end].isLetter || text[end].isDigit { end += 1 }
        if end < text.count, text[end] == 0x3B, let entry = entry(text, start + 1, end) {
            return Match(scalars: entry.scalars, length: end + 1 - start)
        }
        for index in legacy {
            let entry = entries[index]
            let close = start + 1 + entry.name.count
            guard close <= end, matches(text, start + 1, entry.name) else { continue }
            if inAttribute, close < text.count,
                text[close] == 0x3D || text[close].isLetter || text[close].isDigit
            {
                return nil
            }
            return Match(scalars: entry.scalars, length: close - start)
        }
        return nil
    }

    private func numeric(_ text: [UInt8], at start: Int) -> Match? {
        var at = start + 2
        let isHex = at < text.count && text[at] | 0x20 == 0x78
        if isHex { at += 1 }
        let digits = at
        var value: UInt32 = 0
        while at < text.count {
            let byte = text[at]
            let digit: UInt32
            if byte.isDigit {
                digit = UInt32(byte) - 0x30
            } else if isHex, byte.lowered &- 0x61 < 6 {
                digit = UInt32(byte.lowered) - 0x57
            } else {
                break
            }
            value = min(value * (isHex ? 16 : 10) + digit, 0x110000)
            at += 1
        }
        guard at > digits else { return nil }
        if at < text.count, text[at] == 0x3B { at += 1 }
        return Match(scalars: (Self.scalar(numbered: value), nil), length: at - start)
    }

    /// What a number stands for: C1 controls are windows-1252, and what is no character is U+FFFD.
    private static func scalar(numbered value: UInt32) -> Unicode.Scalar {
        switch value {
        case 0x80...0x9F:
            SingleByteTable.windows1252?.scalar(of: UInt8(truncatingIfNeeded: value)) ?? "\u{FFFD}"
        case 0, 0xFFFE, 0xFFFF: "\u{FFFD}"
        case 0x09, 0x0A: Unicode.Scalar(UInt8(truncatingIfNeeded: value))
        case 0x01..<0x20: " "
        default: Unicode.Scalar(value) ?? "\u{FFFD}"
        }
    }

    private func entry(_ text: [UInt8], _ start: Int, _ end: Int) -> Entry? {
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if precedes(entries[middle].name, text, start, end) { low = middle + 1 } else { high = middle }
        }
        guard low < entries.count, entries[low].name.count == end - start,
            matches(text, start, entries[low].name)
        else { return nil }
        return entries[low]
    }

    private func precedes(_ name: [UInt8], _ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
        for (offset, byte) in name.enumerated() {
            guard start + offset < end else { return false }
            if byte != text[start + offset] { return byte < text[start + offset] }
        }
        return name.count < end - start
    }

    private func matches(_ text: [UInt8], _ start: Int, _ name: [UInt8]) -> Bool {
        for (offset, byte) in name.enumerated() where text[start + offset] != byte { return false }
        return true
    }

    /// `text` with every reference read, for JSON-LD values and text pages.
    func decoded(_ text: [UInt8]) -> [UInt8] {
        guard text.contains(0x26) else { return text }
        var out: [UInt8] = []
        out.reserveCapacity(text.count)
        var at = 0
        while at < text.count {
            if text[at] == 0x26, let match = match(text, at: at, inAttribute: false) {
                out.append(scalar: match.scalars.0)
                if let second = match.scalars.1 { out.append(scalar: second) }
                at += match.length
            } else {
                out.append(text[at])
                at += 1
            }
        }
        return out
    }
}
