import Interchange

/// What a site calls itself, to tell its name from those of authors.
struct SiteName {
    /// The letters and digits of its names, without spaces.
    private let names: Set<String>
    /// The words of its names.
    let words: Set<String>

    /// Gathers the names that a page states: its site, its publisher, its host.
    init(_ page: Page) {
        var (names, words): (Set<String>, Set<String>) = ([], [])
        for entry in page.document.metadata {
            switch entry.name {
            case "og:site_name", "twitter:site", "dc.publisher", "dcterms.publisher", "citation_publisher":
                break
            case "canonical", "og:url":
                names.formUnion(Self.labels(of: entry.value.text))
                continue
            default:
                guard entry.name.hasPrefix("json-ld:"), entry.name.hasSuffix(".publisher") else { continue }
            }
            let folded = page.folded(entry.value.range)
            names.insert(Self.letters(folded))
            words.formUnion(folded.split(separator: " ").map(String.init).filter { $0.utf8.count > 2 })
        }
        names.remove("")
        self.names = names
        self.words = words
    }

    /// Whether a folded name is the site's own.
    func isOwn(_ name: String) -> Bool { names.contains(Self.letters(name)) }

    private static func letters(_ name: String) -> String {
        String(
            decoding: name.utf8.filter { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 >= 0x80 },
            as: UTF8.self)
    }

    /// The labels of an address's host, with and without its last one: `lindenau`, `lindenaunews`.
    private static func labels(of address: String) -> [String] {
        let bytes = Array(address.utf8)
        guard let start = bytes.firstIndex(of: 0x2F), start + 2 < bytes.count else { return [] }
        let host = bytes[(start + 2)...].prefix { $0 != 0x2F }
        let labels = host.split(separator: 0x2E).map { String(decoding: $0, as: UTF8.self).lowercased() }
        return labels.filter { $0.utf8.count > 3 }.map(letters) + [letters(labels.joined())]
    }
}

/// Reads the authors that a page states in JSON-LD and `<meta>`.
struct StatedAuthors {
    let page: Page
    let site: SiteName

    /// A list of names for each source that gives some, the most reliable first.
    func lists() -> [[AuthorName]] {
        var named: [String: [MetadataEntry]] = [:]
        var objects: [LinkedObject] = []
        var label: MetadataEntry?
        for entry in page.document.metadata {
            if entry.name.hasPrefix("json-ld:") {
                LinkedObject.add(entry, to: &objects)
            } else if Self.names.contains(entry.name) {
                named[entry.name, default: []].append(entry)
            } else if entry.name.hasPrefix("twitter:label") {
                label = AuthorWords.cards.contains(page.folded(entry.value.range)) ? entry : nil
            } else if let written = label, entry.name.hasPrefix("twitter:data"),
                entry.name.last == written.name.last
            {
                named[Self.card, default: []].append(entry)
            }
        }
        let ranked = ranked(objects).map { $0.authors.isEmpty ? $0.creators : $0.authors }
        return (ranked + (AuthorWords.metadata + [Self.card]).compactMap { named[$0] })
            .map(names).filter { !$0.isEmpty }
    }

    private static let names = Set(AuthorWords.metadata)
    /// Stands for the pairs of label and value in cards.
    private static let card = "twitter:data"

    /// Objects that state authors: the one with the page's headline first, then articles, then pages.
    private func ranked(_ objects: [LinkedObject]) -> [LinkedObject] {
        let stating = objects.filter { !$0.authors.isEmpty || !$0.creators.isEmpty }
        guard stating.count > 1 else { return stating }
        let titles = ["og:title", "title"].compactMap { page.metadata($0) }.map { core($0.range) }
        func isOurs(_ object: LinkedObject) -> Bool {
            guard let words = object.headline.map(core), !words.isEmpty else { return false }
            return titles.contains { PageTitles.contains($0, words) || PageTitles.contains(words, $0) }
        }
        let articles = stating.filter { !$0.isPage }
        return articles.filter(isOurs) + articles.filter { !isOurs($0) } + stating.filter(\.isPage)
    }

    private func core(_ range: ByteRange) -> [UInt8] {
        PageTitles.core(Array(page.folded(range).utf8)[...])
    }

    /// The different names in the values of one source.
    private func names(_ entries: [MetadataEntry]) -> [AuthorName] {
        var found: [AuthorName] = []
        var seen: Set<String> = []
        for entry in entries.prefix(Self.maximumEntries) {
            for name in names(in: entry) where seen.insert(page.folded(name.range)).inserted {
                found.append(name)
            }
        }
        return found
    }

    /// Papers of large collaborations list hundreds.
    private static let maximumEntries = 60

    private func names(in entry: MetadataEntry) -> [AuthorName] {
        let range = entry.value.range
        let value = page.bytes[range.indices]
        // An address of a profile, a handle, an e-mail address, a text.
        guard range.count <= Self.longestValue, !value.starts(with: Array("http".utf8)), !value.contains(0x7B)
        else {
            return []
        }
        // Journals print `Orr, Ana`.
        if entry.name == "citation_author" { return [AuthorName(range: range, kind: .person)] }
        let names = BylineReader(page: page, siteWords: site.words).read(range, .metadata).names
        let isPart = names.count == 1 && names[0].kind == .single && names[0].range.count + 3 < range.count
        if !names.isEmpty, !isPart { return names.map(heldAgainstSite) }
        let words = page.folded(range).split(separator: " ")
        // `Staff Writer` is an office.
        if words.allSatisfy({ AuthorWords.roles.contains(String($0)) }) { return [] }
        guard range.count <= Self.longestAccount, !value.contains(0x40), !value.contains(0x2F),
            !AuthorWords.accounts.contains(page.folded(range).filter { $0 != " " })
        else { return [] }
        return [AuthorName(range: range, kind: .account)]
    }

    /// The site's own name is no person's unless it begins with a first name, as a writer's own site does.
    private func heldAgainstSite(_ name: AuthorName) -> AuthorName {
        let folded = page.folded(name.range)
        guard name.kind == .person, site.isOwn(folded),
            let first = folded.split(separator: " ").first, !NameShapes.isGivenName(String(first))
        else { return name }
        return AuthorName(range: name.range, kind: .group)
    }

    /// The longest value that lists names, in bytes.
    private static let longestValue = 600
    /// The longest name of an account, in bytes.
    private static let longestAccount = 40
}

/// What one object of JSON-LD states.
struct LinkedObject {
    private let type: Substring
    private let node: Int
    /// Its headline or name.
    private(set) var headline: ByteRange?
    /// Its values of `author`.
    private(set) var authors: [MetadataEntry] = []
    /// Its values of `creator`.
    private(set) var creators: [MetadataEntry] = []
    private var step = 0

    /// Whether it is the page rather than an article in it.
    var isPage: Bool { type.hasSuffix("Page") || type == "CreativeWork" || type == "Event" }

    /// Adds a fact to the last of the objects, or to a new one.
    static func add(_ entry: MetadataEntry, to objects: inout [LinkedObject]) {
        let name = entry.name.dropFirst("json-ld:".count)
        guard let point = name.firstIndex(of: ".") else { return }
        let (type, property) = (name[..<point], name[name.index(after: point)...])
        let step = steps.firstIndex(of: String(property)) ?? steps.count
        // The facts of an object go in a fixed order.
        let isSame = objects.last.map { last in
            last.type == type && last.node == entry.node
                && (step > last.step || step == last.step && step >= authorStep)
        }
        if isSame != true { objects.append(LinkedObject(type: type, node: entry.node)) }
        objects[objects.count - 1].take(entry, property, step)
    }

    private mutating func take(_ entry: MetadataEntry, _ property: Substring, _ step: Int) {
        self.step = step
        switch property {
        case "headline": headline = entry.value.range
        case "name": headline = headline ?? entry.value.range
        case "author": authors.append(entry)
        case "creator": creators.append(entry)
        default: break
        }
    }

    private init(type: Substring, node: Int) {
        self.type = type
        self.node = node
    }

    /// The order in which the parser gives an object's facts, as far as it matters here.
    private static let steps = [
        "headline", "name", "datePublished", "dateModified", "dateCreated", "author", "creator",
    ]
    private static let authorStep = 5
}
