import Foundation
import TestSupport
import Testing

/// A folder with pages and a pipeline over them, which lasts as long as somebody holds it.
struct PipelineFolder {
    /// The command under test, the one that was built beside the tests unless another is named.
    static let binary =
        ProcessInfo.processInfo.environment["RAPPORTEUR_BINARY"].map { URL(filePath: $0) } ?? Command.binary

    let folder: TemporaryFolder

    var path: String { folder.path }
    var pipeline: String { path + "/pipeline.yaml" }

    /// Makes `count` pages and a pipeline that puts their records into JSON Lines and SQLite.
    init(pages count: Int, adding parts: String = "") throws {
        folder = try TemporaryFolder()
        for number in 0..<count { try write(number) }
        try describe(adding: parts)
    }

    /// Writes the pipeline anew, or another one over the same pages with a workspace and sinks of its own.
    @discardableResult
    func describe(adding parts: String, name: String = "") throws -> String {
        try folder.write(
            """
            sources: [{files: \(path)/pages}]
            workspace: \(path)/\(name)workspace
            sinks: [{json_lines: \(path)/\(name)records.jsonl}, {sqlite: \(path)/\(name)records.sqlite}]
            \(parts)
            """, to: "\(name)pipeline.yaml")
    }

    /// Writes page `number` so that it says something of its own; every fifth repeats the body of the one before.
    func write(_ number: Int, version: Int = 0) throws {
        let body = number % 5 == 4 ? number - 1 : number
        let name = String(repeating: "0", count: max(0, 6 - String(number).count)) + String(number)
        try folder.write(
            """
            <html><head><title>Ferries counted, \(number)</title></head><body><div class="content--header">
            <h1>Ferries counted at quay \(number)</h1></div><div class="content--content"><div class="pane-content">
            <p>VIENNA, 4 May 2020 - The \(body + 2) ferries of quay \(body) were counted in round \(version + 1).</p>
            <p>“We counted \(body + 2) of them,” said Harbour Master Orsolya Tandari on 3 May.</p>
            <p>The count was funded by the Government of Norway.</p>
            </div></div></body></html>
            """, to: "pages/\(name).html")
    }

    /// Runs the pipeline.
    func run(_ arguments: String...) async throws -> Command.Outcome {
        try await Command.run(Self.binary, ["run", pipeline] + arguments)
    }

    /// What the last run says of itself.
    func report() throws -> [String: Any] {
        let data = try Data(contentsOf: URL(filePath: path + "/workspace/report.json"))
        return try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
    }

    /// How many pages each stage ran on in the last run.
    func stages() throws -> [String: Int] {
        let stages = try report()["stages"] as? [[String: Any]] ?? []
        return Dictionary(
            stages.compactMap { stage in
                (stage["stage"] as? String).flatMap { name in (stage["pages"] as? Int).map { (name, $0) } }
            }, uniquingKeysWith: +)
    }

    /// The records as they were written.
    func records(name: String = "") throws -> String {
        try String(contentsOf: URL(filePath: path + "/\(name)records.jsonl"), encoding: .utf8)
    }

    /// All rows of the SQLite sink but for the instants of changes, read by Python, which every Debian has.
    func rows(name: String = "") async throws -> String {
        let script = """
            import sqlite3, sys
            base = sqlite3.connect(sys.argv[1])
            names = [n for (n,) in base.execute("SELECT name FROM sqlite_schema WHERE type = 'table'") if "search" not in n]
            for name in sorted(names):
                columns = [c[1] for c in base.execute(f"PRAGMA table_info({name})") if c[1] != "changed"]
                for row in sorted(map(repr, base.execute(f"SELECT {', '.join(columns)} FROM {name}"))):
                    print(name, row)
            for table in ("records_search", "quotes_search"):
                base.execute(f"INSERT INTO {table} ({table}) VALUES ('integrity-check')")
            """
        let python = URL(filePath: "/usr/bin/python3")
        let outcome = try await Command.run(python, ["-c", script, path + "/\(name)records.sqlite"])
        #expect(outcome.status == 0, "\(outcome.errors)")
        return outcome.text
    }

    /// Starts a run and does not wait for it.
    func start(name: String = "") throws -> Process {
        let process = Process()
        process.executableURL = Self.binary
        process.arguments = ["run", path + "/\(name)pipeline.yaml"]
        let errors = path + "/\(name)errors"
        try folder.write("", to: "\(name)errors")
        process.standardOutput = try FileHandle(forWritingTo: URL(filePath: errors))
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }

    /// What the run that was started last has told.
    func told(name: String = "") throws -> String {
        try String(contentsOf: URL(filePath: path + "/\(name)errors"), encoding: .utf8)
    }
}
