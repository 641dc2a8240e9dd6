/// The object of a verb of giving.
extension GiverRule {
    /// The tokens behind a verb that say what is given or paid for.
    func object(behind verb: Int) -> Range<Int> {
        let start = clause.end(verb)
        var end = start
        while end < min(clause.range.upperBound, start + 10), let token = clause.token(end), !token.is(","),
            !token.is(":"), clause.signal(end) != .ownPocket,
            !token.is(.conjunction) || !opensName(end + 1) && !opensPredicate(end + 1)
        {
            end += 1
        }
        return start..<end
    }

    /// Whether a name begins at a token, its article left out: another giver, with an object of its own.
    private func opensName(_ at: Int) -> Bool {
        let start = clause.token(at).map { $0.is(.article) } ?? false ? at + 1 : at
        return clause.prose.names(in: start..<start + 1).first?.isActor ?? false
    }

    /// Whether the giver is told to do something else besides: `and would add another 9,000 euros`, `and lent a similar van`.
    private func opensPredicate(_ at: Int) -> Bool {
        guard let token = clause.token(at), token.kind == .word, !token.isCapitalised else { return false }
        if token.is(.auxiliary) { return true }
        guard clause.isRegularPast(at) || token.is(.irregularPast), let next = clause.token(at + 1) else {
            return false
        }
        return next.kind == .number || next.is([.article, .determiner, .possessivePronoun, .numberWord])
    }
}
