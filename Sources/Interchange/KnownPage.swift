/// What is known of one page, whatever URLs lead to it.
public struct KnownPage: Codable, Hashable, Sendable {
    /// What a page is fetched for.
    public enum Kind: String, Codable, Sendable {
        /// A page that becomes records.
        case page
        /// A list of links to pages, mostly one of several behind a pager.
        case listing
        /// RSS or Atom.
        case feed
        /// A sitemap or an index of sitemaps.
        case sitemap
        /// Plain text, a URL a line.
        case list

        /// Whether it is looked at in every run, for the pages that it names.
        public var isDiscovery: Bool { self != .page }
    }

    /// What its URLs have in common.
    public let key: String

    /// The URL that was asked for last.
    public var url: String

    /// What it is fetched for.
    public var kind: Kind

    /// How it was found: `seed`, `redirect`, or the kind of the page that names it.
    public var foundBy: String

    /// The URL of the page that names it; `nil` for a seed.
    public var via: String?

    /// When it was asked for first.
    public var firstSeen: String

    /// When it was asked for last.
    public var checked: String

    /// When it was last found to differ from before, or when it says it was changed.
    public var changed: String

    /// When to ask again.
    public var nextCheck: String

    /// The run that asked last.
    public var run: String

    /// The last HTTP status; `nil` where no answer ever came.
    public var status: Int?

    /// The last `ETag`.
    public var etag: String?

    /// The last `Last-Modified`, as sent.
    public var lastModified: String?

    /// Where it redirects to; `nil` for a page that answers itself.
    public var redirect: String?

    /// When it was first found gone (404 or 410); `nil` while it is there.
    public var gone: String?

    /// How often in a row no usable answer came.
    public var failures: Int

    /// The record that holds the latest body; `nil` where there is none.
    public var capture: String?

    /// The digest of that record's payload.
    public var payloadDigest: String?

    /// The digest of that record's body.
    public var bodyDigest: String?

    /// Makes what is known of a page at the moment at which it is first asked for.
    public init(
        key: String, url: String, kind: Kind, foundBy: String, via: String?, at instant: String, run: String
    ) {
        self.key = key
        self.url = url
        self.kind = kind
        self.foundBy = foundBy
        self.via = via
        self.run = run
        firstSeen = instant
        checked = instant
        changed = instant
        nextCheck = instant
        failures = 0
    }
}
