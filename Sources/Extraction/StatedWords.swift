import Interchange

/// What a page's metadata says of its author and its text, to tell bylines, notes on authors and deks from the text.
struct StatedWords {
    private let authors: [[UInt8]]
    private let descriptions: [[UInt8]]

    /// Gathers the words of a page.
    init(_ page: Page) {
        var (authors, descriptions): ([[UInt8]], [[UInt8]]) = ([], [])
        for entry in page.document.metadata {
            let isAuthor = Self.authorNames.contains(entry.name) || entry.name.hasSuffix(".author")
            let isDescription =
                Self.descriptionNames.contains(entry.name)
                || entry.name.hasSuffix(".description") && entry.name.hasPrefix("json-ld:")
            guard isAuthor || isDescription, !entry.value.text.isEmpty,
                authors.count + descriptions.count < 24
            else { continue }
            var folded: [UInt8] = []
            Fold.append(page.bytes, entry.value.range.indices, to: &folded)
            let core = PageTitles.core(folded[...])
            // A name has two words; an address or a site's short name is none.
            if isAuthor, (5...60).contains(core.count), core.contains(0x20), !folded.contains(0x2F) {
                if !authors.contains(core) { authors.append(core) }
            } else if isDescription, core.count >= Self.descriptionLength, !descriptions.contains(core) {
                descriptions.append(core)
            }
        }
        (self.authors, self.descriptions) = (authors, descriptions)
    }

    private static let authorNames: Set<String> = ["author", "article:author", "byl", "sailthru.author"]
    private static let descriptionNames: Set<String> = [
        "description", "og:description", "twitter:description",
    ]
    /// A description shorter than this, in bytes, is a slogan.
    private static let descriptionLength = 30
    /// Descriptions are cut at some length; so many bytes in common are the same words.
    private static let sharedLength = 60

    /// Whether folded words open with the name of an author.
    func beginsWithAuthor(_ line: ArraySlice<UInt8>) -> Bool {
        let isGlued = line.starts(with: Self.by)
        guard isGlued && !authors.isEmpty || opens(line, one: authors) else { return false }
        let head = PageTitles.core(line.prefix(Self.headLength))
        func isAuthor(_ head: ArraySlice<UInt8>) -> Bool {
            authors.contains { author in
                head.starts(with: author)
                    && (head.count == author.count || head[head.startIndex + author.count] == 0x20)
            }
        }
        // Inline elements lose the space between them: `ByAna Lind`.
        return isAuthor(head[...]) || isGlued && isAuthor(head.dropFirst(Self.by.count))
    }

    private static let by = Array("by".utf8)

    /// Whether one of some words begins with the first letter or digit of a line; few do.
    private func opens(_ line: ArraySlice<UInt8>, one words: [[UInt8]]) -> Bool {
        guard !words.isEmpty, let first = line.first(where: PageTitles.isWord) else { return false }
        return words.contains { $0.first == first }
    }

    /// The longest name with what stands between its parts, in bytes.
    private static let headLength = 80

    /// Whether folded words are those that the page describes itself with.
    func isDescription(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count >= Self.descriptionLength, opens(line, one: descriptions) else { return false }
        let words = PageTitles.core(line.prefix(400))
        guard words.count >= Self.descriptionLength else { return false }
        return descriptions.contains { description in
            description.count >= words.count
                ? description.starts(with: words)
                : description.count >= Self.sharedLength && words.starts(with: description)
        }
    }
}
