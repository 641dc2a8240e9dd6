import Interchange

/// Quotes whose opening mark is lost.
extension SpanFinder {
    /// A closing mark without an opening one counts where an attribution follows it.
    func recoverOpening(_ mark: QuoteMark, _ index: Int, _ spans: inout [QuoteSpan]) {
        let paragraph = prose.paragraphs[index]
        let next = mark.tokens.upperBound
        guard mark.tokens.lowerBound > paragraph.tokens.lowerBound else { return }
        guard next < paragraph.tokens.upperBound else {
            recoverParagraph(mark, index, &spans)
            return
        }
        let follows =
            tokens[next].is(.reportingVerb)
            || (tokens[mark.tokens.lowerBound - 1].is(",") || tokens[next].is(","))
        guard follows else {
            // `“A,” said Ana Petrov. The lids are dear.” She laughed.`
            if tokens[next].isCapitalised { _ = recoverSecond(mark, paragraph, &spans) }
            return
        }
        var start = paragraph.tokens.lowerBound
        if let last = spans.last, last.outer.upperBound > start { start = last.outer.upperBound }
        if let colon = (start..<mark.tokens.lowerBound).last(where: { tokens[$0].is(":") }) {
            start = colon + 1
        }
        guard start < mark.tokens.lowerBound else { return }
        // What stands between two quotes of a paragraph ends with the attribution's sentence.
        if start > paragraph.tokens.lowerBound, !tokens[start - 1].is(":"),
            let stop = (start..<mark.tokens.lowerBound - 1).first(where: { tokens[$0].is(".") })
        {
            start = stop + 1
        }
        start = max(start, dateline(of: paragraph))
        guard start < mark.tokens.lowerBound else { return }
        start = ownWords(start..<mark.tokens.lowerBound)
        spans.append(
            QuoteSpan(
                outer: start..<mark.tokens.upperBound, parts: [start..<mark.tokens.lowerBound],
                ends: .closeOnly))
    }

    /// `“A,” said X. “B.`: a sentence that fills the rest of its paragraph behind a quote and its attribution.
    func goesOnBehindSpeaker(_ mark: Range<Int>, in paragraph: Prose.Paragraph, _ spans: [QuoteSpan]) -> Bool
    {
        let (open, end) = (mark.lowerBound, paragraph.tokens.upperBound)
        guard let last = spans.last, last.outer.lowerBound >= paragraph.tokens.lowerBound,
            last.ends == .marked,
            open > last.outer.upperBound, tokens[open - 1].is(".") || tokens[open - 1].is(","),
            mark.upperBound < end,
            tokens[mark.upperBound].isCapitalised || tokens[open - 1].is(","),
            tokens[end - 1].kind == .punctuation
        else { return false }
        let between = last.outer.upperBound..<open
        return between.contains { tokens[$0].is(.reportingVerb) && !tokens[$0].isCapitalised }
            && !between.dropLast().contains { tokens[$0].is(".") || tokens[$0].is(":") }
    }

    /// Where the speaker begins behind sentences that tell of somebody: at the first one that says `I` or `we`.
    private func ownWords(_ range: Range<Int>) -> Int {
        guard
            let own = range.first(where: {
                tokens[$0].is(.firstPerson) && !tokens[$0].shape.contains(.allCaps) || isI($0)
            }),
            let stop = (range.lowerBound..<own).last(where: { tokens[$0].is(".") })
        else { return range.lowerBound }
        let told = range.lowerBound..<stop
        let isTold =
            told.contains { tokens[$0].is([.masculineName, .feminineName, .honorific, .roleHead]) }
            && told.contains { isPast($0) }
        // `Until May each farmer dug alone. We found nine wells,”`: a sentence of the past, and one that begins with its speaker.
        let opens = stop + 1 == own && told.contains { isPast($0) } && !told.contains { tokens[$0].is(":") }
        return isTold || opens ? stop + 1 : range.lowerBound
    }

    /// Whether a token is the pronoun of one capital letter.
    private func isI(_ at: Int) -> Bool {
        tokens[at].is(.firstPerson) && tokens[at].end - tokens[at].start == 1
    }

    private func isPast(_ at: Int) -> Bool {
        let token = tokens[at]
        guard token.kind == .word, !token.isCapitalised else { return false }
        return token.is(.irregularPast)
            || token.end - token.start > 4 && prose.bytes[token.end - 1] == 0x64
                && prose.bytes[token.end - 2] == 0x65
    }

    /// A paragraph that only closes goes on with the quote of the paragraph above.
    private func recoverParagraph(_ mark: QuoteMark, _ index: Int, _ spans: inout [QuoteSpan]) {
        let paragraph = prose.paragraphs[index]
        if recoverLed(mark, paragraph, &spans) || recoverSecond(mark, paragraph, &spans) { return }
        guard index > 0, let last = spans.last, last.outer.upperBound <= paragraph.tokens.lowerBound,
            prose.paragraphs[index - 1].tokens.contains(last.outer.lowerBound),
            let stop = paragraph.tokens.dropLast(mark.tokens.count).last, tokens[stop].kind == .punctuation,
            !paragraph.tokens.contains(where: { tokens[$0].is(":") })
        else { return }
        spans.append(
            QuoteSpan(
                outer: paragraph.tokens, parts: [paragraph.tokens.lowerBound..<mark.tokens.lowerBound],
                ends: .closeOnly))
    }

    /// `Ana Petrov, a miller, said: The lids are dear.”`: words that fill the rest of a paragraph behind a verb of speech and a colon.
    ///
    /// - Leaves: `The fair had one rule: bring a “lid”`, `The menu said: soup”`.
    private func recoverLed(
        _ mark: QuoteMark, _ paragraph: Prose.Paragraph, _ spans: inout [QuoteSpan]
    ) -> Bool {
        let (start, end) = (paragraph.tokens.lowerBound, mark.tokens.lowerBound)
        guard (spans.last?.outer.upperBound ?? 0) <= start, tokens[end - 1].kind == .punctuation,
            let colon = (start + 1..<max(end, start + 1)).first(where: { tokens[$0].is(":") }),
            tokens[colon - 1].is(.reportingVerb) && !tokens[colon - 1].isCapitalised
                || isCue(endingAt: colon, from: start),
            colon + 2 < end, tokens[colon + 1].isCapitalised
        else { return false }
        spans.append(
            QuoteSpan(
                outer: colon + 1..<mark.tokens.upperBound, parts: [colon + 1..<end], ends: .closeOnly))
        return true
    }

    /// `went on:`: whether a phrase of two words that reports speech ends right before a colon.
    private func isCue(endingAt colon: Int, from start: Int) -> Bool {
        guard colon - 2 > start,
            let cue = prose.lexicon.cues.longest(tokens, at: colon - 2, before: colon)
        else { return false }
        return cue.value == .reporting && cue.end == colon
    }

    /// `“A,” said Ana Petrov. The lids are dear.”`: sentences that fill the rest of a paragraph behind a quote and its attribution.
    ///
    /// - Leaves: `“A,” said Ana Petrov. She calls it a “lid.””`
    private func recoverSecond(
        _ mark: QuoteMark, _ paragraph: Prose.Paragraph, _ spans: inout [QuoteSpan]
    ) -> Bool {
        let end = mark.tokens.lowerBound
        guard let last = spans.last, last.outer.lowerBound >= paragraph.tokens.lowerBound,
            last.outer.upperBound < end, tokens[end - 1].kind == .punctuation,
            tokens[mark.tokens.lowerBound].shape.contains(.glued),
            let stop = (last.outer.upperBound..<end - 1).first(where: { tokens[$0].is(".") }), stop + 2 < end,
            tokens[stop + 1].isCapitalised,
            (last.outer.upperBound..<stop).contains(where: {
                tokens[$0].is(.reportingVerb) && !tokens[$0].isCapitalised
            }), !tokens[stop + 1].is([.masculine, .feminine])
        else { return false }
        spans.append(
            QuoteSpan(
                outer: stop + 1..<mark.tokens.upperBound, parts: [stop + 1..<end], ends: .closeOnly))
        return true
    }

    /// The first token behind `PLACE, 4 May 2021 –`; the paragraph's first one where it has no dateline.
    private func dateline(of paragraph: Prose.Paragraph) -> Int {
        let reach = min(paragraph.tokens.lowerBound + 14, paragraph.tokens.upperBound)
        let dash = (paragraph.tokens.lowerBound..<reach).first {
            tokens[$0].kind == .dash && $0 > paragraph.tokens.lowerBound && tokens[$0 - 1].kind == .number
        }
        return dash.map { $0 + 1 } ?? paragraph.tokens.lowerBound
    }

    /// `“A,” said Ana Petrov. “B.¶“C,” said Ivan Orlov.`: somebody else's name behind the next paragraph's quote.
    ///
    /// - Leaves: `“A,” said Ana Petrov. “B.¶“C,” said Petrov.`, `“B.¶“C,” said Petrov.`
    func changesSpeaker(
        _ mark: Range<Int>, _ doubles: [QuoteMark], in paragraph: Int, _ spans: [QuoteSpan]
    ) -> Bool {
        guard let last = spans.last, last.outer.upperBound < mark.lowerBound,
            prose.paragraphs[paragraph - 1].tokens.contains(last.outer.lowerBound),
            let closing = doubles.dropFirst().first, closing.side != .opening,
            tokens[closing.tokens.lowerBound - 1].is(",")
        else { return false }
        let between = last.outer.upperBound..<mark.lowerBound
        guard between.contains(where: { tokens[$0].is(.reportingVerb) && !tokens[$0].isCapitalised }) else {
            return false
        }
        let end = prose.paragraphs[paragraph].tokens.upperBound
        let behind = (closing.tokens.upperBound..<min(end, closing.tokens.upperBound + Self.longestSpeaker))
            .prefix { tokens[$0].kind == .word }
        guard behind.contains(where: { tokens[$0].is(.reportingVerb) && !tokens[$0].isCapitalised }) else {
            return false
        }
        let names = behind.filter { tokens[$0].isCapitalised && !tokens[$0].is([.masculine, .feminine]) }
        return !names.isEmpty
            && names.allSatisfy { name in
                !between.contains { prose.text(tokens[$0].range) == prose.text(tokens[name].range) }
            }
    }

    /// How many words a name and its verb of speech have.
    private static let longestSpeaker = 8

    /// Whether an office and its holder stand at a token with a verb of speech whose sentence ends soon.
    ///
    /// `the Head of the Office, Ana Petrov, said on Monday.`
    ///
    /// - Leaves: `the head of the office, and I agree, said no.`
    static func closesWithHolder(_ tokens: [Token], _ start: Int) -> Bool {
        guard tokens[start].is(.article), start + 4 < tokens.count else { return false }
        let limit = min(tokens.count - 2, start + longestHolder)
        guard
            let first = (start + 1..<max(limit, start + 1)).first(where: {
                tokens[$0].kind != .word && tokens[$0].kind != .possessive
            }), tokens[first].is(","), (start + 1..<first).contains(where: { tokens[$0].is(.roleHead) }),
            let second = (first + 1..<max(limit, first + 1)).first(where: { tokens[$0].kind != .word }),
            tokens[second].is(","), second > first + 2,
            (first + 1..<second).allSatisfy({ tokens[$0].isCapitalised || tokens[$0].is(.nameParticle) }),
            tokens[second + 1].is(.reportingVerb), !tokens[second + 1].isCapitalised
        else { return false }
        let rest = tokens[(second + 2)..<min(tokens.count, second + 2 + longestHolder)]
        return rest.first { $0.kind == .mark || $0.is(".") || $0.is(":") }?.is(".") == true
    }

    /// `explained court interpreter Ana Petrov`: a few small words of which the last is an office, and a name behind them.
    ///
    /// - Leaves: `asked about interpreter Ana Petrov`.
    static func leadsToHolder(_ tokens: [Token], _ start: Int) -> Bool {
        let words = tokens[start..<min(tokens.count, start + longestTitle)].prefix {
            $0.kind == .word && !$0.isCapitalised
                && !$0.is([.preposition, .conjunction, .relative, .clauseOpener, .midAdverb, .article])
        }
        guard let last = words.last, last.is([.roleHead, .personNoun]), words.endIndex < tokens.count else {
            return false
        }
        let name = tokens[words.endIndex]
        return name.kind == .word && name.isCapitalised
    }

    /// How many words such an office has.
    private static let longestTitle = 4

    /// Whether a word is by its form a past that no list of verbs of speech holds: `smiled`.
    static func isDeed(_ token: Token, _ bytes: [UInt8]) -> Bool {
        token.kind == .word && !token.isCapitalised && token.end - token.start > 4
            && bytes[token.end - 1] == 0x64 && bytes[token.end - 2] == 0x65
            && !token.is([.numberWord, .preposition, .conjunction, .auxiliary])
    }

    /// Whether a whole name stands at a token with nothing but a description or a stop behind it.
    ///
    /// `Ana Petrov, a miller`, `Ana Petrov.`
    static func standsAlone(_ tokens: [Token], _ start: Int) -> Bool {
        var at = start
        while at < tokens.count, at < start + longestSpeaker, tokens[at].kind == .word,
            tokens[at].isCapitalised || tokens[at].is(.nameParticle) && at > start
        { at += 1 }
        return at >= start + 2 && at < tokens.count && (tokens[at].is(",") || tokens[at].is("."))
    }

    /// `Ana Petrov, a miller, added, “The lids are dear.`: a verb of speech and a comma right before words that nothing closes.
    func isLedByVerb(_ comma: Int, in bound: Int) -> Bool {
        comma - 1 > bound && tokens[comma].is(",") && tokens[comma - 1].is(.reportingVerb)
            && !tokens[comma - 1].isCapitalised
    }

    /// `recalled that “nobody oils the pumps. Orr said more.`: the stop where a fragment ends that the reporter's sentence leads to.
    ///
    /// - Leaves: `Orr said: “nobody”`, a fragment that a colon leads in or that is too long for one.
    func fragmentEnd(_ mark: Range<Int>, before end: Int) -> Int? {
        let (before, first) = (mark.lowerBound - 1, mark.upperBound)
        guard before > 0, first < end, tokens[before].kind == .word, tokens[first].kind == .word,
            !tokens[first].isCapitalised, tokens[first - 1].kind == .mark,
            let stop = (first..<end).first(where: { tokens[$0].is(".") }), stop + 1 < end,
            stop - first <= Self.longestFragment, tokens[stop + 1].isCapitalised,
            !(first..<stop).contains(where: { tokens[$0].kind == .mark })
        else { return nil }
        return stop
    }

    /// `Ana Petrov, a miller, said.`: a whole name, a description between commas and the verb that ends the sentence.
    ///
    /// - Leaves: `Petrov, I think, said.`, `Ana Petrov, a miller, said no.`
    static func closesWithDescribed(_ tokens: [Token], _ start: Int) -> Bool {
        var name = start
        while name < tokens.count, name < start + longestSpeaker, tokens[name].kind == .word,
            tokens[name].isCapitalised && !tokens[name].is(.firstPerson)
        { name += 1 }
        guard name >= start + 2, name < tokens.count, tokens[name].is(",") else { return false }
        let close = (name + 1..<min(tokens.count, name + longestHolder)).first {
            tokens[$0].kind != .word && tokens[$0].kind != .possessive
        }
        guard let close, tokens[close].is(","), close > name + 1, close + 2 < tokens.count else {
            return false
        }
        return tokens[close + 1].is(.reportingVerb) && !tokens[close + 1].isCapitalised
            && tokens[close + 2].is(".")
    }

    /// How many words an office and its holder have.
    private static let longestHolder = 24
}
