import Interchange

/// Pairs the quotation marks of an article; a paragraph's end ends a quote unless the next one takes it up.
struct SpanFinder {
    let prose: Prose
    /// Where a quote without its closing mark may end.
    private let cuts: [Int]

    /// Makes a finder of the marks in `prose`.
    init(prose: Prose) {
        self.prose = prose
        cuts = Self.cuts(prose)
    }

    /// How many paragraphs a quote whose middle ones carry no mark may run over; statements printed whole are longer.
    private static let longestRun = 12

    /// How many tokens an attribution between dashes may have.
    private static let longestInsertion = 30

    /// How many tokens a fragment may have that a verb leads to and no mark closes before its paragraph's end.
    static let longestFragment = 14

    /// A quote that waits for its closing mark.
    private struct Open {
        var mark: QuoteMark
        var paragraph: Int
        var parts: [Range<Int>] = []
        var start: Int
        var depth = 0
        var inner: [QuoteMark.Family] = []
    }

    var tokens: [Token] { prose.tokens }

    /// Every span, by its first token.
    func spans() -> [QuoteSpan] {
        var spans: [QuoteSpan] = []
        var open: Open?
        let marks = prose.paragraphs.map { QuoteMark.marks(of: tokens, in: $0.tokens) }
        for (index, paragraph) in prose.paragraphs.enumerated() {
            let doubles = marks[index].filter { $0.family != .single }
            var rest = doubles[...]
            if var running = open {
                running.start = paragraph.tokens.lowerBound
                if let first = rest.first, first.tokens.lowerBound == running.start, first.side != .closing {
                    running.start = first.tokens.upperBound
                    rest = rest.dropFirst()
                }
                open = running
            }
            let counts = MarkCounts(doubles)
            while let mark = rest.popFirst() {
                step(mark, rest, counts, index, &open, &spans)
            }
            if let running = open {
                open = carry(running, over: index, marks, &spans)
            }
        }
        return (spans + singles(marks, outside: spans)).sorted { $0.outer.lowerBound < $1.outer.lowerBound }
    }

    private func step(
        _ mark: QuoteMark, _ rest: ArraySlice<QuoteMark>, _ counts: MarkCounts, _ index: Int,
        _ open: inout Open?, _ spans: inout [QuoteSpan]
    ) {
        guard var running = open else {
            if mark.side == .closing {
                recoverOpening(mark, index, &spans)
            } else {
                open = Open(mark: mark, paragraph: index, start: mark.tokens.upperBound)
            }
            return
        }
        if let inner = running.inner.last, inner == mark.family, mark.side != .opening {
            running.inner.removeLast()
        } else if mark.family != running.mark.family,
            mark.side != .closing
                || counts.closes(running.mark.family, from: rest.startIndex)
        {
            if mark.side != .closing { running.inner.append(mark.family) }
        } else if mark.side == .opening {
            if let cut = attributionCut(running.start..<mark.tokens.lowerBound) {
                close(running, at: cut, mark: nil, &spans)
                running = Open(mark: mark, paragraph: index, start: mark.tokens.upperBound)
            } else if counts.isNested(from: rest.startIndex) {
                running.inner.append(mark.family)
            } else if tokens[mark.tokens.lowerBound].scalar == 0x201C, rest.isEmpty {
                close(running, at: mark.tokens.lowerBound, mark: mark, &spans)
                open = nil
                return
            } else {
                running = Open(mark: mark, paragraph: index, start: mark.tokens.upperBound)
            }
        } else {
            close(running, at: mark.tokens.lowerBound, mark: mark, &spans)
            open = nil
            return
        }
        open = running
    }

    /// What stands behind each mark of a paragraph, counted once.
    private struct MarkCounts {
        /// Opening marks less closing ones from each mark on.
        private var balance: [Int]
        /// The last mark of each family that can close.
        private var lastClosing: [QuoteMark.Family: Int] = [:]

        init(_ marks: [QuoteMark]) {
            balance = [Int](repeating: 0, count: marks.count + 1)
            for index in marks.indices.reversed() {
                balance[index] = balance[index + 1] + (marks[index].side == .opening ? 1 : -1)
            }
            for index in marks.indices where marks[index].side != .opening {
                lastClosing[marks[index].family] = index
            }
        }

        /// Whether a mark that can close a family stands from `index` on.
        func closes(_ family: QuoteMark.Family, from index: Int) -> Bool {
            lastClosing[family].map { $0 >= index } ?? false
        }

        /// Whether an opening mark inside a quote opens a quote in the quote: enough closing marks follow for both.
        func isNested(from index: Int) -> Bool { balance[index] < -1 }
    }

    private func close(_ open: Open, at end: Int, mark: QuoteMark?, _ spans: inout [QuoteSpan]) {
        var parts = open.parts
        if open.start < end { parts.append(open.start..<end) }
        guard let last = parts.last else { return }
        if let mark, open.mark.family == .angle, parts.count == 1, let cut = insertion(in: last) {
            let first = open.mark.tokens.lowerBound..<cut.lowerBound
            spans.append(
                QuoteSpan(outer: first, parts: [last.lowerBound..<cut.lowerBound], ends: .openOnly))
            spans.append(
                QuoteSpan(
                    outer: cut.upperBound - 1..<mark.tokens.upperBound,
                    parts: [cut.upperBound..<last.upperBound],
                    ends: .closeOnly))
            return
        }
        spans.append(
            QuoteSpan(
                outer: open.mark.tokens.lowerBound..<(mark?.tokens.upperBound ?? last.upperBound),
                parts: parts,
                ends: mark == nil ? .openOnly : .marked))
    }

    /// `«A, – said X. – B»`: the attribution between two dashes inside one pair of marks.
    private func insertion(in part: Range<Int>) -> Range<Int>? {
        let (start, end) = (part.lowerBound + 1, part.upperBound - 1)
        guard start < end else { return nil }
        for dash in start..<end where tokens[dash].kind == .dash {
            guard tokens[dash - 1].kind == .punctuation, tokens[dash + 1].is(.reportingVerb),
                !tokens[dash + 1].isCapitalised
            else { continue }
            let second = (dash + 2..<max(end, dash + 2)).prefix(Self.longestInsertion).first {
                tokens[$0].kind == .dash && tokens[$0 - 1].kind == .punctuation
            }
            return second.map { dash..<$0 + 1 }
        }
        return nil
    }

    /// What becomes of a quote that is still open at its paragraph's end; the quote that goes on, if one does.
    private func carry(
        _ open: Open, over index: Int, _ marks: [[QuoteMark]], _ spans: inout [QuoteSpan]
    ) -> Open? {
        let end = prose.paragraphs[index].tokens.upperBound
        if let cut = attributionCut(open.start..<end) {
            close(open, at: cut, mark: nil, &spans)
            return nil
        }
        if goesOn(open, behind: index, marks, spans) {
            var running = open
            if open.start < end { running.parts.append(open.start..<end) }
            running.inner = []
            return running
        }
        // Only a quote that something introduces, or that fills its paragraph, is worth keeping without its end.
        let paragraph = prose.paragraphs[open.paragraph]
        let before = open.mark.tokens.lowerBound - 1
        let isLed =
            before >= paragraph.tokens.lowerBound
            && (tokens[before].is(":") || isLedByVerb(before, in: paragraph.tokens.lowerBound))
        if open.paragraph == index, open.parts.isEmpty, let stop = fragmentEnd(open.mark.tokens, before: end)
        {
            close(open, at: stop, mark: nil, &spans)
            return nil
        }
        let isReported =
            end - open.start <= Self.longestFragment && open.paragraph == index && open.parts.isEmpty
            && (max(paragraph.tokens.lowerBound, before - 3)..<max(before + 1, paragraph.tokens.lowerBound))
                .contains {
                    tokens[$0].is([.callingVerb, .reportingVerb, .reportingParticiple])
                        && !tokens[$0].isCapitalised
                }
        if isLed || isReported || before < paragraph.tokens.lowerBound
            || open.parts.isEmpty && goesOnBehindSpeaker(open.mark.tokens, in: paragraph, spans)
        {
            close(open, at: end, mark: nil, &spans)
        }
        return nil
    }

    private func goesOn(
        _ open: Open, behind index: Int, _ marks: [[QuoteMark]], _ spans: [QuoteSpan]
    ) -> Bool {
        guard prose.paragraphs[index].field == .body else { return false }
        for next in index + 1..<max(index + 1, min(index + 1 + Self.longestRun, prose.paragraphs.count)) {
            guard prose.paragraphs[next].field == .body else { return false }
            let doubles = marks[next].filter { $0.family == open.mark.family }
            guard let first = doubles.first else { continue }
            if first.side == .closing { return true }
            let opens = first.tokens.lowerBound == prose.paragraphs[next].tokens.lowerBound
            // Paragraphs without a mark in between belong to a quote that nothing led in.
            let fillsParagraph =
                open.mark.tokens.lowerBound == prose.paragraphs[open.paragraph].tokens.lowerBound
            guard opens, next == index + 1 || fillsParagraph && next <= index + 3 else { return false }
            return !startsAnew(open, doubles, in: next)
                && !changesSpeaker(open.mark.tokens, doubles, in: next, spans)
        }
        return false
    }

    /// Whether the next paragraph's quote has a speaker of its own although a colon gave this one a speaker already.
    ///
    /// So has it where this one is a fragment in the reporter's sentence: `warned of “cold feet.¶“Boots help,” said`.
    private func startsAnew(_ open: Open, _ doubles: [QuoteMark], in paragraph: Int) -> Bool {
        let before = open.mark.tokens.lowerBound - 1
        let first = open.mark.tokens.upperBound
        guard before >= prose.paragraphs[open.paragraph].tokens.lowerBound,
            let closing = doubles.dropFirst().first, closing.side != .opening
        else { return false }
        let isFragment =
            tokens[before].kind == .word && tokens[first].kind == .word && !tokens[first].isCapitalised
        guard isFragment || tokens[before].is(":") else { return false }
        let next = closing.tokens.upperBound
        if isFragment, tokens[closing.tokens.lowerBound - 1].is(",") { return true }
        return next < prose.paragraphs[paragraph].tokens.upperBound && tokens[next].is(.reportingVerb)
    }

    /// The first token behind the comma of `…, said NAME` or `…, he said` inside text that lost its closing mark.
    private func attributionCut(_ range: Range<Int>) -> Int? {
        var (low, high) = (0, cuts.count)
        while low < high {
            let middle = (low + high) / 2
            if cuts[middle] <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        guard low < cuts.count, cuts[low] + 2 < range.upperBound else { return nil }
        return cuts[low] + 1
    }

    /// Every comma, question or exclamation mark that an attribution follows.
    private static func cuts(_ prose: Prose) -> [Int] {
        let (tokens, bytes) = (prose.tokens, prose.bytes)
        return tokens.indices.dropLast(2).filter { at in
            guard tokens[at].is(",") || tokens[at].is("?") || tokens[at].is("!") else { return false }
            let (first, second) = (tokens[at + 1], tokens[at + 2])
            let speaks = first.is(.reportingVerb) && !first.isCapitalised
            let isPronoun = first.is([.masculine, .feminine]) && !first.is(.possessivePronoun)
            return speaks && (second.isCapitalised || second.is([.article, .masculine, .feminine]))
                || speaks && leadsToHolder(tokens, at + 2)
                || tokens[at].is(",") && SpanFinder.isDeed(first, bytes) && standsAlone(tokens, at + 2)
                || isPronoun && second.is(.reportingVerb) && !tokens[at].is("!")
                || closesWithName(tokens, at + 1, prose.lexicon.cues)
                || tokens[at].is(",")
                    && (closesWithHolder(tokens, at + 1) || closesWithDescribed(tokens, at + 1))
        }
    }

    /// Whether a name or an office stands at a token with a verb of speech that ends the sentence, or nearly so.
    ///
    /// `Petrov said.`, `the Mayor said.`, `the Mayor said in a speech.`, `Petrov went on, to laughter.`
    private static func closesWithName(_ tokens: [Token], _ start: Int, _ cues: PhraseTable<QuoteCue>) -> Bool
    {
        var at = start
        while at < tokens.count, at < start + Self.longestName, tokens[at].kind == .word,
            tokens[at].isCapitalised && !tokens[at].is(.firstPerson) || at == start && tokens[at].is(.article)
        {
            at += 1
        }
        guard at > start, at + 1 < tokens.count, tokens[at - 1].isCapitalised, !tokens[at].isCapitalised
        else {
            return false
        }
        if let cue = cues.longest(tokens, at: at, before: tokens.count), cue.value == .reporting,
            cue.end < tokens.count, tokens[cue.end].is(".") || tokens[cue.end].is(",")
        {
            return true
        }
        guard tokens[at].is(.reportingVerb) else { return false }
        if tokens[at + 1].is(".") || tokens[at + 1].is(",") { return true }
        // `Petrov explained during the break.`
        guard tokens[at + 1].is([.preposition, .tailOpener]), !tokens[at + 1].is(.genitive) else {
            return false
        }
        let rest = tokens[(at + 2)..<min(tokens.count, at + 2 + longestOccasion)]
        guard let stop = rest.first(where: { $0.kind != .word && $0.kind != .number }) else { return false }
        return stop.is(".")
    }

    /// How many words may say when or where somebody spoke.
    private static let longestOccasion = 8

    /// Words of somebody's name and honorifics before a verb of speech.
    private static let longestName = 5

    /// Pairs of single marks outside the others; which of them are quotes only an attribution can tell.
    private func singles(_ marks: [[QuoteMark]], outside spans: [QuoteSpan]) -> [QuoteSpan] {
        var found: [QuoteSpan] = []
        var next = 0
        for list in marks {
            var opening: QuoteMark?
            var weak: QuoteMark?
            func finish() {
                if let opening, let weak { append(opening, weak) }
            }
            func append(_ opening: QuoteMark, _ closing: QuoteMark) {
                guard opening.tokens.upperBound < closing.tokens.lowerBound else { return }
                found.append(
                    QuoteSpan(
                        outer: opening.tokens.lowerBound..<closing.tokens.upperBound,
                        parts: [opening.tokens.upperBound..<closing.tokens.lowerBound], isSingle: true))
            }
            for mark in list where mark.family == .single {
                while next < spans.count, spans[next].outer.upperBound <= mark.tokens.lowerBound { next += 1 }
                if next < spans.count, spans[next].outer.lowerBound < mark.tokens.lowerBound { continue }
                if let started = opening, mark.side != .opening {
                    // A plural's apostrophe closes nothing while a surer mark may come.
                    if tokens[mark.tokens.lowerBound - 1].kind == .punctuation || !isFollowedByNoun(mark) {
                        append(started, mark)
                        opening = nil
                        weak = nil
                    } else {
                        weak = mark
                    }
                } else if mark.side == .opening {
                    finish()
                    weak = nil
                    opening = mark
                }
            }
            finish()
        }
        return found
    }

    private func isFollowedByNoun(_ mark: QuoteMark) -> Bool {
        guard mark.tokens.upperBound < tokens.count else { return false }
        let next = tokens[mark.tokens.upperBound]
        return next.kind == .word && !next.is([.reportingVerb, .preposition, .conjunction, .auxiliary])
    }
}
