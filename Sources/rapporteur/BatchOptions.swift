import ArgumentParser
import Foundation
import Interchange
import Staging

/// How notices are written.
enum LogFormat: String, ExpressibleByArgument, CaseIterable {
    /// A line to read.
    case text
    /// A JSON object a line.
    case json
}

/// The options that all stages share.
struct BatchOptions: ParsableArguments {
    @Flag(help: "Write JSON over several lines, for eyes.")
    var pretty = false

    @Option(
        help: ArgumentHelp("How doubts and failures are written to standard error.", valueName: "text|json"))
    var logFormat = LogFormat.text

    var batch: Batch { Batch(logFormat: logFormat) }
}

extension OutputFile {
    /// Standard output.
    static var standard: OutputFile { OutputFile(descriptor: STDOUT_FILENO, name: "standard output") }

    /// Writes a value as JSON and a line feed.
    func write(_ value: some Encodable, _ options: BatchOptions) throws {
        try write(line: CanonicalJSON.bytes(value, pretty: options.pretty))
    }
}
