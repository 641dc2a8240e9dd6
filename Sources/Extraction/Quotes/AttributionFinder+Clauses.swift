import Interchange

/// Attributions without a verb of speech right before the span: clauses, views and what only a speaker would say.
extension AttributionFinder {
    /// Where the clause begins that leads to the span: behind a semicolon that a subject with its verb follows.
    func clauseStart(_ first: Int, _ open: Int) -> Int {
        let start = behindReader(first, before: open)
        let reach = max(start, open - Self.longestReach)..<max(open, start)
        guard let semicolon = reach.last(where: { tokens[$0].is(";") && text.isOutside($0) }),
            cues.sentenceSubject(from: semicolon + 1, before: open) != nil
        else { return start }
        return semicolon + 1
    }

    /// Cues without the last where a relative clause of the subject holds it: `said that what is told at night “has no ears”`.
    ///
    /// - Leaves: `said it was Orlov who told them “to dig”`: no predicate of a subject before the clause.
    func withoutRelatives(_ found: [CueReader.Cue], _ span: QuoteSpan) -> [CueReader.Cue] {
        guard found.count > 1, let last = found.last, last.kind == .reporting,
            last.range.upperBound < span.outer.lowerBound || isPassive(last), clauses.isPredicate(span),
            let outer = found.dropLast().last(where: { $0.kind == .reporting })
        else { return found }
        var verb = last.range.lowerBound
        while verb > outer.range.upperBound, text.isOutside(verb - 1),
            tokens[verb - 1].is([.auxiliary, .midAdverb, .negation]), !tokens[verb - 1].is(.relative)
        {
            verb -= 1
        }
        let way = max(outer.range.upperBound, verb - Self.longestSubject)..<verb
        guard let relative = way.last(where: { tokens[$0].is(.relative) && text.isOutside($0) }),
            !(relative + 1..<verb).contains(where: { text.isVerb($0) || tokens[$0].kind == .punctuation }),
            (outer.range.upperBound..<relative).contains(where: {
                reader.phrase(at: $0, before: relative)?.value == .that
            })
        else { return found }
        return Array(found.dropLast())
    }

    /// Cues up to the verb that opened the clause of speech which a second `that` goes on with.
    ///
    /// `The review notes that the code provides a rule, but that “nobody reads it”`: what the code provides is told by the review.
    func joined(_ found: [CueReader.Cue], _ span: QuoteSpan) -> [CueReader.Cue] {
        let that = span.outer.lowerBound - 1
        guard found.count > 1, clauses.isThat(that), that > 0, text.isOutside(that - 1),
            tokens[that - 1].is([.conjunction, .clauseOpener]),
            let first = found.lastIndex(where: {
                $0.kind == .reporting && $0.range.upperBound < that && clauses.isThat($0.range.upperBound)
            })
        else { return found }
        return Array(found[...first])
    }

    /// `X spoke of “a”, Y of “b”`: the verb of the span before, and a subject of its own.
    func otherSubject(_ index: Int, _ start: Int, _ earlier: [Int: Attribution]) -> Attribution? {
        guard index > 0, let cue = earlier[index - 1]?.cue else { return nil }
        let (before, open) = (text.spans[index - 1], text.spans[index].outer.lowerBound)
        var at = before.outer.upperBound
        guard before.outer.lowerBound >= start, at < open, open - at <= Self.longestGap,
            cue.upperBound <= before.outer.lowerBound, (at..<open).allSatisfy({ text.isOutside($0) })
        else { return nil }
        guard tokens[at].is(",") || tokens[at].is(";") || tokens[at].is([.conjunction, .clauseOpener]) else {
            return nil
        }
        while at < open, tokens[at].kind == .punctuation || tokens[at].is([.conjunction, .clauseOpener]) {
            at += 1
        }
        guard at < open, cues.cues(in: at..<open).isEmpty, !(at..<open).contains(where: { text.isVerb($0) }),
            let mention = reader.read(at: at, before: open), mention.head.lowerBound == at
        else { return nil }
        let isOne = mention.kind == .former || mention.kind == .latter
        guard isOne || (mention.kind == .person || isOffice(mention)) && mention.range.upperBound + 2 > open
        else { return nil }
        let rest = mention.range.upperBound..<open
        guard
            rest.isEmpty || tokens[open - 1].is(",")
                || tokens[open - 1].is([.preposition, .article, .relative])
        else { return nil }
        return Attribution(source: .mention(mention), cue: cue, rule: "quote.before.gap")
    }

    /// How many tokens back from a span a semicolon or a noun of speech is looked for.
    static let longestReach = 60

    /// How many words the subject of a relative clause has.
    private static let longestSubject = 5

    /// How many words may stand between two spans that one verb reports.
    static let longestGap = 14

    /// `was certain that “…”`, `issued a warning that “…”`: a clause that a verb, a state or a noun of speech opens.
    func complement(_ span: QuoteSpan, _ start: Int) -> Attribution? {
        let open = span.outer.lowerBound
        guard open - 2 > start, text.isOutside(open - 1), text.isOutside(open - 2),
            reader.phrase(at: open - 1, before: open)?.value == .that,
            clauses.hasVerb(span) || clauses.words(span) >= 5, !clauses.isTitle(span)
        else { return nil }
        let head = tokens[open - 2]
        guard head.kind == .word, !head.isCapitalised, !head.is([.article, .preposition, .conjunction]) else {
            return nil
        }
        // `the day that “…”`: a noun that tells of no speech has a relative clause.
        let isState = open - 3 > start && clauses.isBe(open - 3)
        guard
            text.isVerb(open - 2) || head.is(.utterance) || isState
                || reader.isPresent(open - 2, before: open),
            let subject = cues.sentenceSubject(from: start, before: open - 1)
                ?? cues.sentenceSubject(from: start, before: open), isVoice(subject)
        else { return nil }
        return Attribution(source: .mention(subject), cue: open - 2..<open - 1, rule: "quote.before.that")
    }

    /// `“…”¶– Ana Petrov, Mayor of Bar`: a paragraph of its own that names who says the one above.
    func signature(below span: QuoteSpan) -> Attribution? {
        let index = text.paragraphIndex(of: span.last) + 1
        guard index < text.prose.paragraphs.count, clauses.isSentenceLike(span),
            span.outer.lowerBound == text.paragraph(of: span.first).tokens.lowerBound
        else { return nil }
        let below = text.prose.paragraphs[index].tokens
        guard text.prose.paragraphs[index].field == .body, var at = below.first else { return nil }
        let isDashed = tokens[at].kind == .dash
        if isDashed { at += 1 }
        guard at < below.upperBound, var mention = reader.read(at: at, before: below.upperBound),
            mention.kind == .person, let name = mention.name, name.count > 1,
            mention.range.upperBound + 1 >= below.upperBound
        else { return nil }
        if mention.roles.isEmpty, let office = officeLine(index + 1) { mention.roles.append([office]) }
        guard isDashed || !mention.roles.isEmpty else { return nil }
        return Attribution(source: .mention(mention), cue: nil, rule: "quote.after.signature")
    }

    /// `Mayor of Bar` on a line of its own, below the name of whoever signs.
    private func officeLine(_ index: Int) -> Range<Int>? {
        guard index < text.prose.paragraphs.count, text.prose.paragraphs[index].field == .body else {
            return nil
        }
        let line = text.prose.paragraphs[index].tokens
        guard let first = line.first, line.count <= Self.longestOffice, tokens[first].isCapitalised,
            tokens[first].is([.roleHead, .officeWord]),
            reader.groupEnd(from: first, before: line.upperBound) == line.upperBound
        else { return nil }
        return line
    }

    /// How many tokens such a line has.
    private static let longestOffice = 16

    /// `– Ana Petrov, from Bar`: where somebody who signs is from, to the end of the paragraph.
    func home(behind mention: Mention, before bound: Int) -> Range<Int>? {
        let comma = mention.range.upperBound
        guard comma + 2 < bound, bound - comma < Self.longestHome, tokens[comma].is(","),
            reader.phrase(at: comma + 1, before: bound)?.value == .belonging,
            (comma + 1..<bound).allSatisfy({ tokens[$0].kind == .word && text.isOutside($0) })
        else { return nil }
        return comma + 1..<bound
    }

    /// How many tokens a place to be from has, with its comma.
    private static let longestHome = 7

    /// `“…”, Ana Petrov, Mayor of Bar`: who stands at the end of the paragraph without a verb; an office where no dash does.
    func signs(_ mention: Mention, hasDash: Bool, _ span: QuoteSpan) -> Bool {
        let isWhole = mention.name.map { $0.count > 1 } == true
        if hasDash { return isWhole || !mention.roles.isEmpty }
        return isWhole && mention.nameFirst && !mention.roles.isEmpty && mention.relative == nil
            && clauses.isSentenceLike(span)
    }

    /// `With the words “…”, Ana Petrov opened the fair.`: the subject stands behind the span.
    func fronted(_ span: QuoteSpan, _ cue: CueReader.Cue, _ start: Int) -> Attribution? {
        let open = span.outer.lowerBound
        // `Holding up a lid and adding drily, “…,” he left.`
        let isLast =
            cue.kind == .participle && text.isGerund(start)
            && !(start..<open).contains { !text.isOutside($0) || text.isVerb($0) || clauses.isBe($0) }
            && (cue.range.upperBound..<open).allSatisfy {
                tokens[$0].is(.midAdverb) || text.isManner($0) || tokens[$0].is(",")
            }
        guard
            isLast || cue.kind == .participle && cue.range.lowerBound == start
                || cue.range.upperBound == open,
            cue.kind == .participle || tokens[cue.range.lowerBound].is(.preposition),
            isLast || cue.range.lowerBound <= start + 1
        else { return nil }
        let bound = text.paragraph(of: span.last).tokens.upperBound
        var at = span.outer.upperBound
        while at < bound, text.isOutside(at), tokens[at].is(",") { at += 1 }
        guard at < bound, at > span.outer.upperBound || text.ending(of: span) == .comma,
            let mention = reader.read(at: at, before: text.reach(from: at)),
            mention.kind == .person || mention.kind == .pronoun || isOffice(mention)
        else { return nil }
        return Attribution(source: .mention(mention), cue: cue.range, rule: "quote.before.fronted")
    }

    /// `quotes a nurse as saying that “…”`: the object before the participle speaks.
    func quoted(_ cue: CueReader.Cue, _ found: [CueReader.Cue]) -> Mention? {
        let at = cue.range.lowerBound - 1
        guard cue.kind == .participle, at > 0,
            reader.phrase(at: at, before: cue.range.upperBound)?.value == .quotedAs,
            let verb = found.last(where: { $0.range.upperBound < at }), !isPassive(verb),
            let mention = reader.read(at: verb.range.upperBound, before: at), mention.range.upperBound == at
        else { return nil }
        return mention
    }

    /// A fragment that ends the sentence about somebody and speaks of `me` or `us`: only its speaker would.
    func ownWords(_ span: QuoteSpan, _ start: Int) -> Attribution? {
        let (open, next) = (span.outer.lowerBound, span.outer.upperBound)
        guard span.parts.count == 1, clauses.words(span) >= 3, !clauses.isTitle(span), !span.isSingle,
            span.parts[0].contains(where: {
                tokens[$0].is(.firstPerson) && !tokens[$0].shape.contains(.allCaps)
            }),
            !tokens[open - 1].is([.article, .possessivePronoun, .titled, .naming])
        else { return nil }
        let bound = text.paragraph(of: span.last).tokens.upperBound
        let isLast = next >= bound || text.isStop(tokens[next]) || text.ending(of: span) == .stop
        guard isLast, let subject = cues.sentenceSubject(from: start, before: open),
            subject.kind == .person || subject.kind == .pronoun || isOffice(subject)
        else { return nil }
        return Attribution(source: .mention(subject), cue: nil, rule: "quote.before.own-words")
    }

    /// `The road was “safe at last” in May, Ana Petrov said.`: the sentence ends with whoever says it.
    func tail(_ span: QuoteSpan) -> Attribution? {
        let (open, next) = (span.outer.lowerBound, span.outer.upperBound)
        let bound = text.paragraph(of: span.last).tokens.upperBound
        guard next < bound, text.isOutside(next), tokens[next].kind == .word, text.ending(of: span) == .none,
            !isSentenceStart(span), !span.isSingle, clauses.words(span) >= 2, !clauses.isTitle(span),
            clauses.isBe(open - 1)
                || clauses.words(span) >= 4
                    && !tokens[open - 1].is([
                        .article, .possessivePronoun, .titled, .naming,
                    ]),
            !isNamed(span, nil)
        else { return nil }
        let end = text.reach(from: next)
        guard end >= bound || text.isStop(tokens[end]),
            let comma = (next..<end).last(where: { tokens[$0].is(",") }), comma + 1 < end,
            let cue = cues.cues(in: comma + 1..<end).first(where: { $0.kind == .reporting })
        else { return nil }
        if cue.range.upperBound == end, let mention = cues.subject(of: cue.range.lowerBound, from: comma + 1),
            mention.head.lowerBound == comma + 1
        {
            return Attribution(source: .mention(mention), cue: cue.range, rule: "quote.after.woven")
        }
        guard cue.range.lowerBound == comma + 1,
            let mention = reader.read(at: cue.range.upperBound, before: end), mention.range.upperBound == end
        else { return nil }
        return Attribution(source: .mention(mention), cue: cue.range, rule: "quote.after.woven")
    }

    /// `“…” is how X describes it`, `“…,” was all that X said`, `“…,” came the answer from X`.
    func cleft(_ span: QuoteSpan, at first: Int, before end: Int) -> Attribution? {
        // `had been the advice of`
        var at = first
        if tokens[at].is(.auxiliary), !clauses.isBe(at) {
            let verb = (at + 1..<max(at + 1, end)).first { !tokens[$0].is(.midAdverb) }
            at = verb.flatMap { clauses.isBe($0) ? $0 : nil } ?? at
        }
        guard at + 2 < end, !clauses.isTitle(span) else { return nil }
        let isBe = clauses.isBe(at)
        let own = reader.phrase(at: at, before: end).flatMap {
            $0.value == .cleft && $0.end > at + 2 ? $0 : nil
        }
        if let phrase = own ?? (isBe ? reader.phrase(at: at + 1, before: end) : nil), phrase.value == .cleft {
            for cue in cues.cues(in: phrase.end..<end) where cue.kind == .reporting || cue.kind == .calling {
                guard let mention = cues.subject(of: cue.range.lowerBound, from: phrase.end) else {
                    return nil
                }
                return Attribution(source: .mention(mention), cue: cue.range, rule: "quote.after.cleft")
            }
            // `this is how X opened the meeting`
            if own != nil, let mention = cues.sentenceSubject(from: phrase.end, before: end), isVoice(mention)
            {
                return Attribution(source: .mention(mention), cue: at..<phrase.end, rule: "quote.after.cleft")
            }
            return nil
        }
        guard isBe || reader.phrase(at: at, before: end)?.value == .arrival,
            tokens[at + 1].is([.article, .possessivePronoun]) || tokens[at + 1].isCapitalised
        else { return nil }
        let group = at + 1..<reader.groupEnd(from: at + 1, before: end)
        // `came Ana Petrov’s reply`
        guard !tokens[at + 1].isCapitalised || reader.owner(of: group) != nil else { return nil }
        guard let head = reader.head(of: group), !tokens[head].isCapitalised else { return nil }
        guard tokens[head].is(.utterance) else {
            guard !isBe, tokens[head].is(.documentHead), let mention = reader.read(at: at + 1, before: end)
            else {
                return nil
            }
            return Attribution(source: .mention(mention), cue: at..<at + 1, rule: "quote.after")
        }
        // `“trust” was the word`
        guard !isBe || text.ending(of: span) != .none || tokens[span.first].isCapitalised else { return nil }
        if let owner = reader.owner(of: group) {
            return Attribution(source: .mention(owner), cue: at..<head + 1, rule: "quote.after.answer")
        }
        // `came a voice from the back`
        if tokens[at + 1].is(.indefinite), !isBe {
            let voice = Mention(kind: .unnamed, head: group, range: group)
            return Attribution(source: .mention(voice), cue: at..<at + 1, rule: "quote.after.answer")
        }
        // `the answer from X`, `the advice of X`, but not `the question on the form`
        if head + 2 < end, tokens[head + 1].is(.preposition) {
            guard let mention = reader.read(at: head + 2, before: end), isVoice(mention) else { return nil }
            return Attribution(source: .mention(mention), cue: at..<head + 1, rule: "quote.after.answer")
        }
        return Attribution(
            source: .reply(span.outer.lowerBound), cue: at..<head + 1, rule: "quote.after.answer")
    }

    /// Whether a mention is of somebody or something that can speak.
    func isVoice(_ mention: Mention) -> Bool {
        switch mention.kind {
        case .title: isOffice(mention) || reader.head(of: mention.head).map(reader.isPlural) == true
        default: true
        }
    }
}
