/// A doubt that did not stop a page.
public struct Diagnostic: Hashable, Codable, Sendable {
    /// How much an operator should care.
    public enum Severity: String, Codable, Sendable {
        /// Worth knowing when a value looks odd.
        case note
        /// A value may be missing or wrong.
        case warning
    }

    /// How much an operator should care.
    public let severity: Severity

    /// `stage.subject.finding`, which never changes once released, such as `extract.published.absent`.
    public let code: String

    /// One sentence for a person, with the figure or form in question.
    public let message: String

    /// Makes a diagnostic.
    public init(_ severity: Severity, _ code: String, _ message: String) {
        self.severity = severity
        self.code = code
        self.message = message
    }
}
