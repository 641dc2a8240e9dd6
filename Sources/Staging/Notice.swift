public import Interchange

/// Something to tell whoever runs the batch: a doubt about a page, or that it goes no further.
public struct Notice: Codable, Hashable, Sendable {
    /// How grave it is.
    public enum Severity: String, Codable, Sendable {
        /// Worth knowing when a value looks odd.
        case note
        /// A value may be missing or wrong.
        case warning
        /// The page goes no further.
        case failure
    }

    /// The page.
    public let location: String

    /// How grave it is.
    public let severity: Severity

    /// `stage.subject.finding`.
    public let code: String

    /// One sentence for a person.
    public let message: String

    /// Tells of a doubt about the page at `location`.
    public init(_ diagnostic: Diagnostic, at location: String) {
        self.location = location
        severity = diagnostic.severity == .note ? .note : .warning
        code = diagnostic.code
        message = diagnostic.message
    }

    /// Tells that a page goes no further.
    public init(_ failure: StageFailure) {
        location = failure.location
        severity = .failure
        code = failure.code
        message = failure.message
    }

    /// One line for a reader.
    ///
    /// Such as `page.html: warning extract.published.absent: No day stands on the page.`
    /// Control characters, which a page or a file name may bring along, become spaces: a terminal obeys them.
    public var line: String {
        let text = "\(location): \(severity.rawValue) \(code): \(message)"
        // Most lines hold none: their bytes tell, and no scalar is looked up. U+0080 to U+009F begin with 0xC2.
        guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 }) else { return text }
        let isControl = { (scalar: Unicode.Scalar) in scalar.properties.generalCategory == .control }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { isControl($0) ? " " : $0 }))
    }
}
