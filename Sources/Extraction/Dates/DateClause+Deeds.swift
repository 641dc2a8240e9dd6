import Interchange

/// What tells a deed that the page reports from what is said, sent and published on a date.
extension DateClause {
    /// Whether the clause says in the present that something goes on: `A course is running in Osh from`.
    var isRunning: Bool {
        var at = before.upperBound
        while at > before.lowerBound {
            at -= 1
            if tokens[at].is(";") || tokens[at].is(":") { return false }
            if cues(at).contains(.running) { return true }
            if tokens[at].is(.relative) || isPast(at) { return false }
        }
        return false
    }

    /// Whether the date stands in a relative clause behind which the main clause goes on with a verb of the past.
    func isRelative(resumedIn rest: Range<Int>) -> Bool {
        guard let pronoun = before.last(where: { tokens[$0].is(.relative) }),
            !(pronoun..<before.upperBound).contains(where: { tokens[$0].is(",") })
        else { return false }
        let verb = rest.first { isPast($0) || tokens[$0].is(.auxiliary) || tokens[$0].is(.relative) }
        return verb.map {
            !tokens[$0].is(.relative) && (tokens[$0 - 1].is(",") || !tokens[$0 - 1].is(.conjunction))
        } ?? false
    }

    /// Whether the date is that of a main clause that tells a deed; `rest` are the tokens of the sentence behind the date.
    func isMainDeed(behind rest: Range<Int>) -> Bool {
        var start = before.lowerBound
        if let relative = before.last(where: { tokens[$0].is(.relative) || cues($0).contains(.subordinator) })
        {
            // `The van, which nobody watched, was set alight on Sunday`
            guard let comma = (relative..<before.upperBound).last(where: { tokens[$0].is(",") }),
                (comma + 1..<before.upperBound).contains(where: { isPast($0) || tokens[$0].is(.auxiliary) })
            else { return false }
            start = comma + 1
        }
        let clause = start..<before.upperBound
        guard !clause.contains(where: { isPluperfect($0) }) else { return false }
        let verbs = clause.filter { isPast($0) || cues($0).contains(.pastAuxiliary) }
        guard let last = verbs.last else { return opensDeed(rest) }
        if clause.contains(where: { tokens[$0].is(.reportingVerb) || cues($0).contains(.publishing) }) {
            return false
        }
        // `in a letter sent on Friday`: a participle right before the date, behind another verb.
        let end = clause.last { !tokens[$0].is([.preposition, .adverb]) } ?? last
        guard last == end, last > start, !tokens[last - 1].is([.auxiliary, .conjunction, .adverb]) else {
            return true
        }
        return verbs.count == 1 && !tokens[last - 1].is(",")
            && !rest.contains { isPast($0) || tokens[$0].is(.auxiliary) }
            && !clause.contains { tokens[$0].is(.auxiliary) }
    }

    /// Whether the first verb behind a date that opens a clause tells a deed: `On Friday the guild lost`, not `On Friday a
    /// potter said`.
    private func opensDeed(_ rest: Range<Int>) -> Bool {
        for at in rest {
            if tokens[at].is(.relative) || isPluperfect(at) { return false }
            if tokens[at].is(.reportingVerb) || cues(at).contains(.publishing) { return false }
            if isPast(at) || cues(at).contains(.pastAuxiliary) { return true }
        }
        return false
    }

    /// The noun of an occasion that the clause brings in with `a`, with nothing but names and places up to the date.
    var newOccasion: Int? {
        let near = before.suffix(Self.newReach)
        guard let noun = near.last(where: { cues($0).contains(.occasion) }), noun > before.lowerBound,
            let article = (max(before.lowerBound, noun - 4)..<noun).last(where: {
                tokens[$0].is([.article, .preposition])
            }), tokens[article].is(.article), tokens[article].end - tokens[article].start <= 2
        else { return nil }
        let isOther = (noun + 1..<before.upperBound).contains {
            endsClause($0) || tokens[$0].is(.relative) || isPast($0) && !cues($0).contains(.phase)
        }
        return isOther ? nil : noun
    }

    /// Whether a main clause says that something brought an occasion of some days to its end: `The parade rounded off a course for
    /// smiths on`.
    var closesOccasion: Bool {
        guard let noun = newOccasion,
            let verb = before.last(where: { $0 < noun && cues($0).contains(.closing) && isPast($0) }),
            verb > before.lowerBound, !tokens[verb - 1].is([.auxiliary, .relative])
        else { return false }
        return !before.contains { isPluperfect($0) || tokens[$0].is(.relative) }
    }

    /// Tokens between an occasion and its date.
    private static let newReach = 12

    /// The noun of an occasion that opens the sentence with `a`.
    private var newSubject: Int? {
        guard let first = before.first, tokens[first].is(.article), meaning(first) != .the else { return nil }
        return before.prefix(Self.subjectLength).dropFirst().first { cues($0).contains(.occasion) }
    }

    /// Tokens of `The next evening, on`.
    private static let longestNextDay = 5

    /// Tokens of a subject that an occasion heads: `A second open debate`.
    private static let subjectLength = 4

    /// Whether the clause says that something came next: `A tour of the quarry followed on`.
    var tellsSequel: Bool {
        guard !before.contains(where: { tokens[$0].is(.relative) || isPluperfect($0) }),
            let last = before.last(where: { !tokens[$0].is(.preposition) }), last > before.lowerBound
        else { return false }
        if let occasion = newOccasion,
            let by = before.prefix(while: { $0 < occasion }).last(where: { meaning($0) == .by }),
            by > before.lowerBound, cues(by - 1).contains(.following)
        {
            return true
        }
        // `The next evening, on`
        if before.count <= Self.longestNextDay, before.prefix(2).contains(where: { isNextDay($0) }) {
            return true
        }
        // `A debate took place on`: one more occasion
        if let noun = newSubject, let phase, noun < phase { return true }
        return cues(last).contains(.following) && isPast(last) && !tokens[last - 1].is(.auxiliary)
    }

    /// Whether a date ahead stands in a relative clause about something that a main clause of the past brings in: `have agreed
    /// on a telephone line, which will open on`.
    var hangsOnDeed: Bool {
        guard date.tense == .future, !datesOccasionBefore,
            let pronoun = before.last(where: { tokens[$0].is(.relative) }),
            !(pronoun..<before.upperBound).contains(where: { tokens[$0].is(",") })
        else { return false }
        let main = before.prefix { $0 < pronoun }
        return main.contains { isPast($0) } && !main.contains { tokens[$0].is(.futureMarker) }
    }

    /// Whether a relative clause tells of people by the occasion that they were at: `one of the women who attended a course
    /// between`.
    var datesAttendance: Bool {
        guard let pronoun = before.last(where: { tokens[$0].is(.relative) }), pronoun + 1 < before.upperBound,
            cues(pronoun + 1).contains(.attending), !before.contains(where: { isPluperfect($0) })
        else { return false }
        let behind = pronoun + 2..<max(pronoun + 2, before.upperBound)
        return behind.prefix(Self.newReach).contains { cues($0).contains(.occasion) }
            && !behind.contains { endsClause($0) }
    }

    /// Whether a participle opens the sentence, its date and what the page has named follow: `Presented on 3 May, the guide`.
    func opensWithDeed(before rest: Range<Int>) -> Bool {
        guard let first = before.first, before.count <= Self.newReach,
            cues(first).contains(.presenting) || cues(first).contains(.phase) && isParticiple(first),
            !before.dropFirst().contains(where: { endsClause($0) || tokens[$0].is([.relative, .auxiliary]) }),
            let comma = rest.prefix(Self.newReach).first(where: { endsClause($0) }), tokens[comma].is(","),
            comma + 1 < rest.upperBound
        else { return false }
        return meaning(comma + 1) == .the || meaning(comma + 1) == .turn(.this)
    }

    /// Whether a word that may open a sentence is a past form.
    private func isParticiple(_ at: Int) -> Bool { tokens[at].is(.irregularPast) || endsRegularly(at) }

    /// Whether the sentence tells when the talks that the page prints were held: `The interview was recorded in Osh on`.
    var datesInterview: Bool {
        guard let first = before.first, meaning(first) == .the || meaning(first) == .turn(.this),
            let noun = before.prefix(Self.subjectLength).first(where: { cues($0).contains(.interview) })
        else { return false }
        let behind = noun + 1..<before.upperBound
        return behind.contains { cues($0).contains(.recording) }
            && !behind.contains {
                tokens[$0].is([.relative, .reportingVerb]) || isPluperfect($0) || endsClause($0)
                    || cues($0).contains(.occasion)
            }
    }

    /// Whether the last verb before the date tells a deed, of somebody in a relative clause too: `Ana, who boarded the van`.
    var endsInDeed: Bool {
        guard let verb = before.last(where: { isPast($0) || cues($0).contains(.pastAuxiliary) }) else {
            return false
        }
        return !tokens[verb].is(.reportingVerb) && !cues(verb).contains(.publishing)
            && !before.contains { isPluperfect($0) }
    }

    /// Whether an answer to what has happened is told right beside the date: `today voiced concern`, `condemned on Friday`.
    var isReaction: Bool {
        if before.suffix(Self.subjectLength).contains(where: { cues($0).contains(.reaction) }) { return true }
        return tokens[date.tokens.upperBound..<min(tokens.count, date.tokens.upperBound + Self.subjectLength)]
            .contains { lexicon.cues(of: $0.word).contains(.reaction) }
    }
}
