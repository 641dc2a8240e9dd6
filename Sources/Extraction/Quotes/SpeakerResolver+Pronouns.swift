import Interchange

/// Whom a pronoun means.
extension SpeakerResolver {
    /// Who is meant by `he`, `she`, `they` or `it`; `last` is the person quoted last.
    func pronoun(_ mention: Mention, last: Int?) -> Speaker {
        let at = mention.head.lowerBound
        let token = text.tokens[at]
        let isThing = isThing(at)
        if token.is(.neutralPronoun) || isThing, let thing = thing(before: at, isOne: isThing) {
            return thing
        }
        let gender = gender(ofPronoun: at)
        if token.is(.neutralPronoun), token.is(.pluralNoun), areSeveral(before: at) {
            return Speaker(kind: .unnamed, role: described(mention.head, mention), attribution: .unnamed)
        }
        if gender != nil { noteOffices(before: at, gender) }
        if let subject = met(before: at, gender) ?? told(before: at, gender)
            ?? reporterWithoutName(before: at, gender)
            ?? subjectWithoutName(before: at, gender)
            ?? officeAbove(at, gender) ?? portrayed(before: at, gender)
        {
            return subject
        }
        if !isThing,
            let person = antecedent(of: at, gender) ?? last.flatMap({ fits($0, gender) ? $0 : nil })
                ?? stranger(before: at, gender)
        {
            if let gender { cast.learn(gender, of: person) }
            cast.note(person, at: at)
            return speaker(person: person)
        }
        if let revealed = gender.flatMap({ revealed(behind: at, $0) }) { return revealed }
        if !isThing, gender != nil, var subject = subjectByName(before: at) {
            subject.attribution = .resolved
            return subject
        }
        if let paper = ownPaper(mention) { return paper }
        return Speaker(kind: .unnamed, role: described(mention.head, mention), attribution: .unnamed)
    }

    /// `“…,” she says. She is Ana Petrov.`: a pronoun before any name, and the sentence that gives it.
    private func revealed(behind token: Int, _ gender: Cast.Gender) -> Speaker? {
        let paragraph = text.paragraphIndex(of: token)
        let last = min(paragraph + 1, text.prose.paragraphs.count - 1)
        let near = token + 1..<text.prose.paragraphs[last].tokens.upperBound
        for place in cast.between(near.lowerBound, near.upperBound) {
            let verb = place.token - 1
            guard verb - 1 > token, reader.phrase(at: verb, before: verb + 1)?.value == .copula,
                text.sentenceStart(before: verb) == verb - 1, self.gender(ofPronoun: verb - 1) == gender,
                cast.people[place.person].gender ?? gender == gender
            else { continue }
            cast.learn(gender, of: place.person)
            cast.note(place.person, at: token)
            return speaker(person: place.person)
        }
        return nil
    }

    /// `Their written reply, annexed to the report, ends: “…”`: the paper of several who have no name.
    private func ownPaper(_ mention: Mention) -> Speaker? {
        let start = mention.range.lowerBound + 1
        guard start + 1 < mention.range.upperBound, text.tokens[start - 1].is(.possessivePronoun),
            gender(ofPronoun: start - 1) == nil, !text.tokens[start - 1].is(.firstPerson)
        else { return nil }
        return Speaker(
            name: text.words(start..<mention.range.upperBound), kind: .document, attribution: .named)
    }

    /// `Petrov spoke for an hour – “a long one”, she conceded.`: a subject of whom the page gives no more than a surname.
    private func subjectByName(before token: Int) -> Speaker? {
        let bound = text.paragraph(of: token).tokens.lowerBound
        var end = token
        for _ in 0...Self.longestStep where end > bound {
            var start = text.sentenceStart(before: end)
            if start == end { start = text.sentenceStart(before: end - 1) }
            guard start < end, start >= bound else { return nil }
            let own = cues.sentenceSubject(from: start, before: end).flatMap { isThing($0) ? nil : $0 }
            if let subject = own ?? topic(start, before: end) {
                guard subject.kind == .person, let name = subject.name, name.count == 1,
                    cast.match(cast.folded(name), isFull: false) == nil
                else { return nil }
                let found = person(subject)
                return found.kind == .person ? found : nil
            }
            end = start
        }
        return nil
    }

    /// Whether the subject of a sentence is no human being: `the boat`, `it`.
    private func isThing(_ mention: Mention) -> Bool {
        if mention.kind == .title, let head = reader.head(of: mention.head) {
            return !text.tokens[head].is([.roleHead, .honorific, .personNoun])
                && !text.tokens[head].isCapitalised
        }
        return mention.kind == .document || mention.kind == .pronoun
    }

    /// Whether a pronoun stands for no human being: `it`.
    func isThing(_ at: Int) -> Bool {
        text.tokens[at].is(.neutralPronoun) && !text.tokens[at].is([.firstPerson, .pluralNoun]) || isIts(at)
    }

    /// Whether a token is the possessive of `it`.
    private func isIts(_ at: Int) -> Bool {
        reader.phrase(at: at, before: at + 1)?.value == .its
    }

    /// Whether a pronoun stands for a man or a woman: `she`, `his`.
    func gender(ofPronoun at: Int) -> Cast.Gender? {
        let token = text.tokens[at]
        if token.is(.feminine) { return .feminine }
        if token.is(.masculine) { return .masculine }
        guard token.is(.possessivePronoun), token.is(.masculineNoun) != token.is(.feminineNoun) else {
            return nil
        }
        return token.is(.feminineNoun) ? .feminine : .masculine
    }

    /// Somebody of whom nothing shows but a whole name, as the subject of a sentence near by.
    private func stranger(before token: Int, _ gender: Cast.Gender?) -> Int? {
        let paragraph = text.paragraphIndex(of: token)
        let start = text.prose.paragraphs[max(0, paragraph - 1)].tokens.lowerBound
        return cast.latest(before: token, from: start) { place in
            let person = cast.people[place.person]
            guard place.isSubject, !person.isCertain, person.words.count > 1 else { return false }
            return gender == nil || person.gender == nil || person.gender == gender
        }?.person
    }

    /// What `it` or `they` stands for, where the sentence before is about a body or a document.
    private func thing(before token: Int, isOne: Bool) -> Speaker? {
        let bound = text.paragraph(of: token).tokens.lowerBound
        var end = token
        for step in 0..<(isOne ? Self.longestStep : 2) {
            let isFirst = step == 0
            var start = text.sentenceStart(before: end)
            if start == end, end > bound { start = text.sentenceStart(before: end - 1) }
            guard start < end, start >= bound else { break }
            if let found = thing(start..<end, isOne: isOne) { return found }
            // `is laid down in Protocol 6. Its first line reads`
            // `I have kept her report; it states`
            let isBehind =
                isIts(token)
                || isFirst && (text.sentenceStart(before: token) == token || text.tokens[token - 1].is(";"))
                || step == 1 && (end..<token).allSatisfy { !text.isOutside($0) }
            if isOne, isBehind, let paper = lastPaper(in: start..<end) {
                return sender(of: paper, in: start..<end) ?? document(paper, .document)
            }
            // `they` means whoever the nearest sentence is about.
            if !isOne, !isFirst || text.sentenceStart(before: token) == token { return nil }
            end = start
        }
        guard isOne, end <= bound || text.sentenceStart(before: token) <= bound else { return nil }
        return documentAbove(token)
    }

    /// `One mother put it in a note. “…,” it read.`: the subject of the sentence with a letter or a note without an owner.
    private func sender(of paper: Mention, in sentence: Range<Int>) -> Speaker? {
        guard let head = reader.head(of: paper.head), text.tokens[head].is(.missive),
            text.tokens[paper.head.lowerBound].is(.indefinite),
            reader.phrase(at: head + 1, before: head + 2)?.value != .belonging,
            let subject = cues.sentenceSubject(from: sentence.lowerBound, before: paper.head.lowerBound),
            subject.kind == .person
                || subject.kind == .unnamed
                    && reader.head(of: subject.head).map({ text.tokens[$0].is([.personNoun, .roleHead]) })
                        == true
        else { return nil }
        return speaker(subject, last: nil)
    }

    /// How many sentences back `it` looks.
    private static let longestStep = 3

    private func thing(_ sentence: Range<Int>, isOne: Bool) -> Speaker? {
        // `According to a survey, … . It finds that`
        let source = cues.cue(at: sentence.lowerBound, before: sentence.upperBound).flatMap { cue in
            cue.kind == .source ? reader.read(at: cue.range.upperBound, before: sentence.upperBound) : nil
        }
        if isOne, source == nil, let title = titleSubject(of: sentence) { return title }
        if isOne, source == nil, let paper = issuedPaper(in: sentence) { return document(paper, .document) }
        let subject =
            source ?? paper(behind: sentence) ?? cues.sentenceSubject(
                from: sentence.lowerBound, before: sentence.upperBound)
            ?? (isOne ? opener(of: sentence) : nil)
        switch subject?.kind {
        case .body: return subject.map { body($0) }
        case .document: return subject.map { document($0, .document) }
        // `Wide Road, a union from Bar, counted the cars. “…,” it said.`
        case .person: return subject?.name.flatMap { organisation(named: $0) }
        case .unnamed, .title:
            return isOne ? nil : subject.flatMap { several($0, isOffice: $0.kind == .title) }
        default: return nil
        }
    }

    /// `The guild worked “…”, the report says. It notes`: the paper or body that the end of a sentence names as its source.
    private func paper(behind sentence: Range<Int>) -> Mention? {
        guard let verb = cues.cues(in: sentence).last(where: { $0.kind == .reporting })?.range,
            verb.upperBound >= sentence.upperBound - 1,
            let comma = (sentence.lowerBound..<verb.lowerBound).last(where: {
                text.tokens[$0].is(",") || text.tokens[$0].kind == .mark
            }), comma > sentence.lowerBound, comma + 1 < verb.lowerBound,
            let mention = reader.read(at: comma + 1, before: verb.lowerBound),
            mention.range.upperBound == verb.lowerBound
        else { return nil }
        return mention.kind == .document || mention.kind == .body ? mention : nil
    }

    /// `The interim report draws attention to the lids, which it calls “…”`: what a sentence opens with, before an unknown verb.
    private func opener(of sentence: Range<Int>) -> Mention? {
        let first = sentence.lowerBound
        guard reader.isDefinite(first), text.isOutside(first),
            let noun = (first + 1..<max(first + 1, min(first + Self.longestOpener, sentence.upperBound - 1)))
                .first(where: {
                    text.tokens[$0].is([.documentHead, .bodyHead]) && !text.tokens[$0 + 1].isCapitalised
                }), reader.isThird(noun + 1),
            let mention = reader.read(at: first, before: noun + 1)
        else { return nil }
        return mention.kind == .document || mention.kind == .body ? mention : nil
    }

    /// How many tokens the article and noun of such an opening span.
    private static let longestOpener = 6

    /// `The talks led to a list of demands.¶“…,” it begins.`: the last document of the paragraph above.
    private func documentAbove(_ token: Int) -> Speaker? {
        let paragraph = text.paragraphIndex(of: token)
        guard paragraph > 0, text.prose.paragraphs[paragraph - 1].field != .title else { return nil }
        let above = text.prose.paragraphs[paragraph - 1].tokens
        let start = max(
            above.lowerBound, text.sentenceStart(before: max(above.upperBound - 1, above.lowerBound)))
        for at in (start..<above.upperBound).reversed()
        where text.isOutside(at) && text.tokens[at].is(.article) {
            if let mention = reader.read(at: at, before: above.upperBound), mention.kind == .document {
                return document(mention, .document)
            }
        }
        return nil
    }
}
