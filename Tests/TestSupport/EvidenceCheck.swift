public import Interchange

/// Checks that every span of evidence is what the record says stands there.
public enum EvidenceCheck {
    private static let marks = Set("“”„‟«»\"'‘’‚‛`´".unicodeScalars)

    /// What is wrong, a line each; empty where every span holds.
    public static func faults(in record: Record) -> [String] {
        let quotes = record.quotes.map { ("quote", $0.evidence, Optional($0.text)) }
        let dates = record.dates.map { ("date", $0.evidence, Optional($0.text)) }
        let others =
            record.funders.map { ("funder", $0.evidence) }
            + record.organisers.map { ("organiser", $0.evidence) }
            + record.projects.map { ("project", $0.evidence) } + record.places.map { ("place", $0.evidence) }
        return (quotes + dates + others.map { ($0, $1, nil) }).compactMap { kind, evidence, form in
            fault(kind, evidence, form, in: record)
        }
    }

    private static func fault(
        _ kind: String, _ evidence: Record.Evidence, _ form: String?, in record: Record
    ) -> String? {
        let text =
            switch evidence.field {
            case .title: record.title
            case .lead: record.lead
            case .body: record.body
            }
        let scalars = Array((text ?? "").unicodeScalars)
        guard 0 <= evidence.start, evidence.start < evidence.end, evidence.end <= scalars.count else {
            return "\(kind): no such span: \(evidence)"
        }
        let span = String(String.UnicodeScalarView(scalars[evidence.start..<evidence.end]))
        guard let form, folded(form) != folded(span) else { return nil }
        return "\(kind): \(form) is not \(span)"
    }

    private static func folded(_ text: String) -> [String] {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { !marks.contains($0) }))
            .split(whereSeparator: \.isWhitespace).map(String.init)
    }
}
