internal import CRegistries

/// A well-known body outside the OSCE: an international organisation, an agency, a foundation.
public struct Body: Hashable, Sendable {
    /// The name by which it is best known.
    public let name: String
    /// ISO 3166-1 alpha-2 of the State that it belongs to, `EU`, or `nil` for an international one.
    public let iso: String?
    /// Other names, in full.
    public let otherNames: [String]
    /// Acronyms.
    public let acronyms: [String]
}

/// Bodies that OSCE pages name as donors and partners.
public enum Bodies {
    /// Every row, by name.
    public static let all: [Body] = unsafe Registry.rows(of: rapporteur_bodies).map { row in
        Body(
            name: row[0], iso: Registry.optional(row[1]), otherNames: Registry.list(row[2]),
            acronyms: Registry.list(row[3]))
    }

    /// The body of a name or an acronym.
    public static func named(_ name: String) -> Body? { byName[NameKey(name)] }

    /// The organisation itself.
    public static let osce: Body? = named("OSCE")

    private static let byName = Dictionary(
        all.flatMap { body in ([body.name] + body.otherNames + body.acronyms).map { (NameKey($0), body) } }
    ) { first, _ in first }
}
