import Interchange
import Testing

@testable import Normalisation

@Suite struct `The year of a dateline without one` {
    private static func day(
        _ year: Int?, _ month: Int, _ day: Int, _ tense: DateMention.Tense? = nil,
        role: DateMention.Role = .other, bound: DateMention.Bound? = nil, at: Int = 40,
        rule: String = "date.test"
    ) -> DateMention {
        let date = PartialDate(year: year, month: month, day: day)
        return DateMention(
            passage: Passage("x", ByteRange(at, at + 1)), expression: .named(date, date), precision: .day,
            role: role, bound: bound, tense: tense, rule: rule)
    }

    private static func dateline(_ month: Int, _ day: Int) -> DateMention {
        Self.day(nil, month, day, role: .dateline, at: 0)
    }

    @Test(
        arguments: [
            // `3 October – … today opened a mission for the 4 November 2014 vote`
            (dateline(10, 3), [day(2014, 11, 4)], "2014-10-03"),
            (dateline(12, 3), [day(2015, 2, 4, .future)], "2014-12-03"),
            (dateline(10, 3), [day(2014, 10, 2, .past, role: .event)], "2014-10-03"),
            (dateline(1, 3), [day(2014, 12, 30, .past)], "2015-01-03"),
            // The nearest one counts.
            (dateline(10, 3), [day(2011, 9, 9, at: 400), day(2014, 11, 4)], "2014-10-03"),
            (dateline(10, 3), [day(2014, 11, 30, bound: .until)], "2014-10-03"),
            // What had been long before, the day itself in an earlier year, what goes on, a paper's name.
            (dateline(10, 3), [day(2006, 4, 7, .past)], nil),
            (dateline(10, 3), [day(2006, 10, 3, .past)], nil),
            (dateline(10, 3), [day(2006, 9, 7, bound: .since)], nil),
            (dateline(10, 3), [day(1997, 9, 7, rule: "date.year-name")], nil),
            (dateline(10, 3), [day(nil, 11, 4)], nil), (dateline(10, 3), [], nil),
        ] as [(DateMention, [DateMention], String?)])
    func `is that of the nearest day that the news names`(
        dateline: DateMention, named: [DateMention], expected: String?
    ) {
        let day = DateResolver.day(ofDateline: dateline, named: named, told: named)
        #expect(day?.start.description == expected)
    }

    @Test func `is not before what the page tells of as over`() {
        let (named, over) = ([Self.day(2014, 11, 4)], Self.day(2016, 5, 3, .past, at: 900))
        let dateline = Self.dateline(10, 3)
        #expect(DateResolver.day(ofDateline: dateline, named: named, told: named + [over]) == nil)
        #expect(DateResolver.day(ofDateline: dateline, named: named, told: named) != nil)
    }
}
