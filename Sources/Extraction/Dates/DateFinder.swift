import Interchange

/// Finds the calendar expressions of an article, in order, with their bound, tense and role.
///
/// At each term the first rule that matches wins, and the search goes on behind its match.
struct DateFinder {
    /// What the first rule that fits finds at a term; each is tried in this order.
    private static func match(_ line: DateLine, at start: Int) -> DateMatch? {
        DayRangeRule().match(line, at: start) ?? NumericDayRule().match(line, at: start)
            ?? DayListRule().match(line, at: start) ?? DayRule().match(line, at: start)
            ?? PeriodRule().match(line, at: start) ?? RelativeDayRule().match(line, at: start)
            ?? MonthRule().match(line, at: start) ?? YearRule().match(line, at: start)
    }

    /// The dates of `prose`, the dateline's own first among those of its paragraph.
    ///
    /// - Parameters:
    ///   - prose: the article.
    ///   - dateline: its dateline.
    ///   - page: the day that the page's fields state; it stands in for a dateline without a year.
    /// - Returns: the dates with their roles.
    func dates(in prose: Prose, dateline: Dateline?, page: CalendarDate? = nil) -> [DateMention] {
        var found: [FoundDate] = []
        let text = Self.sentences(of: prose)
        for (index, paragraph) in prose.paragraphs.enumerated() {
            var tokens = paragraph.tokens
            let own = dateline.flatMap { self.dateline(prose, index, like: $0) }
            if let dateline = own {
                if let date = dateline.date {
                    found.append(
                        FoundDate(dateline: date, paragraph: index, prose.token(at: date.passage.range.start))
                    )
                }
                let behind =
                    tokens.first { prose.tokens[$0].start >= dateline.range.end } ?? tokens.upperBound
                tokens = behind..<tokens.upperBound
            }
            let line = DateLine(prose, tokens)
            let isCell =
                paragraph.field == .body && text.contains(index) && tokens.count <= Self.stampLength
                && Self.isDateAlone(line)
            guard isCell || paragraph.field != .body || !Self.isStamp(prose, tokens) else { continue }
            let first = found.count
            Self.scan(line, paragraph: index, into: &found)
            if isCell { for date in first..<found.count { found[date].isCell = true } }
        }
        let quoted = DateRoleResolver.quoted(found, in: prose)
        found = zip(found, quoted).filter { !$0.isRecurrent || !$1 && !$0.isHabit }.map(\.0)
        let roles = DateRoleResolver(prose: prose, found: found, page: page).roles()
        return zip(found, roles).map { $0.mention(in: prose, role: $0.isCell && $1 == .other ? .event : $1) }
    }

    /// The dateline of a paragraph: the article's, or the same day in capitals before a release that the article quotes whole.
    private func dateline(_ prose: Prose, _ index: Int, like dateline: Dateline) -> Dateline? {
        let paragraph = prose.paragraphs[index]
        if paragraph.range.contains(dateline.range) { return dateline }
        guard paragraph.field == .body, let first = paragraph.tokens.first,
            prose.tokens[first].shape.contains(.allCaps),
            let own = DatelineRule().match(prose, paragraph: index),
            own.date.map({ $0.expression == dateline.date?.expression }) ?? false
        else { return nil }
        return own
    }

    /// The one day that a page's fields state of its own; `nil` where none or several are read there.
    static func day(of published: [PublishedMention]) -> CalendarDate? {
        let days = Set(published.flatMap { PublishedLadder.days(of: $0.passage.text) })
        return days.count == 1 ? days.first : nil
    }

    /// The paragraphs of the body between its first and its last sentence.
    private static func sentences(of prose: Prose) -> Range<Int> {
        func isSentence(_ paragraph: Prose.Paragraph) -> Bool {
            paragraph.field == .body && paragraph.tokens.count > stampLength
        }
        guard let first = prose.paragraphs.firstIndex(where: isSentence),
            let last = prose.paragraphs.lastIndex(where: isSentence)
        else { return 0..<0 }
        return first..<last
    }

    /// Whether a line is a date and nothing else, as the cell of a table is.
    private static func isDateAlone(_ line: DateLine) -> Bool {
        guard line.terms.first?.word.opensDate == true,
            let match = match(line, at: 0)
        else { return false }
        return match.end == line.terms.count
    }

    /// Whether a paragraph is a line of date, place and time, which belongs to the page and not to its text.
    private static func isStamp(_ prose: Prose, _ tokens: Range<Int>) -> Bool {
        guard tokens.count <= stampLength, let last = tokens.last, !prose.tokens[last].is(".") else {
            return false
        }
        return !tokens.contains { index in
            let token = prose.tokens[index]
            // `When: Friday, 8 May` is a line of an advisory, the colon of `12:03` another.
            if token.is(":"), index > tokens.lowerBound, prose.tokens[index - 1].kind == .word { return true }
            return token.kind == .word && !token.isCapitalised && !token.is([.month, .preposition])
                && !prose.lexicon.dates.cues(of: token.word).contains(.publishing)
        }
    }

    /// Tokens of the longest stamp: `World Press · Monday, May 19, 2025 · 1,151 Articles · 3+ Million Readers`.
    private static let stampLength = 24

    /// One walk over the terms of a paragraph.
    private static func scan(_ line: DateLine, paragraph: Int, into found: inout [FoundDate]) {
        var at = 0
        let tense = TenseRule(prose: line.prose)
        while at < line.terms.count {
            guard line.terms[at].word.opensDate || line.opensRange(at),
                let match = match(line, at: at)
            else {
                at += 1
                continue
            }
            for part in match.parts {
                let bound = match.parts.count > 1 ? nil : line.bound(before: part.terms.lowerBound)
                let tokens =
                    line.terms[part.terms.lowerBound].token..<line.terms[part.terms.upperBound - 1].token + 1
                let told: DateMention.Tense? =
                    if line.isSince(before: part.terms.lowerBound)
                        || bound == .until && tense.isBarred(tokens.lowerBound)
                    {
                        .past
                    } else if line.tellsVote(before: part.terms.upperBound)
                        || line.isMeantFor(part.terms.lowerBound) || match.rule == DayRangeRule.movedName
                    {
                        nil
                    } else if bound == .until && tense.isPromised(tokens.lowerBound)
                        || line.leadsTo(part.terms.lowerBound) && tense.isPromised(tokens.lowerBound)
                        || tense.isAskedAtOccasion(tokens.lowerBound)
                    {
                        .future
                    } else if let verb = tense.tense(around: tokens) {
                        verb
                    } else {
                        tense.isAnnounced(tokens.lowerBound, in: line.prose.paragraphs[paragraph])
                            ? .future : nil
                    }
                let date = FoundDate(
                    range: line.range(part.terms), tokens: tokens, paragraph: paragraph,
                    expression: part.expression, precision: part.precision,
                    bound: bound, tense: told,
                    rule: match.rule)
                if let last = found.last, let whole = last.completed(by: date, line.prose) {
                    found[found.count - 1] = whole
                }
                found.append(date)
            }
            at = match.end
        }
    }
}

/// A date before its role is known.
struct FoundDate {
    /// The printed expression.
    let range: ByteRange
    /// Its tokens.
    let tokens: Range<Int>
    /// The index of its paragraph.
    let paragraph: Int
    /// What it says.
    let expression: DateExpression
    /// The unit that it pins down.
    let precision: DateMention.Precision
    /// Which end the text leaves open.
    let bound: DateMention.Bound?
    /// When its clause takes place.
    let tense: DateMention.Tense?
    /// The rule that found it.
    let rule: String
    /// Whether it is the dateline's.
    var isDateline = false
    /// Whether it fills a line between paragraphs, as the cell of a table that tells when things take place.
    var isCell = false

    /// Whether it is a season of no year or days of no week; what somebody says of one pins nothing.
    var isRecurrent: Bool {
        if case .through(.weekday, .weekday) = expression { return tokens.count == 4 }
        guard precision == .season, case .named(let first, _) = expression else { return false }
        return first.year == nil
    }

    /// Whether it may be the season of every year: `Rivers freeze in winter`.
    var isHabit: Bool { tense == nil && bound == nil }

    /// The date with the year of a later one of that year that is joined to it: `on 3 May and again on 7 June 2011`; `nil` where
    /// nothing joins them so.
    ///
    /// - Leaves: `on 3 May he told of 7 June 2011`.
    func completed(by next: FoundDate, _ prose: Prose) -> FoundDate? {
        let between = tokens.upperBound..<max(tokens.upperBound, next.tokens.lowerBound)
        guard paragraph == next.paragraph, precision == .day, next.precision == .day, bound == nil,
            next.bound == nil, tense == next.tense, !isDateline,
            case .named(let start, let end) = expression, case .named(let other, _) = next.expression,
            start.year == nil, end.year == nil, let year = other.year,
            let month = end.month, let day = end.day, let nextMonth = other.month, let nextDay = other.day,
            (month, day) < (nextMonth, nextDay), (start.month ?? month) <= month,
            between.contains(where: { prose.tokens[$0].is(.conjunction) }),
            between.allSatisfy({
                prose.tokens[$0].is([.conjunction, .midAdverb]) || prose.tokens[$0].is(",")
                    || prose.lexicon.dates.meaning(of: prose.tokens[$0].word) == .on
            })
        else { return nil }
        return FoundDate(
            range: range, tokens: tokens, paragraph: paragraph,
            expression: .named(start.with(year: year), end.with(year: year)), precision: precision,
            bound: bound, tense: tense, rule: rule)
    }

    /// The mention in a role.
    func mention(in prose: Prose, role: DateMention.Role) -> DateMention {
        DateMention(
            passage: prose.passage(range), expression: expression, precision: precision, role: role,
            bound: bound,
            tense: tense, rule: rule)
    }
}

extension FoundDate {
    /// The date of a dateline, whose first token is `token`.
    init(dateline date: DateMention, paragraph: Int, _ token: Int) {
        self.init(
            range: date.passage.range, tokens: token..<token + 1, paragraph: paragraph,
            expression: date.expression, precision: date.precision, bound: nil, tense: nil, rule: date.rule,
            isDateline: true)
    }
}

extension DateWord {
    /// Whether some rule begins at such a word.
    fileprivate var opensDate: Bool {
        switch self {
        case .day, .ordinalDay, .year, .decade, .month, .weekday, .from, .between, .the, .part, .turn, .unit,
            .earlier,
            .count, .relativeDay, .nth, .dayInLetters, .season, .quarterOf, .number:
            true
        default: false
        }
    }
}

extension DateLine {
    /// Whether a date that ends at `end` tells a vote from others, which comes before or behind what the clause tells:
    /// `opened a mission for the 16 October elections`, `reports on the 16 October elections`.
    func tellsVote(before end: Int) -> Bool { attribute(at: end)?.cues.contains(.scheduled) ?? false }

    /// Whether what the clause tells of is for a year, which need not have begun: `asked for funds in their budgets for 2019`.
    func isMeantFor(_ start: Int) -> Bool {
        if case .year = word(start) { word(start - 1) == .towards } else { false }
    }

    /// Which end a date that begins at `start` leaves open: `since 2019`, `until the end of March`, `as of 1 July`.
    func bound(before start: Int) -> DateMention.Bound? {
        guard word(start) != .from, word(start) != .between else { return nil }
        var at = start - 1
        if word(at) == .of || word(at) == .from || word(at) == .on || word(at) == .since,
            word(at - 1) == .asOf
        {
            return .since
        }
        if let clock = beforeClock(at) { at = clock }
        // What holds as of an hour holds for that hour.
        if word(at) == .of, word(at - 1) == .asOf { return nil }
        while word(at) == .the || word(at) == .part || word(at) == .of { at -= 1 }
        switch word(at) {
        case .since: return .since
        case .from:
            // `en date du 3 mai`
            if cues(at - 1).contains(.dating) { return nil }
            // A study from 2017 began nothing.
            if case .year = word(start) { return prose.lexicon.isRussian ? .since : nil }
            return .since
        case .until, .by: return .until
        case .asOf: return at == start - 1 ? .since : nil
        default: return nil
        }
    }

    /// Whether a clause leads up to what takes place on a date: `before the opening of the fair on 1 May`, `by the vote on 3 May`.
    func leadsTo(_ start: Int) -> Bool {
        var at = start - 1
        while word(at) == .the || word(at) == .part { at -= 1 }
        guard word(at) == .on || word(at) == .of else { return false }
        for index in (max(0, at - Self.occasionLength)..<max(0, at)).reversed() {
            guard let token = token(index), token.kind == .word,
                !token.is([.auxiliary, .relative, .reportingVerb])
            else { return false }
            if word(index) == .by || word(index) == .until { return index + 1 < at }
            // `agreed by telephone after a fire on`: a deed of its own.
            if cues(index).contains(.subordinator) { return false }
        }
        return false
    }

    /// Terms of the longest name of what takes place on a date, and of what stands before it.
    private static let occasionLength = 9

    /// Whether a date that begins at `start` lies behind what goes on: `in force since 1 June`.
    func isSince(before start: Int) -> Bool {
        var at = start - 1
        while word(at) == .the || word(at) == .part || word(at) == .of { at -= 1 }
        // `с понедельника учились`
        if case .weekday = word(start), prose.lexicon.isRussian, word(at) == .from { return true }
        return word(at) == .since
    }

    /// The term before a time of day that ends at `index`, as in `as of 19:30hrs, 26 January`; `nil` where none does.
    private func beforeClock(_ index: Int) -> Int? {
        let at = word(index) == .comma ? index - 1 : index
        guard token(at)?.kind == .number, token(at - 1)?.is(":") == true, token(at - 2)?.kind == .number
        else {
            return nil
        }
        return at - 3
    }
}
