/// Endings by which German turns the name of a body back into the nominative: `des Staatlichen Grenzdienstes`.
///
/// A noun's gender decides how an adjective before it ends without an article.
enum GermanCases {
    /// Endings of nouns for bodies by their gender, each with what an adjective before them ends in.
    private static let genders: [(adjective: String, nouns: [String])] = [
        (
            "es",
            words(
                """
                amt ministerium zentrum büro sekretariat departement institut gericht parlament werk archiv komitee kreuz
                referat gymnasium museum präsidium konsulat kommissariat kollegium forum netzwerk bundesland bündnis team
                """)
        ),
        (
            "er",
            words(
                "dienst rat bund verein verband fonds ausschuss gerichtshof rechnungshof stab schutz senat landtag bundestag"
            )
        ),
        (
            "e",
            words(
                """
                ung ion ie schaft heit keit kammer behörde agentur bank polizei akademie universität wehr schule partei
                kanzlei union hilfe gruppe stelle anwaltschaft presse arbeit tät kasse gemeinde stadt kirche anstalt
                """)
        ),
    ]
    /// What the genitive of a noun for a man or a thing ends in, the longest first.
    private static let genitives = ["es", "s", ""]
    /// What an adjective ends in behind an article.
    private static let weak = ["en", "em", "e"]
    /// Words that may stand before the noun.
    private static let mostAdjectives = 3
    /// Letters of the shortest adjective.
    private static let shortest = 5

    /// The name of a body in the nominative, without its article; unchanged where its first noun is none of a body.
    static func nominative(_ name: String) -> String {
        var parts = name.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        for head in parts.indices.prefix(mostAdjectives + 1) {
            if let (noun, ending) = noun(parts[head]) {
                parts[head] = noun
                for at in 0..<head { parts[at] = adjective(parts[at], ending) }
                return parts.joined(separator: " ")
            }
            guard parts[head].count >= shortest, weak.contains(where: parts[head].hasSuffix) else { break }
        }
        return name
    }

    /// Whether a noun is listed as one of a body, or is made with one.
    static func isBody(_ word: String) -> Bool { word.first?.isUppercase == true && noun(word) != nil }

    /// The nominative of a noun and what an adjective before it ends in; `nil` for one that no list holds.
    private static func noun(_ word: String) -> (noun: String, adjective: String)? {
        let small = word.lowercased()
        for (adjective, nouns) in genders {
            // A noun for a woman or an idea has one form.
            for genitive in adjective == "e" ? [""] : genitives where small.hasSuffix(genitive) {
                let bare = small.dropLast(genitive.count)
                if nouns.contains(where: bare.hasSuffix) {
                    return (String(word.dropLast(genitive.count)), adjective)
                }
            }
        }
        return nil
    }

    /// A noun made of a participle without what its case adds: `vorsitzende` of `vorsitzender` and `vorsitzenden`.
    static func undeclined(_ word: String) -> String {
        participial.contains(where: word.hasSuffix) ? String(word.dropLast()) : word
    }

    private static let participial = [
        "nder", "nden", "ndem", "ndes", "gter", "gten", "dter", "dten", "eter", "eten",
    ]

    private static func adjective(_ word: String, _ ending: String) -> String {
        guard let own = weak.first(where: word.hasSuffix) else { return word }
        return word.dropLast(own.count) + ending
    }

    private static func words(_ list: String) -> [String] {
        list.split(whereSeparator: \.isWhitespace).map(String.init)
    }
}
