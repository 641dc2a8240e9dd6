import Foundation
import TestSupport
import Testing

@Suite(.disabled(if: Recorded.isRecording)) struct `The run command` {
    @Test func `makes the records that the records command makes`() async throws {
        let folder = try PipelineFolder(pages: 12)
        let outcome = try await folder.run()
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.text.contains("12 pages: 12 new, 0 changed, 0 unchanged"), "\(outcome.text)")
        let records = try await Command.run(PipelineFolder.binary, ["records", folder.path + "/pages"])
        let lines = { (text: String) in text.split(separator: "\n").sorted() }
        #expect(lines(try folder.records()) == lines(records.text))
    }

    @Test func `does nothing where nothing has changed`() async throws {
        let folder = try PipelineFolder(pages: 6)
        #expect(try await folder.run().status == 0)
        let again = try await folder.run()
        #expect(again.status == 0)
        #expect(again.text == "Nothing to do: all 6 pages are as they were; there are 6 records.\n")
        #expect(try folder.stages() == [:])
    }

    @Test func `reads what is new, changed or gone, and nothing else`() async throws {
        let folder = try PipelineFolder(pages: 6)
        #expect(try await folder.run().status == 0)
        try folder.write(2, version: 1)
        try folder.write(6)
        try FileManager.default.removeItem(atPath: folder.path + "/pages/000005.html")
        let again = try await folder.run()
        #expect(again.text.contains("6 pages: 1 new, 1 changed, 4 unchanged, 1 removed"), "\(again.text)")
        #expect(try folder.stages() == ["parse": 2, "extract": 2, "normalise": 2])
        let records = try await Command.run(PipelineFolder.binary, ["records", folder.path + "/pages"])
        #expect(
            try folder.records().split(separator: "\n").sorted()
                == records.text.split(separator: "\n").sorted())
    }

    @Test func `reads a file that was only touched, and runs no stage on it`() async throws {
        let folder = try PipelineFolder(pages: 3)
        #expect(try await folder.run().status == 0)
        try folder.write(1)
        let again = try await folder.run()
        #expect(again.text.hasPrefix("Nothing to do"), "\(again.text)")
        #expect(try folder.stages() == [:])
    }

    @Test(
        arguments: [
            ("", "", [:]),
            ("", "stages: {parse: {maximum_depth: 9}}", ["parse": 3, "extract": 3]),
            ("stages: {parse: {maximum_depth: 9}}", "", ["parse": 3, "extract": 3]),
            ("stages: {parse: {maximum_nodes: 2}}", "", ["parse": 3, "extract": 3, "normalise": 3]),
            ("", "stages: {normalise: {without: [funder]}}", ["normalise": 3]),
            ("stages: {normalise: {without: [funder]}}", "", ["normalise": 3]),
            (
                "stages: {normalise: {without: [funder]}}", "stages: {normalise: {without: []}}",
                ["normalise": 3]
            ),
            ("", "fetch: {maximum_redirects: 1}", [:]), ("", "checks: {enabled: false}", [:]),
        ] as [(String, String, [String: Int])])
    func `runs just the stages that a changed parameter touches`(
        before: String, after: String, stages: [String: Int]
    ) async throws {
        let folder = try PipelineFolder(pages: 3, adding: before)
        #expect(try await folder.run().status == 0)
        try folder.describe(adding: after)
        let again = try await folder.run()
        #expect(again.status == 0, "\(again.errors)")
        #expect(try folder.stages() == stages)
    }

    @Test func `runs all stages where the program changed, and the sinks where a record did`() async throws {
        let folder = try PipelineFolder(pages: 3)
        #expect(try await folder.run().status == 0)
        // Bytes behind the end of an ELF file make it another one that does the same.
        let copy = folder.path + "/rapporteur"
        try (Data(contentsOf: PipelineFolder.binary) + Data("x".utf8)).write(to: URL(filePath: copy))
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: copy)
        let outcome = try await Command.run(
            URL(filePath: copy), ["run", folder.pipeline, "--from", "normalise"])
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(try folder.stages() == ["normalise": 3])
        _ = try await Command.run(URL(filePath: copy), ["run", folder.pipeline])
        #expect(try folder.stages() == ["parse": 3, "extract": 3])
        #expect((try folder.report()["sinks"] as? [Any])?.isEmpty == true)
    }

    @Test func `runs the stages that it is told to`() async throws {
        let folder = try PipelineFolder(pages: 3)
        #expect(try await folder.run("--from", "normalise", "--to", "normalise").status == 0)
        #expect(try await folder.run("--to", "extract").status == 0)
        #expect(try folder.stages() == ["parse": 3, "extract": 3])
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/records.jsonl"))
        #expect(try await folder.run("--from", "normalise", "--to", "normalise").status == 0)
        #expect(try folder.stages() == ["normalise": 3])
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/records.jsonl"))
        #expect(try await folder.run("--from", "publish").status == 0)
        #expect(try folder.records().split(separator: "\n").count == 3)
        #expect(try await folder.run("--from", "normalise", "--force").status == 0)
        #expect(try folder.stages() == ["normalise": 3])
        #expect(try await folder.run("--force", "--only", folder.path + "/pages/000001.html").status == 0)
        #expect(try folder.stages() == ["parse": 1, "extract": 1, "normalise": 1])
        #expect(try folder.records().split(separator: "\n").count == 3)
        #expect(try await folder.run("--from", "publish", "--to", "parse").status == 2)
    }

    @Test func `only says what it would do`() async throws {
        let folder = try PipelineFolder(pages: 3)
        let outcome = try await folder.run("--dry-run")
        #expect(outcome.status == 0)
        #expect(
            outcome.text.hasSuffix(
                "is sound. Of 3 pages 3 would be read, 0 normalised anew, 0 left; 0 are as they were.\n"))
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/workspace"))
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/records.jsonl"))
    }

    @Test func `writes a sink anew that somebody took away`() async throws {
        let folder = try PipelineFolder(pages: 3)
        #expect(try await folder.run().status == 0)
        let records = try folder.records()
        try FileManager.default.removeItem(atPath: folder.path + "/records.jsonl")
        #expect(try await folder.run().status == 0)
        #expect(try folder.records() == records)
    }

    @Test func `exits with 1 where a page fails, and with 0 when nothing is run again`() async throws {
        let folder = try PipelineFolder(pages: 2)
        try folder.folder.write("", to: "pages/empty.html")
        let outcome = try await folder.run()
        #expect(outcome.status == 1)
        #expect(outcome.text.contains("parse.page.empty 1"), "\(outcome.text)")
        #expect(try await folder.run().status == 0)
        let failures = try String(
            contentsOf: URL(filePath: folder.path + "/workspace/failures.jsonl"), encoding: .utf8)
        #expect(failures.split(separator: "\n").count == 1)
    }

    @Test(arguments: [
        "sources: [{files: no-such-folder}]\nworkspace: w", "sources: [{listin: x}]\nworkspace: w", "",
        "sources: [{files: Fixtures}]\nworkspace: /proc/none",
    ]) func `exits with 2 where it cannot run`(pipeline: String) async throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(pipeline, to: "p.yaml")
        let outcome = try await Command.run(PipelineFolder.binary, ["run", path])
        #expect(outcome.status == 2, "\(outcome.errors)")
        #expect(!outcome.errors.isEmpty)
    }
}
