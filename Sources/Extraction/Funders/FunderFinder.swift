import Interchange
import Registries

/// Finds who gives money for what the page reports, each giver once.
///
/// Clause by clause, each rule is tried at each word of money; what speaks against a donor is settled in the rules.
struct FunderFinder {
    /// The funders in order of first mention.
    func funders(in prose: Prose, issuers: [String]) -> [FunderMention] {
        let lists = NameListParser(prose)
        var gathered: [FunderMention] = []
        var seen: Set<String> = []
        var isAboutMoney = false
        for range in Self.clauses(of: prose) {
            let clause = FundingClause(prose, range, follows: isAboutMoney)
            isAboutMoney = clause.speaksOfMoney
            for mention in mentions(in: clause, lists) where seen.insert(Self.key(mention)).inserted {
                gathered.append(mention)
            }
        }
        return gathered.sorted { $0.passage.range < $1.passage.range }
    }

    /// Runs of tokens between full stops; semicolons end one too.
    private static func clauses(of prose: Prose) -> [Range<Int>] {
        var clauses: [Range<Int>] = []
        for paragraph in prose.paragraphs {
            var start = paragraph.tokens.lowerBound
            for at in paragraph.tokens {
                let token = prose.tokens[at]
                guard
                    token.is(".") || token.is("!") || token.is("?") || token.is(";") || token.scalar == 0x2026
                else {
                    continue
                }
                if start < at { clauses.append(start..<at) }
                start = at + 1
            }
            if start < paragraph.tokens.upperBound { clauses.append(start..<paragraph.tokens.upperBound) }
        }
        return clauses
    }

    private func mentions(in clause: FundingClause, _ lists: NameListParser) -> [FunderMention] {
        guard clause.isAboutMoney || !clause.names.isEmpty else { return [] }
        let rules: [(Int) -> Giving?] = [
            AgentRule(clause: clause, lists: lists).match, MoneyRule(clause: clause, lists: lists).match,
            GiverRule(clause: clause, lists: lists).match, DonorRule(clause: clause, lists: lists).match,
            EnabledRule(clause: clause, lists: lists).match,
        ]
        var mentions: [FunderMention] = []
        for at in clause.range {
            if let found = CompoundRule(clause: clause).match(at: at) {
                mentions.append(mention(found, clause))
            }
            guard clause.signal(at) != nil, let giving = rules.lazy.compactMap({ $0(at) }).first else {
                continue
            }
            mentions += giving.names.compactMap { mention($0, giving, clause) }
        }
        return mentions
    }

    private func mention(_ found: CompoundRule.Found, _ clause: FundingClause) -> FunderMention {
        FunderMention(
            passage: clause.prose.passage(found.range), kind: found.isState ? .state : .organisation,
            iso: found.iso,
            cue: clause.prose.passage(found.cue), funds: nil, rule: "funder.compound")
    }

    /// The funder of a name; `nil` where the name gives nothing.
    private func mention(_ name: BodyName, _ giving: Giving, _ clause: FundingClause) -> FunderMention? {
        let prose = clause.prose
        let passage = prose.passage(prose.range(name.tokens))
        var (kind, iso) = (FunderMention.Kind.organisation, name.iso)
        switch name.kind {
        case .state(let state): kind = state.isState ? .state : .organisation
        case .adjective(let state):
            guard giving.rule == "funder.possessive" || giving.rule == "funder.active" else { return nil }
            kind = state.isState ? .state : .organisation
        case .structure: guard giving.allowsStructures else { return nil }
        case .organisation:
            guard giving.allowsStructures || Bodies.named(passage.text)?.name != "OSCE" else { return nil }
        case .city: return nil
        case .unknown:
            if let state = States.misspelt(passage.text) {
                (kind, iso) = (state.isState ? .state : .organisation, state.iso)
            } else if giving.isPersonal {
                kind = .person
            }
        }
        return FunderMention(
            passage: passage, kind: kind, iso: iso, cue: prose.passage(prose.range(giving.cue)),
            funds: giving.funded.map { prose.passage(prose.range($0)) }, rule: giving.rule)
    }

    /// What makes two mentions one funder: the State, else the folded name.
    private static func key(_ mention: FunderMention) -> String {
        if mention.kind == .state { return mention.iso ?? NameKey(mention.passage.text).description }
        return States.named(mention.passage.text)?.iso ?? NameKey(mention.passage.text).description
    }
}
