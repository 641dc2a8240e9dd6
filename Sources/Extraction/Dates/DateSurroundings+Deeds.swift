import Interchange

/// Finds dates of the event by what was done on them, apart from the sentence that dates the event.
extension DateSurroundings {
    /// Whether a weekday, quoted or not, is one on which the event took place: `We found it on Tuesday`.
    func isWeekdayOfEvent(_ index: Int) -> Bool {
        guard case .weekday(let day, .nearest) = found[index].expression,
            found[index].tense == .past || prose.lexicon.isGerman && found[index].tense == nil,
            let page, !clauses[index].isPerfect
        else { return false }
        let last = page.adding(days: -((page.weekday - day + 7) % 7))
        // Most German verbs tell no tense; then an event of several days must hold the day.
        let isPast = found[index].tense == .past
        return events.contains { $0.first <= last && last <= $0.last && (isPast || $0.first < $0.last) }
    }

    /// Whether a deed of the day before lies in the days that the event took: `who boarded the van yesterday`.
    func isYesterdayOfEvent(_ index: Int) -> Bool {
        guard case .counted(.day, -1) = found[index].expression, found[index].tense == .past, let page,
            clauses[index].endsInDeed
        else { return false }
        let day = page.adding(days: -1)
        return events.contains { $0.first <= day && day <= $0.last }
    }

    /// Whether a day is the one on which the news took place, told there by its weekday: `No roof leaked last Friday`, and behind
    /// it `Bells rang on 3 May`.
    func isDayOfEvent(_ index: Int) -> Bool {
        guard found[index].precision == .day, found[index].tense == .past, !clauses[index].isPerfect,
            let page, let primary, tellsWeekday(primary),
            let day = Self.day(found[index].expression, isLast: true, year: page.year),
            let news = Self.days(of: found[primary], page)
        else { return false }
        return news.first <= day && day <= news.last
    }

    /// Whether a date names weekdays alone: `on Friday`, `from Monday to Thursday`.
    private func tellsWeekday(_ index: Int) -> Bool {
        switch found[index].expression {
        case .weekday, .through(.weekday, .weekday): true
        default: false
        }
    }

    /// Whether a sentence opens with what was done on a day near the event, to something that the page has named: `Presented
    /// on 3 May, the guide`.
    func isPresented(_ index: Int) -> Bool {
        guard found[index].precision == .day, found[index].tense == .past,
            let sentence = prose.sentence(of: found[index].tokens.lowerBound),
            clauses[index].opensWithDeed(
                // A date may reach over the end of its sentence: `3. 5. 2024`.
                before: found[index].tokens
                    .upperBound..<max(
                        found[index].tokens.upperBound, prose.sentences[sentence].upperBound))
        else { return false }
        guard let days, let day = Self.day(found[index].expression, isLast: true, year: days.last.year) else {
            return isShortlyBefore(index)
        }
        return abs(day.days(since: days.last)) <= Self.recentDays
    }

    /// Whether something goes on over days that take in the page's own: `A course is running from 3 May to 9 June`.
    func isUnderWay(_ index: Int) -> Bool {
        guard found[index].precision == .day, found[index].tense != .past, let page,
            case .named(let first, let last) = found[index].expression, first != last,
            clauses[index].isRunning, !clauses[index].datesTerm, !clauses[index].hasAnotherOccasion
        else { return false }
        let year = last.year ?? page.year
        guard
            let start = Self.day(found[index].expression, isLast: false, year: year),
            let end = Self.day(found[index].expression, isLast: true, year: year)
        else { return false }
        return start <= page && page <= end
    }

    /// Whether a plain clause tells what was done on a weekday before the news: `The shed was set alight on Sunday`.
    ///
    /// - Leaves: what somebody said on it, what came out on it, who `arrived on Monday` in a relative clause.
    func isRecentDeed(_ index: Int) -> Bool {
        guard case .weekday(_, let turn) = found[index].expression, turn == .nearest || turn == .last,
            found[index].tense == .past, let primary, found[primary].tense != .future,
            // The days of an event that went on are known.
            days.map({ $0.first == $0.last }) ?? true,
            let sentence = prose.sentence(of: found[index].tokens.lowerBound),
            // What stands beside the news in its own sentence is told by that.
            prose.sentence(of: found[primary].tokens.lowerBound) != sentence,
            !clauses[primary].isReaction || namesAgain(index, in: found[primary].paragraph)
        else { return false }
        return clauses[index].isMainDeed(
            behind: found[index].tokens
                .upperBound..<max(
                    found[index].tokens.upperBound, prose.sentences[sentence].upperBound))
    }

    /// Whether a plain clause right behind news that somebody was told of tells what was done, on a day of the weeks before: `The
    /// council was told so today`, and behind it `The guns were melted on 12 October`.
    ///
    /// - Leaves: `The fair opened today`, and behind it `The hall was painted on 12 October`; `A law was passed on`.
    func isToldDeed(_ index: Int) -> Bool {
        let date = found[index]
        guard case .named = date.expression, date.precision == .day, date.tense == .past, page != nil,
            let primary, found[primary].tense != .future, !clauses[primary].isReaction, !isVote,
            (1...2).contains(date.paragraph - found[primary].paragraph),
            let first = clauses[index].before.first, clauses[index].meaning(first) == .the,
            isShortlyBefore(index), let sentence = prose.sentence(of: date.tokens.lowerBound),
            let news = prose.sentence(of: found[primary].tokens.lowerBound),
            prose.sentences[news].contains(where: { prose.tokens[$0].is(.reportingVerb) })
        else { return false }
        return clauses[index].isMainDeed(
            behind: date.tokens.upperBound..<prose.sentences[sentence].upperBound)
    }

    /// Whether the subject of a clause is one that a statement has named: `today condemned an attack on a van`, and behind it
    /// `The van was set alight on`.
    ///
    /// What else had been done is told as the background of a statement.
    private func namesAgain(_ index: Int, in paragraph: Int) -> Bool {
        let before = clauses[index].before
        guard let first = before.first, clauses[index].meaning(first) == .the else { return false }
        let subject = before.prefix(Self.subjectLength).dropFirst().map { prose.stem(of: $0) }
        return prose.paragraphs[paragraph].tokens.prefix(Self.longestStatement).contains {
            prose.tokens[$0].kind == .word && !prose.tokens[$0].is([.article, .preposition, .auxiliary])
                && subject.contains(prose.stem(of: $0))
        }
    }

    /// Whether an occasion that a clause brings in with its day is spoken of again right behind: `took part in a fair on
    /// 3 May. The fair was`.
    func isTakenUp(_ index: Int) -> Bool {
        let date = found[index]
        guard date.precision == .day, date.tense == .past, !clauses[index].isPerfect,
            !clauses[index].isFollowed, let noun = clauses[index].newOccasion,
            let sentence = prose.sentence(of: date.tokens.lowerBound), isShortlyBefore(index)
        else { return false }
        let stem = prose.stem(of: noun)
        return prose.sentences[(sentence + 1)...].prefix(Self.nearSentences).contains { next in
            guard let first = next.first,
                clauses[index].meaning(first) == .the
                    || clauses[index].meaning(first) == .turn(.this)
            else { return false }
            return next.prefix(Self.subjectLength).contains { prose.stem(of: $0) == stem }
        }
    }

    /// Tokens of a paragraph in which a statement names what it answers to.
    private static let longestStatement = 200

    /// Sentences behind its own in which an occasion is taken up.
    private static let nearSentences = 2

    /// Tokens of a subject that takes an occasion up: `The second fair`.
    private static let subjectLength = 3

    /// Whether a day lies in the weeks before the page's own; one without a page lies near what the page reports.
    private func isShortlyBefore(_ index: Int) -> Bool {
        guard let page,
            let day = Self.day(found[index].expression, isLast: true, year: page.year)
        else { return page == nil }
        return (0...Self.recentDays).contains(page.days(since: day))
    }

    /// Days before the page's own in which what it reports on took place.
    private static let recentDays = 31

    /// Whether something came behind the event within a week: `A tour of the quarry followed on 9 June`.
    func isSequel(_ index: Int) -> Bool {
        guard found[index].precision == .day, found[index].tense == .past, clauses[index].tellsSequel,
            let days, let day = Self.day(found[index].expression, isLast: true, year: days.last.year)
        else { return false }
        return (0...Self.sequelDays).contains(day.days(since: days.last))
            || events.contains { (0...Self.sequelDays).contains(day.days(since: $0.last)) }
    }

    /// Days behind the event in which what followed it still belongs to it.
    private static let sequelDays = 7

    /// Whether a plain clause tells what came of the event in the months behind it, on a day up to the page's own: `The guild
    /// showed its plan to the mayor on 9 June`, `The verdict was read on 30 May`.
    ///
    /// - Leaves: what the page has not named, and officers: `A kiln burst on 9 June`, `The Mayor of Osh came on 9 June`; what was
    ///   said and published.
    func isAftermath(_ index: Int) -> Bool {
        let date = found[index]
        guard case .named = date.expression, date.precision == .day, date.tense == .past, let primary,
            found[primary].tense != .future, !clauses[primary].isReaction, !isVote,
            date.paragraph > found[primary].paragraph, let days,
            let day = Self.day(date.expression, isLast: true, year: days.last.year),
            (1...Self.aftermathDays).contains(day.days(since: days.last)), page.map({ day <= $0 }) ?? true,
            let first = clauses[index].before.first,
            clauses[index].meaning(first) == .the || clauses[index].meaning(first) == .turn(.this),
            !prose.tokens[first + 1].isCapitalised,
            let sentence = prose.sentence(of: date.tokens.lowerBound)
        else { return false }
        return clauses[index].isMainDeed(
            behind: date.tokens
                .upperBound..<max(
                    date.tokens.upperBound, prose.sentences[sentence].upperBound))
    }

    /// Days behind the event in which a page tells what came of it.
    private static let aftermathDays = 120
}
