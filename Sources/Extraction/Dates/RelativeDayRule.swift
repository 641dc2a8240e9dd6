import Interchange

/// Finds what counts from the page's own day: `today`, `last week`, `next Tuesday`, `on Friday`, `three days ago`.
///
/// - Gives: the expression without its preposition.
/// - Leaves: `the last year`, `over the past week`, which are durations, and `later this week`, which pins nothing.
/// - Order: before ``MonthRule``, which reads `last November`.
/// - Cost: constant.
struct RelativeDayRule: DateRule {
    func match(_ line: DateLine, at start: Int) -> DateMatch? {
        switch line.word(start) {
        case .relativeDay(let days):
            if case .relativeDay(let next) = line.word(start + 2), line.word(start + 1) == .and,
                next == days + 1
            {
                return DateMatch(
                    "date.relative-day", start..<(start + 3),
                    .through(.counted(.day, days), .counted(.day, next)), .day)
            }
            return DateMatch("date.relative-day", start..<(start + 1), .counted(.day, days), .day)
        case .earlier:
            guard line.word(start + 1) == .turn(.this), let match = turned(line, .this, at: start + 1) else {
                return nil
            }
            return DateMatch(
                "date.relative", start..<match.end, match.parts[0].expression, match.parts[0].precision)
        case .turn(let turn): return turned(line, turn, at: start) ?? partOfDay(line, turn, at: start)
        case .from: return weekdayRange(line, at: start)
        case .unit: return turnedBehind(line, at: start)
        case .count(let number): return ago(line, number, at: start)
        case .day(let number) where number > 0: return ago(line, number, at: start)
        case .weekday(let day, false):
            return turnedBehind(line, at: start) ?? weekday(line, day, at: start)
        default: return nil
        }
    }

    /// Reads `this morning` and `last night`.
    private func partOfDay(_ line: DateLine, _ turn: Turn, at start: Int) -> DateMatch? {
        guard line.cues(start + 1).contains(.partOfDay), turn == .this || turn == .last,
            line.isSingular(start + 1), line.word(start - 1) != .the
        else { return nil }
        return DateMatch(
            "date.relative-day", start..<(start + 2), .counted(.day, turn == .this ? 0 : -1), .day)
    }

    /// Reads `from Monday to Wednesday`.
    private func weekdayRange(_ line: DateLine, at start: Int) -> DateMatch? {
        guard case .weekday(let first, false) = line.word(start + 1),
            line.word(start + 2) == .to || line.word(start + 2) == .until,
            case .weekday(let last, false) = line.word(start + 3), first < last,
            line.side(at: start + 3) == nil, line.isSingular(start + 3)
        else { return nil }
        return DateMatch(
            "date.weekday", start..<(start + 4),
            .through(.weekday(first, .nearest), .weekday(last, .nearest)), .day)
    }

    /// Reads `last week` and `next Tuesday`.
    private func turned(_ line: DateLine, _ turn: Turn, at start: Int) -> DateMatch? {
        // `the last week` is the end of something, `the next year` a span.
        guard line.word(start - 1) != .the else { return nil }
        let count =
            switch turn {
            case .last: -1
            case .next: 1
            case .this, .nearest: 0
            }
        switch line.word(start + 1) {
        case .unit(.day): return nil
        case .unit(let unit):
            guard !(unit == .week && turn == .this && line.word(start - 1) == .later),
                line.isSingular(start + 1)
            else { return nil }
            return DateMatch("date.relative", start..<(start + 2), .counted(unit, count), unit.precision)
        case .yearWord: return DateMatch("date.relative", start..<(start + 2), .counted(.year, count), .year)
        case .weekday(let day, false):
            return DateMatch("date.weekday", start..<(start + 2), .weekday(day, turn), .day)
        case .season(let month) where turn == .this:
            return DateMatch(
                "date.season", start..<(start + 2),
                .through(
                    .ofYear(PartialDate(year: nil, month: month), 0),
                    .ofYear(PartialDate(year: nil, month: (month + 1) % 12 + 1), month == 12 ? 1 : 0)),
                .season)
        case .season(let month) where turn == .last || turn == .next:
            guard line.year(behind: start + 2).year == nil else { return nil }
            return DateMatch(
                "date.season", start..<(start + 2),
                .through(.month(month, turn), .month((month + 1) % 12 + 1, turn)), .season)
        default: return nil
        }
    }

    /// Reads `semaine dernière` and `mardi prochain`, in languages that put the turn behind its noun.
    private func turnedBehind(_ line: DateLine, at start: Int) -> DateMatch? {
        guard line.prose.lexicon.dates.turnsFollow, case .turn(let turn) = line.word(start + 1), turn != .this
        else { return nil }
        switch line.word(start) {
        case .unit(.day): return nil
        case .unit(let unit):
            guard line.isSingular(start) || unit == .month else { return nil }
            let count = turn == .last ? -1 : 1
            return DateMatch("date.relative", start..<(start + 2), .counted(unit, count), unit.precision)
        case .weekday(let day, false):
            return DateMatch("date.weekday", start..<(start + 2), .weekday(day, turn), .day)
        default: return nil
        }
    }

    /// Reads `three days ago`.
    private func ago(_ line: DateLine, _ number: Int, at start: Int) -> DateMatch? {
        guard case .unit(let unit) = line.word(start + 1), unit != .year, line.word(start + 2) == .ago else {
            return nil
        }
        return DateMatch("date.ago", start..<(start + 3), .counted(unit, -number), unit.precision)
    }

    /// Reads `on Friday` and `said Friday`.
    private func weekday(_ line: DateLine, _ day: Int, at start: Int) -> DateMatch? {
        switch line.word(start - 1) {
        // `scheduled for Friday`; not `a song for Friday`
        case .towards where line.cues(start - 2).contains(.future): break
        case .on, .by, .until, .since, .from: break
        case .during where line.prose.lexicon.isRussian: break
        case .and:
            guard case .weekday = line.word(start - 2) else { return nil }
        case .of where line.cues(start - 2).contains(.partOfDay): break
        default:
            guard isBare(line, at: start) else { return nil }
        }
        if let match = weekdays(line, day, at: start) { return match }
        // `on Monday Group business` is a name, `on Friday, 5 May` a day of the month.
        guard line.side(at: start) == nil else { return nil }
        return DateMatch("date.weekday", start..<(start + 1), .weekday(day, .nearest), .day)
    }

    /// Whether a weekday may stand without a preposition, as in the American style: `said Friday`, `told reporters Friday`,
    /// `ruled Friday`, `that opened Monday`, `will run through Friday`.
    ///
    /// - Leaves: `Good Friday`, `Monday to Friday`.
    private func isBare(_ line: DateLine, at start: Int) -> Bool {
        guard let before = line.token(start - 1), before.kind == .word, !before.isCapitalised else {
            return false
        }
        // `a ouvert mardi la salle`, `s’achève jeudi`: French names a day without a preposition.
        if line.prose.lexicon.dates.turnsFollow {
            return line.isSingular(start)
                && !before.is([.article, .preposition, .determiner, .possessivePronoun, .numberWord])
        }
        if before.is(.reportingVerb) || line.cues(start - 1).contains(.phase) { return true }
        // `She had spent Monday and Tuesday at the window`, `The court ruled Friday`
        if TenseRule(prose: line.prose).isPast(before), line.isSingular(start) {
            // `It is shut Monday to Friday`
            if case .weekday = line.word(start + 2), line.word(start + 1) == .to { return false }
            return true
        }
        if line.token(start - 2)?.is(.reportingVerb) ?? false {
            return !line.isSingular(start - 1) && !before.is([.determiner, .possessivePronoun, .conjunction])
        }
        guard line.word(start - 1) == .to, line.cues(start - 2).contains(.phase) else { return false }
        return true
    }

    /// Reads `Thursday and Friday`, and either of them or one day with the week behind it: `Friday last week`.
    private func weekdays(_ line: DateLine, _ day: Int, at start: Int) -> DateMatch? {
        var (last, end): (Int?, Int) = (nil, start + 1)
        if line.word(end) == .and, case .weekday(let next, false) = line.word(end + 1), next == day % 7 + 1 {
            (last, end) = (next, end + 2)
        }
        let week = week(line, at: end)
        if let week { end = week.end }
        guard last != nil || week != nil else { return nil }
        func expression(_ day: Int) -> DateExpression {
            week.map { .weekdayOfWeek(day, $0.count) } ?? .weekday(day, .nearest)
        }
        let value = last.map { .through(expression(day), expression($0)) } ?? expression(day)
        return DateMatch("date.weekday", start..<end, value, .day)
    }

    /// The week in `last week`, `of this week`, counted from the page's.
    private func week(_ line: DateLine, at start: Int) -> (count: Int, end: Int)? {
        let at = line.word(start) == .of ? start + 1 : start
        guard case .turn(let turn) = line.word(at), line.word(at + 1) == .unit(.week), line.isSingular(at + 1)
        else {
            return nil
        }
        switch turn {
        case .last: return (-1, at + 2)
        case .next: return (1, at + 2)
        case .this, .nearest: return (0, at + 2)
        }
    }
}

extension DateLine {
    /// Whether the word does not end in `s`: `week`, not `weeks`.
    func isSingular(_ index: Int) -> Bool {
        guard let token = token(index) else { return false }
        return prose.bytes[token.end - 1] | 0x20 != 0x73
    }
}

extension CountedUnit {
    /// The unit as a precision.
    var precision: DateMention.Precision {
        switch self {
        case .day: .day
        case .week: .week
        case .month: .month
        case .year: .year
        }
    }
}
