import Interchange
import Registries

extension TitleFinder {
    /// The structure whose own page this is: `<title>` is its name, alone or beside that of a section, and behind both maybe the
    /// headline, and the page bears its mark of copyright.
    ///
    /// - Leaves: `Nine mills open - OSCE Mission to Examplia`, as any site names itself; `The OSCE Mission to Examplia opens a mill - The Mill Post`; pages of others that thank a structure for a picture.
    func issuer(besides headline: ByteRange?) -> ByteRange? {
        (ownName ?? headline.flatMap(name)).flatMap { isBorne($0) ? $0 : nil }
    }

    /// The structure that `<title>` names, alone or beside a section.
    var ownName: ByteRange? {
        guard let title = page.metadata("title")?.range, title.count <= Self.issuerLength else { return nil }
        let parts = segments(title)
        let names = parts.filter { isStructure($0) }
        guard names.count == 1, let name = names.first, parts.allSatisfy({ $0 == name || isOfSite($0) })
        else { return nil }
        return name
    }

    /// The only structure that `<title>` names before a section and the headline: `OSCE Mission to Examplia - Press release - Nine
    /// mills open`.
    private func name(besides headline: ByteRange) -> ByteRange? {
        guard let title = page.metadata("title")?.range else { return nil }
        let parts = segments(title)
        let head = parts.prefix { isStructure($0) || isOfSite($0) }
        let names = head.filter(isStructure)
        guard names.count == 1, head.contains(where: isNamedSection), head.count < parts.count,
            core(ByteRange(parts[head.count].start, title.end)) == core(headline)
        else { return nil }
        return names.first
    }

    /// Whether a part of `<title>` names a section, a kind of page or the OSCE.
    private func isOfSite(_ part: ByteRange) -> Bool {
        isNamedSection(part) || isOrganization(part)
    }

    private func isNamedSection(_ part: ByteRange) -> Bool { isSection(part) || isOfficeSection(part) }

    /// The structure in the letterhead of a release: its name alone on the line above or below the kind of page, both above the
    /// headline.
    ///
    /// - Leaves: names that are links, as entries of a menu are.
    func letterhead(above title: ByteRange?, _ furniture: Furniture) -> ByteRange? {
        let blocks = page.document.blocks
        guard let title, let at = blocks.firstIndex(where: { $0.range.end > title.start }) else { return nil }
        let lines = KindLine(page: page, furniture: furniture)
        let head = max(0, at - Self.letterheadLines)..<at
        let kinds = head.filter { lines.kind(blocks[$0].range) != nil }
        if let beside = head.firstValue({ name(besideKindIn: blocks[$0].range, lines) }) { return beside }
        return kinds.lazy.flatMap { [$0 - 1, $0 + 1] }.filter(head.contains).map { blocks[$0].range }
            .first { line in
                NameSplitter.isIssuer(page, line)
                    && !page.document.nodes.contains { $0.name == "a" && $0.range.overlaps(line) }
            }
    }

    /// The structure that shares its line with the kind of page and nothing else: `Press release | OSCE Mission to Examplia`.
    private func name(besideKindIn line: ByteRange, _ lines: KindLine) -> ByteRange? {
        let parts = segments(line)
        guard parts.count == 2, let name = parts.first(where: { NameSplitter.isIssuer(page, $0) }),
            let kind = parts.first(where: { $0 != name }), lines.kind(kind) != nil,
            !page.document.nodes.contains(where: { $0.name == "a" && $0.range.overlaps(name) })
        else { return nil }
        return name
    }

    /// Lines of a letterhead: a name, a kind, a day.
    private static let letterheadLines = 5

    /// Whether the page bears the mark of copyright of a structure.
    func isBorne(_ name: ByteRange) -> Bool {
        let words = PhraseBytes(core(name))
        return page.document.blocks.suffix(Self.footBlocks).contains { block in
            block.range.count <= Self.copyrightLength && BlockTally(page.bytes, block.range).isCopyright
                && words.stands(in: core(block.range).span)
        }
    }

    /// Whether a line of several words stands right below one that names a type of page, as a headline does.
    func isLabelled(_ line: ByteRange) -> Bool {
        let blocks = page.document.blocks
        guard core(line).count(where: { $0 == 0x20 }) + 1 >= Self.headlineWords,
            let at = blocks.firstIndex(where: { $0.range == line })
        else { return false }
        // The day may stand between them.
        let above = blocks[max(0, at - Self.labelReach)..<at].last {
            TextStamp.dateLine(page.bytes, $0.range) == nil
        }
        return above.map { Furniture.english.kind(page.folded($0.range)) != nil } ?? false
    }

    /// Words of the shortest headline below a label, and blocks above it among which that stands.
    private static let (headlineWords, labelReach) = (4, 2)

    /// The last line above the text that is bold as a whole and no sentence: the headline of pages without headings.
    var boldLine: ByteRange? {
        guard let text = firstText else { return nil }
        let blocks = page.document.blocks
        return blocks[max(0, text - Self.reach)..<text].last { block in
            guard block.node >= 0, (Self.shortest...Self.longest).contains(block.range.count),
                !BlockTally.endsSentence(page.bytes, block.range), !isStructure(block.range),
                !isSection(block.range), TextStamp.dateLine(page.bytes, block.range) == nil
            else { return false }
            return page.subtree(block.node).contains { node in
                ["b", "strong", "big"].contains(page.document.nodes[node].name)
                    && page.trimmed(page.document.nodes[node].range) == block.range
            }
        }?.range
    }

    /// The longest title that names an office and a section, in bytes.
    private static let issuerLength = 160
    /// Blocks at the end of a page among which its mark of copyright stands, and the longest one, in bytes.
    private static let (footBlocks, copyrightLength) = (8, 300)

    private func isStructure(_ name: ByteRange) -> Bool { Structures.named(page.text(name)) != nil }

    private func isOrganization(_ name: ByteRange) -> Bool { Bodies.named(page.text(name)) == Bodies.osce }

    private func isOfficeSection(_ name: ByteRange) -> Bool {
        Self.officeSections.contains(Digest.of(core(name)))
    }

    private static let officeSections = DigestSet(
        PageLines.officeSections.split(whereSeparator: \.isNewline).map {
            Digest.of(PageTitles.core(Array(Fold.string(String($0)).utf8)[...]))
        })
}
