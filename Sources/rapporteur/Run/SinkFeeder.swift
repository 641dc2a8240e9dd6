import Foundation
import Interchange
import Publishing
import Staging

/// Brings the sinks of a pipeline up to date with the workspace's records.
///
/// Each is given what changed behind the revision that it was last brought to; where its place is empty, all. A run that is
/// killed in between gives the same again next time, which a sink takes without harm.
struct SinkFeeder {
    /// Records given at a time.
    private static let batch = 200

    let batches: BatchDatabase
    /// When the run ends, for a sink that keeps a history.
    let instant: String

    /// Brings one up to date; `nil` where it is.
    func feed(_ target: Pipeline.Sink) throws -> BatchReport.Sink? {
        let (name, latest) = ("\(target.kind.rawValue) \(target.target)", try batches.latestRevision())
        let revision = target.isThere ? try batches.revision(ofSink: name) : 0
        guard revision < latest || !target.isThere else { return nil }
        let sink = try target.opened(at: instant)
        var report = BatchReport.Sink(name, put: 0, removed: 0)
        switch sink.intake {
        case .changes: try feedChanges(sink, after: revision, &report)
        case .everything: try feedEverything(sink, &report)
        }
        try sink.finish()
        try batches.keep(sink: name, revision: latest)
        return report
    }

    private func feedChanges(_ sink: any Sink, after first: Int64, _ report: inout BatchReport.Sink) throws {
        var revision = first
        while true {
            let changes = try batches.changes(after: revision, limit: Self.batch)
            guard let last = changes.last else { return }
            let records = changes.compactMap(\.record)
            let gone = changes.filter { $0.record == nil }.map(\.id)
            if !records.isEmpty { try sink.put(records) }
            if !gone.isEmpty { try sink.remove(gone) }
            report.put += records.count
            report.removed += gone.count
            revision = last.revision
        }
    }

    private func feedEverything(_ sink: any Sink, _ report: inout BatchReport.Sink) throws {
        var id = ""
        while true {
            let records = try batches.records(after: id, limit: Self.batch)
            guard let last = records.last else { return }
            try sink.put(records)
            report.put += records.count
            id = last.id
        }
    }
}

extension Pipeline.Sink {
    /// Whether something is at its place.
    fileprivate var isThere: Bool { FileManager.default.fileExists(atPath: target) }

    /// Opens the sink.
    fileprivate func opened(at instant: String) throws -> any Sink {
        try FileManager.default.createDirectory(
            at: URL(filePath: target).deletingLastPathComponent(), withIntermediateDirectories: true)
        switch kind {
        case .jsonLines: return try JSONLinesSink(path: target)
        case .sqlite: return try SQLiteSink(path: target, at: instant)
        case .csv: return try CSVSink(folder: target)
        case .postgresql: return try PostgresSink(path: target, at: instant, deletesOthers: true)
        case .jsonLD: return try JSONLDSink(path: target)
        }
    }
}
