import Interchange
import Registries

/// Reads a list of names: `A, B and the Republic of C`, `the governments of A and B`, `the following donors: A, B`.
///
/// What belongs to one name and what separates two is settled by ``StructureFinder``; this reads the marks and words between.
struct NameListParser {
    /// Names in order, and the index behind the last one.
    struct List {
        var names: [BodyName] = []
        var end: Int
        /// Whether each name was joined to the one before by `and` and stands without a comma.
        var lastJoint = Joint.none

        /// Whether `and` stands before the last member.
        var isClosed: Bool { lastJoint == .conjunction || lastJoint == .both }
    }

    /// What stands between two names.
    enum Joint {
        case none
        case comma
        case conjunction
        /// A comma and `and`.
        case both
    }

    let prose: Prose
    let finder: StructureFinder
    var tokens: [Token] { prose.tokens }
    var lexicon: BodyLexicon { prose.lexicon.bodies }

    init(_ prose: Prose) {
        self.prose = prose
        finder = StructureFinder(prose)
    }

    /// The list that begins at a token; `nil` where no name does.
    ///
    /// - Parameters:
    ///   - start: the first token, behind `by` or `from`.
    ///   - end: no name reaches this token.
    ///   - isMainClause: whether the verb of the sentence stands before the list, so that another one opens a clause.
    /// - Returns: the names.
    func list(at start: Int, before end: Int, isMainClause: Bool = true) -> List? {
        var at = start
        skipLead(&at, before: end)
        guard let first = item(at: at, before: end) ?? behindNameless(start, before: end) else { return nil }
        var list = List(names: first.names, end: first.end)
        while let (joint, next) = joint(at: list.end, before: end), let item = item(at: next, before: end),
            !opensClause(item, joint, in: list, isMainClause: isMainClause, before: end)
        {
            if let last = list.names.last, item.names.count == 1, joint == .comma,
                let whole = apposed(item.names[0], to: last)
            {
                list.names[list.names.count - 1] = whole
            } else {
                list.names += item.names
            }
            list.end = item.end
            list.lastJoint = joint
        }
        list.names = shared(list.names)
        return list
    }

    /// A name with the State that the words behind it tell: `Sida, the Swedish development agency`; `nil` where they name another.
    ///
    /// - Leaves: `Malta, the Swedish development agency`, `Sida, the Danish Agency`.
    func apposed(_ description: BodyName, to name: BodyName) -> BodyName? {
        guard case .organisation = description.kind, !tokens[description.tokens.upperBound - 1].isCapitalised,
            description.tokens.lowerBound == name.tokens.upperBound + 2,
            tokens[name.tokens.upperBound].is(","), tokens[name.tokens.upperBound + 1].is(.article)
        else { return nil }
        switch name.kind {
        case .unknown: break
        case .organisation where name.iso == description.iso: break
        default: return nil
        }
        return BodyName(tokens: name.tokens, kind: .organisation, iso: description.iso)
    }

    /// The first name behind givers without one: `by the hosts and by A`, `from local firms and from A`.
    private func behindNameless(_ start: Int, before end: Int) -> (names: [BodyName], end: Int)? {
        let limit = min(end, start + Self.longestNameless + 1)
        guard
            let joint = (start..<max(start, limit)).first(where: {
                tokens[$0].kind != .word && !isGenitive(tokens[$0]) || tokens[$0].isCapitalised
                    || tokens[$0].is([.conjunction, .auxiliary, .preposition, .relative])
            }), joint > start, tokens[joint].is(.conjunction), leads(joint + 1, before: end)
        else { return nil }
        return item(at: joint + 2, before: end)
    }

    /// Adjectives that share the noun of a later member: `the Danish and Dutch governments`.
    private func shared(_ names: [BodyName]) -> [BodyName] {
        var names = names
        for index in names.indices.dropLast().reversed() {
            guard case .adjective(let state) = names[index].kind else { continue }
            let next = names[index + 1]
            let isShared =
                switch next.kind {
                case .state: tokens[next.tokens.upperBound - 1].is(.government)
                case .organisation: tokens[next.tokens.upperBound - 1].is(.envoyHead)
                default: false
                }
            guard isShared else { continue }
            let kind: BodyName.Kind = if case .state = next.kind { .state(state) } else { .organisation }
            names[index] = BodyName(tokens: names[index].tokens, kind: kind, iso: names[index].iso)
        }
        return names
    }

    /// Skips `the following five donor countries:`, `the governments of`, `donors such as`.
    private func skipLead(_ at: inout Int, before end: Int) {
        if let mark = announcement(at, before: end) { at = mark + 1 }
        let (start, limit) = (at, min(end, at + Self.longestLead))
        while at < limit {
            let token = tokens[at]
            if let (_, next) = including(at, before: end) {
                at = next
            } else if isLead(token) || token.is(":") || token.is("(") || token.kind == .dash {
                at += 1
            } else if token.is(","), at == start, at + 1 < end, tokens[at + 1].is(.donor),
                !tokens[at + 1].isCapitalised
            {
                // `are, among others, A and B`
                at += 1
            } else if token.is(","), at + 1 < end, let (_, next) = including(at + 1, before: end) {
                at = next
            } else if token.is(","), at > start, tokens[at - 1].is(.donor), at + 1 < end,
                tokens[at + 1].isCapitalised || described(at: at + 1, before: end) != nil
            {
                // `a private donor, A`, `a private donor, the baker A`
                at += 1
            } else if let (signal, next) = lexicon.funding.longest(tokens, at: at, before: end),
                signal == .of, at > start,
                tokens[at - 1].is(.donor) || tokens[at - 1].is(.government)
            {
                at = next
            } else {
                return
            }
        }
    }

    /// The colon behind a phrase for donors: `three of the smallest participating States: `; `nil` where none follows.
    private func announcement(_ start: Int, before end: Int) -> Int? {
        guard
            let mark = (start..<min(end, start + Self.longestLead)).first(where: {
                tokens[$0].kind != .word && tokens[$0].kind != .number
                    && !isGenitive(tokens[$0])
                    || tokens[$0].isCapitalised && !tokens[$0].is(.donor)
            }),
            mark > start + 1, tokens[mark].is(":") || tokens[mark].is("("), tokens[mark - 1].is(.donor)
        else { return nil }
        return mark
    }

    /// The mark of `members’`, or `’s`.
    private func isGenitive(_ token: Token) -> Bool {
        token.kind == .possessive || token.is("’") || token.is("'")
    }

    /// Tokens that may stand between a preposition and the first name.
    private static let longestLead = 14

    private func isLead(_ token: Token) -> Bool {
        if token.kind == .number { return true }
        if token.is(.article) || token.is(.numberWord) || token.is(.determiner) || token.is(.adverb) {
            return true
        }
        // `OSCE participating States`: the one noun of these that is written with a capital.
        return token.is(.donor) && (!token.isCapitalised || !token.is(.actorHead) && isPlural(token))
            || token.is(.government) && !token.isCapitalised
    }

    func isPlural(_ token: Token) -> Bool { prose.bytes[token.end - 1] | 0x20 == 0x73 }

    private func including(_ at: Int, before end: Int) -> (FundingSignal, Int)? {
        guard let (signal, next) = lexicon.funding.longest(tokens, at: at, before: end), signal == .including
        else {
            return nil
        }
        return (signal, next)
    }

    /// One member: a name, a bracket behind it, or adjectives that share `governments`.
    func item(at start: Int, before end: Int) -> (names: [BodyName], end: Int)? {
        var at = start
        while at < end, tokens[at].is(.article) || tokens[at].is(.determiner) || tokens[at].is(.adverb) {
            at += 1
        }
        // `its Asian Partner Japan`, `the Government of Austria`: what stands before the name in lower case.
        var lead = at
        skipLead(&lead, before: end)
        // `the Trento-based baker`, `the Danish company`: the capital belongs to a place.
        if at + 1 < end, !tokens[at + 1].isCapitalised,
            tokens[at].shape.contains(.hyphenated) || tokens[at + 1].is(.standingBody),
            let person = described(at: at, before: end)
        {
            return person
        }
        if let region = region(at: at, before: end) { return ([region], region.tokens.upperBound) }
        guard let name = finder.name(at: at, before: end) ?? finder.name(at: lead, before: end) else {
            return described(at: start, before: end)
        }
        if isInProject(name, before: end) { return nil }
        if let state = state(of: name, before: end) { return ([state], state.tokens.upperBound) }
        guard isOrganisation(name) else { return ([name], bracketEnd(name.tokens.upperBound, before: end)) }
        // `the OSCE participating States A and B`: the nouns for donors, then the donors.
        let behind = name.tokens.upperBound
        if behind < end, tokens[behind].is(.donor) { return item(at: behind, before: end) }
        // `OSCE Norway and Malta`: a State where the OSCE has no mission, which the two words would name.
        if let next = finder.name(at: behind, before: end), case .state(let state) = next.kind, state.isState
        {
            return hasMission(in: state) ? ([name], next.tokens.upperBound) : item(at: behind, before: end)
        }
        return ([name], bracketEnd(behindBudget(behind, before: end), before: end))
    }

    /// Whether a name is the acronym of the OSCE alone.
    private func isOrganisation(_ name: BodyName) -> Bool {
        name.tokens.count == 1 && prose.text(prose.range(name.tokens)).uppercased() == Bodies.osce?.name
    }

    /// Whether the OSCE works in a State, or did.
    private func hasMission(in state: State) -> Bool {
        Structures.all.contains { $0.kind == .fieldOperation && $0.iso == state.iso }
    }

    /// Behind `Unified Budget`, which is the OSCE’s own; where it begins otherwise.
    private func behindBudget(_ at: Int, before end: Int) -> Int {
        guard let (signal, next) = lexicon.funding.longest(tokens, at: at, before: end), signal == .ownBudget
        else { return at }
        return next
    }

    /// Whether a State’s name begins that of a project: `through the Malta Forward project`.
    private func isInProject(_ name: BodyName, before end: Int) -> Bool {
        guard case .state(let state) = name.kind, state.isState else { return false }
        var at = name.tokens.upperBound
        while at < min(end, name.tokens.upperBound + 4), tokens[at].kind == .word, tokens[at].isCapitalised {
            at += 1
        }
        return at > name.tokens.upperBound && lexicon.projects.longest(tokens, at: at, before: end) != nil
    }

    /// `province of Tyrol`, `city of Graz`: a region in small letters with its name.
    private func region(at start: Int, before end: Int) -> BodyName? {
        guard let (signal, next) = lexicon.funding.longest(tokens, at: start, before: end),
            signal == .region, !tokens[start].isCapitalised,
            let name = finder.name(at: next, before: end)
        else { return nil }
        switch name.kind {
        case .city, .unknown, .organisation:
            let own = prose.text(prose.range(name.tokens))
            return BodyName(
                tokens: start..<name.tokens.upperBound, kind: .organisation,
                iso: name.iso ?? DonorWords.state(ofRegion: own))
        default: return nil
        }
    }

    /// A name behind what it is: `a retired notary from Thun, Beat Gerber`, `the Vienna-based baker Ana Lind`.
    ///
    /// - Leaves: `a grant, Ana Lind said`, `the mayor of Thun`.
    private func described(at start: Int, before end: Int) -> (names: [BodyName], end: Int)? {
        var start = start
        if start < end, !tokens[start].is(.article), start > 0 { start -= 1 }
        guard start < end, tokens[start].is(.article) else { return nil }
        let isIndefinite = tokens[start].end - tokens[start].start <= 2
        var at = start + 1
        var head: Int?
        while at < min(end, start + Self.longestDescription), tokens[at].kind == .word {
            let token = tokens[at]
            let isPlain =
                !token.isCapitalised
                || at == start + 1
                    && (token.shape.contains(.hyphenated) || at + 1 < end && tokens[at + 1].is(.standingBody))
            if !isPlain, at > start, !tokens[at - 1].is(.preposition) { break }
            if token.is([.auxiliary, .relative, .conjunction]) { return nil }
            if isPlain, !tokens[at].is(.preposition), head == nil || head == at - 1 { head = at }
            at += 1
        }
        guard let head, at < end else { return nil }
        let isSetOff = tokens[at].is(",")
        guard isSetOff ? isIndefinite || tokens[head].is([.personNoun, .roleHead]) : head == at - 1,
            let name = finder.name(at: isSetOff ? at + 1 : at, before: end)
        else { return nil }
        let isBody = tokens[head].is([.actorHead, .standingBody]) || finder.endsInForm(name.tokens)
        guard isDescribed(name, isBody: isBody),
            name.tokens.count > 1 || isBody && !isSetOff,
            !tokens[name.tokens.lowerBound].is(.roleHead),
            isSetOff || !tokens[name.tokens.lowerBound].is(.honorific),
            name.tokens.upperBound >= end || !opensReport(name.tokens.upperBound)
        else { return nil }
        let iso = isBody ? name.iso ?? finder.iso(ofDescription: start + 1..<at) : nil
        return (
            [BodyName(tokens: name.tokens, kind: isBody ? .organisation : .person, iso: iso)],
            name.tokens.upperBound
        )
    }

    /// Whether a name needs the words before it: nothing in it tells what it names, or it is a body of the kind they say.
    private func isDescribed(_ name: BodyName, isBody: Bool) -> Bool {
        switch name.kind {
        case .unknown: true
        case .organisation: isBody && name.iso == nil
        case .state, .structure, .city, .person, .adjective: false
        }
    }

    private func opensReport(_ at: Int) -> Bool {
        tokens[at].is([.reportingVerb, .auxiliary, .finiteVerb]) || isFinite(tokens[at])
    }

    /// Tokens in the longest description before a name.
    private static let longestDescription = 9
}
