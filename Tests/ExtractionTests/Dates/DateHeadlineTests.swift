import Interchange
import Testing

@testable import Extraction

/// Years in headlines, days that somebody calls for, and occasions before the page's own.
@Suite struct `Dates of headlines, calls and last times` {
    @Test(arguments: [
        ("New kiln opens under 2017 charter on clay", 1), ("Potters look ahead to 2024 vote", 1),
        ("Guild gives kilns to 2017 potters", 0), ("Guild meets behind 2017 Hill Street", 0),
    ]) func `a year behind a preposition tells one thing from others`(title: String, count: Int) {
        let dates = DatesInText.mentions([(.title, title), (.body, "The guild lit a new kiln in Osh.")])
        #expect(dates.count == count)
    }

    @Test func `elsewhere such a number may count`() {
        #expect(DatesInText.find("The guild met behind 2017 clay hill.").isEmpty)
    }

    @Test(arguments: [
        ("Let us use the fair in Osh on 5 December to show that the bowls made in Talas are whole.", nil),
        ("Let us recall what was agreed on 5 December.", DateMention.Tense.past),
        ("The guild let us use the kiln that burnt on 5 December.", .past),
        ("We used the fair in Osh on 5 December to show that the bowls made in Talas are whole.", .past),
    ]) func `a call settles no tense`(text: String, tense: DateMention.Tense?) {
        let dates = DatesInText.mentions([(.body, text)])
        #expect(dates.map(\.tense) == [tense])
    }

    @Test(arguments: [
        (
            "At the last final, held in Osh from 2 to 4 June, the motion was that clay should be free.",
            "other"
        ),
        ("At its last fair, held in Osh from 2 to 4 June, the guild sold two bowls.", "other"),
        ("At the fair, held in Osh from 2 to 4 June, the guild sold two bowls.", "event"),
    ]) func `an occasion that a sentence opens with as the last is another one`(text: String, role: String) {
        let dates = DatesInText.mentions([
            (.body, "Every Friday Ana Orr takes the train to a club that the guild runs on the hill in Osh."),
            (.body, "The bell is the most important thing that she owns, and it was once part of a hotel."),
            (.body, "Her pupils came home and had questions for which she had no answer that day in Osh."),
            (.body, "The rules hang on the wall, where a cousin of hers had put them up on his own."),
            (.body, "Others came from Talas and from two towns which lie across the river from it."),
            (.body, text),
        ])
        #expect(dates.map(\.role.rawValue) == [role])
    }
}
