import Interchange
import Testing

@testable import Extraction

/// Dates that tell what was done apart from the sentence that dates the news: weekdays, courses that go on, occasions taken up.
@Suite struct `Dates of deeds` {
    @Test(arguments: [
        // A day behind news that somebody was told
        (
            ["OSH, 26 May 2024 – The guild was told so on 25 May.", "The bells were melted on 12 May."],
            ["dateline", "event", "event"]
        ),
        (
            ["OSH, 26 May 2024 – Smiths opened a fair today.", "The hall was painted on 12 May by boys."],
            ["dateline", "event", "other"]
        ),
        (
            [
                "OSH, 26 May 2024 – The guild was told so today.",
                "The bells were melted and, on 12 May, cast.",
            ],
            ["dateline", "event", "event"]
        ),
        (
            ["OSH, 26 May 2024 – The guild was told so today.", "The bells had been melted on 12 May."],
            ["dateline", "event", "other"]
        ),
        (
            ["OSH, 26 May 2024 – The guild was told so today.", "The bells were melted on 12 March."],
            ["dateline", "event", "other"]
        ),
        (
            ["OSH, 26 May 2024 – The guild was told so today.", "A law on bells was passed on 12 May."],
            ["dateline", "event", "other"]
        ),
        // What came of the event
        (
            ["Smiths met in Osh from 3 to 5 May 2024.", "The guild showed its plan to the mayor on 9 June."],
            ["event", "event"]
        ),
        (
            ["Smiths met in Osh from 3 to 5 May 2024.", "This bell was sold on 9 June 2024."],
            ["event", "event"]
        ),
        (
            ["Smiths met in Osh from 3 to 5 May 2024.", "On 9 June the guild lost its bell."],
            ["event", "other"]
        ),
        (
            ["Smiths met in Osh from 3 to 5 May 2024.", "The plan will be shown to the mayor on 9 June."],
            ["event", "other"]
        ),
        (
            ["Smiths met in Osh from 3 to 5 May 2024.", "The Mayor of Bar visited the mill on 9 June."],
            ["event", "other"]
        ),
        (
            ["Smiths met in Osh from 3 to 5 May 2024.", "Orr sold her first bell on 9 June."],
            ["event", "other"]
        ),
        (
            ["Smiths met in Osh from 3 to 5 May 2024.", "The guild published its plan on 9 June."],
            ["event", "other"]
        ),
        (
            ["Smiths met in Osh from 3 to 5 May 2024.", "The guild moved its bell on 9 December 2024."],
            ["event", "other"]
        ),
        // What the news tells, in somebody's words
        (
            [
                "OSH, 26 May 2024 – Smiths signed a pact today.",
                "“All who signed today are proud,” said Orr.",
            ],
            ["dateline", "event", "event"]
        ),
        (
            ["OSH, 26 May 2024 – Smiths signed a pact today.", "“Today’s ceremony was short,” said Orr."],
            ["dateline", "event", "event"]
        ),
        (
            ["OSH, 26 May 2024 – Smiths signed a pact today.", "“What I heard today is new,” said Orr."],
            ["dateline", "event", "other"]
        ),
        (
            ["OSH, 26 May 2024 – Smiths signed a pact today.", "“Today’s bells are loud,” said Orr."],
            ["dateline", "event", "other"]
        ),
        (
            [
                "OSH, 26 May 2024 – Smiths signed a pact today.",
                "The first fair is to take place on 27 June.",
            ],
            ["dateline", "event", "other"]
        ),
        // A weekday in a main clause
        (["Firemen today thanked the guild.", "The shed was set alight on Sunday."], ["event", "event"]),
        (["Firemen today thanked the guild.", "On Monday they crossed the moor."], ["event", "event"]),
        (
            [
                "Firemen today thanked the guild.",
                "It is won by saws, and on Monday the guild lost its first.",
            ],
            ["event", "event"]
        ),
        (
            [
                "Firemen today thanked the guild.",
                "The shed, which nobody guarded, was set alight on Sunday.",
            ],
            ["event", "event"]
        ),
        (["Firemen today thanked the guild.", "On Monday he had a late lunch there."], ["event", "event"]),
        (["Firemen today thanked the guild.", "Last Friday the roof fell in."], ["event", "event"]),
        (["Firemen today thanked the guild.", "The draft was published on Monday."], ["event", "other"]),
        (["Firemen today thanked the guild.", "On Monday one fireman said no."], ["event", "other"]),
        (["Firemen today thanked the guild.", "Orr, who arrived on Monday, sang."], ["event", "other"]),
        (["Firemen today thanked the guild.", "On Monday the roof had burned."], ["event", "other"]),
        (
            ["Firemen today thanked the guild.", "In a letter sent on Friday, Orr asked for saws."],
            ["event", "other"]
        ),
        (["Firemen today thanked the guild.", "They will burn a shed on Friday."], ["event", "other"]),
        // What goes on on the page's own day
        (
            [
                "OSH, 5 May 2024 – Saws are dear, and few smiths in the old town can pay for one.",
                "A course is running in Osh from 26 April to 11 June.",
            ],
            ["dateline", "event"]
        ),
        (
            [
                "OSH, 5 May 2024 – Saws are dear, and few smiths in the old town can pay for one.",
                "A fair is under way in Osh from 3 to 9 May.",
            ],
            ["dateline", "event"]
        ),
        (
            [
                "OSH, 5 May 2024 – Saws are dear, and few smiths in the old town can pay for one.",
                "A course is running in Osh from 6 to 11 June.",
            ],
            ["dateline", "other"]
        ),
        (
            [
                "OSH, 5 May 2024 – Saws are dear, and few smiths in the old town can pay for one.",
                "Shops are shut in Osh from 3 to 9 May.",
            ],
            ["dateline", "other"]
        ),
        // Whatever took place
        (
            ["Sixty smiths joined the guild.", "The night watches took place from May 2023 to March 2024."],
            ["event"]
        ),
        (["Sixty smiths joined the guild.", "The elections took place in May 2024."], ["other"]),
        (["Sixty smiths joined the guild.", "The classes were held in May 2024."], ["event"]),
        // An occasion taken up again
        (
            [
                "OSH, 8 May 2024 – The guild today asked for saws.",
                "Forty smiths took part in a fair in Osh on 5-6 May. The fair was paid for by Malta.",
            ], ["dateline", "event", "event"]
        ),
        (
            [
                "OSH, 8 May 2024 – The guild today asked for saws.",
                "Forty smiths took part in a fair in Osh on 5-6 May. Saws were dear.",
            ], ["dateline", "event", "other"]
        ),
        (
            [
                "OSH, 8 May 2024 – The guild today asked for saws.",
                "Forty smiths took part in a fair in Osh on 5-6 January. The fair was dull.",
            ], ["dateline", "event", "other"]
        ),
        // What followed
        (
            ["Smiths met on 5 May 2024.", "A tour of the old quarry followed on 9 May."],
            ["event", "event"]
        ),
        (
            ["Smiths met on 5 May 2024.", "They were followed by a debate on 6 May."],
            ["event", "event"]
        ),
        (
            ["Smiths met on 5 May 2024.", "A tour of the old quarry followed on 9 July."],
            ["event", "other"]
        ),
        (
            ["Smiths met on 5 May 2024.", "A tour of the quarry will follow on 9 May."],
            ["event", "other"]
        ),
        (
            ["Smiths met on 5 May 2024.", "A debate took place on 6 May in the old hall."],
            ["event", "event"]
        ),
        (
            ["Smiths met on 5 May 2024.", "A debate took place on 6 July in the old hall."],
            ["event", "other"]
        ),
        (["Smiths met on 5 May 2024.", "A similar debate took place on 6 May."], ["event", "other"]),
        // Beside the news
        (
            ["A forge, which burnt down in April 2010, was reopened yesterday."],
            ["other", "event"]
        ),
        (["A fair, which opened on 3 May, ended yesterday."], ["event", "event"]),
        (
            [
                "The songs can be sung from today. They were written in courses that ran from October 2024 until March 2025."
            ], ["event", "other"]
        ),
        (
            [
                "The songs can be sung from today. They were written in the courses that ran from October 2024 until March 2025."
            ], ["event", "event"]
        ),
        (
            ["Smiths met on 5 May 2024.", "The first such fair was held in April 2017."],
            ["event", "other"]
        ),
        (
            ["Smiths met on 5 May 2024.", "The fair is the second; the first took place on 16 April."],
            ["event", "other"]
        ),
        (
            ["Sixty smiths learned from May to October 2024.", "A saw was stolen on 19 September."],
            ["event", "other"]
        ),
        (["Smiths met on 5 May 2024.", "The fair opened at 06:00 on 4 May."], ["event", "event"]),
        (
            [
                "Yesterday’s local elections were dull, smiths said today.",
                "The mission opened on 2 April with ten smiths.",
            ], ["event", "event", "other"]
        ),
    ]) func `are told from what stands beside them`(paragraphs: [String], expected: [String]) {
        let found = DatesInText.mentions(paragraphs.map { (.body, $0) })
        #expect(found.map(\.role.rawValue) == expected)
    }

    @Test(arguments: [
        ("We met there on Tuesday.", "event"), ("“On Tuesday we found it.”", "event"),
        ("“On Monday we found it.”", "other"), ("“We had found it on Tuesday.”", "other"),
    ]) func `by weekday count from the day that the page states`(text: String, role: String) {
        let found = DatesInText.mentions(
            [(.body, "On 6 and 8 June smiths from nine towns met in the old hall."), (.body, text)],
            page: CalendarDate(2023, 6, 9))
        #expect(found.map(\.role.rawValue) == ["event", "event", role])
    }

    @Test(arguments: [
        ("Orr urged smiths to sing at their meeting in Osh on 5 May.", DateMention.Tense.future),
        ("Orr invited smiths to sing at the fair on 5 May.", .future),
        ("Orr urged smiths to sing and sang at the fair on 5 May.", .past),
        ("Orr asked smiths at the fair on 5 May.", .past),
    ]) func `for which something is asked lie ahead`(text: String, tense: DateMention.Tense) {
        #expect(DatesInText.mentions([(.body, text)]).first?.tense == tense)
    }

    @Test(arguments: [
        ("9 June 2023", CalendarDate(2023, 6, 9)), ("2023-06-09", CalendarDate(2023, 6, 9)),
        ("Osh, 9 June 2023", CalendarDate(2023, 6, 9)), ("June 2023", nil), ("", nil),
    ]) func `of the page are read where its fields print one whole day`(text: String, day: CalendarDate?) {
        let passage = Passage(text, ByteRange(0, text.utf8.count))
        #expect(DateFinder.day(of: [PublishedMention(passage, from: .stamp)]) == day)
    }
}
