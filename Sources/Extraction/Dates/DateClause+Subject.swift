import Interchange

/// What tells the occasion that a clause is about by the words that open it.
extension DateClause {
    /// The tokens before a date of the past in its own part of the sentence: `Rain fell on 3 May; the last check took place
    /// on`.
    var main: Range<Int> {
        guard date.tense == .past, let stop = before.last(where: { tokens[$0].is(";") }) else {
            return before
        }
        return stop + 1..<before.upperBound
    }

    /// The noun of an occasion among the first words.
    var headOccasion: Int? {
        main.prefix(Self.headLength).prefix { !tokens[$0].is(.preposition) }.last {
            cues($0).contains(.occasion)
        }
    }

    /// Whether a definite occasion is what the clause is about: `The rounds took smiths to Osh from`.
    var opensWithOccasion: Bool {
        guard let first = main.first, meaning(first) == .the || meaning(first) == .turn(.this),
            let noun = headOccasion
        else { return false }
        return headsSubject(noun) && !opensOneOfMany(noun + 1..<main.upperBound)
    }

    /// Whether a main clause says that something took place: `Trials of the oven took place between`.
    var tellsHappening: Bool {
        guard let phase, phase + 1 < before.upperBound, cues(phase + 1).contains(.happening) else {
            return false
        }
        return !main.contains { tokens[$0].is(.relative) || isPluperfect($0) || endsClause($0) }
    }

    /// Whether a word tells one of a series from others: `first`.
    func isNumber(_ at: Int) -> Bool { if case .nth = meaning(at) { true } else { false } }

    /// Whether a number among others stands with what the clause is about: `The first preparatory round`.
    var opensWithNumber: Bool {
        main.prefix(Self.headLength).contains { isNumber($0) }
    }

    /// Whether the work of a date goes on from a day before it: `on 4 and 9 May and again from`.
    var isTakenUpAgain: Bool {
        guard let last = before.last(where: { !tokens[$0].is(.preposition) }) else { return false }
        return cues(last).contains(.repeating)
    }

    /// Whether a relative clause is about one of many, not about the occasion before it: `The course is one of a set that began
    /// on`.
    ///
    /// - Leaves: `The course, which began on`, `The course on wells that began on`.
    func opensOneOfMany(_ between: Range<Int>) -> Bool {
        guard let pronoun = between.last(where: { tokens[$0].is(.relative) }) else { return false }
        return (between.lowerBound..<pronoun).contains { at in
            tokens[at].is(.article) && meaning(at) != .the && at > between.lowerBound
                && (tokens[at - 1].is(.auxiliary) || meaning(at - 1) == .of)
        }
    }

    /// Whether the clause says that an occasion began on the date: `had begun her visit in Osh on`.
    var beginsOccasion: Bool {
        guard let verb = before.last(where: { cues($0).contains(.beginning) }) else { return false }
        let near = max(before.lowerBound, verb - Self.headLength)..<before.upperBound
        return near.contains { cues($0).contains(.occasion) }
            && !(verb + 1..<max(verb + 1, before.upperBound)).contains {
                tokens[$0].is(.relative) || endsClause($0)
            }
    }

    /// Tokens of a subject that an occasion heads.
    private static let headLength = 4
}
