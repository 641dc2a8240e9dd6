import Interchange

/// What a page prints of its author at one place.
struct PrintedByline {
    /// The names, in order.
    var names: [AuthorName]
    /// Whether words such as `by` or the page's markup say that they are the author's.
    var isSure: Bool
    /// Whether words such as `by` do.
    var isOpened = false
    /// The bytes of the head, or of what stands behind the body, where the page may print a stated name.
    var folded: [UInt8] = []

    /// The persons among the names.
    var persons: [AuthorName] { names.filter { $0.kind == .person } }
    /// Whether a person is among the names.
    var hasPersons: Bool { names.contains { $0.kind == .person } }

    /// Whether its first name begins with a known first name.
    func isKnown(_ page: Page) -> Bool {
        guard let first = persons.first, let word = page.folded(first.range).split(separator: " ").first
        else {
            return false
        }
        return NameShapes.isGivenName(String(word))
    }

    /// Whether a name stands in the words around.
    func prints(_ name: AuthorName, _ page: Page) -> Bool {
        PageTitles.contains(folded, Array(page.folded(name.range).utf8))
    }
}

/// Reads the bylines that a page prints near its headline and right behind its body.
struct PrintedAuthors {
    let page: Page
    /// The headline, or the first block of the body.
    let head: Int?
    /// The first and the last block of the body.
    let bounds: (first: Int, last: Int)?
    let site: SiteName

    /// The byline near the headline, then the one behind the body; one without names where none is read there.
    func lists() -> (head: PrintedByline, behind: PrintedByline) {
        let none = PrintedByline(names: [], isSure: false)
        guard let head, page.document.blocks.indices.contains(head) else { return (none, none) }
        let near = VisibleDayFinder(page: page, head: head, bodyEnd: nil).headBlocks()
        let blocks = page.document.blocks
        let start = max(near.upperBound, bounds?.last ?? head)
        let tail = start..<min(blocks.count, max(start, (bounds?.last ?? head) + 1 + Self.behind))
        let marks = AuthorMarks(page: page, head: head, zones: [near, tail])
        let tailWords = words(of: tail)
        // Behind the headline, then before it.
        let order = Array((head + 1)..<max(head + 1, near.upperBound)) + near.filter { $0 < head }.reversed()
        var byline = read(order, marks, head: head, tailWords) ?? none
        byline.folded = words(of: near)
        var behind =
            read(untilOthers(tail, marks), marks, head: nil, tailWords)
            ?? (byline.names.isEmpty ? inside(near.upperBound..<tail.lowerBound, marks) : nil) ?? none
        behind.folded = tailWords
        return (byline, behind)
    }

    /// A line such as `Posted by Ana Orr` amid the body, which may run on into comments.
    private func inside(_ blocks: Range<Int>, _ marks: AuthorMarks) -> PrintedByline? {
        let lines = blocks.filter { block in
            page.document.blocks[block].range.count <= Self.aloneLength
                && Self.phrases.isStart(page.foldedBytes(ofBlock: block))
        }
        var at = 0
        while at < lines.count {
            if let found = byline(lines, &at, marks), found.hasPersons { return found }
            at += 1
        }
        return nil
    }

    /// The blocks before the first heading that is none of an author's: other articles follow it.
    private func untilOthers(_ tail: Range<Int>, _ marks: AuthorMarks) -> [Int] {
        let blocks = page.document.blocks
        let end = tail.first { block in
            blocks[block].kind == .heading && block > (bounds?.last ?? 0)
                && marks.mark(of: block) == nil && !isCandidate(block)
        }
        guard let end else { return Array(tail) }
        // A list of the page's facts may follow: `Author`, and the name in the next line.
        let labels = (end..<tail.upperBound).filter { block in
            blocks[block].range.count <= Self.labelLength && isCandidate(block)
                && reader.read(blocks[block].range, .opener).goesOn
        }
        return Array(tail.lowerBound..<end) + labels.prefix(1).flatMap { [$0, $0 + 1] }.filter(tail.contains)
    }

    /// How many blocks behind the body may name the author.
    private static let behind = 20

    private func words(of blocks: Range<Int>) -> [UInt8] {
        var words: [UInt8] = []
        for block in blocks where page.document.blocks[block].range.count < Self.noteLength {
            words += page.foldedBytes(ofBlock: block)
            words.append(0x0A)
        }
        return words
    }

    /// A note on the author is shorter, in bytes.
    private static let noteLength = 600

    /// The first byline with persons among blocks, or with any names behind words such as `by`; else the first with others.
    private func read(
        _ order: [Int], _ marks: AuthorMarks, head: Int?, _ tail: [UInt8]
    ) -> PrintedByline? {
        var other: PrintedByline?
        var at = 0
        while at < order.count {
            let block = order[at]
            let found = byline(order, &at, marks) ?? head.flatMap { name(alone: block, $0, tail) }
            at += 1
            guard let found else { continue }
            if found.hasPersons { return found }
            // Before the headline stand the site's menus.
            if let head, block < head { continue }
            if found.isOpened { return found }
            if other == nil { other = found }
        }
        return other
    }

    private var reader: BylineReader { BylineReader(page: page, siteWords: site.words) }

    /// The byline that begins with a block, where words or markup say that it is one.
    private func byline(_ order: [Int], _ at: inout Int, _ marks: AuthorMarks) -> PrintedByline? {
        let block = order[at]
        let mark = marks.mark(of: block)
        guard mark != nil || isCandidate(block), !marks.isApart(block) else { return nil }
        var byline = line(block, mark)
        if byline.namesOthers, byline.names.isEmpty {
            // `Reviewed by` alone speaks of the next line.
            if byline.isOpened == false, page.document.blocks[block].range.count < Self.labelLength {
                at += 1
            }
            return nil
        }
        let isSentence = mark == nil && isSentence(block)
        guard !isSentence, byline.isOpened || mark != nil else { return nil }
        // `By`, and the name in the next line; `Ana Orr and`, and another one.
        var empty = 0
        while byline.goesOn, at + 1 < order.count, order[at + 1] == order[at] + 1 {
            at += 1
            let next = line(order[at], marks.mark(of: order[at]) ?? .line)
            let range = page.document.blocks[order[at]].range
            let isText = range.count > Self.aloneLength
            if !isText { byline.names += next.names.filter { isWhole($0, range) } }
            // A portrait's initials may stand between.
            if next.names.isEmpty { empty += 1 }
            byline.goesOn = next.names.isEmpty ? empty < 2 && range.count <= Self.initials : next.goesOn
        }
        // Elements of the same look, one for each author.
        if case .element(let first) = mark, byline.names.contains(where: { $0.kind == .person }) {
            var next = at + 1
            while next < order.count, next - at <= Self.siblings, order[next] > block {
                if case .element(let node) = marks.mark(of: order[next]), node != first,
                    page.facts[node].looks == page.facts[first].looks
                {
                    byline.names += line(order[next], .element(node)).names.filter { $0.kind == .person }
                }
                next += 1
            }
        }
        var seen: Set<String> = []
        byline.names = byline.names.filter { seen.insert(page.folded($0.range)).inserted }
        guard let first = byline.names.first else { return nil }
        // One word or a desk has to be all that the element says.
        guard byline.isOpened || isWhole(first, page.document.blocks[block].range) || isInside(first, mark)
        else { return nil }
        return PrintedByline(names: byline.names, isSure: true, isOpened: byline.isOpened)
    }

    /// Whether a name may stand in a line: persons do, other names have to be all of it.
    private func isWhole(_ name: AuthorName, _ line: ByteRange) -> Bool {
        name.kind == .person || name.range.count + Self.decoration >= line.count
    }

    /// The initials in a portrait's place, in bytes.
    private static let initials = 6

    /// Whether a name is all that an element inside a block says.
    private func isInside(_ name: AuthorName, _ mark: AuthorMarks.Mark?) -> Bool {
        guard case .inside(let parts) = mark else { return false }
        return parts.contains { $0.count <= name.range.count + 3 }
    }

    /// What may stand around a name that is all of a line, in bytes: a day, a dash.
    private static let decoration = 16

    /// How many blocks behind an author's element another one's may stand.
    private static let siblings = 8
    /// The longest label, in bytes.
    private static let labelLength = 40

    /// The names in a line.
    private func line(_ block: Int, _ mark: AuthorMarks.Mark?) -> Byline {
        let range = page.document.blocks[block].range
        guard range.count <= Self.longestLine || Self.sentences.isStart(page.foldedBytes(ofBlock: block))
        else {
            return Byline()
        }
        let breaks = breaks(in: block)
        let whole = reader.read(range, mark == nil ? .opener : .mark, breaks: breaks)
        guard case .inside(let parts) = mark, !whole.isOpened, !whole.namesOthers else { return whole }
        var byline = Byline()
        for part in parts { byline.names += reader.read(part, .mark, breaks: breaks).names }
        return byline
    }

    /// The longest line that names an author, in bytes.
    private static let longestLine = 240

    /// Where elements begin and end inside a block.
    private func breaks(in block: Int) -> [Int] {
        let (nodes, entry) = (page.document.nodes, page.document.blocks[block])
        guard entry.node >= 0 else { return [] }
        var found: [Int] = []
        for node in page.subtree(entry.node).dropFirst() {
            let range = nodes[node].range
            if range.start >= entry.range.end { break }
            if range.start > entry.range.start { found.append(range.start) }
            if range.end > entry.range.start, range.end < entry.range.end { found.append(range.end) }
        }
        return found
    }

    /// Whether the words of a block are such as open bylines somewhere, and no caption.
    private func isCandidate(_ block: Int) -> Bool {
        let entry = page.document.blocks[block]
        guard entry.kind != .caption else { return false }
        let line = page.foldedBytes(ofBlock: block)
        if Self.sentences.isStart(line) { return true }
        guard entry.range.count <= Self.longestLine else { return false }
        // Elements lose the space between them: `ByAna Orr`.
        if line.starts(with: Self.by), entry.range.count > 4, page.bytes[entry.range.start + 2] &- 0x41 < 26 {
            return true
        }
        return Self.starts.isStart(line) || Self.spotter.stands(in: line)
    }

    private static let by = Array("by".utf8)
    private static let sentences = LinePhrases(wholes: "", starts: AuthorWords.sentences)
    private static let starts = LinePhrases(
        wholes: "", starts: AuthorWords.openers + "\n" + AuthorWords.labels + "\n" + AuthorWords.others)
    /// Openers that nothing but a byline begins with.
    private static let phrases = LinePhrases(wholes: "", starts: AuthorWords.sure)
    private static let spotter = PhraseSpotter(AuthorWords.leads)

    /// Whether a line is a sentence of a text: long, with a full stop behind it.
    private func isSentence(_ block: Int) -> Bool {
        let range = page.document.blocks[block].range
        return range.count > Self.sentenceLength && page.bytes[range.end - 1] == 0x2E
            && !Self.sentences.isStart(page.foldedBytes(ofBlock: block))
    }

    /// A byline that ends in a full stop is shorter, in bytes.
    private static let sentenceLength = 90

    /// A line that is names and nothing else, beside a day or a reading time.
    ///
    /// What speaks for a person is a known first name, or that the name stands behind the body again.
    private func name(alone block: Int, _ head: Int, _ tail: [UInt8]) -> PrintedByline? {
        let blocks = page.document.blocks
        guard block > head, block <= head + Self.aloneReach, blocks[block].kind != .caption,
            blocks[block].kind != .heading, blocks[block].range.count <= Self.aloneLength
        else { return nil }
        let near = [block, block + 1, block - 1].filter { $0 > head && blocks.indices.contains($0) }
        guard near.contains(where: isTimed) else { return nil }
        let byline = reader.read(blocks[block].range, .mark, breaks: breaks(in: block))
        guard !byline.isOpened, !byline.namesOthers, !byline.goesIntoText, let first = byline.names.first,
            first.range.start == blocks[block].range.start
        else { return nil }
        let words = page.folded(first.range).split(separator: " ").map(String.init)
        guard let given = words.first, let last = words.last else { return nil }
        if first.kind == .group, byline.names.count == 1, AuthorWords.people.contains(last) {
            return PrintedByline(names: byline.names, isSure: true)
        }
        guard words.count <= Self.aloneWords, byline.names.allSatisfy({ $0.kind == .person }),
            NameShapes.isGivenName(given)
                || PageTitles.contains(tail, Array(page.folded(first.range).utf8))
        else { return nil }
        return PrintedByline(names: byline.names, isSure: false)
    }

    /// How many blocks behind the headline a bare name may stand.
    private static let aloneReach = 6
    /// Words in a bare name.
    private static let aloneWords = 4
    /// The longest line of bare names, in bytes.
    private static let aloneLength = 120

    /// Whether a line holds a day or a reading time, and no text.
    private func isTimed(_ block: Int) -> Bool {
        let range = page.document.blocks[block].range
        guard range.count <= Self.aloneLength else { return false }
        return !HeadDay.all(in: page.bytes, range).isEmpty
            || HeadLine.namesReadingTime(page.foldedBytes(ofBlock: block))
    }
}
