public import struct Foundation.Data

/// The bytes of a page as they came, and where they came from.
public struct Capture: Hashable, Codable, Sendable {
    /// Where the page came from.
    public let origin: Origin

    /// The body, content codings undone; base64 in JSON.
    public let body: Data

    /// Pairs a body with its origin.
    public init(origin: Origin, body: Data) {
        self.origin = origin
        self.body = body
    }
}
