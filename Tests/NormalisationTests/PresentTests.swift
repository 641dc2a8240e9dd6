import Interchange
import Testing

@testable import Normalisation

/// Years on a page that states no day of its own.
@Suite struct `The present of a page without a day` {
    private static func date(
        _ year: Int?, _ month: Int?, _ day: Int? = nil, _ tense: DateMention.Tense? = .past,
        role: DateMention.Role = .other, bound: DateMention.Bound? = nil, at: Int,
        rule: String = "date.test"
    ) -> DateMention {
        let date = PartialDate(year: year, month: month, day: day)
        return DateMention(
            passage: Passage("x", ByteRange(at, at + 1)), expression: .named(date, date),
            precision: day != nil ? .day : month != nil ? .month : .year, role: role, bound: bound,
            tense: tense, rule: rule)
    }

    private static func resolve(_ mentions: [DateMention], on page: String? = nil) -> [String?] {
        let published = page.map {
            Record.Published(
                date: CalendarDate($0), precision: .day, from: .meta, earliest: nil, latest: nil)
        }
        return DateResolver(dateline: nil, published: published, bounds: nil).resolve(mentions).map {
            $0.map { $0.start.description }
        }
    }

    /// `Ana came in May 2023`, far behind everything else.
    private static let old = date(2023, 5, at: 5000)

    @Test(arguments: [
        // `In 2024 they had 90 guests. Most came on 12 August and on 27 December.`
        (
            [date(2024, nil, at: 0), date(nil, 8, 12, at: 90), date(nil, 12, 27, at: 150), old],
            ["2024-01-01", "2024-08-12", "2024-12-27"]
        ),
        // `In 2024 they had 90 guests, in 2018 half as many. Most came on 12 August.`
        (
            [date(2024, nil, at: 0), date(2018, nil, at: 40), date(nil, 8, 12, at: 90), old],
            ["2024-01-01", "2018-01-01", "2024-08-12"]
        ),
        // `In 2024 they had 90 guests. More will come on 12 August.`
        ([date(2024, nil, at: 0), date(nil, 8, 12, .future, at: 90), old], ["2024-01-01", "2023-08-12"]),
        // An older year than the page’s latest, one that is far off, one that lies ahead, one in a name
        ([date(2022, nil, at: 0), date(nil, 8, 12, at: 90), old], ["2022-01-01", "2023-08-12"]),
        ([date(2024, nil, at: 0), date(nil, 8, 12, at: 900), old], ["2024-01-01", "2023-08-12"]),
        ([date(2024, nil, nil, nil, at: 0), date(nil, 8, 12, at: 90), old], ["2024-01-01", "2023-08-12"]),
        (
            [date(2024, nil, at: 0, rule: "date.year-name"), date(nil, 8, 12, at: 90), old],
            ["2024-01-01", "2023-08-12"]
        ),
    ]) func `gives a day the year told of right before it`(mentions: [DateMention], expected: [String]) {
        #expect(Self.resolve(mentions).prefix(expected.count).map { $0 } == expected)
    }

    @Test(arguments: [
        // `opened on 3 February`, and behind it `on 27 December 2024`, `signed on 31 January`, `due in July`
        (
            [
                date(nil, 2, 3, role: .event, at: 0), old, date(2024, 12, 27, at: 5090),
                date(nil, 1, 31, at: 6000),
                date(nil, 7, nil, .future, at: 6090),
            ],
            ["2025-02-03", "2023-05-01", "2024-12-27", "2025-01-31", "2025-07-01"]
        ),
        // `opened on 3 February`, and `In 2025 ten came`
        ([date(nil, 2, 3, role: .event, at: 0), old, date(2025, nil, at: 5090)], ["2025-02-03"]),
        // Weeks later something else may be over.
        ([date(nil, 12, 3, role: .event, at: 0), date(2024, 12, 27, at: 5090)], ["2024-12-03"]),
        // What lies ahead or is open at an end binds nothing.
        ([date(nil, 2, 3, role: .event, at: 0), old, date(2026, 12, 27, .future, at: 5090)], ["2024-02-03"]),
        (
            [date(nil, 2, 3, role: .event, at: 0), old, date(2026, 12, 27, bound: .until, at: 5090)],
            ["2024-02-03"]
        ),
        (
            [date(2022, 2, 3, role: .event, at: 0), date(nil, 3, 3, at: 90), date(2024, 12, 27, at: 5090)],
            ["2022-02-03"]
        ),
    ]) func `puts the event behind what the page tells of as over`(
        mentions: [DateMention], expected: [String]
    ) {
        #expect(Self.resolve(mentions).prefix(expected.count).map { $0 } == expected)
    }

    @Test func `is not looked for where the page states its day`() {
        let mentions = [Self.date(2024, nil, at: 0), Self.date(nil, 8, 12, at: 90)]
        #expect(Self.resolve(mentions, on: "2026-09-01").last == "2026-08-12")
    }

    @Test func `is not that of a year in a name`() {
        let mentions = [Self.date(1997, nil, at: 0, rule: "date.year-name"), Self.date(nil, 8, 12, at: 900)]
        #expect(Self.resolve(mentions) == ["1997-01-01", nil])
    }
}
