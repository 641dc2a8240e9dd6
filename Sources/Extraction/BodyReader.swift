import Interchange

/// Reads the paragraphs of a body element, furniture left out.
struct BodyReader {
    let page: Page
    let facts: BlockFacts
    let furniture: Furniture

    /// The paragraphs inside the nodes given, in page order; `title` is not repeated, subtrees to `cut` stay out.
    func paragraphs(in nodes: [Int], title: ByteRange?, cut: [Int]) -> [ByteRange] {
        let titleText = title.map(page.folded)
        let start = title.map(\.end) ?? 0
        let cutRanges = cut.map { page.document.nodes[$0].range }
        var seen: Set<UInt64> = []
        var kept: [Int] = []
        for node in nodes {
            for index in page.blocks(in: page.document.nodes[node].range) {
                let block = page.document.blocks[index]
                let text = page.folded(block: index)
                if furniture.isEnd(text), !kept.isEmpty { break }
                // What stands above the headline inside the same element is the page's head.
                guard !isAbove(block, start, in: node), block.kind != .caption,
                    !facts.adverts.contains(index),
                    !isCut(block, below: node, cutRanges), !isLink(index), !isField(block, text, kept),
                    !furniture.isDropped(text), text != titleText, !isHead(block, text, kept),
                    text.utf8.count < 40 || seen.insert(page.digests[index]).inserted
                else { continue }
                kept.append(index)
            }
        }
        return trimmed(withoutPullQuotes(kept)).map { page.document.blocks[$0].range }
    }

    /// The paragraphs among the blocks that the general search took; neither `title`, nor what holds one
    /// of `values`, nor a block twice.
    ///
    /// A known end counts where little of the text stands behind it.
    func paragraphs(
        of blocks: [Int], title: ByteRange?, besides values: [ByteRange]
    ) -> [ByteRange] {
        let titleText = title.map(page.folded)
        let bounds = BodyBounds(page: page, facts: facts)
        let total = blocks.reduce(0) { $0 + page.document.blocks[$1].range.count }
        var seen: Set<UInt64> = []
        var kept: [Int] = []
        var (passed, isHeadPassed) = (0, !bounds.hasHead(blocks))
        for index in bounds.behindTitle(bounds.ofOneCell(bounds.ofOneArticle(blocks)), title) {
            let block = page.document.blocks[index]
            let text = page.folded(block: index)
            passed += block.range.count
            if furniture.isEnd(text), !kept.isEmpty, (total - passed) * Self.tailParts < total { break }
            guard !furniture.isDropped(text), text != titleText, !isHead(block, text, kept),
                !isField(block, text, kept), !facts.adverts.contains(index),
                block.kind != .heading || !(title.map(block.range.contains) ?? false),
                !bounds.isAside(index), isHeadPassed || !bounds.isHead(index) && !isDek(index, bounds),
                !values.contains(where: { block.range.contains($0) && block.range.count < 300 }),
                text.utf8.count < 40 || seen.insert(page.digests[index]).inserted
            else { continue }
            isHeadPassed = isHeadPassed || bounds.isText(index)
            kept.append(index)
        }
        let texts = bounds.withoutLinkLists(bounds.withoutBoxes(withoutPullQuotes(kept)))
        return trimmed(bounds.withoutTail(bounds.withoutTeasers(bounds.withoutCards(texts)))).map {
            page.document.blocks[$0].range
        }
    }

    /// Whether words stand between the headline and a byline or a day, or in an element of that name: the dek, which the
    /// text does not repeat.
    ///
    /// - Leaves: a lead that is marked up as the paragraphs behind it are.
    private func isDek(_ index: Int, _ bounds: BodyBounds) -> Bool {
        let block = page.document.blocks[index]
        guard block.range.count < Self.dekLength, bounds.isBelowTitle(index) else { return false }
        if bounds.isNamedDek(block.node) { return true }
        if bounds.isLikeText(index) { return false }
        let behind = page.document.blocks.indices.clamped(to: index + 1..<index + 1 + Self.dekDistance)
        for next in behind {
            let range = page.document.blocks[next].range
            guard range.count < 100 else { return false }
            let text = page.folded(block: next)
            if furniture.byline(text) != nil || bounds.isByline(next) || isDay(range, text)
                || PointerLine.isByline(page.foldedBytes(ofBlock: next))
            {
                return true
            }
        }
        return false
    }

    /// A byline or a day stands no more blocks behind a dek.
    private static let dekDistance = 3

    /// The longest dek, in bytes.
    private static let dekLength = 300

    /// Behind a known end stands less than one part in so many of the text.
    private static let tailParts = 4

    private func isAbove(_ block: Block, _ title: Int, in node: Int) -> Bool {
        block.range.start < title && page.document.nodes[node].range.contains(title - 1)
    }

    private func isCut(_ block: Block, below body: Int, _ cut: [ByteRange]) -> Bool {
        if cut.contains(where: { $0.contains(block.range) }) { return true }
        return block.node > body && facts.isFurniture[block.node] && !facts.isFurniture[body]
    }

    /// Whether a block is mostly links and no sentence: a teaser, a row of tags, a button.
    private func isLink(_ index: Int) -> Bool {
        let block = page.document.blocks[index]
        let share = facts.linkLength[index] * 10
        guard block.range.count < 200 else { return false }
        return share >= block.range.count * 9 || share >= block.range.count * 5 && !endsSentence(block.range)
    }

    /// Whether a block before the first paragraph is part of the page's head: kind, date, byline, breadcrumb.
    private func isHead(_ block: Block, _ text: String, _ kept: [Int]) -> Bool {
        guard kept.isEmpty, block.range.count < 100 else { return false }
        return block.kind == .heading && block.level == 1 || furniture.kind(text) != nil
            || furniture.isBreadcrumb(text) || furniture.label(text, bare: true) != nil
            || Self.isNumber(page.bytes, block.range) || furniture.byline(text) != nil
            || isDay(block.range, text)
            || TextStamp.isStamp(page.bytes, block.range)
    }

    /// The most paragraphs of a lead.
    private static let leadParagraphs = 3

    /// Whether a block is a labelled field that osce.org puts between lead and text: `Issued by:`, `Issued on: 3 May 2024`.
    private func isField(_ block: Block, _ text: String, _ kept: [Int]) -> Bool {
        guard block.range.count < 100, kept.count <= Self.leadParagraphs,
            let (label, length) = furniture.label(text)
        else { return false }
        switch label {
        case .issuer, .field: return length == text.utf8.count
        case .published:
            return length == text.utf8.count
                || page.bytes[block.range.indices].firstIndex(of: 0x3A).map {
                    TextStamp.dateLine(page.bytes, ByteRange($0 + 1, block.range.end)) != nil
                } ?? false
        case .kind, .subject, .other: return false
        }
    }

    private func isDay(_ range: ByteRange, _ text: String) -> Bool {
        let start = min(range.start + furniture.publishedPrefix(text), range.end)
        return TextStamp.dateLine(page.bytes, ByteRange(start, range.end)) != nil
    }

    /// Whether a block is a number and nothing else, as node ids are.
    static func isNumber(_ bytes: [UInt8], _ range: ByteRange) -> Bool {
        (5...7).contains(range.count) && bytes[range.indices].allSatisfy { (0x30...0x39).contains($0) }
    }

    /// A quotation set apart that repeats words of a paragraph is a pull quote.
    private func withoutPullQuotes(_ kept: [Int]) -> [Int] {
        let blocks = page.document.blocks
        guard kept.contains(where: { blocks[$0].kind == .quotation }) else { return kept }
        let others = kept.filter { blocks[$0].kind != .quotation }.map(core)
        return kept.filter { index in
            guard blocks[index].kind == .quotation else { return true }
            let words = PhraseBytes(core(index))
            return !others.contains { words.stands(in: $0.span) }
        }
    }

    /// The folded words of a block, single spaces between them.
    private func core(_ index: Int) -> [UInt8] {
        var core: [UInt8] = []
        for piece in Tokeniser.pieces(of: page.bytes, in: page.document.blocks[index].range.indices)
        where piece.kind == .word || piece.kind == .number {
            if !core.isEmpty { core.append(0x20) }
            Fold.append(page.bytes, piece.start..<piece.end, to: &core)
        }
        return core
    }

    /// Drops short lines without a full stop behind the last paragraph.
    private func trimmed(_ kept: [Int]) -> [Int] {
        var kept = kept
        while let last = kept.last, kept.count > 1 {
            let block = page.document.blocks[last]
            guard block.kind == .heading || block.kind == .paragraph, block.range.count < 60,
                !endsSentence(block.range)
            else { break }
            kept.removeLast()
        }
        return kept
    }

    private func endsSentence(_ range: ByteRange) -> Bool { BlockTally.endsSentence(page.bytes, range) }
}
