import Interchange

/// A single day, month or year as printed: one end of a range, one member of a list, or a date by itself.
struct DateSide {
    /// How much of it the text prints.
    enum Level: Comparable {
        /// A day's number alone.
        case bareDay
        /// A day and its month, perhaps the year.
        case day
        /// A month, perhaps the year.
        case month
        /// A year.
        case year
    }

    /// What is printed.
    var date: PartialDate
    /// Its terms, a weekday included.
    var terms: Range<Int>
    /// Whether the month stands before the day: `June 27`.
    var isMonthFirst = false

    /// How much is printed.
    var level: Level {
        if date.day != nil { return date.month == nil ? .bareDay : .day }
        return date.month == nil ? .year : .month
    }
}

extension DateLine {
    /// Reads the date that begins at `start`, its weekday included; `nil` where none does.
    ///
    /// Where `bare` says so a day's number alone will do, as `13` in `13 to 15 December`.
    func side(at start: Int, bare: Bool = false) -> DateSide? {
        var at = start
        if case .weekday = word(at) {
            at += word(at + 1) == .comma ? 2 : 1
            if word(at) == .the { at += 1 }
            switch word(at) {
            case .day, .ordinalDay, .month: break
            default: return nil
            }
            guard let side = plainSide(at: at, bare: false), side.level == .day else { return nil }
            return DateSide(
                date: side.date, terms: start..<side.terms.upperBound, isMonthFirst: side.isMonthFirst)
        }
        if word(at) == .the, case .ordinalDay = word(at + 1) { at += 1 }
        if word(at) == .the, let side = spelt(at: at + 1) { return side }
        return plainSide(at: at, bare: bare)
    }

    /// `first of January`, `twenty-third of May 2024`: an ordinal in letters and its month, behind an article.
    ///
    /// - Leaves: `the first of May’s fairs`, `the second of March and April`.
    private func spelt(at start: Int) -> DateSide? {
        let day: Int
        switch word(start) {
        case .nth(let number), .dayInLetters(let number): day = number
        default: return nil
        }
        guard word(start + 1) == .of, isMonth(start + 2), word(start + 3) != .and || !isMonth(start + 4),
            token(start + 3)?.kind != .possessive
        else { return nil }
        return dayFirst(day, at: start, bare: false)
    }

    private func plainSide(at start: Int, bare: Bool) -> DateSide? {
        switch word(start) {
        case .day(let day), .ordinalDay(let day): return dayFirst(day, at: start, bare: bare)
        case .month(let month, _): return monthFirst(month, at: start)
        case .year(let year):
            return DateSide(date: PartialDate(year: year), terms: start..<skippingYearWord(start + 1))
        default: return nil
        }
    }

    /// `18 December 2023`, `29th of February 2024`, `18. Dezember`, `18-December-2023`.
    private func dayFirst(_ day: Int, at start: Int, bare: Bool) -> DateSide? {
        guard (1...31).contains(day) else { return nil }
        var at = start + 1
        if prose.lexicon.dates.dotsDays, word(at) == .stop, isGlued(at) { at += 1 }
        let afterDay = at
        if word(at) == .of { at += 1 } else if word(at) == .dash, isGlued(at), isGlued(at + 1) { at += 1 }
        guard case .month(let month, _) = word(at) else {
            return bare ? DateSide(date: PartialDate(year: nil, day: day), terms: start..<afterDay) : nil
        }
        guard day <= CalendarDate.days(in: month, of: 2000) else { return nil }
        at += 1
        let (year, end) = year(behind: at)
        return DateSide(date: PartialDate(year: year, month: month, day: day), terms: start..<end)
    }

    /// `December 18, 2023`, `December 18`, `December 2023`, `December`.
    private func monthFirst(_ month: Int, at start: Int) -> DateSide? {
        let at = start + 1
        switch word(at) {
        case .day(let day), .ordinalDay(let day):
            guard (1...CalendarDate.days(in: month, of: 2000)).contains(day),
                !isCounted(at + 1) || takesDay(before: start),
                !isMonth(at + 1)
            else { break }
            let (year, end) = year(behind: at + 1)
            return DateSide(
                date: PartialDate(year: year, month: month, day: day), terms: start..<end, isMonthFirst: true)
        default: break
        }
        let (year, end) = year(behind: word(at) == .of ? at + 1 : at)
        return DateSide(date: PartialDate(year: year, month: month), terms: start..<(year == nil ? at : end))
    }

    /// Whether a day rather than a month stands behind the term before `start`: `on April 7 trains stood still`.
    private func takesDay(before start: Int) -> Bool {
        switch word(start - 1) {
        case .on, .since, .until, .by: true
        default: false
        }
    }

    /// The year at `at`, a comma before it allowed, and the term behind it; `nil` and `at` where none stands there.
    func year(behind at: Int) -> (year: Int?, end: Int) {
        var next = at
        if word(next) == .comma || word(next) == .dash && isGlued(next) && isGlued(next + 1) && isGlued(at) {
            next += 1
        }
        guard case .year(let year) = word(next), next == at || !isCounted(next + 1) else { return (nil, at) }
        // `8 May 2015-16` is a range of years, `1 June 2010/2011` none of ours.
        return (year, skippingYearWord(next + 1))
    }

    /// Whether a month stands at `index`.
    func isMonth(_ index: Int) -> Bool {
        if case .month = word(index) { true } else { false }
    }

    private func skippingYearWord(_ at: Int) -> Int {
        guard word(at) == .yearWord else { return at }
        // The stop of Russian `г.` is glued and ends no sentence where a small letter follows.
        return word(at + 1) == .stop && isGlued(at + 1) && token(at + 2)?.kind != .number
            && token(at + 2)?.isCapitalised == false
            ? at + 2 : at + 1
    }
}
