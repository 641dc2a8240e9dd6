/// Makes gzip files without a compressor: one member of stored blocks (RFC 1951, 3.2.4; RFC 1952).
public enum StoredGzip {
    private static let maximumBlockBytes = 65_535

    /// A gzip file that holds `bytes`.
    public static func packed(_ bytes: [UInt8]) -> [UInt8] {
        var packed: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF]
        var at = 0
        repeat {
            let count = min(maximumBlockBytes, bytes.count - at)
            packed.append(at + count == bytes.count ? 1 : 0)
            packed += little(UInt32(count), bytes: 2) + little(UInt32(~UInt16(count)), bytes: 2)
            packed += bytes[at..<at + count]
            at += count
        } while at < bytes.count
        return packed + little(checkSum(bytes), bytes: 4)
            + little(UInt32(truncatingIfNeeded: bytes.count), bytes: 4)
    }

    private static func little(_ value: UInt32, bytes: Int) -> [UInt8] {
        (0..<bytes).map { UInt8(truncatingIfNeeded: value >> UInt32($0 * 8)) }
    }

    /// CRC-32 with the polynomial of RFC 1952.
    private static func checkSum(_ bytes: [UInt8]) -> UInt32 {
        var sum: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
        return ~sum
    }
}
