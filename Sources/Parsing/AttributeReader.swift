/// Reads the attributes of start tags and writes those that go on.
struct AttributeReader {
    /// The attributes that go on, by name; all others would only cost, since extraction reads none of them.
    static let keptAttributes = [
        "id", "class", "href", "src", "datetime", "content", "property", "itemprop", "role", "lang", "rel",
        "title",
        "name", "alt", "hidden", "style", "type", "http-equiv",
    ]

    /// The attributes of the tag read last: ` name="value"` each, references read, escaped again.
    private(set) var attributes: [UInt8] = []

    /// Attributes beyond the limit of a tag.
    private(set) var cutAttributes = 0

    /// Attribute values beyond the limit of a tag.
    private(set) var cutValues = 0

    /// Whether a quote has been found that never closes.
    var hasUnclosedQuote: Bool { !endlessQuotes.isEmpty }

    private let input: [UInt8]
    private let limits: ParserLimits
    private let references = CharacterReferences.standard
    /// Quotes of which none stands behind; spares a second search to the end of the page.
    private var endlessQuotes: Set<UInt8> = []

    /// Takes the page whose tags it will read.
    init(_ input: [UInt8], limits: ParserLimits) {
        self.input = input
        self.limits = limits
    }

    private static let keptIndices = NameIndex(keptAttributes)
    private static let styleIndex = keptAttributes.firstIndex(of: "style")
    private static let typeIndex = keptAttributes.firstIndex(of: "type")

    /// Reads the attributes of a start tag, behind whose name `at` stands, and stops behind its `>`.
    ///
    /// - Returns: whether a `type` says JSON-LD; `nil` where the page ends inside the tag.
    mutating func read(_ at: inout Int) -> Bool? {
        attributes.removeAll(keepingCapacity: true)
        var (seen, count, isJSON) = (UInt32(0), 0, false)
        while true {
            while at < input.count, input[at].isBlank || input[at] == 0x2F { at += 1 }
            guard at < input.count else { return nil }
            if input[at] == 0x3E {
                at += 1
                return isJSON
            }
            let start = at
            var key = NameKey()
            while at < input.count {
                let byte = input[at]
                if byte.isBlank || byte == 0x2F || byte == 0x3E || (byte == 0x3D && at > start) { break }
                key.append(byte.lowered)
                at += 1
            }
            guard let value = readValue(&at) else { return nil }
            count += 1
            if count > limits.maximumAttributes {
                cutAttributes += 1
                continue
            }
            guard let index = Self.keptIndices[key], seen & (1 << UInt32(index)) == 0 else { continue }
            seen |= 1 << UInt32(index)
            if index == Self.typeIndex { isJSON = isStructuredData(value) }
            write(index, value)
        }
    }

    /// The range of the value of the attribute whose name has just been read, empty where it has none.
    private mutating func readValue(_ at: inout Int) -> Range<Int>? {
        var probe = at
        while probe < input.count, input[probe].isBlank { probe += 1 }
        guard probe < input.count, input[probe] == 0x3D else { return at..<at }
        at = probe + 1
        while at < input.count, input[at].isBlank { at += 1 }
        guard at < input.count else { return nil }
        let quote = input[at]
        let start = at + 1
        guard quote == 0x22 || quote == 0x27 else {
            let begin = at
            while at < input.count, !input[at].isBlank, input[at] != 0x3E { at += 1 }
            return begin..<at
        }
        if !endlessQuotes.contains(quote) {
            if let close = input.place(of: quote, from: start) {
                at = close + 1
                return start..<close
            }
            endlessQuotes.insert(quote)
        }
        // A browser would lose the rest of the page; here the tag ends where it could have.
        at = start
        while at < input.count, input[at] != 0x3E { at += 1 }
        return at < input.count ? start..<at : nil
    }

    private mutating func write(_ index: Int, _ value: Range<Int>) {
        if index == Self.styleIndex {
            guard hides(value) else { return }
            attributes.append(contentsOf: " style=\"display:none\"".utf8)
            return
        }
        // A picture inside the page says nothing to a reader of text.
        if input.hasWord("data:", at: value.lowerBound), value.count >= 5 { return }
        guard attributes.count + value.count <= limits.maximumTagBytes else {
            cutValues += 1
            return
        }
        attributes.append(0x20)
        attributes.append(contentsOf: Self.keptAttributes[index].utf8)
        attributes.append(0x3D)
        attributes.append(0x22)
        var at = value.lowerBound
        while at < value.upperBound {
            let byte = input[at]
            if byte == 0x26, let match = references.match(input, at: at, inAttribute: true),
                at + match.length <= value.upperBound
            {
                appendEscaped(match.scalars.0)
                if let second = match.scalars.1 { appendEscaped(second) }
                at += match.length
                continue
            }
            if byte >= 0x80 {
                attributes.append(byte)
            } else if byte.isBlank {
                attributes.append(0x20)
            } else if byte >= 0x20, byte != 0x7F {
                appendEscaped(Unicode.Scalar(byte))
            }
            at += 1
        }
        attributes.append(0x22)
    }

    private mutating func appendEscaped(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "<": attributes.append(contentsOf: [0x26, 0x6C, 0x74, 0x3B])
        case "&": attributes.append(contentsOf: [0x26, 0x61, 0x6D, 0x70, 0x3B])
        case "\"": attributes.append(contentsOf: [0x26, 0x71, 0x75, 0x6F, 0x74, 0x3B])
        default: attributes.append(scalar: scalar)
        }
    }

    /// Whether a `style` says `display: none`.
    private func hides(_ value: Range<Int>) -> Bool {
        guard value.count >= 12 else { return false }
        let letters = value.lazy.map { input[$0] }.filter { !$0.isBlank }.map(\.lowered)
        let tight = Array(letters)
        return tight.indices.contains { tight.hasWord("display:none", at: $0) }
    }

    private func isStructuredData(_ value: Range<Int>) -> Bool {
        var start = value.lowerBound
        while start < value.upperBound, input[start].isBlank { start += 1 }
        return value.upperBound - start >= 19 && input.hasWord("application/ld+json", at: start)
    }
}
