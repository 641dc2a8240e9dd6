/// What every page becomes: the contract with users, `Pipelines/record.schema.json`.
///
/// Evidence counts Unicode code points in the record's own title, lead or body.
public struct Record: Hashable, Codable, Sendable {
    /// The value of `schema` in every record of this form.
    public static let schema = "rapporteur/record/1"

    /// Names the form of the record.
    public var schema = Record.schema
    /// `osce:` and the node id, else `sha256:` and the start of a digest.
    public var id: String
    /// Where the page came from and how it was read.
    public var source: Source
    /// What kind of page it is.
    public var kind: PageKind
    /// BCP 47 primary language.
    public var language: String?
    /// The headline.
    public var title: String?
    /// The lead, where the page sets it apart.
    public var lead: String?
    /// Names of those who wrote the page, from its byline or from what it states of itself, honorifics off.
    public var authors: [String]
    /// The page's own day.
    public var published: Published?
    /// Cities and day of the dateline.
    public var dateline: Dateline?
    /// Canonical names of the issuing structures.
    public var issuedBy: [String]
    /// Canonical names of the fields of work.
    public var fieldsOfWork: [String]
    /// Paragraphs joined by line feeds; `nil` where the page has no body.
    public var body: String?
    /// Who said what.
    public var quotes: [Quote]
    /// Days mentioned.
    public var dates: [DateValue]
    /// Who paid.
    public var funders: [Funder]
    /// Who organised, hosted or supported.
    public var organisers: [Organiser]
    /// Projects named.
    public var projects: [Project]
    /// Places named.
    public var places: [Place]
    /// Entries of a listing or feed page.
    public var items: [Item]
    /// Doubts of all stages.
    public var diagnostics: [Diagnostic]

    enum CodingKeys: String, CodingKey {
        case schema, id, source, kind, language, title, lead, authors, published, dateline
        case issuedBy = "issued_by"
        case fieldsOfWork = "fields_of_work"
        case body, quotes, dates, funders, organisers, projects, places, items, diagnostics
    }

    /// Where the page came from and how it was read.
    public struct Source: Hashable, Codable, Sendable {
        /// The path or URL as given; `#2`, `#3` … behind it for further items of one page.
        public var location: String
        /// The URL that gave the body, or that the page names.
        public var url: String?
        /// The canonical URL that the page states.
        public var canonicalURL: String?
        /// `text/html` or `text/plain`.
        public var mediaType: String
        /// The WHATWG name of the encoding.
        public var charset: String
        /// `sha256:` and the payload's digest.
        public var digest: String
        /// The instant of the response, ISO 8601 in UTC.
        public var retrieved: String?
        /// The page family that read it.
        public var family: String
        /// How surely title, body and their bounds are right, 0 to 1.
        public var confidence: Double
        /// The id of the record that this one repeats.
        public var duplicateOf: String?

        enum CodingKeys: String, CodingKey {
            case location, url
            case canonicalURL = "canonical_url"
            case mediaType = "media_type"
            case charset, digest, retrieved, family, confidence
            case duplicateOf = "duplicate_of"
        }

        /// Makes one of its parts.
        public init(
            location: String, url: String?, canonicalURL: String?, mediaType: String, charset: String,
            digest: String, retrieved: String?, family: String, confidence: Double, duplicateOf: String?
        ) {
            self.location = location
            self.url = url
            self.canonicalURL = canonicalURL
            self.mediaType = mediaType
            self.charset = charset
            self.digest = digest
            self.retrieved = retrieved
            self.family = family
            self.confidence = confidence
            self.duplicateOf = duplicateOf
        }
    }

    /// The page's own day, or bounds of it.
    public struct Published: Hashable, Codable, Sendable {
        /// How much of the day the page states.
        public enum Precision: String, Codable, Sendable {
            /// A day.
            case day
            /// A month; the date is its first day.
            case month
            /// A year; the date is its first day.
            case year
        }

        /// The day; `nil` where only bounds are known.
        public var date: CalendarDate?
        /// How much of it the page states; `nil` where only bounds are known.
        public var precision: Precision?
        /// Where it was found; `nil` where only bounds are known.
        public var from: PublishedMention.Source?
        /// The earliest day that it can be.
        public var earliest: CalendarDate?
        /// The latest day that it can be.
        public var latest: CalendarDate?

        /// Makes one of its parts.
        public init(
            date: CalendarDate?, precision: Precision?, from: PublishedMention.Source?,
            earliest: CalendarDate?, latest: CalendarDate?
        ) {
            self.date = date
            self.precision = precision
            self.from = from
            self.earliest = earliest
            self.latest = latest
        }
    }

    /// Cities and day of the dateline.
    public struct Dateline: Hashable, Codable, Sendable {
        /// The cities as printed.
        public var places: [String]
        /// The day.
        public var date: CalendarDate?

        /// Makes one of its parts.
        public init(places: [String], date: CalendarDate?) {
            self.places = places
            self.date = date
        }
    }

    /// Where in the record a value was read.
    public struct Evidence: Hashable, Codable, Sendable {
        /// A text of the record.
        public enum Field: String, Codable, Sendable {
            /// `Record.title`.
            case title
            /// `Record.lead`.
            case lead
            /// `Record.body`.
            case body
        }

        /// The text.
        public var field: Field
        /// Code points before the value.
        public var start: Int
        /// Code points up to its end.
        public var end: Int
        /// The rule that found it.
        public var rule: String

        /// Makes one of its parts.
        public init(field: Field, start: Int, end: Int, rule: String) {
            self.field = field
            self.start = start
            self.end = end
            self.rule = rule
        }
    }

    /// Makes a record.
    public init(
        id: String, source: Source, kind: PageKind, language: String?, title: String?, lead: String?,
        authors: [String], published: Published?, dateline: Dateline?, issuedBy: [String],
        fieldsOfWork: [String], body: String?, quotes: [Quote], dates: [DateValue], funders: [Funder],
        organisers: [Organiser], projects: [Project], places: [Place], items: [Item],
        diagnostics: [Diagnostic]
    ) {
        self.id = id
        self.source = source
        self.kind = kind
        self.language = language
        self.title = title
        self.lead = lead
        self.authors = authors
        self.published = published
        self.dateline = dateline
        self.issuedBy = issuedBy
        self.fieldsOfWork = fieldsOfWork
        self.body = body
        self.quotes = quotes
        self.dates = dates
        self.funders = funders
        self.organisers = organisers
        self.projects = projects
        self.places = places
        self.items = items
        self.diagnostics = diagnostics
    }
}
