import Interchange

/// What the clause around a verb of giving tells: whether money is named, and when it was given.
extension InflectedDonorRule {
    /// Whether a verb tells what was given for something else, on another day: `hatte finanziert`, `ранее финансировала`.
    func isFormer(_ verb: Int, _ clause: Range<Int>) -> Bool {
        (max(clause.lowerBound, verb - Self.longestFrame)..<verb).contains { at in
            switch signal(at, clause)?.signal {
            case .former?: true
            case .had?: prose.lexicon.isGerman || at == verb - 1
            default: false
            }
        }
    }

    /// Words between an auxiliary and the participle that closes its clause.
    static let longestFrame = 14

    /// The clause around a verb without main clauses beside it: `A gab Wolle, und die Kosten trug B`.
    func part(of clause: Range<Int>, _ verb: Int) -> Range<Int> {
        func parts(_ at: Int) -> Bool {
            tokens[at].is(",") && at + 1 < clause.upperBound
                && (tokens[at + 1].is(.conjunction)
                    || prose.lexicon.dates.cues(of: tokens[at + 1].word).contains(.joining))
        }
        let start = (clause.lowerBound..<verb).last(where: parts) ?? clause.lowerBound
        return start..<((verb..<clause.upperBound).first(where: parts) ?? clause.upperBound)
    }

    func namesMoney(_ clause: Range<Int>) -> Bool {
        clause.contains { at in
            switch signal(at, clause)?.signal {
            case .amount?, .money?: true
            default: false
            }
        }
    }

    /// Whether `auf` closes the clause of `kam`, and `für` in it tells what for: `für die Bühne kam Norwegen auf`.
    ///
    /// - Leaves: `kam auf die Bühne`, `für ihn kam der Bus auf die Brücke`.
    func isBorne(_ verb: Int, _ clause: Range<Int>) -> Bool {
        let part = part(of: clause, verb)
        guard
            let last = (verb..<part.upperBound).first(where: {
                if case .borne? = signal($0, clause)?.signal { true } else { false }
            }),
            last + 1 >= part.upperBound || tokens[last + 1].kind != .word || tokens[last + 1].is(.conjunction)
        else { return false }
        return part.contains { if case .inside? = signal($0, clause)?.signal { true } else { false } }
    }

    /// Whether the words behind `stellte` say that it was to be had.
    func isAvailable(_ verb: Int, _ clause: Range<Int>) -> Bool {
        (verb..<clause.upperBound).contains { at in
            if case .available? = signal(at, clause)?.signal { true } else { false }
        }
    }
}
