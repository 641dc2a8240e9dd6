import Interchange

/// Finds the element that holds the body of any markup page.
struct BodyFinder {
    private let page: Page
    private let facts: BlockFacts

    /// Prepares the search.
    init(_ page: Page, facts: BlockFacts) {
        self.page = page
        self.facts = facts
    }

    /// The innermost element around nearly all running text, and how sure that is; `nil` for a page without any.
    ///
    /// From the root, or from an element that says it holds the article, the search steps into a child as long as
    /// that child keeps most of the text.
    func find() -> (node: Int, confidence: Double)? {
        let nodes = page.document.nodes
        guard !nodes.isEmpty else { return nil }
        let total = prose(0)
        guard total > 0 else { return nil }
        var node = declared(total) ?? 0
        while let child = heaviestChild(of: node), prose(child) * 10 >= prose(node) * Self.keptTenths {
            node = child
        }
        return (node, Double(prose(node)) / Double(total))
    }

    /// A child must keep this many tenths of its parent's running text for the search to step into it.
    private static let keptTenths = 8

    private func prose(_ node: Int) -> Int { facts.prose(page.blocks(in: page.document.nodes[node].range)) }

    /// The element that declares itself the article's body and has at least a third of the text.
    private func declared(_ total: Int) -> Int? {
        for selector in Self.declaring {
            let found = page.nodes(selector).filter { prose($0) * 3 >= total }
            if found.count == 1 { return found[0] }
        }
        return nil
    }

    private static let declaring: [Selector] = [
        "[itemprop=articleBody]", "[property=content:encoded]", "article", "main", "[role=main]",
    ]

    private func heaviestChild(of node: Int) -> Int? {
        var heaviest: (node: Int, prose: Int)?
        var child = node + 1
        let end = page.subtree(node).upperBound
        while child < end {
            let weight = prose(child)
            if !Self.leaves.contains(page.document.nodes[child].name), weight > heaviest?.prose ?? 0 {
                heaviest = (child, weight)
            }
            child = page.subtree(child).upperBound
        }
        return heaviest?.node
    }

    /// Elements that hold one paragraph, not a body of them.
    private static let leaves: Set<String> = [
        "p", "li", "td", "th", "pre", "h1", "h2", "h3", "span", "a", "em", "b",
    ]
}
