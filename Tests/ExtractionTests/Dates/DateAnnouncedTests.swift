import Interchange
import Testing

@testable import Extraction

/// Dates of pages that announce something, print an interview, answer to a deed or tell what was shown.
@Suite struct `Dates of announcements and answers` {
    @Test(arguments: [
        // An announcement: what came before is not its event, its weekday is, in quotes too
        (
            [
                "Weavers will show their first findings in Osh on Monday.",
                "The mission of the guild, which opened on 3 May, asked forty weavers.",
                "“We count threads, and on Monday we count no more,” Ana said at a fair yesterday.",
            ], ["event", "other", "event", "other"]
        ),
        (
            ["Weavers showed their looms in Osh on Monday.", "“On Monday a loom is only wood,” Ana said."],
            ["event", "other"]
        ),
        (
            ["Weavers will meet in Osh from 3 to 9 May 2024.", "A first loom was set up on 4 May."],
            ["event", "event"]
        ),
        // What is of a whole's beginning is no occasion by itself
        (["Weavers held a preliminary meeting on 5 May 2024."], ["other"]),
        (["Weavers showed preliminary results on 5 May 2024."], ["event"]),
        (["Weavers agreed on initial steps and future work on 5 May 2024."], ["event"]),
        (["Weavers spoke of future meetings on 5 May 2024."], ["other"]),
        // What lies ahead of a deed that the paragraph dates
        (
            [
                "Weavers from two valleys have agreed on a common loom, which will be set up on 3 May 2024. They agreed at a meeting from 6 to 8 March."
            ], ["other", "event"]
        ),
        (
            [
                "Weavers from two valleys have agreed on a course, which will be held on 3 May 2024. They agreed on 8 March."
            ], ["event", "other"]
        ),
        (["Weavers have bought a loom, which will be set up on 3 May 2024."], ["event"]),
        // Another one
        (
            ["Weavers met on 5 May 2024.", "It came after the one held in Osh from 6 to 8 March."],
            ["event", "other"]
        ),
        (
            ["Weavers met on 5 May 2024.", "The fair followed two courses, held on 8 and 9 March in Osh."],
            ["event", "other"]
        ),
        (
            [
                "Weavers met on 5 May 2024.",
                "More fairs, following the one in Osh from 6 to 8 March, are due.",
            ],
            ["event", "other"]
        ),
        // What was shown near the event, to those whom the page has told of it
        (
            [
                "Weavers met from 5 to 9 May 2024.",
                "Presented on 13 May in Osh, the guide names forty knots.",
            ],
            ["event", "event"]
        ),
        (
            ["Weavers met from 5 to 9 May 2024.", "Launched on 3 May, this guide names forty knots."],
            ["event", "event"]
        ),
        (
            ["Weavers met from 5 to 9 May 2024.", "Adopted on 13 May, the law names forty knots."],
            ["event", "other"]
        ),
        (
            ["Weavers met from 5 to 9 May 2024.", "Presented on 13 May 2019, the guide names forty knots."],
            ["event", "other"]
        ),
        (
            ["Weavers met from 5 to 9 May 2024.", "Presented on 13 May, a guide by Orr names forty knots."],
            ["event", "other"]
        ),
        // An interview
        (
            [
                "The loom in her room is older than the town and makes more noise than the mill.",
                "We bought new shuttles for all forty looms of the valley in May, and the mill was sold on 9 June.",
                "The interview was recorded in Osh on 12 July 2024.",
            ], ["other", "other", "event"]
        ),
        (
            [
                "The loom in her room is older than the town and makes more noise than the mill.",
                "We bought new shuttles for all forty looms of the valley on 9 June 2024.",
                "The interview that was held on 12 July is lost.",
            ], ["event", "other"]
        ),
        (
            [
                "The interview, a tool for judges, was introduced at a course held in Osh on 9 June 2024."
            ], ["event"]
        ),
        // A statement: what it names, and what it does not
        (
            [
                "OSH, 9 May 2024 – The guild today condemned an attack on a loom of Ana Orr.",
                "The loom was burned on Sunday.",
            ], ["dateline", "event", "event"]
        ),
        (
            [
                "OSH, 9 May 2024 – The guild today voiced concern over two weavers.",
                "Ana Orr and Eva Lind were taken from their loom on Monday.",
            ], ["dateline", "event", "other"]
        ),
        // One another, and another one
        (["Clubs that had refused to play one another signed a code on Tuesday."], ["event"]),
        (["Clubs signed another code on Tuesday."], ["other"]),
        // Those who were at an occasion
        (
            [
                "Eva Lind sells honey and signs what she sells.",
                "She is one of forty women who attended a course run by the guild between May and July 2024.",
            ], ["event"]
        ),
        (
            [
                "Eva Lind sells honey and signs what she sells.",
                "She is one of forty women who had attended a course between May and July 2024.",
            ], ["other"]
        ),
        // Months of a story
        (
            ["The library closed at noon.", "Pupils spent forty evenings there from May to July 2024."],
            ["event"]
        ),
        (
            ["The library closed at noon.", "“Pupils spent forty evenings there from May to July 2024.”"],
            ["other"]
        ),
        (
            ["The library closed on 9 June 2024.", "Pupils spent forty evenings there from March to May."],
            ["event", "other"]
        ),
        // An occasion of the news, in a relative clause
        (
            [
                "OSH, 9 May 2024 – The fair of weavers ended in Osh today.",
                "Forty guilds had signed up for the fair, which began on 3 May.",
            ], ["dateline", "event", "event"]
        ),
        (
            [
                "OSH, 9 May 2024 – The fair of weavers ended in Osh today.",
                "Forty guilds had signed up for the course, which began on 3 May.",
            ], ["dateline", "event", "other"]
        ),
        (
            [
                "OSH, 19 May 2024 – The two-week Upper Valley Craft Fair ended in Osh today.",
                "On 9 May dyers met.",
            ], ["dateline", "event", "event"]
        ),
        (
            [
                "OSH, 19 May 2024 – A two-week halt to the Craft Fair ended in Osh today.",
                "On 9 May dyers met.",
            ], ["dateline", "event", "other"]
        ),
        // What was agreed on, and from when it binds
        (
            [
                "Sixteen weavers agreed on Thursday to share a loom.",
                "The contract was signed in the old hall of Osh and takes effect on 1 June 2024.",
            ], ["event", "other"]
        ),
        // A visit ahead
        (
            [
                "OSH, 7 May 2024 – The head of the guild will visit Talas tomorrow and on Thursday.",
                "She will meet dyers on Wednesday and weavers on Friday.",
            ], ["dateline", "event", "event", "event", "other"]
        ),
        (
            [
                "OSH, 7 May 2024 – The guild will hold a talk on dyes on Friday, 10 May.",
                "“On Friday we shall say what we saw,” Ana said. “On Monday we rest.”",
            ], ["dateline", "event", "event", "other"]
        ),
        (
            [
                "OSH, 7 May 2024 – The guild will hold a talk on dyes next Tuesday.",
                "Ana will speak on Tuesday and rest on Friday.",
            ], ["dateline", "event", "event", "other"]
        ),
        // Days that share a verb
        (
            [
                "Weavers met on 9 May 2024.",
                "The course, held in Osh on 26 April and in Talas on 28 April, was free.",
            ], ["event", "event", "event"]
        ),
        (
            [
                "Weavers met on 9 May 2024.",
                "The course, held in Osh on 26 April, was free, and a law of 28 April forbids it.",
            ], ["event", "event", "other"]
        ),
        // A relative clause that ends before the date
        (
            [
                "Weavers met on 9 May 2024.",
                "Repairs, which the guild had wished for and paid, took place from 2 to 5 May.",
            ], ["event", "other"]
        ),
        (
            [
                "Weavers met on 9 May 2024.",
                "Repairs, which the guild helped with, took place from 2 to 5 May.",
            ], ["event", "event"]
        ),
        (
            [
                "Weavers met on 9 May 2024.",
                "The old loom, which, after a pause, creaked from 2 to 5 May, is sold.",
            ], ["event", "other"]
        ),
        // A statement on a weekday
        (
            [
                "The guild voiced concern on Thursday over two weavers who have not come home from the fair.",
                "They were stopped on Monday night.",
            ], ["event", "other"]
        ),
        (
            [
                "The guild voiced concern on Thursday over two weavers who have not come home from the fair.",
                "The mill of the old town was sold for little money on Monday night to two bakers.",
            ], ["event", "other"]
        ),
        // The day of a weekday
        (
            [
                "OSH, 20 May 2024 – No roof leaked in Talas last Friday.", "Bells rang on 17 May.",
                "Bells rang on 16 May.",
            ], ["dateline", "event", "event", "other"]
        ),
        // Long occasions
        (
            [
                "Eva Lind is one of nine dyers of her town.",
                "The traineeship, which lasted from October 2019 to March 2021, was hard.",
            ], ["event"]
        ),
    ]) func `follow from the kind of page`(paragraphs: [String], expected: [String]) {
        let found = DatesInText.mentions(paragraphs.map { (.body, $0) })
        #expect(found.map(\.role.rawValue) == expected)
    }

    @Test(arguments: [
        ("Ana Orr, who boarded the van yesterday, sang.", "event"),
        ("The mayor boarded the van yesterday.", "event"),
        ("Speaking to weavers yesterday, the mayor sang.", "other"),
        ("The mayor said so to two weavers yesterday.", "other"),
        ("The mayor had boarded the van yesterday.", "other"),
    ]) func `of the day before belong to days that took it in`(text: String, role: String) {
        let found = DatesInText.mentions(
            [
                (.body, "A van toured nine towns from 6 to 9 June 2023 to show how a loom is set up."),
                (.body, text),
            ],
            page: CalendarDate(2023, 6, 9))
        #expect(found.map(\.role.rawValue) == ["event", role])
    }

    @Test(arguments: [
        ("“Looms are patient,” she told dyers in Talas yesterday.", "event"),
        ("She said so yesterday.", "other"),
        ("Speaking to dyers yesterday, the mayor sang.", "other"),
    ]) func `of the day before belong to a visit of some days`(text: String, role: String) {
        let found = DatesInText.mentions(
            [(.body, "The head of the guild ended a four-day visit to Talas today."), (.body, text)],
            page: CalendarDate(2024, 5, 9))
        #expect(found.map(\.role.rawValue) == ["event", role])
    }
}
