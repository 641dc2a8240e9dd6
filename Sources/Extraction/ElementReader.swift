import Interchange

/// Reads the one item of a markup page: by its family's locators, and by general evidence where they find nothing.
struct ElementReader {
    private let page: Page
    private let furniture: Furniture
    private let fields: [PageFamily.Field: [Locator]]
    private let boilerplate: [Selector]
    private let facts: BlockFacts

    /// Prepares the reading of a page.
    init(
        _ page: Page, fields: [PageFamily.Field: [Locator]], boilerplate: [Selector],
        furniture: Furniture = .english
    ) {
        self.page = page
        self.fields = fields
        self.boilerplate = boilerplate
        self.furniture = furniture
        facts = BlockFacts(page)
    }

    /// The item; what the family's locators missed is noted.
    func draft(noting doubts: inout [Diagnostic]) -> Draft {
        var draft = Draft()
        let nodes = bodyNodes()
        let general: (blocks: [Int], confidence: Double) =
            nodes.isEmpty ? BodyFinder(page, sums: BlockSums(page)).find() : (blocks(of: nodes), 1)
        draft.title =
            located(.title, noting: &doubts)
            ?? TitleFinder(
                page: page, bodyStart: general.blocks.first.map { page.document.blocks[$0].range.start }
            ).title()
        draft.lead = located(.lead)
        draft.authors = allLocated(.author)
        draft.published = published(bodyEnd: general.blocks.last)
        draft.issuedBy = allLocated(.issuer).flatMap { NameSplitter.names(page, $0) }
        draft.fieldsOfWork = allLocated(.fieldsOfWork).flatMap { NameSplitter.names(page, $0) }
        LabelReader(page: page, facts: facts, furniture: furniture).read(into: &draft)
        readBody(of: &draft, nodes, general, noting: &doubts)
        draft.kind = draft.kind ?? kind(before: draft.title)
        readHead(of: &draft)
        if draft.published.isEmpty { readDay(of: &draft, before: general.blocks.first) }
        return draft
    }

    /// Fills the body from the family's elements, or from the blocks that the general search finds.
    private func readBody(
        of draft: inout Draft, _ nodes: [Int], _ general: (blocks: [Int], confidence: Double),
        noting doubts: inout [Diagnostic]
    ) {
        let reader = BodyReader(page: page, facts: facts, furniture: furniture)
        if !nodes.isEmpty {
            draft.body = reader.paragraphs(
                in: nodes, title: draft.title, cut: boilerplate.flatMap(page.nodes))
            return
        }
        if fields[.body] != nil {
            doubts.append(
                Diagnostic(
                    .warning, "extract.body.locator-missed",
                    "no element of the family holds a body; the general search was used"))
        }
        draft.body = reader.paragraphs(
            of: general.blocks, title: draft.title, besides: draft.issuedBy + draft.fieldsOfWork)
        draft.confidence = general.confidence
    }

    private func blocks(of nodes: [Int]) -> [Int] { nodes.flatMap { Array(page.blocks(inNode: $0)) } }

    /// All that the family's first working locator of the body takes.
    private func bodyNodes() -> [Int] {
        for locator in fields[.body] ?? [] {
            guard case .element(let selector) = locator else { continue }
            let found = outermost(page.nodes(selector)).filter {
                facts.prose(page.blocks(in: page.document.nodes[$0].range)) > 0
            }
            if !found.isEmpty { return found }
        }
        return []
    }

    private func outermost(_ nodes: [Int]) -> [Int] {
        nodes.filter { node in !nodes.contains { $0 != node && page.subtree($0).contains(node) } }
    }

    private func located(_ field: PageFamily.Field) -> ByteRange? { allLocated(field).first }

    private func located(_ field: PageFamily.Field, noting doubts: inout [Diagnostic]) -> ByteRange? {
        let found = located(field)
        if found == nil, fields[field] != nil {
            doubts.append(
                Diagnostic(
                    .warning, "extract.\(field).locator-missed",
                    "no element of the family holds the \(field); the general search was used"))
        }
        return found
    }

    private func allLocated(_ field: PageFamily.Field) -> [ByteRange] {
        for locator in fields[field] ?? [] {
            switch locator {
            case .element(let selector):
                let found = page.nodes(selector).map { page.trimmed(page.document.nodes[$0].range) }
                    .filter { !$0.isEmpty }
                if !found.isEmpty { return found }
            case .metadata(let name):
                if let value = page.metadata(name) { return [value.range] }
            }
        }
        return []
    }

    /// The family's date element, then what the page states of itself.
    private func published(bodyEnd: Int?) -> [PublishedMention] {
        let elements = (fields[.published] ?? []).compactMap { locator -> PublishedMention? in
            guard case .element(let selector) = locator, let node = page.node(selector),
                let passage = page.passage(ofNode: node)
            else { return nil }
            return PublishedMention(passage, from: .dateElement)
        }
        return elements + PublishedFinder(page: page, bodyEnd: bodyEnd).mentions()
    }

    /// Adds a stamp or a day that stands alone near the headline, and a node id that stands alone before the body.
    private func readHead(of draft: inout Draft) {
        guard let title = draft.title, let at = page.blocks(in: title).first else { return }
        let near = max(0, at - Self.headReach)..<min(page.document.blocks.count, at + 1 + Self.headReach)
        for range in near.map({ page.document.blocks[$0].range }) where range != title {
            let prefix = furniture.publishedPrefix(page.folded(range))
            let rest = ByteRange(min(range.start + prefix, range.end), range.end)
            if TextStamp.isStamp(page.bytes, range) {
                draft.published.append(PublishedMention(page.passage(range), from: .stamp))
            } else if let day = TextStamp.dateLine(page.bytes, rest) {
                draft.published.append(PublishedMention(page.passage(day), from: .dateElement))
            } else if range.count <= 100, furniture.byline(page.folded(range)) != nil {
                BylineReader(page: page, furniture: furniture).read(range, page.folded(range), into: &draft)
            } else if let day = TextStamp.joinedDay(page.bytes, range) {
                draft.published.append(PublishedMention(page.passage(day), from: .stamp))
            } else if BodyReader.isNumber(page.bytes, range) {
                draft.nodeID = range
            }
        }
    }

    /// The first date around the headline, for a page whose elements state none.
    private func readDay(of draft: inout Draft, before body: Int?) {
        let blocks = page.document.blocks
        let at = draft.title.flatMap { title in page.blocks(in: title).first } ?? body
        guard let at else { return }
        let near =
            max(0, at - Self.dayReach)..<min(blocks.count, max(at, min(body ?? at, at + 20)) + Self.dayReach)
        for range in near.map({ blocks[$0].range })
        where range.count < Self.dayLineLength && range != draft.title {
            guard let day = HeadDay.first(in: page.bytes, range) else { continue }
            draft.published.append(PublishedMention(page.passage(day), from: .dateElement))
            return
        }
    }

    /// How many blocks before the headline, and before and behind the first of the body, may hold the day.
    private static let dayReach = 6

    /// A line that holds a day beside names and reading times is shorter, in bytes.
    private static let dayLineLength = 110

    /// How many blocks before and behind the headline belong to the head of an article.
    private static let headReach = 4

    /// A block before the headline, or just behind it, that names a kind of page.
    private func kind(before title: ByteRange?) -> PageKind? {
        guard let title, let at = page.blocks(in: title).first else { return nil }
        let near = max(0, at - 4)..<min(page.document.blocks.count, at + 3)
        return near.lazy.map { page.document.blocks[$0].range }.filter { $0.count < 40 }
            .compactMap { furniture.kind(page.folded($0)) }.first
    }
}
