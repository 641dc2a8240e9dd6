import Interchange

/// Whom a relative clause with a verb of speech is about.
extension CueReader {
    /// Whom a relative clause is about, where `verb` is its verb: `the envoy, who told him`.
    func antecedent(of verb: Int, from start: Int) -> Mention? {
        var at = verb - 1
        while at > start, text.isOutside(at), tokens[at].is([.midAdverb, .auxiliary]) { at -= 1 }
        guard at > start, text.isOutside(at), tokens[at].is(.relative), !tokens[at].is(.clauseOpener) else {
            return nil
        }
        var found = subject(of: at, from: start, isObject: true)
        if found?.kind == .document || found?.kind == .body, let paper = paper(before: at, from: start) {
            found = isWho(at) ? sender(of: paper, before: at) : paper
        }
        // `guards and the Mayor of Bar, Ana Petrov, who told him`: the last of those whom `and` joins.
        if let one = found,
            let joint = one.kind == .person
                ? conjunction(at: one.range.upperBound)
                : one.range.first(where: { tokens[$0].is(.conjunction) && tokens[$0 + 1].is(.article) }),
            let last = reader.read(at: joint + 1, before: at), last.kind == .person
        {
            return last
        }
        if let inner = found.flatMap({ person(inside: $0, before: at) }) { return inner }
        return found.flatMap { author(of: $0, verb, before: at) } ?? found
    }

    /// `a letter from the Envoy, who wrote`: no paper is meant by `who`, but whoever it is from.
    private func sender(of paper: Mention, before end: Int) -> Mention? {
        guard let by = paper.head.last(where: { tokens[$0].is(.preposition) }), by + 1 < end else {
            return paper
        }
        return reader.read(at: by + 1, before: end) ?? paper
    }

    /// Whether a relative pronoun of English stands for a human being.
    private func isWho(_ at: Int) -> Bool {
        text.prose.lexicon.isEnglish
            && reader.phrase(at: at, before: at + 1) == nil
    }

    private func conjunction(at: Int) -> Int? {
        text.isOutside(at) && tokens[at].is(.conjunction) ? at : nil
    }

    /// `raised the matter with a guard of the mill, who told them`: somebody unnamed whom a preposition leads to, inside the words for a thing.
    ///
    /// - Leaves: `asked the guard of a miller, who told them`.
    private func person(inside thing: Mention, before relative: Int) -> Mention? {
        guard thing.kind == .title || thing.kind == .unnamed, tokens[relative].is(.relative),
            !tokens[thing.head.lowerBound].is(.indefinite),
            let head = reader.head(of: thing.head), !tokens[head].is([.roleHead, .personNoun, .honorific]),
            !tokens[head].isCapitalised
        else { return nil }
        for at in (thing.head.lowerBound + 1..<max(relative, thing.head.lowerBound + 1)).reversed()
        where text.isOutside(at) && tokens[at].is(.indefinite) && tokens[at].is(.article) {
            guard tokens[at - 1].is(.preposition), let one = reader.read(at: at, before: relative),
                one.kind == .unnamed, let noun = reader.head(of: one.head),
                tokens[noun].is([.roleHead, .personNoun])
            else { continue }
            return one
        }
        return nil
    }

    /// `the Commission, whose duty officer called it`, `rules, of which the Union says`: the subject that a relative pronoun leads to.
    ///
    /// - Leaves: `the guard, who called it`, `said that on Monday the guard called it`.
    func relativeSubject(of verb: Int, from start: Int) -> Mention? {
        let way = max(start, verb - Self.longestClause)..<max(start, verb)
        guard
            let relative = way.last(where: {
                text.isOutside($0) && tokens[$0].is(.relative) && !tokens[$0].is(.clauseOpener)
            }), relative + 1 < verb, relative > start
        else { return nil }
        // `whom Ana Petrov had asked` tells of somebody else's deeds.
        let isOwner =
            reader.phrase(at: relative, before: relative + 1)?.value == .oblique
            && !tokens[relative + 1].is(.article) && !reader.isNameWord(relative + 1)
        let isGoverned = tokens[relative - 1].is(.preposition) && text.isOutside(relative - 1)
        guard isOwner || isGoverned, let mention = reader.read(at: relative + 1, before: verb),
            mention.kind != .pronoun,
            (mention.range.upperBound..<max(verb, mention.range.upperBound)).allSatisfy({
                text.isOutside($0) && (tokens[$0].is([.midAdverb, .auxiliary]) || tokens[$0].is(","))
            })
        else { return nil }
        return mention
    }

    /// Behind `, visibly surprised,` or `, clearly moved,`: how a subject looks, set off from its verb.
    func moodEnd(_ at: Int, before end: Int) -> Int? {
        guard at + 4 < end, tokens[at].is(","), text.isOutside(at),
            tokens[at + 1].is(.midAdverb) || text.isManner(at + 1),
            text.isPast(at + 2) || text.isParticiple(at + 2),
            let close = (at + 3..<min(at + Self.longestMood, end)).first(where: {
                tokens[$0].is(",") || !text.isOutside($0) || text.isVerb($0)
            }), tokens[close].is(","), text.isOutside(close), close + 1 < end, text.isVerb(close + 1)
        else { return nil }
        return close + 1
    }

    /// Behind `, and who did not want her name in print,`: a second relative clause between a subject and its verb.
    func secondClauseEnd(_ at: Int, before end: Int) -> Int? {
        guard at + 4 < end, tokens[at].is(","), text.isOutside(at), tokens[at + 1].is(.conjunction),
            tokens[at + 2].is(.relative), !tokens[at + 2].is(.clauseOpener),
            let close = (at + 3..<min(at + Self.longestSecond, end)).first(where: {
                tokens[$0].is(",") || !text.isOutside($0)
            }), tokens[close].is(","), text.isOutside(close), close + 1 < end, text.isVerb(close + 1)
        else { return nil }
        return close + 1
    }

    /// How many tokens such a clause may have, with its commas.
    private static let longestSecond = 20

    /// Behind `, for his part,`, `, at seventy,` or `, whose bell every guest had heard,`: what two commas set off between a subject and
    /// its verb.
    func insertionEnd(_ at: Int, before end: Int) -> Int? {
        if tokens[at].is(","), text.isOutside(at), reader.phrase(at: at + 1, before: end)?.value == .oblique {
            let close = (at + 2..<max(at + 2, min(at + Self.longestSecond, end - 1))).first {
                tokens[$0].is(",") && text.isOutside($0) && text.isVerb($0 + 1)
            }
            return close.map { $0 + 1 }
        }
        if let close = remarkEnd(at, before: end) ?? relativeEnd(at, before: end) { return close }
        guard at + 3 < end, tokens[at].is(","), text.isOutside(at), tokens[at + 1].is(.preposition),
            let close = (at + 2..<min(at + Self.longestInsertion, end)).first(where: {
                tokens[$0].is(",") || !text.isOutside($0) || text.isVerb($0)
            }), tokens[close].is(","), text.isOutside(close), close + 1 < end, text.isVerb(close + 1)
        else { return nil }
        return close + 1
    }

    /// Behind `, which the Presence sent round in October,`: a relative clause that two commas set off.
    private func relativeEnd(_ at: Int, before end: Int) -> Int? {
        guard at + 4 < end, tokens[at].is(","), text.isOutside(at), tokens[at + 1].is(.relative),
            !tokens[at + 1].is(.clauseOpener),
            let close = (at + 2..<min(at + Self.longestSecond, end)).first(where: {
                tokens[$0].is(",") || !text.isOutside($0)
            }), tokens[close].is(","), text.isOutside(close), close + 1 < end, text.isVerb(close + 1),
            // `The text, which we call the Oath, is short`: its name is told there.
            !(at + 2..<close).contains(where: { tokens[$0].is([.callingVerb, .naming]) })
        else { return nil }
        return close + 1
    }

    /// Behind `– it was she who had taught him –` or `, on being asked how many were left,`: a clause that two marks set off.
    private func remarkEnd(_ at: Int, before end: Int) -> Int? {
        guard at + 3 < end, text.isOutside(at) else { return nil }
        let isDash = tokens[at].kind == .dash
        guard
            isDash
                || tokens[at].is(",") && tokens[at + 1].is(.preposition)
                    && (text.isParticiple(at + 2)
                        || reader.phrase(at: at + 2, before: at + 3)?.value == .nonfinite),
            let close = (at + 2..<min(at + Self.longestSecond, end)).first(where: {
                !text.isOutside($0) || (isDash ? tokens[$0].kind == .dash : tokens[$0].is(","))
            }), text.isOutside(close), close + 1 < end, text.isVerb(close + 1)
        else { return nil }
        return close + 1
    }

    /// How many tokens such an insertion may have, with its commas.
    private static let longestInsertion = 9

    /// How many tokens such a mood may have, with its commas.
    private static let longestMood = 9

    /// `confirmed the agreement in a joint statement, which reads`: the paper right before the relative pronoun.
    private func paper(before relative: Int, from start: Int) -> Mention? {
        let close = tokens[relative - 1].is(",") ? relative - 1 : relative
        for at in start..<max(start, close) where begins(at, from: start) || followsPreposition(at) {
            guard let mention = reader.read(at: at, before: close), mention.range.upperBound == close else {
                continue
            }
            return mention.kind == .document ? mention : nil
        }
        return nil
    }

    /// `a statement by the Union, which calls`: the body named right before the relative pronoun, not its paper.
    private func author(of paper: Mention, _ verb: Int, before end: Int) -> Mention? {
        // What finds and notes is the paper; who calls, welcomes and regrets is its author.
        guard paper.kind == .document, tokens[verb].is([.callingVerb, .stanceVerb]),
            let by = paper.head.last(where: {
                text.prose.lexicon.bodies.funding.longest(tokens, at: $0, before: $0 + 1)?.value == .by
            }), let body = reader.read(at: by + 1, before: end), body.kind == .body
        else { return nil }
        return body
    }

    /// `Asked whether the well was dry, Ana Petrov nodded`: where the words behind what was asked begin.
    func behindQuestion(_ start: Int, before end: Int) -> Int {
        guard start + 1 < end else { return start }
        guard isQuestioned(start) else { return behindClause(start, before: end) }
        return (start + 1..<end).first { tokens[$0].is(",") && text.isOutside($0) }.map { $0 + 1 } ?? start
    }

    /// `When I asked a miller, he thought and said`: where the pronoun stands that the clause before it leads to.
    private func behindClause(_ start: Int, before end: Int) -> Int {
        guard tokens[start].is(.clauseOpener), tokens[start].isCapitalised, !tokens[start].is(.relative),
            let comma = (start + 1..<end).first(where: { at in
                tokens[at].is(",") && text.isOutside(at) && at + 2 < end
                    && (tokens[at + 1].is([.masculine, .feminine])
                        && !tokens[at + 1].is(.possessivePronoun) && text.isVerb(at + 2)
                        || opensClause(at + 1, before: end))
            }), (start + 1..<comma).contains(where: { text.isOutside($0) && text.isVerb($0) })
        else { return start }
        return comma + 1
    }

    /// `the duty officer handed`: whether an office and its verb stand behind the comma of a clause.
    private func opensClause(_ at: Int, before end: Int) -> Bool {
        guard reader.isDefinite(at) || tokens[at].isCapitalised, text.isOutside(at),
            let office = reader.read(at: at, before: end),
            office.kind == .title || office.kind == .unnamed, office.range.upperBound < end,
            let head = reader.head(of: office.head), tokens[head].is([.roleHead, .personNoun])
        else { return isNamed(at, before: end) }
        return text.isOutside(office.range.upperBound) && text.isVerb(office.range.upperBound)
    }

    /// `Ana Petrov smiled`: whether a whole name or one behind an honorific stands right before its verb.
    private func isNamed(_ at: Int, before end: Int) -> Bool {
        guard let one = reader.read(at: at, before: end), one.kind == .person, one.range.upperBound < end,
            one.honorific != nil || one.name.map({ $0.count > 1 }) == true
        else { return false }
        return text.isOutside(one.range.upperBound) && text.isVerb(one.range.upperBound)
    }

    /// `A letter from the Ministry, read out by a pupil because the miller was ill, promised`: the subject that a participle and its
    /// clause part from the verb.
    func partedSubject(of verb: Int, from start: Int) -> Mention? {
        guard verb - 4 > start, tokens[verb - 1].is(","), text.isOutside(verb - 1),
            begins(start, from: start),
            let subject = reader.read(at: start, before: verb),
            subject.kind == .document || subject.kind == .person || subject.kind == .title
        else { return nil }
        let comma = subject.range.upperBound
        guard comma + 2 < verb, tokens[comma].is(","),
            text.isPast(comma + 1) || reader.phrase(at: comma + 1, before: verb)?.value == .recital,
            !tokens[comma + 1].isCapitalised,
            tokens[comma + 2].kind == .word, (comma..<verb).allSatisfy({ text.isOutside($0) })
        else { return nil }
        return subject
    }

    /// `Er vermisse, schrieb er, die Pumpe.`: outside English a small word right behind a pronoun is its verb.
    func isUnlisted(_ next: Int, behind mention: Mention, before end: Int) -> Bool {
        next == mention.range.upperBound
            && (mention.kind == .pronoun && tokens[mention.head.lowerBound].is([.masculine, .feminine])
                || mention.kind == .unnamed && reader.isWeakVerb(next))
            && !text.prose.lexicon.isEnglish
            && reader.followsName(next, before: end)
    }

    /// Whether a mention is a length of time: `an hour` in `after half an hour, denied`.
    func isTime(_ mention: Mention) -> Bool {
        mention.kind != .person
            && reader.head(of: mention.head).map { tokens[$0].is([.timeNoun, .month]) } == true
    }
}
