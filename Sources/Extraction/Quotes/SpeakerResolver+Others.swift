import Interchange

/// Speakers whom the sentence before tells of without a full name.
extension SpeakerResolver {
    /// `Her colleague`: the other one where the paragraph before tells of two.
    mutating func counterpart(_ mention: Mention) -> Speaker? {
        let at = mention.head.lowerBound
        let gender: Cast.Gender? =
            text.tokens[at].is(.feminine) ? .feminine : text.tokens[at].is(.masculine) ? .masculine : nil
        let paragraph = text.paragraphIndex(of: at)
        let near = text.prose.paragraphs[paragraph > 0 ? paragraph - 1 : 0].tokens
        guard let one = antecedent(of: at, gender) else { return nil }
        let start = min(near.lowerBound, text.prose.paragraphs[paragraph].tokens.lowerBound)
        let others = Set(cast.between(start, at).map(\.person)).subtracting([one]).filter {
            cast.people[$0].isCertain
        }
        guard others.count == 1, let other = others.first else { return nil }
        cast.note(other, at: at)
        return speaker(person: other)
    }

    /// Somebody unnamed, or named only here, as the subject of the sentence before.
    ///
    /// `One caller had paid. “…,” she said.`
    mutating func subjectWithoutName(before token: Int, _ gender: Cast.Gender?) -> Speaker? {
        let bound = text.paragraph(of: token).tokens.lowerBound
        var start = text.sentenceStart(before: token)
        if let quote = (bound..<token).last(where: { !text.isOutside($0) }) {
            start = min(start, text.spans[Int(text.owner[quote])].outer.lowerBound)
        }
        guard start > bound else { return nil }
        let end = start
        start = text.sentenceStart(before: end - 1)
        guard gender != nil, start >= bound, start < end, (start..<end).allSatisfy({ text.isOutside($0) }),
            cast.between(start, end).allSatisfy({ !fits($0.person, gender) }),
            let subject = cues.sentenceSubject(from: start, before: end), subject.head.lowerBound == start
        else { return nil }
        switch subject.kind {
        case .unnamed:
            let first = text.tokens[start]
            guard first.is([.indefinite, .numberWord]), let head = reader.head(of: subject.head),
                !reader.isPlural(head)
            else { return nil }
            return unnamed(subject)
        case .person:
            guard !subject.roles.isEmpty, subject.name?.count == 1 else { return nil }
            var speaker = person(subject)
            speaker.attribution = .resolved
            return speaker
        default: return nil
        }
    }
}
