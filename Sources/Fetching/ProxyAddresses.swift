import Foundation

/// Where the proxies of the environment are, which mostly have an address of no public site.
struct ProxyAddresses: Sendable {
    /// The variables that libcurl reads.
    private static let variables = ["http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"]

    /// libcurl's port for a proxy that names none.
    private static let defaultPort = 1080

    /// Those of this process, looked up once.
    static let ofEnvironment = ProxyAddresses(ProcessInfo.processInfo.environment)

    private struct Place: Hashable {
        let address: [UInt8]
        let port: Int
    }

    private let places: Set<Place>

    /// Looks up the hosts that the variables name; one that cannot be found is passed over.
    init(_ environment: [String: String]) {
        places = Set(Self.variables.compactMap { environment[$0] }.flatMap(Self.places))
    }

    /// Whether a proxy listens there.
    func contains(_ address: [UInt8], port: Int) -> Bool {
        places.contains(Place(address: address, port: port))
    }

    private static func places(of proxy: String) -> [Place] {
        let rest = proxy.range(of: "://").map { proxy[$0.upperBound...] } ?? proxy[...]
        // https, because its own port, which would be left out, is not one that a proxy is likely to have.
        guard let url = WebURL("https://" + rest) else { return [] }
        let port = url.port ?? (proxy.hasPrefix("https://") ? url.effectivePort : defaultPort)
        let host = url.host.hasPrefix("[") ? String(url.host.dropFirst().dropLast()) : url.host
        return addresses(of: host).map { Place(address: $0, port: port) }
    }

    private static func addresses(of host: String) -> [[UInt8]] {
        var first: UnsafeMutablePointer<addrinfo>?
        guard unsafe getaddrinfo(host, nil, nil, &first) == 0 else { return [] }
        defer { unsafe freeaddrinfo(first) }
        var (addresses, next) = unsafe ([[UInt8]](), first)
        while let entry = unsafe next {
            unsafe addresses += bytes(of: entry.pointee).map { [$0] } ?? []
            unsafe next = entry.pointee.ai_next
        }
        return addresses
    }

    private static func bytes(of entry: addrinfo) -> [UInt8]? {
        guard let address = unsafe entry.ai_addr else { return nil }
        switch unsafe entry.ai_family {
        case AF_INET:
            return unsafe address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
                unsafe withUnsafeBytes(of: $0.pointee.sin_addr) { unsafe Array($0) }
            }
        case AF_INET6:
            return unsafe address.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) {
                unsafe withUnsafeBytes(of: $0.pointee.sin6_addr) { unsafe Array($0) }
            }
        default: return nil
        }
    }
}
