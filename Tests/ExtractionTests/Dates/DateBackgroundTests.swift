import Interchange
import Testing

@testable import Extraction

/// Days in letters, months set against others, and dates of what lies behind or ahead of the news.
@Suite struct `Dates and their background` {
    @Test(arguments: [
        ("It has been dry since the first of May.", "first of May = ?-5-1 since"),
        ("It rained on the twenty-third of April 2024.", "twenty-third of April 2024 = 2024-4-23"),
        ("It rained on the fifteenth of April.", "fifteenth of April = ?-4-15"),
        ("“June will be the wet month,” Ana wrote.", "June = ?-6"),
    ]) func `are read in letters`(text: String, expected: String) {
        #expect(DatesInText.find(text) == [expected])
    }

    @Test(arguments: [
        "The second of May’s fairs was wet.", "The fifth of the fairs was wet.", "May will see you.",
        "A fifth of them will be there.",
    ]) func `are not read where letters number other things`(text: String) {
        #expect(DatesInText.find(text) == [])
    }

    @Test func `are months that are set against each other`() {
        #expect(
            DatesInText.find("April will be the wet month, not March.") == ["April = ?-4", "March = ?-3"])
        #expect(DatesInText.find("We asked Ana, not April.") == [])
    }

    @Test(
        arguments: [
            ("The truce had been agreed by letter after a fire on 26 and 29 May.", DateMention.Tense.past),
            ("They agreed to meet by the fair on 20 May.", .future),
            ("The reports, due on 3 May, had been read by four.", nil),
            ("The reports are due on 3 May.", .future),
            ("Her name could not be traced until Tuesday.", .past),
            ("The forge cannot open until Tuesday.", nil),
        ] as [(String, DateMention.Tense?)]) func `take the tense of their own deed`(
            text: String, tense: DateMention.Tense?
        )
    {
        #expect(Set(DatesInText.mentions([(.body, text)]).map(\.tense)) == [tense])
    }

    private static func roles(_ paragraphs: [String], page: String? = nil) -> String {
        DatesInText.mentions(paragraphs.map { (.body, $0) }, page: page.flatMap { CalendarDate($0) })
            .map(\.role.rawValue).joined(separator: " ")
    }

    @Test(arguments: [
        (
            ["OSH, 18 May 2024 – In June smiths will be given a guide. The guild showed it yesterday."],
            "dateline other event"
        ),
        (
            ["OSH, 18 May 2024 – In June smiths will be given a guide. The guild showed it to Ana."],
            "dateline event"
        ),
        (
            [
                "OSH, 18 May 2024 – Smiths who had been away for nine years put their questions to the guild yesterday."
            ],
            "dateline event"
        ),
        (
            ["OSH, 18 May 2024 – The stove, which Malta had paid for in March, was lit yesterday."],
            "dateline other event"
        ),
        (
            ["“It burns,” says Ana, in whose shed the smiths met on 8 October 2016. We saw it on 3 May."],
            "other event"
        ),
        (["The stoves were lit on 8 October 2016, and we saw them on 3 May."], "event event"),
        (
            ["OSH, 18 May 2024 – The guild today opened two forges, and a third opens in Talas on 30 May."],
            "dateline event other"
        ),
        (
            [
                "OSH, 18 May 2024 – The guild today asked the mayor to open the forge.",
                "In a note that he dictated over the telephone on Tuesday, he calls it closed.",
            ], "dateline event other"
        ),
        (
            [
                "OSH, 17 May 2024 – From Monday to Thursday forty smiths forged nails in Osh.",
                "On 14 May two groups weighed the iron.",
            ], "dateline event event"
        ),
        (
            [
                "Between 8 and 10 October 2025 forty smiths forged nails in Osh.",
                "By Thursday evening they had emptied two sheds.",
            ], "event event"
        ),
        (
            [
                "OSH, 17 May 2024 – A course for smiths ended today. It had begun on 13 May.",
                "“They laughed until Thursday’s drill,” Ana said.",
            ], "dateline event event event"
        ),
        (
            [
                "OSH, 17 May 2024 – A course for smiths ended today. It had begun on 13 May.",
                "“They slept until Thursday’s deadline,” Ana said.",
            ], "dateline event event other"
        ),
        (
            ["OSH, 17 May 2024 – The forge was put to use today.", "“From today iron is cheap,” Ana said."],
            "dateline event event"
        ),
        (
            ["OSH, 17 May 2024 – The forge was put to use today.", "“From Friday iron is cheap,” Ana said."],
            "dateline event other"
        ),
        (
            [
                "For years the forge was shut. Since 3 May 2024 anyone may use it.",
                "Nails were sold in May 2023.",
            ],
            "event other"
        ),
        (
            ["For years the forge was shut. Since 3 May 2024 it has worked. On 9 June the guild met there."],
            "other event"
        ),
        (
            [
                "OSH, 18 May 2024 – Forty forges are too many, Ana Lind said today.",
                "Lind, who had chaired a forum on Thursday, said: “Count them.”", "The forum was the third.",
            ], "dateline event event"
        ),
        (
            [
                "OSH, 18 May 2024 – Forty forges are too many, Ana Lind said today.",
                "Lind, who had chaired a forum on Thursday, said: “Count them.”", "The mayor was late.",
            ], "dateline event other"
        ),
        (
            [
                "OSH, 18 May 2024 – Iron is hot, and smiths know it.",
                "“Mine is,” one told those whom the guild had brought together on Wednesday and Thursday.",
                "The two days brought forth a nail.",
            ], "dateline event"
        ),
        (
            [
                "OSH, 18 May 2024 – Iron is hot, and smiths know it.",
                "“Mine is,” one told those whom the guild had brought together on Wednesday and Thursday.",
                "The two smiths brought forth a nail.",
            ], "dateline other"
        ),
    ]) func `have roles of their own`(paragraphs: [String], expected: String) {
        #expect(
            Self.roles(paragraphs, page: paragraphs[0].contains("We saw") ? "2018-05-20" : nil) == expected)
    }

    @Test func `end what went on until the day of the news`() {
        let lead = "Until last Friday the smiths slept in a shed. On 10 May the shed was given back."
        #expect(Self.roles([lead], page: "2024-05-17") == "event event")
        #expect(Self.roles([lead], page: "2024-05-20") == "other event")
    }
}
