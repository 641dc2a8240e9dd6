public import Interchange
public import struct Foundation.Data

/// A way to a page on the web, so that a batch can keep robots.txt and tests need no network.
public protocol Transport: Sendable {
    /// Gets a URL, follows its redirects and gives what stands at their end, whatever its status.
    func fetch(_ request: TransportRequest) async throws(FetchError) -> TransportResponse
}

extension Transport {
    /// Gets `url` with nothing asked for beside it.
    public func fetch(_ url: WebURL, within limits: FetchLimits) async throws(FetchError) -> TransportResponse
    {
        try await fetch(TransportRequest(url, within: limits))
    }
}

/// What is asked of the web.
public struct TransportRequest: Sendable {
    /// The URL to begin with.
    public var url: WebURL

    /// How far to go for it.
    public var limits: FetchLimits

    /// Headers beside those that every request has, such as `If-None-Match`; sent with every hop.
    public var headers: [Header]

    /// Whether a body over the limit is cut there, and no failure.
    public var cutsBody: Bool

    /// Asked before a redirect is followed: why its URL may not be fetched, or `nil` where it may.
    ///
    /// It may wait; that does not count as time of the page.
    public var objection: (@Sendable (WebURL) async -> String?)?

    /// Asks for `url`.
    public init(
        _ url: WebURL, within limits: FetchLimits = FetchLimits(), headers: [Header] = [],
        cutsBody: Bool = false, objection: (@Sendable (WebURL) async -> String?)? = nil
    ) {
        self.url = url
        self.limits = limits
        self.headers = headers
        self.cutsBody = cutsBody
        self.objection = objection
    }
}

/// What a URL answered with.
public struct TransportResponse: Hashable, Sendable {
    /// The URL that gave the body.
    public let url: String

    /// Every URL that answered with a redirect, in order, `url` left out.
    public let redirects: [String]

    /// The HTTP status, 100 to 599.
    public let status: Int

    /// Headers of the last answer, in the order in which they came, names as sent.
    public let headers: [Header]

    /// The body, content codings undone.
    public let body: Data

    /// Whether the body went on beyond the limit.
    public let isCut: Bool

    /// What was sent and what came, for each redirect and for the end of the way; empty where nothing was sent.
    public let exchanges: [Exchange]

    /// Makes a response.
    public init(
        url: String, redirects: [String] = [], status: Int, headers: [Header] = [], body: Data,
        isCut: Bool = false, exchanges: [Exchange] = []
    ) {
        self.url = url
        self.redirects = redirects
        self.status = status
        self.headers = headers
        self.body = body
        self.isCut = isCut
        self.exchanges = exchanges
    }

    /// The value of the first header called `name`, case aside.
    public func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }
}
