import Interchange

/// Offices that several hold together, and sentences about whoever holds one.
extension SpeakerResolver {
    /// `the Co-Chairs` of `the Co-Chairs of the Bar Water Group`: several who speak as one body.
    ///
    /// - Leaves: `the Heads of Mission`, `the Foreign Ministers of Bar and Kotor`: people, not a body.
    func college(_ mention: Mention, _ head: Int) -> Speaker? {
        guard text.tokens[head].isCapitalised else { return nil }
        if reader.isDefinite(mention.head.lowerBound), let end = collegeEnd(head) {
            return Speaker(
                name: text.words(collegeStart(head)..<end), kind: .organisation, attribution: .named)
        }
        guard mention.head.upperBound == head + 1 else { return nil }
        let key = "/" + Fold.string(text.words(collegeStart(head)..<head + 1))
        if let known = fullNames[key] {
            return known.map { Speaker(name: $0, kind: .organisation, attribution: .resolved) }
        }
        guard fullNames.count < Self.mostSearches else { return nil }
        let name = searchCollege(key, head)
        fullNames[key] = .some(name)
        return name.map { Speaker(name: $0, kind: .organisation, attribution: .resolved) }
    }

    private func searchCollege(_ key: String, _ head: Int) -> String? {
        for at in text.tokens.indices
        where text.tokens[at].word == text.tokens[head].word && text.tokens[at].isCapitalised
            && text.isOutside(at) && text.paragraph(of: at).field != .title
        {
            let start = collegeStart(at)
            guard "/" + Fold.string(text.words(start..<at + 1)) == key else { continue }
            if let end = collegeEnd(at) { return text.words(start..<end) }
        }
        return nil
    }

    /// Where the words of an office begin that a plural ends: `Vice` in `the three Vice Presidents`.
    private func collegeStart(_ head: Int) -> Int {
        var start = head
        let bound = text.paragraph(of: head).tokens.lowerBound
        while start > bound, text.isOutside(start - 1), text.tokens[start - 1].isCapitalised,
            text.tokens[start - 1].kind == .word, text.tokens[start - 1].is([.officeWord, .roleHead]),
            !text.tokens[start - 1].is([.article, .numberWord])
        { start -= 1 }
        return start
    }

    /// Where `of the Bar Water Group` behind a plural office ends; `nil` where no body with its article follows.
    private func collegeEnd(_ head: Int) -> Int? {
        let of = head + 1
        let bound = text.reach(from: head)
        guard of + 2 < bound, reader.isOf(of), text.isOutside(of), reader.isDefinite(of + 1) else {
            return nil
        }
        let group = of + 2..<reader.groupEnd(from: of + 2, before: bound)
        guard let body = reader.head(of: group), text.tokens[group.lowerBound].isCapitalised,
            text.tokens[body].isCapitalised,
            text.tokens[body].is(.bodyHead) || text.tokens[body].shape.contains(.allCaps)
        else { return nil }
        return group.upperBound
    }

    /// Whoever several are that the sentence before is about: a body of them, or people without names.
    func several(_ mention: Mention, isOffice: Bool) -> Speaker? {
        guard let head = reader.head(of: mention.head),
            reader.isPlural(head) || text.tokens[head].is([.pluralNoun, .numberWord, .indefinite])
        else { return nil }
        guard isOffice else { return unnamed(mention) }
        guard text.tokens[head].is([.roleHead, .personNoun]) else { return nil }
        return college(mention, head) ?? unnamed(mention)
    }

    /// Whether the nearest sentence that names anybody names several: `they` are none of them alone.
    func areSeveral(before token: Int) -> Bool {
        let paragraph = text.paragraphIndex(of: token)
        let bound = text.prose.paragraphs[max(0, paragraph - 1)].tokens.lowerBound
        guard let nearest = cast.latest(before: token, from: bound, where: { fits($0.person, nil) }) else {
            return false
        }
        let start = text.sentenceStart(before: nearest.token)
        return Set(cast.between(start, token).map(\.person).filter { fits($0, nil) }).count > 1
    }

    /// Notes the holders of offices that the sentences between the last person named and a pronoun are about.
    ///
    /// `“…,” said Ivan Orlov.¶For the Ambassador, rain is gold. He quotes a song: “…”`
    func noteOffices(before token: Int, _ gender: Cast.Gender?) {
        let paragraph = text.paragraphIndex(of: token)
        let bound = text.prose.paragraphs[max(0, paragraph - 1)].tokens.lowerBound
        let named = cast.latest(before: token, from: bound) { fits($0.person, gender) }?.token
        let floor = named ?? bound
        var end = token
        for _ in 0..<Self.longestTopic where end > floor {
            var start = text.sentenceStart(before: end)
            if start == end { start = text.sentenceStart(before: end - 1) }
            guard start < end, named.map({ start > $0 }) ?? (start >= bound) else { return }
            if text.isOutside(start), let office = topicOffice(start..<end), let one = holder(of: office) {
                cast.note(one, at: office.head.lowerBound)
                return
            }
            end = start
        }
    }

    /// How many sentences back an office is looked for.
    private static let longestTopic = 6

    /// `The Ambassador` that a sentence is about, `For the Ambassador,` that it begins with.
    private func topicOffice(_ sentence: Range<Int>) -> Mention? {
        let end = sentence.upperBound
        let first = sentence.lowerBound
        if reader.phrase(at: first, before: end)?.value == .topic,
            let mention = reader.read(at: first + 1, before: end), mention.kind == .title,
            mention.range.upperBound < end, text.tokens[mention.range.upperBound].is(",")
        {
            return mention
        }
        if let heir = fallenTo(sentence) { return heir }
        let subject = cues.sentenceSubject(from: first, before: end)
        return subject?.kind == .title ? subject : nil
    }

    /// `It fell to the Deputy Minister to have the last word.`: whom a sentence about nothing leads to.
    private func fallenTo(_ sentence: Range<Int>) -> Mention? {
        let (first, end) = (sentence.lowerBound, sentence.upperBound)
        guard isThing(first), !text.tokens[first].is(.possessivePronoun) else { return nil }
        for at in (first + 1..<end).prefix(Self.longestFall)
        where text.isOutside(at) && reader.phrase(at: at, before: at + 1)?.value == .topic {
            // `to have the last word`: the deed that falls to somebody.
            let deed = (at + 2..<max(end, at + 2)).first {
                reader.phrase(at: $0, before: $0 + 1)?.value == .topic
            }
            guard let deed, let mention = reader.read(at: at + 1, before: deed), mention.kind == .title,
                mention.range.upperBound == deed
            else { continue }
            return mention
        }
        return nil
    }

    /// How many words lead from `It` to such a preposition: `was left`.
    private static let longestFall = 4
}
