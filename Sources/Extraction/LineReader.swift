import Interchange

/// Reads the items of a text page from what its lines look like and say.
///
/// The order of a page is: menu, header (kind, title, lead, labelled fields, stamps, captions), body, furniture.
/// Every part but the body may be absent. Source: field notes on the text forms of OSCE pages.
struct LineReader {
    let page: Page
    let furniture: Furniture
    private(set) var lines: Lines
    /// Whether nothing is known of the site: then the form of all its lines tells where the text stands.
    private let isAnySite: Bool

    /// Prepares the reading of a page.
    init(_ page: Page, isAnySite: Bool = false, furniture: Furniture = .english) {
        self.page = page
        self.isAnySite = isAnySite
        self.furniture = furniture
        lines = Lines(page)
    }

    /// The items of the page, in order; at least one.
    consuming func drafts() -> [Draft] {
        guard !lines.all.isEmpty else { return [Draft()] }
        let prefix = takePrefix()
        let start = menuEnd()
        let starts = itemStarts(from: start)
        return starts.indices.map { number in
            let end = number + 1 < starts.count ? starts[number + 1] : lines.all.count
            var draft = item(in: starts[number]..<end)
            if number == 0, let prefix { draft.published.insert(prefix, at: 0) }
            return draft
        }
    }

    /// Takes the `date 2024-10-23 ` that text extractors write before a page off the first line.
    private mutating func takePrefix() -> PublishedMention? {
        let range = lines.all[0].range
        guard let (value, rest) = TextStamp.prefix(page.bytes, range) else { return nil }
        if rest.isEmpty {
            lines.all.removeFirst()
        } else {
            lines.all[0] = trimmedFront(lines.all[0], to: rest)
        }
        return PublishedMention(page.passage(value), from: .prefix)
    }

    private func trimmedFront(_ line: Lines.Line, to range: ByteRange) -> Lines.Line {
        Lines.Line(range: range, folded: page.folded(range), isItem: line.isItem, followsGap: line.followsGap)
    }

    /// The first line behind the menu: bullets, lone dashes and the parents behind them, and skip links.
    private func menuEnd() -> Int {
        var at = 0
        var bullets = 0
        while at < lines.all.count {
            let line = lines.all[at]
            if line.folded == "-" {
                at += 2
            } else if line.isItem, furniture.label(line.folded) == nil {
                bullets += 1
                at += 1
            } else if furniture.isBreadcrumb(line.folded), at + 1 < lines.all.count {
                at += 1
            } else {
                break
            }
        }
        return bullets >= Self.menuLength ? min(at, lines.all.count - 1) : 0
    }

    /// A run of this many bullets at the top is a menu; lists that open an article are shorter.
    private static let menuLength = 8

    /// Where each item begins: the headline before a stamp, or the start of the page.
    private func itemStarts(from start: Int) -> [Int] {
        let stamps = (start..<lines.all.count).filter { TextStamp.isStamp(page.bytes, lines.all[$0].range) }
        let headlines = stamps.compactMap { stamp in
            stamp > start && lines.isTitle(stamp - 1) ? stamp - 1 : nil
        }
        guard headlines.count > 1 else { return [start] }
        return headlines
    }

    private func item(in range: Range<Int>) -> Draft {
        var draft = Draft()
        let evidence = isAnySite ? LineEvidence(lines, furniture: furniture) : nil
        if let evidence, let text = evidence.text(in: range) {
            let head = evidence.headStart(before: text.lines.lowerBound, in: range)
            let start = HeaderReader(page: page, lines: lines, furniture: furniture).read(
                head..<text.lines.upperBound, into: &draft)
            let opensText =
                start < text.lines.lowerBound && TextStamp.isOpenDateline(page.bytes, lines.all[start].range)
            let own = (opensText ? start : max(start, text.lines.lowerBound))..<text.lines.upperBound
            let letter = letter(around: own, in: range)
            draft.body = body(letter ?? own, isLetter: letter != nil)
            let below = own.upperBound..<min(own.upperBound + Self.closingLines, range.upperBound)
            if let stamp = below.first(where: { TextStamp.isWireStamp(page.bytes, lines.all[$0].range) }) {
                draft.published.append(PublishedMention(page.passage(lines.all[stamp].range), from: .stamp))
            }
            draft.confidence = text.confidence
            readBelow(of: &draft, in: range)
            return draft
        }
        let bodyStart = HeaderReader(page: page, lines: lines, furniture: furniture).read(range, into: &draft)
        draft.body = body(bodyStart..<range.upperBound)
        readBelow(of: &draft, in: range)
        return draft
    }

    /// The lines of a letter with its place and day, its salutation and its signature; `nil` for a text without a salutation.
    private func letter(around text: Range<Int>, in range: Range<Int>) -> Range<Int>? {
        let near = max(range.lowerBound, text.lowerBound - 2)..<min(text.upperBound, text.lowerBound + 2)
        guard
            let salutation = near.first(where: { at in
                let line = lines.all[at]
                return line.length < Self.salutationLength && Self.isSalutation(line.folded)
            })
        else { return nil }
        let above = salutation - 1
        let isDated =
            above >= range.lowerBound && lines.all[above].length < Self.salutationLength
            && HeadDay.first(in: page.bytes, lines.all[above].range) != nil
            && furniture.publishedPrefix(lines.all[above].folded) == 0
        var end = text.upperBound
        while end < range.upperBound, end < text.upperBound + Self.closingLines,
            lines.all[end].length < Self.salutationLength, isSigned(end)
        {
            end += 1
        }
        return min(isDated ? above : salutation, text.lowerBound)..<end
    }

    /// Whether a line behind the text may close a letter: a last sentence, `Yours sincerely,` or somebody's name.
    private func isSigned(_ at: Int) -> Bool {
        let line = lines.all[at]
        guard !line.isItem, !lines.isJoined(at), !furniture.isEnd(line.folded),
            !LineEvidence.isAside(lines, at, furniture),
            !PointerLine.isCredit(Array(line.folded.utf8)[...])
        else { return false }
        if lines.endsSentence(at) || line.folded.hasSuffix(",") { return true }
        return page.text(line.range).split(separator: " ").count { word in
            word.utf8.count > 2 && word.unicodeScalars.first.map { Scan.isUpper($0.value) } == true
        } >= 2
    }

    /// Whether a folded line greets the reader of a letter: `dear friends,`.
    ///
    /// - Leaves: `dear bread: what a loaf costs`.
    private static func isSalutation(_ line: String) -> Bool {
        guard let last = line.utf8.last, last == 0x2C || last == 0x21 else { return false }
        return LinePhrases.salutations.isStart(Array(line.utf8)[...])
    }

    /// The longest salutation and the longest line of a signature, in bytes.
    private static let salutationLength = 90
    /// Lines of a closing formula and a signature, or of initials and a stamp.
    private static let closingLines = 4

    /// A short line behind the text without a full stop; `Where: Congress Hotel` is text.
    private func isLeftover(_ index: Int) -> Bool {
        let line = lines.all[index]
        // `Source: Mill Wire`
        let isCredit =
            furniture.label(line.folded).map { $0.label == .issuer } ?? false
            || PointerLine.isCredit(Array(line.folded.utf8)[...])
            || ContactBlock.isName(Array(line.folded.utf8)[...]) && ways(index) > 0
        return line.length < 100 && !line.isItem && !lines.endsSentence(index)
            && (isCredit || !line.folded.contains(": "))
            && furniture.cutSuffix(line.folded) == 0
    }

    /// Whether the line above asks for the last one that is kept: `Where:` and `Congress Hotel, Bar`.
    private func isAnswer(_ last: Int, in kept: [Int]) -> Bool {
        let question = lines.all[kept[kept.count - 2]]
        return kept[kept.count - 2] == last - 1 && question.folded.hasSuffix(":") && !question.isItem
            && question.length <= Self.questionLength && furniture.label(question.folded) == nil
    }

    /// The longest such question, in bytes.
    private static let questionLength = 24

    /// The first paragraph behind an agency's credit: `MENAFN - EIN Presswire) TIRANA, …`.
    private func withoutCredit(_ index: Int) -> ByteRange {
        let range = withoutCut(index)
        guard furniture.isCredited(lines.all[index].folded),
            let bracket = page.bytes[range.indices].prefix(Self.creditLength).firstIndex(of: 0x29)
        else { return range }
        return page.trimmed(ByteRange(bracket + 1, range.end))
    }

    /// The longest credit, in bytes, bracket included.
    private static let creditLength = 60

    /// A paragraph without the words of a site that cut it.
    private func withoutCut(_ index: Int) -> ByteRange {
        let range = lines.all[index].range
        let suffix = furniture.cutSuffix(lines.all[index].folded)
        return page.trimmed(ByteRange(range.start, max(range.start, range.end - suffix)))
    }

    /// Paragraphs up to the first line of furniture, captions and repetitions left out.
    private func body(_ range: Range<Int>, isLetter: Bool = false) -> [ByteRange] {
        var seen: Set<UInt64> = []
        var kept: [Int] = []
        for index in range.lowerBound..<min(contactStart(in: range), signatureStart(in: range)) {
            let line = lines.all[index]
            // Where lines weigh each other, a pointer such as `Read more` ends nothing.
            if isAnySite, LineEvidence.isAside(lines, index, furniture) { continue }
            if furniture.isEnd(line.folded) { break }
            if furniture.isDropped(line.folded) || line.folded == "-" || isAdvert(index, in: range) {
                continue
            }
            if TextStamp.isStamp(page.bytes, line.range) { continue }
            if HeadDay.labelled(in: page.bytes, line.range) != nil { continue }
            // Pages of 2003 and 2004 print whole paragraphs twice; short lines may well recur.
            guard line.length < 40 || seen.insert(Digest.of(line.folded.utf8)).inserted else { continue }
            kept.append(index)
            if furniture.cutSuffix(line.folded) > 0 { break }
        }
        while !isLetter, let last = kept.last, kept.count > 1, isLeftover(last), !isAnswer(last, in: kept) {
            kept.removeLast()
        }
        return kept.enumerated().map { number, index in
            number == 0 ? withoutCredit(index) : withoutCut(index)
        }
    }
}
