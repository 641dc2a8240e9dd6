public import Interchange

/// The third stage: finds the items of a document, their fields, and what their text mentions.
public struct Extractor: Stage {
    /// The verb on the command line.
    public static let name = "extract"

    /// Makes the stage.
    public init() {}

    /// Reads every item of a page.
    ///
    /// - Returns: one article, or several for a page that holds several items.
    public func run(_ document: Document) throws(StageFailure) -> [Staged<Article>] {
        articles(of: document, listening: false).map(\.article)
    }

    /// Every item of a page, and where somebody listens what its finders leave alone.
    func articles(
        of document: Document, listening: Bool
    ) -> [(article: Staged<Article>, reasoning: Reasoning?)] {
        let page = Page(document)
        let family = PageFamily.of(page)
        var doubts: [Diagnostic] = []
        let drafts = Self.drafts(of: page, family: family, noting: &doubts)
        return drafts.enumerated().map { number, draft in
            var noted = doubts
            let reasoning = listening ? Reasoning() : nil
            let article = ArticleBuilder(page: page, family: family, reasoning: reasoning).article(
                from: draft, item: number + 1, noting: &noted)
            return (Staged(article, noted), reasoning)
        }
    }

    /// The fields of every item, by the layout of the page's family.
    private static func drafts(
        of page: Page, family: PageFamily, noting doubts: inout [Diagnostic]
    ) -> [Draft] {
        switch family.layout {
        case .lines where !page.isMarkup: return LineReader(page).drafts()
        case .lines: return [ElementReader(page, fields: [:], boilerplate: []).draft(noting: &doubts)]
        case .elements where !page.isMarkup: return LineReader(page, isAnySite: true).drafts()
        case .elements(let fields, let boilerplate):
            return [ElementReader(page, fields: fields, boilerplate: boilerplate).draft(noting: &doubts)]
        case .entries(let entry, let title, let date, let kind):
            var draft = Draft()
            draft.kind = .listing
            draft.items = EntryReader(page: page, furniture: .english)
                .entries(entry, title: title, date: date, kind: kind)
            return [draft]
        case .feed: return FeedReader(page).drafts()
        case .labelledEntries:
            var draft = Draft()
            draft.kind = .listing
            draft.items = EntryReader(page: page, furniture: .english).labelledEntries()
            return [draft]
        }
    }
}
