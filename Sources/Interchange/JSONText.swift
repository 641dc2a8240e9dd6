/// JSON on its way into bytes.
///
/// What is open below a container is closed when the container is written to again, and ``endValue(from:at:)`` closes what
/// a value left open: nobody says when a container ends. A value, so that its parts are reached without a check each.
struct JSONText {
    /// What is written so far.
    private(set) var bytes: [UInt8] = []

    /// Whether it is written for eyes.
    let pretty: Bool

    /// The first number that JSON has no form for: what is written is worth nothing then.
    private(set) var misfit: Double?

    /// A list or an object that is not closed yet.
    private struct Level {
        let isObject: Bool
        let isOneLine: Bool
        var count = 0
    }

    private var levels: [Level] = []
    private var nextIsOneLine = false

    init(pretty: Bool) { self.pretty = pretty }

    /// Begins a value and returns where it starts and the number of lists and objects around it.
    mutating func beginValue(isOneLine: Bool) -> (start: Int, depth: Int) {
        if pretty { nextIsOneLine = isOneLine }
        return (bytes.count, levels.count)
    }

    /// Closes what a value left open; one that wrote nothing becomes `null`.
    mutating func endValue(from start: Int, at depth: Int) {
        close(to: depth)
        if bytes.count == start { writeNull() }
    }

    mutating func writeNull() { bytes.append(contentsOf: "null".utf8) }

    mutating func write(_ value: Bool) { bytes.append(contentsOf: (value ? "true" : "false").utf8) }

    mutating func write(_ value: some FixedWidthInteger) {
        guard var rest = UInt(exactly: value) else { return bytes.append(contentsOf: String(value).utf8) }
        let first = bytes.count
        repeat {
            bytes.append(0x30 + UInt8(rest % 10))
            rest /= 10
        } while rest > 0
        bytes[first...].reverse()
    }

    /// Writes whole numbers below a thousand billion without a point, others in their shortest form; `null` for one that JSON has
    /// no form for, which is noted.
    mutating func write(_ value: Double) {
        guard value.isFinite else {
            misfit = misfit ?? value
            return writeNull()
        }
        let isWhole = value == value.rounded() && abs(value) < 1e15
        bytes.append(contentsOf: (isWhole ? String(Int(value)) : value.description).utf8)
    }

    /// Writes text between marks, escaping the marks, the backslash and control characters only.
    mutating func write(_ text: String) {
        bytes.append(0x22)
        var text = text
        text.makeContiguousUTF8()
        let span = text.utf8Span.span
        var (plain, offset) = (0, 0)
        while true {
            offset = JSONTape.plainEnd(span, from: offset)
            guard offset < span.count else { break }
            append(text, from: plain, to: offset)
            bytes.append(contentsOf: Self.escaped(span[offset]).utf8)
            offset += 1
            plain = offset
        }
        append(text, from: plain, to: span.count)
        bytes.append(0x22)
    }

    private mutating func append(_ text: String, from start: Int, to end: Int) {
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
extension JSONText {
    /// Opens a list or an object for the value that began at `depth`, unless it did so before.
    mutating func open(object isObject: Bool, at depth: Int) {
        if levels.count > depth { return close(to: depth + 1) }
        let isOneLine = nextIsOneLine || levels.last?.isOneLine ?? !pretty
        nextIsOneLine = false
        levels.append(Level(isObject: isObject, isOneLine: isOneLine))
        bytes.append(isObject ? 0x7B : 0x5B)
    }

    /// Closes what was opened, down to `depth` lists and objects.
    mutating func close(to depth: Int) {
        while levels.count > depth, let level = levels.popLast() {
            if level.count > 0, !level.isOneLine { breakLine() }
            bytes.append(level.isObject ? 0x7D : 0x5D)
        }
    }

    /// Begins the next member of the object or list that is the `depth`-th.
    mutating func beginMember(_ key: String? = nil, at depth: Int) {
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

    private mutating func breakLine() {
        bytes.append(0x0A)
        for _ in 0..<levels.count { bytes.append(contentsOf: "  ".utf8) }
    }
}

// What ``JSONWritable`` values are written with: on one line, each closing what it opens.
extension JSONText {
    /// Writes an object.
    mutating func object(_ members: (inout JSONText) -> Void) {
        bytes.append(0x7B)
        members(&self)
        bytes.append(0x7D)
    }

    /// Writes the next member of an object; `key` has nothing in it to be escaped.
    mutating func member(_ key: String, _ value: some JSONWritable) {
        if bytes.last != 0x7B { bytes.append(0x2C) }
        bytes.append(0x22)
        bytes.append(contentsOf: key.utf8)
        bytes.append(0x22)
        bytes.append(0x3A)
        value.write(to: &self)
    }

    /// Writes a list.
    mutating func list(_ elements: (inout JSONText) -> Void) {
        bytes.append(0x5B)
        elements(&self)
        bytes.append(0x5D)
    }

    /// Writes the next element of a list.
    mutating func element(_ value: some JSONWritable) {
        if bytes.last != 0x5B { bytes.append(0x2C) }
        value.write(to: &self)
    }
}
