import Interchange

/// Tells the head and the tail of an article from its text, block by block, where the general search left them in.
struct BodyBounds {
    let page: Page
    let facts: BlockFacts
    private let stated: StatedWords
    let titles: PageTitles
    /// The heading that says what the page's titles say.
    let headline: Int?

    /// Prepares a page.
    init(page: Page, facts: BlockFacts) {
        self.page = page
        self.facts = facts
        stated = StatedWords(page)
        let titles = PageTitles(page)
        headline = page.document.blocks.indices.first {
            page.document.blocks[$0].kind == .heading && titles.matches(block: $0)
        }
        self.titles = titles
    }

    /// Whether a block is running text, where the head of an article ends.
    func isText(_ index: Int) -> Bool {
        let block = page.document.blocks[index]
        guard block.kind != .heading, block.kind != .caption else { return false }
        return block.range.count >= Self.textLength
            || block.range.count >= Self.sentenceLength && endsSentence(index)
    }

    /// A block at least this long, in bytes, is text.
    static let textLength = 100
    /// A block at least this long, in bytes, that ends as a sentence does, is too.
    private static let sentenceLength = 40

    /// Whether running text stands near the beginning of blocks; what opens with more short lines has them for its text.
    func hasHead(_ blocks: [Int]) -> Bool { blocks.prefix(Self.headBlocks).contains(where: isText) }

    /// The most blocks of a head, and the first of the text.
    private static let headBlocks = 9

    /// Whether a block before the first running text is part of the page's head: a headline, a byline, a day, a section,
    /// the steps to the page, or a label of any sort.
    func isHead(_ index: Int) -> Bool {
        let block = page.document.blocks[index]
        let (length, kind) = (block.range.count, kind(index))
        let line = page.foldedBytes(ofBlock: index)
        if titles.matches(block: index) { return true }
        if kind == .heading { return length >= Self.headingLength && !endsSentence(index) }
        guard length < Self.headLength, kind == .paragraph || kind == .listItem else {
            return false
        }
        if stated.beginsWithAuthor(line), length < Self.textLength { return true }
        if isAuthors(index) { return true }
        let tally = BlockTally(page.bytes, block.range)
        if tally.isJoined { return !tally.endsSentence }
        return kind == .paragraph && !tally.endsSentence && !opensText(block.range)
    }

    /// Whether a headline stands right above a block.
    func isBelowTitle(_ index: Int) -> Bool {
        (max(0, index - 2)..<index).contains {
            page.document.blocks[$0].kind == .heading && titles.matches(block: $0)
        }
    }

    /// Whether a block stands in the element of the first running text behind it and is called as that is.
    func isLikeText(_ index: Int) -> Bool {
        let (blocks, nodes) = (page.document.blocks, page.document.nodes)
        let behind = blocks.indices.clamped(to: index + 1..<index + 1 + Self.headBlocks)
        guard let text = behind.first(where: isText), blocks[index].node >= 0, blocks[text].node >= 0 else {
            return false
        }
        let (own, other) = (nodes[blocks[index].node], nodes[blocks[text].node])
        return own.parent == other.parent && own.name == other.name
            && own.attribute("class") == other.attribute("class")
    }

    /// Whether a short line opens with the name of an author.
    func isByline(_ index: Int) -> Bool {
        page.document.blocks[index].range.count < Self.textLength
            && stated.beginsWithAuthor(page.foldedBytes(ofBlock: index))
    }

    /// The kind of a block; lines one below the other in one cell of a table are paragraphs of its layout.
    func kind(_ index: Int) -> Block.Kind {
        let block = page.document.blocks[index]
        guard block.kind == .cell, block.node >= 0,
            page.blocks(inNode: block.node).count >= Self.layoutLines
        else { return block.kind }
        return .paragraph
    }

    /// Lines in a cell that is one of the layout.
    private static let layoutLines = 3

    /// The longest line of a head, in bytes.
    private static let headLength = 140
    /// A heading of this length, in bytes, before any text repeats the headline in other words.
    private static let headingLength = 60

    /// Whether a line leads into what follows: a salutation or a dateline of its own.
    private func opensText(_ range: ByteRange) -> Bool {
        let start = Scan.start(before: range.end, in: page.bytes)
        let last = Scan.scalar(page.bytes, start).value
        return last == 0x2C || Scan.isDash(last)
    }

    /// The blocks without what stands behind the last running text: headings, labels, rows of links, notes on the author.
    func withoutTail(_ kept: [Int]) -> [Int] {
        var kept = kept
        while let last = kept.last, kept.count > 1, isTail(last) { kept.removeLast() }
        return kept
    }

    private func isTail(_ index: Int) -> Bool {
        let block = page.document.blocks[index]
        let line = page.foldedBytes(ofBlock: index)
        if block.kind == .heading { return !endsSentence(index) }
        if LinePhrases.asides.isWhole(line) || LinePhrases.ends.isWhole(line) { return true }
        let length = block.range.count
        if length < Self.linkedLength, isLinked(index) { return true }
        return stated.beginsWithAuthor(line) && length < Self.noteLength
    }

    /// A block below this length, in bytes, that is all link is a pointer to something else.
    static let linkedLength = 200
    /// A note on the author is shorter, in bytes.
    private static let noteLength = 1_000

    /// Whether a block is link but for a tenth of it.
    func isLinked(_ block: Int) -> Bool {
        facts.linkLength[block] * 10 >= page.document.blocks[block].range.count * 9
    }

    func endsSentence(_ index: Int) -> Bool {
        BlockTally.endsSentence(page.bytes, page.document.blocks[index].range)
    }
}
