import Interchange

/// A run of tokens without a full stop in it, and what its words say about money.
///
/// A class, since every rule holds it at every word of money.
final class FundingClause {
    let prose: Prose
    /// Indices of its tokens.
    let range: Range<Int>
    /// The names in it, in order.
    let names: ArraySlice<BodyName>
    /// The phrase that begins at each token, and the index behind it; none where the clause holds no phrase.
    private let signals: [(signal: FundingSignal, end: Int)?]
    /// Whether this clause or the one before speaks of money.
    let isAboutMoney: Bool

    /// Reads a clause; the others are what the one before tells of money, of somebody who gives and of what something costs.
    init(
        _ prose: Prose, _ range: Range<Int>, followsMoney isAboutMoneyBefore: Bool, followsGiving: Bool,
        followsDonors: Bool, followsSum: Bool
    ) {
        self.prose = prose
        self.range = range
        (self.followsGiving, self.followsSum) = (followsGiving, followsSum)
        self.followsDonors = followsDonors
        let table = prose.lexicon.bodies.funding
        var signals: [(signal: FundingSignal, end: Int)?] = []
        var (speaks, isIllicit, saysMore, tellsSum) = (false, false, false, false)
        for at in range {
            guard let (signal, end) = table.longest(prose.tokens, at: at, before: range.upperBound) else {
                continue
            }
            if signals.isEmpty { signals = Array(repeating: nil, count: range.count) }
            signals[at - range.lowerBound] = (signal, end)
            switch signal {
            case .funded, .funds, .donated, .money, .monetary, .donor, .enabled: speaks = true
            case .crime: isIllicit = true
            case .cost, .sum: (tellsSum, saysMore) = (true, true)
            case .own, .publicBody, .expense, .away, .apart, .nothing, .until, .undertakes, .takesPart,
                .cause, .interjected, .ownBudget, .otherWork, .does, .fallsTo, .allBut, .pair, .performed:
                break
            default: saysMore = true
            }
        }
        if isIllicit {
            for at in range {
                guard case .crime = signals[at - range.lowerBound]?.signal,
                    let end = signals[at - range.lowerBound]?.end
                else { continue }
                for inside in at..<end { signals[inside - range.lowerBound] = nil }
            }
        }
        self.signals = signals
        self.isIllicit = isIllicit
        self.tellsSum =
            tellsSum && range.contains { prose.tokens[$0].is(.currency) || prose.tokens[$0].isMoneySign }
        speaksOfMoney = speaks
        isAboutMoney = speaks || isAboutMoneyBefore
        names = isAboutMoney || saysMore ? prose.names(in: range) : []
    }

    /// Whether the clause before names somebody who gives.
    let followsGiving: Bool

    /// Whether the clauses before speak of donors, of whom this one may tell.
    let followsDonors: Bool

    /// Whether the clause before tells what something costs.
    let followsSum: Bool

    /// Whether this clause tells what something costs: `The mill cost 90,000 euros`.
    let tellsSum: Bool

    /// Whether this clause itself speaks of money.
    let speaksOfMoney: Bool

    /// Whether it speaks of money in crime or politics too: `terrorist financing`, `party funding`.
    let isIllicit: Bool

    var tokens: [Token] { prose.tokens }

    /// Whether it names donors as such, or counts those who pay: `The mill had two donors`, `Two States share the costs`.
    var tellsDonors: Bool { signals.contains { $0?.signal == .donor } || countsGivers }

    private var countsGivers: Bool {
        !signals.isEmpty
            && range.dropFirst().contains { at in
                guard tokens[at].is(.donor), tokens[at - 1].is(.numberWord) || tokens[at - 1].kind == .number
                else { return false }
                var verb = at + 1
                while let token = token(verb), token.is([.auxiliary, .adverb]) { verb += 1 }
                switch signal(verb) {
                case .funds, .funded, .covered, .paid, .share, .money: return signal(end(verb)) != .by
                default: return false
                }
            }
    }

    /// The phrase at a token; `nil` outside the clause.
    func signal(_ at: Int) -> FundingSignal? {
        range.contains(at) && !signals.isEmpty ? signals[at - range.lowerBound]?.signal : nil
    }

    /// The index behind the phrase at a token.
    func end(_ at: Int) -> Int {
        range.contains(at) && !signals.isEmpty ? signals[at - range.lowerBound]?.end ?? at + 1 : at + 1
    }

    /// The phrase that ends right before a token, and where it begins.
    func signal(endingAt end: Int) -> (signal: FundingSignal, start: Int)? {
        for start in max(range.lowerBound, end - 5)..<max(range.lowerBound, end) {
            if let signal = signal(start), self.end(start) == end { return (signal, start) }
        }
        return nil
    }

    /// The name that ends right before a token.
    func name(endingAt end: Int) -> BodyName? {
        prose.place(ofNameEndingAt: end, among: names).map { names[$0] }
    }

    /// Whether the name of a State or its adjective ends right before a token.
    func names(stateEndingAt end: Int) -> Bool {
        guard let name = name(endingAt: end) else { return false }
        switch name.kind {
        case .state, .adjective: return true
        default: return name.iso != nil
        }
    }

    /// The tokens around one that a rule looks at: as many as a long sentence holds, whatever the clause's length.
    func around(_ at: Int) -> Range<Int> {
        max(range.lowerBound, at - Self.reach)..<max(range.lowerBound, min(range.upperBound, at + Self.reach))
    }

    /// Tokens of a long sentence.
    private static let reach = 60

    /// The token; `nil` outside the clause.
    func token(_ at: Int) -> Token? { range.contains(at) ? tokens[at] : nil }

    /// Where the stretch that ends before `at` begins: behind the last comma, colon, bracket or dash, not that of `2016-2017`.
    func stretch(before at: Int) -> Int {
        var start = at
        while start > around(at).lowerBound {
            let before = tokens[start - 1]
            if before.is(",") || before.is(":") || before.is("(") { break }
            if before.kind == .dash, token(start)?.kind != .number || token(start - 2)?.kind != .number {
                break
            }
            start -= 1
        }
        return start
    }

    /// Whether a token of one of the classes stands among some tokens.
    func holds(_ wanted: WordClass, in some: Range<Int>) -> Bool {
        some.clamped(to: range).contains {
            tokens[$0].is(wanted) && !isMonth(tokens[$0]) && !isOwnVisit($0, wanted)
        }
    }

    /// Whether `visit` or `tour` is a noun, and so what the page may be about, where the verb would lead elsewhere.
    private func isOwnVisit(_ at: Int, _ wanted: WordClass) -> Bool {
        let token = tokens[at]
        guard token.is(.elsewhere), wanted.contains(.elsewhere),
            prose.lexicon.dates.cues(of: token.word).contains(.occasion),
            (max(range.lowerBound, at - 3)..<at).contains(where: {
                tokens[$0].is([.article, .determiner, .possessivePronoun]) || tokens[$0].kind == .possessive
            })
        else { return false }
        // `The millers visit a fair`: an object follows the verb.
        guard let next = self.token(at + 1), next.kind == .word || next.kind == .number else { return true }
        return !next.isCapitalised && next.kind == .word
            && !next.is([.article, .determiner, .possessivePronoun, .numberWord])
    }

    /// Whether a token ends like a regular past: `traced`.
    func isRegularPast(_ at: Int) -> Bool {
        guard let token = token(at), token.kind == .word, token.end - token.start > 3 else { return false }
        // `seed`, `need`
        if token.end - token.start == 4, prose.bytes[token.end - 3] | 0x20 == 0x65 { return false }
        return prose.bytes[token.end - 2] | 0x20 == 0x65 && prose.bytes[token.end - 1] | 0x20 == 0x64
    }

    /// Whether a token ends like a gerund or a present participle: `paying`.
    func isGerund(_ at: Int) -> Bool {
        guard let token = token(at) else { return false }
        return prose.bytes[max(token.start, token.end - 3)..<token.end].elementsEqual("ing".utf8)
    }

    /// Whether a token is the month `May`, not the auxiliary.
    private func isMonth(_ token: Token) -> Bool { token.isCapitalised && token.is(.month) }

    /// The index of the first token of the verb that ends before `at`: auxiliaries, adverbs and what is put in amid them, as in
    /// `has so far given`.
    func verbStart(before at: Int) -> Int {
        var start = at
        while let token = token(start - 1) {
            if token.is([.auxiliary, .adverb, .negation]) {
                start -= 1
            } else if let (signal, open) = signal(endingAt: start), signal == .interjected {
                start = open
            } else if let open = timeStart(endingAt: start) {
                start = open
            } else {
                break
            }
        }
        return start
    }

    /// Where a time begins that ends right before `at`, as in `A last week pledged`, `A on Friday gave`; `nil` where none does.
    ///
    /// - Leaves: `the fair on Friday`, which is no name.
    private func timeStart(endingAt at: Int) -> Int? {
        guard let last = token(at - 1), let before = token(at - 2) else { return nil }
        let dates = prose.lexicon.dates
        let opening = dates.meaning(of: before.word)
        let start: Int? =
            switch dates.meaning(of: last.word) {
            case .relativeDay: at - 1
            case .unit: if case .turn = opening { at - 2 } else { nil }
            case .weekday, .month:
                if case .turn = opening { at - 2 } else { before.is(.preposition) ? at - 2 : nil }
            default: nil
            }
        return start.flatMap { name(endingAt: $0) == nil ? nil : $0 }
    }

    /// Whether an auxiliary stands among some tokens.
    func hasAuxiliary(in some: Range<Int>) -> Bool { holds(.auxiliary, in: some) }
}

extension Token {
    /// Whether it is the sign of a currency: `€ $ £`.
    var isMoneySign: Bool { scalar == 0x20AC || scalar == 0x24 || scalar == 0xA3 }
}
