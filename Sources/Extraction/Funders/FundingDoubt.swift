import Interchange

/// What in a clause speaks against a donor.
struct FundingDoubt {
    let clause: FundingClause

    init(_ clause: FundingClause) { self.clause = clause }

    /// The first noun phrase of some tokens: up to the first preposition, verb or relative.
    func firstPhrase(_ range: Range<Int>) -> Range<Int> {
        let stop: WordClass = [.preposition, .auxiliary, .relative]
        let start = range.lowerBound
        return start..<(range.first { $0 > start && clause.tokens[$0].is(stop) } ?? range.upperBound)
    }

    /// The last noun phrase of some tokens: behind the last preposition, verb or relative.
    func lastPhrase(_ range: Range<Int>) -> Range<Int> {
        let stop: WordClass = [.preposition, .auxiliary, .relative]
        let start = range.last { clause.tokens[$0].is(stop) }.map { $0 + 1 } ?? range.lowerBound
        return start..<range.upperBound
    }

    /// Whether a phrase begins with `a`: one of many.
    func isIndefinite(_ range: Range<Int>) -> Bool {
        guard let first = range.first(where: { clause.tokens[$0].is(.article) }) else { return false }
        return clause.tokens[first].end - clause.tokens[first].start <= 2
    }

    /// Whether a phrase names what is paid year by year; not where it is one thing among others.
    func isRunningCost(_ range: Range<Int>) -> Bool {
        !clause.holds(.conjunction, in: range) && clause.holds(.runningCost, in: range, against: .runningCost)
    }

    /// Whether nothing was given, or something else is meant, in the stretch of the clause before `at`.
    func speaksAgainst(_ at: Int) -> Bool {
        let stretch = max(clause.stretch(before: at), at - 16)..<at
        let isExcepted = stretch.contains { clause.signal($0) == .exception || isCounterfactual($0) }
        // `could be repeated thanks to funds from A`: a cause is given, and so was the money.
        let cause = clause.signal(endingAt: at)?.start ?? at
        let isCause = clause.signal(cause) == .introducer && clause.end(cause) - cause > 1
        if !isExcepted,
            clause.holds(isCause ? .negation : [.negation, .unreal], in: stretch, against: .denied)
        {
            return true
        }
        if clause.holds(.elsewhere, in: max(stretch.lowerBound, at - 3)..<at, against: .elsewhere) {
            return true
        }
        return clause.holds(
            .elsewhere, in: clause.range.lowerBound..<min(at, clause.range.lowerBound + 3),
            against: .elsewhere)
    }

    /// Whether a verb of giving only says what may come: `hopes that A will fund it`, `A will fund it if`, `whether A funds it`.
    func isHoped(_ verb: Range<Int>, behind subject: Int) -> Bool {
        let before = max(clause.range.lowerBound, subject - 9)..<max(clause.range.lowerBound, subject)
        let isAhead = clause.holds(.futureMarker, in: verb)
        if let token = clause.token(subject - 1), token.is(.unreal), token.is(.clauseOpener) {
            return true
        }
        guard isAhead else { return false }
        return clause.holds(.unreal, in: before, against: .denied)
            || clause.around(subject).contains {
                clause.tokens[$0].is(.unreal) && clause.tokens[$0].is(.clauseOpener)
            }
    }

    /// Whether a token is the `without` of what could not be otherwise: `without it there would be no course`.
    func isCounterfactual(_ at: Int) -> Bool {
        guard let token = clause.token(at), token.is(.negation), token.is(.preposition),
            clause.holds(.futureMarker, in: clause.around(at))
        else { return false }
        return clause.around(at).contains { $0 != at && clause.tokens[$0].is(.negation) }
    }

    /// Whether what is paid for lies in other countries: `Work in other States is paid for by A`.
    func isAway(_ range: Range<Int>) -> Bool {
        guard
            let away = range.first(where: { at in
                clause.signal(at) == .away
                    && (at..<min(range.upperBound, at + Self.longestPlaces)).contains {
                        clause.tokens[$0].is(.donor) && $0 > at + 1
                    }
            })
        else { return false }
        clause.note(.elsewhere, by: away..<clause.end(away))
        return true
    }

    /// Tokens of `in other Central Asian participating States`.
    private static let longestPlaces = 7

    /// Whether what was paid for is said to be over for long: `which A financed and which ran out last year`, `funded by A and
    /// closed in 2019`.
    ///
    /// - Leaves: `funded by A, which ended today`, `funded by A and ended on 3 May`.
    func isOver(behind end: Int) -> Bool {
        guard let joint = clause.token(end), joint.is(.conjunction) else { return false }
        var verb = end + 1
        while let token = clause.token(verb), token.is([.relative, .auxiliary, .adverb]) { verb += 1 }
        guard clause.signal(verb) == .ceased else { return false }
        let behind = clause.end(verb)..<min(clause.range.upperBound, clause.end(verb) + Self.longestTime)
        let dates = clause.prose.lexicon.dates
        guard
            let time = behind.first(where: { at in
                if case .turn(.last) = dates.meaning(of: clause.tokens[at].word) { return true }
                return clause.tokens[at].kind == .number || clause.tokens[at].is([.month, .weekday])
            }), !clause.tokens[time].is([.month, .weekday]),
            clause.tokens[time].kind != .number
                || clause.tokens[time].end - clause.tokens[time].start == Self.digitsOfYear
        else { return false }
        clause.note(.earlier, by: verb..<time + 1)
        return true
    }

    /// Tokens of `in the summer of 2019`.
    private static let longestTime = 5
    private static let digitsOfYear = 4

    /// Whether `under a project of its own` stands behind who pays, or `and unconnected with the works`.
    func isApart(behind end: Int) -> Bool {
        if let joint = clause.token(end), joint.is(.conjunction) {
            var at = end + 1
            while let token = clause.token(at), token.is([.relative, .auxiliary, .adverb]) { at += 1 }
            if clause.signal(at) == .excluded {
                clause.note(.elsewhere, by: at..<clause.end(at))
                return true
            }
        }
        guard
            clause.signal(end) == .instrument
                || clause.token(end).map({ clause.prose.lexicon.dates.meaning(of: $0.word) == .during })
                    ?? false,
            let apart = (end..<min(clause.range.upperBound, end + Self.longestPlaces)).first(where: {
                clause.signal($0) == .apart
            })
        else { return false }
        clause.note(.elsewhere, by: apart..<clause.end(apart))
        return true
    }

    /// Whether somebody paid up to a time that is over: `was funded by A until 2019`, `Until 2019 the course was funded by A`.
    func isPast(_ verb: Int, agents end: Int) -> Bool {
        let dates = clause.prose.lexicon.dates
        guard
            (clause.verbStart(before: verb)..<verb).contains(where: {
                dates.cues(of: clause.tokens[$0].word).contains(.pastAuxiliary)
            }), let until = [end, clause.range.lowerBound].first(where: { clause.signal($0) == .until })
        else { return false }
        clause.note(.earlier, by: until..<until + 1)
        return true
    }

    /// Whether the object of a verb of giving is none that a page reports: other courses, salaries, armed groups.
    func rejects(object range: Range<Int>) -> Bool {
        if clause.holds([.elsewhere, .illicit], in: range, against: .object) || isAway(range) { return true }
        // A sum for one thing and for upkeep besides is no running cost, nor are fees.
        let isForMore =
            clause.holds(.conjunction, in: range)
            && (clause.holds(.currency, in: range) || range.contains { clause.signal($0) == .expense })
        let isFee = range.contains { clause.signal($0) == .expense && clause.tokens[$0].is(.runningCost) }
        return !isForMore && !isFee && clause.holds(.runningCost, in: range, against: .object)
    }
}

/// The words for what is funded.
struct FundedPhrase {
    let clause: FundingClause

    init(_ clause: FundingClause) { self.clause = clause }

    /// The noun phrase in some tokens before a verb; `nil` for a pronoun and for what is too long to be one.
    func subject(_ range: Range<Int>) -> Range<Int>? {
        var range = range
        // `the course belongs to a regional project`: the part behind the last verb or preposition with an article.
        if let article = range.last(where: {
            clause.tokens[$0].is(.article) || clause.tokens[$0].is(.determiner)
        }),
            range.upperBound - article <= Self.longest
        {
            range = article..<range.upperBound
        }
        guard !range.isEmpty, range.count <= Self.longest,
            !range.contains(where: { clause.tokens[$0].kind == .mark }),
            let first = clause.token(range.lowerBound),
            first.kind == .word,
            !first.is([.neutralPronoun, .preposition, .relative, .auxiliary, .conjunction])
        else { return nil }
        return range
    }

    /// The subject of the clause that holds `at`; `nil` where it opens with a pronoun or anything but a noun phrase.
    func opening(before at: Int) -> Range<Int>? {
        let start = clause.range.lowerBound
        guard
            let verb = (start..<min(at, start + Self.longest + 1)).first(where: {
                clause.tokens[$0].is(.auxiliary)
            }),
            verb > start
        else { return nil }
        let first = clause.tokens[start]
        guard first.is(.article) || first.is(.determiner) else { return nil }
        return start..<verb
    }

    /// Tokens in the longest phrase that is handed on.
    private static let longest = 12
}
