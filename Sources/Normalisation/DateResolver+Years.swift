import Interchange

/// Chooses the year of a date that states none.
extension DateResolver {
    /// Gives a date without a year the one that fits the page and the tense.
    ///
    /// A later month told in the past lies in the year before, an earlier one told ahead in the next; without a tense
    /// the year is the one that brings the date nearest.
    static func interval(
        _ first: PartialDate, _ last: PartialDate, near page: CalendarDate, _ tense: DateMention.Tense?
    ) -> Interval? {
        guard let month = last.month else {
            return ofMonth(first, last, near: page, tense) ?? interval(first, last, page.year, page.year)
        }
        let year =
            switch tense {
            case .past: month > page.month && !(startsBefore(first, last, page)) ? page.year - 1 : page.year
            case .future: month < page.month ? page.year + 1 : page.year
            case nil: nearestYear(first, last, to: page)
            }
        let start = (first.month ?? month) > month ? year - 1 : year
        // The 29th of February needs a leap year, whatever the tense.
        return interval(first, last, start, year) ?? interval(first, last, start - 1, year - 1)
    }

    /// A day of no month, as in `on the 16th`: of the page's, or where the tense or the days between say so of one beside it.
    private static func ofMonth(
        _ first: PartialDate, _ last: PartialDate, near page: CalendarDate, _ tense: DateMention.Tense?
    ) -> Interval? {
        guard first == last, last.year == nil, let day = last.day else { return nil }
        let distances = (-1...1).compactMap { step -> (day: CalendarDate, days: Int)? in
            let month = page.year * 12 + page.month - 1 + step
            return CalendarDate(month / 12, month % 12 + 1, day).map { ($0, $0.days(since: page)) }
        }
        let value = distances.filter {
            switch tense {
            case .past: $0.days <= 0
            case .future: $0.days >= 0
            case nil: true
            }
        }.min { abs($0.days) < abs($1.days) }
        return value.map { ($0.day, $0.day) }
    }

    /// Whether a range that ends in a later month has begun on the page's day.
    private static func startsBefore(_ first: PartialDate, _ last: PartialDate, _ page: CalendarDate) -> Bool
    {
        guard let month = first.month, first != last else { return false }
        return (month, first.day ?? 1) <= (page.month, page.day)
    }

    /// The year of the end of a date or a range whose nearer end comes nearest to a day.
    private static func nearestYear(_ first: PartialDate, _ last: PartialDate, to page: CalendarDate) -> Int {
        let month = last.month ?? 12
        let distances = (page.year - 1...page.year + 1).compactMap { year -> (year: Int, days: Int)? in
            let start = (first.month ?? month) > month ? year - 1 : year
            guard let begin = middle(first, month, start), let end = middle(last, month, year) else {
                return nil
            }
            return (year, min(abs(begin.days(since: page)), abs(end.days(since: page))))
        }
        return distances.min { $0.days < $1.days }?.year ?? page.year
    }

    /// The day that a date names in a year, or one in the middle of its month.
    private static func middle(_ date: PartialDate, _ month: Int, _ year: Int) -> CalendarDate? {
        let month = date.month ?? month
        guard (1...12).contains(month) else { return nil }
        return CalendarDate(year, month, min(date.day ?? 15, CalendarDate.days(in: month, of: year)))
    }

    /// The year with which the page has named the same days, not far from its own or its event's: `opens on 1 March 2019`, and
    /// behind it `The deadline of 1 March`; `nil` where it has not, or with several.
    func namedBefore(_ mentions: [DateMention], _ index: Int) -> Int? {
        guard case .named(let first, let last) = mentions[index].expression, first.day != nil,
            (first.month ?? last.month ?? 0) <= (last.month ?? 0)
        else { return nil }
        let days = mentions[max(0, index - Self.window)..<index].compactMap { mention -> CalendarDate? in
            guard case .named(let start, let end) = mention.expression, let year = start.year ?? end.year,
                start.year ?? year == end.year ?? year, start.day == first.day, start.month == first.month,
                end.day == last.day, end.month == last.month
            else { return nil }
            return Self.interval(start, end, year, year)?.start
        }
        guard let day = days.last, days.allSatisfy({ $0 == day }) else { return nil }
        guard let stated else { return day.year }
        return abs(day.days(since: stated.end)) < Self.farAway ? day.year : nil
    }

    /// The day of a dateline that prints no year, near the nearest whole day that its news names: `3 October - … for the vote of 4
    /// November 2014`; `nil` where it names none, or where the page tells of a later day as over.
    ///
    /// - Leaves: what had been long before, `the fair founded on 7 May 1999`, and the day itself in an earlier year.
    static func day(ofDateline dateline: DateMention, named: [DateMention], told: [DateMention]) -> Interval?
    {
        guard case .named(let first, let last) = dateline.expression, first.year == nil, last.year == nil,
            last.month != nil, last.day != nil
        else { return nil }
        let start = dateline.passage.range.start
        let days = named.compactMap { mention -> (distance: Int, value: Interval)? in
            guard mention.precision == .day, mention.rule != nameRule, mention.bound != .since,
                let day = day(of: mention),
                let value = interval(first, last, near: day, nil)
            else { return nil }
            let isEarlier = mention.role != .event && mention.tense == .past
            let days = value.end.days(since: day)
            guard !isEarlier || (1...lag).contains(days) else { return nil }
            return (abs(mention.passage.range.start - start), value)
        }
        guard let value = days.min(by: { $0.distance < $1.distance })?.value else { return nil }
        return over(told).map { $0 <= value.end } ?? true ? value : nil
    }

    /// Whether the page tells in the past of a later day, so that it was written behind that.
    func isFollowed(_ value: Interval, by mentions: [DateMention]) -> Bool {
        mentions.prefix(Self.window).contains {
            $0.tense == .past && $0.bound == nil && ($0.precision == .day || $0.precision == .month)
                && Self.day(of: $0).map { value.start <= $0 } ?? false
        }
    }

    /// A date with a year that stands shortly before another, far from the page's own day or behind it: in `from 3 May 2011,
    /// and again on 7 June` one year serves both, as in `in March 2026 to Osh, in May to Naryn`.
    func samePhrase(_ mentions: [DateMention], _ index: Int) -> CalendarDate? {
        guard let page = stated?.start, index > 0 else { return nil }
        let (before, mention) = (mentions[index - 1], mentions[index])
        guard mention.passage.range.start >= before.passage.range.end,
            mention.passage.range.start - before.passage.range.end < Self.breath, before.bound == nil,
            // `The law of 3 May 1999 is old. She was in Osh from 9 June`
            mention.tense == before.tense,
            before.precision == .day || before.precision == .month, let day = Self.day(of: before)
        else { return nil }
        let distance = day.days(since: page)
        let isFar = before.precision == .day && distance < -Self.farAway
        return isFar || distance > 0 && mention.tense != .past ? day : nil
    }

    /// Days behind an event within which a page that states no day of its own was written.
    static let lag = 60

    /// Dates before and behind one that are looked at; a page of nothing else costs no more for each.
    static let window = 300

    /// Bytes between two dates of one phrase.
    static let breath = 40

    /// Days before the page's own from which on its year says nothing.
    private static let farAway = 366

    /// The nearest date in the text that has a year, the event's first, then those with a month.
    ///
    /// A year alone and a date from which something dates are weak: they may lie far from the rest.
    func nearest(_ mentions: [DateMention], to index: Int) -> (
        day: CalendarDate, isWeak: Bool, isAhead: Bool, isEvent: Bool, isBefore: Bool
    )? {
        var best: (rank: Int, at: Int, day: CalendarDate, isWeak: Bool, isAhead: Bool, isEvent: Bool)?
        let window = max(0, index - Self.window)..<min(mentions.count, index + Self.window)
        let told = mentions[window].filter {
            ($0.tense == .past || $0.role == .event) && $0.tense != .future && $0.bound != .until
                && ($0.precision == .day || $0.precision == .month)
        }
        let latest = told.compactMap(Self.day).max()
        let latestEvent = told.filter { $0.role == .event && $0.bound == nil }.compactMap(Self.day).max()
        for (other, mention) in zip(window, mentions[window]) {
            guard mention.rule != Self.nameRule, let day = Self.day(of: mention) else { continue }
            // `Since 2 February 2026 the gauges have been read`, later than all else: the page is younger than that.
            let isNewest = mention.bound == .since && mention.precision == .day && day == latest
            let isOld = latestEvent.map { $0.days(since: day) > Self.farAway } ?? false
            let isWeak =
                mention.bound != nil && !isNewest || mention.precision == .year
                || mention.precision == .decade
                || isOld
            let isEvent = mention.role == .event && !isWeak || isNewest
            let rank = abs(other - index) + (isEvent ? 0 : isWeak ? 2 : 1) * mentions.count
            if best.map({ rank < $0.rank }) ?? true {
                best = (rank, other, day, isWeak, mention.tense == .future, isEvent)
            }
        }
        return best.map { ($0.day, $0.isWeak, $0.isAhead, $0.isEvent, $0.at < index) }
    }

    /// Whether a mention tells in the past of a day in the weeks before a page of the day `page`.
    static func isTold(_ mention: DateMention, shortlyBefore page: CalendarDate) -> Bool {
        mention.tense == .past && lies(mention, shortlyBefore: page)
    }

    /// Whether a mention may name a day in the weeks before a page of the day `page`.
    static func lies(_ mention: DateMention, shortlyBefore page: CalendarDate) -> Bool {
        guard mention.precision == .day, case .named(let first, let last) = mention.expression else {
            return false
        }
        let value =
            if let year = first.year ?? last.year {
                interval(first, last, year, last.year ?? year)
            } else {
                interval(first, last, near: page, .past)
            }
        return value.map { (0...lag).contains(page.days(since: $0.end)) } ?? false
    }

    /// The last day that a mention with a year names, or one in the middle of its year.
    static func day(of mention: DateMention) -> CalendarDate? {
        guard case .named(_, let last) = mention.expression, let year = last.year else { return nil }
        return CalendarDate(year, last.month ?? 7, last.day ?? 1)
    }
}
