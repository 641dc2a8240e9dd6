import Extraction
import Fetching
import Foundation
import Interchange
import Parsing

/// Reads the links of a listing: those of its items, and of the pages of it that follow.
struct ListingReader: Sendable {
    let parser: HTMLParser
    let extractor: Extractor

    /// The links of a listing, items first.
    func links(_ capture: Capture) async throws(StageFailure) -> [FoundLink] {
        var links: [FoundLink] = []
        for document in try parser.run(capture) {
            for article in try extractor.run(document.value) {
                links += article.value.items.compactMap { item in item.url.map { FoundLink($0) } }
            }
            links += Self.pager(document.value).map { FoundLink($0, .listing) }
        }
        return links
    }

    /// The links to the next page: what says `rel="next"`, and what has the listing's own address but for a page number
    /// that is one higher.
    static func pager(_ document: Document) -> [String] {
        guard let here = document.origin.url.flatMap({ WebURL($0) }) else { return [] }
        let place = PagerPlace(here)
        return document.nodes.compactMap { node in
            guard node.name == "a" || node.name == "link", let href = node.attribute("href") else {
                return nil
            }
            if node.attribute("rel")?.lowercased().split(separator: " ").contains("next") == true {
                return href
            }
            guard let target = WebURL(href, base: here) else { return nil }
            let other = PagerPlace(target)
            return other.rest == place.rest && other.number == place.number + 1 ? href : nil
        }
    }
}

/// Where in a listing an address leads.
private struct PagerPlace {
    /// The page's number, 0 where none stands there: Drupal counts from 0 and leaves the first one's out.
    let number: Int
    /// The address without the number.
    let rest: String

    init(_ url: WebURL) {
        var number = 0
        let others = (url.query ?? "").split(separator: "&").filter { parameter in
            guard parameter.hasPrefix("page="), let value = Int(parameter.dropFirst("page=".count)) else {
                return true
            }
            number = value
            return false
        }
        self.number = number
        rest = url.origin + url.path + "?" + others.joined(separator: "&")
    }
}
