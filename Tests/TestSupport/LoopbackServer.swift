import Foundation
import Synchronization

/// A web server on 127.0.0.1 that says exactly the bytes that a test gives it.
///
/// One thread a connection, which stays open until a reply closes it. Listens until the process ends: one that stopped
/// with its last use could stop before the client comes.
@safe
public final class LoopbackServer: Sendable {
    /// What a client asked.
    public struct Request: Hashable, Sendable {
        /// The path and query of the request line.
        public let target: String

        /// The header lines as sent, the request line left out.
        public let headerLines: [String]

        /// The value of the first header called `name`, case aside.
        public func header(_ name: String) -> String? {
            headerLines.first { $0.lowercased().hasPrefix(name.lowercased() + ":") }
                .map { $0.dropFirst(name.count + 1).trimmingCharacters(in: .whitespaces) }
        }
    }

    /// What is said to it: a head, then a piece of body as often as asked.
    public struct Reply: Sendable {
        /// Status line, headers and empty line.
        public var head: [UInt8]
        /// The piece of body.
        public var piece: [UInt8]
        /// How often the piece is sent, until the client goes.
        public var times: Int
        /// Seconds before each piece.
        public var pause: Double
        /// Whether the connection ends with it.
        public var closes = false

        /// Says `status`, then `headers`, then `body` with its length.
        public init(_ status: String, _ headers: [String] = [], body: some Sequence<UInt8>) {
            piece = Array(body)
            let lines = ["HTTP/1.1 " + status] + headers + ["Content-Length: \(piece.count)", "", ""]
            head = Array(lines.joined(separator: "\r\n").utf8)
            (times, pause) = (1, 0)
        }

        /// Says `piece` over and over without an announced length, `pause` seconds before each.
        public init(
            _ status: String, _ headers: [String] = [], piece: some Sequence<UInt8>, times: Int,
            pause: Double = 0
        ) {
            let lines = ["HTTP/1.1 " + status] + headers + ["Connection: close", "", ""]
            head = Array(lines.joined(separator: "\r\n").utf8)
            self.piece = Array(piece)
            self.times = times
            self.pause = pause
            closes = true
        }

        /// Sends the client on to `location`.
        public static func redirect(to location: String, status: String = "302 Found") -> Reply {
            Reply(status, ["Location: " + location], body: [])
        }
    }

    /// No socket could be had.
    public struct Unavailable: Error {}

    /// What connections have in common.
    private final class Log: Sendable {
        let requests = Mutex<[Request]>([])
        let connections = Atomic(0)
    }

    private let log = Log()

    /// The port that the system chose.
    public let port: Int

    /// Starts to listen; `answer` is called on a thread of its own for each request.
    public init(_ answer: @escaping @Sendable (Request) -> Reply) throws {
        let (listener, port) = try Self.listen()
        self.port = port
        let log = log
        Thread.detachNewThread {
            while true {
                let connection = accept(listener, nil, nil)
                guard connection >= 0 else { break }
                Thread.detachNewThread {
                    defer { close(connection) }
                    log.connections.add(1, ordering: .relaxed)
                    while let request = Self.readRequest(connection) {
                        log.requests.withLock { $0.append(request) }
                        let reply = answer(request)
                        guard Self.say(reply, to: connection), !reply.closes else { return }
                    }
                }
            }
            close(listener)
        }
    }

    /// The http URL of `path` on this server.
    public func url(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

    /// What was asked so far, in order.
    public var requests: [Request] { log.requests.withLock { $0 } }

    /// How many connections were opened so far.
    public var connections: Int { log.connections.load(ordering: .relaxed) }

    /// A port of 127.0.0.1 at which nobody listens.
    public static func closedPort() throws -> Int {
        let (listener, port) = try listen()
        close(listener)
        return port
    }

    static func listen() throws -> (listener: Int32, port: Int) {
        #if os(Linux)
            let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
            let listener = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let bound = unsafe withUnsafeMutablePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                unsafe bind(listener, address, size) == 0 && Foundation.listen(listener, 16) == 0
                    && getsockname(listener, address, &size) == 0
            }
        }
        guard listener >= 0, bound else { throw Unavailable() }
        return (listener, Int(UInt16(bigEndian: address.sin_port)))
    }

    private static func readRequest(_ connection: Int32) -> Request? {
        var (bytes, chunk) = ([UInt8](), [UInt8](repeating: 0, count: 4096))
        while !bytes.suffix(4).elementsEqual("\r\n\r\n".utf8) {
            let count = unsafe recv(connection, &chunk, chunk.count, 0)
            guard count > 0 else { return nil }
            bytes += chunk[..<count]
            guard bytes[0] != 0x16 else { return nil }  // a TLS handshake
        }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").map(String.init)
        let words = lines[0].split(separator: " ")
        return words.count == 3 ? Request(target: String(words[1]), headerLines: Array(lines[1...])) : nil
    }

    /// Sends a reply; false where the client has gone.
    private static func say(_ reply: Reply, to connection: Int32) -> Bool {
        if reply.times == 1, reply.pause == 0 { return send(reply.head + reply.piece, to: connection) }
        guard send(reply.head, to: connection) else { return false }
        for _ in 0..<reply.times {
            if reply.pause > 0 { Thread.sleep(forTimeInterval: reply.pause) }
            guard send(reply.piece, to: connection) else { return false }
        }
        return true
    }

    /// Sends all of `bytes`; false where the client has gone.
    static func send(_ bytes: [UInt8], to connection: Int32) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let count = unsafe bytes[sent...].withUnsafeBytes { rest in
                unsafe Foundation.send(connection, rest.baseAddress, rest.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return false }
            sent += count
        }
        return true
    }
}
