import Interchange

/// Tells the event of announcements and interviews, whose text is about other days.
extension DateRoleResolver {
    /// Whether a date tells of what came before an event that title, lead or the first paragraph announce: `will present their
    /// guide on Monday`, and behind it `The guild, which met on 3 May`.
    func isBefore(_ index: Int, announced primary: Int?) -> Bool {
        guard let primary else { return false }
        return found[index].tense == .past && !lies(index, in: primary)
    }

    /// Whether a date names the weekday of an announced event once more, also in what somebody says: `and on Monday a guide`.
    func isRepeated(_ index: Int, announced primary: Int?) -> Bool {
        guard let primary, found[index].tense != .past, found[index].bound == nil,
            case .weekday(let day, .nearest) = found[index].expression
        else { return false }
        if case .named(let first, let last) = found[primary].expression {
            // `on Friday, 10 May`, and `On Friday` behind it
            guard first == last,
                let announced = DateSurroundings.day(
                    found[primary].expression, isLast: true,
                    year: page?.year ?? dateline.flatMap { DateSpan.year(of: $0.expression) })
            else { return false }
            return announced.weekday == day
        }
        // `next Tuesday`, and `on Tuesday` behind it
        if case .weekday(let announced, _) = found[primary].expression { return announced == day }
        return false
    }

    /// Whether the page invites to what its first date is for.
    func isAnnounced(_ primary: Int) -> Bool {
        found[primary].tense == .future && found[primary].isFine && found[primary].bound == nil
            && opening.contains(found[primary].paragraph)
    }

    /// Whether a day ahead is that of an occasion that the title says is to come: `Guild to hold fair in Osh`, and in the opening
    /// `said today that its third fair is to be held on 3 May`.
    func isHeadlined(_ index: Int) -> Bool {
        let (date, clause) = (found[index], clauses[index])
        guard date.tense == .future, date.isFine, date.bound == nil, !clause.isQuoted,
            opening.contains(date.paragraph), clause.datesPhase,
            let title = prose.paragraphs.first, title.field == .title, date.paragraph > 0,
            !clause.before.contains(where: { clause.cues($0).contains(.another) }),
            let noun = clause.before.last(where: { clause.cues($0).contains(.occasion) }),
            TenseRule(prose: prose).isAnnounced(title.tokens.upperBound, in: title)
                || title.tokens.contains(where: { prose.tokens[$0].is(.futureMarker) })
        else { return false }
        let stem = prose.stem(of: noun)
        return title.tokens.contains { prose.tokens[$0].kind == .word && prose.stem(of: $0) == stem }
    }

    /// The day of the interview that a page prints; it counts where title, lead and the first paragraph date nothing.
    var interview: Int? {
        found.indices.first { index in
            found[index].isFine && found[index].tense == .past && !clauses[index].isQuoted
                && clauses[index].datesInterview
        }
    }

    /// Whether a day or a month of the event's own year stands in an answer of an interview about work that the news says came
    /// to its end: `The last kiln was lit on 9 June`, and in an answer behind it `The bricks came in March`.
    ///
    /// - Leaves: a year before, what had been, another occasion, what lies ahead; interviews about anything else.
    func isAnswered(_ index: Int, _ primary: Int?) -> Bool {
        let (date, clause) = (found[index], clauses[index])
        guard let primary, isPast(primary), !opening.contains(date.paragraph), date.tense == .past,
            date.bound == nil, date.precision == .day || date.precision == .month, !clause.isQuoted,
            case .named = date.expression, !clause.isPerfect, !clause.isReportingTime, !clause.datesSource,
            !clause.hasAnotherOccasion, opening.contains(found[primary].paragraph), tellsEnd(primary),
            asksQuestions
        else { return false }
        return DateSpan.year(of: date.expression).map { $0 == DateSpan.year(of: found[primary].expression) }
            ?? true
    }

    /// Whether the sentence of a date says that something came to its end: `the last kiln`, `was completed`.
    private func tellsEnd(_ index: Int) -> Bool {
        guard let sentence = prose.sentence(of: found[index].tokens.lowerBound) else { return false }
        return prose.sentences[sentence].contains {
            clauses[index].meaning($0) == .turn(.last) || clauses[index].cues($0).contains(.closing)
        }
    }

    /// Whether questions stand between the paragraphs, each in one of its own.
    private var asksQuestions: Bool {
        prose.paragraphs.lazy.filter {
            $0.field == .body && (Self.shortestQuestion...Self.longestQuestion).contains($0.tokens.count)
                && prose.tokens[$0.tokens.upperBound - 1].is("?")
        }.prefix(Self.looked).count == Self.looked
    }

    /// Tokens of the shortest and of the longest question of an interview.
    private static let shortestQuestion = 3
    private static let longestQuestion = 40

    /// The months over which a story that dates nothing else tells that something went on: `They spent forty evenings there from
    /// October to March`.
    func period(in opening: Set<Int>) -> Int? {
        guard let last = opening.max() else { return nil }
        return found.indices.first { index in
            let (date, clause) = (found[index], clauses[index])
            guard date.precision == .month, date.tense == .past, date.bound == nil,
                date.paragraph <= last + Self.looked, case .named(let first, let end) = date.expression,
                first != end
            else { return false }
            return !clause.isQuoted && !clause.isAside && !clause.hasAnotherOccasion && !clause.datesSource
                && !clause.isReportingTime && clause.hasPastVerb
        }
    }

    /// Whether a relative clause tells what lies ahead of something that was done, and a later sentence of the paragraph dates
    /// the deed: `have agreed on a line, which will open on 3 May. The agreement was reached on`.
    func isBesideDeed(_ index: Int) -> Bool {
        guard clauses[index].hangsOnDeed else { return false }
        return found[(index + 1)...].prefix(Self.looked).contains {
            $0.paragraph == found[index].paragraph && $0.isFine && $0.tense == .past && $0.bound == nil
        }
    }

    /// Dates behind one of what lies ahead among which the deed's is looked for, and paragraphs behind the opening in which a
    /// story tells its months.
    private static let looked = 3
}
