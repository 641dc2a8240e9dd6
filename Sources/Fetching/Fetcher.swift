public import Foundation
public import Interchange

/// Turns a path, a URL or standard input into a capture.
public struct Fetcher: Stage {
    /// `fetch`.
    public static let name = "fetch"

    private let transport: any Transport
    private let robots: RobotsPolicy?
    private let limits: FetchLimits
    private let now: @Sendable () -> Date
    private let standardInput: Int32

    /// Makes a fetcher; `now` is the only clock in the program.
    ///
    /// Where `robots` is given, nothing is asked for that a site's robots.txt keeps us out of, redirects among it.
    public init(
        transport: any Transport = NetworkTransport(), robots: RobotsPolicy? = nil,
        limits: FetchLimits = FetchLimits(), now: @escaping @Sendable () -> Date = { Date() }
    ) {
        self.init(
            transport: transport, robots: robots, limits: limits, now: now, standardInput: STDIN_FILENO)
    }

    /// Makes a fetcher that reads `-` from an open descriptor.
    init(
        transport: any Transport, robots: RobotsPolicy? = nil, limits: FetchLimits,
        now: @escaping @Sendable () -> Date, standardInput: Int32
    ) {
        self.transport = transport
        self.robots = robots
        self.limits = limits
        self.now = now
        self.standardInput = standardInput
    }

    /// Reads the page that `request` names; a status other than 2xx is a failure.
    public func run(_ request: PageRequest) async throws(StageFailure) -> [Staged<Capture>] {
        do {
            return [Staged(try await capture(request.location))]
        } catch {
            throw error.failure(at: request.location)
        }
    }

    private func capture(_ location: String) async throws(FetchError) -> Capture {
        let maximumBytes = limits.maximumBytes
        switch try PageSource(location) {
        case .url(let url):
            return try await captureWeb(url)
        case .file(let path):
            guard !WARCPages.isArchive(path) else {
                throw .unreadable("it is an archive of pages, not a page")
            }
            return try await local(location) { () throws(FetchError) in
                try LocalFile.read(path, maximumBytes: maximumBytes)
            }
        case .standardInput:
            let descriptor = standardInput
            return try await local(location) { () throws(FetchError) in
                try LocalFile.read(descriptor, maximumBytes: maximumBytes)
            }
        case .directory:
            throw .unreadable("it is a directory, not a page")
        }
    }

    private func captureWeb(_ url: String) async throws(FetchError) -> Capture {
        var request = TransportRequest(try WebURL.read(url), within: limits)
        guard
            limits.privateAddresses.admits(request.url.host)
                || !AddressFilter.isPrivate(host: request.url.host)
        else { throw .forbiddenAddress("\(request.url.host) is an address of no public site") }
        if let robots {
            request.objection = { await robots.objection(to: $0) }
            if let reason = await robots.objection(to: request.url) { throw .disallowed(reason) }
        }
        let response = try await transport.fetch(request)
        guard (200...299).contains(response.status) else {
            throw .status(response.status, url: response.url)
        }
        let origin = Origin(
            location: url, url: response.url, redirects: response.redirects, status: response.status,
            headers: response.headers, retrieved: now().formatted(.iso8601),
            digest: SHA256.digest(of: response.body))
        return Capture(origin: origin, body: response.body)
    }

    private func local(
        _ location: String, reading: @escaping @Sendable () throws(FetchError) -> Data
    ) async throws(FetchError) -> Capture {
        let body = try await Blocking.run(reading).get()
        return Capture(origin: Origin(location: location, digest: SHA256.digest(of: body)), body: body)
    }
}
