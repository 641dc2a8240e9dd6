import Evaluation
import Foundation
import Interchange
import TestSupport
import Testing

@Suite(.disabled(if: Recorded.isRecording)) struct `The fixture command` {
    private static let page = "Fixtures/osce-drupal/over-new-year/page.html"

    private func run(_ arguments: String..., in folder: TemporaryFolder) async throws -> Command.Outcome {
        try await Command.run(
            Command.binary, ["fixture"] + arguments + ["--fixtures", folder.path + "/Fixtures"])
    }

    private func fixture(_ folder: TemporaryFolder, _ slug: String) throws -> FixtureFolder {
        try FixtureFolder(
            in: URL(filePath: folder.path + "/Fixtures"), family: "osce-drupal", slug: slug)
    }

    @Test func `makes of a file what make record makes of it`() async throws {
        let folder = try TemporaryFolder()
        let outcome = try await run("add", Self.page, "osce-drupal/over-new-year", in: folder)
        #expect(outcome.status == 0, "\(outcome.errors)")
        let made = try fixture(folder, "over-new-year")
        let recorded = try FixtureFolder(
            in: Fixture.root.appending(path: "Fixtures"), family: "osce-drupal", slug: "over-new-year")
        for name in ["page.html", "fetch.json", "parse.json", "extract.json", "normalise.json"] {
            #expect(try made.bytes(of: name) == recorded.bytes(of: name), "\(name)")
        }
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path + "/Fixtures/osce-drupal")
                == ["over-new-year"])
    }

    @Test func `fills gold with what was found, which is right until a person has read the page`()
        async throws
    {
        let folder = try TemporaryFolder()
        _ = try await run("add", Self.page, "osce-drupal/new", in: folder)
        let made = try fixture(folder, "new")
        let gold = try made.gold()
        #expect(gold.draft == true)
        let record = try CanonicalJSON.value(Record.self, from: made.bytes(of: "normalise.json"))
        #expect(gold.title == record.title)
        #expect(gold.quotes?.map(\.text) == record.quotes.map(\.text))
        #expect(gold.dates?.map(\.text) == record.dates.map(\.text))
        var scorer = Scorer()
        scorer.score([record], against: gold, page: "new")
        #expect(scorer.perfect == 1, "\(scorer.misses)")
        let scores = try await Command.run("evaluate", folder.path + "/Fixtures")
        #expect(scores.status == 1)
        #expect(scores.errors.hasPrefix("osce-drupal/new: its gold is a draft"), "\(scores.errors)")
        let check = try await run("check", in: folder)
        #expect(check.status == 1)
        #expect(check.text == "osce-drupal/new/gold.json is a draft that nobody has corrected yet\n")
    }

    @Test func `leaves a fixture that is there, and makes nothing of a page that is not`() async throws {
        let folder = try TemporaryFolder()
        #expect(try await run("add", Self.page, "osce-drupal/new", in: folder).status == 0)
        try fixture(folder, "new").write(Array("kept".utf8), as: "gold.json")
        #expect(try await run("add", Self.page, "osce-drupal/new", in: folder).status == 2)
        #expect(try fixture(folder, "new").bytes(of: "gold.json") == Data("kept".utf8))
        #expect(try await run("add", "no-such-page.html", "osce-drupal/other", in: folder).status == 2)
        for name in ["osce-drupal", "a/b/c", "../b", "osce-drupal/New", "osce-drupal/", "/x", "a/-b"] {
            #expect(try await run("add", Self.page, name, in: folder).status == 2, "\(name)")
        }
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path + "/Fixtures/osce-drupal")
                == ["new"])
    }

    @Test func `makes one of a page that stops`() async throws {
        let folder = try TemporaryFolder()
        let empty = try folder.write("", to: "empty.txt")
        let outcome = try await run("add", empty, "osce-drupal/empty", in: folder)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.text.contains("The page stops"))
        #expect(try fixture(folder, "empty").gold().failure == "parse.page.empty")
        #expect(try fixture(folder, "empty").pageName == "page.txt")
    }

    @Test func `finds what is recorded otherwise, and records it`() async throws {
        let folder = try TemporaryFolder()
        _ = try await run("add", Self.page, "osce-drupal/new", in: folder)
        let made = try fixture(folder, "new")
        let gold = try String(decoding: made.bytes(of: "gold.json"), as: UTF8.self)
        try made.write(Array(gold.replacing("  \"draft\": true,\n", with: "").utf8), as: "gold.json")
        #expect(try await run("check", in: folder).status == 0)
        let record = try String(decoding: made.bytes(of: "normalise.json"), as: UTF8.self)
        try made.write(
            Array(record.replacing("\"kind\": \"news\"", with: "\"kind\": \"story\"").utf8),
            as: "normalise.json")
        let check = try await run("check", "osce-drupal/new", in: folder)
        #expect(check.status == 1)
        #expect(check.text.hasPrefix("osce-drupal/new/normalise.json differs from line "))
        #expect(check.text.contains("now:   \"kind\": \"news\""))
        let recorded = try await run("record", in: folder)
        #expect(recorded.status == 0)
        #expect(recorded.text == "osce-drupal/new/normalise.json\n")
        #expect(try await run("check", in: folder).status == 0)
        #expect(try await run("record", in: folder).text.isEmpty)
        #expect(try await run("check", "osce-drupal/none", in: folder).status == 2)
    }

    @Test func `takes a page out of a workspace by the id of its record`() async throws {
        let pages = try PipelineFolder(pages: 3)
        #expect(try await pages.run().status == 0)
        let record = try CanonicalJSON.value(
            Record.self, from: String(pages.records().split(separator: "\n")[1]))
        let folder = try TemporaryFolder()
        let outcome = try await run(
            "add", record.id, "osce-drupal/new", "--workspace", pages.path + "/workspace", in: folder)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(
            try fixture(folder, "new").page()
                == Data(contentsOf: URL(filePath: record.source.location)))
        let other = try await run(
            "add", "osce:1", "osce-drupal/other", "--workspace", pages.path + "/workspace", in: folder)
        #expect(other.status == 2)
        #expect(other.errors.contains("fetch.workspace.unknown"))
    }

    @Test func `takes a page that a crawl has captured, with its URL and media type`() async throws {
        let (server, folder) = (try SiteServer(TestSite(pages: 6)), try TemporaryFolder())
        let workspace = folder.path + "/workspace"
        let crawl = try await Command.run(
            "crawl", "--workspace", workspace, "--listing", server.url("/press-releases"), "--interval", "0",
            "--allow-private-addresses", "--log-format", "json")
        #expect(crawl.status == 0, "\(crawl.errors)")
        let listed = try await Command.run("records", workspace + "/captures")
        let record = try #require(
            try listed.text.split(separator: "\n").map {
                try CanonicalJSON.value(Record.self, from: String($0))
            }
            .last { $0.kind != .listing })
        let outcome = try await run(
            "add", record.source.location, "osce-drupal/new", "--workspace", workspace, in: folder)
        #expect(outcome.status == 0, "\(outcome.errors)")
        let origin = try fixture(folder, "new").capture().origin
        #expect(origin.url == record.source.url)
        #expect(origin.digest == record.source.digest)
        #expect(origin.headers.map { $0.name.lowercased() } == ["content-type"])
    }
}
