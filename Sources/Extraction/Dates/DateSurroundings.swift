import Interchange

/// Finds dates of the reported event that its days, its length or the kind of page tell.
///
/// - Shape: `a five-day visit` and a day within five of its end; a weekday in an event of several days; the days of a
///   report that its title dates; what lies ahead of a programme that was launched; `The agreement was reached last night`.
/// - Leaves: what is quoted, another occasion, a clause in the past perfect.
struct DateSurroundings {
    /// Days of the calendar, both inclusive.
    typealias Days = (first: CalendarDate, last: CalendarDate)

    let prose: Prose
    let found: [FoundDate]
    let clauses: [DateClause]
    /// The first date of the event.
    let primary: Int?
    /// The day of a report that its title dates.
    private let issued: CalendarDate?
    /// The days from the first to the last that the event took, as far as its date or its length tell them.
    let days: Days?
    /// Whether a year is printed that tells the weekdays of those days.
    let isSure: Bool
    /// The day of the dateline, or the one that the page's fields state.
    let page: CalendarDate?
    /// The days of each date that is known to be the event's.
    let events: [Days]
    /// Whether `a five-day visit` tells how long the event was.
    private var hasLength: Bool { length != nil }
    /// That length in days.
    let length: Int?

    /// Takes the dates of an article with the roles that are known.
    init(
        prose: Prose, found: [FoundDate], clauses: [DateClause], roles: [DateMention.Role], primary: Int?,
        page own: CalendarDate? = nil
    ) {
        (self.prose, self.found, self.clauses, self.primary) = (prose, found, clauses, primary)
        let page =
            found.first(where: \.isDateline).flatMap {
                Self.day($0.expression, isLast: true, year: own?.year)
            } ?? own
        issued =
            roles.indices.first {
                roles[$0] == .publication && prose.paragraphs[found[$0].paragraph].field == .title
            }.flatMap { Self.day(found[$0].expression, isLast: true, year: nil) }
            ?? (Self.isReport(prose) ? page : nil)
        events = found.indices.filter { roles[$0] == .event }.compactMap {
            Self.days(of: found[$0], page)
        }
        self.page = page
        let length = primary.flatMap { Self.length(prose, near: found[$0].paragraph) }
        self.length = length
        let day = primary.flatMap { Self.days(of: found[$0], page) }
        isSure = page != nil || primary.flatMap { DateSpan.year(of: found[$0].expression) } != nil
        days = day.map { days in
            let length = length ?? 1
            return (min(days.first, days.last.adding(days: 1 - length)), days.last)
        }
    }

    /// Whether the title names the page as one that tells of the days before it: `Spot Report: Mill closed`, `Daily Report 7/2020`.
    private static func isReport(_ prose: Prose) -> Bool {
        guard let title = prose.paragraphs.first, title.field == .title else { return false }
        return title.tokens.prefix(longestKind).dropFirst().contains { at in
            guard prose.tokens[at].isCapitalised,
                prose.lexicon.dates.cues(of: prose.tokens[at].word).contains(.reporting),
                at + 1 < title.tokens.upperBound
            else { return false }
            let next = prose.tokens[at + 1]
            return next.is(":") || next.kind == .number
        }
    }

    /// Tokens in which a title names its kind: `OSCE Watch in Osh Spot Report:`.
    private static let longestKind = 12

    /// Whether the event is a vote.
    var isVote: Bool {
        primary.map {
            clauses[$0].tellsVote(in: prose.tokens[found[$0].tokens.upperBound...]) || clauses[$0].datesVote
        } ?? false
    }

    /// Whether a date outside the news is the event's by what surrounds both.
    func belongs(_ index: Int) -> Bool {
        let (date, clause) = (found[index], clauses[index])
        if isReached(index) || isEndOfState(index) { return true }
        guard date.bound == nil, prose.paragraphs[date.paragraph].field != .title, !clause.isReportingTime,
            !clause.datesSource, !clause.isDayBeside
        else { return false }
        if isWeekdayOfEvent(index) { return true }
        guard !clause.isQuoted else { return false }
        if isCountedAgain(index) || isLedBySpeaker(index) { return true }
        if isReportDay(index) || isUnderWay(index) || isYesterdayOfEvent(index) || isDayOfEvent(index) {
            return true
        }
        guard let primary, !clause.hasAnotherOccasion else { return false }
        if isRecentDeed(index) || isToldDeed(index) || isTakenUp(index) || isSequel(index)
            || isPresented(index) || isAftermath(index)
        {
            return true
        }
        if date.expression == .counted(.day, -1), date.tense == .past, clause.isPlainMainClause {
            return true
        }
        if isAhead(index, of: primary) { return true }
        return date.tense == .future ? isWeekdayAhead(index) || isDayAhead(index) : isWithin(index)
    }

    /// Whether a report that its title dates tells of the day: `Daily Report of 3 May 2019`, and something on 2 May.
    private func isReportDay(_ index: Int) -> Bool {
        guard found[index].precision == .day, found[index].tense == .past, !clauses[index].isEarlier,
            let issued,
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
    private func isWithin(_ index: Int) -> Bool {
        guard found[index].precision == .day, let days,
            !clauses[index].isPerfect || hasLength && opensEvent(index, days)
        else { return false }
        let span = days.last.days(since: days.first) + 1
        if found[index].expression == .counted(.day, -1), hasLength, let page {
            let day = page.adding(days: -1)
            return found[index].tense == .past && clauses[index].hasPastVerb && days.first <= day
                && day <= days.last
        }
        if case .weekday(let day, .nearest) = found[index].expression {
            guard found[index].tense == .past, span > 2 else { return false }
            return !isSure || (days.last.weekday - day + 7) % 7 < span
        }
        guard hasLength, let first = Self.day(found[index].expression, isLast: false, year: days.last.year),
            let last = Self.day(found[index].expression, isLast: true, year: days.last.year)
        else { return false }
        // Where the event's date is its first day, the others lie behind it.
        return first >= days.first && last.days(since: days.last) < span
    }

    /// Whether an occasion had begun on the first day that its length tells: `ended a four-day visit`, and `had begun her visit
    /// on 9 May`.
    private func opensEvent(_ index: Int, _ days: Days) -> Bool {
        guard clauses[index].beginsOccasion,
            let day = Self.day(found[index].expression, isLast: false, year: days.last.year)
        else { return false }
        return day == days.first
    }

    /// Whether a weekday to come is one of the days that the event takes: `is held today and tomorrow`, and `on Friday`.
    private func isWeekdayAhead(_ index: Int) -> Bool {
        guard case .weekday(let day, .nearest) = found[index].expression, let page else { return false }
        let next = page.adding(days: (day - page.weekday + 7) % 7)
        if let days, days.first < days.last, days.first <= next, next <= days.last { return true }
        return primary.map { found[$0].tense == .future } ?? false
            && events.contains { $0.first <= next && next <= $0.last }
    }

    /// Whether a day to come is one of those that the event takes from the news on: `came to Osh today for a three-day visit`, and
    /// behind it `On 4 May she will see the kilns`.
    ///
    /// - Leaves: an event that came to its end.
    private func isDayAhead(_ index: Int) -> Bool {
        guard found[index].precision == .day, case .named = found[index].expression, let length, let primary,
            found[primary].tense != .future, !clauses[primary].isQuoted,
            let start = Self.days(of: found[primary], page), start.first == start.last,
            let first = Self.day(found[index].expression, isLast: false, year: start.last.year),
            let last = Self.day(found[index].expression, isLast: true, year: start.last.year),
            let sentence = prose.sentence(of: found[primary].tokens.lowerBound)
        else { return false }
        return first > start.last && last.days(since: start.last) < length
            && !prose.sentences[sentence].contains { clauses[primary].cues($0).contains(.closing) }
    }

    /// A leap year, which stands in where none is printed.
    private static let anyYear = 2000

    /// The days of an expression; those of `today` and of a weekday count from the page's.
    static func days(of date: FoundDate, _ page: CalendarDate?) -> Days? {
        let expression = date.expression
        switch expression {
        case .named:
            let year = page?.year ?? anyYear
            guard let first = day(expression, isLast: false, year: year),
                let last = day(expression, isLast: true, year: year), first <= last
            else { return nil }
            return (first, last)
        case .counted(.day, let count): return page.map { ($0.adding(days: count), $0.adding(days: count)) }
        case .through(.counted(.day, let first), .counted(.day, let last)):
            return page.map { ($0.adding(days: first), $0.adding(days: last)) }
        case .weekday(let day, .nearest):
            return page.map { page in
                let isAhead = date.tense == .future
                let day = page.adding(
                    days: isAhead ? (day - page.weekday + 7) % 7 : -((page.weekday - day + 7) % 7))
                return (day, day)
            }
        case .through(.weekday(let first, .nearest), .weekday(let last, .nearest)):
            return page.flatMap { page in
                guard date.tense != .future else { return nil }
                let end = page.adding(days: -((page.weekday - last + 7) % 7))
                return (end.adding(days: -((last - first + 7) % 7)), end)
            }
        case .weekday(let day, .last):
            return page.map { page in
                let day = page.adding(days: -((page.weekday - day + 6) % 7 + 1))
                return (day, day)
            }
        default: return nil
        }
    }

    static func day(_ expression: DateExpression, isLast: Bool, year: Int?) -> CalendarDate? {
        guard case .named(let first, let last) = expression else { return nil }
        let date = isLast ? last : first
        guard let year = date.year ?? last.year ?? year, let month = date.month, let day = date.day else {
            return nil
        }
        return CalendarDate(year, month, day)
    }

    /// The days in `a five-day visit` near a paragraph; `nil` where nothing tells them.
    static func length(_ prose: Prose, near paragraph: Int) -> Int? {
        for at in max(0, paragraph - near)..<min(prose.paragraphs.count, paragraph + near + 1) {
            let tokens = prose.paragraphs[at].tokens.prefix(longest)
            for token in tokens {
                func cues(_ at: Int) -> DateCue { prose.lexicon.dates.cues(of: prose.tokens[at].word) }
                if let days = prose.lexicon.dates.days(of: prose.tokens[token], in: prose),
                    (token + 1..<min(token + longestName, prose.tokens.count)).prefix(while: {
                        $0 < token + 4 || prose.tokens[$0 - 1].isCapitalised
                    }).contains(where: { cues($0).contains(.occasion) }),
                    !(max(tokens.lowerBound, token - 2)..<token).contains(where: {
                        cues($0).contains(.another)
                    })
                {
                    return days
                }
            }
        }
        return nil
    }

    /// Tokens from a length to the noun behind the last word of a name: `two-week Upper Valley Craft Fair`.
    private static let longestName = 8

    /// Tokens of a paragraph that are searched for a length.
    private static let longest = 120
}

extension DateClause {
    /// Whether a past form stands before the date.
    var hasPastVerb: Bool { before.contains { isPast($0) } }

    /// Whether `had` stands in the clause.
    var isPerfect: Bool { before.contains { isPluperfect($0) } }
}

extension DateLexicon {
    /// The days that a compound counts: `five-day`, `two-week`, `zweitägig`; `nil` for any other word.
    func days(of token: Token, in prose: Prose) -> Int? {
        if token.is(.calendar), case .length(let days) = self.meaning(of: token.word) { return days }
        guard token.shape.contains(.hyphenated) || token.kind == .number,
            let hyphen = prose.bytes[token.start..<token.end].firstIndex(of: 0x2D)
        else { return nil }
        func meaning(_ start: Int, _ end: Int) -> DateWord {
            var folded: [UInt8] = []
            Fold.append(prose.bytes, start..<end, to: &folded)
            return self.meaning(of: prose.lexicon.vocabulary.look(up: folded).word)
        }
        let count: Int
        if case .count(let number) = meaning(token.start, hyphen) {
            count = number
        } else if hyphen - token.start == 1, (0x32...0x39).contains(prose.bytes[token.start]) {
            count = Int(prose.bytes[token.start] - 0x30)  // `3-day`
        } else {
            return nil
        }
        guard count > 1 else { return nil }
        switch meaning(hyphen + 1, token.end) {
        case .unit(.day): return count
        case .unit(.week): return count * 7
        default: return nil
        }
    }
}
