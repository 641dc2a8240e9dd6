public import Foundation

/// Runs the built `rapporteur` as a user does.
public enum Command {
    /// What a command gave.
    public struct Outcome: Sendable {
        /// The exit status.
        public let status: Int32
        /// Standard output.
        public let output: Data
        /// Standard error.
        public let errors: String

        /// Standard output as text.
        public var text: String { String(decoding: output, as: UTF8.self) }
    }

    /// The binary that was built beside the tests.
    public static let binary = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().appending(path: "rapporteur")

    /// Runs it in the package's folder with `input` on standard input.
    ///
    /// - Throws: where the binary cannot be started.
    public static func run(_ arguments: String..., input: Data = Data()) async throws -> Outcome {
        try await run(binary, arguments, input: input)
    }

    /// Runs any program in the package's folder, and waits on a thread of its own: tests share two of Swift's.
    ///
    /// - Throws: where it cannot be started.
    public static func run(
        _ program: URL, _ arguments: [String], input: Data = Data()
    ) async throws -> Outcome {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(with: Result { try wait(for: program, arguments, input) })
            }
        }
    }

    private static func wait(for program: URL, _ arguments: [String], _ input: Data) throws -> Outcome {
        let folder = try TemporaryFolder(["output", "errors"])
        try input.write(to: URL(filePath: folder.path + "/input"))
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = Fixture.root
        process.standardInput = try FileHandle(forReadingFrom: URL(filePath: folder.path + "/input"))
        process.standardOutput = try FileHandle(forWritingTo: URL(filePath: folder.path + "/output"))
        process.standardError = try FileHandle(forWritingTo: URL(filePath: folder.path + "/errors"))
        try process.run()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus,
            output: try Data(contentsOf: URL(filePath: folder.path + "/output")),
            errors: try String(contentsOf: URL(filePath: folder.path + "/errors"), encoding: .utf8))
    }
}
