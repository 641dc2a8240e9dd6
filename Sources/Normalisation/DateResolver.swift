import Interchange

/// Turns what a page's dates say into days of the calendar.
///
/// Relative days and missing years count from the page's own day. Where the page states a month or a year only, or
/// nothing but its node id bounds it, a value that differs between the bounds is left out rather than guessed; a
/// missing year is then the nearest date's in the text, and the news lies behind what the text tells of as over.
struct DateResolver {
    /// Days of the calendar, both inclusive.
    typealias Interval = (start: CalendarDate, end: CalendarDate)

    let stated: Interval?
    private let bounds: Interval?

    /// Takes the page's dateline, which counts before its published day, and the days between which it was made.
    init(
        dateline: DateMention?, published: Record.Published?,
        bounds: (earliest: CalendarDate, latest: CalendarDate)?
    ) {
        var stated = published.flatMap(Self.days)
        if let dateline, case .named(let first, let last) = dateline.expression {
            let day: Interval?
            if let year = first.year {
                day = Self.interval(first, last, year, year)
            } else if let page = stated?.end {
                day = Self.interval(first, last, near: page, .past)
            } else {
                day = nil
            }
            stated = day ?? stated
        }
        self.stated = stated
        self.bounds = bounds.map { (min($0.earliest, $0.latest), max($0.earliest, $0.latest)) }
    }

    /// The days that a page's statement of its own day leaves open.
    private static func days(of published: Record.Published) -> Interval? {
        guard let date = published.date else { return nil }
        switch published.precision {
        case .day, nil: return (date, date)
        case .month: return whole(date.year, date.month)
        case .year: return interval(PartialDate(year: nil), PartialDate(year: nil), date.year, date.year)
        }
    }

    /// The days of each of a page's mentions, in order; `nil` where nothing on the page settles them.
    func resolve(_ mentions: [DateMention]) -> [(start: CalendarDate, end: CalendarDate)?] {
        guard stated == nil else { return mentions.indices.map { resolve(mentions, at: $0) } }
        let mentions = dated(mentions)
        var days = mentions.indices.map { resolve(mentions, at: $0) }
        for index in mentions.indices.dropLast().reversed() where isListed(mentions, index) {
            // `to Osh (3–7 May), to Naryn (9 June)`: what is told in the order of the year lies in one.
            if let day = days[index], let next = days[index + 1], day.start > next.start,
                let start = Self.moved(day.start, by: next.start.year - day.start.year),
                let end = Self.moved(day.end, by: next.start.year - day.start.year), end <= next.start
            {
                days[index] = (start, end)
            }
        }
        return days
    }

    /// Whether a date without a year stands in a list before another such one.
    private func isListed(_ mentions: [DateMention], _ index: Int) -> Bool {
        let (mention, next) = (mentions[index], mentions[index + 1])
        guard case .named(_, let last) = mention.expression, case .named(_, let behind) = next.expression,
            last.year == nil, behind.year == nil, last.month != nil, behind.month != nil
        else { return false }
        return mention.tense != .future && mention.tense == next.tense && mention.bound == nil
            && next.bound == nil
            && next.passage.range.start - mention.passage.range.end < Self.breath
    }

    func resolve(_ mentions: [DateMention], at index: Int) -> Interval? {
        let mention = mentions[index]
        guard case .named(let first, let last) = mention.expression else {
            if stated == nil, let value = ofEvent(mention, mentions) { return value }
            let mention = agreeing(mention, mentions)
            return (stated ?? bounds).flatMap { settled(mention, $0) }
        }
        if let year = first.year ?? last.year { return Self.interval(first, last, year, last.year ?? year) }
        if let year = namedBefore(mentions, index) {
            return Self.interval(first, last, year, year)
        }
        if let near = samePhrase(mentions, index) { return Self.interval(first, last, near: near, nil) }
        if let stated, let value = settled(mention, stated) { return value }
        // The page is younger than what it reports: told in the past, a month may still be a later one. What goes on since a
        // month had begun by then.
        let tense =
            mention.tense == .future || mention.bound == .since && mention.precision == .month
            ? mention.tense : nil
        let nearest = nearest(mentions, to: index)
        if let nearest, !nearest.isWeak {
            // `met on 3 May` comes before what is due in November.
            let isBehind = mention.tense == .past && nearest.isAhead
            // `will be held on 3 November in Osh and on 9 January 2025 in Talas`: what is due may come before what is due.
            let isListed = tense == .future && nearest.isAhead && !nearest.isBefore
            let value = Self.interval(
                first, last, near: nearest.day, isBehind ? .past : isListed ? nil : tense)
            // A page is written within weeks of its event: `The last round, the others having met in March`.
            guard mention.tense == .past, mention.bound == nil, mention.role == .other, nearest.isEvent,
                let value,
                value.start.days(since: nearest.day) > Self.lag, !isFollowed(value, by: mentions)
            else { return value }
            return Self.interval(first, last, near: nearest.day, .past)
        }
        if let bounds, let value = settled(mention, bounds) { return value }
        return nearest.flatMap { Self.interval(first, last, near: $0.day, tense) }
    }

    /// A weekday without a tense that names the event's day to come once more, with the tense of that: `and on Monday a guide`.
    private func agreeing(_ mention: DateMention, _ mentions: [DateMention]) -> DateMention {
        guard mention.role == .event, mention.tense == nil, case .weekday = mention.expression,
            mentions.prefix(Self.window).contains(where: {
                $0.role == .event && $0.tense == .future && $0.expression == mention.expression
            })
        else { return mention }
        return DateMention(
            passage: mention.passage, expression: mention.expression, precision: mention.precision,
            role: mention.role, bound: mention.bound, tense: .future, rule: mention.rule)
    }

    /// A weekday of the event on a page that states no day: the nearest one up to the event's last day, where that has a year.
    private func ofEvent(_ mention: DateMention, _ mentions: [DateMention]) -> Interval? {
        guard mention.role == .event, case .weekday(_, .nearest) = mention.expression,
            let event = mentions.first(where: {
                $0.role == .event && $0.precision == .day && Self.day(of: $0) != nil
            }),
            let day = Self.day(of: event)
        else { return nil }
        return interval(mention.expression, of: mention, from: day)
    }

    /// What a mention means whichever of the days is the page's; `nil` where it depends.
    private func settled(_ mention: DateMention, _ days: Interval) -> Interval? {
        guard let low = interval(mention, from: days.start), let high = interval(mention, from: days.end),
            low == high
        else { return nil }
        return low
    }

    /// The days of a mention on a page of a known day.
    private func interval(_ mention: DateMention, from page: CalendarDate) -> Interval? {
        interval(mention.expression, of: mention, from: page)
    }

    /// Both ends of a pair; `nil` where they run backwards.
    private func through(
        _ first: DateExpression, _ last: DateExpression, _ mention: DateMention, from page: CalendarDate
    ) -> Interval? {
        guard let start = interval(first, of: mention, from: page)?.start,
            let end = interval(last, of: mention, from: page)?.end
        else { return nil }
        if start > end, case .month(_, let turn) = first {
            // A season that the page's own day lies in: the one before is meant, or the one behind.
            return turn == .next
                ? Self.moved(end, by: 1).map { (start, $0) } : Self.moved(start, by: -1).map { ($0, end) }
        }
        return start <= end ? (start, end) : nil
    }

    private static func moved(_ day: CalendarDate, by years: Int) -> CalendarDate? {
        CalendarDate(
            day.year + years, day.month, min(day.day, CalendarDate.days(in: day.month, of: day.year + years)))
    }

    private func interval(
        _ expression: DateExpression, of mention: DateMention, from page: CalendarDate
    ) -> Interval? {
        switch expression {
        case .named(let first, let last):
            // What is due `by 31 December` lies ahead, whatever its verb.
            Self.interval(
                first, last, near: page,
                mention.tense ?? (mention.bound == .until && first == last ? .future : nil))
        case .counted(let unit, let count): Self.counted(unit, count, from: page)
        case .weekday(let day, let turn): Self.weekday(day, turn, mention, from: page)
        case .weekdayOfWeek(let day, let weeks):
            Self.counted(.day, day - page.weekday + 7 * weeks, from: page)
        case .through(let first, let last): through(first, last, mention, from: page)
        case .month(let month, let turn): Self.month(month, turn, from: page)
        case .ofYear(let date, let years): Self.interval(date, date, page.year + years, page.year + years)
        }
    }

    private static func counted(_ unit: CountedUnit, _ count: Int, from page: CalendarDate) -> Interval? {
        switch unit {
        case .day:
            let day = page.adding(days: count)
            return (day, day)
        case .week:
            let monday = page.adding(days: 1 - page.weekday + 7 * count)
            return (monday, monday.adding(days: 6))
        case .month:
            let months = page.year * 12 + page.month - 1 + count
            return whole(months / 12, months % 12 + 1)
        case .year:
            return interval(
                PartialDate(year: nil), PartialDate(year: nil), page.year + count, page.year + count)
        }
    }

    /// A weekday: `on Friday` is the page's own day if that is one, else the nearest on the side of the tense.
    private static func weekday(
        _ day: Int, _ turn: Turn, _ mention: DateMention, from page: CalendarDate
    ) -> Interval? {
        let ahead = (day - page.weekday + 7) % 7
        let offset =
            switch turn {
            case .next: ahead == 0 ? 7 : ahead
            case .last: ahead == 0 ? -7 : ahead - 7
            case .this: day - page.weekday
            case .nearest:
                if ahead == 0 {
                    0
                } else if mention.tense == .future || mention.bound != nil && mention.tense != .past {
                    ahead
                } else {
                    ahead - 7
                }
            }
        let value = page.adding(days: offset)
        return (value, value)
    }

    /// `last November` is the latest that is over, `next March` the first that has not begun.
    private static func month(_ month: Int, _ turn: Turn, from page: CalendarDate) -> Interval? {
        switch turn {
        case .last: whole(month < page.month ? page.year : page.year - 1, month)
        case .next: whole(month > page.month ? page.year : page.year + 1, month)
        case .this, .nearest: whole(page.year, month)
        }
    }

    private static func whole(_ year: Int, _ month: Int) -> Interval? {
        interval(PartialDate(year: year, month: month), PartialDate(year: year, month: month), year, year)
    }

    /// The days of two partial dates in the years given; `nil` where the calendar has none such or they run backwards.
    static func interval(
        _ first: PartialDate, _ last: PartialDate, _ year: Int, _ lastYear: Int
    ) -> Interval? {
        guard (1...9999).contains(year), (1...9999).contains(lastYear) else { return nil }
        let month = last.month ?? 12
        guard let start = CalendarDate(year, first.month ?? 1, first.day ?? 1), (1...12).contains(month),
            let end = CalendarDate(lastYear, month, last.day ?? CalendarDate.days(in: month, of: lastYear)),
            start <= end
        else { return nil }
        return (start, end)
    }
}
