import Interchange

/// Gathers what a page states about itself: `<title>`, `<meta>`, `<link>`, `lang`, `<time>`, microdata,
/// JSON-LD.
///
/// Names follow ``MetadataEntry``: a `<meta>` goes by its `name`, `property` or `itemprop` in lower case, the
/// last with `itemprop.` before it; `http-equiv.` stands before what replaces a header, `link.` before a
/// relation.
struct MetadataReader {
    private struct Pending {
        let name: String
        let value: [UInt8]
        let node: Int
    }

    /// Names that speak to browsers and crawlers, not to readers, or begin that way.
    private static let furniture = [
        "viewport", "theme-color", "msapplication-", "google", "robots", "referrer", "format-detection",
        "apple-",
        "csrf-", "msvalidate", "generator", "handheldfriendly", "mobileoptimized", "yandex", "fb:", "al:",
        "rating",
        "color-scheme", "application-name", "p:domain_verify", "pinterest",
    ]

    /// Relations of `<link>` that name the page itself.
    private static let relations = [
        "canonical": "canonical", "shortlink": "link.shortlink", "amphtml": "link.amphtml",
    ]

    private let limits: ParserLimits
    private let structuredData: [[UInt8]]
    private var nextScript = 0
    private var pending: [Pending] = []
    private var title: (bytes: [UInt8], node: Int)?
    private var dropped = 0
    private var doubts: [Diagnostic] = []

    init(limits: ParserLimits, structuredData: [[UInt8]]) {
        self.limits = limits
        self.structuredData = structuredData
    }

    /// Reads the start tag of an element.
    mutating func read(element name: String, attributes: [Attribute], node: Int) {
        guard !attributes.isEmpty else { return }
        func value(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
        switch name {
        case "meta": readMeta(value, node)
        case "html": if let language = value("lang") { add("html.lang", language, node) }
        case "link":
            guard let href = value("href"), let relation = value("rel") else { return }
            for word in relation.lowercased().split(separator: " ") {
                if let label = Self.relations[String(word)] { add(label, href, node) }
            }
        case "script":
            guard let type = value("type"), type.utf8.first != nil,
                Array(type.utf8).firstIndex(where: { !$0.isBlank }).map({
                    Array(type.utf8).hasWord("application/ld+json", at: $0)
                }) == true
            else { return }
            readStructuredData(node)
        case "time":
            if let instant = value("datetime") { add("time.datetime", instant, node) }
            if let property = value("itemprop"), let instant = value("datetime") {
                add("itemprop." + property.lowercased(), instant, node)
            }
        default:
            guard attributes.count > 1, let content = value("content") ?? value("datetime") else { return }
            if let property = value("itemprop") { add("itemprop." + property.lowercased(), content, node) }
            // RDFa, as Drupal writes it: `<span property="dc:date" content="2021-…">`.
            if let property = value("property") { add(property.lowercased(), content, node) }
        }
    }

    private mutating func readMeta(_ value: (String) -> String?, _ node: Int) {
        guard let content = value("content") else { return }
        if let name = value("property") ?? value("name") {
            let lowered = name.lowercased()
            guard !Self.furniture.contains(where: { lowered.hasPrefix($0) }) else { return }
            add(lowered, content, node)
        } else if let property = value("itemprop") {
            add("itemprop." + property.lowercased(), content, node)
        } else if let header = value("http-equiv")?.lowercased(),
            ["content-language", "last-modified"].contains(header)
        {
            add("http-equiv." + header, content, node)
        }
    }

    private mutating func readStructuredData(_ node: Int) {
        guard nextScript < structuredData.count else { return }
        let facts = StructuredDataReader.facts(in: structuredData[nextScript], noting: &doubts)
        nextScript += 1
        for fact in facts { add(fact.name, fact.value, node) }
    }

    /// The text of a `<title>` follows.
    mutating func beginTitle(node: Int) { title = ([], node) }

    /// Text of the open `<title>`.
    mutating func append(title bytes: Span<UInt8>) {
        for index in bytes.indices { title?.bytes.append(bytes[index]) }
    }

    /// The `<title>` ends.
    mutating func endTitle() {
        if let title { add("title", title.bytes, title.node) }
        title = nil
    }

    private mutating func add(_ name: String, _ value: String, _ node: Int) {
        add(name, Array(value.utf8), node)
    }

    private mutating func add(_ name: String, _ value: [UInt8], _ node: Int) {
        let folded = TextFolding.folded(value)
        guard !folded.isEmpty else { return }
        guard pending.count < limits.maximumMetadata else {
            dropped += 1
            return
        }
        pending.append(Pending(name: name, value: folded, node: node))
    }

    /// Writes each value on a line of its own behind `text` and gives the entries.
    func entries(appendingTo text: inout [UInt8], noting doubts: inout [Diagnostic]) -> [MetadataEntry] {
        doubts += self.doubts
        if dropped > 0 {
            doubts.append(
                Diagnostic(
                    .warning, "parse.metadata.cut", "\(dropped) metadata values too many were left out."))
        }
        return pending.map { entry in
            let range = ByteRange(text.count, text.count + entry.value.count)
            text.append(contentsOf: entry.value)
            text.append(0x0A)
            return MetadataEntry(
                name: entry.name, value: Passage(String(decoding: entry.value, as: UTF8.self), range),
                node: entry.node)
        }
    }
}
