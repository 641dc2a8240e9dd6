import Interchange

/// The lines of a text page, each with what its form tells.
struct Lines: Sendable {
    /// One line.
    struct Line: Sendable {
        /// Where it stands in `Document.text`.
        var range: ByteRange
        /// Its words, folded.
        let folded: String
        /// Whether a bullet opens it.
        let isItem: Bool
        /// Whether an empty line stands before it.
        let followsGap: Bool
        /// Number of bytes.
        var length: Int { range.count }
    }

    /// A line at least this long, in bytes, is a paragraph even without a full stop.
    ///
    /// Titles on 169 real pages stay below 220 bytes; the shortest unpunctuated paragraphs lie above.
    static let paragraphLength = 240

    /// The lines, in order.
    var all: [Line]
    private let bytes: [UInt8]

    /// Reads the blocks of a page as lines.
    init(_ page: Page) {
        bytes = page.bytes
        all = page.document.blocks.enumerated().map { index, block in
            Line(
                range: block.range, folded: page.folded(block: index), isItem: block.kind == .listItem,
                followsGap: block.followsGap)
        }
    }

    /// Whether a line ends as a sentence does.
    func endsSentence(_ index: Int) -> Bool {
        var end = all[index].range.end
        while end > all[index].range.start {
            let start = Scan.start(before: end, in: bytes)
            let scalar = Scan.scalar(bytes, start).value
            switch scalar {
            case 0x2E, 0x21, 0x3F, 0x2026: return true
            case 0x29, 0x5D: end = start
            default:
                guard Scan.isMark(scalar) else { return false }
                end = start
            }
        }
        return false
    }

    /// Whether a line is running text: long, or a sentence of some length.
    func isProse(_ index: Int) -> Bool {
        let length = all[index].length
        return length >= Self.paragraphLength || (length >= 60 && endsSentence(index))
    }

    /// Whether marks join the parts of a line, as in a row of links.
    ///
    /// - Leaves: `«Call the girl with the rope»: a night on the pass`.
    func isJoined(_ index: Int) -> Bool { BlockTally(bytes, all[index].range).isJoined }

    /// Whether a line of some length ends in a colon: `… today issued the following statement:`.
    func opensSpeech(_ index: Int) -> Bool { all[index].length >= 60 && all[index].folded.hasSuffix(":") }

    /// Whether a line can be a headline: one line, not too long, no full stop at its end.
    func isTitle(_ index: Int) -> Bool {
        let line = all[index]
        guard !line.isItem, (8..<Self.paragraphLength).contains(line.length), line.folded.contains(" ") else {
            return false
        }
        guard !isJoined(index) else { return false }
        // `“…,” says X. “….”`: a paragraph may end inside marks.
        if isProse(index), bytes[line.range.indices].last.map({ $0 >= 0x80 || $0 == 0x22 }) == true {
            return false
        }
        let last = bytes[line.range.end - 1]
        return last != 0x2E && last != 0x3A && !closesSpeech(index)
            && !(isProse(index) && holdsSentence(index))
    }

    /// Whether a sentence ends inside a line, behind a word of some length, as in a paragraph that closes with a question.
    private func holdsSentence(_ index: Int) -> Bool {
        let range = all[index].range
        var letters = 0
        for at in range.start..<range.end - 1 {
            if bytes[at] == 0x2E, bytes[at + 1] == 0x20, letters >= Self.longWord { return true }
            letters = bytes[at] &- 0x61 < 26 ? letters + 1 : 0
        }
        return false
    }

    /// Small letters of a word that is no abbreviation.
    private static let longWord = 4

    /// Whether a line ends in a full stop inside marks: a sentence that somebody says, no headline.
    private func closesSpeech(_ index: Int) -> Bool {
        var end = all[index].range.end
        while end > all[index].range.start {
            let start = Scan.start(before: end, in: bytes)
            let scalar = Scan.scalar(bytes, start).value
            guard Scan.isMark(scalar) else { return scalar == 0x2E && end < all[index].range.end }
            end = start
        }
        return false
    }
}
