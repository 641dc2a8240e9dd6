import Interchange

/// Remarks that say whose words a sentence is in, and sentences about what moves somebody.
extension AttributionFinder {
    /// `In her yard, she says, nobody wants to be “…”`, `There is, as Ana Petrov puts it, ‘…’`: a remark set off.
    ///
    /// - Leaves: `On Monday, Ana Petrov said, the guard called it “…”`: who follows has a verb of speech too.
    func aside(_ found: [CueReader.Cue], _ region: Range<Int>) -> Attribution? {
        for (index, cue) in found.enumerated().reversed() where cue.kind == .reporting {
            guard let (mention, close) = remark(cue, region) else { continue }
            let isOnly = found[(index + 1)...].allSatisfy { later in
                guard later.range.lowerBound > close else { return true }
                return cues.subject(of: later.range.lowerBound, from: close + 1).map(isNobody) ?? true
            }
            guard isOnly else { return nil }
            return Attribution(source: .mention(mention), cue: cue.range, rule: "quote.before.aside")
        }
        return nil
    }

    /// Who speaks in a remark that a cue stands in, and the mark that closes it.
    private func remark(_ cue: CueReader.Cue, _ region: Range<Int>) -> (Mention, Int)? {
        let verb = cue.range.lowerBound
        // `, says Ana Petrov, Mayor of Bar,`
        if verb > region.lowerBound, isPause(verb - 1),
            let mention = reader.read(at: cue.range.upperBound, before: region.upperBound),
            mention.kind == .person || mention.kind == .pronoun || isOffice(mention),
            mention.range.upperBound < region.upperBound, isPause(mention.range.upperBound)
        {
            return (mention, mention.range.upperBound)
        }
        let tail = cue.range.upperBound..<min(region.upperBound, cue.range.upperBound + Self.longestRemark)
        // `напомнил, что`: the comma that some languages put before a clause of speech closes nothing.
        guard let close = tail.first(where: isPause),
            close + 1 == region.upperBound || !tokens[close + 1].is(.relative)
        else { return nil }
        let rest = tail.lowerBound..<close
        guard
            !rest.contains(where: {
                !text.isOutside($0) || text.isVerb($0) || tokens[$0].kind == .punctuation
            })
        else { return nil }
        let window = max(region.lowerBound, verb - Self.longestRemark)..<verb
        let own = window.last { !text.isOutside($0) }.map { $0 + 1 } ?? window.lowerBound
        // `Ana Petrov, a miller, said, when asked, …`: a comma inside the subject of it all sets off nobody.
        let head = reader.read(at: region.lowerBound, before: verb)?.range.upperBound ?? own
        for at in min(max(own, head), verb)..<verb {
            // `As Ana Petrov puts it, …`
            let isRemark = reader.phrase(at: at, before: verb)?.value == .remark
            guard isRemark || isPause(at), cues.begins(at + 1, from: at + 1),
                let mention = reader.read(at: at + 1, before: verb),
                mention.kind != .document || isRemark, isVoice(mention)
            else { continue }
            let end = mention.range.upperBound
            // `as a declaration adopted at noon has it`
            if isRemark, mention.kind == .document, end < verb, text.isPast(end),
                !(end + 1..<verb).contains(where: { text.isVerb($0) })
            {
                return (mention, close)
            }
            if end == verb || end + 1 == verb && isPause(end) { return (mention, close) }
        }
        return nil
    }

    /// `In his view, the lid had “the charm of a closed door”`: whose view a sentence is that nobody else reports.
    ///
    /// - Leaves: `In his view, the mill “Deep Well” should open`.
    func viewed(_ span: QuoteSpan, _ start: Int) -> Attribution? {
        var at = start
        while at + 1 < span.outer.lowerBound, tokens[at].is(.conjunction) || tokens[at].is(",") { at += 1 }
        guard clauses.words(span) >= 2, !clauses.isTitle(span),
            !isInsideGroup(span), !isSubject(span),
            let owner = reader.viewpoint(at, before: span.outer.lowerBound)
        else { return nil }
        return Attribution(
            source: .mention(owner), cue: at..<owner.range.upperBound, rule: "quote.before.source")
    }

    /// `the “rope tax” has failed`: words in marks behind an article with a verb behind them.
    private func isSubject(_ span: QuoteSpan) -> Bool {
        let (before, next) = (span.outer.lowerBound - 1, span.outer.upperBound)
        return tokens[before].is([.article, .possessivePronoun]) && next < tokens.count
            && text.isOutside(next)
            && text.isVerb(next)
    }

    /// How many tokens a remark has on either side of its verb.
    private static let longestRemark = 16

    private func isPause(_ at: Int) -> Bool {
        text.isOutside(at) && (tokens[at].is(",") || tokens[at].kind == .dash)
    }

    /// Whether a mention is of no human being: `nobody`, `none of them`.
    func isNobody(_ mention: Mention) -> Bool {
        mention.kind == .unnamed && reader.isNobody(mention.head.lowerBound)
    }

    /// Whether an attribution says that no human being spoke.
    func isNobody(_ attribution: Attribution) -> Bool {
        guard case .mention(let mention) = attribution.source else { return false }
        return isNobody(mention)
    }

    /// `The message from Ana Petrov, Mayor of Bar, was clear: “…”`: whose words a sentence before a colon tells of.
    func sender(_ region: Range<Int>) -> Mention? {
        let (start, end) = (region.lowerBound, region.upperBound - 1)
        if let owner = orator(start, before: end) ?? ownerOfThat(start, before: end)
            ?? origin(start, before: end)
        {
            return owner
        }
        guard start + 3 < end, tokens[start].is(.article),
            let noun = (start + 1..<min(start + 4, end)).first(where: { tokens[$0].is(.utterance) }),
            noun + 2 < end, text.isOutside(noun + 1), tokens[noun + 1].is(.preposition),
            tokens[noun + 1].is(.genitive) || reader.phrase(at: noun + 1, before: end)?.value == .belonging,
            let mention = reader.read(at: noun + 2, before: end),
            mention.kind == .person || mention.kind == .body || isOffice(mention)
        else { return nil }
        let rest = mention.range.upperBound..<end
        return rest.contains { text.isOutside($0) && text.isVerb($0) } ? mention : nil
    }

    /// `That of Ana Petrov, Mayor of Bar, was shorter:`: whose words of those told of before a sentence is about.
    private func ownerOfThat(_ start: Int, before end: Int) -> Mention? {
        guard start + 3 < end, reader.phrase(at: start, before: end)?.value == .that, reader.isOf(start + 1),
            let owner = reader.read(at: start + 2, before: end), owner.kind == .person || isOffice(owner)
        else { return nil }
        return owner
    }

    /// `Back came, at noon, from the nurse, Ana Petrov:`: whom an answer that comes before its subject is from.
    private func origin(_ start: Int, before end: Int) -> Mention? {
        let verb = start + 1
        guard verb + 2 < end, text.isOutside(verb), !tokens[verb].isCapitalised,
            tokens[start].is(.midAdverb) || reader.phrase(at: start, before: verb)?.value == .particle,
            reader.phrase(at: verb, before: end)?.value == .arrival
        else { return nil }
        for at in verb + 1..<end - 1
        where text.isOutside(at) && reader.phrase(at: at, before: at + 1)?.value == .belonging
            && !tokens[at].is(.genitive)
        {
            guard let mention = reader.read(at: at + 1, before: end), isVoice(mention) else { continue }
            return mention
        }
        return nil
    }

    /// `Ana Petrov’s speech ended with a question:`: whose speech a sentence before a colon begins with.
    ///
    /// - Leaves: `Ana Petrov’s mill has a rule:`.
    private func orator(_ start: Int, before end: Int) -> Mention? {
        let mark = (start..<min(start + Self.longestOrator, end)).first { tokens[$0].kind == .possessive }
        guard let mark, mark > start, mark + 2 < end, text.isOutside(mark + 1),
            tokens[mark + 1].is([.speechOccasion, .missive]), !tokens[mark + 1].isCapitalised,
            text.isVerb(mark + 2),
            let owner = reader.read(at: start, before: mark), owner.range.upperBound == mark,
            owner.kind == .person || isOffice(owner)
        else { return nil }
        return owner
    }

    /// How many tokens somebody's name and office take before such a speech.
    private static let longestOrator = 10

    /// `What worries Ana Petrov most is “…”`, `It worries her that “…”`: what moves somebody is theirs to say.
    ///
    /// - Leaves: `What ended the feast was “…”`.
    func moved(_ span: QuoteSpan, _ start: Int) -> Attribution? {
        let open = span.outer.lowerBound
        guard clauses.words(span) >= 2, !clauses.isTitle(span), open - 3 > start, text.isOutside(open - 1)
        else { return nil }
        let isThat = reader.phrase(at: open - 1, before: open)?.value == .that
        let close = isThat && !clauses.isBe(open - 2) ? open - 1 : isThat ? open - 2 : open - 1
        guard isThat || clauses.isBe(close),
            let first = (start..<min(start + 3, close)).first(where: { at in
                tokens[at].is(.relative) && tokens[at].is(.clauseOpener)
                    || isThat && tokens[at].is(.neutralPronoun)
                        && !tokens[at].is([.pluralNoun, .firstPerson])
            })
        else { return nil }
        var at = first + 1
        while at < close, tokens[at].is(.midAdverb) { at += 1 }
        guard at + 1 < close, text.isOutside(at), tokens[at].kind == .word, !tokens[at].isCapitalised,
            !tokens[at].is([.auxiliary, .article, .possessivePronoun, .preposition, .relative]),
            !clauses.isSubjectPronoun(tokens[at])
        else { return nil }
        let verb = at..<at + 1
        at += 1
        if tokens[at].is(.preposition), at + 1 < close { at += 1 }
        let isPronoun = tokens[at].is([.masculine, .feminine]) && text.isOutside(at)
        let pronoun = Mention(kind: .pronoun, head: at..<at + 1, range: at..<at + 1)
        guard let mention = isPronoun ? pronoun : reader.read(at: at, before: close),
            mention.kind == .person || mention.kind == .pronoun || mention.kind == .body || isOffice(mention),
            (mention.range.upperBound..<max(close, mention.range.upperBound)).allSatisfy({
                text.isOutside($0) && (tokens[$0].is(.midAdverb) || tokens[$0].is(","))
            })
        else { return nil }
        return Attribution(source: .mention(mention), cue: verb, rule: "quote.before.moved")
    }
}
