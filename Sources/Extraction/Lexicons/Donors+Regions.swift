extension DonorWords {
    /// The code of the State whose region bears a name, as English and the region's own language write it.
    static func state(ofRegion name: String) -> String? { regionCodes[Fold.string(name)] }

    /// Regions that give money of their own, a State a line.
    private static let englishRegions = """
        AT Burgenland;Tyrol;Styria;Carinthia;Upper Austria;Lower Austria;Vienna
        DE Bavaria;Saxony;Lower Saxony;Thuringia;Hesse;North Rhine-Westphalia;Rhineland-Palatinate;Hamburg;Bremen;Berlin
        CH Geneva;Zurich;Bern;Vaud;Ticino;Uri;Lucerne;Basel-Stadt;Fribourg
        IT South Tyrol;Trentino;Bolzano;Trento;Friuli Venezia Giulia;Veneto;Tuscany;Lombardy;Emilia-Romagna
        ES Catalonia;Andalusia;Valencia;Galicia
        BE Flanders;Wallonia
        NL Friesland;Utrecht;Gelderland
        CA Ontario;Quebec;Alberta;Manitoba;British Columbia
        GB Scotland;Wales;Northern Ireland
        AM Syunik;Lori;Tavush;Shirak;Ararat;Armavir;Kotayk;Gegharkunik;Aragatsotn
        GE Adjara;Ajara;Imereti;Kakheti;Samegrelo;Guria;Svaneti
        KG Chuy;Chui;Issyk-Kul;Talas;Batken
        KZ Akmola;Mangystau;Turkistan
        TJ Sughd;Khatlon;Badakhshan;Rasht
        UZ Fergana;Ferghana;Karakalpakstan;Surkhandarya;Khorezm
        MD Gagauzia;Transnistria
        UA Galychyna;Zakarpattia;Volyn;Bukovyna
        RS Vojvodina
        """

    private static let regionCodes: [String: String] = {
        var codes: [String: String] = [:]
        for line in (englishRegions + "\n" + german.regions).split(separator: "\n") {
            let row = line.drop { $0 == " " }
            let code = String(row.prefix(2))
            for name in row.dropFirst(3).split(separator: ";") { codes[Fold.string(String(name))] = code }
        }
        return codes
    }()

    /// Whether a word heads the English name of a body, which pages of other languages leave as it is.
    static func isEnglishHead(_ word: String) -> Bool { englishHeads.contains(word) }

    /// Whether a word joins the parts of such a name.
    static func isEnglishJoint(_ word: String) -> Bool { word == "of" || word == "for" || word == "and" }

    private static let englishHeads: Set<String> = [
        "Agency", "Foundation", "Fund", "Trust", "Council", "Ministry", "Embassy", "Institute", "Bureau",
        "Department", "Programme", "Facility", "Society", "Endowment", "Initiative", "Commission", "Center",
        "Centre", "Office", "Group",
    ]
}
