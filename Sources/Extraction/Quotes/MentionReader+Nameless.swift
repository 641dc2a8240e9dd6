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
            guard token.is([.personNoun, .roleHead, .indefinite, .numberWord]) || !token.isCapitalised else {
                return nil
            }
            mention.kind = .unnamed
        } else if isDefinite(group.lowerBound), token.is([.roleHead, .honorific]) {
            mention.kind = .title
        } else if tokens[group.lowerBound].is(.possessivePronoun), token.is([.roleHead, .personNoun]) {
            // `Its legal adviser`, `Their employer`
            mention.kind = .unnamed
        } else if token.is([.personNoun]), !isDefinite(group.lowerBound) || isPlural(head) {
            mention.kind = .unnamed
        } else if text.prose.lexicon.isRussian, token.is(.roleHead), !token.isCapitalised {
            // No article tells a bare office.
            mention.kind = .unnamed
        } else if isDefinite(group.lowerBound) {
            mention.kind = token.isCapitalised && !token.is(.personNoun) ? .body : .title
        } else if group.count == 1, token.isCapitalised, isNameWord(head), !isInitial(head) {
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
        if mention.kind == .unnamed, let close = ageBracket(next, before: end) {
            mention.head = group.lowerBound..<close
            mention.range = mention.head
            next = close
            guard next < end else { return mention }
        }
        // `another, from Bar`
        if mention.kind == .unnamed, next + 2 < end,
            group.allSatisfy({ tokens[$0].is([.indefinite, .article, .passing]) && !isDefinite($0) }),
            tokens[next].is(","), phrase(at: next + 1, before: end)?.value == .belonging, !isOf(next + 1),
            text.isOutside(next + 2), tokens[next + 2].isCapitalised || isDefinite(next + 2)
        {
            mention.head = group.lowerBound..<groupEnd(from: next + 1, before: end)
            mention.range = mention.head
            return mention
        }
        // `the head of the village, a woman of sixty`
        let isSmall = !tokens[head].isCapitalised && token.is([.roleHead, .personNoun])
        if next + 1 < end, mention.kind == .unnamed || isSmall && tokens[next + 1].is(.indefinite),
            tokens[next].is(","),
            tokens[next + 1].is([.article, .indefinite]),
            let role = role(at: next + 1, before: end), tokens[next + 1].is(.article), !isAside(role),
            !isRemark(role),
            !isDefinite(next + 1)
                || (isOfPeople(head)
                    || tokens[head].is(.indefinite) && head == group.lowerBound
                        && group.count > 1)
                    && self.head(of: role).map(isOfPeople) == true
        {
            let close = wholeRole(role, before: end)
            mention.range = group.lowerBound..<close
            // `One of them, a man of forty`: only what is set off describes anybody.
            if mention.kind == .unnamed, standsForOthers(group) { mention.head = next + 1..<close }
            next = close
            guard next < end else { return mention }
        }
        return selfNamed(withRelative(mention, at: tokens[next].is(",") ? next + 1 : next, before: end))
    }

    /// `a miller, who gave her name only as Olena,`: somebody new who says no more than a name.
    ///
    /// - Leaves: `a miller, who gave her age as 60,`, `a miller, who gave her boat the name Olena,`.
    private func selfNamed(_ mention: Mention) -> Mention {
        guard mention.kind == .unnamed, let clause = mention.relative,
            tokens[mention.head.lowerBound].is(.indefinite),
            let given = clause.firstValue({ at -> Int? in
                let phrase = phrase(at: at, before: clause.upperBound)
                return phrase?.value == .givenAs ? phrase?.end : nil
            })
        else { return mention }
        let first = given < clause.upperBound && tokens[given].is(",") ? given + 1 : given
        guard first < tokens.count, text.isOutside(first), isNameWord(first), tokens[first].isCapitalised
        else { return mention }
        let end = first + 1 < tokens.count && isNameWord(first + 1) ? first + 2 : first + 1
        let isSetOff = tokens[clause.lowerBound - 2].is(",") && end < tokens.count && tokens[end].is(",")
        var person = Mention(
            kind: .person, head: mention.head.lowerBound..<end,
            range: mention.head.lowerBound..<(isSetOff ? end + 1 : end), name: first..<end)
        person.roles = [[mention.head]]
        person.nameFirst = false
        return person
    }

    /// `a fisherman named Ivan Orlov`, `a cook by the name of Ana Petrov`: somebody new, whose name follows what they are.
    ///
    /// - Leaves: `a boat named Ana Petrov`, `a fisherman called Ivan Orlov a fool`.
    func named(_ group: Range<Int>, before end: Int) -> Mention? {
        guard tokens[group.lowerBound].is(.indefinite), let head = head(of: group),
            tokens[head].is([.personNoun, .roleHead]), !isPlural(head), group.upperBound < end,
            let bearing = phrase(at: group.upperBound, before: end), bearing.value == .bearing,
            bearing.end < end, text.isOutside(bearing.end)
        else { return nil }
        let next = bearing.end..<groupEnd(from: bearing.end, before: end)
        guard let name = nameRun(in: next), name.lowerBound == next.lowerBound, name.count > 1,
            name.upperBound >= end || !tokens[name.upperBound].is(.article)
        else { return nil }
        var mention = person(next, name, before: end)
        let office = group.lowerBound + 1..<group.upperBound
        mention.roles.insert([office.isEmpty ? group : office], at: 0)
        mention.head = group.lowerBound..<name.upperBound
        mention.range = group.lowerBound..<mention.range.upperBound
        mention.nameFirst = false
        return mention
    }

    /// `a woman who was sweeping the yard asked me`: the verb of speech of the sentence behind a relative clause without commas.
    ///
    /// - Leaves: `a woman who said the guard told her`, `a woman who heard that he asked`, `a woman, who was late, asked`.
    func mainVerb(behind relative: Int, of mention: Mention, before end: Int) -> Int? {
        guard mention.kind == .unnamed, relative > 0, !tokens[relative - 1].is(","),
            let first = (relative + 1..<end).first(where: { text.isVerb($0) }), !text.isReporting(first)
        else { return nil }
        for at in first + 1..<max(end, first + 1) {
            let (token, before) = (tokens[at], tokens[at - 1])
            guard token.kind == .word, text.isOutside(at), !token.is([.relative, .clauseOpener]) else {
                return nil
            }
            let follows: WordClass = [
                .auxiliary, .conjunction, .preposition, .article, .possessivePronoun, .midAdverb,
                .negation, .indefinite, .numberWord, .masculine, .feminine,
            ]
            if at > first + 1, text.isReporting(at), !before.is(follows), !before.is(.neutralPronoun) {
                return at
            }
        }
        return nil
    }

    /// Behind `(about 60 years old)`, `(43)`, `(aged 12)`: a bracket that says how old somebody unnamed is.
    ///
    /// - Leaves: `(not his real trade)`, `(see page 12)`, `(2019)`.
    private func ageBracket(_ at: Int, before end: Int) -> Int? {
        guard at + 2 < end, tokens[at].is("("), text.isOutside(at),
            let close = (at + 1..<min(end, at + Self.longestAge)).first(where: { tokens[$0].is(")") })
        else { return nil }
        let inside = at + 1..<close
        // `(in his sixties)`
        if inside.contains(where: { tokens[$0].is(.ageNoun) && !tokens[$0].is(.numberWord) }) {
            return close + 1
        }
        let numbers = inside.filter { tokens[$0].kind == .number || tokens[$0].is(.numberWord) }
        guard let number = numbers.first, numbers.count <= 2,
            tokens[number].end - tokens[number].start <= 2
                || tokens[number].kind == .word
        else { return nil }
        let isAlone = inside.count == 1
        let isAged = inside.contains {
            tokens[$0].is([.timeNoun, .ageNoun]) || phrase(at: $0, before: close)?.value == .aged
        }
        return isAlone || isAged ? close + 1 : nil
    }

    /// How many tokens such a bracket has.
    private static let longestAge = 8

    /// `One caller, the editors report, asked`: a plural and its verb, which describe nobody.
    private func isAside(_ role: Range<Int>) -> Bool {
        let last = role.upperBound - 1
        return role.count == 2 && isDefinite(role.lowerBound - 1) && isPlural(last - 1) && !isPlural(last)
            && !tokens[last].isCapitalised && !tokens[last].is([.roleHead, .personNoun])
    }

    /// `The driver, a spokesman said, had left`: somebody who reports the sentence describes nobody in it.
    ///
    /// - Leaves: `The driver, a spokesman, said`.
    private func isRemark(_ role: Range<Int>) -> Bool {
        let verb = role.upperBound
        return verb + 1 < tokens.count && text.isOutside(verb) && text.isReporting(verb)
            && text.isOutside(verb + 1) && tokens[verb + 1].is(",")
    }

    /// Whether a noun is one of people; `the session` describes no officer.
    private func isOfPeople(_ noun: Int) -> Bool { tokens[noun].is([.roleHead, .personNoun]) }

    /// `a man in his forties wearing a cap`: what describes somebody unnamed goes on to the comma.
    private func wholeRole(_ role: Range<Int>, before end: Int) -> Int {
        let close = role.upperBound
        guard close < end, tokens[close].kind == .word, text.isOutside(close),
            let comma = (close..<min(end, close + Self.longestRest)).first(where: {
                tokens[$0].kind == .punctuation || tokens[$0].kind == .dash || !text.isOutside($0)
            }), tokens[comma].is(","), !(close..<comma).contains(where: { text.isVerb($0) }),
            tokens[close].is(.preposition) || text.isParticiple(close)
        else { return close }
        return comma
    }

    /// How many words may follow the noun of such a description.
    private static let longestRest = 10

    /// Whether a group only tells of whom it takes one: `one of them`.
    private func standsForOthers(_ group: Range<Int>) -> Bool {
        group.contains { phrase(at: $0, before: group.upperBound)?.value == .others }
    }

    /// The noun that a group is built on: the last word before a preposition.
    func head(of group: Range<Int>) -> Int? {
        if text.prose.lexicon.isRussian || text.prose.lexicon.isGerman, let noun = governor(in: group) {
            return noun
        }
        var head: Int?
        for at in group {
            let token = tokens[at]
            if token.is([.preposition, .conjunction]), !token.isCapitalised, head != nil { break }
            // `Decision No. 8/24`
            if token.is(.negation), token.shape.contains(.abbreviated), head != nil { break }
            if token.kind == .word || isAge(at),
                !token.is([.article, .possessivePronoun]) || token.is(.indefinite) && head == nil
            {
                head = at
            }
        }
        guard let head else { return nil }
        return isDefinite(head) ? nil : head
    }

    /// `Управление водного хозяйства`, `der Leiter des Amts`: the first noun of somebody or something that speaks, which governs
    /// those behind it without a preposition.
    private func governor(in group: Range<Int>) -> Int? {
        group.prefix {
            $0 == group.lowerBound || tokens[$0].isCapitalised
                || !tokens[$0].is([.preposition, .conjunction])
        }.first { tokens[$0].is([.roleHead, .personNoun, .bodyHead, .documentHead, .utterance, .titled]) }
    }

    /// `71-year-old`: whether a token that begins with figures goes on in words.
    func isAge(_ at: Int) -> Bool {
        let word = text.prose.bytes[tokens[at].range.indices]
        guard let first = word.first, let last = word.last, word.contains(0x2D) else { return false }
        return (0x30...0x39).contains(first) && (0x61...0x7A).contains(last)
    }

    func isPlural(_ at: Int) -> Bool { text.prose.bytes[tokens[at].end - 1] | 0x20 == 0x73 }
}
