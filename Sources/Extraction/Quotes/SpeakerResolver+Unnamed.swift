import Interchange

/// Somebody unnamed whose words the sentence before tells.
extension SpeakerResolver {
    /// Somebody unnamed in whom a relative clause with a verb of speech takes its subject.
    ///
    /// `It was echoed by a teacher from Bar, who said …. “…,” she joked.`
    ///
    /// - Leaves: `by a teacher from Bar, whom Petrov told …. “…,” he said.`
    func reporterWithoutName(before token: Int, _ gender: Cast.Gender?) -> Speaker? {
        let bound = text.paragraph(of: token).tokens.lowerBound
        var start = text.sentenceStart(before: token)
        if let quote = (bound..<token).last(where: { !text.isOutside($0) }) {
            start = min(start, text.spans[Int(text.owner[quote])].outer.lowerBound)
        }
        guard gender != nil, start > bound else { return nil }
        let end = start
        start = text.sentenceStart(before: end - 1)
        guard start >= bound, start < end,
            let verb = cues.cues(in: start..<end).last(where: { $0.kind == .reporting })?.range.lowerBound,
            let one = cues.antecedent(of: verb, from: start), one.kind == .unnamed,
            text.tokens[one.head.lowerBound].is(.indefinite),
            !reader.isNobody(one.head.lowerBound),
            // `Ana Petrov read from a letter by a teacher who wrote`: of two, she who reads is meant.
            !(start..<one.head.lowerBound).contains(where: {
                reader.phrase(at: $0, before: end)?.value == .recital
            }),
            let head = reader.head(of: one.head), !reader.isPlural(head),
            gender.map({ fits(text.tokens[head], $0) }) ?? true,
            cast.between(one.range.lowerBound, end).allSatisfy({ !fits($0.person, gender) })
        else { return nil }
        return unnamed(one)
    }

    /// Somebody unnamed of whom a clause tells that stands before the pronoun: `When I asked one miller, he laughed and said`.
    ///
    /// - Leaves: `When he met a miller, he said`, `When Petrov met a miller, he said`, `After meeting a miller, he said`.
    func met(before token: Int, _ gender: Cast.Gender?) -> Speaker? {
        let start = text.sentenceStart(before: token)
        guard let gender, start + 3 < token, text.tokens[start].is(.clauseOpener),
            text.tokens[token - 1].is(","), !text.isParticiple(start + 1),
            (start..<token).allSatisfy({ text.isOutside($0) })
        else { return nil }
        let clause = start + 1..<token - 1
        guard
            !clause.contains(where: { at in
                let own = text.tokens[at]
                return !own.is(.possessivePronoun) && own.is(gender == .feminine ? .feminine : .masculine)
            }), cast.between(start, token).allSatisfy({ !fits($0.person, gender) })
        else { return nil }
        for at in clause.reversed() where text.tokens[at].is([.indefinite, .numberWord]) {
            guard let one = reader.read(at: at, before: token - 1), one.kind == .unnamed,
                !reader.isNobody(at), let head = reader.head(of: one.head), !reader.isPlural(head),
                text.tokens[head].is([.personNoun, .roleHead]), fits(text.tokens[head], gender)
            else { continue }
            return unnamed(one)
        }
        return nil
    }

    /// `When I left, a woman with a broom asked me what day it was. She said to me`: somebody unnamed of whom one tells who says `I`,
    /// and whom no `she` means.
    ///
    /// - Leaves: `I met a miller. Ana Petrov came by. She said`, `We met a miller. She said`.
    func told(before token: Int, _ gender: Cast.Gender?) -> Speaker? {
        let bound = max(text.paragraph(of: token).tokens.lowerBound, token - Self.longestTale)
        let before = bound..<token
        func isMe(_ at: Int) -> Bool {
            text.tokens[at].is(.firstPerson) && !text.tokens[at].is(.pluralNoun) && text.isOutside(at)
                && reader.phrase(at: at, before: at + 1)?.value == .nominative
        }
        guard let gender, text.prose.lexicon.isEnglish,
            before.contains(where: isMe), cast.between(bound, token).allSatisfy({ !fits($0.person, gender) })
        else { return nil }
        for at in before.reversed() where text.tokens[at].is(.indefinite) && text.isOutside(at) {
            guard let one = reader.read(at: at, before: token), one.kind == .unnamed, !reader.isNobody(at),
                let head = reader.head(of: one.head), !reader.isPlural(head),
                text.tokens[head].is([.personNoun, .roleHead]), fits(text.tokens[head], gender)
            else { continue }
            return unnamed(one)
        }
        return nil
    }

    /// How many tokens back somebody is looked for of whom one tells; the longest answer in the fixtures has half of them.
    private static let longestTale = 120

    /// The only one of whom a sentence with its verb before its subject tells.
    ///
    /// `Behind the figures stand men like a baker from Bar.`
    ///
    /// - Leaves: `In Bar a baker met a miller.`
    func onlyOne(of sentence: Range<Int>, _ gender: Cast.Gender?) -> Mention? {
        guard let first = sentence.first, text.tokens[first].is([.preposition, .midAdverb]), let gender else {
            return nil
        }
        let pronouns = sentence.filter {
            text.tokens[$0].is([.masculine, .feminine]) || text.tokens[$0].is(.possessivePronoun)
        }
        var found: Mention?
        var at = first + 1
        while at < sentence.upperBound {
            guard text.isOutside(at), text.tokens[at].is(.article), text.tokens[at].is(.indefinite),
                let one = reader.read(at: at, before: sentence.upperBound),
                one.kind == .unnamed || one.kind == .person && one.name?.count == 1,
                let head = reader.head(of: one.roles.first?.first ?? one.head), !reader.isPlural(head),
                text.tokens[head].is([.personNoun, .roleHead]), fits(text.tokens[head], gender)
            else {
                at += 1
                continue
            }
            // `In Bar a baker met a miller`: one alone is meant.
            guard found == nil,
                acts(one, in: sentence)
                    || (first..<one.head.lowerBound).contains(where: {
                        text.isVerb($0) || rulesOut($0, of: sentence)
                    })
            else { return nil }
            found = one
            at = max(one.range.upperBound, at + 1)
        }
        // `In Bar a woman in her sixties left`: what stands inside the description means nobody else.
        guard let found else { return nil }
        return pronouns.allSatisfy { at in
            // `led them along her wall`
            found.range.contains(at)
                || at > found.range.upperBound && text.tokens[at].is(.possessivePronoun)
                    && text.tokens[at + 1].kind == .word
        } ? found : nil
    }

    /// `In one of them a baker simply left`: whether a verb in the past stands behind somebody, with no more than its manner between.
    private func acts(_ one: Mention, in sentence: Range<Int>) -> Bool {
        var verb = one.range.upperBound
        while verb < sentence.upperBound, text.tokens[verb].is(.midAdverb) || text.isManner(verb) {
            verb += 1
        }
        return verb < sentence.upperBound && text.isOutside(verb) && text.isPast(verb)
    }

    /// `The scene changed; in one of them a baker left.`: the only one of whom the clause behind the last semicolon tells.
    func newcomer(behindSemicolonOf sentence: Range<Int>, _ gender: Cast.Gender?) -> Mention? {
        guard let cut = sentence.last(where: { text.tokens[$0].is(";") && text.isOutside($0) }) else {
            return nil
        }
        return onlyOne(of: cut + 1..<sentence.upperBound, gender)
    }

    /// `stand`: a verb that no list holds between plurals, as such a sentence has before somebody with an article.
    private func rulesOut(_ at: Int, of sentence: Range<Int>) -> Bool {
        at > sentence.lowerBound && reader.isPlural(at - 1) && ClauseReader(text: text).isPlainVerb(at)
            && at + 1 < sentence.upperBound && text.tokens[at + 1].is([.personNoun, .pluralNoun])
    }

    /// `A man with a rope. He sold it by the metre. When we asked his price, he said`: somebody of whom a sentence without a verb tells.
    ///
    /// - Leaves: `A man with a rope. Petrov bought it. “…,” he said.`
    func portrayed(before token: Int, _ gender: Cast.Gender?) -> Speaker? {
        let bound = text.paragraph(of: token).tokens.lowerBound
        guard let gender, token > bound else { return nil }
        var end = text.sentenceStart(before: token)
        for _ in 0..<Self.longestPortrait where end > bound {
            let start = max(bound, text.sentenceStart(before: end - 1))
            guard start < end else { return nil }
            guard text.isOutside(start), text.tokens[start].is(.indefinite), text.tokens[start].is(.article),
                let one = reader.read(at: start, before: end - 1), one.kind == .unnamed,
                one.range.upperBound == end - 1, text.isStop(text.tokens[end - 1])
            else {
                end = start
                continue
            }
            guard let head = reader.head(of: one.head), !reader.isPlural(head),
                text.tokens[head].is([.personNoun, .roleHead]), fits(text.tokens[head], gender),
                cast.between(start, token).allSatisfy({ !fits($0.person, gender) })
            else { return nil }
            return unnamed(one)
        }
        return nil
    }

    /// How many sentences such a portrait has before its words.
    private static let longestPortrait = 5

    /// The first person whom the text below the headline names.
    func firstNamed() -> Speaker? {
        cast.between(0, text.tokens.count).first { fits($0.person, nil) }.map { speaker(person: $0.person) }
    }

    private func fits(_ noun: Token, _ gender: Cast.Gender) -> Bool {
        gender == .feminine ? !noun.is(.masculineNoun) : !noun.is(.feminineNoun)
    }
}
