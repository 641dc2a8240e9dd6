import Interchange
import Testing

@testable import Extraction

/// Dates whose role hangs on what stands around them: the length of the event, its launch, a vote, a report's own day.
@Suite struct `Dates and what surrounds them` {
    @Test(arguments: [
        (
            [
                "The guild wrapped up a five-day fair in Osh on Friday, 17 May 2024.",
                "In Talas, where it opened a kiln on 15 May, Ana Orr spoke.",
            ], ["event", "event"]
        ),
        (
            [
                "The guild wrapped up a five-day fair in Osh on Friday, 17 May 2024.",
                "In Talas, where it opened a kiln on 5 May, Ana Orr spoke.",
            ], ["event", "other"]
        ),
        (
            [
                "The guild wrapped up a five-day fair in Osh on Friday, 17 May 2024.",
                "“Clay is slow,” she told the guests in the old hall on Tuesday.",
            ], ["event", "event"]
        ),
        (
            [
                "The guild wrapped up a fair in Osh on Friday, 17 May 2024.",
                "“Clay is slow,” she told the guests in the old hall on Tuesday.",
            ], ["event", "other"]
        ),
        (
            [
                "The guild wrapped up a five-day fair in Osh on Friday, 17 May 2024.",
                "“Clay is slow,” she told reporters on Tuesday.",
            ], ["event", "other"]
        ),
        (
            [
                "OSH, 20 May 2024 – Potters closed their spring fair on Monday.",
                "The three-day fair drew crowds.", "A special session on 18 May dealt with glaze.",
            ], ["dateline", "event", "event"]
        ),
        (
            [
                "OSH, 20 May 2024 – A campaign for clay was launched on Monday.",
                "Potters will visit ten towns between 1 June and 5 July.",
            ], ["dateline", "event", "event"]
        ),
        (
            [
                "OSH, 20 May 2024 – A fair of clay closed on Monday.",
                "Potters will visit ten towns between 1 June and 5 July.",
            ], ["dateline", "event", "other"]
        ),
        (
            [
                "OSH, 20 May 2024 – A campaign for clay was launched on Monday.",
                "The next campaign will run between 1 June and 5 July.",
            ], ["dateline", "event", "other"]
        ),
        (
            [
                "Potters met in Osh from 14 to 16 May 2024.",
                "Ana Orr led forty guests to the old kiln on Wednesday.",
            ], ["event", "event"]
        ),
        (
            [
                "Potters met in Osh from 14 to 16 May 2024.",
                "Ana Orr led forty guests to the old kiln on Monday.",
            ], ["event", "other"]
        ),
        (
            [
                "OSH, May 5 /Mill Wire/ – A guild school opened a kiln programme on Monday, the wire reported.",
                "The programme, which runs May 5-9, brings together forty potters.",
            ], ["dateline", "event", "event"]
        ),
        (
            [
                "OSH, 5 May 2024 – A guild school opened a kiln programme today.",
                "The programme runs from 4 to 9 May.",
            ], ["dateline", "event", "event"]
        ),
        (
            [
                "OSH, 5 May 2024 – A guild school opened a kiln programme today.",
                "The programme of the sister school runs from 14 to 19 May.",
            ], ["dateline", "event", "other"]
        ),
        (
            [
                "OSH, 5 May 2024 – A guild school opened a kiln programme today.",
                "Another programme runs from 4 to 9 May.",
            ], ["dateline", "event", "other"]
        ),
        (
            [
                "OSH, 16 April 2024 – Potters are meeting today and tomorrow in Osh.",
                "An evening talk on Wednesday will present a glaze.",
            ], ["dateline", "event", "event"]
        ),
        (
            [
                "OSH, 16 April 2024 – Potters are meeting today and tomorrow in Osh.",
                "The guild will vote on Friday.",
            ], ["dateline", "event", "other"]
        ),
        (
            [
                "A new kiln hall was handed over to the guild on 5 May 2024.",
                "Works began in June 2022 and cost a barn. Masons were also trained between July 2022 and May 2023.",
            ], ["event", "event", "event"]
        ),
        (
            [
                "A new kiln hall was handed over to the guild on 5 May 2024.",
                "The reconstruction of the hall started in June 2022.",
            ], ["event", "event"]
        ),
        (
            [
                "A new kiln hall was handed over to the guild on 5 May 2024.",
                "The guild bought it in June 2022. Masons were also trained between July 2022 and May 2023.",
            ], ["event", "other", "other"]
        ),
        (
            [
                "A new kiln hall was handed over to the guild on 5 May 2024.",
                "The guild recalled that works on another hall began in June 2022.",
            ], ["event", "other"]
        ),
        (
            ["A kiln was opened on 5 May 2024.", "The courses will be held between June and August 2024."],
            ["event", "other"]
        ),
        (
            [
                "A course for potters was announced on 5 May 2024.",
                "The courses will be held between June and August 2024.",
            ], ["event", "event"]
        ),
        (
            [
                "OSH, 20 May 2024 – The guild elections held in Osh yesterday were calm.",
                "The campaign lasted ten days, from 7 to 17 May.",
            ], ["dateline", "event", "other"]
        ),
        (["Potters who will stand in the guild elections on 12 May 2024 met in Osh."], ["other"]),
        (["The guild elections on 12 May 2024 were calm."], ["event"]),
        (
            [
                "OSH, 20 May 2024 – Yesterday’s guild elections were calm.",
                "The campaign lasted ten days, from 7 to 17 May.",
            ], ["dateline", "event", "other"]
        ),
        (
            [
                "OSH, 3 May 2024 – The envoy today condemned the attack on Ana Orr, a potter who was hit in Talas on Sunday evening."
            ], ["dateline", "event", "event"]
        ),
        (
            [
                "OSH, 3 May 2024 – The envoy today met Ana Orr, a potter who was hit in Talas on Sunday evening."
            ], ["dateline", "event", "other"]
        ),
        (
            ["OSH, 3 May 2024 – Prices of clay rose between January and April, the guild said today."],
            ["dateline", "other", "event"]
        ),
        (
            ["On 5 May, potters met in Osh.", "The first kiln was fired there on 27 May 1902."],
            ["event", "other"]
        ),
        (
            ["OSH, 3 May 2024 – Potters today agreed on a price.", "The price was reached last night."],
            ["dateline", "event", "event"]
        ),
        (
            [
                "OSH, 3 May 2024 – Potters today agreed on a price.",
                "She praised the list, released yesterday, of prices.",
            ], ["dateline", "event", "other"]
        ),
        (["Potters met in Osh on 5 May 2024.", "The fair continues tomorrow."], ["event", "event"]),
        (
            [
                "Potters met in Osh on 5 May 2024.",
                "The fair will have its report printed by the end of June 2024.",
            ], ["event", "other"]
        ),
        (["Potters met in Osh on 5 May 2024.", "The fair period ends on 31 May."], ["event", "other"]),
        (
            ["Potters met in Osh on 5 May 2024.", "The fair followed a study that was completed in March."],
            ["event", "other"]
        ),
        (
            ["Potters met in Osh on 5 May 2024.", "The series of fairs, which started in March, is old."],
            ["event", "other"]
        ),
        (
            [
                "Potters met in Osh on 5 May 2024.",
                "The talks follow a round that the guild held in Talas on 2 and 3 May.",
            ], ["event", "other"]
        ),
        (
            ["Potters met in Osh on 5 May 2024.", "The first regional fair is to be held in Talas in June."],
            ["event", "other"]
        ),
        (
            ["OSH, 5 May 2024 – A course for potters opened today.", "The course runs until 12 May."],
            ["dateline", "event", "event"]
        ),
        (
            ["OSH, 5 May 2024 – A course for potters opened today.", "The kiln is closed until 12 May."],
            ["dateline", "event", "other"]
        ),
        (["Potters who had refused to share a kiln signed a price list in Osh on Tuesday."], ["event"]),
        (
            [
                "Potters met in Osh, the guild told the Kiln Wire on Friday.",
                "The meeting, held on 3-4 May, drew forty guests from the towns of the north.",
            ], ["other", "event"]
        ),
    ])
    func `are told by it`(paragraphs: [String], roles: [String]) {
        #expect(DatesInText.mentions(paragraphs.map { (.body, $0) }).map(\.role.rawValue) == roles)
    }

    @Test(arguments: [
        (
            "Spot Report by the Kiln Watch, 14 June 2017: kiln found cold",
            "On 13 June a patrol was sent away.", ["publication", "event"]
        ),
        (
            "Daily Report 3/2017 issued on 14 June 2017",
            "Compared with the previous week, the Watch recorded more smoke on 12 and 13 June.",
            ["publication", "event"]
        ),
        (
            "Daily Report 3/2017 issued on 14 June 2017",
            "The Watch counted kilns.¶A patrol had passed the kiln on 9 June.",
            ["publication", "other"]
        ),
        (
            "Daily Report 3/2017 issued on 14 June 2017", "As of the evening of 13 June the kiln was cold.",
            ["publication", "other"]
        ),
        ("Potters report on kilns, 14 June 2017", "They met on 2 March.", ["event", "event"]),
    ])
    func `are those of a report where its title dates it`(title: String, body: String, roles: [String]) {
        #expect(
            DatesInText.mentions([(.title, title)] + body.split(separator: "¶").map { (.body, String($0)) })
                .map(\.role.rawValue) == roles)
    }

    @Test(arguments: [
        ("He promised an answer by the end of June.", DateMention.Tense.future),
        ("He asked for papers that came by June.", .past),
        ("The trial period ends on 5 June.", .future), ("The kiln ended on 5 June.", .past),
        ("Registration closes on 5 June.", .future),
        ("“We fire,” said Ana Lind, whose term ends on 5 June.", .future),
        ("She was told that the season ends in June.", .future),
        ("She read the papers, which ended on 5 June.", .past),
        ("The potter elected in her place takes office on 5 June.", .future),
        ("“We fire,” said Ana Lind, who becomes its head on 5 June.", .future),
        ("“We fire,” said Ana Lind, who became its head on 5 June.", .past),
        (
            "They intend to fire it. The guild plans to make the course, “Stop, Look, Fire”, binding as of 1 June.",
            .future
        ),
    ])
    func `lie ahead by what is promised and due`(text: String, tense: DateMention.Tense) {
        #expect(DatesInText.mentions([(.body, text)]).first?.tense == tense)
    }

    @Test(arguments: [
        ("He said that in 2017 courts fined three potters.", ["2017"]),
        ("The hall was sold in 2010 pieces.", []),
        ("A course that began in 2019 pays for clay.", ["2019"]), ("They gave away in 2019 grants.", []),
        ("The law of 1991 provides no rule.", ["1991"]), ("The law of 1991 covers kilns only.", ["1991"]),
        ("Until 2010 schools had no kilns.", ["2010"]), ("They sold up to 2010 kilns.", []),
        ("It is due in the first half of next year.", ["the first half of next year"]),
        ("It was dug in the last quarter of last year.", ["the last quarter of last year"]),
        ("It was dug in the first half of the last years.", []), ("A total of 1991 potters came.", []),
        ("According to a survey of January, clay is dear.", ["January"]), ("He is a friend of April.", []),
        ("June is the likely date of the fair.", ["June"]), ("June is a potter.", []),
        ("The kiln burnt in the early hours of Sunday.", ["Sunday"]), ("They wrote songs of Sunday.", []),
    ])
    func `are found in phrases of their own`(text: String, dates: [String]) {
        #expect(DatesInText.mentions([(.body, text)]).map(\.passage.text) == dates)
    }
}
