import Interchange

/// Days of the event up to which something went on.
extension DateSurroundings {
    /// Whether something had been done, or seemed so, by a weekday among the event’s days: `By Thursday evening they had crossed
    /// out half`, `laughed until Thursday’s drill`.
    ///
    /// - Leaves: `until Thursday’s deadline`, what is due by a weekday to come.
    func isReached(_ index: Int) -> Bool {
        let date = found[index]
        guard date.bound == .until, date.tense == .past, case .weekday(let day, .nearest) = date.expression
        else { return false }
        if isSure, let days, days.first < days.last, !clauses[index].isQuoted,
            (days.last.weekday - day + 7) % 7 <= days.last.days(since: days.first)
        {
            return true
        }
        guard let page, let first = events.map(\.first).min(), let last = events.map(\.last).max(),
            last.days(since: first) <= Self.longestStay, namesOccasion(behind: date)
        else { return false }
        let own = page.adding(days: -((page.weekday - day + 7) % 7))
        return first <= own && own <= last
    }

    /// Whether what the news has ended went on until its day: `Until last Friday they met in a kitchen`, and behind it `On 3 May
    /// the kitchen was given back`.
    func isEndOfState(_ index: Int) -> Bool {
        let date = found[index]
        guard date.bound == .until, date.precision == .day, !clauses[index].isQuoted,
            clauses[index].before.count == 1, let own = Self.days(of: date, page), let primary,
            let news = Self.days(of: found[primary], page), news.first == news.last,
            date.paragraph == found[primary].paragraph
        else { return false }
        return own.first == news.first
    }

    /// Whether a date in the genitive tells an occasion from others: `Thursday’s drill`.
    private func namesOccasion(behind date: FoundDate) -> Bool {
        let next = date.tokens.upperBound
        guard next + 1 < prose.tokens.count, prose.tokens[next].kind == .possessive else { return false }
        return (next + 1..<min(next + Self.longestOccasion, prose.tokens.count)).contains {
            clauses[0].cues($0).contains(.occasion)
        }
    }

    /// Days of the longest event of which only some are named.
    private static let longestStay = 14
    /// Tokens of `’s first fire drill`.
    private static let longestOccasion = 4
}
