import Foundation
import Interchange

/// An HTTP answer as an archive keeps it: the head as sent, and the body behind it.
struct HTTPMessage: Sendable {
    /// The status.
    let status: Int

    /// Headers in order, names as sent.
    let headers: [Header]

    /// The body as it stands in the block.
    let payload: Data

    /// Reads the block of a `response` record; `nil` where it is no HTTP answer.
    init?(_ block: Data) {
        guard let end = Self.headEnd(block) else { return nil }
        let head = Array(block[..<end])
        guard head.starts(with: "HTTP/".utf8), let space = head.firstIndex(of: 0x20) else { return nil }
        let code = head[(space + 1)...].prefix(3)
        guard let status = Int(String(decoding: code, as: UTF8.self)), (100...999).contains(status) else {
            return nil
        }
        self.status = status
        headers = HeaderBlock.headers(in: head)
        payload = block[end...]
    }

    /// The value of the first header called `name`, given in lower case.
    func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name }?.value
    }

    /// The body with its transfer coding undone, where the archive kept one and says so.
    var body: Data {
        guard header("transfer-encoding")?.lowercased().contains("chunked") == true else { return payload }
        return Self.joined(chunks: payload) ?? payload
    }

    /// Joins the chunks of RFC 9112, 7.1; `nil` where there are none, as archives that undo the coding keep its header.
    static func joined(chunks: Data) -> Data? {
        var (body, at) = (Data(), chunks.startIndex)
        body.reserveCapacity(chunks.count)
        while true {
            guard let lineEnd = chunks[at...].firstIndex(of: 0x0A) else { return nil }
            let digits = chunks[at..<lineEnd].prefix { $0 != 0x3B && $0 != 0x0D && $0 != 0x20 }
            guard (1...8).contains(digits.count),
                let count = Int(String(decoding: digits, as: UTF8.self), radix: 16), count >= 0
            else { return nil }
            guard count > 0 else { return body }
            at = lineEnd + 1
            // What a cut file still holds of a chunk is part of the page.
            guard count <= chunks.endIndex - at else { return body + chunks[at...] }
            body += chunks[at..<at + count]
            at += count
            while at < chunks.endIndex, chunks[at] == 0x0D || chunks[at] == 0x0A { at += 1 }
            guard at < chunks.endIndex else { return body }
        }
    }

    /// The place behind the empty line that ends the head; line ends may lack their carriage return.
    static func headEnd(_ block: Data) -> Int? {
        var at = block.startIndex
        while let end = block[at...].firstIndex(of: 0x0A) {
            at = end + 1
            guard at < block.endIndex else { return nil }
            if block[at] == 0x0A { return at + 1 }
            if block[at] == 0x0D, at + 1 < block.endIndex, block[at + 1] == 0x0A { return at + 2 }
        }
        return nil
    }
}
