import Foundation

/// Walks through the tags and texts of feeds and sitemaps, however broken they are.
///
/// A reader for the few elements that hold addresses: it checks nothing, resolves no entity that a document declares,
/// and so cannot be made to open a file or to grow.
struct XMLScanner {
    /// What stands next.
    enum Token {
        /// A start tag: its name without prefix in lower case, and what stands behind the name.
        case start(String, attributes: Data)
        /// An end tag, or the end of an empty element.
        case end(String)
        /// Text, references resolved, or a CDATA section.
        case text(String)
    }

    private let bytes: Data
    private var at: Data.Index
    private var pendingEnd: String?

    /// Reads `document` as UTF-8.
    init(_ document: Data) {
        bytes = document
        at = document.startIndex
    }

    /// The next tag or text; `nil` at the end.
    mutating func next() -> Token? {
        if let name = pendingEnd {
            pendingEnd = nil
            return .end(name)
        }
        while at < bytes.endIndex {
            guard bytes[at] == 0x3C else {
                let end = bytes[at...].firstIndex(of: 0x3C) ?? bytes.endIndex
                defer { at = end }
                return .text(Self.resolved(bytes[at..<end]))
            }
            if has("<![CDATA[") {
                let start = at + 9
                let end = place(of: "]]>", from: start)
                at = min(end + 3, bytes.endIndex)
                return .text(String(decoding: bytes[start..<end], as: UTF8.self))
            }
            if has("<!--") {
                at = min(place(of: "-->", from: at + 4) + 3, bytes.endIndex)
            } else if has("<?") || has("<!") {
                at = min(place(of: ">", from: at) + 1, bytes.endIndex)
            } else {
                return tag()
            }
        }
        return nil
    }

    /// The value of an attribute; `nil` where it is not there.
    static func attribute(_ name: String, in attributes: Data) -> String? {
        var rest = attributes
        while let equals = rest.firstIndex(of: 0x3D) {
            let key = String(decoding: rest[..<equals], as: UTF8.self)
                .trimmingCharacters(in: .whitespacesAndNewlines).lowercased()
            let opening = rest[(equals + 1)...].first { $0 == 0x22 || $0 == 0x27 }
            guard let quote = opening, let start = rest[equals...].firstIndex(of: quote),
                let end = rest[(start + 1)...].firstIndex(of: quote)
            else { return nil }
            if key == name { return resolved(rest[(start + 1)..<end]) }
            rest = rest[(end + 1)...]
        }
        return nil
    }

    private mutating func tag() -> Token? {
        let end = place(of: ">", from: at)
        let isEnd = at + 1 < end && bytes[at + 1] == 0x2F
        let start = min(at + (isEnd ? 2 : 1), end)
        at = min(end + 1, bytes.endIndex)
        let isEmpty = end > start && bytes[end - 1] == 0x2F
        let inside = bytes[start..<(isEmpty ? end - 1 : end)]
        let qualified = inside.prefix { $0 > 0x20 }
        let local = qualified.lastIndex(of: 0x3A).map { qualified[($0 + 1)...] } ?? qualified
        let name = String(decoding: local, as: UTF8.self).lowercased()
        if isEnd { return .end(name) }
        if isEmpty { pendingEnd = name }
        return .start(name, attributes: inside[qualified.endIndex...])
    }

    private func has(_ word: String) -> Bool { bytes[at...].starts(with: word.utf8) }

    /// Where `word` stands from `start` on; the end of the document where it does not.
    private func place(of word: String, from start: Data.Index) -> Data.Index {
        guard start < bytes.endIndex, let first = word.utf8.first else { return bytes.endIndex }
        var at = start
        while let found = bytes[at...].firstIndex(of: first) {
            if bytes[found...].starts(with: word.utf8) { return found }
            at = found + 1
        }
        return bytes.endIndex
    }

    private static let references = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]

    private static func resolved(_ text: Data) -> String {
        let text = String(decoding: text, as: UTF8.self)
        guard text.utf8.contains(0x26) else { return text }
        var (result, rest) = ("", text[...])
        while let and = rest.firstIndex(of: "&") {
            result += rest[..<and]
            rest = rest[and...]
            guard let end = rest.prefix(12).firstIndex(of: ";"),
                let meaning = meaning(rest[rest.index(after: and)..<end])
            else {
                result += "&"
                rest = rest.dropFirst()
                continue
            }
            result += meaning
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }

    private static func meaning(_ reference: Substring) -> String? {
        guard reference.first == "#" else { return references[String(reference)] }
        let digits = reference.dropFirst()
        let code = digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return code.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
    }
}
