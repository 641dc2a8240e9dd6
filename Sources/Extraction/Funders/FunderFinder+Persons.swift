/// Human beings among the givers, and what the words behind a name tell of it.
extension FunderFinder {
    /// The name of a human being in full, as the text before gives it, without honorifics; `nil` where that is what is
    /// printed.
    func fullName(_ name: BodyName, _ prose: Prose) -> String? {
        let honorifics = name.tokens.prefix { prose.tokens[$0].is(.honorific) }.count
        if honorifics > 0, name.tokens.count > honorifics + 1 {
            return prose.text(prose.range(name.tokens.lowerBound + honorifics..<name.tokens.upperBound))
        }
        guard name.tokens.count == 1 else { return nil }
        let surname = prose.text(prose.range(name.tokens))
        return prose.names(in: 0..<name.tokens.lowerBound).last { other in
            guard case .unknown = other.kind, (2...Self.longestName).contains(other.tokens.count) else {
                return false
            }
            return prose.text(prose.tokens[other.tokens.upperBound - 1].range) == surname
                && !prose.tokens[other.tokens.lowerBound].is([.honorific, .roleHead])
        }.map { prose.text(prose.range($0.tokens)) }
    }

    /// Tokens in the longest name of a human being.
    private static let longestName = 5

    /// Whether `, a baker` stands behind a name of two words, and no body's kind.
    func isApposed(_ name: BodyName, _ clause: FundingClause) -> Bool {
        guard name.tokens.count > 1, let phrase = apposition(to: name, clause) else { return false }
        return !clause.holds([.actorHead, .standingBody], in: phrase)
    }

    /// The State that the words behind the name of a body tell: `, a Swedish paper mill`, `, a charity registered in Mostar`.
    ///
    /// - Leaves: `, a member of the Swedish parliament`, `, a foundation active in Mostar`.
    func isoApposed(to name: BodyName, _ clause: FundingClause, _ lists: NameListParser) -> String? {
        guard let phrase = apposition(to: name, clause) else { return nil }
        let opening = phrase.prefix { !clause.tokens[$0].is([.preposition, .relative]) }
        let end = opening.endIndex
        if let iso = lists.finder.iso(ofDescription: phrase.lowerBound..<end) { return iso }
        guard end < phrase.upperBound, end > phrase.lowerBound, clause.tokens[end].is(.preposition),
            clause.signal(end) != .of, clause.tokens[end - 1].is([.seated, .actorHead, .standingBody])
        else { return nil }
        return lists.finder.iso(ofDescription: end + 1..<phrase.upperBound)
    }

    /// The words behind the article of `, a baker`; `nil` where none stand behind a name.
    private func apposition(to name: BodyName, _ clause: FundingClause) -> Range<Int>? {
        let comma = name.tokens.upperBound
        guard let mark = clause.token(comma), mark.is(","), let article = clause.token(comma + 1),
            article.is(.article), article.end - article.start <= 2
        else { return nil }
        let phrase = comma + 2..<max(comma + 2, min(clause.range.upperBound, comma + Self.longestApposition))
        return phrase.lowerBound..<(phrase.first { clause.tokens[$0].kind != .word } ?? phrase.upperBound)
    }

    /// Tokens of the longest apposition that is read, its comma included.
    private static let longestApposition = 8

    /// Whether the words before a name call it a private person: `a private donor, A`.
    func isPersonal(_ name: BodyName, _ clause: FundingClause) -> Bool {
        let first = name.tokens.lowerBound
        return (max(clause.range.lowerBound, first - 4)..<first).contains { clause.signal($0) == .personal }
    }
}
