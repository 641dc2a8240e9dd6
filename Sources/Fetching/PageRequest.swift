/// One page to fetch; a line of what `rapporteur fetch` reads.
public struct PageRequest: Codable, Hashable, Sendable {
    /// A path, an http or https URL, or `-` for standard input.
    public let location: String

    /// Asks for the page at `location`.
    public init(location: String) {
        self.location = location
    }
}
