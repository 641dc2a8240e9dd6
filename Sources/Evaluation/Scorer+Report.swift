import Foundation
import Interchange

// What a person or a program reads of the figures.
extension Scorer {
    /// A row a field: precision, recall, F1, and the counts that they are made of; then the pages right as a whole.
    public var table: String {
        let head = Self.row("field", ["P", "R", "F1"].map { Self.pad($0, to: 6) }, "  tp   fp   fn")
        let rows = fields.compactMap { field in
            tallies[field].map { tally in
                Self.row(
                    field, [tally.precision, tally.recall, tally.f1].map { String(format: "%6.3f", $0) },
                    [tally.hits, tally.extra, tally.lost].map { Self.pad(String($0), to: 4) }
                        .joined(separator: " "))
            }
        }
        let share = String(format: "%.2f", Double(perfect) / Double(max(1, pages)))
        let last = "pages \(pages), whole record right \(perfect) (\(share)), no record \(absent)"
        return ([head] + rows + [last]).joined(separator: "\n") + "\n"
    }

    private static func row(_ field: String, _ figures: [String], _ counts: String) -> String {
        field + String(repeating: " ", count: max(0, 24 - field.count)) + " "
            + figures.joined(separator: " ") + " " + counts
    }

    private static func pad(_ text: String, to width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }

    /// The same figures as one JSON object: a key a field, and `pages`.
    public var report: some Encodable { Report(scorer: self) }

    private struct Report: Encodable {
        let scorer: Scorer

        private struct Key: CodingKey {
            let stringValue: String
            var intValue: Int? { nil }

            init(_ name: String) { stringValue = name }
            init?(stringValue: String) { self.init(stringValue) }
            init?(intValue: Int) { nil }
        }

        private struct Figures: Encodable {
            let p, r, f: Double
            let tp, fp, fn: Int
        }

        private struct Pages: Encodable {
            let all, perfect, absent: Int
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Key.self)
            for field in scorer.fields {
                guard let tally = scorer.tallies[field] else { continue }
                try container.encode(
                    Figures(
                        p: tally.precision, r: tally.recall, f: tally.f1, tp: tally.hits, fp: tally.extra,
                        fn: tally.lost), forKey: Key(field))
            }
            try container.encode(
                Pages(all: scorer.pages, perfect: scorer.perfect, absent: scorer.absent),
                forKey: Key("pages"))
        }
    }
}
