import Interchange

/// Finds a year that stands alone: `in 2023`, `since 2019`, `Let 2019 be`, `mid-2024`.
///
/// - Leaves: a number of four digits behind any other word, or before a noun that it counts: `2010 rifles`, `room 2021`.
/// - Order: last, since most dates end in a year.
/// - Cost: constant.
struct YearRule: DateRule {
    func match(_ line: DateLine, at start: Int) -> DateMatch? {
        guard case .year = line.word(start), let side = line.side(at: start) else { return nil }
        let end = side.terms.upperBound
        guard !joinsNumber(line, at: start), !joinsNumber(line, at: end) else { return nil }
        guard
            Self.takesYear(line, before: start)
                && (!isCount(line, at: end, start) || line.word(end - 1) == .yearWord)
                || isSubject(line, at: end) || isBare(line, at: start, before: end)
                || isAttribute(line, at: start, before: end) || isObject(line, at: start, before: end)
        else { return nil }
        let isName = isInName(line, at: start, before: end)
        return DateMatch(
            isName ? "date.year-name" : "date.year", side.terms, .named(side.date, side.date), .year)
    }

    /// Whether a year may stand behind the term before `start`.
    static func takesYear(_ line: DateLine, before start: Int) -> Bool {
        switch line.word(start - 1) {
        case .during, .since, .until, .by, .from, .between, .part, .towards, .of, .asOf: return true
        case .season: return true
        default:
            // `dates back to 2007`, `compared with 2019`
            return line.token(start - 1)?.is(.preposition) ?? false
                && (line.cues(start - 2).contains(.origin)
                    || line.word(start - 1) == .to && line.cues(start - 1).contains(.origin))
        }
    }

    /// Whether the number counts the noun behind it; a phrase that opens its sentence is a date: `In 2022 prosecutors`.
    private func isCount(_ line: DateLine, at end: Int, _ start: Int) -> Bool {
        // `At the end of 2023 rifles were melted`
        if line.word(start - 1) == .of, line.word(start - 2) == .part { return false }
        guard line.isCounted(end) else {
            switch line.word(start - 1) {
            case .of, .towards, .from, .by: return isPlainNoun(line, at: end)
            default: return false
            }
        }
        let opens = start < 2 || line.word(start - 2) == .stop || opensClause(line, at: start - 2)
        switch line.word(start - 1) {
        case .during, .since, .until, .by: return !opens
        case .of: return !isOfPaper(line, start - 2)
        default: return true
        }
    }

    /// Whether one paper stands at a term, which a year tells from others: `the law of 2004 covers`.
    private func isOfPaper(_ line: DateLine, _ index: Int) -> Bool {
        guard let noun = line.token(index), noun.is(.documentHead), line.isSingular(index),
            let opening = line.token(index - 1)
        else { return false }
        return opening.is([.article, .possessivePronoun]) || opening.kind == .possessive
    }

    /// Whether a clause begins behind a term: `said that in 2022 prosecutors`, `, and in 2022 prosecutors`.
    private func opensClause(_ line: DateLine, at index: Int) -> Bool {
        guard let token = line.token(index) else { return true }
        return token.is([.relative, .clauseOpener]) || token.is(",") || token.is(":") || token.is(";")
            || token.kind == .dash || token.kind == .mark
    }

    /// Words that no number counts.
    private static let grammar: WordClass = [
        .article, .preposition, .conjunction, .auxiliary, .relative, .negation, .neutralPronoun, .masculine,
        .feminine, .possessivePronoun, .irregularPast, .reportingVerb, .finiteVerb, .calendar,
    ]

    /// Whether a word stands at `index` that is no part of grammar and has no verb's ending: `a total of 2000 people`.
    private func isPlainNoun(_ line: DateLine, at index: Int) -> Bool {
        guard let token = line.token(index), token.kind == .word, !token.isCapitalised,
            token.classes.isDisjoint(with: Self.grammar), line.cues(index).isEmpty,
            !hasObject(line, behind: index)
        else { return false }
        let bytes = line.prose.bytes
        return !(bytes[token.end - 1] == 0x64 && bytes[token.end - 2] == 0x65)
    }

    /// Whether the word at `index` takes an object and is a verb for that: `budgets for 2019 foresee 31 posts`.
    private func hasObject(_ line: DateLine, behind index: Int) -> Bool {
        guard let next = line.token(index + 1) else { return false }
        return next.kind == .number || next.is([.article, .possessivePronoun])
    }

    /// `wurde 1990 gebaut`: German needs no preposition; a noun behind the number would be counted.
    private func isBare(_ line: DateLine, at start: Int, before end: Int) -> Bool {
        guard line.prose.lexicon.isGerman, let next = line.token(end), !line.isGlued(start),
            next.kind == .word ? !next.isCapitalised : next.is(",") || next.is("."),
            let before = line.token(start - 1) ?? line.token(end)
        else { return false }
        // `2019 hatte er einen Kurs geleitet, 2021 einen in Bar`
        // `2019 passierten 500 Boote den Pass`; before a noun stands an adjective: `2019 alte Boote`.
        if before.is(".") {
            return next.is([.auxiliary, .finiteVerb]) || line.token(end + 1)?.isCapitalised == false
        }
        if before.is(",") { return next.kind == .word && hasEarlier(line, than: start) }
        // `alle, die 1975 dabei waren`
        if before.is(.article), line.token(start - 2)?.is(",") == true { return true }
        // `dessen Beitrag für Lehrlinge 2023 gekürzt wurde`: a clause ends in its verbs.
        if before.kind == .word, before.isCapitalised {
            return next.kind == .word
                && (end + 1...end + 2).contains { line.token($0)?.is(.auxiliary) == true }
        }
        return before.kind == .word && !before.isCapitalised
            && !before.is([.article, .preposition, .possessivePronoun, .numberWord, .conjunction])
    }

    /// Whether a year stands before another one in its sentence.
    private func hasEarlier(_ line: DateLine, than start: Int) -> Bool {
        for at in (max(0, start - Self.longestGap)..<start).reversed() {
            switch line.word(at) {
            case .year: return line.token(at + 1)?.isCapitalised == false
            case .stop: return false
            default: continue
            }
        }
        return false
    }

    /// Terms between two years that share a verb.
    private static let longestGap = 24

    /// `2019 was`, `Let 2019 be`: only a year takes a verb in the singular.
    private func isSubject(_ line: DateLine, at end: Int) -> Bool {
        guard let token = line.token(end), token.kind == .word, !token.isCapitalised else { return false }
        return line.cues(end).contains(.yearVerb)
    }

    /// `a 2024 budget`, `the 2019 conference`, `its 2022 report`, `the year 1918`: no count takes an article in the singular.
    private func isAttribute(_ line: DateLine, at start: Int, before end: Int) -> Bool {
        if line.word(start - 1) == .unit(.year) { return line.isSingular(start - 1) }
        guard let opening = line.token(start - 1) else { return false }
        // `alle, die 1975 Eimer trugen`
        if line.prose.lexicon.isGerman, line.token(end)?.isCapitalised == true { return false }
        if isInHeadline(line, at: start, before: end) { return true }
        if opening.is(.article), line.word(start - 1) != .the { return true }
        guard opening.is(.article) || opening.is(.possessivePronoun) || opening.kind == .possessive else {
            return false
        }
        // `the 2003 “Plan for Mills”`
        if line.opensTitle(at: end) { return true }
        return line.attribute(at: end).map { !$0.isCounted } ?? false
    }

    /// Whether the year belongs to the name of a paper, as in `the 1997 Agreement`, `the 2003 “Plan for Mills”`.
    ///
    /// - Leaves: `the 1997 Craft Fair`, which took place in it; `the 1997 agreement`, a paper of that year.
    private func isInName(_ line: DateLine, at start: Int, before end: Int) -> Bool {
        guard let opening = line.token(start - 1),
            opening.is([.article, .possessivePronoun]) || opening.kind == .possessive
        else { return false }
        if line.opensTitle(at: end) { return true }
        let name = (end..<end + Self.longestName).prefix { line.token($0)?.isCapitalised == true }
        return name.last.map { line.token($0)?.is(.documentHead) == true } ?? false
    }

    /// Words of a paper's name: `the 1997 Upper Valley Water Agreement`.
    private static let longestName = 6

    /// Whether a verb takes the year as its object: `We shall lose 2015 as well`.
    ///
    /// - Leaves: `We lost 2015 rifles`, `He recalled 2015 rifles`.
    private func isObject(_ line: DateLine, at start: Int, before end: Int) -> Bool {
        guard line.cues(start - 1).contains(.living), let next = line.token(end) else { return false }
        return next.kind != .word || next.is(.adverb) || line.word(end) == .asOf
    }

    /// `Fair opens under 2017 charter`, `Guild looks ahead to 2024 vote`: headlines leave articles out.
    ///
    /// - Leaves: `Guild gives kilns to 2017 potters`, and all but headlines.
    private func isInHeadline(_ line: DateLine, at start: Int, before end: Int) -> Bool {
        guard let title = line.prose.paragraphs.first, title.field == .title,
            title.tokens.contains(line.terms[start].token), let opening = line.token(start - 1),
            opening.is(.preposition), !opening.isCapitalised, let noun = line.token(end), noun.kind == .word,
            !noun.isCapitalised, line.prose.lexicon.isEnglish
        else { return false }
        return line.attribute(at: end).map { !$0.isCounted } ?? false
    }

    /// Whether the term is glued to the number and makes it a part of something else.
    private func joinsNumber(_ line: DateLine, at index: Int) -> Bool {
        guard line.isGlued(index) else { return false }
        switch line.word(index) {
        case .slash, .dash, .number: return true
        default: return false
        }
    }
}

extension DateLine {
    /// Whether a title in marks begins at `index`: `“Plan for Mills”`, not `“better” mills`.
    func opensTitle(at index: Int) -> Bool {
        guard let mark = token(index), let next = token(index + 1), next.kind == .word, next.isCapitalised,
            !isGlued(index), isGlued(index + 1)
        else { return false }
        switch mark.scalar {
        case 0x201C, 0x201E, 0x22, 0xAB, 0x2018: return true
        default: return false
        }
    }

    /// The noun that a date before it tells from others of its kind, as `elections` in `the 2022 parliamentary elections`.
    struct Attributed {
        /// What the words tell of their clause.
        let cues: DateCue
        /// Whether a number before them would count them: a plural right behind, no occasion of a calendar.
        let isCounted: Bool
    }

    /// The words that begin at `start` and belong to a date before them; `nil` where none stands there.
    func attribute(at start: Int) -> Attributed? {
        let stop: WordClass = [
            .article, .preposition, .conjunction, .auxiliary, .relative, .negation, .irregularPast,
            .possessivePronoun, .neutralPronoun,
        ]
        var cues: DateCue = []
        for at in start..<start + Self.longestAttribute {
            guard let token = token(at), token.kind == .word, !token.is(stop),
                at == start || !isRegularPast(token) && !token.is(.reportingVerb)
            else { break }
            cues.formUnion(self.cues(at))
        }
        guard let first = token(start), first.kind == .word, !first.is(stop) else { return nil }
        let isPlural = first.is(.pluralNoun) || !isSingular(start)
        return Attributed(cues: cues, isCounted: isPlural && !cues.contains(.scheduled))
    }

    /// Words from a date to the noun that it tells apart: `the 2022 early parliamentary elections`.
    private static let longestAttribute = 4

    private func isRegularPast(_ token: Token) -> Bool {
        token.end - token.start > 3 && prose.bytes[token.end - 1] == 0x64
            && prose.bytes[token.end - 2] == 0x65
    }
}
