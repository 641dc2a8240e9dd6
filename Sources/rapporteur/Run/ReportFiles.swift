import Foundation
import Interchange
import Staging

/// The files that tell what came of a run: `report.json`, `summary.txt` and `failures.jsonl` in the workspace.
struct ReportFiles {
    let workspace: String

    /// Writes all three, each whole or not at all.
    ///
    /// `failures.jsonl` holds every page that goes no further, of this run or one before.
    func write(_ report: BatchReport, _ batches: BatchDatabase) throws {
        var json = try OutputFile(path: workspace + "/report.json")
        try json.write(line: CanonicalJSON.bytes(report, pretty: true))
        try json.finish()
        var summary = try OutputFile(path: workspace + "/summary.txt")
        try summary.write(Array(report.summary.utf8))
        try summary.finish()
        var failures = try OutputFile(path: workspace + "/failures.jsonl")
        try batches.forEachFailure { failure in
            try failures.write(line: CanonicalJSON.bytes(Outcome<Record>.failure(failure)))
        }
        try failures.finish()
    }
}
