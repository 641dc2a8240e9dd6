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

    private func fits(_ noun: Token, _ gender: Cast.Gender) -> Bool {
        gender == .feminine ? !noun.is(.masculineNoun) : !noun.is(.feminineNoun)
    }
}
