import Foundation
import Interchange
import Staging
import TestSupport
import Testing

@Suite(.disabled(if: Recorded.isRecording)) struct `A shard of pages` {
    private static let pages = ["Fixtures/osce-flat/repeated-lead", "Fixtures/mail"]
    private static let empty = "Fixtures/generic/empty-page/page.html"

    private func shard(_ input: String, _ output: String) async throws -> Command.Outcome {
        try await Command.run("records", "--in", input, "--out", output)
    }

    private func names(_ folder: TemporaryFolder) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }

    private func bytes(_ folder: TemporaryFolder, _ name: String) throws -> Data {
        try Data(contentsOf: URL(filePath: folder.path + "/" + name))
    }

    @Test func `of lines becomes the records that the pages become`() async throws {
        let folder = try TemporaryFolder()
        let captures = try await Command.run(Command.binary, ["fetch"] + Self.pages)
        let input = try folder.write(captures.text, to: "pages.jsonl")
        let outcome = try await shard(input, folder.path + "/out.jsonl")
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.output.isEmpty)
        let records = try await Command.run(Command.binary, ["records"] + Self.pages)
        #expect(try bytes(folder, "out.jsonl") == records.output)
        #expect(try names(folder) == ["out.jsonl", "out.jsonl.failures.jsonl", "pages.jsonl"])
        #expect(try bytes(folder, "out.jsonl.failures.jsonl").isEmpty)
    }

    @Test func `of an archive becomes the records that the archive becomes`() async throws {
        let folder = try TemporaryFolder()
        let body = "<title>Ferries</title><p>“We counted them,” said Orsolya Tandari on 3 May 2020.</p>"
        let input = try folder.write(
            (1...3).map { Self.resource("https://a.example/\($0)", body) }.joined(), to: "pages.warc")
        let outcome = try await shard(input, folder.path + "/out.jsonl")
        #expect(outcome.status == 0, "\(outcome.errors)")
        let records = try await Command.run("records", input)
        #expect(records.text.split(separator: "\n").count == 3)
        #expect(try bytes(folder, "out.jsonl") == records.output)
    }

    @Test func `keeps the pages that fail beside the records`() async throws {
        let folder = try TemporaryFolder()
        let captures = try await Command.run("fetch", Self.pages[0], Self.empty)
        let input = try folder.write(captures.text + "nonsense\n", to: "pages.jsonl")
        let outcome = try await shard(input, folder.path + "/out.jsonl")
        #expect(outcome.status == 1)
        let failures = try String(decoding: bytes(folder, "out.jsonl.failures.jsonl"), as: UTF8.self)
            .split(separator: "\n")
            .map { try CanonicalJSON.value([String: StageFailure].self, from: String($0))["failure"] }
        #expect(failures.map { $0?.code } == ["parse.page.empty", "parse.input.malformed"])
        #expect(failures.map { $0?.location } == [Self.empty, "\(input):3"])
        #expect(outcome.errors.contains("Line 3 of \(input) is not what"), "\(outcome.errors)")
        #expect(try bytes(folder, "out.jsonl") == (try await Command.run("records", Self.pages[0])).output)
    }

    @Test func `that cannot be read or written leaves nothing, and what was there`() async throws {
        let folder = try TemporaryFolder()
        let before = try folder.write("before", to: "out.jsonl")
        for input in ["no-such.jsonl", "no-such.warc.gz"] {
            #expect(try await shard(folder.path + "/" + input, before).status == 2, "\(input)")
        }
        #expect(try await shard(Self.pages[0], before).status == 2)
        #expect(try bytes(folder, "out.jsonl") == Data("before".utf8))
        #expect(try names(folder) == ["out.jsonl"])
        let lines = try folder.write("", to: "pages.jsonl")
        #expect(try await shard(lines, "/no/such/folder/out.jsonl").status == 2)
        #expect(try await shard(lines, before).status == 0)
        #expect(try bytes(folder, "out.jsonl").isEmpty)
    }

    @Test func `of an archive that breaks off becomes the records before the break, and says so`()
        async throws
    {
        let folder = try TemporaryFolder()
        let whole = Self.resource(
            "https://a.example/1", "<title>Ferries</title><p>Some text of a page on ferries.")
        let input = try folder.write(whole + whole.prefix(whole.count / 2), to: "pages.warc")
        let outcome = try await shard(input, folder.path + "/out.jsonl")
        #expect(outcome.status == 1)
        #expect(try bytes(folder, "out.jsonl") == (try await Command.run("records", input)).output)
        let failures = try String(decoding: bytes(folder, "out.jsonl.failures.jsonl"), as: UTF8.self)
        #expect(
            failures.contains("\"code\":\"fetch.archive.unreadable\",\"location\":\"\(input)\""),
            "\(failures)")
    }

    /// A record of an archive that holds a page as a file.
    static func resource(_ url: String, _ body: String) -> String {
        """
        WARC/1.1\r
        WARC-Type: resource\r
        WARC-Record-ID: <urn:uuid:\(UUID().uuidString.lowercased())>\r
        WARC-Date: 2026-01-02T03:04:05Z\r
        WARC-Target-URI: \(url)\r
        Content-Type: text/html; charset=utf-8\r
        Content-Length: \(body.utf8.count)\r
        \r
        \(body)\r
        \r

        """
    }
}
