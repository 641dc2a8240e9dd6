import Interchange

/// Gathers what a markup page states about its own day, the surest first.
struct PublishedFinder {
    let page: Page

    /// The last block of the body; a `<time>` behind it belongs to another article.
    let bodyEnd: Int?

    /// JSON-LD of an article and article metadata, JSON-LD of the page, the first `<time>` of the article, the URL.
    func mentions() -> [PublishedMention] {
        var found: [PublishedMention] = []
        var ofPage: [PublishedMention] = []
        for entry in page.document.metadata where entry.name.hasSuffix(".datePublished") {
            let mention = PublishedMention(
                entry.value, from: entry.name.hasPrefix("json-ld:") ? .jsonLD : .meta)
            if entry.name.hasSuffix("Page.datePublished") {
                ofPage.append(mention)
            } else {
                found.append(mention)
            }
        }
        for name in Self.names {
            if let value = page.metadata(name) { found.append(PublishedMention(value, from: .meta)) }
        }
        found += ofPage
        if let time = time() { found.append(PublishedMention(time, from: .dateElement)) }
        if let url = (page.metadata("canonical") ?? page.metadata("og:url")),
            let day = Self.day(inPath: page, url.range)
        {
            found.append(PublishedMention(page.passage(day), from: .url))
        }
        return found
    }

    /// The first `<time>` that stands no later than the body and does not say that it is a day of change.
    private func time() -> Passage? {
        let end = bodyEnd.map { page.document.blocks[$0].range.end } ?? Int.max
        return page.document.metadata.first { entry in
            guard entry.name == "time.datetime", entry.node >= 0 else { return false }
            let node = page.document.nodes[entry.node]
            guard node.range.start <= end else { return false }
            let marks = ["itemprop", "class"].compactMap { node.attribute($0)?.lowercased() }
            return !marks.contains { $0.contains("modified") || $0.contains("updated") }
                && !isChange(before: node.range)
        }?.value
    }

    /// Whether `Updated` or the like opens the line of a `<time>`.
    private func isChange(before range: ByteRange) -> Bool {
        var start = range.start
        while start > 0, page.bytes[start - 1] != 0x0A, range.start - start < 40 { start -= 1 }
        let words = page.folded(ByteRange(start, range.end))
        return Self.changes.contains { words.contains($0) }
    }

    private static let changes = [
        "updated", "modified", "reviewed", "aktualisiert", "mis a jour", "actualizad",
    ]

    /// Metadata names that mean the day of publication, the most reliable first.
    private static let names = [
        "article:published_time", "og:published_time", "datepublished", "itemprop.datepublished",
        "og:article:published_time", "itemprop.datecreated", "citation_publication_date", "citation_date",
        "dcterms.date",
        "dcterms.created", "dcterms.issued", "dc.date", "dc.date.issued", "dc:date", "pubdate", "publishdate",
        "publish-date", "publication_date", "date", "article.published", "sailthru.date", "parsely-pub-date",
    ]

    /// `2023/03/02` in the path of a URL.
    private static func day(inPath page: Page, _ url: ByteRange) -> ByteRange? {
        let bytes = page.bytes
        var at = url.start
        while at + 10 <= url.end {
            let part = bytes[at..<at + 10]
            let separator = bytes[at + 4]
            if separator == 0x2F || separator == 0x2D, bytes[at + 7] == separator,
                at == url.start || !(0x30...0x39).contains(bytes[at - 1]),
                part.enumerated().allSatisfy({ $0 == 4 || $0 == 7 || (0x30...0x39).contains($1) })
            {
                return ByteRange(at, at + 10)
            }
            at += 1
        }
        return nil
    }
}
