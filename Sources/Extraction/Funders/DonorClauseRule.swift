/// Finds `the two States that fund it, A and B,`, `A and B, the countries financing it`, `the countries funding it are A and B`.
///
/// - Shape: a noun for donors, a clause or participle of giving, names behind a mark or verb or before a comma.
/// - Leaves: `the countries that fund it met in Osh`.
/// - Cost: a dozen tokens behind the verb.
struct DonorClauseRule {
    let clause: FundingClause
    let lists: NameListParser
    private var tokens: [Token] { clause.tokens }

    func match(at verb: Int) -> Giving? {
        switch clause.signal(verb) {
        case .funds, .funded, .money, .paid: break
        default: return nil
        }
        if verb == clause.range.lowerBound { return fronted(verb) }
        let start = clause.verbStart(before: verb)
        guard let last = clause.token(start - 1), clause.signal(clause.end(verb)) != .by else { return nil }
        let noun = last.is(.relative) ? start - 2 : start - 1
        guard let donor = clause.token(noun),
            donor.is(.donor) && (last.is(.relative) || opensObject(verb))
                || last.is(.relative) && isThose(noun),
            !clause.holds([.negation, .unreal], in: start..<verb, against: .denied)
        else { return nil }
        let names = names(behind: verb) ?? names(before: noun)
        guard !names.isEmpty, names.allSatisfy(\.isActor) else { return nil }
        return Giving(names: names, cue: noun..<clause.end(verb), funded: nil, rule: "funder.donor")
    }

    /// Whether a word stands for givers without a noun: `those who pay`, `the three who paid`.
    private func isThose(_ at: Int) -> Bool {
        let token = tokens[at]
        return token.is(.numberWord)
            || token.is(.determiner) && !token.is([.relative, .singular, .possessivePronoun, .indefinite])
    }

    /// `Paying for the course are A and B`: the givers stand at the end.
    private func fronted(_ verb: Int) -> Giving? {
        let limit = min(clause.range.upperBound, verb + Self.longestObject)
        guard clause.isGerund(verb),
            let copula = (verb + 1..<max(verb + 1, limit)).first(where: {
                tokens[$0].is([.auxiliary, .relative])
            }),
            tokens[copula].is(.auxiliary), !tokens[copula].is(.futureMarker),
            !(verb..<copula).contains(where: { tokens[$0].is(",") }),
            let list = lists.list(at: copula + 1, before: clause.range.upperBound),
            list.names.allSatisfy(\.isActor), clause.token(list.end)?.kind != .word
        else { return nil }
        return Giving(names: list.names, cue: verb..<clause.end(verb), funded: nil, rule: "funder.donor")
    }

    /// `financing the course`: a participle, since an object follows.
    private func opensObject(_ verb: Int) -> Bool {
        clause.token(clause.end(verb)).map { $0.is([.article, .determiner, .possessivePronoun]) } ?? false
    }

    /// The names behind the object: `, A and B,`, `: A and B`, `are A and B`.
    private func names(behind verb: Int) -> [BodyName]? {
        let limit = min(clause.range.upperBound, clause.end(verb) + Self.longestObject)
        guard
            let mark = (clause.end(verb)..<max(clause.end(verb), limit)).first(where: {
                tokens[$0].is([.auxiliary, .relative]) || tokens[$0].kind == .dash || tokens[$0].is(",")
                    || tokens[$0].is(":") || tokens[$0].is("(")
            }),
            let list = lists.list(at: mark + 1, before: clause.range.upperBound),
            !tokens[mark].is(",") || clause.token(list.end).map({ $0.is(",") }) ?? true
        else { return nil }
        return list.names
    }

    /// The names before the comma that sets the noun off: `A and B, the two countries`.
    private func names(before noun: Int) -> [BodyName] {
        var at = noun
        while at > clause.range.lowerBound, noun - at < Self.longestNoun, !tokens[at - 1].is(","),
            tokens[at - 1].kind == .word || tokens[at - 1].kind == .number
        { at -= 1 }
        guard let comma = clause.token(at - 1), comma.is(",") else { return [] }
        return lists.list(endingAt: at - 1, among: clause.names)
    }

    /// Tokens in the longest object of the clause.
    private static let longestObject = 10
    /// Tokens from a comma to the noun: `the two participating States`.
    private static let longestNoun = 5
}
