import Interchange

/// Reads what stands between the menu and the body of a text page.
struct HeaderReader {
    let page: Page
    let lines: Lines
    let furniture: Furniture

    /// How far behind a line of prose a label can stand for the prose to be the lead, in lines.
    private static let leadDistance = 3

    /// Fills the fields of `draft` and gives the first line of the body.
    func read(_ range: Range<Int>, into draft: inout Draft) -> Int {
        var at = range.lowerBound
        while at < range.upperBound {
            let line = lines.all[at]
            if furniture.isDropped(line.folded) || line.folded == "-" {
                at += 1
            } else if TextStamp.isStamp(page.bytes, line.range) {
                draft.published.append(PublishedMention(page.passage(line.range), from: .stamp))
                at = afterBlob(at + 1, range, &draft)
            } else if let (label, length) = furniture.label(line.folded) {
                at = take(label, length, at, range, &draft)
            } else if draft.title == nil, let kind = furniture.kind(line.folded) {
                draft.kind = kind
                at += 1
            } else if furniture.isBreadcrumb(line.folded) {
                at += 1
            } else if let published = TextStamp.dateLine(page.bytes, line.range), !lines.isProse(at) {
                draft.published.append(PublishedMention(page.passage(published), from: .dateElement))
                at += 1
            } else if let length = furniture.byline(line.folded), !lines.isProse(at), draft.title != nil {
                draft.authors.append(page.trimmed(ByteRange(line.range.start + length, line.range.end)))
                at += 1
            } else if draft.title == nil, lines.isTitle(at), isHeadline(at, range) {
                draft.title = line.range
                at += 1
            } else if draft.lead == nil, lines.isProse(at), labelFollows(at, range) {
                draft.lead = line.range
                at += 1
            } else if isTruncatedLead(at, range) {
                at += 1
            } else {
                break
            }
        }
        return at
    }

    /// A headline has running text behind it, and is not one line of it.
    private func isHeadline(_ at: Int, _ range: Range<Int>) -> Bool {
        at + 1 < range.upperBound
            && (at + 1..<min(at + 12, range.upperBound)).contains { lines.isProse($0) }
    }

    private func labelFollows(_ at: Int, _ range: Range<Int>) -> Bool {
        (at + 1..<min(at + 1 + Self.leadDistance, range.upperBound)).contains {
            furniture.label(lines.all[$0].folded) != nil
        }
    }

    /// Whether a lead cut with dots is repeated in full by the next line.
    private func isTruncatedLead(_ at: Int, _ range: Range<Int>) -> Bool {
        guard at + 1 < range.upperBound else { return false }
        let folded = lines.all[at].folded
        guard folded.hasSuffix("...") || folded.hasSuffix("…") else { return false }
        let stem = folded.drop { _ in false }.dropLast(folded.hasSuffix("…") ? 1 : 3)
        return stem.utf8.count > 20
            && (at + 1..<min(at + 4, range.upperBound)).contains {
                lines.all[$0].folded.hasPrefix(stem.trimmingSuffix { $0 == " " })
            }
    }

    /// Skips the line that aggregators put behind a stamp: a node id, a caption, names, without a full stop.
    private func afterBlob(_ at: Int, _ range: Range<Int>, _ draft: inout Draft) -> Int {
        guard at + 1 < range.upperBound else { return at }
        let line = lines.all[at].range
        let digits = page.bytes[line.indices].prefix { (0x30...0x39).contains($0) }.count
        if (5...7).contains(digits) {
            draft.nodeID = ByteRange(line.start, line.start + digits)
            return at + 1
        }
        return lines.endsSentence(at) || lines.isProse(at) || !lines.isProse(at + 1) ? at : at + 1
    }

    /// Takes the value of a label, on its own line or on the lines behind it, and gives the line behind them.
    private func take(
        _ label: Furniture.Label, _ length: Int, _ at: Int, _ range: Range<Int>, _ draft: inout Draft
    ) -> Int {
        var values: [ByteRange] = []
        var next = at + 1
        let line = lines.all[at]
        let inline = page.trimmed(valueRange(of: line, behind: length))
        if !inline.isEmpty {
            values.append(inline)
        } else {
            while next < range.upperBound,
                isValue(next, of: label, isFirst: values.isEmpty, bulleted: line.isItem)
            {
                values.append(lines.all[next].range)
                next += 1
            }
        }
        switch label {
        case .published:
            draft.published += values.map { PublishedMention(page.passage($0), from: .issuedOn) }
        case .issuer: draft.issuedBy += values.flatMap { NameSplitter.names(page, $0) }
        case .field: draft.fieldsOfWork += values.flatMap { NameSplitter.names(page, $0) }
        case .kind: draft.kind = values.first.flatMap { furniture.kind(page.folded($0)) } ?? draft.kind
        case .other: break
        }
        return next
    }

    /// Behind the colon of the printed line; folding may have changed the label's length.
    private func valueRange(of line: Lines.Line, behind length: Int) -> ByteRange {
        guard length < line.folded.utf8.count,
            let colon = page.bytes[line.range.indices].firstIndex(of: 0x3A)
        else { return ByteRange(line.range.end, line.range.end) }
        return ByteRange(colon + 1, line.range.end)
    }

    /// Whether a line behind a label is one of its values.
    private func isValue(_ at: Int, of label: Furniture.Label, isFirst: Bool, bulleted: Bool) -> Bool {
        let line = lines.all[at]
        guard furniture.label(line.folded) == nil, line.folded != "-", !lines.isProse(at) else {
            return false
        }
        switch label {
        case .published: return isFirst && TextStamp.dateLine(page.bytes, line.range) != nil
        case .issuer, .field:
            return bulleted ? line.isItem : line.length < 120 && NameSplitter.isKnown(page, line.range)
        case .kind: return isFirst && furniture.kind(line.folded) != nil
        case .other: return bulleted ? line.isItem : false
        }
    }
}

extension Substring {
    /// The text without the characters at its end that `isDropped` takes.
    fileprivate func trimmingSuffix(while isDropped: (Character) -> Bool) -> Substring {
        var text = self
        while let last = text.last, isDropped(last) { text.removeLast() }
        return text
    }
}
