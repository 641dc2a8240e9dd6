extension DifferenceReport {
    /// Characters of a value that are shown.
    private static let shownCharacters = 200

    /// The report for a person.
    public var summary: String {
        var lines = [headline]
        if unavailable > 0 {
            lines.append(
                "\(Self.count(unavailable, "page")) could not be compared: gone, or another one than the workspace knows."
            )
        }
        for field in fields {
            let counts = [(field.added, "added"), (field.removed, "removed"), (field.changed, "changed")]
                .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
            lines.append(
                "\(field.field): \(counts.joined(separator: ", ")) in \(Self.count(field.records, "record"))")
            lines += field.examples.map {
                "  \($0.location): \(Self.shown($0.old)) → \(Self.shown($0.new))"
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private var headline: String {
        let read = "\(Self.count(pages, "page")) read again"
        guard differing > 0 else { return "\(read): nothing would change." }
        return "\(read): \(Self.count(records, "record")) of \(Self.count(differing, "page")) would change."
    }

    private static func shown(_ json: String?) -> String {
        guard let json else { return "nothing" }
        return json.count > shownCharacters ? json.prefix(shownCharacters) + "…" : json
    }

    private static func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
}
