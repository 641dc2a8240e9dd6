import Interchange
import Registries

/// Finds donors in languages other than English: `finanziert von der Schweiz`, `при поддержке Японии`, `financé par l’Italie`.
///
/// - Shape: a phrase of money and a list of names behind it; in a clause with a verb of funding, names behind its agents.
/// - Gives: States by their code, bodies with the nominative of their name.
/// - Cost: one walk over the clause.
struct InflectedDonorRule {
    let prose: Prose
    var tokens: [Token] { prose.tokens }

    init(_ prose: Prose) { self.prose = prose }

    /// The donors of a clause, in order.
    func donors(in clause: Range<Int>) -> [FunderMention] {
        var donors: [FunderMention] = []
        guard !prose.lexicon.donors.phrases.isEmpty,
            !clause.contains(where: { if case .against? = signal($0, clause)?.signal { true } else { false } }
            )
        else {
            return []
        }
        for at in clause {
            guard let (signal, end) = signal(at, clause) else { continue }
            switch signal {
            case .before: donors += list(at: end, clause, cue: at..<end)
            case .verb:
                guard !isFormer(at, clause) else { break }
                donors += perfect(at, clause) ?? relative(at..<end, clause) ?? agents(of: at..<end, clause)
            case .active: donors += subject(of: at..<end, clause)
            case .paying where namesMoney(part(of: clause, at)),
                .lending where namesMoney(part(of: clause, at)) && isAvailable(at, clause):
                donors += payers(at..<end, clause)
            case .bearing where isBorne(at, clause): donors += payers(at..<end, clause)
            default: break
            }
        }
        return donors
    }

    func signal(_ at: Int, _ clause: Range<Int>) -> (signal: DonorSignal, end: Int)? {
        prose.lexicon.donors.phrases.longest(tokens, at: at, before: clause.upperBound).map {
            ($0.value, $0.end)
        }
    }

    /// The donors of a verb: behind its agents, which follow it or stand before it, else right behind it, else right before.
    private func agents(of verb: Range<Int>, _ clause: Range<Int>) -> [FunderMention] {
        for stretch in [verb.upperBound..<clause.upperBound, clause.lowerBound..<verb.lowerBound] {
            var (found, isOfOther) = ([FunderMention](), false)
            for at in stretch {
                switch signal(at, clause)?.signal {
                case .agent? where !isOfOther:
                    found += list(at: signal(at, clause)?.end ?? at + 1, clause, cue: verb)
                case .otherVerb?: isOfOther = true
                case .verb?: isOfOther = false
                default: break
                }
            }
            guard found.isEmpty else { return found }
        }
        let found = subject(of: verb, clause)
        return found.isEmpty ? list(at: verb.upperBound, clause, cue: verb) : found
    }

    /// The names that open the clause and reach to a verb, auxiliaries before it passed over.
    private func subject(of verb: Range<Int>, _ clause: Range<Int>) -> [FunderMention] {
        var end = verb.lowerBound
        while end > clause.lowerBound, tokens[end - 1].is([.auxiliary, .midAdverb]) { end -= 1 }
        guard end > clause.lowerBound else { return [] }
        let before = list(at: clause.lowerBound, clause.lowerBound..<end, cue: verb)
        if end - 3 > clause.lowerBound, bracketEnd(end - 3, clause) == end { end -= 3 }
        return before.last?.passage.range.end == tokens[end - 1].end ? before : []
    }

    /// Whether a form of `have` stands at a token, which makes the participle behind it active.
    private func isPerfect(_ at: Int, _ clause: Range<Int>) -> Bool {
        guard clause.contains(at) else { return false }
        return prose.lexicon.cues.longest(tokens, at: at, before: at + 1)?.value == .perfect
    }

    /// `Die Schweiz hat den Kurs finanziert`, `La Suisse a financé`: the subject of a perfect; `nil` where the verb is none.
    private func perfect(_ verb: Int, _ clause: Range<Int>) -> [FunderMention]? {
        let near = prose.lexicon.isGerman ? max(clause.lowerBound, verb - Self.longestFrame) : verb - 1
        guard
            let helper = (near..<verb).last(where: { isPerfect($0, clause) }),
            !(helper..<verb).contains(where: { tokens[$0].is(",") })
        else { return nil }
        let found = subject(of: helper..<helper + 1, clause)
        return found.isEmpty && helper + 1 < verb ? list(at: helper + 1, clause, cue: verb..<verb + 1) : found
    }

    /// `der Kurs, den die Schweiz bezahlt`: names between a relative pronoun and its verb.
    private func relative(_ verb: Range<Int>, _ clause: Range<Int>) -> [FunderMention]? {
        guard let comma = clause.last(where: { $0 < verb.lowerBound && tokens[$0].is(",") }),
            comma + 2 < verb.lowerBound, tokens[comma + 1].is([.article, .relative]),
            !clause.contains(where: { if case .agent? = signal($0, clause)?.signal { true } else { false } })
        else { return nil }
        let found = list(at: comma + 2, comma + 2..<verb.lowerBound, cue: verb)
        return found.last?.passage.range.end == tokens[verb.lowerBound - 1].end ? found : nil
    }

    /// Who pays: the subject before the verb, else behind it, as in `Die Kosten trug Norwegen`.
    private func payers(_ verb: Range<Int>, _ clause: Range<Int>) -> [FunderMention] {
        guard !isFormer(verb.lowerBound, clause) else { return [] }
        let found = subject(of: verb, clause)
        return found.isEmpty ? list(at: verb.upperBound, clause, cue: verb) : found
    }

    /// The names from a token on, articles and marks between them passed over.
    private func list(at start: Int, _ clause: Range<Int>, cue: Range<Int>) -> [FunderMention] {
        var donors: [FunderMention] = []
        var at = start
        while at < clause.upperBound {
            let found = signal(at, clause)
            switch found?.signal {
            case .link?, .agent?, .genitive?, .government?: at = found?.end ?? at + 1
            case .amount? where donors.isEmpty: at += 1
            case .joint? where !donors.isEmpty: at = found?.end ?? at + 1
            default:
                if donors.isEmpty ? tokens[at].kind == .number : tokens[at].is(",") {
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

    /// A State or a body, its short name in brackets passed over: `das Amt für Wege (AFW)`.
    private func name(
        _ start: Int, _ clause: Range<Int>, _ cue: Range<Int>
    ) -> (FunderMention, Int)? {
        if let (range, iso) = government(start, clause), let state = States.with(iso: iso) {
            return (
                mention(range, state.isState ? .state : .organisation, iso, state.name, cue), range.upperBound
            )
        }
        guard let (donor, end) = plainName(start, clause, cue) else { return nil }
        return (donor, bracketEnd(end, clause))
    }

    /// A State, or a body that a head tells.
    private func plainName(_ start: Int, _ clause: Range<Int>, _ cue: Range<Int>) -> (FunderMention, Int)? {
        let listed = isAdjective(start, clause) ? nil : signal(start, clause)
        if listed == nil, let body = english(start, clause, cue) { return body }
        guard let (signal, end) = listed ?? opened(start, clause) ?? compound(start) else { return nil }
        switch signal {
        case .state(let iso):
            guard let state = States.with(iso: iso) else { return nil }
            let kind: FunderMention.Kind = state.isState ? .state : .organisation
            return (mention(start..<end, kind, iso, state.name, cue), end)
        case .head:
            let range = withoutSeat(start..<bodyEnd(end, clause))
            let name = nominative(prose.text(prose.range(range)))
            return (
                mention(range, .organisation, iso(range, clause) ?? Bodies.named(name)?.iso, name, cue),
                range.upperBound
            )
        default: return nil
        }
    }

    /// The name of a listed body without the place where it sits: `Auswärtigen Amt in Berlin`; any other one as it is.
    private func withoutSeat(_ range: Range<Int>) -> Range<Int> {
        let own = range.dropFirst().first {
            tokens[$0].is(.preposition)
                && Bodies.named(nominative(prose.text(prose.range(range.lowerBound..<$0)))) != nil
        }
        return range.lowerBound..<(own ?? range.upperBound)
    }

    /// Capitalised words or the adjective of a State before a head: `Schweizerischen Botschaft`, `Anna Lind Stiftung`.
    private func opened(_ start: Int, _ clause: Range<Int>) -> (signal: DonorSignal, end: Int)? {
        guard tokens[start].isCapitalised || isAdjective(start, clause) else { return nil }
        for at in start + 1..<start + 1 + Self.mostNames {
            if let (signal, end) = signal(at, clause) ?? compound(at) {
                if case .head = signal { return (.head, end) }
                return nil
            }
            guard at < clause.upperBound, tokens[at].kind == .word, tokens[at].isCapitalised else {
                return nil
            }
        }
        return nil
    }

    /// Words before a head that name a body.
    private static let mostNames = 3

    private func isAdjective(_ at: Int, _ clause: Range<Int>) -> Bool {
        if case .adjective? = signal(at, clause)?.signal { true } else { false }
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
                if token.is(","), let next = field(behind: at, start, clause), joins(next + 1, clause) {
                    at = next
                    continue
                }
                guard token.kind == .word, !token.is([.auxiliary, .relative, .irregularPast]) else { break }
                switch signal(at, clause)?.signal {
                case .joint?:
                    guard let next = topic(behind: at, clause) ?? field(behind: at, start, clause) else {
                        return at
                    }
                    at = next
                case .agent?, .verb?, .before?, .active?, .otherVerb?: return at
                case .genitive?, .inside?, .link?, .government?: break
                default: if endsName(at, clause) { return at }
                }
            }
            at += 1
        }
        while at > start, isLink(at - 1, clause) { at -= 1 }
        return at
    }

    /// Whether a preposition stands at a token that leads to no place: `dans le cadre`.
    private func endsName(_ at: Int, _ clause: Range<Int>) -> Bool {
        guard tokens[at].is(.preposition), !tokens[at].isCapitalised else { return false }
        return at + 1 >= clause.upperBound || !tokens[at + 1].isCapitalised
    }

    private func isLink(_ at: Int, _ clause: Range<Int>) -> Bool {
        switch signal(at, clause)?.signal {
        case .link?, .genitive?, .inside?, .government?: true
        default: false
        }
    }

    /// The token behind `et de la` where the name of a body goes on, as in `du développement et de la coopération`;
    /// `nil` where another name follows.
    private func topic(behind joint: Int, _ clause: Range<Int>) -> Int? {
        var at = signal(joint, clause)?.end ?? joint + 1
        guard case .genitive? = signal(at, clause)?.signal else { return nil }
        while isLink(at, clause) { at += 1 }
        guard at < clause.upperBound, tokens[at].kind == .word, !tokens[at].is(.possessivePronoun),
            signal(at, clause) == nil, opened(at, clause) == nil
        else { return nil }
        return at
    }

    /// `für Wasser und ländlichen Raum`: the token behind a joint where what a German body is for goes on; another donor would
    /// have an article or be a State.
    private func field(behind joint: Int, _ start: Int, _ clause: Range<Int>) -> Int? {
        let next = signal(joint, clause)?.end ?? joint + 1
        guard prose.lexicon.isGerman || isDative(next, clause), next < clause.upperBound,
            tokens[next].kind == .word,
            (start..<joint).contains(where: {
                if case .inside? = signal($0, clause)?.signal { true } else { false }
            }),
            !tokens[next].is([.article, .preposition, .auxiliary, .relative]), signal(next, clause) == nil,
            opened(next, clause) == nil
        else { return nil }
        return next
    }

    /// Whether a comma or a joint stands at a token.
    private func joins(_ at: Int, _ clause: Range<Int>) -> Bool {
        guard at < clause.upperBound else { return false }
        if case .joint? = signal(at, clause)?.signal { return true }
        return tokens[at].is(",")
    }

    /// Tokens in the longest name behind its head.
    private static let longestBody = 10

    private func iso(_ range: Range<Int>, _ clause: Range<Int>) -> String? {
        for at in range {
            switch signal(at, clause)?.signal {
            case .state(let iso)?, .region(let iso)?, .adjective(let iso)?: return iso
            default: continue
            }
        }
        return nil
    }

    /// The name with its head, and the adjectives before it, in the nominative.
    private func nominative(_ name: String) -> String {
        if prose.lexicon.isGerman {
            let cased = GermanCases.nominative(name)
            if cased != name { return cased }
        }
        var words = name.split(whereSeparator: \.isWhitespace).map(String.init)
        let donors = prose.lexicon.donors
        for (inflected, nominative) in donors.nominatives {
            let form = inflected.split(separator: " ").map(String.init)
            guard
                let head = (0..<min(Self.mostAdjectives + 1, words.count)).first(where: {
                    words[$0...].starts(with: form)
                })
            else { continue }
            words.replaceSubrange(head..<head + form.count, with: [nominative])
            let endings = donors.endings.first { nominative.hasSuffix($0.head) }?.pairs ?? []
            for at in 0..<head {
                guard let ending = endings.first(where: { words[at].hasSuffix($0.inflected) }) else {
                    continue
                }
                words[at] = words[at].dropLast(ending.inflected.count) + ending.nominative
            }
            return words.joined(separator: " ")
        }
        return words.enumerated().map { at, word in
            at <= Self.mostAdjectives ? uninflected(word) ?? word : word
        }.joined(separator: " ")
    }

    /// Words before a head that agree with it.
    private static let mostAdjectives = 2

    func mention(
        _ range: Range<Int>, _ kind: FunderMention.Kind, _ iso: String?, _ name: String, _ cue: Range<Int>
    ) -> FunderMention {
        FunderMention(
            passage: prose.passage(prose.range(range)), name: name, kind: kind, iso: iso,
            cue: prose.passage(prose.range(cue)), funds: nil, rule: "funder.inflected")
    }
}
