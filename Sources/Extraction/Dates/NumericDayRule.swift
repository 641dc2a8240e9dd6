import Interchange

/// Finds a day in figures: `2024-11-05`, `25.04.2015`, `25/04/2015`.
///
/// - Leaves: `11/05/2024` and `05.06.24`, unless the figures themselves tell the day from the month. A dotted date is
///   always day first.
/// - Order: first, since the year in it is a year to other rules.
/// - Cost: the length of the match.
struct NumericDayRule: DateRule {
    func match(_ line: DateLine, at start: Int) -> DateMatch? {
        switch line.word(start) {
        case .year(let year): iso(line, year, at: start)
        case .day(let first): slashed(line, first, at: start)
        case .number: dotted(line, at: start)
        default: nil
        }
    }

    /// Reads `2024-11-05`.
    private func iso(_ line: DateLine, _ year: Int, at start: Int) -> DateMatch? {
        guard line.word(start + 1) == .dash, line.word(start + 3) == .dash,
            case .day(let month) = line.word(start + 2), case .day(let day) = line.word(start + 4),
            (start + 1...start + 4).allSatisfy(line.isGlued),
            !line.isGlued(start + 5) || isEnd(line, start + 5)
        else { return nil }
        return match(year, month, day, start..<(start + 5))
    }

    /// Reads `25/04/2015`.
    private func slashed(_ line: DateLine, _ first: Int, at start: Int) -> DateMatch? {
        guard line.word(start + 1) == .slash, line.word(start + 3) == .slash,
            case .day(let second) = line.word(start + 2), case .year(let year) = line.word(start + 4),
            (start + 1...start + 4).allSatisfy(line.isGlued)
        else { return nil }
        if first > 12 || first == second { return match(year, second, first, start..<(start + 5)) }
        return second > 12 ? match(year, first, second, start..<(start + 5)) : nil
    }

    /// Reads `25.04.2015`, which is one token.
    private func dotted(_ line: DateLine, at start: Int) -> DateMatch? {
        guard let side = line.figures(at: start, isWhole: true) else { return nil }
        return DateMatch("date.numeric", side.terms, .named(side.date, side.date), .day)
    }

    private func match(_ year: Int, _ month: Int, _ day: Int, _ terms: Range<Int>) -> DateMatch? {
        guard CalendarDate(year, month, day) != nil else { return nil }
        let date = PartialDate(year: year, month: month, day: day)
        return DateMatch("date.numeric", terms, .named(date, date), .day)
    }

    /// Whether a mark that ends a date stands at `index`.
    private func isEnd(_ line: DateLine, _ index: Int) -> Bool {
        switch line.token(index)?.kind {
        case .punctuation: line.word(index) != .slash
        case .mark: true
        default: false
        }
    }
}

extension DateLine {
    /// Reads `25.04.2015`, or `25.04` where the year stands elsewhere; each is one token, whose last stop may be another.
    func figures(at start: Int, isWhole: Bool) -> DateSide? {
        guard word(start) == .number else { return nil }
        let range = range(start..<(start + 1))
        guard (isWhole ? 8...10 : 3...10).contains(range.count) else { return nil }
        var parts: [(digits: Int, value: Int)] = [(0, 0)]
        for byte in prose.bytes[range.indices] {
            if byte == 0x2E {
                parts.append((0, 0))
            } else if (0x30...0x39).contains(byte) {
                let last = parts.count - 1
                parts[last] = (parts[last].digits + 1, parts[last].value * 10 + Int(byte - 0x30))
            } else {
                return nil
            }
        }
        guard parts.count > 1, parts[0].digits <= 2, parts[1].digits <= 2,
            isWhole ? parts.count == 3 : parts.count <= 3
        else { return nil }
        var year: Int?
        if parts.count == 3 {
            guard parts[2].digits == 4, (1900...2099).contains(parts[2].value) else { return nil }
            year = parts[2].value
        }
        guard CalendarDate(year ?? 2000, parts[1].value, parts[0].value) != nil else { return nil }
        let end = year == nil && word(start + 1) == .stop && isGlued(start + 1) ? start + 2 : start + 1
        return DateSide(
            date: PartialDate(year: year, month: parts[1].value, day: parts[0].value), terms: start..<end)
    }
}
