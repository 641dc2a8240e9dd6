import Interchange

/// Reads the raw header lines of a transfer.
enum HeaderBlock {
    /// Gives the headers of the last answer in `block`, duplicates kept, in order.
    ///
    /// Interim answers (`HTTP/1.1 103 Early Hints`) stand before it and trailers behind its empty line; both are
    /// left out. A line that opens with white space continues the one before (RFC 9112, 5.2).
    static func headers(in block: [UInt8]) -> [Header] {
        var headers: [Header] = []
        var isOpen = false
        for line in block.split(separator: 0x0A, omittingEmptySubsequences: false) {
            let line = line.last == 0x0D ? line.dropLast() : line
            if line.starts(with: "HTTP/".utf8) {
                (headers, isOpen) = ([], true)
            } else if line.isEmpty {
                isOpen = false
            } else if isOpen, isSpace(line[line.startIndex]), let last = headers.popLast() {
                headers.append(Header(last.name, last.value + " " + text(line)))
            } else if isOpen, let colon = line.firstIndex(of: 0x3A) {
                headers.append(Header(text(line[..<colon]), text(line[line.index(after: colon)...])))
            }
        }
        return headers
    }

    /// Gives the bytes of the last answer's status line and headers, its empty line among them; trailers are left out.
    static func lastHead(in block: [UInt8]) -> ArraySlice<UInt8> {
        var (start, end, at, isOpen) = (0, 0, 0, false)
        while at < block.count {
            let next = block[at...].firstIndex(of: 0x0A).map { $0 + 1 } ?? block.count
            let line = block[at..<next]
            if line.starts(with: "HTTP/".utf8) {
                (start, end, isOpen) = (at, next, true)
            } else if isOpen {
                end = next
                isOpen = line.first != 0x0D && line.first != 0x0A
            }
            at = next
        }
        return block[start..<end]
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    /// The line's words without the spaces around them; bytes that are no UTF-8 become U+FFFD.
    private static func text(_ line: ArraySlice<UInt8>) -> String {
        let start = line.drop(while: isSpace)
        let end = start.lastIndex { !isSpace($0) }.map { start.index(after: $0) } ?? start.startIndex
        return String(decoding: start[..<end], as: UTF8.self)
    }
}
