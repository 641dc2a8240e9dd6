import Foundation
import Interchange
import Synchronization
import TestSupport

@testable import Fetching

/// A site, a folder, an index and a clock, and the crawls that a test runs over them.
final class CrawlDesk: Sendable {
    static let root = "http://news.example"

    let site: TestSite
    let folder: TemporaryFolder
    let index = MemoryIndex()
    let time = StoppedClock()
    private let told = Mutex<[CrawlEvent]>([])

    init(pages: Int) throws {
        site = TestSite(pages: pages)
        folder = try TemporaryFolder()
    }

    /// A plan without politeness, in which every known page is due.
    static func plan(_ kinds: KnownPage.Kind...) -> CrawlPlan {
        let paths: [KnownPage.Kind: String] = [
            .listing: "/press-releases", .feed: "/rss.xml", .sitemap: "/sitemap.xml", .page: "/node/600000",
        ]
        let kinds = kinds.isEmpty ? [.listing, .feed, .sitemap] : kinds
        var plan = CrawlPlan(kinds.map { .init($0, root + (paths[$0] ?? "/")) })
        plan.politeness = Politeness(interval: .zero, backOff: .seconds(1))
        plan.recheck.ignoresAge = true
        return plan
    }

    /// What was told since the last crawl began.
    var events: [CrawlEvent] { told.withLock { $0 } }

    /// Locations of the pages that failed, with the codes.
    var failures: [String] {
        events.compactMap {
            if case .failed(let failure) = $0 { failure.location + " " + failure.code } else { nil }
        }
    }

    /// The targets of pages captured with a change.
    func captured(_ wanted: CaptureChange) -> Set<String> {
        Set(
            events.compactMap {
                guard case .captured(let url, .page, wanted) = $0 else { return nil }
                return String(url.dropFirst(Self.root.count).prefix { $0 != "?" })
            })
    }

    /// Runs a crawl; `trouble` answers in place of the site.
    func crawl(
        _ plan: CrawlPlan = CrawlDesk.plan(), isDry: Bool = false,
        trouble: @escaping @Sendable (WebURL) throws(FetchError) -> TestSite.Reply? = { _ in nil },
        permission: @escaping Crawler.Permission = { _ in .init(isAllowed: true, reason: "", crawlDelay: nil)
        }
    ) async throws -> CrawlProgress {
        told.withLock { $0 = [] }
        time.pass(1)
        let clock = time.clock
        let crawler = Crawler(
            plan, folder: folder.path, index: index,
            courier: SiteCourier(site: site, now: clock.now, trouble: trouble), permission: permission,
            readListing: { Self.readListing($0) }, clock: clock)
        return try await crawler.run(isDry: isDry) { event, _ in self.told.withLock { $0.append(event) } }
    }

    /// Every record of the archives, in order.
    func records() throws -> [WARCRecord] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        var records: [WARCRecord] = []
        for name in names {
            var reader = try WARCReader(folder.path + "/" + name, maximumBlockBytes: .max)
            while let entry = try reader.next() { records.append(entry.record) }
        }
        return records
    }

    /// Reads the links of a listing as the parser's families would.
    static func readListing(_ capture: Capture) -> [FoundLink] {
        let text = String(decoding: capture.body, as: UTF8.self)
        return text.components(separatedBy: "href=\"").dropFirst().map { rest in
            let url = String(rest.prefix { $0 != "\"" })
            return FoundLink(url, url.contains("page=") ? .listing : .page)
        }
    }
}
