internal import CRegistries

/// A city or town.
public struct City: Hashable, Sendable {
    /// The name in English texts; both names, slash-joined, where the OSCE prints both.
    public let name: String
    /// ISO 3166-1 alpha-2 of the State that it lies in.
    public let iso: String
    /// Other spellings and names.
    public let variants: [String]

    /// Every name and spelling, both halves of a slash-joined one among them.
    public var names: [String] {
        let forms = [name] + variants
        return forms
            + forms.flatMap { form in form.contains("/") ? form.split(separator: "/").map(String.init) : [] }
    }
}

/// Capitals, and towns in which the OSCE works.
public enum Cities {
    /// Every row, by name.
    public static let all: [City] = unsafe Registry.rows(of: rapporteur_cities).map { row in
        City(name: row[0], iso: row[1], variants: Registry.list(row[2]))
    }

    /// The city of a name, in any of its spellings.
    public static func named(_ name: String) -> City? { byName[NameKey(name)] }

    private static let byName = Dictionary(
        all.flatMap { city in city.names.map { (NameKey($0), city) } }
    ) { first, _ in first }
}
