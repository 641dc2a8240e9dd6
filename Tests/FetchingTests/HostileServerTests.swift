import Foundation
import Interchange
import TestSupport
import Testing

@testable import Fetching

/// What a page must not be able to do; each a failure that names the page and the cause.
@Suite(.serialized) struct `Against a hostile server the fetcher` {
    /// Bytes that the whole test process may grow by.
    private static let maximumGrowth = 100_000_000

    private func failure(
        of url: String, within limits: FetchLimits = FetchLimits(privateAddresses: .allowed)
    ) async throws -> StageFailure {
        let fetcher = Fetcher(transport: NetworkTransport(usesProxy: false), limits: limits)
        let before = PeakMemory.bytes
        let failure = await #expect(throws: StageFailure.self) {
            _ = try await fetcher.run(PageRequest(location: url))
        }
        #expect(PeakMemory.bytes - before < Self.maximumGrowth)
        let stated = try #require(failure)
        #expect(stated.location == url)
        #expect(stated.message.hasPrefix(url))
        return stated
    }

    @Test func `stops a bomb of 200 KB`() async throws {
        var member: [UInt8] = []
        _ = GzipWriter()?.append([UInt8](repeating: 0, count: 1_000_000), to: &member)
        let bomb = Array(repeatElement(member, count: 200_000 / member.count).joined())
        let server = try LoopbackServer { _ in .init("200 OK", ["Content-Encoding: gzip"], body: bomb) }
        let failure = try await failure(of: server.url("/bomb"))
        #expect(failure.code == "fetch.body.expansion")
        #expect(failure.message.hasSuffix("unpacks to more than 200 times its size."))
    }

    @Test func `stops an endless body`() async throws {
        let server = try LoopbackServer { _ in
            .init("200 OK", piece: [UInt8](repeating: 0x61, count: 100_000), times: .max)
        }
        #expect(try await failure(of: server.url("/endless")).code == "fetch.body.too-large")
    }

    @Test func `stops a body that drips`() async throws {
        let server = try LoopbackServer { _ in .init("200 OK", piece: "x".utf8, times: .max, pause: 0.05) }
        let limits = FetchLimits(total: .milliseconds(600), privateAddresses: .allowed)
        #expect(try await failure(of: server.url("/drip"), within: limits).code == "fetch.network.timeout")
    }

    @Test func `stops a redirect loop`() async throws {
        let server = try LoopbackServer { _ in .redirect(to: "/loop") }
        #expect(try await failure(of: server.url("/loop")).code == "fetch.response.redirects")
    }

    /// The first host is let in by its name; the address that it sends to is not.
    @Test(arguments: [
        "http://127.0.0.1:9/", "http://127.1:9/", "http://[::1]:9/", "http://[::ffff:7f00:1]:9/",
    ])
    func `follows no redirect to this machine`(target: String) async throws {
        let server = try LoopbackServer { _ in .redirect(to: target) }
        let limits = FetchLimits(privateAddresses: .allowedOf(hosts: ["localhost"]))
        let failure = try await failure(of: "http://localhost:\(server.port)/", within: limits)
        #expect(failure.code == "fetch.network.forbidden-address")
        #expect(server.requests.count == 1)
    }

    @Test(arguments: ["http://127.0.0.1:%d/", "http://localhost:%d/", "http://2130706433:%d/"])
    func `asks nothing of this machine`(form: String) async throws {
        let server = try LoopbackServer { _ in .init("200 OK", body: "secret".utf8) }
        let url = form.replacing("%d", with: "\(server.port)")
        let failure = try await failure(of: url, within: FetchLimits())
        #expect(failure.code == "fetch.network.forbidden-address")
        #expect(server.connections == 0)
    }

    /// A public name may resolve to anything; the address counts, not the name.
    @Test func `opens no socket to this machine for a name that is not its own`() throws {
        let watch = CurlWatch(stop: StopFlag(), admitsPrivate: false, proxies: nil)
        guard let handle = CurlHandle() else {
            Issue.record("libcurl does not start")
            return
        }
        let server = try LoopbackServer { _ in .init("200 OK", body: "secret".utf8) }
        let url = try WebURL.read(server.url("/"))
        do throws(FetchError) {
            _ = try handle.get(
                url, for: TransportRequest(url), in: .seconds(5), through: false, trusting: nil,
                watchedBy: watch)
            Issue.record("the address was let in")
        } catch {
            let words = "its host resolves to 127.0.0.1, an address of no public site"
            #expect(error == .forbiddenAddress(words))
        }
        #expect(server.connections == 0)
    }

    @Test(arguments: [false, true])
    func `takes no page under a certificate that does not hold`(isTrusted: Bool) async throws {
        guard let tls = try SelfSignedServer(["-www"]) else {
            print("There is no openssl command here: certificates are not tested.")
            return
        }
        defer { tls.stop() }
        let url = "https://localhost:\(tls.port)/"
        let limits = FetchLimits(privateAddresses: .allowed)
        guard isTrusted else {
            let failure = try await failure(of: url, within: limits)
            #expect(failure.code == "fetch.network.insecure")
            #expect(failure.message.lowercased().contains("certificate"))
            return
        }
        let transport = NetworkTransport(usesProxy: false, certificates: tls.certificate)
        #expect(try await transport.fetch(WebURL.read(url), within: limits).status == 200)
    }

    @Test func `takes no half of a packed body`() async throws {
        var packed: [UInt8] = []
        _ = GzipWriter()?.append(Array(String(repeating: "A boat. ", count: 500).utf8), to: &packed)
        let half = packed.prefix(packed.count / 2)
        for reply in [
            LoopbackServer.Reply("200 OK", ["Content-Encoding: gzip"], body: half),
            .init("200 OK", ["Content-Encoding: gzip"], piece: half, times: 1),
        ] {
            let server = try LoopbackServer { _ in reply }
            #expect(try await failure(of: server.url("/half")).code == "fetch.body.undecodable")
        }
    }

    @Test(arguments: [
        ["Content-Length: 100"], ["Content-Length: 3"], ["Content-Length: 4", "Content-Length: 5"],
        ["Content-Length: four"], ["Content-Length: -4"],
    ])
    func `takes no body of another length than announced`(headers: [String]) async throws {
        let server = try LoopbackServer { _ in .init("200 OK", headers, piece: "half".utf8, times: 1) }
        #expect(try await failure(of: server.url("/length")).code == "fetch.network.interrupted")
    }

    @Test func `takes no chunked body without its end`() async throws {
        let server = try LoopbackServer { _ in
            .init("200 OK", ["Transfer-Encoding: chunked"], piece: "4\r\nhalf\r\n".utf8, times: 1)
        }
        #expect(try await failure(of: server.url("/chunks")).code == "fetch.network.interrupted")
    }
}
