import Foundation
import TestSupport
import Testing

/// The job of `Pipelines/spark` in Spark's local mode; `RAPPORTEUR_PYTHON` names a Python that has PySpark.
@Suite(.disabled(if: Recorded.isRecording)) struct `The Spark job` {
    private static let job = Fixture.root.appending(path: "Pipelines/spark/records.py").path
    private static let check = Fixture.root.appending(path: "Tests/spark_records.py").path

    /// Runs the job on the shards in a folder; `nil` where there is no PySpark.
    private func run(
        _ folder: TemporaryFolder, status: Int, failures: Int, _ more: String...
    ) async throws -> Command.Outcome? {
        guard Tool.path("java") != nil, let python = try await Tool.python(with: "pyspark") else {
            return nil
        }
        let settings = [
            "PYSPARK_PYTHON": python.path, "SPARK_LOCAL_IP": "127.0.0.1",
            "PYSPARK_SUBMIT_ARGS":
                "--master local[2] --conf spark.ui.enabled=false --conf spark.sql.shuffle.partitions=2 "
                + "--conf spark.driver.bindAddress=127.0.0.1 pyspark-shell",
        ]
        return try await Command.run(
            URL(filePath: "/usr/bin/env"),
            settings.map { "\($0)=\($1)" }
                + [python.path, Self.check, Self.job, String(status), folder.path + "/records.jsonl"]
                + [String(failures), folder.path + "/out", "--program", Command.binary.path, "--shards"]
                + more)
    }

    @Test func `gives the records that the command gives`() async throws {
        let folder = try TemporaryFolder()
        let captures = try await Command.run("fetch", "Fixtures").text.split(separator: "\n")
        for number in 0..<3 {
            let lines = captures.enumerated().filter { $0.offset % 3 == number }.map { $0.element + "\n" }
            try folder.write(lines.joined(), to: "shards/\(number).jsonl")
        }
        let body = "<title>Ferries</title><p>“We counted them,” said Orsolya Tandari on 3 May 2020.</p>"
        try folder.write(`A shard of pages`.resource("https://a.example/1", body), to: "shards/4.warc")
        let records = try await Command.run("records", "Fixtures", folder.path + "/shards/4.warc")
        try folder.write(records.text, to: "records.jsonl")
        let stopped = records.errors.split(separator: "\n").count { $0.contains(": failure ") }
        guard
            let outcome = try await run(
                folder, status: 1, failures: stopped, folder.path + "/shards/*.jsonl",
                folder.path + "/shards/4.warc")
        else { return }
        let count = records.text.split(separator: "\n").count
        #expect(outcome.status == 0, "\(outcome.text)\(outcome.errors)")
        #expect(outcome.text.contains("4 shards, \(count) records, \(stopped) pages failed\n"))
        #expect(outcome.text.hasSuffix("\(count) rows equal\n"))
    }

    @Test func `brings shards of other filesystems to the executor and back`() async throws {
        let folder = try TemporaryFolder()
        let page = "Fixtures/osce-flat/repeated-lead/page.txt"
        try folder.write(try await Command.run("fetch", page).text, to: "shards/1.jsonl")
        try folder.write(try await Command.run("records", page).text, to: "records.jsonl")
        let shard = folder.path + "/shards/1.jsonl"
        guard let outcome = try await run(folder, status: 0, failures: 0, shard, "--copy") else { return }
        #expect(outcome.status == 0, "\(outcome.text)\(outcome.errors)")
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out/shards")
                .filter { !$0.hasPrefix(".") }.sorted()
                == ["00000-1.jsonl.records.jsonl", "00000-1.jsonl.records.jsonl.failures.jsonl"])
    }

    @Test func `writes no Parquet where a shard cannot be worked on`() async throws {
        let folder = try TemporaryFolder()
        let shard = try folder.write("", to: "1.jsonl")
        let program = try folder.write("#!/bin/sh\necho the disk is full >&2\nexit 2\n", to: "broken")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
        guard
            let outcome = try await run(folder, status: 2, failures: 0, shard, "--program", program)
        else { return }
        #expect(outcome.status == 0, "\(outcome.text)\(outcome.errors)")
        #expect(outcome.errors.contains("rapporteur ended with 2: the disk is full"), "\(outcome.errors)")
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/out/records.parquet"))
    }
}
