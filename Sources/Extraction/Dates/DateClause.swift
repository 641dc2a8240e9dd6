import Interchange

/// The clause around a date: what stands before it in its sentence.
struct DateClause {
    let tokens: [Token]
    let bytes: [UInt8]
    let lexicon: DateLexicon
    let date: FoundDate
    /// The tokens of the sentence before the date.
    let before: Range<Int>
    /// Whether the date stands between double quotation marks of its paragraph.
    let isQuoted: Bool
    let isInTitle: Bool
    /// Behind the last token of the date's paragraph.
    let end: Int

    /// Takes the clause of a date.
    init(of date: FoundDate, in prose: Prose, isQuoted: Bool) {
        self.isQuoted = isQuoted
        self.date = date
        isInTitle = prose.paragraphs[date.paragraph].field == .title
        end = prose.paragraphs[date.paragraph].tokens.upperBound
        (tokens, bytes, lexicon) = (prose.tokens, prose.bytes, prose.lexicon.dates)
        let start =
            prose.sentence(of: date.tokens.lowerBound).map { prose.sentences[$0].lowerBound }
            ?? date.tokens.lowerBound
        // `on the 9th of June` stands as `on 9 June` does.
        let isOrdinal =
            date.tokens.count > 2 && lexicon.meaning(of: tokens[date.tokens.lowerBound + 1].word) == .of
        let hasArticle =
            isOrdinal && date.tokens.lowerBound > start
            && lexicon.meaning(of: tokens[date.tokens.lowerBound - 1].word) == .the
        let day = date.tokens.lowerBound - (hasArticle ? 1 : 0)
        before = max(start, day - Self.longest)..<max(start, day)
    }

    /// Tokens of the longest sentence that is read.
    private static let longest = 80

    /// Tokens between a verb and its date, as in `held in the city of Osh on`.
    static let reach = 6

    /// Tokens between a noun and its relative pronoun, as in `a course on forged powers of attorney that`.
    private static let longReach = 9

    /// Whether the date is the time of speaking: `said on Friday`.
    var isReportingTime: Bool {
        // `said today` dates the news of a page that reports a statement.
        guard var last = before.last, date.expression != .counted(.day, 0) else { return false }
        // One preposition only: what was `agreed upon on Friday` is no speech.
        if tokens[last].is(.preposition) { last -= 1 }
        // `told the Mill Wire on Friday`, `said Ana Orr on Friday`
        let end = last
        while before.contains(last), end - last < Self.reach, tokens[last].kind == .word,
            tokens[last].isCapitalised || tokens[last].is([.article, .personNoun])
                || last == end && before.contains(last - 1) && tokens[last - 1].is(.reportingVerb)
                    && !tokens[last].is([.preposition, .auxiliary, .conjunction, .relative])
        { last -= 1 }
        return before.contains(last) && tokens[last].is(.reportingVerb)
    }

    /// Whether the verb right before the date says that an occasion takes place: `a course that began yesterday`.
    var datesPhase: Bool { phase != nil }

    /// That verb; names between it and the date do not count: `organized by the OSCE Project Co-ordinator in Ukraine on`.
    var phase: Int? {
        var words = 0
        for at in before.reversed().prefix(2 * Self.longReach) {
            if endsClause(at) { return nil }
            if isPhase(at) { return at }
            if !tokens[at].isCapitalised { words += 1 }
            if words == Self.reach { return nil }
        }
        return nil
    }

    /// Whether a word is such a verb, not the noun of `by the end of`.
    private func isPhase(_ at: Int) -> Bool {
        cues(at).contains(.phase)
            && !(at > before.lowerBound && tokens[at - 1].is([.article, .possessivePronoun]))
    }

    /// Whether the date tells when the occasion before a relative pronoun took place.
    var datesOccasionBefore: Bool {
        guard datesPhase, let pronoun = before.last(where: { tokens[$0].is(.relative) }) else {
            return false
        }
        return before.prefix { $0 < pronoun }.suffix(Self.longReach).contains { cues($0).contains(.occasion) }
    }

    /// Whether that occasion is one that the page has named: `in the workshops that ran from`.
    var isOccasionBeforeDefinite: Bool { occasionBefore != nil }

    /// The noun of that occasion; `nil` where the page has not named it.
    var occasionBefore: Int? {
        guard let pronoun = before.last(where: { tokens[$0].is(.relative) }) else { return nil }
        let phrase = before.prefix { $0 < pronoun }.suffix(Self.longReach)
        guard let noun = phrase.last(where: { cues($0).contains(.occasion) }),
            let article = phrase.last(where: {
                $0 < noun && tokens[$0].is([.article, .determiner, .preposition])
            }), meaning(article) == .the || meaning(article) == .turn(.this),
            !opensOneOfMany(noun + 1..<before.upperBound)
        else { return nil }
        return noun
    }

    /// Whether the clause tells of an occasion or says that one took place.
    var tellsOccasion: Bool { datesPhase || before.contains { cues($0).contains(.occasion) } }

    /// Whether the clause tells of another occasion: `An earlier round`, `the next forum`, `the first was held`.
    var hasAnotherOccasion: Bool { hasAnotherOccasion(besides: nil) }

    /// The same where the page may be about one of a series: `completed the third round, held from`.
    var hasAnotherOccasionThanASeries: Bool { hasAnotherOccasion(besides: .past) }

    private func hasAnotherOccasion(besides series: DateMention.Tense?) -> Bool {
        var at = before.upperBound
        while at > before.lowerBound {
            at -= 1
            if tokens[at].is(";") { return false }
            if isDoubleMark(at) {
                // What stands between marks is another clause.
                guard let opening = before.last(where: { $0 < at && isDoubleMark($0) }) else { return false }
                at = opening
                continue
            }
            if case .nth(let number) = meaning(at) {
                let next = at + 1 < date.tokens.lowerBound ? at + 1 : at
                let isOne = number > 1 && cues(next).contains(.occasion)
                if tokens[next].is(.auxiliary)
                    || next > at && isPhase(next) && (isPast(next) || isOneMore(at))
                    || isOne && (series == nil || date.tense != series)
                {
                    return true
                }
            } else if isOtherOne(at) || isPreparatory(at) {
                return true
            } else if cues(at).contains(.another), !isReciprocal(at), !opensOtherClause(at), !isNextDay(at),
                !pointsBack(at),
                !isTurn(at) || at + 1 < date.tokens.lowerBound,
                at + 1 == tokens.count || meaning(at + 1) != .asOf
            {
                return true
            }
        }
        return false
    }

    /// Whether an indefinite article stands before a number: `and a third opens on`.
    private func isOneMore(_ number: Int) -> Bool {
        number > before.lowerBound && tokens[number - 1].is(.article) && meaning(number - 1) != .the
    }

    /// Whether `the one` stands for another occasion: `after the one held in Osh on`.
    private func isOtherOne(_ at: Int) -> Bool {
        tokens[at].is(.numberWord) && meaning(at) == .count(1) && at > before.lowerBound
            && meaning(at - 1) == .the && at + 1 < before.upperBound && (isPhase(at + 1) || isPast(at + 1))
    }

    /// Whether a word ends `one another`, which tells of no other occasion.
    private func isReciprocal(_ at: Int) -> Bool {
        at > before.lowerBound && tokens[at - 1].is(.numberWord) && meaning(at - 1) == .count(1)
    }

    /// Whether `such` points back to what is no occasion: `Such questions were put at a fair held on`.
    private func pointsBack(_ at: Int) -> Bool {
        guard cues(at).contains(.pointing), at + 1 < before.upperBound, tokens[at + 1].kind == .word,
            !tokens[at + 1].is([.relative, .auxiliary, .preposition, .article])
        else { return false }
        return !(at + 1..<min(at + 4, before.upperBound)).contains { cues($0).contains(.occasion) }
    }

    /// Whether `others` is the subject of a clause of its own, which tells of no occasion: `who work while others sleep`.
    private func opensOtherClause(_ at: Int) -> Bool {
        at > before.lowerBound && at + 1 < before.upperBound && cues(at - 1).contains(.subordinator)
            && !isPhase(at + 1) && !tokens[at + 1].is(.auxiliary) && !cues(at + 1).contains(.occasion)
    }

    /// Whether an occasion stands right behind an adjective of what leads to another: `a preliminary meeting`.
    private func isPreparatory(_ at: Int) -> Bool {
        cues(at).contains(.preparatory)
            && (at + 1..<max(at + 1, min(at + 3, before.upperBound))).contains {
                cues($0).contains(.occasion)
            }
    }

    /// Whether a relative clause tells what had been before, the page's occasion aside: `which Denmark had paid for in`.
    var isEarlier: Bool {
        guard let had = before.last(where: { isPluperfect($0) }),
            before.contains(where: { $0 < had && tokens[$0].is(.relative) })
        else { return false }
        // `clubs that had refused to play signed a code on`: the main clause goes on behind the relative one.
        let verbs = (had + 1..<max(had + 1, before.upperBound)).filter {
            isPast($0) || cues($0).contains(.linking) || isUnchanged($0)
        }
        if let last = verbs.dropFirst().last,
            !tokens[last - 1].is([.conjunction, .auxiliary, .relative])
                || cues(last - 1).contains(.pastAuxiliary) && !tokens[last - 2].is([.conjunction, .relative])
        {
            return false
        }
        return !datesOccasionBefore
    }

    /// Whether a verb with its object stands at a token that is its own past form: `put their questions`.
    private func isUnchanged(_ at: Int) -> Bool {
        cues(at).contains(.unchanging) && at + 1 < tokens.count
            && tokens[at + 1].is([.article, .determiner, .possessivePronoun])
    }

    /// Whether the date stands in a relative clause whose verb it dates: `in whose kitchen they met on`.
    var isInRelative: Bool {
        guard let pronoun = before.last(where: { tokens[$0].is(.relative) }) else { return false }
        return (pronoun + 1..<max(pronoun + 1, before.upperBound)).contains { isPast($0) }
            && !(pronoun + 1..<max(pronoun + 1, before.upperBound)).contains { endsClause($0) }
    }

    /// Whether a word is a past form by its ending or a list.
    func isPast(_ at: Int) -> Bool {
        let token = tokens[at]
        guard token.kind == .word, !token.isCapitalised else { return false }
        return token.is(.irregularPast) || endsRegularly(at)
    }

    /// Whether a word ends as regular past forms do.
    func endsRegularly(_ at: Int) -> Bool {
        let token = tokens[at]
        return token.end - token.start > 3 && bytes[token.end - 1] == 0x64
            && bytes[token.end - 2] == 0x65
    }

    /// Whether the clause goes back behind what the page reports, or to one thing of many: `had trained`, `on a visit`.
    var isAside: Bool {
        before.contains { at in
            if tokens[at].is(.relative) && !isClosed(at) || isPluperfect(at) { return true }
            guard tokens[at].is(.article), tokens[at].end - tokens[at].start <= 2 else { return false }
            return (at + 1..<min(at + 4, date.tokens.lowerBound)).contains { cues($0).contains(.occasion) }
        }
    }

    /// Whether the date tells a vote or the like from others, which a page reports on afterwards: `the 28 May elections`.
    func isAttribute(in line: ArraySlice<Token>) -> Bool {
        line.prefix { $0.kind == .word && !$0.is([.preposition, .auxiliary, .conjunction, .article]) }.prefix(
            3
        )
        .contains { lexicon.cues(of: $0.word).contains(.scheduled) }
    }

    /// Whether the line of the date is labelled as the time of an occasion: `When: 5 May, 10:00`.
    var isLabelled: Bool {
        guard let first = before.first, first + 1 < date.tokens.lowerBound else { return false }
        return cues(first).contains(.label) && tokens[first + 1].is(":")
    }

    /// Whether the date belongs to a clause behind the one of a date before it: `two years after they signed on`.
    func isSubordinate(to earlier: FoundDate) -> Bool {
        let between = before.drop { $0 < earlier.tokens.upperBound }
        guard between.contains(where: { cues($0).contains(.subordinator) || tokens[$0].is(.relative) })
        else {
            return false
        }
        return !datesOccasionBefore
    }

    /// Whether somebody speaks at an occasion on the date: `said at the presentation of the results on Monday`.
    var isAtOccasion: Bool {
        var hasOccasion = false
        for at in before.reversed().prefix(2 * Self.reach) {
            if endsClause(at) || tokens[at].is(.auxiliary) || isPhase(at) && !hasOccasion {
                return false
            }
            if cues(at).contains(.occasion) { hasOccasion = true }
            if hasOccasion, cues(at).contains(.place) { return true }
        }
        return false
    }

    /// Whether a definite occasion takes place on the date: `The clinics will run from April to October`.
    ///
    /// - Leaves: `The course followed a study that was held in June`, `The series of courses, which began in June`.
    var datesDefiniteOccasion: Bool { definiteOccasion != nil }

    /// The noun of that occasion.
    var definiteOccasion: Int? {
        guard let phase, let first = main.first, meaning(first) == .the || meaning(first) == .turn(.this),
            let occasion = happening(at: phase) ?? headOccasion, occasion < phase, headsSubject(occasion),
            !opensOneOfMany(occasion + 1..<phase)
        else { return nil }
        // `The first meeting is to be held in May`: of something that has just been agreed on.
        if date.tense == .future,
            opensWithNumber
        {
            return nil
        }
        let isOther = (occasion + 1..<phase).contains { at in
            isDoubleMark(at)
                || isPast(at) && !cues(at).contains(.phase) && !tokens[at].is(.auxiliary)
                    && meaning(at + 1) != .by
        }
        return isOther ? nil : occasion
    }

    /// The noun of whatever took place: `The night watches took place from`; `nil` for a vote, and where the subject is
    /// longer.
    private func happening(at phase: Int) -> Int? {
        guard phase + 1 < before.upperBound, cues(phase + 1).contains(.happening) else { return nil }
        let subject = main.prefix { $0 < phase && !tokens[$0].is([.auxiliary, .adverb, .midAdverb]) }
        guard let noun = subject.last, subject.count <= Self.reach,
            subject.allSatisfy({ tokens[$0].kind == .word && !tokens[$0].is([.preposition, .relative]) }),
            !tokens[noun].isCapitalised, !cues(noun).contains(.scheduled), !isPluperfect(noun + 1)
        else { return nil }
        return noun
    }

    /// Whether a token is the `had` of `had met`, not that of `had a choice` and `had to`.
    func isPluperfect(_ at: Int) -> Bool {
        guard cues(at).contains(.pastPerfect) else { return false }
        guard at + 1 < tokens.count else { return true }
        let next = tokens[at + 1]
        return !next.is([.article, .possessivePronoun, .numberWord]) && next.kind != .number
            && meaning(at + 1) != .to
    }

    /// Whether a noun ends its phrase: `the training`, not `the training programme`.
    func headsSubject(_ noun: Int) -> Bool {
        let next = tokens[noun + 1]
        guard next.kind == .word, !next.isCapitalised, !cues(noun + 1).contains(.phase), !isPast(noun + 1)
        else {
            return true
        }
        return next.is([.preposition, .auxiliary, .relative, .conjunction, .adverb, .midAdverb, .negation])
    }

    func cues(_ token: Int) -> DateCue { lexicon.cues(of: tokens[token].word) }

    func meaning(_ token: Int) -> DateWord {
        lexicon.meaning(of: tokens[token].word)
    }

    private func isTurn(_ token: Int) -> Bool {
        if case .turn = meaning(token) { true } else { false }
    }

    private func isDoubleMark(_ token: Int) -> Bool {
        switch tokens[token].scalar {
        case 0x22, 0x201C, 0x201D, 0x201E, 0xAB, 0xBB: true
        default: false
        }
    }

    func endsClause(_ at: Int) -> Bool {
        let token = tokens[at]
        // The colon of `06:00` ends nothing.
        if token.is(":"), at > 0, tokens[at - 1].kind == .number { return false }
        return token.is(",") || token.is(";") || token.is(":") || token.kind == .dash
    }
}
