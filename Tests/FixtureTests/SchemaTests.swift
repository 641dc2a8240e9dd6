import Foundation
import Interchange
import TestSupport
import Testing

@Suite(.disabled(if: Recorded.isRecording)) struct `The record's JSON Schema` {
    /// A Python that has a validator; Debian's package serves the system's own, another may stand before it.
    private static let python = Task { () -> String? in
        for python in ["/usr/bin/python3", "/usr/local/bin/python3"] {
            do {
                let probe = ["-c", "import jsonschema; jsonschema.Draft202012Validator"]
                if try await Command.run(URL(filePath: python), probe).status == 0 { return python }
            } catch {
                continue  // no such file
            }
        }
        return nil
    }

    @Test func `is published as the command prints it`() async throws {
        let published = try Data(contentsOf: Fixture.root.appending(path: "Pipelines/record.schema.json"))
        #expect(published.elementsEqual(Record.jsonSchema.utf8), "`make record` publishes it")
        let printed = try await Command.run("schema", "record")
        #expect(printed.status == 0)
        #expect(printed.output == published)
    }

    @Test func `takes every record that is written`() async throws {
        let records = try await FixturePages.all().flatMap { FixturePages.records(of: $0.outcomes) }
        #expect(!records.isEmpty)
        try await expect(records.map { try CanonicalJSON.string($0) }, areValid: true)
    }

    @Test(arguments: [
        ("\"kind\":\"news\"", "\"kind\":\"gossip\""), ("\"quotes\":[]", "\"quotes\":null"),
        ("\"items\":[]", "\"items\":[],\"more\":1"), ("\"lead\":null,", ""),
        ("\"confidence\":1", "\"confidence\":2"), ("sha256:00", "md5:00"),
    ]) func `leaves one that breaks it`(part: String, change: String) async throws {
        let whole = try CanonicalJSON.string(Self.smallest)
        let broken = whole.replacingOccurrences(of: part, with: change)
        #expect(broken != whole)
        try await expect([whole], areValid: true)
        try await expect([broken], areValid: false)
    }

    /// A record of a page that says nothing.
    private static let smallest = Record(
        id: "osce:1",
        source: Record.Source(
            location: "page.html", url: nil, canonicalURL: nil, mediaType: "text/html", charset: "utf-8",
            digest: "sha256:" + String(repeating: "0", count: 64), retrieved: nil, family: "generic",
            confidence: 1, duplicateOf: nil),
        kind: .news, language: nil, title: nil, lead: nil, authors: [], published: nil, dateline: nil,
        issuedBy: [], fieldsOfWork: [], body: nil, quotes: [], dates: [], funders: [], organisers: [],
        projects: [], places: [], items: [], diagnostics: [])

    private func expect(_ lines: [String], areValid: Bool) async throws {
        guard let python = await Self.python.value else {
            return print("No Python has jsonschema: records are not validated; `make packages` installs it")
        }
        let folder = try TemporaryFolder()
        let schema = try folder.write(Record.jsonSchema, to: "schema.json")
        let records = try folder.write(lines.map { $0 + "\n" }.joined(), to: "records.jsonl")
        let script = Fixture.root.appending(path: "Tests/validate_records.py").path
        let outcome = try await Command.run(URL(filePath: python), [script, schema, records])
        #expect((outcome.status == 0) == areValid, "\(outcome.text)\(outcome.errors)")
    }
}
