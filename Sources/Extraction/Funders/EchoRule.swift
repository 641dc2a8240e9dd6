/// Finds givers that a sentence adds to those of the one before: `So did A and B`, `A and B did the same`.
///
/// - Leaves: the same words behind a sentence that names nobody who gives.
/// - Cost: the names of the clause.
struct EchoRule {
    let clause: FundingClause
    let lists: NameListParser

    func match(at: Int) -> Giving? {
        if clause.signal(at) == .joining { return joining(at) }
        if clause.signal(at) == .joiningThem { return joiningThem(at) }
        guard clause.signal(at) == .echo || clause.signal(at) == .likewise,
            clause.followsGiving || gives(before: at)
        else { return nil }
        switch clause.signal(at) {
        case .echo:
            guard at == clause.range.lowerBound || clause.token(at - 1).map({ $0.is(.conjunction) }) ?? false,
                let list = lists.list(at: clause.end(at), before: clause.range.upperBound)
            else { return nil }
            return giving(list.names, at)
        case .likewise:
            return giving(lists.list(endingAt: clause.verbStart(before: at), among: clause.names), at)
        default: return nil
        }
    }

    /// `A joined the donors`, `A joined the circle of donors`.
    ///
    /// - Leaves: `A joined the course`, `A has not joined the donors`.
    private func joining(_ verb: Int) -> Giving? {
        let start = clause.verbStart(before: verb)
        let object = clause.end(verb)
        let limit = min(clause.range.upperBound, object + Self.longestObject)
        guard object < limit, !clause.holds([.negation, .unreal], in: start..<verb),
            let end = (object..<limit).first(where: { at in
                let token = clause.tokens[at]
                return clause.signal(at) == .donor || token.is(.preposition)
                    || token.kind != .word && token.kind != .number
            }), clause.signal(end) == .donor || isGroup(of: end, limit)
        else { return nil }
        return giving(lists.list(endingAt: start, among: clause.names), verb)
    }

    /// `A joined them with 9,000 euros` behind words that name somebody who gives.
    ///
    /// - Leaves: `A joined them on the second day`.
    private func joiningThem(_ verb: Int) -> Giving? {
        let start = clause.verbStart(before: verb)
        guard clause.followsGiving || gives(before: verb), givesSum(behind: clause.end(verb)),
            !clause.holds([.negation, .unreal], in: start..<verb)
        else { return nil }
        return giving(lists.list(endingAt: start, among: clause.names), verb)
    }

    /// Whether `of donors` stands behind `the circle`.
    private func isGroup(of at: Int, _ limit: Int) -> Bool {
        guard clause.signal(at) == .of else { return false }
        return (at + 1..<max(at + 1, min(limit, at + 4))).contains { clause.signal($0) == .donor }
    }

    /// Whether `with` and a sum stand behind a token: `joined them this year with 9,000 euros`.
    private func givesSum(behind start: Int) -> Bool {
        guard
            let with = (start..<clause.around(start).upperBound).first(where: {
                clause.signal($0) == .introducer
            })
        else { return false }
        return (with + 1..<max(with + 1, min(clause.range.upperBound, with + Self.longestObject))).contains {
            let token = clause.tokens[$0]
            return token.is(.currency) && !token.is(.numberWord) || token.isMoneySign
        }
    }

    /// Tokens in `the small group of donors`, and in a sum.
    private static let longestObject = 7

    /// Whether a verb of giving stands before it in the clause: `A financed it, and so did B`.
    private func gives(before at: Int) -> Bool {
        (clause.around(at).lowerBound..<at).contains {
            switch clause.signal($0) {
            case .funded, .funds, .donated, .contributed: true
            case .provided, .covered, .paid, .likewise:
                (clause.end($0)..<at).prefix(Self.longestObject).contains {
                    clause.tokens[$0].is(.currency) || clause.tokens[$0].isMoneySign
                }
            default: false
            }
        }
    }

    private func giving(_ names: [BodyName], _ at: Int) -> Giving? {
        guard !names.isEmpty, names.allSatisfy(\.isActor) else { return nil }
        return Giving(names: names, cue: at..<clause.end(at), funded: nil, rule: "funder.echo")
    }
}
