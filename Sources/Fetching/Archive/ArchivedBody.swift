import CSystem
import Foundation

/// Undoes the content coding of a body that an archive kept as it was sent.
enum ArchivedBody {
    private static let chunkBytes = 65_536

    /// The body of `message` with its codings undone; one that is not in the coding that its header names is left.
    ///
    /// - Throws: ``FetchError/undecodable(_:)`` and ``FetchError/bodyTooLarge(maximumBytes:)``.
    static func decoded(_ message: HTTPMessage, maximumBytes: Int) throws(FetchError) -> Data {
        let body = message.body
        switch message.header("content-encoding")?.lowercased() {
        case nil, "", "identity": return body
        case "gzip", "x-gzip":
            guard body.starts(with: [0x1F, 0x8B]) else { return body }
            return try unpacked(body, maximumBytes: maximumBytes)
        case let coding?: throw .undecodable("the content coding \(coding) is not known here")
        }
    }

    /// Unpacks all gzip members of `packed`.
    static func unpacked(_ packed: Data, maximumBytes: Int) throws(FetchError) -> Data {
        guard let inflater = unsafe csystem_gunzip_open() else { throw .undecodable("there is no memory") }
        defer { unsafe csystem_gunzip_close(inflater) }
        var (body, chunk) = (Data(), [UInt8](repeating: 0, count: chunkBytes))
        var (at, isOpen) = (0, true)
        while at < packed.count || isOpen {
            let step = unsafe packed.withUnsafeBytes { from in
                unsafe chunk.withUnsafeMutableBytes { into -> csystem_gunzipped in
                    guard let source = from.baseAddress, let target = into.baseAddress else {
                        return csystem_gunzipped()
                    }
                    return unsafe csystem_gunzip(
                        inflater, source + at, packed.count - at, target, chunkBytes)
                }
            }
            at += step.consumed
            isOpen = !step.is_end
            body.append(contentsOf: chunk[..<step.produced])
            guard body.count <= maximumBytes else { throw .bodyTooLarge(maximumBytes: maximumBytes) }
            guard !step.is_broken, step.is_end || step.consumed + step.produced > 0 else {
                throw .undecodable("the gzip stream is broken or cut")
            }
        }
        return body
    }
}
