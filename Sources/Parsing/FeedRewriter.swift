/// Rewrites RSS and Atom as HTML, so that feeds and pages share one reader.
///
/// An `item` or `entry` becomes an `article`, its title an `h2`, its dates `time`, its link an `a` and a canonical
/// `link`, its description and its content a `div` each, whose markup, escaped or in CDATA, is markup again. The
/// feed's own title becomes an `h1`. Classes that begin with `feed-` tell them from what the content holds.
enum FeedRewriter {
    /// What an element of a feed becomes: its start tags and its end tags.
    private static let tags: [NameKey: (start: String, end: String)] = {
        let groups: [(names: String, start: String, end: String)] = [
            ("item entry", "<article class=feed-item>", "</article>"),
            ("description summary", "<div class=feed-summary>", "</div>"),
            ("content:encoded content", "<div class=feed-content>", "</div>"),
            ("pubdate published updated dc:date lastbuilddate", "<p><time class=feed-day>", "</time></p>"),
            ("category dc:subject", "<p class=feed-category>", "</p>"),
            ("author dc:creator", "<address class=feed-author>", "</address>"),
            ("guid id generator image language ttl docs", "<template>", "</template>"),
        ]
        var tags: [NameKey: (start: String, end: String)] = [:]
        for group in groups {
            for name in group.names.split(separator: " ") { tags[NameKey(name)] = (group.start, group.end) }
        }
        return tags
    }()

    /// The feed as HTML.
    static func markup(from feed: [UInt8]) -> [UInt8] {
        var out: [UInt8] = Array("<html><body class=feed-items>".utf8)
        out.reserveCapacity(feed.count + feed.count / 4)
        var (at, isInItem) = (0, false)
        let (link, title, category) = (NameKey("link"), NameKey("title"), NameKey("category"))
        let items = [NameKey("item"), NameKey("entry")]
        while at < feed.count {
            guard feed[at] == 0x3C else {
                at = copyText(feed, from: at, to: &out)
                continue
            }
            if feed.hasWord("<![cdata[", at: at) {
                let end = end(ofSectionIn: feed, from: at + 9)
                out.append(contentsOf: feed[min(at + 9, end)..<end])
                at = min(end + 3, feed.count)
                continue
            }
            let isEnd = at + 1 < feed.count && feed[at + 1] == 0x2F
            var key = NameKey()
            var next = at + (isEnd ? 2 : 1)
            while next < feed.count, !feed[next].isBlank, feed[next] != 0x2F, feed[next] != 0x3E {
                key.append(feed[next].lowered)
                next += 1
            }
            guard let close = feed.place(of: 0x3E, from: next) else { break }
            at = close + 1
            if key == link {
                if !isEnd { at = copyLink(feed, tag: next..<close, isOfItem: isInItem, to: &out) }
                continue
            }
            if items.contains(key) { isInItem = !isEnd }
            let level = isInItem ? 2 : 1
            guard let tag = key == title ? ("<h\(level)>", "</h\(level)>") : tags[key] else { continue }
            let isEmpty = feed[close - 1] == 0x2F
            if !isEnd { out.append(contentsOf: tag.0.utf8) }
            // Atom names a category in an attribute.
            if !isEnd, key == category { copyTerm(feed, tag: next..<close, to: &out) }
            if isEnd || isEmpty { out.append(contentsOf: tag.1.utf8) }
        }
        out.append(contentsOf: "</body></html>".utf8)
        return out
    }

    /// Copies text up to the next tag, one level of references read, so that `&lt;p&gt;` is a tag again.
    private static func copyText(_ feed: [UInt8], from start: Int, to out: inout [UInt8]) -> Int {
        let end = feed.place(of: 0x3C, from: start) ?? feed.count
        var at = start
        while at < end {
            if feed[at] == 0x26,
                let match = CharacterReferences.standard.match(feed, at: at, inAttribute: false),
                at + match.length <= end
            {
                out.append(scalar: match.scalars.0)
                at += match.length
            } else {
                out.append(feed[at])
                at += 1
            }
        }
        return end
    }

    private static func end(ofSectionIn feed: [UInt8], from start: Int) -> Int {
        var at = start
        while let close = feed.place(of: 0x5D, from: at) {
            if feed.hasWord("]]>", at: close) { return close }
            at = close + 1
        }
        return feed.count
    }

    /// Writes an `a` without text for Atom's `href` or RSS's address between the tags, and a `link` for an item's own;
    /// gives the place behind either.
    private static func copyLink(
        _ feed: [UInt8], tag: Range<Int>, isOfItem: Bool, to out: inout [UInt8]
    ) -> Int {
        let end = feed.place(of: 0x3C, from: tag.upperBound) ?? feed.count
        var address = feed[(tag.upperBound + 1)..<max(end, tag.upperBound + 1)]
        if let target = value(of: "href=", in: feed, tag) { address = target }
        let folded = TextFolding.folded(Array(address))
        if !folded.isEmpty, folded.count < 2_000, !folded.contains(0x22) {
            out.append(contentsOf: "<a href=\"".utf8)
            out.append(contentsOf: folded)
            out.append(contentsOf: "\"></a>".utf8)
            if isOfItem {
                out.append(contentsOf: "<link rel=canonical href=\"".utf8)
                out.append(contentsOf: folded)
                out.append(contentsOf: "\">".utf8)
            }
        }
        return end
    }

    /// Writes what Atom calls a category: the words that it shows for one, else its own.
    private static func copyTerm(_ feed: [UInt8], tag: Range<Int>, to out: inout [UInt8]) {
        guard let term = value(of: "label=", in: feed, tag) ?? value(of: "term=", in: feed, tag),
            !term.contains(0x3C)
        else { return }
        out.append(contentsOf: term)
    }

    /// The value of an attribute between the quotes of a tag; `nil` where the tag has none.
    private static func value(of name: StaticString, in feed: [UInt8], _ tag: Range<Int>) -> ArraySlice<
        UInt8
    >? {
        let length = name.utf8CodeUnitCount
        guard let at = tag.first(where: { feed.hasWord(name, at: $0) && $0 + length < tag.upperBound }),
            let quote = feed.place(of: feed[at + length], from: at + length + 1)
        else { return nil }
        return feed[(at + length + 1)..<quote]
    }
}
