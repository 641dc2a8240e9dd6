import Interchange

/// Finds the words that report speech, and who their subject is.
struct CueReader: Sendable {
    let text: QuotedProse
    let reader: MentionReader

    var tokens: [Token] { text.tokens }
    /// What tells titles from clauses.
    var clauses: ClauseReader { ClauseReader(text: text) }

    /// What a cue is.
    enum Kind: Sendable {
        case reporting, participle, calling, stance, source
    }

    /// A cue in the text.
    struct Cue: Sendable {
        let kind: Kind
        let range: Range<Int>
    }

    /// The cue that begins at a token; `nil` where none does.
    func cue(at: Int, before end: Int) -> Cue? {
        guard at < end, text.isOutside(at), tokens[at].kind == .word else { return nil }
        if let phrase = text.prose.lexicon.cues.longest(tokens, at: at, before: end) {
            switch phrase.value {
            case .reporting: return Cue(kind: .reporting, range: at..<phrase.end)
            case .stance: return Cue(kind: .stance, range: at..<phrase.end)
            case .source, .backward: return Cue(kind: .source, range: at..<phrase.end)
            case .copula, .perfect, .nonfinite, .office, .written, .postposition, .adverbial:
                return nil
            case .former, .latter, .topic, .that, .arrival, .textual, .cleft, .opener, .quotedAs, .belonging,
                .subordinator, .heard, .having, .others, .oblique, .pointing, .regard, .provision,
                .indirect, .nobody, .remark, .particle, .reason, .than, .human, .same, .holds, .recital, .its,
                .claim, .appointed, .posing, .or, .nominative, .beside, .ambiguous, .thoseWords, .issuing,
                .interview, .aged, .deed, .closing, .entered, .inhuman, .capacity, .ledBy,
                .something, .sending, .bearing, .givenAs, .leaf, .receipt,
                .continuing, .statement, .namesake, .thus, .ellipsis:
                break
            }
        }
        // `thanked them for having found`: what follows has no subject of its own.
        if reader.phrase(at: at - 1, before: at + 1)?.value == .having { return nil }
        let own = at..<at + 1
        guard !tokens[at].isCapitalised else {
            if tokens[at].is(.reportingParticiple) { return Cue(kind: .participle, range: own) }
            return text.isReporting(at) ? Cue(kind: .reporting, range: own) : nil
        }
        if text.isReporting(at) { return Cue(kind: .reporting, range: own) }
        if text.isNounPlace(at), !tokens[at].is(.reportingParticiple) { return nil }
        // `carries a warning in three languages: “…”`
        if tokens[at].is(.reportingParticiple), tokens[at].is(.utterance), at > 0, text.isOutside(at - 1),
            tokens[at - 1].is([.article, .possessivePronoun])
        {
            return nil
        }
        if tokens[at].is(.callingVerb) { return Cue(kind: .calling, range: own) }
        if tokens[at].is(.reportingParticiple) { return Cue(kind: .participle, range: own) }
        if tokens[at].is(.stanceVerb) { return Cue(kind: .stance, range: own) }
        return nil
    }

    /// All cues of some tokens, in order.
    func cues(in range: Range<Int>) -> [Cue] {
        var cues: [Cue] = []
        var at = range.lowerBound
        while at < range.upperBound {
            if let cue = cue(at: at, before: range.upperBound) {
                cues.append(cue)
                at = cue.range.upperBound
            } else {
                at += 1
            }
        }
        return cues
    }

    /// The subject of the verb at `verb`, looked for from `start` on.
    ///
    /// With `isObject`, somebody whom a preposition governs counts as well.
    func subject(of verb: Int, from start: Int, isObject: Bool = false) -> Mention? {
        if !isObject, let own = relativeSubject(of: verb, from: start) { return own }
        if !isObject, let parted = partedSubject(of: verb, from: start) { return parted }
        let isFinite = text.isReporting(verb)
        var taken = isQuestioned(start) ? behindQuestion(start, before: verb) : start
        for at in start..<max(start, verb)
        where at >= taken && (begins(at, from: start) || isObject && followsPreposition(at)) {
            // `said Petrov, Head of the Fund, and Orlov replied`: whoever follows a verb of speech is its own subject.
            if isFinite, at > start, text.isOutside(at - 1), text.isReporting(at - 1) {
                taken = reader.read(at: at, before: verb).map { min($0.range.upperBound, verb - 1) } ?? taken
                continue
            }
            // `values the loss at five coins and adds`: the object of the first verb is not the second one’s subject.
            if at > start, followsVerb(at, from: start), tokens[verb - 1].is(.conjunction) { continue }
            if let mention = reader.read(at: at, before: verb), reaches(mention.range.upperBound, verb),
                !isTime(mention), !isObject || !acts(mention, before: verb)
            {
                // `showed the guards a well and said`: no thing speaks.
                if isFinite, at > start, tokens[verb - 1].is(.conjunction), isPlainThing(mention) { continue }
                return isFinite ? reduced(mention, before: verb + 1) ?? mention : mention
            }
        }
        return nil
    }

    /// `Ana Petrov, a miller, met Ivan Orlov, who told her`: whether a subject has its own verb before a relative pronoun.
    private func acts(_ mention: Mention, before relative: Int) -> Bool {
        let way = mention.range.upperBound..<max(mention.range.upperBound, relative)
        guard let comma = way.first, tokens[comma].is(","), way.count > 2 else { return false }
        return text.isOutside(comma + 1) && text.isPast(comma + 1) && tokens[comma + 1].is(.irregularPast)
            && !tokens[comma + 2].is(.preposition)
    }

    /// Whether a mention is of a thing in small letters that neither speaks nor is read.
    private func isPlainThing(_ mention: Mention) -> Bool {
        guard mention.kind == .unnamed, tokens[mention.head.lowerBound].is(.article),
            let head = reader.head(of: mention.head)
        else { return false }
        return !tokens[head].isCapitalised
            && !tokens[head].is([
                .roleHead, .personNoun, .indefinite, .numberWord, .bodyHead, .documentHead, .hypernym,
            ])
    }

    /// Whether a verb stands right before a token, so that what begins there is its object.
    private func followsVerb(_ at: Int, from start: Int) -> Bool {
        text.isOutside(at - 1) && at - 1 > start
            && (text.isVerb(at - 1) || reader.isPresent(at - 1, before: at + 1))
    }

    /// Whether somebody may begin at a token whom a preposition governs.
    func followsPreposition(_ at: Int) -> Bool {
        at > 0 && tokens[at - 1].is(.preposition) && text.isOutside(at) && tokens[at].kind == .word
    }

    /// The subject of the sentence that begins at `start`: the first mention that a verb follows.
    func sentenceSubject(from first: Int, before end: Int) -> Mention? {
        let start = behindQuestion(first, before: end)
        for at in start..<max(start, end) where begins(at, from: start) {
            guard let mention = reader.read(at: at, before: end), !isTime(mention) else { continue }
            if let whole = reduced(mention, before: end) { return whole }
            var next = mention.range.upperBound
            while next < end {
                if let title = title(at: next) ?? bracketEnd(next, before: end) ?? moodEnd(next, before: end)
                    ?? insertionEnd(next, before: end) ?? secondClauseEnd(next, before: end)
                {
                    next = title
                } else if text.isOutside(next), tokens[next].is(",") || tokens[next].is(.midAdverb) {
                    next += 1
                } else {
                    break
                }
            }
            if next < end, text.isOutside(next),
                text.isVerb(next) || reader.isPresent(next, before: end) || follows(next, an: mention)
                    || mention.kind == .pronoun
                        && tokens[mention.head.lowerBound].is([.masculine, .feminine])
                        && next == mention.range.upperBound && reader.isThird(next)
                    || mention.kind == .person
                        && (next == mention.range.upperBound
                            || (!mention.roles.isEmpty || mention.relative != nil)
                                && next == mention.range.upperBound + 1)
                        && reader.followsName(next, before: end)
                    || isUnlisted(next, behind: mention, before: end)
            {
                return mention
            }
            // A list of people: the first of them speaks for it.
            if mention.kind == .person, next < end, tokens[next].is(.conjunction) { return mention }
        }
        return nil
    }

    /// `Ana Petrov, maire de Bar, a pris la parole`: whether an auxiliary that may stand between subject and verb was passed.
    private func follows(_ next: Int, an mention: Mention) -> Bool {
        next > mention.range.upperBound && tokens[next - 1].is(.auxiliary)
            && !text.prose.lexicon.isEnglish
    }

    /// Where a title in marks that begins at a token ends: `the review of “The Dry Well” was printed`.
    private func title(at: Int) -> Int? {
        guard !text.isOutside(at) else { return nil }
        let span = text.spans[Int(text.owner[at])]
        guard span.outer.lowerBound == at, text.ending(of: span) == .none, clauses.isTitle(span) else {
            return nil
        }
        return span.outer.upperBound
    }

    /// Whether a participle of speech opens the sentence for whoever follows: `Asked why`, `Told of the delay`.
    func isQuestioned(_ at: Int) -> Bool {
        guard at + 1 < tokens.count, text.isOutside(at), text.isOutside(at + 1), tokens[at].isCapitalised,
            tokens[at].is(.reportingVerb)
        else { return false }
        return tokens[at + 1].is([.clauseOpener, .preposition, .relative])
    }

    /// `an armed man wearing a “guard” badge told`: somebody unnamed with a participle before the verb.
    private func reduced(_ mention: Mention, before end: Int) -> Mention? {
        guard mention.kind == .unnamed, tokens[mention.head.lowerBound].is([.indefinite, .numberWord]),
            let next = (mention.head.lowerBound..<min(mention.range.upperBound + 1, end)).first(where: {
                text.isParticiple($0) && text.isOutside($0) && tokens[$0 - 1].is([.personNoun, .roleHead])
            })
        else { return nil }
        let verb =
            (next + 1..<end).first { at in
                text.isOutside(at) && (text.isVerb(at) || tokens[at].kind == .punctuation)
            } ?? end
        guard verb < tokens.count, text.isVerb(verb), text.isOutside(verb), verb > mention.range.upperBound
        else { return nil }
        var whole = mention
        whole.range = mention.range.lowerBound..<verb
        return whole
    }

    /// Whether a mention is `it`.
    func isThing(_ mention: Mention) -> Bool {
        let token = tokens[mention.head.lowerBound]
        return mention.kind == .pronoun && token.is(.neutralPronoun)
            && !token.is([.firstPerson, .pluralNoun])
    }

    /// Whether a subject can begin at a token.
    func begins(_ at: Int, from start: Int) -> Bool {
        let token = tokens[at]
        guard text.isOutside(at), token.kind == .word, !text.isReporting(at),
            token.isCapitalised || token.is([.roleHead, .personNoun, .article, .indefinite])
                || !text.isVerb(at)
        else { return false }
        if !token.is([.article, .indefinite]),
            token.is([
                .preposition, .conjunction, .tailOpener, .clauseOpener, .relative, .reportingParticiple,
            ])
        {
            return false
        }
        // `Here the report is drier`
        if token.isCapitalised, token.is(.midAdverb), !token.is([.indefinite, .article]),
            at + 1 < tokens.count, tokens[at + 1].is(.article)
        {
            return false
        }
        // `criticised by nearly every guest`
        if at - 2 >= start, tokens[at - 1].is(.midAdverb) || text.isManner(at - 1),
            tokens[at - 2].is(.preposition),
            text.isOutside(at - 1), !tokens[at - 1].isCapitalised
        {
            return false
        }
        // `A poster behind her carried`
        if at > start, token.is([.masculine, .feminine]),
            reader.phrase(at: at - 1, before: at + 1)?.value == .beside
        {
            return false
        }
        // `something that Ana Petrov called`
        if token.is(.indefinite), at + 1 < tokens.count, tokens[at + 1].is(.relative),
            reader.phrase(at: at, before: at + 1)?.value == .something
        {
            return false
        }
        // `dated 4 May 2021 the Union wrote`
        if token.is(.month), at > start, tokens[at - 1].kind == .number, at + 1 < tokens.count,
            tokens[at + 1].kind == .number
        {
            return false
        }
        guard at > start else { return true }
        guard text.isOutside(at - 1) else { return !isQualified(at, from: start) }
        let before = tokens[at - 1]
        // `Speaking after Ana Petrov, Ivan Orlov said`
        if before.is(.preposition), at - 2 == start, text.isGerund(start), token.isCapitalised {
            return false
        }
        if before.is([.preposition, .article, .possessivePronoun, .honorific, .tailOpener])
            && !before.is(.clauseOpener) || before.kind == .possessive
        {
            return before.is([.tailOpener]) && !before.is(.preposition) && token.is([.masculine, .feminine])
        }
        if token.is([.article, .masculine, .feminine, .neutralPronoun, .indefinite]),
            !token.is(.possessivePronoun)
        {
            return true
        }
        if token.isCapitalised {
            // `And Ana Petrov said: “…”`
            return at - 1 == start && before.is(.conjunction)
                || !(before.isCapitalised && before.kind == .word
                    && !before.is([.clauseOpener, .midAdverb, .tailOpener]))
                || before.is([.weekday, .month])
        }
        // `214 debates in 31 schools`
        if before.kind == .number, at - 2 >= start, tokens[at - 2].is(.preposition), text.isOutside(at - 2),
            before.end - before.start != 4
        {
            return false
        }
        // `Petrov also welcomed a statement`: nor does a verb behind its adverb open one.
        return before.kind != .word || before.is([.conjunction, .clauseOpener, .relative])
            || before.is(.midAdverb) && !text.isVerb(at)
    }

    /// `the “Nine Wells” forum`: whether a name in marks and an article stand before a noun.
    private func isQualified(_ at: Int, from start: Int) -> Bool {
        let span = text.spans[Int(text.owner[at - 1])]
        let before = span.outer.lowerBound - 1
        return before >= start && text.isOutside(before) && !tokens[at].isCapitalised
            && (tokens[before].is([.article, .possessivePronoun]) || tokens[before].kind == .possessive)
            && text.ending(of: span) == .none && clauses.isTitle(span)
    }
}
