import Foundation
import TestSupport

/// A PostgreSQL server of a test's own, which listens on a socket in a temporary folder.
///
/// The server refuses to run as root; then it runs as `nobody`.
final class PostgresServer {
    private let folder: TemporaryFolder
    private let psql: String
    private let process = Process()

    /// Starts one; `nil` where none is installed.
    init?() async throws {
        let root = "/usr/lib/postgresql"
        let isThere = FileManager.default.fileExists(atPath: root)
        let versions = isThere ? try FileManager.default.contentsOfDirectory(atPath: root).sorted() : []
        let folders = versions.reversed().map { "\(root)/\($0)/bin" }
        guard let initdb = Tool.path("initdb", in: folders),
            let postgres = Tool.path("postgres", in: folders),
            let psql = Tool.path("psql", in: folders),
            let setpriv = getuid() == 0 ? Tool.path("setpriv") : ""
        else { return nil }
        self.psql = psql
        folder = try TemporaryFolder(["log"])
        let isRoot = !setpriv.isEmpty
        let asAnother = isRoot ? [setpriv, "--reuid=nobody", "--regid=nogroup", "--clear-groups", "--"] : []
        if isRoot { try await Self.run(["/bin/chown", "-R", "nobody", folder.path]) }
        let data = folder.path + "/data"
        try await Self.run(
            asAnother + [initdb, "-A", "trust", "-U", "test", "-E", "UTF8", "--locale=C", "--no-sync", data])
        let words = asAnother + [postgres, "-D", data, "-k", folder.path, "-h", "", "-F"]
        process.executableURL = URL(filePath: words[0])
        process.arguments = Array(words.dropFirst())
        process.standardError = try FileHandle(forWritingTo: URL(filePath: folder.path + "/log"))
        process.standardOutput = process.standardError
        try process.run()
        for _ in 1...100 {
            if try await rows("SELECT 1") == ["1"] { return }
            try await Task.sleep(for: .milliseconds(100))
        }
        stop()
        throw Failure(description: try String(contentsOfFile: folder.path + "/log", encoding: .utf8))
    }

    /// Ends it; nothing of it stays.
    func stop() {
        process.interrupt()
        process.waitUntilExit()
    }

    /// Loads a script, or stops at its first error.
    func load(_ path: String) async throws -> Command.Outcome {
        try await Command.run(URL(filePath: psql), connection + ["-f", path])
    }

    /// The lines that a query gives, values with a bar between them.
    func rows(_ sql: String) async throws -> [String] {
        let outcome = try await Command.run(URL(filePath: psql), connection + ["-Atc", sql])
        guard outcome.status == 0 else { return [outcome.errors] }
        return outcome.text.split(separator: "\n").map(String.init)
    }

    private var connection: [String] { ["-X", "-q", "-h", folder.path, "-U", "test", "-d", "postgres"] }

    private static func run(_ words: [String]) async throws {
        let outcome = try await Command.run(URL(filePath: words[0]), Array(words.dropFirst()))
        guard outcome.status == 0 else { throw Failure(description: outcome.text + outcome.errors) }
    }

    /// Why it does not run.
    private struct Failure: Error, CustomStringConvertible {
        let description: String
    }
}
