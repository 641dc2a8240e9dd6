import Interchange

/// Gathers a page's text, nodes and blocks in flat tables as elements open and close.
///
/// White space is folded on the way in: a block begins with its first visible byte and ends with its last,
/// and one line feed stands behind it.
struct DocumentBuilder {
    /// The attributes that a ``Node`` has, by name; `style` only as `display:none`.
    static let keptAttributes = AttributeReader.keptAttributes

    /// Visible text so far.
    var text: [UInt8] = []

    private let limits: ParserLimits
    private let table = ElementTable.standard
    private let ids = WellKnown()
    private var metadata: MetadataReader
    var nodes: [Record] = []
    var blocks: [Block] = []
    private var frames: [Frame] = []

    /// White space has been seen since the last visible byte of this block.
    private var hasPendingSpace = false
    /// Where the open block began; `nil` between blocks.
    private var blockStart: Int?
    /// Behind the last visible byte.
    private var contentEnd = 0
    /// Line breaks since the last block.
    private var breaks = 0
    private var blockFrame = Frame(node: 0)
    private var blockFollowsGap = false
    /// Nodes whose first visible byte has not come, in document order; those that are closed show nothing.
    private var unstarted: [Int] = []
    /// The open `<q>` elements.
    private var quotations: [QuotationMarks] = []
    private var cuts = (nodes: 0, blocks: 0, text: 0)

    /// A node whose range is not settled.
    struct Record {
        let name: String
        let parent: Int
        var start = 0
        var end = 0
        let attributes: [Attribute]
    }

    /// An open element, as its content needs it.
    private struct Frame {
        /// The node, or the nearest one above where the element has none.
        var node: Int
        var ownsNode = false
        /// The innermost block element.
        var blockNode = 0
        var kind = Block.Kind.paragraph
        var level = 0
        var isBlock = false
        var isHidden = false
        var isPreformatted = false
        var isTitle = false
        var isQuotation = false

        /// Takes what blocks inside a block element are, given what they are around it.
        mutating func enter(_ shape: ElementTable.Shape) {
            switch shape {
            case .kind(let kind, let level): (self.kind, self.level) = (kind, level)
            case .inherited: if kind == .cell { kind = .paragraph }
            }
        }
    }

    /// Who writes the marks of a `<q>`: nobody yet, the builder as a browser does, or the page itself.
    private enum QuotationMarks {
        case awaited, added, printed
    }

    private struct WellKnown {
        let br, img, title, wbr, q: Int

        init() {
            let table = ElementTable.standard
            (br, img) = (table.id(named: "br"), table.id(named: "img"))
            (title, wbr, q) = (table.id(named: "title"), table.id(named: "wbr"), table.id(named: "q"))
        }
    }

    /// Starts with an empty page whose JSON-LD scripts hold `structuredData`, in order.
    init(limits: ParserLimits, structuredData: [[UInt8]]) {
        self.limits = limits
        metadata = MetadataReader(limits: limits, structuredData: structuredData)
        text.reserveCapacity(16_384)
    }

    /// An element begins; `name` is in lower case.
    mutating func open(_ name: Span<UInt8>, attributes: [Attribute]) {
        var key = NameKey()
        for index in name.indices { key.append(name[index]) }
        let id = table.id(of: key)
        let traits = id.map { table.traits(of: $0) } ?? []
        var frame = frames.last ?? Frame(node: -1)
        frame.ownsNode = false
        frame.isTitle = false
        frame.isQuotation = id == ids.q && !frame.isHidden
        if frame.isQuotation { quotations.append(.awaited) }
        frame.isBlock = traits.contains(.block)
        if id == ids.br { breakLine() } else if frame.isBlock { endBlock() } else if id == ids.img { space() }

        let isNested = frame.isHidden
        if traits.contains(.hidden) { frame.isHidden = true }
        let known = id.flatMap { table.name(of: $0) }
        if nodes.count < limits.maximumNodes {
            let label = known ?? String(decoding: name.indices.map { name[$0] }, as: UTF8.self)
            unstarted.append(nodes.count)
            frame.ownsNode = true
            nodes.append(
                Record(name: label, parent: max(frame.node, nodes.isEmpty ? -1 : 0), attributes: attributes))
            frame.node = nodes.count - 1
            metadata.read(element: label, attributes: attributes, node: frame.node)
        } else {
            cuts.nodes += 1
        }
        if frame.isBlock {
            frame.blockNode = max(frame.node, 0)
            frame.enter(id.map { table.shape(of: $0) } ?? .inherited)
        }
        if traits.contains(.preformatted) { frame.isPreformatted = true }
        if id == ids.title, !isNested {
            frame.isTitle = true
            metadata.beginTitle(node: max(frame.node, 0))
        }
        frames.append(frame)
    }

    /// The innermost open element ends.
    mutating func close() {
        guard let frame = frames.popLast() else { return }
        if frame.isBlock { endBlock() }
        if frame.isQuotation, quotations.popLast() == .added, blockStart != nil {
            text.append(contentsOf: quotations.isEmpty ? "”".utf8 : "’".utf8)
            contentEnd = text.count
        }
        if frame.isTitle { metadata.endTitle() }
        if frame.ownsNode { end(node: frame.node) }
    }

    /// Text of the innermost open element: valid UTF-8, no sequence cut.
    mutating func append(_ bytes: Span<UInt8>) {
        let frame = frames.last ?? Frame(node: 0)
        if frame.isTitle { metadata.append(title: bytes) }
        guard !frame.isHidden else { return }
        var at = 0
        while at < bytes.count {
            let end = visibleEnd(of: bytes, from: at)
            if end > at {
                write(bytes, at..<end, in: frame)
                at = end
            } else {
                at += skip(bytes, at, in: frame)
            }
        }
    }

    /// The end of the longest run at `at` that goes into the text as it is: visible characters, single blanks
    /// between them.
    private func visibleEnd(of bytes: Span<UInt8>, from start: Int) -> Int {
        var at = start
        while at < bytes.count {
            let byte = bytes[at]
            if byte < 0x7F {
                if byte > 0x20 {
                    at += 1
                    continue
                }
                guard byte == 0x20, at > start, at + 1 < bytes.count, bytes[at + 1] > 0x20,
                    bytes[at + 1] < 0x7F
                else {
                    return at
                }
                at += 2
                continue
            }
            let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
            guard byte >= 0xC2, at + length <= bytes.count, TextFolding.role(bytes, at) == .visible else {
                return at
            }
            at += length
        }
        return at
    }

    /// Takes a character that is no visible one; gives its length.
    private mutating func skip(_ bytes: Span<UInt8>, _ at: Int, in frame: Frame) -> Int {
        let byte = bytes[at]
        if byte <= 0x20 {
            if byte == 0x0A, frame.isPreformatted { breakLine() } else { space() }
            return 1
        }
        let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        guard byte >= 0xC2, at + length <= bytes.count else { return 1 }
        switch TextFolding.role(bytes, at) {
        case .space: space()
        case .lineBreak: endBlock()
        case .visible, .nothing: break
        }
        return length
    }

    /// Closes what is open and gives the document.
    mutating func document(from origin: Origin, charset: String, noting doubts: inout [Diagnostic])
        -> Document
    {
        while !frames.isEmpty { close() }
        endBlock()
        if nodes.isEmpty { nodes.append(Record(name: "html", parent: -1, attributes: [])) }
        for node in unstarted { (nodes[node].start, nodes[node].end) = (contentEnd, contentEnd) }
        let joints = joinWrappedLines()
        if joints > 0 {
            doubts.append(
                Diagnostic(
                    .note, "parse.text.unwrapped", "\(joints) line ends at a margin were taken for spaces."))
        }
        reportCuts(to: &doubts)
        if blocks.isEmpty {
            doubts.append(Diagnostic(.warning, "parse.page.no-text", "The page's markup shows no text."))
        }
        let entries = metadata.entries(appendingTo: &text, noting: &doubts)
        return Document(
            origin: origin, mediaType: "text/html", charset: charset,
            text: String(decoding: text, as: UTF8.self),
            nodes: nodes.map {
                Node(
                    name: $0.name, parent: $0.parent, range: ByteRange($0.start, $0.end),
                    attributes: $0.attributes)
            },
            blocks: blocks, metadata: entries)
    }

    private func reportCuts(to doubts: inout [Diagnostic]) {
        func add(_ count: Int, _ code: String, _ message: String) {
            if count > 0 { doubts.append(Diagnostic(.warning, code, "\(count) \(message)")) }
        }
        add(cuts.nodes, "parse.nodes.cut", "elements beyond \(limits.maximumNodes) have no node.")
        add(
            cuts.blocks, "parse.blocks.cut",
            "runs of text beyond \(limits.maximumBlocks) blocks were dropped.")
        add(cuts.text, "parse.text.cut", "bytes of text beyond \(limits.maximumTextBytes) were dropped.")
    }

    private mutating func space() {
        if blockStart != nil { hasPendingSpace = true }
    }

    private mutating func breakLine() {
        endBlock()
        breaks += 1
    }

    private mutating func write(_ bytes: Span<UInt8>, _ range: Range<Int>, in frame: Frame) {
        guard blocks.count < limits.maximumBlocks else {
            cuts.blocks += 1
            return
        }
        guard text.count + range.count < limits.maximumTextBytes else {
            cuts.text += range.count
            return
        }
        if blockStart == nil {
            blockStart = text.count
            blockFrame = frame
            blockFollowsGap = breaks > 1
            breaks = 0
        } else if hasPendingSpace {
            text.append(0x20)
        }
        hasPendingSpace = false
        if !unstarted.isEmpty { startNodes() }
        openQuotations(before: bytes, range)
        unsafe bytes.extracting(range).withUnsafeBufferPointer { unsafe text.append(contentsOf: $0) }
        contentEnd = text.count
    }

    /// Writes the mark that a browser shows before the text of a `<q>`, where the page has none of its own there.
    private mutating func openQuotations(before bytes: Span<UInt8>, _ range: Range<Int>) {
        guard quotations.last == .awaited else { return }
        let first = bytes[range.lowerBound]
        let isPrinted =
            first == 0x22 || first == 0x27
            || first == 0xC2 && range.count > 1 && bytes[range.lowerBound + 1] == 0xAB
            || first == 0xE2 && range.count > 2 && bytes[range.lowerBound + 1] == 0x80
                && (0x98...0x9F).contains(bytes[range.lowerBound + 2])
        for level in quotations.indices where quotations[level] == .awaited {
            if !isPrinted { text.append(contentsOf: level == 0 ? "“".utf8 : "‘".utf8) }
            quotations[level] = isPrinted ? .printed : .added
        }
    }

    private mutating func startNodes() {
        for node in unstarted {
            nodes[node].start = text.count
            nodes[node].end = text.count
        }
        unstarted.removeAll(keepingCapacity: true)
    }

    private mutating func endBlock() {
        hasPendingSpace = false
        guard let start = blockStart else { return }
        blockStart = nil
        blocks.append(
            Block(
                kind: blockFrame.kind, level: blockFrame.level, range: ByteRange(start, contentEnd),
                node: blockFrame.blockNode, followsGap: blockFollowsGap))
        text.append(0x0A)
    }

    /// Ends a node behind its last visible byte, and with it the empty ones inside it.
    private mutating func end(node: Int) {
        // Nothing of it has been seen: it stays empty, where the next text begins or where its parent ends.
        if let first = unstarted.first, first <= node { return }
        while let last = unstarted.popLast() {
            (nodes[last].start, nodes[last].end) = (contentEnd, contentEnd)
        }
        nodes[node].end = contentEnd
    }
}
