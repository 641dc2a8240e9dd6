import Dispatch
import Foundation

/// Waits for SIGINT and SIGTERM; the first one asks the work to end well, the second ends the process.
final class Interruption {
    private let sources: [any DispatchSourceSignal]

    /// Calls `stop` when the process is asked to end.
    init(_ stop: @escaping @Sendable () -> Void) {
        sources = [SIGINT, SIGTERM].map { number in
            _ = signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number)
            source.setEventHandler {
                _ = signal(number, SIG_DFL)
                stop()
            }
            source.resume()
            return source
        }
    }

    /// Waits no more.
    func end() { sources.forEach { $0.cancel() } }
}
