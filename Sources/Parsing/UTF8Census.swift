/// What a run of bytes looks like when read as UTF-8.
struct UTF8Census: Hashable, Sendable {
    /// Well-formed sequences of two to four bytes.
    private(set) var sequences = 0

    /// Maximal ill-formed parts, each of which becomes one U+FFFD.
    private(set) var broken = 0

    /// Whether any byte is beyond ASCII.
    var isASCII: Bool { sequences == 0 && broken == 0 }

    /// Counts what stands in `bytes`.
    init(_ bytes: some Collection<UInt8>) {
        var at = bytes.startIndex
        while at < bytes.endIndex {
            if bytes[at] < 0x80 {
                bytes.formIndex(after: &at)
            } else if let end = Self.end(of: bytes, at: &at) {
                sequences += 1
                at = end
            } else {
                broken += 1
            }
        }
    }

    /// Replaces each ill-formed part of `bytes` by U+FFFD.
    static func repaired(_ bytes: some Collection<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var (at, run) = (bytes.startIndex, bytes.startIndex)
        while at < bytes.endIndex {
            if bytes[at] < 0x80 {
                bytes.formIndex(after: &at)
                continue
            }
            let start = at
            if let end = Self.end(of: bytes, at: &at) {
                at = end
            } else {
                out.append(contentsOf: bytes[run..<start])
                out.append(contentsOf: [0xEF, 0xBF, 0xBD])
                run = at
            }
        }
        out.append(contentsOf: bytes[run...])
        return out
    }

    /// The end of the sequence at `at`; where it is ill-formed, `nil` and `at` moved behind its maximal part.
    private static func end<Bytes: Collection<UInt8>>(of bytes: Bytes, at: inout Bytes.Index) -> Bytes.Index?
    {
        let lead = bytes[at]
        var next = bytes.index(after: at)
        let (length, first): (Int, ClosedRange<UInt8>) =
            switch lead {
            case 0xC2...0xDF: (2, 0x80...0xBF)
            case 0xE0: (3, 0xA0...0xBF)
            case 0xED: (3, 0x80...0x9F)
            case 0xE1...0xEF: (3, 0x80...0xBF)
            case 0xF0: (4, 0x90...0xBF)
            case 0xF1...0xF3: (4, 0x80...0xBF)
            case 0xF4: (4, 0x80...0x8F)
            default: (1, 0x80...0x80)
            }
        var taken = 1
        while taken < length, next < bytes.endIndex,
            taken == 1 ? first.contains(bytes[next]) : bytes[next].isContinuation
        {
            bytes.formIndex(after: &next)
            taken += 1
        }
        guard length > 1, taken == length else {
            at = next
            return nil
        }
        return next
    }
}
