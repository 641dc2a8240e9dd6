import Interchange
import Testing

@testable import Extraction

@Suite struct `Roles and tenses of dates` {
    @Test(arguments: [
        (["From 3 to 5 May 2024, millers learned to grind."], ["event"]),
        (["Millers ground rye at a course held in Osh on 5 May 2024."], ["event"]),
        (
            ["OSH, May 5 /Mill Wire/", "A fair of mills is being held in Osh on May 4-6, 2024."],
            ["dateline", "event"]
        ),
        (["OSH, 5 May 2024 – Millers today opened a mill."], ["dateline", "event"]),
        (
            [
                "The miller kept a diary.",
                "On 5 May 2024 he showed it to a class of forty bakers in the old town hall.",
            ], ["event"]
        ),
        (
            ["Millers met on 5 May 2024.", "A second course will take place in June 2025."],
            ["event", "other"]
        ),
        (["Millers met on 5 May 2024.", "An earlier round was held in June 2023."], ["event", "other"]),
        (["Millers met on 5 May 2024.", "The opening speech was given on 5 May."], ["event", "event"]),
        (["Millers met from 3 to 9 May 2024.", "Rye was ground on 5 May."], ["event", "event"]),
        (["Millers met from 3 to 9 May 2024.", "Rye was banned on 2 May."], ["event", "other"]),
        (
            ["Millers opened a clinic on 5 May 2024.", "The clinics will run from June to August 2024."],
            ["event", "event"]
        ),
        (
            ["Millers met on 5 May 2024.", "The clinics will run from June to August 2024."],
            ["event", "other"]
        ),
        (["Millers finished on 5 May 2024 a course that began on 2 May."], ["event", "event"]),
        (
            ["A mill opened on 5 May 2024, two years after the council signed the plan on 2 June 2022."],
            ["event", "other"]
        ),
        (
            ["Millers ground rye on 5 May 2024 with stones that the town had bought in March."],
            ["event", "other"]
        ),
        (["Millers met on 5 May 2024, the mill said on Friday."], ["event", "other"]),
        (
            [
                "Millers met on 5 May 2024.",
                "“We ground,” Ana said at the presentation of the flour on Monday.",
            ], ["event", "event"]
        ),
        (["Millers met on 5 May 2024.", "The mill has stood since 1990."], ["event", "other"]),
        (["Millers met on 5 May 2024.", "“We began on 2 March,” she said."], ["event", "other"]),
        (
            ["Millers met on 5 May 2024.", "This release was first published on 6 May 2024."],
            ["event", "publication"]
        ),
        (["A fair of mills will be held on 5 May 2024."], ["event"]),
        (["Millers met in 2024."], ["other"]),
        (["OSH, 5 May 2024 – Rye is safe, two mills said today."], ["dateline", "event"]),
        (
            ["Millers met on Tuesday.", "The course was the last of two; the others took place in June."],
            ["event", "other"]
        ),
        (
            ["Millers met on 5 May 2024.", "This first figure is as of 19:30hrs, 4 May 2024."],
            ["event", "other"]
        ),
        (
            ["OSH, 5 May 2024 – The kiln is safe, though it smokes, two potters said in a letter today."],
            ["dateline", "event"]
        ),
        (["OSH, 5 May 2024 – Bread is sold by weight as of today."], ["dateline", "event"]),
        (["OSH, 5 May 2024 – Potters fired bowls.", "“Today we rest,” Ana said."], ["dateline", "other"]),
        (["The old kiln is to be listed, the mayor announced on Friday."], ["event"]),
        (
            ["A former potter and two bakers met from 3 to 5 May 2024 in the hall of the guild."],
            ["event"]
        ),
        (
            ["Potters met on 5 May 2024.", "Apprentices glazed tiles from 29 April to 2 May."],
            ["event", "event"]
        ),
        (
            ["Potters met on 5 May 2024.", "The guild had trained glaziers from 8 to 12 April."],
            ["event", "other"]
        ),
        (
            ["Potters met on 5 May 2024.", "On a visit from 8 to 12 April the judge saw tiles."],
            ["event", "other"]
        ),
        (
            ["Potters met on 5 May 2024.", "Tiles will be glazed from 8 to 12 June."],
            ["event", "other"]
        ),
        (["Potters met on 5 May 2024. The guild bought the kiln in March."], ["event", "other"]),
        (
            ["A fair that began on 3 May 2024 and ended on 9 May drew crowds.", "A kiln burst on 6 May."],
            ["event", "event", "event"]
        ),
        (
            ["A fair that began on 3 May 2024 and ended on 9 May drew crowds.", "A kiln burst on 12 May."],
            ["event", "event", "other"]
        ),
        (
            [
                "Potters met on 5 May 2024.", "The 8 May elections were dull.",
                "A review of 2 May praises them.",
            ],
            ["event", "other", "other"]
        ),
        (["The 8 May elections were quiet, potters said on 9 May 2024."], ["other", "event"]),
        (["A review published on 8 May 2024 praises the old kiln of the town."], ["other"]),
        (["The kiln was published on 8 May 2024 in a book of the town."], ["event"]),
        (["What: a fair of bowls", "When: 5 May 2024, 10:00"], ["event"]),
        (
            [
                "Potters from two towns agreed on Friday to share a kiln.",
                "They fired the first twelve bowls on 2 May in the yard of the old town school.",
            ], ["event", "event"]
        ),
        (
            [
                "The potter keeps a diary.",
                "The new kiln opens its door to all who live in the old town on 5 May 2024.",
            ], ["other"]
        ),
        (["Potters have finished the third round of firings, held from 3 May to 9 June 2024."], ["event"]),
        (["Potters will hold a third course on 9 June 2024."], ["other"]),
        (
            [
                "The kiln is cold again.",
                "The course, which ran from May 3 to May 29, 2024, dealt with glaze and with the law.",
                "On 6 May the class saw a quarry, and on 2 June it rested.",
            ], ["event", "event", "other"]
        ),
    ]) func `follow from the clause`(paragraphs: [String], expected: [String]) {
        let found = DatesInText.mentions(paragraphs.map { (.body, $0) })
        #expect(found.map(\.role.rawValue) == expected)
    }

    @Test func `of a title are the event's unless it lies ahead`() {
        let found = DatesInText.mentions([
            (.title, "Mills to go digital in 2026"), (.body, "Millers met on 5 May 2024."),
        ])
        #expect(found.map(\.role) == [.other, .event])
    }

    @Test(arguments: [
        ("OSCE to present a book of mills on 5 May", DateMention.Tense.future),
        ("Mills to be shown on 5 May", .future),
        ("A guide to mills, 5 May", nil),
        ("Welcome to the mill, 5 May", nil),
        ("From mill to Mill, 5 May", nil),
    ]) func `of a title lie ahead where an infinitive announces them`(
        title: String, tense: DateMention.Tense?
    ) {
        #expect(DatesInText.mentions([(.title, title)]).first?.tense == tense)
    }

    @Test(arguments: [
        ("Status Report 31/2019 issued on 3 June 2019", DateMention.Role.publication),
        ("Statement of the guild published on 3 June 2019", .publication),
        ("Kiln opened on 3 June 2019", .event),
        ("Guild issued medals on 3 June 2019", .event),
    ]) func `of a title are the page's own where it says so`(title: String, role: DateMention.Role) {
        #expect(DatesInText.mentions([(.title, title)]).map(\.role) == [role])
    }

    @Test func `of a stamp line are left out`() {
        let found = DatesInText.mentions([
            (.body, "Posted on 3 June 2019"), (.body, "Millers met on 27 May to grind rye."),
        ])
        #expect(found.map(\.passage.text) == ["27 May"])
    }

    @Test func `of the cells of a table are the event's, those of stamps beside it left out`() {
        let sentence =
            "Millers from nine valleys met in Bar to hear how loud their wheels are at night and what a "
            + "quiet wheel costs, the guild of the valley said at its spring fair."
        let found = DatesInText.mentions([
            (.body, "Posted on 9 May 2021"), (.body, sentence), (.body, "Course"), (.body, "1–5 March"),
            (.body, "June 2021"), (.body, "Posted on 7 June"), (.body, sentence + " It rained."),
            (.body, "3 May 2021"),
        ])
        #expect(found.map(\.passage.text) == ["1–5 March", "June 2021"])
        #expect(found.map(\.role) == [.event, .event])
    }

    @Test(arguments: [
        ("On the 9th of June potters met.", DateMention.Role.event),
        ("Potters met on the 9th of June.", .event),
        ("Potters met on 9 June.", .event),
    ]) func `are the same with an article`(text: String, role: DateMention.Role) {
        #expect(DatesInText.mentions([(.body, text)]).map(\.role) == [role])
    }

    @Test(arguments: [
        ("Millers met on 5 May.", DateMention.Tense.past),
        ("On 5 May bakers from three towns learned to grind.", .past),
        ("A fair was held on 5 May.", .past),
        ("A fair, held on 5 May, was dull.", .past),
        ("They had met on 5 May.", .past),
        ("A fair will be held on 5 May.", .future),
        ("They are to meet on 5 May.", .future),
        ("The first fair is to take place in Osh on 5 May.", .future),
        ("A fair was to take place on 5 May.", .past),
        ("Their job is slow to do on 5 May.", nil),
        ("The aim is to help those who were hurt on 5 May.", .past),
        ("A fair is to be held on 5 May.", .future),
        ("A fair is planned for 5 May.", .future),
        ("A fair was planned for 5 May.", .future),
        ("On 5 May bakers will meet.", .future),
        ("He will go to Osh and return on 5 May.", .future),
        ("He travels to Osh on 5 May.", nil),
        ("They are on the payroll from 5 May.", nil),
        ("5 May", nil),
        ("Ahead of the 5 May fair, millers met.", .future),
        ("They opened a desk for the 5 May local elections.", nil),
        ("They opened a desk for the 5 May fair.", .past),
        ("The rule, in force since 5 May, is odd.", .past),
        ("It will be the first fair since 5 May.", .past),
        ("They expected rain on 5 May.", .past),
        ("Rain is expected on 5 May.", .future),
        ("Since 5 May we have fired bowls.", .past),
        ("Since January they are cold.", .past),
        ("As of 5 May bowls will be cold.", .future),
        ("The course runs until 5 May and shows the so-called slow fire.", nil),
        ("Bells rang at 06:40 on 5 May.", .past),
        ("Bells rang at six: On 5 May they rest.", nil),
        ("The rule was passed and takes effect on 5 May.", .future),
        ("The rule enters into force on 5 May.", .future),
        ("The rule entered into force on 5 May.", .past),
        ("The stove is warm until 5 May beside the broken kiln.", nil),
        ("The guilds agreed to meet again on 5 May.", .future),
        ("They pledged to fire the kiln on 5 May, when rain had stopped.", .future),
        ("The guilds had agreed to meet on 5 May.", .past),
        ("Potters, the guests of the closing fair on 5 May, promised to return.", .past),
        ("They came at dawn, but on 5 May bakers will sleep.", .future),
        ("Bakers will follow one set of rules from 5 May, as read out in Osh.", .future),
        ("The rule, „Stop and Look“, will bind them as of 5 May.", .future),
        ("The rule «Stop and Look» was read on 5 May.", .past),
    ]) func `the nearest verb gives the tense`(text: String, tense: DateMention.Tense?) {
        #expect(DatesInText.mentions([(.body, "So it is. " + text)]).first?.tense == tense)
    }
}
