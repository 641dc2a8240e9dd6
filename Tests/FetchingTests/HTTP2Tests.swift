import Foundation
import Interchange
import TestSupport
import Testing

@testable import Fetching

@Suite struct `HTTP/2` {
    @Test func `is spoken where a server offers it, and archived in a form that readers know`() async throws {
        guard let server = try HTTP2Server(body: "<p>Four invented boats.</p>") else {
            print("There is no openssl command here: HTTP/2 is not tested.")
            return
        }
        defer { server.stop() }
        let transport = NetworkTransport(usesProxy: false, certificates: server.certificate)
        let limits = FetchLimits(privateAddresses: .allowed)
        for page in ["/one", "/two"] {
            let url = try WebURL.read("https://localhost:\(server.port)\(page)")
            let answer = try await transport.ask(url, conditions: [], within: limits)
            #expect(answer.status == 200)
            #expect(String(decoding: answer.body, as: UTF8.self) == "<p>Four invented boats.</p>")
            #expect(String(decoding: answer.exchange.responseHead, as: UTF8.self).hasPrefix("HTTP/2 200"))
            let group = CaptureGroup(answer.exchange, payloadDigest: "sha1:x", notes: [])
            #expect(group.records[0]["WARC-Protocol"] == "h2")
            let (response, request) = (group.records[0].block, group.records[1].block)
            #expect(String(decoding: response, as: UTF8.self).hasPrefix("HTTP/1.1 200"))
            #expect(
                String(decoding: request, as: UTF8.self).hasPrefix("GET \(page) HTTP/1.1\r\nHost: localhost"))
            #expect(HTTPMessage(response)?.header("content-type") == "text/html")
        }
    }
}

/// A server that says the same on every stream: openssl does the TLS, and a thread writes frames (RFC 9113) by hand.
private struct HTTP2Server {
    private let server: SelfSignedServer

    var port: Int { server.port }
    var certificate: String { server.certificate }

    /// Starts one; `nil` where there is no openssl.
    init?(body: String) throws {
        let (input, output) = (Pipe(), Pipe())
        guard let server = try SelfSignedServer(["-alpn", "h2"], input: input, output: output) else {
            return nil
        }
        self.server = server
        let (source, sink) = (output.fileHandleForReading, input.fileHandleForWriting)
        Thread.detachNewThread {
            var bytes = Data()
            while case let more = source.availableData, !more.isEmpty {
                bytes += more
                for answer in Self.answers(&bytes, body) {
                    do { try sink.write(contentsOf: answer) } catch {}
                }
            }
        }
    }

    func stop() { server.stop() }

    private static let preface = Data("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)

    /// Takes whole frames off `bytes`, and gives what is to be said to them.
    private static func answers(_ bytes: inout Data, _ body: String) -> [Data] {
        var answers: [Data] = []
        if let start = bytes.range(of: preface) {
            bytes = Data(bytes[start.upperBound...])
            answers.append(frame(kind: 4, flags: 0, stream: 0, []))
        }
        while bytes.count >= 9 {
            let length = bytes.prefix(3).reduce(0) { $0 << 8 | Int($1) }
            guard bytes.count >= 9 + length else { break }
            let (kind, flags, stream) = (bytes[3], bytes[4], bytes[5..<9].reduce(0) { $0 << 8 | Int($1) })
            bytes = Data(bytes.dropFirst(9 + length))
            if kind == 4, flags == 0 { answers.append(frame(kind: 4, flags: 1, stream: 0, [])) }
            guard kind == 1 else { continue }
            // HPACK: `:status: 200` is 8 of the static table, `content-type` 31.
            let head: [UInt8] = [0x88, 0x0F, 0x10, 9] + Array("text/html".utf8)
            answers.append(frame(kind: 1, flags: 4, stream: stream, head))
            answers.append(frame(kind: 0, flags: 1, stream: stream, Array(body.utf8)))
        }
        return answers
    }

    private static func frame(kind: UInt8, flags: UInt8, stream: Int, _ payload: [UInt8]) -> Data {
        Data(
            [0, UInt8(payload.count >> 8), UInt8(payload.count & 255), kind, flags, 0, 0, 0, UInt8(stream)]
                + payload)
    }
}
