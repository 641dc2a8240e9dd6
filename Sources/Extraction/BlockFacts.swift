import Interchange

/// What each block of a markup page is worth to the body, with sums over any stretch of the page.
struct BlockFacts: Sendable {
    /// Bytes of running text before each block, furniture left out; one entry more than there are blocks.
    private let proseBefore: [Int]
    /// Whether a node or one above it is furniture by its element, class, id or role.
    let isFurniture: [Bool]
    /// Bytes of link text in each block.
    let linkLength: [Int]
    /// The blocks of adverts amid a text.
    let adverts: Set<Int>

    /// Gathers the facts of a page.
    init(_ page: Page) {
        let isFurniture = FurnitureMarks.marked(page)
        let links = BlockSums.linkLengths(page)
        var sums = [0]
        for (index, block) in page.document.blocks.enumerated() {
            let inFurniture = block.node >= 0 && isFurniture[block.node]
            let isProse =
                !inFurniture && block.kind != .heading && block.kind != .caption
                && block.range.count >= Self.proseLength && links[index] * 2 < block.range.count
            sums.append((sums.last ?? 0) + (isProse ? block.range.count : 0))
        }
        proseBefore = sums
        self.isFurniture = isFurniture
        linkLength = links
        adverts = AdvertBoxes(page).blocks
    }

    /// Blocks below this length, in bytes, are labels and links more often than text.
    private static let proseLength = 60

    /// Bytes of running text in the blocks given.
    func prose(_ blocks: Range<Int>) -> Int {
        proseBefore[blocks.upperBound] - proseBefore[blocks.lowerBound]
    }
}

/// Tells furniture by elements, roles and the words in class names and ids.
enum FurnitureMarks {
    /// For each node, whether it or one above it is furniture.
    ///
    /// A subtree with more than half of the page's text is never furniture, whatever it is called.
    static func marked(_ page: Page) -> [Bool] {
        let nodes = page.document.nodes
        let most = (page.document.blocks.last?.range.end ?? 0) / 2
        var marked = [Bool](repeating: false, count: nodes.count)
        for index in nodes.indices {
            let (parent, facts) = (nodes[index].parent, page.facts[index])
            if parent >= 0, marked[parent] {
                marked[index] = true
            } else if facts.isFurniture, nodes[index].range.count <= most, !whole.contains(facts.type) {
                marked[index] = true
            }
        }
        return marked
    }

    /// The types of the elements that hold the whole page.
    private static let whole = ["body", "html"].map { Digest.of($0.utf8) }

    /// Whether the value of a class or id attribute holds a token of furniture.
    static func isNamed(_ value: String) -> Bool { tokens.hasPart(of: value) || wholes.hasWhole(of: value) }

    /// HTML elements that never hold the body.
    static let elements: Set<String> = [
        "nav", "aside", "footer", "form", "button", "figcaption", "dialog", "menu", "select", "template",
        "svg",
    ]

    /// ARIA landmarks that never hold the body.
    static let roles: Set<String> = [
        "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alert", "menu",
        "menubar",
    ]

    private static let tokens = NameWords(ClassWords.furniture)
    private static let wholes = NameWords(ClassWords.wholeFurniture)
}
