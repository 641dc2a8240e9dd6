public import Interchange

/// What a crawl is to fetch, and within which bounds.
public struct CrawlPlan: Sendable {
    /// Where pages are found.
    public struct Source: Hashable, Sendable {
        /// What stands at the URL.
        public var kind: KnownPage.Kind

        /// Its http or https URL.
        public var url: String

        /// How many pages of a listing are asked for, from the first on.
        public var maximumPages: Int

        /// Names a source.
        public init(_ kind: KnownPage.Kind, _ url: String, maximumPages: Int = .max) {
            self.kind = kind
            self.url = url
            self.maximumPages = maximumPages
        }
    }

    /// Where pages are found.
    public var sources: [Source]

    /// The paths of archives by other hands, whose pages are known from the start and not asked for before they are due.
    public var archives: [String] = []

    /// Pages that none of these takes are left out; where there are none, all are taken.
    public var include: [URLPattern] = []

    /// Pages that one of these takes are left out.
    public var exclude: [URLPattern] = []

    /// Hosts beside those of the sources that may be asked.
    public var hosts: Set<String> = []

    /// How hosts are treated.
    public var politeness = Politeness()

    /// How far one page may go.
    public var limits = FetchLimits()

    /// When known pages are asked for again.
    public var recheck = RecheckSchedule()

    /// Requests that are sent at most.
    public var maximumRequests = Int.max

    /// Time after which no request is sent any more; `nil` for as long as it takes.
    public var maximumDuration: Duration?

    /// Hosts that are asked at the same time.
    public var maximumHosts = 8

    /// Bytes at which an archive file is closed and another one begun.
    public var maximumFileBytes = 1_000_000_000

    /// Plans to fetch what these sources name.
    public init(_ sources: [Source]) {
        self.sources = sources
    }

    /// Why a page is left out; `nil` for one that is taken.
    ///
    /// Sources themselves are always taken.
    func objection(to url: WebURL, among sourceHosts: Set<String>, isPage: Bool) -> String? {
        guard hosts.contains(url.host) || sourceHosts.contains(url.host) else {
            return "its host is not among ours"
        }
        return isPage ? objection(toPage: url) : nil
    }

    /// Why a page is left out whatever its host; `nil` for one that is taken.
    func objection(toPage url: WebURL) -> String? {
        if exclude.contains(where: { $0.matches(url) }) { return "it is excluded" }
        return include.isEmpty || include.contains { $0.matches(url) } ? nil : "it is not included"
    }
}
