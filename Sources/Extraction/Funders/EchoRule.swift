/// Finds givers that a sentence adds to those of the one before: `So did A and B`, `A and B did the same`.
///
/// - Leaves: the same words behind a sentence that names nobody who gives.
/// - Cost: the names of the clause.
struct EchoRule {
    let clause: FundingClause
    let lists: NameListParser

    func match(at: Int) -> Giving? {
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

    /// Whether a verb of giving stands before it in the clause: `A financed it, and so did B`.
    private func gives(before at: Int) -> Bool {
        (clause.around(at).lowerBound..<at).contains {
            switch clause.signal($0) {
            case .funded, .funds, .donated, .contributed: true
            default: false
            }
        }
    }

    private func giving(_ names: [BodyName], _ at: Int) -> Giving? {
        guard !names.isEmpty, names.allSatisfy(\.isActor) else { return nil }
        return Giving(names: names, cue: at..<clause.end(at), funded: nil, rule: "funder.echo")
    }
}
