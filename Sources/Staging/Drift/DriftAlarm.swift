/// Something that does not look as it did.
public struct DriftAlarm: Hashable, Codable, Sendable {
    /// What is not as it was.
    public enum Kind: String, Codable, Sendable {
        /// Fewer pages of a family have something in a field.
        case fieldMissing = "field-missing"
        /// Fewer quotes of a family have a speaker.
        case speakerMissing = "speaker-missing"
        /// Pages of a family have fewer quotes, dates or funders.
        case fewer
        /// Pages of a source fit no family, which they did.
        case unknownFamily = "unknown-family"
        /// More pages of a family bear one title.
        case sameTitle = "same-title"
        /// More pages of a family have one body.
        case sameBody = "same-body"
        /// A listing names no page.
        case emptyListing = "empty-listing"
        /// A listing names far fewer pages.
        case shortListing = "short-listing"
    }

    /// What is not as it was.
    public var kind: Kind
    /// The page family; `nil` where none is meant.
    public var family: String?
    /// The field; `nil` where none is meant.
    public var field: String?
    /// The site, `files` for files of this machine, or the listing; `nil` where none is meant.
    public var source: String?
    /// The share, the mean or the number before; `nil` where nothing was before.
    public var before: Double?
    /// The share, the mean or the number now.
    public var now: Double?
    /// How likely chance alone makes as much of a difference; `nil` where no test was asked.
    public var probability: Double?
    /// One sentence for a person.
    public var message: String
    /// Up to three pages.
    public var examples: [String]

    /// Whether it tells of the same as another one, of another run.
    func repeats(_ other: DriftAlarm) -> Bool {
        (kind, family, field, source) == (other.kind, other.family, other.field, other.source)
    }
}
