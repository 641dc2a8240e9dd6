import Interchange

/// What may stand between a subject and its verb.
extension CueReader {
    /// Whether only adverbials and asides stand between the end of a mention and its verb.
    func reaches(_ end: Int, _ verb: Int) -> Bool {
        var at = end
        while at < verb {
            guard text.isOutside(at) else { return false }
            let token = tokens[at]
            if let close = secondClauseEnd(at, before: verb + 1) ?? moodEnd(at, before: verb + 1) {
                at = close
                continue
            }
            if token.is([.midAdverb, .auxiliary, .negation]) || token.is(",") || token.kind == .dash
                || token.is(.tailOpener) && !token.is(.clauseOpener) && at > end && tokens[at - 1].is(",")
            {
                // `Petrov – and a diver herself – said`
                if token.kind == .dash, at == end,
                    let close = (at + 1..<verb).last(where: { tokens[$0].kind == .dash })
                {
                    guard (at..<close).allSatisfy({ text.isOutside($0) }) else { return false }
                    at = close + 1
                    continue
                }
                if token.is(","), at + 1 < verb, let close = aside(at + 1, before: verb) {
                    at = close
                    continue
                }
                at += 1
            } else if let close = bracketEnd(at, before: verb) {
                at = close
            } else if at == end, isRestricted(at, before: verb) || isReduced(at, before: verb) {
                return true
            } else if token.is(.conjunction), let other = reader.read(at: at + 1, before: verb),
                other.kind == .person
            {
                at = max(other.range.upperBound, at + 1)
            } else if reader.isTail(at, before: verb) {
                // `from Monday for what the Mission calls`: a clause of its own has a subject of its own.
                // A semicolon ends the clause: `a mission to Bar in June; the report draws`.
                at =
                    (at..<verb).first {
                        tokens[$0].is(",") || tokens[$0].is(";") || tokens[$0].is(.relative)
                    } ?? verb
                if at < verb, !tokens[at].is(",") { return false }
            } else {
                return false
            }
        }
        return true
    }

    /// Behind a bracket that opens at a token: `the Co-Chairs (Ana Petrov of Malta and Ivan Orlov of Norway) said`.
    func bracketEnd(_ at: Int, before end: Int) -> Int? {
        guard tokens[at].is("("), let close = (at..<end).first(where: { tokens[$0].is(")") }) else {
            return nil
        }
        return (at..<close).allSatisfy { text.isOutside($0) && !text.isVerb($0) } ? close + 1 : nil
    }

    /// `a petition which the pupils wrote asks for`: a relative clause of one verb, without commas.
    private func isRestricted(_ at: Int, before verb: Int) -> Bool {
        let isContact = reader.isContact(at)
        guard isContact || tokens[at].is(.relative), !tokens[at].is(.clauseOpener),
            verb - at <= Self.longestClause,
            !tokens[verb - 1].is(.conjunction)
        else { return false }
        let inside = at + 1..<verb
        let verbs = inside.filter { text.isVerb($0) }
        guard let first = verbs.first, let last = verbs.last, last - first == verbs.count - 1 else {
            return false
        }
        return inside.allSatisfy {
            text.isOutside($0) && tokens[$0].kind != .punctuation
                && !(tokens[$0].is(.relative) && !tokens[$0].is(.preposition))
        }
    }

    /// `a boy standing in the queue said`, `a man, about 60, living near the well said`: a participle and what belongs to it.
    private func isReduced(_ at: Int, before verb: Int) -> Bool {
        text.isParticiple(at) && verb - at <= Self.longestClause
            && (at..<verb).allSatisfy {
                text.isOutside($0) && tokens[$0].kind != .punctuation && !text.isVerb($0)
                    && !tokens[$0].is([.relative, .masculine, .feminine])
            }
    }

    /// How many tokens a relative clause without commas may have.
    static let longestClause = 16

    /// Whether a token in marks belongs to a name and not to somebody's words: `Ana Petrov, who runs “Deep Well”, said`.
    private func isInTitle(_ at: Int) -> Bool {
        let span = text.spans[Int(text.owner[at])]
        return clauses.isTitle(span)
            && (text.ending(of: span) == .none
                || text.ending(of: span) == .stop && !tokens[span.last].is("."))
    }

    /// The comma that closes what is set off behind the comma before `at`.
    private func aside(_ at: Int, before verb: Int) -> Int? {
        // `Ana Petrov, now at the Fund, said`
        let isPlace = tokens[at].is(.midAdverb) && at + 1 < verb && tokens[at + 1].is(.preposition)
        guard isPlace || !tokens[at].is([.midAdverb, .auxiliary, .conjunction]) else { return nil }
        // `said Ana Petrov, while Ivan Orlov, a guard, called`: a clause with a subject of its own.
        if tokens[at].is(.clauseOpener), !tokens[at].is(.preposition), at + 1 < verb,
            let other = reader.read(at: at + 1, before: verb), other.kind == .person
        {
            return nil
        }
        let close =
            (at..<verb).last { tokens[$0].is(",") }
            ?? (tokens[at].is([.tailOpener, .preposition]) && !tokens[at].is(.clauseOpener)
                || isReduced(at, before: verb) ? verb : nil)
        guard let close,
            (at..<close).allSatisfy({ text.isOutside($0) ? !tokens[$0].is(";") : isInTitle($0) })
        else { return nil }
        // An aside that holds a clause of its own is none, relative clauses and participles apart.
        let isClause =
            (at..<close).contains { text.isVerb($0) }
            && !tokens[at].is([.relative, .tailOpener, .preposition]) && !text.isPast(at)
        return isClause ? nil : close
    }
}
