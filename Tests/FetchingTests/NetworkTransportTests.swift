import Foundation
import Interchange
import TestSupport
import Testing

@testable import Fetching

@Suite struct `The network transport` {
    private static let plain = LoopbackServer.Reply("200 OK", body: "<p>Four invented boats.</p>".utf8)

    private func fetch(
        _ url: String, within limits: FetchLimits = FetchLimits()
    ) async throws(FetchError) -> TransportResponse {
        var limits = limits
        limits.privateAddresses = .allowed
        return try await NetworkTransport(usesProxy: false).fetch(WebURL.read(url), within: limits)
    }

    /// Fetches `/` from a server that says `reply` to whatever it is asked.
    private func fetch(
        _ reply: LoopbackServer.Reply, within limits: FetchLimits = FetchLimits()
    ) async throws -> TransportResponse {
        let server = try LoopbackServer { _ in reply }
        return try await fetch(server.url("/"), within: limits)
    }

    /// The error that the fetch ends with.
    private func error(
        of reply: LoopbackServer.Reply, within limits: FetchLimits = FetchLimits()
    ) async throws -> FetchError? {
        await #expect(throws: FetchError.self) { _ = try await fetch(reply, within: limits) }
    }

    @Test func `gives status, headers and body`() async throws {
        let server = try LoopbackServer { _ in
            .init("200 OK", ["Content-Type: text/html; charset=utf-8"], body: "<p>Boats.</p>".utf8)
        }
        let response = try await fetch(server.url("/node/1?a=b"))
        #expect(response.status == 200)
        #expect(response.url == server.url("/node/1?a=b"))
        #expect(response.redirects == [])
        #expect(response.headers.first == Header("Content-Type", "text/html; charset=utf-8"))
        #expect(response.body == Data("<p>Boats.</p>".utf8))
        #expect(server.requests.map(\.target) == ["/node/1?a=b"])
    }

    @Test func `gives a page that is not found`() async throws {
        let response = try await fetch(.init("404 Not Found", body: "gone".utf8))
        #expect(response.status == 404)
        #expect(response.body == Data("gone".utf8))
    }

    @Test func `sends the user agent that it is given and nothing that tells more`() async throws {
        let server = try LoopbackServer { _ in Self.plain }
        _ = try await fetch(
            server.url("/"), within: FetchLimits(userAgent: "Probe/7 (+https://probe.invalid/)"))
        let names = server.requests.flatMap(\.headerLines).map { $0.prefix { $0 != ":" } }
        #expect(server.requests[0].headerLines.contains("User-Agent: Probe/7 (+https://probe.invalid/)"))
        #expect(names == ["Host", "User-Agent", "Accept", "Accept-Encoding"])
    }

    @Test func `keeps duplicate headers in order and leaves interim answers and trailers out`() async throws {
        var reply = LoopbackServer.Reply(
            "200 OK", ["Link: <a>", "link:<b> ", "X-Long: one", "  two", "Transfer-Encoding: chunked"],
            piece: "2\r\nok\r\n0\r\nX-Trailer: late\r\n\r\n".utf8, times: 1)
        reply.head = Array("HTTP/1.1 103 Early Hints\r\nLink: <early>\r\n\r\n".utf8) + reply.head
        let response = try await fetch(reply)
        #expect(
            response.headers.map { $0.name + "=" + $0.value } == [
                "Link=<a>", "link=<b>", "X-Long=one two", "Transfer-Encoding=chunked", "Connection=close",
            ])
        #expect(response.body == Data("ok".utf8))
    }

    @Test(arguments: [
        "301 Moved Permanently", "302 Found", "303 See Other", "307 Temporary Redirect",
        "308 Permanent Redirect",
    ])
    func `follows redirects and remembers each URL`(status: String) async throws {
        let server = try LoopbackServer { request in
            switch request.target {
            case "/a/one": .redirect(to: "two", status: status)
            case "/a/two": .redirect(to: "//127.0.0.1:\(request.port)/three", status: status)
            default: Self.plain
            }
        }
        let response = try await fetch(server.url("/a/one"))
        #expect(response.url == server.url("/three"))
        #expect(response.redirects == [server.url("/a/one"), server.url("/a/two")])
        #expect(response.body.count == 27)
    }

    @Test(arguments: ["300 Multiple Choices", "304 Not Modified"])
    func `takes no other status for a redirect`(status: String) async throws {
        let response = try await fetch(.redirect(to: "/elsewhere", status: status))
        #expect(response.status == Int(status.prefix(3)))
    }

    @Test(arguments: [0, 1, 10])
    func `stops a loop at the number of redirects allowed`(allowed: Int) async throws {
        let server = try LoopbackServer { _ in .redirect(to: "/round") }
        let limits = FetchLimits(maximumRedirects: allowed)
        await #expect(throws: FetchError.redirects(allowed: allowed)) {
            _ = try await fetch(server.url("/round"), within: limits)
        }
        #expect(server.requests.count == allowed + 1)
    }

    @Test(arguments: [
        "file:///etc/hostname", "ftp://127.0.0.1/x", "gopher://127.0.0.1/", "javascript:alert(1)",
    ])
    func `follows no redirect away from the web`(target: String) async throws {
        #expect(try await error(of: .redirect(to: target)) == .scheme(target))
    }

    @Test func `gives up a slow drip when the time is over`() async throws {
        let drip = LoopbackServer.Reply("200 OK", piece: "x".utf8, times: 100, pause: 0.05)
        let start = ContinuousClock.now
        let error = try await error(of: drip, within: FetchLimits(total: .milliseconds(300)))
        #expect(error?.code == "fetch.network.timeout")
        #expect(ContinuousClock.now - start < .seconds(3))
    }

    @Test func `counts redirects in the time`() async throws {
        let server = try LoopbackServer { _ in
            var reply = LoopbackServer.Reply.redirect(to: "/on")
            (reply.piece, reply.times, reply.pause) = ([], 1, 0.2)
            reply.head.removeLast(2)
            reply.closes = true
            return reply
        }
        let limits = FetchLimits(total: .milliseconds(500))
        let error = await #expect(throws: FetchError.self) {
            _ = try await fetch(server.url("/on"), within: limits)
        }
        #expect(error?.code == "fetch.network.timeout")
    }

    @Test func `gives up a silent server before the whole time is over`() async throws {
        let silent = LoopbackServer.Reply("200 OK", piece: [], times: 1, pause: 5)
        let start = ContinuousClock.now
        let error = try await error(of: silent, within: FetchLimits(stall: .seconds(1)))
        #expect(error?.code == "fetch.network.timeout")
        #expect(ContinuousClock.now - start < .seconds(4))
    }

    @Test(arguments: [(999, true), (1000, true), (1001, false)])
    func `takes a body up to the limit and not a byte more`(count: Int, fits: Bool) async throws {
        let body = [UInt8](repeating: 0x61, count: count)
        let limits = FetchLimits(maximumBytes: 1000)
        for reply in [
            LoopbackServer.Reply("200 OK", body: body), .init("200 OK", piece: body, times: 1),
        ] {
            if fits {
                #expect(try await fetch(reply, within: limits).body.count == count)
            } else {
                #expect(try await error(of: reply, within: limits) == .bodyTooLarge(maximumBytes: 1000))
            }
        }
    }

    @Test func `stops an endless body`() async throws {
        let endless = LoopbackServer.Reply(
            "200 OK", piece: [UInt8](repeating: 0x61, count: 50_000), times: .max)
        let error = try await error(of: endless, within: FetchLimits(maximumBytes: 1_000_000))
        #expect(error == .bodyTooLarge(maximumBytes: 1_000_000))
    }

    @Test func `stops endless headers`() async throws {
        var endless = LoopbackServer.Reply("200 OK", piece: "X-More: and more\r\n".utf8, times: .max)
        endless.head.removeLast(2)
        let error = try await error(of: endless)
        #expect(error == .headersTooLarge(maximumBytes: CurlHandle.maximumHeaderBytes))
    }

    @Test func `keeps what was sent and what came`() async throws {
        let packed = try #require(Data(base64Encoded: Self.packedBoats))
        let server = try LoopbackServer { request in
            request.target == "/a"
                ? .redirect(to: "/b#here")
                : .init("200 OK", ["Content-Encoding: gzip", "ETag: \"x\""], body: packed)
        }
        let url = try WebURL.read(server.url("/a"))
        let response = try await NetworkTransport(usesProxy: false).fetch(
            TransportRequest(
                url, within: FetchLimits(privateAddresses: .allowed),
                headers: [Header("If-None-Match", "\"y\"\r\nX: y")]))
        #expect(response.exchanges.map(\.url) == [server.url("/a"), server.url("/b")])
        let last = try #require(response.exchanges.last)
        #expect(last.payload == packed)
        #expect(last.address == "127.0.0.1")
        let sent = String(decoding: last.requestHead, as: UTF8.self)
        #expect(sent.hasPrefix("GET /b HTTP/1.1\r\nHost: 127.0.0.1:\(server.port)\r\n"))
        #expect(sent.hasSuffix("\r\nIf-None-Match: \"y\"X: y\r\n\r\n"))
        #expect(
            String(decoding: last.responseHead, as: UTF8.self)
                == "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nETag: \"x\"\r\nContent-Length: \(packed.count)\r\n\r\n"
        )
        #expect(response.header("etag") == "\"x\"")
    }

    @Test func `asks before it follows a redirect`() async throws {
        let server = try LoopbackServer { _ in .redirect(to: "/next") }
        let url = try WebURL.read(server.url("/"))
        let request = TransportRequest(url, within: FetchLimits(privateAddresses: .allowed)) { target in
            target.path == "/next" ? "the operator says so" : nil
        }
        await #expect(
            throws: FetchError.redirectRefused(url: server.url("/next"), reason: "the operator says so")
        ) {
            _ = try await NetworkTransport(usesProxy: false).fetch(request)
        }
        #expect(server.requests.map(\.target) == ["/"])
    }

    @Test func `keeps a connection for the next page of the site`() async throws {
        let server = try LoopbackServer { _ in Self.plain }
        let transport = NetworkTransport(usesProxy: false)
        for page in 1...20 {
            let url = try WebURL.read(server.url("/\(page)"))
            #expect(
                try await transport.fetch(url, within: FetchLimits(privateAddresses: .allowed)).status == 200)
        }
        #expect(server.requests.count == 20)
        #expect(server.connections == 1)
    }

    @Test func `asks again where a kept connection was closed`() async throws {
        let server = try LoopbackServer { _ in
            var reply = Self.plain
            reply.closes = true
            return reply
        }
        let transport = NetworkTransport(usesProxy: false)
        for page in 1...3 {
            let url = try WebURL.read(server.url("/\(page)"))
            #expect(
                try await transport.fetch(url, within: FetchLimits(privateAddresses: .allowed)).status == 200)
        }
    }

    /// `<p>A harbour of invented boats.</p>`.
    private static let packedBoats =
        "H4sIAAAAAAACA7MpsHNUyEgsSsovLVLIT1PIzCtLzStJTVFIyk8sKdaz0S+wAwDeqcpAIwAAAA=="

    @Test func `undoes gzip`() async throws {
        let packed = try #require(Data(base64Encoded: Self.packedBoats))
        let response = try await fetch(.init("200 OK", ["Content-Encoding: gzip"], body: packed))
        #expect(String(decoding: response.body, as: UTF8.self) == "<p>A harbour of invented boats.</p>")
        #expect(response.headers.contains(Header("Content-Encoding", "gzip")))
    }

    @Test func `stops a body that unpacks to more than it may`() async throws {
        let bomb = LoopbackServer.Reply(
            "200 OK", ["Content-Encoding: gzip"], piece: Self.gzippedZeros, times: 1)
        let error = try await error(of: bomb, within: FetchLimits(maximumBytes: 1_000_000))
        #expect(Self.gzippedZeros.count < 20_000)
        #expect(error == .bodyTooLarge(maximumBytes: 1_000_000))
    }

    @Test func `says that a body is no gzip`() async throws {
        let error = try await error(of: .init("200 OK", ["Content-Encoding: gzip"], body: "not packed".utf8))
        #expect(error?.code == "fetch.body.undecodable")
    }

    @Test func `says that a body broke off`() async throws {
        let short = LoopbackServer.Reply("200 OK", ["Content-Length: 100"], piece: "half".utf8, times: 1)
        #expect(try await error(of: short)?.code == "fetch.network.interrupted")
    }

    @Test func `says that an answer is no HTTP`() async throws {
        var noise = Self.plain
        noise.head = Array("SSH-2.0-x\r\n".utf8)
        #expect(try await error(of: noise)?.code == "fetch.network.interrupted")
    }

    @Test func `says that nobody listens`() async throws {
        let port = try LoopbackServer.closedPort()
        let error = await #expect(throws: FetchError.self) {
            _ = try await fetch("http://127.0.0.1:\(port)/")
        }
        #expect(error?.code == "fetch.network.unreachable")
    }

    @Test func `takes no page without TLS for a secure one`() async throws {
        let server = try LoopbackServer { _ in Self.plain }
        let url = "https://127.0.0.1:\(server.port)/"
        let error = await #expect(throws: FetchError.self) {
            _ = try await fetch(url)
        }
        #expect(error?.code == "fetch.network.insecure")
    }

    @Test(arguments: [
        ("file:///etc/hostname", "fetch.url.scheme"), ("ftp://127.0.0.1/", "fetch.url.scheme"),
        ("127.0.0.1", "fetch.url.malformed"), ("http://", "fetch.url.malformed"),
        ("http://127.0.0.1:99999/", "fetch.url.malformed"), ("http://127.0.0.1\u{0}/", "fetch.url.malformed"),
        ("http://a b/", "fetch.url.malformed"),
    ])
    func `asks for nothing but a URL of the web`(url: String, code: String) async throws {
        let error = #expect(throws: FetchError.self) { _ = try WebURL.read(url) }
        #expect(error?.code == code)
    }

    @Test func `ends with the task that asked`() async throws {
        let server = try LoopbackServer { _ in .init("200 OK", piece: "x".utf8, times: 100, pause: 0.05) }
        let url = try WebURL.read(server.url("/"))
        let transport = NetworkTransport(usesProxy: false)
        let task = Task { try await transport.fetch(url, within: FetchLimits(privateAddresses: .allowed)) }
        while server.requests.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
        task.cancel()
        let start = ContinuousClock.now
        await #expect(throws: FetchError.cancelled) { _ = try await task.value }
        #expect(ContinuousClock.now - start < .seconds(3))
    }

    /// About 2.6 MB of zeros: a literal, then one match of 258 bytes at distance 1 after the other (RFC 1951, 3.2.6).
    private static let gzippedZeros: [UInt8] = {
        var (bytes, filled) = ([UInt8](), 8)
        func put(_ bits: String) {
            for bit in bits {
                if filled == 8 { (bytes, filled) = (bytes + [0], 0) }
                if bit == "1" { bytes[bytes.count - 1] |= 1 << UInt8(filled) }
                filled += 1
            }
        }
        put("110" + "00110000")  // last block, fixed codes; the literal 0
        for _ in 0..<8 { put("11000101" + "00000") }
        let period = Array(bytes[1..<14])  // eight matches of 13 bits are 13 bytes
        let head: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
        return head + [bytes[0]] + (0..<1250).flatMap { _ in period }
    }()
}

extension LoopbackServer.Request {
    /// The port in the `Host` header.
    fileprivate var port: Int {
        headerLines.first { $0.hasPrefix("Host:") }.flatMap { Int($0.split(separator: ":").last ?? "") } ?? 0
    }
}
