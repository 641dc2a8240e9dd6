import Interchange
import Registries

/// Finds a whole date somewhere in a short line: `By Ana Orr May 3, 2024`, `3 May 2024 · 4 min read`, `2024/05/03`.
enum HeadDay {
    private enum Kind: Equatable {
        case number(Int, digits: Int)
        case month
        case word(denies: Bool)
        case mark(UInt8)
    }

    private struct Part {
        var kind: Kind
        var start: Int
        var end: Int
    }

    /// The first whole date in `range` that no word such as `Updated` stands before; `nil` where none stands there.
    static func first(in text: [UInt8], _ range: ByteRange) -> ByteRange? {
        let parts = parts(of: text, range)
        for at in parts.indices {
            guard let last = spelled(parts, at) ?? figures(parts, at) else { continue }
            let before = parts[..<at].last { part in
                if case .word = part.kind { part.end - part.start > 2 } else { false }
            }
            if before?.kind == .word(denies: true) { continue }
            return ByteRange(parts[at].start, parts[last].end)
        }
        return nil
    }

    private static func parts(of text: [UInt8], _ range: ByteRange) -> [Part] {
        var parts: [Part] = []
        var at = range.start
        while at < range.end {
            let (byte, start) = (text[at], at)
            if isDigit(byte) {
                var value = 0
                while at < range.end, isDigit(text[at]) {
                    value = min(99_999_999, value * 10 + Int(text[at] - 0x30))
                    at += 1
                }
                parts.append(Part(kind: .number(value, digits: at - start), start: start, end: at))
            } else if isLetter(byte) {
                while at < range.end, isLetter(text[at]) { at += 1 }
                parts.append(Part(kind: word(text, start..<at), start: start, end: at))
            } else {
                if byte > 0x20 { parts.append(Part(kind: .mark(byte), start: start, end: at + 1)) }
                at += 1
            }
        }
        return parts
    }

    private static func word(_ text: [UInt8], _ range: Range<Int>) -> Kind {
        let word = String(decoding: text[range], as: UTF8.self).lowercased()
        return CalendarNames.month(word) != nil ? .month : .word(denies: denying.contains(word))
    }

    /// Words that make the day behind them another one than that of publication.
    private static let denying: Set<String> = [
        "updated", "update", "modified", "reviewed", "edited", "effective", "expires", "until", "revised",
        "since",
        "aktualisiert", "geändert", "mise", "modifié", "actualizado", "aggiornato", "обновлено", "оновлено",
    ]

    /// The last part of a date in words that begins at `at`.
    private static func spelled(_ parts: [Part], _ at: Int) -> Int? {
        var next = at
        func skip(_ marks: [UInt8]) {
            if case .mark(let mark) = kind(parts, next), marks.contains(mark) { next += 1 }
        }
        func skipShortWord() {
            if case .word = kind(parts, next), parts[next].end - parts[next].start <= 2 { next += 1 }
        }
        if kind(parts, at) == .month {
            next += 1
            skip([0x2E, 0x2C])
            guard isDay(kind(parts, next)) else { return nil }
            next += 1
            skipShortWord()
        } else {
            guard isDay(kind(parts, at)) else { return nil }
            next += 1
            skip([0x2E])
            skipShortWord()
            guard kind(parts, next) == .month else { return nil }
            next += 1
        }
        skip([0x2C, 0x2E])
        skipShortWord()
        return isYear(kind(parts, next)) ? next : nil
    }

    /// The last part of a date in figures that begins at `at`.
    private static func figures(_ parts: [Part], _ at: Int) -> Int? {
        guard at + 4 < parts.count, case .mark(let mark) = parts[at + 1].kind,
            [0x2F, 0x2D, 0x2E].contains(mark),
            parts[at + 3].kind == .mark(mark), parts[at + 4].end - parts[at].start <= 10
        else { return nil }
        let (first, second, third) = (parts[at].kind, parts[at + 2].kind, parts[at + 4].kind)
        guard isDay(second) else { return nil }
        return isYear(first) && isDay(third) || isDay(first) && isYear(third) ? at + 4 : nil
    }

    private static func kind(_ parts: [Part], _ at: Int) -> Kind {
        parts.indices.contains(at) ? parts[at].kind : .mark(0)
    }

    private static func isDay(_ kind: Kind) -> Bool {
        if case .number(1...31, 1...2) = kind { true } else { false }
    }

    private static func isYear(_ kind: Kind) -> Bool {
        if case .number(1990...2050, 4) = kind { true } else { false }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || (byte >= 0x80 && byte != 0xC2 && byte != 0xE2 && byte != 0xE3)
    }
}
