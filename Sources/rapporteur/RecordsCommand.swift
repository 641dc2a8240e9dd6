import ArgumentParser
import Foundation
import Interchange
import Staging

/// `rapporteur records`: all four stages in memory.
struct RecordsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "records", abstract: "Turns pages into records, one JSON object a line.",
        discussion: """
            Directories are walked and read in the order of their paths, archives (.warc, .warc.gz) in their own.

            With --in and --out one shard of pages becomes one of records, for batches on many machines. A shard of pages is an
            archive, or lines as `rapporteur fetch` writes them. The shard of records is written whole or not at all; the pages
            that failed are beside it in OUT.failures.jsonl, which is empty where none did; an archive that breaks off gives the
            pages before the break, and is one of them. source.duplicate_of knows the pages of the shard alone.
            Exit status: 0 all pages went through, 1 some failed, the shard is there, 2 the shard could not be read or
            written, and nothing is there.

            Example: rapporteur records Fixtures --output records.jsonl --summary
            Example: rapporteur records --in pages-00001.warc.gz --out records-00001.jsonl
            """)

    /// Characters in a line of the table.
    private static let tableWidth = 110

    @Argument(help: "Files, directories, WARC archives, http(s) URLs, or - for a page on standard input.")
    var pages: [String] = []

    @Option(name: .customLong("in"), help: ArgumentHelp("A shard of pages.", valueName: "file"))
    var shard: String?

    @Option(name: .customLong("out"), help: ArgumentHelp("The shard of records to make.", valueName: "file"))
    var recordShard: String?

    @OptionGroup var options: BatchOptions

    @OptionGroup var network: NetworkOptions

    @Option(
        help: ArgumentHelp(
            "Write the records to a file, which appears whole or not at all.", valueName: "file"))
    var output: String?

    @Option(
        help: ArgumentHelp(
            "Write the pages that failed to a file, one JSON object a line.", valueName: "file"))
    var failures: String?

    @Flag(help: "Print a table of the records: to standard output with --output, else to standard error.")
    var summary = false

    func validate() throws {
        guard (shard == nil) == (recordShard == nil) else {
            throw ValidationError("--in and --out go together.")
        }
        if shard == nil {
            guard !pages.isEmpty else {
                throw ValidationError("Name a page, or a shard with --in and --out.")
            }
        } else if !pages.isEmpty || output != nil || failures != nil || summary || options.pretty {
            throw ValidationError(
                "Beside --in and --out stand no pages and neither --output, --failures, --summary nor --pretty."
            )
        }
    }

    func run() async throws {
        if let shard, let recordShard { try await write(recordShard, of: shard) }
        let (path, batch) = (network.mainPath, options.batch)
        let queue = try PageQueue(pages, tellingBy: batch)
        var records = try output.map { path in try OutputFile(path: path) } ?? .standard
        var stopped = try OutputFile(path: failures ?? "/dev/null")
        var (finisher, report) = (RecordFinisher(), RunReport())
        let status = try await batch.run(
            next: queue.next, work: { await path.records(of: path.captures(of: $0)) }
        ) { outcome in
            switch outcome {
            case .value(let staged):
                let record = finisher.finish(staged)
                try records.write(record, options)
                if summary { report.add(record) }
            case .failure(let failure):
                try stopped.write(line: CanonicalJSON.bytes(outcome))
                if summary { report.add(failure) }
            }
        }
        try records.finish()
        try stopped.finish()
        if summary { try tell(report) }
        status.end
    }

    private func write(_ recordShard: String, of shard: String) async throws -> Never {
        do {
            try await RecordShard(input: shard, output: recordShard, batch: options.batch)
                .write(network.mainPath).end
        } catch let failure as StageFailure {
            options.batch.log.tell(Notice(failure))
            ExitStatus.nothingRan.end
        }
    }

    private func tell(_ report: RunReport) throws {
        let descriptor = output == nil ? STDERR_FILENO : STDOUT_FILENO
        let table = report.table(width: Self.tableWidth)
        try OutputFile(descriptor: descriptor, name: "the table").write(Array(table.utf8))
    }
}
