import Interchange

extension Lexicon {
    /// Russian, as OSCE pages of Central Asia, Moldova and Ukraine use it.
    static let russian = Lexicon(
        language: "ru",
        words: [
            (.preposition, "в во на с со по до от из за о об для при под над после перед между через"),
            (.conjunction, "и или"),
            (.masculine, "он его ему им"),
            (.feminine, "она её ей ею"),
            (.neutralPronoun, "они мы я вы"),
            (.auxiliary, "был была было были будет будут"),
            (.futureMarker, "будет будут"),
            (.relative, "который которая которое которые"),
            (.negation, "не ни без"),
            (.irregularPast, "состоялся состоялась состоялось состоялись прошёл прошла прошло прошли"),
        ] + russianQuotes,
        dates: DateWords(
            meanings: [
                (.and, "и"), (.from, "с со"), (.to, "по"), (.until, "до"), (.during, "в во"),
                (.between, "между"),
                (.yearWord, "года году годов годах годы г гг"), (.since, "начиная"), (.by, "к"),
                (.relativeDay(0), "сегодня"), (.relativeDay(-1), "вчера"), (.relativeDay(1), "завтра"),
                (.turn(.last), "прошлой прошлом прошлого"), (.turn(.this), "этой этом этого текущего"),
                (.turn(.next), "следующей следующем следующего"),
                (.unit(.week), "неделе неделю недели"), (.unit(.month), "месяце месяца"),
                (.nth(1), "первом первой"), (.nth(2), "втором второй"), (.nth(3), "третьем"),
                (.nth(4), "четвёртом"), (.half, "половине"), (.quarter, "квартале"),
            ],
            cues: [
                (.pastAuxiliary, "был была было были"),
                (
                    .future,
                    "запланирован запланирована запланировано планируется состоится пройдёт пройдут"
                ),
                (
                    .phase,
                    "состоялся состоялась состоялось состоялись прошёл прошла прошло прошли проходил"
                ),
            ]), bodies: .none, donors: .russian, cues: russianCues)
}
