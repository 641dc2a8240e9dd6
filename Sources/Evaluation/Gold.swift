/// What a careful reader says is in a page; no program writes it.
///
/// Every key may be missing, and one that is missing is not scored.
public struct Gold: Decodable, Sendable {
    /// A quotation.
    public struct Quote: Decodable, Sendable {
        /// The words between the marks.
        public let text: String
        /// The full name.
        public let speaker: String?
        /// The longest description.
        public let role: String?
        /// `direct` or `partial`.
        public let kind: String?
    }

    /// A calendar expression.
    public struct Date: Decodable, Sendable {
        /// The words.
        public let text: String
        /// The first day, ISO 8601.
        public let start: String
        /// The last day, ISO 8601.
        public let end: String
        /// `event`, `dateline`, `publication` or `other`.
        public let role: String?
    }

    /// Somebody who pays.
    public struct Funder: Decodable, Sendable {
        /// The name.
        public let name: String
        /// `state`, `organisation` or `person`.
        public let kind: String?
        /// ISO 3166-1 alpha-2.
        public let iso: String?
    }

    /// An entry of a listing.
    public struct Item: Decodable, Sendable {
        /// The headline.
        public let title: String
    }

    /// Whether a program filled it in and nobody has read the page yet; a person who has takes the key out.
    public let draft: Bool?
    /// The code of the failure that the page must end in.
    public let failure: String?
    /// The blind round that the page was written for, scored apart; `nil` for any other page.
    public let round: Int?
    /// The headline.
    public let title: String?
    /// The day, ISO 8601.
    public let published: String?
    /// Issuing structures.
    public let issuedBy: [String]?
    /// Fields of work.
    public let fieldsOfWork: [String]?
    /// The first words of the body.
    public let bodyStarts: String?
    /// The last words of the body.
    public let bodyEnds: String?
    /// Lines that must not be in the body.
    public let boilerplate: [String]?
    /// Quotations.
    public let quotes: [Quote]?
    /// Spans in marks that nobody says.
    public let notQuotes: [String]?
    /// Calendar expressions.
    public let dates: [Date]?
    /// Who pays.
    public let funders: [Funder]?
    /// Names near a money word that give nothing.
    public let notFunders: [String]?
    /// Entries of a listing.
    public let items: [Item]?
    /// One for each item, where a page holds several.
    public let records: [Gold]?

    enum CodingKeys: String, CodingKey {
        case draft, failure, round, title, published
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
}
