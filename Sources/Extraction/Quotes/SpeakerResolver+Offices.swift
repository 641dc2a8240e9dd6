import Interchange

/// Whom an office without a name means: `the Ambassador`.
extension SpeakerResolver {
    /// The one who is said to hold the office, whoever of them is named last.
    func holder(of mention: Mention) -> Int? {
        let wanted = content(of: mention.head)
        guard !wanted.isEmpty else { return nil }
        let holders = Set(cast.people.indices.prefix(Cast.mostPeople).filter { cast.holds($0, wanted) })
        guard !holders.isEmpty else { return nil }
        let at = mention.head.lowerBound
        return cast.latest(before: at, from: 0) { holders.contains($0.person) }?.person ?? holders.min()
    }

    /// `her deputy`, where somebody was introduced so.
    func relation(_ mention: Mention) -> Speaker? {
        let at = mention.head.lowerBound
        guard text.tokens[at].is(.possessivePronoun), mention.head.count <= 3, mention.head.count > 1 else {
            return nil
        }
        let wanted = content(of: at + 1..<mention.head.upperBound)
        let holders = Set(
            cast.people.indices.prefix(Cast.mostPeople).filter { person in
                cast.holds(person, wanted) && cast.people[person].roles.contains { $0.contains(" ") }
            })
        let paragraph = text.paragraphIndex(of: at)
        let start = text.prose.paragraphs[max(0, paragraph - 1)].tokens.lowerBound
        guard !wanted.isEmpty, holders.count == 1,
            let found = cast.latest(before: at, from: start, where: { holders.contains($0.person) })
        else { return nil }
        cast.note(found.person, at: at)
        return speaker(person: found.person)
    }

    func title(_ mention: Mention, last: Int?) -> Speaker {
        let at = mention.head.lowerBound
        // `the Co-Chairs`: several are none of them.
        if let head = reader.head(of: mention.head), reader.isPlural(head), text.tokens[head].is(.roleHead) {
            return college(mention, head) ?? unnamed(mention)
        }
        if let bearer = bearer(endOf: mention) { return speaker(person: bearer) }
        if let nearest = holder(of: mention) {
            // `led by Ana Petrov … the head of the mission`
            if cast.people[nearest].roles.isEmpty, cast.people[nearest].style == nil,
                reader.isDefinite(at), mention.head.count > 2
            {
                cast.describe(nearest, as: text.words(at + 1..<mention.head.upperBound))
            }
            cast.note(nearest, at: at)
            return speaker(person: nearest)
        }
        if let fellow = fellowOfficer(mention) { return fellow }
        if let kindred = kindred(of: mention) {
            cast.note(kindred, at: at)
            return speaker(person: kindred)
        }
        let isBody = mention.head.contains { text.tokens[$0].shape.contains(.allCaps) }
        guard let heir = isBody ? bareHeir(of: mention) : heir(of: mention, last: last) else {
            guard !isBody else { return body(mention) }
            if let next = namedNext(mention) { return next }
            var office = mention
            if isHolder(mention) { office.range = mention.head }
            return unnamed(office)
        }
        let isMover = heir == mover(before: mention)
        if cast.people[heir].roles.isEmpty || isMover, isHolder(mention) || cast.people[heir].relative == nil
        {
            let isDefinite = reader.isDefinite(mention.head.lowerBound)
            let start = isDefinite ? mention.head.lowerBound + 1 : mention.head.lowerBound
            if start < mention.head.upperBound {
                cast.describe(heir, as: text.words(start..<mention.head.upperBound))
            }
        }
        cast.note(heir, at: at)
        return speaker(person: heir)
    }

    /// `“…,” the Deputy Head conceded. Ana Petrov added that`: whoever goes on under a name that stands on the page for the first time.
    ///
    /// - Leaves: `“…,” the Deputy Head conceded. Ana Petrov, a miller, added that`, `Ana Petrov left.`
    private func namedNext(_ mention: Mention) -> Speaker? {
        let at = mention.head.lowerBound
        guard isHolder(mention), reader.isDefinite(at), mention.head.count > 2,
            let next = cast.between(at, text.paragraph(of: at).tokens.upperBound).first,
            cast.latest(before: next.token, from: 0, where: { $0.person == next.person }) == nil,
            next.token > at, cast.people[next.person].roles.isEmpty, cast.people[next.person].words.count > 1,
            text.sentenceStart(before: next.token) == next.token,
            !(at..<next.token - 1).contains(where: { text.isStop(text.tokens[$0]) && text.isOutside($0) })
        else { return nil }
        let verb = next.token + cast.people[next.person].words.count
        guard reader.phrase(at: verb, before: text.tokens.count)?.value == .continuing else { return nil }
        cast.describe(next.person, as: text.words(at + 1..<mention.head.upperBound))
        cast.note(next.person, at: at)
        return speaker(person: next.person)
    }

    /// `the chairman of the session Petrov`: an office that ends with the surname of somebody whom the page names.
    private func bearer(endOf mention: Mention) -> Int? {
        let last = mention.head.upperBound - 1
        guard mention.head.count > 2, reader.isNameWord(last), !text.tokens[last - 1].isCapitalised,
            text.tokens[last - 1].kind == .word,
            !text.tokens[last - 1].is([.preposition, .article, .conjunction]),
            let known = cast.match(cast.folded(last..<last + 1), isFull: false),
            cast.people[known].words.count > 1,
            cast.people[known].key.last == Cast.Key(cast.folded(last..<last + 1)).last
        else { return nil }
        cast.note(known, at: last)
        return known
    }

    /// `the councillor` for `a member of the municipal council`: an occupation in one small word that a description near by holds
    /// the stem of.
    ///
    /// - Leaves: `the minister` for somebody at the Ministry, an occupation that two share, one that is told of somebody unnamed.
    private func kindred(of mention: Mention) -> Int? {
        let at = mention.head.lowerBound
        guard isBareNoun(mention), reader.isDefinite(at), let head = reader.head(of: mention.head),
            !text.tokens[head].isCapitalised, !text.tokens[head].is([.honorific, .hypernym])
        else { return nil }
        let noun = Fold.string(text.words(head..<head + 1))
        guard noun.count > Self.longestStem else { return nil }
        let stem = noun.prefix(Self.longestStem)
        let start = text.prose.paragraphs[max(0, text.paragraphIndex(of: at) - 1)].tokens.lowerBound
        let isTold = (start..<at).contains {
            text.tokens[$0].word == text.tokens[head].word && text.tokens[$0].word != 0
        }
        let bearers = Set(cast.between(start, at).map(\.person)).filter { person in
            cast.people[person].offices.contains { $0.contains { $0.hasPrefix(stem) } }
        }
        guard !isTold, bearers.count == 1, let one = bearers.first, fits(one, nil) else { return nil }
        return one
    }

    /// How many letters such a stem has: `counci`.
    private static let longestStem = 6

    /// Whom an office means that nobody on the page is said to hold: somebody here without one, or the last speaker.
    func heir(of mention: Mention, last: Int?) -> Int? {
        guard isHolder(mention) else {
            return bareHeir(of: mention) ?? kin(of: mention, last: last) ?? human(mention)
        }
        if let bare = bareHeir(of: mention) ?? mover(before: mention) ?? backwards(mention, last: last) {
            return bare
        }
        let at = mention.head.lowerBound
        let nearest = last ?? antecedent(of: at, nil)
        guard let nearest, isRank(mention), cast.people[nearest].style != nil else {
            return nearest.flatMap { mayHold($0, mention) ? $0 : nil }
        }
        // `the Ambassador` is no `Minister Ana Petrov`.
        let start = text.prose.paragraphs[max(0, text.paragraphIndex(of: at) - 1)].tokens.lowerBound
        return cast.latest(before: at, from: start) {
            cast.people[$0.person].style == nil && fits($0.person, nil) && mayHold($0.person, mention)
        }?.person
    }

    /// `The author of the text, Ana Petrov, …. “…,” the Rapporteur of the Committee argued.`: by what somebody did, whose office follows.
    private func mover(before mention: Mention) -> Int? {
        let at = mention.head.lowerBound
        let paragraph = text.paragraph(of: at).tokens
        let people = cast.between(paragraph.lowerBound, at).filter { fits($0.person, nil) }.map(\.person)
        guard mention.head.count > 2, let only = people.first, Set(people).count == 1 else { return nil }
        let isMover = cast.people[only].roles.allSatisfy { role in
            let first = role.prefix { $0 != " " }
            return text.prose.lexicon.vocabulary.look(up: Array(Fold.string(String(first)).utf8)).classes
                .contains(.mover)
        }
        return isMover ? only : nil
    }

    /// Whether an office may be somebody's of whom the page says another one: a rank may, `the Deputy Minister` not.
    private func mayHold(_ person: Int, _ mention: Mention) -> Bool {
        if cast.people[person].roles.isEmpty { return true }
        return content(of: mention.head).count == 1 && isRank(mention)
    }

    /// Whether the noun of an office is a rank, which goes with many offices: `the Ambassador`.
    private func isRank(_ mention: Mention) -> Bool {
        reader.head(of: mention.head).map { text.tokens[$0].is(.kinship) } == true
    }

    /// `The Minister of Water sent a letter, in which he wrote`: the office that the sentence is about, and its holder.
    func officeAbove(_ token: Int, _ gender: Cast.Gender?) -> Speaker? {
        guard gender != nil else { return nil }
        let bound = text.paragraph(of: token).tokens.lowerBound
        var end = token
        for _ in 0..<2 where end > bound {
            var start = text.sentenceStart(before: end)
            if start == end { start = text.sentenceStart(before: end - 1) }
            guard start >= bound, start < end else { return nil }
            guard let subject = cues.sentenceSubject(from: start, before: end) else {
                guard cast.between(start, end).isEmpty else { return nil }
                end = start
                continue
            }
            guard subject.kind == .title, isHolder(subject),
                content(of: subject.head).count > 1 || !isRank(subject),
                let head = reader.head(of: subject.head), !reader.isPlural(head), holder(of: subject) == nil,
                bareHeir(of: subject) == nil,
                cast.between(subject.head.lowerBound, token).allSatisfy({ !fits($0.person, gender) })
            else { return nil }
            return Speaker(kind: .unnamed, role: text.words(subject.head), attribution: .unnamed)
        }
        return nil
    }

    /// Somebody in the paragraph of whom no office is said.
    func bareHeir(of mention: Mention) -> Int? {
        let at = mention.head.lowerBound
        let paragraph = text.paragraph(of: at).tokens
        guard isHolder(mention) || isBareNoun(mention) else { return nil }
        return cast.latest(before: at, from: paragraph.lowerBound) {
            cast.people[$0.person].roles.isEmpty && cast.people[$0.person].style == nil
                && fits($0.person, nil)
        }?.person
    }

    /// `the fisherman`: an occupation in one small word, which may stand for whoever was just spoken of.
    func isBareNoun(_ mention: Mention) -> Bool {
        guard mention.head.count == 2, mention.relative == nil, let head = reader.head(of: mention.head)
        else {
            return false
        }
        return text.tokens[head].is([.roleHead, .personNoun]) && !reader.isPlural(head)
    }

    /// Whether a mention is an office that somebody holds.
    func isHolder(_ mention: Mention) -> Bool {
        guard let head = reader.head(of: mention.head) else { return false }
        return text.tokens[head].isCapitalised && text.tokens[head].is([.honorific, .roleHead])
    }

    /// `Safiya Orhan rows at dawn. The old woman laughs.`: a man or a woman of whom nothing else is said, for the last subject.
    ///
    /// - Leaves: `A woman waves. The woman laughs.`, `the guard`.
    private func human(_ mention: Mention) -> Int? {
        guard mention.relative == nil, mention.head.count <= 3, reader.isDefinite(mention.head.lowerBound),
            let head = reader.head(of: mention.head), !reader.isPlural(head)
        else { return nil }
        let (token, at) = (text.tokens[head], mention.head.lowerBound)
        guard !token.isCapitalised, reader.phrase(at: head, before: head + 1)?.value == .human else {
            return nil
        }
        let index = text.paragraphIndex(of: at)
        let own = text.sentenceStart(before: at)
        let paragraph = text.prose.paragraphs[index].tokens.lowerBound
        let start = own > paragraph ? paragraph : text.prose.paragraphs[max(0, index - 1)].tokens.lowerBound
        let isTold = (start..<at).contains { text.tokens[$0].word == token.word && text.isOutside($0) }
        guard !isTold else { return nil }
        let gender: Cast.Gender = token.is(.feminineNoun) ? .feminine : .masculine
        return cast.latest(before: own, from: start) { $0.isSubject && fits($0.person, gender) }?.person
    }

    /// `the diplomat`, `the 71-year-old`: a word that fits many offices, for whoever was told of last.
    func kin(of mention: Mention, last: Int?) -> Int? {
        let at = mention.head.lowerBound
        guard mention.head.count <= 3, mention.relative == nil, let head = reader.head(of: mention.head),
            text.tokens[head].is(.hypernym)
                || reader.isDefinite(at) && mention.head.contains(where: reader.isAge),
            reader.isDefinite(at) || mention.head.count == 1
        else { return nil }
        let paragraph = text.paragraphIndex(of: at)
        let start = text.prose.paragraphs[max(0, paragraph - 1)].tokens.lowerBound
        // `a senior official … the official`: somebody without a name.
        let isUnnamed = (start..<at).contains {
            text.tokens[$0].word == text.tokens[head].word && text.tokens[head].word != 0
                && text.isOutside($0)
        }
        guard !isUnnamed, cast.latest(before: at, from: start, where: { fits($0.person, nil) }) != nil else {
            return nil
        }
        let token = text.tokens[head]
        let gender: Cast.Gender? =
            token.is(.feminineNoun) ? .feminine : token.is(.masculineNoun) ? .masculine : nil
        return antecedent(of: at, gender) ?? last
    }
}
