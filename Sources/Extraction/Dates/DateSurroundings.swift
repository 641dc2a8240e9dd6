import Interchange

/// Finds dates of the reported event that its days, its length or the kind of page tell.
///
/// - Shape: `a five-day visit` and a day within five of its end; a weekday in an event of several days; the days of a
///   report that its title dates; what lies ahead of a programme that was launched; `The agreement was reached last night`.
/// - Leaves: what is quoted, another occasion, a clause in the past perfect.
struct DateSurroundings {
    let prose: Prose
    let found: [FoundDate]
    let clauses: [DateClause]
    let dateline: FoundDate?

    /// Whether the event is a vote.
    func tellsVote(_ primary: Int) -> Bool {
        clauses[primary].tellsVote(in: prose.tokens[found[primary].tokens.upperBound...])
    }

    /// Whether a date outside the news is the event's by what surrounds both.
    func belongs(_ index: Int, to primary: Int?, _ roles: [DateMention.Role]) -> Bool {
        let (date, clause) = (found[index], clauses[index])
        guard date.bound == nil, prose.paragraphs[date.paragraph].field != .title, !clause.isQuoted,
            !clause.isReportingTime, !clause.datesSource
        else { return false }
        if isReportDay(index, roles) { return true }
        guard let primary, !clause.hasAnotherOccasion else { return false }
        if date.expression == .counted(.day, -1), date.tense == .past, clause.isPlainMainClause {
            return true
        }
        if isAhead(index, of: primary) { return true }
        return date.tense != .future && isWithin(index, primary)
    }

    /// Whether a report that its title dates tells of the day: `Daily Report of 3 May 2019`, and something on 2 May.
    private func isReportDay(_ index: Int, _ roles: [DateMention.Role]) -> Bool {
        guard found[index].precision == .day, found[index].tense == .past, !clauses[index].isEarlier,
            let title = roles.indices.first(where: { roles[$0] == .publication }),
            prose.paragraphs[found[title].paragraph].field == .title,
            let issued = Self.day(found[title].expression, isLast: true, year: nil),
            case .named(_, let last) = found[index].expression, last.year == nil,
            let day = Self.day(found[index].expression, isLast: true, year: issued.year)
        else { return false }
        return (0...Self.reportDays).contains(issued.days(since: day)) && !clauses[index].isPerfect
    }

    /// Days before its own of which a report tells.
    private static let reportDays = 7

    /// Whether a stretch of days lies ahead of a programme that the news says was launched.
    private func isAhead(_ index: Int, of primary: Int) -> Bool {
        guard found[index].tense == .future, case .named(let first, let last) = found[index].expression,
            first != last, found[index].paragraph <= found[primary].paragraph + Self.near,
            clauses[primary].launches
        else { return false }
        return !clauses[index].isAside
    }

    /// Paragraphs behind the news in which a programme is described.
    private static let near = 3

    /// Whether a day or weekday lies within the days that the event took.
    private func isWithin(_ index: Int, _ primary: Int) -> Bool {
        guard found[index].precision == .day, !clauses[index].isPerfect else { return false }
        let length = length(of: primary)
        if case .weekday(_, .nearest) = found[index].expression {
            return found[index].tense == .past && (length ?? span(primary)) > 2
        }
        guard let length, let event = day(of: primary),
            let first = Self.day(found[index].expression, isLast: false, year: event.year),
            let last = Self.day(found[index].expression, isLast: true, year: event.year)
        else { return false }
        return abs(first.days(since: event)) < length && abs(last.days(since: event)) < length
    }

    /// How many days the event spans by its own date.
    private func span(_ primary: Int) -> Int {
        guard let first = Self.day(found[primary].expression, isLast: false, year: Self.anyYear),
            let last = Self.day(found[primary].expression, isLast: true, year: Self.anyYear)
        else { return 1 }
        return last.days(since: first) + 1
    }

    /// A leap year, which stands in where none is printed.
    private static let anyYear = 2000

    /// The event's day; that of the dateline for `today` and for a weekday before it.
    private func day(of primary: Int) -> CalendarDate? {
        let page = dateline.flatMap { Self.day($0.expression, isLast: true, year: nil) }
        switch found[primary].expression {
        case .named:
            return Self.day(found[primary].expression, isLast: true, year: page?.year ?? Self.anyYear)
        case .counted(.day, let days): return page?.adding(days: days)
        case .weekday(let day, .nearest): return page.map { $0.adding(days: -(($0.weekday - day + 7) % 7)) }
        default: return nil
        }
    }

    private static func day(_ expression: DateExpression, isLast: Bool, year: Int?) -> CalendarDate? {
        guard case .named(let first, let last) = expression else { return nil }
        let date = isLast ? last : first
        guard let year = date.year ?? last.year ?? year, let month = date.month, let day = date.day else {
            return nil
        }
        return CalendarDate(year, month, day)
    }

    /// The days in `a five-day visit` near the event's date; `nil` where nothing tells them.
    private func length(of primary: Int) -> Int? {
        let paragraph = found[primary].paragraph
        for at in prose.paragraphs.indices where abs(at - paragraph) <= Self.near {
            for token in prose.paragraphs[at].tokens.prefix(Self.longest) {
                if let days = prose.lexicon.dates.days(of: prose.tokens[token], in: prose),
                    prose.tokens[(token + 1)...].prefix(3).contains(where: {
                        prose.lexicon.dates.cues(of: $0.word).contains(.occasion)
                    })
                {
                    return days
                }
            }
        }
        return nil
    }

    /// Tokens of a paragraph that are searched for a length.
    private static let longest = 120
}

extension DateClause {
    /// Whether `had` stands in the clause.
    var isPerfect: Bool { before.contains { cues($0).contains(.pastPerfect) } }
}

extension DateLexicon {
    /// The days that a compound counts: `five-day`, `two-week`; `nil` for any other word.
    func days(of token: Token, in prose: Prose) -> Int? {
        guard token.shape.contains(.hyphenated),
            let hyphen = prose.bytes[token.start..<token.end].firstIndex(of: 0x2D)
        else { return nil }
        func meaning(_ start: Int, _ end: Int) -> DateWord {
            var folded: [UInt8] = []
            Fold.append(prose.bytes, start..<end, to: &folded)
            return self.meaning(of: prose.lexicon.vocabulary.look(up: folded).word)
        }
        guard case .count(let count) = meaning(token.start, hyphen), count > 1 else { return nil }
        switch meaning(hyphen + 1, token.end) {
        case .unit(.day): return count
        case .unit(.week): return count * 7
        default: return nil
        }
    }
}
