import Foundation
import Interchange
import Staging
import TestSupport
import Testing

@Suite(.serialized, .disabled(if: Recorded.isRecording)) struct `The command` {
    private static let page = "Fixtures/osce-flat/repeated-lead/page.txt"
    private static let empty = "Fixtures/generic/empty-page/page.html"

    @Test func `writes the same bytes fused and in stages, and twice`() async throws {
        let fused = try await Command.run("records", "Fixtures")
        let again = try await Command.run("records", "Fixtures")
        #expect(fused.output == again.output)
        #expect(fused.errors == again.errors)
        let documents = try await Command.run("parse", "Fixtures")
        let articles = try await Command.run("extract", input: documents.output)
        let staged = try await Command.run("normalise", input: articles.output)
        #expect(fused.output == staged.output)
        #expect([fused, documents, articles, staged].map(\.status) == [1, 1, 1, 1])
        let captures = try await Command.run("fetch", "Fixtures")
        #expect(try await Command.run("parse", input: captures.output).output == documents.output)
        let told = (documents.errors + articles.errors + staged.errors).split(separator: "\n")
        #expect(told.sorted() == fused.errors.split(separator: "\n").sorted())
    }

    @Test func `reads what --pretty writes`() async throws {
        let documents = try await Command.run("parse", Self.page, Self.empty, "--pretty")
        let articles = try await Command.run("extract", "--pretty", input: documents.output)
        let records = try await Command.run("normalise", input: articles.output)
        #expect(records.output == (try await Command.run("records", Self.page, Self.empty)).output)
    }

    @Test(
        arguments: [
            (["records", page], 0), (["records", page, empty], 1), (["records", empty], 1),
            (["records", page, "no-such-page"], 1), (["records", "no-such-page"], 2), (["records"], 2),
            (["records", page, "--no-such-option"], 2), (["no-such-command"], 2), (["schema", "page"], 2),
            (["records", page, "--output", "/no/such/folder/records.jsonl"], 2),
            (["records", page, "--log-format", "xml"], 2), (["records", "--in", page], 2),
            (["records", page, "--in", page, "--out", "x"], 2), (["--help"], 0), (["--version"], 0), ([], 0),
        ] as [([String], Int32)]) func `exits with`(arguments: [String], status: Int32) async throws
    {
        let outcome = try await Command.run(Command.binary, arguments)
        #expect(outcome.status == status, "\(outcome.errors)")
        #expect(status == 0 || !outcome.errors.isEmpty)
    }

    @Test(arguments: [
        "records", "fetch", "parse", "extract", "normalise", "explain", "evaluate", "schema", "robots",
        "publish", "query", "fixture", "diff",
    ])
    func `explains itself with an example`(command: String) async throws {
        let help = try await Command.run(command, "--help")
        #expect(help.status == 0)
        #expect(help.text.contains("Example"))
        #expect(try await Command.run("--help").text.contains("  \(command) "))
    }

    @Test func `hands a failure on and tells it once`() async throws {
        let documents = try await Command.run("parse", Self.empty)
        #expect(documents.errors.contains("\(Self.empty): failure parse.page.empty: "))
        let articles = try await Command.run("extract", input: documents.output)
        #expect(articles.output == documents.output)
        #expect(articles.errors.isEmpty)
        let records = try await Command.run("normalise", input: articles.output)
        #expect(records.output.isEmpty)
        #expect(records.errors.isEmpty)
        #expect(records.status == 1)
    }

    @Test(arguments: ["parse", "extract", "normalise"])
    func `names the line that it cannot read and goes on`(stage: String) async throws {
        let outcome = try await Command.run(
            stage, input: Data("\nnonsense\n{\"failure\":{\"code\":\"x\"}}\n{\"value\":3}\n{}".utf8))
        let lines = outcome.errors.split(separator: "\n")
        #expect(lines.map { $0.prefix { $0 != " " } } == ["-:2:", "-:3:", "-:4:", "-:5:"])
        #expect(lines.allSatisfy { $0.contains("failure \(stage).input.malformed: Line ") })
        #expect(outcome.status == 1)
    }

    @Test func `takes paths a line on standard input`() async throws {
        let outcome = try await Command.run("fetch", input: Data("\(Self.page)\n\n\(Self.empty)\n".utf8))
        #expect(outcome.output == (try await Command.run("fetch", Self.page, Self.empty)).output)
    }

    @Test func `reads a page on standard input`() async throws {
        let body = try Data(contentsOf: Fixture.root.appending(path: Self.page))
        let outcome = try await Command.run("records", "-", input: body)
        let record = try CanonicalJSON.value(Record.self, from: outcome.output)
        #expect(record.source.location == "-")
        #expect(outcome.status == 0)
    }

    @Test func `replaces its output as a whole or not at all`() async throws {
        let folder = try TemporaryFolder()
        let records = try folder.write("what was there", to: "records.jsonl")
        let stopped = folder.path + "/stopped.jsonl"
        #expect(try await Command.run("records", "no-such-page", "--output", records).status == 2)
        #expect(try String(contentsOfFile: records, encoding: .utf8) == "what was there")
        let outcome = try await Command.run(
            "records", Self.page, Self.empty, "--output", records, "--failures", stopped, "--summary")
        #expect(outcome.text.contains("1 record from 2 pages"))
        #expect(
            try Data(contentsOf: URL(filePath: records))
                == (try await Command.run("records", Self.page)).output)
        #expect(
            try Data(contentsOf: URL(filePath: stopped))
                == (try await Command.run("parse", Self.empty)).output)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
                == ["records.jsonl", "stopped.jsonl"])
    }

    @Test func `tells in JSON where asked`() async throws {
        let outcome = try await Command.run("records", Self.empty, "--log-format", "json")
        let notice = try CanonicalJSON.value(Notice.self, from: outcome.errors)
        #expect(notice.severity == .failure)
        #expect(notice.location == Self.empty)
        #expect(notice.code == "parse.page.empty")
    }

    @Test func `ends without a word when nobody reads on`() async throws {
        let pipe = "\(Command.binary.path) records Fixtures 2> /dev/null | head -c 1; echo ${PIPESTATUS[0]}"
        let outcome = try await Command.run(URL(filePath: "/bin/bash"), ["-c", pipe])
        #expect(["{0\n", "{1\n"].contains(outcome.text))
    }

    @Test func `names the record whose body another one repeats`() async throws {
        let folder = try TemporaryFolder()
        let page = try String(contentsOf: Fixture.root.appending(path: Self.page), encoding: .utf8)
        try folder.write(page, to: "1.txt")
        try folder.write(page.replacingOccurrences(of: "“", with: "\""), to: "2.txt")
        let fused = try await Command.run("records", folder.path)
        let records = try fused.text.split(separator: "\n").map {
            try CanonicalJSON.value(Record.self, from: String($0))
        }
        #expect(records.map(\.source.duplicateOf) == [nil, records[0].id])
        let articles = try await Command.run("extract", input: Command.run("parse", folder.path).output)
        #expect(try await Command.run("normalise", input: articles.output).output == fused.output)
    }
}
