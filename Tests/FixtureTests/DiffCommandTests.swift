import Foundation
import TestSupport
import Testing

@Suite(.disabled(if: Recorded.isRecording)) struct `The diff command` {
    private static func diff(_ folder: PipelineFolder, _ arguments: String...) async throws -> Command.Outcome
    {
        try await Command.run(PipelineFolder.binary, ["diff", folder.path + "/workspace"] + arguments)
    }

    @Test func `finds nothing where nothing changed, and changes nothing`() async throws {
        let folder = try PipelineFolder(pages: 6)
        #expect(try await folder.run().status == 0)
        let outcome = try await Self.diff(folder)
        #expect(outcome.status == 0, "\(outcome.text)\(outcome.errors)")
        #expect(outcome.text == "6 pages read again: nothing would change.\n")
        #expect(try await folder.run().text.hasPrefix("Nothing to do"))
    }

    @Test func `shows by field what other rules would change, and leaves it as it is`() async throws {
        let folder = try PipelineFolder(pages: 6)
        #expect(try await folder.run().status == 0)
        try folder.describe(adding: "stages: {normalise: {without: [funder]}}")
        let outcome = try await Self.diff(folder)
        #expect(outcome.status == 1, "\(outcome.errors)")
        #expect(
            outcome.text.hasPrefix("6 pages read again: 6 records of 6 pages would change.\n"),
            "\(outcome.text)")
        #expect(
            outcome.text.contains("funders: 6 removed in 6 records\n  \(folder.path)/pages/000000.html: {"))
        #expect(outcome.text.contains("\"Norway\""))
        #expect(outcome.text.contains(" → nothing\n"))
        #expect(try await Self.diff(folder).text == outcome.text)
        #expect(try folder.records().contains("\"Norway\""))
        #expect(try await folder.run().status == 0)
        #expect(try folder.stages() == ["normalise": 6])
        #expect(try await Self.diff(folder).status == 0)
    }

    @Test func `reads a sample, the same one each time, and writes JSON`() async throws {
        let folder = try PipelineFolder(pages: 9)
        #expect(try await folder.run().status == 0)
        try folder.describe(adding: "stages: {normalise: {without: [funder]}}")
        let outcome = try await Self.diff(folder, "--sample", "4", "--json")
        #expect(outcome.status == 1, "\(outcome.errors)")
        let report = try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any] ?? [:]
        #expect(report["pages"] as? Int == 4 && report["unavailable"] as? Int == 0)
        let fields = try #require(report["fields"] as? [[String: Any]])
        #expect(fields.map { $0["field"] as? String } == ["funders"])
        #expect((fields[0]["examples"] as? [Any])?.count == 3)
        #expect(try await Self.diff(folder, "--sample", "4", "--json").output == outcome.output)
    }

    @Test func `leaves out pages that are gone or others, and says how many`() async throws {
        let folder = try PipelineFolder(pages: 4)
        #expect(try await folder.run().status == 0)
        try folder.write(1, version: 2)
        try FileManager.default.removeItem(atPath: folder.path + "/pages/000002.html")
        try folder.write(7)
        let outcome = try await Self.diff(folder)
        #expect(outcome.status == 0, "\(outcome.text)\(outcome.errors)")
        #expect(
            outcome.text == """
                2 pages read again: nothing would change.
                2 pages could not be compared: gone, or another one than the workspace knows.

                """)
    }

    @Test func `exits with 2 where no workspace is, and makes none`() async throws {
        let folder = try TemporaryFolder()
        let outcome = try await Command.run(PipelineFolder.binary, ["diff", folder.path + "/none"])
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("is no workspace"))
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/none"))
    }
}
