import Foundation
import Interchange
import Staging

/// The file with a report's figures that Prometheus' node exporter collects.
struct MetricsFile {
    let path: String

    /// Writes the figures, whole or not at all: the collector may read at any moment.
    func write(_ report: BatchReport) throws {
        try FileManager.default.createDirectory(
            at: URL(filePath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
        var file = try OutputFile(path: path)
        try file.write(Array(PrometheusText(report).text.utf8))
        try file.finish()
    }
}

extension BatchReport {
    /// The figures of a line of the log.
    var figures: [String: Int] {
        [
            "pages_seen": pages.seen, "pages_new": pages.new, "pages_changed": pages.changed,
            "pages_unchanged": pages.unchanged, "pages_removed": pages.removed, "pages_left": pages.left,
            "pages_failed": pages.failed, "records": records.total, "records_new": records.new,
            "records_changed": records.changed, "records_removed": records.removed, "alarms": alarms.count,
        ]
    }
}
