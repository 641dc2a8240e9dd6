import Interchange

/// Finds adverts amid a text by the label that they have to bear: `Advertisement`, and below it what is sold.
///
/// Takes the rest of a small element that the label opens, else the line right below the label where it sells something.
struct AdvertBoxes: Sendable {
    /// The blocks of all adverts, their labels among them.
    let blocks: Set<Int>

    /// Finds the adverts of a page of markup.
    init(_ page: Page) {
        let all = page.document.blocks
        var found: Set<Int> = []
        for label in all.indices where Self.isLabel(page.foldedBytes(ofBlock: label)) {
            found.insert(label)
            if let box = Self.box(around: label, page) {
                found.formUnion(box)
            } else if label + 1 < all.count, all[label + 1].kind != .heading,
                Self.sells(page.foldedBytes(ofBlock: label + 1))
            {
                found.insert(label + 1)
            }
        }
        blocks = found
    }

    /// The blocks of the innermost element that holds more than the label, where the label opens it and it is small.
    ///
    /// - Leaves: elements with a headline, and those of a text with a label amid it.
    private static func box(around label: Int, _ page: Page) -> Range<Int>? {
        let nodes = page.document.nodes
        var node = page.document.blocks[label].node
        while node >= 0, page.blocks(inNode: node).count < 2 { node = nodes[node].parent }
        guard node >= 0, nodes[node].range.count <= boxLength else { return nil }
        let blocks = page.blocks(inNode: node)
        return blocks.lowerBound == label && !blocks.contains { page.document.blocks[$0].isHeadline }
            ? blocks : nil
    }

    /// The longest advert with its label, in bytes.
    private static let boxLength = 300

    /// Whether a folded line is such a label.
    static func isLabel(_ line: ArraySlice<UInt8>) -> Bool {
        line.count <= labelLength && labels.isWhole(line)
    }

    /// The longest label, in bytes.
    private static let labelLength = 60

    private static let labels = LinePhrases(wholes: AdvertWords.labels, starts: "")

    /// Whether a folded line sells something: a call or a price in it, and no full stop.
    ///
    /// - Leaves: `the budget fell by 20 percent.`, and what somebody calls out.
    static func sells(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= lineLength else { return false }
        var words = Array(line)
        while !words.isEmpty {
            let start = Scan.start(before: words.count, in: words)
            guard Scan.isMark(Scan.scalar(words, start).value) else { break }
            words.removeSubrange(start...)
        }
        guard let last = words.last, last != 0x2E, last != 0x3F, last != 0x3A else { return false }
        if prices.stands(in: words[...]), words.contains(where: { $0 &- 0x30 < 10 }) { return true }
        return last == 0x21 && words.count == line.count
    }

    /// The longest line of an advert, in bytes.
    private static let lineLength = 120

    private static let prices = PhraseSpotter(AdvertWords.prices)
}
