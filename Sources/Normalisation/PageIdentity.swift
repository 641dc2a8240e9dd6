import Interchange

/// The id of a page's record, the same however the page was reached.
enum PageIdentity {
    /// The OSCE node id that the page or its address states.
    static func node(of article: Article) -> Int? {
        if let printed = article.nodeID.flatMap({ Int($0.text) }) { return printed }
        let addresses = [article.canonicalURL?.text, article.origin.url, article.origin.location]
        for case let address? in addresses {
            if let node = node(inAddress: address) { return node }
        }
        return nil
    }

    /// `osce:561050`, else `sha256:` and sixteen digits of the payload's digest; `#2` behind it for a second item.
    static func id(of article: Article, node: Int?) -> String {
        let page: String
        if let node {
            page = "osce:\(node)"
        } else {
            page = String(article.origin.digest.prefix(digestPrefix))
        }
        // Items of one page may state nodes of their own.
        return article.item == 1 || node != nil ? page : "\(page)#\(article.item)"
    }

    /// The length of `sha256:` and sixteen hexadecimal digits: one clash in 10^7 batches of a million pages.
    private static let digestPrefix = 7 + 16

    /// The last all-digit segment of the path of an OSCE address.
    private static func node(inAddress address: String) -> Int? {
        let path = address.prefix { $0 != "?" && $0 != "#" }
        let segments = path.split(separator: "/")
        guard let scheme = segments.first, scheme == "http:" || scheme == "https:",
            let host = segments.dropFirst().first,
            hosts.contains(where: { host == $0 || host.hasSuffix("." + $0) })
        else {
            return nil
        }
        return segments.dropFirst(2).last { $0.allSatisfy(\.isNumber) }.flatMap { Int($0) }
    }

    /// Hosts that serve osce.org nodes under their own ids, mirrors among them.
    private static let hosts = ["osce.org", "osce.eu.org", "shhada.ir"]
}
