/// What is wrong in a pipeline file, at one place.
public struct PipelineError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file's path.
    public let file: String

    /// The line, from 1; `nil` where the file as a whole is meant.
    public let line: Int?

    /// The keys that lead to the place, such as `sources[0].pages`; empty for the whole file.
    public let key: String

    /// What is wrong there, and what would be right.
    public let finding: String

    /// Names a place and what is wrong there.
    public init(_ file: String, line: Int?, key: String, _ finding: String) {
        self.file = file
        self.line = line
        self.key = key
        self.finding = finding
    }

    /// One line for a person, such as `news.yaml:3: sources[0].listing: …`; editors lead to the place.
    public var description: String {
        "\(file):\(line.map { "\($0):" } ?? "") \(key.isEmpty ? "" : key + ": ")\(finding)"
    }
}

/// All that is wrong in a pipeline file.
public struct PipelineErrors: Error, Hashable, Sendable, CustomStringConvertible {
    /// In the order of the file; at least one.
    public let all: [PipelineError]

    /// A line an error.
    public var description: String { all.map(\.description).joined(separator: "\n") }
}
