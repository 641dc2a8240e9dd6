/// What stands under a key of a pipeline.
///
/// The one source of both what ``PipelineReader`` takes and what the published JSON Schema says.
indirect enum PipelineShape: Sendable {
    /// Any text but an empty one.
    case text
    /// An http or https URL.
    case web
    /// A day of the calendar, `2026-11-01`.
    case day
    /// A whole number, at least this.
    case whole(from: Int)
    /// A number, at least or above this and not above that.
    case number(from: Double, isOpen: Bool = false, to: Double = .infinity)
    /// `true` or `false`.
    case flag
    /// Any number of the same, at least so many.
    case list(PipelineShape, atLeast: Int = 0)
    /// Keys of an own; of those that ``PipelineKey/isKind`` there has to be exactly one.
    case object([PipelineKey])

    /// What is asked for, in words.
    var wanted: String {
        switch self {
        case .text: "a text"
        case .web: "an http or https URL"
        case .day: "a day such as 2026-11-01"
        case .whole(let least): "a whole number of at least \(least)"
        case .number(let least, let isOpen, let most):
            "a number \(isOpen ? "above" : "of at least") \(Self.told(least))"
                + (most.isFinite ? " and at most \(Self.told(most))" : "")
        case .flag: "true or false"
        case .list(_, let least): least > 0 ? "a list of at least \(least)" : "a list"
        case .object: "keys with values"
        }
    }

    /// A number without a point where it has none.
    static func told(_ number: Double) -> String {
        number == number.rounded() ? String(Int(number)) : String(number)
    }
}

/// One key of a pipeline and what it is for.
struct PipelineKey: Sendable {
    /// As it is written.
    let name: String
    /// What it is for, in a sentence; what an editor shows.
    let about: String
    /// What stands under it.
    let shape: PipelineShape
    /// Whether it has to be there.
    var isRequired = false
    /// Whether it names what its object is; exactly one such key stands in an object.
    var isKind = false
    /// The kind beside which alone it may stand.
    var onlyWith: String?

    init(
        _ name: String, _ shape: PipelineShape, _ about: String, isRequired: Bool = false,
        isKind: Bool = false,
        onlyWith: String? = nil
    ) {
        self.name = name
        self.shape = shape
        self.about = about
        self.isRequired = isRequired
        self.isKind = isKind
        self.onlyWith = onlyWith
    }
}
