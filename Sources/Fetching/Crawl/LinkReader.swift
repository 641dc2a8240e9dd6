import Foundation
import Interchange

/// Reads the links of feeds, sitemaps and lists.
enum LinkReader {
    /// Links that one document may give; sitemaps.org allows 50,000.
    static let maximumLinks = 100_000

    /// Whether a body is a page rather than a feed, as what Drupal's aggregator shows of other sites' feeds is.
    static func isHTML(_ body: Data) -> Bool {
        let start = String(decoding: body.drop { $0 <= 0x20 || $0 >= 0x80 }.prefix(14), as: UTF8.self)
            .lowercased()
        return start.hasPrefix("<!doctype html") || start.hasPrefix("<html")
    }

    /// The links in `body`, in order; one that is packed, as sitemaps are, is unpacked.
    static func links(in body: Data, of kind: KnownPage.Kind, within limits: FetchLimits) throws(FetchError)
        -> [FoundLink]
    {
        var body = body
        if body.starts(with: [0x1F, 0x8B]) {
            body = try BodyDecoder.decode(
                body, codings: ["gzip"], maximumBytes: limits.maximumBytes, maximumRatio: limits.maximumRatio
            ).body
        }
        let isMarkup = body.first { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF } == 0x3C
        switch kind {
        case .feed: return feed(body)
        case .sitemap where isMarkup: return sitemap(body)
        case .sitemap, .list: return list(body)
        case .listing, .page: return []
        }
    }

    /// The items of RSS 0.9 to 2.0 and the entries of Atom.
    ///
    /// An address is the item's `link`, for Atom the one without `rel` or with `alternate`; where there is none, the
    /// `guid` that says it is one.
    private static func feed(_ document: Data) -> [FoundLink] {
        var scanner = XMLScanner(document)
        var (links, isInItem, element) = ([FoundLink](), false, "")
        var (link, guid, changed) = ("", "", "")
        while links.count < maximumLinks, let token = scanner.next() {
            switch token {
            case .start("item", _), .start("entry", _):
                (isInItem, link, guid, changed) = (true, "", "", "")
            case .start("link", let attributes):
                element = "link"
                let relation = XMLScanner.attribute("rel", in: attributes) ?? "alternate"
                if isInItem, relation == "alternate", let href = XMLScanner.attribute("href", in: attributes)
                {
                    link = href
                }
            case .start("guid", let attributes):
                element = XMLScanner.attribute("ispermalink", in: attributes) == "false" ? "" : "guid"
            case .start(let name, _): element = name
            case .end("item"), .end("entry"):
                isInItem = false
                let address = trimmed(link).isEmpty ? trimmed(guid) : trimmed(link)
                guard !address.isEmpty else { continue }
                links.append(FoundLink(address, changed: changed.isEmpty ? nil : trimmed(changed)))
            case .end: element = ""
            case .text(let text) where isInItem:
                switch element {
                case "link": link += text
                case "guid": guid += text
                case "pubdate", "updated", "modified", "date", "published":
                    changed = changed.isEmpty ? text : changed
                default: break
                }
            case .text: break
            }
        }
        return links
    }

    /// The pages of a sitemap, or the sitemaps of an index (sitemaps.org).
    private static func sitemap(_ document: Data) -> [FoundLink] {
        var scanner = XMLScanner(document)
        var (links, element, place, changed) = ([FoundLink](), "", "", "")
        // How deep inside a page's entry: pictures and videos have a `loc` of their own further down.
        var depth = 0
        while links.count < maximumLinks, let token = scanner.next() {
            switch token {
            case .start("url", _), .start("sitemap", _): (place, changed, depth) = ("", "", 0)
            case .start(let name, _):
                depth += 1
                element = depth == 1 ? name : ""
            case .end(let name) where name == "url" || name == "sitemap":
                guard !trimmed(place).isEmpty else { continue }
                links.append(
                    FoundLink(
                        trimmed(place), name == "url" ? .page : .sitemap,
                        changed: changed.isEmpty ? nil : trimmed(changed)))
            case .end:
                depth = max(0, depth - 1)
                element = ""
            case .text(let text) where element == "loc": place += text
            case .text(let text) where element == "lastmod": changed += text
            case .text: break
            }
        }
        return links
    }

    /// A URL a line; `#` opens a remark.
    private static func list(_ text: Data) -> [FoundLink] {
        text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).lazy
            .map { trimmed(String(decoding: $0, as: UTF8.self)) }
            .filter { !$0.isEmpty && !$0.hasPrefix("#") }
            .prefix(maximumLinks).map { FoundLink($0) }
    }

    private static func trimmed(_ text: String) -> String {
        text.trimmingCharacters(in: .whitespacesAndNewlines.union(["\u{FEFF}"]))
    }
}
