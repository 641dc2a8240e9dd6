import Interchange
import Registries

/// A whole date somewhere in a short line: `By Ana Orr May 3, 2024`, `3 May 2024 · 4 min read`, `2024/05/03`.
struct HeadDay {
    /// What the words before a date make of it.
    enum Role {
        /// Nothing.
        case unsaid
        /// The day of publication: `Posted on`.
        case publication
        /// The day of a change: `Last updated`.
        case change
    }

    /// Where it stands.
    let range: ByteRange
    /// The day, or the two that figures such as `3/4/2025` leave open.
    let days: [CalendarDate]
    /// What the words before it say.
    let role: Role

    private enum Kind: Equatable {
        case number(Int, digits: Int)
        case month(Int)
        case word(Role)
        case mark(UInt8)
    }

    private struct Part {
        var kind: Kind
        var start: Int
        var end: Int
    }

    /// Every whole date in `range`, in order.
    static func all(in text: [UInt8], _ range: ByteRange) -> [HeadDay] {
        // A date has a year, and a year four digits.
        guard text[range.indices].contains(where: isDigit) else { return [] }
        let parts = parts(of: text, range)
        var found: [HeadDay] = []
        var (at, begin) = (0, 0)
        while at < parts.count {
            guard let (last, days) = spelled(parts, at) ?? figures(parts, at), !days.isEmpty else {
                at += 1
                continue
            }
            let place = ByteRange(parts[at].start, parts[last].end)
            found.append(HeadDay(range: place, days: days, role: role(parts[begin..<at])))
            (at, begin) = (last + 1, last + 1)
        }
        return found
    }

    /// The first whole date in `range` that is no day of a change; `nil` where none stands there.
    static func first(in text: [UInt8], _ range: ByteRange) -> ByteRange? {
        all(in: text, range).first { $0.role != .change }?.range
    }

    /// The day of a line that holds a label, a day and an hour and nothing else: `Erstellt am 04. 10. 2019 - 10:15`, `Stand: 3. Mai
    /// 2024`; of two the one of publication.
    ///
    /// - Leaves: `Published works of 3 May 2024`, `Opened on 3 May 2024`.
    static func labelled(in text: [UInt8], _ line: ByteRange) -> ByteRange? {
        labelledDay(in: text, line)?.range
    }

    /// The same with what its label says; a name before a dash or a bar may open the line: `Statement – Published on 3 May 2024`.
    static func labelledDay(in text: [UInt8], _ line: ByteRange) -> HeadDay? {
        guard line.count <= labelledLength else { return nil }
        let days = all(in: text, line)
        guard let first = days.first, days.count <= 2 else { return nil }
        var isLabelled = false
        let start = first.role == .publication ? behindOpening(text, line, before: first.range.start) : nil
        let own = ByteRange(start ?? line.start, line.end)
        for part in parts(of: text, own) where !days.contains(where: { $0.range.contains(part.start) }) {
            switch part.kind {
            case .number(_, 1...2): continue
            case .mark: continue
            case .word:
                let word = String(decoding: text[part.start..<part.end], as: UTF8.self).lowercased()
                if DayWords.isLabel(word) {
                    isLabelled = true
                } else if !DayWords.companions.contains(word), !DayWords.hours.contains(word) {
                    return nil
                }
            default: return nil
            }
        }
        guard isLabelled else { return nil }
        return days.first { $0.role == .publication } ?? first
    }

    /// Where a line goes on behind a few words and a mark between spaces; `nil` where it does not open so.
    private static func behindOpening(_ text: [UInt8], _ line: ByteRange, before day: Int) -> Int? {
        var (words, at) = (0, line.start)
        while at < day, words <= openingWords {
            let end = text[at..<day].firstIndex(of: 0x20) ?? day
            let word = text[at..<end]
            if words > 0, separators.contains(where: { word.elementsEqual($0.utf8) }) { return end + 1 }
            guard !word.contains(where: isDigit) else { return nil }
            (words, at) = (words + 1, end + 1)
        }
        return nil
    }

    /// The most words before such a mark.
    private static let openingWords = 4
    /// What stands between a name and a label.
    private static let separators = ["-", "|", "/", "–", "—", "·", "•"]

    /// The longest such line, in bytes.
    private static let labelledLength = 120

    /// What a line without a date announces for the one behind it: `Last updated:`, `Published`.
    static func announced(by text: [UInt8], _ line: ByteRange) -> Role {
        guard line.count <= labelLength, !text[line.indices].contains(where: isDigit) else { return .unsaid }
        let parts = parts(of: text, line)
        let words = parts.filter { if case .word = $0.kind { true } else { false } }
        let role = role(words[...])
        guard role == .publication else { return role }
        // `Published` is a label, `Published works` is none.
        let isLabel = words.allSatisfy { part in
            let word = String(decoding: text[part.start..<part.end], as: UTF8.self).lowercased()
            return DayWords.publications.contains(word) || DayWords.companions.contains(word)
        }
        return isLabel ? .publication : .unsaid
    }

    /// The longest label, in bytes.
    private static let labelLength = 40

    /// How many words before a date may say what it is.
    private static let reach = 7

    /// The nearest word that tells the role of the date behind the parts given.
    private static func role(_ parts: ArraySlice<Part>) -> Role {
        var words = 0
        for part in parts.reversed() {
            guard case .word(let role) = part.kind else { continue }
            if role != .unsaid { return role }
            words += 1
            if words == reach { break }
        }
        return .unsaid
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
        if let month = CalendarNames.month(word) { return .month(month) }
        if DayWords.changes.contains(word) { return .word(.change) }
        return .word(DayWords.publications.contains(word) ? .publication : .unsaid)
    }

    /// The last part of a date in words that begins at `at`, and its day.
    private static func spelled(_ parts: [Part], _ at: Int) -> (last: Int, days: [CalendarDate])? {
        var next = at
        func skip(_ marks: [UInt8]) {
            if case .mark(let mark) = kind(parts, next), marks.contains(mark) { next += 1 }
        }
        func skipShortWord() {
            if case .word = kind(parts, next), parts[next].end - parts[next].start <= 2 { next += 1 }
        }
        let (month, day): (Int, Int)
        if case .month(let number) = kind(parts, at) {
            next += 1
            skip([0x2E, 0x2C])
            guard let ofMonth = Self.day(kind(parts, next)) else { return nil }
            (month, day) = (number, ofMonth)
            next += 1
            skipShortWord()
        } else {
            guard let ofMonth = Self.day(kind(parts, at)) else { return nil }
            next += 1
            skip([0x2E, 0x2D, 0x2F])
            skipShortWord()
            guard case .month(let number) = kind(parts, next) else { return nil }
            (month, day) = (number, ofMonth)
            next += 1
        }
        skip([0x2C, 0x2E, 0x2D, 0x2F])
        skipShortWord()
        guard let year = Self.year(kind(parts, next)) else { return nil }
        return (next, [CalendarDate(year, month, day)].compactMap { $0 })
    }

    /// The last part of a date in figures that begins at `at`, and the days that it may mean.
    private static func figures(_ parts: [Part], _ at: Int) -> (last: Int, days: [CalendarDate])? {
        guard at + 4 < parts.count, case .mark(let mark) = parts[at + 1].kind,
            [0x2F, 0x2D, 0x2E].contains(mark),
            parts[at + 3].kind == .mark(mark),
            parts[at + 4].end - parts[at].start <= (mark == 0x2E ? spacedLength : figuresLength)
        else { return nil }
        let (first, second, third) = (parts[at].kind, parts[at + 2].kind, parts[at + 4].kind)
        guard let middle = Self.day(second) else { return nil }
        if let year = Self.year(first), let day = Self.day(third) {
            return (at + 4, [CalendarDate(year, middle, day)].compactMap { $0 })
        }
        guard let outer = Self.day(first), let year = Self.year(third) else { return nil }
        let readings = [CalendarDate(year, middle, outer), CalendarDate(year, outer, middle)]
        return (at + 4, outer == middle ? readings.prefix(1).compactMap { $0 } : readings.compactMap { $0 })
    }

    /// `03/05/2024`, and `03. 05. 2024`, which some languages write with spaces behind the stops, in bytes.
    private static let (figuresLength, spacedLength) = (10, 12)

    private static func kind(_ parts: [Part], _ at: Int) -> Kind {
        parts.indices.contains(at) ? parts[at].kind : .mark(0)
    }

    private static func day(_ kind: Kind) -> Int? {
        if case .number(let value, 1...2) = kind, (1...31).contains(value) { value } else { nil }
    }

    private static func year(_ kind: Kind) -> Int? {
        if case .number(let value, 4) = kind, (1990...2050).contains(value) { value } else { nil }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || (byte >= 0x80 && byte != 0xC2 && byte != 0xE2 && byte != 0xE3)
    }
}
