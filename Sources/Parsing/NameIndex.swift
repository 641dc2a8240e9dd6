/// A fixed list of names, to be looked up without hashing them as strings.
struct NameIndex: Sendable {
    private static let slotCount = 1_024

    private let keys: [NameKey]
    /// Index in `keys` by hash, the next free slot on a collision; -1 in an empty one.
    private var slots: [Int16]

    /// Takes fewer names than half the slots.
    init(_ names: [String]) {
        precondition(names.count * 2 < Self.slotCount, "the list is the program's own, and short")
        keys = names.map { NameKey($0) }
        slots = Array(repeating: -1, count: Self.slotCount)
        for (index, key) in keys.enumerated() {
            var slot = key.slot(of: Self.slotCount)
            while slots[slot] >= 0 { slot = (slot + 1) % Self.slotCount }
            slots[slot] = Int16(index)
        }
    }

    /// The index of a name, or `nil`.
    subscript(key: NameKey) -> Int? {
        var slot = key.slot(of: Self.slotCount)
        while slots[slot] >= 0 {
            let index = Int(slots[slot])
            if keys[index] == key { return index }
            slot = (slot + 1) % Self.slotCount
        }
        return nil
    }
}

/// An element or attribute name, ready to be compared: exact up to 16 bytes, a digest beyond.
struct NameKey: Hashable, Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0
    private(set) var count = 0

    init() {}

    init(_ name: some StringProtocol) {
        for byte in name.utf8 { append(byte) }
    }

    /// Adds a byte, which the caller has lowered.
    mutating func append(_ byte: UInt8) {
        if count < 8 {
            low |= UInt64(byte) << UInt64(count * 8)
        } else if count < 16 {
            high |= UInt64(byte) << UInt64((count - 8) * 8)
        } else {
            low = (low ^ UInt64(byte)) &* 0x100_0000_01B3
        }
        count += 1
    }

    /// A place among `count` ones, a power of two.
    fileprivate func slot(of count: Int) -> Int {
        let mixed = (low ^ high &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
        return Int(truncatingIfNeeded: mixed >> 40) & (count - 1)
    }
}
