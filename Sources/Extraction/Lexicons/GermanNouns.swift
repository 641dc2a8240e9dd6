/// German nouns for people, a stem a word, from which the forms of men, of women and of the genitive are made.
///
/// A stem takes `-in` for a woman and `-s` for the genitive of a man; what takes neither is listed as it stands.
enum GermanNouns {
    /// Nouns that head an office.
    static let offices = joined(officeStems.flatMap { [$0, $0 + "in"] } + words(otherOffices))
    /// The genitives of those for men: `des Direktors`.
    static let genitives = " " + joined(officeStems.map { $0 + "s" })
    /// What a noun for a man takes in the genitive.
    static let genitiveEnding = "s"
    /// What an adjective takes in the cases that have its noun behind an article; its last letter goes in the nominative.
    static let adjectiveEnding = "en"
    /// Nouns for people without a name.
    static let persons =
        joined(
            personStems.flatMap { [$0, $0 + "in", $0 + "innen", $0 + "n"] } + words(otherPersons)
                + officeStems.map { $0 + "innen" } + words(hypernyms))
    /// Nouns for women.
    static let women = joined(
        (officeStems + personStems + ["diplomat", "politiker", "jurist", "funktionär"]).map { $0 + "in" }
            + words(otherOffices).filter { $0.hasSuffix("in") }
            + words("frau mutter schwester tochter beamtin kollegin ärztin anwältin bäuerin zeugin expertin"))
    /// Nouns for men.
    static let men = joined(
        officeStems + personStems
            + words("herr herrn mann vater bruder sohn beamter kollege arzt anwalt bauer"))
    /// Nouns that stand for holders of many offices, or for whoever was told of last.
    static let hypernyms = joined(
        ["diplomat", "politiker", "offizier", "jurist", "wissenschaftler", "funktionär"].flatMap {
            [$0, $0 + "in"]
        } + words("beamter beamte beamtin experte expertin fachmann fachfrau pädagoge ökonom ökonomin"))

    private static let officeStems = words(
        """
        leiter direktor bürgermeister minister sprecher generalsekretär sekretär präsident vertreter kommissar
        hochkommissar außenminister bundesminister staatssekretär botschafter lehrer richter student trainer koordinator
        journalist forscher gründer offizier kommandant projektleiter projektkoordinator abteilungsleiter büroleiter
        teamleiter missionsleiter programmleiter schulleiter referent bibliothekar archivar ingenieur historiker dolmetscher
        berater führer beobachter techniker polizist inspektor obmann wächter taucher retter redakteur verwalter
        bauunternehmer unternehmer hydrolog geolog biolog soziolog psycholog meteorolog lokführer pfarrer ausbilder ausbildner imker fischer gärtner
        schreiner tischler schmied förster pilot kapitän dirigent komponist künstler maler autor schriftsteller regisseur
        kanzler vizekanzler abteilungschef generaldirektor vizepräsident stellvertreter mitarbeiter nachfolger
        """)

    private static let otherOffices = """
        Vorsitzender Vorsitzende Beauftragter Beauftragte Staatsanwalt Staatsanwältin Experte Expertin Abgeordneter
        Abgeordnete Mitglied Chef Chefin Bauer Bäuerin Anwalt Anwältin Stadtrat Stadträtin Kommissär Ärztin Arzt Hauptmann
        Bezirkshauptmann Bezirkshauptfrau Landeshauptmann Landeshauptfrau Obfrau Hydrologe Geologe Biologe Soziologe Psychologe
        Meteorologe Jurist Juristin Hirte Hirtin Wirt Wirtin Beamter Beamtin Beamte Stadtverordneter Stadtverordnete Rektor
        Oberst Oberstin Major Majorin Oberstleutnant Leutnant General Brigadier Wachtmeister Kriminalrat Projektmanager
        Projektmanagerin Managerin Programmmanager Programmmanagerin Rektorin Intendant Intendantin Kurator Kuratorin Notar Notarin Sanitäter Sanitäterin Bergretter Bergretterin
        """

    private static let personStems = words(
        """
        teilnehmer student schüler lehrer anwohner richter sprecher besucher bewohner diplomat nachbar pensionist rentner
        zuhörer beobachter sportler händler arbeiter helfer bergführer polizist soldat rekrut absolvent spieler trainer
        veranstalter organisator wissenschaftler
        """)

    private static let otherPersons = """
        teilnehmende bauer bäuerin beamter beamtin mann frau kollege kollegin gast zeitzeuge zeitzeugin zeuge zeugin mutter
        vater freiwillige freiwilliger jugendlicher jugendliche überlebender überlebende betroffener betroffene hirte hirtin
        jähriger jährige angehöriger angehörige verwandter verwandte angestellter angestellte reisender reisende
        gefangener gefangene geflüchteter geflüchtete vertriebener vertriebene erwachsener erwachsene
        einheimischer einheimische teilnehmenden jugendlichen freiwilligen überlebenden betroffenen frauen mädchen bub junge schwester bruder tochter sohn
        """

    private static func words(_ list: String) -> [String] {
        list.split(whereSeparator: \.isWhitespace).map(String.init)
    }

    /// A list of some words, each once, in however many of the lists above it stands.
    private static func joined(_ words: [String]) -> String {
        var seen: Set<String> = []
        return words.filter { seen.insert($0.lowercased()).inserted }.joined(separator: " ")
    }
}
