extension Lexicon {
    /// German words that decide who says what.
    static let germanQuotes: [(WordClass, String)] =
        [
            (.reportingVerb, reporting), (.callingVerb, calling), (.stanceVerb, stance), (.naming, naming),
            (.timeNoun, "morgen vormittag mittag nachmittag abend nacht"), (.titled, titled),
            (.honorific, honorifics), (.kinship, honorifics),
            (.nameParticle, "von van de zu zur der freiherr freifrau graf gräfin edler edle"),
            (.roleHead, GermanNouns.offices + GermanNouns.genitives), (.bodyHead, bodies),
            (.documentHead, documents), (.documentHead, missives), (.missive, missives),
            (.personNoun, GermanNouns.persons), (.compoundHead, compounds),
            (.feminineNoun, GermanNouns.women), (.masculineNoun, GermanNouns.men), (.officeWord, offices),
            (.indefinite, "ein eine einer einem einen eines mehrere einige viele"), (.midAdverb, adverbs),
            (.tailOpener, "während nach vor anlässlich beim bei laut"), (.relative, "welcher welche welches"),
            (.clauseOpener, "dass wenn weil obwohl während was wie warum ob aber denn"),
            (.genitive, "von des"),
            (.feminine, "sie"), (.neutralPronoun, "es wir ich man"),
            (.possessivePronoun, "sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren"),
            (.masculineNoun, "sein seine seiner seinem seinen"),
            (.feminineNoun, "ihr ihre ihrer ihrem ihren"),
            (
                .speechOccasion,
                """
                eröffnung rede interview pressekonferenz konferenz veranstaltung ansprache besuch gespräch abschluss treffen
                begrüßung sitzung tagung feier vorstellung übergabe unterzeichnung einweihung
                """
            ),
            (.finiteVerb, finite), (.pluralNoun, "wir man leute"), (.hypernym, GermanNouns.hypernyms),
            (
                .firstPerson,
                "ich mich mir mein meine meinen meinem meiner wir uns unser unsere unseren unserem unserer"
            ),
            (.preposition, "aus gegen ohne um trotz wegen beim ins ans"),
            (.contracted, "im am zum zur vom beim ins ans"),
        ]

    /// German phrases that report speech.
    static let germanCues: [(String, QuoteCue)] =
        [
            "so", "laut", "nach den worten von", "nach den worten", "in den worten von", "in den worten",
            "nach ansicht von", "nach ansicht", "nach angaben von", "nach angaben", "nach aussage von",
            "nach aussage", "nach meinung von", "nach meinung", "nach einschätzung von", "nach einschätzung",
        ].map { ($0, .source) }
        + phrases.map { ($0, .reporting) }
        + subjunctives.map { ($0, .indirect) }
        + ["für"].map { ($0, .topic) } + ["als"].map { ($0, .capacity) }
        + ["zufolge"].map { ($0, .postposition) }
        + ["heißt es", "hieß es", "steht", "stand", "ist zu lesen", "liest man", "die Rede"].map {
            ($0, .written)
        }
        + ["sprach von", "spricht von", "warnte vor", "warnt vor", "dankte für"].map { ($0, .stance) }
        + ["ist", "sind", "war", "waren", "wird", "wurde", "wurden", "werden"].map { ($0, .copula) }
        + [
            "ab", "an", "auf", "aus", "bei", "dazu", "dazwischen", "ein", "entgegen", "fest", "fort",
            "hervor", "hinzu",
            "mit", "nach", "vor", "weiter", "zu", "zurück",
        ].map { ($0, .particle) }
        + ["bei", "beim", "vom", "von", "aus"].map { ($0, .belonging) }
        + ["hat", "haben", "hatte", "hatten", "zeigte sich", "zeigt sich", "zeigten sich"].map {
            ($0, .perfect)
        }

    private static let reporting = """
        sagte sagt sagten gesagt erklärte erklärt erklärten betonte betont betonten unterstrich unterstreicht unterstrichen
        meinte meint meinten gemeint ergänzte ergänzt fügte fügt bemerkte bemerkt stellte stellt fest berichtete berichtet
        berichteten erläuterte erläutert erinnerte erinnert mahnte mahnt gemahnt warnte warnt gewarnt forderte fordert
        gefordert schrieb schreibt geschrieben antwortete antwortet geantwortet fragte fragt gefragt kündigte kündigt
        angekündigt hob hebt hervorgehoben äußerte äußert geäußert versicherte versichert bekräftigte bekräftigt schloss
        schließt resümierte resümiert urteilte urteilt lobte erzählte erzählt erzählten heißt hieß erwiderte erwidert
        entgegnete entgegnet gestand gesteht räumte räumt scherzte scherzt rief ruft gerufen flüsterte flüstert klagte klagt
        hoffte hofft glaubt glaubte findet fand wusste weiß freute freut wiederholte wiederholt verriet verrät verlangte
        verlangt bestätigte bestätigt beteuerte beteuert kommentierte kommentiert konstatierte konstatiert notierte notiert
        hinzugefügt festgestellt überzeugt teilte teilt teilten mitgeteilt mitteilte mitteilten mitteilt hinzufügte hinzufügt
        hervorhob hervorhebt ankündigte ankündigt hinwies hinweist einräumte einräumt ausführte ausführt feststellte feststellt
        klarstellte klarstellt bekanntgab bekanntgibt empfahl empfiehlt empfahlen empfohlen gratulierte plädierte plädiert
        prophezeite prophezeit folgerte folgert bilanzierte bilanziert bedauerte bedauert präzisierte präzisiert appellierte appelliert
        """

    /// Verbs of speech of several words.
    private static let phrases: [String] = [
        "teilte mit", "teilt mit", "teilten mit", "wies darauf hin", "weist darauf hin",
        "wiesen darauf hin",
        "machte deutlich", "macht deutlich", "machte klar", "macht klar", "stellte klar", "stellt klar",
        "gab bekannt", "gibt bekannt", "gaben bekannt", "gab an", "gibt an", "gab zu", "gibt zu",
        "führte aus", "führt aus", "setzte hinzu", "setzt hinzu", "ließ wissen", "lässt wissen",
        "pflichtete bei", "pflichtet bei", "stimmte zu", "stimmt zu", "gab zu bedenken",
        "gibt zu bedenken",
        "gab zu Protokoll", "gibt zu Protokoll", "zog den Schluss", "zieht den Schluss",
    ]

    /// Forms of reported speech that no past looks like, and those in `-te` that are none.
    private static let subjunctives = """
        sei seien habe werde könne müsse solle dürfe wolle möge wisse gebe rate halte bitte biete trete gelte warte erwarte
        bedeute fürchte befürchte vermute bestreite arbeite beobachte betrachte achte begleite verbiete erhalte enthalte
        """.split(whereSeparator: \.isWhitespace).map(String.init)

    private static let calling = """
        nannte nennt nannten genannt bezeichnete bezeichnet bezeichneten beschrieb beschreibt beschrieben würdigte würdigt
        gewürdigt charakterisierte charakterisiert
        """

    private static let stance = """
        lobte lobt gelobt dankte dankt begrüßte begrüßt kritisierte kritisiert sprach spricht forderte versprach verspricht
        """

    private static let naming =
        "namens genannt sogenannte sogenannten sogenannter sogenanntes titel motto name namen betitelt"

    private static let titled = """
        projekt projekts handbuch broschüre buch heft film ausstellung konferenz kampagne programm studie begriff wort titel
        motto slogan veranstaltung seminar workshop initiative verein leitfaden bericht gesetz lied stück
        """

    private static let honorifics = """
        Botschafter Botschafterin Dr Prof Professor Professorin Herr Frau Herrn General Oberst Major Hauptmann Magister Mag
        Magistra Dipl Ing DI Hofrat Hofrätin Oberstleutnant Leutnant Brigadier Botschafters Gesandter Gesandte Gesandten
        """

    private static let adverbs = """
        auch dann heute gestern weiter zudem außerdem jedoch aber noch schon bereits daraufhin dazu nur knapp trocken abschließend
        sich später seither kürzlich wiederum einmal danach damals hingegen schließlich ebenfalls indes wörtlich
        dort hier dabei daneben dagegen darauf darin anschließend zugleich gleichzeitig zuvor vorher inzwischen zunächst
        zuerst zuletzt dennoch allerdings nun jetzt ferner
        """

    private static let bodies = """
        Mission Büro Sekretariat Ministerium Außenministerium Amt Behörde Zentrum Universität Akademie Institut Gericht Rat
        Parlament Regierung Botschaft Vertretung Organisation Verein Stiftung Bund Gemeindebund Polizei Agentur Verband
        Gemeinderat Stadtrat Sicherheitsrat Europarat Nationalrat Bundesrat Ministeriums Amts Amtes Büros Verwaltung Direktion
        Kommission Departement Departements Gesellschaft Kammer Feuerwehr Partei Gilde Fonds Vereins Verbands
        """

    private static let missives =
        "brief schreiben nachricht mail e-mail grußwort grußbotschaft grußadresse postkarte telegramm tagebuch dankesbrief"

    private static let documents = """
        bericht erklärung studie katalog broschüre faltblatt flugblatt merkblatt programm gästebuch vorwort begleittext konzept antrag beitrag artikel resolution gesetz stellungnahme papier abkommen leitfaden handbuch aussendung
        mitteilung protokoll charta verordnung berichts schlussfolgerungen aufruf einladung
        """

    private static let compounds = """
        jähriger jährige leiter leiterin führer führerin minister ministerin sprecher sprecherin sekretär sekretärin präsident präsidentin
        direktor direktorin beauftragter beauftragte vertreter vertreterin kommissar kommissarin lehrer lehrerin anwalt anwältin
        experte expertin trainer trainerin koordinator koordinatorin journalist journalistin kommandant kommandantin offizier
        offizierin hauptmann hauptfrau beamter beamtin beamte berater beraterin beobachter beobachterin forscher forscherin
        ingenieur ingenieurin techniker technikerin händler händlerin arbeiter arbeiterin pfleger pflegerin helfer helferin
        wächter wächterin bauerin polizist polizistin schützerin bewohner bewohnerin teilnehmer teilnehmerin schüler schülerin
        ärztin professor professorin botschafter botschafterin chef chefin macherin fahrerin läuferin springerin taucher
        taucherin retter retterin hirtin wirtin dolmetscher dolmetscherin redakteur redakteurin verwalterin vorsitzender
        vorsitzende inspektor inspektorin richterin meisterin referent referentin ausbilder ausbilderin ausbildner ausbildnerin
        ministerium sekretariat behörde zentrum universität institut akademie agentur gericht verband verein stiftung mission amt
        büro verwaltung gesellschaft kammer feuerwehr kommission vertretung regierung botschaft polizei direktion
        bericht erklärung studie katalog leitfaden handbuch protokoll abkommen broschüre projekt programm kampagne ausstellung heft brief text blatt zettel ordnung schrift satzung
        """

    private static let offices = """
        OSZE UNO EU Die Der Das Stellvertretender Stellvertretende Ständiger Ständige Österreich Deutschland Schweiz
        Österreichs Deutschlands Wien Berlin Bern Auswärtiges Auswärtigen Europa Serbien Kosovo Ukraine Ehemaliger Ehemalige Früherer Frühere
        """

    private static let finite = """
        ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können muss müssen soll sollen darf dürfen
        will wollen mag mögen gibt geht kommt kommen steht stehen liegt braucht brauchen weiß wissen macht machen bleibt
        bleiben hilft zeigt lernt lernen liest spricht lebt leben beginnt endet gehört wollten konnten mussten sollten sehen
        sieht heißt bedeutet hält trägt findet finden glaubt hofft freut sei seien wäre hätte könnte müsste zähle könne müsse
        ließ lässt ging kam kamen gab gaben nahm nahmen traf trafen begann begannen endete fand fanden saß stand lag zog
        blieb hielt brachte bekam half verlor gewann aß trank lief fuhr schlief baute bauten grub arbeitet arbeiten führt
        bekommt bekommen kriegt kriegen
        führte führten erscheint läuft stammt öffnet öffnete eröffnete besuchte besuchten lernten arbeitete wollte konnte
        musste sollte durfte stimmt zählt fehlt reicht kostet schläft wartet warten vergisst verschwindet wächst redet klebt
        graben gräbt eilt übernahm zahlte zahlten zahlt leitet leitete wohnt brennt brach bricht stellt stellte
        """
}
