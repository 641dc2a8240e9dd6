import Interchange

/// Finds `16 and 17 October`, `5, 6 and 9 June`, `May, June and July 2024`, `2018 and 2021`.
///
/// - Shape: dates or bare days, commas between them, `and` before the last, which alone need name month and year.
/// - Gives: one range where each follows the one before; else every member by itself.
/// - Order: behind ``DayRangeRule``, before ``DayRule``, which would take the last member.
/// - Cost: the length of the match.
struct DayListRule: DateRule {
    func match(_ line: DateLine, at start: Int) -> DateMatch? {
        guard let members = members(line, at: start), let last = members.last else { return nil }
        guard let dates = completed(members, line) else { return nil }
        let end = last.terms.upperBound
        let precision = DateSide(date: dates[0], terms: start..<end).precision
        if zip(dates, dates.dropFirst()).allSatisfy({ Self.follow($0, $1) }) {
            let (first, last) = (dates[0], dates[dates.count - 1])
            if last.year == nil, let turn = line.yearTurn(at: end) {
                return DateMatch(
                    "date.list", start..<turn.end,
                    .through(.ofYear(first, turn.years), .ofYear(last, turn.years)), precision)
            }
            return DateMatch("date.list", start..<end, .named(first, last), precision)
        }
        let parts = zip(members, dates).map { member, date in
            DateMatch.Part(terms: member.terms, expression: .named(date, date), precision: precision)
        }
        return DateMatch("date.list", parts, end: end)
    }

    /// The members; `nil` where no `and` closes the list.
    private func members(_ line: DateLine, at start: Int) -> [DateSide]? {
        guard let first = line.side(at: start, bare: true) else { return nil }
        var members = [first]
        while let last = members.last, members.count < 12 {
            var at = last.terms.upperBound
            let isComma = line.word(at) == .comma
            if isComma { at += 1 }
            let isLast = line.word(at) == .and
            if isLast { at += 1 }
            guard isComma || isLast else { return nil }
            if isLast, line.word(at) == .on { at += 1 }
            if line.word(at) == .the { at += 1 }
            guard var next = line.side(at: at, bare: true) else { return nil }
            if isLast, first.isMonthFirst, next.level == .bareDay {
                // `March 5 and 7, 2024`: the month stands first, the year last.
                let (year, end) = line.year(behind: next.terms.upperBound)
                next.date = next.date.with(year: year)
                next.terms = next.terms.lowerBound..<end
            }
            members.append(next)
            if isLast { return isComma && members.count == 2 ? nil : members }
        }
        return nil
    }

    /// The members' dates with what the last, or a leading month, gives them; `nil` where they do not fit together.
    private func completed(_ members: [DateSide], _ line: DateLine) -> [PartialDate]? {
        guard let first = members.first, let last = members.last else { return nil }
        switch last.level {
        case .day:
            guard members.allSatisfy({ $0.level == .bareDay || $0.level == .day }) else { return nil }
            var (month, year) = (last.date.month, last.date.year)
            var dates: [PartialDate] = []
            for member in members.reversed() {
                if let own = member.date.month {
                    if let known = year, member.date.year == nil, own > month ?? own { year = known - 1 }
                    month = own
                    year = member.date.year ?? year
                }
                dates.append(PartialDate(year: year, month: month, day: member.date.day))
            }
            return ascending(dates.reversed())
        case .bareDay:
            guard first.isMonthFirst, first.date.year == nil, !line.isCounted(last.terms.upperBound),
                members.dropFirst().allSatisfy({ $0.level == .bareDay })
            else { return nil }
            return ascending(
                members.map { PartialDate(year: last.date.year, month: first.date.month, day: $0.date.day) })
        case .month:
            guard members.allSatisfy({ $0.level == .month }),
                last.date.year != nil || line.takesMonth(before: first.terms.lowerBound)
            else { return nil }
            return ascending(members.map { $0.date.with(year: $0.date.year ?? last.date.year) })
        case .year:
            guard members.allSatisfy({ $0.level == .year }),
                takesYears(line, before: first.terms.lowerBound)
                    && !line.isCounted(last.terms.upperBound) || isAttribute(line, first, last)
            else { return nil }
            return ascending(members.map(\.date))
        }
    }

    /// Whether years may stand behind the term before `start`: `in 2017 and 2018`, `in den Jahren 2017 und 2018`.
    ///
    /// - Leaves: `les années 1990 et 2000`, which are decades.
    private func takesYears(_ line: DateLine, before start: Int) -> Bool {
        if line.word(start - 1) == .unit(.year) {
            return !line.prose.lexicon.isFrench
        }
        return YearRule.takesYear(line, before: start)
    }

    /// Whether years tell a noun from others of its kind: `the 2021 and 2022 reports`.
    private func isAttribute(_ line: DateLine, _ first: DateSide, _ last: DateSide) -> Bool {
        guard let opening = line.token(first.terms.lowerBound - 1),
            opening.is(.article) || opening.is(.possessivePronoun) || opening.kind == .possessive
        else { return false }
        return line.attribute(at: last.terms.upperBound) != nil
    }

    /// The dates if none lies before the one before it; days of one number each do not name a list.
    private func ascending(_ dates: [PartialDate]) -> [PartialDate]? {
        func key(_ date: PartialDate) -> (Int, Int, Int) { (date.year ?? 0, date.month ?? 0, date.day ?? 0) }
        let pairs = zip(dates, dates.dropFirst())
        return pairs.allSatisfy { key($0) < key($1) || $0.year == nil && ($0.month ?? 0) > ($1.month ?? 0) }
            ? dates : nil
    }

    /// Whether one date is the next day, month or year after another.
    private static func follow(_ a: PartialDate, _ b: PartialDate) -> Bool {
        if let month = a.month, let day = a.day, let next = b.month, let nextDay = b.day {
            // A year with 29 days in February stands in where none is printed.
            guard let first = CalendarDate(a.year ?? 2000, month, day),
                let second = CalendarDate(b.year ?? (next < month ? 2001 : 2000), next, nextDay)
            else { return false }
            return second.days(since: first) == 1
        }
        if let month = a.month, let next = b.month {
            let years = (b.year ?? a.year ?? 0) - (a.year ?? b.year ?? 0)
            return years * 12 + next - month == 1
        }
        guard let year = a.year, let next = b.year else { return false }
        return next - year == 1
    }
}
