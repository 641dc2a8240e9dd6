public import Foundation

/// A program that a test can do without: it says so and passes where there is none.
public enum Tool {
    /// The path of a program on the search path or in one of `folders`; `nil` where it is not installed.
    public static func path(_ name: String, in folders: [String] = []) -> String? {
        let searched =
            ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":").map(String.init) ?? []
        let path = (folders + searched).map { $0 + "/" + name }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
        if path == nil { print("No \(name) is installed: what it would check is not checked") }
        return path
    }

    /// The first Python with `module`, `RAPPORTEUR_PYTHON` before others; `nil` where there is none.
    public static func python(with module: String) async throws -> URL? {
        let pythons = [
            ProcessInfo.processInfo.environment["RAPPORTEUR_PYTHON"], path("python3"), "/usr/bin/python3",
        ]
        for python in pythons.compactMap({ $0 }) where FileManager.default.isExecutableFile(atPath: python) {
            let program = URL(filePath: python)
            if try await Command.run(program, ["-c", "import \(module)"]).status == 0 { return program }
        }
        print("No Python with \(module) is installed: what it would check is not checked")
        return nil
    }

    /// Runs a script in Python and gives what it prints; `nil` where there is no Python with `module`.
    public static func python(
        _ script: String, _ arguments: String..., module: String
    ) async throws -> String? {
        guard let program = try await python(with: module) else { return nil }
        let outcome = try await Command.run(
            program, ["-W", "error", "-W", "ignore::DeprecationWarning", "-c", script] + arguments)
        return outcome.status == 0 ? outcome.text : "\(outcome.text)\(outcome.errors)"
    }
}
