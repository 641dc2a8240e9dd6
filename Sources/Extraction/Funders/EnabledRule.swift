import Registries

/// Finds `made possible by A and B`, where the givers themselves follow.
///
/// - Leaves: `made possible by contributions from A` to ``MoneyRule``.
struct EnabledRule {
    let clause: FundingClause
    let lists: NameListParser

    func match(at: Int) -> Giving? {
        switch clause.signal(at) {
        case .pocket: pocket(at)
        case .cost: expense(at)
        case .received: drawn(at)
        default: enabled(at)
        }
    }

    /// `came out of the pocket of A`: a human being.
    private func pocket(_ at: Int) -> Giving? {
        guard !clause.holds([.negation, .unreal], in: max(clause.range.lowerBound, at - 5)..<at) else {
            return nil
        }
        let names =
            lists.list(at: clause.end(at), before: clause.range.upperBound)?.names
            ?? lists.bearer(of: clause.end(at), before: clause.range.upperBound).map { [$0] } ?? []
        guard !names.isEmpty else { return nil }
        return Giving(
            names: names, cue: at..<clause.end(at), funded: FundedPhrase(clause).opening(before: at),
            rule: "funder.pocket", isPersonal: true)
    }

    /// `Drafting it drew on the A Fund`: money is what a fund has to draw on.
    private func drawn(_ verb: Int) -> Giving? {
        guard
            !clause.holds(
                [.negation, .unreal, .elsewhere], in: max(clause.range.lowerBound, verb - 5)..<verb),
            let on = clause.token(clause.end(verb) - 1), on.is(.preposition),
            let list = lists.list(at: clause.end(verb), before: clause.range.upperBound),
            list.names.allSatisfy({ name in
                name.isActor && name.tokens.contains { clause.tokens[$0].is(.fundHead) }
            })
        else { return nil }
        return Giving(
            names: list.names, cue: verb..<clause.end(verb), funded: nil, rule: "funder.enabled")
    }

    /// `at A’s expense`.
    private func expense(_ noun: Int) -> Giving? {
        guard let mark = clause.token(noun - 1), mark.kind == .possessive,
            clause.prose.bytes[clause.tokens[noun].end - 1] | 0x20 != 0x73
        else { return nil }
        let names = lists.list(endingAt: noun - 1, among: clause.names)
        guard var start = names.first?.tokens.lowerBound else { return nil }
        while let token = clause.token(start - 1), token.is(.article) { start -= 1 }
        guard let place = clause.token(start - 1),
            clause.prose.lexicon.dates.cues(of: place.word).contains(.place),
            !clause.holds(
                [.negation, .unreal, .elsewhere], in: max(clause.range.lowerBound, start - 6)..<start)
        else { return nil }
        return Giving(names: names, cue: start - 1..<noun + 1, funded: nil, rule: "funder.enabled")
    }

    private func enabled(_ at: Int) -> Giving? {
        guard clause.signal(at) == .enabled,
            !clause.holds([.negation, .unreal], in: max(clause.range.lowerBound, at - 5)..<at),
            !isOfAnother(at),
            let list = lists.list(at: clause.end(at), before: clause.range.upperBound),
            list.names.allSatisfy({ $0.isActor && $0.structure == nil || isMisspelt($0) })
        else { return nil }
        // `made possible by Germany’s support`: what Germany does, not Germany.
        guard clause.token(list.end)?.kind != .possessive else { return nil }
        return Giving(
            names: list.names + others(behind: list.end), cue: at..<clause.end(at),
            funded: FundedPhrase(clause).opening(before: at), rule: "funder.enabled")
    }

    private func isMisspelt(_ name: BodyName) -> Bool {
        guard case .unknown = name.kind else { return false }
        return States.misspelt(clause.prose.text(clause.prose.range(name.tokens))) != nil
    }

    /// At whose expense further things are: `, and the fees at that of B`.
    private func others(behind end: Int) -> [BodyName] {
        guard let joint = clause.token(end), joint.is(",") || joint.is(.conjunction),
            let that = (end + 1..<max(end + 1, min(clause.range.upperBound, end + Self.longestThing))).first(
                where: {
                    clause.tokens[$0].is(.relative) && clause.signal($0 + 1) == .of
                        && clause.tokens[$0 - 1].is(.preposition)
                }), !(end + 1..<that).contains(where: { clause.tokens[$0].is([.relative]) }),
            let list = lists.list(at: that + 2, before: clause.range.upperBound),
            list.names.allSatisfy({ $0.isActor && $0.structure == nil })
        else { return [] }
        return list.names + others(behind: list.end)
    }

    /// Tokens of `and the interpreters’ fees at`.
    private static let longestThing = 12

    /// Whether what was made possible is another thing than the page's: `Riga, where a similar course was run at the expense of A`.
    private func isOfAnother(_ at: Int) -> Bool {
        let phrase = FundingDoubt(clause).firstPhrase(clause.stretch(before: at)..<at)
        return clause.holds(.elsewhere, in: phrase, against: .elsewhere)
    }
}
