extension BatchReport {
    /// The report for a person: what an operator reads in the morning.
    public var summary: String {
        guard !isOfNothing || isInterrupted || !alarms.isEmpty else {
            return "Nothing to do: all \(Self.count(pages.seen, "page")) are as they were; there are "
                + "\(Self.count(records.total, "record")).\n"
        }
        let parts = [[headline], stageLines, familyLines, failureLines, sinkLines, alarmLines]
        return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }.joined()
    }

    private var headline: String {
        var text =
            "\(Self.count(pages.seen, "page")): \(pages.new) new, \(pages.changed) changed, "
            + "\(pages.unchanged) unchanged"
        if pages.removed > 0 { text += ", \(pages.removed) removed" }
        if pages.left > 0 { text += ", \(pages.left) left" }
        if pages.failed > 0 { text += ", \(pages.failed) failed" }
        text += "\n\(Self.count(records.total, "record")): \(records.new) new, \(records.changed) changed, "
        text += "\(records.unchanged) unchanged"
        if records.removed > 0 { text += ", \(records.removed) removed" }
        if isInterrupted { text += "\nInterrupted before all was done; the next run goes on from here." }
        return text
    }

    private var stageLines: [String] {
        let lines = stages.filter { $0.pages > 0 }.map { "\($0.stage) \($0.pages) pages \($0.seconds) s" }
        return lines.isEmpty ? [] : ["Stages: " + lines.joined(separator: ", ")]
    }

    private var familyLines: [String] {
        families.map { family in
            let shares = ["title", "published", "body"].map { name in
                let filled = family.fields.first { $0.field == name }?.filled ?? 0
                return "\(name) \(family.records > 0 ? filled * 100 / family.records : 0) %"
            }
            return
                "  \(family.family): \(Self.count(family.records, "record")), \(shares.joined(separator: ", ")), "
                + "\(Self.count(family.quotes, "quote")) (\(family.speakers) with a speaker), "
                + "\(Self.count(family.dates, "date")), \(Self.count(family.funders, "funder"))"
        }
    }

    private var failureLines: [String] {
        failures.map { "  \($0.code) \($0.count): \($0.examples.joined(separator: " "))" }
    }

    private var sinkLines: [String] {
        sinks.map { "  \($0.sink): \($0.put) put, \($0.removed) taken away" }
    }

    private var alarmLines: [String] {
        let rules =
            switch pastRules {
            case .recounted?:
                ["The program or its parameters changed: runs before were counted anew with them."]
            case .leftOut?: ["The program or its parameters changed: runs before were left out of the check."]
            case nil: [String]()
            }
        return rules + alarms.map { "Alarm: \($0.message) \($0.examples.joined(separator: " "))" }
    }

    private static func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
}
