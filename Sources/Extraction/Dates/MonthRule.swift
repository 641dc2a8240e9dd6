import Interchange

/// Finds a single month: `March 2025`, `in May`, `April this year`, `last November`.
///
/// - Leaves: a month's name alone that no preposition makes a month, since `May`, `June` and `August` are other words too.
/// - Order: behind every rule that takes a month and a day.
/// - Cost: the length of the match.
struct MonthRule: DateRule {
    func match(_ line: DateLine, at start: Int) -> DateMatch? {
        if case .turn(let turn) = line.word(start), case .month(let month, false) = line.word(start + 1) {
            guard line.year(behind: start + 2).year == nil else { return nil }
            return DateMatch("date.month", start..<(start + 2), .month(month, turn), .month)
        }
        guard case .month(_, let isShort) = line.word(start), let side = line.side(at: start),
            side.level == .month
        else { return nil }
        let terms = side.terms
        if side.date.year != nil {
            return DateMatch("date.month", terms, .named(side.date, side.date), .month)
        }
        if let turn = line.yearTurn(at: terms.upperBound) {
            return DateMatch("date.month", start..<turn.end, .ofYear(side.date, turn.years), .month)
        }
        guard !isShort,
            line.takesMonth(before: start) && !isName(line, at: terms.upperBound, before: start)
                || isAttribute(line, at: start, before: terms.upperBound)
                || isOfPaper(line, at: start, before: terms.upperBound)
                || isSubject(line, at: start, before: terms.upperBound) || isContrasted(line, at: start)
        else {
            return nil
        }
        return DateMatch("date.month", terms, .named(side.date, side.date), .month)
    }

    /// Whether the month tells an occasion from others: `the February session`, `the March elections`.
    private func isAttribute(_ line: DateLine, at start: Int, before end: Int) -> Bool {
        guard let opening = line.token(start - 1), opening.is([.article, .possessivePronoun]),
            let first = line.token(end), !first.isCapitalised, let noun = line.attribute(at: end)
        else { return false }
        return !noun.cues.isDisjoint(with: [.occasion, .scheduled])
    }

    /// Whether the month dates a paper or an occasion: `a survey of January`, `the meeting of March`.
    private func isOfPaper(_ line: DateLine, at start: Int, before end: Int) -> Bool {
        guard line.word(start - 1) == .of, let noun = line.token(start - 2), !noun.isCapitalised,
            noun.is(.documentHead) || !line.cues(start - 2).isDisjoint(with: [.occasion, .page])
        else { return false }
        return
            !(line.token(end).map { $0.kind == .word && $0.isCapitalised || $0.kind == .possessive } ?? false)
    }

    /// Whether the month is set against one that stands before it: `in April, not March`.
    private func isContrasted(_ line: DateLine, at start: Int) -> Bool {
        guard let negation = line.token(start - 1), negation.is(.negation) else { return false }
        for index in (max(0, start - Self.longestContrast)..<max(0, start - 1)).reversed() {
            if line.word(index) == .stop { return false }
            if line.isMonth(index) { return true }
        }
        return false
    }

    /// Terms between a month and one that is set against it: `April will be the month to fear, not March`.
    private static let longestContrast = 12

    /// Whether the month opens a sentence whose verb tells something of it: `June is the likely date`, `June will be the worst
    /// month`.
    private func isSubject(_ line: DateLine, at start: Int, before end: Int) -> Bool {
        guard start == 0 || line.word(start - 1) == .stop || line.token(start - 1)?.kind == .mark,
            let verb = line.token(end), !verb.isCapitalised,
            line.cues(end).contains(.yearVerb), let next = line.token(end + 1)
        else { return false }
        if verb.is(.futureMarker), line.word(end + 2) == .the, line.cues(end + 1).contains(.yearVerb) {
            return true
        }
        // `June is a nurse`
        return next.is(.article) && line.word(end + 1) == .the || line.cues(end + 1).contains(.future)
    }

    /// Whether the month is a person's first name: `for April Smith`, but `in May President Smith`.
    private func isName(_ line: DateLine, at next: Int, before start: Int) -> Bool {
        switch line.word(start - 1) {
        case .during, .since, .until: return false
        default: return line.token(next).map { $0.kind == .word && $0.isCapitalised } ?? false
        }
    }
}
