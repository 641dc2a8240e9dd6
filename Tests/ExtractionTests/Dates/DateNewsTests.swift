import Interchange
import Testing

@testable import Extraction

/// Days of the news told apart from its surroundings: what was announced, numbered, left unfinished, ended.
@Suite struct `Dates of the news` {
    private static func roles(
        _ paragraphs: [String], title: String? = nil, language: String = "en", page: String? = nil
    ) -> String {
        let text = (title.map { [(Prose.Field.title, $0)] } ?? []) + paragraphs.map { (.body, $0) }
        return DatesInText.mentions(text, language: language, page: page.flatMap { CalendarDate($0) })
            .map(\.role.rawValue).joined(separator: " ")
    }

    @Test(arguments: [
        (
            "Such riddles kept ten potters awake at the kiln school, which took place in Osh on 5–9 May 2025.",
            "On 8 May the jury had to judge a jug.", "event event"
        ),
        (
            "Such riddles filled the week of the kiln school that was held in Osh from 5 to 9 May 2025.",
            "The guild met the potters on 7 May.", "event event"
        ),
        (
            "A kiln school opened in Osh on 20 May 2025.",
            "Such schools were held in Talas on 3 May 2025.", "event other"
        ),
    ]) func `are not those of other occasions for a word that points back`(
        lead: String, text: String, expected: String
    ) {
        #expect(Self.roles([lead, text]) == expected)
    }

    @Test(arguments: [
        (
            "Guild to hold kiln fair in Osh",
            "OSH, 13 May 2024 – The guild announced today that it will run the third fair for smiths, to be held in Osh on 30 May.",
            "dateline event event"
        ),
        (
            "Kiln fair will be opened in Osh",
            "OSH, 13 May 2024 – The guild said today that the fair will be held on 30 May.",
            "dateline event event"
        ),
        (
            "Guild to hold kiln fair in Osh",
            "OSH, 13 May 2024 – The guild said today that a course for smiths will be held on 30 May.",
            "dateline event other"
        ),
        (
            "Guild to hold kiln fair in Osh",
            "OSH, 13 May 2024 – The guild opened its fair today, and the next fair will be held on 30 May.",
            "dateline event other"
        ),
    ]) func `lie ahead where the title says that they come`(title: String, text: String, expected: String) {
        #expect(Self.roles([text], title: title) == expected)
    }

    @Test(arguments: [
        (
            "From 16 to 20 June 2025 the guild taught the second module of a kiln course in the hall of Osh.",
            "The first module took place from 28 April to 2 May.", "event other"
        ),
        (
            "From 16 to 20 June 2025 the guild held the third round of its games in the hall of Osh.",
            "The second round was held in Talas from 9 to 11 June.", "event other"
        ),
        (
            "From 16 to 20 June 2025 the guild taught the second module of a kiln course in the hall of Osh.",
            "The second module was held in the old hall from 17 to 18 June.", "event event"
        ),
        (
            "From 16 to 20 June 2025 the guild taught two modules of a kiln course in the hall of Osh.",
            "The first module took place from 16 to 17 June.", "event event"
        ),
    ]) func `are told from those of another number`(lead: String, text: String, expected: String) {
        #expect(Self.roles([lead, text]) == expected)
    }

    @Test(arguments: [
        (
            "Watchmen were thirty in number for the months from 1 June to 15 October.",
            "dateline event other"
        ),
        ("The watch was doubled for the time from 3 July to 30 November.", "dateline event other"),
        ("The visit took the guild to Talas from 12 to 14 September.", "dateline event event"),
    ]) func `are not those of what had not come to its end`(text: String, expected: String) {
        #expect(
            Self.roles(["OSH, 14 September 2020 – The guild came to the kilns of Osh today.", text])
                == expected
        )
    }

    @Test(arguments: [
        ("for a 3-day visit.", "On 15 September, it will go on to Talas.", "dateline event event"),
        ("for a three-day visit.", "It will travel to Talas on 16 September.", "dateline event event"),
        ("for a 3-day visit.", "On 18 September, it will go on to Talas.", "dateline event other"),
        ("for a visit.", "On 15 September, it will go on to Talas.", "dateline event other"),
        ("and ended a 3-day visit.", "On 15 September, it will go on to Talas.", "dateline event other"),
    ]) func `lie ahead as far as the event lasts`(length: String, text: String, expected: String) {
        #expect(
            Self.roles(["OSH, 14 September 2020 – The guild arrived today in Osh \(length)", text])
                == expected)
    }

    @Test(arguments: [
        ("It will end on 27 May with a dance.", "dateline event event"),
        ("It closes on 27 May.", "dateline event event"),
        ("They will close the road on 27 May.", "dateline event event"),
        ("I will end my service on 27 May.", "dateline event other"),
        ("A fair in Talas will end on 27 May.", "dateline event other"),
        ("It will be paid for by 27 May.", "dateline event other"),
    ]) func `come to their end behind a pronoun`(text: String, expected: String) {
        #expect(
            Self.roles(["OSH, 19 May 2020 – A summer camp for potters opened today in Osh.", text])
                == expected
        )
    }

    @Test(arguments: [
        ("The booths, which opened yesterday, are run by two smiths.", "dateline event event"),
        ("The booths that opened on Monday are run by two smiths.", "dateline event event"),
        ("The kilns, which opened yesterday, are run by two smiths.", "dateline event other"),
        ("Booths which opened yesterday are run by two smiths.", "dateline event other"),
        ("The booths, which had opened yesterday, are run by two smiths.", "dateline event other"),
    ]) func `are told in a relative clause about what is news`(text: String, expected: String) {
        #expect(
            Self.roles(["OSH, 20 May 2020 – The guild today praised the opening of booths for advice.", text])
                == expected)
    }

    @Test(arguments: [
        ("The parade rounded off a course for ten smiths on May 14–16, 2025.", "event event"),
        ("The supper concluded a workshop for smiths from 14 to 16 May 2025.", "event event"),
        ("The parade had rounded off a course for smiths from 4 to 6 May 2025.", "event other"),
        ("Ana, who closed a course for smiths from 4 to 6 May 2025, sang.", "event other"),
    ]) func `end with what the page reports`(text: String, expected: String) {
        #expect(
            Self.roles(["The guild opened its new kiln in Osh on 16 May 2025 with a parade of smiths.", text])
                == expected)
    }

    @Test(arguments: [
        ("Kiln Watch Spot Report: Jugs found broken", "event event"),
        ("Kiln Watch Daily Report 7/2018: Jugs found broken", "event event"),
        ("Guild reads report: jugs were broken", "event other"),
        ("Jugs found broken, report says", "event other"),
    ]) func `are those of the days before a report`(title: String, expected: String) {
        let text = [
            "On 17 August a patrol of the watch found ten jugs broken near the old kiln.",
            "It was swept on 20 August.",
        ]
        #expect(Self.roles(text, title: title, page: "2018-08-21") == expected)
    }

    @Test func `are held in the present of German`() {
        let text = [
            "In Osch eröffnete die Gilde am 3. Oktober 2019 eine Tagung über Öfen und Krüge im alten Saal.",
            "Die Tagung dauert von 3. bis 4. Oktober.",
        ]
        #expect(Self.roles(text, language: "de") == "event event")
    }
}
