import Fetching
import Foundation
import Interchange
import Parsing
import Staging

/// A file of pages that becomes a file of records: the unit of work where many machines share the pages.
///
/// Pages come from an archive (`.warc`, `.warc.gz`), or from lines as `rapporteur fetch` writes them. Pages that fail are
/// written to the same path with `.failures.jsonl` behind it, also where there is none, and before the records: a shard
/// that is there is whole, and so are its failures.
struct RecordShard {
    /// What the name of the file of failures ends in.
    static let failuresSuffix = ".failures.jsonl"

    let input: String
    let output: String
    let batch: Batch

    /// Makes the shard.
    ///
    /// - Throws: `FileError` where a file cannot be read or written, `StageFailure` where the archive cannot; then nothing
    ///   is there.
    func write(_ path: MainPath) async throws -> ExitStatus {
        let next = try pages(path)
        var records = try OutputFile(path: output)
        var failures = try OutputFile(path: output + Self.failuresSuffix)
        var finisher = RecordFinisher()
        let status = try await batch.run(next: next, work: { await path.records(of: $0) }) { outcome in
            switch outcome {
            case .value(let staged): try records.write(line: CanonicalJSON.bytes(finisher.finish(staged)))
            case .failure: try failures.write(line: CanonicalJSON.bytes(outcome))
            }
        }
        try failures.finish()
        try records.finish()
        return status
    }

    /// What gives the pages, one after the other.
    private func pages(_ path: MainPath) throws -> @Sendable () throws -> PageProgress<Capture>? {
        if WARCPages.isArchive(input) {
            _ = try WARCPages(input)
            let queue = try PageQueue([input], tellingBy: batch)
            return {
                guard case .capture(let capture)? = queue.next() else { return nil }
                return capture
            }
        }
        let descriptor = unsafe open(input, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError(input, "cannot be read", errno) }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        let (reader, input) = (JSONLinesReader(descriptor, name: input), input)
        return {
            try withExtendedLifetime(file) {
                try reader.next().map { PageProgress($0, readBy: HTMLParser.name, of: input) }
            }
        }
    }
}
