import Registries

/// Givers that the subject only counts or takes from a list: `both governments pay`, `A, B and C, all except C, pay`.
extension GiverRule {
    /// The States that a sentence before names, as many as the subject counts: `Norway and Malta came. Both governments pay`.
    ///
    /// - Leaves: `three countries pay` behind two names.
    func counted(before verb: Int) -> [BodyName] {
        var end = verb
        if let (signal, start) = clause.signal(endingAt: end), signal == .undertakes || signal == .takesPart {
            end = start
        } else if clause.token(end - 1).map({ clause.prose.lexicon.dates.meaning(of: $0.word) == .to })
            ?? false,
            let decided = (max(clause.range.lowerBound, end - Self.longestUndertaking)..<end - 1).last(
                where: {
                    clause.signal($0) == .undertakes || clause.isRegularPast($0)
                })
        {
            end = decided
        }
        end = clause.verbStart(before: end)
        guard let noun = clause.token(end - 1), noun.is(.donor), let both = clause.signal(endingAt: end - 1),
            both.signal == .pair, let paragraph = clause.prose.paragraph(of: end)
        else { return [] }
        let start = max(
            clause.prose.paragraphs[paragraph].tokens.lowerBound, clause.range.lowerBound - Self.memory)
        var states: [BodyName] = []
        for name in clause.prose.names(in: start..<both.start) {
            guard case .state(let state) = name.kind, state.isState else { continue }
            if !states.contains(where: { $0.iso == name.iso }) { states.append(name) }
        }
        return states.count == Self.pair ? states : []
    }

    private static let pair = 2
    /// Tokens of `decided in September to`, and from a subject to the names that it counts.
    private static let (longestUndertaking, memory) = (8, 60)

    /// Those of a list who give, where the subject names who does not: `A, B and C, all except C`.
    ///
    /// - Leaves: any other subject, as it is.
    func besidesExcepted(_ names: [BodyName]) -> [BodyName] {
        guard let first = names.first,
            let (signal, start) = clause.signal(endingAt: opening(of: first)), signal == .allBut
        else { return names }
        let end = clause.token(start - 1).map { $0.is(",") } ?? false ? start - 1 : start
        return lists.list(endingAt: end, among: clause.names).filter { name in
            name.isActor
                && !names.contains {
                    $0.iso != nil && $0.iso == name.iso
                        || clause.prose.text(clause.prose.range($0.tokens))
                            == clause.prose.text(clause.prose.range(name.tokens))
                }
        }
    }

    /// Whether a sum that is given stands behind a verb of joining: `stepped in within ten days, the former with 8,000 euros`.
    func joinsWithSum(_ verb: Int) -> Bool {
        let end = min(clause.range.upperBound, clause.end(verb) + Self.longestJoining)
        return (clause.end(verb)..<max(clause.end(verb), end)).contains { at in
            clause.signal(at) == .introducer && isMoney((at + 1..<min(end, at + 4))[...])
        }
    }

    /// Tokens of `within ten days, the former with 8,000 euros`.
    private static let longestJoining = 12

    /// Whether `it euro for euro` is added to what another gives.
    func isUnitForUnit(_ object: Range<Int>) -> Bool {
        object.dropFirst().dropLast().contains {
            clause.signal($0) == .purpose && tokens[$0 - 1].is(.currency)
                && tokens[$0 - 1].word == tokens[$0 + 1].word
        }
    }

    /// Whether somebody else takes over costs in the same sentence: `A took over the buses, while B took care of the fees`.
    func isBesideCost(_ verb: Int) -> Bool {
        (clause.end(verb)..<max(clause.end(verb), clause.around(verb).upperBound)).contains { other in
            clause.signal(other) == .tookOver
                && (other..<min(clause.range.upperBound, other + Self.longestJoining)).contains {
                    clause.signal($0) == .cost
                }
        }
    }

    /// A sum and nothing behind it that tells who receives it: `60,000 euros each`, `9,000 euros for the lamps`.
    ///
    /// - Leaves: `3,000 euros in fines`, `9,000 euros to the guild`.
    func isPlainSum(_ object: Range<Int>) -> Bool {
        guard let first = object.first, tokens[first].kind == .number || tokens[first].isMoneySign,
            let unit = object.prefix(4).last(where: { tokens[$0].is(.currency) || tokens[$0].isMoneySign })
        else { return false }
        guard let next = clause.token(max(unit, first) + 1) else { return true }
        return next.kind != .word || next.is([.conjunction, .adverb, .article])
            || clause.signal(max(unit, first) + 1) == .purpose
    }
}
