import Foundation
import Interchange
import Synchronization
import TestSupport

@testable import Fetching

/// Asks a ``TestSite`` without a network.
struct SiteCourier: Courier {
    let site: TestSite
    var now: @Sendable () -> Date = { Date() }
    /// Answers in place of the site; `nil` leaves it to the site.
    var trouble: @Sendable (WebURL) throws(FetchError) -> TestSite.Reply? = { _ in nil }

    func ask(
        _ url: WebURL, conditions: [Header], within limits: FetchLimits
    ) async throws(FetchError) -> Answer {
        let etag = conditions.first { $0.name == "If-None-Match" }?.value
        let reply = try trouble(url) ?? site.reply(to: url.target, ifNoneMatch: etag)
        let head = ["HTTP/1.1 " + reply.status] + reply.headers + ["", ""]
        let exchange = Exchange(
            url: url.href, date: now(), duration: .milliseconds(2), address: nil,
            requestHead: Data("GET \(url.target) HTTP/1.1\r\nHost: \(url.host)\r\n\r\n".utf8),
            responseHead: Data(head.joined(separator: "\r\n").utf8), payload: Data(reply.body))
        let headers = HeaderBlock.headers(in: Array(exchange.responseHead))
        return Answer(exchange: exchange, status: reply.code, headers: headers, body: exchange.payload)
    }
}

/// An index that lasts as long as the test.
final class MemoryIndex: CaptureIndex {
    private struct State {
        var runs: [CrawlRun] = []
        var covered: [String: Int] = [:]
        var pages: [String: KnownPage] = [:]
        var captures: [String: StoredCapture] = [:]
        var batches = 0
    }

    private let state = Mutex(State())

    var pages: [KnownPage] { state.withLock { $0.pages.values.sorted { $0.key < $1.key } } }
    var captures: [StoredCapture] { state.withLock { $0.captures.values.sorted { $0.date < $1.date } } }

    /// Forgets all but the runs, as if the file were lost.
    func forget() { state.withLock { $0 = State(runs: $0.runs) } }

    func latestRun() -> CrawlRun? { state.withLock { $0.runs.last } }

    func keep(_ run: CrawlRun) {
        state.withLock { state in
            state.runs.removeAll { $0.id == run.id }
            state.runs.append(run)
        }
    }

    func coveredBytes() -> [String: Int] { state.withLock(\.covered) }
    func page(_ key: String) -> KnownPage? { state.withLock { $0.pages[key] } }
    func capture(_ recordID: String) -> StoredCapture? { state.withLock { $0.captures[recordID] } }

    func forEachPage(dueBy instant: String?, _ body: (KnownPage) throws -> Void) throws {
        for page in pages.sorted(by: { $0.nextCheck < $1.nextCheck })
        where instant.map({ page.nextCheck <= $0 }) ?? true { try body(page) }
    }

    func add(_ batch: IndexBatch) {
        state.withLock { state in
            if !batch.captures.isEmpty { state.covered[batch.file] = batch.coveredBytes }
            for capture in batch.captures { state.captures[capture.recordID] = capture }
            for page in batch.pages { state.pages[page.key] = page }
            state.batches += 1
        }
    }
}

/// A clock that stands still but for the waits of a crawl.
final class StoppedClock: Sendable {
    private struct State {
        var now = Date(timeIntervalSince1970: 1_700_000_000)
        var waits: [Double] = []
    }

    private let state = Mutex(State())

    var clock: CrawlClock {
        CrawlClock(
            now: { self.state.withLock(\.now) },
            sleep: { wait in
                self.state.withLock { state in
                    state.now += wait.seconds
                    state.waits.append(wait.seconds)
                }
            },
            chance: { 0.5 })
    }

    /// Every wait so far, in seconds.
    var waits: [Double] { state.withLock(\.waits) }

    /// Lets time pass.
    func pass(_ seconds: Double) { state.withLock { $0.now += seconds } }
}

/// Something that happens once.
final class Flag: Sendable {
    private let state = Mutex(false)

    /// Whether this call is the first.
    func raise() -> Bool {
        state.withLock { isRaised in
            defer { isRaised = true }
            return !isRaised
        }
    }
}
