import CSystem
import Foundation

/// Digests as WARC files and their indexes write them: `sha1:` and base32 (RFC 4648, 6).
enum WARCDigest {
    private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

    /// The digest of `bytes`, 37 characters.
    static func of(_ bytes: Data) -> String {
        var digest = [UInt8](repeating: 0, count: 20)
        let isDone = unsafe bytes.withUnsafeBytes { unsafe csystem_sha1($0.baseAddress, $0.count, &digest) }
        precondition(isDone, "libcrypto has SHA-1")
        var text = Array("sha1:".utf8)
        for start in stride(from: 0, to: 20, by: 5) {
            let group = digest[start..<start + 5].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            for shift in stride(from: 35, through: 0, by: -5) {
                text.append(digits[Int(group >> shift & 31)])
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
