import Interchange
import Registries

/// Finds donors in languages whose names change with their case: `finanziert von der Schweiz`, `при поддержке Японии`.
///
/// - Shape: a phrase of money and a list of names behind it; in a clause with a verb of funding, names behind its agents.
/// - Gives: States by their code, bodies with the nominative of their name.
/// - Cost: one walk over the clause.
struct InflectedDonorRule {
    let prose: Prose
    private var tokens: [Token] { prose.tokens }

    init(_ prose: Prose) { self.prose = prose }

    /// The donors of a clause, in order.
    func donors(in clause: Range<Int>) -> [FunderMention] {
        var donors: [FunderMention] = []
        guard
            !clause.contains(where: { if case .against? = signal($0, clause)?.signal { true } else { false } }
            )
        else {
            return []
        }
        for at in clause {
            guard let (signal, end) = signal(at, clause) else { continue }
            switch signal {
            case .before: donors += list(at: end, clause, cue: at..<end)
            case .verb: donors += agents(of: at..<end, clause)
            default: break
            }
        }
        return donors
    }

    private func signal(_ at: Int, _ clause: Range<Int>) -> (signal: DonorSignal, end: Int)? {
        prose.lexicon.donors.phrases.longest(tokens, at: at, before: clause.upperBound).map {
            ($0.value, $0.end)
        }
    }

    /// The donors of a verb: behind each agent, else right behind the verb, else right before it.
    private func agents(of verb: Range<Int>, _ clause: Range<Int>) -> [FunderMention] {
        var found: [FunderMention] = []
        for at in clause {
            if case .agent? = signal(at, clause)?.signal { found += list(at: at + 1, clause, cue: verb) }
        }
        if found.isEmpty { found = list(at: verb.upperBound, clause, cue: verb) }
        guard found.isEmpty else { return found }
        let before = list(at: clause.lowerBound, clause.lowerBound..<verb.lowerBound, cue: verb)
        return before.last?.passage.range.end == tokens[max(clause.lowerBound, verb.lowerBound - 1)].end
            ? before : []
    }

    /// The names from a token on, articles and marks between them passed over.
    private func list(at start: Int, _ clause: Range<Int>, cue: Range<Int>) -> [FunderMention] {
        var donors: [FunderMention] = []
        var at = start
        while at < clause.upperBound {
            let found = signal(at, clause)
            switch found?.signal {
            case .link?, .agent?: at += 1
            case .joint? where !donors.isEmpty: at = found?.end ?? at + 1
            default:
                if !donors.isEmpty, tokens[at].is(",") {
                    at += 1
                } else if let (donor, end) = name(at, clause, cue) {
                    donors.append(donor)
                    at = end
                } else {
                    return donors
                }
            }
        }
        return donors
    }

    /// A State, or a body that a head tells.
    private func name(_ start: Int, _ clause: Range<Int>, _ cue: Range<Int>) -> (FunderMention, Int)? {
        guard let (signal, end) = signal(start, clause) ?? opened(start, clause) else { return nil }
        switch signal {
        case .state(let iso):
            guard let state = States.with(iso: iso) else { return nil }
            let kind: FunderMention.Kind = state.isState ? .state : .organisation
            return (mention(start..<end, kind, iso, state.name, cue), end)
        case .head:
            let range = start..<bodyEnd(end, clause)
            let name = nominative(prose.text(prose.range(range)))
            return (
                mention(range, .organisation, iso(range, clause) ?? Bodies.named(name)?.iso, name, cue),
                range.upperBound
            )
        default: return nil
        }
    }

    /// A capitalised word before a head: `Schweizerischen Botschaft`.
    private func opened(_ start: Int, _ clause: Range<Int>) -> (signal: DonorSignal, end: Int)? {
        guard tokens[start].isCapitalised, start + 1 < clause.upperBound,
            let (signal, end) = signal(start + 1, clause),
            case .head = signal
        else { return nil }
        return (.head, end)
    }

    /// Behind the words that go on with a name: to the next comma, conjunction, agent or verb.
    private func bodyEnd(_ start: Int, _ clause: Range<Int>) -> Int {
        var at = start
        var isMarked = false
        while at < min(clause.upperBound, start + Self.longestBody) {
            let token = tokens[at]
            if token.kind == .mark {
                isMarked.toggle()
            } else if !isMarked {
                guard token.kind == .word, !token.is(.auxiliary) else { break }
                switch signal(at, clause)?.signal {
                case .joint?, .agent?, .verb?, .before?: return at
                default: break
                }
            }
            at += 1
        }
        return at
    }

    /// Tokens in the longest name behind its head.
    private static let longestBody = 10

    private func iso(_ range: Range<Int>, _ clause: Range<Int>) -> String? {
        for at in range {
            switch signal(at, clause)?.signal {
            case .state(let iso)?, .region(let iso)?: return iso
            default: continue
            }
        }
        return nil
    }

    /// The name with its first words in the nominative.
    private func nominative(_ name: String) -> String {
        for (inflected, nominative) in prose.lexicon.donors.nominatives where name.hasPrefix(inflected) {
            return nominative + name.dropFirst(inflected.count)
        }
        return name
    }

    private func mention(
        _ range: Range<Int>, _ kind: FunderMention.Kind, _ iso: String?, _ name: String, _ cue: Range<Int>
    ) -> FunderMention {
        FunderMention(
            passage: prose.passage(prose.range(range)), name: name, kind: kind, iso: iso,
            cue: prose.passage(prose.range(cue)), funds: nil, rule: "funder.inflected")
    }
}
