import Foundation
import Interchange
import Synchronization

/// The way over the network, by libcurl.
///
/// Each transfer blocks a thread of its own while it lasts; how many run at once is the caller's choice. Connections are
/// kept for the next page of the same site. Keeps no cookies, verifies certificates, and takes a proxy from the
/// environment unless told not to.
public struct NetworkTransport: Transport {
    /// Statuses whose `Location` is the page's new place (RFC 9110, 15.4).
    private static let redirectStatuses = [301, 302, 303, 307, 308]

    let pool: CurlPool

    /// Makes a transport.
    ///
    /// - Parameters:
    ///   - usesProxy: Whether `http_proxy`, `https_proxy` and `no_proxy` are heeded.
    ///   - certificates: The path of a PEM file of authorities to trust in place of the system's.
    public init(usesProxy: Bool = true, certificates: String? = nil) {
        pool = CurlPool(usesProxy: usesProxy, certificates: certificates)
    }

    /// Gets a URL; a cancelled task ends the transfer within about a second.
    public func fetch(_ request: TransportRequest) async throws(FetchError) -> TransportResponse {
        let stop = StopFlag()
        let result = await withTaskCancellationHandler {
            do throws(FetchError) {
                return Result<_, FetchError>.success(try await follow(request, until: stop))
            } catch {
                return .failure(error)
            }
        } onCancel: {
            stop.raise()
        }
        return try result.get()
    }

    /// Asks for one URL after the other until one is no redirect.
    private func follow(
        _ request: TransportRequest, until stop: StopFlag
    ) async throws(FetchError) -> TransportResponse {
        let limits = request.limits
        var (url, exchanges, left) = (request.url.withoutFragment, [Exchange](), limits.total)
        while true {
            guard left > .zero else { throw .timeout("the time was spent on \(exchanges.count) redirects") }
            let (pool, target, time) = (pool, url, left)
            let answer = try await Blocking.run { () throws(FetchError) in
                try pool.get(target, for: request, in: time, until: stop)
            }.get()
            exchanges.append(answer.exchange)
            left -= answer.exchange.duration
            guard Self.redirectStatuses.contains(answer.status), let location = answer.header("location")
            else {
                return TransportResponse(
                    url: url.href, redirects: exchanges.dropLast().map(\.url), status: answer.status,
                    headers: answer.headers, body: answer.body, isCut: answer.isCut, exchanges: exchanges)
            }
            guard exchanges.count <= limits.maximumRedirects else {
                throw .redirects(allowed: limits.maximumRedirects)
            }
            url = try Self.target(of: location, from: url)
            if let objection = await request.objection?(url) {
                throw .redirectRefused(url: url.href, reason: objection)
            }
        }
    }

    /// The URL that a `Location` names.
    static func target(of location: String, from url: WebURL) throws(FetchError) -> WebURL {
        if let target = WebURL(location, base: url) { return target.withoutFragment }
        switch WebURL.scheme(of: location) {
        case nil, "http", "https": throw .malformedURL("it redirects to \(location)")
        default: throw .scheme(location)
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
