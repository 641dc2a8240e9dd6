internal import CRegistries

/// A field of work of the OSCE.
public struct FieldOfWork: Hashable, Sendable {
    /// The canonical name: `Countering terrorism`.
    public let name: String
    /// The last part of its page's address.
    public let slug: String
    /// `politico-military`, `economic-environmental`, `human` or `cross-dimensional`.
    public let dimension: String
    /// Former labels.
    public let otherNames: [String]
}

/// The OSCE's fields of work.
public enum FieldsOfWork {
    /// Every row, by name.
    public static let all: [FieldOfWork] = unsafe Registry.rows(of: rapporteur_fields).map { row in
        FieldOfWork(name: row[0], slug: row[1], dimension: row[2], otherNames: Registry.list(row[3]))
    }

    /// The field of a name or a former label.
    public static func named(_ name: String) -> FieldOfWork? { byName[NameKey(name)] }

    private static let byName = Dictionary(
        all.flatMap { field in ([field.name, field.slug] + field.otherNames).map { (NameKey($0), field) } }
    ) { first, _ in first }
}
