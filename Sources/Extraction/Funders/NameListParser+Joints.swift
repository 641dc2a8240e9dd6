import Interchange
import Registries

/// What joins the names of a list, and what ends it.
extension NameListParser {
    /// Behind `(NORAD)`, a short bracket that names nothing new.
    func bracketEnd(_ at: Int, before end: Int) -> Int {
        guard at < end, tokens[at].is("(") else { return at }
        for close in at + 1..<min(end, at + 8) where tokens[close].is(")") { return close + 1 }
        return at
    }

    /// The State of somebody named: `Major Ana Lind’s Norway`.
    func state(of name: BodyName, before end: Int) -> BodyName? {
        let mark = name.tokens.upperBound
        guard case .unknown = name.kind, name.tokens.count > 1, mark < end, tokens[mark].kind == .possessive,
            let state = finder.name(at: mark + 1, before: end), case .state(let known) = state.kind,
            known.isState
        else { return nil }
        return state
    }

    /// What separates two members, and the index behind it.
    func joint(at start: Int, before end: Int) -> (Joint, Int)? {
        var at = behindCapacity(start, before: end)
        var joint = Joint.none
        var steps = 0
        while at < end, steps < 6 {
            steps += 1
            let token = tokens[at]
            if joint == .conjunction || joint == .both, let behind = behindInsertion(at, before: end) {
                at = behindFurther(behind, token, before: end)
                continue
            }
            if joint != .conjunction, let behind = behindGluedDashes(at, before: end) {
                return (.conjunction, behind)
            }
            if token.is(",") || token.is(";") || token.is("/") {
                guard joint == .none else { return nil }
                joint = .comma
                if let behind = behindRelative(at, before: end) {
                    at = behind
                    continue
                }
                if let behind = behindApposition(at, before: end) {
                    guard behind > at else { return nil }
                    at = behind
                    continue
                }
            } else if token.is(.conjunction) || token.is("&") {
                joint = joint == .comma ? .both : .conjunction
            } else if let (signal, next) = lexicon.funding.longest(tokens, at: at, before: end),
                signal == .also || signal == .jointly
            {
                // `from A and in partnership with B`: B gives nothing; `by A, as well as by B`: B does.
                guard joint == .none || joint == .comma || !token.is(.preposition) else { return nil }
                joint = .conjunction
                at = next
                continue
            } else if joint != .none, let (signal, _) = lexicon.funding.longest(tokens, at: at, before: end),
                signal == .from || signal == .by || signal == .of
            {
                // `from A and from B`
            } else if joint != .none, token.is(.adverb), leads(at + 1, before: end) {
                // `by A and also by B`
            } else {
                break
            }
            at += 1
        }
        return joint == .none ? nil : (joint, at)
    }

    func leads(_ at: Int, before end: Int) -> Bool {
        guard let (signal, _) = lexicon.funding.longest(tokens, at: at, before: end) else { return false }
        return signal == .from || signal == .by || signal == .of
    }

    /// Behind `, for the first time,` between `and` and the last member; `nil` where no such thing stands.
    func behindInsertion(_ open: Int, before end: Int) -> Int? {
        let mark = tokens[open]
        guard mark.is(",") || mark.is("(") || mark.kind == .dash else { return nil }
        let close = (open + 1..<max(open + 1, min(end, open + Self.longestInsertion))).first {
            mark.is("(") ? tokens[$0].is(")") : mark.is(",") ? tokens[$0].is(",") : tokens[$0].kind == .dash
        }
        guard let close, close > open + 1,
            (open + 1..<close).allSatisfy({
                (!tokens[$0].isCapitalised || tokens[$0].is(.month)) && !tokens[$0].is(.auxiliary)
            })
        else { return nil }
        return close + 1
    }

    /// Behind a second insertion right behind one: `and, most recently, with 9,000 euros, the Republic of C`.
    private func behindFurther(_ start: Int, _ mark: Token, before end: Int) -> Int {
        guard mark.is(","), start < end, tokens[start].is(.preposition),
            let close = (start..<min(end, start + 9)).first(where: { tokens[$0].is(",") }), close + 1 < end,
            (start..<close).allSatisfy({ !tokens[$0].isCapitalised && !tokens[$0].is(.auxiliary) })
        else { return start }
        return close + 1
    }

    /// Behind an insertion between dashes that a copy has glued to the words beside them: `and-most recently-the`.
    private func behindGluedDashes(_ at: Int, before end: Int) -> Int? {
        guard isGlued(tokens[at], first: .conjunction),
            let close = (at + 1..<max(at + 1, min(end, at + 10))).first(where: {
                isGlued(tokens[$0], last: .article)
            }), (at + 1..<close).allSatisfy({ !tokens[$0].isCapitalised && !tokens[$0].is(.auxiliary) })
        else { return nil }
        return close + 1
    }

    /// Whether the first or last part of a hyphened token is a word of some class.
    private func isGlued(_ token: Token, first: WordClass = [], last: WordClass = []) -> Bool {
        guard token.shape.contains(.hyphenated) else { return false }
        let bytes = prose.bytes[token.start..<token.end]
        let hyphen = first.isEmpty ? bytes.lastIndex(of: 0x2D) : bytes.firstIndex(of: 0x2D)
        guard let hyphen else { return false }
        var folded: [UInt8] = []
        Fold.append(
            prose.bytes, first.isEmpty ? hyphen + 1..<token.end : token.start..<hyphen, to: &folded)
        return !prose.lexicon.vocabulary.look(up: folded).classes.isDisjoint(with: first.union(last))
    }

    /// Behind `as the current Chair` where `, by` or `and by` goes on with the list; the token itself where nothing of the kind stands.
    private func behindCapacity(_ start: Int, before end: Int) -> Int {
        guard let (signal, next) = lexicon.funding.longest(tokens, at: start, before: end),
            signal == .capacity,
            let mark = (next..<max(next, min(end, next + Self.longestCapacity))).first(where: {
                tokens[$0].kind != .word || tokens[$0].is([.conjunction, .auxiliary, .relative])
            }), tokens[mark].is(",") || tokens[mark].is(.conjunction), mark + 1 < end
        else { return start }
        return leads(mark + 1, before: end)
            || tokens[mark + 1].is(.conjunction) && leads(mark + 2, before: end)
            ? mark : start
    }

    /// Tokens of `the current Chair of the Organization`.
    private static let longestCapacity = 8

    /// Behind `, which declined to comment,` where `and by` goes on with the list; `nil` where nothing of the kind stands.
    private func behindRelative(_ comma: Int, before end: Int) -> Int? {
        guard comma + 1 < end, tokens[comma + 1].is([.relative, .preposition]),
            !leads(comma + 1, before: end),
            let close = (comma + 2..<max(comma + 2, min(end, comma + Self.longestRelative))).first(where: {
                tokens[$0].is(",")
            }), close + 2 < end, tokens[close + 1].is(.conjunction), leads(close + 2, before: end)
        else { return nil }
        return close + 1
    }

    /// Tokens of the longest relative clause between two members of a list.
    private static let longestRelative = 14

    /// Behind `, an Asian Partner,`: at the comma that closes it where the list goes on, `comma` itself where it does not;
    /// `nil` where no apposition opens.
    private func behindApposition(_ comma: Int, before end: Int) -> Int? {
        guard comma + 1 < end, tokens[comma + 1].is(.article),
            tokens[comma + 1].end - tokens[comma + 1].start <= 2
        else {
            return nil
        }
        let close = (comma + 1..<min(end, comma + 12)).first { tokens[$0].is(",") }
        guard let close, close + 1 < end, tokens[close + 1].is(.conjunction) else { return comma }
        return close + 1
    }

    /// Whether a member is the subject of a clause of its own: `funded by A, and B hosted it`.
    ///
    /// Without a verb before the list, the verb behind it has another subject: `a course funded by A and B ended`.
    func opensClause(
        _ item: (names: [BodyName], end: Int), _ joint: Joint, in list: List, isMainClause: Bool,
        before end: Int
    ) -> Bool {
        guard item.end < end, !tokens[item.end].isCapitalised else { return false }
        // `funded by A, B said` and `funded by A, B’s neighbours said`
        if tokens[item.end].kind == .possessive || joint == .comma && tokens[item.end].is(.reportingVerb) {
            return true
        }
        // `With funds from A, B holds a course`: the subject of the clause.
        guard joint != .comma else {
            return !isMainClause
                && (isFinite(tokens[item.end]) || list.isClosed && isVerbal(tokens[item.end]))
        }
        guard isMainClause || joint == .both && list.lastJoint != .comma else { return false }
        var at = item.end
        // `, and the Guild of Millers in Bar lends its hall`
        if tokens[at].is(.preposition), at + 1 < end, tokens[at + 1].isCapitalised {
            at += 1
            while at < end, tokens[at].isCapitalised { at += 1 }
        }
        while at < end, tokens[at].is(.adverb) { at += 1 }
        guard at < end else { return false }
        if tokens[at].is(","), item.end + 1 < end, tokens[item.end + 1].is(.relative) {
            return relativeOpensClause(item.end + 2, before: end)
        }
        return isFinite(tokens[at]) || isPresent(at, before: end)
    }

    /// Whether a word may be the verb of the name before it: `With funds from A and B, C plans to`.
    private func isVerbal(_ token: Token) -> Bool {
        token.kind == .word && !token.is([.preposition, .conjunction, .relative, .article])
    }

    /// Whether a verb in the present has its object behind it: `lends its hall`, `sends two experts`.
    private func isPresent(_ at: Int, before end: Int) -> Bool {
        guard at + 1 < end, tokens[at].kind == .word, !tokens[at].isCapitalised,
            prose.bytes[tokens[at].end - 1] == 0x73, prose.lexicon.isEnglish
        else { return false }
        return tokens[at + 1].kind == .number
            || tokens[at + 1].is([.article, .possessivePronoun, .numberWord])
    }

    /// `, and B, which received the land, supplied guards`: a verb behind the relative clause.
    private func relativeOpensClause(_ at: Int, before end: Int) -> Bool {
        guard let comma = (at..<end).first(where: { tokens[$0].is(",") }), comma + 1 < end else {
            return false
        }
        return isFinite(tokens[comma + 1])
    }

    func isFinite(_ token: Token) -> Bool {
        guard token.kind == .word, !token.isCapitalised else { return false }
        if token.is(.auxiliary) || token.is(.moneyVerb) || token.is(.irregularPast) || token.is(.finiteVerb) {
            return true
        }
        let length = token.end - token.start
        // A regular past, `-ed`.
        return length > 3 && prose.bytes[token.end - 2] == 0x65 && prose.bytes[token.end - 1] == 0x64
    }
}
