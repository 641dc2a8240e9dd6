/// A percent-encode set: the bytes that stand as `%` and two digits; most are of WHATWG's URL standard (1.3).
///
/// Control characters, `DEL` and all bytes beyond ASCII are in every set.
struct PercentEncoding {
    private let isEncoded: [Bool]

    private init(_ bytes: String) {
        var isEncoded = (0...255).map { $0 < 0x20 || $0 >= 0x7F }
        for byte in bytes.utf8 { isEncoded[Int(byte)] = true }
        self.isEncoded = isEncoded
    }

    /// The fragment percent-encode set.
    static let fragment = PercentEncoding(" \"<>`")
    /// The special-query percent-encode set.
    static let query = PercentEncoding(" \"#<>'")
    /// The path percent-encode set.
    static let path = PercentEncoding(" \"#<>?^`{}")
    /// The userinfo percent-encode set.
    static let userinfo = PercentEncoding(" \"#<>?^`{}/:;=@[\\]|")

    /// What no URI may hold (RFC 3986, 2) and what a pattern of robots.txt means something by.
    static let robots = PercentEncoding(" \"<>\\^`{|}*$")

    private static let digits = Array("0123456789ABCDEF".utf8)

    /// Encodes the set's bytes in UTF-8 text.
    func encode(_ bytes: ArraySlice<UInt8>) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        encode(bytes, into: &result)
        return String(decoding: result, as: UTF8.self)
    }

    /// Encodes the set's bytes in UTF-8 text behind what `result` holds.
    func encode(_ bytes: ArraySlice<UInt8>, into result: inout [UInt8]) {
        for byte in bytes {
            if isEncoded[Int(byte)] { Self.append(byte, to: &result) } else { result.append(byte) }
        }
    }

    /// Writes one byte as `%` and two digits in upper case.
    static func append(_ byte: UInt8, to result: inout [UInt8]) {
        result += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }

    /// Undoes each `%` that two hexadecimal digits follow; others stay.
    static func decode(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        guard bytes.contains(0x25) else { return Array(bytes) }
        var (result, at) = ([UInt8](), bytes.startIndex)
        while at < bytes.endIndex {
            if let byte = escape(in: bytes, at: at) {
                result.append(byte)
                at += 3
            } else {
                result.append(bytes[at])
                at += 1
            }
        }
        return result
    }

    /// The byte that a whole escape at `index` stands for.
    static func escape(in bytes: ArraySlice<UInt8>, at index: Int) -> UInt8? {
        guard bytes[index] == 0x25, index + 2 < bytes.endIndex, let high = hexValue(bytes[index + 1]),
            let low = hexValue(bytes[index + 2])
        else { return nil }
        return high << 4 | low
    }

    /// 0 to 15 for a hexadecimal digit in either case.
    static func hexValue(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46, 0x61...0x66: (byte | 0x20) - 0x57
        default: nil
        }
    }
}
