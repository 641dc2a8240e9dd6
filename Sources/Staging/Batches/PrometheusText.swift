import Foundation

/// A report's figures in Prometheus' text format, for the textfile collector of its node exporter.
///
/// All are gauges of the last run. Each bears the pipeline as a label, so that one folder holds files of several. Figures `of`
/// a `run` count what it found new or changed, those of the `workspace` all that there is.
public struct PrometheusText {
    /// The text, with a line feed at its end.
    public private(set) var text = ""

    private let pipeline: String

    /// Writes the figures of a report.
    public init(_ report: BatchReport) {
        pipeline = report.pipeline
        addRun(report)
        addPages(report)
        addFamilies([("run", report.families), ("workspace", report.holdings)])
        add(
            "listing_links", "Pages that a listing names.",
            report.listings.map { Sample(Double($0.links), ("url", $0.url)) })
        add(
            "sink_records", "Records that a sink was given, and that were taken away from it.",
            report.sinks.flatMap {
                [
                    Sample(Double($0.put), ("sink", $0.sink), ("change", "put")),
                    Sample(Double($0.removed), ("sink", $0.sink), ("change", "removed")),
                ]
            })
        addAlarms(report)
    }

    private struct Sample {
        let value: Double
        let labels: [(name: String, value: String)]

        init(_ value: Double, _ labels: (String, String)...) {
            (self.value, self.labels) = (value, labels.map { (name: $0, value: $1) })
        }
    }

    private mutating func addRun(_ report: BatchReport) {
        add(
            "run_start_time_seconds", "When the last run began, in seconds since 1970.",
            Self.seconds(report.started).map { [Sample($0)] } ?? [])
        add(
            "run_end_time_seconds", "When the last run ended, in seconds since 1970.",
            Self.seconds(report.finished).map { [Sample($0)] } ?? [])
        add(
            "run_interrupted", "Whether the last run was asked to end before it was done.",
            [Sample(report.isInterrupted ? 1 : 0)])
        add(
            "stage_pages", "Pages that a stage of the last run ran on.",
            report.stages.map { Sample(Double($0.pages), ("stage", $0.stage)) })
        add(
            "stage_seconds",
            "Seconds that a stage of the last run took, those of pages at the same time added up.",
            report.stages.map { Sample($0.seconds, ("stage", $0.stage)) })
    }

    private mutating func addPages(_ report: BatchReport) {
        let pages = [
            ("new", report.pages.new), ("changed", report.pages.changed),
            ("unchanged", report.pages.unchanged), ("removed", report.pages.removed),
            ("left", report.pages.left), ("failed", report.pages.failed),
        ]
        add("pages_seen", "Pages that the last run came across.", [Sample(Double(report.pages.seen))])
        add(
            "pages", "Pages of the last run by what became of them.",
            pages.map { Sample(Double($1), ("outcome", $0)) })
        let records = [
            ("new", report.records.new), ("changed", report.records.changed),
            ("unchanged", report.records.unchanged), ("removed", report.records.removed),
        ]
        add("records_held", "Records that there are.", [Sample(Double(report.records.total))])
        add(
            "records", "Records of the last run by what became of them.",
            records.map { Sample(Double($1), ("change", $0)) })
        add(
            "failures", "Pages, or items of them, that failed in the last run.",
            report.failures.map { Sample(Double($0.count), ("code", $0.code)) })
    }

    private mutating func addFamilies(_ scopes: [(of: String, families: [BatchReport.Family])]) {
        func samples(_ figure: (BatchReport.Family) -> Int) -> [Sample] {
            scopes.flatMap { scope in
                scope.families.map { Sample(Double(figure($0)), ("family", $0.family), ("of", scope.of)) }
            }
        }
        add("family_records", "Records of a page family.", samples(\.records))
        add("family_quotes", "Quotes in a page family's records.", samples(\.quotes))
        add(
            "family_speakers", "Quotes in a page family's records of which the speaker is known.",
            samples(\.speakers))
        add("family_dates", "Days that a page family's records mention.", samples(\.dates))
        add("family_funders", "Funders that a page family's records name.", samples(\.funders))
        add("family_doubts", "Doubts about a page family's records.", samples(\.doubts))
        add(
            "family_filled", "Records of a page family in which a field is filled.",
            scopes.flatMap { scope in
                scope.families.flatMap { family in
                    family.fields.map {
                        Sample(
                            Double($0.filled), ("family", family.family), ("field", $0.field),
                            ("of", scope.of))
                    }
                }
            })
    }

    private mutating func addAlarms(_ report: BatchReport) {
        let counts = Dictionary(
            report.alarms.map { ([$0.kind.rawValue, $0.family ?? "", $0.field ?? ""], 1) },
            uniquingKeysWith: +)
        add("alarms", "Drift alarms of the last run.", [Sample(Double(report.alarms.count))])
        add(
            "alarm", "Drift alarms of the last run, one by one.",
            counts.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { key, count in
                Sample(Double(count), ("kind", key[0]), ("family", key[1]), ("field", key[2]))
            })
    }

    /// Adds a metric with its samples; none without one.
    private mutating func add(_ name: String, _ help: String, _ samples: [Sample]) {
        guard !samples.isEmpty else { return }
        text += "# HELP rapporteur_\(name) \(help)\n# TYPE rapporteur_\(name) gauge\n"
        for sample in samples {
            let labels = [(name: "pipeline", value: pipeline)] + sample.labels
            let set = labels.map { "\($0.name)=\"\(Self.escaped($0.value))\"" }.joined(separator: ",")
            text += "rapporteur_\(name){\(set)} \(Self.told(sample.value))\n"
        }
    }

    /// A label's value as the format asks for it.
    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    }

    private static func told(_ number: Double) -> String {
        number == number.rounded() && number.magnitude < 1e15 ? String(Int(number)) : String(number)
    }

    /// Seconds since 1970 of an instant as reports write it; `nil` for another form.
    private static func seconds(_ instant: String) -> Double? {
        do {
            return try Date.ISO8601FormatStyle(includingFractionalSeconds: true).parse(instant)
                .timeIntervalSince1970
        } catch {
            return nil
        }
    }
}
