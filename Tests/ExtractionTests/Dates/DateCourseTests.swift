import Interchange
import Testing

@testable import Extraction

/// Dates of courses of things: days that share a verb, news that goes on since a day, what closed and when it had begun.
@Suite struct `Dates of courses` {
    @Test(arguments: [
        // Days that share a verb with one of the event
        (
            [
                "Smiths held their last fair in Osh on 16 June 2024 in the rain.",
                "The carts drove on 4, 9 and 11 May and again from 13 to 16 June, always by night.",
            ], ["event", "event", "event", "event", "event"]
        ),
        (
            [
                "Smiths held their last fair in Osh on 16 June 2024 in the rain.",
                "A law on carts was passed on 4 May, and smiths danced from 13 to 16 June.",
            ], ["event", "other", "event"]
        ),
        // Days of a list, each with its place
        (
            [
                "The fairs will be held on 4 May 2024 in Osh, from 7 to 9 May in Talas and on 3 and 5 June in Naryn."
            ],
            ["event", "event", "event", "event"]
        ),
        (
            [
                "The fair of the guild will be held on 4 May 2024 in Osh, from 7 to 9 May in the Upper Valley, and, "
                    + "after the hay harvest, on 3 June in Naryn."
            ], ["event", "event", "event"]
        ),
        (
            [
                "Smiths held their last fair in Osh on 16 June 2024 in the rain.",
                "The fair took place on 16 June in Osh, on 9 May in Talas a law on carts was passed.",
            ], ["event", "event", "other"]
        ),
        // A pronoun that stands for the occasion of the news
        (
            [
                "Forty smiths closed their course in Osh on 16 June 2024 in the rain.",
                "The course was run by the guild. It began on 4 March and took ten weekends.",
            ], ["event", "event"]
        ),
        (
            [
                "Forty smiths closed their course in Osh on 16 June 2024 in the rain.",
                "The mill belongs to the guild. It opened on 4 March.",
            ], ["event", "other"]
        ),
        // Interviews about work that came to its end
        (
            [
                "On 16 June 2024 the last kiln of the valley was lit. Ana Orr spoke to the guild’s paper about it.",
                "Where did the bricks come from?", "They were brought from Osh in March on forty old carts.",
                "Was it hard?", "The river rose and we lost the cart of bricks on 4 May, no more.",
                "Who paid for it?", "Everybody did. In March 2009 we had no money at all.",
            ], ["event", "event", "event", "other"]
        ),
        (
            [
                "On 16 June 2024 a kiln of the valley was lit. Ana Orr spoke to the guild’s paper about it.",
                "Where did the bricks come from?", "They were brought from Osh in March on forty old carts.",
                "Was it hard?", "The river rose and we lost the cart of bricks on 4 May, no more.",
                "Who paid for it?", "Everybody did.",
            ], ["event", "other", "other"]
        ),
        (
            [
                "On 16 June 2024 the last kiln of the valley was lit, and the guild danced around it.",
                "The bricks were brought from Osh in March on forty old carts.",
            ], ["event", "other"]
        ),
        // The day of a vote in a clause beside today’s news
        (
            ["The elections that were held in Osh yesterday were calm, the guild’s observers said today."],
            ["event", "event"]
        ),
        (
            ["A mill that was burnt in Osh yesterday was calm, the guild’s observers said today."],
            ["other", "event"]
        ),
        // News that goes on since a day
        (
            [
                "Since 3 May, forty kilns have been burning day and night in the valley. They were lit on 1 May 2024."
            ], ["event", "event"]
        ),
        (["Since 3 May 2014 the guild has been keeping forty kilns in the valley."], ["other"]),
        (["Since 3 May, forty kilns had been burning when the guild met on 9 June."], ["other", "event"]),
        // What closed, and when it had begun
        (
            [
                "Smiths lit a fire near Osh at dawn on 28 May 2024 and put it out.",
                "The fire closed a course that the guild had opened in Talas on 20 May.",
            ], ["event", "event"]
        ),
        (
            [
                "Smiths lit a fire near Osh at dawn on 28 May 2024 and put it out.",
                "The fire burnt a hall that the guild had opened in Talas on 20 May.",
            ], ["event", "other"]
        ),
        // One of a series
        (
            [
                "It is late when the kiln cracks and the night shift runs.",
                "A first course that the guild ran from 2 to 13 May 2019 drew forty smiths from the valley and one cook.",
            ], ["other"]
        ),
        (["A first course was held in Osh from 2 to 13 May 2019 for forty smiths."], ["event"]),
        // `yesterday` in somebody's words
        (
            ["OSH, 14 May 2024 – The fair held yesterday was calm.", "“Yesterday I saw tea,” said Orr."],
            ["dateline", "event", "event"]
        ),
        (
            ["OSH, 14 May 2024 – The fair held today was calm.", "“Yesterday I saw tea,” said Orr."],
            ["dateline", "event", "other"]
        ),
        // Answers to rulings and to deeds
        (
            [
                "OSH, 26 June 2024 – Ana Orr expressed dismay today at the sentence handed down in Talas last Friday."
            ],
            ["dateline", "event", "other"]
        ),
        (
            ["OSH, 26 June 2024 – Ana Orr today condemned an attack on a potter who was beaten on Friday."],
            ["dateline", "event", "event"]
        ),
        // `while others sleep` names no other occasion
        (
            [
                "Forty smiths who work while others sleep sing in a book that the guild presented in Osh on Wednesday."
            ],
            ["event"]
        ),
        (["Forty smiths sang at another fair that the guild opened in Osh on Wednesday."], ["other"]),
        // American weekdays
        (
            ["OSH, June 5, 2024. A drill that opened Monday will run through Friday, the guild said."],
            ["dateline", "event", "event"]
        ),
        (
            [
                "OSH, June 5, 2024. A drill that opened Monday will run through Friday, the guild said.",
                "On Sunday evening, the day before the opening, the river rose.",
            ], ["dateline", "event", "event", "other"]
        ),
    ]) func `follow from their clause`(paragraphs: [String], expected: [String]) {
        let found = DatesInText.mentions(paragraphs.map { (.body, $0) })
        #expect(found.map(\.role.rawValue) == expected)
    }

    @Test(arguments: [
        ("The fair opened Monday.", ["Monday = weekday 1 nearest"]),
        ("The fair will run through Friday.", ["Friday = weekday 5 nearest"]),
        ("She told reporters Friday that it rained.", ["Friday = weekday 5 nearest"]),
        ("She said this Friday was wet.", ["this Friday = weekday 5 this"]),
        ("They met Tuesday in Osh.", ["Tuesday = weekday 2 nearest"]),
        ("The vote is scheduled for Friday.", ["Friday = weekday 5 nearest"]),
        ("They wrote a song for Friday.", []),
        ("They sang of Good Friday.", []),
        ("They read the Tuesday Post.", []),
        ("It is shut Monday to Friday.", []),
    ]) func `by weekday stand without a preposition behind verbs`(text: String, dates: [String]) {
        #expect(DatesInText.find(text) == dates)
    }

    @Test(arguments: [
        ("Her letter of 9 October, No. 7, runs to 61 pages.", nil),
        ("The fair of 9 October will be held in Osh.", DateMention.Tense.future),
        ("The fair on 9 October in Osh runs to midnight.", .future),
    ]) func `that tell a thing from others leave open what it does`(text: String, tense: DateMention.Tense?) {
        #expect(DatesInText.mentions([(.body, text)]).first?.tense == tense)
    }
}
