import Interchange

/// Reads a line such as `By Ana Orr | 2 March 2023` or `Posted by admin on April 12, 2018`.
struct BylineReader {
    let page: Page
    let furniture: Furniture

    /// Adds the names and the day of a byline to `draft`; `folded` is its folded text.
    func read(_ line: ByteRange, _ folded: String, into draft: inout Draft) {
        guard let length = furniture.byline(folded) else { return }
        let day = TextStamp.joinedDay(page.bytes, line) ?? TextStamp.day(endingPart: line, page.bytes)
        if let day { draft.published.append(PublishedMention(page.passage(day), from: .dateElement)) }
        let bars = line.indices.first {
            page.bytes[$0] == 0x7C || page.bytes[$0] == 0xC2 && page.bytes[$0 + 1] == 0xB7
        }
        let end = min(bars ?? line.end, day?.start ?? line.end)
        let name = page.trimmed(ByteRange(min(line.start + length, end), end))
        // Two capitalised words at least: `admin on` is no author.
        let words = page.bytes[name.indices].split(separator: 0x20)
        if words.count >= 2, words.allSatisfy({ Scan.isUpper(Scan.scalar(Array($0), 0).value) }) {
            draft.authors.append(name)
        }
    }
}
