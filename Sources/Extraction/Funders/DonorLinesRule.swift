/// Finds donors that stand one a paragraph, under a line such as `The Academy thanks its donors:`.
///
/// - Shape: a paragraph that speaks of donors or of money from somebody and ends in a colon; paragraphs that hold names only.
/// - Cost: the paragraphs that end in a colon, and the names behind them.
struct DonorLinesRule {
    let prose: Prose
    let lists: NameListParser

    /// The donors under a paragraph; `nil` where it announces none.
    func match(paragraph index: Int, clause: FundingClause) -> Giving? {
        let tokens = prose.tokens
        guard clause.range.upperBound == prose.paragraphs[index].tokens.upperBound,
            let last = clause.range.last, tokens[last].is(":"),
            let cue = clause.range.first(where: { announces($0, clause) }),
            !clause.holds([.negation, .unreal, .elsewhere], in: clause.range)
        else { return nil }
        var names: [BodyName] = []
        for paragraph in prose.paragraphs[(index + 1)...] {
            guard let line = line(paragraph.tokens) else { break }
            names += line
        }
        return names.isEmpty ? nil : Giving(names: names, cue: cue..<last, funded: nil, rule: "funder.lines")
    }

    private func announces(_ at: Int, _ clause: FundingClause) -> Bool {
        switch clause.signal(at) {
        case .donor: true
        case .funded, .money, .contribution, .enabled, .monetary:
            (at..<clause.range.upperBound).contains { clause.signal($0) == .by || clause.signal($0) == .from }
        default: false
        }
    }

    /// The names of a paragraph that holds nothing else than a bullet and them.
    private func line(_ range: Range<Int>) -> [BodyName]? {
        var start = range.lowerBound
        while start < range.upperBound,
            prose.tokens[start].kind == .dash || prose.tokens[start].kind == .punctuation
        { start += 1 }
        guard let list = lists.list(at: start, before: range.upperBound), list.names.allSatisfy(\.isActor),
            (list.end..<range.upperBound).allSatisfy({ prose.tokens[$0].kind == .punctuation })
        else { return nil }
        return list.names
    }
}
