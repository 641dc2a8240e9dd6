/// Programmes under the name of the agency whose they are.
extension StructureFinder {
    /// `the Agency’s Safe Borders and Customs programme`: the agency’s name with its programme’s behind it.
    ///
    /// - Leaves: `the Agency’s Safe Borders Programme Office`, `Norway’s Safe Borders programme`, `the Agency’s programme`, `the Agency’s Director`.
    func withProgramme(_ name: BodyName, before end: Int) -> BodyName {
        guard case .organisation = name.kind, let close = programmeEnd(name.tokens.upperBound, before: end)
        else { return name }
        return BodyName(tokens: name.tokens.lowerBound..<close, kind: .organisation, iso: name.iso)
    }

    /// Behind the noun of a programme whose capitalised name follows a genitive at `mark`.
    private func programmeEnd(_ mark: Int, before end: Int) -> Int? {
        let tokens = prose.tokens
        guard mark + 2 < end, tokens[mark].kind == .possessive, tokens[mark + 1].isCapitalised else {
            return nil
        }
        var at = mark + 1
        while at < min(end, mark + Self.longestProgramme), tokens[at].kind == .word || tokens[at].is("&") {
            if at > mark + 1, prose.lexicon.bodies.projects.longest(tokens, at: at, before: end) != nil,
                !tokens[at].isCapitalised || !goesOn(at + 1, before: end)
            {
                return tokens[at - 1].isCapitalised ? at + 1 : nil
            }
            guard
                tokens[at].isCapitalised || tokens[at].is([.conjunction, .preposition]) || tokens[at].is("&")
            else { return nil }
            at += 1
        }
        return nil
    }

    /// Whether more of a name stands at a token: `the Agency’s Safe Borders Programme Office`.
    private func goesOn(_ at: Int, before end: Int) -> Bool {
        at < end && prose.tokens[at].kind == .word && prose.tokens[at].isCapitalised
    }

    /// Tokens from the genitive to the noun of a programme.
    private static let longestProgramme = 12
}
