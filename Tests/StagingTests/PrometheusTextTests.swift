import Foundation
import TestSupport
import Testing

@testable import Staging

@Suite struct `Figures for Prometheus` {
    private static func report() -> BatchReport {
        var report = BatchReport(
            BatchRun(id: "1", started: "2026-01-02T03:04:05.678Z", isResumed: false),
            pipeline: "a \"b\"\\c.yaml",
            finished: "2026-01-02T03:04:06.000Z")
        (report.pages.seen, report.pages.new, report.pages.unchanged) = (12, 3, 9)
        report.records.total = 11
        report.stages = [BatchReport.Stage(.parse, pages: 3, seconds: 0.0625)]
        report.failures = [BatchReport.Failure("parse.page.empty", count: 1, examples: ["x"])]
        report.listings = [BatchReport.Listing("https://a.example/?b=\"c\"\nd", links: 0)]
        report.sinks = [BatchReport.Sink("sqlite records.sqlite", put: 3, removed: 0)]
        report.alarms = [
            DriftAlarm(kind: .emptyListing, message: "It names no page.", examples: []),
            DriftAlarm(
                kind: .fieldMissing, family: "osce-drupal", field: "published", message: "It fell.",
                examples: []),
        ]
        return report
    }

    @Test func `have the form of the exposition format`() throws {
        let metrics = try Exposition(PrometheusText(Self.report()).text)
        #expect(metrics.samples.count > 20)
        for name in ["pages", "records", "stage_seconds", "failures", "sink_records", "alarm"] {
            #expect(metrics.types["rapporteur_" + name] == "gauge", "\(name)")
        }
    }

    @Test(
        arguments: [
            ("rapporteur_pages_seen", [:], 12), ("rapporteur_pages", ["outcome": "new"], 3),
            ("rapporteur_records_held", [:], 11), ("rapporteur_stage_seconds", ["stage": "parse"], 0.063),
            ("rapporteur_run_start_time_seconds", [:], 1_767_323_045.678),
            ("rapporteur_failures", ["code": "parse.page.empty"], 1),
            ("rapporteur_listing_links", ["url": "https://a.example/?b=\"c\"\nd"], 0),
            ("rapporteur_sink_records", ["sink": "sqlite records.sqlite", "change": "put"], 3),
            ("rapporteur_alarms", [:], 2),
            (
                "rapporteur_alarm", ["kind": "field-missing", "family": "osce-drupal", "field": "published"],
                1
            ),
        ] as [(String, [String: String], Double)])
    func `are the report's`(name: String, labels: [String: String], value: Double) throws {
        let wanted = labels.merging(["pipeline": "a \"b\"\\c.yaml"]) { $1 }
        let found = try Exposition(PrometheusText(Self.report()).text).samples.filter {
            $0.name == name && $0.labels == wanted
        }
        #expect(found.map(\.value) == [value])
    }

    @Test func `please promtool`() async throws {
        guard let promtool = Tool.path("promtool") else { return }
        let text = Data(PrometheusText(Self.report()).text.utf8)
        let outcome = try await Command.run(URL(filePath: promtool), ["check", "metrics"], input: text)
        #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.text)\(outcome.errors)")
    }

    @Test(arguments: [
        "a 1\n", "# TYPE a gauge\na 1", "# TYPE a gauge\na{b=\"c} 1\n", "# TYPE a gauge\na x\n",
        "# TYPE a gauge\na 1\na 2\n", "# TYPE a gauge\n1a 1\n", "# TYPE a gauge\n# TYPE a gauge\na 1\n",
    ]) func `are told from what has another form`(text: String) {
        #expect(throws: Exposition.Fault.self) { try Exposition(text) }
    }
}

/// A text in Prometheus' exposition format 0.0.4, read as strictly as its description asks for.
private struct Exposition {
    struct Fault: Error {
        let line: String
    }

    struct Sample: Equatable {
        let name: String
        let labels: [String: String]
        let value: Double
    }

    private(set) var types: [String: String] = [:]
    private(set) var samples: [Sample] = []

    init(_ text: String) throws {
        guard text.hasSuffix("\n") else { throw Fault(line: "the end") }
        var (current, seen) = ("", Set<String>())
        for line in text.dropLast().split(separator: "\n", omittingEmptySubsequences: false) {
            let words = line.split(separator: " ", maxSplits: 3).map(String.init)
            if line.hasPrefix("# HELP ") {
                guard words.count == 4 else { throw Fault(line: String(line)) }
            } else if line.hasPrefix("# TYPE ") {
                // All lines of a metric stand together, under one type.
                guard words.count == 4, Self.isName(words[2]), types[words[2]] == nil,
                    ["gauge", "counter", "untyped"].contains(words[3])
                else { throw Fault(line: String(line)) }
                types[words[2]] = words[3]
                current = words[2]
            } else {
                let sample = try Self.sample(line)
                let key = "\(sample.name) \(sample.labels.sorted { $0.key < $1.key })"
                guard sample.name == current, seen.insert(key).inserted else {
                    throw Fault(line: String(line))
                }
                samples.append(sample)
            }
        }
    }

    private static func isName(_ text: some StringProtocol) -> Bool {
        let isLetter = { (byte: UInt8) in
            (65...90).contains(byte) || (97...122).contains(byte) || byte == 95 || byte == 58
        }
        return text.utf8.first.map(isLetter) ?? false
            && text.utf8.allSatisfy { isLetter($0) || (48...57).contains($0) }
    }

    private static func sample(_ line: Substring) throws -> Sample {
        let name = line.prefix { $0 != "{" && $0 != " " }
        guard isName(name) else { throw Fault(line: String(line)) }
        var (rest, labels) = (line.dropFirst(name.count), [String: String]())
        if rest.first == "{" {
            rest.removeFirst()
            while rest.first != "}" {
                let label = rest.prefix { $0 != "=" }
                rest = rest.dropFirst(label.count + 1)
                guard isName(label), labels[String(label)] == nil, rest.popFirst() == "\"" else {
                    throw Fault(line: String(line))
                }
                labels[String(label)] = try value(&rest, in: line)
                if rest.first == "," { rest.removeFirst() }
            }
            rest.removeFirst()
        }
        guard rest.first == " ", let number = Double(rest.dropFirst()) else {
            throw Fault(line: String(line))
        }
        return Sample(name: String(name), labels: labels, value: number)
    }

    private static func value(_ rest: inout Substring, in line: Substring) throws -> String {
        var text = ""
        while let character = rest.popFirst() {
            switch character {
            case "\"": return text
            case "\\":
                switch rest.popFirst() {
                case "n": text += "\n"
                case "\\": text += "\\"
                case "\"": text += "\""
                default: throw Fault(line: String(line))
                }
            default: text.append(character)
            }
        }
        throw Fault(line: String(line))
    }
}
