import Interchange

/// Tells the dates of what a page reports from those of what came before and comes after.
///
/// The reported event stands in the title, the lead or the first paragraph that dates something outside quotation
/// marks, as the time of its main clause. Elsewhere a date belongs to the event only if it lies in the same days, or
/// if it says when a definite occasion takes place: `The clinics will run from April to October`.
struct DateRoleResolver {
    let prose: Prose
    let found: [FoundDate]
    let clauses: [DateClause]
    let dateline: FoundDate?
    /// The day that the page's fields state.
    let page: CalendarDate?
    /// Title, lead, the first paragraph of the body and that of the dateline.
    let opening: Set<Int>
    /// The words of the opening.
    let openingStems: OpeningStems
    /// Whether the page tells of something that happened on its own day.
    private let isToday: Bool
    /// Whether each date only tells a paper or an occasion from others: `the letters of 3 and 9 April`.
    private let isMark: [Bool]

    /// Takes all dates of an article, in order.
    init(prose: Prose, found: [FoundDate], page: CalendarDate? = nil) {
        self.prose = prose
        self.page = page
        self.found = found
        clauses = zip(found, Self.quoted(found, in: prose)).map {
            DateClause(of: $0, in: prose, isQuoted: $1)
        }
        isMark = Self.marks(found, clauses, in: prose)
        dateline = found.first(where: \.isDateline)
        opening = Self.opening(of: prose, dateline)
        openingStems = OpeningStems(of: opening, in: prose)
        isToday = zip(found, clauses).contains {
            $0.expression == .counted(.day, 0) && $0.tense != .future && !$1.isQuoted
        }
    }

    /// The roles, one a date.
    func roles() -> [DateMention.Role] {
        var roles = found.indices.map { index -> DateMention.Role in
            found[index].isDateline ? .dateline : clauses[index].isPublication ? .publication : .other
        }
        var news = opening
        let speech = found.indices.first { isSpeech($0, in: news, roles) }
        let interview = interview
        let searched = interview == nil ? searchedParagraph(besides: news, roles, speech) : nil
        if let searched { news.insert(searched) }
        var primary: Int?
        for index in found.indices where roles[index] == .other && news.contains(found[index].paragraph) {
            guard isReported(index, behind: primary),
                found[index].paragraph != searched || found[index].tense != nil
            else { continue }
            roles[index] = .event
            if primary == nil { primary = index }
        }
        if primary == nil, let interview {
            roles[interview] = .event
            primary = interview
        }
        // `The mayor said on Friday. The fair, held on 3 May,` dates itself.
        let isSpoken = primary.map {
            found[$0].paragraph == searched && found[$0].tense == .past && !clauses[$0].datesDefiniteOccasion
        }
        if let speech, isSpoken ?? true {
            roles[speech] = .event
            primary = primary ?? speech
        }
        let others = DateSurroundings(
            prose: prose, found: found, clauses: clauses, roles: roles, primary: primary, page: page)
        let isVote = others.isVote
        let announced = primary.flatMap { isAnnounced($0) ? $0 : nil }
        let open = found.indices.filter { index in
            roles[index] == .other && !isBefore(index, announced: announced)
                && (!isMark[index] || primary.map { lies(index, in: $0) } ?? true)
                && !isOfOtherNumber(index) && !isLife(index)
        }
        for index in open where !isVote && isStage(index, behind: primary) { roles[index] = .event }
        for index in open where roles[index] == .other {
            if others.belongs(index) || isRepeated(index, announced: announced) { roles[index] = .event }
        }
        var events = Array(found.indices.filter { roles[$0] == .event }.prefix(Self.mostEvents))
        for index in open where roles[index] == .other && startsWorks(index, roles) { roles[index] = .event }
        for index in open
        where roles[index] == .other
            && (belongs(index, to: primary, events, isVote: isVote) || isCoordinated(index, roles)
                || isListed(index, roles) || isHeadlined(index)
                || !isVote
                    && (startsNamed(index) || endsNamed(index, primary) || beganJustNow(index)
                        || isAnswered(index, primary)))
        {
            roles[index] = .event
            if events.count < Self.mostEvents { events.append(index) }
        }
        for index in open.reversed() where roles[index] == .other && isCoordinated(index, before: roles) {
            roles[index] = .event
        }
        if !roles.contains(.event), let period = period(in: opening) { roles[period] = .event }
        return roles
    }

    /// Dates of the event among which a later one is looked for.
    private static let mostEvents = 8

    /// Whether each date stands between double quotation marks of its paragraph, in one walk.
    static func quoted(_ found: [FoundDate], in prose: Prose) -> [Bool] {
        var (paragraph, at, depth) = (-1, 0, 0)
        return found.map { date in
            if date.paragraph != paragraph {
                (paragraph, at, depth) = (
                    date.paragraph, prose.paragraphs[date.paragraph].tokens.lowerBound, 0
                )
            }
            while at < date.tokens.lowerBound {
                let token = prose.tokens[at]
                switch token.scalar {
                case 0x201C, 0x201E, 0xAB: depth = token.shape.contains(.glued) && depth > 0 ? 0 : 1
                case 0x201D, 0xBB: depth = 0
                case 0x22: depth = 1 - depth
                default: break
                }
                at += 1
            }
            return depth > 0
        }
    }

    private static func opening(of prose: Prose, _ dateline: FoundDate?) -> Set<Int> {
        let body = prose.paragraphs.indices.filter { prose.paragraphs[$0].field == .body }
        var news = Set(prose.paragraphs.indices).subtracting(body)
        guard let first = body.first else { return news }
        news.insert(first)
        if let dateline {
            news.insert(dateline.paragraph)
            // A dateline on a line of its own stands above the first paragraph.
            if prose.paragraphs[dateline.paragraph].tokens.count < shortest,
                let next = body.first(where: { $0 > dateline.paragraph })
            {
                news.insert(next)
            }
        }
        return news
    }

    /// The first paragraph after `news` that dates what is reported; `nil` where they do it themselves.
    ///
    /// Where the news is what somebody said on a day, what only lies ahead elsewhere is no news, and nothing is where they
    /// answered to what had happened.
    private func searchedParagraph(
        besides news: Set<Int>, _ roles: [DateMention.Role], _ speech: Int?
    ) -> Int? {
        guard speech.map({ !clauses[$0].isReaction }) ?? true else { return nil }
        let texts = prose.paragraphs.indices.filter {
            prose.paragraphs[$0].field == .body && prose.paragraphs[$0].tokens.count >= Self.shortest
        }
        let reported = found.indices.filter { roles[$0] == .other && isReported($0, behind: nil) }
        guard !reported.contains(where: { news.contains(found[$0].paragraph) }) else { return nil }
        return reported.first {
            texts.prefix(Self.searched).contains(found[$0].paragraph) && found[$0].isFine
                && found[$0].tense != nil && !isLongBefore($0, nil)
                && (speech == nil || found[$0].tense == .past && !clauses[$0].isPerfect
                    || clauses[$0].datesDefiniteOccasion)
        }.map { found[$0].paragraph }
    }

    /// Paragraphs in which the news may first be dated; features open with up to two without a date.
    private static let searched = 4

    /// Tokens below which a paragraph is no running text.
    private static let shortest = 12

    /// Whether a date of a news paragraph is the time of what is reported.
    private func isReported(_ index: Int, behind primary: Int?) -> Bool {
        let (date, clause) = (found[index], clauses[index])
        if isNow(index) || clause.isLabelled || goesOn(index) { return true }
        guard date.bound == nil || opensNews(index), date.precision != .year, date.precision != .decade,
            !clause.isQuoted, !isMark[index] || primary == nil && clause.mayTellEvent,
            !clause.isReportingTime, !clause.isEarlier, !clause.datesSource,
            !(primary == nil ? clause.hasAnotherOccasionThanASeries : clause.hasAnotherOccasion),
            !clause.isAttribute(in: prose.tokens[date.tokens.upperBound...]), !clause.datesVoteAhead,
            !isToldToday(index), !isOfAnotherYear(index, than: primary),
            primary != nil || !isBesideNews(index) && !isBesideDeed(index) && !isBeforeNews(index),
            !date.isFine || !clause.isInRelative || clause.datesOccasionBefore || !isLongBefore(index, nil),
            !(clause.opensSeries && clause.datesOccasionBefore), !clause.isListedBefore,
            primary == nil || !isOfOtherNumber(index), !isLife(index),
            !clause.datesRuling || primary.map({ !sharesSentence(index, $0) }) ?? true
        else { return false }
        let isTitle = prose.paragraphs[date.paragraph].field == .title
        if date.tense == .future, isTitle || isPast(primary) { return false }
        // Who met on 5 May did something else in March.
        if let primary, found[primary].isFine, !date.isFine {
            guard clause.datesOccasionBefore,
                clause.isOccasionBeforeDefinite || sharesSentence(index, primary)
            else { return false }
        }
        guard let primary, sharesSentence(index, primary) else { return true }
        return !clause.isSubordinate(to: found[primary]) || date.isFine && clause.datesCause
    }

    func sharesSentence(_ index: Int, _ other: Int) -> Bool {
        found[other].paragraph == found[index].paragraph
            && prose.sentence(of: found[other].tokens.lowerBound)
                == prose.sentence(of: found[index].tokens.lowerBound)
    }

    /// Whether somebody tells today of what goes on for months: `fell between May and July, the guild said today`.
    private func isToldToday(_ index: Int) -> Bool {
        guard found[index].precision == .month,
            let sentence = prose.sentence(of: found[index].tokens.lowerBound)
        else { return false }
        return found[(index + 1)...].prefix(2).contains { other in
            other.expression == .counted(.day, 0) && prose.sentence(of: other.tokens.lowerBound) == sentence
        }
    }

    /// Whether a relative clause tells what had become of something before the sentence dates the news: `A mill, which burnt
    /// down in May, was reopened yesterday`.
    private func isBesideNews(_ index: Int) -> Bool {
        guard index + 1 < found.count, sharesSentence(index, index + 1), found[index + 1].tense == .past,
            !clauses[index].datesOccasionBefore, !clauses[index].datesVote
        else { return false }
        return clauses[index].isRelative(
            resumedIn: found[index].tokens.upperBound..<found[index + 1].tokens.lowerBound)
    }

    /// Whether a month ahead is what the news, told right behind, leads up to: `In May a guide will be printed. The draft was shown
    /// yesterday`.
    private func isBeforeNews(_ index: Int) -> Bool {
        guard found[index].tense == .future, !found[index].isFine else { return false }
        return found[(index + 1)...].prefix(2).contains { other in
            other.paragraph == found[index].paragraph && other.tense == .past && other.bound == nil
                && (other.expression == .counted(.day, 0) || other.expression == .counted(.day, -1))
        }
    }

    /// Whether a date states a year where the event needs none: then it is not the page's own.
    private func isOfAnotherYear(_ index: Int, than primary: Int?) -> Bool {
        if let primary, case .counted(.day, _) = found[primary].expression,
            let page = page?.year
                ?? dateline
                .flatMap({ DateSpan.year(of: $0.expression) }),
            let year = DateSpan.year(of: found[index].expression)
        {
            return year < page && found[index].isFine && !clauses[index].tellsOccasion
        }
        guard let primary, found[primary].bound == nil,
            case .named(let event, _) = found[primary].expression, event.year == nil,
            event.day != nil, case .named(let first, let last) = found[index].expression,
            let year = last.year,
            first == last, first.day != nil, dateline.flatMap({ DateSpan.year(of: $0.expression) }) != year
        else { return false }
        return event.month != first.month || event.day != first.day
    }

    /// Whether news happened on the page's own day, whoever tells of it: `in a statement today`, `as of today`.
    private func isNow(_ index: Int) -> Bool {
        guard found[index].tense != .future, !clauses[index].isQuoted else { return false }
        switch found[index].expression {
        case .counted(.day, 0), .through(_, .counted(.day, 0)): return true
        default: return false
        }
    }

    /// Whether news that dates nothing else is what somebody said on a day: `the mayor announced on Friday`.
    private func isSpeech(_ index: Int, in news: Set<Int>, _ roles: [DateMention.Role]) -> Bool {
        let (date, clause) = (found[index], clauses[index])
        return roles[index] == .other && news.contains(date.paragraph) && clause.isReportingTime
            && date.isFine && date.bound == nil && !clause.isQuoted && date.tense != .future
            && !clause.hasAnotherOccasion
    }

    /// Whether a date outside the news is a stretch of days over which something went on.
    private func isStage(_ index: Int, behind primary: Int?) -> Bool {
        let (date, clause) = (found[index], clauses[index])
        guard date.bound == nil, date.precision == .day || clause.datesAttendance, date.tense == .past,
            case .named(let first, let last) = date.expression, first != last
        else { return false }
        return !clause.isQuoted && !clause.hasAnotherOccasion && !clause.datesLastOne && !clause.isFollowed
            && !clause.opensSeries && !isOfEarlierYear(index, than: primary) && !isCount(index)
            && !isPreparation(index, of: primary) && !isUnfinished(index)
            && (!clause.isAside || clause.datesOccasionBefore || clause.datesAttendance
                || clause.closesOccasion)
    }

    /// Whether the event is already known not to lie ahead: by its own clause, or since it is today's.
    func isPast(_ primary: Int?) -> Bool {
        primary.map { found[$0].tense != .future } ?? isToday
    }

    /// Whether a date outside the news is the event's all the same.
    private func belongs(_ index: Int, to primary: Int?, _ events: [Int], isVote: Bool) -> Bool {
        let (date, clause) = (found[index], clauses[index])
        // `The course runs until 12 May`
        if isUntilNow(index, primary) || primary.map({ isToldAgain(index, $0) }) ?? false { return true }
        guard
            date.bound == nil
                || date.bound == .until && !clause.isQuoted && clause.datesDefiniteOccasion
                    && !clause.isOpenUntil,
            date.precision != .year, prose.paragraphs[date.paragraph].field != .title, !clause.datesSource
        else { return false }
        if clause.isLabelled { return true }
        if let primary, lies(index, in: primary) { return true }
        if !clause.isQuoted, date.isFine,
            events.contains(where: { lies(index, in: $0) }) || isBetween(index, events)
        {
            return true
        }
        guard !clause.isQuoted, !clause.hasAnotherOccasion else { return false }
        if runsOver(index, primary) || endsCourse(index, primary) { return true }
        if clause.datesStartOfClosed, primary != nil, date.precision == .day { return true }
        // Observers came before the vote.
        return !isVote && (isOccasion(index) || beganEarlier(index))
            && !isLeftAhead(index, by: primary) && !isEarlierNumber(index, primary)
            || clause.isAtOccasion && date.isFine && date.tense != .future
                && !isPreparation(index, of: primary)
    }

    /// Whether a day lies between two of the event in one sentence: `began on 3 May and ended on 9 May`.
    private func isBetween(_ index: Int, _ events: [Int]) -> Bool {
        guard let inner = DateSpan(found[index].expression) else { return false }
        return zip(events, events.dropFirst()).contains { first, last in
            let (first, last) = (found[first], found[last])
            guard first.precision == .day, last.precision == .day,
                prose.sentence(of: first.tokens.lowerBound) == prose.sentence(of: last.tokens.lowerBound),
                let start = DateSpan(first.expression), let end = DateSpan(last.expression)
            else { return false }
            return start.through(end).holds(inner)
        }
    }

    /// Whether a date lies in the days of the event, or says the same; today is the dateline's day.
    func lies(_ index: Int, in primary: Int) -> Bool {
        if found[index].expression == found[primary].expression {
            // Who says `yesterday` speaks of a day; `today` may be these times.
            return !clauses[index].isQuoted || found[index].expression == .counted(.day, -1)
        }
        let event =
            found[primary].expression == .counted(.day, 0) ? dateline : found[primary]
        guard let outer = event.flatMap({ DateSpan($0.expression) }),
            let inner = DateSpan(found[index].expression),
            // In a year of courses other things happen on a day.
            found[primary].precision == .day || found[index].precision != .day
                || found[index].tense == nil || found[index].tense == .past && clauses[index].tellsOccasion
        else { return false }
        return outer.holds(inner)
    }
}

extension FoundDate {
    /// Whether it pins a week or less.
    var isFine: Bool { precision == .day || precision == .week }
}
