import Interchange
import Registries

extension TitleFinder {
    /// The structure whose own page this is: `<title>` is its name, alone or beside that of a section, and the page bears its mark
    /// of copyright.
    ///
    /// - Leaves: `The OSCE Mission to Examplia opens a mill - The Mill Post`; pages of others that thank a structure for a picture.
    func issuer() -> ByteRange? { ownName.flatMap { isBorne($0) ? $0 : nil } }

    /// The structure that `<title>` names, alone or beside a section.
    var ownName: ByteRange? {
        guard let title = page.metadata("title")?.range, title.count <= Self.issuerLength else { return nil }
        let parts = segments(title)
        let names = parts.filter { isStructure($0) }
        guard names.count == 1, let name = names.first,
            parts.allSatisfy({ $0 == name || isSection($0) || isOfficeSection($0) || isOrganization($0) })
        else { return nil }
        return name
    }

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
