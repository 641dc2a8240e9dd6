import ArgumentParser
import Foundation
import Interchange
import Staging

/// What the command says to the shell.
enum ExitStatus: Int32 {
    /// Every page went through.
    case allWell = 0
    /// Some pages failed, the rest is there.
    case somePagesFailed = 1
    /// Wrong usage, or nothing could run.
    case nothingRan = 2
    /// All that there is went through, but pages do not look as they did.
    case driftAlarm = 3

    /// Ends the process.
    var end: Never { exit(rawValue) }

    /// Ends the process for an error that stopped the command as a whole, or for a plea for help.
    static func end(with error: any Error) -> Never {
        switch Rapporteur.exitCode(for: error) {
        case .success: Rapporteur.exit(withError: error)
        case let code:
            guard !(error is ExitCode) else { exit(code.rawValue) }
            Console.tell(error is FileError ? "rapporteur: \(error)" : Rapporteur.fullMessage(for: error))
            nothingRan.end
        }
    }
}
