import Foundation
import TestSupport
import Testing

/// What `Pipelines/schedule` tells a machine to run, with the built command and the pipelines of the package in place of
/// those installed.
@Suite(.disabled(if: Recorded.isRecording)) struct `The schedule` {
    private static let folder = Fixture.root.appending(path: "Pipelines/schedule")

    private func lines(_ name: String) throws -> [String] {
        try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
            .replacing("\\\n", with: " ").split(separator: "\n").map(String.init)
    }

    /// The arguments of the one `rapporteur run` in a file.
    private func arguments(_ name: String) throws -> [String] {
        let line = try #require(
            try lines(name).first { !$0.hasPrefix("#") && $0.contains("/rapporteur run ") })
        let words = line.components(separatedBy: "/usr/local/bin/rapporteur ")[1].split(separator: " ")
        return words.prefix { ![">", "||", "}"].contains($0) }.map(String.init)
    }

    /// Runs what is to be run, and does nothing: no site is asked.
    private func expectToParse(_ arguments: [String]) async throws {
        let folder = try TemporaryFolder()
        #expect(arguments.first == "run")
        let words = arguments.map { $0.replacing("/etc/rapporteur/", with: "Pipelines/") }
        let outcome = try await Command.run(
            Command.binary,
            words + ["--workspace", folder.path + "/workspace", "--from", "parse", "--dry-run"])
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.text.hasPrefix("Pipelines/osce-news.yaml is sound."))
    }

    @Test(arguments: ["rapporteur.service", "rapporteur.cron"])
    func `names a command that parses`(name: String) async throws {
        try await expectToParse(arguments(name))
    }

    @Test func `names a command that parses in the image, too`() async throws {
        let dockerfile = try lines("Dockerfile")
        let command = try #require(dockerfile.first { $0.hasPrefix("CMD ") }).dropFirst(4)
        let words = try JSONSerialization.jsonObject(with: Data(command.utf8)) as? [String]
        try await expectToParse(words ?? [])
        #expect(dockerfile.contains("ENTRYPOINT [\"/usr/local/bin/rapporteur\"]"))
        for line in dockerfile where line.hasPrefix("COPY ") && !line.contains("--from=") {
            let source = line.split(separator: " ")[1].replacing("/*.yaml", with: "")
            #expect(
                FileManager.default.fileExists(atPath: Fixture.root.appending(path: source).path), "\(line)")
        }
    }

    @Test func `passes over a time at which another run holds the workspace`() async throws {
        let line = try #require(try lines("rapporteur.service").first { $0.hasPrefix("ExecCondition=") })
        let script = line.components(separatedBy: "'")[1].replacing("$$", with: "$")
        let folder = try TemporaryFolder()
        func status(_ script: String) async throws -> Int32 {
            let words = ["-c", "cd '\(folder.path)' && { \(script); }"]
            return try await Command.run(URL(filePath: "/bin/sh"), words).status
        }
        #expect(try await status(script) == 0)
        let lock = try folder.write("", to: "workspace/osce-news/lock")
        #expect(try await status(script) == 0)
        #expect(try await status("flock '\(lock)' sh -c '\(script.replacing("'", with: ""))'") == 1)
    }

    @Test func `is what systemd takes`() async throws {
        guard let analyze = Tool.path("systemd-analyze") else { return }
        let folder = try TemporaryFolder()
        for name in ["rapporteur.service", "rapporteur.timer"] {
            let text = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
            // It looks whether the program is there.
            try folder.write(text.replacing("/usr/local/bin/rapporteur", with: Command.binary.path), to: name)
        }
        let units = ["rapporteur.service", "rapporteur.timer"].map { folder.path + "/" + $0 }
        let outcome = try await Command.run(URL(filePath: analyze), ["verify"] + units)
        let told = outcome.errors.split(separator: "\n").filter { $0.contains("rapporteur") }
        #expect(told.isEmpty && outcome.status == 0, "\(outcome.errors)")
    }
}
