/// Finds givers that a sentence adds to those of the one before: `So did A and B`, `A and B did the same`.
///
/// - Leaves: the same words behind a sentence that names nobody who gives.
/// - Cost: the names of the clause.
struct EchoRule {
    let clause: FundingClause
    let lists: NameListParser

    func match(at: Int) -> Giving? {
        guard clause.followsGiving else { return nil }
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

    private func giving(_ names: [BodyName], _ at: Int) -> Giving? {
        guard !names.isEmpty, names.allSatisfy(\.isActor) else { return nil }
        return Giving(names: names, cue: at..<clause.end(at), funded: nil, rule: "funder.echo")
    }
}
