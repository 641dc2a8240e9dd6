public import Interchange

/// What came of a run: its pages, and what was found, doubted and not managed, in figures.
///
/// The same records and failures in the same order give the same report; how long a run took is not in it.
public struct RunReport: Hashable, Sendable {
    /// How often each field of a family's records holds something.
    public struct FilledFields: Hashable, Sendable {
        /// The family's records.
        public fileprivate(set) var records = 0

        /// Records by the fields that hold something in them, under the names that the fields have in JSON.
        public fileprivate(set) var counts: [String: Int] = [:]
    }

    /// The figures of one record.
    struct Row: Hashable {
        let page: String
        let title: String
        let quotes: Int
        /// Different speakers that the page names.
        let speakers: Int
        let dates: Int
        let funders: Int
    }

    /// Fields that a page may leave empty, in the order of the record.
    static let fields: [(name: String, isFilled: @Sendable (Record) -> Bool)] = [
        ("url", { $0.source.url != nil }), ("language", { $0.language != nil }),
        ("title", { $0.title != nil }), ("lead", { $0.lead != nil }), ("authors", { !$0.authors.isEmpty }),
        ("published", { $0.published != nil }), ("dateline", { $0.dateline != nil }),
        ("issued_by", { !$0.issuedBy.isEmpty }), ("fields_of_work", { !$0.fieldsOfWork.isEmpty }),
        ("body", { $0.body != nil }), ("quotes", { !$0.quotes.isEmpty }), ("dates", { !$0.dates.isEmpty }),
        ("funders", { !$0.funders.isEmpty }), ("organisers", { !$0.organisers.isEmpty }),
        ("projects", { !$0.projects.isEmpty }), ("places", { !$0.places.isEmpty }),
        ("items", { !$0.items.isEmpty }),
    ]

    /// Failures by their code.
    public private(set) var failuresByCode: [String: Int] = [:]

    /// Doubts by their code, those of pages that stopped among them.
    public private(set) var diagnosticsByCode: [String: Int] = [:]

    /// What the records of each page family hold.
    public private(set) var filledByFamily: [String: FilledFields] = [:]

    private(set) var rows: [Row] = []
    private(set) var failures: [StageFailure] = []
    private var locations: Set<String> = []

    /// Makes a report of nothing.
    public init() {}

    /// Records made; a page with several items gives several.
    public var records: Int { rows.count }

    /// Pages seen, those that stopped among them.
    public var pages: Int { locations.count }

    /// What a command exits with: 0 when every page went through, 1 when one stopped.
    public var exitCode: Int32 { failures.isEmpty ? 0 : 1 }

    /// Counts a record.
    public mutating func add(_ record: Record) {
        let name = PageName(location: record.source.location)
        locations.insert(name.location)
        rows.append(
            Row(
                page: name.text, title: record.title ?? "", quotes: record.quotes.count,
                speakers: Set(record.quotes.compactMap { $0.speaker?.id ?? $0.speaker?.name }).count,
                dates: record.dates.count, funders: record.funders.count))
        count(record.diagnostics)
        var filled = filledByFamily[record.source.family] ?? FilledFields()
        filled.records += 1
        for field in Self.fields where field.isFilled(record) { filled.counts[field.name, default: 0] += 1 }
        filledByFamily[record.source.family] = filled
    }

    /// Counts what came of a page in a batch.
    ///
    /// - Throws: `DecodingError`.
    public mutating func add(_ result: PageResult) throws {
        for record in try result.records() { add(record) }
        for failure in result.failures ?? [] { add(failure) }
    }

    /// Counts a page that went no further.
    public mutating func add(_ failure: StageFailure) {
        locations.insert(failure.location)
        failures.append(failure)
        failuresByCode[failure.code, default: 0] += 1
        count(failure.diagnostics)
    }

    private mutating func count(_ diagnostics: [Diagnostic]) {
        for diagnostic in diagnostics { diagnosticsByCode[diagnostic.code, default: 0] += 1 }
    }
}
