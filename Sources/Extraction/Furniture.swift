import Interchange

/// What a line or a block of a page is for, told by its words alone.
///
/// The phrases stand in `Lexicons/English+Furniture.swift`, folded once here.
struct Furniture: Sendable {
    /// A field that a label such as `Issued by:` announces.
    enum Label: Sendable {
        /// The page's own day.
        case published
        /// The issuing structures.
        case issuer
        /// The fields of work.
        case field
        /// The kind of page.
        case kind
        /// Announces something that no field of the record holds.
        case other
    }

    private let labels: [String: Label]
    private let bareLabels: Set<String>
    private let publishedPrefixes: [String]
    private let kinds: [String: PageKind]
    private let breadcrumbs: Set<String>
    private let ends: Set<String>
    private let endPrefixes: [String]
    private let drops: Set<String>
    private let dropPrefixes: [String]
    private let dropSuffixes: [String]
    private let dropPhrases: [String]
    private let credits: [String]
    private let cutSuffixes: [String]
    private let bylines: [String]

    /// Folds the lists.
    init(
        labels: [(Label, [String])], bareLabels: [String], publishedPrefixes: [String],
        kinds: [(PageKind, [String])], breadcrumbs: [String], ends: [String], endPrefixes: [String],
        drops: [String], dropPrefixes: [String], dropSuffixes: [String], dropPhrases: [String],
        credits: [String],
        cutSuffixes: [String], bylines: [String]
    ) {
        func table<Value>(_ lists: [(Value, [String])]) -> [String: Value] {
            Dictionary(lists.flatMap { value, list in list.map { (Self.key($0), value) } }) { first, _ in
                first
            }
        }
        self.labels = table(labels)
        self.bareLabels = Set(bareLabels.map(Self.key))
        self.publishedPrefixes = publishedPrefixes.map(Fold.string)
        self.kinds = table(kinds)
        self.breadcrumbs = Set(breadcrumbs.map(Self.key))
        self.ends = Set(ends.map(Self.key))
        self.endPrefixes = endPrefixes.map(Fold.string)
        self.drops = Set(drops.map(Self.key))
        self.dropPrefixes = dropPrefixes.map(Fold.string)
        self.dropSuffixes = dropSuffixes.map(Fold.string)
        self.dropPhrases = dropPhrases.map(Fold.string)
        self.credits = credits.map(Fold.string)
        self.cutSuffixes = cutSuffixes.map(Fold.string)
        self.bylines = bylines.map(Fold.string)
    }

    /// The field that a folded line announces, and how many of its bytes are the label with its colon.
    ///
    /// `issued by:` and `publishing date: 3 may 2024` are labels. Without a colon a label must be the whole line, and
    /// one that no menu holds: `where we are` is a menu's entry as often.
    func label(_ line: String, bare isBareTaken: Bool = false) -> (label: Label, length: Int)? {
        if let colon = line.utf8.firstIndex(of: 0x3A) {
            let length = line.utf8.distance(from: line.startIndex, to: colon) + 1
            if length <= 40, let label = labels[String(line[..<colon])] { return (label, length) }
            return nil
        }
        guard isBareTaken || bareLabels.contains(line) else { return nil }
        return labels[line].map { ($0, line.utf8.count) }
    }

    /// The kind of page that a line names as a whole.
    func kind(_ line: String) -> PageKind? { kinds[Self.bare(line)] }

    /// Whether a line is a step of a breadcrumb or the name of a section.
    func isBreadcrumb(_ line: String) -> Bool { breadcrumbs.contains(Self.bare(line)) }

    /// Whether the article is over before a line.
    func isEnd(_ line: String) -> Bool {
        ends.contains(Self.bare(line)) || endPrefixes.contains { line.hasPrefix($0) }
    }

    /// Whether a line is no part of the article, which goes on behind it.
    func isDropped(_ line: String) -> Bool {
        drops.contains(Self.bare(line)) || dropPrefixes.contains { line.hasPrefix($0) }
            || dropSuffixes.contains { line.hasSuffix($0) } || dropPhrases.contains { line.contains($0) }
    }

    /// The length in bytes of the words that open a byline; `nil` where a line is none.
    func byline(_ line: String) -> Int? {
        bylines.first { line.hasPrefix($0) }?.utf8.count
    }

    /// The length in bytes of words such as `posted on ` before a day; 0 where none stand there.
    func publishedPrefix(_ line: String) -> Int {
        publishedPrefixes.first { line.hasPrefix($0) }?.utf8.count ?? 0
    }

    /// Whether a line opens with the credit of an agency, which ends at the next bracket.
    func isCredited(_ line: String) -> Bool {
        let words = line.hasPrefix("(") ? line.dropFirst() : line[...]
        return credits.contains { words.hasPrefix($0) }
    }

    /// The length in bytes of the words behind a text that was cut, such as `…read more`; 0 where none stand there.
    func cutSuffix(_ line: String) -> Int {
        cutSuffixes.first { line.hasSuffix($0) }?.utf8.count ?? 0
    }

    private static func key(_ phrase: String) -> String { bare(Fold.string(phrase)) }

    /// A folded line without a colon at its end.
    private static func bare(_ line: String) -> String {
        line.hasSuffix(":") ? String(line.dropLast()) : line
    }
}
