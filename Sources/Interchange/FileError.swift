import Foundation

/// Why a file or a stream of the command's own cannot be read or written; stops the whole run.
public struct FileError: Error, CustomStringConvertible, Hashable, Sendable {
    /// One sentence for a person.
    public let description: String

    /// The system's number for it, such as `EPIPE`.
    public let code: Int32

    /// Says that the file called `name` cannot be used, with the system's words for `code`.
    public init(_ name: String, _ finding: String, _ code: Int32) {
        description = "\(name) \(finding): \(unsafe String(cString: strerror(code)))"
        self.code = code
    }
}
