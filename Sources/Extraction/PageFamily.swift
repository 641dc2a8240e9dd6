import Interchange

/// A template that pages share: how it is told, and where it keeps each field.
///
/// Declared, not programmed. Chosen by marks in the page, never by its date: templates overlap for weeks.
struct PageFamily: Sendable {
    /// Something that a page must show.
    indirect enum Mark: Sendable {
        /// The page was read as plain text.
        case text
        /// The page was read as markup.
        case markup
        /// An element.
        case element(Selector)
        /// A line or block whose label is this one, folded, without its colon, at least so many times.
        case label(String, times: Int = 1)
        /// A line or block that is this one as a whole, folded.
        case line(String)
        /// A line or block that begins like this, folded.
        case lineStart(String)
        /// The `date 2024-10-23 ` prefix of text extractors.
        case datePrefix
        /// A line that is a stamp.
        case stamp
        /// A second line that is a place in capitals and a day: `BELGRADE 12 March 2005`.
        case placeAndDay
        /// At least one of several marks.
        case either([Mark])
        /// Not this mark.
        case no(Mark)
    }

    /// A field that a family can locate.
    enum Field: Hashable, Sendable {
        /// The headline.
        case title
        /// The lead.
        case lead
        /// The page's own day.
        case published
        /// Names of the issuing structures, an element each.
        case issuer
        /// Names of the fields of work, an element each.
        case fieldsOfWork
        /// Names of authors.
        case author
        /// The paragraphs.
        case body
    }

    /// How the family's pages are read.
    enum Layout: Sendable {
        /// By elements: locators a field, the first that finds text wins; subtrees to cut out of the body.
        case elements(fields: [Field: [Locator]], boilerplate: [Selector])
        /// By lines.
        case lines
        /// A listing: an element an entry, and the locators inside it.
        case entries(entry: Selector, title: Selector, date: Selector?, kind: Selector?)
        /// A feed, as the parser writes it.
        case feed
        /// A listing in lines, an entry a `Publishing date:`.
        case labelledEntries
    }

    /// The name in `source.family` and of the fixtures' folder.
    let name: String
    /// All must hold.
    let marks: [Mark]
    /// How its pages are read.
    let layout: Layout

    /// The families in the order in which they are tried; the last one takes every page.
    static let all: [PageFamily] = [
        .feed, .osceListing, .osceListingFlat, .osceDrupal, .osceNewHTML, .feedItemHTML,
        .osceFlat, .feedItem, .mirage, .mail, .wireFlat, .osceOldFlat,
        .generic,
    ]

    /// The first family whose marks all hold.
    static func of(_ page: Page) -> PageFamily {
        let clues = PageClues(page)
        return all.first { $0.marks.allSatisfy(clues.hold) } ?? .generic
    }
}

/// Where a field stands.
enum Locator: Sendable {
    /// The text of the first element that a selector takes.
    case element(Selector)
    /// A metadata value.
    case metadata(String)
}

/// The lines of a page, folded once for all marks.
struct PageClues {
    /// Bytes of the longest line that may be a label.
    private static let labelBytes = 160

    private let page: Page
    /// How many lines, short enough to be labels, there are of each wording: of the line and of what a colon ends.
    private var lines: DigestTable<Int>
    private var labels: DigestTable<Int>

    /// Gathers the lines that are short enough to be labels.
    init(_ page: Page) {
        self.page = page
        lines = DigestTable(capacity: page.document.blocks.count)
        labels = DigestTable(capacity: page.document.blocks.count / 4)
        for (index, block) in page.document.blocks.enumerated() where block.range.count <= Self.labelBytes {
            lines[page.digests[index], default: 0] += 1
            let line = page.foldedBytes(ofBlock: index)
            if let colon = line.firstIndex(of: 0x3A) {
                labels[Digest.of(line[..<colon]), default: 0] += 1
            }
        }
    }

    private static func times(_ lines: DigestTable<Int>, _ line: String) -> Int {
        lines[Digest.of(line.utf8)] ?? 0
    }

    /// Whether a mark holds.
    func hold(_ mark: PageFamily.Mark) -> Bool {
        switch mark {
        case .text: !page.isMarkup
        case .markup: page.isMarkup
        case .element(let selector): page.node(selector) != nil
        case .label(let label, let times): Self.times(lines, label) + Self.times(labels, label) >= times
        case .line(let line): Self.times(lines, line) > 0
        case .lineStart(let start):
            page.document.blocks.indices.contains { page.foldedBytes(ofBlock: $0).starts(with: start.utf8) }
        case .datePrefix:
            page.document.blocks.first.map { TextStamp.prefix(page.bytes, $0.range) != nil } ?? false
        case .placeAndDay: hasPlaceAndDay
        case .stamp: page.document.blocks.contains { TextStamp.isStamp(page.bytes, $0.range) }
        case .either(let marks): marks.contains(where: hold)
        case .no(let mark): !hold(mark)
        }
    }

    private var hasPlaceAndDay: Bool {
        guard let range = page.document.blocks.dropFirst().first?.range,
            let day = TextStamp.dateLine(page.bytes, range), day.start > range.start
        else { return false }
        let place = page.text(ByteRange(range.start, day.start)).filter(\.isLetter)
        return place.count > 2 && place.allSatisfy(\.isUppercase)
    }
}
