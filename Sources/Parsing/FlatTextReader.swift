import Interchange

/// Reads a page that somebody's extractor had flattened to plain text, or a mail: each line a block.
///
/// A line that begins with a bullet is a list item whose range leaves the bullet out, though the text keeps
/// it. A lone bullet is a list item too, its range the bullet itself: in a flattened menu it announces the
/// parent on the next line.
struct FlatTextReader: Sendable {
    /// Where to cut.
    let limits: ParserLimits

    /// Characters that open a list item when white space follows.
    private static let bullets: [[UInt8]] = ["-", "*", "•", "·", "●", "▪", "◦", "‣", "►", "■"].map {
        Array($0.utf8)
    }

    /// Reads `bytes`, valid UTF-8, into a document without nodes.
    func read(
        _ bytes: [UInt8], origin: Origin, charset: String, noting doubts: inout [Diagnostic]
    ) -> Document {
        var page = bytes
        if Self.hasEscapes(page) {
            page = CharacterReferences.standard.decoded(page)
            doubts.append(
                Diagnostic(
                    .note, "parse.text.references-decoded",
                    "A text page has its characters escaped as in HTML."))
        }
        var (lines, rest) = lines(page)
        if let unquoted = MailQuotation.taken(off: lines) {
            lines = unquoted
            doubts.append(
                Diagnostic(
                    .note, "parse.text.quotation-marks-taken-off",
                    "The whole text is quoted as mail programs do, with \">\" before each line."))
        }
        lines = AcronymTooltip.taken(off: lines)
        if let width = LineUnwrapper.width(of: lines) {
            let before = lines.count
            lines = LineUnwrapper.unwrapped(lines, width: width)
            doubts.append(
                Diagnostic(
                    .note, "parse.text.unwrapped",
                    "\(before - lines.count) line ends at column \(width) or before were taken for spaces."))
        }
        if rest > 0 {
            doubts.append(
                Diagnostic(
                    .warning, "parse.text.cut", "\(rest) bytes of text beyond the limits were dropped."))
        }
        return document(lines, origin: origin, charset: charset)
    }

    private func document(_ lines: [[UInt8]], origin: Origin, charset: String) -> Document {
        var (text, blocks, followsGap): ([UInt8], [Block], Bool) = ([], [], false)
        for line in lines {
            guard !line.isEmpty else {
                followsGap = true
                continue
            }
            let start = text.count
            text.append(contentsOf: line)
            let (kind, level, mark) = Self.shape(of: line)
            blocks.append(
                Block(
                    kind: kind, level: level, range: ByteRange(start + mark, text.count), node: -1,
                    followsGap: followsGap))
            text.append(0x0A)
            followsGap = false
        }
        return Document(
            origin: origin, mediaType: "text/plain", charset: charset,
            text: String(decoding: text, as: UTF8.self),
            nodes: [], blocks: blocks, metadata: [])
    }

    /// What a folded line is, and the bytes of the bullet or the heading mark before it.
    private static func shape(of line: [UInt8]) -> (kind: Block.Kind, level: Int, mark: Int) {
        if let bullet = bulletLength(of: line) {
            return (.listItem, 0, bullet == line.count ? 0 : bullet + 1)
        }
        let level = line.prefix { $0 == 0x23 }.count
        if (1...6).contains(level), line.count > level + 1, line[level] == 0x20 {
            return (.heading, level, level + 1)
        }
        return (.paragraph, 0, 0)
    }

    /// The length of the bullet that opens a folded line; `nil` where none does.
    static func bulletLength(of line: [UInt8]) -> Int? {
        for bullet in bullets where line.starts(with: bullet) {
            if line.count == bullet.count || line[bullet.count] == 0x20 { return bullet.count }
        }
        return nil
    }

    /// The lines of a page, each folded, an empty line an empty array; and the bytes that are beyond the
    /// limits.
    private func lines(_ page: [UInt8]) -> (lines: [[UInt8]], rest: Int) {
        var lines: [[UInt8]] = []
        var (start, at) = (0, 0)
        var end = min(page.count, limits.maximumTextBytes)
        while end < page.count, end > 0, page[end].isContinuation { end -= 1 }
        while at < end, lines.count < limits.maximumBlocks {
            let byte = page[at]
            let isLineEnd = byte == 0x0A || byte == 0x0D
            let isSeparator =
                byte == 0xE2 && at + 2 < end && page[at + 1] == 0x80 && page[at + 2] & 0xFE == 0xA8
            guard isLineEnd || isSeparator else {
                at += 1
                continue
            }
            lines.append(TextFolding.folded(Self.visible(page[start..<at])))
            at += isSeparator ? 3 : byte == 0x0D && at + 1 < end && page[at + 1] == 0x0A ? 2 : 1
            start = at
        }
        guard lines.count < limits.maximumBlocks else { return (lines, page.count - start) }
        lines.append(TextFolding.folded(Self.visible(page[start..<end])))
        return (lines, page.count - end)
    }

    /// NULs and their like are not even white space.
    private static func visible(_ line: ArraySlice<UInt8>) -> [UInt8] {
        line.filter { $0 >= 0x20 || $0.isBlank || $0 == 0x0B }
    }

    /// Whether a page has its ampersands escaped: a reference that only an escaper writes, and no bare `&`
    /// before a space.
    private static func hasEscapes(_ page: [UInt8]) -> Bool {
        let marks: [StaticString] = [
            "&amp;", "&quot;", "&lt;", "&gt;", "&nbsp;", "&apos;", "&rsquo;", "&lsquo;", "&rdquo;", "&ldquo;",
            "&ndash;",
            "&mdash;", "&hellip;", "&eacute;",
        ]
        var (hasReference, at) = (false, 0)
        while let sign = page.place(of: 0x26, from: at) {
            at = sign + 1
            guard at < page.count else { break }
            if page[at].isBlank { return false }
            if page[at] == 0x23 {
                let match = CharacterReferences.standard.match(page, at: sign, inAttribute: false)
                if let match, page[sign + match.length - 1] == 0x3B { hasReference = true }
            } else if marks.contains(where: { page.hasWord($0, at: sign) }) {
                hasReference = true
            }
        }
        return hasReference
    }
}
