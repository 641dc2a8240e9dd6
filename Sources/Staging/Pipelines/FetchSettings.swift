/// How pages of the web are fetched, as a pipeline says; `nil` leaves a figure to the fetcher.
public struct FetchSettings: Hashable, Sendable {
    /// From an answer to the next request to the same host.
    public var secondsBetweenRequests: Double?
    /// The longest wait that a host may ask for.
    public var maximumWaitSeconds: Double?
    /// How often a page is asked for before it counts as failed.
    public var maximumAttempts: Int?
    /// Time for a whole answer.
    public var timeoutSeconds: Double?
    /// Bytes that a page may have, in millions.
    public var maximumMegabytes: Double?
    /// Redirects that are followed for one page.
    public var maximumRedirects: Int?
    /// The name to ask under.
    public var userAgent: String?
    /// Hosts beside those of the sources that may be asked.
    public var hosts: [String] = []
    /// Patterns of the pages to take; none takes all.
    public var include: [String] = []
    /// Patterns of pages to leave out.
    public var exclude: [String] = []
    /// Requests of one run.
    public var maximumRequests: Int?
    /// Minutes after which no request is sent any more.
    public var maximumMinutes: Double?
    /// Hosts that are asked at the same time.
    public var maximumHosts: Int?
    /// The shortest time between two looks at a page.
    public var minimumRecheckDays: Double?
    /// The longest.
    public var maximumRecheckDays: Double?
    /// Whether every known page is asked for again in every run.
    public var recheckAll = false
    /// Bytes at which an archive file is closed, in millions.
    public var maximumArchiveMegabytes: Double?
    /// Whether addresses of this machine and of private networks may be asked.
    public var allowPrivateAddresses = false
    /// Hosts that may have such an address where others may not.
    public var privateHosts: [String] = []
    /// A PEM file of authorities in place of the system's.
    public var caFile: String?
}
