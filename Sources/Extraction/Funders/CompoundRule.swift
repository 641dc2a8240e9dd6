import Interchange
import Registries

/// Finds `EU-funded`, `Norwegian-financed`, `European Commission-funded`.
///
/// - Leaves: `donor-funded`, `OSCE-funded`, `state-sponsored`.
struct CompoundRule {
    let clause: FundingClause

    /// A name that ends inside a token, which token ranges cannot say.
    struct Found {
        let range: ByteRange
        let cue: ByteRange
        let iso: String?
        let isState: Bool
    }

    func match(at: Int) -> Found? {
        let token = clause.tokens[at]
        guard token.kind == .word, token.isCapitalised, token.shape.contains(.hyphenated) else { return nil }
        let bytes = clause.prose.bytes
        guard let hyphen = (token.start..<token.end).last(where: { bytes[$0] == 0x2D }) else { return nil }
        var folded: [UInt8] = []
        Fold.append(bytes, hyphen + 1..<token.end, to: &folded)
        guard clause.prose.lexicon.vocabulary.look(up: folded).classes.contains(.moneyVerb),
            !clause.holds(.standingBody, in: at + 1..<at + 2, against: .standing),
            !clause.holds([.elsewhere, .unreal, .negation], in: max(clause.range.lowerBound, at - 3)..<at)
        else { return nil }
        var start = at
        while let before = clause.token(start - 1), before.isCapitalised, before.kind == .word,
            !before.is(.article),
            at - start < 4
        { start -= 1 }
        for first in start...at {
            let range = ByteRange(clause.tokens[first].start, hyphen)
            let name = clause.prose.text(range)
            let cue = ByteRange(hyphen + 1, token.end)
            if let state = States.named(name) ?? States.of(adjective: name) {
                return Found(
                    range: range, cue: cue, iso: state.iso == "XK" ? nil : state.iso, isState: state.isState)
            }
            if let body = Bodies.named(name), body != Bodies.osce {
                return Found(range: range, cue: cue, iso: body.iso, isState: false)
            }
        }
        return nil
    }
}
