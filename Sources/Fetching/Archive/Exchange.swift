public import Foundation
import Interchange

/// One question to a server and its answer, as they were sent.
public struct Exchange: Hashable, Sendable {
    /// The URL that was asked for.
    public var url: String
    /// When the question was sent.
    public var date: Date
    /// How long the answer took.
    public var duration: Duration
    /// The server's address; `nil` where it is not known.
    public var address: String?
    /// The request line and headers as sent, up to the empty line.
    public var requestHead: Data
    /// The status line and headers as sent, up to the empty line.
    public var responseHead: Data
    /// The body as sent, with the transfer coding undone and the content coding not.
    public var payload: Data

    /// Makes an exchange.
    public init(
        url: String, date: Date, duration: Duration, address: String?, requestHead: Data, responseHead: Data,
        payload: Data
    ) {
        self.url = url
        self.date = date
        self.duration = duration
        self.address = address
        self.requestHead = requestHead
        self.responseHead = responseHead
        self.payload = payload
    }
}

extension Exchange {
    /// Request headers that an archive has no business to know.
    private static let secretHeaders = ["authorization", "proxy-authorization", "cookie", "cookie2"]

    /// What stands before a header that is not true of the body that is kept, as archives have it.
    private static let renamed = "X-Crawler-"

    /// What becomes of a header line.
    private enum Fate { case kept, renamed, dropped }

    /// Whether the answer came by HTTP/2, whose heads are no lines: libcurl writes them out as such.
    var isHTTP2: Bool { responseHead.starts(with: "HTTP/2".utf8) }

    /// The block of a `request` record: what was sent, secrets left out.
    var requestBlock: Data {
        Data(
            Self.rewritten(requestHead) { line in
                Self.secretHeaders.contains { Self.has(line, $0) } ? .dropped : .kept
            })
    }

    /// The block of a `response` record: head and body as sent.
    ///
    /// The transfer coding is undone, so its header is renamed, as archives do, and the length is that of the body
    /// that is kept.
    var responseBlock: Data {
        let isTrue = hasTrueLength
        let head = Self.rewritten(responseHead) { line in
            Self.has(line, "transfer-encoding") || !isTrue && Self.has(line, "content-length")
                ? .renamed : .kept
        }
        var block = Data(capacity: head.count + 32 + payload.count)
        block.append(contentsOf: head.dropLast(2))
        if !isTrue { block.append(contentsOf: "Content-Length: \(payload.count)\r\n".utf8) }
        block.append(contentsOf: [0x0D, 0x0A])
        block.append(payload)
        return block
    }

    /// Whether no header says anything of the body's form that is not true of the one that is kept.
    private var hasTrueLength: Bool {
        let length = Array("\(payload.count)".utf8)
        return Array(responseHead).split(separator: 0x0A).allSatisfy { line in
            guard !Self.has(line, "transfer-encoding") else { return false }
            guard Self.has(line, "content-length") else { return true }
            return line.drop { $0 != 0x3A }.filter { (0x30...0x39).contains($0) } == length
        }
    }

    /// The block of a `revisit` record: the head alone.
    var revisitBlock: Data {
        Data(Self.rewritten(responseHead) { Self.has($0, "transfer-encoding") ? .renamed : .kept })
    }

    /// Whether a line opens with `name`, given in lower case, and a colon.
    private static func has(_ line: ArraySlice<UInt8>, _ name: String) -> Bool {
        var at = line.startIndex
        for byte in name.utf8 {
            guard at < line.endIndex, line[at] == byte || line[at] | 0x20 == byte else { return false }
            at += 1
        }
        while at < line.endIndex, line[at] == 0x20 || line[at] == 0x09 { at += 1 }
        return at < line.endIndex && line[at] == 0x3A
    }

    /// The lines of a head as sent, behind each the line end that HTTP asks for.
    ///
    /// A line without a colon is left out, one that continues the line before is joined to it. HTTP/2 becomes HTTP/1.1,
    /// the one form that the readers of archives know.
    private static func rewritten(
        _ head: Data, fate: (_ line: ArraySlice<UInt8>) -> Fate
    ) -> [UInt8] {
        var lines: [UInt8] = []
        lines.reserveCapacity(head.count + 64)
        var isKept = true
        for bytes in Array(head).split(separator: 0x0A) {
            let line = bytes.last == 0x0D ? bytes.dropLast() : bytes
            guard let first = line.first else { continue }
            if bytes.startIndex == 0 {
                lines += named(line)
            } else if first == 0x20 || first == 0x09 {
                guard isKept else { continue }
                lines.removeLast(2)
                lines += line
            } else if line.contains(0x3A) {
                let fate = fate(line)
                isKept = fate != .dropped
                guard isKept else { continue }
                if fate == .renamed { lines += renamed.utf8 }
                lines += line
            } else {
                continue
            }
            lines += [0x0D, 0x0A]
        }
        return lines + [0x0D, 0x0A]
    }

    /// A request line or status line, in which HTTP/2 goes by the name of HTTP/1.1.
    private static func named(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let name = Array("HTTP/2".utf8)
        if line.starts(with: name) { return "HTTP/1.1".utf8 + line.dropFirst(name.count) }
        if line.reversed().starts(with: name.reversed()) {
            return line.dropLast(name.count) + "HTTP/1.1".utf8
        }
        return line
    }
}
