import Interchange
import Testing

@testable import Normalisation

@Suite struct `Years printed elsewhere` {
    /// A day told in a tense.
    private static func day(
        _ year: Int?, _ month: Int, _ day: Int, _ tense: DateMention.Tense? = nil,
        role: DateMention.Role = .other, bound: DateMention.Bound? = nil, at: Int = 0
    ) -> DateMention {
        let date = PartialDate(year: year, month: month, day: day)
        return DateMention(
            passage: Passage("x", ByteRange(at, at + 1)), expression: .named(date, date), precision: .day,
            role: role, bound: bound, tense: tense, rule: "date.test")
    }

    private static func last(_ mentions: [DateMention], on page: String?) -> String? {
        let published = page.map {
            Record.Published(
                date: CalendarDate($0), precision: .day, from: .meta, earliest: nil, latest: nil)
        }
        let days = DateResolver(dateline: nil, published: published, bounds: nil).resolve(mentions)
        return days.last.flatMap { $0 }.map { $0.start.description }
    }

    @Test(
        arguments: [
            // `opens on 1 March 2019`, and behind it `the deadline of 1 March`
            ([day(2019, 3, 1, .future), day(nil, 3, 1, .past, at: 90)], "2018-12-06", "2019-03-01"),
            ([day(2018, 5, 3, .past), day(nil, 5, 3, at: 90)], "2019-02-06", "2018-05-03"),
            ([day(2017, 5, 3), day(nil, 5, 3, at: 90)], nil, "2017-05-03"),
            // Another day, another year as well, long ago
            ([day(2019, 3, 1, .future), day(nil, 3, 2, .past, at: 90)], "2018-12-06", "2018-03-02"),
            (
                [day(2019, 3, 1), day(2018, 3, 1), day(nil, 3, 1, .past, at: 90)], "2018-12-06", "2018-03-01"
            ),
            ([day(1999, 3, 1), day(nil, 3, 1, .past, at: 90)], "2018-12-06", "2018-03-01"),
        ] as [([DateMention], String?, String)])
    func `serve the same day named once more`(mentions: [DateMention], page: String?, expected: String) {
        #expect(Self.last(mentions, on: page) == expected)
    }

    @Test(arguments: [
        // A page that tells in the past of 1 October was written behind it.
        (
            [day(2023, 7, 9, .past, role: .event), day(2023, 10, 1, .past), day(nil, 9, 21, .past)],
            "2023-09-21"
        ),
        ([day(2023, 7, 9, .past, role: .event), day(nil, 9, 21, .past)], "2022-09-21"),
        (
            [day(2023, 7, 9, .past, role: .event), day(2023, 10, 1, .future), day(nil, 9, 21, .past)],
            "2022-09-21"
        ),
        (
            [day(2023, 7, 9, .past, role: .event), day(2023, 9, 3, .past), day(nil, 9, 21, .past)],
            "2022-09-21"
        ),
    ])
    func `tell how young a page is`(mentions: [DateMention], expected: String) {
        #expect(Self.last(mentions, on: nil) == expected)
    }

    @Test(arguments: [
        (day(nil, 10, 13, .past), "2025-11-07", true), (day(nil, 10, 13, .past), "2025-07-11", false),
        (day(2025, 10, 13, .past), "2025-11-07", true), (day(2024, 10, 13, .past), "2025-11-07", false),
        (day(nil, 10, 13, .future), "2025-11-07", false),
    ]) func `may be told shortly before a day`(mention: DateMention, page: String, expected: Bool) {
        #expect(CalendarDate(page).map { DateResolver.isTold(mention, shortlyBefore: $0) } == expected)
    }
}
