import Interchange

/// Attributions in orders that English does not have.
extension AttributionFinder {
    /// A text that holds the words: `Im Leitfaden heißt es: „…“`, `В отчёте, опубликованном в мае, говорится, что «…»`.
    ///
    /// The phrase has no subject; what a preposition before or behind it governs is the text.
    func written(_ region: Range<Int>) -> Attribution? {
        guard let (verb, behind) = phrase(.written, in: region) else { return nil }
        let near = [Array(behind..<max(behind, region.upperBound)), region.prefix { $0 < verb }.reversed()]
        for place in near {
            for at in place.prefix(Self.longestWay) where opensPlace(at) {
                guard let paper = reader.read(at: at + 1, before: at < verb ? verb : region.upperBound),
                    paper.kind == .document || paper.kind == .body
                else { continue }
                return Attribution(source: .mention(paper), cue: verb..<behind, rule: "quote.written")
            }
        }
        guard verb - region.lowerBound <= Self.longestPointer, let paper = paperAbove(region.lowerBound)
        else {
            return nil
        }
        return Attribution(source: .mention(paper), cue: verb..<behind, rule: "quote.written")
    }

    /// `Sie lasen den Bericht. Darin heißt es: „…“`: the last paper of the sentence before, which a word for the place stands for.
    private func paperAbove(_ start: Int) -> Mention? {
        let bound = text.paragraph(of: start).tokens.lowerBound
        guard start > bound, text.isOutside(start - 1) else { return nil }
        let sentence = text.sentenceStart(before: start - 1)..<start
        for at in sentence.reversed() where text.isOutside(at) && tokens[at].is(.documentHead) {
            guard let paper = reader.read(at: at, before: sentence.upperBound), paper.kind == .document else {
                continue
            }
            return paper
        }
        return nil
    }

    /// How many words such a place has.
    private static let longestPointer = 3

    /// `„…“, heißt es im Bericht`, `«…», – говорится в докладе`: the same behind the words.
    func writtenBehind(_ at: Int, before end: Int) -> Attribution? {
        guard reader.phrase(at: at, before: end)?.value == .written else { return nil }
        return written(at..<end)
    }

    /// `Im Bericht ist von einem „…“ die Rede`: the phrase closes the clause behind the words.
    func writtenAround(_ span: QuoteSpan, _ start: Int) -> Attribution? {
        let at = span.outer.upperBound
        guard text.prose.lexicon.isGerman, at < tokens.count,
            let phrase = reader.phrase(at: at, before: min(tokens.count, at + Self.longestPhrase)),
            phrase.value == .written
        else { return nil }
        for place in (start..<span.outer.lowerBound).prefix(Self.longestWay) where opensPlace(place) {
            guard let paper = reader.read(at: place + 1, before: span.outer.lowerBound),
                paper.kind == .document || paper.kind == .body
            else { continue }
            return Attribution(source: .mention(paper), cue: at..<phrase.end, rule: "quote.written")
        }
        return nil
    }

    /// How many words such a phrase has.
    private static let longestPhrase = 3

    /// Whether a preposition that leads into something stands at a token.
    private func opensPlace(_ at: Int) -> Bool {
        at + 1 < tokens.count && text.isOutside(at) && text.isOutside(at + 1) && tokens[at].is(.preposition)
            && !tokens[at].is(.genitive)
    }

    /// `Ana Petrov zufolge ist der Brunnen „…“`: the source stands before its phrase.
    func postposed(_ region: Range<Int>) -> Attribution? {
        guard let (at, end) = phrase(.postposition, in: region) else { return nil }
        for start in region.lowerBound..<at where cues.begins(start, from: region.lowerBound) {
            guard let mention = reader.read(at: start, before: at), mention.range.upperBound == at else {
                continue
            }
            return Attribution(source: .mention(mention), cue: at..<end, rule: "quote.before.source")
        }
        return nil
    }

    /// `„…“, hat Ana Petrov gesagt`: the auxiliary before its subject, the participle behind it.
    func perfect(_ at: Int, before end: Int) -> Attribution? {
        guard isForeign, let helper = reader.phrase(at: at, before: end),
            helper.value == .perfect || helper.value == .copula && text.prose.lexicon.isGerman,
            let mention = reader.read(at: helper.end, before: end)
        else { return nil }
        var verb = mention.range.upperBound
        if verb < end, tokens[verb].is(",") { verb += 1 }
        // `hat Ana Petrov am Montag in Bar gesagt`
        let close = (verb..<min(end, verb + Self.longestFrame)).first { text.isReporting($0) }
        guard let close, !(verb..<close).contains(where: { tokens[$0].kind == .punctuation }) else {
            return nil
        }
        return Attribution(source: .mention(mention), cue: close..<close + 1, rule: "quote.after")
    }

    /// `Ana Petrov hat den Brunnen „…“ genannt`: the participle of a perfect closes the clause behind the words.
    func framed(_ span: QuoteSpan, _ start: Int) -> Attribution? {
        let verb = span.outer.upperBound
        guard isForeign, verb < tokens.count, text.isOutside(verb), !tokens[verb].isCapitalised,
            tokens[verb].is([.reportingVerb, .callingVerb, .stanceVerb]), text.ending(of: span) == .none,
            let (helper, behind) = phrase(.perfect, in: start..<span.outer.lowerBound)
        else { return nil }
        let subject =
            (start..<helper).firstValue { at -> Mention? in
                guard cues.begins(at, from: start) else { return nil }
                return reader.read(at: at, before: helper).flatMap {
                    $0.range.upperBound == helper ? $0 : nil
                }
            } ?? reader.read(at: behind, before: span.outer.lowerBound)
        guard let subject else { return nil }
        return Attribution(source: .mention(subject), cue: verb..<verb + 1, rule: "quote.before.frame")
    }

    /// `Auf die Frage, ob sie müde sei, antwortete sie nur: „…“`: outside English a subject may follow its verb anywhere.
    func inverted(_ cue: CueReader.Cue, before end: Int) -> Attribution? {
        let at = cue.range.upperBound
        guard isForeign, cue.kind == .reporting, at < end,
            let mention = reader.read(at: at, before: end),
            mention.kind == .person || mention.kind == .pronoun || mention.kind == .unnamed
                || isOffice(mention),
            (mention.range.upperBound..<end).allSatisfy({
                tokens[$0].is(.midAdverb) && !tokens[$0].is(.auxiliary)
            }) || mention.kind == .pronoun && isVerbSecond(cue, mention, end)
        else { return nil }
        return Attribution(source: .mention(mention), cue: cue.range, rule: "quote.before.colon")
    }

    /// `…, fügte sie hinzu:`: a German verb behind a clause, its subject, and the part that it is split from.
    private func isVerbSecond(_ cue: CueReader.Cue, _ subject: Mention, _ end: Int) -> Bool {
        let (verb, part) = (cue.range.lowerBound, subject.range.upperBound)
        return text.prose.lexicon.isGerman && verb > 0 && tokens[verb - 1].is(",") && part + 1 == end
            && tokens[part].kind == .word && !tokens[part].isCapitalised
    }

    /// How many words stand between a subject and the participle that closes its clause.
    private static let longestFrame = 10

    /// `Für Ana Petrov ist der Brunnen „…“`: the verb stands second, whatever opens the clause.
    func view(_ span: QuoteSpan, _ start: Int) -> Attribution? {
        let open = span.outer.lowerBound
        guard text.prose.lexicon.isGerman, clauses.words(span) >= 3, !clauses.isTitle(span),
            reader.phrase(at: start, before: open)?.value == .topic,
            let mention = reader.read(at: start + 1, before: open),
            mention.kind == .person || mention.kind == .pronoun || isOffice(mention)
        else { return nil }
        // `Für Ana Petrov, die Leiterin, ist`
        let close = mention.range.upperBound
        let verb = close < open && tokens[close].is(",") && !mention.roles.isEmpty ? close + 1 : close
        guard verb < open, clauses.isBe(verb) else { return nil }
        return Attribution(source: .mention(mention), cue: start..<start + 1, rule: "quote.before.topic")
    }

    /// `In ihrer Rede würdigte Ana Petrov die Pumpe als „…“`: the subject right behind its verb.
    func secondSubject(_ cue: CueReader.Cue, before open: Int) -> Mention? {
        guard isForeign, cue.kind != .source, cue.kind != .participle,
            let mention = reader.read(at: cue.range.upperBound, before: open)
        else { return nil }
        switch mention.kind {
        case .person, .pronoun: return mention
        case .title: return isOffice(mention) ? mention : nil
        default: return nil
        }
    }

    /// `«…», – подытожила Анна Орлова`: behind a dash any verb of Russian reports, whatever list holds it.
    func unlisted(_ at: Int, before end: Int) -> Attribution? {
        guard text.prose.lexicon.isRussian, at + 1 < end, tokens[at].kind == .word,
            !tokens[at].is(.auxiliary),
            !tokens[at].isCapitalised, isReport(text.prose.text(tokens[at].range)),
            let mention = reader.read(at: at + 1, before: end)
        else { return nil }
        switch mention.kind {
        case .person, .pronoun, .unnamed:
            return Attribution(source: .mention(mention), cue: at..<at + 1, rule: "quote.after")
        default: return nil
        }
    }

    /// `„…“, lacht Trainerin Ana Petrov`, `« … », sourient deux élèves`, `„…“, gab eine der Frauen zu`: in German and French any
    /// verb right behind a comma and a sentence.
    func anyVerb(_ span: QuoteSpan, _ start: Int, before end: Int) -> Attribution? {
        guard isForeign, !text.prose.lexicon.isRussian, isSentenceStart(span), !clauses.isTitle(span),
            clauses.words(span) >= 3
        else { return nil }
        var verb = start
        // `s’est émue`, `se moque`
        if !text.prose.lexicon.isGerman, isVerbParticle(verb) {
            verb += 1
            if verb < end, tokens[verb].is(.auxiliary) { verb += 1 }
        }
        // `a souri la juge`
        if !text.prose.lexicon.isGerman, verb == start,
            reader.phrase(at: verb, before: verb + 1)?.value == .perfect
        {
            verb += 1
        }
        guard verb + 1 < end, isPlainVerb(verb), let mention = reader.read(at: verb + 1, before: end),
            isSomebody(mention)
        else { return nil }
        let close = mention.range.upperBound
        let closing = close < end && text.prose.lexicon.isGerman && isVerbParticle(close) ? close + 1 : close
        guard
            closing >= end || text.isStop(tokens[closing]) || tokens[closing].is(",")
                || tokens[closing].is([.preposition, .tailOpener]) && closing == close
                || tokens[closing].kind == .dash
        else { return nil }
        return Attribution(source: .mention(mention), cue: start..<verb + 1, rule: "quote.after")
    }

    /// Whether a mention is of one or more people.
    private func isSomebody(_ mention: Mention) -> Bool {
        switch mention.kind {
        case .person: !mention.isOwner
        case .pronoun: tokens[mention.head.lowerBound].is([.masculine, .feminine])
        case .title: isOffice(mention)
        case .unnamed: mention.head.count > 1
        default: false
        }
    }

    private func isVerbParticle(_ at: Int) -> Bool {
        at < tokens.count && text.isOutside(at)
            && reader.phrase(at: at, before: at + 1)?.value == .particle
    }

    /// Whether a small word stands at a token that no part of grammar but a verb is.
    private func isPlainVerb(_ at: Int) -> Bool {
        let token = tokens[at]
        let small: WordClass = [
            .article, .preposition, .conjunction, .relative, .clauseOpener, .possessivePronoun, .indefinite,
            .numberWord, .midAdverb, .auxiliary, .negation, .masculine, .feminine, .neutralPronoun,
            .personNoun, .roleHead, .titled, .naming, .tailOpener, .honorific, .genitive,
        ]
        return token.kind == .word && !token.isCapitalised && text.isOutside(at) && !token.is(small)
    }

    private func isReport(_ word: String) -> Bool {
        RussianCases.reportEndings.contains { word.hasSuffix($0) && word.count > $0.count + 1 }
    }

    /// `Er rate den Leuten, „…“`, `Die Lage sei „…“`: German tells in the subjunctive what somebody else said.
    ///
    /// - Leaves: `Ich habe „…“`, `Er leite den Verein „Brunnen“`: nobody’s report, a name.
    func indirect(_ index: Int, _ start: Int, _ earlier: [Int: Attribution]) -> Attribution? {
        let span = text.spans[index]
        let open = span.outer.lowerBound
        guard text.prose.lexicon.isGerman, clauses.words(span) >= 2, !clauses.isTitle(span),
            let verb = (start..<open).first(where: { isSubjunctive($0) })
        else { return nil }
        for at in [verb - 1, verb + 1] where at >= start && at < open && text.isOutside(at) {
            guard tokens[at].is([.masculine, .feminine]), !tokens[at].is(.possessivePronoun) else { continue }
            let mention = Mention(kind: .pronoun, head: at..<at + 1, range: at..<at + 1)
            return Attribution(source: .mention(mention), cue: verb..<verb + 1, rule: "quote.before.indirect")
        }
        let near = text.paragraphIndex(of: open) - 1
        let last = (max(0, index - Self.farthestSpan)..<index).last {
            earlier[$0] != nil && text.paragraphIndex(of: text.spans[$0].last) >= near
        }
        guard let last else { return nil }
        return Attribution(source: .span(last), cue: verb..<verb + 1, rule: "quote.before.indirect")
    }

    /// How many spans back the words that a report goes on with may stand.
    private static let farthestSpan = 30

    /// Whether a German subjunctive of reported speech stands at a token: a listed one, or a word in `-e` beside its pronoun.
    private func isSubjunctive(_ at: Int) -> Bool {
        let (token, bytes) = (tokens[at], text.prose.bytes)
        guard token.kind == .word, !token.isCapitalised, text.isOutside(at) else { return false }
        if reader.phrase(at: at, before: at + 1)?.value == .indirect { return true }
        // `sagte` is a past, `halte` is listed.
        guard token.end - token.start > 3, bytes[token.end - 1] == 0x65, bytes[token.end - 2] != 0x74,
            isPlainVerb(at), at > text.paragraph(of: at).tokens.lowerBound
        else { return false }
        let before = tokens[at - 1]
        return text.isOutside(at - 1) && before.is([.masculine, .feminine, .neutralPronoun])
            && !before.is([.firstPerson, .possessivePronoun])
    }

    /// Whether the page is in a language other than English.
    var isForeign: Bool { !text.prose.lexicon.isEnglish }

    /// The first phrase of a kind in some tokens.
    func phrase(_ wanted: QuoteCue, in region: Range<Int>) -> (at: Int, end: Int)? {
        for at in region where text.isOutside(at) {
            if let found = reader.phrase(at: at, before: region.upperBound), found.value == wanted {
                return (at, found.end)
            }
        }
        return nil
    }
}
