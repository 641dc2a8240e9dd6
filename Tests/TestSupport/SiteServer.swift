import Foundation

/// Serves a ``TestSite`` on 127.0.0.1, a thread a connection, connections kept.
///
/// Listens until the process ends.
@safe
public final class SiteServer: Sendable {
    /// The port that the system chose.
    public let port: Int

    /// Starts to listen.
    public init(_ site: TestSite) throws {
        let (listener, port) = try LoopbackServer.listen()
        self.port = port
        Thread.detachNewThread {
            while true {
                let connection = accept(listener, nil, nil)
                guard connection >= 0 else { break }
                Thread.detachNewThread {
                    Self.serve(site, connection)
                    close(connection)
                }
            }
        }
    }

    /// The http URL of `path` on this server.
    public func url(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

    private static func serve(_ site: TestSite, _ connection: Int32) {
        var noDelay: Int32 = 1
        unsafe setsockopt(
            connection, Int32(IPPROTO_TCP), TCP_NODELAY, &noDelay, socklen_t(MemoryLayout<Int32>.size))
        var chunk = [UInt8](repeating: 0, count: 16_384)
        var head = ""
        while true {
            let count = unsafe recv(connection, &chunk, chunk.count, 0)
            guard count > 0 else { return }
            head += String(decoding: chunk[..<count], as: UTF8.self)
            guard head.hasSuffix("\r\n\r\n") else { continue }
            let lines = head.split(separator: "\r\n")
            head = ""
            let words = lines[0].split(separator: " ")
            guard words.count == 3 else { return }
            let name = "If-None-Match: "
            let condition = lines.first { $0.hasPrefix(name) }.map { String($0.dropFirst(name.count)) }
            let reply = site.reply(to: String(words[1]), ifNoneMatch: condition)
            var answer = Array("HTTP/1.1 \(reply.status)\r\n".utf8)
            for line in reply.headers { answer += (line + "\r\n").utf8 }
            if reply.code != 304 { answer += "Content-Length: \(reply.body.count)\r\n".utf8 }
            answer += "\r\n".utf8
            guard LoopbackServer.send(answer + reply.body, to: connection) else { return }
        }
    }
}
