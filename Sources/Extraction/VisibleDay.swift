import Interchange

/// The day that a markup page prints for its reader.
struct VisibleDay {
    /// How surely it is the page's own.
    enum Place {
        /// In the head, behind a word such as `Published`.
        case labelled
        /// In a sentence that tells the first publication of the text.
        case told
        /// In the head, without a word.
        case head
        /// Behind the body, behind a word such as `Posted on`.
        case behind
    }

    /// Where it stands.
    let range: ByteRange
    /// The day, or the two that figures leave open.
    let days: [CalendarDate]
    /// How surely it is the page's own.
    let place: Place
}

/// Finds the day that a page prints beside its headline, or elsewhere behind a label that says so.
struct VisibleDayFinder {
    let page: Page
    /// The block of the headline, or the first of the body.
    let head: Int
    /// The last block of the body.
    let bodyEnd: Int?

    /// The labelled day of the head, the day that a sentence tells, the first of the head, the labelled one behind the body.
    func find() -> VisibleDay? {
        let near = headBlocks()
        var inHead: VisibleDay?
        for block in near {
            guard let day = day(inHead: block) else { continue }
            if day.place == .labelled { return day }
            inHead = inHead ?? day
        }
        let behind = near.upperBound..<page.document.blocks.count
        return near.firstValue(told) ?? behind.firstValue(told) ?? inHead ?? labelled(in: behind)
    }

    /// From some blocks before the headline to where some text has passed behind it.
    func headBlocks() -> Range<Int> {
        let blocks = page.document.blocks
        var (end, passed, paragraphs) = (min(head + 1, blocks.count), 0, 0)
        while end < blocks.count, end - head <= Self.headBlocks, passed < Self.headText,
            paragraphs < Self.paragraphs
        {
            let range = blocks[end].range
            passed += range.count
            if range.count >= Self.paragraphLength, page.bytes[range.end - 1] == 0x2E { paragraphs += 1 }
            end += 1
        }
        return max(0, min(head, blocks.count) - Self.before)..<end
    }

    /// How many blocks before the headline may hold its day.
    private static let before = 6
    /// How many blocks behind it may.
    private static let headBlocks = 30
    /// How much text behind it, in bytes: names, reading times, a dek and a first paragraph.
    private static let headText = 700
    /// A dek and a first paragraph, each of at least so many bytes.
    private static let paragraphs = 2
    private static let paragraphLength = 80

    /// The day of a block in the head, unless it is one of a change or stands in running text.
    private func day(inHead block: Int) -> VisibleDay? {
        let range = page.document.blocks[block].range
        guard range.count < Self.lineLength, block != head, page.document.blocks[block].kind != .caption
        else {
            return nil
        }
        let days = HeadDay.all(in: page.bytes, range)
        guard !days.isEmpty, !isApart(block) else { return nil }
        for day in days where !Self.isPeriod(days, page.bytes) {
            let role = day.role == .unsaid ? announcement(before: block, day, in: range) : day.role
            if role == .change { continue }
            guard isShort(day.range, in: range) else { continue }
            return VisibleDay(
                range: day.range, days: day.days, place: role == .publication ? .labelled : .head)
        }
        return nil
    }

    /// Whether two days follow one another with a dash or a word between them: an event's.
    static func isPeriod(_ days: [HeadDay], _ bytes: [UInt8]) -> Bool {
        guard days.count == 2, days[1].role == .unsaid else { return false }
        let between = bytes[days[0].range.end..<days[1].range.start].filter { $0 != 0x20 }
        return (1...4).contains(between.count)
    }

    /// A line that holds a day beside names and reading times is shorter, in bytes.
    private static let lineLength = 110

    /// Whether few words stand around a day, and none that runs on to it: `it met on 3 May 2024:` is text.
    private func isShort(_ day: ByteRange, in line: ByteRange) -> Bool {
        let words =
            page.bytes[line.start..<day.start].count { $0 == 0x20 }
            + page.bytes[day.end..<line.end].count { $0 == 0x20 }
        let last = page.bytes[line.end - 1]
        return words <= Self.words && last != 0x3A && !(last == 0x2E && line.count > 60)
    }

    /// Words beside a day in a line of the head.
    private static let words = 12

    /// What the block before announces, where the day opens its line.
    private func announcement(before block: Int, _ day: HeadDay, in line: ByteRange) -> HeadDay.Role {
        guard block > 0, day.range.start - line.start <= 4 else { return .unsaid }
        return HeadDay.announced(by: page.bytes, page.document.blocks[block - 1].range)
    }

    /// The day that a sentence such as "This article was first published on 3 May 2024" tells.
    private func told(_ block: Int) -> VisibleDay? {
        let range = page.document.blocks[block].range
        guard range.count < Self.sentenceLength else { return nil }
        let line = page.foldedBytes(ofBlock: block)
        guard Self.ownText.opens(line.span) else { return nil }
        let words = String(decoding: line, as: UTF8.self)
        guard let phrase = DayWords.firstTime.first(where: words.contains) else { return nil }
        guard let day = HeadDay.all(in: page.bytes, range).first, day.role != .change else { return nil }
        // Folding keeps most lengths; the phrase and the day stand together or the sentence is about something else.
        let before = page.folded(ByteRange(range.start, day.range.start))
        guard before.contains(phrase), before.utf8.count < Self.tellingLength else { return nil }
        return VisibleDay(range: day.range, days: day.days, place: .told)
    }

    private static let ownText = PhraseList(DayWords.ownText)
    /// A sentence that tells the first publication is no longer, in bytes.
    private static let sentenceLength = 300
    /// It names the day within so many bytes.
    private static let tellingLength = 110

    /// The first labelled day among blocks, no further behind the body than a few.
    private func labelled(in blocks: Range<Int>) -> VisibleDay? {
        let end = min(blocks.upperBound, (bodyEnd ?? head) + Self.behind)
        for block in blocks.lowerBound..<max(blocks.lowerBound, end) {
            let range = page.document.blocks[block].range
            guard range.count < Self.labelledLength,
                let day = HeadDay.all(in: page.bytes, range).first, !isApart(block)
            else { continue }
            let role = day.role == .unsaid ? announcement(before: block, day, in: range) : day.role
            if role == .publication { return VisibleDay(range: day.range, days: day.days, place: .behind) }
        }
        return nil
    }

    /// How many blocks behind the body a labelled day may stand.
    private static let behind = 25
    /// A line with a labelled day behind the body is shorter, in bytes.
    private static let labelledLength = 60

    /// Whether an element that does not hold the headline sets the block apart: a menu, comments, teasers.
    private func isApart(_ block: Int) -> Bool {
        let (blocks, nodes) = (page.document.blocks, page.document.nodes)
        guard blocks.indices.contains(head) else { return false }
        var node = blocks[block].node
        while node >= 0, !nodes[node].range.contains(blocks[head].range.start) {
            if nodes[node].name == "nav" || nodes[node].attribute("role") == "navigation" { return true }
            for attribute in nodes[node].attributes where attribute.name == "class" || attribute.name == "id"
            {
                if DayWords.apart.hasPart(of: attribute.value) { return true }
            }
            node = nodes[node].parent
        }
        return false
    }
}
