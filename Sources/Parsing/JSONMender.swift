/// Makes JSON of what content systems write in its place, or takes single facts from what cannot be mended.
enum JSONMender {
    /// `bytes` without comment and CDATA wrappers, with blanks for control characters in strings, cut behind
    /// the first whole value.
    ///
    /// Trailing commas need no mending: Foundation takes them.
    static func mended(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        guard var at = bytes.firstIndex(where: { $0 == 0x7B || $0 == 0x5B }) else { return [] }
        // `//<![CDATA[` has a bracket of its own.
        if let wrapper = bytes.indices.first(where: { bytes.hasWord("<![cdata[", at: $0) }), wrapper < at {
            at = bytes[(wrapper + 9)...].firstIndex { $0 == 0x7B || $0 == 0x5B } ?? bytes.count
        }
        var (depth, inString) = (0, false)
        while at < bytes.count {
            let byte = bytes[at]
            at += 1
            if inString {
                if byte == 0x5C, at < bytes.count {
                    let next = bytes[at]
                    at += 1
                    if isEscape(next) { out.append(contentsOf: [byte, next]) } else { out.append(next) }
                    continue
                }
                if byte == 0x22 { inString = false }
                out.append(byte < 0x20 ? 0x20 : byte)
                continue
            }
            switch byte {
            case 0x22: inString = true
            case 0x7B, 0x5B: depth += 1
            case 0x7D, 0x5D: depth -= 1
            default: break
            }
            out.append(byte)
            if depth == 0, byte == 0x7D || byte == 0x5D { return out }
        }
        return out
    }

    /// `"property": "value"` wherever it stands, the first of each property, and the first `@type`.
    static func salvaged(
        _ bytes: [UInt8], properties: [String]
    ) -> (type: String?, facts: [(property: String, value: String)]) {
        var found: [String: String] = [:]
        let wanted = Set(properties + ["@type"])
        var at = 0
        while let open = bytes.place(of: 0x22, from: at), let close = end(ofStringIn: bytes, from: open + 1) {
            at = close + 1
            let key = String(decoding: bytes[(open + 1)..<close], as: UTF8.self)
            guard wanted.contains(key), found[key] == nil else { continue }
            var next = at
            while next < bytes.count, bytes[next].isBlank || bytes[next] == 0x3A { next += 1 }
            guard next < bytes.count, bytes[next] == 0x22, next > at,
                let valueEnd = end(ofStringIn: bytes, from: next + 1)
            else { continue }
            found[key] = unescaped(bytes[(next + 1)..<valueEnd])
            at = valueEnd + 1
        }
        return (found["@type"], properties.compactMap { name in found[name].map { (name, $0) } })
    }

    private static func isEscape(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74, 0x75: true
        default: false
        }
    }

    private static func end(ofStringIn bytes: [UInt8], from start: Int) -> Int? {
        var at = start
        while at < bytes.count {
            if bytes[at] == 0x22 { return at }
            at += bytes[at] == 0x5C ? 2 : 1
        }
        return nil
    }

    private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
        var units: [UInt16] = []
        var text = ""
        var at = bytes.startIndex
        func flush() {
            text += String(decoding: units, as: UTF16.self)
            units.removeAll()
        }
        while at < bytes.endIndex {
            if bytes[at] == 0x5C, at + 1 < bytes.endIndex {
                if bytes[at + 1] == 0x75, at + 6 <= bytes.endIndex,
                    let unit = UInt16(String(decoding: bytes[(at + 2)..<(at + 6)], as: UTF8.self), radix: 16)
                {
                    units.append(unit)
                    at += 6
                    continue
                }
                flush()
                let isBlank = [0x6E, 0x72, 0x74].contains(bytes[at + 1])
                text += isBlank ? " " : String(decoding: [bytes[at + 1]], as: UTF8.self)
                at += 2
                continue
            }
            flush()
            var end = at + 1
            while end < bytes.endIndex, bytes[end] != 0x5C { end += 1 }
            text += String(decoding: bytes[at..<end], as: UTF8.self)
            at = end
        }
        flush()
        return text
    }
}
