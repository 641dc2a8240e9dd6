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
}
