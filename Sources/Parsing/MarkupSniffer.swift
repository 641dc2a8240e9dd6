import Interchange

/// Tells a page of markup from a page of text.
enum MarkupSniffer {
    /// How a page is read.
    enum Form: Hashable, Sendable {
        /// As HTML.
        case markup
        /// As RSS or Atom, whose items hold HTML.
        case feed
        /// Line by line.
        case text
    }

    /// The bytes in which tags are counted.
    private static let window = 65_536

    /// The form of a page: what its label or name says, unless its first bytes refute that.
    static func form(of page: [UInt8], origin: Origin, noting doubts: inout [Diagnostic]) -> Form {
        let start = page.firstIndex { !$0.isBlank } ?? page.count
        if isFeed(page, from: start) { return .feed }
        let isHTML = beginsAsHTML(page, from: start)
        let named = namedForm(origin)
        if isHTML {
            if named == .text {
                doubts.append(
                    Diagnostic(
                        .note, "parse.page.media-type", "The page is named plain text and begins as HTML."))
            }
            return .markup
        }
        if named == .text { return .text }
        return hasTags(page, enough: named == .markup ? 1 : 2) ? .markup : .text
    }

    private static func namedForm(_ origin: Origin) -> Form? {
        if let type = origin.header("Content-Type")?.split(separator: ";").first {
            let essence = type.lowercased().filter { !$0.isWhitespace }
            if essence == "text/plain" || essence == "text/markdown" { return .text }
            if essence.hasSuffix("html") || essence.hasSuffix("xml") { return .markup }
        }
        let path = origin.location.prefix { $0 != "?" && $0 != "#" }.lowercased()
        if [".txt", ".text", ".md"].contains(where: path.hasSuffix) { return .text }
        return [".html", ".htm", ".xhtml"].contains(where: path.hasSuffix) ? .markup : nil
    }

    private static func beginsAsHTML(_ page: [UInt8], from start: Int) -> Bool {
        var at = start
        while page.hasWord("<!--", at: at) || page.hasWord("<?xml", at: at) {
            guard let close = page.place(of: 0x3E, from: at) else { return false }
            at = close + 1
            while at < page.count, page[at].isBlank { at += 1 }
        }
        return page.hasWord("<!doctype html", at: at) || page.hasWord("<html", at: at)
            || page.hasWord("<head", at: at)
            || page.hasWord("<body", at: at)
    }

    private static func isFeed(_ page: [UInt8], from start: Int) -> Bool {
        var at = start
        // The root stands behind a declaration, style sheets and comments.
        for _ in 0..<8 {
            if page.hasWord("<rss", at: at) || page.hasWord("<feed", at: at)
                || page.hasWord("<rdf:rdf", at: at)
            {
                return true
            }
            guard page.hasWord("<?", at: at) || page.hasWord("<!--", at: at),
                let close = page.place(of: 0x3E, from: at)
            else { return false }
            at = close + 1
            while at < page.count, page[at].isBlank { at += 1 }
        }
        return false
    }

    /// One end tag, or `enough` tags, of elements that HTML has; a comment or a declaration.
    private static func hasTags(_ page: [UInt8], enough: Int) -> Bool {
        var (count, at) = (0, 0)
        let limit = min(page.count, window)
        while let open = page.place(of: 0x3C, from: at), open < limit {
            at = open + 1
            if page.hasWord("<!--", at: open) || page.hasWord("<!doctype", at: open) { return true }
            let isEnd = at < page.count && page[at] == 0x2F
            if isEnd { at += 1 }
            var key = NameKey()
            while at < page.count, page[at].isLetter || page[at].isDigit, key.count < 12 {
                key.append(page[at].lowered)
                at += 1
            }
            guard key.count > 0, at < page.count, page[at] == 0x3E || page[at].isBlank || page[at] == 0x2F,
                ElementTable.standard.id(of: key) != nil
            else { continue }
            count += isEnd ? 2 : 1
            if count >= enough { return true }
        }
        return false
    }
}
