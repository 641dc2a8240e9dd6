internal import CRegistries

/// A structure of the OSCE: an institution, a field operation, a department.
public struct Structure: Hashable, Sendable {
    /// What it is.
    public enum Kind: String, Sendable {
        /// A council or forum of the participating States.
        case decisionBody = "decision-body"
        /// The Chair, the Troika, the Secretary General.
        case leadership
        /// A representative of the Chair.
        case chairRepresentative = "chair-representative"
        /// A group or process that negotiates.
        case negotiationFormat = "negotiation-format"
        /// The Secretariat.
        case secretariat
        /// A department or office of it.
        case secretariatDepartment = "secretariat-department"
        /// A unit of a department.
        case secretariatUnit = "secretariat-unit"
        /// A programme of it.
        case secretariatProgramme = "secretariat-programme"
        /// ODIHR, HCNM and RFoM.
        case institution
        /// A body beside the organisation.
        case relatedBody = "related-body"
        /// A mission, an office, a centre.
        case fieldOperation = "field-operation"
        /// A lesser activity in the field.
        case fieldActivity = "field-activity"
        /// A circle of Partners.
        case partnership
    }

    /// The folded acronym or name, which never changes: `tntd`.
    public let id: String
    /// The canonical name: `OSCE Mission to Skopje`, `Transnational Threats Department`.
    public let name: String
    /// What it is.
    public let kind: Kind
    /// Whether it still works.
    public let isActive: Bool
    /// ISO code of the country that it works in; `nil` for the Secretariat and the like.
    public let iso: String?
    /// Acronyms: `TNTD`.
    public let acronyms: [String]
    /// Former and other names, without `OSCE` before them.
    public let otherNames: [String]
    /// The city that it sits in.
    public let seat: String?

    /// The canonical name without `OSCE` before it.
    public var bareName: String { name.hasPrefix("OSCE ") ? String(name.dropFirst(5)) : name }
}

/// The structures of the OSCE, those of the past among them.
public enum Structures {
    /// Every row, by id.
    public static let all: [Structure] = unsafe Registry.rows(of: rapporteur_structures).map { row in
        guard let kind = Structure.Kind(rawValue: row[2]) else {
            preconditionFailure("unknown kind \(row[2])")
        }
        return Structure(
            id: row[0], name: row[1], kind: kind, isActive: row[3] == "active",
            iso: Registry.optional(row[5]),
            acronyms: Registry.list(row[6]), otherNames: Registry.list(row[7]),
            seat: Registry.optional(row[8]))
    }

    /// A structure, and the canonical spelling of the name under which it was asked for.
    ///
    /// A former name keeps its wording: `Centre in Almaty` is the Programme Office in Astana, but was not called so.
    public struct Match: Hashable, Sendable {
        /// The structure.
        public let structure: Structure
        /// `OSCE Centre in Almaty`; the structure's own name for an acronym.
        public let name: String
    }

    /// The structure of a name, a former name or an acronym; `(closed)`, `OSCE` and an article may stand around it.
    public static func named(_ name: String) -> Match? {
        if let match = byName[NameKey(name)] { return match }
        guard name.hasSuffix(")"), let bracket = name.lastIndex(of: "(") else { return nil }
        let suffix = NameKey(String(name[bracket...]))
        let bare = byName[NameKey(String(name[..<bracket]))]
        if suffix == NameKey("closed") || suffix == NameKey("discontinued") { return bare }
        // `Office for … (ODIHR)`: a name and its acronym.
        guard let bare, byName[suffix]?.structure == bare.structure else { return nil }
        return bare
    }

    /// The structure of an id.
    public static func with(id: String) -> Structure? { byID[id] }

    private static let byID = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }

    private static let byName: [NameKey: Match] = {
        var table: [NameKey: Match] = [:]
        func enter(_ words: String, _ match: Match) {
            for form in [words, "OSCE " + words] where table[NameKey(form)] == nil {
                table[NameKey(form)] = match
            }
        }
        for structure in all { enter(structure.bareName, Match(structure: structure, name: structure.name)) }
        for structure in all {
            let prefix = structure.name.hasPrefix("OSCE ") ? "OSCE " : ""
            for other in structure.otherNames {
                let name = other.hasPrefix("OSCE ") || other.hasPrefix("CSCE ") ? other : prefix + other
                enter(other, Match(structure: structure, name: name))
            }
            for acronym in structure.acronyms {
                enter(acronym, Match(structure: structure, name: structure.name))
            }
        }
        return table
    }()
}
