internal import CRegistries

/// A State, or one of the two rows that are treated like one: Kosovo and the European Union.
public struct State: Hashable, Sendable {
    /// What it is to the OSCE.
    public enum Kind: String, Sendable {
        /// One of the 57.
        case participatingState = "participating-state"
        /// An Asian Partner for Co-operation.
        case asianPartner = "asian-partner"
        /// A Mediterranean Partner for Co-operation.
        case mediterraneanPartner = "mediterranean-partner"
        /// Anything else.
        case other
    }

    /// ISO 3166-1 alpha-2; `XK` for Kosovo, `EU` for the European Union.
    public let iso: String
    /// ISO 3166-1 alpha-3.
    public let iso3: String
    /// What it is to the OSCE.
    public let kind: Kind
    /// The short English name, article left out: `United States`, `Netherlands`.
    public let name: String
    /// Other names: long forms, older ones, abbreviations.
    public let variants: [String]
    /// Adjectives and words for its people: `Dutch`.
    public let adjectives: [String]
    /// The capital.
    public let capital: String
    /// The years in which it chaired the OSCE.
    public let chairYears: [Int]

    /// Whether it is a State rather than the European Union.
    public var isState: Bool { iso != "EU" }
}

/// The States of the OSCE area, its Partners and some others.
public enum States {
    /// Every row, by ISO code.
    public static let all: [State] = unsafe Registry.rows(of: rapporteur_states).map { row in
        guard let kind = State.Kind(rawValue: row[2]) else { preconditionFailure("unknown kind \(row[2])") }
        return State(
            iso: row[0], iso3: row[1], kind: kind, name: row[3], variants: Registry.list(row[4]),
            adjectives: Registry.list(row[5]), capital: row[6],
            chairYears: Registry.list(row[7]).compactMap { Int($0) })
    }

    /// The State of a code, upper case.
    public static func with(iso: String) -> State? { byCode[iso] }

    /// The State of a name or variant, article and spelling of letters aside.
    public static func named(_ name: String) -> State? { byName[NameKey(name)] }

    /// The State of an adjective or a word for its people.
    public static func of(adjective: String) -> State? { byAdjective[NameKey(adjective)] }

    /// The one State whose name differs by a slip of the pen: one letter in five to eight, two in nine or more.
    ///
    /// `nil` for shorter words, and where two States are as near.
    public static func misspelt(_ name: String) -> State? {
        let key = NameKey(name)
        let letters = key.description.utf8.count
        guard letters >= 5 else { return nil }
        var best: (distance: Int, states: Set<String>) = (letters >= 9 ? 2 : 1, [])
        for (other, state) in byName where other.description.utf8.count >= 5 {
            guard let distance = key.distance(to: other, limit: best.distance) else { continue }
            best =
                distance < best.distance
                ? (distance, [state.iso]) : (distance, best.states.union([state.iso]))
        }
        return best.states.count == 1 ? best.states.first.flatMap(with(iso:)) : nil
    }

    private static let byCode = Dictionary(all.map { ($0.iso, $0) }) { first, _ in first }

    private static let byName = Dictionary(
        all.flatMap { state in ([state.name] + state.variants).map { (NameKey($0), state) } }
    ) { first, _ in first }

    private static let byAdjective = Dictionary(
        all.flatMap { state in state.adjectives.map { (NameKey($0), state) } }
    ) { first, _ in first }
}
