public import Interchange

/// One JSON-LD document in the terms of schema.org, a line for each record in it.
///
/// Its context is its own: a processor asks no network. A page is a `NewsArticle` (a listing a `CollectionPage`), what
/// somebody said a `Quotation` with its `creator`, what took place an `Event` with `organizer` and `funder`.
public struct JSONLDSink: Sink {
    private let path: String
    private let spool: RecordSpool

    /// Will write the document at `path`, whole or not at all.
    public init(path: String) throws {
        self.path = path
        spool = try RecordSpool()
    }

    /// The document is written anew.
    public var intake: SinkIntake { .everything }

    /// Takes records in.
    public func put(_ records: [Record]) throws { try spool.put(records) }

    /// Takes records out.
    public func remove(_ ids: [String]) throws { try spool.remove(ids) }

    /// Writes the document and puts it in its place.
    public func finish() throws {
        var file = try OutputFile(path: path)
        try file.write(Array("{\"@context\":\(Self.context),\n\"@graph\":[".utf8))
        var separator = "\n"
        try spool.forEachLine { _, json in
            let record = try CanonicalJSON.value(Record.self, from: json)
            let node = try CanonicalJSON.bytes(LinkedRecord(record).page)
            try file.write(Array(separator.utf8) + node)
            separator = ",\n"
        }
        try file.write(Array("\n]}\n".utf8))
        try file.finish()
    }

    /// The terms of schema.org; days are typed, addresses stay text, since pages print such as are none.
    private static let context = """
        {"@vocab":"https://schema.org/",\
        "datePublished":{"@type":"Date"},"startDate":{"@type":"Date"},"endDate":{"@type":"Date"}}
        """
}
