import Interchange

/// Finds the text of a page that is a headline and a sentence or two, which the general search takes for no article.
///
/// - Leaves: errors and stubs, which speak to the reader or name nothing; listings, which show more than the text.
struct ShortText {
    let page: Page
    let facts: BlockFacts
    let sums: BlockSums

    /// How sure such a body is.
    static let confidence = 0.3

    /// The paragraphs of the text; none where the page is not of this kind.
    func paragraphs() -> [ByteRange] {
        let blocks = page.document.blocks
        let own = blocks.indices.filter { !isFurniture($0) }
        let headlines = own.filter { blocks[$0].isHeadline }
        guard headlines.count == 1, let headline = headlines.first,
            !speaksToReader(headline), !isStub,
            own.allSatisfy({ $0 == headline || blocks[$0].kind != .heading })
        else { return [] }
        let behind = own.filter { $0 > headline }
        let sentences = behind.filter(isSentence)
        guard behind.count(where: isLink) <= Self.mostLinks,
            !TitleFinder(page: page, body: []).isSection(blocks[headline].range)
        else { return [] }
        guard behind.count <= Self.mostBlocks, (1...Self.mostSentences).contains(sentences.count),
            sentences.contains(where: isNews), !sentences.contains(where: speaksToReader),
            sentences[0] - headline <= Self.reach,
            sentences.reduce(0, { $0 + blocks[$1].range.count }) >= Self.shortest
        else { return [] }
        return sentences.map { blocks[$0].range }
    }

    /// The most blocks of such a page that are links: a way back, a way to print.
    private static let mostLinks = 2
    /// Blocks of such a page behind its headline, paragraphs among them, and blocks between headline and text.
    private static let (mostBlocks, mostSentences, reach) = (8, 2, 4)
    /// The shortest text, in bytes, and the longest paragraph.
    private static let (shortest, longest) = (50, 400)

    private func isFurniture(_ block: Int) -> Bool {
        let node = page.document.blocks[block].node
        return node >= 0 && facts.isFurniture[node] || !sums.evidence[block].isDisjoint(with: Self.against)
    }

    private static let against: NodeEvidence = [
        .navElement, .footerElement, .asideElement, .formElement, .buttonElement, .navigation, .footer,
    ]

    private func isLink(_ block: Int) -> Bool {
        sums.linkLength[block] * 2 > page.document.blocks[block].range.count
    }

    /// Whether a block is a paragraph of whole sentences that leads nowhere.
    private func isSentence(_ index: Int) -> Bool {
        let block = page.document.blocks[index]
        return block.kind == .paragraph && block.range.count <= Self.longest
            && block.range.count >= Self.shortest / 2 && sums.tallies[index].endsSentence
            && !sums.tallies[index].isCopyright && !sums.tallies[index].endsInColon
            && sums.linkLength[index] * 3 < block.range.count
    }

    /// Whether a sentence names somebody or a day: a capital or a figure stands behind its first word.
    private func isNews(_ index: Int) -> Bool {
        let words = page.text(page.document.blocks[index].range).split(separator: " ")
        return words.count >= Self.fewestWords
            && words.dropFirst().contains { word in
                let letters = word.drop { !$0.isLetter && !$0.isNumber }
                return letters.count > 1 && letters.first.map { $0.isUppercase || $0.isNumber } ?? false
            }
    }

    /// The fewest words of a sentence that tells news.
    private static let fewestWords = 6

    /// Whether a line speaks to its reader, or of the page that it stands on.
    private func speaksToReader(_ index: Int) -> Bool {
        let line = page.foldedBytes(ofBlock: index)
        return LinePhrases.notices.isStart(line) || LinePhrases.calls.isStart(line)
            || PointerLine.isRequest(line) || Self.stubs.stands(in: line)
    }

    /// Whether the page calls itself an error or a wall.
    private var isStub: Bool {
        page.metadata("title").map { Self.stubs.stands(in: Array(page.folded($0.range).utf8)[...]) } ?? false
    }

    private static let stubs = PhraseSpotter(StubLines.phrases)
}
