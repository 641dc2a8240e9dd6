import Interchange

/// What a page calls itself in its metadata, to tell where its headline stands.
struct PageTitles {
    private let page: Page
    private let stated: [[UInt8]]
    /// The bytes of the longest title.
    private let longest: Int

    /// Gathers the titles of a page.
    init(_ page: Page) {
        self.page = page
        stated = page.document.metadata.filter { entry in
            ["title", "og:title", "twitter:title"].contains(entry.name) || entry.name.hasSuffix(".headline")
        }.prefix(6).map { entry in
            var folded: [UInt8] = []
            Fold.append(page.bytes, entry.value.range.indices, to: &folded)
            return Self.core(folded[...])
        }
        longest = stated.map(\.count).max() ?? 0
    }

    /// The first heading that repeats a title of the page, else its first `h1`.
    func block(_ matches: [Bool]) -> Int? {
        let blocks = page.document.blocks
        return blocks.indices.first { matches[$0] && blocks[$0].kind == .heading }
            ?? blocks.firstIndex { $0.kind == .heading && $0.level == 1 }
    }

    /// Whether a block says what a title of the page says, or the main part of it.
    func matches(block: Int) -> Bool {
        let entry = page.document.blocks[block]
        let isHeading = entry.kind == .heading && entry.level <= 2
        guard entry.range.count < 300, isHeading || entry.range.count > 25, !stated.isEmpty else {
            return false
        }
        // No title holds more than itself; a heading may hold a kicker before it.
        let limit = isHeading ? longest + Self.kickerLength : longest
        let words = Self.core(page.foldedBytes(ofBlock: block), upTo: limit)
        guard words.count > 8, words.count <= limit else { return false }
        return stated.contains { title in
            title == words || words.count > 15 && title.starts(with: words)
                || words.count > 25 && Self.contains(title, words)
                || isHeading && title.count > 25 && Self.ends(words, in: title)
        }
    }

    /// The longest kicker that a heading holds before the title, in bytes.
    private static let kickerLength = 60

    /// Whether words end in a title, a space before it.
    private static func ends(_ words: [UInt8], in title: [UInt8]) -> Bool {
        let start = words.count - title.count
        return start > 0 && words[start - 1] == 0x20 && words[start...] == title[...]
    }

    /// The letters and digits of folded words, single spaces between them; no more than one byte beyond `limit`.
    static func core(_ folded: ArraySlice<UInt8>, upTo limit: Int = .max) -> [UInt8] {
        var core: [UInt8] = []
        core.reserveCapacity(min(folded.count, limit))
        var isPending = false
        for byte in folded where core.count <= limit {
            if isWord(byte) {
                if isPending, !core.isEmpty { core.append(0x20) }
                isPending = false
                core.append(byte)
            } else {
                isPending = true
            }
        }
        return core
    }

    /// Whether a byte is a digit or part of a letter.
    static func isWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
    }

    /// Whether words stand in a text.
    static func contains(_ text: [UInt8], _ words: [UInt8]) -> Bool {
        guard text.count >= words.count, let first = words.first else { return false }
        return (0...(text.count - words.count)).contains { at in
            text[at] == first && text[at...].starts(with: words)
        }
    }
}
