import Interchange

/// Finds the present of a page that states no day of its own, which is the latest time that its text tells of as over.
extension DateResolver {
    /// The mentions of such a page, with the years that the text gives them.
    ///
    /// - A day or a month told in the past takes the year told of right before it, the page's latest: `In 2024 the guild had 90
    ///   guests. Most came on 12 August`.
    /// - The first day of the event takes a year in which all that the page tells of as over may lie behind it.
    ///
    /// Every other date without a year then counts from the event's.
    func dated(_ mentions: [DateMention]) -> [DateMention] {
        var mentions = mentions
        guard let latest = Self.latestYear(mentions) else { return mentions }
        var given: Int?
        for index in mentions.indices where Self.takes(latest, mentions, index, given) {
            mentions[index] = Self.inYear(latest, mentions[index])
            given = index
        }
        guard
            let event = mentions.firstIndex(where: {
                $0.role == .event && $0.precision == .day && $0.tense != .future && $0.bound == nil
            }), Self.lacksYear(mentions[event]),
            !mentions.contains(where: { $0.role == .event && Self.day(of: $0) != nil }),
            let value = resolve(mentions, at: event), let over = Self.over(mentions)
        else { return mentions }
        let behind = (value.end.year...max(value.end.year, over.year + 1)).lazy.map {
            Self.inYear($0, mentions[event])
        }.first { Self.day(of: $0).map { over.days(since: $0) <= Self.lag } ?? false }
        if let behind { mentions[event] = behind }
        return mentions
    }

    /// The latest year that the page tells of as over; `nil` where it prints none.
    private static func latestYear(_ mentions: [DateMention]) -> Int? {
        mentions.prefix(window).compactMap { isOver($0) ? day(of: $0)?.year : nil }.max()
    }

    /// The last day that the page tells of as over, the first one of a year that stands alone.
    static func over(_ mentions: [DateMention]) -> CalendarDate? {
        mentions.prefix(window).compactMap { mention in
            guard isOver(mention), let day = day(of: mention) else { return nil }
            return mention.precision == .year ? CalendarDate(day.year, 1, 1) : day
        }.max()
    }

    /// Whether a mention tells in the past of a day, a month or a year, printed with its year and open at neither end.
    private static func isOver(_ mention: DateMention) -> Bool {
        guard mention.tense == .past, mention.bound == nil, mention.rule != nameRule,
            case .named(let first, let last) = mention.expression
        else { return false }
        switch mention.precision {
        case .day, .month: return last.year != nil
        case .year: return first == last
        default: return false
        }
    }

    /// Whether a day or a month without a year is told in the past right behind a year alone, or behind what took that: `given`.
    private static func takes(_ year: Int, _ mentions: [DateMention], _ index: Int, _ given: Int?) -> Bool {
        let mention = mentions[index]
        guard mention.tense == .past, mention.bound == nil, lacksYear(mention),
            mention.precision == .day || mention.precision == .month
        else { return false }
        var end = mention.passage.range.start
        for at in (max(0, index - phrases)..<index).reversed() {
            let before = mentions[at]
            guard before.passage.range.end <= end, end - before.passage.range.end < sentence,
                isOver(before)
            else { return false }
            if at == given { return true }
            guard before.precision == .year else { return false }
            if day(of: before)?.year == year { return true }
            end = before.passage.range.start
        }
        return false
    }

    /// Whether a mention names a month but no year.
    private static func lacksYear(_ mention: DateMention) -> Bool {
        guard case .named(let first, let last) = mention.expression else { return false }
        return first.year == nil && last.year == nil && last.month != nil
    }

    /// A mention in a year, which a range over the turn of the year ends in.
    private static func inYear(_ year: Int, _ mention: DateMention) -> DateMention {
        guard case .named(let first, let last) = mention.expression else { return mention }
        let start = (first.month ?? 0) > (last.month ?? 0) ? year - 1 : year
        return DateMention(
            passage: mention.passage,
            expression: .named(
                PartialDate(year: start, month: first.month, day: first.day),
                PartialDate(year: year, month: last.month, day: last.day)),
            precision: mention.precision, role: mention.role, bound: mention.bound, tense: mention.tense,
            rule: mention.rule)
    }

    /// The rule that finds the year in the name of a paper, of which the paper alone is: `the 1997 Agreement`.
    static let nameRule = "date.year-name"

    /// Bytes between a year and a day that takes it.
    private static let sentence = 160

    /// Dates before one among which its year is looked for.
    private static let phrases = 6
}
