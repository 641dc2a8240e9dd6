import Interchange

/// Tells the dates of what a page reports from those of what came before and comes after.
///
/// The reported event stands in the title, the lead or the first paragraph that dates something outside quotation
/// marks, as the time of its main clause. Elsewhere a date belongs to the event only if it lies in the same days, or
/// if it says when a definite occasion takes place: `The clinics will run from April to October`.
struct DateRoleResolver {
    let prose: Prose
    let found: [FoundDate]

    /// The roles, one a date.
    func roles() -> [DateMention.Role] {
        var roles = found.map {
            $0.isDateline ? DateMention.Role.dateline : isPublication($0) ? .publication : .other
        }
        guard let news = newsParagraphs(roles) else { return roles }
        var primary: Int?
        for index in found.indices where roles[index] == .other && news.contains(found[index].paragraph) {
            guard isReported(index, primary: primary, roles) else { continue }
            roles[index] = .event
            if primary == nil || found[primary ?? index].precision == .year { primary = index }
        }
        for index in found.indices where roles[index] == .other {
            let isTitle = prose.paragraphs[found[index].paragraph].field == .title
            if found[index].bound == nil, !isTitle,
                primary.map({ lies(index, in: $0) }) ?? false || isAtOccasion(index) || datesOccasion(index)
            {
                roles[index] = .event
            }
        }
        return roles
    }

    /// Title, lead and the first body paragraph that has a date of a main clause; `nil` where no paragraph has one.
    private func newsParagraphs(_ roles: [DateMention.Role]) -> Set<Int>? {
        var news = Set(prose.paragraphs.indices.filter { prose.paragraphs[$0].field != .body })
        let candidates = found.indices.filter { roles[$0] == .other }
        guard let first = prose.paragraphs.firstIndex(where: { $0.field == .body }) else { return news }
        news.insert(first)
        let body = candidates.first {
            found[$0].paragraph >= first && found[$0].paragraph < first + Self.searched
                && isReported($0, primary: nil, roles)
        }
        if let body,
            !candidates.contains(where: {
                found[$0].paragraph <= first && isReported($0, primary: nil, roles)
            })
        {
            news.insert(found[body].paragraph)
        }
        return news
    }

    /// Body paragraphs in which the news may first be dated; features open with up to two without a date.
    private static let searched = 4

    /// Whether a date of a news paragraph is the time of what is reported.
    private func isReported(_ index: Int, primary: Int?, _ roles: [DateMention.Role]) -> Bool {
        let date = found[index]
        let field = prose.paragraphs[date.paragraph].field
        guard date.bound == nil, !isQuoted(date), !isReportingTime(date) else { return false }
        if date.precision == .year || date.precision == .decade { return false }
        if field == .title, date.tense == .future { return false }
        if date.tense == .future, hasToday(primary) { return false }
        let sentence = prose.sentence(of: date.tokens.lowerBound)
        if hasAnotherOccasion(date), !datesPhase(date) { return false }
        guard let primary, found[primary].paragraph == date.paragraph else { return true }
        if prose.sentence(of: found[primary].tokens.lowerBound) == sentence {
            return datesPhase(date)
                || !hasSubordinator(from: found[primary].tokens.upperBound, to: date.tokens.lowerBound)
        }
        return date.tense != .future || found[primary].tense == .future
    }

    /// Whether the event is already known to be past or of the day.
    private func hasToday(_ primary: Int?) -> Bool {
        guard let primary else { return found.contains { $0.isDateline } && hasRelativeDay }
        return found[primary].tense != .future
    }

    private var hasRelativeDay: Bool {
        found.contains { date in
            if case .counted(.day, 0) = date.expression { !isQuoted(date) } else { false }
        }
    }

    /// Whether the date stands between double quotation marks of its paragraph.
    private func isQuoted(_ date: FoundDate) -> Bool {
        var depth = 0
        for token in prose.tokens[prose.paragraphs[date.paragraph].tokens.lowerBound..<date.tokens.lowerBound]
        {
            switch token.scalar {
            case 0x201C, 0x201E, 0xAB: depth = token.shape.contains(.glued) && depth > 0 ? 0 : 1
            case 0x201D, 0xBB: depth = 0
            case 0x22: depth = 1 - depth
            default: break
            }
        }
        return depth > 0
    }

    /// `said on Friday`, `told reporters on Monday`: the time of speaking.
    private func isReportingTime(_ date: FoundDate) -> Bool {
        var at = date.tokens.lowerBound - 1
        while at >= 0, prose.tokens[at].is([.preposition, .article]) { at -= 1 }
        return at >= 0 && prose.tokens[at].is(.reportingVerb)
    }

    /// Whether `after`, `before`, `when` or a relative pronoun stands between two tokens.
    private func hasSubordinator(from start: Int, to end: Int) -> Bool {
        prose.tokens[min(start, end)..<end].contains { $0.is(.subordinator) || $0.is(.relative) }
    }

    /// Whether the verb right before the date says that an occasion takes place: `a course that began yesterday`.
    private func datesPhase(_ date: FoundDate) -> Bool {
        var at = date.tokens.lowerBound - 1
        let limit = max(0, at - Self.reach)
        while at >= limit, !isClauseEnd(prose.tokens[at]) {
            if prose.tokens[at].is(.phaseVerb) { return true }
            at -= 1
        }
        return false
    }

    /// Tokens between a verb and its date: `held in the city of Osh on`.
    private static let reach = 6

    private func isClauseEnd(_ token: Token) -> Bool {
        token.is(",") || token.is(";") || token.is(":") || token.kind == .dash
    }

    /// `An earlier round`, `the next forum`, `the first was held`: another occasion in the date's clause.
    private func hasAnotherOccasion(_ date: FoundDate) -> Bool {
        var at = date.tokens.lowerBound - 1
        let start =
            prose.sentence(of: date.tokens.lowerBound).map { prose.sentences[$0].lowerBound } ?? at + 1
        while at >= start, !prose.tokens[at].is(";") {
            if prose.tokens[at].is(.anotherOccasion) {
                return !(at + 1 < prose.tokens.count && prose.tokens[at + 1].is([.calendar]))
            }
            at -= 1
        }
        return false
    }

    /// Whether an occasion at which somebody speaks is dated: `said at the presentation of the results on Monday`.
    private func isAtOccasion(_ index: Int) -> Bool {
        let date = found[index]
        guard !isQuoted(date), !hasAnotherOccasion(date), date.tense != .future else { return false }
        var at = date.tokens.lowerBound - 1
        let limit = max(0, at - 2 * Self.reach)
        var hasOccasion = false
        while at > limit, !isClauseEnd(prose.tokens[at]) {
            let token = prose.tokens[at]
            if token.is(.occasion) { hasOccasion = true }
            if token.is([.auxiliary, .phaseVerb]) { return false }
            if hasOccasion, token.is(.place) { return true }
            at -= 1
        }
        return false
    }

    /// Whether a definite occasion is dated: `The clinics will run from April to October`.
    private func datesOccasion(_ index: Int) -> Bool {
        let date = found[index]
        guard !isQuoted(date), date.precision != .year, !hasAnotherOccasion(date), datesPhase(date),
            let sentence = prose.sentence(of: date.tokens.lowerBound).map({ prose.sentences[$0] })
        else { return false }
        let first = prose.tokens[sentence.lowerBound]
        guard
            prose.lexicon.dates.meaning(of: first.word) == .the
                || prose.lexicon.dates.meaning(of: first.word) == .turn(.this)
        else { return false }
        return prose.tokens[sentence.lowerBound..<min(sentence.lowerBound + 4, date.tokens.lowerBound)]
            .contains { $0.is(.occasion) }
    }

    /// Whether the page dates itself: `This release was first published on 14 November`.
    private func isPublication(_ date: FoundDate) -> Bool {
        guard let sentence = prose.sentence(of: date.tokens.lowerBound).map({ prose.sentences[$0] }) else {
            return false
        }
        var at = date.tokens.lowerBound - 1
        while at > sentence.lowerBound, prose.tokens[at].is(.preposition) { at -= 1 }
        let opening = prose.tokens[sentence.lowerBound..<min(sentence.lowerBound + 4, sentence.upperBound)]
        guard at >= sentence.lowerBound, prose.tokens[at].is(.publishing), let first = opening.first else {
            return false
        }
        return prose.lexicon.dates.meaning(of: first.word) == .turn(.this)
            && opening.contains { $0.is(.pageNoun) }
    }

    /// Whether a date lies in the days of the event, or says the same.
    private func lies(_ index: Int, in primary: Int) -> Bool {
        let (inner, outer) = (found[index].expression, found[primary].expression)
        if inner == outer { return found[index].precision != .year && !isQuoted(found[index]) }
        guard let days = span(of: inner), let event = span(of: outer),
            found[index].precision == .day || found[index].precision == found[primary].precision
                || event.isLong
        else { return false }
        return event.holds(days)
    }

    /// The days that an expression names, as far as it does; today's are the dateline's.
    private func span(of expression: DateExpression) -> Span? {
        switch expression {
        case .named(let first, let last): return first.month == nil ? nil : Span(first: first, last: last)
        case .counted(.day, 0):
            guard let line = found.first(where: \.isDateline) else { return nil }
            return span(of: line.expression)
        default: return nil
        }
    }

    /// Two ends of which the years may be missing.
    private struct Span {
        let first: PartialDate
        let last: PartialDate

        /// Whether it runs over months.
        var isLong: Bool { first.month != last.month || first.year != last.year }

        /// Whether `other` lies in it; a missing year is this one's.
        func holds(_ other: Span) -> Bool {
            guard let start = key(first, first.year, low: true),
                let end = key(last, last.year ?? first.year, low: false),
                let from = key(other.first, other.first.year ?? other.last.year ?? first.year, low: true),
                let to = key(
                    other.last, other.last.year ?? other.first.year ?? last.year ?? first.year, low: false)
            else { return false }
            return start <= from && to <= end
        }

        private func key(_ date: PartialDate, _ year: Int?, low: Bool) -> Int? {
            guard let month = date.month else { return nil }
            return ((year ?? 0) * 12 + month) * 32 + (date.day ?? (low ? 1 : 31))
        }
    }
}
