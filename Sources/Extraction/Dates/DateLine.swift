import Interchange

/// A paragraph as the date rules see it: one ``DateTerm`` for each word, number and mark.
///
/// Compounds that hide a date are cut: `June-July`, `mid-May`, and `2015-The` of pages that lost their spaces.
struct DateLine {
    /// The text of the article.
    let prose: Prose
    /// The terms, in order.
    private(set) var terms: [DateTerm] = []

    /// Reads some tokens of `prose`.
    init(_ prose: Prose, _ tokens: Range<Int>) {
        self.prose = prose
        terms.reserveCapacity(tokens.count)
        for token in tokens { append(token, before: tokens.upperBound) }
    }

    /// What the term at `index` means; ``DateWord/other`` outside the paragraph.
    func word(_ index: Int) -> DateWord { terms.indices.contains(index) ? terms[index].word : .other }

    /// Whether no space stands before the term.
    func isGlued(_ index: Int) -> Bool { terms.indices.contains(index) && terms[index].isGlued }

    /// The bytes from the first to the last of some terms.
    func range(_ terms: Range<Int>) -> ByteRange {
        ByteRange(self.terms[terms.lowerBound].start, self.terms[terms.upperBound - 1].end)
    }

    /// The token of a term; `nil` outside the paragraph.
    func token(_ index: Int) -> Token? {
        terms.indices.contains(index) ? prose.tokens[terms[index].token] : nil
    }

    /// What the word at `index` tells of its clause.
    func cues(_ index: Int) -> DateCue { token(index).map { prose.lexicon.dates.cues(of: $0.word) } ?? [] }

    /// Whether a noun stands at `index` that the number before it counts: `2010 rifles`.
    func isCounted(_ index: Int) -> Bool {
        guard let token = token(index), token.kind == .word, !token.isCapitalised,
            !token.shape.contains(.glued),
            !token.is([.auxiliary, .preposition, .possessivePronoun, .conjunction]), cues(index).isEmpty,
            !isVerb(index)
        else { return false }
        return prose.bytes[token.end - 1] == 0x73
    }

    /// Whether a word in `-s` is a verb by what stands behind it: `the law of 1991 provides no rule`, `in 2023 pays for it`.
    private func isVerb(_ index: Int) -> Bool {
        guard let token = token(index), let next = self.token(index + 1) else { return false }
        if next.is([.article, .determiner, .possessivePronoun, .negation]) { return true }
        return token.is([.moneyVerb, .reportingVerb]) && next.is([.preposition, .relative])
            && !next.is(.genitive)
    }

    private mutating func append(_ index: Int, before end: Int) {
        let token = prose.tokens[index]
        switch token.kind {
        case .number: appendNumber(index, token.start, token.end)
        case .word:
            if token.shape.contains(.hyphenated) {
                appendCompound(index)
            } else {
                append(index, token.start, token.end, meaning(of: index, before: end))
            }
        case .dash: append(index, token.start, token.end, .dash)
        case .punctuation:
            let word: DateWord =
                token.is(",")
                ? .comma
                : token.is("/")
                    ? .slash
                    : token.is(".") || token.scalar == Token.ordinalStop
                        ? .stop : .other
            append(index, token.start, token.end, word)
        case .mark, .possessive: append(index, token.start, token.end, .other)
        }
    }

    private mutating func append(_ token: Int, _ start: Int, _ end: Int, _ word: DateWord) {
        let isGlued = start > prose.tokens[token].start || prose.tokens[token].shape.contains(.glued)
        terms.append(DateTerm(start: start, end: end, token: token, word: word, isGlued: isGlued))
    }

    /// What a word means, small letters considered: `may` and `march` are verbs unless a day and a year enclose them.
    private func meaning(of index: Int, before end: Int) -> DateWord {
        let token = prose.tokens[index]
        guard token.is(.calendar) else { return .other }
        let word = prose.lexicon.dates.meaning(of: token.word)
        // `Guten Morgen`: a noun of German, not the day behind this one.
        if token.isCapitalised, case .relativeDay = word, prose.lexicon.isGerman, index > 0,
            prose.tokens[index - 1].kind == .word
        {
            return .other
        }
        guard prose.lexicon.dates.capitalisesMonths, !token.isCapitalised else { return word }
        switch word {
        case .weekday: return .other
        case .month:
            guard index + 1 < end, case .day = terms.last?.word,
                case .year = number(prose.tokens[index + 1].start, prose.tokens[index + 1].end)
            else { return .other }
            return word
        default: return word
        }
    }

    /// Cuts a number off what a hyphen joins to it.
    private mutating func appendNumber(_ token: Int, _ start: Int, _ end: Int) {
        if case .decade = number(start, end) {
            append(token, start, end, number(start, end))
        } else if let hyphen = prose.bytes[start..<end].firstIndex(of: 0x2D), hyphen > start, hyphen + 1 < end
        {
            append(token, start, hyphen, number(start, hyphen))
            append(token, hyphen, hyphen + 1, .dash)
            append(token, hyphen + 1, end, meaning(of: hyphen + 1, end))
        } else {
            append(token, start, end, number(start, end))
        }
    }

    /// Cuts `June-July`, `June-2` and `mid-May`; any other compound means nothing.
    private mutating func appendCompound(_ index: Int) {
        let (start, end) = (prose.tokens[index].start, prose.tokens[index].end)
        // `avant-hier`, `twenty-third`
        let whole = prose.lexicon.dates.meaning(of: prose.tokens[index].word)
        switch whole {
        case .relativeDay, .dayInLetters: return append(index, start, end, whole)
        default: break
        }
        guard let hyphen = prose.bytes[start..<end].firstIndex(of: 0x2D), hyphen > start, hyphen + 1 < end
        else {
            return append(index, start, end, .other)
        }
        let first = meaning(of: start, hyphen)
        let rest = meaning(of: hyphen + 1, end)
        switch (first, rest) {
        case (.part, .month), (.part, .year), (.part, .decade):
            append(index, start, hyphen + 1, first)
            append(index, hyphen + 1, end, rest)
        case (.month, .month), (.month, .day), (.month, .other):
            append(index, start, hyphen, first)
            append(index, hyphen, hyphen + 1, .dash)
            append(index, hyphen + 1, end, rest)
        default: append(index, start, end, .other)
        }
    }

    /// What a piece of a compound means; names of months and weekdays need a capital where the language gives one.
    private func meaning(of start: Int, _ end: Int) -> DateWord {
        if (0x30...0x39).contains(prose.bytes[start]) { return number(start, end) }
        var folded: [UInt8] = []
        Fold.append(prose.bytes, start..<end, to: &folded)
        let word = prose.lexicon.dates.meaning(of: prose.lexicon.vocabulary.look(up: folded).word)
        switch word {
        case .month, .weekday:
            let isCapital = Scan.isUpper(Scan.scalar(prose.bytes, start).value)
            return isCapital || !prose.lexicon.dates.capitalisesMonths ? word : .other
        default: return word
        }
    }

    /// What digits mean, and the letters behind them.
    private func number(_ start: Int, _ end: Int) -> DateWord {
        let bytes = prose.bytes
        var (at, value) = (start, 0)
        while at < end, (0x30...0x39).contains(bytes[at]), at - start < 6 {
            value = value * 10 + Int(bytes[at] - 0x30)
            at += 1
        }
        let digits = at - start
        if at == end {
            if digits <= 2, digits > 0 { return .day(value) }
            return digits == 4 && (1800...2099).contains(value) ? .year(value) : .number
        }
        if digits == 4, (1800...2090).contains(value), value.isMultiple(of: 10),
            prose.lexicon.dates.decadeEndings.contains(where: { bytes[at..<end].elementsEqual($0) })
        {
            return .decade(value)
        }
        guard digits <= 2, end - at == 2, (1...31).contains(value) else { return .number }
        switch (bytes[at] | 0x20, bytes[at + 1] | 0x20) {
        case (0x73, 0x74), (0x6E, 0x64), (0x72, 0x64), (0x74, 0x68): return .ordinalDay(value)  // st nd rd th
        case (0x65, 0x72) where value == 1: return .ordinalDay(1)  // 1er
        default: return .number
        }
    }
}

/// One word, number or mark, and what it means to the date rules.
struct DateTerm {
    /// Where it begins in `Document.text`.
    let start: Int
    /// Where it ends.
    let end: Int
    /// The index of the token that holds it.
    let token: Int
    /// What it means.
    let word: DateWord
    /// No white space stands before it.
    let isGlued: Bool
}
