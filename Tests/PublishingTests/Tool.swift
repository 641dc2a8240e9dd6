import Foundation
import TestSupport

/// A program that a test can do without: it says so and passes where there is none.
enum Tool {
    /// The path of a program on the search path or in one of `folders`; `nil` where it is not installed.
    static func path(_ name: String, in folders: [String] = []) -> String? {
        let searched =
            ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":").map(String.init) ?? []
        let path = (folders + searched).map { $0 + "/" + name }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
        if path == nil { print("No \(name) is installed: what it would check is not checked") }
        return path
    }

    /// Runs a script in Python and gives what it prints; `nil` where there is no Python with `module`.
    static func python(_ script: String, _ arguments: String..., module: String) async throws -> String? {
        let pythons = [
            ProcessInfo.processInfo.environment["RAPPORTEUR_PYTHON"], path("python3"), "/usr/bin/python3",
        ]
        for python in pythons.compactMap({ $0 }) where FileManager.default.isExecutableFile(atPath: python) {
            let program = URL(filePath: python)
            guard try await Command.run(program, ["-c", "import \(module)"]).status == 0 else { continue }
            let outcome = try await Command.run(
                program, ["-W", "error", "-W", "ignore::DeprecationWarning", "-c", script] + arguments)
            return outcome.status == 0 ? outcome.text : "\(outcome.text)\(outcome.errors)"
        }
        print("No Python with \(module) is installed: what it would check is not checked")
        return nil
    }
}
