/// A news item as the page prints it: its fields, and what its text mentions.
///
/// Nothing is resolved or guessed: days stand as words, names as printed, each with its place in `Document.text`.
public struct Article: Hashable, Codable, Sendable {
    /// Where the page came from.
    public let origin: Origin

    /// `text/html` or `text/plain`.
    public let mediaType: String

    /// The WHATWG name of the page's encoding.
    public let charset: String

    /// 1 for the first item of a page, 2 for the second.
    public let item: Int

    /// The name of the page family that read it.
    public let family: String

    /// How surely title, body and their bounds are right, 0 to 1.
    public let confidence: Double

    /// The canonical URL that the page states.
    public let canonicalURL: Passage?

    /// The osce.org node id that the page prints, such as `561050`.
    public let nodeID: Passage?

    /// What kind of page it is, such as `news`, `press-release`, `listing`; see ``PageKind``.
    public let kind: PageKind

    /// BCP 47 primary language, such as `en`; `nil` where nothing tells.
    public let language: String?

    /// The headline.
    public let title: Passage?

    /// The lead, where the page sets it apart; it may be repeated in the body.
    public let lead: Passage?

    /// Names of those who wrote the page, from its byline or from what it states of itself, as printed there.
    public let authors: [Passage]

    /// What the page says of its own day, the surest first.
    public let published: [PublishedMention]

    /// The dateline of the body.
    public let dateline: Dateline?

    /// Names under `Issued by:` or `Where we are:`, one each.
    public let issuedBy: [Passage]

    /// Names under `Fields of work:` or `What we do:`, one each.
    public let fieldsOfWork: [Passage]

    /// The paragraphs, in order, without furniture.
    public let body: [Passage]

    /// Speech in title, lead and body, in order.
    public let quotes: [Quotation]

    /// Days in title, lead and body, in order.
    public let dates: [DateMention]

    /// Who paid, in order of first mention.
    public let funders: [FunderMention]

    /// Who organised, hosted or supported.
    public let organisers: [OrganiserMention]

    /// Projects named.
    public let projects: [ProjectMention]

    /// Places named.
    public let places: [PlaceMention]

    /// The entries of a listing or feed page.
    public let items: [ListedItem]

    /// Makes an article.
    public init(
        origin: Origin, mediaType: String, charset: String, item: Int, family: String, confidence: Double,
        canonicalURL: Passage?, nodeID: Passage?, kind: PageKind, language: String?, title: Passage?,
        lead: Passage?,
        authors: [Passage], published: [PublishedMention], dateline: Dateline?, issuedBy: [Passage],
        fieldsOfWork: [Passage], body: [Passage], quotes: [Quotation], dates: [DateMention],
        funders: [FunderMention], organisers: [OrganiserMention], projects: [ProjectMention],
        places: [PlaceMention], items: [ListedItem]
    ) {
        self.origin = origin
        self.mediaType = mediaType
        self.charset = charset
        self.item = item
        self.family = family
        self.confidence = confidence
        self.canonicalURL = canonicalURL
        self.nodeID = nodeID
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
    }
}

/// What kind of page an article is.
public enum PageKind: String, Codable, Sendable {
    /// A news item or a page of which nothing more is known.
    case news
    /// A press release.
    case pressRelease = "press-release"
    /// A statement.
    case statement
    /// A feature story.
    case story
    /// A project update.
    case projectUpdate = "project-update"
    /// A spot, daily or status report.
    case report
    /// A press advisory.
    case advisory
    /// A page about an event or a project.
    case event
    /// A list of items with links.
    case listing
}

/// One entry of a listing or a feed.
public struct ListedItem: Hashable, Codable, Sendable {
    /// The headline.
    public let title: Passage

    /// Where it leads, as the page gives it.
    public let url: String?

    /// Its day, unread.
    public let date: Passage?

    /// Its kind as printed, such as `Press release`.
    public let kind: Passage?

    /// Makes an entry.
    public init(title: Passage, url: String?, date: Passage?, kind: Passage?) {
        self.title = title
        self.url = url
        self.date = date
        self.kind = kind
    }
}
