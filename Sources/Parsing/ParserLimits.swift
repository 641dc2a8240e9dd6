/// How much of a page the parser takes.
///
/// What is cut is diagnosed; only a page above ``maximumBytes`` is refused. The figures leave room above the
/// largest of 181 measured news pages: 1.5 MB, 52 levels deep.
public struct ParserLimits: Hashable, Codable, Sendable {
    /// Bytes of the body; a larger page fails with `parse.page.too-large`.
    public var maximumBytes = 10 * 1_048_576

    /// Open elements; what stands deeper keeps its text and loses its element.
    public var maximumDepth = 512

    /// Elements of a page; those behind keep their text and lose their node.
    public var maximumNodes = 200_000

    /// Blocks of a page; text behind them is dropped.
    public var maximumBlocks = 200_000

    /// Bytes of visible text; what stands behind is dropped.
    public var maximumTextBytes = 8 * 1_048_576

    /// Attributes of one tag; those behind are dropped.
    public var maximumAttributes = 256

    /// Bytes of the attributes kept of one tag; a value that would pass it is dropped.
    public var maximumTagBytes = 65_536

    /// Different names of unknown elements on a page; tags of further ones are dropped.
    public var maximumNames = 2_000

    /// Metadata values of a page; those behind are dropped.
    public var maximumMetadata = 5_000

    /// The limits that every run without a reason of its own takes.
    public static let standard = ParserLimits()

    /// Makes the standard limits.
    public init() {}
}
