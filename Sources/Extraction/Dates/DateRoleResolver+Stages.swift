import Interchange

/// Tells stages of the reported event from what stands beside it.
extension DateRoleResolver {
    /// Whether something runs over days that take in the day of the news: `The course, which runs May 3-7`.
    func runsOver(_ index: Int, _ primary: Int?) -> Bool {
        guard found[index].precision == .day, clauses[index].datesPhase, !clauses[index].datesTerm,
            case .named(let first, let last) = found[index].expression, first != last,
            let primary, let news = day(of: primary), let inner = DateSpan(news)
        else { return false }
        // `VIENNA, 3 May 2024`, and days without a year.
        let year = last.year ?? DateSpan.year(of: news)
        return DateSpan(.named(first.with(year: first.year ?? year), last.with(year: year)))?.holds(inner)
            ?? false
    }

    /// The named day of a date; the dateline's for `today` and `on Friday`.
    private func day(of index: Int) -> DateExpression? {
        switch found[index].expression {
        case .named: found[index].expression
        case .counted(.day, 0), .weekday(_, .nearest): dateline?.expression
        default: nil
        }
    }

    /// Whether news of what is done speaks first of an occasion to come: `A kiln was opened on 3 May`, and behind it
    /// `The courses will be held in June`.
    ///
    /// - Leaves: an occasion that title, lead or the first paragraph have named.
    func isLeftAhead(_ index: Int, by primary: Int?) -> Bool {
        guard found[index].tense == .future, primary != nil, isPast(primary),
            let noun = clauses[index].definiteOccasion
        else { return false }
        return !openingStems.hold(noun, besides: found[index].paragraph)
    }

    /// Whether a relative clause tells when an occasion took place that title, lead or the first paragraph have named: `for the
    /// fair, which began on 3 May`.
    func beganEarlier(_ index: Int) -> Bool {
        guard found[index].isFine, found[index].tense == .past, clauses[index].datesOccasionBefore,
            let noun = clauses[index].occasionBefore, !isElsewhere(noun, before: found[index])
        else { return false }
        return openingStems.hold(noun, besides: found[index].paragraph)
    }

    /// Whether somebody speaks of what the news tells of the same day: `Potters signed a pact today`, and behind it
    /// `“All who signed today are proud”` or `“Today’s ceremony was short”`.
    func isToldAgain(_ index: Int, _ primary: Int) -> Bool {
        let (date, clause) = (found[index], clauses[index])
        guard date.expression == .counted(.day, 0), found[primary].expression == date.expression,
            clause.isQuoted, let sentence = prose.sentence(of: found[primary].tokens.lowerBound)
        else { return false }
        // `“From today they may read it”`
        if let from = clause.before.last, clause.meaning(from) == .from, date.bound == .since { return true }
        let next = date.tokens.upperBound
        if next < clause.end, prose.tokens[next].kind == .possessive {
            return (next + 1..<min(next + 4, clause.end)).contains { clause.cues($0).contains(.occasion) }
        }
        guard let verb = clause.before.last, clause.isPast(verb) else { return false }
        let stem = prose.stem(of: verb)
        return prose.sentences[sentence].contains {
            prose.tokens[$0].kind == .word && prose.stem(of: $0) == stem
        }
    }

    /// Whether a sentence says how long something goes on whose beginning it dates: `A fair that opened Monday will run through
    /// Friday`.
    func endsCourse(_ index: Int, _ primary: Int?) -> Bool {
        guard let primary, primary < index, found[index].isFine, clauses[primary].datesPhase,
            clauses[index].datesPhase, let last = clauses[index].before.last,
            let sentence = prose.sentence(of: found[index].tokens.lowerBound),
            prose.sentence(of: found[primary].tokens.lowerBound) == sentence
        else { return false }
        let closes = clauses[index].phase.map { clauses[index].cues($0).contains(.closing) } ?? false
        return closes || clauses[index].meaning(last) == .to || clauses[index].meaning(last) == .until
    }

    /// Whether the news itself goes on since a day: `Since 3 May, forty kilns have been burning`.
    ///
    /// - Leaves: `Since 3 May 2014 the Mission has been`: what the page tells again; `Since 3 May 2014 forty kilns may burn`, where
    ///   the page has a day of its own or names another one there.
    func opensNews(_ index: Int) -> Bool {
        let (date, clause) = (found[index], clauses[index])
        // On a page without a day of its own the year is printed; another day in the opening is the news then.
        let isUndated =
            page == nil && dateline == nil
            && !found.contains { $0.isFine && $0.bound == nil && opening.contains($0.paragraph) }
        guard date.bound == .since, date.precision == .day, clause.before.count == 1,
            isUndated || DateSpan.year(of: date.expression) == nil,
            isUndated || prose.paragraphs[date.paragraph].tokens.lowerBound == clause.before.lowerBound,
            let sentence = prose.sentence(of: date.tokens.lowerBound),
            let helper = (date.tokens.upperBound..<prose.sentences[sentence].upperBound).first(where: {
                prose.tokens[$0].is(.auxiliary)
            })
        else { return false }
        if isUndated, clause.isPast(helper + 1) || clause.cues(helper + 1).contains(.linking) { return false }
        return prose.lexicon.dates.cues(of: prose.tokens[helper].word)
            .isDisjoint(with: [.pastAuxiliary, .pastPerfect])
    }

    /// Whether what the news tells has gone on since a day of the weeks before: `has left a course that the guild has taught since
    /// 3 May`, `ouvre de nouveau depuis lundi`.
    ///
    /// - Leaves: `as of 3 May`, which may lie ahead; a day with its year, and one long before the page’s.
    func goesOn(_ index: Int) -> Bool {
        let (date, clause) = (found[index], clauses[index])
        guard date.bound == .since, date.precision == .day, date.tense != .future, !clause.isQuoted,
            opening.contains(date.paragraph), DateSpan.year(of: date.expression) == nil,
            clause.before.count > 1, let last = clause.before.last, clause.meaning(last) == .since,
            !clause.isPerfect
        else { return false }
        return !isLongBefore(index, nil)
    }

    /// Whether a day shares its verb with a later one of the event: `drove on 4, 9 and 11 May and again from 13 to 16 June`.
    func isCoordinated(_ index: Int, before roles: [DateMention.Role]) -> Bool {
        index + 1 < found.count && roles[index + 1] == .event && found[index].tense == .past
            && !clauses[index].hasAnotherOccasion && joins(index, index + 1)
    }

    /// Whether a day shares its verb with one of the event: `held in Osh on 3 May and in Talas on 9 May`.
    func isCoordinated(_ index: Int, _ roles: [DateMention.Role]) -> Bool {
        index > 0 && roles[index - 1] == .event && joins(index - 1, index)
    }

    /// Whether nothing but a joint and places stand between two days: `on 3 May and in Talas on 9 May`, `4, 9 and 11 May`.
    private func joins(_ index: Int, _ next: Int) -> Bool {
        let (first, last) = (found[index], found[next])
        guard last.precision == .day, first.precision == .day, first.tense == last.tense, first.bound == nil,
            last.bound == nil, !clauses[index].isQuoted, !clauses[next].isQuoted,
            first.paragraph == last.paragraph
        else { return false }
        let between = prose.tokens[
            min(first.tokens.upperBound, last.tokens.lowerBound)..<last.tokens.lowerBound]
        if between.count == 1, between.first?.is(",") ?? false { return true }
        return between.count <= Self.longestJoint && between.contains { $0.is(.conjunction) }
            && between.allSatisfy {
                $0.kind == .word
                    && ($0.isCapitalised
                        || $0.is([.conjunction, .preposition, .article, .adverb])
                            && prose.lexicon.dates.cues(of: $0.word).isDisjoint(with: .subordinator))
            }
    }

    /// Whether a day of a list, each with its place, shares its verb with one of the event: `will be held on 3 May in Osh, from 7
    /// to 9 May in Talas and, after the harvest, on 4 June in Naryn`.
    ///
    /// - Leaves: `was held on 3 May in Osh, on 9 May a law was passed`: a clause of its own.
    func isListed(_ index: Int, _ roles: [DateMention.Role]) -> Bool {
        guard index > 0, roles[index - 1] == .event else { return false }
        let (first, last) = (found[index - 1], found[index])
        guard last.precision == .day, first.precision == .day, first.tense == last.tense, last.bound == nil,
            !clauses[index].isQuoted, !clauses[index - 1].isQuoted, sharesSentence(index, index - 1),
            first.tokens.upperBound < last.tokens.lowerBound,
            let sentence = prose.sentence(of: last.tokens.lowerBound)
        else { return false }
        let between = first.tokens.upperBound..<last.tokens.lowerBound
        guard between.count <= Self.longestListed,
            let mark = between.first(where: { isListMark($0) }), mark > between.lowerBound,
            prose.tokens[between.lowerBound].is(.preposition), prose.tokens[mark - 1].isCapitalised,
            !between.contains(where: { tellsClause($0, index) })
        else { return false }
        // Behind the mark stands the day; what stands before it between two marks is an aside.
        let close = between.last { isListMark($0) || prose.tokens[$0].is(.conjunction) } ?? mark
        guard (close + 1..<between.upperBound).allSatisfy({ prose.tokens[$0].is([.preposition, .adverb]) })
        else { return false }
        let rest = last.tokens.upperBound..<max(last.tokens.upperBound, prose.sentences[sentence].upperBound)
        return !rest.prefix { !isListMark($0) }.contains { tellsClause($0, index) }
    }

    private func isListMark(_ at: Int) -> Bool { prose.tokens[at].is(",") || prose.tokens[at].is(";") }

    /// Whether a token gives a part of a sentence a verb or hangs it on another.
    private func tellsClause(_ at: Int, _ index: Int) -> Bool {
        prose.tokens[at].is([.auxiliary, .relative, .reportingVerb]) || clauses[index].isPast(at)
    }

    /// Tokens between two days of a list: `in the Upper Valley, and, after the long winter break, from`.
    private static let longestListed = 16

    /// Whether a pronoun stands for an occasion of the news of which the sentence before tells: `The course was run by the guild.
    /// It began on 3 May`.
    func startsNamed(_ index: Int) -> Bool {
        let (date, clause) = (found[index], clauses[index])
        guard date.precision == .day, date.tense == .past, date.bound == nil, !clause.isQuoted,
            let first = clause.before.first, clause.before.count <= Self.longestJoint,
            prose.tokens[first].is(.neutralPronoun), clause.datesPhase,
            !clause.before.contains(where: {
                clause.endsClause($0) || prose.tokens[$0].is(.relative) || clause.isPluperfect($0)
            }),
            let sentence = prose.sentence(of: first), sentence > 0
        else { return false }
        let before = prose.sentences[sentence - 1]
        guard before.lowerBound >= prose.paragraphs[date.paragraph].tokens.lowerBound,
            let opening = before.first,
            clause.meaning(opening) == .the || clause.meaning(opening) == .turn(.this),
            let noun = before.prefix(Self.subject).last(where: { clause.cues($0).contains(.occasion) })
        else { return false }
        return openingStems.hold(noun, besides: date.paragraph)
    }

    /// Whether a pronoun stands for what the news tells of and comes to its end on a day: `The camp opened today`, and behind it
    /// `It will close on 9 June`.
    func endsNamed(_ index: Int, _ primary: Int?) -> Bool {
        let (date, clause) = (found[index], clauses[index])
        guard date.tense == .future, date.precision == .day, !clause.isQuoted, let primary, isPast(primary),
            let first = clause.before.first, clause.before.count <= Self.longestJoint,
            prose.tokens[first].is(.neutralPronoun), !prose.tokens[first].is(.firstPerson),
            let phase = clause.phase, clause.cues(phase).contains(.closing),
            let sentence = prose.sentence(of: found[primary].tokens.lowerBound)
        else { return false }
        return prose.sentences[sentence].contains { clause.cues($0).contains(.occasion) }
    }

    /// Whether a relative clause tells that something of which the opening tells began the day before or on a weekday: `The kilns,
    /// which opened yesterday, are`.
    func beganJustNow(_ index: Int) -> Bool {
        let (date, clause) = (found[index], clauses[index])
        switch date.expression {
        case .counted(.day, -1), .weekday(_, .nearest): break
        default: return false
        }
        guard date.tense == .past, !clause.isQuoted, date.bound == nil, !clause.isPerfect,
            let first = clause.before.first,
            clause.meaning(first) == .the || clause.meaning(first) == .turn(.this),
            let pronoun = clause.before.last(where: { prose.tokens[$0].is(.relative) }),
            pronoun - first <= Self.subject + 1, let phase = clause.phase, phase - pronoun <= 2,
            phase > pronoun
        else { return false }
        let noun = prose.tokens[pronoun - 1].is(",") ? pronoun - 2 : pronoun - 1
        return noun > first && openingStems.hold(noun, besides: date.paragraph)
    }

    /// Tokens of a subject that an occasion heads: `The winter course`.
    private static let subject = 4

    /// Tokens between two days that share a verb: `and in the Upper Valley on`.
    private static let longestJoint = 8

    /// Whether building that the news tells of began on a date: `Works began in May`; or what went with it went on over
    /// some months, told right behind: `Masons were trained between June and October`.
    func startsWorks(_ index: Int, _ roles: [DateMention.Role]) -> Bool {
        let (date, clause) = (found[index], clauses[index])
        guard date.tense == .past, date.bound == nil, date.precision == .month || date.precision == .day,
            !clause.isQuoted, !clause.hasAnotherOccasion
        else { return false }
        if clause.startsWorks { return roles[..<index].contains(.event) }
        guard index > 0, date.precision == .month, case .named(let first, let last) = date.expression,
            first != last, clauses[index - 1].startsWorks, roles[index - 1] == .event,
            found[index - 1].paragraph == date.paragraph, !clause.isAside,
            let sentence = prose.sentence(of: date.tokens.lowerBound)
        else { return false }
        return prose.sentence(of: found[index - 1].tokens.lowerBound).map { sentence - $0 <= 1 } ?? false
    }
}
