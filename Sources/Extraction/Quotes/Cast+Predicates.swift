import Interchange

/// Offices that a form of `be` gives.
extension Cast {
    /// `Ana Petrov is the director of a theatre`: the office behind a form of `be`.
    ///
    /// `Ana Petrov – she is Head of the Fund – asks`: or of a remark behind the name.
    func predicate(behind mention: Mention) -> String? {
        let at = mention.range.upperBound
        let isAside =
            at + 2 < text.tokens.count && (text.tokens[at].kind == .dash || text.tokens[at].is("("))
            && text.tokens[at + 1].is([.masculine, .feminine])
            && !text.tokens[at + 1].is(.possessivePronoun)
        return predicate(at: isAside ? at + 2 : behindState(at)) ?? inverted(behind: mention)
            ?? identified(by: mention)
    }

    /// Behind `, born deaf,`: how somebody is, set off between a name and its verb.
    private func behindState(_ at: Int) -> Int {
        guard at + 3 < text.tokens.count, text.tokens[at].is(","), text.isOutside(at + 1),
            text.tokens[at + 1].kind == .word, !text.tokens[at + 1].isCapitalised,
            !text.tokens[at + 1].is([
                .relative, .article, .conjunction, .preposition, .clauseOpener, .tailOpener,
                .possessivePronoun,
                .roleHead, .personNoun, .masculine, .feminine,
            ]),
            let close = (at + 2..<min(at + Self.longestState, text.tokens.count)).first(where: {
                text.tokens[$0].is(",") || text.isStop(text.tokens[$0]) || !text.isOutside($0)
            }), text.tokens[close].is(",")
        else { return at }
        return close + 1
    }

    /// How many tokens such a state has, with its commas.
    private static let longestState = 9

    /// `The head of the well school is Ana Petrov.`: the office that a sentence begins with and says who holds.
    ///
    /// - Leaves: `The head of the well school was Ana Petrov’s uncle.`, `The school is Ana Petrov’s.`
    private func identified(by mention: Mention) -> String? {
        guard let name = mention.name, text.prose.lexicon.isEnglish else { return nil }
        var verb = (mention.honorific?.lowerBound ?? name.lowerBound) - 1
        guard verb > 1 else { return nil }
        while verb > 2, text.tokens[verb].is(.midAdverb) { verb -= 1 }
        let start = text.sentenceStart(before: verb)
        guard start + 1 < verb, text.isOutside(verb),
            reader.phrase(at: verb, before: verb + 1)?.value == .copula,
            reader.isDefinite(start), reader.groupEnd(from: start, before: verb) == verb,
            let head = reader.head(of: start..<verb), text.tokens[head].is([.roleHead, .personNoun]),
            !reader.isPlural(head),
            name.upperBound >= text.tokens.count || text.tokens[name.upperBound].kind != .possessive
        else { return nil }
        return text.words(start + 1..<verb)
    }

    /// `Seit Mai ist Ana Petrov Leiterin des Fonds.`: the office behind a name that stands behind the form of `be`.
    ///
    /// - Leaves: `Gestern war Ana Petrov in Wien.`, `Das ist Ana Petrov, Leiterin des Fonds`, which a comma sets off.
    private func inverted(behind mention: Mention) -> String? {
        let (verb, at) = (mention.range.lowerBound - 1, mention.head.upperBound)
        guard text.prose.lexicon.isGerman, verb > 0, at < text.tokens.count, text.isOutside(verb),
            text.isOutside(at), text.tokens[verb].is(.auxiliary),
            text.prose.lexicon.cues.longest(text.tokens, at: verb, before: verb + 1)?.value == .copula
        else { return nil }
        let role = at..<reader.groupEnd(from: at, before: text.reach(from: at))
        guard !role.isEmpty, let head = reader.head(of: role), text.tokens[head].is(.roleHead),
            (at..<head).allSatisfy({
                text.tokens[$0].kind == .word
                    && (text.tokens[$0].is([.roleHead, .officeWord, .numberWord])
                        || !text.tokens[$0].isCapitalised
                            && !text.tokens[$0].is([.preposition, .conjunction]))
            })
        else { return nil }
        return text.words(role)
    }

    /// `As head of the well school, Ana Petrov counts ropes`: in what office somebody does what the sentence tells.
    func capacity(before mention: Mention) -> String? {
        let comma = mention.range.lowerBound - 1
        guard mention.roles.isEmpty, comma > 1, text.tokens[comma].is(","), text.isOutside(comma) else {
            return nil
        }
        let start = text.sentenceStart(before: comma)
        guard start + 1 < comma, reader.phrase(at: start, before: comma)?.value == .remark,
            let role = reader.role(at: start + 1, before: comma), role.upperBound == comma,
            let head = reader.head(of: role), text.tokens[head].is([.roleHead, .personNoun]),
            !reader.isPlural(head)
        else { return nil }
        return text.words(role)
    }

    private func predicate(at verb: Int) -> String? {
        // `She is 34 and the first woman to be elected Mayor of Bar.`
        if verb + 3 < text.tokens.count, text.tokens[verb + 1].kind == .number,
            text.tokens[verb + 2].is(.conjunction), text.tokens[verb].is(.auxiliary),
            (verb..<verb + 4).allSatisfy({ text.isOutside($0) }), text.tokens[verb + 3].is(.article),
            text.prose.lexicon.cues.longest(text.tokens, at: verb, before: verb + 1)?.value == .copula,
            let role = reader.role(at: verb + 3, before: text.reach(from: verb)),
            let head = reader.head(of: role), text.tokens[head].is([.roleHead, .personNoun]),
            text.tokens[head].is(.roleHead) || role.contains(where: { text.isPast($0) })
        {
            return text.words(role)
        }
        guard verb + 1 < text.tokens.count, text.isOutside(verb), text.tokens[verb].is(.auxiliary),
            text.prose.lexicon.cues.longest(text.tokens, at: verb, before: verb + 1)?.value == .copula
        else { return nil }
        let end = text.reach(from: verb)
        var first = verb + 1
        // `is now an Adviser on Wells`
        while first + 1 < end, text.tokens[first].is(.midAdverb), !text.tokens[first].is(.indefinite),
            text.tokens[first + 1].is([.article, .roleHead])
        { first += 1 }
        guard let role = reader.role(at: first, before: end),
            text.tokens[first].is([.article, .indefinite])
                || text.tokens[first].is(.roleHead) && text.tokens[first].isCapitalised
        else { return nil }
        if isOneOf(role) { return text.words(role) }
        guard text.tokens[first].is([.article, .roleHead]), let head = reader.head(of: role),
            text.tokens[head].is(.roleHead)
        else { return nil }
        // An office of capitals is one whatever its article: `an Adviser on Wells`.
        let isTitle =
            text.tokens[first + 1].isCapitalised && text.tokens[first + 1].is([.roleHead, .officeWord])
        return text.words(
            first > verb + 1 && isTitle && role.lowerBound == first && text.tokens[first].is(.article)
                ? first + 1..<role.upperBound : role)
    }

    /// The office of `who has been Mayor of Bar for nine years`, `who was elected President in May`, and whether it is one of today.
    func held(in relative: Range<Int>) -> (words: String, isNow: Bool)? {
        let end = relative.upperBound
        var at = relative.lowerBound
        while at < end, text.tokens[at].is(.midAdverb) { at += 1 }
        guard at < end, let opener = reader.phrase(at: at, before: end),
            opener.value == .holds || opener.value == .copula
        else {
            return nil
        }
        let isNow = opener.end > at + 1 || !text.tokens[at].is(.irregularPast)
        at = opener.end
        while at < end, text.tokens[at].is(.midAdverb), !text.tokens[at].is(.indefinite) { at += 1 }
        if at < end, let kin = kin(at, before: end) { return (text.words(kin), isNow) }
        guard at < end, !text.tokens[at].is(.negation), let role = reader.role(at: at, before: end),
            let head = reader.head(of: role),
            text.tokens[head].is([.roleHead, .personNoun]), !text.tokens[head].is(.indefinite)
        else { return nil }
        let close = role.first { $0 > head && lasts($0, before: end) } ?? role.upperBound
        return (text.words(role.lowerBound..<close), isNow)
    }

    /// `who is 22 and has two goats`, `who was nineteen`: a clause that begins with how old somebody is describes no office.
    func tellsAge(_ relative: Range<Int>) -> Bool {
        guard let verb = relative.first(where: { !text.tokens[$0].is(.midAdverb) }),
            verb + 1 < relative.upperBound,
            reader.phrase(at: verb, before: verb + 1)?.value == .copula
        else { return false }
        var at = verb + 1
        while at + 1 < relative.upperBound, text.tokens[at].is(.midAdverb) { at += 1 }
        let age = text.tokens[at]
        guard age.kind == .number || age.is(.numberWord) && !age.is(.indefinite) else { return false }
        return at + 1 >= relative.upperBound || text.tokens[at + 1].kind == .punctuation
            || text.tokens[at + 1].is([.conjunction, .timeNoun, .clauseOpener])
    }

    /// `who was his deputy and his cook, as she says`: what somebody is to another.
    private func kin(_ at: Int, before end: Int) -> Range<Int>? {
        guard text.tokens[at].is(.possessivePronoun), !text.tokens[at].is(.firstPerson) else { return nil }
        let group = at..<reader.groupEnd(from: at, before: end)
        guard let head = reader.head(of: group), text.tokens[head].is([.roleHead, .personNoun]),
            !reader.isPlural(head), reader.nameRun(in: group) == nil
        else { return nil }
        return group
    }

    /// `for nine years`, `since May`: how long somebody has an office.
    private func lasts(_ at: Int, before end: Int) -> Bool {
        let token = text.tokens[at]
        guard token.is([.preposition, .clauseOpener]), !token.is(.genitive), !token.isCapitalised else {
            return false
        }
        return (at + 1..<min(at + Self.longestTime, end)).prefix {
            text.tokens[$0].kind == .number
                || text.tokens[$0].is([
                    .numberWord, .article, .midAdverb, .passing, .indefinite, .timeNoun, .month, .preposition,
                ])
        }.contains { text.tokens[$0].is([.timeNoun, .month]) }
    }

    /// How many words such a length of time has.
    private static let longestTime = 6

    /// `one of the oldest millers in Bar`, but not `one of the reasons`.
    private func isOneOf(_ role: Range<Int>) -> Bool {
        let (start, end) = (role.lowerBound, role.upperBound)
        guard start + 2 < end, text.tokens[start].is(.numberWord), text.tokens[start].is(.indefinite),
            reader.isOf(start + 1)
        else { return false }
        var first = start + 2
        while first < end, reader.isDefinite(first) || text.tokens[first].is(.possessivePronoun) {
            first += 1
        }
        // `one of the three`, `one of the twelve who stayed`
        if first > start + 2, first < end, first + 1 == end || text.tokens[first + 1].is(.relative),
            text.tokens[first].is(.numberWord) || text.tokens[first].kind == .number
        {
            return true
        }
        guard let noun = reader.head(of: first..<end) else { return false }
        let token = text.tokens[noun]
        if token.is([.roleHead, .personNoun]) { return true }
        guard reader.isPlural(noun) else { return false }
        let word = Fold.string(text.words(noun..<noun + 1)).dropLast()
        return text.prose.lexicon.vocabulary.look(up: Array(word.utf8)).classes
            .isDisjoint(with: [.roleHead, .personNoun]) == false
    }

    /// `Ana Petrov opens the gate. At twenty she is one of the youngest millers in Bar.`: what the next sentence says.
    mutating func describeBehindPronouns() {
        guard people.contains(where: isBare) else { return }
        for place in between(0, text.tokens.count) where isBare(people[place.person]) {
            if let role = predicate(behindSentenceOf: place) ?? predicate(behindSurname: place) {
                describe(place.person, as: role)
            }
        }
    }

    /// `Petrov, born deaf, is the first president of the choir.`: what is said behind a surname alone.
    private func predicate(behindSurname place: Occurrence) -> String? {
        let end = place.token + 1
        guard place.isSubject, people[place.person].words.count > 1, end < text.tokens.count,
            people[place.person].key.last == Key(folded(place.token..<end)).last
        else { return nil }
        return predicate(at: behindState(end))
    }

    private func isBare(_ person: Person) -> Bool { person.roles.isEmpty && person.relative == nil }

    private func predicate(behindSentenceOf place: Occurrence) -> String? {
        let stop = text.reach(from: place.token)
        guard stop + 1 < text.paragraph(of: place.token).tokens.upperBound, text.isOutside(stop),
            text.isStop(text.tokens[stop])
        else { return nil }
        let start = stop + 1
        if let role = opening(start, of: place) ?? variation(start, of: place) { return text.words(role) }
        let end = min(text.reach(from: start), start + Self.longestOpening)
        guard start < end,
            let pronoun = (start..<end).first(where: { at in
                text.tokens[at].is([.masculine, .feminine]) && !text.tokens[at].is(.possessivePronoun)
            }),
            !(start..<pronoun).contains(where: { text.isVerb($0) }),
            between(text.sentenceStart(before: place.token), pronoun).allSatisfy({ $0.person == place.person }
            )
        else { return nil }
        let gender: Gender = text.tokens[pronoun].is(.feminine) ? .feminine : .masculine
        guard people[place.person].gender ?? gender == gender else { return nil }
        return predicate(at: pronoun + 1)
    }

    /// `A miller from Bar, she digs.`: the description that a sentence opens with, before a pronoun.
    private func opening(_ start: Int, of place: Occurrence) -> Range<Int>? {
        let end = text.reach(from: start)
        guard start + 2 < end, text.tokens[start].is([.article, .roleHead, .personNoun]),
            text.isOutside(start)
        else { return nil }
        let role = start..<reader.groupEnd(from: start, before: end)
        let pronoun = role.upperBound + 1
        guard pronoun < end, text.tokens[role.upperBound].is(","), role.count > 1,
            let head = reader.head(of: role), text.tokens[head].is([.roleHead, .personNoun]),
            // `Head of the wells of Bar`: one name behind a preposition is nobody’s.
            reader.nameRun(in: role).map({ $0.count == 1 && text.tokens[$0.lowerBound - 1].is(.preposition) })
                ?? true,
            text.tokens[pronoun].is([.masculine, .feminine]), !text.tokens[pronoun].is(.possessivePronoun),
            between(text.sentenceStart(before: place.token), pronoun).allSatisfy({ $0.person == place.person }
            )
        else { return nil }
        let gender: Gender = text.tokens[pronoun].is(.feminine) ? .feminine : .masculine
        return people[place.person].gender ?? gender == gender ? role : nil
    }

    /// `Ana Petrov spoke. The editor of a weekly in Bar had come by train.`: words for the one just told of, in place of a pronoun.
    ///
    /// - Leaves: `Ana Petrov spoke. The director of the museum had come by train.`
    private func variation(_ start: Int, of place: Occurrence) -> Range<Int>? {
        let end = text.reach(from: start)
        guard start + 3 < end, text.isOutside(start), reader.isDefinite(start),
            people[place.person].words.count > 1
        else { return nil }
        let role = start + 1..<reader.groupEnd(from: start, before: end)
        let next = role.upperBound
        guard role.count > 1, next < text.tokens.count, let head = reader.head(of: role),
            !text.tokens[head].isCapitalised, text.tokens[head].is([.roleHead, .personNoun]),
            !reader.isPlural(head), reader.nameRun(in: role) == nil,
            text.tokens[next].is(",") || text.isOutside(next) && text.isVerb(next),
            tellsApart(role, head),
            between(text.sentenceStart(before: place.token), start).allSatisfy({ $0.person == place.person })
        else { return nil }
        return role
    }

    /// Whether a description says of somebody what a name does not: a State, an age, or something that is one of many.
    private func tellsApart(_ role: Range<Int>, _ head: Int) -> Bool {
        let isOfState = (role.lowerBound..<head).contains { text.tokens[$0].is(.hypernym) }
        let isAged = reader.isCompound(role.lowerBound) || text.tokens[role.lowerBound].kind == .number
        return isOfState || isAged
            || (head + 1..<max(role.upperBound, head + 1)).dropFirst().contains {
                text.tokens[$0].is([.indefinite, .numberWord]) && text.tokens[$0 - 1].is(.preposition)
            }
    }

    /// How many tokens may stand before such a pronoun, with it.
    private static let longestOpening = 6
}
