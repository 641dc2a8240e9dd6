import struct Foundation.URLComponents

/// Reads a host as WHATWG's host parser does (3.5) and gives its one written form.
enum WebHost {
    /// What no domain may hold once it is ASCII, beside controls: the forbidden domain code points.
    private static let forbidden = Set(" #/:<>?@[\\]^|%\u{7F}".utf8)

    /// The host in its final form; `nil` where it is refused.
    static func read(_ bytes: ArraySlice<UInt8>) -> String? {
        if bytes.first == 0x5B {
            guard bytes.last == 0x5D, bytes.count > 2 else { return nil }
            return IPv6Address.read(bytes.dropFirst().dropLast()).map { "[\($0.text)]" }
        }
        guard let domain = ascii(PercentEncoding.decode(bytes)), !domain.isEmpty,
            !domain.contains(where: { $0 <= 0x20 || forbidden.contains($0) })
        else { return nil }
        guard IPv4Address.endsInNumber(domain) else { return String(decoding: domain, as: UTF8.self) }
        return IPv4Address.read(domain)?.text
    }

    /// The domain in ASCII and lower case (domain to ASCII, `beStrict` false); `nil` where IDNA refuses it.
    ///
    /// A domain that is ASCII is lowered and otherwise taken as it is, `xn--` labels that decode to nothing included.
    private static func ascii(_ bytes: [UInt8]) -> [UInt8]? {
        if bytes.allSatisfy({ $0 < 0x80 }) { return bytes.map(lowered) }
        // The two ideographic full stops and their kin part labels too (UTS 46, 2.3).
        let stops: Set<Unicode.Scalar> = [".", "\u{3002}", "\u{FF0E}", "\u{FF61}"]
        let labels = String(decoding: bytes, as: UTF8.self).unicodeScalars
            .split(omittingEmptySubsequences: false) { stops.contains($0) }
            .map { label in
                String(String.UnicodeScalarView(label.filter { !isIgnored($0) })).utf8.map(lowered)
            }
        // Labels of plain ASCII need no mapping, and some of them ICU would refuse where the standard does not.
        let isPlain = labels.map { label in
            label.allSatisfy { $0 < 0x80 } && !label.starts(with: "xn--".utf8)
        }
        let asked = zip(labels, isPlain).map { $1 ? Self.plainLabel(for: $0) : $0 }
        guard let parts = encoded(asked), parts.count == labels.count else { return nil }
        let result = parts.indices.map { isPlain[$0] ? labels[$0] : parts[$0] }
        return Array(result.joined(separator: [0x2E]))
    }

    /// What stands for a label of ASCII where only its direction counts: digits have another one than letters.
    private static func plainLabel(for label: [UInt8]) -> [UInt8] {
        let opensWithDigit = label.first.map { (0x30...0x39).contains($0) } ?? false
        return Array((opensWithDigit ? "1a" : "a").utf8)
    }

    /// Foundation's IDNA, which is ICU's UTS 46 without transitional processing, as the standard asks.
    ///
    /// A label of its own stands before the others, because a domain that is ASCII would not be looked at.
    private static func encoded(_ labels: [[UInt8]]) -> [[UInt8]]? {
        var components = URLComponents()
        components.scheme = "http"
        components.host = "\u{FC}." + String(decoding: Array(labels.joined(separator: [0x2E])), as: UTF8.self)
        guard let host = components.encodedHost, !host.utf8.contains(0x25) else { return nil }
        return host.utf8.split(separator: 0x2E, omittingEmptySubsequences: false).dropFirst().map(Array.init)
    }

    /// What UTS 46 takes out of a domain: soft hyphens, joiners of words, selectors of variants.
    private static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x34F, 0x180B...0x180D, 0x180F, 0x200B, 0x2060, 0x2064, 0xFE00...0xFE0F, 0xFEFF,
            0x1BCA0...0x1BCA3, 0xE0100...0xE01EF:
            true
        default: false
        }
    }

    private static func lowered(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
