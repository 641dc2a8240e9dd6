import Interchange

/// Dates that pages print about themselves in lines of their own.
enum TextStamp {
    /// The date of `date 2024-10-23 `, which text extractors write before a page, and the rest of the line.
    static func prefix(_ text: [UInt8], _ line: ByteRange) -> (date: ByteRange, rest: ByteRange)? {
        let word = Array("date ".utf8)
        guard line.count >= 9, text[line.start..<line.start + 5].elementsEqual(word) else { return nil }
        let start = line.start + 5
        var at = start
        for (part, width) in [4, 2, 2].enumerated() {
            if part > 0 {
                guard at < line.end, text[at] == 0x2D else { break }
                at += 1
            }
            guard at + width <= line.end, text[at..<at + width].allSatisfy(isDigit) else { return nil }
            at += width
        }
        guard at == line.end || text[at] == 0x20 else { return nil }
        return (ByteRange(start, at), ByteRange(min(at + 1, line.end), line.end))
    }

    /// Whether a line is a stamp: a numeric day beside a time or bars, as `OSCE - Tue, 11/01/2022 - 12:06`.
    static func isStamp(_ text: [UInt8], _ line: ByteRange) -> Bool {
        guard line.count <= stampLength else { return false }
        let bytes = text[line.indices]
        return hasNumericDay(bytes) && (hasTime(bytes) || bytes.contains(0x7C))
    }

    /// The day in the line that mail programs write before a stored message: `From mill@example Tue May 17 15:02:11 2005`.
    static func envelope(_ text: [UInt8], _ line: ByteRange) -> ByteRange? {
        let bytes = text[line.indices]
        guard line.count <= stampLength, bytes.starts(with: "From ".utf8), hasTime(bytes) else { return nil }
        let words = bytes.split(separator: 0x20)
        // Who stored it may be a list without a host: `From mill-news Tue May 17 15:02:11 2005`.
        guard words.count > 4, words[2].count == 3,
            words[1].contains(0x40) || words.count > 6 && words[3].count == 3 && words[4].allSatisfy(isDigit),
            bytes.suffix(4).allSatisfy(isDigit)
        else { return nil }
        return ByteRange(words[2].startIndex, line.end)
    }

    /// The day behind the hour that opens a line: `16:12, 14 March 2024, Bar - Mill Wire`.
    static func timedDay(_ text: [UInt8], _ line: ByteRange) -> ByteRange? {
        guard line.count <= stampLength, isDigit(text[line.start]),
            hasTime(text[line.start..<min(line.start + timeLength, line.end)])
        else { return nil }
        return HeadDay.first(in: text, line)
    }

    /// `16:12`, in bytes.
    private static let timeLength = 5

    /// Whether a line is what agencies write below a message, its day, hour, zone, month and year: `031744 MET may 98`.
    static func isWireStamp(_ text: [UInt8], _ line: ByteRange) -> Bool {
        guard line.count <= wireLength else { return false }
        let words = text[line.indices].split(separator: 0x20)
        return words.count == 4 && words[0].count == 6 && words[0].allSatisfy(isDigit)
            && (2...4).contains(words[1].count) && !words[1].contains(where: isDigit) && words[2].count == 3
            && (words[3].count == 2 || words[3].count == 4) && words[3].allSatisfy(isDigit)
    }

    /// The longest such line, in bytes.
    private static let wireLength = 20

    /// Whether a line is a dateline whose text stands in the next one: `OSH, May 5 /Mill Wire/`, `OSH, 5 May 2021 –`,
    /// `Osh, Kyrgyzstan, May 5`.
    ///
    /// - Leaves: `OSH 5 May 2021`, the day of a page.
    static func isOpenDateline(_ text: [UInt8], _ line: ByteRange) -> Bool {
        guard line.count <= stampLength else { return false }
        let last = Scan.start(before: line.end, in: text)
        var end = last
        if text[last] == 0x2F {
            guard let slash = text[line.start..<last].lastIndex(of: 0x2F) else { return false }
            end = slash
        } else if isDigit(text[last]) {
            // A day with its year is the page's own.
            let figures = text[line.indices].split { !isDigit($0) }
            guard figures.count == 1, figures[0].count < 3 else { return false }
            end = line.end
        } else if !Scan.isDash(Scan.scalar(text, last).value) {
            return false
        }
        while end > line.start, text[end - 1] == 0x20 || text[end - 1] == 0x2E { end -= 1 }
        guard let day = dateLine(text, ByteRange(line.start, end)), day.start > line.start + 2 else {
            return false
        }
        return text[line.start..<day.start].contains(0x2C)
    }

    /// The longest stamp seen is 74 bytes.
    private static let stampLength = 120

    /// The date of a line that holds nothing else, a place and a weekday before it aside.
    static func dateLine(_ text: [UInt8], _ line: ByteRange) -> ByteRange? {
        guard line.count <= 70, text[line.indices].contains(where: isDigit) else { return nil }
        var folded: [UInt8] = []
        Fold.append(text, line.indices, to: &folded)
        guard HeadLine.namesDay(folded[...]) else { return nil }
        for lexicon in Lexicon.all {
            if let date = dateLine(text, line, lexicon: lexicon) { return date }
        }
        return nil
    }

    private static func dateLine(_ text: [UInt8], _ line: ByteRange, lexicon: Lexicon) -> ByteRange? {
        let tokens = Tokeniser(vocabulary: lexicon.vocabulary).tokens(of: text, in: line.indices)
        guard let date = tokens.firstIndex(where: { $0.kind == .number || $0.is(.month) }) else { return nil }
        let before = tokens[..<date]
        guard before.count <= 8, before.allSatisfy({ $0.isCapitalised || $0.scalar != 0 || $0.is(.weekday) })
        else {
            return nil
        }
        let rest = tokens[date...]
        let words = rest.filter { $0.kind == .word }
        guard
            words.allSatisfy({
                $0.is(.month) || $0.is(.weekday) || $0.shape.contains(.allCaps) || $0.end - $0.start < 3
            }),
            rest.contains(where: { $0.is(.month) }) || hasNumericDay(closed(text[line.indices])[...]),
            rest.contains(where: { $0.kind == .number }), let last = rest.last
        else { return nil }
        return ByteRange(tokens[date].start, last.end)
    }

    /// The day in a line whose parts are joined by bars or middle dots, as sites print above and below headlines.
    static func joinedDay(_ text: [UInt8], _ line: ByteRange) -> ByteRange? {
        guard line.count <= stampLength else { return nil }
        var start = line.start
        var parts: [ByteRange] = []
        for at in line.indices {
            let isDot = at + 1 < line.end && text[at] == 0xC2 && text[at + 1] == 0xB7
            guard text[at] == 0x7C || isDot else { continue }
            parts.append(ByteRange(start, at))
            start = at + (isDot ? 2 : 1)
        }
        guard !parts.isEmpty else { return nil }
        parts.append(ByteRange(start, line.end))
        return parts.firstValue { day(endingPart: $0, text) }
    }

    /// The day at the end of a short line such as `Posted by admin on April 12, 2018`.
    static func day(endingPart line: ByteRange, _ text: [UInt8]) -> ByteRange? {
        // A date has at most five words, a weekday among them; the longest run that is one is taken.
        var starts: [Int] = line.isEmpty ? [] : [line.start]
        for at in line.indices where text[at] == 0x20 && at + 1 < line.end { starts.append(at + 1) }
        return starts.suffix(5).firstValue { dateLine(text, ByteRange($0, line.end)) }
    }

    /// The day of a line that names a number of a series: `Press release No. 12 of 3 May 2021`, `Korrespondenz Nr. 8 vom
    /// 22.02.2018`.
    static func numberedDay(_ text: [UInt8], _ line: ByteRange) -> ByteRange? {
        guard line.count <= stampLength, let day = day(endingPart: line, text) else { return nil }
        let words = text[line.start..<day.start].split { $0 == 0x20 || $0 == 0x2E || $0 == 0x2F }
        let isNumbered = zip(words, words.dropFirst()).contains { word, number in
            number.allSatisfy(isDigit)
                && DayWords.numbers.contains(Fold.string(String(decoding: word, as: UTF8.self)))
        }
        return isNumbered ? day : nil
    }

    /// Figures without the spaces that some languages write behind the stops of a day: `30. 6. 2022`.
    private static func closed(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var last: UInt8 = 0
        return bytes.filter { byte in
            defer { last = byte }
            return byte != 0x20 || last != 0x2E
        }
    }

    /// `11/01/2022`, `30.06.2022`, `2022-06-30`.
    private static func hasNumericDay(_ bytes: ArraySlice<UInt8>) -> Bool {
        // How many digits stand in each of the first three parts of a run, and how many marks before them.
        var (digits, marks) = ((0, 0, 0), 0)
        for byte in bytes {
            if isDigit(byte) {
                switch marks {
                case 0: digits.0 += 1
                case 1: digits.1 += 1
                case 2: digits.2 += 1
                default: break
                }
            } else if byte == 0x2F || byte == 0x2E || byte == 0x2D {
                marks += 1
            } else {
                if isDay(digits) { return true }
                (digits, marks) = ((0, 0, 0), 0)
            }
        }
        return isDay(digits)
    }

    /// Whether parts of so many digits make a day.
    private static func isDay(_ digits: (Int, Int, Int)) -> Bool {
        switch digits {
        case (1...2, 1...2, 4), (4, 2, 2): true
        default: false
        }
    }

    /// `12:06`.
    private static func hasTime(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.indices.contains { at in
            bytes[at] == 0x3A && at > bytes.startIndex && at + 2 < bytes.endIndex && isDigit(bytes[at - 1])
                && isDigit(bytes[at + 1]) && isDigit(bytes[at + 2])
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
