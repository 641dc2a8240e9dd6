/// The HTML Standard's search for a charset in the first bytes of a page (13.2.3.2).
enum MetaPrescan {
    /// The bytes that it looks at.
    private static let window = 1_024

    /// The label that a `<meta charset>` or `<meta http-equiv="Content-Type">` in the first 1,024 bytes
    /// gives, or the one of an XML declaration; `nil` where there is none.
    static func label(in body: [UInt8]) -> String? {
        let head = Array(body.prefix(window))
        var at = 0
        while let start = head.place(of: 0x3C, from: at) {
            if head.hasWord("<!--", at: start) {
                // `<!-->` is a whole comment: the search for its end may take its own dashes.
                at = end(ofCommentIn: head, from: start + 2)
            } else if head.hasWord("<meta", at: start), start + 5 < head.count,
                head[start + 5].isBlank || head[start + 5] == 0x2F
            {
                at = start + 5
                if let label = label(ofMetaIn: head, at: &at) { return label }
            } else if start == 0, head.hasWord("<?xml", at: 0) {
                at = head.place(of: 0x3E, from: 5) ?? head.count
                if let label = xmlLabel(Array(head[..<at])) { return label }
            } else if start + 1 < head.count, head[start + 1].isLetter || head.hasWord("</", at: start) {
                at = start + 1
                while at < head.count, !head[at].isBlank, head[at] != 0x3E { at += 1 }
                while attribute(in: head, at: &at) != nil {}
            } else {
                at = start + 1
            }
        }
        return nil
    }

    /// What stands behind `charset=` in the value of a `Content-Type`.
    static func charset(in value: [UInt8]) -> String? {
        var at = 0
        while at < value.count {
            guard value.hasWord("charset", at: at) else {
                at += 1
                continue
            }
            at += 7
            while at < value.count, value[at].isBlank { at += 1 }
            guard at < value.count, value[at] == 0x3D else { continue }
            at += 1
            while at < value.count, value[at].isBlank { at += 1 }
            guard at < value.count else { return nil }
            if value[at] == 0x22 || value[at] == 0x27 {
                guard let close = value.place(of: value[at], from: at + 1) else { return nil }
                return String(decoding: value[(at + 1)..<close], as: UTF8.self)
            }
            let start = at
            while at < value.count, !value[at].isBlank, value[at] != 0x3B, value[at] != 0x22 { at += 1 }
            return at > start ? String(decoding: value[start..<at], as: UTF8.self) : nil
        }
        return nil
    }

    private static func label(ofMetaIn head: [UInt8], at: inout Int) -> String? {
        var (isContentType, fromContent, fromCharset): (Bool, String?, String?) = (false, nil, nil)
        var seen: Set<String> = []
        while let (name, value) = attribute(in: head, at: &at) {
            guard seen.insert(name).inserted else { continue }
            switch name {
            case "http-equiv": isContentType = value.count == 12 && value.hasWord("content-type", at: 0)
            case "content": fromContent = charset(in: value)
            case "charset": fromCharset = String(decoding: value, as: UTF8.self)
            default: break
            }
        }
        // A tag that the window cuts may have half a label.
        return at < head.count ? fromCharset ?? (isContentType ? fromContent : nil) : nil
    }

    private static func xmlLabel(_ declaration: [UInt8]) -> String? {
        for at in declaration.indices where declaration.hasWord("encoding", at: at) {
            var rest = at + 8
            while rest < declaration.count, declaration[rest].isBlank || declaration[rest] == 0x3D {
                rest += 1
            }
            guard rest < declaration.count, declaration[rest] == 0x22 || declaration[rest] == 0x27,
                let close = declaration.place(of: declaration[rest], from: rest + 1)
            else { return nil }
            return String(decoding: declaration[(rest + 1)..<close], as: UTF8.self)
        }
        return nil
    }

    /// The next attribute of a tag, its name in lower case; `nil` at the tag's end.
    private static func attribute(in head: [UInt8], at: inout Int) -> (name: String, value: [UInt8])? {
        while at < head.count, head[at].isBlank || head[at] == 0x2F { at += 1 }
        guard at < head.count, head[at] != 0x3E else { return nil }
        let start = at
        while at < head.count, !head[at].isBlank, head[at] != 0x2F, head[at] != 0x3E,
            head[at] != 0x3D || at == start
        {
            at += 1
        }
        let name = String(decoding: head[start..<at].map(\.lowered), as: UTF8.self)
        var probe = at
        while probe < head.count, head[probe].isBlank { probe += 1 }
        guard probe < head.count, head[probe] == 0x3D else { return (name, []) }
        at = probe + 1
        while at < head.count, head[at].isBlank { at += 1 }
        guard at < head.count else { return (name, []) }
        if head[at] == 0x22 || head[at] == 0x27 {
            let close = head.place(of: head[at], from: at + 1) ?? head.count
            let value = Array(head[(at + 1)..<close])
            at = min(close + 1, head.count)
            return (name, value)
        }
        let valueStart = at
        while at < head.count, !head[at].isBlank, head[at] != 0x3E { at += 1 }
        return (name, Array(head[valueStart..<at]))
    }

    private static func end(ofCommentIn head: [UInt8], from start: Int) -> Int {
        var at = start
        while at < head.count {
            if head.hasWord("-->", at: at) { return at + 3 }
            at += 1
        }
        return head.count
    }
}
