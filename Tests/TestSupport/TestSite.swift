import Foundation
import Synchronization

/// A site of news pages behind listings with a pager, a feed and a sitemap, which changes as a test says.
///
/// The listings hold the first three quarters of the pages, the sitemap the last three quarters, the feed the last
/// fifty, whose addresses carry a tracking parameter: most pages are named twice.
public final class TestSite: Sendable {
    /// What it answers.
    public struct Reply: Sendable {
        /// The HTTP status and its words.
        public let status: String
        /// Header lines, the length left out.
        public let headers: [String]
        /// The body.
        public let body: [UInt8]

        /// Makes an answer.
        public init(status: String, headers: [String] = [], body: [UInt8] = []) {
            self.status = status
            self.headers = headers
            self.body = body
        }

        /// The status alone.
        public var code: Int { Int(status.prefix(3)) ?? 0 }
    }

    private struct State {
        /// How often each page was changed; `nil` for one that was taken away.
        var versions: [Int?]
        var asked: [String: Int] = [:]
        var statuses: [Int: Int] = [:]
    }

    /// Pages named on one page of a listing.
    private static let rows = 50
    private static let firstID = 600_000

    private let state: Mutex<State>

    /// Makes a site of so many pages.
    public init(pages: Int) {
        state = Mutex(State(versions: Array(repeating: 0, count: pages)))
    }

    /// The path of a page.
    public static func path(_ page: Int) -> String { "/node/\(firstID + page)" }

    /// How often each target was asked for.
    public var asked: [String: Int] { state.withLock(\.asked) }

    /// How often each status was answered.
    public var statuses: [Int: Int] { state.withLock(\.statuses) }

    /// Forgets what was asked for.
    public func forget() { state.withLock { ($0.asked, $0.statuses) = ([:], [:]) } }

    /// Gives a page another text.
    public func change(_ page: Int) { state.withLock { $0.versions[page] = ($0.versions[page] ?? 0) + 1 } }

    /// Takes a page away.
    public func remove(_ page: Int) { state.withLock { $0.versions[page] = Int?.none } }

    /// Adds pages behind the last.
    public func add(_ count: Int) { state.withLock { $0.versions += Array(repeating: 0, count: count) } }

    /// Answers a request for a path and query.
    public func reply(to target: String, ifNoneMatch: String? = nil) -> Reply {
        let reply = answer(to: target, ifNoneMatch)
        state.withLock { $0.statuses[reply.code, default: 0] += 1 }
        return reply
    }

    private func answer(to target: String, _ ifNoneMatch: String?) -> Reply {
        let versions = state.withLock { state in
            state.asked[target, default: 0] += 1
            return state.versions
        }
        let path = target.prefix { $0 != "?" }
        let (body, type): (String, String)
        switch path {
        case "/robots.txt": (body, type) = ("User-agent: *\nDisallow: /private/\n", "text/plain")
        case "/press-releases":
            (body, type) = (
                Self.listing(versions, number: Int(target.split(separator: "=").last ?? "") ?? 0), "text/html"
            )
        case "/rss.xml": (body, type) = (Self.feed(versions), "application/rss+xml")
        case "/sitemap.xml": (body, type) = (Self.sitemaps(), "application/xml")
        case "/sitemap-1.xml": (body, type) = (Self.sitemap(versions, isFirst: true), "application/xml")
        case "/sitemap-2.xml.gz":
            let packed = StoredGzip.packed(Array(Self.sitemap(versions, isFirst: false).utf8))
            return tagged(packed, "application/gzip", ifNoneMatch)
        default:
            guard let id = Int(path.dropFirst("/node/".count)), versions.indices.contains(id - Self.firstID),
                let version = versions[id - Self.firstID]
            else {
                return Reply(
                    status: "404 Not Found", headers: ["Content-Type: text/html"], body: Array("gone".utf8))
            }
            let etag = "\"\(id)-\(version)\""
            guard etag != ifNoneMatch else { return Self.notModified(etag) }
            (body, type) = (Self.page(id, version), "text/html; charset=utf-8")
            return Reply(
                status: "200 OK", headers: ["Content-Type: " + type, "ETag: " + etag], body: Array(body.utf8))
        }
        return tagged(Array(body.utf8), type, ifNoneMatch)
    }

    private static func notModified(_ etag: String) -> Reply {
        Reply(status: "304 Not Modified", headers: ["ETag: " + etag])
    }

    private func tagged(_ body: [UInt8], _ type: String, _ ifNoneMatch: String?) -> Reply {
        // One tag for the same bytes within a process, which is as long as a site lives.
        let etag = "\"\(body.hashValue)\""
        if etag == ifNoneMatch {
            return Reply(status: "304 Not Modified", headers: ["ETag: " + etag], body: [])
        }
        return Reply(status: "200 OK", headers: ["Content-Type: " + type, "ETag: " + etag], body: body)
    }

    private static func alive(_ versions: [Int?], _ range: Range<Int>) -> [Int] {
        range.filter { versions[$0] != nil }
    }

    private static func listing(_ versions: [Int?], number: Int) -> String {
        let all = alive(versions, 0..<versions.count * 3 / 4)
        let rows = all.dropFirst(number * Self.rows).prefix(Self.rows)
        let hasNext = all.count > (number + 1) * Self.rows
        let entries = rows.map { page in
            """
            <div class="search-result-news"><h3 class="search-title"><a href="\(path(page))">Boats counted, \(page)</a></h3>
            <span class="publishing-date">4 May 2020</span><span class="content-type">News</span></div>
            """
        }
        let next =
            hasNext
            ? "<li class=\"pager-next\"><a href=\"/press-releases?page=\(number + 1)\">next</a></li>" : ""
        return "<html><head><title>Press releases</title></head><body><h1>Press releases</h1>\n"
            + entries.joined(separator: "\n") + "<ul class=\"pager\">\(next)</ul></body></html>\n"
    }

    private static func feed(_ versions: [Int?]) -> String {
        let items = alive(versions, max(0, versions.count - 50)..<versions.count).map { page in
            "<item><title>Boats, \(page)</title><link>\(path(page))?utm_source=rss&amp;utm_medium=feed</link></item>"
        }
        return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Boats</title><link>/</link>"
            + items.joined(separator: "\n") + "</channel></rss>"
    }

    private static func sitemaps() -> String {
        "<?xml version=\"1.0\"?><sitemapindex><sitemap><loc>/sitemap-1.xml</loc></sitemap>"
            + "<sitemap><loc>/sitemap-2.xml.gz</loc></sitemap></sitemapindex>"
    }

    private static func sitemap(_ versions: [Int?], isFirst: Bool) -> String {
        let (quarter, half) = (versions.count / 4, versions.count / 2)
        let pages = alive(versions, isFirst ? quarter..<half : half..<versions.count)
        let entries = pages.map { "<url><loc>\(path($0))</loc></url>" }
        return "<?xml version=\"1.0\"?><urlset>" + entries.joined(separator: "\n") + "</urlset>"
    }

    private static func page(_ id: Int, _ version: Int) -> String {
        let sentence =
            "On day \(version + 1) of the survey the four boats of harbour \(id) were counted once more. "
        return """
            <html><head><title>Boats counted, \(id)</title></head><body><div class="content--header">
            <h1>Boats counted in harbour \(id)</h1></div><div class="content--content"><div class="pane-content">
            <p>VIENNA, 4 May 2020 - \(String(repeating: sentence, count: 8))</p>
            </div></div></body></html>

            """
    }
}
