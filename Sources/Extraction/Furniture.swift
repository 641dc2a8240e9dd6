import Interchange

/// What a line or a block of a page is for, told by its words alone.
///
/// The phrases stand in `Lexicons/English+Furniture.swift`, folded once here. A class, since readers of lines are made by the line
/// and hold it: passing it on costs one count, not one a list.
final class Furniture: Sendable {
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
        /// The subject of a mail.
        case subject
        /// Announces something that no field of the record holds.
        case other
    }

    private let labels: DigestTable<Label>
    private let bareLabels: DigestSet
    private let publishedPrefixes: PhraseList
    private let answers: PhraseList
    private let kinds: DigestTable<PageKind>
    private let breadcrumbs: DigestSet
    private let frontPages: DigestSet
    private let whereabouts: PhraseList
    private let ends: DigestSet
    private let endPrefixes: PhraseList
    private let drops: DigestSet
    private let dropPrefixes: PhraseList
    private let dropSuffixes: PhraseList
    private let dropPhrases: PhraseList
    private let invitations: PhraseList
    private let channels: PhraseList
    private let counts: PhraseList
    private let links: PhraseList
    private let liability: PhraseList
    private let views: PhraseList
    private let dissent: PhraseList
    /// What one of the statements that end an article has to hold, so that most lines are gone through once.
    private let statements: PhraseList
    private let signposts: PhraseList
    private let handles: PhraseList
    private let credits: PhraseList
    private let reposts: PhraseList
    private let firstPlaces: [String]
    private let cutSuffixes: PhraseList
    private let bylines: PhraseList
    /// Bytes of the longest line that is looked for as a whole, with a colon at its end.
    private let longestWhole: Int

    /// Folds the lists.
    init(
        labels: [(Label, [String])], bareLabels: [String], publishedPrefixes: [String], answers: [String],
        kinds: [(PageKind, [String])], breadcrumbs: [String], frontPages: [String],
        whereabouts: [String], ends: [String], endPrefixes: [String],
        drops: [String], dropPrefixes: [String], dropSuffixes: [String], dropPhrases: [String],
        invitations: (openings: [String], channels: [String]), counts: [String],
        disclaimers: (links: [String], liability: [String], views: [String], dissent: [String]),
        signposts: (openings: [String], handles: [String]),
        credits: [String], reposts: (openings: [String], firstPlaces: [String]),
        cutSuffixes: [String], bylines: [String]
    ) {
        func table<Value>(_ lists: [(Value, [String])]) -> DigestTable<Value> {
            var table = DigestTable<Value>()
            for (value, list) in lists {
                for phrase in list where table[Self.key(phrase)] == nil { table[Self.key(phrase)] = value }
            }
            return table
        }
        self.labels = table(labels)
        self.bareLabels = DigestSet(bareLabels.map(Self.key))
        self.publishedPrefixes = PhraseList(publishedPrefixes)
        self.answers = PhraseList(answers)
        self.kinds = table(kinds)
        self.breadcrumbs = DigestSet(breadcrumbs.map(Self.key))
        self.frontPages = DigestSet(frontPages.map(Self.key))
        self.whereabouts = PhraseList(whereabouts)
        self.ends = DigestSet(ends.map(Self.key))
        self.endPrefixes = PhraseList(endPrefixes)
        self.drops = DigestSet(drops.map(Self.key))
        self.dropPrefixes = PhraseList(dropPrefixes)
        self.dropSuffixes = PhraseList(dropSuffixes)
        self.dropPhrases = PhraseList(dropPhrases)
        self.invitations = PhraseList(invitations.openings)
        self.channels = PhraseList(invitations.channels)
        self.counts = PhraseList(counts)
        self.links = PhraseList(disclaimers.links)
        self.liability = PhraseList(disclaimers.liability)
        self.views = PhraseList(disclaimers.views)
        self.dissent = PhraseList(disclaimers.dissent)
        self.signposts = PhraseList(signposts.openings)
        statements = PhraseList(signposts.openings + disclaimers.links + disclaimers.views)
        self.handles = PhraseList(signposts.handles)
        self.credits = PhraseList(credits)
        self.reposts = PhraseList(reposts.openings)
        self.firstPlaces = reposts.firstPlaces.map(Fold.string)
        self.cutSuffixes = PhraseList(cutSuffixes)
        self.bylines = PhraseList(bylines)
        let wholes = [kinds.flatMap(\.1), breadcrumbs, ends, drops].joined()
        longestWhole = (wholes.map { Fold.string($0).utf8.count }.max() ?? 0) + 1
    }

    /// The field that a folded line announces, and how many of its bytes are the label with its colon.
    ///
    /// `issued by:` and `publishing date: 3 may 2024` are labels. Without a colon a label must be the whole line, and
    /// one that no menu holds: `where we are` is a menu's entry as often.
    func label(_ line: String, bare isBareTaken: Bool = false) -> (label: Label, length: Int)? {
        let line = line.utf8.span
        var digest = Digest()
        for at in line.indices {
            guard at < Self.labelLength else { return nil }
            if line[at] == 0x3A { return labels[digest.value].map { ($0, at + 1) } }
            digest.append(line[at])
        }
        guard isBareTaken || bareLabels.contains(digest.value) else { return nil }
        return labels[digest.value].map { ($0, line.count) }
    }

    /// The longest label with its colon, in bytes.
    private static let labelLength = 40

    /// The kind of page that a line names as a whole.
    func kind(_ line: String) -> PageKind? { bare(line).flatMap { kinds[$0] } }

    /// Whether a line is a step of a breadcrumb, the name of a section or a whole trail of such steps.
    func isBreadcrumb(_ line: String) -> Bool {
        holds(breadcrumbs, line) || isTrail(line) || isWhereabouts(line)
    }

    /// Whether a line says where on its site the reader is: `you are here: home > mills`.
    ///
    /// - Leaves: `you are here: the mill has not moved.`
    private func isWhereabouts(_ line: String) -> Bool {
        line.utf8.count <= Self.trailLength && line.utf8.last != 0x2E && whereabouts.prefix(of: line) != nil
    }

    /// Whether a line leads from a site's front page to this one: `home / mills / news`.
    ///
    /// - Leaves: `home / away: how millers vote`, whose second part is too long for the name of a section.
    private func isTrail(_ line: String) -> Bool {
        guard line.utf8.count <= Self.trailLength, Self.trailJoints.stands(in: line) else { return false }
        let words = line.split(separator: " ")
        let marks = words.indices.filter { Self.trailMarks.contains(String(words[$0])) }
        guard let first = marks.first, first > 0, first + 1 < words.count,
            frontPages.contains(Digest.of(words[..<first].joined(separator: " ").utf8))
        else { return false }
        let second = (marks.dropFirst().first ?? words.count) - first - 1
        return second <= (marks.count > 1 ? 2 * Self.sectionWords : Self.sectionWords)
    }

    /// Marks between the steps of a trail.
    private static let trailMarks: Set<String> = ["/", ">", "»", "›", "→", "::"]
    private static let trailJoints = PhraseList(trailMarks.map { " \($0) " })
    /// The longest trail, in bytes; the headline may be its last step.
    private static let trailLength = 240
    /// Words in the name of a section.
    private static let sectionWords = 3

    /// Whether the article is over before a line.
    func isEnd(_ line: String) -> Bool {
        holds(ends, line) || endPrefixes.prefix(of: line) != nil
            || statements.stands(in: line) && (isDisclaimer(line) || isMandate(line))
    }

    /// Whether a line says what its issuer is there for and where to learn more: an address of the web and a handle.
    ///
    /// - Leaves: `Readers learn more at the mill, Ana wrote on Twitter.`
    private func isMandate(_ line: String) -> Bool {
        line.utf8.count <= Self.mandateLength && signposts.stands(in: line) && handles.stands(in: line)
    }

    /// The longest mandate, in bytes.
    private static let mandateLength = 500

    /// Whether a line says that its site does not answer for pages that it links to, or its issuer for the views in it.
    ///
    /// - Leaves: a first line with its dateline, `BAR, 3 May - The following views do not necessarily reflect those of …`.
    func isDisclaimer(_ line: String) -> Bool {
        let length = line.utf8.count
        return length <= Self.disclaimerLength && links.stands(in: line) && liability.stands(in: line)
            || length <= Self.viewsLength && !line.utf8.contains { $0 &- 0x30 < 10 }
                && views.stands(in: line) && dissent.stands(in: line)
    }

    /// The longest disclaimer of links, in bytes.
    private static let disclaimerLength = 260
    /// The longest disclaimer of views, in bytes.
    private static let viewsLength = 500

    /// Whether a line is no part of the article, which goes on behind it.
    func isDropped(_ line: String) -> Bool {
        holds(drops, line) || dropPrefixes.prefix(of: line) != nil
            || dropSuffixes.suffix(of: line) != nil
            || line.utf8.count <= Self.pointerLength && dropPhrases.stands(in: line)
            || isInvitation(line) || isCount(line) || isRepost(line)
    }

    /// Whether a line says on which site a text stood first, as content systems close what they send to others.
    ///
    /// - Takes: `the post ash is a colour first appeared on clay news.`
    ///
    /// - Leaves: `the post of the miller first appeared on a plan of 1820.`
    private func isRepost(_ line: String) -> Bool {
        guard line.utf8.count <= Self.repostLength, reposts.prefix(of: line) != nil else { return false }
        return firstPlaces.contains { words in
            guard let found = line.firstRange(of: words) else { return false }
            let site = line[found.upperBound...].utf8
            return site.count <= Self.siteLength && !site.contains { $0 &- 0x30 < 10 }
        }
    }

    /// The longest such line and the longest name of a site, in bytes.
    private static let (repostLength, siteLength) = (400, 60)

    /// The longest pointer to other pages, in bytes; a longer line is a paragraph that speaks of one.
    private static let pointerLength = 240

    /// Whether a line asks its reader to follow the site elsewhere: `follow the mill on telegram`.
    ///
    /// - Leaves: `like her neighbours, Ana sold bread on facebook`.
    private func isInvitation(_ line: String) -> Bool {
        line.utf8.count <= Self.invitationLength && invitations.prefix(of: line) != nil
            && channels.stands(in: String(line.prefix { $0 != "," }))
    }

    /// The longest invitation, in bytes; a longer line is a sentence of the article.
    private static let invitationLength = 90

    /// Whether a line is a number of readers: `1 482 views`.
    private func isCount(_ line: String) -> Bool {
        guard let first = line.utf8.first, (0x30...0x39).contains(first), line.utf8.count <= Self.countLength,
            let length = counts.suffix(of: line)
        else { return false }
        return line.utf8.dropLast(length).allSatisfy {
            (0x30...0x39).contains($0) || $0 == 0x20 || $0 == 0x2C
        }
    }

    /// The longest count of readers, in bytes.
    private static let countLength = 60

    /// The length in bytes of the words that open a byline; `nil` where a line is none.
    func byline(_ line: String) -> Int? {
        bylines.prefix(of: line)
    }

    /// The length in bytes of words such as `posted on ` before a day; 0 where none stand there.
    func publishedPrefix(_ line: String) -> Int {
        publishedPrefixes.prefix(of: line) ?? 0
    }

    /// The length in bytes of the mark of an answer or of a mail passed on that opens a subject: `fwd:`; `nil` where none does.
    func answerMark(_ subject: String) -> Int? { answers.prefix(of: subject) }

    /// Whether a line opens with the credit of an agency, which ends at the next bracket.
    func isCredited(_ line: String) -> Bool {
        let words = line.utf8.first == 0x28 ? line.dropFirst() : line[...]
        return credits.prefix(of: words) != nil
    }

    /// The length in bytes of the words behind a text that was cut, such as `…read more`; 0 where none stand there.
    func cutSuffix(_ line: String) -> Int {
        cutSuffixes.suffix(of: line) ?? 0
    }

    private static func key(_ phrase: String) -> UInt64 { bare(Fold.string(phrase)) }

    private func holds(_ lines: DigestSet, _ line: String) -> Bool { bare(line).map(lines.contains) ?? false }

    /// The digest of a folded line without a colon at its end; `nil` for one that is longer than all that is looked for.
    private func bare(_ line: String) -> UInt64? {
        line.utf8.count <= longestWhole ? Self.bare(line) : nil
    }

    private static func bare(_ line: String) -> UInt64 {
        Digest.of(line.utf8.last == 0x3A ? line.utf8.dropLast() : line.utf8[...])
    }
}
