/// The names in use on a page, or asked for by a selector, as a Bloom filter: no name is missed, a few are taken in vain.
///
/// A family's selectors name things that few pages have; the filter spares a walk over all nodes for each of them.
struct NameFilter: Sendable {
    /// 2,048 bits; the pages measured have some 300 different names, which fill one bit in seven.
    private var words = [UInt64](repeating: 0, count: 32)

    /// Takes a name in.
    mutating func insert(_ name: some Sequence<UInt8>) { insert(digest: Digest.of(name)) }

    /// Takes in the names between the spaces of a `class`.
    mutating func insert(partsOf value: String) {
        var digest = Digest()
        let value = value.utf8.span
        for at in value.indices {
            if value[at] == 0x20 {
                insert(digest: digest.value)
                digest = Digest()
            } else {
                digest.append(value[at])
            }
        }
        insert(digest: digest.value)
    }

    /// Takes in the name that has a digest.
    mutating func insert(digest: UInt64) {
        let bit = Int(truncatingIfNeeded: (digest ^ digest >> 32) & 2047)
        words[bit / 64] |= 1 << UInt64(bit % 64)
    }

    /// Whether all names of `other` may be in this one.
    func contains(_ other: NameFilter) -> Bool {
        words.indices.allSatisfy { words[$0] & other.words[$0] == other.words[$0] }
    }
}

/// A running FNV-1a digest of bytes; equal bytes give equal digests in every run.
struct Digest: Sendable {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Adds a byte.
    mutating func append(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

    /// The digest of a text's bytes.
    static func of(_ text: String.UTF8View) -> UInt64 { of(text.span) }

    /// The digest of `bytes`.
    static func of(_ bytes: Span<UInt8>) -> UInt64 {
        var digest = Digest()
        for index in bytes.indices { digest.append(bytes[index]) }
        return digest.value
    }

    /// The digest of `bytes`.
    static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var digest = Digest()
        for byte in bytes { digest.append(byte) }
        return digest.value
    }
}
