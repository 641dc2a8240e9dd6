import Interchange

/// Runs the finders over a draft and puts the article together.
struct ArticleBuilder {
    let page: Page
    let family: PageFamily
    /// Who listens to what the finders leave alone; `nil` where nobody asks.
    var reasoning: Reasoning?

    /// The article of one item; what is missing from it is noted.
    func article(from draft: Draft, item: Int, noting doubts: inout [Diagnostic]) -> Article {
        // The language has to be known before words are looked up, but not before they are cut.
        let body = draft.body.map { Tokeniser.pieces(of: page.bytes, in: $0.indices) }
        let language = LanguageFinder.language(of: page, body: body)
        let lexicon = Lexicon.of(language)
        let prose = prose(of: draft, cut: body, lexicon: lexicon)
        let dateline = dateline(in: prose)
        let issuers = draft.issuedBy.map(page.text)
        let dates = DateFinder().dates(
            in: prose, dateline: dateline, page: DateFinder.day(of: draft.published))
        var draft = draft
        if draft.published.isEmpty { draft.published = Self.publication(in: draft.title, dates) }
        note(draft, &doubts)
        return Article(
            origin: page.document.origin, mediaType: page.document.mediaType, charset: page.document.charset,
            item: item, family: family.name, confidence: draft.confidence,
            canonicalURL: draft.address ?? page.metadata("canonical") ?? page.metadata("og:url"),
            nodeID: draft.nodeID.map(page.passage), kind: draft.kind ?? .news, language: language,
            title: draft.title.map(page.passage), lead: draft.lead.map(page.passage),
            authors: draft.authors.map(page.passage), published: draft.published, dateline: dateline,
            issuedBy: draft.issuedBy.map(page.passage), fieldsOfWork: draft.fieldsOfWork.map(page.passage),
            body: draft.body.map(page.passage),
            quotes: QuoteFinder().quotations(in: prose, issuers: issuers),
            dates: dates,
            funders: FunderFinder().funders(in: prose, issuers: issuers),
            organisers: OrganiserFinder().organisers(in: prose, issuers: issuers),
            projects: ProjectFinder().projects(in: prose),
            places: PlaceFinder().places(in: prose, dateline: dateline), items: draft.items)
    }

    /// The day that a title states as the page's own: `Daily Report 7/2020 issued on 3 May 2020`.
    private static func publication(in title: ByteRange?, _ dates: [DateMention]) -> [PublishedMention] {
        dates.filter { $0.role == .publication && title?.contains($0.passage.range) ?? false }.prefix(1)
            .map { PublishedMention($0.passage, from: .issuedOn) }
    }

    /// Title, lead and body; a lead that the body repeats is left out, so that nothing counts twice.
    private func prose(of draft: Draft, cut body: [[Tokeniser.Piece]], lexicon: Lexicon) -> Prose {
        var paragraphs: [(field: Prose.Field, range: ByteRange, pieces: [Tokeniser.Piece])] = []
        func add(_ field: Prose.Field, _ range: ByteRange) {
            paragraphs.append((field, range, Tokeniser.pieces(of: page.bytes, in: range.indices)))
        }
        if let title = draft.title { add(.title, title) }
        if let lead = draft.lead, !isRepeated(lead, in: draft.body) { add(.lead, lead) }
        paragraphs += zip(draft.body, body).map { (.body, $0, $1) }
        return Prose(bytes: page.bytes, cut: paragraphs, lexicon: lexicon, reasoning: reasoning)
    }

    /// Whether the body opens with the lead, cut short or not.
    private func isRepeated(_ lead: ByteRange, in body: [ByteRange]) -> Bool {
        var words = Array(page.folded(lead).utf8)
        let ellipsis = Array("…".utf8)
        while let last = words.last {
            if last == 0x2E || last == 0x20 {
                words.removeLast()
            } else if words.suffix(ellipsis.count) == ellipsis[...] {
                words.removeLast(ellipsis.count)
            } else {
                break
            }
        }
        let opening = PhraseBytes(words)
        return body.prefix(3).contains { opening.stands(in: page.folded($0).utf8.span) }
    }

    private func dateline(in prose: Prose) -> Dateline? {
        prose.paragraphs.indices.filter { prose.paragraphs[$0].field != .title }.prefix(4)
            .firstValue { DatelineRule().match(prose, paragraph: $0) }
    }

    private func note(_ draft: Draft, _ doubts: inout [Diagnostic]) {
        guard draft.kind != .listing else {
            if draft.items.isEmpty {
                doubts.append(Diagnostic(.warning, "extract.items.absent", "a listing without an entry"))
            }
            return
        }
        if draft.title == nil {
            doubts.append(Diagnostic(.note, "extract.title.absent", "no headline was found"))
        }
        if draft.body.isEmpty {
            doubts.append(Diagnostic(.warning, "extract.body.absent", "no running text was found"))
        }
        if draft.published.isEmpty {
            doubts.append(
                Diagnostic(.note, "extract.published.absent", "the page's fields do not state its own day"))
        }
        if draft.confidence < Self.lowConfidence {
            doubts.append(
                Diagnostic(
                    .warning, "extract.body.uncertain",
                    "the body may lack text or hold other text; confidence \(draft.confidence)"))
        }
    }

    /// Below this confidence the body is doubtful; see `Tests/learn_body.py`, which prints what other bounds give.
    private static let lowConfidence = 0.85
}
