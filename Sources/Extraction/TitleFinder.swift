import Interchange

/// Finds the headline of any markup page.
struct TitleFinder {
    let page: Page
    /// The blocks of the body, as far as they are known.
    let body: [Int]

    /// The ladder: the heading that says what the page's own titles say, or most of it; the one that is marked up as the
    /// headline; the only `h1` above the text; JSON-LD, `og:title`, `<title>`, where the page shows their words or shows no
    /// headline of its own.
    ///
    /// A heading that says only what stands behind the bar of `<title>`, leads to the front page or names a section is no
    /// headline.
    func title() -> ByteRange? {
        let stated = ["og:title", "title", "twitter:title"].compactMap { page.metadata($0)?.range }
        let headline = page.document.metadata.first { $0.name.hasSuffix(".headline") }?.value.range
        let wanted = (stated + [headline].compactMap { $0 }).map { core(withoutSite($0)) }
        let headings = page.document.blocks.filter {
            $0.kind == .heading && $0.level <= 3 && !isFrontPage($0)
        }
        let sites = Set(stated.flatMap { segments($0).dropFirst() }.map(core))
        let above = headings.filter { heading in
            heading.level == 1 && heading.range.start < middle && !sites.contains(core(heading.range))
                && !isSiteName(heading.range)
        }
        let alike = headings.filter { heading in
            guard heading.level < 3 else { return false }
            let words = core(heading.range)
            return wanted.contains { Self.agree(words, $0) }
        }
        let found =
            exact(headings, wanted) ?? alike.filter { $0.level == 1 }.max(by: isShorter) ?? marked
            ?? (above.count == 1 ? above[0] : nil) ?? alike.first
        if let found, !isSection(found.range) || shown(below: found) == nil {
            return withoutLabel(withoutKnownSite(found.range), wanted)
        }
        if let name = ownName, let bold = boldLine, isBorne(name) || isLabelled(bold) { return bold }
        let words = (headline ?? stated.first).map(withoutSite)
        // A title that only names an office is not the headline's.
        if let words, ownName == nil, !isSection(words), let line = line(of: words) { return line }
        return shown(below: found) ?? words ?? headings.first?.range
            ?? page.document.blocks.first { $0.kind == .heading }?.range
    }

    /// The heading that says exactly what a title of the page says: of several the last `h1` above the text, as the name of a
    /// site may stand before the headline.
    ///
    /// - Leaves: headings of sections, which stand in the text.
    private func exact(_ headings: [Block], _ wanted: [[UInt8]]) -> Block? {
        let exact = headings.filter { wanted.contains(core($0.range)) }
        let text = firstText.map { page.document.blocks[$0].range.start } ?? .max
        return exact.last { $0.level == 1 && $0.range.start < middle }
            ?? exact.first { $0.level == 1 || $0.range.start < text }
    }

    /// The only heading whose element says that it is the headline of an article.
    private var marked: Block? {
        let marked = page.document.blocks.filter { block in
            block.kind == .heading && block.node >= 0
                && page.document.nodes[block.node].attribute("itemprop")?.contains("headline") ?? false
        }
        return marked.count == 1 ? marked[0] : nil
    }

    /// Where the first half of the body ends, in bytes.
    private var middle: Int {
        body.isEmpty ? .max : page.document.blocks[body[body.count / 2]].range.start
    }

    /// What the page shows for a headline right above its first running text: a heading, or a line that is called a title.
    ///
    /// `section` is the heading of the section, below which it stands.
    private func shown(below section: Block?) -> ByteRange? {
        let blocks = page.document.blocks
        guard let text = firstText else { return nil }
        let near = blocks[max(0, text - Self.reach)..<text].filter { block in
            block.range.start >= section?.range.end ?? 0
                && (Self.shortest...Self.longest).contains(block.range.count)
                && !isSiteName(block.range) && !isSection(block.range) && !isFrontPage(block)
                && TextStamp.dateLine(page.bytes, block.range) == nil
        }
        if let heading = near.last(where: { $0.kind == .heading && $0.level <= 3 }) { return heading.range }
        return near.last { block in
            guard block.node >= 0 else { return false }
            let inside = page.subtree(block.node).filter {
                page.trimmed(page.document.nodes[$0].range) == block.range
            }
            return inside.contains { node in
                page.document.nodes[node].attribute("class").map(ClassWords.titles.hasPart) ?? false
            }
        }?.range
    }

    /// The first paragraph of the body that is no line of its head.
    var firstText: Int? {
        body.first {
            let block = page.document.blocks[$0]
            return block.kind != .heading && block.range.count >= Self.textLength
        }
    }

    /// A paragraph at least this long, in bytes, is text.
    private static let textLength = 100
    /// So many blocks above the text may hold the headline.
    static let reach = 8
    /// The shortest and the longest headline that nothing else confirms, in bytes.
    static let (shortest, longest) = (15, 250)

    /// A stated title where a block near the text shows its words; of a title that names its site first, the block with the
    /// rest.
    private func line(of title: ByteRange) -> ByteRange? {
        let words = core(title)
        var part: ByteRange?
        let blocks = page.document.blocks
        let start = firstText.map { max(0, $0 - 2 * Self.reach) } ?? 0
        for index in start..<blocks.count {
            let (line, block) = (page.foldedBytes(ofBlock: index), blocks[index])
            guard line.count * 2 >= words.count, line.count < 2 * words.count + 40 else { continue }
            let own = PageTitles.core(line)
            if PageTitles.contains(own, words) { return title }
            if part == nil, own.count >= Self.shortest, block.range.start < middle,
                words.suffix(own.count) == own[...]
            {
                part = block.range
            }
        }
        return part
    }

    /// Whether a heading leads to the site's front page.
    private func isFrontPage(_ block: Block) -> Bool {
        guard block.node >= 0 else { return false }
        return page.subtree(block.node).contains { node in
            let element = page.document.nodes[node]
            guard element.name == "a", let target = element.attribute("href") else { return false }
            if target == "/" { return true }
            let rest = target.firstRange(of: "://").map { target[$0.upperBound...] } ?? ""
            return !rest.isEmpty
                && rest.firstIndex(of: "/").map { rest.index(after: $0) == rest.endIndex } ?? true
        }
    }

    /// Whether a line of few words names a section of a site: `Press releases`, `Новости министерства`.
    ///
    /// - Leaves: `Press freedom matters`, `News travels fast`.
    func isSection(_ line: ByteRange) -> Bool {
        let name = core(line)
        let words = name.split(separator: 0x20)
        guard let first = words.first, words.count <= Self.sectionLength else { return false }
        return Self.sections.contains(Digest.of(name)) || Self.sectionWords.contains(Digest.of(first))
    }

    /// Words in the longest name of a section.
    private static let sectionLength = 4
    private static let sections = names(PageLines.sections.split(whereSeparator: \.isNewline))
    private static let sectionWords = names(PageLines.sectionWords.split(whereSeparator: \.isWhitespace))

    private static func names(_ list: [Substring]) -> DigestSet {
        DigestSet(list.map { Digest.of(PageTitles.core(Array(Fold.string(String($0)).utf8)[...])) })
    }

    /// A heading without a label that another element puts behind it: `The mill is saved` and `Featured`.
    private func withoutLabel(_ heading: ByteRange, _ wanted: [[UInt8]]) -> ByteRange {
        guard let block = page.document.blocks.first(where: { $0.range.contains(heading) }), block.node >= 0,
            !wanted.contains(core(heading))
        else { return heading }
        for node in page.subtree(block.node).dropFirst() {
            let start = page.document.nodes[node].range.start
            guard start > heading.start, heading.end - start < Self.shortest, heading.contains(start) else {
                continue
            }
            let rest = page.trimmed(ByteRange(heading.start, start))
            if wanted.contains(core(rest)) { return rest }
        }
        return heading
    }

    private func isShorter(_ first: Block, _ second: Block) -> Bool { first.range.count < second.range.count }

    /// Whether one says what the other says, or most of it.
    private static func agree(_ first: [UInt8], _ second: [UInt8]) -> Bool {
        let (short, long) = first.count < second.count ? (first, second) : (second, first)
        guard !short.isEmpty, short.count * 2 >= long.count || short.count >= 40 else { return short == long }
        return PageTitles.contains(long, short)
    }

    func core(_ range: ByteRange) -> [UInt8] {
        var folded: [UInt8] = []
        Fold.append(page.bytes, range.indices.prefix(Self.longest * 4), to: &folded)
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
        return isSiteName(last) || head.count >= 10 && last.count < head.count || isHeading(head)
            ? head : range
    }

    /// Whether an `h1` says just these words.
    private func isHeading(_ words: ByteRange) -> Bool {
        let words = core(words)
        return page.document.blocks.contains { $0.isHeadline && core($0.range) == words }
    }

    /// A heading without the site's name, where the page states that name.
    private func withoutKnownSite(_ range: ByteRange) -> ByteRange {
        let parts = segments(range)
        guard parts.count > 1, let last = parts.last, isSiteName(last) else { return range }
        return page.trimmed(ByteRange(range.start, parts[parts.count - 2].end))
    }

    /// The parts of a title between bars, angle marks, middle dots and dashes that have spaces around them.
    func segments(_ range: ByteRange) -> [ByteRange] {
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
