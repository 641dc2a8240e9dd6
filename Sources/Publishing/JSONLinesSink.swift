public import Interchange

/// One JSON object a line, ordered by id: the form that `rapporteur records` writes.
public struct JSONLinesSink: Sink {
    private let path: String
    private let spool: RecordSpool

    /// Will write the file at `path`, whole or not at all.
    public init(path: String) throws {
        self.path = path
        spool = try RecordSpool()
    }

    /// The file is written anew.
    public var intake: SinkIntake { .everything }

    /// Takes records in.
    public func put(_ records: [Record]) throws { try spool.put(records) }

    /// Takes records out.
    public func remove(_ ids: [String]) throws { try spool.remove(ids) }

    /// Writes the file and puts it in its place.
    public func finish() throws {
        var file = try OutputFile(path: path)
        try spool.forEachLine { _, json in try file.write(line: Array(json.utf8)) }
        try file.finish()
    }
}
