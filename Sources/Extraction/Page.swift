import Interchange

/// A document with what every locator asks of it computed once; a class, so that readers share it.
final class Page: Sendable {
    /// The document.
    let document: Document
    /// The bytes of its text.
    let bytes: [UInt8]
    /// Behind the last descendant of each node; descendants follow their node directly.
    private let subtreeEnds: [Int]
    /// The blocks that begin inside each node.
    private let blockRanges: [Range<Int>]
    /// Every block's folded words, one behind the other, and where each ends.
    private let foldedText: [UInt8]
    private let foldedEnds: [Int]
    /// What each element says of itself.
    let facts: [NodeFacts]
    /// The digest of each block's folded words.
    let digests: [UInt64]
    /// The types, classes and ids of the page, as bits of a Bloom filter.
    private let marks: NameFilter

    /// Prepares a document.
    init(_ document: Document) {
        self.document = document
        bytes = Array(document.text.utf8)
        var ends = Array(1...max(1, document.nodes.count))
        for node in document.nodes.indices.dropFirst().reversed() {
            let parent = document.nodes[node].parent
            if parent >= 0 { ends[parent] = max(ends[parent], ends[node]) }
        }
        subtreeEnds = ends
        blockRanges = Self.blockRanges(document)
        let (text, foldedEnds) = Self.folded(document, bytes)
        (foldedText, self.foldedEnds) = (text, foldedEnds)
        digests = foldedEnds.indices.map { index in
            Digest.of(text[(index == 0 ? 0 : foldedEnds[index - 1])..<foldedEnds[index]])
        }
        var reader = NodeFactReader()
        facts = document.nodes.map { reader.facts(of: $0) }
        marks = reader.names
    }

    /// Nodes begin in the order of their blocks, so that one walk over both gives where each begins; each ends where a node
    /// behind it begins, or there is searched from its start on.
    private static func blockRanges(_ document: Document) -> [Range<Int>] {
        let (blocks, nodes) = (document.blocks, document.nodes)
        var start = 0
        return nodes.indices.map { node in
            let range = nodes[node].range
            while start < blocks.count, blocks[start].range.start < range.start { start += 1 }
            var end = start
            var step = 1
            while end + step <= blocks.count, blocks[end + step - 1].range.start < range.end {
                end += step
                step *= 2
            }
            while step > 1 {
                step /= 2
                if end + step <= blocks.count, blocks[end + step - 1].range.start < range.end {
                    end += step
                }
            }
            return start..<end
        }
    }

    private static func folded(_ document: Document, _ bytes: [UInt8]) -> ([UInt8], [Int]) {
        var text: [UInt8] = []
        text.reserveCapacity((document.blocks.last?.range.end ?? 0) + 16)
        let ends = document.blocks.map { block in
            Fold.append(bytes, block.range.indices, to: &text)
            return text.count
        }
        return (text, ends)
    }

    /// The blocks that begin inside a node.
    func blocks(inNode node: Int) -> Range<Int> { blockRanges[node] }

    /// The folded words of a block, as bytes.
    func foldedBytes(ofBlock block: Int) -> ArraySlice<UInt8> {
        foldedText[(block == 0 ? 0 : foldedEnds[block - 1])..<foldedEnds[block]]
    }

    /// The folded words of a block.
    func folded(block: Int) -> String { String(decoding: foldedBytes(ofBlock: block), as: UTF8.self) }

    /// Whether the page was read as markup.
    var isMarkup: Bool { document.mediaType != "text/plain" }

    /// The node and all its descendants.
    func subtree(_ node: Int) -> Range<Int> { node..<subtreeEnds[node] }

    /// The indices of the blocks that begin in `range`.
    func blocks(in range: ByteRange) -> Range<Int> {
        func first(atOrBehind offset: Int) -> Int {
            var (low, high) = (0, document.blocks.count)
            while low < high {
                let middle = (low + high) / 2
                if document.blocks[middle].range.start < offset { low = middle + 1 } else { high = middle }
            }
            return low
        }
        let low = first(atOrBehind: range.start)
        return low..<max(low, first(atOrBehind: range.end))
    }

    /// The words at `range`.
    func text(_ range: ByteRange) -> String { String(decoding: bytes[range.indices], as: UTF8.self) }

    /// The words at `range` and their place.
    func passage(_ range: ByteRange) -> Passage { Passage(text(range), range) }

    /// The folded words at `range`.
    func folded(_ range: ByteRange) -> String {
        var folded: [UInt8] = []
        folded.reserveCapacity(range.count)
        Fold.append(bytes, range.indices, to: &folded)
        return String(decoding: folded, as: UTF8.self)
    }

    /// `range` without the white space at its ends.
    func trimmed(_ range: ByteRange) -> ByteRange {
        var (start, end) = (range.start, range.end)
        while start < end, bytes[start] <= 0x20 { start += 1 }
        while start < end, bytes[end - 1] <= 0x20 { end -= 1 }
        return ByteRange(start, end)
    }

    /// The first metadata value called `name`.
    func metadata(_ name: String) -> Passage? {
        document.metadata.first { $0.name == name && !$0.value.text.isEmpty }?.value
    }

    /// Every node that a selector takes, in document order, among `range` where that is given.
    func nodes(_ selector: Selector, within range: Range<Int>? = nil) -> [Int] {
        guard selector.mayMatch(marks) else { return [] }
        return (range ?? document.nodes.indices).filter { selector.matches($0, in: self) }
    }

    /// The first node that a selector takes, among `range` where that is given.
    func node(_ selector: Selector, within range: Range<Int>? = nil) -> Int? {
        guard selector.mayMatch(marks) else { return nil }
        return (range ?? document.nodes.indices).first { selector.matches($0, in: self) }
    }

    /// The words inside a node; `nil` where it shows none.
    func passage(ofNode node: Int) -> Passage? {
        let range = trimmed(document.nodes[node].range)
        return range.isEmpty ? nil : passage(range)
    }
}
