import Interchange

/// Tells what led to an event from the event itself by the days between them.
extension DateRoleResolver {
    /// Whether a date told in the past lies so long before the news that it is no part of it: a kiln is lit on 24 June, and
    /// `Its masons were trained from 3 to 7 May`.
    ///
    /// - Leaves: `The rounds ran from 3 to 7 May`, a course that the page is about; `and again from 3 to 7 May`, work day by day.
    func isPreparation(_ index: Int, of primary: Int?) -> Bool {
        let clause = clauses[index]
        guard let days = lag(from: index, to: primary), days > Self.longestPause else { return false }
        // `The wardens were trained from`, `Trials of the oven took place between`
        if days <= Self.longestLead, clause.isPlainMainClause || clause.tellsHappening { return false }
        return !(clause.opensWithOccasion && !clause.opensWithNumber) && !clause.isTakenUpAgain
    }

    /// Whether a date lies months before the news, or before the page where nothing tells of news.
    func isLongBefore(_ index: Int, _ primary: Int?) -> Bool {
        lag(from: index, to: primary).map { $0 > Self.longestEvent } ?? false
    }

    /// Whether what is numbered among others lies weeks before the news: `The first preparatory round was held on 3 May`, and
    /// the page tells of the second.
    func isEarlierNumber(_ index: Int, _ primary: Int?) -> Bool {
        primary != nil && clauses[index].opensWithNumber && isPreparation(index, of: primary)
    }

    /// The days from the last one of a date to the first one of the news, or to the page's; `nil` where nothing tells them.
    private func lag(from index: Int, to primary: Int?) -> Int? {
        let own = dateline.flatMap { DateSurroundings.day($0.expression, isLast: true, year: page?.year) }
        let today = own ?? page
        let news = primary.flatMap { primary -> CalendarDate? in
            guard let days = DateSurroundings.days(of: found[primary], today) else { return nil }
            let length = DateSurroundings.length(prose, near: found[primary].paragraph) ?? 1
            return min(days.first, days.last.adding(days: 1 - length))
        }
        guard let first = news ?? today,
            case .named(_, let last) = found[index].expression, let month = last.month
        else { return nil }
        // Told in the past, `from 30 December to 2 January` may lie in the year before the news’s, or end in the next one.
        let around = found[index].tense == .past ? 1 : 0
        let years = last.year.map { $0...$0 } ?? (first.year - around...first.year + around)
        let days = years.reversed().compactMap { year in
            CalendarDate(year, month, last.day ?? CalendarDate.days(in: month, of: year))
        }
        let day = days.first { $0.days(since: first) <= Self.longestEvent } ?? days.last
        return day.map { first.days(since: $0) }
    }

    /// Days between what an event consists of.
    private static let longestPause = 10

    /// Days before the news in which those whom it names were made ready for it.
    private static let longestLead = 45

    /// Days of the longest event of which a page tells a single day.
    private static let longestEvent = 60
}
