import Interchange

/// Reads labelled fields of a markup page: `Issued by:` and the values in the same block or behind it.
struct LabelReader {
    let page: Page
    let facts: BlockFacts
    let furniture: Furniture
    /// The last block of the body; what is labelled as a day far behind it is another article's.
    var bodyEnd: Int?

    /// How many blocks behind the body a label of the page's own day may stand.
    private static let reach = 25

    /// Adds issuers, fields, kind and published day to `draft`.
    func read(into draft: inout Draft) {
        let blocks = page.document.blocks
        // `Fields of work` without a colon is a label behind one that no menu holds.
        var isBehindLabel = false
        for (index, block) in blocks.enumerated() where block.range.count <= 300 && !isFurniture(block) {
            let own = furniture.label(page.folded(block.range), bare: isBehindLabel)
            guard let label = own?.label, label != .other, label != .subject else { continue }
            isBehindLabel = true
            let row = row(block.range)
            if row.count > 1 {
                for part in row { take(part, into: &draft) }
                continue
            }
            let values = values(of: index, label: label)
            guard !values.isEmpty else { continue }
            switch label {
            case .published:
                guard block.kind != .preformatted, block.kind != .quotation,
                    index <= (bodyEnd ?? index) + Self.reach
                else { continue }
                let mentions = values.prefix(1).map { PublishedMention(page.passage($0), from: .issuedOn) }
                if draft.published.contains(where: { $0.source == .issuedOn }) { continue }
                // A label is surer than metadata, which may give the day of the last change; `Date:` may be an event's.
                let folded = page.folded(block.range)
                let isWeak = DayWords.weakLabels.contains { folded.hasPrefix($0) }
                draft.published.insert(contentsOf: mentions, at: isWeak ? draft.published.count : 0)
            case .issuer where draft.issuedBy.isEmpty:
                draft.issuedBy = values.flatMap { NameSplitter.units(page, $0) }
            case .field where draft.fieldsOfWork.isEmpty:
                draft.fieldsOfWork = values.flatMap { NameSplitter.names(page, $0) }
            case .kind: draft.kind = draft.kind ?? furniture.kind(page.folded(values[0]))
            case .issuer, .field, .subject, .other: break
            }
        }
    }

    private func isFurniture(_ block: Block) -> Bool { block.node >= 0 && facts.isFurniture[block.node] }

    /// The parts of a block that holds several labels: `Issued on: 3 May 2021 Issued by: OSCE Secretariat`; the block otherwise.
    private func row(_ block: ByteRange) -> [ByteRange] {
        let bytes = page.bytes
        var starts = [block.start]
        for at in block.start + 1..<max(block.start + 1, block.end - 1)
        where bytes[at - 1] == 0x20 && bytes[at] &- 0x41 < 26
            && bytes[at..<min(at + Self.longestLabel, block.end)].contains(0x3A)
            && furniture.label(page.folded(ByteRange(at, block.end))) != nil
        {
            starts.append(at)
        }
        return zip(starts, starts.dropFirst() + [block.end]).map { page.trimmed(ByteRange($0, $1)) }
    }

    /// The longest label with its colon, in bytes.
    private static let longestLabel = 40

    /// Takes one label and its value out of a row of them.
    private func take(_ part: ByteRange, into draft: inout Draft) {
        guard let label = furniture.label(page.folded(part))?.label,
            let colon = page.bytes[part.indices].firstIndex(of: 0x3A)
        else { return }
        let value = page.trimmed(ByteRange(colon + 1, part.end))
        guard !value.isEmpty, isValue(value, of: label) else { return }
        switch label {
        case .published where draft.published.isEmpty:
            draft.published.append(PublishedMention(page.passage(value), from: .issuedOn))
        case .issuer where draft.issuedBy.isEmpty: draft.issuedBy = NameSplitter.units(page, value)
        case .field where draft.fieldsOfWork.isEmpty: draft.fieldsOfWork = NameSplitter.names(page, value)
        case .kind: draft.kind = draft.kind ?? furniture.kind(page.folded(value))
        case .published, .issuer, .field, .subject, .other: break
        }
    }

    private func values(of index: Int, label: Furniture.Label) -> [ByteRange] {
        let block = page.document.blocks[index]
        if let colon = page.bytes[block.range.indices].firstIndex(of: 0x3A) {
            let inline = page.trimmed(ByteRange(colon + 1, block.range.end))
            if !inline.isEmpty { return isValue(inline, of: label) ? [inline] : [] }
        }
        let container = container(of: index)
        var values: [ByteRange] = []
        for next in (index + 1)..<page.document.blocks.count {
            let range = page.document.blocks[next].range
            guard container?.contains(range) ?? false, furniture.label(page.folded(range), bare: true) == nil,
                isValue(range, of: label)
            else { break }
            values.append(range)
        }
        return values
    }

    /// The innermost element around the label's block that holds more than the label.
    private func container(of index: Int) -> ByteRange? {
        let block = page.document.blocks[index]
        var node = block.node
        while node >= 0 {
            let range = page.trimmed(page.document.nodes[node].range)
            if range.count > block.range.count { return range }
            node = page.document.nodes[node].parent
        }
        return nil
    }

    private func isValue(_ range: ByteRange, of label: Furniture.Label) -> Bool {
        switch label {
        case .published:
            // Two days are a period.
            (TextStamp.dateLine(page.bytes, range) != nil || page.bytes[range.start] == 0x32)
                && HeadDay.all(in: page.bytes, range).count <= 1
        case .kind: furniture.kind(page.folded(range)) != nil
        case .issuer, .field, .subject, .other: range.count < 250
        }
    }
}
