/// Tells addresses at which no public site is: of this machine, of its networks, and those kept for other ends.
///
/// A page that could lead the fetcher to one of them could read what stands behind the operator's firewall.
enum AddressFilter {
    /// The blocks of IANA's special-purpose registry for IPv4 that are not globally reachable, and multicast.
    private static let blocks4: [(base: UInt32, bits: UInt32)] = [
        (0x0000_0000, 8), (0x0A00_0000, 8), (0x6440_0000, 10), (0x7F00_0000, 8), (0xA9FE_0000, 16),
        (0xAC10_0000, 12), (0xC000_0000, 24), (0xC000_0200, 24), (0xC058_6300, 24), (0xC0A8_0000, 16),
        (0xC612_0000, 15), (0xC633_6400, 24), (0xCB00_7100, 24), (0xE000_0000, 3),
    ]

    /// Whether an address of 4 or 16 bytes, in network order, is none of a public site.
    static func isPrivate(_ address: [UInt8]) -> Bool {
        switch address.count {
        case 4: isPrivate(IPv4Address(value: address.reduce(0) { $0 << 8 | UInt32($1) }))
        case 16: isPrivate(IPv6Address(pieces: pieces(address)))
        default: true
        }
    }

    /// Whether a URL's host is an address of no public site, or a name that means this machine (RFC 6761, 6.3).
    static func isPrivate(host: String) -> Bool {
        let bytes = Array(host.utf8)
        if bytes.first == 0x5B {
            return IPv6Address.read(bytes.dropFirst().dropLast()).map(isPrivate) ?? true
        }
        if IPv4Address.endsInNumber(bytes) { return IPv4Address.read(bytes).map(isPrivate) ?? true }
        let name = host.hasSuffix(".") ? String(host.dropLast()) : host
        return name == "localhost" || name.hasSuffix(".localhost")
    }

    /// The address as it is written.
    static func text(of address: [UInt8]) -> String {
        address.count == 16
            ? IPv6Address(pieces: pieces(address)).text
            : address.map { String($0) }.joined(separator: ".")
    }

    private static func isPrivate(_ address: IPv4Address) -> Bool {
        blocks4.contains { (address.value ^ $0.base) >> (32 - $0.bits) == 0 }
    }

    /// Only 2000::/3 is given out to sites; addresses in it that hold one of IPv4 are judged by that.
    private static func isPrivate(_ address: IPv6Address) -> Bool {
        let pieces = address.pieces
        func inner(_ high: Int) -> Bool {
            isPrivate(IPv4Address(value: UInt32(pieces[high]) << 16 | UInt32(pieces[high + 1])))
        }
        if pieces[..<5].allSatisfy({ $0 == 0 }), pieces[5] == 0xFFFF { return inner(6) }  // mapped
        if pieces[..<6] == [0x64, 0xFF9B, 0, 0, 0, 0] { return inner(6) }  // NAT64, RFC 6052
        guard pieces[0] >> 13 == 1 else { return true }
        if pieces[0] == 0x2002 { return inner(1) }  // 6to4
        // 2001::/23 is kept for protocols, Teredo among them; 2001:db8::/32 and 3fff::/20 for books.
        return pieces[0] == 0x2001 && (pieces[1] < 0x200 || pieces[1] == 0xDB8)
            || pieces[0] == 0x3FFF && pieces[1] < 0x1000
    }

    private static func pieces(_ address: [UInt8]) -> [UInt16] {
        stride(from: 0, to: 16, by: 2).map { UInt16(address[$0]) << 8 | UInt16(address[$0 + 1]) }
    }
}

/// Whether pages may be fetched from addresses of no public site.
public enum PrivateAddresses: Hashable, Sendable {
    /// From none.
    case refused
    /// From those of the hosts named, in lower case, as in a URL.
    case allowedOf(hosts: Set<String>)
    /// From any.
    case allowed

    /// From all, or from those of the hosts named.
    public init(all: Bool, of hosts: [String]) {
        self =
            all ? .allowed : hosts.isEmpty ? .refused : .allowedOf(hosts: Set(hosts.map { $0.lowercased() }))
    }

    /// Whether `host` may have such an address.
    func admits(_ host: String) -> Bool {
        switch self {
        case .refused: false
        case .allowedOf(let hosts): hosts.contains(host)
        case .allowed: true
        }
    }
}
