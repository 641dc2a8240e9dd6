/// Somebody who organises, hosts or supports what the page reports.
public struct OrganiserMention: Hashable, Codable, Sendable {
    /// The part it plays.
    public enum Role: String, Codable, Sendable {
        /// Organises it.
        case organiser
        /// Organises it together with another one.
        case coOrganiser = "co-organiser"
        /// Offers the place.
        case host
        /// Takes part in carrying it out.
        case partner
        /// Supports it, without a money word.
        case supporter
    }

    /// The name as printed, article aside.
    public let passage: Passage

    /// The canonical name, where the words stand for a structure known to the registry, such as `the Mission`.
    public let structure: String?

    /// The part it plays.
    public let role: Role

    /// The rule that found it, such as `organiser.passive`.
    public let rule: String

    /// Makes a mention.
    public init(passage: Passage, structure: String?, role: Role, rule: String) {
        self.passage = passage
        self.structure = structure
        self.role = role
        self.rule = rule
    }
}

/// A project that the page names.
public struct ProjectMention: Hashable, Codable, Sendable {
    /// The name as printed, marks aside.
    public let passage: Passage

    /// The rule that found it.
    public let rule: String

    /// Makes a mention.
    public init(passage: Passage, rule: String) {
        self.passage = passage
        self.rule = rule
    }
}

/// A place that the page names.
public struct PlaceMention: Hashable, Codable, Sendable {
    /// The name as printed.
    public let passage: Passage

    /// ISO 3166-1 alpha-2 of the State that it is or lies in; `nil` where the registry does not tell.
    public let iso: String?

    /// The rule that found it.
    public let rule: String

    /// Makes a mention.
    public init(passage: Passage, iso: String?, rule: String) {
        self.passage = passage
        self.iso = iso
        self.rule = rule
    }
}
