import func Foundation.exp
import Interchange

/// Finds the blocks that are the body of any markup page.
struct BodyFinder {
    private let page: Page
    private let sums: BlockSums

    /// Prepares the search.
    init(_ page: Page, sums: BlockSums) {
        self.page = page
        self.sums = sums
    }

    /// The blocks of the body in page order, and how sure they are; none for a page without running text.
    ///
    /// The confidence is the F1 that pages reached whose blocks' odds led to expect the same.
    func find(weights: BodyWeights = .standard) -> (blocks: [Int], confidence: Double) {
        guard page.document.blocks.count > 2 || holdsText else { return ([], 0) }
        let features = BodyFeatures(page, sums: sums, weights: weights)
        var blocks: [Int] = []
        var (right, taken, wanted) = (0.0, 0.0, 0.0)
        for block in page.document.blocks.indices {
            let odds = features.odds(block)
            let length = Double(page.document.blocks[block].range.count)
            let chance = 1 / (1 + exp(-Double(odds)))
            wanted += chance * length
            let isLine = isLine(block, behind: blocks)
            let least =
                isLine || page.document.blocks[block].kind == .quotation
                ? Self.lineThreshold : Self.siblingThreshold
            guard odds > BodyWeights.threshold || odds > least && isBeside(block, blocks.last) else {
                continue
            }
            blocks.append(block)
            right += chance * length
            taken += length
        }
        guard taken > 0 else { return ([], 0) }
        return (withWholeLists(blocks, features.enclosures), Self.reached(2 * right / (taken + wanted)))
    }

    /// Whether a block is a line of the element that the last block taken is one of, or the one before a paragraph in it.
    private func isLine(_ block: Int, behind taken: [Int]) -> Bool {
        let (blocks, node) = (page.document.blocks, page.document.blocks[block].node)
        guard let last = taken.last.map({ blocks[$0].node }) else { return false }
        if last == node { return true }
        guard last >= 0, node >= 0, page.document.nodes[last].parent == node else { return false }
        return taken.dropLast().last.map { blocks[$0].node } == node
    }

    /// Whether a block is as long as running text, though it may be cut before its sentence ends.
    private var holdsText: Bool {
        page.document.blocks.contains { $0.kind != .heading && $0.range.count >= BlockSums.textLength }
    }

    /// What pages reached that were expected to reach so much, between the nearest points of the learnt curve.
    static func reached(_ expected: Double) -> Double {
        let curve = BodyWeights.reached
        guard let next = curve.firstIndex(where: { $0.expected > expected }) else {
            return curve.last?.reached ?? expected
        }
        guard next > 0 else { return 0 }
        let (low, high) = (curve[next - 1], curve[next])
        let share = (expected - low.expected) / (high.expected - low.expected)
        // Three decimals are more than is known.
        return ((low.reached + share * (high.reached - low.reached)) * 1000).rounded() / 1000
    }

    /// A paragraph beside one of the body needs these log-odds only; a clean page's last ones stand at -0.9.
    private static let siblingThreshold: Float = -1.2
    /// The shortest of such paragraphs, in bytes.
    private static let siblingLength = 25
    /// A quotation beside the body, and a line of the same element, need these.
    private static let lineThreshold: Float = -2.5

    /// Whether a block is a paragraph of whole sentences with the same parent as the last one taken, as its list's, or as
    /// that parent's like.
    private func isBeside(_ block: Int, _ last: Int?) -> Bool {
        let (blocks, nodes) = (page.document.blocks, page.document.nodes)
        guard let last, blocks[block].node >= 0,
            nodes[blocks[block].node].name == "p" || blocks[block].node == blocks[last].node
                || isParagraph(blocks[block].node, as: blocks[last].node) || isPlainPart(block, beside: last),
            blocks[block].kind != .heading, blocks[block].kind != .caption,
            blocks[block].range.count >= Self.siblingLength,
            sums.tallies[block].endsSentence,
            sums.linkLength[block] * 5 < blocks[block].range.count * 2,
            sums.evidence[block].isDisjoint(with: .negative)
        else { return false }
        // Lines that breaks part in one element.
        if blocks[block].node == blocks[last].node { return true }
        guard blocks[block].kind == .paragraph || blocks[block].kind == .quotation else { return false }
        if isPlainPart(block, beside: last) { return true }
        var parent = nodes[blocks[block].node].parent
        if blocks[block].kind == .quotation, parent >= 0 { parent = nodes[parent].parent }
        var above = blocks[last].node
        for _ in 0..<3 where above >= 0 {
            let other = nodes[above].parent
            if other == parent || other >= 0 && parent >= 0 && isLike(other, parent) { return true }
            above = other
        }
        return false
    }

    /// Whether a paragraph stands in a bare `div` among the paragraphs of one element, or as bare text in it: `<p>…</p> text
    /// <br> text <div>…</div>`, as editors leave it.
    private func isPlainPart(_ block: Int, beside last: Int) -> Bool {
        let (blocks, nodes) = (page.document.blocks, page.document.nodes)
        let (own, other) = (blocks[block].node, blocks[last].node)
        guard other >= 0, blocks[block].kind == .paragraph else { return false }
        // The text that the container itself shows, behind one of its parts.
        var above = nodes[other].parent
        for _ in 0..<2 where above >= 0 {
            if above == own { return true }
            above = nodes[above].parent
        }
        // A paragraph in the container whose own text is the last.
        if nodes[own].parent == other, nodes[own].name == "p" { return true }
        return nodes[own].name == "div" && nodes[own].parent == nodes[other].parent
            && nodes[own].attribute("class") == nil && nodes[own].attribute("id") == nil
            && ["p", "div"].contains(nodes[other].name)
    }

    /// Whether an element is called as its neighbour is, which is body: some sites call their paragraphs so.
    private func isParagraph(_ node: Int, as other: Int) -> Bool {
        other >= 0 && page.facts[node].looks == page.facts[other].looks
            && page.facts[node].looks != page.facts[node].type
    }

    /// Whether two elements are parts of one that are called the same: some sites give each paragraph one of its own.
    private func isLike(_ one: Int, _ other: Int) -> Bool {
        let nodes = page.document.nodes
        guard nodes[one].parent == nodes[other].parent, nodes[one].name == nodes[other].name,
            let name = nodes[one].attribute("class")
        else { return false }
        return name == nodes[other].attribute("class")
    }

    /// The blocks and what their lists and tables hold besides, save for links: a list of which an item is body is body as
    /// a whole, and so is a table of which a part is.
    private func withWholeLists(_ taken: [Int], _ enclosures: Enclosures) -> [Int] {
        let (blocks, nodes) = (page.document.blocks, page.document.nodes)
        func list(_ block: Int) -> Int? {
            let node = blocks[block].node
            guard blocks[block].kind == .listItem, node >= 0, nodes[node].name == "li" else { return nil }
            return nodes[node].parent
        }
        func table(_ block: Int) -> Int? {
            let node = enclosures.ofBlocks[block]
            return node >= 0 && nodes[node].name == "table" ? node : nil
        }
        var tables: [Int: Int] = [:]
        for block in taken {
            if let table = table(block) { tables[table, default: 0] += blocks[block].range.count }
        }
        let isTaken = Set(taken)
        // A table right between two blocks of the body is body too.
        for block in taken {
            guard block + 1 < blocks.count, !isTaken.contains(block + 1), let table = table(block + 1),
                isTaken.contains(page.blocks(inNode: table).upperBound)
            else { continue }
            tables[table] = nodes[table].range.count
        }
        let wholes = Set(
            tables.filter { $0.value * Self.tableParts >= nodes[$0.key].range.count }.map(\.key))
        let lists = Set(taken.compactMap(list))
        guard let first = taken.first, let last = taken.last, !lists.isEmpty || !wholes.isEmpty else {
            return taken
        }
        let end = wholes.map { page.blocks(inNode: $0).upperBound - 1 }.max() ?? last
        let start = wholes.map { page.blocks(inNode: $0).lowerBound }.min() ?? first
        return (min(first, start)...max(last, end)).filter { block in
            if isTaken.contains(block) { return true }
            let isPart =
                list(block).map(lists.contains) ?? false || table(block).map(wholes.contains) ?? false
            guard isPart else { return false }
            return sums.linkLength[block] * 2 < blocks[block].range.count
                && sums.evidence[block].isDisjoint(with: .negative)
        }
    }

    /// A table is body where one part in so many of its words is.
    private static let tableParts = 4
}
