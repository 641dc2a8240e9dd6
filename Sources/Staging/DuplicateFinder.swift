public import Interchange

/// Tells a record that repeats the body of an earlier one in the same batch.
///
/// Syndicated copies carry other titles and other marks: bodies are compared without quotes, dashes, white space and
/// case. Holds sixteen bytes and an id for each body seen.
public struct DuplicateFinder {
    struct BodyHash: Hashable {
        let first: UInt64
        let second: UInt64
    }

    private var ids: [BodyHash: String] = [:]

    /// Starts with no record seen.
    public init() {}

    /// Sets `source.duplicate_of` where an earlier record has the body of `record`.
    public mutating func mark(_ record: inout Record) {
        guard let body = record.body, let hash = Self.hash(of: body) else { return }
        if let id = ids[hash] {
            record.source.duplicateOf = id
        } else {
            ids[hash] = record.id
        }
    }

    /// Two FNV-1a hashes over the letters and digits, case folded; `nil` where there are none.
    static func hash(of body: String) -> BodyHash? {
        var first: UInt64 = 0xCBF2_9CE4_8422_2325
        var second: UInt64 = 0x6C62_272E_07BB_0142
        var isEmpty = true
        func add(_ byte: UInt8) {
            isEmpty = false
            first = (first ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
            second = (second ^ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15
        }
        for scalar in body.unicodeScalars {
            if scalar.isASCII {
                // The properties of a scalar are looked up in tables; most text is ASCII.
                let byte = UInt8(truncatingIfNeeded: scalar.value)
                let small = byte | 0x20
                if (0x61...0x7A).contains(small) {
                    add(small)
                } else if (0x30...0x39).contains(byte) {
                    add(byte)
                }
            } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                for byte in scalar.properties.lowercaseMapping.utf8 { add(byte) }
            }
        }
        return isEmpty ? nil : BodyHash(first: first, second: second)
    }
}
