import Interchange

/// Papers under names of their own, papers that speak for whoever wrote them, and the rooms of an office.
extension SpeakerResolver {
    /// `Mussel Watch` of `Mussel Watch, a report by eleven laboratories`: a name that the page gives to a paper or a body.
    func thing(named person: Int) -> SpeakerMention.Kind? { cast.people[person].thing }

    /// A body by the name that a description shows to be one.
    func organisation(named name: Range<Int>) -> Speaker? {
        guard let person = cast.match(cast.folded(name), isFull: name.count > 1),
            cast.people[person].thing == .organisation
        else { return nil }
        return Speaker(
            name: cast.people[person].name, kind: .organisation, person: person, attribution: .resolved)
    }

    /// `the union` for `Wide Road, a union from Bar`: the body told of last under a name of its own.
    func namedBody(_ mention: Mention) -> Speaker? {
        let at = mention.head.lowerBound
        guard reader.isDefinite(at), mention.head.count == 2 else { return nil }
        let start = text.prose.paragraphs[max(0, text.paragraphIndex(of: at) - 1)].tokens.lowerBound
        let found = cast.latest(before: at, from: start) { cast.people[$0.person].thing == .organisation }
        guard let person = found?.person else { return nil }
        return Speaker(
            name: cast.people[person].name, kind: .organisation, person: person, attribution: .resolved)
    }

    /// `the Ombudsman’s office`: a body in small letters by whose it is.
    func ownedBody(_ mention: Mention) -> Speaker? {
        guard let head = reader.head(of: mention.head), text.tokens[head].is(.bodyHead),
            !text.tokens[head].isCapitalised, head + 1 == mention.head.upperBound,
            let mark = mention.head.last(where: { text.tokens[$0].kind == .possessive }), mark < head,
            mark > mention.head.lowerBound, text.tokens[mark - 1].isCapitalised
        else { return nil }
        var start = mention.head.lowerBound
        while start < mark, text.tokens[start].is(.article) { start += 1 }
        guard start < mark else { return nil }
        return Speaker(
            name: text.words(start..<head + 1), kind: .organisation, attribution: .named)
    }

    /// `Recommendations on Languages in the Nursery` of `the Envoy’s Recommendations on Languages in the Nursery`.
    func titledPaper(_ mention: Mention) -> Speaker? {
        let group = mention.head
        // Every noun of German has a capital.
        guard !text.prose.lexicon.isGerman,
            let noun = group.first(where: {
                text.tokens[$0].is(.documentHead) && text.tokens[$0].isCapitalised
                    && $0 != text.sentenceStart(before: $0)
            }), noun + 2 < group.upperBound, text.tokens[noun + 1].is(.preposition),
            group.suffix(from: noun + 1).contains(where: {
                text.tokens[$0].isCapitalised && !text.tokens[$0].is([.month, .weekday])
            }), let last = group.last, text.tokens[last].isCapitalised
        else { return nil }
        let start = group.prefix(noun - group.lowerBound).last {
            text.tokens[$0].kind == .possessive || text.tokens[$0].is([.article, .possessivePronoun])
        }
        guard
            group[noun + 1..<group.upperBound].allSatisfy({
                text.tokens[$0].isCapitalised || text.tokens[$0].is([.preposition, .article, .conjunction])
            })
        else { return nil }
        return Speaker(
            name: text.words((start.map { $0 + 1 } ?? group.lowerBound)..<group.upperBound), kind: .document,
            attribution: .named)
    }

    /// `A survey which the Union made lists nine wells. It states`, `The Union had published its survey in May. It finds`: the paper that a
    /// sentence begins with or says to be out.
    func issuedPaper(in sentence: Range<Int>) -> Mention? {
        let end = sentence.upperBound
        var first = sentence.lowerBound
        if text.isOutside(first), text.tokens[first].is(.article) || text.tokens[first].isCapitalised,
            !text.tokens[first].is(.preposition), let mention = reader.read(at: first, before: end),
            mention.kind == .document, mention.range.upperBound < end,
            text.tokens[mention.range.upperBound].is(.relative)
                || text.isPast(mention.range.upperBound)
        {
            return mention
        }
        while first < end {
            guard let phrase = reader.phrase(at: first, before: end), phrase.value == .issuing else {
                first += 1
                continue
            }
            guard let mention = reader.read(at: phrase.end, before: end), mention.kind == .document else {
                return nil
            }
            return mention
        }
        return nil
    }

    /// `Article 4 of the Treaty`: the paper that a numbered part belongs to.
    func wholePaper(_ mention: Mention) -> Mention? {
        let group = mention.head
        guard
            let noun = group.first(where: { !text.tokens[$0].is(.article) }),
            text.tokens[noun].is([.documentHead, .titled]), noun + 3 < group.upperBound,
            text.tokens[noun + 1].kind == .number, reader.isOf(noun + 2),
            let whole = reader.read(at: noun + 3, before: mention.range.upperBound), whole.kind == .document
        else { return nil }
        return whole
    }

    /// Where the name of a paper begins behind whose it is: `Annual Report` of `the Union’s Annual Report`.
    ///
    /// - Leaves: `the Union’s report`, `the Union’s annual report`.
    func ownName(_ mention: Mention) -> Int? {
        guard !text.prose.lexicon.isGerman,
            let mark = mention.head.last(where: { text.tokens[$0].kind == .possessive }),
            mark + 2 < mention.head.upperBound,
            (mark + 1..<mention.head.upperBound).allSatisfy({ text.tokens[$0].isCapitalised })
        else { return nil }
        return mark + 1
    }

    /// The last paper that a sentence tells of, with its article or its number: `the charter`, `Protocol 6`.
    func lastPaper(in sentence: Range<Int>) -> Mention? {
        for at in sentence.reversed() where text.isOutside(at) && text.tokens[at].kind == .word {
            let isNumbered =
                text.tokens[at].is(.documentHead) && text.tokens[at].isCapitalised
                && at + 1 < sentence.upperBound && text.tokens[at + 1].kind == .number
            guard isNumbered || text.tokens[at].is(.article),
                let mention = reader.read(at: at, before: sentence.upperBound), mention.kind == .document
            else { continue }
            return mention
        }
        return nil
    }

    /// `Ana Petrov sent a letter. “…,” the letter ran.`, `A letter from Ana Petrov came. “…,” it began.`: whoever wrote the letter that
    /// was told of last.
    ///
    /// - Leaves: `Ana Petrov held up a letter. “…,” the letter ran.`
    private func sender(of mention: Mention, _ head: Int) -> Speaker? {
        let first = mention.head.lowerBound
        guard mention.head.count == 2, reader.isDefinite(first), head == first + 1 else { return nil }
        let own = text.paragraphIndex(of: first)
        let bound = text.prose.paragraphs[max(0, own - 1)].tokens.lowerBound
        let before = (bound..<first).last {
            text.tokens[$0].word == text.tokens[head].word && text.tokens[$0].word != 0 && text.isOutside($0)
        }
        guard let before, before > bound else { return nil }
        let start = text.sentenceStart(before: before)
        var opener = before
        while opener > start, text.tokens[opener - 1].kind == .word, text.isOutside(opener - 1),
            !text.isVerb(opener - 1), before - opener < 3
        {
            opener -= 1
            if text.tokens[opener].is([.article, .possessivePronoun]) { break }
        }
        if text.tokens[opener].is(.possessivePronoun), opener + 1 == before, gender(ofPronoun: opener) != nil
        {
            let owner = pronoun(
                Mention(kind: .pronoun, head: opener..<before, range: opener..<before), last: nil)
            return owner.kind == .person ? owner : nil
        }
        if let paper = reader.read(at: opener, before: text.reach(from: opener)), paper.kind == .document,
            paper.head.contains(before), paper.head.count > 2, let writer = writer(of: paper)
        {
            return writer
        }
        let isSent = (start..<opener).contains { reader.phrase(at: $0, before: opener)?.value == .sending }
        guard isSent, let subject = cues.sentenceSubject(from: start, before: opener),
            subject.kind == .person
        else { return nil }
        return person(subject)
    }

    /// The title in marks beside which a noun stands that tells what it is: `“Deep Water”, a study of wells`, `“Deep Water”, as the study
    /// is called`.
    ///
    /// - Leaves: `“Deep Water”, a film that the study names`.
    func title(ofNoun head: Int) -> String? {
        let word = text.tokens[head].word
        for span in text.spans where titled(span, by: word) || entitled(span, word) {
            return text.words(span.first..<span.last + 1)
        }
        return nil
    }

    /// `a paper on wells, dated 4 May and entitled “Deep Water”`: whether a sentence gives a noun before a word of naming this title.
    private func entitled(_ span: QuoteSpan, _ word: Word) -> Bool {
        let open = span.outer.lowerBound
        guard word != 0, open > 1, text.isOutside(open - 1), text.tokens[open - 1].is(.naming),
            !text.tokens[open - 1].is(.callingVerb), cues.clauses.isTitle(span)
        else { return false }
        let sentence = text.sentenceStart(before: open - 1)..<open - 1
        let noun = sentence.last { text.isOutside($0) && text.tokens[$0].is([.documentHead, .bodyHead]) }
        guard let noun, text.tokens[noun].word == word else { return false }
        // `a paper on wells and a film entitled`
        return !(noun + 1..<open - 1).contains {
            text.tokens[$0].is(.article) && text.tokens[$0].is(.indefinite)
        }
    }

    /// Whether words in marks are a title with a noun of these letters right behind it.
    private func titled(_ span: QuoteSpan, by word: Word) -> Bool {
        let comma = span.outer.upperBound
        guard cues.clauses.isTitle(span), text.ending(of: span) != .stop else { return false }
        let at = text.ending(of: span) == .comma ? comma : comma + 1
        guard at + 2 < text.tokens.count, text.isOutside(at), at == comma || text.tokens[comma].is(",") else {
            return false
        }
        let isRemark = reader.phrase(at: at, before: at + 1)?.value == .remark
        let first = isRemark ? at + 1 : at
        guard text.tokens[first].is(.article) else { return false }
        let group = first..<reader.groupEnd(from: first, before: text.reach(from: first))
        guard let noun = reader.head(of: group), text.tokens[noun].word == word, word != 0 else {
            return false
        }
        // `Under the title “Deep Water”, the study covers`: a definite article may begin the clause itself.
        let next = group.upperBound
        guard next < text.tokens.count, text.isOutside(next) else { return false }
        if isRemark { return cues.clauses.isBe(next) }
        return text.tokens[first].is(.indefinite) || text.tokens[next].is(",")
    }

    /// `“Deep Water”, as the study is called, blames nobody. “…,” it notes.`, `“Deep Water” blames nobody.`: the title that a sentence is
    /// about.
    func titleSubject(of sentence: Range<Int>) -> Speaker? {
        guard !text.isOutside(sentence.lowerBound) else { return nil }
        let span = text.spans[Int(text.owner[sentence.lowerBound])]
        let next = span.outer.upperBound
        guard span.outer.lowerBound == sentence.lowerBound, cues.clauses.isTitle(span),
            text.ending(of: span) != .stop, next < sentence.upperBound, text.isOutside(next)
        else { return nil }
        let noun = (next..<sentence.upperBound).prefix(Self.longestGloss).first {
            text.isOutside($0) && text.tokens[$0].is(.documentHead)
        }
        guard noun.map({ titled(span, by: text.tokens[$0].word) }) == true || text.isVerb(next) && noun == nil
        else {
            return nil
        }
        return Speaker(name: text.words(span.first..<span.last + 1), kind: .document, attribution: .resolved)
    }

    /// How many tokens behind a title its noun stands.
    private static let longestGloss = 5

    /// `the statement of the Union`, `a letter from the Ministry of Water`: the body that such a paper speaks for.
    ///
    /// - Leaves: `the report of the Ministry`, `a letter to the Ministry`.
    private func issuer(of mention: Mention, _ head: Int) -> Speaker? {
        let of = head + 1
        guard of + 1 < mention.head.upperBound, text.tokens[of].is(.preposition),
            text.tokens[head].is(.missive) || reader.phrase(at: head, before: of)?.value == .statement,
            reader.isOf(of) || text.isBy(of) || reader.phrase(at: of, before: of + 1)?.value == .belonging,
            let owner = reader.read(at: of + 1, before: mention.head.upperBound), owner.kind == .body,
            owner.head.contains(where: { text.tokens[$0].isCapitalised && !text.tokens[$0].is(.article) })
        else { return nil }
        return body(owner)
    }

    /// `Her letter had come. “…,” it began.`: whoever wrote a paper that somebody sends.
    ///
    /// - Leaves: `Her report`, `The Ministry’s letter`.
    func writer(of mention: Mention) -> Speaker? {
        guard let head = reader.head(of: mention.head),
            !text.tokens[head].isCapitalised || text.prose.lexicon.isGerman
        else { return nil }
        if let body = issuer(of: mention, head) { return body }
        guard text.tokens[head].is(.missive) else { return nil }
        let first = mention.head.lowerBound
        if head > first, text.tokens[first].is(.possessivePronoun), gender(ofPronoun: first) != nil {
            let owner = pronoun(
                Mention(kind: .pronoun, head: first..<first + 1, range: first..<first + 1), last: nil)
            return owner.kind == .person ? owner : nil
        }
        if let mark = (first..<head).last(where: { text.tokens[$0].kind == .possessive }), mark > first,
            let owner = reader.read(at: first, before: mark), owner.kind == .person,
            owner.range.upperBound == mark
        {
            return person(owner)
        }
        if let sender = sender(of: mention, head) { return sender }
        // `a letter from Ana Petrov`
        guard head + 2 < mention.head.upperBound, text.tokens[head + 1].is(.preposition),
            reader.phrase(at: head + 1, before: mention.head.upperBound)?.value == .belonging
                || text.isBy(head + 1),
            let owner = reader.read(at: head + 2, before: mention.head.upperBound), owner.kind == .person
        else { return nil }
        return person(owner)
    }
}
