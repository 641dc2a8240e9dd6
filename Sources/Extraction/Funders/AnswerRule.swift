/// Finds who a text says pays, behind its question who does.
///
/// - Takes: `Malta does, as does Latvia` and `Malta and Latvia` behind `Who pays for it?`.
///
/// - Shape: a question that opens with `who` and a verb of paying, shortly before in the paragraph; names and a form of `do`, or
///   names alone right behind the question.
/// - Leaves: `Who reads? A does`, `Not A`, `A did not`.
/// - Cost: some forty tokens before a clause.
struct AnswerRule {
    let clause: FundingClause
    let lists: NameListParser
    private var tokens: [Token] { clause.tokens }

    func match() -> Giving? {
        let start = clause.range.lowerBound
        guard let question, !clause.holds(.negation, in: start..<start + 1) else { return nil }
        if question == start - 1, let list = lists.list(at: start, before: clause.range.upperBound),
            list.end == clause.range.upperBound, list.names.allSatisfy(\.isActor)
        {
            return Giving(names: list.names, cue: question..<start, funded: nil, rule: "funder.answer")
        }
        let named = clause.prose.names(in: clause.range)
        guard let verb = clause.range.first(where: { clause.signal($0) == .does }), closes(verb + 1) else {
            return nil
        }
        let names = lists.list(endingAt: clause.verbStart(before: verb), among: named)
        guard !names.isEmpty, names.allSatisfy(\.isActor) else { return nil }
        return Giving(
            names: names + alike(behind: verb), cue: verb..<verb + 1, funded: nil, rule: "funder.answer")
    }

    /// Who does so too: `, as do B and C`.
    private func alike(behind verb: Int) -> [BodyName] {
        guard
            let echo = (verb + 1..<clause.around(verb).upperBound).first(where: {
                clause.signal($0) == .echo
            }), let list = lists.list(at: clause.end(echo), before: clause.range.upperBound)
        else { return [] }
        return list.names.filter { $0.isActor || $0.tokens.count > 1 }
    }

    private func closes(_ at: Int) -> Bool { clause.token(at).map { $0.kind != .word } ?? true }

    /// The question mark behind `Who pays`, in the same paragraph and close.
    private var question: Int? {
        let prose = clause.prose
        guard let paragraph = prose.paragraph(of: clause.range.lowerBound) else { return nil }
        let first = max(prose.paragraphs[paragraph].tokens.lowerBound, clause.range.lowerBound - Self.reach)
        let near = first..<max(first, clause.range.lowerBound)
        guard let mark = near.last(where: { prose.tokens[$0].is("?") }),
            let who = near.last(where: {
                $0 < mark && prose.tokens[$0].is(.relative) && ($0 == first || isStop(prose.tokens[$0 - 1]))
            }), asks(behind: who, before: mark)
        else { return nil }
        return mark
    }

    private func isStop(_ token: Token) -> Bool {
        token.is(".") || token.is("?") || token.is("!") || token.is(":") || token.kind == .mark
    }

    /// Whether a verb of paying stands behind `who`.
    private func asks(behind who: Int, before mark: Int) -> Bool {
        let table = clause.prose.lexicon.bodies.funding
        return (who + 1..<min(mark, who + Self.longestVerb)).contains { at in
            switch table.longest(tokens, at: at, before: mark)?.value {
            case .paid, .funds, .funded, .covered, .donor: true
            default: false
            }
        }
    }

    /// Tokens from a question to its answer, and from `who` to its verb.
    private static let (reach, longestVerb) = (40, 4)
}
