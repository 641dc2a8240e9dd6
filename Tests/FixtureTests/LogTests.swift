import Foundation
import TestSupport
import Testing

@Suite(.disabled(if: Recorded.isRecording)) struct `The log` {
    /// The lines of standard error, each of which has to be a JSON object.
    private func lines(_ outcome: Command.Outcome) throws -> [[String: Any]] {
        try outcome.errors.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any], "\($0)")
        }
    }

    @Test func `of a run tells pages and figures in JSON where asked`() async throws {
        let folder = try PipelineFolder(pages: 2)
        try folder.folder.write("", to: "pages/empty.html")
        let outcome = try await folder.run("--log-format", "json")
        #expect(outcome.status == 1)
        let lines = try lines(outcome)
        #expect(lines.allSatisfy { $0["time"] is String && $0["level"] is String && $0["message"] is String })
        let failure = try #require(lines.first { $0["code"] as? String == "parse.page.empty" })
        #expect(failure["level"] as? String == "error")
        #expect(failure["location"] as? String == folder.path + "/pages/empty.html")
        let end = try #require(lines.last)
        #expect(end["code"] as? String == "run.batch.ended")
        #expect(end["pages_new"] as? Int == 3)
        #expect(end["pages_failed"] as? Int == 1)
        #expect(end["message"] as? String == outcome.text)
    }

    @Test func `of a run that cannot run is JSON too`() async throws {
        let folder = try PipelineFolder(pages: 1, adding: "sink: []")
        let lines = try lines(try await folder.run("--log-format", "json"))
        #expect(lines.map { $0["code"] as? String } == ["run.pipeline.unsound"])
        #expect(lines.first?["level"] as? String == "error")
    }

    @Test func `of a crawl tells its figures in JSON where asked`() async throws {
        let (server, folder) = (try SiteServer(TestSite(pages: 3)), try TemporaryFolder())
        let outcome = try await Command.run(
            "crawl", "--workspace", folder.path + "/workspace", "--listing", server.url("/press-releases"),
            "--interval", "0", "--allow-private-addresses", "--log-format", "json")
        #expect(outcome.status == 0, "\(outcome.errors)")
        let end = try #require(try lines(outcome).last)
        #expect(end["code"] as? String == "crawl.run.ended")
        #expect(end["new"] as? Int == 3)
    }

    @Test func `of a run says nothing of figures where nobody asked`() async throws {
        let folder = try PipelineFolder(pages: 2)
        let errors = try await folder.run().errors
        #expect(errors.split(separator: "\n").allSatisfy { $0.contains("pages/") }, "\(errors)")
    }

    @Test func `leaves the figures to Prometheus in a file that is whole`() async throws {
        let folder = try PipelineFolder(pages: 3)
        let path = folder.path + "/metrics/rapporteur.prom"
        #expect(try await folder.run("--metrics", path).status == 0)
        let first = try String(contentsOf: URL(filePath: path), encoding: .utf8)
        #expect(first.contains("rapporteur_pages{pipeline=\"\(folder.pipeline)\",outcome=\"new\"} 3\n"))
        #expect(try await folder.run("--metrics", path).status == 0)
        let second = try String(contentsOf: URL(filePath: path), encoding: .utf8)
        #expect(second.contains("rapporteur_pages{pipeline=\"\(folder.pipeline)\",outcome=\"new\"} 0\n"))
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path + "/metrics") == [
                "rapporteur.prom"
            ])
    }
}
