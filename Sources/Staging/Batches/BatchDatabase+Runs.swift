import Foundation
import GRDB
import Interchange

/// One batch, from its first page to its last.
public struct BatchRun: Hashable, Sendable {
    /// Its name, made of the instant at which it began.
    public let id: String
    /// When it began, ISO 8601 in UTC.
    public let started: String
    /// Whether it goes on where a batch before it was killed or interrupted.
    public let isResumed: Bool
}

extension BatchDatabase {
    /// Begins a batch, or goes on with one of the same pipeline that did not come to its end.
    ///
    /// `now` is ISO 8601 in UTC with milliseconds.
    public func begin(pipeline: String, now: String) throws -> BatchRun {
        try pool.write { database in
            let latest = try Row.fetchOne(
                database, sql: "SELECT * FROM batch ORDER BY started DESC, id DESC LIMIT 1")
            if let latest, latest["finished"] as String? == nil, latest["pipeline"] == pipeline {
                return BatchRun(id: latest["id"], started: latest["started"], isResumed: true)
            }
            let run = BatchRun(id: now.filter(\.isNumber), started: now, isResumed: false)
            try database.execute(
                sql: "INSERT INTO batch (id, pipeline, started) VALUES (?, ?, ?)",
                arguments: [run.id, pipeline, now])
            return run
        }
    }

    /// Ends a batch with its report.
    public func end(_ run: BatchRun, now: String, report: BatchReport) throws {
        try pool.write { database in
            try database.execute(
                sql: "UPDATE batch SET finished = ?, report = ? WHERE id = ?",
                arguments: [now, try CanonicalJSON.string(report), run.id])
        }
    }

    /// The reports of the batches of a pipeline that ended before another one, the latest first.
    public func reports(before run: BatchRun, pipeline: String, limit: Int) throws -> [BatchReport] {
        try pool.read { database in
            let texts = try String.fetchAll(
                database,
                sql: """
                    SELECT report FROM batch
                    WHERE json_extract(report, '$.schema') = ? AND id < ? AND pipeline = ?
                    ORDER BY id DESC LIMIT ?
                    """, arguments: [BatchReport.schemaName, run.id, pipeline, limit])
            return try texts.map { try CanonicalJSON.value(BatchReport.self, from: $0) }
        }
    }
}
