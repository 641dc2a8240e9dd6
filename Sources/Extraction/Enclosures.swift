import Interchange

/// The list or table that stands around each block, the outermost one.
///
/// A table that holds most of a page's running text is one of its layout and counts as none.
struct Enclosures {
    /// The list or table of each block; -1 for blocks in neither.
    let ofBlocks: [Int]

    /// Finds the lists and tables of a page; `isText` tells its running text.
    init(_ page: Page, textBefore: [Int]) {
        let nodes = page.document.nodes
        let all = textBefore.last ?? 0
        var ofNodes = [Int](repeating: -1, count: nodes.count)
        for index in nodes.indices {
            let parent = nodes[index].parent
            if parent >= 0, ofNodes[parent] >= 0 {
                ofNodes[index] = ofNodes[parent]
            } else if !page.facts[index].evidence.isDisjoint(with: Self.elements) {
                let blocks = page.blocks(inNode: index)
                let text = textBefore[blocks.upperBound] - textBefore[blocks.lowerBound]
                if text * 5 <= all * 2 { ofNodes[index] = index }
            }
        }
        ofBlocks = page.document.blocks.map { $0.node >= 0 ? ofNodes[$0.node] : -1 }
    }

    private static let elements: NodeEvidence = [.listElement, .tableElement]
}
