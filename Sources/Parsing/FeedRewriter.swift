/// Rewrites RSS and Atom as HTML, so that feeds and pages share one reader.
///
/// An `item` or `entry` becomes an `article`, its title an `h2`, its dates `time`, its link an `a`, its description a
/// `div` whose markup, escaped or in CDATA, is markup again. The feed's own title becomes an `h1`.
enum FeedRewriter {
    private static let names: [NameKey: String] = {
        let pairs = [
            "item": "article", "entry": "article", "description": "div", "content:encoded": "div",
            "summary": "div",
            "content": "div", "pubdate": "time", "published": "time", "updated": "time", "dc:date": "time",
            "lastbuilddate": "time", "link": "a", "category": "span", "author": "address",
            "dc:creator": "address",
            "guid": "template", "id": "template", "generator": "template", "image": "template",
            "language": "template",
            "ttl": "template", "docs": "template",
        ]
        return Dictionary(uniqueKeysWithValues: pairs.map { (NameKey($0), $1) })
    }()

    /// The feed as HTML.
    static func markup(from feed: [UInt8]) -> [UInt8] {
        var out: [UInt8] = Array("<html><body>".utf8)
        out.reserveCapacity(feed.count + feed.count / 4)
        var (at, isInItem, skipped) = (0, false, 0)
        while at < feed.count {
            guard feed[at] == 0x3C else {
                at = copyText(feed, from: at, to: &out)
                continue
            }
            if feed.hasWord("<![cdata[", at: at) {
                let end = end(ofSectionIn: feed, from: at + 9)
                out.append(contentsOf: feed[(at + 9)..<end])
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
            if key == NameKey("item") || key == NameKey("entry") { isInItem = !isEnd }
            let name = key == NameKey("title") ? (isInItem ? "h2" : "h1") : names[key]
            let isEmpty = feed[close - 1] == 0x2F
            if name == "template", !isEmpty { skipped += isEnd ? -1 : 1 }
            if let name {
                let href =
                    name == "a" && !isEnd
                    ? self.href(in: feed[next..<close], orTextIn: feed, behind: close) : ""
                out.append(contentsOf: "<\(isEnd ? "/" : "")\(name)\(href)>".utf8)
                if isEmpty, !isEnd { out.append(contentsOf: "</\(name)>".utf8) }
            }
            at = close + 1
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

    /// Atom's `href`, or RSS's address between the tags.
    private static func href(in tag: ArraySlice<UInt8>, orTextIn feed: [UInt8], behind close: Int) -> String {
        let attributes = Array(tag)
        for at in attributes.indices where attributes.hasWord("href=", at: at) && at + 5 < attributes.count {
            guard let end = attributes.place(of: attributes[at + 5], from: at + 6) else { break }
            return " href=\"" + String(decoding: attributes[(at + 6)..<end], as: UTF8.self) + "\""
        }
        let end = feed.place(of: 0x3C, from: close) ?? feed.count
        let address = TextFolding.folded(Array(feed[(close + 1)..<max(end, close + 1)]))
        guard !address.isEmpty, !address.contains(0x22), address.count < 2_000 else { return "" }
        return " href=\"" + String(decoding: address, as: UTF8.self) + "\""
    }
}
