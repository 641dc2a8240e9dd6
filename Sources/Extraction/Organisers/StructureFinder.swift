import Interchange
import Registries

/// Finds the names of States and bodies: OSCE structures, ministries, agencies, embassies, foundations.
///
/// A name is a run of listed names and capitalised words, joined by `of`, `for` and the like where a head such as
/// `Ministry` allows it. `and` and commas belong to it inside what a body is for (`Ministry of Trade and Industry`).
/// - Cost: the tokens of the name, and those of the run behind each `and` in it.
struct StructureFinder {
    let prose: Prose
    var tokens: [Token] { prose.tokens }
    var lexicon: BodyLexicon { prose.lexicon.bodies }

    init(_ prose: Prose) { self.prose = prose }

    /// Every name between two tokens, in order; none overlaps another.
    func names(in range: Range<Int>) -> [BodyName] {
        var names: [BodyName] = []
        var at = range.lowerBound
        while at < range.upperBound {
            // A name begins with a capital; most tokens are told by that alone.
            if tokens[at].isCapitalised, let name = name(at: at, before: range.upperBound) {
                names.append(name)
                at = name.tokens.upperBound
            } else {
                at += 1
            }
        }
        return names
    }

    /// The name that begins at a token, which is no article; `nil` where none does.
    func name(at start: Int, before end: Int) -> BodyName? {
        if let base = base(at: start, before: end) {
            return name(at: start + 1, before: end).map { $0.based(in: base.iso) }
        }
        var run = Run()
        guard let first = unit(at: start, before: end) else { return nil }
        run.append(first, isHead: isHead(first))
        while let step = continuation(of: run, before: end) { run.append(step, isHead: isHead(step)) }
        return classified(run, start, before: end).map { withProgramme($0, before: end) }
    }

    /// A part of a name: a listed name, or one capitalised word.
    struct Unit {
        var tokens: Range<Int>
        var known: BodyLexicon.Known?
        /// Whether words join it to the part before, such as `of the`.
        var isJoined = false
        /// Whether a place joined by `in` or `to`, which tells nothing of whose body it is.
        var isPlace = false
        /// Whether the legal form of a company, which makes a name of whatever stands before it.
        var isForm = false
    }

    /// The parts read so far.
    struct Run {
        var units: [Unit] = []
        var hasHead = false
        var isClosed = false
        var end: Int { units.last?.tokens.upperBound ?? 0 }

        mutating func append(_ unit: Unit, isHead: Bool) {
            units.append(unit)
            if isHead { hasHead = true }
            if unit.isPlace || unit.isForm { isClosed = true }
        }
    }

    func unit(at start: Int, before end: Int) -> Unit? {
        guard start < end, tokens[start].kind == .word, tokens[start].isCapitalised else { return nil }
        if let (known, next) = lexicon.names.longest(tokens, at: start, before: end),
            isCased(known, start..<next)
        {
            return Unit(tokens: start..<next, known: known)
        }
        // A capitalised function word opens a sentence, no name.
        let function: WordClass = [
            .article, .preposition, .conjunction, .auxiliary, .possessivePronoun, .neutralPronoun,
            .masculine, .feminine, .relative, .determiner, .negation, .adverb, .clauseOpener,
        ]
        guard !tokens[start].is(function), !tokens[start].is(.month), !tokens[start].is(.weekday),
            !isPluralOfDonors(tokens[start])
        else {
            return nil
        }
        return Unit(tokens: start..<start + 1)
    }

    /// `participating States`, `Partners`: the nouns for donors that are written with a capital.
    private func isPluralOfDonors(_ token: Token) -> Bool {
        token.is(.donor) && !token.is(.actorHead) && prose.bytes[token.end - 1] | 0x20 == 0x73
    }

    /// Whether a listed name is written as a name: `US` is no pronoun, `Mary` and `Bar` are capitalised.
    private func isCased(_ known: BodyLexicon.Known, _ range: Range<Int>) -> Bool {
        let token = tokens[range.lowerBound]
        guard range.count == 1, token.end - token.start <= 3 else { return true }
        if case .city = known { return true }
        return token.shape.contains(.allCaps)
            || token.end - token.start == 3 && token.shape.contains(.capitalised)
    }

    private func isHead(_ unit: Unit) -> Bool {
        switch unit.known {
        case .structure, .body: true
        case .state, .adjective, .city: false
        case nil: unit.isForm || tokens[unit.tokens.lowerBound].is(.actorHead)
        }
    }

    /// Whether a part heads a name and is nothing that a ministry is for, as `Administration` may be.
    private func isPlainHead(_ unit: Unit) -> Bool {
        isHead(unit) && (unit.known != nil || !tokens[unit.tokens.lowerBound].is(.topic))
    }

    /// The next part of a name, and what joins it.
    private func continuation(of run: Run, before end: Int) -> Unit? {
        guard !run.isClosed, run.end < end else { return nil }
        let at = run.end
        let next = tokens[at]
        if next.kind == .possessive || isPluralGenitive(at) { return possessed(run, at + 1, before: end) }
        if next.is("/"), next.shape.contains(.glued), run.hasHead, let unit = unit(at: at + 1, before: end) {
            return unit
        }
        if let form = form(behind: run, at, before: end) { return form }
        if next.isCapitalised, next.kind == .word { return adjacent(run, at, before: end) }
        if next.is(.preposition) || next.is(.nameParticle) || isParticle(at, before: end) {
            return joined(run, at, before: end)
        }
        if next.is(.conjunction) || next.is("&") { return conjoined(run, at, before: end) }
        if next.is(","), listsTopics(run, at, before: end) || opensSeries(run, at, before: end) {
            return topic(at + 1, before: end)
        }
        return nil
    }

    /// `US State Department’s Bureau`, `Finland’s Ministry`.
    private func possessed(_ run: Run, _ at: Int, before end: Int) -> Unit? {
        guard let unit = unit(at: at, before: end),
            runHasHead(at, before: end) || seriesHasHead(at, before: end)
        else { return nil }
        return unit
    }

    /// Whether topics in a series lead to a head: `Conflict, Stability and Security Fund`.
    private func seriesHasHead(_ start: Int, before end: Int) -> Bool {
        var at = start
        while at + 1 < end, at < start + Self.longestSeries, tokens[at].isCapitalised, tokens[at].is(.topic) {
            if tokens[at + 1].is(.conjunction) || tokens[at + 1].is("&") {
                return at + 2 < end && tokens[at + 2].is(.topic) && tokens[at + 2].isCapitalised
                    && runHasHead(at + 2, before: end)
            }
            guard tokens[at + 1].is(",") else { return false }
            at += 2
        }
        return false
    }

    /// Tokens in the longest series of topics before a head.
    private static let longestSeries = 8

    /// The apostrophe of `the Netherlands’ Ministry`.
    private func isPluralGenitive(_ at: Int) -> Bool {
        let (mark, before) = (tokens[at], tokens[at - 1])
        return (mark.scalar == 0x2019 || mark.scalar == 0x27) && mark.shape.contains(.glued)
            && prose.bytes[before.end - 1] | 0x20 == 0x73
    }

    /// A capitalised word right behind: any in an open name, only one that leads to a head behind a whole one.
    private func adjacent(_ run: Run, _ at: Int, before end: Int) -> Unit? {
        if isMisspelt(run, with: at) { return Unit(tokens: at..<at + 1) }
        guard !tokens[at].is(.moneyVerb), let unit = unit(at: at, before: end) else { return nil }
        switch run.units.last?.known {
        case .state, .city, .structure, .body:
            return runHasHead(at, before: end) || tokens[at].is(.government) ? unit : nil
        case .adjective, nil: return unit
        }
    }

    /// Whether a noun for donors closes the name of a State with a slip of the pen in it: `Untied States`.
    private func isMisspelt(_ run: Run, with at: Int) -> Bool {
        guard run.units.count == 1, let only = run.units.first, only.known == nil,
            isPluralOfDonors(tokens[at])
        else { return false }
        return States.misspelt(prose.text(ByteRange(tokens[only.tokens.lowerBound].start, tokens[at].end)))
            != nil
    }

    /// `of`, `for`, `to`, `in` and an article before the next part.
    private func joined(_ run: Run, _ at: Int, before end: Int) -> Unit? {
        var next = lexicon.joints.longest(tokens, at: at, before: end)?.end ?? at + 1
        if next < end, tokens[next].is(.article) { next += 1 }
        guard let following = unit(at: next, before: end) else { return nil }
        var unit = following
        unit.isJoined = true
        switch lexicon.joints.longest(tokens, at: at, before: end)?.value {
        case .of:
            guard run.hasHead || run.units.count == 1 && run.units[0].known == nil else { return nil }
            return unit
        case .purpose:
            return run.hasHead ? unit : nil
        case .place:
            guard run.units.contains(where: { isEnvoy($0) }) else { return nil }
            unit.isPlace = true
            return unit
        case .particle: return unit
        case .foreign: return run.hasHead || runHasHead(next, before: end) ? unit : nil
        case .form, nil:
            return nil
        }
    }

    private func isParticle(_ at: Int, before end: Int) -> Bool {
        switch lexicon.joints.longest(tokens, at: at, before: end)?.value {
        case .particle?, .foreign?: true
        case .of?, .purpose?, .place?, .form?, nil: false
        }
    }

    private func isEnvoy(_ unit: Unit) -> Bool {
        unit.known == nil && tokens[unit.tokens.lowerBound].is(.envoyHead)
    }

    /// `Ministry of Trade and Industry`, `State Investigation and Protection Agency`.
    private func conjoined(_ run: Run, _ at: Int, before end: Int) -> Unit? {
        guard let unit = topic(at + 1, before: end) else { return nil }
        let isPlain = run.units.dropFirst().allSatisfy { $0.known == nil } && isPlainOrAdjective(run)
        if !run.hasHead {
            guard isPlain, run.units.count <= 3, runHasHead(at + 1, before: end),
                !tokens[at + 1].is(.actorHead)
            else { return nil }
            return unit
        }
        guard let last = run.units.last, last.known == nil, !runHasHead(at + 1, before: end),
            topicBegan(run), !tokens[at + 1].shape.contains(.allCaps), !hasConjunction(run)
        else { return nil }
        return unit
    }

    /// `Swedish Prison`, `State Investigation`: an adjective at most before plain words.
    private func isPlainOrAdjective(_ run: Run) -> Bool {
        switch run.units[0].known {
        case nil: true
        case .adjective: run.units.count > 1
        case .state: run.units.count > 1 && tokens[run.units[0].tokens.upperBound].kind == .possessive
        default: false
        }
    }

    /// Whether what the body is for has begun: `Ministry of …`, and its head is not the last word.
    func topicBegan(_ run: Run) -> Bool {
        guard let joint = run.units.lastIndex(where: { $0.isJoined }) else { return false }
        return run.units[joint...].allSatisfy { $0.known == nil && !isPlainHead($0) }
    }

    /// Whether the topic has its `and` already.
    private func hasConjunction(_ run: Run) -> Bool {
        guard let joint = run.units.lastIndex(where: { $0.isJoined }) else { return false }
        return (run.units[joint].tokens.lowerBound..<run.end).contains {
            tokens[$0].is(.conjunction) || tokens[$0].is("&")
        }
    }

    /// Whether `, Stability and Security Fund` goes on with a series before its head.
    private func opensSeries(_ run: Run, _ comma: Int, before end: Int) -> Bool {
        guard !run.hasHead, let last = run.units.last, last.known == nil,
            tokens[last.tokens.lowerBound].is(.topic)
        else { return false }
        return seriesHasHead(comma + 1, before: end)
    }

    /// Whether `, Youth and Sports` goes on with what a ministry is for.
    private func listsTopics(_ run: Run, _ comma: Int, before end: Int) -> Bool {
        guard run.hasHead, topicBegan(run), !hasConjunction(run), comma + 1 < end,
            tokens[comma + 1].is(.topic)
        else {
            return false
        }
        // A conjunction must close the series: `A, B and C`, `A, B, and C`.
        var at = comma + 1
        while at < min(end, comma + 14) {
            if tokens[at].is(.conjunction) || tokens[at].is("&") {
                return at + 1 < end && tokens[at + 1].isCapitalised && topic(at + 1, before: end) != nil
            }
            guard tokens[at].isCapitalised && tokens[at].is(.topic) || tokens[at].is(",") else {
                return false
            }
            at += 1
        }
        return false
    }

    /// A capitalised word that names no body or State.
    private func topic(_ at: Int, before end: Int) -> Unit? {
        guard let unit = unit(at: at, before: end), unit.known == nil else { return nil }
        return unit
    }

    /// Whether the run of capitalised words from `at` has a head in it.
    private func runHasHead(_ at: Int, before end: Int) -> Bool {
        var at = at
        while at < end, let unit = unit(at: at, before: end) {
            if isPlainHead(unit) { return true }
            at = unit.tokens.upperBound
        }
        return false
    }
}
