public import Interchange

/// A link that a listing, a feed, a sitemap or a list names.
public struct FoundLink: Hashable, Sendable {
    /// The address as printed, which may be relative to the page.
    public let url: String

    /// What stands there.
    public let kind: KnownPage.Kind

    /// When the page says that it was changed, as printed; `nil` where it does not.
    public let changed: String?

    /// Makes a link.
    public init(_ url: String, _ kind: KnownPage.Kind = .page, changed: String? = nil) {
        self.url = url
        self.kind = kind
        self.changed = changed
    }
}
