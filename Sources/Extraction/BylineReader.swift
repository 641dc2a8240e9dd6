import Interchange
import Registries

/// A name in a byline or in a page's metadata.
struct AuthorName: Hashable {
    /// What the name is by its words.
    enum Kind {
        /// Two words at least that may be a person's: `Ana Orr`.
        case person
        /// One word with a capital letter: `Ana`.
        case single
        /// A desk, a house, an office: `Courier Staff`.
        case group
        /// Any other words: `ana.orr`.
        case account
    }

    /// Where it stands.
    var range: ByteRange
    /// What it is.
    var kind: Kind
}

/// What a line says of those who wrote a text.
struct Byline {
    /// The names, in order.
    var names: [AuthorName] = []
    /// Whether words such as `written by` stand before them.
    var isOpened = false
    /// Whether the line ends behind such words, or behind a comma or an `and`: names follow in the next one.
    var goesOn = false
    /// Whether words with small letters stand behind a name: the line is a sentence.
    var goesIntoText = false
    /// Whether words such as `reviewed by` stand in it.
    var namesOthers = false
}

/// Reads the names out of lines such as `By Ana Orr and Ben Lind | 2 March 2023` or `Posted by Ana Orr at 9:15`.
struct BylineReader {
    let page: Page
    /// Folded words of the site's own name, which stand behind names as an affiliation.
    var siteWords: Set<String> = []

    /// What stands before the names of a line.
    enum Expectation {
        /// Words such as `by` have to.
        case opener
        /// Markup says that the line names its author.
        case mark
        /// The line is a value of metadata.
        case metadata
    }

    /// Reads a line; `breaks` are the offsets where elements begin and end in it.
    func read(_ line: ByteRange, _ expected: Expectation, breaks: [Int] = []) -> Byline {
        let parts = BylineParts.parts(of: page.bytes, line, breaks: breaks)
        var byline = Byline()
        var at = 0
        while at < parts.count {
            if let opener = opener(parts, at) {
                at = opener.end
                // `ByAna Orr`, two elements without a space between them.
                if at + 1 < parts.count, parts[at].kind == .bar, parts[at].range.isEmpty { at += 1 }
                if opener.isOfOthers {
                    byline.namesOthers = true
                } else if byline.names.isEmpty {
                    byline.isOpened = true
                    if at == parts.count { byline.goesOn = true }
                    names(parts, &at, of: &byline)
                }
            } else if expected != .opener, byline.names.isEmpty, !byline.namesOthers {
                // `& Ana Orr`
                if parts[at].kind == .joiner, at + 1 < parts.count { at += 1 }
                names(parts, &at, of: &byline)
            }
            // The next part of the line, behind a bar or a day.
            while at < parts.count, ![.bar, .day, .close].contains(parts[at].kind) { at += 1 }
            at += 1
        }
        return byline
    }

    /// The words at `at` that open a byline or a credit, and the part behind them and their colon.
    private func opener(_ parts: [BylinePart], _ at: Int) -> (isOfOthers: Bool, end: Int)? {
        var phrase = ""
        var found: (isOfOthers: Bool, end: Int)?
        for end in at..<min(parts.count, at + Self.openerWords) {
            guard parts[end].kind == .word || parts[end].kind == .joiner else { break }
            phrase += (phrase.isEmpty ? "" : " ") + parts[end].folded
            let behind = end + 1
            let hasColon = behind < parts.count && parts[behind].kind == .colon
            let digest = Digest.of(phrase.utf8)
            if Self.others.contains(digest), hasColon || end > at || behind == parts.count {
                found = (true, behind + (hasColon ? 1 : 0))
            } else if Self.openers.contains(digest) || hasColon && Self.labels.contains(digest) {
                found = (false, behind + (hasColon ? 1 : 0))
            }
        }
        return found
    }

    /// The longest opener, in words.
    private static let openerWords = 6
    private static func phrases(_ list: String) -> DigestSet {
        DigestSet(list.split(whereSeparator: \.isNewline).map { Digest.of(Fold.string(String($0)).utf8) })
    }
    private static let openers = phrases(AuthorWords.openers + "\n" + AuthorWords.sentences)
    private static let labels = phrases(AuthorWords.labels)
    private static let others = phrases(AuthorWords.others)

    /// Reads names from `at` on, as far as commas and words such as `and` join them.
    private func names(_ parts: [BylinePart], _ at: inout Int, of byline: inout Byline) {
        let shapes = NameShapes(siteWords: siteWords)
        var (skipped, isPlace) = (0, false)
        while at < parts.count, skipped <= Self.skippedPieces {
            let start = at
            let name = shapes.name(parts, &at)
            if let last = byline.names.last, shapes.areDegrees(parts[start..<at]), at > start {
                byline.names[byline.names.count - 1].range = ByteRange(
                    last.range.start, parts[at - 1].range.end)
            } else if let name {
                guard byline.names.isEmpty || isJoined(name, to: byline.names, isPlace, parts, at) else {
                    return
                }
                byline.names.append(name)
            } else if byline.names.isEmpty {
                return
            } else {
                skipped += 1
            }
            // What stands behind a name before the next one: a role, a place.
            isPlace = at < parts.count && AuthorWords.places.contains(parts[at].folded)
            if at < parts.count, parts[at].kind == .word, !parts[at].isCapital { byline.goesIntoText = true }
            while at < parts.count, [.word, .number, .address, .open].contains(parts[at].kind) {
                if parts[at].kind == .open {
                    while at < parts.count, parts[at].kind != .close { at += 1 }
                }
                at += 1
            }
            guard at < parts.count, [.comma, .joiner].contains(parts[at].kind) else { return }
            while at < parts.count, [.comma, .joiner].contains(parts[at].kind) { at += 1 }
            if opener(parts, at)?.isOfOthers == true { return }
            if at == parts.count { byline.goesOn = true }
        }
    }

    /// Roles and places between names.
    private static let skippedPieces = 3

    /// Whether a name joins those before it: persons do, and `Ben` joins `Ana`.
    ///
    /// - Leaves: `Los Angeles` in `Ana Orr in New York and Los Angeles`.
    private func isJoined(
        _ name: AuthorName, to names: [AuthorName], _ isPlace: Bool, _ parts: [BylinePart], _ at: Int
    ) -> Bool {
        if isPlace {
            return name.kind == .person && at < parts.count && AuthorWords.places.contains(parts[at].folded)
        }
        return name.kind == .person || name.kind == .single && names.allSatisfy { $0.kind == .single }
    }
}

extension BylineReader {
    /// Adds the persons and the day of a byline to `draft`, where words such as `by` open it.
    func read(_ line: ByteRange, into draft: inout Draft) {
        if let day = day(of: line) {
            draft.published.append(PublishedMention(page.passage(day), from: .dateElement))
        }
        draft.authors += read(line, .opener).names.filter { $0.kind == .person }.map(\.range)
    }

    /// The persons that an element of a family's own names; all that it says where none is read.
    func names(inElement element: ByteRange) -> [ByteRange] {
        let persons = read(element, .mark).names.filter { $0.kind == .person }.map(\.range)
        return persons.isEmpty ? [element] : persons
    }

    /// The day at the end of a byline, or behind its bar.
    func day(of line: ByteRange) -> ByteRange? {
        TextStamp.joinedDay(page.bytes, line) ?? TextStamp.day(endingPart: line, page.bytes)
    }
}
