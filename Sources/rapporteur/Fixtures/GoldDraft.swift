import Interchange

/// A `gold.json` filled with what the program found, for a person to correct.
///
/// `draft` says that nobody has read the page yet; whoever has takes it out.
struct GoldDraft: Encodable {
    /// Words of the body that its bounds are told by.
    private static let boundWords = 8

    private struct Quote: Encodable {
        let text: String
        let speaker: String?
        let role: String?
        let kind: Quotation.Kind
    }

    private struct Date: Encodable {
        let text: String
        let start: CalendarDate
        let end: CalendarDate
        let role: DateMention.Role
    }

    private struct Funder: Encodable {
        let name: String
        let kind: FunderMention.Kind
        let iso: String?
    }

    private let draft = true
    private let url: String?
    private let layout: String
    private let language: String?
    private let title: String?
    private let published: CalendarDate?
    private let issuedBy: [String]
    private let fieldsOfWork: [String]
    private let bodyStarts: String?
    private let bodyEnds: String?
    private let boilerplate: [String] = []
    private let quotes: [Quote]
    private let notQuotes: [String] = []
    private let dates: [Date]
    private let funders: [Funder]
    private let notFunders: [String] = []
    private let items: [Record.Item]
    /// One for each item, where the page holds several; `null` says that it is one.
    private let records: [GoldDraft]?

    private enum CodingKeys: String, CodingKey {
        case draft, url, layout, language, title, published
        case issuedBy = "issued_by"
        case fieldsOfWork = "fields_of_work"
        case bodyStarts = "body_starts"
        case bodyEnds = "body_ends"
        case boilerplate, quotes
        case notQuotes = "not_quotes"
        case dates, funders
        case notFunders = "not_funders"
        case items, records
    }

    /// The bytes of the file for a page that gave `records`, or that stopped with a failure.
    static func bytes(of records: [Record], stoppedBy failure: StageFailure?) throws -> [UInt8] {
        guard let first = records.first else {
            return try CanonicalJSON.bytes(Stopped(failure: failure?.code), pretty: true) + [0x0A]
        }
        let all = records.count > 1 ? records.map { GoldDraft($0, nil) } : nil
        return try CanonicalJSON.bytes(GoldDraft(first, all), pretty: true) + [0x0A]
    }

    private struct Stopped: Encodable {
        let draft = true
        let failure: String?
    }

    private init(_ record: Record, _ records: [GoldDraft]?) {
        url = record.source.url
        layout = record.source.family
        (language, title) = (record.language, record.title)
        published = record.published?.precision == .day ? record.published?.date : nil
        (issuedBy, fieldsOfWork) = (record.issuedBy, record.fieldsOfWork)
        let words = record.body?.split(whereSeparator: \.isWhitespace)
        bodyStarts = words?.prefix(Self.boundWords).joined(separator: " ")
        bodyEnds = words?.suffix(Self.boundWords).joined(separator: " ")
        quotes = record.quotes.map {
            Quote(text: $0.text, speaker: $0.speaker?.name, role: $0.speaker?.role, kind: $0.kind)
        }
        dates = record.dates.map { Date(text: $0.text, start: $0.start, end: $0.end, role: $0.role) }
        funders = record.funders.map { Funder(name: $0.name, kind: $0.kind, iso: $0.iso) }
        items = record.items
        self.records = records
    }
}
