/// An IPv6 address, read and written as WHATWG's URL standard does (3.5, RFC 5952).
struct IPv6Address: Hashable {
    /// The eight pieces in order.
    let pieces: [UInt16]

    /// Lower-case pieces without leading zeros, the first longest run of two or more zero pieces as `::`.
    var text: String {
        guard let gap = longestGap else { return Self.joined(pieces[...]) }
        return Self.joined(pieces[..<gap.lowerBound]) + "::" + Self.joined(pieces[gap.upperBound...])
    }

    /// Reads what stands between the brackets; `nil` where it is no address.
    static func read(_ bytes: ArraySlice<UInt8>) -> IPv6Address? {
        var (pieces, compress, at) = ([UInt16](), Int?.none, bytes.startIndex)
        if bytes.first == 0x3A {
            guard bytes.starts(with: "::".utf8) else { return nil }
            (compress, at) = (0, at + 2)
        }
        while at < bytes.endIndex {
            guard pieces.count < 8 else { return nil }
            if bytes[at] == 0x3A {
                guard compress == nil else { return nil }
                (compress, at) = (pieces.count, at + 1)
                // `::` is the colon behind a piece and this one; nothing else may stand here at the end.
                continue
            }
            let end = bytes[at...].firstIndex { PercentEncoding.hexValue($0) == nil } ?? bytes.endIndex
            if end < bytes.endIndex, bytes[end] == 0x2E {
                guard pieces.count <= 6, let last = dotted(bytes[at...]) else { return nil }
                pieces += [UInt16(last >> 16), UInt16(truncatingIfNeeded: last)]
                at = bytes.endIndex
                break
            }
            guard (1...4).contains(end - at) else { return nil }
            pieces.append(bytes[at..<end].reduce(0) { $0 << 4 | UInt16(PercentEncoding.hexValue($1) ?? 0) })
            at = end
            guard at < bytes.endIndex else { break }
            guard bytes[at] == 0x3A, at + 1 < bytes.endIndex else { return nil }
            at += 1
        }
        if let compress {
            guard pieces.count < 8 else { return nil }
            pieces.insert(contentsOf: repeatElement(0, count: 8 - pieces.count), at: compress)
        }
        return pieces.count == 8 ? IPv6Address(pieces: pieces) : nil
    }

    /// Four decimal parts without leading zeros, as the address's last 32 bits.
    private static func dotted(_ bytes: ArraySlice<UInt8>) -> UInt32? {
        let parts = bytes.split(separator: 0x2E, omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        var value: UInt32 = 0
        for part in parts {
            guard (1...3).contains(part.count), part.allSatisfy({ (0x30...0x39).contains($0) }),
                part.count == 1 || part.first != 0x30
            else { return nil }
            let number = part.reduce(UInt32(0)) { $0 * 10 + UInt32($1 - 0x30) }
            guard number <= 255 else { return nil }
            value = value << 8 | number
        }
        return value
    }

    private var longestGap: Range<Int>? {
        var (longest, start) = (0..<0, 0)
        for end in 1...8 where end == 8 || (pieces[end] == 0) != (pieces[start] == 0) {
            if pieces[start] == 0, end - start > longest.count { longest = start..<end }
            start = end
        }
        return longest.count > 1 ? longest : nil
    }

    private static func joined(_ pieces: ArraySlice<UInt16>) -> String {
        pieces.map { String($0, radix: 16) }.joined(separator: ":")
    }
}
