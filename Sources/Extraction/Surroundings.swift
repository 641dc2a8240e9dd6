import func Foundation.log2
import Interchange

/// What stands around each block, in the order of the page and in its tree, by sums over stretches of blocks.
///
/// The worth of a block is its log-odds of being body by what it is alone. The container is the node with the greatest
/// sum of them; blocks are then placed by how far from it they stand.
struct Surroundings {
    private let page: Page
    private let worths: [Float]
    /// Lengths, capped, before each block; and worths times lengths.
    private var lengthBefore: [Float] = [0]
    private var worthBefore: [Float] = [0]
    /// The node that holds the body, as far as the blocks alone tell.
    private(set) var container = 0
    /// How far above the container each of its ancestors stands; -1 for other nodes.
    private var rise: [Int]
    private var first = 0
    private var last = 0

    /// Sums up a page.
    init(_ page: Page, worths: [Float]) {
        self.page = page
        self.worths = worths
        rise = [Int](repeating: -1, count: page.document.nodes.count)
        var gainBefore: [Float] = [0]
        for (block, worth) in zip(page.document.blocks, worths) {
            let length = Float(min(block.range.count, 500) + 5)
            lengthBefore.append((lengthBefore.last ?? 0) + length)
            worthBefore.append((worthBefore.last ?? 0) + length * max(-4, min(4, worth)))
            let capped = max(-2, min(2, worth))
            let gain = (capped > 0 ? capped : capped * Self.cost) * Float(min(block.range.count, 600))
            gainBefore.append((gainBefore.last ?? 0) + gain)
        }
        findContainer(gainBefore)
        let inside = page.document.nodes.isEmpty ? 0..<0 : page.blocks(inNode: container)
        let texts = inside.filter { worths[$0] > 0.5 && page.document.blocks[$0].range.count >= 80 }
        (first, last) = (texts.first ?? inside.lowerBound, texts.last ?? inside.upperBound)
    }

    /// What is no body counts so much against a container.
    private static let cost: Float = 0.7

    private mutating func findContainer(_ gainBefore: [Float]) {
        var best = -Float.infinity
        for node in page.document.nodes.indices {
            let blocks = page.blocks(inNode: node)
            guard !blocks.isEmpty else { continue }
            // The innermost of several around the same blocks stands last.
            let gain = gainBefore[blocks.upperBound] - gainBefore[blocks.lowerBound]
            if gain >= best { (best, container) = (gain, node) }
        }
        var (node, height) = (container, 0)
        while node >= 0, node < rise.count {
            rise[node] = height
            height += 1
            node = page.document.nodes[node].parent
        }
    }

    /// The mean worth of a stretch, by length.
    private func mean(_ blocks: Range<Int>) -> Float {
        let length = lengthBefore[blocks.upperBound] - lengthBefore[blocks.lowerBound]
        return length > 0 ? (worthBefore[blocks.upperBound] - worthBefore[blocks.lowerBound]) / length : 0
    }

    /// Gives what is known of a block's surroundings.
    func fill(_ block: Int, set: (BodyFeature, Float) -> Void) {
        let count = worths.count
        set(.window1, mean(max(0, block - 1)..<min(count, block + 2)))
        set(.window3, mean(max(0, block - 3)..<min(count, block + 4)))
        set(.window8, mean(max(0, block - 8)..<min(count, block + 9)))
        set(.windowBefore, block > 0 ? mean(max(0, block - 3)..<block) : -1)
        set(.windowBehind, block + 1 < count ? mean(block + 1..<min(count, block + 4)) : -1)
        let (around, child, rise) = ancestors(of: block)
        for (step, feature) in [BodyFeature.around0, .around1, .around2, .around3].enumerated() {
            if let stretch = around.isEmpty ? nil : around[min(step, around.count - 1)] {
                set(feature, mean(stretch))
            }
        }
        let isInside = rise == 0
        let ofChild = mean(child) * (isInside ? 1 : 0.5)
        set(.child, ofChild)
        set(.childAgainst, isInside && ofChild < 0 ? 1 : 0)
        switch rise {
        case 0: break
        case 1: set(.outside1, 1)
        case 2, 3: set(.outside2, 1)
        default: set(.outside4, 1)
        }
        if isInside {
            set(.depth, Float(min(around.count, 8)) / 4)
            let inside = page.blocks(inNode: container)
            let length = lengthBefore[inside.upperBound] - lengthBefore[inside.lowerBound]
            set(.containerShare, Float(log2(0.001 + Double(length / max(1, lengthBefore[count])))))
        }
        if block < first {
            set(.beforeText, 1)
            set(.beforeTextBy, Float(min(5, first - block)))
            set(.beforeInside, isInside ? 1 : 0)
        } else if block > last {
            set(.behindText, 1)
            set(.behindTextBy, Float(min(8, block - last)))
            set(.behindInside, isInside ? 1 : 0)
        } else {
            set(.betweenInside, isInside ? 1 : 0)
        }
    }

    /// The most elements around a block below the container, on most pages.
    private static let usualDepth = 8

    /// The stretches of the elements around a block up to the container, or up to the first one that holds both; the
    /// last of them below that one; and how far above the container that one stands.
    private func ancestors(of block: Int) -> (around: [Range<Int>], child: Range<Int>, rise: Int) {
        var around: [Range<Int>] = []
        around.reserveCapacity(Self.usualDepth)
        var node = page.document.blocks[block].node
        var child = node
        while node >= 0 {
            let blocks = page.blocks(inNode: node)
            if around.last != blocks { around.append(blocks) }
            guard rise[node] < 0 else { break }
            child = node
            node = page.document.nodes[node].parent
        }
        guard node >= 0 else { return (around, block..<block + 1, 9) }
        return (around, page.blocks(inNode: child), rise[node])
    }
}
