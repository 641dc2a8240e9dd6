import Interchange

/// Finds a single day: `18 December 2023`, `Friday, 1 September 2023`, `March 5`, `15 April last year`.
///
/// - Gives: the day with the weekday that stands before it.
/// - Order: behind the ranges and lists, which hold single days.
/// - Cost: the length of the match.
struct DayRule: DateRule {
    func match(_ line: DateLine, at start: Int) -> DateMatch? {
        guard let side = line.side(at: start), side.level == .day else { return ofMonth(line, at: start) }
        let terms = side.terms
        if side.date.year == nil, let turn = line.yearTurn(at: terms.upperBound) {
            return DateMatch(
                "date.day", terms.lowerBound..<turn.end, .ofYear(side.date, turn.years), .day)
        }
        // `2 May 2020-21` and `5 May-` aside, nothing behind a day changes it.
        return DateMatch("date.day", terms, .named(side.date, side.date), .day)
    }

    /// Reads `on the 16th` and `Friday the 20th`, days of the page's month or the one beside it.
    ///
    /// - Leaves: `on the 16th floor`, `on the 20th of each month`, `the 16th session`.
    private func ofMonth(_ line: DateLine, at start: Int) -> DateMatch? {
        var at = start
        if case .weekday(_, false) = line.word(at) {
            at += 1
        } else {
            switch line.word(start - 1) {
            case .on, .until, .by: break
            default: return nil
            }
        }
        guard line.word(at) == .the, case .ordinalDay(let day) = line.word(at + 1), closes(line, at + 2)
        else { return nil }
        let date = PartialDate(year: nil, day: day)
        return DateMatch("date.day-of-month", start..<(at + 2), .named(date, date), .day)
    }

    /// Whether no noun stands at a term that the ordinal before it could count.
    private func closes(_ line: DateLine, _ at: Int) -> Bool {
        guard let token = line.token(at) else { return true }
        guard token.kind == .word else { return token.kind == .punctuation || token.kind == .mark }
        return line.word(at) != .of && !token.isCapitalised
            && token.is([.preposition, .auxiliary, .clauseOpener])
    }
}

extension DateLine {
    /// Reads `this year`, `of last year`, `des vergangenen Jahres`, `de l’an dernier`: the years from the page's own, and the
    /// term behind it.
    func yearTurn(at start: Int) -> (years: Int, end: Int)? {
        var at = start
        if word(at) == .of { at += 1 }
        // `of the last year` is no one year of English.
        if word(at) == .the, prose.lexicon.isGerman || prose.lexicon.dates.turnsFollow { at += 1 }
        let follows = prose.lexicon.dates.turnsFollow && word(at) == .unit(.year)
        guard case .turn(let turn) = word(follows ? at + 1 : at),
            follows || word(at + 1) == .unit(.year) || word(at + 1) == .yearWord
        else { return nil }
        switch turn {
        case .last: return (-1, at + 2)
        case .next: return (1, at + 2)
        case .this, .nearest: return (0, at + 2)
        }
    }
}
