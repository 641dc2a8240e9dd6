import Interchange

/// Names behind the comma of an office.
extension MentionReader {
    /// `the Head of Mission, Ambassador Ana Petrov`: an office, and the name behind the comma.
    func apposed(_ group: Range<Int>, before end: Int) -> Mention? {
        let isIndefinite = tokens[group.lowerBound].is(.indefinite)
        let comma = acronymEnd(group.upperBound, before: end)
        guard comma + 1 < end, tokens[comma].is(","),
            isIndefinite && group.count > 1 || describesOffice(group), !startsAnother(group)
        else { return nil }
        let next = comma + 1
        // `His guest from Bar, the head of the union, Ana Petrov, said`: what she is to somebody stands before her office.
        if tokens[group.lowerBound].is(.possessivePronoun), isDefinite(next),
            var found = apposed(next..<groupEnd(from: next, before: end), before: end),
            found.name.map({ $0.count > 1 }) == true
        {
            found.range = group.lowerBound..<found.range.upperBound
            return found
        }
        // `Park Director, former Minister Ana Petrov`: only an office goes on in small letters.
        let goesOn =
            tokens[next].isCapitalised || isLedByHonorific(next, before: end)
            || isTitled(next, before: end)
            || tokens[next].is(.officeWord) && head(of: group).map { tokens[$0].isCapitalised } == true
        // `Several millers, among them Ana Petrov, said`: not she alone.
        guard goesOn || isIndefinite && tokens[next].kind == .word && !tokens[next].is(.preposition),
            text.isOutside(next)
        else { return nil }
        let close = groupEnd(from: next, before: end)
        if let whole = withBody(group, next..<close, before: end)
            ?? withOffice(group, next..<close, before: end)
        {
            return apposed(whole, before: end)
        }
        guard next < close, let name = nameRun(in: next..<close),
            !opensSentence(group, behind: close, before: end),
            name.count > 1 || name.lowerBound > next || isRelation(group) && name.upperBound == close
                || isCalled(group, name) || isFirstName(name, of: group, before: end),
            !isIndefinite || isCalled(group, name) || isFirstName(name, of: group, before: end)
                || name.count > 1 && (name.upperBound == close || tokens[name.upperBound].is(.preposition))
        else { return nil }
        guard !standsBeside(name, before: end) else { return nil }
        let isListed = close < end && tokens[close].is(",") && isNextOnes(close + 1, before: end)
        var mention = person(next..<close, name, before: isListed ? close : end)
        var start = group.lowerBound
        // `In Bar the notary, Ana Petrov, worked`: the place is no part of the office.
        if start > 0, tokens[start - 1].is(.preposition), tokens[start].isCapitalised,
            !tokens[start].is([.roleHead, .officeWord, .article]), start + 2 < group.upperBound,
            isDefinite(start + 1)
        {
            start += 1
        }
        while start < group.upperBound,
            isDefinite(start) || start == group.lowerBound && tokens[start].is(.conjunction)
                || tokens[start].is(.possessivePronoun) && !isRelation(group)
                || isOwn(start, in: group)
                || start + 1 < group.upperBound && tokens[start].is(.indefinite) && isDefinite(start + 1)
        { start += 1 }
        start = max(start, heldOffice(group) ?? start)
        if isIndefinite, !isDefinite(group.lowerBound + 1) {
            let isFrom = mention.roles.count == 1 && mention.roles[0][0].upperBound == close
            if mention.roles.isEmpty || isFrom && isSomebody(group) { mention.roles.insert([group], at: 0) }
        } else if let own = mention.roles.first?.first, mention.roles.first?.count == 1,
            own.upperBound <= name.lowerBound
        {
            // `глава Миссии, посол Анна Орлова`: the honorific alone behind the comma is no part of the office.
            let isHonorific = own.count == 1 && isLedByHonorific(own.lowerBound, before: end)
            if isHonorific { mention.honorific = own }
            // `Her neighbour, the miller Ana Petrov`: what she is to somebody else is no office beside one.
            let isBesideKin =
                tokens[group.lowerBound].is(.possessivePronoun) && isTitled(next, before: end)
                || own.count > 1 && isColleague(group)
            mention.roles[0] =
                isBesideKin ? [own] : [start..<(isHonorific ? group.upperBound : own.upperBound)]
        } else if !isBareHuman(group), !isSuperlative(group) {
            // `the new Director, Ana Petrov of Malta`: a State or a town is no office beside one.
            if mention.roles.count == 1, mention.roles[0].count == 1, isPlace(mention.roles[0][0]) {
                mention.roles.removeAll()
            }
            mention.roles.insert([start..<group.upperBound], at: 0)
        }
        mention.head = group.lowerBound..<name.upperBound
        mention.range = group.lowerBound..<mention.range.upperBound
        mention.nameFirst = false
        return mention
    }

    /// `a goalkeeper of ten, Lamija, that`: one word between commas that no list holds as a place, behind somebody of whom nothing else
    /// has a capital.
    ///
    /// - Leaves: `a goalkeeper from Bar, Malta, said`, `a Kosovo judge, Malta, said`.
    private func isFirstName(_ name: Range<Int>, of group: Range<Int>, before end: Int) -> Bool {
        let close = name.upperBound
        guard name.count == 1, close < end, tokens[close].is(","), tokens[group.lowerBound].is(.article),
            tokens[group.lowerBound].is(.indefinite), let head = head(of: group),
            tokens[head].is([.roleHead, .personNoun]), !isPlural(head), !isState(name),
            !tokens[name.lowerBound].is([.officeWord, .bodyHead, .documentHead, .month, .weekday])
        else { return false }
        return group.dropFirst().allSatisfy { !tokens[$0].isCapitalised }
    }

    /// Whether some words behind a name are a State, or a name of two words at most behind `of`, which is a town’s.
    private func isPlace(_ role: Range<Int>) -> Bool {
        if isState(role) { return true }
        return role.count <= 2 && role.lowerBound > 0 && isOf(role.lowerBound - 1)
            && role.allSatisfy {
                tokens[$0].kind == .word && tokens[$0].isCapitalised && !tokens[$0].shape.contains(.allCaps)
                    && !tokens[$0].is([.bodyHead, .roleHead, .officeWord, .personNoun, .documentHead])
            }
    }

    /// Whether some words are the name of a State and no more.
    func isState(_ range: Range<Int>) -> Bool {
        let names = text.prose.lexicon.bodies.names
        guard let name = names.longest(tokens, at: range.lowerBound, before: range.upperBound),
            name.end == range.upperBound, case .state = name.value
        else { return false }
        return true
    }

    /// `The man, Ivan Orlov, dug`: what says no more than that somebody is a man or a woman describes nobody.
    private func isBareHuman(_ group: Range<Int>) -> Bool {
        group.count == 2 && isDefinite(group.lowerBound)
            && phrase(at: group.lowerBound + 1, before: group.upperBound)?.value == .human
    }

    /// `the Director of Wells, Ministry of Water of Malta, Ana Petrov`: an office with the body that a comma sets off, before a name.
    ///
    /// - Leaves: `the Director of Wells, Minister of Water Ana Petrov`, `the Director of Wells, Ministry of Water, and Ana Petrov`.
    private func withBody(_ group: Range<Int>, _ next: Range<Int>, before end: Int) -> Range<Int>? {
        guard
            let body = next.first(where: { tokens[$0].is(.bodyHead) || tokens[$0].shape.contains(.allCaps) }),
            tokens[body].isCapitalised, tokens[next.lowerBound].isCapitalised,
            !tokens[next.lowerBound].is([.roleHead, .honorific]), nameRun(in: next) == nil,
            leadsToName(next.upperBound, before: end), nameRun(in: group) == nil,
            group.contains(where: { tokens[$0].is(.roleHead) })
        else { return nil }
        return group.lowerBound..<next.upperBound
    }

    /// `The Chairperson-in-Office, Minister for Foreign Affairs of Malta, Ana Petrov, said`: two offices of one, before the name.
    ///
    /// - Leaves: `The Mayor of Bar, the Head of the Fund, Ana Petrov, and Ivan Orlov`, which tell of several.
    private func withOffice(_ group: Range<Int>, _ next: Range<Int>, before end: Int) -> Range<Int>? {
        let name = next.upperBound + 1
        guard isDefinite(group.lowerBound) || tokens[group.lowerBound].isCapitalised,
            group.contains(where: { tokens[$0].is(.roleHead) }), nameRun(in: group) == nil,
            tokens[next.lowerBound].isCapitalised, nameRun(in: next) == nil,
            next.prefix(Self.longestLead).contains(where: {
                tokens[$0].is(.roleHead) && tokens[$0].isCapitalised
            }), next.count > 2, leadsToName(next.upperBound, before: end), name < end,
            let whole = nameRun(in: name..<groupEnd(from: name, before: end)),
            whole.upperBound >= tokens.count || !tokens[whole.upperBound].is(.conjunction)
        else { return nil }
        return group.lowerBound..<next.upperBound
    }

    /// How many words such an office has up to its noun.
    private static let longestLead = 4

    /// Where the office begins in `the advice of the Mayor, Ana Petrov`; `nil` where the group is an office itself.
    private func heldOffice(_ group: Range<Int>) -> Int? {
        guard let head = head(of: group), !tokens[head].isCapitalised,
            tokens[head].is([.utterance, .documentHead]), !tokens[head].is([.roleHead, .personNoun]),
            let of = (head + 1..<group.upperBound).first(where: { tokens[$0].is(.preposition) }),
            of + 2 < group.upperBound, isDefinite(of + 1),
            group.suffix(from: of + 2).contains(where: { tokens[$0].is(.roleHead) })
        else { return nil }
        return of + 2
    }

    /// The token behind `(BRO)`, the short name of the body that an office belongs to.
    private func acronymEnd(_ at: Int, before end: Int) -> Int {
        guard at + 2 < end, tokens[at].is("("), tokens[at + 1].shape.contains(.allCaps),
            tokens[at + 2].is(")")
        else { return at }
        return at + 3
    }

    /// `the Fund and a retired notary`: the office belongs to the second of two, which is read by itself.
    func startsAnother(_ group: Range<Int>) -> Bool {
        guard
            let joint = group.dropFirst().dropLast().first(where: {
                tokens[$0].is(.conjunction) && tokens[$0 + 1].is(.article)
            })
        else { return false }
        // `the guards and the Mayor, Ana Petrov`: she is none of several.
        return !(group.lowerBound..<joint).contains {
            tokens[$0].is([.roleHead, .personNoun]) && !tokens[$0].is(.pluralNoun)
        }
    }

    /// `The youngest, Ana Petrov, said`: one of several, whom nothing else describes.
    private func isSuperlative(_ group: Range<Int>) -> Bool {
        guard group.count == 2, isDefinite(group.lowerBound),
            text.prose.lexicon.isEnglish
        else { return false }
        let token = tokens[group.lowerBound + 1]
        return !token.isCapitalised && token.end - token.start > 5
            && text.prose.bytes[token.end - 3..<token.end].elementsEqual("est".utf8)
    }

    func describesOffice(_ group: Range<Int>) -> Bool {
        let first = tokens[group.lowerBound]
        let isLed = isDefinite(group.lowerBound) || first.is(.possessivePronoun)
        guard isLed || first.isCapitalised || first.is(.roleHead) else { return false }
        if group.contains(where: { tokens[$0].is([.roleHead, .personNoun]) }) || isCounterpart(group)
            || isSuperlative(group)
        {
            return true
        }
        // An office that no list holds.
        guard isDefinite(group.lowerBound), let head = head(of: group) else { return false }
        // `said the miller, Ana Petrov`
        if group.count <= 3, group.lowerBound > 0, text.isReporting(group.lowerBound - 1),
            text.isOutside(group.lowerBound - 1), !tokens[head].isCapitalised
        {
            return !tokens[head].is([.bodyHead, .documentHead])
        }
        return tokens[head].isCapitalised && !tokens[head].is([.bodyHead, .documentHead])
            && !tokens[head].shape.contains(.allCaps)
    }
}
