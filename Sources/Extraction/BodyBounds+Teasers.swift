import Interchange

/// Teasers of other articles behind the text: headings that are links into the same site, one after another.
extension BodyBounds {
    /// The blocks up to the first of at least so many headings that lead to other pages, where no heading of the text's own
    /// follows it.
    ///
    /// - Leaves: headings that link to themselves, as contents do, those that lead to shops, and chapters.
    func withoutTeasers(_ kept: [Int]) -> [Int] {
        let headings = kept.filter { page.document.blocks[$0].kind == .heading }
        let linked = headings.filter(isLinked)
        guard linked.count >= Self.fewestTeasers else { return kept }
        let targets = targets(of: linked)
        let teasers = linked.filter { targets[$0].map(leadsElsewhere) ?? false }
        guard teasers.count >= Self.fewestTeasers, let first = teasers.first else { return kept }
        let own = headings.count { $0 > first } - teasers.count + 1
        let text = kept.prefix { $0 < first }.reduce(0) {
            $0 + (isText($1) ? page.document.blocks[$1].range.count : 0)
        }
        guard own * 2 <= teasers.count, text >= Self.leastText, hasMarks(first..<(kept.last ?? first))
        else { return kept }
        return kept.filter { $0 < first }
    }

    /// Fewer headings with links may belong to the text.
    static let fewestTeasers = 3
    /// So much running text, in bytes, stands before them where they end an article; elsewhere they are a list.
    static let leastText = 500

    /// Whether days of their own or cut sentences stand among blocks: chapters of a guide have neither.
    private func hasMarks(_ blocks: Range<Int>) -> Bool {
        var marks = 0
        for block in blocks {
            let line = page.foldedBytes(ofBlock: block)
            let isCut = Self.cuts.contains { line.suffix($0.count) == $0[...] }
            if isCut || line.count < Self.dayLength && HeadLine.namesDay(line) { marks += 1 }
        }
        return marks >= Self.fewestMarks
    }

    /// How a cut sentence ends.
    private static let cuts = ["…", "...", "[…]", "[...]"].map { Array($0.utf8) }

    /// Days or cut sentences of teasers.
    private static let fewestMarks = 2
    /// A line with a teaser's day is shorter, in bytes.
    static let dayLength = 60

    /// Where the first link of each block leads.
    private func targets(of blocks: [Int]) -> [Int: String] {
        var targets: [Int: String] = [:]
        for node in page.document.nodes where node.name == "a" && !node.range.isEmpty {
            guard let target = node.attribute("href") else { continue }
            for block in blocks where page.document.blocks[block].range.overlaps(node.range) {
                targets[block] = targets[block] ?? target
            }
        }
        return targets
    }

    /// Whether a link leads to another page of the site: by its path alone, or by the host that the page gives itself.
    private func leadsElsewhere(_ target: String) -> Bool {
        guard !target.hasPrefix("#"), !target.hasPrefix("//") else { return false }
        guard let scheme = target.firstRange(of: "://") else { return true }
        let address =
            page.metadata("canonical")?.text ?? page.metadata("og:url")?.text ?? page.document.origin.url
        guard let address, let own = address.firstRange(of: "://") else { return false }
        func host(_ rest: Substring) -> Substring {
            let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
            return host.hasPrefix("www.") ? host.dropFirst(4) : host
        }
        let path = address[own.upperBound...].drop { $0 != "/" }
        return host(target[scheme.upperBound...]) == host(address[own.upperBound...])
            && !(path.count > 1 && target.contains(path + "#"))
    }
}
