import Interchange

/// Finds the headline of any markup page.
struct TitleFinder {
    let page: Page
    /// Where the body begins; a heading behind it is no headline unless the page's own titles confirm it.
    var bodyStart: Int?

    /// The ladder: the heading that says most of what the page's own titles say, the only `h1` above the body, JSON-LD,
    /// `og:title`, `<title>`.
    ///
    /// A heading that says only what stands behind the bar of `<title>` is the name of the site.
    func title() -> ByteRange? {
        let stated = ["og:title", "title", "twitter:title"].compactMap { page.metadata($0)?.range }
        let headline = page.document.metadata.first { $0.name.hasSuffix(".headline") }?.value.range
        let wanted = (stated + [headline].compactMap { $0 }).map { core(withoutSite($0)) }
        let headings = page.document.blocks.filter { $0.kind == .heading && $0.level <= 2 }
        let confirmed = headings.filter { heading in
            let words = core(heading.range)
            return wanted.contains { Self.agree(words, $0) }
        }
        if let best = confirmed.filter({ $0.level == 1 }).max(by: isShorter) ?? confirmed.first {
            return withoutKnownSite(best.range)
        }
        let sites = Set(stated.flatMap(segments).map(core))
        let above = headings.filter { heading in
            heading.level == 1 && heading.range.start < bodyStart ?? Int.max
                && !sites.contains(core(heading.range))
                && !isSiteName(heading.range)
        }
        if above.count == 1 { return above[0].range }
        return (headline ?? stated.first).map(withoutSite) ?? headings.first?.range
            ?? page.document.blocks.first { $0.kind == .heading }?.range
    }

    private func isShorter(_ first: Block, _ second: Block) -> Bool { first.range.count < second.range.count }

    /// Whether one says what the other says, or most of it.
    private static func agree(_ first: [UInt8], _ second: [UInt8]) -> Bool {
        let (short, long) = first.count < second.count ? (first, second) : (second, first)
        guard !short.isEmpty, short.count * 2 >= long.count || short.count >= 40 else { return short == long }
        return PageTitles.contains(long, short)
    }

    private func core(_ range: ByteRange) -> [UInt8] {
        var folded: [UInt8] = []
        Fold.append(page.bytes, range.indices, to: &folded)
        return PageTitles.core(folded[...])
    }

    private func isSiteName(_ range: ByteRange) -> Bool {
        page.metadata("og:site_name").map { core($0.range) == core(range) } ?? false
    }

    /// A title without the name of the site behind its last bar or spaced dash, or before its first one.
    private func withoutSite(_ range: ByteRange) -> ByteRange {
        let parts = segments(range)
        guard parts.count > 1, let first = parts.first, let last = parts.last else { return range }
        if isSiteName(first) { return page.trimmed(ByteRange(parts[1].start, range.end)) }
        // A headline of one word before a long tail is a headline still.
        let head = page.trimmed(ByteRange(range.start, parts[parts.count - 2].end))
        return isSiteName(last) || head.count >= 10 && last.count < head.count ? head : range
    }

    /// A heading without the site's name, where the page states that name.
    private func withoutKnownSite(_ range: ByteRange) -> ByteRange {
        let parts = segments(range)
        guard parts.count > 1, let last = parts.last, isSiteName(last) else { return range }
        return page.trimmed(ByteRange(range.start, parts[parts.count - 2].end))
    }

    /// The parts of a title between bars, angle marks, middle dots and dashes that have spaces around them.
    private func segments(_ range: ByteRange) -> [ByteRange] {
        let bytes = page.bytes
        var parts: [ByteRange] = []
        var start = range.start
        var at = range.start + 1
        while at < range.end {
            let (scalar, length) = Scan.scalar(bytes, at)
            let isSeparator =
                scalar == 0x7C || Scan.isDash(scalar) || scalar == 0xBB || scalar == 0xB7 || scalar == 0x2022
            if isSeparator, bytes[at - 1] == 0x20, at + length < range.end, bytes[at + length] == 0x20 {
                parts.append(page.trimmed(ByteRange(start, at)))
                start = at + length
            }
            at += length
        }
        parts.append(page.trimmed(ByteRange(start, range.end)))
        return parts.filter { !$0.isEmpty }
    }
}
