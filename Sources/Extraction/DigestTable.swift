/// Values by 64-bit keys that are digests or numbers already: an open table, which hashes nothing anew.
///
/// A dictionary guards against keys that are chosen to collide; here that would only slow one page down.
struct DigestTable<Value: Sendable>: Sendable {
    /// 0 marks an empty slot.
    private var keys: [UInt64]
    private var values: [Value?]
    /// Number of keys.
    private(set) var count = 0
    /// How far a mixed key is shifted to give its slot.
    private var shift: UInt64

    /// An empty table with room for about so many keys.
    init(capacity: Int = 8) {
        let bits = Int.bitWidth - max(8, capacity * 2 - 1).leadingZeroBitCount
        keys = [UInt64](repeating: 0, count: 1 << bits)
        values = [Value?](repeating: nil, count: 1 << bits)
        shift = UInt64(64 - bits)
    }

    /// The value of a key.
    subscript(key: UInt64) -> Value? {
        get { values[slot(of: key)] }
        set {
            let slot = slot(of: key)
            if keys[slot] == 0 {
                keys[slot] = Self.stored(key)
                count += 1
            }
            values[slot] = newValue
            if count * 2 > keys.count { grow() }
        }
    }

    /// The value of a key, to be changed in place.
    subscript(key: UInt64, default value: @autoclosure () -> Value) -> Value {
        get { self[key] ?? value() }
        set { self[key] = newValue }
    }

    /// Whether it holds a key.
    func holds(_ key: UInt64) -> Bool { keys[slot(of: key)] != 0 }

    private static func stored(_ key: UInt64) -> UInt64 { key == 0 ? 1 : key }

    /// The slot that holds a key, or the empty one where it belongs.
    private func slot(of key: UInt64) -> Int {
        let key = Self.stored(key)
        var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
        while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
        return slot
    }

    private mutating func grow() {
        var larger = DigestTable(capacity: keys.count)
        for (slot, key) in keys.enumerated() where key != 0 { larger[key] = values[slot] }
        self = larger
    }
}

/// A set of 64-bit keys that are digests already.
struct DigestSet: Sendable {
    private var table: DigestTable<Void>

    /// Takes the keys in.
    init(_ keys: some Collection<UInt64>) {
        table = DigestTable(capacity: keys.count)
        for key in keys { table[key] = () }
    }

    /// Whether it holds a key.
    func contains(_ key: UInt64) -> Bool { table.holds(key) }
}
