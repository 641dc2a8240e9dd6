import Interchange

/// Turns places in `Document.text` into places in the record's own title, lead and body.
struct FieldMap {
    private struct Part {
        let field: Record.Evidence.Field
        let passage: Passage
        /// Code points of the field before the passage.
        let offset: Int
        /// Code points of the passage before each step of its bytes, and of all of it: a page that is one paragraph may
        /// hold evidence by the thousand.
        let before: [Int]
        /// Code points of the passage.
        let count: Int

        init(_ field: Record.Evidence.Field, _ passage: Passage, offset: Int) {
            (self.field, self.passage, self.offset) = (field, passage, offset)
            var (before, count) = ([Int](), 0)
            let bytes = passage.text.utf8.span
            for at in bytes.indices {
                if at % Self.step == 0 { before.append(count) }
                if bytes[at] & 0xC0 != 0x80 { count += 1 }
            }
            (self.before, self.count) = (before, count)
        }

        /// Bytes between two counts.
        private static let step = 256

        /// Code points of the passage before a byte.
        func codePoints(before byte: Int) -> Int {
            guard byte < passage.text.utf8.count else { return count }
            let start = byte / Self.step * Self.step
            let bytes = passage.text.utf8.span
            return (start..<byte).reduce(before[byte / Self.step]) { $0 + (bytes[$1] & 0xC0 != 0x80 ? 1 : 0) }
        }
    }

    private let parts: [Part]
    /// The paragraphs joined by line feeds; `nil` for an article without any.
    let body: String?

    /// Lays out the texts of an article.
    init(_ article: Article) {
        var parts: [Part] = []
        if let title = article.title { parts.append(Part(.title, title, offset: 0)) }
        if let lead = article.lead { parts.append(Part(.lead, lead, offset: 0)) }
        var offset = 0
        for paragraph in article.body {
            let part = Part(.body, paragraph, offset: offset)
            parts.append(part)
            offset += part.count + 1
        }
        self.parts = parts
        body = article.body.isEmpty ? nil : article.body.map(\.text).joined(separator: "\n")
    }

    /// The evidence for a range, counted in code points; `nil` where it does not lie in one text of the record.
    func evidence(_ range: ByteRange, rule: String) -> Record.Evidence? {
        guard let start = place(range.start, isEnd: false), let end = place(range.end, isEnd: true),
            start.field == end.field, start.offset < end.offset
        else { return nil }
        return Record.Evidence(field: start.field, start: start.offset, end: end.offset, rule: rule)
    }

    private func place(_ byte: Int, isEnd: Bool) -> (field: Record.Evidence.Field, offset: Int)? {
        guard
            let part = parts.first(where: {
                isEnd
                    ? $0.passage.range.start < byte && byte <= $0.passage.range.end
                    : $0.passage.range.contains(byte)
            })
        else { return nil }
        return (part.field, part.offset + part.codePoints(before: byte - part.passage.range.start))
    }
}
