/// Quotes for a person at a terminal.
public struct QuoteTable: Sendable {
    /// The least that the words of a quote are given, in characters.
    private static let narrowest = 20

    private let hits: [QuoteSearch.Hit]

    /// A table of these quotes, in their order.
    public init(_ hits: [QuoteSearch.Hit]) { self.hits = hits }

    /// Three columns: day, speaker with the role below, and the words with headline and address below; a line tells how many.
    ///
    /// An address keeps its line whole, so that a terminal opens it.
    public func text(width: Int) -> String {
        let speakerWidth = min(30, max(Self.narrowest, width / 4))
        let wordsWidth = max(Self.narrowest, width - 10 - speakerWidth - 4)
        var lines: [String] = []
        for hit in hits {
            let who = Self.wrap(hit.speaker ?? "–", speakerWidth) + Self.wrap(hit.role ?? "", speakerWidth)
            let words =
                Self.wrap("“\(hit.text)”", wordsWidth) + Self.wrap(hit.title ?? "", wordsWidth)
                + [Self.plain(hit.url ?? hit.recordID)]
            for row in 0..<max(who.count, words.count) {
                let cells = [
                    Self.fill(row == 0 ? hit.published ?? "" : "", 10),
                    Self.fill(row < who.count ? who[row] : "", speakerWidth),
                    row < words.count ? words[row] : "",
                ]
                lines.append(cells.joined(separator: "  "))
            }
            lines.append("")
        }
        lines.append(hits.count == 1 ? "1 quote" : "\(hits.count) quotes")
        return lines.map { Self.withoutBlanks($0) + "\n" }.joined()
    }

    /// Lines of at most `width` characters, words kept whole unless one alone is longer.
    private static func wrap(_ text: String, _ width: Int) -> [String] {
        var lines: [String] = []
        for word in plain(text).split(separator: " ") {
            if let last = lines.last, last.count + 1 + word.count <= width {
                lines[lines.count - 1] = last + " " + word
            } else {
                var rest = word
                while rest.count > width {
                    lines.append(String(rest.prefix(width)))
                    rest = rest.dropFirst(width)
                }
                lines.append(String(rest))
            }
        }
        return lines
    }

    /// Text without what would move a terminal's cursor.
    private static func plain(_ text: String) -> String {
        var plain = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator: plain.append(" ")
            default: plain.append(scalar)
            }
        }
        return String(plain)
    }

    private static func withoutBlanks(_ line: String) -> Substring {
        line[..<(line.lastIndex { $0 != " " }.map(line.index(after:)) ?? line.startIndex)]
    }

    private static func fill(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
