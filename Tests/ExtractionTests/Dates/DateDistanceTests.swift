import Interchange
import Testing

@testable import Extraction

/// What led to an event lies weeks before it; what belongs to it lies within days, or is what the page is about.
@Suite struct `Dates weeks before the news` {
    @Test(arguments: [
        // What prepared the news
        (["Its masons were trained from 3 to 7 May."], ["other"]),
        (["Its bricks were fired in four steps, between 8 January and 22 March."], ["other"]),
        (
            ["Pupils wrote the songs at workshops in Osh from 2 to 6 June and in Talas on 9 June."],
            ["other", "other"]
        ),
        (
            ["The songs were written at three meetings, held in Osh from 3 to 5 May and in Talas on 9 June."],
            ["other", "other"]
        ),
        (["From 14 to 18 March its cooks learned to bake bread in Talas."], ["other"]),
        (["Masons slept in the hall from 20 to 23 December."], ["other"]),
        // What belongs to it
        (["Its masons were trained from 18 to 22 June."], ["event"]),
        (
            ["The training took masons to Osh from 3 to 7 May and to Talas from 9 to 12 May."],
            ["event", "event"]
        ),
        (["The masons were trained from 20 to 24 May."], ["event"]),
        (["Trials of the kiln took place between 20 and 24 May."], ["event"]),
        (["The masons were trained from 3 to 7 March."], ["other"]),
        (["Masons of the valley were trained from 20 to 24 May."], ["other"]),
        (["The rounds ran from 3 to 7 May and drew forty masons."], ["event"]),
        (["Masons carried clay on 4 and 11 May and again from 16 to 19 May."], ["event", "event", "event"]),
    ]) func `are those of what led to it`(text: [String], expected: [String]) {
        let found = DatesInText.mentions(
            [(.body, "Masons lit a new kiln near Osh on 24 June 2024 in the rain.")]
                + text.map { (.body, $0) })
        #expect(found.dropFirst().map(\.role.rawValue) == expected)
    }

    @Test(arguments: [
        // One of many
        ("The course is part of a set that began in Osh on 4 and 5 March.", ["other"]),
        ("The course is one of a dozen that will end in Talas on 9 September.", ["other"]),
        ("The course on wells that began on 20 June drew forty smiths.", ["event"]),
        // A number among others
        ("The first preparatory meeting was held in Osh on 9 and 10 February.", ["other"]),
        ("The second preliminary round took place in Osh on 9 and 10 February.", ["other"]),
        ("The first session was held in Osh on 21 June.", ["event"]),
        // Behind a semicolon
        ("Rain fell for a week; the last check took place on 20 June.", ["event"]),
        ("The smiths sang; the court sat on 20 June.", ["other"]),
        // At an occasion of another year
        (
            "The pact, which was adopted at a conference in Osh on 18 and 19 September 2022, is short.",
            ["other"]
        ),
    ]) func `tell one occasion from others`(text: String, expected: [String]) {
        let found = DatesInText.mentions([
            (.body, "Smiths ended a course near Osh on 24 June 2024 in the rain."), (.body, text),
        ])
        #expect(found.dropFirst().map(\.role.rawValue) == expected)
    }

    @Test func `may lie within the length of a course, in the year before`() {
        let found = DatesInText.mentions([
            (.body, "A five-week course for cooks ended in Osh on 13 January."),
            (.body, "The first part, from 9 to 20 December, dealt with bread."),
        ])
        #expect(found.map(\.role.rawValue) == ["event", "event"])
    }

    @Test(arguments: [
        ("The envoy had begun her visit in Osh on 9 May.", "event"),
        ("The envoy had opened the talks in Osh on 9 May.", "event"),
        ("The envoy had begun her visit to another fair on 2 May.", "other"),
        ("The envoy had bought a drum in Osh on 9 May.", "other"),
    ]) func `may open what its length tells`(text: String, role: String) {
        let found = DatesInText.mentions([
            (.body, "OSH, 12 May 2024 – The envoy today ended a four-day visit to the valley with songs."),
            (.body, text),
        ])
        #expect(found.last?.role.rawValue == role)
    }

    @Test(arguments: [
        (
            "We spoke on the eve of a feast, which opens a campaign that lasts from 3 to 9 May.",
            DateMention.Tense.future
        ),
        ("The fair lasts from 3 to 9 May.", .future),
        ("The fair lasted from 3 to 9 May.", .past),
    ]) func `are told from those ahead by their verb`(text: String, tense: DateMention.Tense) {
        #expect(DatesInText.mentions([(.body, text)]).last?.tense == tense)
    }
}
