import Interchange

/// Tells the page's own article from those below it: the next one, readers' comments, cards of others, columns of a layout.
extension BodyBounds {
    /// The blocks of the article that holds the headline, where that one holds most of them: what stands in `article`
    /// elements behind it is the next one, or a reader's.
    func ofOneArticle(_ blocks: [Int]) -> [Int] {
        let nodes = page.document.nodes
        func article(_ block: Int) -> Int {
            var node = page.document.blocks[block].node
            while node >= 0, nodes[node].name != "article" { node = nodes[node].parent }
            return node
        }
        let blocks = beforeNextHead(beforeComments(blocks))
        guard let own = headline.map(article), own >= 0 else { return blocks }
        let range = nodes[own].range
        let articles = blocks.map(article)
        let isInside = blocks.map { range.contains(page.document.blocks[$0].range) }
        let inside = isInside.count { $0 }
        guard inside * 2 >= blocks.count else { return blocks }
        // A comment or the next article may stand inside this one, behind its text; a text in parts has more of them.
        let last = articles.lastIndex(of: own) ?? blocks.count
        let nested = isInside.indices.count { $0 > last && isInside[$0] }
        let end = nested * Self.nestedParts < inside ? last : blocks.count
        guard nested > 0 || inside < blocks.count else { return blocks }
        return blocks.indices.filter { at in
            let isBefore = page.document.blocks[blocks[at]].range.start < range.end
            return (isBefore || articles[at] < 0) && !(at > end && isInside[at])
        }.map { blocks[$0] }
    }

    /// Articles inside another one hold fewer than one in so many of its blocks.
    private static let nestedParts = 2

    /// The blocks behind the headline, where little of the text stands above it: menus, tickers, other news.
    func behindTitle(_ blocks: [Int], _ title: ByteRange?) -> [Int] {
        guard let title, let first = blocks.first, page.document.blocks[first].range.start < title.start
        else {
            return blocks
        }
        func length(_ some: [Int]) -> Int { some.reduce(0) { $0 + page.document.blocks[$1].range.count } }
        let behind = blocks.filter { page.document.blocks[$0].range.end > title.start }
        return length(behind) * Self.behindParts >= length(blocks) * (Self.behindParts - 1) ? behind : blocks
    }

    /// All but one in so many parts of the text stand behind its headline.
    private static let behindParts = 5

    /// The blocks up to the head of another article behind the text: a heading that is called as the page's own headline is,
    /// or is another `h1`, with a byline or a day below it.
    ///
    /// - Leaves: headings of sections, which have neither; a page whose text opens with such heads, as reports from the spot do.
    private func beforeNextHead(_ blocks: [Int]) -> [Int] {
        let (all, nodes) = (page.document.blocks, page.document.nodes)
        guard let headline, all[headline].node >= 0, let last = blocks.last, headline < last else {
            return blocks
        }
        let name = nodes[all[headline].node].attribute("class") ?? ""
        var text = 0
        for index in headline + 1...last {
            if isText(index) { text += all[index].range.count }
            guard all[index].kind == .heading, all[index].node >= 0, !titles.matches(block: index),
                !isLinked(index),
                all[index].level == 1
                    || !name.isEmpty && nodes[all[index].node].attribute("class") == name,
                hasByline(below: index)
            else { continue }
            return text >= Self.leastText ? blocks.filter { $0 < index } : blocks
        }
        return blocks
    }

    /// Whether a byline or a whole day stands right below a heading, before any text.
    private func hasByline(below heading: Int) -> Bool {
        for next in page.document.blocks.indices.clamped(to: heading + 1..<heading + 1 + Self.headLines) {
            let range = page.document.blocks[next].range
            guard !isText(next) else { return false }
            if range.count < Self.dayLength,
                PointerLine.isByline(page.foldedBytes(ofBlock: next))
                    || !HeadDay.all(in: page.bytes, range).isEmpty
            {
                return true
            }
        }
        return false
    }

    /// Lines between a headline and its byline or day, with that one.
    private static let headLines = 3

    /// The blocks up to the heading of what readers wrote, behind some text: with their number, or marked up as a heading with
    /// no more text behind it than before.
    private func beforeComments(_ blocks: [Int]) -> [Int] {
        guard let first = blocks.first, let last = blocks.last else { return blocks }
        let taken = Set(blocks)
        let all = blocks.reduce(0) { $0 + textLength(of: $1) }
        var text = 0
        for index in first..<last {
            let block = page.document.blocks[index]
            if taken.contains(index) { text += textLength(of: index) }
            guard text >= Self.leastText, block.range.count < Self.dayLength else { continue }
            let line = page.foldedBytes(ofBlock: index)
            if LinePhrases.countedComments.isCounted(line)
                || block.kind == .heading && text * 2 >= all && LinePhrases.comments.isWhole(line)
            {
                return blocks.filter { $0 < index }
            }
        }
        return blocks
    }

    /// The bytes of a block of running text; 0 for any other.
    private func textLength(of index: Int) -> Int {
        isText(index) ? page.document.blocks[index].range.count : 0
    }

    /// The blocks in the cell of a table that holds most of the running text, where cells are the columns of a page.
    ///
    /// - Leaves: text that stands in several rows.
    func ofOneCell(_ blocks: [Int]) -> [Int] {
        let nodes = page.document.nodes
        var texts: [Int: Int] = [:]
        var all = 0
        for block in blocks {
            let length = page.document.blocks[block].range.count
            guard length >= Self.textLength else { continue }
            all += length
            var node = page.document.blocks[block].node
            while node >= 0 {
                if nodes[node].name == "td" { texts[node, default: 0] += length }
                node = nodes[node].parent
            }
        }
        let cells = texts.filter { $0.value * Self.cellParts > all * (Self.cellParts - 1) }.map(\.key)
        guard let cell = cells.max() else { return blocks }
        let inside = page.blocks(inNode: cell)
        return blocks.filter(inside.contains)
    }

    /// All but one in so many parts of the text stand in the cell of the text.
    private static let cellParts = 3

    /// The blocks without cards at their end: at least so many elements alike, each a link to another article and a sentence
    /// on it.
    ///
    /// - Leaves: cards amid the text; a list of links in paragraphs or items.
    func withoutCards(_ kept: [Int]) -> [Int] {
        guard let last = kept.last, facts.linkLength[max(0, last - 3)...last].contains(where: { $0 > 0 })
        else {
            return kept
        }
        var cards: Set<Int> = []
        var first = kept.count
        for place in kept.indices.reversed() {
            if let card = card(kept[place]) {
                cards.insert(card)
                first = place
            } else if isText(kept[place]) {
                break
            }
        }
        guard cards.count >= Self.fewestTeasers else { return kept }
        let text = kept[..<first].reduce(0) { $0 + textLength(of: $1) }
        return text >= Self.leastText ? Array(kept[..<first]) : kept
    }

    /// The card that a block is part of: a short element, no paragraph and no item of one line, that opens with a link and
    /// stands beside others that look the same.
    private func card(_ block: Int) -> Int? {
        let nodes = page.document.nodes
        var node = page.document.blocks[block].node
        for _ in 0..<Self.cardDepth where node > 0 {
            defer { node = nodes[node].parent }
            guard nodes[node].range.count <= Self.cardLength else { return nil }
            let blocks = page.blocks(inNode: node)
            guard nodes[node].name != "p", nodes[node].name != "a",
                nodes[node].name != "li" || blocks.count > 1,
                blocks.prefix(Self.cardHead).contains(where: opensWithLink)
            else { continue }
            let parent = nodes[node].parent
            guard parent >= 0 else { return nil }
            let looks = page.facts[node].looks
            // Its neighbours tell; a page may have thousands of others.
            let near = page.subtree(parent).clamped(to: node - Self.cardReach..<node + Self.cardReach)
            let alike = near.count { nodes[$0].parent == parent && page.facts[$0].looks == looks }
            if alike >= Self.fewestTeasers { return node }
        }
        return nil
    }

    /// Whether a link as long as a short headline opens a block.
    private func opensWithLink(_ block: Int) -> Bool {
        let range = page.document.blocks[block].range
        guard facts.linkLength[block] >= Self.cardLink, page.document.blocks[block].node >= 0 else {
            return false
        }
        if isLinked(block) { return true }
        return page.subtree(page.document.blocks[block].node).contains {
            let node = page.document.nodes[$0]
            return node.name == "a" && node.range.start == range.start && node.range.count >= Self.cardLink
        }
    }

    /// The link of a card is its first block or stands below a label.
    private static let cardHead = 2
    /// So many elements before and behind a card hold others.
    private static let cardReach = 100
    /// So many elements above a block may be its card.
    private static let cardDepth = 4
    /// The longest card, in bytes.
    private static let cardLength = 500
    /// The shortest link to another article, in bytes.
    private static let cardLink = 15
}
