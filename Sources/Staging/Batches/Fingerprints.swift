import CSystem
import Foundation
import Interchange

/// What tells whether a stage has to run again on a page: its input, its parameters and the program.
///
/// The program stands for the families, lexicons and registries too, which are compiled into it. Parameters count as a whole, so
/// that one which is taken away is a change as well.
public struct Fingerprints: Sendable {
    private let parse: String
    private let extract: String
    private let normalise: String

    /// Takes the digest of the program and the parameters of its stages.
    ///
    /// - Throws: `EncodingError` for a parameter that is no number.
    public init(program: String, stages: Pipeline.Stages) throws {
        parse = try program + "\nparse " + CanonicalJSON.string(stages.parse) + "\n"
        extract = program + "\nextract\n"
        normalise = try program + "\nnormalise " + CanonicalJSON.string(stages.normalise) + "\n"
    }

    /// Names program and parameters of all stages together.
    public var rules: String { Digest.of(parse + extract + normalise) }

    /// The parser's, for a capture with this digest.
    public func parsed(_ capture: String) -> String { Digest.of(parse + capture) }

    /// The extractor's, for what the parser makes of its input.
    public func extracted(_ parsed: String) -> String { Digest.of(extract + parsed) }

    /// The normaliser's, for articles with this digest.
    public func normalised(_ articles: String) -> String { Digest.of(normalise + articles) }
}

/// Names bytes so that no others have the name: the first half of their SHA-256, in hex.
public enum Digest {
    private static let hexDigits = Array("0123456789abcdef".utf8)
    private static let keptBytes = 16

    /// Names a text.
    public static func of(_ text: String) -> String { of(Array(text.utf8)) }

    /// Names bytes.
    public static func of(_ bytes: [UInt8]) -> String {
        unsafe bytes.withUnsafeBytes { unsafe of($0) }
    }

    /// Names what stands in the file at `path`.
    ///
    /// - Throws: where it cannot be read.
    public static func ofFile(_ path: String) throws -> String {
        let data = try Data(contentsOf: URL(filePath: path), options: .mappedIfSafe)
        return unsafe data.withUnsafeBytes { unsafe of($0) }
    }

    private static func of(_ bytes: UnsafeRawBufferPointer) -> String {
        var digest = [UInt8](repeating: 0, count: 32)
        let isDone = unsafe csystem_sha256(bytes.baseAddress, bytes.count, &digest)
        precondition(isDone, "libcrypto has SHA-256")
        let hex = digest.prefix(keptBytes).flatMap { [hexDigits[Int($0 >> 4)], hexDigits[Int($0 & 15)]] }
        return String(decoding: hex, as: UTF8.self)
    }
}
