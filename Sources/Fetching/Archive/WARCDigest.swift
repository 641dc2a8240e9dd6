import CSystem
import Foundation

/// Digests as WARC files and their indexes write them: `sha1:` and base32 (RFC 4648, 6).
enum WARCDigest {
    private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)
    private static let hexDigits = Array("0123456789abcdef".utf8)

    /// Bytes of the longest digest that libcrypto makes.
    private static let maximumBytes = 64

    /// Algorithms that archives were seen to use.
    private static let algorithms: Set<String> = ["md5", "sha1", "sha256", "sha384", "sha512"]

    /// The digest of `bytes`, 37 characters.
    static func of(_ bytes: Data) -> String {
        var digest = [UInt8](repeating: 0, count: 20)
        let isDone = unsafe bytes.withUnsafeBytes { unsafe csystem_sha1($0.baseAddress, $0.count, &digest) }
        precondition(isDone, "libcrypto has SHA-1")
        return "sha1:" + base32(digest)
    }

    /// Whether `bytes` have the digest that an archive states; `nil` for an algorithm that is not known here.
    ///
    /// Takes base32, with padding or without, hexadecimal and base64: archives by other hands use them all.
    static func holds(_ stated: String, of bytes: Data) -> Bool? {
        guard let colon = stated.firstIndex(of: ":") else { return nil }
        let name = stated[..<colon].lowercased().filter { $0 != "-" }
        let value = stated[stated.index(after: colon)...].filter { $0 != "=" }
        guard algorithms.contains(name) else { return nil }
        var digest = [UInt8](repeating: 0, count: maximumBytes)
        let count = unsafe bytes.withUnsafeBytes { bytes in
            unsafe name.withCString { unsafe csystem_digest($0, bytes.baseAddress, bytes.count, &digest) }
        }
        guard count > 0 else { return nil }
        digest.removeLast(digest.count - count)
        return value.uppercased() == base32(digest) || value.lowercased() == hex(digest)
            || value == Data(digest).base64EncodedString().filter { $0 != "=" }
    }

    private static func base32(_ digest: [UInt8]) -> String {
        var (text, bits, held) = ([UInt8](), 0, UInt64(0))
        for byte in digest {
            (held, bits) = (held << 8 | UInt64(byte), bits + 8)
            while bits >= 5 {
                bits -= 5
                text.append(digits[Int(held >> UInt64(bits) & 31)])
            }
        }
        if bits > 0 { text.append(digits[Int(held << UInt64(5 - bits) & 31)]) }
        return String(decoding: text, as: UTF8.self)
    }

    private static func hex(_ digest: [UInt8]) -> String {
        String(
            decoding: digest.flatMap { [hexDigits[Int($0 >> 4)], hexDigits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
