import Interchange
import Registries

/// Cuts the value of a labelled field into names.
enum NameSplitter {
    /// The names in `range`, split at commas, at semicolons and between links that nothing but a space keeps apart: unit
    /// names hold no comma and often an ` and `.
    static func names(_ page: Page, _ range: ByteRange) -> [ByteRange] {
        let seams = seams(page, range)
        var names: [ByteRange] = []
        var start = range.start
        for at in range.indices {
            let isMark = page.bytes[at] == 0x2C || page.bytes[at] == 0x3B
            guard isMark || seams.contains(at) else { continue }
            names.append(page.trimmed(ByteRange(start, at)))
            start = isMark ? at + 1 : at
        }
        names.append(page.trimmed(ByteRange(start, range.end)))
        return names.filter { !$0.isEmpty }
    }

    /// The names of units in `range`: `Source: OSCE` names none.
    static func units(_ page: Page, _ range: ByteRange) -> [ByteRange] {
        names(page, range).filter { Bodies.named(page.text($0)) != Bodies.osce }
    }

    /// Whether a name without a label is that of a structure that issues: press sections send out what others say.
    static func isIssuer(_ page: Page, _ name: ByteRange) -> Bool {
        Structures.named(page.text(name)) != nil
            && !desks.isStart(Array(page.folded(name).utf8)[...])
    }

    private static let desks = LinePhrases(wholes: "", starts: AuthorWords.desks)

    /// The length in bytes of the label that opens `range`, by its colon or as a line of its own: `Where we are:`; 0 where
    /// none stands there.
    static func label(_ page: Page, _ range: ByteRange, _ furniture: Furniture) -> Int {
        if let colon = page.bytes[range.indices].firstIndex(of: 0x3A),
            isLabel(page, ByteRange(range.start, colon + 1), furniture)
        {
            return colon + 1 - range.start + spaces(page, colon + 1, range.end)
        }
        guard let line = page.bytes[range.indices].firstIndex(of: 0x0A),
            isLabel(page, page.trimmed(ByteRange(range.start, line)), furniture)
        else { return 0 }
        return line - range.start
    }

    private static func isLabel(_ page: Page, _ range: ByteRange, _ furniture: Furniture) -> Bool {
        switch furniture.label(page.folded(range), bare: true)?.label {
        case .issuer?, .field?: true
        default: false
        }
    }

    /// Bytes of no-break spaces at `start`.
    private static func spaces(_ page: Page, _ start: Int, _ end: Int) -> Int {
        var at = start
        while at + 1 < end, page.bytes[at] == 0xC2, page.bytes[at + 1] == 0xA0 { at += 2 }
        return at - start
    }

    /// Where one link in `range` begins behind another with at most a space between them.
    private static func seams(_ page: Page, _ range: ByteRange) -> Set<Int> {
        let links = page.document.nodes.filter {
            $0.name == "a" && !$0.range.isEmpty && range.contains($0.range)
        }.map(\.range)
        return Set(
            zip(links, links.dropFirst()).compactMap { link, next in
                let between = min(link.end, next.start)..<next.start
                return link.end <= next.start && page.bytes[between].allSatisfy { $0 <= 0x20 }
                    ? next.start : nil
            })
    }

    /// Whether a registry knows the first name in `range`, as a structure or as a field of work.
    static func isKnown(_ page: Page, _ range: ByteRange) -> Bool {
        guard let first = names(page, range).first else { return false }
        let name = page.text(first)
        return Structures.named(name) != nil || FieldsOfWork.named(name) != nil
    }
}
