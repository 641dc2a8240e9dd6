import Interchange

/// What stands below the text of a release: its headline where none stands above, its day, whom to call.
extension LineReader {
    /// The first line that names whom to call, behind most of the text; the end of `range` where none does.
    ///
    /// - Leaves: one address by itself, which may be part of an advisory.
    func contactStart(in range: Range<Int>) -> Int {
        let isText = range.map { self.isText($0) }
        let total = zip(range, isText).reduce(0) { $0 + ($1.1 ? lines.all[$1.0].length : 0) }
        var before = 0
        for at in range {
            if isText[at - range.lowerBound] {
                before += lines.all[at].length
            } else if before > 0, (total - before) * Self.tailParts < total, ways(at) > 0,
                (at..<min(at + Self.blockLength, range.upperBound)).reduce(0, { $0 + ways($1) })
                    >= Self.fewestWays
            {
                let above = at - 1
                return above > range.lowerBound && !lines.isProse(above)
                    && ContactBlock.isName(Array(lines.all[above].folded.utf8)[...]) ? above : at
            }
        }
        return range.upperBound
    }

    /// The line of two dashes above the signature of a mail: no text stands behind it; the end of `range` where none does.
    ///
    /// - Leaves: dashes between the parts of a text.
    func signatureStart(in range: Range<Int>) -> Int {
        let near = max(range.lowerBound, range.upperBound - Self.signatureLength)..<range.upperBound
        guard
            let dashes = near.last(where: {
                lines.all[$0].folded.utf8.count <= Self.dashesLength
                    && Self.dashes.contains(lines.all[$0].folded)
            }),
            dashes > range.lowerBound, !(dashes..<range.upperBound).contains(where: isText)
        else { return range.upperBound }
        return dashes
    }

    /// What mail programs put above a signature.
    private static let dashes: Set<String> = ["--", "---", "—", "__", "___"]
    /// The longest of them, in bytes.
    private static let dashesLength = 3
    /// Lines of a signature and of the notices of a list below it, with the dashes.
    private static let signatureLength = 10

    /// Whether a line right below a label such as `Advertisement` sells something: a price or a call, and no full stop.
    func isAdvert(_ at: Int, in range: Range<Int>) -> Bool {
        at > range.lowerBound && AdvertBoxes.isLabel(Array(lines.all[at - 1].folded.utf8)[...])
            && AdvertBoxes.sells(Array(lines.all[at].folded.utf8)[...])
    }

    /// Behind the first contact stands less than one part in so many of the text.
    private static let tailParts = 4
    /// Lines of one contact.
    private static let blockLength = 4
    /// The fewest numbers and addresses of a contact.
    private static let fewestWays = 2

    /// Whether a line is running text and no notice.
    private func isText(_ at: Int) -> Bool { lines.isProse(at) && !furniture.isEnd(lines.all[at].folded) }

    /// How many ways to reach somebody a line gives that is no sentence of the text.
    func ways(_ at: Int) -> Int {
        lines.isProse(at) ? 0 : ContactBlock.ways(Array(lines.all[at].folded.utf8)[...])
    }

    /// Takes headline and day from below the text where none stands above.
    func readBelow(of draft: inout Draft, in range: Range<Int>) {
        guard let end = draft.body.last?.end,
            let below = range.first(where: { lines.all[$0].range.start >= end })
        else { return }
        if draft.published.isEmpty {
            let near = below..<min(below + Self.blockLength, range.upperBound)
            let days = near.compactMap { HeadDay.labelledDay(in: page.bytes, lines.all[$0].range) }
            let day = days.first { $0.role != .change } ?? days.first
            draft.published = day.map { [PublishedMention(page.passage($0.range), from: .dateElement)] } ?? []
        }
        guard draft.title == nil else { return }
        let candidates = [below] + [lastLine(behind: below, in: range)].compactMap { $0 }
        draft.title = candidates.first { isHeadlineBelow($0, draft.body, in: range) }.map {
            lines.all[$0].range
        }
    }

    /// The last line of the page but for notices, where a contact stands right above it.
    private func lastLine(behind below: Int, in range: Range<Int>) -> Int? {
        let end = range.upperBound
        let far = below..<min(below + Self.tailLength, end)
        guard let last = far.last(where: { !furniture.isEnd(lines.all[$0].folded) }), last > below,
            (last + 1..<end).allSatisfy({ furniture.isEnd(lines.all[$0].folded) }), ways(last - 1) > 0
        else { return nil }
        return last
    }

    /// Lines behind a text with its contact, a notice and a headline.
    private static let tailLength = 12

    /// Whether a line right behind the text or its contact is its headline: most of its words are those of the text, and behind it stands whom
    /// to call, or a notice on the release.
    ///
    /// - Leaves: names and offices of those to call.
    private func isHeadlineBelow(_ at: Int, _ body: [ByteRange], in range: Range<Int>) -> Bool {
        let line = lines.all[at]
        guard lines.isTitle(at), !lines.isProse(at), !furniture.isEnd(line.folded),
            !LineEvidence.isAside(lines, at, furniture), ways(at) == 0, line.folded.utf8.last != 0x2C
        else { return false }
        let behind = max(range.lowerBound, at - 1)..<min(at + 1 + Self.blockLength, range.upperBound)
        guard behind.contains(where: { ways($0) > 0 || furniture.isEnd(lines.all[$0].folded) }) else {
            return false
        }
        let words = Self.words(line.folded)
        guard words.count >= Self.headlineWords else { return false }
        var missing = Set(words)
        for paragraph in body { missing.subtract(Self.words(page.folded(paragraph))) }
        return missing.count * 3 <= Set(words).count
    }

    /// The fewest words of some length in a headline below a text.
    private static let headlineWords = 4

    /// Letters in the beginning of a word.
    private static let stem = 4

    /// How the folded words of some length begin: `road` and `roads` are alike.
    private static func words(_ text: String) -> [Substring] {
        text.split { !$0.isLetter && $0 != "-" }.filter { $0.count >= stem }.map { $0.prefix(stem) }
    }
}
