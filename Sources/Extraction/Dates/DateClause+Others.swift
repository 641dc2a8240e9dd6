import Interchange

/// What tells a date of the reported event from dates of votes, studies and deeds that the event answers to.
extension DateClause {
    /// Whether the date is the day of a vote that something else is for: `ran in the elections on`, `ahead of the vote on`.
    ///
    /// - Leaves: `The elections on 3 May were calm`.
    var datesVoteAhead: Bool {
        guard let noun = before.last(where: { !tokens[$0].is(.preposition) }), cues(noun).contains(.scheduled)
        else { return false }
        var at = noun - 1
        while before.contains(at), noun - at < 6, tokens[at].kind == .word, !tokens[at].is(.preposition),
            !tokens[at].is(.auxiliary)
        { at -= 1 }
        return before.contains(at) && tokens[at].is(.preposition) && !cues(at).contains(.place)
    }

    /// Whether a date behind a noun for a vote tells when it was: `Yesterday’s presidential election`.
    func tellsVote(in line: ArraySlice<Token>) -> Bool {
        isAttribute(in: line.first?.kind == .possessive ? line.dropFirst() : line)
    }

    /// Whether a vote took place on the date: `the early elections held in Examplia yesterday`.
    var datesVote: Bool {
        guard let phase else { return false }
        var at = phase - 1
        while before.contains(at), tokens[at].is(.auxiliary) || tokens[at].is(.relative) || tokens[at].is(",")
        {
            at -= 1
        }
        return before.contains(at) && cues(at).contains(.scheduled)
    }

    /// Whether building began on the date: `Works began in`, `The repair of the roof started on`.
    var startsWorks: Bool {
        guard let phase, let noun = before.prefix(3).first(where: { cues($0).contains(.works) }), noun < phase
        else { return false }
        return !(noun + 1..<phase).contains {
            endsClause($0) || tokens[$0].is([.relative, .auxiliary]) && !cues($0).contains(.pastAuxiliary)
        }
    }

    /// Whether the relative clause of a pronoun ends before the date, where the main clause goes on: `Repairs, which the guild
    /// paid for, took place from`.
    ///
    /// - Leaves: `The talks, which, after a pause, went on from`.
    func isClosed(_ pronoun: Int) -> Bool {
        guard pronoun > before.lowerBound, tokens[pronoun - 1].is(","),
            let comma = (pronoun..<before.upperBound).last(where: { tokens[$0].is(",") }),
            (pronoun + 1..<comma).contains(where: { isPast($0) || tokens[$0].is(.auxiliary) })
        else { return false }
        return comma + 1 < before.upperBound && (isPast(comma + 1) || tokens[comma + 1].is(.auxiliary))
    }

    /// Whether an occasion came after what the date tells of: `The course followed a study that ran from`; or the date is
    /// that of a time before: `The envoy last visited Osh from`.
    var isFollowed: Bool {
        before.dropFirst().contains { at in
            if meaning(at) == .turn(.last), at + 1 < before.upperBound, isPast(at + 1) { return true }
            return cues(at).contains(.following) && at + 2 < before.upperBound
                && !tokens[at - 1].is(.auxiliary)
                && (tokens[at + 1].is([.article, .numberWord]) || tokens[at + 2].is(.article))
        }
    }

    /// Whether a sentence opens with an occasion before the page's own: `At the last fair, held in Osh from`.
    ///
    /// - Leaves: `On the last day, held in Osh on`, `He came to the last fair, held from`.
    var datesLastOne: Bool {
        guard let phase, before.count > 4, cues(before.lowerBound).contains(.place),
            tokens[before.lowerBound].is(.preposition)
        else { return false }
        let turn = before.lowerBound + 2
        guard tokens[turn - 1].is([.article, .possessivePronoun]), meaning(turn) == .turn(.last),
            let comma = (turn + 2..<min(turn + Self.reach, phase + 1)).first(where: { tokens[$0].is(",") })
        else { return false }
        return comma + 1 == phase
    }

    /// Whether somebody answers on the day of the news to what was done on the date: `condemned the attack on Ana, who was
    /// beaten on`.
    var datesCause: Bool {
        guard let verb = before.last(where: { cues($0).contains(.reaction) }) else { return false }
        let behind = verb + 1..<before.upperBound
        return !behind.contains { isPluperfect($0) || cues($0).contains(.subordinator) }
    }

    /// Whether somebody answers to what a court or a council decided on the date: `dismay at the sentence handed down on`.
    ///
    /// - Leaves: `condemned the attack on Ana, who was beaten on`: what the page itself tells.
    var datesRuling: Bool {
        guard let verb = before.last(where: { cues($0).contains(.reaction) }),
            let noun = (verb + 1..<before.upperBound).last(where: { cues($0).contains(.ruling) })
        else { return false }
        return (noun + 1..<before.upperBound).contains { isPast($0) }
    }

    /// Whether a main clause says that an occasion came to its end, and a relative one when it began: `closed a course that the
    /// guild had opened on`.
    var datesStartOfClosed: Bool {
        guard let phase, let pronoun = before.last(where: { tokens[$0].is(.relative) }), pronoun < phase,
            let verb = before.last(where: { $0 < pronoun && cues($0).contains(.closing) && isPast($0) })
        else { return false }
        return !cues(phase).contains(.closing) && !tokens[verb - 1].is(.auxiliary)
            && (verb + 1..<pronoun).contains { cues($0).contains(.occasion) }
            && !(verb + 1..<pronoun).contains { endsClause($0) }
    }

    /// Whether an apposition tells that the date is the day before or behind the event’s: `On Sunday evening, the day before the
    /// opening`.
    var isDayBeside: Bool {
        let behind = date.tokens.upperBound..<min(end, date.tokens.upperBound + Self.reach)
        guard let comma = behind.prefix(2).first(where: { tokens[$0].is(",") }), comma + 3 < behind.upperBound
        else { return false }
        let isDay: Bool =
            if case .unit(.day) = meaning(comma + 2) { true } else { cues(comma + 2).contains(.partOfDay) }
        return isDay && tokens[comma + 1].is(.article) && cues(comma + 3).contains(.subordinator)
    }

    /// Whether an occasion is brought in as one of a series: `A first course that ran from`.
    var opensSeries: Bool {
        before.dropLast(2).contains { at in
            guard tokens[at].is(.article), meaning(at) != .the, case .nth = meaning(at + 1) else {
                return false
            }
            return (at + 2..<min(at + 4, before.upperBound)).contains { cues($0).contains(.occasion) }
        }
    }

    /// Whether the date stands in brackets behind one of those after which the page’s own came: `the third after Osh (3 May) and
    /// Talas (9 June)`.
    ///
    /// - Leaves: `took her to Osh (3 May) and Talas (9 June)`.
    var isListedBefore: Bool {
        guard let bracket = before.last, tokens[bracket].is("(") else { return false }
        let word = before.last {
            tokens[$0].kind == .word && !tokens[$0].isCapitalised && !tokens[$0].is([.conjunction, .article])
        }
        return word.map { cues($0).contains(.subordinator) } ?? false
    }

    /// Whether the clause says that a series of activities begins: `launched a campaign on`.
    var launches: Bool { before.contains { cues($0).contains(.launching) } }

    /// Whether the sentence tells of one thing that was done on the date, in a main clause: `The agreement was reached`.
    var isPlainMainClause: Bool {
        guard let first = before.first, meaning(first) == .the || meaning(first) == .turn(.this) else {
            return false
        }
        return before.contains { cues($0).contains(.pastAuxiliary) }
            && !before.contains {
                endsClause($0) || tokens[$0].is(.relative) || isPluperfect($0)
            }
    }
}
