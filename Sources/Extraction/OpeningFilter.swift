/// The two bytes that begin each of some phrases, as bits of a Bloom filter: most places of a line are told by one look.
struct OpeningFilter: Sendable {
    /// 4,096 bits.
    private var bits = [UInt64](repeating: 0, count: 64)

    /// Takes a phrase in; one of a single byte may be followed by any other.
    mutating func insert(_ phrase: [UInt8]) {
        guard let first = phrase.first else { return }
        let seconds = phrase.count > 1 ? phrase[1]...phrase[1] : 0...255
        for second in seconds {
            let bit = Self.bit(first, second)
            bits[bit / 64] |= 1 << UInt64(bit % 64)
        }
    }

    /// Whether a phrase may begin at an offset of `line`.
    func mayOpen(_ line: Span<UInt8>, at offset: Int) -> Bool {
        let bit = Self.bit(line[offset], offset + 1 < line.count ? line[offset + 1] : 0)
        return bits[bit / 64] >> UInt64(bit % 64) & 1 != 0
    }

    private static func bit(_ first: UInt8, _ second: UInt8) -> Int { Int(first) << 4 ^ Int(second) }
}
