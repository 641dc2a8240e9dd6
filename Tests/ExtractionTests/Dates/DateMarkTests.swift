import Interchange
import Testing

@testable import Extraction

/// Dates that mark a paper, a term or a count, beside those of the event.
@Suite struct `Dates that only mark something` {
    @Test(arguments: [
        // Of a paper or of talks that the news goes back to
        (
            ["Dyers opened a hall today, following an invitation of 2 April from the mayor."],
            ["event", "other"]
        ),
        (["Dyers opened a hall today in reply to a request dated 3 April."], ["event", "other"]),
        (
            ["Dyers met in Osh on 6 May to discuss the rule of 12 March and the letters of 3 and 9 April."],
            ["event", "other", "other", "other"]
        ),
        (
            ["Dyers met in Osh today and repeated the promise made at the fairs of 16 March and 20 April."],
            ["event", "other", "other"]
        ),
        (["A rule of 12 March was read out in Osh on 6 May."], ["other", "event"]),
        // Of the event itself, and of parts of a day
        (["At their fair of 6 May dyers chose a head."], ["event"]),
        (["Dyers met in Osh on 6 May.", "The fair of 6 May was short."], ["event", "event"]),
        (["On the morning of 6 May dyers met in Osh."], ["event"]),
        (["Between the evenings of 6 and 7 May dyers met in Osh."], ["event"]),
        (["Dyers condemned the attack of 6 May on Ana."], ["event"]),
        // How long goes on what holds the event
        (
            [
                "Dyers met in Osh from 6 to 8 May 2024.",
                "The project runs from 1 June 2023 to 31 May 2027.",
            ], ["event", "other"]
        ),
        (
            ["Dyers opened a course on 6 May 2024.", "The programme, which runs 6-9 May, is free."],
            ["event", "event"]
        ),
        (
            ["Dyers met on 6 May 2024.", "The looms are shown at a fair that is open until 3 June."],
            ["event", "other"]
        ),
        (["Dyers met on 6 May 2024.", "The fair is open until 3 June."], ["event", "other"]),
        (["Dyers met on 6 May 2024.", "The fair runs until 3 June."], ["event", "event"]),
        // Other years, other places, counts
        (
            [
                "Dyers met on 6 May 2024.",
                "The rule took three fairs, one in Osh on 12 May 2022, the last in Talas on 28 and 29 November 2023.",
            ], ["event", "other", "other"]
        ),
        (
            [
                "Dyers opened a fair in Osh on 6 May 2024.",
                "The fairs in Talas and Naryn, which opened on 4 and 11 April, were full.",
            ], ["event", "other", "other"]
        ),
        (
            [
                "Dyers opened a fair in Osh on 6 May 2024.",
                "The fair in Osh, which opened at noon on 6 May, was full.",
            ],
            ["event", "event"]
        ),
        (
            ["Dyers met in Osh on 6 May 2024.", "Between 1 January and 30 April they counted 40 looms."],
            ["event", "other"]
        ),
        (
            ["Dyers met in Osh on 6 May 2024.", "They then walked the valleys from 7 May to 9 June."],
            ["event", "event"]
        ),
        // What goes on up to the page's own day, and comes next
        (
            ["On Wednesday the lights went out. What followed until yesterday evening was a drill."],
            ["event", "event"]
        ),
        (["On Wednesday the lights went out. Nobody had met until yesterday."], ["event", "other"]),
        (["Dyers met in Osh on 6 May.", "The next evening, on 7 May, they danced."], ["event", "event"]),
        (["Dyers met in Osh on 6 May.", "The next fair, on 7 June, is in Talas."], ["event", "other"]),
        // Days in brackets behind those after which the page's own came
        (
            ["Dyers opened a mill today. It is the third after Osh (3 March) and Talas (9 April 2024)."],
            ["event", "other", "other"]
        ),
        (["Dyers opened a mill today. It came before one in Osh and Talas (9 May)."], ["event", "event"]),
        (["Dyers opened a mill today. The road is open until Osh (9 May)."], ["event", "other"]),
        (["A trip took Dyers to Osh (3 May) and Talas (9 May)."], ["event", "event"]),
        (["A trip took Dyers to Osh (3 May), Bar (4 May) and Talas (9 May)."], ["event", "event", "event"]),
        (
            ["Dyers met in Osh on 6 May 2024.", "The return match takes place on 17 October."],
            ["event", "other"]
        ),
    ]) func `are told from those of the event`(paragraphs: [String], expected: [String]) {
        let found = DatesInText.mentions(
            paragraphs.map { (.body, $0) }, page: CalendarDate(2024, 5, 10))
        #expect(found.map(\.role.rawValue) == expected)
    }
}
