import Interchange

/// Gathers what a markup page states about its own day, the surest first.
struct PublishedFinder {
    let page: Page

    /// The block of the headline, where it stands in the page; a `<time>` far above it is the site's.
    var title: Int?

    /// The last block of the body; a `<time>` behind it belongs to another article.
    let bodyEnd: Int?

    /// JSON-LD of an article and article metadata, JSON-LD of the page, the first `<time>` of the article, the URL.
    func mentions() -> [PublishedMention] {
        var found: [PublishedMention] = []
        var ofPage: [PublishedMention] = []
        for entry in structured() {
            let mention = PublishedMention(
                entry.value, from: entry.name.hasPrefix("json-ld:") ? .jsonLD : .meta)
            if entry.name.hasSuffix("Page.datePublished") {
                ofPage.append(mention)
            } else {
                found.append(mention)
            }
        }
        var behind: [PublishedMention] = []
        for name in Self.names {
            guard
                let entry = page.document.metadata.first(where: { $0.name == name && !$0.value.text.isEmpty })
            else { continue }
            let mention = PublishedMention(entry.value, from: .meta)
            if isBehind(entry) { behind.append(mention) } else { found.append(mention) }
        }
        found += ofPage
        if let time = time() { found.append(PublishedMention(time, from: .dateElement)) }
        found += behind
        if let url = (page.metadata("canonical") ?? page.metadata("og:url")),
            let day = URLDay.first(in: page.bytes, url.range)
        {
            found.append(PublishedMention(page.passage(day), from: .url))
        }
        return found
    }

    /// The days of structured data; where its objects state several, those of the object with the page's headline.
    private func structured() -> [MetadataEntry] {
        let metadata = page.document.metadata
        let days = metadata.indices.filter { metadata[$0].name.hasSuffix(".datePublished") }
        guard Set(days.map { metadata[$0].value.text }).count > 1 else { return days.map { metadata[$0] } }
        let titles = ["og:title", "title"].compactMap { page.metadata($0) }.map { core($0.range) }
        let ours = days.filter { day in
            headline(of: day).map { words in
                titles.contains { PageTitles.contains($0, words) || PageTitles.contains(words, $0) }
            } ?? false
        }
        // The others stay behind, for a page whose own object states no day that can be read.
        return (ours + days.filter { !ours.contains($0) }).map { metadata[$0] }
    }

    /// The headline of the object that states a day: it stands shortly before it, under the same type.
    private func headline(of day: Int) -> [UInt8]? {
        let metadata = page.document.metadata
        let type = metadata[day].name.dropLast("datePublished".count)
        for at in stride(from: day - 1, through: max(0, day - 3), by: -1) {
            guard metadata[at].name.hasPrefix(type) else { return nil }
            if ["headline", "name"].contains(metadata[at].name.dropFirst(type.count)) {
                let words = core(metadata[at].value.range)
                return words.isEmpty ? nil : words
            }
        }
        return nil
    }

    private func core(_ range: ByteRange) -> [UInt8] {
        PageTitles.core(Array(page.folded(range).utf8)[...])
    }

    /// Whether microdata stands behind the body, where reviews and teasers have days of their own.
    private func isBehind(_ entry: MetadataEntry) -> Bool {
        guard let bodyEnd, entry.name.hasPrefix("itemprop."), entry.node >= 0 else { return false }
        return page.document.nodes[entry.node].range.start > page.document.blocks[bodyEnd].range.end
    }

    /// The first `<time>` behind the headline up to the end of the body, else the nearest one shortly above it, that does not
    /// say that it is a day of change.
    private func time() -> Passage? {
        let blocks = page.document.blocks
        let start = title.map { blocks[max(0, $0 - Self.reach)].range.start } ?? 0
        let headline = title.map { blocks[$0].range.start } ?? 0
        let end = bodyEnd.map { blocks[$0].range.end } ?? Int.max
        let times = page.document.metadata.filter { entry in
            guard entry.name == "time.datetime", entry.node >= 0 else { return false }
            let node = page.document.nodes[entry.node]
            guard node.range.start >= start, node.range.start <= end, !isInText(node.range),
                !isOthers(entry.node)
            else {
                return false
            }
            let marks = ["itemprop", "class"].compactMap { node.attribute($0)?.lowercased() }
            let isChange = marks.contains { $0.contains("modified") || $0.contains("updated") }
            let isPublished = marks.contains { $0.contains("published") }
            return (isPublished || !isChange) && !self.isChange(before: node.range)
        }
        return (times.first { page.document.nodes[$0.node].range.start >= headline } ?? times.last)?.value
    }

    /// Whether an element stands in a card of another article: a link to another page stands beside it in a short element, and
    /// it is not right below the headline.
    private func isOthers(_ time: Int) -> Bool {
        let nodes = page.document.nodes
        if let title,
            let block = page.blocks(in: ByteRange(lineStart(nodes[time].range.start), nodes[time].range.end))
                .first,
            block >= title, block <= title + Self.reach,
            !page.document.blocks[title...block].dropFirst().contains(where: { $0.kind == .heading })
        {
            return false
        }
        var node = nodes[time].parent
        for _ in 0..<Self.cardDepth where node > 0 {
            if nodes[node].name == "a" { return true }
            guard nodes[node].range.count < Self.cardLength, page.subtree(node).count < Self.cardParts else {
                return false
            }
            if let title, nodes[node].range.contains(page.document.blocks[title].range) { return false }
            let leads = page.subtree(node).contains {
                nodes[$0].name == "a" && nodes[$0].range.count >= Self.cardLink
                    && !(nodes[$0].attribute("rel")?.contains("author") ?? false)
            }
            if leads { return true }
            node = nodes[node].parent
        }
        return false
    }

    /// So many elements above a `<time>` may be the card of another article.
    private static let cardDepth = 3
    /// A card has fewer elements.
    private static let cardParts = 200
    /// A card is shorter, in bytes; its link is at least as long as a short headline.
    private static let (cardLength, cardLink) = (500, 30)

    /// A `<time>` this many blocks above the headline is the site's clock or another article's.
    private static let reach = 10

    /// Whether a `<time>` stands in a line of running text.
    private func isInText(_ range: ByteRange) -> Bool {
        guard let block = page.blocks(in: ByteRange(lineStart(range.start), range.end + 1)).first else {
            return false
        }
        let line = page.document.blocks[block].range
        return line.count > Self.lineLength && range.start - line.start > 40 && line.end - range.end > 40
    }

    /// A line that holds a day beside names and reading times is shorter, in bytes.
    private static let lineLength = 160

    private func lineStart(_ offset: Int) -> Int {
        var start = offset
        while start > 0, page.bytes[start - 1] != 0x0A { start -= 1 }
        return start
    }

    /// Whether `Updated` or the like stands before a `<time>` in its line, or is the line before.
    private func isChange(before range: ByteRange) -> Bool {
        let start = lineStart(range.start)
        let line = ByteRange(max(start, range.start - 60), range.end)
        if let day = HeadDay.all(in: page.bytes, line).last, day.role != .unsaid {
            return day.role == .change
        }
        let words = page.trimmed(ByteRange(line.start, max(line.start, range.start)))
        if HeadDay.announced(by: page.bytes, words) == .change { return true }
        guard range.start - start <= 4, start > 1 else { return false }
        return HeadDay.announced(by: page.bytes, ByteRange(lineStart(start - 1), start - 1)) == .change
    }

    /// Metadata names that mean the day of publication, the most reliable first.
    private static let names = [
        "article:published_time", "og:published_time", "datepublished", "itemprop.datepublished",
        "og:article:published_time", "itemprop.datecreated", "citation_publication_date",
        "citation_online_date", "citation_date", "dcterms.date",
        "dcterms.created", "dcterms.issued", "dc.date.created", "dc.date", "dc.date.issued", "dc:date",
        "dc:created", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date",
        "published-date", "published_date", "published_at", "date", "article.published", "article.created",
        "sailthru.date", "parsely-pub-date", "cxenseparse:recs:publishtime", "bt:pubdate",
        "rnews:datepublished",
    ]
}
