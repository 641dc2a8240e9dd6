extension Lexicon {
    /// German words that decide who says what.
    static let germanQuotes: [(WordClass, String)] = [
        (.reportingVerb, reporting), (.callingVerb, calling), (.stanceVerb, stance), (.naming, naming),
        (.titled, titled), (.honorific, honorifics), (.kinship, honorifics),
        (.nameParticle, "von van de zu zur der"),
        (.roleHead, roles), (.bodyHead, bodies), (.documentHead, documents), (.personNoun, persons),
        (.officeWord, offices), (.indefinite, "ein eine einer einem einen eines mehrere einige viele"),
        (
            .midAdverb,
            "auch dann heute gestern weiter zudem außerdem jedoch aber noch schon bereits daraufhin dazu"
        ),
        (.tailOpener, "während nach vor anlässlich beim bei laut"), (.relative, "welcher welche welches"),
        (.clauseOpener, "dass wenn weil obwohl während was wie warum ob aber denn"), (.genitive, "von des"),
        (.feminine, "sie"), (.neutralPronoun, "es wir ich man"),
        (.possessivePronoun, "sein seine seiner ihr ihre ihrer"),
        (
            .speechOccasion,
            "eröffnung rede interview pressekonferenz konferenz veranstaltung ansprache besuch"
        ),
        (.masculineNoun, "herr botschafter leiter minister direktor"),
        (.feminineNoun, "frau botschafterin leiterin ministerin direktorin studentin bürgermeisterin"),
        (.finiteVerb, finite), (.pluralNoun, "wir man leute"), (.hypernym, hypernyms),
        (
            .firstPerson,
            "ich mich mir mein meine meinen meinem meiner wir uns unser unsere unseren unserem unserer"
        ),
        (.preposition, "aus gegen ohne um"),
    ]

    /// German phrases that report speech.
    static let germanCues: [(String, QuoteCue)] =
        ["so", "laut", "nach den worten von", "in den worten von", "nach ansicht von"].map { ($0, .source) }
        + ["sprach von", "spricht von", "warnte vor", "warnt vor", "dankte für"].map { ($0, .stance) }
        + ["ist", "sind", "war", "waren", "wird", "wurde", "wurden", "werden"].map { ($0, .copula) }
        + ["hat", "haben", "hatte", "hatten"].map { ($0, .perfect) }

    private static let reporting = """
        sagte sagt sagten erklärte erklärt erklärten betonte betont unterstrich unterstreicht meinte meint ergänzte ergänzt
        fügte bemerkte bemerkt stellte fest berichtete berichtet erläuterte erläutert erinnerte erinnert mahnte mahnt
        warnte warnt forderte fordert schrieb schreibt antwortete antwortet fragte fragt kündigte hob hebt äußerte
        versicherte versichert bekräftigte bekräftigt schloss resümierte urteilte lobte erzählte erzählt heißt hieß
        """

    private static let calling = """
        nannte nennt nannten bezeichnete bezeichnet bezeichneten beschrieb beschreibt würdigte würdigt charakterisierte
        """

    private static let stance =
        "lobte lobt dankte dankt begrüßte begrüßt kritisierte kritisiert sprach spricht forderte"

    private static let naming =
        "namens genannt sogenannte sogenannten sogenannter sogenanntes titel motto name namen betitelt"

    private static let titled = """
        projekt projekts handbuch broschüre buch film ausstellung konferenz kampagne programm studie begriff wort titel
        motto slogan veranstaltung seminar workshop initiative verein leitfaden bericht gesetz
        """

    private static let honorifics = """
        Botschafter Botschafterin Dr Prof Professor Professorin Herr Frau General Oberst Major Hauptmann Magister Mag
        """

    private static let roles = """
        Leiter Leiterin Direktor Direktorin Bürgermeister Bürgermeisterin Minister Ministerin Sprecher Sprecherin
        Generalsekretär Generalsekretärin Präsident Präsidentin Vorsitzender Vorsitzende Beauftragter Beauftragte Vertreter
        Vertreterin Kommissar Kommissarin Kommissär Hochkommissar Hochkommissarin Außenminister Außenministerin
        Bundesminister Bundesministerin Staatssekretär Staatssekretärin Botschafter Botschafterin Lehrer Lehrerin Richter
        Richterin Staatsanwalt Staatsanwältin Student Studentin Experte Expertin Trainer Trainerin Koordinator
        Koordinatorin Abgeordneter Abgeordnete Mitglied Chef Chefin Bauer Bäuerin Journalist Journalistin Anwalt Anwältin
        Stadtrat Stadträtin Forscher Forscherin Gründer Gründerin Offizier Kommandant Kommandantin
        Projektleiter Projektleiterin Projektkoordinator Projektkoordinatorin Abteilungsleiter Abteilungsleiterin
        Büroleiter Büroleiterin Teamleiter Teamleiterin Missionsleiter Missionsleiterin Programmleiter Programmleiterin
        Schulleiter Schulleiterin Referent Referentin Bibliothekar Bibliothekarin Archivar Archivarin Ingenieur
        Ingenieurin Historiker Historikerin Ärztin Arzt Dolmetscher Dolmetscherin Berater Beraterin
        """

    private static let bodies = """
        Mission Büro Sekretariat Ministerium Außenministerium Amt Behörde Zentrum Universität Akademie Institut Gericht Rat
        Parlament Regierung Botschaft Vertretung Organisation Verein Stiftung Bund Gemeindebund Polizei Agentur
        """

    private static let documents =
        "bericht erklärung studie brief resolution gesetz stellungnahme papier abkommen"

    private static let persons = """
        teilnehmer teilnehmerin teilnehmende student studentin schüler schülerin lehrer lehrerin bauer beamter beamtin
        anwohner anwohnerin mann frau kollege kollegin richter richterin sprecher sprecherin gast besucher besucherin zeitzeuge zeitzeugin
        zeuge zeugin bewohner bewohnerin diplomat diplomatin kollegin nachbar nachbarin
        """

    private static let offices = """
        OSZE UNO EU Die Der Das Stellvertretender Stellvertretende Ständiger Ständige Österreich Deutschland Schweiz
        Österreichs Deutschlands Wien Berlin Bern Auswärtiges Auswärtigen Europa Serbien Kosovo Ukraine
        """

    private static let hypernyms =
        "diplomat diplomatin beamter beamte beamtin experte expertin politiker politikerin jurist juristin fachmann fachfrau"

    private static let finite = """
        ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können muss müssen soll sollen darf dürfen
        will wollen mag mögen gibt geht kommt kommen steht stehen liegt braucht brauchen weiß wissen macht machen bleibt
        bleiben hilft zeigt lernt lernen liest spricht lebt leben beginnt endet gehört wollten konnten mussten sollten sehen
        sieht heißt bedeutet hält trägt findet finden glaubt hofft freut
        """
}
