import Foundation
import Interchange
import TestSupport
import Testing

@Suite(.disabled(if: Recorded.isRecording)) struct `Evaluating` {
    private static let fixture = "Fixtures/osce-flat/repeated-lead"

    /// A line of `score.py --json`.
    private struct Figures: Decodable, Equatable {
        let p, r, f: Double?
        let tp, fp, fn: Int?
        let all, perfect, absent: Int?
    }

    /// Pages and scorer that lie beside the package where the project is developed, and nowhere else.
    @Test func `gives the figures of the scorer beside the package`() async throws {
        let gold = Fixture.root.appending(path: "../shared/gold").standardizedFileURL
        let script = gold.appending(path: "score.py").path
        guard FileManager.default.fileExists(atPath: script) else {
            return print("\(script) is not there: the figures are not compared")
        }
        let folder = try TemporaryFolder()
        let (pages, records) = (gold.appending(path: "dev").path, folder.path + "/records.jsonl")
        #expect(try await Command.run("records", pages, "--output", records).status == 0)
        let python = URL(filePath: "/usr/bin/env")
        let table = try await Command.run(python, ["python3", script, pages, records])
        #expect(try await Command.run("evaluate", pages, "--records", records).text == table.text)
        #expect(try await Command.run("evaluate", pages).text == table.text)
        let json = try await Command.run(python, ["python3", script, pages, records, "--json"])
        let ours = try await Command.run("evaluate", pages, "--json")
        #expect(
            try CanonicalJSON.value([String: Figures].self, from: ours.output)
                == CanonicalJSON.value([String: Figures].self, from: json.output))
    }

    @Test func `prints the misses before the figures`() async throws {
        let without = try await Command.run("evaluate", Self.fixture, "--misses", "--without", "date")
        #expect(without.status == 0)
        #expect(without.text.contains("osce-flat/repeated-lead: date lost: "))
        #expect(without.text.contains("\nfield                         P      R     F1   tp   fp   fn\n"))
    }

    @Test func `prints what each group of rules adds`() async throws {
        let ablation = try await Command.run("evaluate", Self.fixture, "--ablation")
        #expect(ablation.status == 0)
        #expect(ablation.text.contains("found  finding  reading    pages\n"))
        #expect(ablation.text.contains("\ndate."))
    }

    @Test(
        arguments: [
            (["evaluate", "no-such-folder"], 2), (["evaluate", "Sources"], 2), (["evaluate"], 2),
            (["evaluate", fixture, "--records", "no-such-file"], 2),
            (["evaluate", fixture, "--records", "README.md"], 2),
            (["evaluate", "Fixtures/generic/empty-page"], 0),
        ] as [([String], Int32)])
    func `exits with`(arguments: [String], status: Int32) async throws {
        let outcome = try await Command.run(Command.binary, arguments)
        #expect(outcome.status == status, "\(outcome.errors)")
        #expect(status == 0 || !outcome.errors.isEmpty)
    }
}
