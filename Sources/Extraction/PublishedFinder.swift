import Interchange

/// Gathers what a markup page states about its own day, the surest first.
struct PublishedFinder {
    let page: Page

    /// JSON-LD and article metadata, other metadata, then the first `<time>`.
    func mentions() -> [PublishedMention] {
        var found: [PublishedMention] = []
        for entry in page.document.metadata where entry.name.hasSuffix(".datePublished") {
            found.append(
                PublishedMention(entry.value, from: entry.name.hasPrefix("json-ld:") ? .jsonLD : .meta))
        }
        for name in Self.names {
            if let value = page.metadata(name) { found.append(PublishedMention(value, from: .meta)) }
        }
        if let time = page.metadata("time.datetime") {
            found.append(PublishedMention(time, from: .dateElement))
        }
        if let url = (page.metadata("canonical") ?? page.metadata("og:url")),
            let day = Self.day(inPath: page, url.range)
        {
            found.append(PublishedMention(page.passage(day), from: .url))
        }
        return found
    }

    /// Metadata names that mean the day of publication, the most reliable first.
    private static let names = [
        "article:published_time", "og:published_time", "datepublished", "itemprop:datepublished",
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
