import Interchange

/// What tells dates that only tell one thing from others, or how long what holds the event goes on.
extension DateClause {
    /// The noun that bears the date as its mark: `an invitation of 2 April`, `a request dated 3 May`; `nil` where there is none.
    ///
    /// - Leaves: `on the morning of 2 April`, `at the end of April`, `as of 2 April`.
    var nounTold: Int? {
        guard date.precision == .day || date.precision == .month, var link = before.last else { return nil }
        // `la lettre en date du 3 mai`
        let isDated = meaning(link) == .from && link > before.lowerBound && cues(link - 1).contains(.dating)
        if isDated {
            link -= 1
            while link > before.lowerBound, tokens[link - 1].is([.preposition, .article]) { link -= 1 }
        }
        guard isDated || meaning(link) == .of || cues(link).contains(.dating), link > before.lowerBound else {
            return nil
        }
        let noun = link - 1
        let token = tokens[noun]
        guard token.kind == .word, cues(noun).isDisjoint(with: [.partOfDay, .times]),
            !token.is([
                .preposition, .article, .determiner, .auxiliary, .conjunction, .relative, .numberWord,
                .adverb,
            ])
        else { return nil }
        switch meaning(noun) {
        case .other, .to, .towards: break
        default: return nil
        }
        // `in the course of June`
        return date.precision == .month && cues(noun).contains(.occasion) ? nil : noun
    }

    /// Whether the day of such a noun may be the event's: `At its session of 3 May the guild`, `condemned the attack of 3 May`.
    var mayTellEvent: Bool {
        guard let noun = nounTold else { return false }
        return cues(noun).contains(.occasion) || datesCause && !cues(noun).contains(.ruling)
    }

    /// Whether the clause tells how long a project or the like goes on, which is no event: `The project runs from`.
    ///
    /// - Leaves: `The programme ran from`, `The course, part of a project, runs from`.
    var datesTerm: Bool {
        guard date.tense != .past, let phase, case .named(let first, let last) = date.expression,
            let start = first.month, let end = last.month,
            ((last.year ?? 0) - (first.year ?? last.year ?? 0)) * 12 + end - start >= Self.longestEvent
        else { return false }
        let subject = before.prefix { $0 < phase }
        return subject.contains { cues($0).contains(.framework) }
            && !subject.contains { cues($0).contains(.occasion) }
    }

    /// Months between the first and the last of what is no event any more.
    private static let longestEvent = 2

    /// Whether a word begins `next day`, `next morning`: right behind the one that was told.
    func isNextDay(_ at: Int) -> Bool {
        guard meaning(at) == .turn(.next) || cues(at).contains(.following) else { return false }
        if case .unit(.day) = meaning(at + 1) { return true }
        return cues(at + 1).contains(.partOfDay)
    }

    /// Whether an occasion is said to be open up to the date, as an exhibition is: `is open until 3 May`.
    var isOpenUntil: Bool {
        guard let phase, phase > before.lowerBound, tokens[phase - 1].is([.auxiliary, .adverb]) else {
            return false
        }
        return !isPast(phase)
    }

    /// Whether the clause counts what came in over the time: `The guild counted 40 swarms between`.
    func counts(in rest: Range<Int>) -> Bool {
        guard !datesPhase else { return false }
        let sentence = before.lowerBound..<max(before.upperBound, rest.upperBound)
        guard let verb = sentence.first(where: { !date.tokens.contains($0) && isPast($0) }) else {
            return false
        }
        return (verb + 1..<min(verb + 4, max(verb + 1, sentence.upperBound))).contains {
            !date.tokens.contains($0) && (tokens[$0].kind == .number || tokens[$0].is(.numberWord))
        }
    }
}
