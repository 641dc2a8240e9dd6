/// An IPv4 address in any of the forms that WHATWG's parser takes (3.5): `127.1`, `0x7f.1`, `2130706433`.
struct IPv4Address: Hashable {
    /// The four octets, the first one highest.
    let value: UInt32

    /// Four decimal parts.
    var text: String { [24, 16, 8, 0].map { String(value >> $0 & 255) }.joined(separator: ".") }

    /// Whether the last label is a number, so that the domain is an address or nothing.
    static func endsInNumber(_ domain: [UInt8]) -> Bool {
        guard let last = parts(domain).last, !last.isEmpty else { return false }
        return last.allSatisfy { (0x30...0x39).contains($0) } || number(last) != nil
    }

    /// The address that `domain` writes; `nil` where it writes none.
    static func read(_ domain: [UInt8]) -> IPv4Address? {
        let parts = parts(domain)
        guard parts.count <= 4 else { return nil }
        let numbers = parts.compactMap(number)
        guard numbers.count == parts.count, let last = numbers.last,
            numbers.dropLast().allSatisfy({ $0 <= 255 }), last < 1 << (8 * UInt64(5 - parts.count))
        else { return nil }
        let head = zip(numbers.dropLast(), [24, 16, 8]).reduce(UInt64(0)) { $0 | $1.0 << $1.1 }
        return IPv4Address(value: UInt32(head | last))
    }

    /// The labels; one empty label at the end does not count.
    private static func parts(_ domain: [UInt8]) -> [ArraySlice<UInt8>] {
        let parts = domain.split(separator: 0x2E, omittingEmptySubsequences: false)
        return parts.count > 1 && parts.last?.isEmpty == true ? parts.dropLast() : parts
    }

    /// A decimal, octal (`017`) or hexadecimal (`0xf`) number; all above 32 bits count as the first one above.
    private static func number(_ part: ArraySlice<UInt8>) -> UInt64? {
        guard !part.isEmpty else { return nil }
        var (digits, radix) = (part, UInt64(10))
        if part.count >= 2, part.first == 0x30 {
            let isHex = part[part.startIndex + 1] | 0x20 == 0x78
            digits = part.dropFirst(isHex ? 2 : 1)
            radix = isHex ? 16 : 8
        }
        var value: UInt64 = 0
        for digit in digits {
            guard let digit = PercentEncoding.hexValue(digit), digit < radix else { return nil }
            value = min(value * radix + UInt64(digit), 1 << 32)
        }
        return value
    }
}
