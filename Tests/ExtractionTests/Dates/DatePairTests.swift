import Interchange
import Testing

@testable import Extraction

/// Pairs of days that are no plain range, and days that name no month.
@Suite struct `Days told by the page's own` {
    @Test(arguments: [
        (
            "The kiln was shut from 27 May until today.",
            ["from 27 May until today = ?-5-27 to day 0"]
        ),
        (
            "The kiln was shut from 1 October to yesterday.",
            ["from 1 October to yesterday = ?-10-1 to day -1"]
        ),
        ("The kiln is shut from tomorrow to 9 June.", ["from tomorrow to 9 June = day 1 to ?-6-9"]),
        ("The kiln is shut from today until 9 June.", ["from today until 9 June = day 0 to ?-6-9"]),
        (
            "The kiln was lit on 27 May and is shut until today.",
            ["27 May = ?-5-27", "today = day 0 until"]
        ),
        (
            "The end has been moved from 31 March 2024 to 31 March 2025.",
            ["31 March 2024 = 2024-3-31", "31 March 2025 = 2025-3-31"]
        ),
        (
            "The fair was postponed from 3 May to 15 June.", ["3 May = ?-5-3", "15 June = ?-6-15"]
        ),
        ("The oars were moved from 3 to 15 November.", ["from 3 to 15 November = ?-11-3/?-11-15"]),
        ("The fair was held from 3 to 15 November.", ["from 3 to 15 November = ?-11-3/?-11-15"]),
        (
            "It trained nine potters in the period September - November.",
            ["September - November = ?-9/?-11"]
        ),
        ("The potters (May – July) were nine.", ["May – July = ?-5/?-7"]),
        ("The potter May - April’s sister - was nine.", []),
        (
            "It will be repeated in the last quarter of the year.",
            ["the last quarter of the year = ?-10/?-12"]
        ),
        ("It reaches Bar on the 16th after two stops.", ["the 16th = ?-16"]),
        ("It reaches Bar on Friday the 20th.", ["Friday the 20th = ?-20"]),
        ("The fair closes on the 3rd.", ["the 3rd = ?-3"]), ("It stands on the 16th floor.", []),
        ("It is paid on the 20th of each month.", []), ("The 16th fair was long.", []),
    ]) func `are found`(text: String, expected: [String]) {
        #expect(DatesInText.find(text) == expected)
    }

    @Test(
        arguments: [
            ("The fair began on 16 May and ends on 8 June.", DateMention.Tense.future),
            ("The fair, which began on 16 May, ends on 8 June.", .future),
            ("Lessons began on 16 May and end on 8 June.", .future),
            ("The fair, which began on 16 May, runs until 8 June.", .future),
            ("A fair should be held before 1 June.", nil),
            ("A letter promised that the kilns would be ‘entered in the list by 3 June’.", .future),
            ("The kilns were ‘entered in the list by 3 June’.", .past),
            ("The fair began on 16 May and ended on 8 June.", .past),
            ("The fair had to be held before 1 June.", .future),
            ("The next deadline is 15 March.", .future), ("The deadline is 15 March.", nil),
            ("The fair was postponed from 3 May to 15 June.", nil),
        ] as [(String, DateMention.Tense?)]) func `have the tense of their own verb`(
            text: String, tense: DateMention.Tense?
        )
    {
        #expect(DatesInText.mentions([(.body, text)]).last?.tense == tense)
    }

    @Test(arguments: [
        (
            "Nine oars that the guild had believed lost were returned between 7 and 11 October 2024.",
            DateMention.Role.event
        ),
        ("The oars, which Malta had lent and were lost between 7 and 11 October 2021, are new.", .other),
    ]) func `date the main clause behind what had been`(text: String, role: DateMention.Role) {
        #expect(DatesInText.mentions([(.body, text)]).last?.role == role)
    }
}
