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
    private static let secretHeaders: Set<String> = [
        "authorization", "proxy-authorization", "cookie", "cookie2",
    ]

    /// The block of a `request` record: what was sent, secrets left out.
    var requestBlock: Data {
        Self.rewritten(requestHead) { Self.secretHeaders.contains($0) ? nil : "" }
    }

    /// The block of a `response` record: head and body as sent.
    ///
    /// The transfer coding is undone, so its header is renamed, as archives do, and the length is that of the body
    /// that is kept.
    var responseBlock: Data {
        let isTrue = hasTrueLength
        var block = Self.rewritten(responseHead, adding: isTrue ? nil : payload.count) { name in
            name == "transfer-encoding" || name == "content-length" && !isTrue ? "X-Crawler-" : ""
        }
        block.append(payload)
        return block
    }

    /// The block of a `revisit` record: the head alone.
    var revisitBlock: Data {
        Self.rewritten(responseHead) { $0 == "transfer-encoding" ? "X-Crawler-" : "" }
    }

    private var hasTrueLength: Bool {
        let headers = HeaderBlock.headers(in: Array(responseHead))
        guard !headers.contains(where: { $0.name.lowercased() == "transfer-encoding" }) else { return false }
        let lengths = headers.filter { $0.name.lowercased() == "content-length" }
        return lengths.allSatisfy { $0.value == "\(payload.count)" }
    }

    /// The lines of a head as sent, behind each the line end that HTTP asks for.
    ///
    /// `prefix` takes a header's name in lower case and gives what is put before the line, `nil` to leave it out. A
    /// line without a colon is left out, one that continues the line before is joined to it.
    private static func rewritten(
        _ head: Data, adding length: Int? = nil, prefix: (_ name: String) -> String?
    ) -> Data {
        var lines: [Data] = []
        var isKept = true
        for (number, bytes) in head.split(separator: 0x0A).enumerated() {
            let line = bytes.last == 0x0D ? bytes.dropLast() : bytes
            guard let first = line.first else { continue }
            if number == 0 {
                lines.append(line)
            } else if first == 0x20 || first == 0x09 {
                if isKept { lines[lines.count - 1] += line }
            } else if let colon = line.firstIndex(of: 0x3A) {
                let prefix = prefix(String(decoding: line[..<colon], as: UTF8.self).lowercased())
                isKept = prefix != nil
                if let prefix { lines.append(Data(prefix.utf8) + line) }
            }
        }
        if let length { lines.append(Data("Content-Length: \(length)".utf8)) }
        var rewritten = Data(capacity: head.count + 64)
        for line in lines {
            rewritten += line
            rewritten += [0x0D, 0x0A]
        }
        return rewritten + [0x0D, 0x0A]
    }
}
