import Interchange

extension Lexicon {
    /// German, as the OSCE's Vienna pages and German reposts use it.
    static let german = Lexicon(
        language: "de",
        words: [
            (.article, "der die das den dem des ein eine einer einem einen"),
            (
                .preposition,
                "in im am an auf von vom zu zum zur mit bei nach vor seit bis für über unter durch"
            ),
            (.conjunction, "und oder"),
            (.masculine, "er ihn ihm"),
            (
                .auxiliary,
                "ist sind war waren werde wirst wird werden werdet hat haben hatte hatten wurde wurden"
            ),
            (.futureMarker, "werde wirst wird werden werdet"),
            (.negation, "nicht kein keine nie ohne"),
            (
                .irregularPast,
                "fand fanden begann begannen endete nahm nahmen kam kamen traf trafen entstand entstanden"
            ),
        ] + germanQuotes,
        dates: DateWords(
            capitalisesMonths: true,
            dotsDays: true,
            decadeEndings: "s er ern",
            meanings: [
                (.and, "und"), (.from, "vom von ab"), (.until, "bis"), (.to, "zum"), (.between, "zwischen"),
                (.the, "der die das den dem des"), (.on, "am"), (.during, "in im"), (.since, "seit"),
                (.part, "anfang ende mitte"), (.towards, "für"),
                (.relativeDay(0), "heute"), (.relativeDay(-1), "gestern"), (.relativeDay(1), "morgen"),
                (.relativeDay(-2), "vorgestern"), (.relativeDay(2), "übermorgen"),
                (
                    .turn(.last),
                    "letzte letzten letzter letztes vergangene vergangenen vergangener vergangenes vorige vorigen voriger voriges"
                ),
                (.turn(.this), "diese diesen dieser dieses"),
                (.turn(.next), "nächste nächsten nächster nächstes kommende kommenden kommender kommendes"),
                (.unit(.week), "woche"), (.unit(.month), "monat"), (.unit(.year), "jahr jahres jahre jahren"),
                (.length(2), "zweitägige zweitägigen zweitägiger zweitägiges zweitägigem"),
                (.length(3), "dreitägige dreitägigen dreitägiger dreitägiges dreitägigem"),
                (.length(4), "viertägige viertägigen viertägiger viertägiges viertägigem"),
                (.length(5), "fünftägige fünftägigen fünftägiger fünftägiges fünftägigem"),
                (
                    .length(7),
                    "einwöchige einwöchigen einwöchiger einwöchiges einwöchigem siebentägige siebentägigen siebentägiger siebentägiges siebentägigem"
                ), (.length(14), "zweiwöchige zweiwöchigen zweiwöchiger zweiwöchiges zweiwöchigem"),
                (.nth(1), "erste ersten"), (.nth(2), "zweite zweiten"), (.nth(3), "dritte dritten"),
                (.nth(4), "vierte vierten"), (.half, "hälfte halbjahr"), (.quarter, "quartal"),
                (.season(3), "frühjahr frühling"), (.season(6), "sommer"), (.season(9), "herbst"),
                (.season(12), "winter"),
            ],
            cues: [
                (.pastAuxiliary, "war waren wurde wurden hatte hatten"),
                (.joining, "aber doch sondern"),
                (.future, "geplant vorgesehen angesetzt anberaumt will wollen soll sollen"),
                (.another, "weiteres weiterer weitere nächste nächstes nächster früheres frühere"),
                (
                    .phase,
                    "fand fanden begann begannen endete dauerte eröffnet eröffnete dauert läuft findet beginnt endet"
                ),
                (
                    .occasion,
                    """
                    seminar seminare kurs kurse lehrgang workshop workshops schulung schulungen konferenz tagung treffen sitzung
                    übung besuch veranstaltung ausstellung
                    """
                ),
            ]), bodies: .none, donors: .german, cues: germanCues)
}
