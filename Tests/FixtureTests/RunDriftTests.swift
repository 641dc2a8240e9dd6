import Foundation
import TestSupport
import Testing

@Suite(.disabled(if: Recorded.isRecording)) struct `A run after a template change` {
    /// A folder into which every day puts new pages.
    private struct Days {
        let folder = Result { try PipelineFolder(pages: 0) }
        var pages = GazettePages(seed: 7)
        var number = 0

        /// Writes the pages of a day and a listing, and runs.
        mutating func next(
            _ template: GazettePages.Template = .usual, pages count: Int = 12, rows: Int = 10
        ) async throws -> (outcome: Command.Outcome, alarms: [[String: Any]]) {
            let place = try folder.get()
            for _ in 0..<count {
                number += 1
                try place.folder.write(pages.article(number, template), to: "pages/\(number).html")
            }
            try place.folder.write(pages.listing(rows: rows) + "<!-- \(number) -->", to: "pages/listing.html")
            let outcome = try await place.run()
            return (outcome, try place.report()["alarms"] as? [[String: Any]] ?? [])
        }
    }

    @Test(
        arguments: [
            (.renamedClasses, "unknown-family", "osce-drupal", nil),
            (.dateGone, "field-missing", "osce-drupal", "published"),
            (.siteTitle, "same-title", "osce-drupal", "title"),
        ] as [(GazettePages.Template, String, String, String?)])
    func `exits with 3 and names what is missing, where, before, now, with three pages`(
        template: GazettePages.Template, kind: String, family: String, field: String?
    ) async throws {
        var days = Days()
        for count in [14, 6, 11] {
            let usual = try await days.next(pages: count)
            #expect(usual.outcome.status == 0, "\(usual.outcome.text)\(usual.outcome.errors)")
        }
        let (outcome, alarms) = try await days.next(template)
        #expect(outcome.status == 3, "\(outcome.text)\(outcome.errors)")
        let alarm = try #require(alarms.first { $0["kind"] as? String == kind }, "\(outcome.text)")
        #expect(alarm["family"] as? String == family)
        #expect(alarm["field"] as? String == field)
        #expect((alarm["examples"] as? [String])?.count == 3)
        #expect(alarm["before"] is NSNumber && alarm["now"] is NSNumber)
        #expect(try #require(alarm["probability"] as? Double) < 0.001)
        let told = try #require(alarm["message"] as? String)
        #expect(outcome.text.contains("Alarm: \(told)"))
        let files = try days.folder.get().path + "/workspace/summary.txt"
        #expect(try String(contentsOf: URL(filePath: files), encoding: .utf8) == outcome.text)
        // A run that finds nothing new says nothing new of the site, and one with the usual pages is content.
        #expect(try await days.folder.get().run("--force").status == 0)
        #expect(try await days.next().outcome.status == 0)
    }

    @Test func `exits with 3 where a listing is emptied, also where pages failed`() async throws {
        var days = Days()
        #expect(try await days.next(rows: 10).outcome.status == 0)
        try days.folder.get().folder.write("", to: "pages/empty.html")
        let (outcome, alarms) = try await days.next(rows: 0)
        #expect(outcome.status == 3, "\(outcome.text)")
        #expect(alarms.map { $0["kind"] as? String } == ["empty-listing"])
        #expect(outcome.text.contains("listing.html names no page, in the run before 10."), "\(outcome.text)")
        #expect(try await days.next(rows: 9).outcome.status == 0)
    }

    @Test
    func `counts runs before anew where a parameter changed, so that a rule taken away rings for nobody`()
        async throws
    {
        var days = Days()
        for _ in 1...6 { #expect(try await days.next().outcome.status == 0) }
        try days.folder.get().describe(adding: "stages: {normalise: {without: [funder, quote, date]}}")
        let (outcome, alarms) = try await days.next()
        #expect(outcome.status == 0 && alarms.isEmpty, "\(outcome.text)")
        #expect(outcome.text.contains("runs before were counted anew"), "\(outcome.text)")
        // Held against themselves read anew, pages without a day still ring.
        try days.folder.get().describe(adding: "")
        let late = try await days.next(.dateGone)
        #expect(late.outcome.status == 3, "\(late.outcome.text)")
        #expect(late.alarms.contains { $0["field"] as? String == "published" })
    }

    @Test func `says nothing where checks are switched off`() async throws {
        var days = Days()
        try days.folder.get().describe(adding: "checks: {enabled: false}")
        #expect(try await days.next().outcome.status == 0)
        #expect(try await days.next(.renamedClasses, rows: 0).outcome.status == 0)
    }

    @Test func `exits with 3 where the listing of a site names no page`() async throws {
        let (site, folder) = (TestSite(pages: 20), try TemporaryFolder())
        let server = try SiteServer(site)
        let pipeline = try folder.write(
            """
            sources: [{listing: "\(server.url("/press-releases"))"}]
            fetch: {seconds_between_requests: 0, allow_private_addresses: true, recheck_all: true}
            workspace: \(folder.path)/workspace
            """, to: "p.yaml")
        let first = try await Command.run(PipelineFolder.binary, ["run", pipeline])
        #expect(first.status == 0, "\(first.text)\(first.errors)")
        for page in 0..<15 { site.remove(page) }
        let second = try await Command.run(PipelineFolder.binary, ["run", pipeline])
        #expect(second.status == 3, "\(second.text)\(second.errors)")
        #expect(
            second.text.contains(
                "Alarm: The listing \(server.url("/press-releases")) names no page, in the run before "),
            "\(second.text)")
    }
}
