import Interchange

/// Offices that a form of `be` gives.
extension Cast {
    /// `Ana Petrov is the director of a theatre`: the office behind a form of `be`.
    func predicate(behind mention: Mention) -> String? { predicate(at: mention.range.upperBound) }

    private func predicate(at verb: Int) -> String? {
        guard verb + 1 < text.tokens.count, text.isOutside(verb), text.tokens[verb].is(.auxiliary),
            text.prose.lexicon.cues.longest(text.tokens, at: verb, before: verb + 1)?.value == .copula,
            let role = reader.role(at: verb + 1, before: text.reach(from: verb)),
            text.tokens[verb + 1].is([.article, .indefinite])
        else { return nil }
        if isOneOf(role) { return text.words(role) }
        guard text.tokens[verb + 1].is(.article), let head = reader.head(of: role),
            text.tokens[head].is(.roleHead)
        else { return nil }
        return text.words(role)
    }

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
            if let role = predicate(behindSentenceOf: place) { describe(place.person, as: role) }
        }
    }

    private func isBare(_ person: Person) -> Bool { person.roles.isEmpty && person.relative == nil }

    private func predicate(behindSentenceOf place: Occurrence) -> String? {
        let stop = text.reach(from: place.token)
        guard stop + 1 < text.paragraph(of: place.token).tokens.upperBound, text.isOutside(stop),
            text.isStop(text.tokens[stop])
        else { return nil }
        let start = stop + 1
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

    /// How many tokens may stand before such a pronoun, with it.
    private static let longestOpening = 6
}
