/// A run of UTF-8 bytes in `Document.text`, half open.
///
/// Written in JSON as `[start, end]`.
public struct ByteRange: Hashable, Sendable, Comparable {
    /// Offset of the first byte.
    public var start: Int

    /// Offset behind the last byte; never below `start`.
    public var end: Int

    /// Makes the range from `start` up to but not including `end`.
    public init(_ start: Int, _ end: Int) {
        precondition(start <= end, "a range runs forwards")
        self.start = start
        self.end = end
    }

    /// The number of bytes.
    public var count: Int { end - start }

    /// Whether it holds no byte.
    public var isEmpty: Bool { start == end }

    /// The offsets themselves, for subscripts.
    public var indices: Range<Int> { start..<end }

    /// Whether `offset` lies in it.
    public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

    /// Whether all of `other` lies in it.
    public func contains(_ other: ByteRange) -> Bool { start <= other.start && other.end <= end }

    /// Whether the two share a byte.
    public func overlaps(_ other: ByteRange) -> Bool { start < other.end && other.start < end }

    /// Orders by start, then by end.
    public static func < (left: ByteRange, right: ByteRange) -> Bool {
        (left.start, left.end) < (right.start, right.end)
    }
}

extension ByteRange: Codable {
    /// Reads `[start, end]`.
    public init(from decoder: any Decoder) throws {
        var pair = try decoder.unkeyedContainer()
        let (start, end) = (try pair.decode(Int.self), try pair.decode(Int.self))
        guard 0 <= start, start <= end else {
            throw DecodingError.dataCorruptedError(in: pair, debugDescription: "a range runs forwards from 0")
        }
        self.init(start, end)
    }

    /// Writes `[start, end]`.
    public func encode(to encoder: any Encoder) throws {
        var pair = encoder.unkeyedContainer()
        try pair.encode(start)
        try pair.encode(end)
    }
}

extension ByteRange: JSONWritable, JSONReadable {
    func write(to json: inout JSONText) {
        json.list {
            $0.element(start)
            $0.element(end)
        }
    }

    init(json: JSONValueDecoder) throws {
        guard let (start, end) = json.pair(), start <= end else { throw JSONDisorder() }
        self.init(start, end)
    }
}
