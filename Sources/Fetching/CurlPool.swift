import Foundation
import Interchange
import Synchronization

/// The libcurl handles of a transport, each with the connections that it keeps.
final class CurlPool: Sendable {
    /// A handle that no transfer uses; one thread at a time has it.
    private final class Idle: @unchecked Sendable {
        let handle: CurlHandle
        let origin: String

        init(_ handle: consuming CurlHandle, _ origin: String) {
            self.handle = handle
            self.origin = origin
        }
    }

    /// Handles that are kept while nobody uses them, each with up to five connections.
    private static let maximumIdle = 16

    private let usesProxy: Bool
    private let certificates: String?
    private let idle = Mutex<[Idle]>([])

    /// Makes an empty pool.
    init(usesProxy: Bool, certificates: String?) {
        self.usesProxy = usesProxy
        self.certificates = certificates
    }

    /// Asks for one URL, on the calling thread, and undoes the content codings of what comes.
    func get(
        _ url: WebURL, for request: TransportRequest, in time: Duration, until stop: StopFlag
    ) throws(FetchError) -> CurlAnswer {
        guard !stop.isRaised else { throw .cancelled }
        let addresses = request.limits.privateAddresses
        let admitsPrivate = addresses.admits(url.host)
        guard admitsPrivate || !AddressFilter.isPrivate(host: url.host) else {
            throw .forbiddenAddress("\(url.host) is an address of no public site")
        }
        let watch = CurlWatch(
            stop: stop, admitsPrivate: admitsPrivate, proxies: usesProxy ? ProxyAddresses.ofEnvironment : nil)
        let handle = try take(url.origin)
        // A handle whose transfer failed is fit for the next one: libcurl closes the connection.
        defer { giveBack(handle) }
        return try handle.handle.get(
            url, for: request, in: time, through: usesProxy, trusting: certificates, watchedBy: watch)
    }

    /// The handle that was used last for the site, else a new one.
    private func take(_ origin: String) throws(FetchError) -> Idle {
        let kept = idle.withLock { idle in
            idle.lastIndex { $0.origin == origin }.map { idle.remove(at: $0) }
        }
        if let kept { return kept }
        guard let handle = CurlHandle() else { throw .interrupted("libcurl cannot start") }
        return Idle(handle, origin)
    }

    private func giveBack(_ handle: Idle) {
        idle.withLock { idle in
            if idle.count >= Self.maximumIdle { idle.removeFirst() }
            idle.append(handle)
        }
    }
}

/// What libcurl asks while it works, on the thread that called it.
final class CurlWatch {
    let stop: StopFlag
    private let admitsPrivate: Bool
    private let proxies: ProxyAddresses?

    /// An address that was refused.
    private(set) var refused: String?

    /// Makes a watch; `proxies` are where a connection may go although no public site is there.
    init(stop: StopFlag, admitsPrivate: Bool, proxies: ProxyAddresses?) {
        self.stop = stop
        self.admitsPrivate = admitsPrivate
        self.proxies = proxies
    }

    /// Whether a connection to an address of 4 or 16 bytes may be opened.
    func admits(_ address: [UInt8], port: Int) -> Bool {
        if admitsPrivate || !AddressFilter.isPrivate(address) { return true }
        if let proxies, proxies.contains(address, port: port) { return true }
        refused = AddressFilter.text(of: address)
        return false
    }
}
