import Foundation
import Interchange
import Synchronization
import TestSupport
import Testing

@testable import Fetching

@Suite(.serialized) struct `A crawl of a hostile site` {
    /// Bytes that the whole test process may grow by.
    private static let maximumGrowth = 100_000_000

    /// 200 KB that unpack to 200 MB.
    private static let bomb: [UInt8] = {
        var member: [UInt8] = []
        _ = GzipWriter()?.append([UInt8](repeating: 0, count: 1_000_000), to: &member)
        return Array(repeatElement(member, count: 200_000 / member.count).joined())
    }()

    private static func reply(to target: String) -> LoopbackServer.Reply {
        var member: [UInt8] = []
        switch target {
        case "/bomb": return .init("200 OK", ["Content-Encoding: gzip"], body: bomb)
        case "/endless": return .init("200 OK", piece: [UInt8](repeating: 0x61, count: 100_000), times: .max)
        case "/announced":
            return .init("200 OK", ["Content-Length: 10000000000"], piece: "a".utf8, times: .max)
        case "/drip": return .init("200 OK", piece: "x".utf8, times: .max, pause: 0.05)
        case "/loop": return .redirect(to: "/loop")
        case "/home": return .redirect(to: "http://127.0.0.1/")
        case "/half":
            _ = GzipWriter()?.append(Array(String(repeating: "A boat. ", count: 500).utf8), to: &member)
            return .init("200 OK", ["Content-Encoding: gzip"], body: member.prefix(member.count / 2))
        case "/short": return .init("200 OK", ["Content-Length: 9"], piece: "boat".utf8, times: 1)
        default: return .init("200 OK", ["Content-Type: text/html"], body: "<p>Four boats.</p>".utf8)
        }
    }

    @Test func `names each page that fails and why, and goes on`() async throws {
        #expect((100_000...200_000).contains(Self.bomb.count))
        let server = try LoopbackServer { Self.reply(to: $0.target) }
        let tls = try SelfSignedServer(["-www"])
        defer { tls?.stop() }
        if tls == nil { print("There is no openssl command here: certificates are not tested.") }
        var expected = [
            "/bomb": "fetch.body.expansion", "/endless": "fetch.body.too-large",
            "/announced": "fetch.body.too-large", "/drip": "fetch.network.timeout",
            "/loop": "fetch.response.redirects", "/home": "fetch.network.forbidden-address",
            "/half": "fetch.body.undecodable", "/short": "fetch.network.interrupted",
        ].reduce(into: [:]) { $0["http://localhost:\(server.port)\($1.key)"] = $1.value }
        if let tls { expected["https://localhost:\(tls.port)/"] = "fetch.network.insecure" }
        let good = ["/first", "/last"].map { "http://localhost:\(server.port)\($0)" }
        var plan = CrawlPlan(([good[0]] + expected.keys.sorted() + [good[1]]).map { .init(.page, $0) })
        plan.politeness = Politeness(interval: .zero, maximumAttempts: 1, maximumFaults: 99)
        plan.limits = FetchLimits(
            total: .seconds(2), privateAddresses: .allowedOf(hosts: ["localhost"]))
        let folder = try TemporaryFolder()
        let crawler = Crawler(
            plan, folder: folder.path, index: MemoryIndex(),
            courier: NetworkTransport(usesProxy: false),
            permission: { _ in .init(isAllowed: true, reason: "", crawlDelay: nil) },
            readListing: { _ in [] },
            clock: CrawlClock(now: { Date() }, sleep: { _ in }, chance: { 0.5 }))
        let before = PeakMemory.bytes
        let told = Mutex<[StageFailure]>([])
        let progress = try await crawler.run { event, _ in
            if case .failed(let failure) = event { told.withLock { $0.append(failure) } }
        }
        #expect(PeakMemory.bytes - before < Self.maximumGrowth)
        let failures = told.withLock { $0 }
        #expect(failures.allSatisfy { $0.message.hasPrefix($0.location) })
        #expect(Dictionary(failures.map { ($0.location, $0.code) }) { one, _ in one } == expected)
        #expect(progress.new == 2)
        #expect(progress.stoppedBy == nil)
    }
}

/// The most memory that the process ever had.
enum PeakMemory {
    static var bytes: Int {
        var usage = rusage()
        #if os(Linux)
            _ = unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
            return usage.ru_maxrss * 1024
        #else
            _ = unsafe getrusage(RUSAGE_SELF, &usage)
            return usage.ru_maxrss
        #endif
    }
}
