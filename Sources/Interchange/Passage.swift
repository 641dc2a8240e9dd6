/// Words as the page prints them, and where they stand.
///
/// `text` is the very bytes of `Document.text` at `range`, so that a later stage needs no earlier file.
public struct Passage: Hashable, Codable, Sendable {
    /// The printed words.
    public let text: String

    /// Where they stand in `Document.text`, in UTF-8 bytes.
    public let range: ByteRange

    /// Pairs words with their place.
    public init(_ text: String, _ range: ByteRange) {
        self.text = text
        self.range = range
    }
}
