import Interchange
import Registries

/// Finds who gives money for what the page reports, each giver once.
///
/// Clause by clause, each rule is tried at each word of money; what speaks against a donor is settled in the rules.
struct FunderFinder {
    /// The funders in order of first mention.
    func funders(in prose: Prose, issuers: [String]) -> [FunderMention] {
        let lists = NameListParser(prose)
        let bulletin = bulletin(prose)
        var gathered: [FunderMention] = []
        var seen: Set<String> = []
        var (isAboutMoney, hasGiven, hasSum, hasDonors) = (false, false, false, false)
        var refusals = FunderRefusals(prose)
        for (paragraph, range) in Self.clauses(of: prose) {
            let clause = FundingClause(
                prose, range, followsMoney: isAboutMoney, followsGiving: hasGiven,
                followsDonors: hasDonors, followsSum: hasSum)
            isAboutMoney = clause.speaksOfMoney
            var found = mentions(in: clause, lists) + InflectedDonorRule(prose).donors(in: range)
            if let giving = DonorLinesRule(prose: prose, lists: lists).match(
                paragraph: paragraph, clause: clause)
            {
                found += giving.names.compactMap { mention($0, giving, clause, lists) }
            }
            if let giving = OrdinalDonorRule(clause: clause, lists: lists).match() {
                found += giving.names.compactMap { mention($0, giving, clause, lists) }
            }
            if let bulletin, !found.isEmpty {
                clause.note(.bulletin, by: bulletin)
                found = []
            }
            refusals.consider(clause, besides: found)
            if let giving = AnswerRule(clause: clause, lists: lists).match() {
                found += giving.names.compactMap { mention($0, giving, clause, lists) }
            }
            hasGiven = !found.isEmpty
            hasSum = clause.tellsSum || hasSum && hasGiven
            hasDonors = clause.tellsDonors || hasDonors && hasGiven
            for mention in found where !Self.isShortened(mention, gathered) {
                // The full name counts, wherever it stands.
                gathered.removeAll { Self.isShortened($0, [mention]) }
                if seen.insert(Self.key(mention)).inserted { gathered.append(mention) }
            }
        }
        refusals.tell(besides: gathered)
        return gathered.sorted { $0.passage.range < $1.passage.range }
    }

    /// The words by which the title calls the page itself a report of what monitors saw, which nobody pays for piece by piece.
    ///
    /// - Leaves: `Mission publishes status report on housing`, a page about one.
    private func bulletin(_ prose: Prose) -> Range<Int>? {
        guard let title = prose.paragraphs.first, title.field == .title else { return nil }
        for at in title.tokens {
            if let found = prose.lexicon.bodies.funding.longest(
                prose.tokens, at: at, before: title.tokens.upperBound), found.value == .bulletin
            {
                return at..<found.end
            }
            let token = prose.tokens[at]
            let isName = token.isCapitalised && !token.is([.clauseVerb, .finiteVerb, .reportingVerb])
            guard token.kind != .word || isName || token.is([.preposition, .article]) else { return nil }
        }
        return nil
    }

    /// Runs of tokens between full stops, each with its paragraph; semicolons outside brackets end one too.
    private static func clauses(of prose: Prose) -> [(paragraph: Int, tokens: Range<Int>)] {
        var clauses: [(paragraph: Int, tokens: Range<Int>)] = []
        for (index, paragraph) in prose.paragraphs.enumerated() {
            var start = paragraph.tokens.lowerBound
            var isBracketed = false
            for at in paragraph.tokens {
                let token = prose.tokens[at]
                if token.is("(") || token.is(")") { isBracketed = token.is("(") }
                guard
                    token.is(".") || token.is("!") || token.is("?") || token.is(";") && !isBracketed
                        || token.scalar == 0x2026
                else {
                    continue
                }
                if start < at { clauses.append((index, start..<at)) }
                start = at + 1
            }
            if start < paragraph.tokens.upperBound {
                clauses.append((index, start..<paragraph.tokens.upperBound))
            }
        }
        return clauses
    }

    private func mentions(in clause: FundingClause, _ lists: NameListParser) -> [FunderMention] {
        var mentions: [FunderMention] = []
        if let aside = clause.range.first(where: { isAside($0, clause) }) {
            clause.note(.elsewhere, by: aside..<clause.end(aside))
            return []
        }
        for at in clause.range {
            if let found = CompoundRule(clause: clause).match(at: at) {
                mentions.append(mention(found, clause))
            }
            guard
                clause.signal(at) != nil || clause.tokens[at].is(.currency)
                    || clause.tokens[at].kind == .number || clause.tokens[at].is("("),
                let giving = giving(at, clause, lists)
            else {
                continue
            }
            mentions += giving.names.compactMap {
                mention(represented($0, clause, lists), giving, clause, lists)
            }
        }
        return mentions
    }

    /// `a separate matter`, `not part of the project`, `not part of the Mission’s work`.
    ///
    /// - Leaves: `Norway, which is not part of the Union`.
    private func isAside(_ at: Int, _ clause: FundingClause) -> Bool {
        switch clause.signal(at) {
        case .aside: true
        case _ where isUntouched(at, clause) || headsOthers(at, clause): true
        case .excluded:
            (clause.end(at)..<min(clause.range.upperBound, clause.end(at) + Self.longestWork)).contains {
                let token = clause.tokens[$0]
                guard token.kind == .possessive else { return token.is(.titled) && !token.isCapitalised }
                return clause.name(endingAt: $0)?.structure != nil || clause.tokens[$0 - 1].is(.bodyHead)
            }
        default: false
        }
    }

    /// `, which the project does not touch`.
    ///
    /// - Leaves: `which does not touch`, `which the guild did not ask for`.
    private func isUntouched(_ at: Int, _ clause: FundingClause) -> Bool {
        guard clause.tokens[at].is(.relative), let comma = clause.token(at - 1), comma.is(","),
            let article = clause.token(at + 1), article.is([.article, .possessivePronoun]),
            let noun = clause.token(at + 2), noun.is(.titled), !noun.isCapitalised,
            let verb = clause.token(at + 3), verb.is(.auxiliary), let negation = clause.token(at + 4)
        else { return false }
        return negation.is(.negation)
            && clause.prose.lexicon.dates.cues(of: verb.word).isDisjoint(with: [.pastAuxiliary, .pastPerfect])
    }

    /// `Our other projects:`, before a colon, behind which nobody pays for what the page reports.
    ///
    /// - Leaves: `The other donors:`, `Another round of applause:`.
    private func headsOthers(_ at: Int, _ clause: FundingClause) -> Bool {
        guard clause.tokens[at].is(":"), clause.range.lowerBound + 1 < at,
            let first = clause.token(clause.range.lowerBound)
        else { return false }
        let other = clause.range.lowerBound + (first.is([.article, .possessivePronoun]) ? 1 : 0)
        return clause.signal(other) == .otherWork
    }

    /// Tokens behind `not part of` that may name the work.
    private static let longestWork = 8

    /// What the first rule that fits finds at a token; each is tried in this order.
    private func giving(_ at: Int, _ clause: FundingClause, _ lists: NameListParser) -> Giving? {
        verbal(at, clause, lists) ?? DonorRule(clause: clause, lists: lists).match(at: at)
            ?? EnabledRule(clause: clause, lists: lists).match(at: at)
            ?? DonorClauseRule(clause: clause, lists: lists).match(at: at)
            ?? SumListRule(clause: clause, lists: lists).match(at: at)
            ?? AnnouncedRule(clause: clause, lists: lists).match(at: at)
            ?? EchoRule(clause: clause, lists: lists).match(at: at)
            ?? PortionRule(clause: clause, lists: lists).match(at: at)
            ?? BurdenRule(clause: clause, lists: lists).match(at: at)
            ?? BracketShareRule(clause: clause, lists: lists).match(at: at)
    }

    /// The rules of verbs of giving and of money itself, which come first.
    private func verbal(_ at: Int, _ clause: FundingClause, _ lists: NameListParser) -> Giving? {
        AgentRule(clause: clause, lists: lists).match(at: at)
            ?? ShareRule(clause: clause, lists: lists).match(at: at)
            ?? MoneyRule(clause: clause, lists: lists).match(at: at)
            ?? GiverRule(clause: clause, lists: lists).match(at: at)
    }

    /// The State that somebody stands for: `the Ambassador of Norway, the donor`; any other name as it is.
    private func represented(_ name: BodyName, _ clause: FundingClause, _ lists: NameListParser) -> BodyName {
        guard case .unknown = name.kind, name.iso != nil, name.tokens.count > 2,
            clause.tokens[name.tokens.lowerBound].is([.roleHead, .envoyHead]),
            let state = name.tokens.dropFirst(2).firstValue({
                lists.finder.name(at: $0, before: name.tokens.upperBound)
            }), case .state = state.kind, state.tokens.upperBound == name.tokens.upperBound
        else { return name }
        return state
    }

    private func mention(_ found: CompoundRule.Found, _ clause: FundingClause) -> FunderMention {
        FunderMention(
            passage: clause.prose.passage(found.range), kind: found.isState ? .state : .organisation,
            iso: found.iso,
            cue: clause.prose.passage(found.cue), funds: nil, rule: "funder.compound")
    }

    /// The funder of a name; `nil` where the name gives nothing.
    private func mention(
        _ name: BodyName, _ giving: Giving, _ clause: FundingClause, _ lists: NameListParser
    ) -> FunderMention? {
        let prose = clause.prose
        let passage = prose.passage(prose.range(name.tokens))
        var (kind, iso) = (FunderMention.Kind.organisation, name.iso)
        switch name.kind {
        case .state(let state): kind = state.isState ? .state : .organisation
        case .adjective(let state):
            guard giving.rule == "funder.possessive" || giving.rule == "funder.active" else { return nil }
            kind = state.isState ? .state : .organisation
        case .structure:
            guard giving.allowsStructures || prose.note(name.tokens, FunderDoubt.structure) else {
                return nil
            }
        case .organisation:
            guard !isHeadAlone(name, prose) || prose.note(name.tokens, FunderDoubt.headAlone) else {
                return nil
            }
            guard
                !isOfOSCE(name, prose) || giving.allowsStructures && !goesOn(name, clause)
                    || prose.note(name.tokens, FunderDoubt.structure)
            else {
                return nil
            }
            if iso == nil, Bodies.named(passage.text) == nil {
                iso = lists.finder.iso(ofPlaceIn: name.tokens) ?? isoApposed(to: name, clause, lists)
            }
        case .city: return nil
        case .person: kind = .person
        case .unknown:
            guard !isPlainWord(name, prose) else { return nil }
            if let state = States.misspelt(passage.text) ?? misspeltGovernment(name, clause) {
                (kind, iso) = (state.isState ? .state : .organisation, state.iso)
            } else if giving.isPersonal || isPersonal(name, clause) || isApposed(name, clause) {
                kind = .person
            } else if iso == nil {
                iso = isoApposed(to: name, clause, lists)
            }
        }
        return FunderMention(
            passage: passage, name: kind == .person ? fullName(name, prose) : nil, kind: kind, iso: iso,
            cue: prose.passage(prose.range(giving.cue)),
            funds: giving.funded.map { prose.passage(prose.range($0)) }, rule: giving.rule)
    }

    /// The State of `the Government of Ktaly`.
    private func misspeltGovernment(_ name: BodyName, _ clause: FundingClause) -> State? {
        let of = name.tokens.lowerBound + 1
        guard of + 1 < name.tokens.upperBound, clause.tokens[of - 1].is(.government), clause.signal(of) == .of
        else { return nil }
        return States.misspelt(clause.prose.text(clause.prose.range(of + 1..<name.tokens.upperBound)))
    }

    /// Whether more of a name follows: `OSCE Unified Budget` is no giver, nor `the OSCE’s Partner`.
    private func goesOn(_ name: BodyName, _ clause: FundingClause) -> Bool {
        clause.token(name.tokens.upperBound).map { $0.isCapitalised || $0.kind == .possessive } ?? false
    }

    /// Whether a name is a word that has its capital from elsewhere: `One`, `the State budget`.
    private func isPlainWord(_ name: BodyName, _ prose: Prose) -> Bool {
        let first = name.tokens.lowerBound
        guard name.tokens.count == 1 else { return false }
        return prose.tokens[first].is([
            .numberWord, .donor, .government, .indefinite, .midAdverb, .illicit, .personNoun,
        ]) || prose.lexicon.cues.longest(prose.tokens, at: first, before: first + 1)?.value == .nobody
    }

    /// Whether a name is `the Office` or `the Foundation`, which the page names in full elsewhere.
    private func isHeadAlone(_ name: BodyName, _ prose: Prose) -> Bool {
        let token = prose.tokens[name.tokens.lowerBound]
        return name.tokens.count == 1 && token.is(.actorHead) && !token.shape.contains(.allCaps)
    }

    /// Whether a name begins with the OSCE's own: `OSCE field offices`, or is its full one.
    private func isOfOSCE(_ name: BodyName, _ prose: Prose) -> Bool {
        let first = name.tokens.lowerBound..<name.tokens.lowerBound + 1
        return [first, name.tokens].contains { Bodies.named(prose.text(prose.range($0))) == Bodies.osce }
    }

    /// Whether an organisation is named in full elsewhere: `the Ministry of Justice` beside `the Ministry of Justice of Latvia`.
    private static func isShortened(_ mention: FunderMention, _ gathered: [FunderMention]) -> Bool {
        guard mention.kind == .organisation, mention.name == nil else { return false }
        let key = NameKey(mention.passage.text).description
        return gathered.contains { other in
            other.kind == .organisation && (mention.iso == nil || mention.iso == other.iso)
                && NameKey(other.passage.text).description.hasPrefix(key + " ")
                && !isWhole(mention)
        }
    }

    /// Whether a name needs no more words: a listed body, which may begin the name of another.
    private static func isWhole(_ mention: FunderMention) -> Bool {
        mention.iso == "EU" || Bodies.named(mention.passage.text) != nil
    }

    /// What makes two mentions one funder: the State, else the folded name.
    private static func key(_ mention: FunderMention) -> String {
        if mention.kind == .state || mention.iso == "EU" && mention.name != nil {
            return mention.iso ?? NameKey(mention.passage.text).description
        }
        let text = mention.passage.text
        return States.named(text)?.iso ?? NameKey(Bodies.named(text)?.name ?? text).description
    }
}
