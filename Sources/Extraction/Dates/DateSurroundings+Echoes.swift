import Interchange

/// Days that the text takes up again further on as those of what it reports.
extension DateSurroundings {
    /// Whether the text goes on with the days as what it tells of: `brought together on Tuesday and Wednesday`, and behind it `The
    /// two days produced a card`.
    func isCountedAgain(_ index: Int) -> Bool {
        let date = found[index]
        guard date.tense == .past, let days = Self.days(of: date, page), days.first < days.last else {
            return false
        }
        let length = days.last.days(since: days.first) + 1
        return isTakenUp(behind: index) { subject in
            guard let count = subject.dropFirst().first, let noun = subject.dropFirst(2).first else {
                return false
            }
            return clauses[index].meaning(count) == .count(length)
                && clauses[index].meaning(noun) == .unit(.day)
        }
    }

    /// Whether somebody who speaks had led an occasion days before, which the text takes up: `Ana Lind, who had chaired a fair on
    /// Friday, said`, and behind it `The fair was the third`.
    ///
    /// - Leaves: `who had opened a fair on Friday, came`, and a fair of which nothing more is told.
    func isLedBySpeaker(_ index: Int) -> Bool {
        let (date, clause) = (found[index], clauses[index])
        guard date.tense == .past, case .weekday(_, .nearest) = date.expression,
            let had = clause.before.last(where: { clause.isPluperfect($0) }),
            had > clause.before.lowerBound, prose.tokens[had - 1].is(.relative),
            let noun = (had..<clause.before.upperBound).first(where: { clause.cues($0).contains(.occasion) }),
            prose.tokens[had..<noun].contains(where: { $0.is(.article) && $0.end - $0.start <= 2 }),
            date.tokens.upperBound + 1 < clause.end, prose.tokens[date.tokens.upperBound].is(","),
            prose.tokens[date.tokens.upperBound + 1].is(.reportingVerb)
        else { return false }
        let stem = prose.stem(of: noun)
        return isTakenUp(behind: index) { $0.contains { prose.stem(of: $0) == stem } }
    }

    /// Whether a sentence behind that of a date has a definite subject that a condition fits.
    private func isTakenUp(behind index: Int, where fits: (Range<Int>.SubSequence) -> Bool) -> Bool {
        guard let sentence = prose.sentence(of: found[index].tokens.lowerBound) else { return false }
        return prose.sentences[(sentence + 1)...].prefix(Self.memory).contains { next in
            guard let first = next.first, clauses[index].meaning(first) == .the else { return false }
            return fits(next.prefix(Self.subject))
        }
    }

    /// Sentences behind its own in which a date is taken up.
    private static let memory = 20
    /// Tokens of a subject: `The round table`.
    private static let subject = 3
}
