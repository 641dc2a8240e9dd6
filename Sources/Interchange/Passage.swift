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
    /// Reads a passage whose range has the length of its words.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            try container.decode(String.self, forKey: .text),
            try container.decode(ByteRange.self, forKey: .range))
        guard isWhole else {
            throw DecodingError.dataCorruptedError(
                forKey: .range, in: container, debugDescription: "A range is not as long as its words.")
        }
    }

    /// Whether its range has the length of its words.
    private var isWhole: Bool { text.utf8.count == range.count }
}

extension Passage: JSONWritable, JSONReadable {
    func write(to json: inout JSONText) {
        json.object {
            $0.member("text", text)
            $0.member("range", range)
        }
    }

    init(json: JSONValueDecoder) throws {
        var members = try JSONMembers(json)
        self.init(try members.next("text"), try members.next("range"))
        guard isWhole else { throw JSONDisorder() }
    }
}
