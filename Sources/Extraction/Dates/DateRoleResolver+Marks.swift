import Interchange

/// Tells dates that mark papers, other years, other places and counts from those of the event.
extension DateRoleResolver {
    /// Whether each date is the mark of a noun, one joined to such a mark included: `the letters of 3 and 9 April`.
    static func marks(_ found: [FoundDate], _ clauses: [DateClause], in prose: Prose) -> [Bool] {
        var marks: [Bool] = []
        for index in found.indices {
            marks.append(
                clauses[index].nounTold != nil
                    || index > 0 && marks[index - 1]
                        && sharesNoun(found[index], with: found[index - 1], prose)
            )
        }
        return marks
    }

    /// Whether nothing but a conjunction and `of` stands between two marks: one noun bears both.
    private static func sharesNoun(_ date: FoundDate, with before: FoundDate, _ prose: Prose) -> Bool {
        guard date.paragraph == before.paragraph, before.tokens.upperBound < date.tokens.lowerBound else {
            return false
        }
        let between = before.tokens.upperBound..<date.tokens.lowerBound
        return between.count <= longestLink
            && between.allSatisfy {
                prose.tokens[$0].is(",") || prose.tokens[$0].is(.conjunction)
                    || prose.lexicon.dates.meaning(of: prose.tokens[$0].word) == .of
            }
    }

    /// Tokens between two marks of one noun: `, and of`.
    private static let longestLink = 3

    /// Whether a date prints a year before the one of the event: what ran then is another thing.
    func isOfEarlierYear(_ index: Int, than primary: Int?) -> Bool {
        guard let primary, let year = DateSpan.year(of: found[index].expression) else { return false }
        let own: Int? =
            switch found[primary].expression {
            case .named: DateSpan.year(of: found[primary].expression)
            default: nil
            }
        guard
            let event = own ?? page?.year
                ?? dateline.flatMap({ DateSpan.year(of: $0.expression) })
        else { return false }
        return year < event
    }

    /// Whether a clause counts what came in over some weeks: `Between 1 January and 30 April the guild counted 40 swarms`.
    func isCount(_ index: Int) -> Bool {
        guard case .named(let first, let last) = found[index].expression, let start = first.month,
            let end = last.month, start != end,
            let sentence = prose.sentence(of: found[index].tokens.lowerBound)
        else { return false }
        let rest = found[index].tokens.upperBound
        return clauses[index].counts(in: rest..<max(rest, prose.sentences[sentence].upperBound))
    }

    /// Whether a range in brackets is the life of what stands before them, over a year long: `the project “Mill” (1 May 2023 –
    /// 30 June 2025)`.
    ///
    /// - Leaves: `the course (3–7 May 2024)`.
    func isLife(_ index: Int) -> Bool {
        let tokens = found[index].tokens
        guard tokens.lowerBound > 0, tokens.upperBound < prose.tokens.count,
            prose.tokens[tokens.lowerBound - 1].is("("), prose.tokens[tokens.upperBound].is(")"),
            let first = DateSurroundings.day(found[index].expression, isLast: false, year: nil),
            let last = DateSurroundings.day(found[index].expression, isLast: true, year: nil)
        else { return false }
        return last.days(since: first) > Self.year
    }

    /// Days of a leap year.
    private static let year = 366

    /// Whether what ran over a season had not come to its end on the page’s own day: `were thirty for the months from 1 June to
    /// 15 October`, and the page tells of a visit in September.
    func isUnfinished(_ index: Int) -> Bool {
        let own = dateline.flatMap { DateSurroundings.day($0.expression, isLast: true, year: page?.year) }
        guard let today = own ?? page,
            let first = DateSurroundings.day(found[index].expression, isLast: false, year: today.year),
            let last = DateSurroundings.day(found[index].expression, isLast: true, year: today.year)
        else { return false }
        return first < today && today < last && last.days(since: first) > Self.season
    }

    /// Days of what is no event any more.
    private static let season = 45

    /// Whether what is numbered is another one than that which the opening numbers: `The second round of talks ended`, and behind
    /// it `The first round took place from`.
    func isOfOtherNumber(_ index: Int) -> Bool {
        let clause = clauses[index]
        guard let at = clause.main.prefix(Self.numbered).first(where: { clause.isNumber($0) }),
            at + 1 < clause.main.upperBound, clause.tokens[at + 1].kind == .word
        else { return false }
        let (number, stem) = (clause.meaning(at), prose.stem(of: at + 1))
        let others = opening.sorted().flatMap { prose.paragraphs[$0].tokens.prefix(Self.longestOpening) }
            .filter {
                clause.isNumber($0) && !clause.main.contains($0) && $0 + 1 < prose.tokens.count
                    && prose.stem(of: $0 + 1) == stem
            }
        return !others.isEmpty && !others.contains { clause.meaning($0) == number }
    }

    /// Tokens of a clause among which the number stands: `The first`.
    private static let numbered = 3

    /// Tokens of a paragraph of the opening that are searched.
    private static let longestOpening = 120

    /// Whether the news of a day went on up to the page's own: `On Wednesday the lights went out. The drill lasted until
    /// yesterday evening`.
    func isUntilNow(_ index: Int, _ primary: Int?) -> Bool {
        guard let primary, found[index].bound == .until, found[index].tense == .past,
            found[primary].isFine,
            found[primary].paragraph == found[index].paragraph, !clauses[index].isQuoted,
            !clauses[index].isPerfect,
            case .counted(.day, let count) = found[index].expression, count == 0 || count == -1,
            let sentence = prose.sentence(of: found[index].tokens.lowerBound),
            let news = prose.sentence(of: found[primary].tokens.lowerBound)
        else { return false }
        return (0...1).contains(sentence - news)
    }

    /// Whether a definite occasion took place on a date, where the news names its place if the clause does.
    func isOccasion(_ index: Int) -> Bool {
        guard let noun = clauses[index].definiteOccasion else { return false }
        return found[index].tense != .past || !isElsewhere(noun, before: found[index])
    }

    /// Whether the places that an occasion before a relative pronoun names are none of the opening’s: `The fairs in Osh and
    /// Talas, which opened on`.
    func isElsewhere(_ noun: Int, before date: FoundDate) -> Bool {
        guard noun + 2 < date.tokens.lowerBound, prose.tokens[noun + 1].is(.preposition),
            prose.tokens[noun + 2].isCapitalised
        else { return false }
        let names = (noun + 2..<date.tokens.lowerBound).prefix {
            prose.tokens[$0].isCapitalised || prose.tokens[$0].is(.conjunction)
        }.filter { prose.tokens[$0].isCapitalised }
        return !names.contains { openingStems.hold($0, besides: date.paragraph) }
    }
}
