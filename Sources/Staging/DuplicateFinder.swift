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
        for scalar in body.unicodeScalars
        where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
            isEmpty = false
            for byte in folded(scalar) {
                first = (first ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
                second = (second ^ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15
            }
        }
        return isEmpty ? nil : BodyHash(first: first, second: second)
    }

    private static func folded(_ scalar: Unicode.Scalar) -> [UInt8] {
        if scalar.isASCII {
            let byte = UInt8(truncatingIfNeeded: scalar.value)
            return [(0x41...0x5A).contains(byte) ? byte | 0x20 : byte]
        }
        return Array(scalar.properties.lowercaseMapping.utf8)
    }
}
