import Interchange

/// Finds `From 13 to 15 December 2023`, `30 June–2 July`, `November 5-7, 2019`, `between May and July 2024`, `2019–2023`.
///
/// - Shape: an opening preposition or none, a date or a bare day, a range word, a date; also `16 to 27.05.2022`.
/// - Gives: one range with its preposition; what one end leaves out is taken from the other.
/// - Leaves: `4 and 6 November`, which is a list unless `between` opens it; ends that run backwards.
/// - Order: before ``DayListRule`` and ``DayRule``, which would take one end.
/// - Cost: the length of the match.
struct DayRangeRule: DateRule {
    func match(_ line: DateLine, at start: Int) -> DateMatch? {
        var at = start
        var opening: DateWord?
        if line.opensRange(at) {
            opening = line.word(at) == .between ? .between : .from
            at += 1
            if line.word(at) == .the { at += 1 }
            at = line.skippingPart(at)
        }
        if let match = throughToday(line, start, at, opening) { return match }
        guard let first = line.side(at: at, bare: true) ?? line.figures(at: at, isWhole: false),
            let next = connector(line, at: first.terms.upperBound, behind: opening).map(line.skippingPart),
            var second = line.figures(at: next, isWhole: true) ?? line.side(at: next, bare: true),
            first.date.month == nil || line.word(at) != .number || line.word(next) == .number,
            var range = joined(first, second, line, connector: line.word(first.terms.upperBound))
        else { return nil }
        if second.level == .bareDay, first.level == .day {
            // `June 27-29, 2022`: the year stands behind the second day.
            let (year, end) = line.year(behind: second.terms.upperBound)
            second.terms = second.terms.lowerBound..<end
            if let year { range = (range.0.with(year: year), range.1.with(year: year)) }
        }
        guard Self.runsForwards(range.0, range.1), first.level != .year || !isFigure(line, before: at),
            range.1.month != nil || opening != nil || YearRule.takesYear(line, before: start)
                || !line.isCounted(second.terms.upperBound)
        else {
            return nil
        }
        let isNamed =
            range.1.year != nil || range.1.day != nil || opening != nil || line.takesMonth(before: at)
            || isOfMonths(first, second, line)
        guard isNamed else { return nil }
        let terms = start..<second.terms.upperBound
        if line.cues(start - 1).contains(.moving), opening == .from, first.level == .day {
            // `was moved from 3 May to 7 June`: each day is one of its own.
            return DateMatch(
                Self.movedName,
                [
                    .init(terms: first.terms, expression: .named(range.0, range.0), precision: .day),
                    .init(terms: second.terms, expression: .named(range.1, range.1), precision: .day),
                ], end: terms.upperBound)
        }
        let precision: DateMention.Precision =
            range.1.day != nil || range.0.day != nil ? .day : range.1.month != nil ? .month : .year
        let name =
            switch precision {
            case .month: "date.month-range"
            case .year: "date.year-range"
            default: "date.day-range"
            }
        // `from 28 to 30 April last year`
        if range.0.year == nil, range.1.month != nil, let turn = line.yearTurn(at: terms.upperBound) {
            return DateMatch(
                name, start..<turn.end,
                .through(.ofYear(range.0, turn.years), .ofYear(range.1, turn.years)), precision)
        }
        return DateMatch(name, terms, .named(range.0, range.1), precision)
    }

    /// The rule’s name for days that something was moved from and to, which lie on either side of the page.
    static let movedName = "date.moved"

    /// `from 27 May until today`, `from tomorrow to 9 June`: a day of the calendar and one that counts from the page's.
    private func throughToday(_ line: DateLine, _ start: Int, _ at: Int, _ opening: DateWord?) -> DateMatch? {
        guard opening == .from, let first = end(line, at: at),
            let next = connector(line, at: first.terms.upperBound, behind: opening),
            let last = end(line, at: next), first.isRelative || last.isRelative
        else { return nil }
        return DateMatch(
            "date.day-range", start..<last.terms.upperBound, .through(first.value, last.value), .day)
    }

    /// One end of such a pair: a day with its month, or one that counts from the page's.
    private func end(_ line: DateLine, at: Int) -> (
        value: DateExpression, terms: Range<Int>, isRelative: Bool
    )? {
        if case .relativeDay(let days) = line.word(at) { return (.counted(.day, days), at..<at + 1, true) }
        guard let side = line.side(at: at), side.level == .day else { return nil }
        return (.named(side.date, side.date), side.terms, false)
    }

    /// Whether two months in full with a dash between them are the ends, which no other word can be: `September – November`.
    private func isOfMonths(_ first: DateSide, _ second: DateSide, _ line: DateLine) -> Bool {
        [first, second].allSatisfy { side in
            if case .month(_, false) = line.word(side.terms.lowerBound) {
                side.level == .month
            } else {
                false
            }
        } && line.word(first.terms.upperBound) == .dash
            && line.token(second.terms.upperBound)?.kind != .possessive
    }

    /// Whether a number stands right before, as in a telephone number.
    private func isFigure(_ line: DateLine, before start: Int) -> Bool {
        switch line.word(start - 1) {
        case .number, .day: true
        case .dash, .slash: line.isGlued(start)
        default: false
        }
    }

    /// The term behind the range word at `at`; `nil` where none stands there.
    private func connector(_ line: DateLine, at: Int, behind opening: DateWord?) -> Int? {
        switch line.word(at) {
        case .dash:
            // Two hyphens are a dash; `30-June` never comes here, since a day takes its month.
            return line.word(at + 1) == .dash ? at + 2 : at + 1
        // `vom 2. bis zum 6. Mai`
        case .until where line.word(at + 1) == .to: return at + 2
        case .to, .until:
            return line.word(at + 1) == .the ? at + 2 : at + 1
        case .comma where opening == .from && line.word(at + 1) == .to:
            // `from Monday, 4 March, to Friday, 8 March`
            return at + 2
        case .slash: return at + 1
        case .and:
            guard opening == .between else { return nil }
            return line.word(at + 1) == .the ? at + 2 : at + 1
        // `de janvier à mai`, `de la mi-mai à la fin août`
        case _ where opening == .from && line.isAccentedTo(at):
            return line.word(at + 1) == .the ? at + 2 : at + 1
        default: return nil
        }
    }

    /// The two ends, each completed from the other; `nil` where they do not fit together.
    private func joined(
        _ first: DateSide, _ second: DateSide, _ line: DateLine, connector: DateWord
    ) -> (PartialDate, PartialDate)? {
        let (a, b) = (first.date, second.date)
        switch (first.level, second.level) {
        case (.bareDay, .day):
            guard !second.isMonthFirst || connector != .slash else { return nil }
            return (PartialDate(year: b.year, month: b.month, day: a.day), b)
        case (.bareDay, .bareDay):
            guard connector == .dash || line.word(first.terms.lowerBound - 1) == .from,
                let month = monthAhead(line, second.terms.upperBound)
            else { return nil }
            return (month.with(day: a.day), month.with(day: b.day))
        case (.day, .bareDay):
            guard first.isMonthFirst, a.year == nil else { return nil }
            return (a, PartialDate(year: nil, month: a.month, day: b.day))
        case (.day, .day), (.month, .month), (.day, .month), (.month, .day):
            guard connector != .slash || first.level == .month && second.level == .month else { return nil }
            return Self.sharingYear(a, b)
        case (.month, .year) where a.year != nil && connector != .dash && connector != .slash:
            return (a, b)
        case (.year, .year):
            return connector == .slash && b.year != a.year.map { $0 + 1 } ? nil : (a, b)
        case (.year, .bareDay):
            return shortYear(a, second, line, connector: connector).map { (a, $0) }
        default: return nil
        }
    }

    /// The month and year behind other days of one list, as of `5-7` in `5-7 and 9-11 June 2024`.
    private func monthAhead(_ line: DateLine, _ start: Int) -> PartialDate? {
        guard line.word(start) == .and || line.word(start) == .comma else { return nil }
        for at in start + 1..<start + Self.listReach {
            switch line.word(at) {
            case .and, .comma, .dash, .from, .to: continue
            case .day, .ordinalDay:
                guard let side = line.side(at: at), let month = side.date.month else { continue }
                return PartialDate(year: side.date.year, month: month)
            default: return nil
            }
        }
        return nil
    }

    /// Terms between a range and the month that it shares with the days behind it.
    private static let listReach = 14

    /// `2023/24` and `2013-14`: the year that the two digits stand for.
    private func shortYear(
        _ first: PartialDate, _ second: DateSide, _ line: DateLine, connector: DateWord
    ) -> PartialDate? {
        guard let year = first.year, let digits = second.date.day, connector == .slash || connector == .dash,
            line.isGlued(second.terms.lowerBound), line.isGlued(second.terms.lowerBound - 1),
            line.word(second.terms.upperBound) != .dash || !line.isGlued(second.terms.upperBound),
            digits == (year + 1) % 100 || connector == .dash && digits > max(12, year % 100)
        else { return nil }
        return PartialDate(year: year - year % 100 + digits)
    }

    /// Gives both ends a year where one has it; `27 December to 3 January 2024` begins the year before.
    private static func sharingYear(_ a: PartialDate, _ b: PartialDate) -> (PartialDate, PartialDate) {
        switch (a.year, b.year) {
        case (nil, let year?): (a.with(year: (a.month ?? 0) > (b.month ?? 0) ? year - 1 : year), b)
        case (let year?, nil): (a, b.with(year: (a.month ?? 0) > (b.month ?? 0) ? year + 1 : year))
        default: (a, b)
        }
    }

    /// Whether the first end lies before the second, as far as both say; without a year it may run into the next one.
    private static func runsForwards(_ a: PartialDate, _ b: PartialDate) -> Bool {
        if let first = a.year, let second = b.year {
            if first != second { return first < second && second - first < 60 }
            guard let from = a.month, let to = b.month else { return a.month != nil || b.month != nil }
            if from != to { return from < to }
            guard let day = a.day, let last = b.day else { return a.day != b.day }
            return day < last
        }
        guard let from = a.month, let to = b.month, from == to else { return true }
        guard let day = a.day, let last = b.day else { return a.day != b.day }
        return day < last
    }
}

extension PartialDate {
    /// The same day or month of another year.
    func with(year: Int?) -> PartialDate { PartialDate(year: year, month: month, day: day) }

    /// A day of the same month.
    func with(day: Int?) -> PartialDate { PartialDate(year: year, month: month, day: day) }
}

extension DateLine {
    /// Whether a word that opens a range stands at `at`: `from`, `between`; `de janvier à mai`.
    func opensRange(_ at: Int) -> Bool {
        switch word(at) {
        case .from, .between: true
        case .of: prose.lexicon.dates.turnsFollow
        default: false
        }
    }

    /// Whether the word at `at` joins the ends of a range by its accent: `à`, not `a`.
    func isAccentedTo(_ at: Int) -> Bool {
        guard let token = token(at), !prose.lexicon.dates.accentedTo.isEmpty else { return false }
        return prose.bytes[token.start..<token.end].elementsEqual(prose.lexicon.dates.accentedTo)
    }

    /// The term behind `end of`, where a month or a year stands there: `between May 2020 and the end of April 2026`.
    func skippingPart(_ at: Int) -> Int {
        guard word(at) == .part else { return at }
        let next = word(at + 1) == .of ? at + 2 : at + 1
        return side(at: next).map { $0.level == .month || $0.level == .year } ?? false ? next : at
    }

    /// Whether what stands before `start` lets a month's name alone be a month: `in May`, `the end of May`.
    func takesMonth(before start: Int) -> Bool {
        switch word(start - 1) {
        case .during, .since, .until, .by, .part, .turn, .from, .towards: true
        case .of:
            switch word(start - 2) {
            case .part, .unit: true
            default: false
            }
        default: false
        }
    }
}
