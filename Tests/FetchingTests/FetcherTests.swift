import Foundation
import Interchange
import TestSupport
import Testing

@testable import Fetching

@Suite struct `The fetcher` {
    /// A network of one answer.
    private struct Canned: Transport {
        let answer: Result<TransportResponse, FetchError>

        func fetch(_ request: TransportRequest) throws(FetchError) -> TransportResponse {
            try answer.get()
        }
    }

    private static let noon = Date(timeIntervalSince1970: 1_700_049_600)

    private func fetch(
        _ location: String, _ answer: Result<TransportResponse, FetchError> = .failure(.cancelled),
        maximumBytes: Int = 100, standardInput: Int32 = -1
    ) async throws(StageFailure) -> Capture {
        let fetcher = Fetcher(
            transport: Canned(answer: answer), limits: FetchLimits(maximumBytes: maximumBytes),
            now: { Self.noon },
            standardInput: standardInput)
        return try await fetcher.run(PageRequest(location: location))[0].value
    }

    private func failure(
        of location: String, _ answer: Result<TransportResponse, FetchError> = .failure(.cancelled),
        standardInput: Int32 = -1
    ) async -> StageFailure? {
        await #expect(throws: StageFailure.self) {
            _ = try await fetch(location, answer, standardInput: standardInput)
        }
    }

    @Test func `gives a file its path and digest and nothing else`() async throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("abc", to: "page.html")
        // FIPS 180-2, B.1
        let digest = "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        let expected = Capture(origin: Origin(location: path, digest: digest), body: Data("abc".utf8))
        #expect(try await fetch(path) == expected)
    }

    @Test func `gives a page of the web its URL, its redirects, its headers and the instant`() async throws {
        let response = TransportResponse(
            url: "https://news.example/b", redirects: ["https://news.example/a"], status: 203,
            headers: [Header("Content-Type", "text/html")], body: Data())
        let origin = Origin(
            location: "https://news.example/a", url: "https://news.example/b",
            redirects: ["https://news.example/a"], status: 203,
            headers: [Header("Content-Type", "text/html")],
            retrieved: "2023-11-15T12:00:00Z",
            digest: "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(try await fetch("https://news.example/a", .success(response)).origin == origin)
    }

    @Test(arguments: [199, 301, 304, 404, 410, 429, 500, 503])
    func `stops at every status but 2xx`(status: Int) async {
        let response = TransportResponse(url: "https://news.example/b", status: status, body: Data())
        let failure = await failure(of: "https://news.example/a", .success(response))
        #expect(failure?.code == "fetch.response.status")
        #expect(
            failure?.message
                == "https://news.example/a answered with status \(status) at https://news.example/b.")
    }

    @Test(arguments: [
        (FetchError.timeout("10 s"), "fetch.network.timeout", "took too long: 10 s."),
        (.unreachable("no host"), "fetch.network.unreachable", "could not be reached: no host."),
        (.insecure("expired"), "fetch.network.insecure", "has no secure connection to offer: expired."),
        (.interrupted("reset"), "fetch.network.interrupted", "broke off: reset."),
        (.bodyTooLarge(maximumBytes: 5), "fetch.body.too-large", "has more than the 5 bytes allowed."),
        (
            .redirects(allowed: 3), "fetch.response.redirects",
            "redirects more often than the 3 times allowed."
        ),
    ])
    func `names the page and the cause in a sentence`(error: FetchError, code: String, end: String) async {
        let failure = await failure(of: "https://news.example/a", .failure(error))
        #expect(failure == StageFailure(code, at: "https://news.example/a", "https://news.example/a " + end))
    }

    @Test func `reads standard input to its end`() async throws {
        let pipe = Pipe()
        try pipe.fileHandleForWriting.write(contentsOf: Data("<p>Boats.</p>".utf8))
        try pipe.fileHandleForWriting.close()
        let capture = try await fetch("-", standardInput: pipe.fileHandleForReading.fileDescriptor)
        #expect(capture.origin.location == "-")
        #expect(capture.body == Data("<p>Boats.</p>".utf8))
    }

    @Test func `stops standard input at the limit`() async throws {
        let pipe = Pipe()
        try pipe.fileHandleForWriting.write(contentsOf: Data(count: 101))
        let failure = await failure(of: "-", standardInput: pipe.fileHandleForReading.fileDescriptor)
        #expect(failure?.code == "fetch.body.too-large")
        try pipe.fileHandleForWriting.close()
    }

    @Test(arguments: [(0, true), (100, true), (101, false)])
    func `refuses a file over the limit`(count: Int, fits: Bool) async throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(String(repeating: "a", count: count), to: "page.txt")
        if fits {
            #expect(try await fetch(path).body.count == count)
        } else {
            #expect(await failure(of: path)?.code == "fetch.body.too-large")
        }
    }

    @Test func `waits at no pipe, device or directory`() async throws {
        let folder = try TemporaryFolder()
        let fifo = folder.path + "/page.html"
        #expect(unsafe mkfifo(fifo, 0o600) == 0)
        for path in [fifo, "/dev/zero", folder.path] {
            let failure = await failure(of: path)
            #expect(failure?.code == "fetch.file.unreadable")
            #expect(failure?.message.hasPrefix(path + " cannot be read: it is ") == true)
        }
    }

    @Test func `says why a file cannot be read`() async {
        let failure = await failure(of: "no-such-page.html")
        #expect(failure?.message == "no-such-page.html cannot be read: No such file or directory.")
    }

    @Test func `fetches over the loopback`() async throws {
        let server = try LoopbackServer { _ in .init("200 OK", ["Content-Type: text/html"], body: "abc".utf8)
        }
        let fetcher = Fetcher(
            transport: NetworkTransport(usesProxy: false), limits: FetchLimits(privateAddresses: .allowed),
            now: { Self.noon })
        let capture = try await fetcher.run(PageRequest(location: server.url("/x")))[0].value
        #expect(capture.origin.header("content-type") == "text/html")
        #expect(capture.origin.digest.hasPrefix("sha256:ba7816bf"))
        #expect(server.requests[0].headerLines.contains("User-Agent: " + FetchLimits.defaultUserAgent))
    }
}
