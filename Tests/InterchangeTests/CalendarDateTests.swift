import Foundation
import Interchange
import TestSupport
import Testing

@Suite struct `Calendar dates` {
    @Test(arguments: ["2023-12-18", "0001-01-01", "9999-12-31", "2024-02-29", "2000-02-29"])
    func `read what they write`(text: String) throws {
        let date = try #require(CalendarDate(text))
        #expect(date.description == text)
        let json = try CanonicalJSON.string(date)
        #expect(json == "\"\(text)\"")
        #expect(try CanonicalJSON.value(CalendarDate.self, from: json) == date)
    }

    @Test(arguments: [
        "", "2023", "2023-12", "2023-13-01", "2023-00-10", "2023-02-29", "1900-02-29", "2023-1-1",
        "18.12.2023",
        "2023-12-18T00:00", "20231218", "+023-12-18", "２０２３-12-18", "2023-12-1 ", "0000-01-01",
    ]) func `leave what is no day`(text: String) {
        #expect(CalendarDate(text) == nil)
    }

    @Test func `agree with Foundation's Gregorian calendar on every day of 400 years`() throws {
        var calendar = Foundation.Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
        let start = try #require(CalendarDate(1700, 3, 1))
        var instant = try #require(calendar.date(from: DateComponents(year: 1700, month: 3, day: 1)))
        var day = start
        for count in stride(from: 0, through: 146_097, by: 7) {
            let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: instant)
            #expect([parts.year, parts.month, parts.day] == [day.year, day.month, day.day])
            #expect(parts.weekday == day.weekday % 7 + 1)
            #expect(day.days(since: start) == count)
            instant = instant.addingTimeInterval(7 * 86_400)
            day = day.adding(days: 7)
        }
    }

    @Test(arguments: 1...200 as ClosedRange<UInt64>)
    func `days added can be taken off again`(seed: UInt64) throws {
        var random = Seeded(seed)
        let start = try #require(CalendarDate(1900, 1, 1)).adding(
            days: Int.random(in: 0...73_000, using: &random))
        let count = Int.random(in: -73_048...73_048, using: &random)
        let end = start.adding(days: count)
        #expect(end.days(since: start) == count)
        #expect(end.adding(days: -count) == start)
        #expect((end > start) == (count > 0))
        #expect((end.weekday - start.weekday - count) % 7 == 0)
        #expect(CalendarDate(end.description) == end)
    }

    @Test func `every month has its length`() {
        #expect(
            (1...12).map { CalendarDate.days(in: $0, of: 2023) } == [
                31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
            ])
        #expect([1900, 2000, 2023, 2024].map { CalendarDate.days(in: 2, of: $0) } == [28, 29, 28, 29])
    }
}
