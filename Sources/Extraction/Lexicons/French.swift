import Interchange

extension Lexicon {
    /// French, as OSCE pages and papers of its French-speaking States write it.
    static let french = Lexicon(
        language: "fr",
        words: [
            (.accented, "à financé cofinancé parrainé"),
            (.elided, "l' d' qu' s' n' c' j' m' t' jusqu' lorsqu' puisqu' quoiqu'"),
            (.enclitic, "-t-il -t-elle -t-on -t-ils -t-elles -il -elle -on -ils -elles -je"),
            (.article, "le la les l' un une du des au aux"),
            (
                .preposition,
                """
                à de d' du des au aux en dans sur sous pour par avec sans chez vers entre contre depuis pendant durant après
                avant lors selon devant
                """
            ),
            (.conjunction, "et ou"), (.genitive, "de d' du des"),
            (.determiner, "chaque tout tous toute toutes"), (.masculine, "il lui -t-il -il"),
            (.feminine, "elle -t-elle -elle"),
            (.neutralPronoun, "ils elles nous on je vous -t-on -on -t-ils -ils -t-elles -elles -je"),
            (.possessivePronoun, "son sa ses leur leurs notre nos votre vos mon ma mes"),
            (
                .auxiliary,
                """
                est sont était étaient fut furent sera seront serait a ont avait avaient aura auront aurait eut été être avoir
                va vont doit doivent peut peuvent
                """
            ),
            (.futureMarker, "sera seront aura auront serait"),
            (.relative, "qui que qu' dont lequel laquelle lesquels lesquelles"),
            (.negation, "ne n' pas jamais ni sans aucun aucune"),
            (.irregularPast, "eut prit fut vint tint"),
            (
                .numberWord,
                """
                un une deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante cent cents
                mille
                """
            ),
        ] + frenchQuotes,
        dates: DateWords(
            turnsFollow: true,
            accentedTo: "à",
            meanings: [
                (.and, "et"), (.from, "du dès"), (.to, "au"), (.until, "jusqu'au jusqu'en jusqu' jusque"),
                (.between, "entre"),
                (.the, "le la les l'"), (.of, "de d'"), (.during, "en dans durant pendant courant lors"),
                (.since, "depuis"), (.by, "avant"), (.part, "début fin mi milieu"), (.towards, "pour"),
                (.relativeDay(0), "aujourd'hui"), (.relativeDay(-1), "hier"), (.relativeDay(1), "demain"),
                (.relativeDay(-2), "avant-hier"), (.relativeDay(2), "après-demain"),
                (.turn(.last), "dernier dernière passé passée"), (.turn(.this), "ce cet cette"),
                (.turn(.next), "prochain prochaine"), (.earlier, "tôt"), (.later, "tard"),
                (.unit(.day), "jour jours"), (.unit(.week), "semaine semaines"), (.unit(.month), "mois"),
                (.unit(.year), "an année ans années"),
                (.nth(1), "premier première 1er"), (.nth(2), "deuxième second seconde"),
                (.nth(3), "troisième"), (.nth(4), "quatrième"), (.half, "moitié semestre"),
                (.quarter, "trimestre"), (.season(3), "printemps"), (.season(9), "automne"),
                (.season(12), "hiver"),
            ],
            cues: [
                (.pastAuxiliary, "a ont était étaient fut furent avait"), (.joining, "mais puis"),
                (.linking, "été"), (.dating, "date daté datée datés datées"),
                (
                    .future,
                    "prévu prévue prévus prévues prévoit aura auront prochain prochaine sera seront compte"
                ),
                (
                    .phase,
                    """
                    tenu tenue tenus déroulé déroulée commencé débuté achevé achevée ouvert ouverte organisé organisée organisés
                    organisées réuni réunis participé appris eu
                    """
                ),
                (.another, "précédent précédente autre autres suivant suivante antérieur antérieure"),
                (.publishing, "publié publiée posté mis"),
                (.page, "communiqué article page texte"),
                (
                    .occasion,
                    """
                    atelier ateliers stage stages formation formations cours séminaire séminaires conférence conférences réunion
                    réunions visite visites forum table-ronde cérémonie session sessions exercice exercices colloque rencontre
                    """
                ),
            ]), bodies: .none, donors: .french, cues: frenchCues)
}
