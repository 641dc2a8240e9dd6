import Interchange
import Testing

@testable import Extraction

/// The tense of compound verbs, and years that stand without a preposition.
@Suite struct `Dates and the verbs around them` {
    @Test(
        arguments: [
            ("The first kiln had been emptied in December.", DateMention.Tense.past),
            ("The shed had already been swept in May.", .past),
            ("It had begun to smoke in December.", .past), ("The oven was relit earlier, in March.", .past),
            ("The potters had not been paid in June.", .past), ("They had been there in December.", .past),
            ("The yard will have been cleared by December.", .future),
            ("The kilns will be emptied in December.", .future),
            ("The glaze has been tested on 3 May.", nil), ("The wheel is being mended in June.", nil),
        ] as [(String, DateMention.Tense?)]) func `take it from what opens a compound`(
            text: String, tense: DateMention.Tense?
        )
    {
        #expect(DatesInText.mentions([(.body, text)]).last?.tense == tense)
    }

    @Test func `take it from what opens a compound of French`() {
        let text = "Le four avait été vidé en décembre."
        #expect(DatesInText.mentions([(.body, text)], language: "fr").last?.tense == .past)
    }

    @Test(arguments: [
        ("The list will be printed and handed out in June.", DateMention.Tense.future),
        ("The list will be bound, wrapped and sent to the guild in June.", .future),
        ("The guild will print the list and put it online in June.", .future),
        ("The list was printed and handed out in June.", .past),
        ("The guild will be proud that Ana came and sang in June.", .past),
        ("She printed the list and put it online in June.", .past),
        ("He will stay, said the man who came and asked in June.", .past),
    ]) func `share it with the verb that they are joined to`(text: String, tense: DateMention.Tense) {
        #expect(DatesInText.mentions([(.body, text)]).last?.tense == tense)
    }

    @Test(
        arguments: [
            ("“It must burn by then,” she said, speaking of the settled date of 1 November.", nil),
            ("They worked towards the date of 3 May.", nil), ("She spoke at the fair of 1 November.", .past),
            ("The date was moved to 3 May.", .past),
        ] as [(String, DateMention.Tense?)])
    func `have none where a day is named as the one settled for something`(
        text: String, tense: DateMention.Tense?
    ) {
        #expect(DatesInText.mentions([(.body, text)]).last?.tense == tense)
    }

    @Test(
        arguments: [
            ("They asked the towns to set funds aside in budgets for 2019.", nil),
            ("In 2019 the guild sold ninety jugs.", DateMention.Tense.past),
        ] as [(String, DateMention.Tense?)]) func `have none where a year is what something is meant for`(
            text: String, tense: DateMention.Tense?
        )
    {
        #expect(DatesInText.mentions([(.body, text)]).last?.tense == tense)
    }

    @Test(arguments: [
        ("Take the 2003 “Plan for Kilns” as a model.", ["2003 = 2003"]),
        ("Take the 2003 \"Plan for Kilns\" as a model.", ["2003 = 2003"]),
        ("They read the guild’s 1998 «Rules of Fire» aloud.", ["1998 = 1998"]),
        ("It follows from the 1997 Agreement.", ["1997 = 1997"]),
        ("She gave the 2003 “better” jugs away.", []), ("They sold 2003 “Golden Jug” prizes.", []),
    ]) func `are years before a title in marks`(text: String, expected: [String]) {
        #expect(DatesInText.find(text) == expected)
    }

    @Test(arguments: [
        ("It follows from the 1997 Agreement.", "date.year-name"),
        ("Take the 2003 “Plan for Kilns” as a model.", "date.year-name"),
        ("Under its 2001 Kiln Safety Law none may smoke.", "date.year-name"),
        ("She spoke at the 1997 Craft Fair.", "date.year"),
        ("It follows from the 1997 agreement.", "date.year"),
        ("In 1997 Agreement was far off.", "date.year"),
    ]) func `are told from years in the name of a paper`(text: String, rule: String) {
        #expect(DatesInText.mentions([(.body, text)]).map(\.rule) == [rule])
    }

    @Test(arguments: [
        ("Otherwise we shall lose 2015 as well.", ["2015 = 2015"]),
        ("“Nobody here recalls 1998,” she said.", ["1998 = 1998"]),
        ("The guild survived 2020.", ["2020 = 2020"]), ("They lost 2015 jugs.", []),
        ("They lost 2015 euros and a cart.", []), ("He sold 2015 as well.", []),
    ]) func `are years that a verb takes as its object`(text: String, expected: [String]) {
        #expect(DatesInText.find(text) == expected)
    }

    @Test(arguments: [
        ("Es gab Dürren in den Jahren 2017 und 2018.", "de", ["2017 und 2018 = 2017/2018"]),
        ("Es gab Dürren in den Jahren 2015 und 2018.", "de", ["2015 = 2015", "2018 = 2018"]),
        ("There was no rain in the years 2017 and 2018.", "en", ["2017 and 2018 = 2017/2018"]),
        ("Засухи были в 2017 и 2018 годах.", "ru", ["2017 и 2018 годах = 2017/2018"]),
        ("Les années 1990 et 2000 étaient sèches.", "fr", ["Les années 1990 = 1990/1999"]),
    ]) func `are years that a word for them opens`(text: String, language: String, expected: [String]) {
        #expect(DatesInText.find(text, language: language) == expected)
    }

    @Test(arguments: [
        (
            "She offered her help in mending the kilns before the start of the fair on 1 May.",
            DateMention.Tense.future
        ),
        ("They promised new wheels by the opening of the school on 1 May.", .future),
        ("The guild proposed to fire all pots until the market on 1 May.", .future),
        ("He urged the potters to come back before the vote of 1 May.", .future),
        ("The guild pledged a second kiln before the fair on 1 May.", .future),
        // What had happened before a day that is over.
        ("They mended the kilns before the start of the fair on 1 May.", .past),
        ("She offered her help and they mended the kilns before the fair on 1 May.", .past),
        ("She offered her help at the fair on 1 May.", .past),
        ("He promised wheels by hand, which came on 1 May.", .past),
    ])
    func `lie ahead where what is offered leads up to them`(text: String, tense: DateMention.Tense) {
        #expect(DatesInText.mentions([(.body, text)]).last?.tense == tense)
    }

    @Test(
        arguments: [
            // Each sentence of what somebody says has a tense of its own.
            ("“We have asked nine guilds for help. By 3 May, four had come.”", DateMention.Tense.past),
            ("“We asked them for clay. On 3 May they will answer.”", .future),
            ("“They will pay in the end. By 3 May, two had paid,” he said.", .past),
            ("“Why wait? By 3 May the kilns will glow. We slept.”", .future),
            ("“We asked Dr. Orr for clay by 3 May.”", .future),
            ("She showed “Stop and Look” to them on 3 May.", .past),
            ("“We promised the guild of Bar an answer by 3 May. They slept.”", .future),
        ] as [(String, DateMention.Tense?)]) func `keep to their own sentence in what is said`(
            text: String, tense: DateMention.Tense?
        )
    {
        #expect(DatesInText.mentions([(.body, text)]).last?.tense == tense)
    }

    @Test(
        arguments: [
            ("The guild will send a list of returned jugs by 3 May.", DateMention.Tense.future),
            ("They will open a shed for used clay on 3 May.", .future),
            ("The potters shall count the number of broken wheels in June.", .future),
            ("The guild sent a list of returned jugs by 3 May.", .past),
            ("The oven that they spoke of burned in May.", .past),
            ("The bridge they walked on collapsed early in May.", .past),
        ] as [(String, DateMention.Tense?)]) func `take none from what tells of a kind`(
            text: String, tense: DateMention.Tense?
        )
    {
        #expect(DatesInText.mentions([(.body, text)]).last?.tense == tense)
    }

    @Test(
        arguments: [
            ("Ms. Orr, who takes up a new post in January, lit the kiln herself.", nil),
            ("Ana Orr, who leaves her office in March, made the first jug.", nil),
            ("The shed, which reopens in May, was swept.", nil),
            ("Ana Orr, who is in Bar until 3 May, made the first jug.", nil),
            ("Ana Orr, who was in Bar in May, made the first jug.", DateMention.Tense.past),
            ("Ana Orr, who took up a post in May, makes jugs.", .past),
            ("Ana Orr, who will leave Bar in May, made jugs.", .future),
        ] as [(String, DateMention.Tense?)]) func `have none in a clause of the present`(
            text: String, tense: DateMention.Tense?
        )
    {
        #expect(DatesInText.mentions([(.body, text)]).last?.tense == tense)
    }
}
