import Interchange
import Registries

/// Finds who organises, hosts, joins or supports what the page reports, each body once.
struct OrganiserFinder {
    /// The bodies in order of first mention; `the Mission` means one of the page's issuers.
    func organisers(in prose: Prose, issuers: [String]) -> [OrganiserMention] {
        let lists = NameListParser(prose)
        let short = ShortNames(prose, names: prose.names(in: prose.tokens.indices), issuers: issuers)
        var seen: Set<String> = []
        var found: [OrganiserMention] = []
        for range in prose.sentences {
            let clause = Clause(
                prose: prose, range: range, names: prose.names(in: range), lists: lists)
            for at in range {
                guard let part = clause.part(at) else { continue }
                for name in part.names where name.isActor {
                    let structure = short.structure(of: name)
                    guard structure != nil || isWhole(name, prose) else { continue }
                    let passage = prose.passage(prose.range(name.tokens))
                    let key = NameKey(structure?.name ?? passage.text).description
                    guard seen.insert(key).inserted else { continue }
                    found.append(
                        OrganiserMention(
                            passage: passage, structure: structure?.name, role: part.role, rule: part.rule))
                }
            }
        }
        return found.sorted { $0.passage.range < $1.passage.range }
    }

    /// Whether a name says which body it means: not `the Ministry` alone.
    private func isWhole(_ name: BodyName, _ prose: Prose) -> Bool {
        guard case .organisation = name.kind, name.tokens.count == 1 else { return true }
        let token = prose.tokens[name.tokens.lowerBound]
        return !token.is(.actorHead) || token.shape.contains(.allCaps)
    }

    /// Bodies and the part that they play.
    private struct Part {
        var names: [BodyName]
        var role: OrganiserMention.Role
        var rule: String
    }

    /// One sentence.
    private struct Clause {
        let prose: Prose
        let range: Range<Int>
        let names: ArraySlice<BodyName>
        let lists: NameListParser
        private var tokens: [Token] { prose.tokens }

        private func signal(_ at: Int) -> (signal: OrganisingSignal, end: Int)? {
            prose.lexicon.bodies.organising.longest(tokens, at: at, before: range.upperBound).map {
                ($0.value, $0.end)
            }
        }

        /// The part that the phrase at a token gives to the bodies around it.
        func part(_ at: Int) -> Part? {
            guard let (signal, end) = signal(at), !isDenied(at) else { return nil }
            switch signal {
            case .organised: return agent(end, .organiser) ?? subject(at, end, .organiser)
            case .coOrganised: return agent(end, .coOrganiser) ?? jointly(at, end)
            case .hosted: return agent(end, .host) ?? subject(at, end, .host)
            case .with: return listed(end, .partner, "organiser.with", isFronted: at == range.lowerBound)
            case .support:
                return listed(end, .supporter, "organiser.support", isFronted: at == range.lowerBound)
            case .supported: return subject(at, end, .supporter)
            case .passive, .alongside, .by: return nil
            }
        }

        /// The names that begin at a token, up to those that another phrase gives a part of their own.
        private func listed(
            _ at: Int, _ role: OrganiserMention.Role, _ rule: String, isFronted: Bool = false
        ) -> Part? {
            guard let list = lists.list(at: at, before: range.upperBound, isMainClause: !isFronted) else {
                return nil
            }
            var names: [BodyName] = []
            for name in list.names {
                let gap = (names.last?.tokens.upperBound ?? at)..<name.tokens.lowerBound
                if !names.isEmpty, gap.contains(where: { isPartOfOthers($0) }) { break }
                names.append(name)
            }
            return Part(names: names, role: role, rule: rule)
        }

        private func isPartOfOthers(_ at: Int) -> Bool {
            switch signal(at)?.signal {
            case .with, .support: true
            default: false
            }
        }

        /// Whether a word of negation stands among the auxiliaries: `was not organized by`.
        private func isDenied(_ verb: Int) -> Bool {
            (max(range.lowerBound, verb - 2)..<verb).contains { tokens[$0].is(.negation) }
        }

        /// `A co-organized it with B`.
        private func jointly(_ verb: Int, _ end: Int) -> Part? {
            guard var part = subject(verb, end, .coOrganiser) else { return nil }
            let with = (end..<max(end, min(range.upperBound, end + 5))).first {
                signal($0)?.signal == .alongside
            }
            if let with { part.names += listed(with + 1, .coOrganiser, part.rule)?.names ?? [] }
            return part
        }

        /// `organized in Skopje on 3 May by A and B`.
        private func agent(_ end: Int, _ role: OrganiserMention.Role) -> Part? {
            var at = end
            while at < min(range.upperBound, end + 12) {
                if signal(at)?.signal == .by { return listed(at + 1, role, "organiser.passive") }
                if let signal = signal(at)?.signal, signal != .passive, signal != .alongside { return nil }
                if tokens[at].is(";") || isRegularPast(tokens[at]) { return nil }
                if tokens[at].is(",") && at > end + 2 || tokens[at].kind == .mark { return nil }
                at += 1
            }
            return nil
        }

        /// `A and B organized`, `A, in co-operation with B, held`.
        private func subject(_ verb: Int, _ end: Int, _ role: OrganiserMention.Role) -> Part? {
            var start = verb
            while start > range.lowerBound, tokens[start - 1].is(.adverb) || tokens[start - 1].is(.auxiliary)
            { start -= 1 }
            guard !(start..<verb).contains(where: { isPassive(at: $0) }), start > range.lowerBound else {
                return nil
            }
            if tokens[start - 1].is(.relative) { start -= 1 }
            if start > range.lowerBound, tokens[start - 1].is(",") {
                guard let open = (range.lowerBound..<start - 1).last(where: { tokens[$0].is(",") }) else {
                    return subject(start - 1, role)
                }
                let direct = lists.list(endingAt: start - 1, among: names)
                let isInserted = signal(open + 1) != nil
                return direct.isEmpty || isInserted ? subject(open, role) : subject(start - 1, role)
            }
            return subject(start, role)
        }

        private func subject(_ end: Int, _ role: OrganiserMention.Role) -> Part? {
            let subjects = lists.list(endingAt: end, among: names)
            guard let first = subjects.first, let last = subjects.last else { return nil }
            if isOblique(first) {
                // `In co-operation with A, B held`
                guard subjects.count > 1, signal(range.lowerBound) != nil, isSetOff(last) else { return nil }
                return Part(names: [last], role: role, rule: "organiser.active")
            }
            return Part(names: subjects, role: role, rule: "organiser.active")
        }

        /// Whether a comma stands before a name.
        private func isSetOff(_ name: BodyName) -> Bool {
            var at = name.tokens.lowerBound - 1
            while at > range.lowerBound, tokens[at].is(.article) { at -= 1 }
            return at > range.lowerBound && tokens[at].is(",")
        }

        /// Whether a token ends like a regular past, so that the agent behind it is another verb's.
        private func isRegularPast(_ token: Token) -> Bool {
            token.kind == .word && token.end - token.start > 3 && !token.isCapitalised
                && prose.bytes[token.end - 2] == 0x65 && prose.bytes[token.end - 1] == 0x64
        }

        /// Whether the auxiliary makes a passive: the body before it is no subject of organising.
        private func isPassive(at index: Int) -> Bool { signal(index)?.signal == .passive }

        /// Whether a preposition stands before the name.
        private func isOblique(_ name: BodyName) -> Bool {
            var at = name.tokens.lowerBound - 1
            while at >= range.lowerBound, tokens[at].is(.article) { at -= 1 }
            return at >= range.lowerBound && tokens[at].is(.preposition)
        }
    }
}
