import Interchange

extension PageProgress {
    /// Reads a line that the stage before wrote; a line that is none is a failure that names it.
    ///
    /// `stage` is the one that reads, the head of the failure's code; `file` the path of what it reads, `-` for standard
    /// input.
    public init(_ line: JSONLinesReader.Line, readBy stage: String, of file: String = "-") {
        do {
            self.init([try CanonicalJSON.value(Outcome<Value>.self, from: line.bytes)])
        } catch {
            self.init(
                stopped: StageFailure(
                    "\(stage).input.malformed", at: "\(file):\(line.number)",
                    "Line \(line.number) of \(file == "-" ? "standard input" : file) is not what the stage before writes: \(Self.reason(error))"
                ))
        }
    }

    private static func reason(_ error: any Error) -> String {
        guard let error = error as? DecodingError else { return "\(error)" }
        switch error {
        case .keyNotFound(let key, let context): return "no \(path(context.codingPath + [key]))."
        case .valueNotFound(_, let context): return "\(path(context.codingPath)) is null."
        case .typeMismatch(_, let context): return "\(path(context.codingPath)) has another type."
        case .dataCorrupted(let context): return context.debugDescription
        @unknown default: return "it cannot be read."
        }
    }

    private static func path(_ keys: [any CodingKey]) -> String {
        keys.isEmpty
            ? "the line" : keys.map { $0.intValue.map { "\($0)" } ?? $0.stringValue }.joined(separator: ".")
    }
}
