/// How far one page may go in time and in size, and under which name it is asked for.
public struct FetchLimits: Hashable, Sendable {
    /// The name that the program gives where an operator sets none.
    ///
    /// The address in brackets leads nowhere (RFC 6761, 6.4): an operator puts a page or a mailbox of their own
    /// there, so that a site's administrator can reach them.
    public static let defaultUserAgent = "Rapporteur/1.0 (+https://operator.invalid/)"

    /// Time to a connection, TLS included.
    public var connect: Duration

    /// Time for the whole answer, all redirects included.
    public var total: Duration

    /// Time without a single byte, in whole seconds.
    public var stall: Duration

    /// Bytes of a body, as it is sent and with its content codings undone; also of a file and of standard input.
    public var maximumBytes: Int

    /// How many times longer than what was sent a body may unpack to; the first megabyte is free.
    ///
    /// Real pages pack to a twentieth, and deflate can do a thousandth.
    public var maximumRatio: Int

    /// Redirects that are followed for one page.
    public var maximumRedirects: Int

    /// The `User-Agent` sent.
    public var userAgent: String

    /// Whether pages may come from addresses of no public site.
    public var privateAddresses: PrivateAddresses

    /// Sets limits; the largest real page measured has 1.5 MB and the median one 113 KB.
    public init(
        connect: Duration = .seconds(10), total: Duration = .seconds(30), stall: Duration = .seconds(15),
        maximumBytes: Int = 10_000_000, maximumRedirects: Int = 10,
        userAgent: String = FetchLimits.defaultUserAgent, maximumRatio: Int = 200,
        privateAddresses: PrivateAddresses = .refused
    ) {
        self.connect = connect
        self.total = total
        self.stall = stall
        self.maximumBytes = maximumBytes
        self.maximumRedirects = maximumRedirects
        self.userAgent = userAgent
        self.maximumRatio = maximumRatio
        self.privateAddresses = privateAddresses
    }
}
