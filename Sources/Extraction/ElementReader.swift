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
            ?? TitleFinder(page: page, body: general.blocks).title()
        draft.lead = located(.lead)
        draft.authors = allLocated(.author).flatMap(BylineReader(page: page).names(inElement:))
        draft.published = located(bodyEnd: general.blocks.last, title: draft.title)
        draft.issuedBy = values(of: .issuer)
        draft.fieldsOfWork = values(of: .fieldsOfWork)
        LabelReader(page: page, facts: facts, furniture: furniture, bodyEnd: general.blocks.last)
            .read(into: &draft)
        giveHouses(of: &draft)
        if draft.issuedBy.isEmpty {
            let names = TitleFinder(page: page, body: [])
            draft.issuedBy =
                (names.issuer(besides: draft.title) ?? names.letterhead(above: draft.title, furniture))
                .map { [$0] } ?? []
        }
        readBody(of: &draft, nodes, general, noting: &doubts)
        draft.kind = draft.kind ?? kind(before: draft.title) ?? statedKind
        readHead(of: &draft)
        checkDay(of: &draft, body: general.blocks)
        if draft.authors.isEmpty {
            draft.authors = AuthorFinder(page: page, title: draft.title, body: general.blocks).authors()
                .filter { author in !draft.issuedBy.contains { $0.contains(author) } }
        }
        noteFallbacks(draft, &doubts)
        return draft
    }

    /// Takes structures among the authors that the family names for issuers.
    private func giveHouses(of draft: inout Draft) {
        let houses = draft.authors.filter { NameSplitter.isIssuer(page, $0) }
        draft.authors.removeAll { houses.contains($0) }
        if draft.issuedBy.isEmpty { draft.issuedBy = houses }
    }

    /// Fills the body from the family's elements, or from the blocks that the general search finds.
    private func readBody(
        of draft: inout Draft, _ nodes: [Int], _ general: (blocks: [Int], confidence: Double),
        noting doubts: inout [Diagnostic]
    ) {
        let reader = BodyReader(page: page, facts: facts, furniture: furniture)
        if !nodes.isEmpty {
            draft.body = reader.paragraphs(
                in: nodes, title: draft.title, cut: boilerplate.flatMap { page.nodes($0) })
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
        guard draft.body.isEmpty else { return }
        let short = ShortText(page: page, facts: facts, sums: BlockSums(page)).paragraphs()
        guard !short.isEmpty else { return }
        (draft.body, draft.confidence) = (short, ShortText.confidence)
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

    /// The names that the elements of a field hold, a label that stands in them left out.
    private func values(of field: PageFamily.Field) -> [ByteRange] {
        allLocated(field).flatMap { range in
            let length = NameSplitter.label(page, range, furniture)
            return NameSplitter.names(page, page.trimmed(ByteRange(range.start + length, range.end)))
        }
    }

    /// The family's date element, then what the page states of itself.
    private func located(bodyEnd: Int?, title: ByteRange?) -> [PublishedMention] {
        ofFamily
            + PublishedFinder(
                page: page, title: title.flatMap { page.blocks(in: $0).first }, bodyEnd: bodyEnd
            ).mentions()
    }

    /// The family's date elements.
    private var ofFamily: [PublishedMention] {
        (fields[.published] ?? []).compactMap { locator in
            guard case .element(let selector) = locator, let node = page.node(selector),
                let passage = page.passage(ofNode: node)
            else { return nil }
            return PublishedMention(passage, from: .dateElement)
        }
    }

    /// Notes what general evidence filled though the family has places for it: its theme has changed.
    private func noteFallbacks(_ draft: Draft, _ doubts: inout [Diagnostic]) {
        let missed: [(PageFamily.Field, Bool)] = [
            (.published, ofFamily.isEmpty && !draft.published.isEmpty),
            (.author, allLocated(.author).isEmpty && !draft.authors.isEmpty),
        ]
        for (field, isFilled) in missed where isFilled && fields[field] != nil {
            doubts.append(
                Diagnostic(
                    .note, "extract.\(field).locator-missed",
                    "no element of the family holds the \(field); the general search was used"))
        }
    }

    /// Adds a stamp or a day that stands alone near the headline, and a node id that stands alone before the body.
    private func readHead(of draft: inout Draft) {
        guard let title = draft.title, let at = page.blocks(in: title).first else { return }
        let head = VisibleDayFinder(page: page, head: at, bodyEnd: nil).headBlocks()
        let near = max(0, at - Self.headReach)..<min(head.upperBound, at + 1 + Self.headReach)
        for range in near.map({ page.document.blocks[$0].range }) where range != title {
            let prefix = furniture.publishedPrefix(page.folded(range))
            let rest = ByteRange(min(range.start + prefix, range.end), range.end)
            if TextStamp.isStamp(page.bytes, range) {
                draft.published.append(PublishedMention(page.passage(range), from: .stamp))
            } else if let day = TextStamp.dateLine(page.bytes, rest), !isForeign(range) {
                draft.published.append(PublishedMention(page.passage(day), from: .dateElement))
            } else if range.count <= 100, furniture.byline(page.folded(range)) != nil {
                if let day = BylineReader(page: page).day(of: range) {
                    draft.published.append(PublishedMention(page.passage(day), from: .dateElement))
                }
            } else if let day = TextStamp.joinedDay(page.bytes, range), !isForeign(range) {
                draft.published.append(PublishedMention(page.passage(day), from: .stamp))
            } else if BodyReader.isNumber(page.bytes, range) {
                draft.nodeID = range
            }
        }
    }

    /// Whether the day of a line is one of a change, by its words or the line before it, or begins a period.
    private func isForeign(_ line: ByteRange) -> Bool {
        let days = HeadDay.all(in: page.bytes, line)
        if VisibleDayFinder.isPeriod(days, page.bytes) { return true }
        if days.contains(where: { $0.role == .publication }) { return false }
        if let day = days.first, day.role == .change { return true }
        guard let block = page.blocks(in: line).first, block > 0 else { return false }
        return HeadDay.announced(by: page.bytes, page.document.blocks[block - 1].range) == .change
    }

    /// Holds what the page states of its day against the day that it prints.
    private func checkDay(of draft: inout Draft, body: [Int]) {
        guard let head = draft.title.flatMap({ page.blocks(in: $0).first }) ?? body.first else { return }
        // What the family's own element says needs no check.
        guard ofFamily.isEmpty else { return }
        let visible = VisibleDayFinder(page: page, head: head, bodyEnd: body.last).find()
        draft.published = PublishedLadder(page: page).ordered(draft.published, visible)
    }

    /// How many blocks before and behind the headline belong to the head of an article.
    private static let headReach = 4

    /// The kind that the class of the whole page names: `page-node-type-press-release`.
    private var statedKind: PageKind? {
        guard let body = page.document.nodes.first(where: { $0.name == "body" }) else { return nil }
        let names = body.attribute("class")?.split(separator: " ") ?? []
        return names.firstValue { name -> PageKind? in
            guard let prefix = ClassWords.kinds.first(where: name.hasPrefix) else { return nil }
            let words = name.dropFirst(prefix.count).map { $0 == "-" || $0 == "_" ? " " : $0 }
            return furniture.kind(Fold.string(String(words)))
        }
    }

    /// A block before the headline, or just behind it, that names a kind of page.
    private func kind(before title: ByteRange?) -> PageKind? {
        guard let title, let at = page.blocks(in: title).first else { return nil }
        let near = max(0, at - 4)..<min(page.document.blocks.count, at + 3)
        let lines = KindLine(page: page, furniture: furniture)
        return near.firstValue { lines.kind(page.document.blocks[$0].range) }
    }
}
