import Foundation
import Interchange
import TestSupport
import Testing

@Suite(.disabled(if: Recorded.isRecording)) struct `Publishing and asking` {
    private static let page = "Fixtures/feed-item/markup-fragment-with-entities/page.html"
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func path(_ file: String) -> String { folder.path + "/" + file }

    @Test func `goes from a page to every sink, and to a quote`() async throws {
        let records = try await Command.run("records", Self.page)
        let arguments = [
            "publish", "-", "--sqlite", path("records.sqlite"), "--csv", path("csv"),
            "--json-ld", path("records.jsonld"), "--jsonl", path("records.jsonl"),
            "--postgres-script", path("records.sql"),
        ]
        for _ in 1...2 {
            let outcome = try await Command.run(Command.binary, arguments, input: records.output)
            #expect(
                outcome.status == 0 && outcome.output.isEmpty && outcome.errors.isEmpty, "\(outcome.errors)")
        }
        #expect(try Data(contentsOf: URL(filePath: path("records.jsonl"))) == records.output)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
                == ["csv", "records.jsonl", "records.jsonld", "records.sql", "records.sqlite"])

        // A workspace's database is found by the workspace.
        let table = try await Command.run("query", folder.path, "alphabet", "lift", "--role", "nurse")
        #expect(table.status == 0)
        #expect(table.text.contains("Ludmila Rusnac-Feraru") && table.text.hasSuffix("\n1 quote\n"))
        let json = try await Command.run(
            "query", path("records.sqlite"), "--speaker", "rusnac", "--from", "2022-12-01", "--to",
            "2022-12-01",
            "--funder", "fi", "--limit", "1", "--json")
        #expect(
            json.text.hasPrefix(
                "{\"record_id\":\"osce:531900\",\"position\":1,\"text\":\"You cannot lift a patient and argue"
            ))
        #expect(json.text.split(separator: "\n").count == 1)
    }

    @Test func `is what the sinks of a pipeline do`() async throws {
        let pipeline = try folder.write(
            """
            sources: [{files: \(Fixture.root.path)/\(Self.page)}]
            workspace: \(path("workspace"))
            sinks: [{sqlite: \(path("workspace/records.sqlite"))}, {csv: \(path("csv"))},
                {json_ld: \(path("records.jsonld"))}, {postgresql: \(path("records.sql"))}]
            checks: {enabled: false}
            """, to: "pipeline.yaml")
        let outcome = try await Command.run("run", pipeline)
        #expect(outcome.status == 0, "\(outcome.errors)")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(names.sorted() == ["csv", "pipeline.yaml", "records.jsonld", "records.sql", "workspace"])
        #expect(try await Command.run("query", path("workspace"), "alphabet").text.hasSuffix("\n1 quote\n"))
    }

    @Test(
        arguments: [
            (["publish", page], "Nothing to publish into"),
            (["publish", page, "--jsonl", "/dev/null"], "line 1, is no record"),
            (["publish", "no-such-file", "--jsonl", "/dev/null"], "no-such-file cannot be read"),
            (["publish", "-", "--sqlite", "/no/such/folder/a.sqlite"], "/no/such/folder/a.sqlite: "),
            (["publish", "-", "--csv", "/dev/null/csv"], "csv"),
            (["query", "no-such-file", "x"], "no-such-file: is not there"),
            (["query", page, "x"], "file is not a database"),
            (["query", "Sources", "x"], "records.sqlite: is not there"),
            (["query", page, "--from", "yesterday"], "is no day of the calendar"),
            (["query", page, "--limit", "0"], "--limit has to be 1 or more"),
        ] as [([String], String)])
    func `says what it cannot do`(arguments: [String], finding: String) async throws {
        let outcome = try await Command.run(Command.binary, arguments)
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains(finding), "\(outcome.errors)")
    }

    /// Every row but for keys of the database's own, and what its checks say.
    private static let everything = """
        PRAGMA integrity_check; PRAGMA foreign_key_check;
        INSERT INTO records_search (records_search) VALUES ('integrity-check');
        INSERT INTO quotes_search (quotes_search) VALUES ('integrity-check');
        SELECT id, title, body, published, digest FROM records ORDER BY 1; SELECT * FROM people ORDER BY 1;
        SELECT record_id, position, text, speaker_id FROM quotes ORDER BY 1, 2;
        SELECT * FROM dates ORDER BY 1, 2; SELECT * FROM funders ORDER BY 1, 2;
        SELECT record_id, version, json FROM record_history ORDER BY 1, 2;
        """

    @Test func `ends up the same after kills at any moment`() async throws {
        let shell = URL(filePath: "/usr/bin/sqlite3")
        guard FileManager.default.isExecutableFile(atPath: shell.path) else {
            return print("No sqlite3 is installed: kills are not tried; `make packages` installs it")
        }
        let line = try await Command.run("records", Self.page).text
        let lines = (1...520).map { line.replacing("osce:531900", with: "osce:\(600_000 + $0)") }
        let input = try folder.write(lines.joined(), to: "input.jsonl")
        func arguments(_ name: String) -> [String] {
            ["publish", input, "--sqlite", path("\(name).sqlite"), "--jsonl", path("\(name).jsonl")]
        }
        let clock = ContinuousClock()
        let start = clock.now
        #expect(try await Command.run(Command.binary, arguments("whole")).status == 0)
        let whole = clock.now - start
        let expected = try await Command.run(shell, [path("whole.sqlite"), Self.everything])
        #expect(expected.status == 0 && expected.text.hasPrefix("ok\nosce:600001|"))
        var generator = Seeded(7)
        for _ in 1...3 {
            let process = Process()
            process.executableURL = Command.binary
            process.arguments = arguments("killed")
            try process.run()
            try await Task.sleep(for: whole * Double.random(in: 0..<1, using: &generator))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            let check = try await Command.run(shell, [path("killed.sqlite"), "PRAGMA integrity_check"])
            #expect(check.text == "ok\n")
        }
        #expect(try await Command.run(Command.binary, arguments("killed")).status == 0)
        let found = try await Command.run(shell, [path("killed.sqlite"), Self.everything])
        #expect(found.output == expected.output)
        #expect(
            try Data(contentsOf: URL(filePath: path("killed.jsonl")))
                == Data(contentsOf: URL(filePath: path("whole.jsonl"))))
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
                $0.hasSuffix("partial")
            } == [])
    }
}
