import Foundation
import Interchange
import Staging

/// Runs pages through a part of the main path, several at once, and gives what comes of them in order.
struct Batch {
    let logFormat: LogFormat

    /// Runs all that `next` gives through `work`, tells the notices, and hands each outcome to `write`.
    ///
    /// A reader that closes standard output early, such as `head`, ends the process without a word.
    func run<Item: Sendable, Value>(
        next: @escaping @Sendable () throws -> Item?,
        work: @escaping @Sendable (Item) async -> PageProgress<Value>, write: (Outcome<Value>) throws -> Void
    ) async throws -> ExitStatus {
        Console.ignoreClosedPipes()
        var status = ExitStatus.allWell
        let runner = OrderedRunner(window: 2 * ProcessInfo.processInfo.activeProcessorCount)
        try await runner.run(next: next, work: work) { page in
            try tell(page.notices)
            for outcome in page.outcomes {
                if case .failure = outcome { status = .somePagesFailed }
                do { try write(outcome) } catch let error as FileError where error.code == EPIPE {
                    status.end
                }
            }
        }
        return status
    }

    /// Writes notices to standard error.
    func tell(_ notices: [Notice]) throws {
        for notice in notices {
            switch logFormat {
            case .text: Console.tell(notice.line)
            case .json: Console.tell(try CanonicalJSON.string(notice))
            }
        }
    }
}
