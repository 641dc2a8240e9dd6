import Synchronization

/// The way over the network, by libcurl.
///
/// Each transfer blocks a thread of its own while it lasts; how many run at once is the caller's choice. Keeps no
/// cookies, verifies certificates, and takes a proxy from the environment unless told not to.
public struct NetworkTransport: Transport {
    /// Statuses whose `Location` is the page's new place (RFC 9110, 15.4).
    private static let redirectStatuses = [301, 302, 303, 307, 308]

    private let usesProxy: Bool

    /// Makes a transport; `usesProxy` is whether `http_proxy`, `https_proxy` and `no_proxy` are heeded.
    public init(usesProxy: Bool = true) {
        self.usesProxy = usesProxy
    }

    /// Gets `url`; a cancelled task ends the transfer within about a second.
    public func fetch(_ url: String, within limits: FetchLimits) async throws(FetchError) -> TransportResponse
    {
        let stop = StopFlag()
        let result = await withTaskCancellationHandler {
            await Blocking.run { () throws(FetchError) in try follow(url, within: limits, until: stop) }
        } onCancel: {
            stop.raise()
        }
        return try result.get()
    }

    /// Asks for one URL after the other, on the calling thread, until one is no redirect.
    private func follow(
        _ first: String, within limits: FetchLimits, until stop: StopFlag
    ) throws(FetchError) -> TransportResponse {
        guard let handle = CurlHandle(usesProxy: usesProxy) else {
            throw .interrupted("libcurl cannot start")
        }
        let deadline = ContinuousClock.now + limits.total
        var (url, redirects) = (first, [String]())
        while true {
            try WebURL.check(url)
            let left = ContinuousClock.now.duration(to: deadline)
            guard left > .zero else { throw .timeout("the time was spent on \(redirects.count) redirects") }
            let hop = try handle.get(url, in: left, within: limits, until: stop)
            guard Self.redirectStatuses.contains(hop.status), let next = hop.redirect else {
                return TransportResponse(
                    url: url, redirects: redirects, status: hop.status, headers: hop.headers, body: hop.body)
            }
            redirects.append(url)
            guard redirects.count <= limits.maximumRedirects else {
                throw .redirects(allowed: limits.maximumRedirects)
            }
            url = next
        }
    }
}

/// Tells a transfer on another thread that nobody waits for it any more.
final class StopFlag: Sendable {
    private let flag = Atomic(false)

    /// Whether anybody raised it.
    var isRaised: Bool { flag.load(ordering: .relaxed) }

    /// Raises it for good.
    func raise() { flag.store(true, ordering: .relaxed) }
}
