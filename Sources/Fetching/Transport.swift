public import Interchange
public import struct Foundation.Data

/// A way to a page on the web, so that a batch can keep robots.txt and tests need no network.
public protocol Transport: Sendable {
    /// Gets `url`, follows its redirects and gives what stands at their end, whatever its status.
    func fetch(_ url: String, within limits: FetchLimits) async throws(FetchError) -> TransportResponse
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

    /// Makes a response.
    public init(url: String, redirects: [String] = [], status: Int, headers: [Header] = [], body: Data) {
        self.url = url
        self.redirects = redirects
        self.status = status
        self.headers = headers
        self.body = body
    }
}
