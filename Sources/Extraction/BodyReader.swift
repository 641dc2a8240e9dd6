import Interchange

/// Reads the paragraphs of a body element, furniture left out.
struct BodyReader {
    let page: Page
    let facts: BlockFacts
    let furniture: Furniture

    /// The paragraphs inside the nodes given, in page order; `title` is not repeated, subtrees to `cut` stay out.
    func paragraphs(in nodes: [Int], title: ByteRange?, cut: [Int]) -> [ByteRange] {
        let titleText = title.map(page.folded)
        let cutRanges = cut.map { page.document.nodes[$0].range }
        var seen: Set<String> = []
        var kept: [Int] = []
        for node in nodes {
            for index in page.blocks(in: page.document.nodes[node].range) {
                let block = page.document.blocks[index]
                let text = page.folded(block.range)
                if furniture.isEnd(text), !kept.isEmpty { break }
                guard block.kind != .caption, !isCut(block, below: node, cutRanges), !isLink(index),
                    !furniture.isDropped(text), text != titleText, !isHead(block, text, kept),
                    text.utf8.count < 40 || seen.insert(text).inserted
                else { continue }
                kept.append(index)
            }
        }
        return trimmed(withoutPullQuotes(kept)).map { page.document.blocks[$0].range }
    }

    private func isCut(_ block: Block, below body: Int, _ cut: [ByteRange]) -> Bool {
        if cut.contains(where: { $0.contains(block.range) }) { return true }
        return block.node > body && facts.isFurniture[block.node] && !facts.isFurniture[body]
    }

    /// Whether a block is nothing but a link: a teaser, a tag, a button.
    private func isLink(_ index: Int) -> Bool {
        let block = page.document.blocks[index]
        return facts.linkLength[index] * 10 >= block.range.count * 9 && block.range.count < 200
    }

    /// Whether a block before the first paragraph is part of the page's head: kind, date, byline, breadcrumb.
    private func isHead(_ block: Block, _ text: String, _ kept: [Int]) -> Bool {
        guard kept.isEmpty, block.range.count < 100 else { return false }
        return block.kind == .heading && block.level == 1 || furniture.kind(text) != nil
            || furniture.isBreadcrumb(text) || furniture.label(text) != nil || furniture.byline(text) != nil
            || TextStamp.dateLine(page.bytes, block.range) != nil
            || TextStamp.isStamp(page.bytes, block.range)
    }

    /// A quotation set apart that repeats words of a paragraph is a pull quote.
    private func withoutPullQuotes(_ kept: [Int]) -> [Int] {
        let blocks = page.document.blocks
        guard kept.contains(where: { blocks[$0].kind == .quotation }) else { return kept }
        return kept.filter { index in
            guard blocks[index].kind == .quotation else { return true }
            let words = core(index)
            return !kept.contains { $0 != index && blocks[$0].kind != .quotation && core($0).contains(words) }
        }
    }

    /// The folded letters and digits of a block, single spaces between words.
    private func core(_ index: Int) -> String {
        page.folded(page.document.blocks[index].range).split { !$0.isLetter && !$0.isNumber }
            .joined(separator: " ")
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

    private func endsSentence(_ range: ByteRange) -> Bool {
        var end = range.end
        while end > range.start {
            let start = Scan.start(before: end, in: page.bytes)
            let scalar = Scan.scalar(page.bytes, start).value
            if scalar == 0x2E || scalar == 0x21 || scalar == 0x3F || scalar == 0x2026 || scalar == 0x3A {
                return true
            }
            guard Scan.isMark(scalar) || scalar == 0x29 else { return false }
            end = start
        }
        return false
    }
}
