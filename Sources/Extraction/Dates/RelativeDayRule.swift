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
            return DateMatch("date.relative-day", start..<(start + 1), .counted(.day, days), .day)
        case .earlier:
            guard line.word(start + 1) == .turn(.this), let match = turned(line, .this, at: start + 1) else {
                return nil
            }
            return DateMatch(
                "date.relative", start..<match.end, match.parts[0].expression, match.parts[0].precision)
        case .turn(let turn): return turned(line, turn, at: start)
        case .count(let number): return ago(line, number, at: start)
        case .day(let number) where number > 0: return ago(line, number, at: start)
        case .weekday(let day, false): return weekday(line, day, at: start)
        default: return nil
        }
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
        case .on, .by, .until, .since, .from: break
        case .and:
            guard case .weekday = line.word(start - 2) else { return nil }
        case .of where line.cues(start - 2).contains(.partOfDay): break
        default:
            guard let token = line.token(start - 1), token.is(.reportingVerb) else { return nil }
        }
        // `on Monday Group business` is a name, `on Friday, 5 May` a day of the month.
        guard line.side(at: start) == nil else { return nil }
        return DateMatch("date.weekday", start..<(start + 1), .weekday(day, .nearest), .day)
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
