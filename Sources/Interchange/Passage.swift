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

extension Passage {
    private enum CodingKeys: CodingKey {
        case text, range
    }

    /// Writes the words and their place.
    public func encode(to encoder: any Encoder) throws {
        if let json = encoder as? JSONValueEncoder {
            json.object()
            json.member("text", text)
            return json.member("range", range)
        }
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(text, forKey: .text)
        try fields.encode(range, forKey: .range)
    }

    /// Reads a passage whose range has the length of its words.
    public init(from decoder: any Decoder) throws {
        if let json = decoder as? JSONValueDecoder, var at = json.firstKey,
            let text = json.member("text", at: &at), let range = json.member("range", at: &at)?.pair(),
            range.first <= range.second
        {
            self.init(try text.decode(String.self), ByteRange(range.first, range.second))
            if self.text.utf8.count == self.range.count { return }
        }
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            try container.decode(String.self, forKey: .text),
            try container.decode(ByteRange.self, forKey: .range))
        guard text.utf8.count == range.count else {
            throw DecodingError.dataCorruptedError(
                forKey: .range, in: container, debugDescription: "A range is not as long as its words.")
        }
    }
}
