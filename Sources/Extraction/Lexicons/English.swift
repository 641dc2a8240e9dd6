extension Lexicon {
    /// English, as OSCE pages and those who copy them write it.
    static let english = Lexicon(
        language: "en", words: englishGrammar + englishBodies + englishQuotes + englishVoices,
        dates: .english,
        bodies: .english,
        cues: englishCues)

    /// Words of the grammar.
    private static let englishGrammar: [(WordClass, String)] = [
        (.article, "a an the"),
        (
            .preposition,
            "of at in on for to from with by under over during after before within between through"
        ),
        (.conjunction, "and or"),
        (.masculine, "he him"),
        (.feminine, "she her"),
        (.neutralPronoun, "they we i it you"),
        (.possessivePronoun, "his her their its our my your"),
        (
            .auxiliary,
            """
            is are was were be been being has have had do does did will shall would can could may might must
            """
        ),
        (.futureMarker, "will shall would"),
        (.relative, "who which that whose whom"),
        (.negation, "not never no nor neither without"),
        (
            .numberWord,
            """
            one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
            eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million
            """
        ),
    ]
}
