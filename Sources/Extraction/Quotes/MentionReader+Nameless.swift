import Interchange

/// Offices, bodies, documents and people without a name.
extension MentionReader {
    /// A group that holds no personal name: by its head noun an office, a body, a document or somebody unnamed.
    func nameless(_ group: Range<Int>, before end: Int) -> Mention? {
        guard let head = head(of: group) else { return nil }
        let token = tokens[head]
        let isIndefinite = tokens[group.lowerBound].is(.indefinite)
        var mention = Mention(kind: .unnamed, head: group, range: group)
        if isDefinite(group.lowerBound), token.is(.roleHead), token.isCapitalised {
            mention.kind = .title
        } else if token.is(.documentHead), !token.is(.personNoun) {
            mention.kind = .document
        } else if token.is(.bodyHead) && !token.is(.personNoun) || token.shape.contains(.allCaps) {
            mention.kind = .body
        } else if isIndefinite || tokens[group.lowerBound].is(.numberWord) {
            guard token.is([.personNoun, .roleHead, .indefinite]) || !token.isCapitalised else { return nil }
            mention.kind = .unnamed
        } else if isDefinite(group.lowerBound), token.is([.roleHead, .honorific]) {
            mention.kind = .title
        } else if token.is([.personNoun]), !isDefinite(group.lowerBound) || isPlural(head) {
            mention.kind = .unnamed
        } else if isDefinite(group.lowerBound) {
            mention.kind = token.isCapitalised && !token.is(.personNoun) ? .body : .title
        } else if group.count == 1, token.isCapitalised, isNameWord(head) {
            mention.kind = .person
            mention.name = group
        } else if token.isCapitalised, token.is([.roleHead, .officeWord]) {
            mention.kind = .title
        } else {
            return nil
        }
        guard mention.kind == .unnamed || mention.kind == .title else { return mention }
        var next = group.upperBound
        guard next < end else { return mention }
        // `the head of the village, a woman of sixty`
        let isSmall = !tokens[head].isCapitalised && token.is([.roleHead, .personNoun])
        if next + 1 < end, mention.kind == .unnamed || isSmall && tokens[next + 1].is(.indefinite),
            tokens[next].is(","),
            tokens[next + 1].is([.article, .indefinite]),
            let role = role(at: next + 1, before: end), tokens[next + 1].is(.article)
        {
            mention.range = group.lowerBound..<role.upperBound
            next = role.upperBound
            guard next < end else { return mention }
        }
        return withRelative(mention, at: tokens[next].is(",") ? next + 1 : next, before: end)
    }

    /// The noun that a group is built on: the last word before a preposition.
    func head(of group: Range<Int>) -> Int? {
        var head: Int?
        for at in group {
            let token = tokens[at]
            if token.is([.preposition, .conjunction]), !token.isCapitalised, head != nil { break }
            if token.kind == .word,
                !token.is([.article, .possessivePronoun]) || token.is(.indefinite) && head == nil
            {
                head = at
            }
        }
        guard let head else { return nil }
        return isDefinite(head) ? nil : head
    }

    func isPlural(_ at: Int) -> Bool { text.prose.bytes[tokens[at].end - 1] | 0x20 == 0x73 }
}
