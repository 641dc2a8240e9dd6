import Foundation
import TestSupport
import Testing

@Suite(.disabled(if: Recorded.isRecording)) struct `The commands of the web` {
    @Test(arguments: [
        (
            #"{"i": 1, "input": "../b c", "base": "https://news.example/a/x/"}"#,
            #"{"i":1,"href":"https://news.example/a/b%20c"}"#
        ),
        (#"{"i": 2, "input": "ftp://news.example/"}"#, #"{"i":2,"href":null}"#),
        (#"{"i": 3, "input": "a", "base": "about:blank"}"#, #"{"i":3,"href":null}"#),
        (#"{"i": 4, "input": "http://a/", "base": "about:blank"}"#, #"{"i":4,"href":"http://a/"}"#),
        (#"{"i": 5, "input": "http://a/", "base": "http://["}"#, #"{"i":5,"href":null}"#),
        (
            #"{"i": 6, "input": "http://a/\ud800\ud83d\udea2\\udc00"}"#,
            #"{"i":6,"href":"http://a/%EF%BF%BD%F0%9F%9A%A2/udc00"}"#
        ),
        (#"{"i": 7, "input": "http:\/\/a", "base": null}"#, #"{"i":7,"href":"http://a/"}"#),
    ])
    func `resolve URLs`(line: String, answer: String) async throws {
        let outcome = try await Command.run("url", input: Data((line + "\n").utf8))
        #expect(outcome.text == answer + "\n")
        #expect(outcome.status == 0)
    }

    @Test func `pass over what is no question`() async throws {
        let outcome = try await Command.run("url", input: Data("{}\n{\"i\":1,\"input\":\"http://a\"}\n".utf8))
        #expect(outcome.text == "{\"i\":1,\"href\":\"http://a/\"}\n")
        #expect(outcome.status == 1)
    }

    @Test(
        arguments: [
            ("https://news.example/a", "allowed\n", "no rule for Probe matches", 0),
            ("https://news.example/boats/1", "disallowed\n", "line 2: Disallow: /boats", 1),
            ("/boats", "disallowed\n", "line 2: Disallow: /boats", 1),
            ("boats", "", "is no http or https URL", 2),
        ] as [(String, String, String, Int32)])
    func `check a robots file`(url: String, output: String, reason: String, status: Int32) async throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("User-agent: *\nDisallow: /boats\n", to: "robots.txt")
        let outcome = try await Command.run("robots", "--check", file, "Probe", url)
        #expect(outcome.text == output)
        #expect(outcome.errors.contains(reason))
        #expect(outcome.status == status)
    }

    @Test func `fetch from this machine only when told to`() async throws {
        let server = try LoopbackServer { _ in .init("200 OK", body: "<p>Boats.</p>".utf8) }
        let refused = try await Command.run("fetch", server.url("/a"))
        #expect(refused.status == 1)
        #expect(refused.errors.contains("fetch.network.forbidden-address"))
        #expect(server.requests == [])
        let told = try await Command.run("fetch", "--allow-private-addresses", server.url("/a"))
        #expect(told.status == 0)
        let robots = try await Command.run("robots", "--allow-private-addresses", server.url("/a"))
        #expect(robots.text == "allowed\n")
        #expect(server.requests.map(\.target) == ["/robots.txt", "/a", "/robots.txt"])
    }

    @Test func `fetch nothing that robots.txt keeps them out of, redirects among it`() async throws {
        let server = try LoopbackServer { request in
            switch request.target {
            case "/robots.txt": .init("200 OK", body: "User-agent: *\nDisallow: /boats\n".utf8)
            case "/away": .redirect(to: "/boats/1")
            default: .init("200 OK", body: "<p>Boats.</p>".utf8)
            }
        }
        let host = ["fetch", "--private-host", "127.0.0.1"]
        let refused = try await Command.run(Command.binary, host + [server.url("/boats/1")])
        #expect(refused.errors.contains("fetch.robots.disallowed"), "\(refused.errors)")
        #expect(refused.errors.contains("says Disallow: /boats"))
        let away = try await Command.run(Command.binary, host + [server.url("/away")])
        #expect(away.errors.contains("fetch.response.redirect-refused"), "\(away.errors)")
        #expect(!server.requests.map(\.target).contains("/boats/1"))
        let told = try await Command.run(
            Command.binary, host + ["--ignore-robots", server.url("/boats/1")])
        #expect(told.status == 0)
    }

    @Test func `go through the proxy of the environment`() async throws {
        let proxy = try LoopbackServer { request in
            request.target.hasSuffix("/robots.txt")
                ? .init("404 Not Found", body: []) : .init("200 OK", body: "<p>Boats.</p>".utf8)
        }
        let outcome = try await Command.run(
            URL(filePath: "/usr/bin/env"),
            [
                "http_proxy=" + proxy.url(""), "no_proxy=other.example", Command.binary.path, "fetch",
                "http://news.example/a",
            ])
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(
            proxy.requests.map(\.target)
                == ["http://news.example/robots.txt", "http://news.example/a"])
    }
}
