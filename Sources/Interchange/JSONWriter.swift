import struct Foundation.Data

/// Writes JSON straight into bytes while a value encodes itself.
///
/// A class, since all containers of one value write into the same bytes. A container closes what was opened below it
/// when it is written to again, and ``encode(_:)`` closes what a value left open: nobody says when a container ends.
final class JSONWriter {
    /// What is written so far.
    private(set) var bytes: [UInt8] = []

    /// A list or an object that is not closed yet.
    private struct Level {
        let isObject: Bool
        let isOneLine: Bool
        var count = 0
    }

    private let pretty: Bool
    private var levels: [Level] = []
    private var nextIsOneLine = false

    init(pretty: Bool) { self.pretty = pretty }

    /// The number of lists and objects that are open.
    var depth: Int { levels.count }

    /// Writes one whole value; one that encodes nothing becomes `null`.
    func encode(_ value: some Encodable) throws {
        if type(of: value) == Data.self, let data = value as? Data {
            return write(data.base64EncodedString())
        }
        let (start, outer) = (bytes.count, depth)
        if pretty { nextIsOneLine = value is any CanonicalJSON.OneLine }
        try value.encode(to: JSONValueEncoder(writer: self, depth: outer))
        close(to: outer)
        if bytes.count == start { writeNull() }
    }

    func writeNull() { bytes.append(contentsOf: "null".utf8) }

    func write(_ value: Bool) { bytes.append(contentsOf: (value ? "true" : "false").utf8) }

    func write(_ value: some FixedWidthInteger) {
        guard 0 <= value, value < 10 else { return bytes.append(contentsOf: String(value).utf8) }
        bytes.append(0x30 + UInt8(value))
    }

    /// Writes whole numbers below a thousand billion without a point, others in their shortest form.
    func write(_ value: Double) throws {
        guard value.isFinite else {
            throw EncodingError.invalidValue(
                value, .init(codingPath: [], debugDescription: "JSON has no \(value)"))
        }
        let isWhole = value == value.rounded() && abs(value) < 1e15
        bytes.append(contentsOf: (isWhole ? String(Int(value)) : value.description).utf8)
    }

    /// Writes text between marks, escaping the marks, the backslash and control characters only.
    func write(_ text: String) {
        bytes.append(0x22)
        var text = text
        text.makeContiguousUTF8()
        let span = text.utf8Span.span
        var plain = 0
        for offset in span.indices {
            let byte = span[offset]
            guard byte < 0x20 || byte == 0x22 || byte == 0x5C else { continue }
            append(text, from: plain, to: offset)
            bytes.append(contentsOf: Self.escaped(byte).utf8)
            plain = offset + 1
        }
        append(text, from: plain, to: span.count)
        bytes.append(0x22)
    }

    private func append(_ text: String, from start: Int, to end: Int) {
        guard start < end else { return }
        let utf8 = text.utf8
        guard start > 0 || end < utf8.count else { return bytes.append(contentsOf: utf8) }
        let first = utf8.index(utf8.startIndex, offsetBy: start)
        bytes.append(contentsOf: utf8[first..<utf8.index(first, offsetBy: end - start)])
    }

    private static func escaped(_ byte: UInt8) -> String {
        switch byte {
        case 0x22: "\\\""
        case 0x5C: "\\\\"
        case 0x0A: "\\n"
        case 0x0D: "\\r"
        case 0x09: "\\t"
        default: (byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16)
        }
    }
}

// Lists and objects.
extension JSONWriter {
    /// Opens a list or an object for the value that began at `depth`, unless it did so before.
    func open(object isObject: Bool, at depth: Int) {
        if levels.count > depth { return close(to: depth + 1) }
        let isOneLine = nextIsOneLine || levels.last?.isOneLine ?? !pretty
        nextIsOneLine = false
        levels.append(Level(isObject: isObject, isOneLine: isOneLine))
        bytes.append(isObject ? 0x7B : 0x5B)
    }

    /// Opens a list that stays on one line.
    func openLine(at depth: Int) {
        nextIsOneLine = true
        open(object: false, at: depth)
    }

    /// Closes what was opened, down to `depth` lists and objects.
    func close(to depth: Int) {
        while levels.count > depth, let level = levels.popLast() {
            if level.count > 0, !level.isOneLine { breakLine() }
            bytes.append(level.isObject ? 0x7D : 0x5D)
        }
    }

    /// Begins the next member of the object or list that is the `depth`-th.
    func beginMember(_ key: String? = nil, at depth: Int) {
        close(to: depth)
        nextIsOneLine = false
        let level = levels[depth - 1]
        if level.count > 0 { bytes.append(0x2C) }
        if !level.isOneLine {
            breakLine()
        } else if pretty, level.count > 0 {
            bytes.append(0x20)
        }
        levels[depth - 1].count += 1
        guard let key else { return }
        write(key)
        bytes.append(0x3A)
        if pretty { bytes.append(0x20) }
    }

    /// The number of members of the `depth`-th list.
    func count(at depth: Int) -> Int { levels.count >= depth ? levels[depth - 1].count : 0 }

    private func breakLine() {
        bytes.append(0x0A)
        for _ in 0..<levels.count { bytes.append(contentsOf: "  ".utf8) }
    }
}
