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

            Example: rapporteur records Fixtures --output records.jsonl --summary
            """)

    /// Characters in a line of the table.
    private static let tableWidth = 110

    @Argument(help: "Files, directories, WARC archives, http(s) URLs, or - for a page on standard input.")
    var pages: [String]

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

    func run() async throws {
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

    private func tell(_ report: RunReport) throws {
        let descriptor = output == nil ? STDERR_FILENO : STDOUT_FILENO
        let table = report.table(width: Self.tableWidth)
        try OutputFile(descriptor: descriptor, name: "the table").write(Array(table.utf8))
    }
}
