/// Tells who gives from who does not, where a sentence names both.
///
/// - Shape: `not funded by A but by B`, `funded not by A but by B`; `Rather than A, B funded it`.
/// - Leaves: `was not funded by A`.
/// - Cost: the names between the two.
struct FundingContrast {
    let clause: FundingClause
    let lists: NameListParser

    /// The agents behind `but by`, where those before are denied.
    func agents(of verb: Int, _ names: Int) -> Giving? {
        guard clause.holds(.negation, in: clause.verbStart(before: verb)..<names),
            let denied = lists.list(at: names, before: clause.range.upperBound)
        else { return nil }
        let at = clause.token(denied.end).map { $0.is(",") } ?? false ? denied.end + 1 : denied.end
        guard clause.signal(at) == .contrast,
            let list = lists.list(at: clause.end(at), before: clause.range.upperBound)
        else { return nil }
        return Giving(names: list.names, cue: verb..<clause.end(at), funded: nil, rule: "funder.contrast")
    }

    /// The sources behind `but from`, where those before are denied.
    func sources(behind end: Int, _ cue: Int) -> Giving? {
        let at = clause.token(end).map { $0.is(",") } ?? false ? end + 1 : end
        guard clause.signal(at) == .contrast,
            let list = lists.list(at: clause.end(at), before: clause.range.upperBound)
        else { return nil }
        return Giving(names: list.names, cue: cue..<clause.end(at), funded: nil, rule: "funder.contrast")
    }

    /// The subjects without the one behind `rather than`.
    func subjects(_ names: [BodyName]) -> [BodyName] {
        guard names.count > 1, let first = names.first else { return names }
        var at = first.tokens.lowerBound
        while let token = clause.token(at - 1), token.is(.article) { at -= 1 }
        return clause.signal(endingAt: at)?.signal == .insteadOf ? Array(names.dropFirst()) : names
    }
}
