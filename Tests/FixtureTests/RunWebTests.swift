import Foundation
import TestSupport
import Testing

/// Pipelines over a site on the loopback.
@Suite(.disabled(if: Recorded.isRecording)) struct `A run over the web` {
    @discardableResult
    private static func pipeline(_ folder: TemporaryFolder, _ server: SiteServer, adding parts: String = "")
        throws -> String
    {
        try folder.write(
            """
            sources:
              - listing: \(server.url("/press-releases"))
              - sitemap: \(server.url("/sitemap.xml"))
            fetch: {seconds_between_requests: 0, allow_private_addresses: true, recheck_all: true}
            workspace: \(folder.path)/workspace
            sinks: [{json_lines: \(folder.path)/records.jsonl}]
            \(parts)
            """, to: "p.yaml")
    }

    private static func run(_ pipeline: String, _ arguments: String...) async throws -> Command.Outcome {
        try await Command.run(PipelineFolder.binary, ["run", pipeline] + arguments)
    }

    private static func records(_ path: String) throws -> [Substring] {
        try String(contentsOf: URL(filePath: path), encoding: .utf8).split(separator: "\n")
    }

    @Test func `makes records of what was fetched, again of what changed alone, and the same of the archive`()
        async throws
    {
        let (site, folder) = (TestSite(pages: 20), try TemporaryFolder())
        let pipeline = try Self.pipeline(folder, try SiteServer(site))
        let first = try await Self.run(pipeline)
        #expect(first.status == 0, "\(first.errors)")
        #expect(first.text.contains("20 pages: 20 new, 0 changed, 0 unchanged"), "\(first.text)")
        #expect(first.text.contains("parse 20 pages"))
        let again = try await Self.run(pipeline)
        #expect(again.status == 0)
        #expect(!again.text.contains("parse"), "\(again.text)")
        site.change(3)
        site.remove(5)
        let third = try await Self.run(pipeline)
        #expect(third.text.contains("20 pages: 0 new, 1 changed, 19 unchanged"), "\(third.text)")
        #expect(third.text.contains("parse 1 pages"))
        let records = try Self.records(folder.path + "/records.jsonl")
        #expect(records.count == 20)

        let archive = try folder.write(
            """
            sources: [{warc: \(folder.path)/workspace/captures}]
            workspace: \(folder.path)/second
            sinks: [{json_lines: \(folder.path)/second.jsonl}]
            """, to: "warc.yaml")
        #expect(try await Self.run(archive).status == 0)
        // The archive holds the listing and the sitemaps too.
        let all = try Self.records(folder.path + "/second.jsonl")
        let pages = all.filter { $0.prefix(200).contains("/node/6") }
        // An archive does not tell that a page is gone now.
        #expect(zip(pages, records).filter { $0 != $1 }.count == 1)
        #expect(pages.count == records.count)
        let untouched = try await Self.run(archive)
        #expect(untouched.text.hasPrefix("Nothing to do: all 23 pages"), "\(untouched.text)")
        try folder.write(
            String(contentsOf: URL(filePath: archive), encoding: .utf8)
                + "\nstages: {normalise: {without: [date]}}", to: "warc.yaml")
        let changed = try await Self.run(archive)
        #expect(changed.text.contains("Stages: normalise 23 pages"), "\(changed.text)")
    }

    @Test func `keeps and marks the record of a page that is gone, until it is back`() async throws {
        let (site, folder) = (TestSite(pages: 3), try TemporaryFolder())
        let pipeline = try Self.pipeline(folder, try SiteServer(site))
        func marked() async throws -> Int {
            let outcome = try await Self.run(pipeline)
            #expect(outcome.status == 0, "\(outcome.errors)")
            let records = try Self.records(folder.path + "/records.jsonl")
            #expect(records.count == 3)
            return records.count { $0.contains("\"fetch.page.gone\"") }
        }
        #expect(try await marked() == 0)
        site.remove(1)
        #expect(try await marked() == 1)
        #expect(try await marked() == 1)
        site.change(1)
        #expect(try await marked() == 0)
    }

    @Test func `exits with 3 where a listing names no page any more`() async throws {
        let (site, folder) = (TestSite(pages: 0), try TemporaryFolder())
        let pipeline = try Self.pipeline(folder, try SiteServer(site))
        let outcome = try await Self.run(pipeline)
        #expect(outcome.status == 3, "\(outcome.errors)")
        #expect(outcome.text.contains("/press-releases names no page."), "\(outcome.text)")
        try Self.pipeline(folder, try SiteServer(site), adding: "checks: {empty_listings: false}")
        #expect(try await Self.run(pipeline).status == 0)
    }

    @Test func `says what it would fetch`() async throws {
        let folder = try TemporaryFolder()
        let server = try SiteServer(TestSite(pages: 5))
        let outcome = try await Self.run(try Self.pipeline(folder, server), "--dry-run")
        #expect(outcome.status == 0)
        #expect(outcome.text.contains(server.url("/press-releases") + "\tdiscovery listing"))
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/workspace"))
    }
}
