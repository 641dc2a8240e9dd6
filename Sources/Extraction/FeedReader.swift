import Interchange
import Registries

/// Reads the items of an RSS or Atom feed.
struct FeedReader {
    private let page: Page
    private let facts: BlockFacts
    /// The addresses that items state, by the nodes that hold them.
    private let addresses: [Int: Passage]

    /// Prepares the reading of a feed.
    init(_ page: Page) {
        self.page = page
        facts = BlockFacts(page)
        let stated = page.document.metadata.filter { $0.name == "canonical" }
        addresses = Dictionary(stated.map { ($0.node, $0.value) }) { first, _ in first }
    }

    /// An item each; one listing of all where no item holds more than a teaser.
    func drafts() -> [Draft] {
        let drafts = page.nodes("article.feed-item").map(draft)
        if drafts.contains(where: isWhole) { return drafts.filter { !$0.body.isEmpty || $0.title != nil } }
        var listing = Draft()
        listing.kind = .listing
        listing.items = drafts.compactMap { draft in
            draft.title.map { title in
                ListedItem(
                    title: page.passage(title), url: draft.address?.text,
                    date: draft.published.first?.passage, kind: nil)
            }
        }
        return [listing]
    }

    /// Teasers are one paragraph of a sentence or two, in bytes.
    private static let teaserLength = 600

    private func isWhole(_ draft: Draft) -> Bool {
        draft.body.count > 2 || draft.body.reduce(0) { $0 + $1.count } > Self.teaserLength
    }

    private func draft(ofItem item: Int) -> Draft {
        let inside = page.subtree(item)
        func all(_ selector: Selector) -> [Int] { page.nodes(selector, within: inside) }
        func first(_ selector: Selector) -> ByteRange? {
            page.node(selector, within: inside).map { page.trimmed(page.document.nodes[$0].range) }
                .flatMap { $0.isEmpty ? nil : $0 }
        }
        var draft = Draft()
        draft.title = first("h2")
        draft.published = all("time.feed-day").compactMap(page.passage(ofNode:)).map {
            PublishedMention($0, from: .dateElement)
        }
        let creators = all("address.feed-author").compactMap(page.passage(ofNode:)).map(\.range)
        draft.issuedBy = creators.filter { NameSplitter.isIssuer(page, $0) }
        // An account such as `press-web` is no name.
        draft.authors = creators.filter {
            !draft.issuedBy.contains($0) && page.text($0).contains(where: \.isUppercase)
        }
        draft.fieldsOfWork = all("p.feed-category").compactMap(page.passage(ofNode:)).map(\.range)
            .filter { FieldsOfWork.named(page.text($0)) != nil }
        draft.address = inside.firstValue { addresses[$0] }
        let content = paragraphs(in: all("div.feed-content"), below: draft.title)
        let summary = paragraphs(in: all("div.feed-summary"), below: draft.title)
        draft.body = content.isEmpty ? summary : content
        if !content.isEmpty, summary.count == 1, !isCut(summary[0], from: content) { draft.lead = summary[0] }
        return draft
    }

    /// Whether a summary is words of the text's beginning, with the marks behind them of one that was cut: `Potters met in…`.
    ///
    /// - Leaves: `And then there was the ash…`, which the text does not say.
    private func isCut(_ summary: ByteRange, from content: [ByteRange]) -> Bool {
        let line = page.folded(summary)
        guard let mark = Self.cuts.suffix(of: line) else { return false }
        let words = PageTitles.core(Array(line.utf8)[...].dropLast(mark))
        return !words.isEmpty
            && content.prefix(Self.openingParagraphs).contains {
                PageTitles.contains(PageTitles.core(Array(page.folded($0).utf8)[...]), words)
            }
    }

    /// How a cut summary ends.
    private static let cuts = PhraseList(["[…]", "[...]", "…", "..."])
    /// Paragraphs at the beginning of a text that a summary is cut from.
    private static let openingParagraphs = 3

    private func paragraphs(in nodes: [Int], below title: ByteRange?) -> [ByteRange] {
        BodyReader(page: page, facts: facts, furniture: .english).paragraphs(in: nodes, title: title, cut: [])
    }
}
