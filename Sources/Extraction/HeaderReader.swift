import Interchange
import Registries

/// Reads what stands between the menu and the body of a text page.
struct HeaderReader {
    let page: Page
    let lines: Lines
    let furniture: Furniture

    /// How far behind a line of prose a label can stand for the prose to be the lead, in lines.
    private static let leadDistance = 3

    /// Fills the fields of `draft` and gives the first line of the body.
    func read(_ range: Range<Int>, into draft: inout Draft) -> Int {
        var headline: ByteRange?
        var subject: ByteRange?
        var isSure = false
        var changes: [PublishedMention] = []
        var senders: [ByteRange] = []
        var at = range.lowerBound
        while at < range.upperBound {
            let line = lines.all[at]
            if let kind = KindLine(page: page, furniture: furniture).kind(line.range) {
                draft.kind = draft.kind ?? kind
                if senders.isEmpty { senders = letterhead(around: at, range) }
            }
            if senders.isEmpty, headline == nil { senders = heads(from: at, range) }
            if headline == nil, let head = joinedHead(at, range) {
                if senders.isEmpty { senders = head.issuers }
                draft.kind = draft.kind ?? head.kind
                draft.published += head.days.map { PublishedMention(page.passage($0), from: .dateElement) }
                at += 1
                continue
            }
            if let above = headline, !isSure, isOfSender(above, above: at, range) { headline = nil }
            if furniture.isDropped(line.folded) || line.folded == "-" {
                at += 1
            } else if furniture.isEnd(line.folded), proseFollows(at, range) {
                at += 1
            } else if let day = TextStamp.envelope(page.bytes, line.range) {
                draft.published.append(PublishedMention(page.passage(day), from: .stamp))
                at += 1
            } else if TextStamp.isOpenDateline(page.bytes, line.range), proseFollows(at, range) {
                break
            } else if TextStamp.isStamp(page.bytes, line.range) {
                draft.published.append(PublishedMention(page.passage(line.range), from: .stamp))
                at = afterBlob(at + 1, range, &draft)
            } else if let (label, length) = furniture.label(line.folded) {
                if label == .subject { subject = subject ?? ownSubject(line, behind: length) }
                at = take(label, length, at, range, &draft)
            } else if furniture.kind(line.folded) != nil {
                at += 1
            } else if furniture.isBreadcrumb(line.folded) {
                at += 1
            } else if let published = dateLine(at) {
                let mention = PublishedMention(page.passage(published), from: .dateElement)
                let isChange = HeadDay.labelledDay(in: page.bytes, line.range)?.role == .change
                if isChange { changes.append(mention) } else { draft.published.append(mention) }
                at += 1
            } else if furniture.byline(line.folded) != nil, !lines.isProse(at), headline != nil {
                BylineReader(page: page).read(line.range, into: &draft)
                at += 1
            } else if let day = TextStamp.joinedDay(page.bytes, line.range) {
                draft.published.append(PublishedMention(page.passage(day), from: .stamp))
                at += 1
            } else if !lines.isProse(at),
                let day = TextStamp.numberedDay(page.bytes, line.range)
                    ?? TextStamp.timedDay(page.bytes, line.range)
            {
                draft.published.append(PublishedMention(page.passage(day), from: .stamp))
                at += 1
            } else if let day = HeadDay.labelledDay(in: page.bytes, line.range) {
                let mention = PublishedMention(page.passage(day.range), from: .dateElement)
                if day.role == .change { changes.append(mention) } else { draft.published.append(mention) }
                at += 1
            } else if draft.lead == nil, isLead(at, below: headline), labelFollows(at, range) {
                draft.lead = line.range
                draft.title = headline
                at += 1
            } else if isTruncatedLead(at, range) {
                draft.title = draft.title ?? headline
                at += 1
            } else if LinePhrases.asides.isWhole(Array(line.folded.utf8)[...]), proseFollows(at, range) {
                at += 1
            } else if isMasthead(at) && proseFollows(at, range) || isIssuers(at, range) {
                at += 1
            } else if let lead = draft.lead, page.folded(lead) == line.folded {
                break
            } else if isLetterhead(at, range) {
                at += 1
            } else if isDecorated(line) || isBracketed(line), proseFollows(at, range) {
                at += 1
            } else if let subject, page.folded(subject) == line.folded, proseFollows(at, range) {
                headline = line.range
                isSure = true
                at += 1
            } else if lines.isTitle(at), proseFollows(at, range) {
                if !isSure { headline = better(line.range, than: headline) }
                at += 1
            } else if isNavigation(at, range) {
                headline = nil
                at += 1
            } else if isAside(at) || isRow(at) || headline == nil && isFormLabel(at), proseFollows(at, range)
            {
                at += 1
            } else {
                break
            }
        }
        if draft.issuedBy.isEmpty { draft.issuedBy = senders }
        draft.title = draft.title ?? headline ?? subject
        draft.published += changes
        return at
    }

    /// The subject of a mail without the marks of its list and of answers, where it says more than what kind of page this is:
    /// `[mills] Fwd: Millers count the noise`.
    private func ownSubject(_ line: Lines.Line, behind length: Int) -> ByteRange? {
        var range = page.trimmed(valueRange(of: line, behind: length))
        let bytes = page.bytes[range.indices]
        if bytes.first == 0x5B, let close = bytes.firstIndex(of: 0x5D) {
            range = page.trimmed(ByteRange(close + 1, range.end))
        }
        while let length = furniture.answerMark(page.folded(range)) {
            range = page.trimmed(ByteRange(range.start + length, range.end))
        }
        let words = page.bytes[range.indices].count { $0 == 0x20 } + 1
        return words >= Self.subjectWords && furniture.kind(page.folded(range)) == nil ? range : nil
    }

    /// The fewest words of a subject that is a headline.
    private static let subjectWords = 4

    /// Sites put lines of their own above and below the headline; the first one of some length is it, else the last.
    private func better(_ line: ByteRange, than headline: ByteRange?) -> ByteRange {
        guard let headline else { return line }
        let words = page.bytes[headline.indices].count { $0 == 0x20 } + 1
        return words >= Self.headlineWords ? headline : line
    }

    /// Nine headlines of ten on 169 real pages have at least six words.
    static let headlineWords = 6

    /// The date of a line that holds nothing else but `posted on` or a place.
    func dateLine(_ at: Int) -> ByteRange? {
        let line = lines.all[at]
        guard !lines.isProse(at) else { return nil }
        let start = line.range.start + furniture.publishedPrefix(line.folded)
        return TextStamp.dateLine(page.bytes, ByteRange(min(start, line.range.end), line.range.end))
    }

    /// Whether running text stands not far behind a line.
    func proseFollows(_ at: Int, _ range: Range<Int>) -> Bool {
        (at + 1..<min(at + 1 + Self.headerLength, max(at + 1, range.upperBound))).contains {
            lines.isProse($0)
        }
    }

    /// A headline stands at most this many lines above the running text.
    static let headerLength = 12

    /// Whether a line is a row of links and no sentence.
    func isRow(_ at: Int) -> Bool { lines.isJoined(at) && !lines.endsSentence(at) }

    /// Whether a line above the text is neither a headline nor a sentence: a number, a mark, the name of a section.
    func isAside(_ at: Int) -> Bool {
        lines.all[at].length < 40 && !lines.endsSentence(at) && !lines.all[at].isItem
    }

    /// Whether a line above the headline asks for what a form takes: `Show only items of the period:`.
    ///
    /// - Leaves: longer ones, which lead into a text.
    private func isFormLabel(_ at: Int) -> Bool {
        lines.all[at].folded.hasSuffix(":") && !lines.opensSpeech(at)
    }

    /// Whether a line above labels is a lead: a sentence, words that open a statement, or a long line below a headline.
    private func isLead(_ at: Int, below headline: ByteRange?) -> Bool {
        lines.isProse(at) || lines.opensSpeech(at)
            || headline != nil && lines.all[at].length >= Self.longLine && !lines.all[at].isItem
    }

    /// Bytes of a lead without its full stop.
    private static let longLine = 120

    private func labelFollows(_ at: Int, _ range: Range<Int>) -> Bool {
        (at + 1..<max(at + 1, min(at + 1 + Self.leadDistance, range.upperBound))).contains {
            furniture.label(lines.all[$0].folded) != nil && !furniture.isEnd(lines.all[$0].folded)
        }
    }

    /// Whether a lead cut with dots is repeated in full by the next line.
    private func isTruncatedLead(_ at: Int, _ range: Range<Int>) -> Bool {
        guard at + 1 < range.upperBound else { return false }
        let folded = lines.all[at].folded
        guard folded.hasSuffix("...") || folded.hasSuffix("…") else { return false }
        let stem = folded.drop { _ in false }.dropLast(folded.hasSuffix("…") ? 1 : 3)
        return stem.utf8.count > 20
            && (at + 1..<min(at + 4, range.upperBound)).contains {
                lines.all[$0].folded.hasPrefix(stem.trimmingSuffix { $0 == " " })
            }
    }

    /// Skips the line that aggregators put behind a stamp: a node id, a caption, names, without a full stop; whose photo it was
    /// says nothing of who issued the page.
    private func afterBlob(_ at: Int, _ range: Range<Int>, _ draft: inout Draft) -> Int {
        guard at + 1 < range.upperBound else { return at }
        let line = lines.all[at].range
        let digits = page.bytes[line.indices].prefix { (0x30...0x39).contains($0) }.count
        if (5...7).contains(digits) {
            draft.nodeID = ByteRange(line.start, line.start + digits)
            return at + 1
        }
        return lines.endsSentence(at) || lines.isProse(at) || !lines.isProse(at + 1) ? at : at + 1
    }

    /// Takes the value of a label, on its own line or on the lines behind it, and gives the line behind them.
    private func take(
        _ label: Furniture.Label, _ length: Int, _ at: Int, _ range: Range<Int>, _ draft: inout Draft
    ) -> Int {
        var values: [ByteRange] = []
        var next = at + 1
        let line = lines.all[at]
        let inline = page.trimmed(valueRange(of: line, behind: length))
        if !inline.isEmpty {
            values.append(inline)
        } else {
            while next < range.upperBound,
                isValue(next, of: label, isFirst: values.isEmpty, bulleted: line.isItem)
            {
                values.append(lines.all[next].range)
                next += 1
            }
        }
        switch label {
        case .published:
            draft.published += values.map { PublishedMention(page.passage($0), from: .issuedOn) }
        case .issuer: draft.issuedBy += values.flatMap { NameSplitter.units(page, $0) }
        case .field: draft.fieldsOfWork += values.flatMap { NameSplitter.names(page, $0) }
        case .kind: draft.kind = values.first.flatMap { furniture.kind(page.folded($0)) } ?? draft.kind
        case .other, .subject: break
        }
        return next
    }

    /// Behind the colon of the printed line; folding may have changed the label's length.
    private func valueRange(of line: Lines.Line, behind length: Int) -> ByteRange {
        guard length < line.folded.utf8.count,
            let colon = page.bytes[line.range.indices].firstIndex(of: 0x3A)
        else { return ByteRange(line.range.end, line.range.end) }
        return ByteRange(colon + 1, line.range.end)
    }

    /// Whether a line is in another script than the registries' names.
    private func isForeign(_ line: ByteRange) -> Bool {
        !page.bytes[line.indices].contains { ($0 | 0x20) &- 0x61 < 26 }
    }

    /// Whether a line behind a label is one of its values.
    private func isValue(_ at: Int, of label: Furniture.Label, isFirst: Bool, bulleted: Bool) -> Bool {
        let line = lines.all[at]
        guard furniture.label(line.folded) == nil, line.folded != "-", !lines.isProse(at) else {
            return false
        }
        switch label {
        case .published: return isFirst && TextStamp.dateLine(page.bytes, line.range) != nil
        case .issuer, .field:
            return bulleted
                ? line.isItem
                : line.length < 120
                    && (NameSplitter.isKnown(page, line.range)
                        || label == .field && isFirst && isForeign(line.range))
        case .kind: return isFirst && furniture.kind(line.folded) != nil
        case .other, .subject: return bulleted ? line.isItem : false
        }
    }
}

extension Substring {
    /// The text without the characters at its end that `isDropped` takes.
    fileprivate func trimmingSuffix(while isDropped: (Character) -> Bool) -> Substring {
        var text = self
        while let last = text.last, isDropped(last) { text.removeLast() }
        return text
    }
}
