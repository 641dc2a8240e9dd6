import Foundation
import Interchange
import Synchronization
import TestSupport
import Testing

@testable import Fetching

@Suite struct `The robots policy` {
    /// A network that gives one answer after the other, the last one for good.
    private final class Script: Transport {
        private let answers: Mutex<[Result<TransportResponse, FetchError>]>
        private let log = Mutex<[String]>([])

        var asked: [String] { log.withLock { $0 } }

        init(_ answers: [Result<TransportResponse, FetchError>]) { self.answers = Mutex(answers) }

        func fetch(_ request: TransportRequest) throws(FetchError) -> TransportResponse {
            log.withLock { $0.append(request.url.href) }
            #expect(request.limits.maximumRedirects == 5)
            #expect(request.cutsBody)
            return try answers.withLock { $0.count > 1 ? $0.removeFirst() : $0[0] }.get()
        }
    }

    /// A clock that a test moves.
    private final class Clock: Sendable {
        private let time = Mutex(ContinuousClock.now)
        var now: ContinuousClock.Instant { time.withLock { $0 } }
        func pass(_ duration: Duration) { time.withLock { $0 += duration } }
    }

    private static func answer(_ status: Int, _ body: String = "") -> Result<TransportResponse, FetchError> {
        .success(
            TransportResponse(url: "https://h.example/robots.txt", status: status, body: Data(body.utf8)))
    }

    private static let rules = answer(200, "User-agent: *\nDisallow: /a\nCrawl-delay: 7")

    private func page(_ path: String) throws -> WebURL { try #require(WebURL("https://h.example" + path)) }

    /// RFC 9309 2.3.1.
    @Test(arguments: [
        (rules, false), (answer(204), true), (answer(404), true), (answer(403), true), (answer(401), true),
        (answer(410), true), (answer(429), false), (answer(500), false), (answer(503), false),
        (answer(304), false),
        (.failure(.redirects(allowed: 5)), true), (.failure(.timeout("10 s")), false),
        (.failure(.unreachable("no host")), false), (.failure(.insecure("expired")), false),
        (.failure(.interrupted("reset")), false),
    ])
    func `takes an answer for what it means`(
        answer: Result<TransportResponse, FetchError>, isAllowed: Bool
    ) async throws {
        let policy = RobotsPolicy(transport: Script([answer]), agent: "Probe")
        let verdict = await policy.verdict(for: try page("/a"))
        #expect(verdict.isAllowed == isAllowed)
        #expect(verdict.reason.contains("https://h.example/robots.txt"))
    }

    @Test func `says which line decides and how long to wait`() async throws {
        let policy = RobotsPolicy(transport: Script([Self.rules]), agent: "Probe")
        let verdict = await policy.verdict(for: try page("/a/1"))
        #expect(verdict.reason == "line 2 of https://h.example/robots.txt says Disallow: /a")
        #expect(verdict.crawlDelay == .seconds(7))
    }

    @Test func `asks each site once, and again after a day`() async throws {
        let (script, clock) = (Script([Self.rules]), Clock())
        let policy = RobotsPolicy(transport: script, agent: "Probe", now: { clock.now })
        try await withThrowingTaskGroup(of: Void.self) { group in
            for path in ["/a", "/b", "/c"] {
                let url = try page(path)
                group.addTask { _ = await policy.verdict(for: url) }
            }
        }
        #expect(script.asked == ["https://h.example/robots.txt"])
        _ = await policy.verdict(for: try #require(WebURL("http://h.example:8080/a")))
        #expect(script.asked.last == "http://h.example:8080/robots.txt")
        clock.pass(.seconds(86_399))
        _ = await policy.verdict(for: try page("/a"))
        #expect(script.asked.count == 2)
        clock.pass(.seconds(2))
        _ = await policy.verdict(for: try page("/a"))
        #expect(script.asked.count == 3)
    }

    /// RFC 9309 2.4.
    @Test func `goes on with a file that cannot be had any more`() async throws {
        let (script, clock) = (Script([Self.rules, Self.answer(503)]), Clock())
        let policy = RobotsPolicy(transport: script, agent: "Probe", now: { clock.now })
        #expect(await policy.verdict(for: try page("/b")).isAllowed)
        clock.pass(.seconds(90_000))
        #expect(await policy.verdict(for: try page("/b")).isAllowed)
        #expect(await policy.verdict(for: try page("/a")).isAllowed == false)
        #expect(script.asked.count == 2)
    }

    @Test func `asks soon again where nothing was to be had`() async throws {
        let (script, clock) = (Script([Self.answer(503), Self.rules]), Clock())
        let policy = RobotsPolicy(transport: script, agent: "Probe", now: { clock.now })
        #expect(await policy.verdict(for: try page("/b")).isAllowed == false)
        clock.pass(.seconds(601))
        #expect(await policy.verdict(for: try page("/b")).isAllowed)
    }
}
