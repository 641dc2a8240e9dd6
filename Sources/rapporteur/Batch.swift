import Foundation
import Interchange
import Staging

/// Runs pages through a part of the main path, several at once, and gives what comes of them in order.
struct Batch {
    /// Where doubts and failures are told.
    let log: Log

    /// Tells doubts and failures in a format.
    init(logFormat: LogFormat) { log = Log(logFormat) }

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
            tell(page.notices)
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
    func tell(_ notices: [Notice]) { for notice in notices { log.tell(notice) } }
}
