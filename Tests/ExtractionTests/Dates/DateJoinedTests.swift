import Interchange
import Testing

@testable import Extraction

/// Days that share the year of a later one, what was settled by nobody named, and the life of a project in brackets.
@Suite struct `Dates joined to others` {
    @Test(arguments: [
        (
            "Looms burned on May 3 and again on June 7 and 8, 2019.",
            ["May 3 = 2019-5-3", "June 7 and 8, 2019 = 2019-6-7/2019-6-8"]
        ),
        ("Looms burned on 3 May and then on 7 June 2019.", ["3 May = 2019-5-3", "7 June 2019 = 2019-6-7"]),
        (
            "Looms burned on 9 November and again on 7 June 2019.",
            ["9 November = ?-11-9", "7 June 2019 = 2019-6-7"]
        ),
        ("Looms burned on 3 May, he told of 7 June 2019.", ["3 May = ?-5-3", "7 June 2019 = 2019-6-7"]),
    ]) func `share a year`(text: String, expected: [String]) { #expect(DatesInText.find(text) == expected) }

    @Test(arguments: [
        ("It was decided to open the looms on 3 September.", DateMention.Tense.future),
        ("It had been decided to open the looms on 3 September.", .past),
        ("Looms were decided to open on 3 September.", .past),
    ]) func `have the tense of what was settled`(text: String, expected: DateMention.Tense) {
        #expect(DatesInText.mentions([(.body, text)]).first?.tense == expected)
    }

    @Test(arguments: [
        ("It was held within the project “Warp” (1 May 2023 – 30 June 2025), funded by Malta.", "other"),
        ("The course “Warp” (20–24 June 2024) drew forty weavers.", "event"),
    ]) func `tell the life of a project from the event`(text: String, expected: String) {
        let found = DatesInText.mentions([
            (.body, "Weavers ended a course that was held near Osh from 20 to 24 June 2024 in the rain."),
            (.body, text),
        ])
        #expect(found.last?.role.rawValue == expected)
    }
}
