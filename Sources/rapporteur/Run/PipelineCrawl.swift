import Fetching
import Foundation
import Interchange
import Staging
import Synchronization

/// The fetching of a pipeline: the same crawl as `rapporteur crawl`'s.
struct PipelineCrawl {
    let plan: CrawlPlan
    let pipeline: Pipeline
    let batch: Batch

    /// Crawls into the archives in a folder, and notes what came of it.
    ///
    /// - Throws: where the workspace cannot be used.
    func run(
        _ folder: String, _ index: CaptureDatabase, _ stop: StopSign, _ report: inout BatchReport
    ) async throws -> ExitStatus {
        let began = ContinuousClock.now
        let console = CrawlConsole(batch: batch, began: Date())
        let links = LinkCounts()
        let (crawler, listings) = (
            crawler(folder, index, links), Set(plan.sources.filter { $0.kind == .listing }.map(\.url))
        )
        let work = Task { try await crawler.run(isDry: false, tell: console.tell) }
        stop.whenRaised { work.cancel() }
        defer { stop.whenRaised(nil) }
        let progress = try await work.value
        console.end(progress)
        report.listings = links.listings.filter { listings.contains($0.url) }
        let seconds = (ContinuousClock.now - began) / .seconds(1)
        report.stages.append(BatchReport.Stage(.fetch, pages: progress.requests, seconds: seconds))
        return progress.failed > 0 ? .somePagesFailed : .allWell
    }

    /// Says what would be fetched.
    func rehearse(_ folder: String, _ index: CaptureDatabase) async throws {
        let console = CrawlConsole(batch: batch, began: Date())
        _ = try await crawler(folder, index, LinkCounts()).run(isDry: true, tell: console.tell)
    }

    private func crawler(
        _ folder: String, _ index: CaptureDatabase, _ links: LinkCounts
    ) -> Crawler {
        let transport = NetworkTransport(certificates: pipeline.fetch.caFile)
        let robots = RobotsPolicy(transport: transport, limits: plan.limits)
        let reader = ListingReader(parser: MainPath().parser, extractor: MainPath().extractor)
        return Crawler(
            plan, folder: folder, index: index, courier: transport,
            permission: { await robots.verdict(for: $0) },
            readListing: { capture async throws(StageFailure) in
                let found = try await reader.links(capture)
                links.note(capture.origin.location, found.count { $0.kind == .page })
                return found
            })
    }
}

/// How many pages each listing names.
private final class LinkCounts: Sendable {
    private let counts = Mutex<[String: Int]>([:])

    /// Counts the links of a listing.
    func note(_ url: String, _ count: Int) { counts.withLock { $0[url] = count } }

    /// The listings in the order of their URLs.
    var listings: [BatchReport.Listing] {
        counts.withLock(\.self).sorted { $0.key < $1.key }.map {
            BatchReport.Listing($0.key, links: $0.value)
        }
    }
}
