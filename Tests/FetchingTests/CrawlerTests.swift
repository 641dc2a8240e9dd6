import Foundation
import Interchange
import TestSupport
import Testing

@testable import Fetching

@Suite struct `A crawl` {
    @Test func `finds every page once, then only what changed`() async throws {
        let desk = try CrawlDesk(pages: 200)
        let first = try await desk.crawl()
        let discovery = 3 + 1 + 3  // listing pages, the feed, the sitemaps
        #expect(first.new == 200 + discovery)
        #expect(first.requests == 200 + discovery)
        #expect(desk.site.asked.values.allSatisfy { $0 == 1 })
        #expect(desk.failures.isEmpty)

        for (file, bytes) in desk.index.coveredBytes() {
            #expect(try Data(contentsOf: URL(filePath: desk.folder.path + "/" + file)).count == bytes)
        }

        let second = try await desk.crawl()
        #expect(second.unchanged == 200 + discovery)
        #expect(second.requests == 200 + discovery)
        let kinds = try desk.records().compactMap(\.kind)
        #expect(kinds.filter { $0 == .response }.count == 200 + discovery)
        #expect(kinds.filter { $0 == .revisit }.count == 200 + discovery)

        for page in 0..<20 { desk.site.change(page * 7) }
        for page in 190..<193 { desk.site.remove(page) }
        desk.site.add(5)
        _ = try await desk.crawl()
        #expect(desk.captured(.changed) == Set((0..<20).map { TestSite.path($0 * 7) }))
        #expect(desk.captured(.gone) == Set((190..<193).map(TestSite.path)))
        #expect(desk.captured(.new) == Set((200..<205).map(TestSite.path)))

        let fourth = try await desk.crawl()
        #expect(fourth.unchanged == fourth.requests)
        #expect(desk.index.pages.filter { $0.gone != nil }.count == 3)
    }

    @Test func `keeps how a page was found`() async throws {
        let desk = try CrawlDesk(pages: 60)
        _ = try await desk.crawl(CrawlDesk.plan(.listing))
        let page = try #require(desk.index.page(CrawlDesk.root + TestSite.path(3)))
        #expect(page.foundBy == "listing")
        #expect(page.via == CrawlDesk.root + "/press-releases")
        let metadata = try desk.records().last {
            $0.kind == .metadata && $0.targetURI?.hasSuffix("600003") == true
        }
        #expect(
            metadata.map { String(decoding: $0.block, as: UTF8.self) }?.contains("foundBy: listing") == true)
    }

    @Test func `reads a feed that is shown as a page like a listing`() async throws {
        let desk = try CrawlDesk(pages: 10)
        _ = try await desk.crawl(CrawlDesk.plan(.feed)) { url in
            guard url.path == "/rss.xml" else { return nil }
            let page =
                "\n<!DOCTYPE html><h3 class=\"feed-item-title\"><a href=\"/node/600004\">Boats</a></h3>"
            return TestSite.Reply(
                status: "200 OK", headers: ["Content-Type: text/html"], body: Array(page.utf8))
        }
        #expect(desk.captured(.new) == ["/node/600004"])
    }

    @Test func `goes no further into a listing than it is told`() async throws {
        let desk = try CrawlDesk(pages: 200)
        var plan = CrawlDesk.plan(.listing)
        plan.sources[0].maximumPages = 2
        #expect(try await desk.crawl(plan).new == 102)
    }

    @Test func `leaves out what is excluded, not included or elsewhere`() async throws {
        let desk = try CrawlDesk(pages: 60)
        var plan = CrawlDesk.plan(.sitemap)
        plan.include = [URLPattern("/node/*")]
        plan.exclude = [URLPattern("*/60005?"), URLPattern("*59")]
        let progress = try await desk.crawl(plan) { url in
            guard url.path == "/sitemap.xml" else { return nil }
            let places = ["/node/600001", "/node/600059", "/about", "http://other.example/node/600002"]
            let entries = places.map { "<url><loc>\($0)</loc></url>" }.joined()
            return TestSite.Reply(
                status: "200 OK", headers: [], body: Array("<urlset>\(entries)</urlset>".utf8))
        }
        #expect(progress.new == 2)
        #expect(desk.captured(.new) == ["/node/600001"])
    }

    @Test func `asks for nothing that robots.txt keeps it out of`() async throws {
        let desk = try CrawlDesk(pages: 10)
        let progress = try await desk.crawl(
            CrawlDesk.plan(.sitemap),
            permission: { .init(isAllowed: $0.path != TestSite.path(9), reason: "line 2", crawlDelay: nil) })
        #expect(desk.site.asked[TestSite.path(9)] == nil)
        #expect(desk.failures == [CrawlDesk.root + TestSite.path(9) + " fetch.robots.disallowed"])
        #expect(progress.failed == 1)
    }

    @Test func `follows a redirect as a request of its own`() async throws {
        let desk = try CrawlDesk(pages: 10)
        let away = TestSite.Reply(status: "301 Moved", headers: ["Location: /node/600004"], body: [])
        for _ in 1...2 {
            let progress = try await desk.crawl(CrawlDesk.plan(.page)) {
                $0.path == "/node/600000" ? away : nil
            }
            #expect(progress.requests == 2)
            #expect(progress.redirected == 1)
        }
        #expect(desk.index.page(CrawlDesk.root + "/node/600000")?.redirect == CrawlDesk.root + "/node/600004")
        let found = try #require(desk.index.page(CrawlDesk.root + "/node/600004"))
        #expect(found.foundBy == "redirect")
        let statuses = desk.index.captures.map { "\($0.status)" + ($0.original == nil ? "" : " again") }
        #expect(statuses.sorted() == ["200", "301", "301", "304 again"])
    }

    @Test(arguments: [
        ("/node/600009", "/node/600009 fetch.robots.disallowed"),
        ("http://127.0.0.1/", "/node/600000 fetch.network.forbidden-address"),
        ("http://[::1]:8080/", "/node/600000 fetch.network.forbidden-address"),
        ("file:///etc/hostname", "/node/600000 fetch.url.scheme"), ("http://other.example/", ""),
    ])
    func `follows no redirect that it may not`(target: String, failure: String) async throws {
        let desk = try CrawlDesk(pages: 10)
        let away = TestSite.Reply(status: "302 Found", headers: ["Location: " + target], body: [])
        let progress = try await desk.crawl(
            CrawlDesk.plan(.page), trouble: { $0.path == "/node/600000" ? away : nil },
            permission: { .init(isAllowed: $0.path != TestSite.path(9), reason: "line 2", crawlDelay: nil) })
        let failures = desk.failures.map { $0.replacing(CrawlDesk.root, with: "") }
        #expect(failures == (failure.isEmpty ? [] : [failure]))
        #expect(desk.site.asked[TestSite.path(9)] == nil)
        #expect(progress.new == 0)
        let isLeft = desk.events.contains {
            if case .doubt(let note, _) = $0 { note.code == "fetch.redirect.left" } else { false }
        }
        #expect(isLeft == failure.isEmpty)
    }

    @Test func `knows the pages of archives by other hands`() async throws {
        let (other, desk) = (try CrawlDesk(pages: 12), try CrawlDesk(pages: 12))
        _ = try await other.crawl(CrawlDesk.plan(.sitemap))
        let names = try FileManager.default.contentsOfDirectory(atPath: other.folder.path)
        desk.site.change(7)
        var plan = CrawlDesk.plan(.sitemap)
        plan.archives = names.map { other.folder.path + "/" + $0 }
        plan.exclude = [URLPattern("*/600005")]
        let progress = try await desk.crawl(plan)
        // The sitemap names nine of the twelve; it is no page itself.
        #expect(progress.adopted == 8)
        #expect(desk.captured(.new).isEmpty)
        #expect(desk.captured(.changed) == [TestSite.path(7)])
        #expect(desk.captured(.unchanged).count == 7)
        let revisit = try #require(try desk.records().last { $0.kind == .revisit })
        let original = try #require(revisit["WARC-Refers-To"].map(WARCRecord.unbracketed))
        #expect(desk.index.capture(original)?.file.hasPrefix(other.folder.path) == true)
        #expect(desk.index.capture(original)?.run == nil)
        #expect(try await desk.crawl(plan).adopted == 0)
    }

    @Test func `gives up a redirect loop`() async throws {
        let desk = try CrawlDesk(pages: 10)
        let progress = try await desk.crawl(CrawlDesk.plan(.page)) { url in
            let next = (Int(url.query ?? "") ?? 0) + 1
            return TestSite.Reply(status: "302 Found", headers: ["Location: /node/600000?\(next)"], body: [])
        }
        #expect(progress.requests == 11)
        #expect(desk.failures.count == 1)
        #expect(desk.failures.first?.hasSuffix("fetch.response.redirects") == true)
    }

    @Test func `waits between two requests and longer where a host is slow or says so`() async throws {
        let desk = try CrawlDesk(pages: 4)
        var plan = CrawlDesk.plan(.sitemap)
        plan.politeness = Politeness(interval: .seconds(10), jitter: 0.2)
        let progress = try await desk.crawl(plan)
        #expect(progress.requests == 6)
        #expect(desk.time.waits.count == 5)
        #expect(desk.time.waits.allSatisfy { (10.9...11.1).contains($0) })  // half the jitter
        _ = try await desk.crawl(
            plan, permission: { _ in .init(isAllowed: true, reason: "", crawlDelay: .seconds(30)) })
        #expect(desk.time.waits.last.map { (32.9...33.1).contains($0) } == true)
    }

    @Test(arguments: [
        ("503 Busy", ["Retry-After: 7"], 7.0),
        ("429 Slow", ["Retry-After: Tue, 14 Nov 2023 22:13:51 GMT"], 30),
        ("500 Oh", [], 1), ("503 Busy", ["Retry-After: 0"], 1),
    ])
    func `waits as long as it is asked to and tries again`(status: String, headers: [String], wait: Double)
        async throws
    {
        let desk = try CrawlDesk(pages: 4)
        let isFirst = Flag()
        let progress = try await desk.crawl(CrawlDesk.plan(.page)) { _ in
            isFirst.raise() ? TestSite.Reply(status: status, headers: headers, body: []) : nil
        }
        #expect(progress.new == 1)
        #expect(desk.time.waits == [wait])
        #expect(desk.failures.isEmpty)
    }

    @Test func `backs off twice as long each time and gives a page up`() async throws {
        let desk = try CrawlDesk(pages: 4)
        let progress = try await desk.crawl(CrawlDesk.plan(.page)) { _ throws(FetchError) in
            throw .timeout("30 s")
        }
        #expect(desk.time.waits == [1, 2])
        #expect(progress.failed == 1)
        #expect(desk.failures == [CrawlDesk.root + "/node/600000 fetch.network.timeout"])
        #expect(desk.index.pages.first?.failures == 1)
    }

    @Test func `leaves a host alone that asks for more patience than there is`() async throws {
        let desk = try CrawlDesk(pages: 40)
        let progress = try await desk.crawl(CrawlDesk.plan(.sitemap)) { url in
            url.path == "/node/600020"
                ? TestSite.Reply(status: "503 Busy", headers: ["Retry-After: 99999"], body: []) : nil
        }
        #expect(desk.time.waits.isEmpty)
        #expect(progress.new < 40)
        #expect(progress.failed > 5)
    }

    @Test func `stops at its budgets`() async throws {
        let desk = try CrawlDesk(pages: 40)
        var plan = CrawlDesk.plan(.sitemap)
        plan.maximumRequests = 7
        let progress = try await desk.crawl(plan)
        #expect(progress.requests == 7)
        #expect(progress.stoppedBy?.contains("7 requests") == true)
        plan.maximumRequests = .max
        plan.maximumDuration = .seconds(60)
        plan.politeness.interval = .seconds(10)
        #expect(try await desk.crawl(plan).requests <= 7)
    }

    @Test func `looks at a page the later the longer it has not changed`() async throws {
        let desk = try CrawlDesk(pages: 10)
        var plan = CrawlDesk.plan(.sitemap)
        plan.recheck = RecheckSchedule()
        _ = try await desk.crawl(plan)
        desk.time.pass(3_600)
        #expect(try await desk.crawl(plan).early == 10 - 2)  // the sitemaps name the last three quarters
        var looks: [Int] = []
        for day in 1...40 {
            desk.time.pass(86_400)
            if try await desk.crawl(plan).unchanged > 3 { looks.append(day) }
        }
        #expect(looks.first == 1)
        #expect(zip(looks.dropFirst(), looks).map { $0 - $1 }.last.map { $0 >= 5 } == true)
    }

    @Test func `says what it would do and does nothing`() async throws {
        let desk = try CrawlDesk(pages: 10)
        _ = try await desk.crawl(CrawlDesk.plan(.page), isDry: true)
        #expect(desk.events.contains { if case .planned = $0 { true } else { false } })
        #expect(desk.site.asked.isEmpty)
        #expect(try FileManager.default.contentsOfDirectory(atPath: desk.folder.path).isEmpty)
        #expect(desk.index.latestRun() == nil)
    }

    @Test func `begins another file when one is full`() async throws {
        let desk = try CrawlDesk(pages: 30)
        var plan = CrawlDesk.plan(.sitemap)
        plan.maximumFileBytes = 4_000
        let progress = try await desk.crawl(plan)
        let files = try FileManager.default.contentsOfDirectory(atPath: desk.folder.path)
        #expect(files.count > 3)
        #expect(files.allSatisfy { $0.hasSuffix(".warc.gz") })
        #expect(try desk.records().filter { $0.kind == .response }.count == progress.new)
        #expect(try await desk.crawl(plan).unchanged == progress.new)
    }

    @Test func `rebuilds the index from the archives`() async throws {
        let desk = try CrawlDesk(pages: 30)
        _ = try await desk.crawl()
        _ = try await desk.crawl()
        let (pages, captures) = (desk.index.pages, desk.index.captures)
        desk.index.forget()
        let archive = CaptureArchive(
            desk.folder.path, index: desk.index, run: "x", plan: CrawlDesk.plan(), clock: desk.time.clock)
        try archive.recover()
        #expect(desk.index.pages == pages)
        #expect(Set(desk.index.captures) == Set(captures))
    }

    @Test func `goes on after a kill at any byte as if nothing had happened`() async throws {
        let whole = try CrawlDesk(pages: 5)
        _ = try await whole.crawl()
        let expected = Set(whole.index.captures.map { "\($0.url) \($0.bodyDigest)" })
        let name = try #require(FileManager.default.contentsOfDirectory(atPath: whole.folder.path).first)
        let bytes = try Data(contentsOf: URL(filePath: whole.folder.path + "/" + name))
        for cut in stride(from: 1, through: bytes.count, by: 397) {
            let desk = try CrawlDesk(pages: 5)
            desk.time.pass(1)
            var run = try #require(whole.index.latestRun())
            run.finished = nil
            desk.index.keep(run)
            try bytes.prefix(cut).write(to: URL(filePath: desk.folder.path + "/" + name + ".open"))
            let progress = try await desk.crawl()
            #expect(progress.done == expected.count)
            #expect(Set(desk.index.captures.map { "\($0.url) \($0.bodyDigest)" }) == expected)
            #expect(desk.index.captures.count == expected.count)
            #expect(try desk.records().filter { $0.kind == .response }.count == expected.count)
        }
    }
}
