import Foundation
import TestSupport

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

    /// Writes the pipeline anew.
    func describe(adding parts: String) throws {
        try folder.write(
            """
            sources: [{files: \(path)/pages}]
            workspace: \(path)/work
            sinks: [{json_lines: \(path)/records.jsonl}, {sqlite: \(path)/records.sqlite}]
            \(parts)
            """, to: "pipeline.yaml")
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
        let data = try Data(contentsOf: URL(filePath: path + "/work/report.json"))
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
    func records() throws -> String {
        try String(contentsOf: URL(filePath: path + "/records.jsonl"), encoding: .utf8)
    }
}
