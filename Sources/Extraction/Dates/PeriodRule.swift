import Interchange

/// Finds periods inside or over years: `first quarter of 2025`, `the first half of 2024`, `Q3 2024`, `summer 2024`, `the 1990s`,
/// `den 1990er Jahren`, `années 1990`.
///
/// - Gives: the period with its article, if it has one.
/// - Order: before ``YearRule``, which would take the year alone.
/// - Cost: the length of the match.
struct PeriodRule: DateRule {
    func match(_ line: DateLine, at start: Int) -> DateMatch? {
        let at = line.word(start) == .the ? start + 1 : start
        switch line.word(at) {
        case .decade, .unit(.year):
            return decade(line, start, at)
        case .part:
            return decade(line, start, at + 1)
        case .nth(let number):
            return ordinal(line, number, start, at) ?? stretch(line, number == 1, start, at)
        case .turn(.last):
            switch line.word(at + 1) {
            case .quarter: return ordinal(line, 4, start, at)
            case .half: return ordinal(line, 2, start, at)
            default: return stretch(line, false, start, at)
            }
        case .quarterOf(let number):
            guard let (year, end) = year(line, at + 1) else { return nil }
            return months(number * 3 - 2, 3, of: year, at..<end, .quarter, "date.quarter")
        case .season(let month):
            guard let (year, end) = year(line, at + 1) else { return bareSeason(line, month, start, at) }
            return months(month, 3, of: year, start..<end, .season, "date.season")
        default: return nil
        }
    }

    /// `1990s`, `1990er Jahre`, `1990-х годов`, `années 1990`.
    private func decade(_ line: DateLine, _ start: Int, _ at: Int) -> DateMatch? {
        let (first, end): (Int, Int)
        switch (line.word(at), line.word(at + 1)) {
        case (.decade(let year), .unit(.year)), (.decade(let year), .yearWord): (first, end) = (year, at + 2)
        // `1990er-Jahre`
        case (.decade(let year), .dash) where line.isGlued(at + 1) && line.word(at + 2) == .unit(.year):
            (first, end) = (year, at + 3)
        case (.decade(let year), _): (first, end) = (year, at + 1)
        case (.unit(.year), .year(let year))
        where year.isMultiple(of: 10) && !line.isSingular(at)
            && line.prose.lexicon.isFrench:
            (first, end) = (year, at + 2)
        default: return nil
        }
        return DateMatch(
            "date.decade", start..<end, .named(PartialDate(year: first), PartialDate(year: first + 9)),
            .decade)
    }

    private func ordinal(_ line: DateLine, _ number: Int, _ start: Int, _ at: Int) -> DateMatch? {
        guard let (year, end) = year(line, at + 2) else {
            if line.word(at) == .turn(.last), line.word(at + 1) != .quarter, line.word(at + 3) == .the {
                return nil
            }
            return ofTheYear(line, number, start, at) ?? bareQuarter(line, number, start, at)
                ?? halfOfMonth(line, number, start, at)
        }
        switch line.word(at + 1) {
        case .quarter:
            return months(number * 3 - 2, 3, of: year, start..<end, .quarter, "date.quarter")
        case .half where number <= 2:
            return months(number * 6 - 5, 6, of: year, start..<end, .half, "date.half")
        default: return nil
        }
    }

    /// `the first six months of 2024`, `the last three months of 2023`.
    private func stretch(_ line: DateLine, _ isFirst: Bool, _ start: Int, _ at: Int) -> DateMatch? {
        let isLast = line.word(at) == .turn(.last)
        guard isFirst || isLast, case .count(let count) = line.word(at + 1), (2...11).contains(count),
            line.word(at + 2) == .unit(.month), line.word(at + 3) == .of,
            let (year, end) = year(line, at + 3)
        else { return nil }
        return months(isFirst ? 1 : 13 - count, count, of: year, start..<end, .month, "date.month-range")
    }

    /// `the second half of the year`, of the year that the page or the text implies.
    private func ofTheYear(_ line: DateLine, _ number: Int, _ start: Int, _ at: Int) -> DateMatch? {
        guard line.word(at + 2) == .of, line.word(at + 4) == .unit(.year), line.isSingular(at + 4) else {
            return nil
        }
        switch line.word(at + 3) {
        case .the, .turn(.this): break
        case .turn(.last): return ofAnotherYear(line, number, start, at, -1)
        case .turn(.next): return ofAnotherYear(line, number, start, at, 1)
        default: return nil
        }
        switch line.word(at + 1) {
        case .quarter: return months(number * 3 - 2, 3, of: nil, start..<(at + 5), .quarter, "date.quarter")
        case .half where number <= 2:
            return months(number * 6 - 5, 6, of: nil, start..<(at + 5), .half, "date.half")
        default: return nil
        }
    }

    /// `the first half of next year`, counted from the page's.
    private func ofAnotherYear(_ line: DateLine, _ number: Int, _ start: Int, _ at: Int, _ years: Int)
        -> DateMatch?
    {
        let isHalf = line.word(at + 1) == .half
        guard isHalf ? number <= 2 : line.word(at + 1) == .quarter else { return nil }
        let length = isHalf ? 6 : 3
        func month(_ month: Int) -> DateExpression { .ofYear(PartialDate(year: nil, month: month), years) }
        return DateMatch(
            isHalf ? "date.half" : "date.quarter", start..<(at + 5),
            .through(month((number - 1) * length + 1), month(number * length)), isHalf ? .half : .quarter)
    }

    /// `the second half of April`, with a year behind it or not.
    private func halfOfMonth(_ line: DateLine, _ number: Int, _ start: Int, _ at: Int) -> DateMatch? {
        guard number <= 2, line.word(at + 1) == .half, line.word(at + 2) == .of,
            let side = line.side(at: at + 3), side.level == .month, let month = side.date.month
        else { return nil }
        // The end of a February is left to its year.
        let last = number == 1 ? 15 : side.date.year.map { CalendarDate.days(in: month, of: $0) }
        let first = side.date.with(day: number == 1 ? 1 : 16)
        return DateMatch(
            "date.half", start..<side.terms.upperBound, .named(first, side.date.with(day: last)), .half)
    }

    /// `in the fourth quarter`, of the year that the page or the text implies.
    private func bareQuarter(_ line: DateLine, _ number: Int, _ start: Int, _ at: Int) -> DateMatch? {
        guard line.word(at + 1) == .quarter, line.word(at + 2) != .of, line.takesMonth(before: start) else {
            return nil
        }
        return months(number * 3 - 2, 3, of: nil, start..<(at + 2), .quarter, "date.quarter")
    }

    /// `in autumn`, `since the spring`, of the year that the page or the text implies.
    ///
    /// - Leaves: `in winter tyres`, `in the summer months`.
    private func bareSeason(_ line: DateLine, _ month: Int, _ start: Int, _ at: Int) -> DateMatch? {
        switch line.word(start - 1) {
        case .during, .since, .until: break
        default: return nil
        }
        if let next = line.token(at + 1), next.kind == .word,
            !next.is([.preposition, .conjunction, .auxiliary, .relative, .adverb])
        {
            return nil
        }
        return months(month, 3, of: nil, at..<(at + 1), .season, "date.season")
    }

    /// The year at `at`, an `of` or `in` and an article before it allowed.
    private func year(_ line: DateLine, _ at: Int) -> (Int, Int)? {
        let next = line.word(at) == .of || line.word(at) == .during ? at + 1 : at
        guard case .year = line.word(next), let side = line.side(at: next), let year = side.date.year else {
            return nil
        }
        return (year, side.terms.upperBound)
    }

    private func months(
        _ first: Int, _ count: Int, of year: Int?, _ terms: Range<Int>, _ precision: DateMention.Precision,
        _ rule: String
    ) -> DateMatch {
        let last = first + count - 2
        return DateMatch(
            rule, terms,
            .named(
                PartialDate(year: year, month: first),
                PartialDate(year: year.map { $0 + last / 12 }, month: last % 12 + 1)),
            precision)
    }
}
