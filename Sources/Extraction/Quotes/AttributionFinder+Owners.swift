import Interchange

/// Whose words a noun of speech says they are.
extension AttributionFinder {
    /// `Her demand that “…” was met with silence`, `the reminder by Ana Petrov, a judge, that “…”`: whose words the noun before `that`
    /// says they are.
    ///
    /// - Leaves: `the road to Ana Petrov that “…”`, `her map that “…”`.
    func demanded(_ span: QuoteSpan, _ start: Int) -> Attribution? {
        let open = span.outer.lowerBound
        guard open - 3 >= start, clauses.isThat(open - 1), text.isOutside(open - 2), !clauses.isTitle(span),
            clauses.words(span) >= 4
        else { return nil }
        if let author = authored(start, that: open - 1) { return author }
        guard tokens[open - 2].is(.utterance) else { return nil }
        for at in (max(start, open - Self.longestOwner)..<open - 2).reversed() where text.isOutside(at) {
            guard
                tokens[at].is(.possessivePronoun) || cues.begins(at, from: start) && tokens[at].isCapitalised,
                let owner = reader.owner(of: at..<open - 1)
            else { continue }
            return Attribution(source: .mention(owner), cue: open - 2..<open, rule: "quote.before.owner")
        }
        return nil
    }

    /// How many tokens the owner and the noun before such a clause take.
    private static let longestOwner = 8

    /// `the reminder by Ana Petrov, a judge, that`: a noun of speech, and whom a preposition behind it leads to.
    private func authored(_ start: Int, that: Int) -> Attribution? {
        for noun in (max(start, that - Self.longestAuthor)..<max(start, that - 2)).reversed()
        where text.isOutside(noun) && tokens[noun].is(.utterance) && !tokens[noun].isCapitalised {
            let at = noun + 1
            guard text.isOutside(at), tokens[at].is(.preposition),
                text.isBy(at) || reader.phrase(at: at, before: that)?.value == .belonging,
                let mention = reader.read(at: at + 1, before: that),
                isAuthor(mention) || mention.kind == .body,
                (mention.range.upperBound..<max(that, mention.range.upperBound)).allSatisfy({
                    tokens[$0].is(",")
                })
            else { continue }
            return Attribution(source: .mention(mention), cue: noun..<noun + 1, rule: "quote.before.owner")
        }
        return nil
    }

    /// Whether a mention is of a human being, by name, office or noun.
    func isAuthor(_ mention: Mention) -> Bool {
        switch mention.kind {
        case .person: !mention.isOwner
        case .pronoun: !cues.isThing(mention)
        case .title: isOffice(mention)
        case .unnamed:
            !isNobody(mention)
                && reader.head(of: mention.head).map { tokens[$0].is([.personNoun, .roleHead]) } == true
        default: false
        }
    }

    /// How many tokens such a noun, its author and the author's office take.
    private static let longestAuthor = 24

    /// `In Ana Petrov’s words, “…”`, `her answer was “…”`: whose words they are.
    func holder(_ span: QuoteSpan, _ start: Int) -> Attribution? {
        let open = span.outer.lowerBound
        let isClosed = tokens[open - 1].is(",") || clauses.isBe(open - 1) || tokens[open - 1].kind == .dash
        // `In its assessment “Paid in Debt”, the Mission found`
        let isPaper = tokens[open - 1].is(.documentHead) && clauses.isTitle(span)
        guard isClosed || tokens[open - 1].is(.utterance) && !isPaper,
            let noun = (max(start, open - Self.longestReach)..<open).last(where: {
                tokens[$0].is(.utterance) && text.isOutside($0)
            })
        else { return nil }
        // `In its judgment, the Court found that the delay was “…”`
        let isReported =
            clauses.isBe(open - 1)
            && cues.cues(in: noun + 1..<open).contains { $0.kind == .reporting && !$0.range.contains(noun) }
        if noun + 1 == open || isClosed, !isReported {
            for at in (max(start, noun - Self.longestGap)..<noun).reversed()
            where tokens[at].is(.preposition) && !tokens[at].is(.genitive) && text.isOutside(at) {
                guard let owner = reader.viewpoint(at, before: open), owner.range.upperBound == noun + 1
                else {
                    continue
                }
                return Attribution(
                    source: .mention(owner), cue: at..<noun + 1, rule: "quote.before.source")
            }
        }
        // `the advice of Ana Petrov was “…”`
        if clauses.isBe(open - 1), noun + 2 < open, tokens[noun + 1].is(.genitive),
            noun <= start + 3 || opensClause(noun),
            let owner = reader.read(at: noun + 2, before: open), isVoice(owner),
            owner.range.upperBound + 1 == open
                || owner.range.upperBound + 2 == open && tokens[owner.range.upperBound].is(",")
        {
            return Attribution(source: .mention(owner), cue: noun..<noun + 1, rule: "quote.before.owner")
        }
        guard clauses.isBe(open - 1) || tokens[open - 1].kind == .dash, cues.begins(start, from: start),
            clauses.words(span) > 1,
            let owner = reader.read(at: start, before: open), owner.range.contains(noun)
        else { return nil }
        guard owner.range.upperBound + 1 == open, owner.kind == .pronoun || owner.kind == .person else {
            return nil
        }
        return Attribution(source: .mention(owner), cue: noun..<noun + 1, rule: "quote.before.owner")
    }

    /// `The jury sat, and the verdict of the judge was “…”`: whether a noun and its article begin a clause.
    private func opensClause(_ noun: Int) -> Bool {
        noun > 1 && tokens[noun - 1].is(.article)
            && (tokens[noun - 2].is(.conjunction) || tokens[noun - 2].is(","))
    }

    /// `whose objection – “…” – was noted`, `Ana Petrov’s phrase for it, “…”, stayed`: words set off behind a noun of speech and its owner.
    ///
    /// - Leaves: `its slogan – “…” – hung there`, `her question, “Who Digs?”, was printed`, `her answer to “…”, a letter, came`.
    func owned(_ span: QuoteSpan, _ start: Int) -> Attribution? {
        let (open, next) = (span.outer.lowerBound, span.outer.upperBound)
        let bound = text.paragraph(of: span.last).tokens.upperBound
        guard open - 3 >= start, !clauses.isTitle(span), !span.isSingle,
            let isDash = setsOff(open - 1),
            next >= bound || text.isStop(tokens[next]) || setsOff(next) == isDash,
            let noun = (max(start + 1, open - Self.longestOwner)..<open - 1).last(where: {
                text.isOutside($0) && tokens[$0].is(.utterance) && !tokens[$0].isCapitalised
            }), isAddressed(noun + 1..<open - 1)
        else { return nil }
        for at in (max(start, noun - Self.longestOwner)..<noun).reversed() {
            guard text.isOutside(at), tokens[at].kind == .word || tokens[at].kind == .possessive else {
                break
            }
            if reader.phrase(at: at, before: noun)?.value == .oblique, noun - at <= 3 {
                guard let owner = antecedent(of: at, from: start) else { break }
                return Attribution(source: .mention(owner), cue: noun..<noun + 1, rule: "quote.before.owner")
            }
            guard at == start || tokens[at].is(.possessivePronoun) || cues.begins(at, from: start),
                let owner = holder(at, of: noun), !cues.isThing(owner),
                reader.phrase(at: at, before: noun)?.value != .its
            else { continue }
            return Attribution(source: .mention(owner), cue: noun..<noun + 1, rule: "quote.before.owner")
        }
        return nil
    }

    /// Whom a relative pronoun stands for: the nearest of those named before it, else the nearest human being.
    private func antecedent(of relative: Int, from start: Int) -> Mention? {
        guard relative > start else { return nil }
        let close = tokens[relative - 1].is(",") ? relative - 1 : relative
        let reach = (max(start, close - Self.longestAuthor)..<max(start, close)).reversed()
        let mentions = reach.lazy.filter {
            self.cues.begins($0, from: start) || self.cues.followsPreposition($0)
        }
        .compactMap { self.reader.read(at: $0, before: close) }
        .filter { $0.range.upperBound == close && self.isAuthor($0) }
        return mentions.first { $0.kind == .person } ?? mentions.first
    }

    /// `her answer`, `her opponent’s answer`: whose the noun of speech is that ends what begins at a token.
    private func holder(_ at: Int, of noun: Int) -> Mention? {
        if tokens[at].is(.possessivePronoun),
            let mark = (at + 2..<max(noun, at + 2)).first(where: { tokens[$0].kind == .possessive }),
            let relation = reader.read(at: at, before: mark), relation.range.upperBound == mark
        {
            return relation
        }
        return reader.owner(of: at..<noun + 1)
    }

    /// Whether a dash sets words off at a token, or a comma does; `nil` where neither stands.
    private func setsOff(_ at: Int) -> Bool? {
        guard text.isOutside(at) else { return nil }
        if tokens[at].kind == .dash { return true }
        return tokens[at].is(",") ? false : nil
    }

    /// Whether nothing, or what such words are for, stands in a range: `for this defence`.
    private func isAddressed(_ range: Range<Int>) -> Bool {
        guard let first = range.first else { return true }
        return tokens[first].is(.preposition) && range.count > 1
            && range.allSatisfy { text.isOutside($0) && tokens[$0].kind == .word && !text.isVerb($0) }
    }

    /// `The lid, so the expert further, “…”`, `“…”, so Ana Petrov, a miller.`: whoever a remark without a verb names.
    ///
    /// - Leaves: `“…,” so Ana Petrov went home`, `The lid was shut, so “…”`.
    func according(_ span: QuoteSpan, from start: Int) -> Attribution? {
        let open = span.outer.lowerBound
        guard open - 3 >= start, tokens[open - 1].is(","), text.isOutside(open - 1), !clauses.isTitle(span),
            let at = (max(start, open - Self.longestAuthor)..<open - 2).last(where: { isThus($0) }),
            at > start, tokens[at - 1].is(","), let speaker = remarker(at + 1, before: open),
            speaker.end == open - 1 || speaker.end == open
        else { return nil }
        return Attribution(source: .mention(speaker.mention), cue: at..<at + 1, rule: "quote.before.aside")
    }

    /// Such a remark behind a span, where one begins at a token.
    func accordingBehind(_ at: Int, before end: Int) -> Attribution? {
        guard at + 1 < end, isThus(at), let speaker = remarker(at + 1, before: end),
            speaker.end >= end || tokens[speaker.end].kind == .punctuation
        else { return nil }
        return Attribution(source: .mention(speaker.mention), cue: at..<at + 1, rule: "quote.after.source")
    }

    private func isThus(_ at: Int) -> Bool {
        text.isOutside(at) && reader.phrase(at: at, before: at + 1)?.value == .thus
    }

    /// `the expert further`, `his explanation`: who speaks, and where the words for them end.
    private func remarker(_ at: Int, before end: Int) -> (mention: Mention, end: Int)? {
        let group = at..<reader.groupEnd(from: at, before: end)
        if group.count > 1, let owner = reader.owner(of: group) { return (owner, group.upperBound) }
        guard let mention = reader.read(at: at, before: end), isAuthor(mention) || mention.kind == .body
        else {
            return nil
        }
        var close = mention.range.upperBound
        while close < end, text.isOutside(close), tokens[close].is(.midAdverb) { close += 1 }
        return (mention, close)
    }
}
