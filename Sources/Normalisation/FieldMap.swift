import Interchange

/// Turns places in `Document.text` into places in the record's own title, lead and body.
struct FieldMap {
    private struct Part {
        let field: Record.Evidence.Field
        let passage: Passage
        /// Code points of the field before the passage.
        let offset: Int
    }

    private let parts: [Part]
    /// The paragraphs joined by line feeds; `nil` for an article without any.
    let body: String?

    /// Lays out the texts of an article.
    init(_ article: Article) {
        var parts: [Part] = []
        if let title = article.title { parts.append(Part(field: .title, passage: title, offset: 0)) }
        if let lead = article.lead { parts.append(Part(field: .lead, passage: lead, offset: 0)) }
        var offset = 0
        for paragraph in article.body {
            parts.append(Part(field: .body, passage: paragraph, offset: offset))
            offset += paragraph.text.unicodeScalars.count + 1
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
        let bytes = part.passage.text.utf8
        let index = bytes.index(bytes.startIndex, offsetBy: byte - part.passage.range.start)
        return (part.field, part.offset + part.passage.text.unicodeScalars[..<index].count)
    }
}
