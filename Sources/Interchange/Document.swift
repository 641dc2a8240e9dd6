/// A page as the parser read it: one text, and flat tables that say what each part of it was.
///
/// The text holds the page's visible blocks, one a line, white space folded, then one line for each metadata
/// value. It is the one coordinate system: every ``ByteRange`` downstream counts its UTF-8 bytes.
public struct Document: Hashable, Codable, Sendable {
    /// Where the page came from.
    public let origin: Origin

    /// `text/html` or `text/plain`, as the bytes were read.
    public let mediaType: String

    /// The WHATWG name of the encoding that the bytes were in, lower case, such as `windows-1252`.
    public let charset: String

    /// Visible blocks, then metadata values, each followed by a line feed.
    public let text: String

    /// Elements in document order, the root first; empty for a text page.
    ///
    /// Elements that show nothing (`script`, `template`, `svg`) have a node with an empty range.
    public let nodes: [Node]

    /// Runs of visible text between block boundaries, in document order, never overlapping.
    public let blocks: [Block]

    /// What `<title>`, `<meta>`, `<link>`, `<html lang>`, `<time>` and JSON-LD say, in document order.
    public let metadata: [MetadataEntry]

    /// Makes a document.
    public init(
        origin: Origin, mediaType: String, charset: String, text: String, nodes: [Node], blocks: [Block],
        metadata: [MetadataEntry]
    ) {
        self.origin = origin
        self.mediaType = mediaType
        self.charset = charset
        self.text = text
        self.nodes = nodes
        self.blocks = blocks
        self.metadata = metadata
    }
}

extension Document {
    /// Reads a document whose ranges lie in its text, on the bounds of characters, and whose indices lead
    /// somewhere.
    ///
    /// Later stages rely on that, and a line between two filters may come from anyone.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            origin: try container.decode(Origin.self, forKey: .origin),
            mediaType: try container.decode(String.self, forKey: .mediaType),
            charset: try container.decode(String.self, forKey: .charset),
            text: try container.decode(String.self, forKey: .text),
            nodes: try container.decode([Node].self, forKey: .nodes),
            blocks: try container.decode([Block].self, forKey: .blocks),
            metadata: try container.decode([MetadataEntry].self, forKey: .metadata))
        if let flaw {
            throw DecodingError.dataCorruptedError(forKey: .text, in: container, debugDescription: flaw)
        }
    }

    /// What is wrong with the tables; `nil` where nothing is.
    var flaw: String? {
        let bytes = text.utf8.span
        for index in nodes.indices {
            let parent = nodes[index].parent
            guard (-1..<index).contains(parent), (parent == -1) == (index == 0) else {
                return "Node \(index) has no parent before it."
            }
            guard nodes[index].range.fits(bytes) else {
                return "The range of node \(index) does not fit the text."
            }
        }
        var end = 0
        for (index, block) in blocks.enumerated() {
            guard block.range.fits(bytes), block.range.start >= end else {
                return "The range of block \(index) does not fit the text."
            }
            guard (-1..<nodes.count).contains(block.node) else { return "Block \(index) names no node." }
            end = block.range.end
        }
        for (index, entry) in metadata.enumerated() {
            guard entry.value.range.fits(bytes), (-1..<nodes.count).contains(entry.node) else {
                return "Metadata entry \(index) does not fit the document."
            }
        }
        return nil
    }
}

extension ByteRange {
    /// Whether it lies in a text, on the bounds of characters.
    fileprivate func fits(_ bytes: Span<UInt8>) -> Bool {
        func isBound(_ offset: Int, _ bytes: Span<UInt8>) -> Bool {
            offset == bytes.count || offset < bytes.count && bytes[offset] & 0xC0 != 0x80
        }
        return isBound(start, bytes) && isBound(end, bytes)
    }
}

/// One element of the page.
public struct Node: Hashable, Codable, Sendable {
    /// The tag in lower case.
    public let name: String

    /// The index of the parent in `Document.nodes`, always below the node's own; -1 for the root.
    public let parent: Int

    /// The text inside it, descendants' included; empty where it shows nothing.
    public let range: ByteRange

    /// The attributes that extraction reads (see `DocumentBuilder.keptAttributes`), in page order, names in
    /// lower case.
    public let attributes: [Attribute]

    /// Makes a node.
    public init(name: String, parent: Int, range: ByteRange, attributes: [Attribute]) {
        self.name = name
        self.parent = parent
        self.range = range
        self.attributes = attributes
    }

    /// The value of the attribute called `name`, or `nil`.
    public func attribute(_ name: String) -> String? {
        attributes.first { $0.name == name }?.value
    }
}

/// One attribute of an element.
public struct Attribute: Hashable, Codable, Sendable {
    /// The name in lower case.
    public let name: String

    /// The value, references resolved.
    public let value: String

    /// Makes an attribute.
    public init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}

/// A run of text that a reader sees as one unit: a paragraph, a heading, a list item, a line of a text page.
public struct Block: Hashable, Codable, Sendable {
    /// What a reader takes it for.
    public enum Kind: String, Codable, Sendable, CaseIterable {
        /// `h1` … `h6`; the level stands in `Block.level`.
        case heading
        /// `p`, or text of any other block element.
        case paragraph
        /// `li`, `dt`, `dd`; a line that begins with a bullet in a text page.
        case listItem
        /// Inside `blockquote`.
        case quotation
        /// `figcaption`, `caption`.
        case caption
        /// `td`, `th`.
        case cell
        /// `pre`, `textarea`.
        case preformatted
    }

    /// What a reader takes it for.
    public let kind: Kind

    /// 1 to 6 for a heading, else 0.
    public let level: Int

    /// Where it stands in `Document.text`, white space around it left out; a bullet is not part of it.
    ///
    /// A line of a text page that is nothing but a bullet is a list item whose range is the bullet.
    public let range: ByteRange

    /// The index in `Document.nodes` of the innermost block element around it; -1 in a text page.
    public let node: Int

    /// Whether an empty line (text page) or a double `<br>` stands before it rather than a single break.
    ///
    /// `false` where another element begins or ends, too: what a reader sees as lines of one paragraph are
    /// blocks that follow one another without a gap and name one ``node``.
    public let followsGap: Bool

    /// Makes a block.
    public init(kind: Kind, level: Int = 0, range: ByteRange, node: Int, followsGap: Bool) {
        self.kind = kind
        self.level = level
        self.range = range
        self.node = node
        self.followsGap = followsGap
    }
}

/// One fact that the page states about itself outside its visible text.
public struct MetadataEntry: Hashable, Codable, Sendable {
    /// Where it was read, lower case but for JSON-LD: `title`, `canonical`, `html.lang`, `og:title`,
    /// `article:published_time`, `dcterms.date`, `time.datetime`, `json-ld:NewsArticle.datePublished`.
    ///
    /// Microdata is `itemprop.datepublished`; RDFa goes by its property (`dc:date`); other links are
    /// `link.shortlink`, headers in markup `http-equiv.content-language`.
    public let name: String

    /// The value, references resolved and white space folded; its range lies behind the last block.
    public let value: Passage

    /// The node that it was read from; -1 in a text page.
    public let node: Int

    /// Makes an entry.
    public init(name: String, value: Passage, node: Int) {
        self.name = name
        self.value = value
        self.node = node
    }
}
