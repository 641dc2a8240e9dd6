import Interchange

/// Tells money that public bodies of the country itself spend from what donors give.
struct PublicMeans {
    let clause: FundingClause
    private var tokens: [Token] { clause.tokens }

    init(_ clause: FundingClause) { self.clause = clause }

    /// `funds allocated by the Customs Committee itself`: whoever the money is for brings it.
    func isOwn(_ list: NameListParser.List) -> Bool {
        guard clause.signal(list.end) == .reflexive, list.names.allSatisfy({ $0.iso == nil }) else {
            return false
        }
        clause.note(.ownMeans, by: list.end..<list.end + 1)
        return true
    }

    /// `the Ministry has since allocated funds`: a body of the country, later than what the page reports.
    func isLater(_ names: [BodyName], _ verb: Range<Int>) -> Bool {
        guard names.allSatisfy({ $0.iso == nil && isOrganisation($0) }),
            let since = verb.first(where: {
                clause.prose.lexicon.dates.meaning(of: tokens[$0].word) == .since
            })
        else { return false }
        clause.note(.ownMeans, by: since..<since + 1)
        return true
    }

    /// `the Ministry’s own funds`: a public body of the country pays with what it has.
    ///
    /// - Leaves: `Norway’s own funds`, `the Foundation’s own funds`.
    func isOwn(_ names: [BodyName], _ phrase: Range<Int>) -> Bool {
        guard let own = phrase.first(where: { clause.signal($0) == .own }), isPublic(names) else {
            return false
        }
        clause.note(.ownMeans, by: own..<phrase.upperBound)
        return true
    }

    /// Whether all names are of public bodies of the country itself.
    func isPublic(_ names: [BodyName]) -> Bool {
        names.allSatisfy { name in
            name.iso == nil && isOrganisation(name)
                && name.tokens.contains {
                    tokens[$0].is(.publicHead) || clause.signal($0) == .publicBody
                }
        }
    }

    private func isOrganisation(_ name: BodyName) -> Bool {
        if case .organisation = name.kind { return true }
        return false
    }

    /// Where the names begin behind `from the budget of`; the token itself where nothing of the kind stands there.
    ///
    /// - Leaves: `from the budget of Georgia`, `from the state budget of Georgia`: a State's own means.
    func namesBehindBudget(_ start: Int) -> Int {
        var at = start
        while at < start + Self.longestLead, let token = clause.token(at),
            token.is([.article, .determiner, .conjunction]) || clause.signal(at) == .sum
        {
            if clause.signal(at) == .sum, clause.signal(clause.end(at)) == .of {
                return names(at: clause.end(clause.end(at))) ?? start
            }
            at += 1
        }
        return start
    }

    /// The token itself where no State's name alone stands there.
    private func names(at start: Int) -> Int? {
        let name = clause.names.first { $0.tokens.lowerBound >= start }
        if case .state = name?.kind { return nil }
        return start
    }

    /// Tokens of `the regular budgets`.
    private static let longestLead = 4
}
