import Interchange

/// Finite verbs by their form and by what stands around them.
extension ClauseReader {
    /// Whether a finite verb can be seen in the span.
    func hasVerb(_ span: QuoteSpan) -> Bool { span.parts.joined().contains { isFinite($0, in: span) } }

    func isFinite(_ at: Int, in span: QuoteSpan) -> Bool {
        let token = tokens[at]
        guard token.kind == .word, !endsGroup(at, in: span) else { return false }
        let isFirst = at == span.first
        // `a bear`, `the will`: behind an article no verb stands.
        if !isFirst, tokens[at - 1].is(.article), !token.is(.nameParticle) { return false }
        // `if need be`
        if at < span.last, at > 0, isNonfinite(at + 1), isSubordinator(at - 1) { return false }
        let isShouted = token.shape.contains(.allCaps) && tokens[span.first].shape.contains(.allCaps)
        if token.is([.auxiliary, .finiteVerb]), !token.isCapitalised || isFirst || isShouted {
            // `will be open`: what follows `be` is no second verb.
            return !isNonfinite(at) && (isFirst || token.is(.auxiliary) || !isNonfinite(at - 1))
        }
        if qualifiesPlural(at, in: span) || isMeasure(at, in: span) { return false }
        if !isFirst, !token.isCapitalised, text.isPast(at), !isBe(at - 1), !isHave(at - 1) { return true }
        if isRussianVerb(at) || isGermanVerb(at, in: span) || isListedVerb(at, in: span) { return true }
        // A pronoun as subject: whatever follows is the verb.
        guard at > span.first else { return false }
        let before = tokens[at - 1]
        if isSubjectPronoun(before),
            !token.is([.preposition, .conjunction, .article, .relative, .possessivePronoun]),
            !token.is(.clauseOpener) || token.is([.finiteVerb, .clauseVerb])
        {
            return true
        }
        if isBe(at - 1) || isHave(at - 1) { return false }
        if !token.isCapitalised, isPresent(at, in: span) || isPlainPresent(at, in: span) { return true }
        return token.is(.reportingVerb) && !token.isCapitalised && before.kind == .word
            && !before.is([.article, .possessivePronoun, .preposition])
    }

    /// Whether a past form stands between a preposition and a plural: `in closed cases`.
    private func qualifiesPlural(_ at: Int, in span: QuoteSpan) -> Bool {
        guard at > span.first, at < span.last, text.isPast(at), !tokens[at].is([.auxiliary, .irregularPast])
        else { return false }
        let next = tokens[at + 1]
        guard tokens[at - 1].is(.preposition), !tokens[at - 1].is([.relative, .clauseOpener]) else {
            return false
        }
        // `with limited means`, `of limited use`
        let isNoun =
            next.kind == .word && !next.isCapitalised && !text.isManner(at + 1) && !text.isVerb(at + 1)
            && !next.is([
                .preposition, .conjunction, .midAdverb, .relative, .clauseOpener, .negation, .indefinite,
                .numberWord, .masculine, .feminine, .neutralPronoun, .tailOpener,
            ])
        return (isPlural(next) || isNoun) && !next.is([.article, .possessivePronoun])
    }

    /// `deeper than planned`: a participle that something is compared with, at the end of its words.
    private func isMeasure(_ at: Int, in span: QuoteSpan) -> Bool {
        guard at > span.first, text.isPast(at), !tokens[at].is([.auxiliary, .irregularPast]),
            at == span.last || tokens[at + 1].kind != .word || tokens[at + 1].is(.preposition)
        else { return false }
        return text.prose.lexicon.cues.longest(tokens, at: at - 1, before: at)?.value == .than
    }

    /// `with small changes`, `needs small changes`: a word in `-s` that ends a span, behind what can only qualify a noun.
    private func endsGroup(_ at: Int, in span: QuoteSpan) -> Bool {
        guard at - 2 >= span.first, text.prose.bytes[tokens[at].end - 1] == 0x73,
            !tokens[at].is(.auxiliary), at == span.last || tokens[at + 1].kind == .punctuation,
            tokens[at - 1].kind == .word, !isPlural(tokens[at - 1]), !isSubjectPronoun(tokens[at - 1])
        else { return false }
        let opener = tokens[at - 2]
        if opener.is(.preposition), !opener.is([.relative, .clauseOpener]) { return true }
        return at - 2 == span.first && opener.is([.finiteVerb, .clauseVerb]) && !opener.isCapitalised
    }

    /// Whether a list holds a verb and a noun stands before it as its subject: `the sum fits`, `barriers cost less`.
    private func isListedVerb(_ at: Int, in span: QuoteSpan) -> Bool {
        guard tokens[at].is(.clauseVerb), !tokens[at].isCapitalised else { return false }
        var noun = at - 1
        while noun > span.first, tokens[noun].is(.midAdverb) { noun -= 1 }
        guard noun >= span.first else { return false }
        let subject = tokens[noun]
        let taken: WordClass = [
            .article, .possessivePronoun, .preposition, .conjunction, .auxiliary, .negation, .relative,
            .clauseOpener, .midAdverb, .indefinite, .numberWord, .finiteVerb,
        ]
        guard subject.kind == .word, !subject.is(taken), noun > span.first || !text.isManner(noun) else {
            return false
        }
        let isThird = text.prose.bytes[tokens[at].end - 1] == 0x73
        return isThird != isPlural(subject)
    }

    /// Whether an auxiliary stands behind a relative clause with a verb that no list holds: `those who dig at night must rest`.
    ///
    /// - Leaves: `those who must rest`, `rules that judges in Bar must apply`, `millers who in May could smile`.
    func closesRelative(_ verb: Int, from start: Int) -> Bool {
        guard tokens[verb].is([.auxiliary, .finiteVerb]),
            let relative = (start + 1..<max(start + 1, verb)).last(where: { tokens[$0].is(.relative) }),
            let own = (relative + 1..<verb).first(where: { !tokens[$0].is([.midAdverb, .negation]) }),
            (relative + 1..<verb).allSatisfy({ tokens[$0].kind == .word })
        else { return false }
        let antecedent = tokens[relative - 1]
        let isSomebody = antecedent.is([.determiner, .personNoun, .indefinite])
        let isThird = text.prose.bytes[tokens[own].end - 1] == 0x73
        guard isThird ? isSomebody && !isPlural(antecedent) : isPlural(antecedent) || isSomebody,
            isThird ? !isPlainSmall(own) : isPlainVerb(own) && !tokens[own].is(.pluralNoun)
        else { return false }
        if own + 1 == verb { return isSomebody }
        return tokens[own + 1].is([
            .preposition, .article, .possessivePronoun, .midAdverb, .indefinite, .numberWord, .masculine,
            .feminine, .neutralPronoun,
        ])
    }

    /// Whether a word in `-s` is one of the small words.
    private func isPlainSmall(_ at: Int) -> Bool {
        tokens[at].is([
            .article, .possessivePronoun, .preposition, .conjunction, .relative, .clauseOpener, .indefinite,
            .numberWord, .masculine, .feminine, .neutralPronoun, .auxiliary,
        ])
    }

    /// `answered that “THE WELL SHOULD BE BIGGER”`: a clause in capitals that a verb of speech or `that` leads to.
    func isShout(_ span: QuoteSpan) -> Bool {
        let before = span.outer.lowerBound - 1
        guard before >= 0, text.isOutside(before), isThat(before) || text.isReporting(before),
            tokens[span.first].shape.contains(.allCaps), words(span) >= 4
        else { return false }
        return span.parts.joined().allSatisfy {
            tokens[$0].kind != .word || tokens[$0].shape.contains(.allCaps)
        }
            && hasVerb(span)
    }

    /// Whether a comma and a conjunction join a second subject to a subject and what it does.
    func joinsClauses(_ span: QuoteSpan) -> Bool {
        guard let joint = span.parts[0].dropFirst(3).first(where: { tokens[$0].is(",") }),
            joint + 4 < span.last
        else { return false }
        return tokens[joint + 1].is(.conjunction) && tokens[span.first].is(.possessivePronoun)
            && tokens[joint + 2].is([.possessivePronoun, .article])
    }

    /// How many words two clauses have that a comma and a conjunction join.
    static let shortestPair = 8

    /// Whether a small word ends as hardly any word but a Russian verb does.
    func isRussianVerb(_ at: Int) -> Bool {
        guard text.prose.lexicon.isRussian, !tokens[at].isCapitalised else {
            return false
        }
        let word = text.prose.text(tokens[at].range).lowercased()
        // `ничего не стоит`: behind a negation a verb has other words' endings as well.
        let isDenied = at > 0 && tokens[at - 1].is(.negation) && !tokens[at - 1].is(.preposition)
        let endings = isDenied ? RussianCases.reportEndings : RussianCases.verbEndings
        return endings.contains { word.hasSuffix($0) && word.count > $0.count + 1 }
    }

    /// `Hier trennt uns der Bach`: whether a small German word in `-t` or `-te` has a pronoun for its object.
    private func isGermanVerb(_ at: Int, in span: QuoteSpan) -> Bool {
        guard text.prose.lexicon.isGerman, at > span.first, at < span.last, isGermanEnding(at),
            tokens[at - 1].kind == .word, !tokens[at - 1].is([.article, .possessivePronoun, .conjunction]),
            !tokens[at].is([.preposition, .negation, .midAdverb, .article, .indefinite])
        else { return false }
        let object = tokens[at + 1]
        return object.is([.firstPerson, .masculine, .feminine]) && !object.is(.possessivePronoun)
    }

    /// `что курс «закрывает брешь»`, `que le cours « comble un vide »`, `dass der Kurs „eine Lücke schließt“`: whether a verb opens a
    /// span of Russian or French, or ends one of German.
    func opensWithVerb(_ span: QuoteSpan) -> Bool {
        let (lexicon, first) = (text.prose.lexicon, tokens[span.first])
        guard first.kind == .word, words(span) >= 2 else { return false }
        if lexicon.isRussian { return isRussianVerb(span.first) }
        guard words(span) >= 3 else { return false }
        if lexicon.isGerman {
            return !tokens[span.last].isCapitalised
                && (isGermanEnding(span.last) || tokens[span.last].is([.finiteVerb, .auxiliary]))
        }
        guard lexicon.isFrench, span.first < span.last else { return false }
        return !first.is([
            .article, .preposition, .possessivePronoun, .conjunction, .indefinite, .midAdverb, .relative,
            .clauseOpener, .negation, .numberWord,
        ]) && tokens[span.first + 1].is([.article, .possessivePronoun, .indefinite])
    }

    private func isGermanEnding(_ at: Int) -> Bool {
        let (token, bytes) = (tokens[at], text.prose.bytes)
        guard token.kind == .word, !token.isCapitalised, token.end - token.start > 3 else { return false }
        let (last, before) = (bytes[token.end - 1], bytes[token.end - 2])
        return last == 0x74 || last == 0x65 && before == 0x74
    }

    /// `dass „der Bach keine Grenzen kennt“`: whether a German clause fills the marks, its verb at the end.
    func fillsClause(_ span: QuoteSpan) -> Bool {
        let (before, next) = (span.outer.lowerBound - 1, span.outer.upperBound)
        guard text.prose.lexicon.isGerman, before >= 0, text.isOutside(before),
            tokens[before].is(.clauseOpener), !tokens[before].isCapitalised, words(span) >= 3,
            next >= tokens.count || text.isOutside(next) && tokens[next].kind == .punctuation
        else { return false }
        let bytes = text.prose.bytes
        guard let last = span.parts.last?.last(where: { tokens[$0].kind == .word }) else { return false }
        let isPlural = bytes[tokens[last].end - 1] == 0x6E && bytes[tokens[last].end - 2] == 0x65
        return tokens[last].is([.finiteVerb, .auxiliary]) || isGermanEnding(last)
            || isPlural && !tokens[last].isCapitalised
    }

    func isSubjectPronoun(_ token: Token) -> Bool {
        token.is([.masculine, .feminine, .neutralPronoun]) && !token.is(.possessivePronoun)
            || token.is(.indefinite) && token.is(.personNoun) || token.is(.absolute)
    }

    /// Whether a word in `-s` has an object or a clause behind it, as a verb does and a plural does not.
    private func isPresent(_ at: Int, in span: QuoteSpan) -> Bool {
        let (token, bytes) = (tokens[at], text.prose.bytes)
        guard at < span.last, token.end - token.start > 3, bytes[token.end - 1] == 0x73,
            ![0x73, 0x75, 0x69].contains(bytes[token.end - 2])
        else { return false }
        let (before, next) = (tokens[at - 1], tokens[at + 1])
        guard before.kind == .word, !before.is([.article, .possessivePronoun, .preposition, .conjunction])
        else {
            return false
        }
        // `Every guard walks to the well`: what is one has no plural right behind it.
        if at == span.first + 2, tokens[span.first].is(.singular), bytes[before.end - 1] != 0x73,
            next.kind != .word || next.is([.preposition, .midAdverb, .conjunction])
        {
            return true
        }
        // `My sister walks five`
        if next.kind == .number || next.is(.numberWord), !isPlural(before) { return true }
        // `the best crooks I have met`
        if text.prose.lexicon.cues.longest(tokens, at: at + 1, before: at + 2)?.value == .nominative {
            return false
        }
        return next.is([
            .article, .possessivePronoun, .masculine, .feminine, .neutralPronoun, .indefinite, .firstPerson,
        ]) || next.is(.relative) && next.is(.clauseOpener)
    }

    /// Whether a word stands between a plural and an object as a verb does: `donors love a building`.
    ///
    /// English alone tells a verb so; French `plus fière des puits` has the same endings.
    private func isPlainPresent(_ at: Int, in span: QuoteSpan) -> Bool {
        guard at < span.last, isPlainVerb(at) else { return false }
        let (before, next) = (tokens[at - 1], tokens[at + 1])
        guard before.end - before.start > 3, isPlural(before),
            !before.is([.article, .possessivePronoun, .preposition, .conjunction, .auxiliary, .midAdverb])
        else { return false }
        // `The rules fill nine pages`
        if next.is(.numberWord), at + 2 <= span.last { return isPlural(tokens[at + 2]) }
        return next.kind == .word
            && next.is([.article, .possessivePronoun, .masculine, .feminine, .neutralPronoun])
    }

    /// Whether a word may be a plural's verb: no `-s`, no `-ed`, none of the small words.
    func isPlainVerb(_ at: Int) -> Bool {
        let token = tokens[at]
        return text.prose.lexicon.isEnglish && token.kind == .word
            && text.prose.bytes[token.end - 1] != 0x73
            && token.end - token.start > 2
            && !token.is([
                .article, .possessivePronoun, .preposition, .conjunction, .relative, .clauseOpener,
                .midAdverb,
                .negation, .indefinite, .numberWord, .tailOpener, .masculine, .feminine, .neutralPronoun,
            ]) && !text.isParticiple(at) && !text.isPast(at)
    }

    /// Whether a token is a form of `be`.
    func isBe(_ at: Int) -> Bool { verbForm(at) == .copula || isNonfinite(at) }

    func isHave(_ at: Int) -> Bool { verbForm(at) == .perfect }

    /// `be`, `been`, `being` alone make no clause.
    private func isNonfinite(_ at: Int) -> Bool { verbForm(at) == .nonfinite }

    private func verbForm(_ at: Int) -> QuoteCue? {
        guard at >= 0, tokens[at].is(.auxiliary) else { return nil }
        return text.prose.lexicon.cues.longest(tokens, at: at, before: at + 1)?.value
    }

    func isPlural(_ token: Token) -> Bool {
        let bytes = text.prose.bytes
        return token.kind == .word
            && (bytes[token.end - 1] == 0x73 && bytes[token.end - 2] != 0x73 || token.is(.pluralNoun))
    }
}
