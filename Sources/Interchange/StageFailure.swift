/// Why one page goes no further; the batch goes on.
public struct StageFailure: Error, Codable, Hashable, Sendable {
    /// `stage.subject.finding`, which never changes once released, such as `parse.page.empty`.
    public let code: String

    /// The page: a path, a URL, or `-` for standard input.
    public let location: String

    /// One sentence for a person, with the figure or form that was broken.
    public let message: String

    /// What was noted before it stopped.
    public let diagnostics: [Diagnostic]

    /// Makes the failure of the page at `location`.
    public init(_ code: String, at location: String, _ message: String, after diagnostics: [Diagnostic] = [])
    {
        self.code = code
        self.location = location
        self.message = message
        self.diagnostics = diagnostics
    }
}
