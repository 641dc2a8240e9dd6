import Interchange
import Testing

@testable import Normalisation

@Suite struct `Days of dates` {
    /// A mention that says `expression`.
    private static func mention(
        _ expression: DateExpression, _ tense: DateMention.Tense? = nil, bound: DateMention.Bound? = nil,
        precision: DateMention.Precision = .day, role: DateMention.Role = .other, at: Int = 0
    ) -> DateMention {
        DateMention(
            passage: Passage("x", ByteRange(at, at + 1)), expression: expression, precision: precision,
            role: role,
            bound: bound, tense: tense, rule: "date.test")
    }

    private static func published(
        _ day: String?, _ precision: Record.Published.Precision = .day
    ) -> Record.Published? {
        day.map {
            Record.Published(
                date: CalendarDate($0), precision: precision, from: .meta, earliest: nil, latest: nil)
        }
    }

    private static func resolve(
        _ mentions: [DateMention], on day: String?, _ precision: Record.Published.Precision = .day,
        dateline: DateMention? = nil, bounds: (String, String)? = nil
    ) -> [String?] {
        let days = bounds.flatMap { pair in
            CalendarDate(pair.0).flatMap { first in CalendarDate(pair.1).map { (earliest: first, latest: $0) }
            }
        }
        return DateResolver(dateline: dateline, published: published(day, precision), bounds: days)
            .resolve(mentions).map { $0.map { "\($0.start)/\($0.end)" } }
    }

    private static func date(_ year: Int?, _ month: Int? = nil, _ day: Int? = nil) -> PartialDate {
        PartialDate(year: year, month: month, day: day)
    }

    private static func one(_ year: Int?, _ month: Int? = nil, _ day: Int? = nil) -> DateExpression {
        .named(date(year, month, day), date(year, month, day))
    }

    @Test(
        arguments: [
            (one(2023, 12, 18), "2023-12-18/2023-12-18"), (one(2024, 2), "2024-02-01/2024-02-29"),
            (one(2023), "2023-01-01/2023-12-31"),
            (.named(date(2023, 12, 28), date(2024, 1, 3)), "2023-12-28/2024-01-03"),
            (.named(date(2019), date(2023)), "2019-01-01/2023-12-31"),
            (.named(date(2024, 4), date(2024, 6)), "2024-04-01/2024-06-30"),
            (one(2023, 2, 29), nil), (.named(date(2023, 5, 3), date(2023, 5, 1)), nil),
        ] as [(DateExpression, String?)]) func `stand as named where the year is printed`(
            expression: DateExpression, expected: String?
        )
    {
        #expect(Self.resolve([Self.mention(expression)], on: nil) == [expected])
    }

    @Test(
        arguments: [
            (one(nil, 11, 6), .past, "2023-12-18", "2023-11-06/2023-11-06"),
            (one(nil, 12), .past, "2024-06-18", "2023-12-01/2023-12-31"),
            (one(nil, 2), .past, "2024-06-18", "2024-02-01/2024-02-29"),
            (one(nil, 1, 15), .future, "2023-12-20", "2024-01-15/2024-01-15"),
            (one(nil, 10, 12), .future, "2021-09-20", "2021-10-12/2021-10-12"),
            (one(nil, 7, 1), nil, "2022-04-08", "2022-07-01/2022-07-01"),
            (one(nil, 1, 17), nil, "2019-12-30", "2020-01-17/2020-01-17"),
            (one(nil, 12, 30), nil, "2019-01-02", "2018-12-30/2018-12-30"),
            (one(nil, 5, 6), .past, "2020-05-05", "2020-05-06/2020-05-06"),
            (.named(date(nil, 12, 28), date(nil, 1, 1)), .past, "2025-01-03", "2024-12-28/2025-01-01"),
            (.named(date(nil, 12, 28), date(nil, 1, 3)), .future, "2024-12-20", "2024-12-28/2025-01-03"),
            (.named(date(nil, 4, 28), date(nil, 5, 2)), .past, "2025-04-30", "2025-04-28/2025-05-02"),
            (.named(date(nil, 10), date(nil, 12)), .future, "2025-05-19", "2025-10-01/2025-12-31"),
            (one(nil, 2, 29), .past, "2025-03-01", "2024-02-29/2024-02-29"),
            (.named(date(nil, 3, 11), date(nil, 11, 3)), nil, "2024-03-05", "2024-03-11/2024-11-03"),
            (.named(date(nil, 11, 25), date(nil, 12, 10)), nil, "2015-11-24", "2015-11-25/2015-12-10"),
            (.named(date(nil, 3, 11), date(nil, 11, 3)), nil, "2024-01-05", "2023-03-11/2023-11-03"),
            (one(nil, nil, 16), nil, "2022-05-13", "2022-05-16/2022-05-16"),
            (one(nil, nil, 16), .past, "2022-05-13", "2022-04-16/2022-04-16"),
            (one(nil, nil, 3), .future, "2022-12-13", "2023-01-03/2023-01-03"),
        ] as [(DateExpression, DateMention.Tense?, String, String)])
    func `take a missing year from the page's day and the tense`(
        expression: DateExpression, tense: DateMention.Tense?, day: String, expected: String
    ) {
        #expect(Self.resolve([Self.mention(expression, tense)], on: day) == [expected])
    }

    @Test(
        arguments: [
            (.counted(.day, 0), nil, "2024-10-25/2024-10-25"),
            (.counted(.day, -1), nil, "2024-10-24/2024-10-24"),
            (.counted(.day, -3), nil, "2024-10-22/2024-10-22"),
            (.counted(.week, -1), nil, "2024-10-14/2024-10-20"),
            (.counted(.week, 0), nil, "2024-10-21/2024-10-27"),
            (.counted(.month, 1), nil, "2024-11-01/2024-11-30"),
            (.counted(.month, -10), nil, "2023-12-01/2023-12-31"),
            (.counted(.year, 1), nil, "2025-01-01/2025-12-31"),
            (.weekday(5, .nearest), .past, "2024-10-25/2024-10-25"),
            (.weekday(2, .nearest), .past, "2024-10-22/2024-10-22"),
            (.weekday(6, .nearest), nil, "2024-10-19/2024-10-19"),
            (.weekday(2, .nearest), .future, "2024-10-29/2024-10-29"),
            (.weekday(2, .next), nil, "2024-10-29/2024-10-29"),
            (.weekday(5, .next), nil, "2024-11-01/2024-11-01"),
            (.weekday(1, .last), nil, "2024-10-21/2024-10-21"),
            (.weekday(5, .last), nil, "2024-10-18/2024-10-18"),
            (.weekday(7, .this), nil, "2024-10-27/2024-10-27"),
            (.month(11, .last), nil, "2023-11-01/2023-11-30"),
            (.month(3, .last), nil, "2024-03-01/2024-03-31"),
            (.month(3, .next), nil, "2025-03-01/2025-03-31"),
            (.month(12, .this), nil, "2024-12-01/2024-12-31"),
            (.weekdayOfWeek(5, -1), nil, "2024-10-18/2024-10-18"),
            (.weekdayOfWeek(2, 1), .past, "2024-10-29/2024-10-29"),
            (.through(.counted(.day, -1), .counted(.day, 0)), nil, "2024-10-24/2024-10-25"),
            (.through(.weekday(2, .nearest), .weekday(3, .nearest)), .past, "2024-10-22/2024-10-23"),
            (.ofYear(date(nil, 4), 0), nil, "2024-04-01/2024-04-30"),
            (.ofYear(date(nil, 4, 15), -1), nil, "2023-04-15/2023-04-15"),
        ] as [(DateExpression, DateMention.Tense?, String)]) func `count from the page's day`(
            expression: DateExpression, tense: DateMention.Tense?, expected: String
        )
    {
        #expect(Self.resolve([Self.mention(expression, tense)], on: "2024-10-25") == [expected])
    }

    @Test func `count from the dateline before the published day`() {
        let dateline = Self.mention(Self.one(2024, 5, 7), role: .dateline)
        #expect(
            Self.resolve([Self.mention(.counted(.day, 0))], on: "2024-05-09", dateline: dateline)
                == ["2024-05-07/2024-05-07"])
    }

    @Test func `a dateline without a year takes the published one`() {
        let dateline = Self.mention(Self.one(nil, 12, 31), role: .dateline)
        #expect(
            Self.resolve([dateline, Self.mention(.counted(.day, 1))], on: "2025-01-02", dateline: dateline)
                == ["2024-12-31/2024-12-31", "2025-01-01/2025-01-01"])
    }

    @Test func `what goes on since a day later than all others makes the page younger`() {
        let since = Self.mention(Self.one(2026, 2, 2), .past, bound: .since)
        let dry = Self.mention(Self.one(2025, 8), .past, precision: .month)
        let rang = Self.mention(Self.one(nil, 3, 19), .past)
        #expect(Self.resolve([since, dry, rang], on: nil).last == "2026-03-19/2026-03-19")
    }

    @Test(arguments: [
        (1, "2023-01-01/2023-01-31"), (9, "2023-09-01/2023-09-30"), (11, "2022-11-01/2022-11-30"),
    ]) func `what goes on since a month had begun before the event`(month: Int, expected: String) {
        let lit = Self.mention(Self.one(2023, 10, 2), .past, role: .event)
        let since = Self.mention(Self.one(nil, month), .past, bound: .since, precision: .month)
        #expect(Self.resolve([lit, since], on: nil).last == expected)
    }

    @Test func `what begins on a day ahead does not lie behind the event`() {
        let lit = Self.mention(Self.one(2023, 10, 2), .past, role: .event)
        let from = Self.mention(Self.one(nil, 1), .future, bound: .since, precision: .month)
        #expect(Self.resolve([lit, from], on: nil).last == "2024-01-01/2024-01-31")
    }

    @Test func `a day of long ago gives no year`() {
        let drill = Self.mention(Self.one(2022, 10, 7), .past, role: .event)
        let earthquake = Self.mention(Self.one(1948, 10, 6), .past, role: .event)
        let visit = Self.mention(Self.one(nil, 6, 17), .past)
        #expect(Self.resolve([drill, earthquake, visit], on: nil).last == "2022-06-17/2022-06-17")
    }

    @Test func `days listed in the order of the year lie in one`() {
        let trial = Self.mention(Self.one(2025, 11, 28), .past, role: .event)
        let visits = [(2, 3), (5, 12), (9, 22)].enumerated().map { index, day in
            Self.mention(Self.one(nil, day.0, day.1), .past, role: .event, at: 100 + 20 * index)
        }
        #expect(
            Self.resolve([trial] + visits, on: nil).suffix(3)
                == ["2025-02-03/2025-02-03", "2025-05-12/2025-05-12", "2025-09-22/2025-09-22"])
    }

    @Test(arguments: [
        (DateMention.Tense.past, DateMention.Tense.future, "2025-03-20/2025-03-20"),
        (.past, .past, "2026-03-20/2026-03-20"), (.future, .past, "2026-03-20/2026-03-20"),
    ]) func `what is past lies before what is due, where the page has no day`(
        tense: DateMention.Tense, other: DateMention.Tense, expected: String
    ) {
        let mentions = [
            Self.mention(Self.one(nil, 3, 20), tense), Self.mention(Self.one(2025, 11), other),
        ]
        #expect(Self.resolve(mentions, on: nil).first == expected)
    }

    @Test(arguments: [
        (11, 1, "2024-11-03/2024-11-03"), (10, 2, "2024-10-03/2024-10-03"), (3, 5, "2025-03-03/2025-03-03"),
    ]) func `what is due before another day of a list lies near it`(month: Int, next: Int, expected: String) {
        let mentions = [
            Self.mention(Self.one(nil, month, 3), .future), Self.mention(Self.one(2025, next, 9), .future),
        ]
        #expect(Self.resolve(mentions, on: nil).first == expected)
        #expect(Self.resolve(mentions.reversed(), on: nil).last != "2024-11-03/2024-11-03")
    }

    @Test(arguments: [
        (2026, DateMention.Tense?.none, "2026-06-01/2026-06-30"), (2025, nil, "2025-06-01/2025-06-30"),
        (2026, .past, "2025-06-01/2025-06-30"),
    ]) func `a month takes the year of one right before it that lies ahead`(
        year: Int, tense: DateMention.Tense?, expected: String
    ) {
        let mentions = [
            Self.mention(Self.one(year, 3), tense), Self.mention(Self.one(nil, 6), tense, at: 20),
        ]
        #expect(Self.resolve(mentions, on: "2025-10-20")[1] == expected)
    }

    @Test func `a deadline by weekday lies ahead`() {
        let until = Self.mention(.weekday(3, .nearest), bound: .until)
        #expect(Self.resolve([until], on: "2018-11-12") == ["2018-11-14/2018-11-14"])
    }

    @Test func `relative days stay open where the page has no day`() {
        #expect(
            Self.resolve([Self.mention(.counted(.day, 0)), Self.mention(.weekday(2, .nearest))], on: nil) == [
                nil, nil,
            ])
    }

    @Test func `a month of publication settles what does not depend on the day`() {
        let mentions = [
            Self.mention(.counted(.day, 0)), Self.mention(.counted(.year, -1)),
            Self.mention(.counted(.month, -1)),
            Self.mention(Self.one(nil, 1, 5), .past),
        ]
        #expect(
            Self.resolve(mentions, on: "2021-02-01", .month)
                == [nil, "2020-01-01/2020-12-31", "2021-01-01/2021-01-31", "2021-01-05/2021-01-05"])
    }

    @Test func `without a page's day the event's year serves, and the tense`() {
        let mentions = [
            Self.mention(Self.one(2017), bound: .since, precision: .year, at: 0),
            Self.mention(Self.one(2023, 6, 9), .past, role: .event, at: 100),
            Self.mention(Self.one(nil, 9), .future, precision: .month, at: 200),
            Self.mention(Self.one(nil, 2), .future, precision: .month, at: 300),
        ]
        #expect(
            Self.resolve(mentions, on: nil)[2...] == ["2023-09-01/2023-09-30", "2024-02-01/2024-02-29"])
    }

    @Test func `a node's bounds serve before a year that stands alone`() {
        let mentions = [
            Self.mention(.named(Self.date(nil, 11, 28), Self.date(nil, 11, 30)), .past, role: .event, at: 0),
            Self.mention(Self.one(2019), bound: .since, precision: .year, at: 50),
        ]
        #expect(
            Self.resolve(mentions, on: nil, bounds: ("2022-11-01", "2023-03-31"))[0]
                == "2022-11-28/2022-11-30")
    }

    @Test func `a year far back serves the rest of its phrase`() {
        let mentions = [
            Self.mention(Self.one(2011, 5, 3), .past, at: 0),
            Self.mention(Self.one(nil, 6, 7), .past, at: 20),
            Self.mention(Self.one(nil, 6, 7), .past, at: 400),
        ]
        #expect(
            Self.resolve(mentions, on: "2024-10-25")[1...] == [
                "2011-06-07/2011-06-07", "2024-06-07/2024-06-07",
            ])
    }

    @Test func `a year far back serves nothing of another tense`() {
        let mentions = [
            Self.mention(Self.one(1999, 5, 3), .past, at: 0),
            Self.mention(Self.one(nil, 6, 7), .future, at: 20),
        ]
        #expect(Self.resolve(mentions, on: "2012-05-26")[1] == "2012-06-07/2012-06-07")
        let told = [
            Self.mention(Self.one(1999, 5, 3), at: 0), Self.mention(Self.one(nil, 5, 7), .past, at: 20),
        ]
        #expect(Self.resolve(told, on: "2012-05-26")[1] == "2012-05-07/2012-05-07")
    }

    @Test func `a date without a year stays open where nothing has one`() {
        #expect(Self.resolve([Self.mention(Self.one(nil, 6, 7), .past)], on: nil) == [nil])
    }

    @Test(
        arguments: [
            (one(nil, 3), .past, .other, nil, "2013-03-01/2013-03-31"),
            (one(nil, 12, 3), .past, .other, nil, "2013-12-03/2013-12-03"),
            (one(nil, 3), .past, .other, .until, "2014-03-01/2014-03-31"),
            (one(nil, 2), .future, .other, nil, "2014-02-01/2014-02-28"),
            (one(nil, 2), nil, .other, nil, "2014-02-01/2014-02-28"),
        ] as [(DateExpression, DateMention.Tense?, DateMention.Role, DateMention.Bound?, String)])
    func `of other things that are told lie before the event's and shortly behind it`(
        expression: DateExpression, tense: DateMention.Tense?, role: DateMention.Role,
        bound: DateMention.Bound?, expected: String
    ) {
        let event = Self.mention(
            .named(Self.date(2013, 11, 26), Self.date(2013, 11, 28)), .past, role: .event)
        let told = Self.mention(expression, tense, bound: bound, role: role, at: 90)
        #expect(Self.resolve([event, told], on: nil) == ["2013-11-26/2013-11-28", expected])
    }

    @Test func `that name the weekday to come once more are the same day`() {
        let announced = Self.mention(.weekday(1, .nearest), .future, role: .event)
        let again = Self.mention(.weekday(1, .nearest), role: .event, at: 90)
        let other = Self.mention(.weekday(1, .nearest), role: .other, at: 120)
        #expect(
            Self.resolve([announced, again, other], on: "2015-10-02") == [
                "2015-10-05/2015-10-05", "2015-10-05/2015-10-05", "2015-09-28/2015-09-28",
            ])
    }
}
