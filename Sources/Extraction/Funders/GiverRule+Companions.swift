/// Givers behind the object of a verb whose subject gives too.
extension GiverRule {
    /// `Norway and Malta fund the school, together with the European Union`.
    ///
    /// - Leaves: `Norway funds the school, which it holds together with the Union`, `a school run together with the Union`.
    func companions(of verb: Int, _ signal: FundingSignal, besides names: [BodyName]) -> [BodyName] {
        guard signal == .funds || signal == .funded || signal == .donated || signal == .provided else {
            return []
        }
        let tokens = clause.tokens
        let end = min(clause.range.upperBound, clause.end(verb) + Self.longestPaid)
        for at in clause.end(verb)..<max(clause.end(verb), end) {
            if clause.signal(at) == .jointly {
                guard
                    tokens[at - 1].is(",") || tokens[at - 1].kind == .mark || isPlainObject(behind: verb, at),
                    let list = lists.list(at: clause.end(at), before: clause.range.upperBound)
                else { return [] }
                return list.names.filter { name in
                    !names.contains { $0.tokens.overlaps(name.tokens) }
                }
            }
            let token = tokens[at]
            guard token.isCapitalised || !token.is([.auxiliary, .relative]) && !clause.isRegularPast(at)
            else {
                return []
            }
        }
        return []
    }

    /// Whether nothing but a short noun phrase stands between a verb and `together with`: `funded the workshop together with`.
    private func isPlainObject(behind verb: Int, _ end: Int) -> Bool {
        let object = clause.end(verb)..<end
        return !object.isEmpty && object.count <= Self.longestNoun
            && object.allSatisfy {
                clause.tokens[$0].kind == .word
                    && !clause.tokens[$0].is([.irregularPast, .finiteVerb, .relative, .conjunction])
            }
    }

    /// Tokens of `the second workshop`.
    private static let longestNoun = 4

    /// Tokens of what is paid for, a title in marks included.
    private static let longestPaid = 24
}
