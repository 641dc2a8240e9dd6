import Interchange
import Registries

/// Finds `EU-funded`, `Norwegian-financed`, `European Commission-funded`.
///
/// - Leaves: `donor-funded`, `OSCE-funded`, `state-sponsored`, `representatives of the EU-funded Barn Programme`.
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
        guard token.kind == .word, token.shape.contains(.hyphenated) else { return nil }
        let bytes = clause.prose.bytes
        guard let hyphen = (token.start..<token.end).last(where: { bytes[$0] == 0x2D }),
            token.isCapitalised || isGovernment(at, hyphen)
        else { return nil }
        var folded: [UInt8] = []
        Fold.append(bytes, hyphen + 1..<token.end, to: &folded)
        guard clause.prose.lexicon.vocabulary.look(up: folded).classes.contains(.moneyVerb),
            // `Malta-gave two` of pages that lost their dashes
            bytes[token.end - 1] | 0x20 == 0x64,
            !clause.holds(.standingBody, in: at + 1..<at + 2, against: .standing),
            !clause.holds([.elsewhere, .unreal, .negation], in: max(clause.range.lowerBound, at - 3)..<at),
            !isOfGuests(at) || clause.note(.elsewhere, by: at..<at + 1),
            !hadBeen(before: at) || clause.note(.earlier, by: at - 1..<at + 1)
        else { return nil }
        var start = at
        while let before = clause.token(start - 1), before.isCapitalised, before.kind == .word,
            !before.is(.article),
            at - start < 4
        { start -= 1 }
        for first in start...at {
            guard token.isCapitalised || first < at else { continue }
            let range = ByteRange(
                clause.tokens[first].start, token.isCapitalised ? hyphen : clause.tokens[at - 1].end)
            let name = clause.prose.text(range)
            let cue = ByteRange(hyphen + 1, token.end)
            if let state = States.named(name) ?? States.of(adjective: name) {
                return Found(
                    range: range, cue: cue, iso: StructureFinder(clause.prose).code(state),
                    isState: state.isState)
            }
            if let body = Bodies.named(name), body != Bodies.osce {
                return Found(range: range, cue: cue, iso: body.iso, isState: false)
            }
        }
        return nil
    }

    /// Whether `had been a` stands before it: what is over.
    private func hadBeen(before at: Int) -> Bool {
        let article = clause.token(at - 1).map { $0.is(.article) } ?? false
        let verb = article ? at - 1 : at
        return clause.token(verb - 1).map { $0.is(.auxiliary) } ?? false
            && (clause.verbStart(before: verb)..<verb).contains { clause.signal($0) == .had }
    }

    /// Whether `government-funded` stands behind a name: `a UK government-funded course`.
    private func isGovernment(_ at: Int, _ hyphen: Int) -> Bool {
        guard let before = clause.token(at - 1), before.isCapitalised else { return false }
        var folded: [UInt8] = []
        Fold.append(clause.prose.bytes, clause.tokens[at].start..<hyphen, to: &folded)
        return clause.prose.lexicon.vocabulary.look(up: folded).classes.contains(.government)
    }

    /// Whether the compound is about another body, whose people only come: `experts of the Guild and the EU-funded Barn
    /// Programme`, `a beneficiary of an EU-funded project`.
    private func isOfGuests(_ at: Int) -> Bool {
        // Of a thing without a name it is the page's own: `participants of the EU-funded course`.
        let isNamed = clause.token(at + 1).map { $0.kind == .word && $0.isCapitalised } ?? false
        let isOneOfMany = clause.token(at - 1).map { $0.is(.article) && $0.end - $0.start <= 2 } ?? false
        guard isNamed || isOneOfMany else { return false }
        for before in (max(clause.range.lowerBound, at - Self.reach)..<at).reversed() {
            let token = clause.tokens[before]
            if token.is([.roleHead, .personNoun]), clause.token(before + 1)?.is(.preposition) ?? false {
                return true
            }
            guard token.isCapitalised || token.is(",") || token.is([.article, .preposition, .conjunction])
            else { return false }
        }
        return false
    }

    /// Tokens between people and the last body that they are from.
    private static let reach = 20
}
