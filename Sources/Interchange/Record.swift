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
    /// Names in the byline, honorifics off.
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

    /// Who said what.
    public struct Quote: Hashable, Codable, Sendable {
        /// The words between the marks.
        public var text: String
        /// A full clause or a fragment.
        public var kind: Quotation.Kind
        /// Who speaks.
        public var speaker: Speaker?
        /// The words that report it.
        public var cue: String?
        /// How the speaker was found.
        public var attribution: Quotation.Attribution
        /// Where it stands.
        public var evidence: Evidence

        /// Makes one of its parts.
        public init(
            text: String, kind: Quotation.Kind, speaker: Speaker?, cue: String?,
            attribution: Quotation.Attribution, evidence: Evidence
        ) {
            self.text = text
            self.kind = kind
            self.speaker = speaker
            self.cue = cue
            self.attribution = attribution
            self.evidence = evidence
        }
    }

    /// Who speaks.
    public struct Speaker: Hashable, Codable, Sendable {
        /// The full name, honorifics off; `nil` for an unnamed speaker.
        public var name: String?
        /// What speaks.
        public var kind: SpeakerMention.Kind
        /// Office and organisation, or the words used for an unnamed speaker.
        public var role: String?
        /// Such as `Ambassador`.
        public var honorific: String?
        /// The words at the quote.
        public var mention: String?
        /// The folded name, the same on every page; `nil` for an unnamed speaker.
        public var id: String?

        /// Makes one of its parts.
        public init(
            name: String?, kind: SpeakerMention.Kind, role: String?, honorific: String?, mention: String?,
            id: String?
        ) {
            self.name = name
            self.kind = kind
            self.role = role
            self.honorific = honorific
            self.mention = mention
            self.id = id
        }
    }

    /// A day, or a range of days, that the text mentions.
    public struct DateValue: Hashable, Codable, Sendable {
        /// The expression as printed.
        public var text: String
        /// The first day.
        public var start: CalendarDate
        /// The last day.
        public var end: CalendarDate
        /// The unit that the expression pins down.
        public var precision: DateMention.Precision
        /// What it is for.
        public var role: DateMention.Role
        /// Which end the text leaves open.
        public var bound: DateMention.Bound?
        /// Where it stands.
        public var evidence: Evidence

        /// Makes one of its parts.
        public init(
            text: String, start: CalendarDate, end: CalendarDate, precision: DateMention.Precision,
            role: DateMention.Role, bound: DateMention.Bound?, evidence: Evidence
        ) {
            self.text = text
            self.start = start
            self.end = end
            self.precision = precision
            self.role = role
            self.bound = bound
            self.evidence = evidence
        }
    }

    /// Who paid.
    public struct Funder: Hashable, Codable, Sendable {
        /// A State's short name, else the name as printed.
        public var name: String
        /// What gives.
        public var kind: FunderMention.Kind
        /// ISO 3166-1 alpha-2, or `EU`.
        public var iso: String?
        /// The words that say so.
        public var cue: String?
        /// What is funded.
        public var funds: String?
        /// Where it stands.
        public var evidence: Evidence

        /// Makes one of its parts.
        public init(
            name: String, kind: FunderMention.Kind, iso: String?, cue: String?, funds: String?,
            evidence: Evidence
        ) {
            self.name = name
            self.kind = kind
            self.iso = iso
            self.cue = cue
            self.funds = funds
            self.evidence = evidence
        }
    }

    /// Who organised, hosted or supported.
    public struct Organiser: Hashable, Codable, Sendable {
        /// The canonical name where the registry has one.
        public var name: String
        /// The part it plays.
        public var role: OrganiserMention.Role
        /// The folded acronym or name, the same on every page.
        public var id: String
        /// Where it stands.
        public var evidence: Evidence

        /// Makes one of its parts.
        public init(name: String, role: OrganiserMention.Role, id: String, evidence: Evidence) {
            self.name = name
            self.role = role
            self.id = id
            self.evidence = evidence
        }
    }

    /// A project named.
    public struct Project: Hashable, Codable, Sendable {
        /// The name as printed.
        public var name: String
        /// Where it stands.
        public var evidence: Evidence

        /// Makes one of its parts.
        public init(name: String, evidence: Evidence) {
            self.name = name
            self.evidence = evidence
        }
    }

    /// A place named.
    public struct Place: Hashable, Codable, Sendable {
        /// The name as printed.
        public var name: String
        /// ISO 3166-1 alpha-2 of the State.
        public var iso: String?
        /// Where it stands.
        public var evidence: Evidence

        /// Makes one of its parts.
        public init(name: String, iso: String?, evidence: Evidence) {
            self.name = name
            self.iso = iso
            self.evidence = evidence
        }
    }

    /// An entry of a listing or feed page.
    public struct Item: Hashable, Codable, Sendable {
        /// The headline.
        public var title: String
        /// Where it leads.
        public var url: String?
        /// Its day.
        public var date: CalendarDate?
        /// Its kind as printed.
        public var kind: String?

        /// Makes one of its parts.
        public init(title: String, url: String?, date: CalendarDate?, kind: String?) {
            self.title = title
            self.url = url
            self.date = date
            self.kind = kind
        }
    }

    /// Makes one of its parts.
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
