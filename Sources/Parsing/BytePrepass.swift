import Interchange

/// Turns a page's markup into markup that libxml2 2.9 reads as a browser would.
///
/// One pass over the bytes, no recursion, no step that looks at a byte more than a fixed number of times.
/// What it settles: line ends, control characters, character references, comments and declarations,
/// attributes (only those of ``AttributeReader/keptAttributes`` go on, each once), elements whose content is
/// no markup, SVG, and the nesting of tags, which ``TagBalancer`` does. What goes on is UTF-8 whose only
/// references are `&amp;`, `&lt;` and `&quot;`.
struct BytePrepass {
    /// The bytes of JSON-LD scripts, in the order of their elements.
    private(set) var structuredData: [[UInt8]] = []

    /// What was cut on the way.
    private(set) var cuts = Cuts()

    private let input: [UInt8]
    private let limits: ParserLimits
    private let table = ElementTable.standard
    private let references = CharacterReferences.standard
    private var balancer: TagBalancer
    private var unknownIDs: [NameKey: ElementTable.ID] = [:]
    private var reader: AttributeReader
    private var name: [UInt8] = []
    /// Elements of which no end tag stands behind; spares a second search to the end of the page.
    private var endless: Set<NameKey> = []

    /// Takes a page in valid UTF-8.
    init(_ input: [UInt8], limits: ParserLimits) {
        self.input = input
        self.limits = limits
        reader = AttributeReader(input, limits: limits)
        balancer = TagBalancer(
            capacity: input.count + input.count / 8, maximumDepth: limits.maximumDepth,
            names: limits.maximumNames)
    }

    /// Gives the cleaned markup.
    mutating func clean(noting doubts: inout [Diagnostic]) -> [UInt8] {
        var at = 0
        while at < input.count {
            let byte = input[at]
            if byte == 0x3C {
                at = markup(at: at)
            } else if byte == 0x26 {
                at = reference(at: at)
            } else if byte < 0x20 || byte == 0x7F {
                at = control(at: at)
            } else {
                at = plainText(at: at)
            }
        }
        balancer.finish()
        (cuts.attributes, cuts.values) = (reader.cutAttributes, reader.cutValues)
        if reader.hasUnclosedQuote { cuts.unclosed = "quote in a tag" }
        cuts.report(flattened: balancer.flattened, to: &doubts)
        return balancer.output
    }

    private mutating func plainText(at start: Int) -> Int {
        var at = start
        while at < input.count {
            let byte = input[at]
            if byte == 0x3C || byte == 0x26 || byte == 0x7F || (byte < 0x20 && byte != 0x0A && byte != 0x09) {
                break
            }
            at += 1
        }
        balancer.text(input[start..<at])
        return at
    }

    /// CR and CR LF become LF, form feeds a space; other control characters go.
    private mutating func control(at start: Int) -> Int {
        switch input[start] {
        case 0x0A, 0x09: return plainText(at: start)
        case 0x0D:
            if start + 1 >= input.count || input[start + 1] != 0x0A { balancer.text([0x0A]) }
        case 0x0B, 0x0C: balancer.text([0x20])
        default: cuts.controls += 1
        }
        return start + 1
    }

    private mutating func reference(at start: Int) -> Int {
        guard let match = references.match(input, at: start, inAttribute: false) else {
            balancer.text(scalar: "&")
            return start + 1
        }
        balancer.text(scalar: match.scalars.0)
        if let second = match.scalars.1 { balancer.text(scalar: second) }
        return start + match.length
    }

    private mutating func markup(at start: Int) -> Int {
        guard start + 1 < input.count else {
            balancer.text(scalar: "<")
            return start + 1
        }
        let next = input[start + 1]
        if next.isLetter { return startTag(at: start) }
        if next == 0x2F {
            guard start + 2 < input.count else {
                balancer.text(scalar: "<")
                return start + 1
            }
            return input[start + 2].isLetter ? endTag(at: start) : bogusComment(at: start)
        }
        if next == 0x21 {
            return input.hasWord("<!--", at: start) ? comment(at: start) : bogusComment(at: start)
        }
        if next == 0x3F { return bogusComment(at: start) }
        balancer.text(scalar: "<")
        return start + 1
    }

    /// `<!-- … -->`, `<!-- … --!>`, `<!-->` and `<!--->`; one that never ends takes the rest, as in a
    /// browser.
    private mutating func comment(at start: Int) -> Int {
        if input.hasWord("<!-->", at: start) { return start + 5 }
        if input.hasWord("<!--->", at: start) { return start + 6 }
        var at = start + 4
        while let dash = input.place(of: 0x2D, from: at) {
            if input.hasWord("-->", at: dash) { return dash + 3 }
            if input.hasWord("--!>", at: dash) { return dash + 4 }
            at = dash + 1
        }
        cuts.unclosed = "comment"
        return input.count
    }

    /// `<!doctype …>`, `<![CDATA[…]]>`, `<![if …]>`, `<?xml …?>`, `</ …>`: dropped up to the next `>`.
    private mutating func bogusComment(at start: Int) -> Int {
        (input.place(of: 0x3E, from: start + 2) ?? input.count - 1) + 1
    }

    private mutating func endTag(at start: Int) -> Int {
        var at = start + 2
        let key = readName(&at)
        guard let close = input.place(of: 0x3E, from: at) else {
            cuts.unclosed = "tag"
            return input.count
        }
        if let id = table.id(of: key) ?? unknownIDs[key] { balancer.end(id) }
        return close + 1
    }

    private mutating func startTag(at start: Int) -> Int {
        var at = start + 1
        let key = readName(&at)
        let isJSON = reader.read(&at)
        guard let isJSON else {
            cuts.unclosed = "tag"
            return input.count
        }
        guard let id = identify(key) else { return at }
        let known = table.name(of: id)
        if known == "plaintext" {
            balancer.start(id, name: name[...], attributes: reader.attributes)
            escapedText(at..<input.count)
            return input.count
        }
        if known == "svg" { return foreign(id, from: at) }
        let traits = table.traits(of: id)
        let isEmitted = balancer.start(id, name: name[...], attributes: reader.attributes)
        guard traits.contains(.escapable) || traits.contains(.dropped) else { return at }
        return rawText(id, key, from: at, keepsText: traits.contains(.escapable), isJSON && isEmitted)
    }

    /// The content of an element that holds no markup, and its end tag; gives the place behind it.
    private mutating func rawText(
        _ id: ElementTable.ID, _ key: NameKey, from start: Int, keepsText: Bool, _ isJSON: Bool
    ) -> Int {
        let spelling = name
        guard let end = endlessSearch(for: spelling, key, from: start) else {
            cuts.unclosed = String(decoding: spelling, as: UTF8.self)
            balancer.end(id)
            // A browser takes the rest of the page for the content. Of a script that is right; of a title it
            // is a loss.
            return key == NameKey("script") || key == NameKey("style") ? input.count : start
        }
        if isJSON { structuredData.append(Array(input[start..<end])) }
        if keepsText { escapedText(start..<end) }
        balancer.end(id)
        return (input.place(of: 0x3E, from: end) ?? input.count - 1) + 1
    }

    private mutating func endlessSearch(for spelling: [UInt8], _ key: NameKey, from start: Int) -> Int? {
        guard !endless.contains(key) else { return nil }
        var at = start
        while let open = input.place(of: 0x3C, from: at) {
            let tail = open + 2 + spelling.count
            if tail < input.count, input[open + 1] == 0x2F,
                input[tail].isBlank || input[tail] == 0x2F || input[tail] == 0x3E,
                spelling.indices.allSatisfy({ input[open + 2 + $0].lowered == spelling[$0] })
            {
                return open
            }
            at = open + 1
        }
        endless.insert(key)
        return nil
    }

    /// Text whose markup is not read; references are.
    private mutating func escapedText(_ range: Range<Int>) {
        let readsReferences = name != [0x78, 0x6D, 0x70] && name.count != 9
        var at = range.lowerBound
        while at < range.upperBound {
            let byte = input[at]
            if byte == 0x3C || (byte == 0x26 && !readsReferences) {
                balancer.text(scalar: Unicode.Scalar(byte))
                at += 1
            } else if byte == 0x26 {
                at = min(reference(at: at), range.upperBound)
            } else if byte < 0x20 || byte == 0x7F {
                at = min(control(at: at), range.upperBound)
            } else {
                at = plainText(at: at)
            }
        }
    }

    /// Leaves SVG out up to its end tag, or to where HTML breaks out of it: its words label a drawing.
    private mutating func foreign(_ id: ElementTable.ID, from start: Int) -> Int {
        let svg = NameKey("svg")
        balancer.start(id, name: name[...], attributes: reader.attributes)
        balancer.end(id)
        if start >= 2, input[start - 2] == 0x2F { return start }
        var (at, depth) = (start, 1)
        while let open = input.place(of: 0x3C, from: at), open + 1 < input.count {
            let isEnd = input[open + 1] == 0x2F
            at = open + (isEnd ? 2 : 1)
            guard at < input.count, input[at].isLetter else {
                if input.hasWord("<!--", at: open) { at = comment(at: open) }
                continue
            }
            let key = readName(&at)
            if key == svg {
                let close = input.place(of: 0x3E, from: at) ?? input.count - 1
                depth += isEnd ? -1 : input[close - 1] == 0x2F ? 0 : 1
                at = close + 1
                if depth == 0 { return at }
            } else if !isEnd, let id = table.id(of: key), table.traits(of: id).contains(.breakout) {
                return open
            }
        }
        return input.count
    }

    /// Reads a tag name into `name`, lowered, in the letters that libxml2 takes.
    private mutating func readName(_ at: inout Int) -> NameKey {
        name.removeAll(keepingCapacity: true)
        var key = NameKey()
        while at < input.count {
            let byte = input[at].lowered
            if byte.isBlank || byte == 0x2F || byte == 0x3E { break }
            let isPlain = byte.isLetter || byte.isDigit || byte == 0x3A || byte == 0x2D || byte == 0x5F
            if name.count < Self.maximumNameBytes {
                let kept = isPlain ? byte : 0x2D
                name.append(kept)
                key.append(kept)
            }
            at += 1
        }
        if name.elementsEqual("image".utf8) {
            name = Array("img".utf8)
            key = NameKey("img")
        }
        return key
    }

    private static let maximumNameBytes = 64

    /// The id of an element; `nil` where it is one unknown name too many.
    private mutating func identify(_ key: NameKey) -> ElementTable.ID? {
        if let id = table.id(of: key) ?? unknownIDs[key] { return id }
        guard unknownIDs.count < limits.maximumNames else {
            cuts.names += 1
            return nil
        }
        let id = table.count + unknownIDs.count
        unknownIDs[key] = id
        return id
    }
}

extension BytePrepass {
    /// What the prepass left out, for the diagnostics.
    struct Cuts: Hashable, Sendable {
        /// NUL and other control characters.
        var controls = 0
        /// Attributes beyond the limit of a tag.
        var attributes = 0
        /// Attribute values beyond the limit of a tag.
        var values = 0
        /// Tags with one unknown name too many.
        var names = 0
        /// The last construct that the page never closed.
        var unclosed: String?

        func report(flattened: Int, to doubts: inout [Diagnostic]) {
            func add(_ count: Int, _ severity: Diagnostic.Severity, _ code: String, _ message: String) {
                if count > 0 { doubts.append(Diagnostic(severity, code, "\(count) \(message)")) }
            }
            add(controls, .note, "parse.text.control-removed", "control characters were left out.")
            add(
                attributes, .warning, "parse.attributes.cut", "attributes beyond a tag's limit were left out."
            )
            add(values, .warning, "parse.attribute.cut", "attribute values were too long and were left out.")
            add(names, .warning, "parse.names.cut", "tags with one unknown name too many were left out.")
            add(
                flattened, .warning, "parse.depth.flattened",
                "elements stood too deep and kept their text only.")
            if let unclosed {
                doubts.append(
                    Diagnostic(.warning, "parse.markup.unclosed", "A \(unclosed) is never closed."))
            }
        }
    }
}
