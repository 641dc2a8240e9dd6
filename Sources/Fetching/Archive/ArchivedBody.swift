import Foundation

/// Undoes the content coding of a body that an archive kept as it was sent.
enum ArchivedBody {
    /// The body of `message` with its codings undone; one that is not in the coding that its header names is left.
    ///
    /// - Throws: ``FetchError/undecodable(_:)``, ``FetchError/expansion(maximumRatio:)`` and
    ///   ``FetchError/bodyTooLarge(maximumBytes:)``.
    static func decoded(_ message: HTTPMessage, within limits: FetchLimits) throws(FetchError) -> Data {
        let (body, coding) = (message.body, message.header("content-encoding")?.lowercased())
        let isPlain =
            coding == "gzip" || coding == "x-gzip" ? !body.starts(with: [0x1F, 0x8B]) : body.isEmpty
        guard let coding, !isPlain else { return body }
        return try BodyDecoder.decode(
            body, codings: [coding], maximumBytes: limits.maximumBytes, maximumRatio: limits.maximumRatio
        ).body
    }
}
