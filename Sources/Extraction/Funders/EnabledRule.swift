/// Finds `made possible by A and B`, where the givers themselves follow.
///
/// - Leaves: `made possible by contributions from A` to ``MoneyRule``.
struct EnabledRule {
    let clause: FundingClause
    let lists: NameListParser

    func match(at: Int) -> Giving? {
        guard clause.signal(at) == .enabled,
            !clause.holds([.negation, .unreal], in: max(clause.range.lowerBound, at - 5)..<at),
            let list = lists.list(at: clause.end(at), before: clause.range.upperBound),
            list.names.allSatisfy({ $0.isActor && $0.structure == nil })
        else { return nil }
        // `made possible by Germany’s support`: what Germany does, not Germany.
        guard clause.token(list.end)?.kind != .possessive else { return nil }
        return Giving(
            names: list.names, cue: at..<clause.end(at), funded: FundedPhrase(clause).opening(before: at),
            rule: "funder.enabled")
    }
}
