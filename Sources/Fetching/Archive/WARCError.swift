/// What is wrong with an archive, and how far it was sound.
enum WARCError: Error, Hashable, Sendable {
    /// The file cannot be opened, read or written; with the system's words.
    case file(String)
    /// The file ends inside a record.
    case cut
    /// Bytes that are no record or no gzip; with the finding.
    case malformed(String)

    /// The predicate of a sentence whose subject is the file.
    var finding: String {
        switch self {
        case .file(let reason): reason
        case .cut: "it ends inside a record"
        case .malformed(let finding): finding
        }
    }
}
