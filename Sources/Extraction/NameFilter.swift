import Interchange

/// The names in use on a page, or asked for by a selector, as a Bloom filter: no name is missed, a few are taken in vain.
///
/// A family's selectors name things that few pages have; the filter spares a walk over all nodes for each of them.
struct NameFilter: Sendable {
    /// 2,048 bits; the pages measured have some 300 different names, which fill one bit in seven.
    private var words = [UInt64](repeating: 0, count: 32)

    /// An empty filter.
    init() {}

    /// The types, classes and ids of `nodes`.
    init(_ nodes: [Node]) {
        for node in nodes {
            insert(node.name.utf8)
            for attribute in node.attributes {
                switch attribute.name {
                case "id": insert(attribute.value.utf8)
                case "class":
                    var digest = Digest()
                    for byte in attribute.value.utf8 {
                        if byte == 0x20 {
                            set(digest)
                            digest = Digest()
                        } else {
                            digest.append(byte)
                        }
                    }
                    set(digest)
                default: break
                }
            }
        }
    }

    /// Takes a name in.
    mutating func insert(_ name: some Sequence<UInt8>) {
        var digest = Digest()
        for byte in name { digest.append(byte) }
        set(digest)
    }

    /// Whether all names of `other` may be in this one.
    func contains(_ other: NameFilter) -> Bool {
        words.indices.allSatisfy { words[$0] & other.words[$0] == other.words[$0] }
    }

    private mutating func set(_ digest: Digest) {
        let bit = Int(truncatingIfNeeded: (digest.value ^ digest.value >> 32) & 2047)
        words[bit / 64] |= 1 << UInt64(bit % 64)
    }
}

/// A running FNV-1a digest of bytes; equal bytes give equal digests in every run.
struct Digest: Sendable {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Adds a byte.
    mutating func append(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

    /// The digest of `bytes`.
    static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var digest = Digest()
        for byte in bytes { digest.append(byte) }
        return digest.value
    }
}
