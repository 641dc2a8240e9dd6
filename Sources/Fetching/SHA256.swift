import CSystem
import struct Foundation.Data

/// The digest that names a body.
enum SHA256 {
    private static let hexDigits = Array("0123456789abcdef".utf8)

    /// `sha256:` and 64 hex digits in lower case.
    static func digest(of body: Data) -> String {
        var digest = [UInt8](repeating: 0, count: 32)
        let isDone = unsafe body.withUnsafeBytes { bytes in
            unsafe csystem_sha256(bytes.baseAddress, bytes.count, &digest)
        }
        precondition(isDone, "libcrypto has SHA-256")
        let hex = digest.flatMap { [hexDigits[Int($0 >> 4)], hexDigits[Int($0 & 15)]] }
        return "sha256:" + String(decoding: hex, as: UTF8.self)
    }
}
