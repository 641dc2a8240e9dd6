import GRDB

/// Why a sink cannot be written or read.
public struct SinkError: Error, CustomStringConvertible, Hashable, Sendable {
    /// One sentence for a person, which begins with the path.
    public let description: String

    /// Says what is wrong with the sink at `path`.
    public init(_ path: String, _ finding: String) { description = "\(path): \(finding)" }

    /// Runs `work`, and gives an error of SQLite the name of the file.
    static func naming<Value>(_ path: String, _ work: () throws -> Value) throws -> Value {
        do {
            return try work()
        } catch let error as DatabaseError {
            throw SinkError(path, error.message ?? error.description)
        }
    }
}
