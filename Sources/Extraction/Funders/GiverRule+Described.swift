/// What a relative clause tells of somebody whom the sentence names for something else.
extension GiverRule {
    /// Whether the verb only says who somebody is of whom the main clause tells more: `A, which finances the repair of the dam,
    /// sent an observer`, `A, whose loan pays for the dam, took part`.
    ///
    /// - Leaves: `A, which finances the course, took part`; `by A, which paid for the glass`; `the envoys of A, which`.
    func isDescribed(_ giver: BodyName, by verb: Range<Int>) -> Bool {
        guard let comma = relativeComma(giver, verb), !isOblique(giver),
            let close = (verb.upperBound..<min(clause.range.upperBound, verb.upperBound + Self.longestAside))
                .first(where: { tokens[$0].is(",") }),
            goesOn(behind: close), !isOwnActivity(min(clause.end(verb.upperBound), close)..<close)
        else { return false }
        clause.note(.elsewhere, by: comma + 1..<close)
        return true
    }

    /// The comma before the relative pronoun of the verb, or before `whose` that opens the subject.
    private func relativeComma(_ giver: BodyName, _ verb: Range<Int>) -> Int? {
        for (at, isWhose) in [(verb.lowerBound - 1, false), (opening(of: giver) - 1, true)] {
            guard let pronoun = clause.token(at), pronoun.is(.relative), let comma = clause.token(at - 1),
                comma.is(","),
                !isWhose
                    || clause.prose.lexicon.cues.longest(tokens, at: at, before: at + 1)?.value == .oblique
            else { continue }
            return at - 1
        }
        return nil
    }

    /// Whether the main clause goes on behind a comma, or another body is told of: `, sent an observer`, `, and Malta,
    /// which`.
    private func goesOn(behind comma: Int) -> Bool {
        guard let next = clause.token(comma + 1) else { return false }
        if next.is(.conjunction) {
            return (comma + 2..<min(clause.range.upperBound, comma + Self.longestAside)).contains {
                tokens[$0].is(.relative) && tokens[$0 - 1].is(",")
            }
        }
        return next.is([.auxiliary, .irregularPast, .finiteVerb, .clauseVerb])
            || clause.isRegularPast(comma + 1)
            || next.is([.adverb, .midAdverb]) && clause.isRegularPast(comma + 2)
    }

    /// Whether what is paid for is what the page reports, as far as its noun tells: `the course`, `this project`, `the
    /// second phase`.
    private func isOwnActivity(_ object: Range<Int>) -> Bool {
        guard let first = object.first else { return true }
        let dates = clause.prose.lexicon.dates
        if tokens[first].is(.neutralPronoun) { return true }
        let isNew = tokens[first].is(.article) && dates.meaning(of: tokens[first].word) != .the
        guard !isNew, !tokens[first].is([.elsewhere, .possessivePronoun]) else { return false }
        let end =
            object.first { $0 > first && tokens[$0].is([.preposition, .relative]) } ?? object.upperBound
        return (first..<end).contains { at in
            if case .nth = dates.meaning(of: tokens[at].word) { return true }
            return !dates.cues(of: tokens[at].word).isDisjoint(with: [.occasion, .framework])
        }
    }

    /// Tokens of the longest relative clause that is read.
    private static let longestAside = 24
}
