import Interchange

/// Reads the entries of a listing.
struct EntryReader {
    let page: Page
    let furniture: Furniture

    /// Entries that an element each holds.
    func entries(_ entry: Selector, title: Selector, date: Selector?, kind: Selector?) -> [ListedItem] {
        page.nodes(entry).compactMap { node in
            let inside = page.subtree(node)
            guard let link = page.node(title, within: inside), let words = page.passage(ofNode: link) else {
                return nil
            }
            func part(_ selector: Selector?) -> Passage? {
                selector.flatMap { page.node($0, within: inside) }.flatMap(page.passage(ofNode:)).map(value)
            }
            return ListedItem(
                title: words, url: page.document.nodes[link].attribute("href"), date: part(date),
                kind: part(kind))
        }
    }

    /// Entries of lines: the headline stands before `Publishing date:`, the other labels behind it.
    func labelledEntries() -> [ListedItem] {
        let blocks = page.document.blocks
        let folded = blocks.map { page.folded($0.range) }
        let dates = blocks.indices.filter { furniture.label(folded[$0])?.label == .published }
        return dates.enumerated().compactMap { number, at in
            guard at > 0, let title = title(before: at, folded) else { return nil }
            let end = number + 1 < dates.count ? dates[number + 1] : blocks.count
            let kind = (at..<end).first { furniture.label(folded[$0])?.label == .kind }
            return ListedItem(
                title: page.passage(blocks[title].range), url: link(at: blocks[title].range),
                date: value(page.passage(blocks[at].range)),
                kind: kind.map { value(page.passage(blocks[$0].range)) })
        }
    }

    private func title(before at: Int, _ folded: [String]) -> Int? {
        (max(0, at - 2)..<at).reversed().first {
            furniture.label(folded[$0]) == nil && !furniture.isBreadcrumb(folded[$0]) && folded[$0] != "-"
        }
    }

    private func link(at range: ByteRange) -> String? {
        page.document.nodes.first { $0.name == "a" && range.contains($0.range) && !$0.range.isEmpty }?
            .attribute("href")
    }

    /// What stands behind the colon of a labelled passage; all of one without a label.
    private func value(_ passage: Passage) -> Passage {
        guard furniture.label(page.folded(passage.range)) != nil,
            let colon = page.bytes[passage.range.indices].firstIndex(of: 0x3A)
        else { return passage }
        return page.passage(page.trimmed(ByteRange(colon + 1, passage.range.end)))
    }
}
