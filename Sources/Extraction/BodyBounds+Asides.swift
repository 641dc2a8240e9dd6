import Interchange

/// Lines amid the text that are no part of it: buttons, labels, pointers, captions, requests, lists of other articles.
extension BodyBounds {
    /// Whether a block is no part of an article wherever it stands: a button or a label by all of its words, a pointer, a
    /// caption, a credit, a request.
    ///
    /// Entries of lists may be anything that does not speak to the reader; cells of tables anything at all.
    func isAside(_ index: Int) -> Bool {
        let block = page.document.blocks[index]
        let kind = kind(index)
        if kind == .caption || kind == .cell && block.node >= 0 && isNamedCaption(block.node) {
            return block.range.count < Self.captionLength
        }
        let line = page.foldedBytes(ofBlock: index)
        if kind == .paragraph || kind == .quotation, PointerLine.signsPost(line) { return true }
        guard kind == .paragraph || kind == .heading || kind == .listItem else {
            return false
        }
        let (ends, hasLink) = (endsSentence(index), facts.linkLength[index] > 0)
        let isLabel = line.last == 0x3A
        if PointerLine.isRequest(line)
            || PointerLine.points(line, hasLink: hasLink, endsSentence: ends && !isLabel)
        {
            return true
        }
        guard kind != .listItem else { return false }
        if kind == .paragraph, HeadLine.isTime(line) { return true }
        if LinePhrases.asides.isWhole(line) || LinePhrases.others.isWhole(line)
            || (!ends || isLabel) && PointerLine.isCredit(line)
        {
            return true
        }
        if kind == .heading {
            return isLinked(index) && block.node >= 0 && facts.isFurniture[block.node]
        }
        let length = block.range.count
        if !ends {
            let isPointerLong = (Self.pointerLength..<Self.linkedLength).contains(length)
            if isPointerLong, facts.linkLength[index] * 10 >= length * 7 { return true }
            if hasLink, isPointerLong, block.node >= 0,
                facts.isFurniture[block.node]
            {
                return true
            }
            if PointerLine.isCredited(line) || length < Self.advertLength && isAdvert(block.node) {
                return true
            }
        }
        return PointerLine.opensWithCredit(line)
            || length < Self.captionLength && (isCaption(block.node) || isBelowPicture(index))
    }

    /// A paragraph that is all link and shorter than this, in bytes, may be a name.
    private static let pointerLength = 25
    /// The label of an advert and its words are shorter, in bytes; whole stories are sponsored too.
    private static let advertLength = 120
    /// A caption is shorter, in bytes.
    private static let captionLength = 250

    /// Whether an element or one just above it is part of a figure or called a caption.
    private func isCaption(_ own: Int) -> Bool {
        var node = own
        for _ in 0..<3 where node >= 0 {
            let element = page.document.nodes[node]
            if element.name == "figure" || node == own && isNamedCaption(node) { return true }
            node = element.parent
        }
        return false
    }

    /// Whether a block is all that an element says behind a picture, while paragraphs are elements of their own.
    ///
    /// - Leaves: a paragraph that begins with a picture.
    private func isBelowPicture(_ index: Int) -> Bool {
        let (blocks, nodes) = (page.document.blocks, page.document.nodes)
        guard index + 1 < blocks.count, blocks[index + 1].node >= 0, nodes[blocks[index + 1].node].name == "p"
        else {
            return false
        }
        var node = blocks[index].node
        for _ in 0..<Self.pictureDepth where node >= 0 {
            let element = nodes[node]
            guard element.name != "p", page.trimmed(element.range) == blocks[index].range else {
                return false
            }
            let inside = page.subtree(node)
            if inside.contains(where: {
                nodes[$0].name == "img" && nodes[$0].range.end <= blocks[index].range.start
            }) {
                return true
            }
            node = element.parent
        }
        return false
    }

    /// So many elements may stand between a picture and its caption.
    private static let pictureDepth = 3

    private func isNamedCaption(_ node: Int) -> Bool { names(page.document.nodes[node], ClassWords.captions) }

    /// Whether an element or the one above it is called an advert.
    private func isAdvert(_ node: Int) -> Bool {
        guard node >= 0 else { return false }
        let element = page.document.nodes[node]
        return names(element, ClassWords.adverts)
            || element.parent >= 0 && names(page.document.nodes[element.parent], ClassWords.adverts)
    }

    /// Whether an element or the one above it is called the sentence below a headline.
    func isNamedDek(_ node: Int) -> Bool {
        guard node >= 0 else { return false }
        let element = page.document.nodes[node]
        return names(element, ClassWords.deks)
            || element.parent >= 0 && names(page.document.nodes[element.parent], ClassWords.deks)
    }

    /// Whether an entry of a list stands in an element that is called the author's.
    func isAuthors(_ index: Int) -> Bool {
        guard page.document.blocks[index].kind == .listItem else { return false }
        var node = page.document.blocks[index].node
        for _ in 0..<3 where node >= 0 {
            if names(page.document.nodes[node], ClassWords.authors) { return true }
            node = page.document.nodes[node].parent
        }
        return false
    }

    private func names(_ element: Node, _ words: NameWords) -> Bool {
        element.attribute("class").map(words.hasPart) ?? false
    }

    /// The blocks without short ones in elements of furniture, where those hold little of the text; in boxes of newsletters,
    /// of sponsors and of other articles, where those hold some.
    func withoutBoxes(_ kept: [Int]) -> [Int] {
        let blocks = page.document.blocks
        let all = kept.reduce(0) { $0 + blocks[$1].range.count }
        var covers: [Int: Bool] = [:]
        let hidden = Set(kept.filter { isHidden($0, &covers) })
        let kept =
            hidden.reduce(0) { $0 + blocks[$1].range.count } * Self.hiddenParts <= all
            ? kept.filter { !hidden.contains($0) } : kept
        let furniture = kept.filter { isFurniture($0) && blocks[$0].range.count < Self.boxedLength }
        guard !furniture.isEmpty else { return kept }
        func little(_ some: [Int], _ parts: Int) -> Set<Int> {
            some.reduce(0) { $0 + blocks[$1].range.count } * parts <= all ? Set(some) : []
        }
        let dropped = little(furniture.filter { blocks[$0].kind == .paragraph }, Self.furnitureParts)
            .union(little(furniture.filter(isBoxed), Self.boxedParts))
        return kept.filter { !dropped.contains($0) }
    }

    private func isFurniture(_ index: Int) -> Bool {
        let node = page.document.blocks[index].node
        return node >= 0 && facts.isFurniture[node]
    }

    /// Whether a block stands in a box by the name of one of the elements around it.
    private func isBoxed(_ index: Int) -> Bool {
        var node = page.document.blocks[index].node
        for _ in 0..<Self.boxedDepth where node >= 0 {
            let element = page.document.nodes[node]
            if names(element, ClassWords.boxes) || names(element, ClassWords.adverts) { return true }
            node = page.document.nodes[node].parent
        }
        return false
    }

    /// Whether a block stands in an element that is not shown and that holds a form or is called a message that covers the page:
    /// answers that open on demand are not shown either.
    ///
    /// `covers` keeps what is known of the elements.
    private func isHidden(_ index: Int, _ covers: inout [Int: Bool]) -> Bool {
        let nodes = page.document.nodes
        var node = page.document.blocks[index].node
        while node >= 0, !page.facts[node].evidence.contains(.hiddenElement) { node = nodes[node].parent }
        guard node >= 0 else { return false }
        if let known = covers[node] { return known }
        let isCover =
            !page.facts[node].evidence.isDisjoint(with: [.overlay, .signUp])
            || page.subtree(node).contains { nodes[$0].name == "form" }
        covers[node] = isCover
        return isCover
    }

    /// What is not shown holds one part in so many of a text at most: scripts show whole texts.
    private static let hiddenParts = 4

    /// Paragraphs in elements of furniture hold one part in so many of a text at most.
    private static let furnitureParts = 20
    /// Boxes hold one part in so many of a text at most.
    private static let boxedParts = 5
    /// The longest paragraph of either, in bytes.
    private static let boxedLength = 300
    /// So many elements above a block are asked for the name of a box.
    private static let boxedDepth = 4

    /// The blocks without lists of which every item is a link as long as a headline: other articles.
    func withoutLinkLists(_ kept: [Int]) -> [Int] {
        let (blocks, nodes) = (page.document.blocks, page.document.nodes)
        func list(_ block: Int) -> Int? {
            let node = blocks[block].node
            guard blocks[block].kind == .listItem, node >= 0, nodes[node].name == "li" else { return nil }
            return nodes[node].parent
        }
        var isOthers: [Int: Bool] = [:]
        for block in kept {
            guard let list = list(block) else { continue }
            isOthers[list] = (isOthers[list] ?? true) && isTeaser(block)
        }
        guard isOthers.values.contains(true) else { return kept }
        return kept.filter { block in !(list(block).flatMap { isOthers[$0] } ?? false) }
    }

    /// Whether a block is all link to another page and as long as a headline.
    private func isTeaser(_ index: Int) -> Bool {
        let block = page.document.blocks[index]
        return block.range.count >= Self.pointerLength && isLinked(index)
            && !page.subtree(block.node).contains {
                page.document.nodes[$0].attribute("href")?.utf8.contains(0x23) ?? false
            }
    }
}
