import Foundation
import Interchange
import Testing

@testable import Extraction

/// One example of a table: a text, and what somebody says in it.
///
/// Written `text => kind;words;speaker;role`, several quotes with ` || ` between them, `-` for none. `¶` ends a paragraph,
/// the kind is `d` or `p`, an unnamed speaker is `nil`.
struct QuoteLine: Sendable, CustomTestStringConvertible {
    let text: String
    let expected: String

    var testDescription: String { text }

    /// The lines of a table.
    static func table(_ table: String) -> [QuoteLine] {
        table.split(separator: "\n").compactMap { line in
            guard let arrow = line.range(of: " => ", options: .backwards) else { return nil }
            return QuoteLine(
                text: String(line[..<arrow.lowerBound]), expected: String(line[arrow.upperBound...]))
        }
    }

    /// The text as paragraphs of a body.
    func prose(in language: String = "en", title: String? = nil) -> Prose {
        var bytes: [UInt8] = []
        var paragraphs: [(field: Prose.Field, range: ByteRange)] = []
        func add(_ text: some StringProtocol, _ field: Prose.Field) {
            let start = bytes.count
            bytes += Array(text.utf8)
            paragraphs.append((field, ByteRange(start, bytes.count)))
            bytes.append(0x0A)
        }
        if let title { add(title, .title) }
        for paragraph in text.split(separator: "¶") { add(paragraph, .body) }
        return Prose(bytes: bytes, paragraphs: paragraphs, lexicon: .of(language))
    }

    /// What the finder gives, written as the table writes it.
    func found(in language: String = "en") -> String {
        Self.written(QuoteFinder().quotations(in: prose(in: language)))
    }

    /// Quotations as a table writes them.
    static func written(_ quotations: [Quotation]) -> String {
        let quotes = quotations.map { quote in
            let speaker = quote.speaker
            return [
                String(quote.kind.rawValue.prefix(1)),
                quote.text.split(separator: "\n").joined(separator: "¶"),
                speaker?.name ?? "nil", speaker?.role ?? "",
            ].joined(separator: ";")
        }
        return quotes.isEmpty ? "-" : quotes.joined(separator: " || ")
    }
}
