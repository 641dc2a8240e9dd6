import Interchange

/// The elements around a headline and behind a body that are called the author's by their classes, ids or links.
struct AuthorMarks {
    /// What markup says of a block.
    enum Mark {
        /// Other lines say that it names an author.
        case line
        /// An element that holds it.
        case element(Int)
        /// Elements inside it.
        case inside([ByteRange])
    }

    private let page: Page
    private let head: Int
    private var marks: [Int: Mark] = [:]

    /// Gathers the marks of some ranges of blocks, in one walk over the elements.
    init(page: Page, head: Int, zones: [Range<Int>]) {
        self.page = page
        self.head = head
        let blocks = page.document.blocks
        let places = zones.filter { !$0.isEmpty }.map {
            ByteRange(blocks[$0.lowerBound].range.start, blocks[$0.upperBound - 1].range.end)
        }
        for node in page.document.nodes.indices {
            let facts = page.facts[node]
            let isMarked = facts.isAuthors
            guard isMarked || facts.type == Self.link else { continue }
            let range = page.document.nodes[node].range
            guard !range.isEmpty, range.count <= Self.longestElement,
                places.contains(where: { $0.start <= range.start && range.start < $0.end }),
                isMarked || isAuthorLink(page.document.nodes[node])
            else { continue }
            mark(node, page.trimmed(range))
        }
    }

    /// The longest element of an author, in bytes: a name, an office and a note.
    private static let longestElement = 700
    private static let link = Digest.of("a".utf8)

    private mutating func mark(_ node: Int, _ range: ByteRange) {
        let blocks = page.document.blocks
        let around = page.blocks(in: range)
        for block in around where blocks[block].range.end <= range.end { marks[block] = .element(node) }
        // The block that it stands in.
        let inside = around.first { blocks[$0].range.end > range.end } ?? around.lowerBound - 1
        guard blocks.indices.contains(inside), blocks[inside].range.start <= range.start,
            range.end <= blocks[inside].range.end,
            blocks[inside].range != range, !around.contains(inside) || blocks[inside].range.end > range.end
        else { return }
        if case .inside(let others) = marks[inside] {
            guard others.count < Self.mostParts else { return }
            // The innermost element counts.
            let outer = others.filter { !($0.start <= range.start && range.end <= $0.end) }
            marks[inside] = .inside(outer + [range])
        } else if case .element = marks[inside] {
            return
        } else {
            marks[inside] = .inside([range])
        }
    }

    /// A line of more elements than these names no authors.
    private static let mostParts = 32

    /// Whether a link leads to the page of an author: `/authors/ana-orr`.
    ///
    /// - Leaves: `/solutions/authors/`, whose last part names no one.
    private func isAuthorLink(_ node: Node) -> Bool {
        guard let address = node.attribute("href"), address.utf8.count <= Self.longestAddress else {
            return false
        }
        let steps = address.utf8.split(separator: 0x2F)
        return steps.dropLast().suffix(Self.steps).contains { AuthorWords.paths.contains(String($0) ?? "") }
    }

    private static let longestAddress = 300
    /// How many parts of a path before its last one may say that it is an author's.
    private static let steps = 2

    /// What markup says of a block; `nil` where it says nothing.
    func mark(of block: Int) -> Mark? { marks[block] }

    /// What stands before a headline and names no author.
    private static let menus: NodeEvidence = [
        .figureElement, .comment, .navElement, .navigation, .formElement, .buttonElement, .search,
    ]

    /// Whether an element that does not hold the headline sets a block apart: a menu, comments, teasers, a picture.
    func isApart(_ block: Int) -> Bool {
        let (blocks, nodes) = (page.document.blocks, page.document.nodes)
        if blocks[block].kind == .caption { return true }
        let isBefore = block < head
        var node = blocks[block].node
        while node >= 0, !nodes[node].range.contains(blocks[head].range.start) {
            if !page.facts[node].evidence.isDisjoint(
                with: isBefore ? Self.menus : [.figureElement, .comment])
            {
                return true
            }
            for attribute in nodes[node].attributes where attribute.name == "class" || attribute.name == "id"
            {
                if DayWords.apart.hasPart(of: attribute.value) { return true }
            }
            node = nodes[node].parent
        }
        return false
    }
}
