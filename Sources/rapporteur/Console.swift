import Foundation
import Interchange
import Staging

/// Standard output and standard error.
enum Console {
    /// Lets a write to a pipe that nobody reads fail with `EPIPE`; by default it would kill the process.
    static func ignoreClosedPipes() { _ = signal(SIGPIPE, SIG_IGN) }

    /// Writes a line to standard error; where that is closed there is nobody to tell.
    static func tell(_ line: String) {
        do {
            try OutputFile(descriptor: STDERR_FILENO, name: "standard error").write(line: Array(line.utf8))
        } catch {}
    }
}
