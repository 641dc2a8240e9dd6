internal import CRegistries

/// What one State is called in a language other than English.
public struct StateName: Hashable, Sendable {
    /// BCP 47 primary language.
    public let language: String
    /// ISO 3166-1 alpha-2, as in ``States``.
    public let iso: String
    /// Its names in that language, in every case that the language prints them in.
    public let names: [String]
    /// Its adjectives, in the forms that stand beside the noun for a body.
    public let adjectives: [String]
}

/// Names of States in the languages that pages are read in, English aside.
public enum StateNames {
    /// Every row, by language and ISO code.
    public static let all: [StateName] = unsafe Registry.rows(of: rapporteur_state_names).map { row in
        StateName(
            language: row[0], iso: row[1], names: Registry.list(row[2]), adjectives: Registry.list(row[3]))
    }

    /// The rows of a language; none for English and for a language that nobody has listed.
    public static func of(_ language: String) -> [StateName] { all.filter { $0.language == language } }
}
