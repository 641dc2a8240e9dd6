import Interchange

/// Descriptions that stand behind a name.
extension MentionReader {
    /// The description that begins at `at`, behind the comma; `nil` where something else stands there.
    func role(at: Int, before end: Int) -> Range<Int>? {
        // `Major Petrov, you command ten people`: whoever is spoken to.
        guard at < end, text.isOutside(at), tokens[at].kind == .word, !isPronoun(at) else { return nil }
        // `, now Head of the Unit`, `, herself a judge`
        if tokens[at].is(.midAdverb), !tokens[at].isCapitalised, !tokens[at].is(.indefinite), at + 1 < end,
            tokens[at + 1].is([.article, .indefinite, .roleHead]), !tokens[at + 1].is(.midAdverb)
        {
            return role(at: at + 1, before: end)
        }
        // `, elected Mayor of Bar in May`
        if let phrase = phrase(at: at, before: end), phrase.value == .appointed, phrase.end < end,
            tokens[phrase.end].is(.roleHead) || tokens[phrase.end].is(.officeWord)
        {
            return role(at: phrase.end, before: end)
        }
        if let body = belonging(at, before: end) { return body }
        var close = groupEnd(from: at, before: end)
        guard startsRole(at, close) else { return nil }
        if let list = listEnd(at..<close, before: end) { close = list.upperBound }
        // `the first woman to hold the post of Chief Inspector`
        if at + 1 < close, close + 2 < end, tokens[at].is(.article), tokens[at + 1].is(.midAdverb),
            tokens[close].is(.preposition), !tokens[close].is(.genitive), tokens[close + 1].is(.finiteVerb)
        {
            close = groupEnd(from: close + 2, before: end)
        }
        // `the first woman to be elected Mayor of Bar`
        if close > at + 3, close + 1 < end, tokens[at].is(.article), tokens[at + 1].is(.midAdverb),
            tokens[close - 2].is(.preposition), tokens[close - 1].is(.auxiliary), text.isPast(close)
        {
            close = groupEnd(from: close + 1, before: end)
        }
        if let other = otherwise(close, before: end) { close = other }
        if let second = second(behind: close, before: end) { close = second }
        // `Mayor of Bar and no kin of the miller`: nobody is what they are not.
        if let denied = (at + 1..<max(close - 1, at + 1)).first(where: {
            tokens[$0].is(.conjunction) && tokens[$0 + 1].is(.negation)
        }) {
            return at..<denied
        }
        if let restriction = restriction(at..<close, before: end) { return at..<restriction }
        while close + 1 < end, tokens[close].is(",") {
            let next = close + 1..<groupEnd(from: close + 1, before: end)
            guard !next.isEmpty, isBodyInList(next, behind: at) || !leadsToName(next.upperBound, before: end),
                continuesRole(next, before: end)
            else {
                guard let added = added(behind: close, at, before: end) else { break }
                close = added
                continue
            }
            close = next.upperBound
        }
        var start = at
        while start < close, isDefinite(start) { start += 1 }
        return start < close ? start..<close : nil
    }

    /// `Mayor of Bar and, since 2021, Chair of the Union`: where a second office ends that an aside parts from the first.
    ///
    /// - Leaves: `Mayor of Bar and, in her words, a miller`.
    private func second(behind close: Int, before end: Int) -> Int? {
        var joint = close
        if joint < end, tokens[joint].is(",") { joint += 1 }
        guard joint + 2 < end, tokens[joint].is(.conjunction), tokens[joint + 1].is(","),
            text.isOutside(joint),
            let comma = (joint + 2..<min(end, joint + Self.longestAside)).first(where: { tokens[$0].is(",") }
            ),
            comma + 1 < end, text.isOutside(comma),
            tokens[joint + 2].is([.preposition, .midAdverb, .tailOpener])
        else { return nil }
        var first = comma + 1
        while first < end, isDefinite(first) { first += 1 }
        let group = first..<groupEnd(from: first, before: end)
        guard let head = head(of: group), tokens[head].is(.roleHead), tokens[first].isCapitalised,
            nameRun(in: group) == nil
        else { return nil }
        return group.upperBound
    }

    /// How many tokens such an aside has up to its second comma, with the conjunction.
    private static let longestAside = 8

    /// `Inspector, Unit for Wells, Nova Gora`: a body without an office or a name of its own, whose bearer no name behind it can be.
    ///
    /// - Leaves: `Inspector, Head of the Unit, Ana Petrov`, `the Unit for Wells, Ana Petrov` before which no office stands.
    private func isBodyInList(_ group: Range<Int>, behind start: Int) -> Bool {
        guard group.count > 1, tokens[group.lowerBound].isCapitalised,
            !group.contains(where: { tokens[$0].is(.roleHead) }), nameRun(in: group) == nil,
            let head = head(of: group), tokens[head].is(.bodyHead), tokens[head].isCapitalised
        else { return false }
        return (start..<group.lowerBound).contains { tokens[$0].is(.roleHead) }
    }

    /// `Manager, Arms Control, at the OSCE Mission`, `Judge, Court of Bar, and member, Council of Judges`: where what a comma adds to a
    /// list of offices and bodies ends.
    ///
    /// - Leaves: `Mayor of Bar, at the OSCE Conference`, `Mayor of Bar, and Judge Petrov`, `Mayor of Bar, and millers`.
    private func added(behind comma: Int, _ start: Int, before end: Int) -> Int? {
        let at = comma + 1
        guard at + 1 < end, text.isOutside(at), (start..<comma).contains(where: { tokens[$0].is(",") }) else {
            return nil
        }
        let isJoined = tokens[at].is(.conjunction)
        guard isJoined || tokens[at].is(.preposition) && !isTail(at, before: end) else { return nil }
        var first = at + 1
        while first < end, isDefinite(first) { first += 1 }
        guard first < end, text.isOutside(first) else { return nil }
        let group = first..<groupEnd(from: first, before: end)
        guard !group.isEmpty, nameRun(in: group) == nil, let head = head(of: group) else { return nil }
        let next = group.upperBound
        guard next >= end || !text.isOutside(next) || !text.isVerb(next) else { return nil }
        if isJoined { return tokens[head].is(.roleHead) && !isPlural(head) && first == at + 1 ? next : nil }
        return tokens[head].isCapitalised && tokens[head].is(.bodyHead)
            && !tokens[head].is([.speechOccasion, .activity]) ? next : nil
    }

    /// `, from the Ministry of Water`: the body that somebody belongs to.
    private func belonging(_ at: Int, before end: Int) -> Range<Int>? {
        guard let phrase = phrase(at: at, before: end), phrase.value == .belonging, phrase.end < end else {
            return nil
        }
        var start = phrase.end
        while start < end, isDefinite(start) { start += 1 }
        guard start < end, tokens[start].isCapitalised else { return nil }
        let group = start..<groupEnd(from: start, before: end)
        // `du Service national des quais`: French has its adjectives behind the noun.
        guard let head = tokens[start].is(.bodyHead) ? start : head(of: group),
            tokens[head].is(.bodyHead) || tokens[head].shape.contains(.allCaps)
        else { return nil }
        return group
    }

    /// `, his daughter and executor,` behind a name: what somebody is to another, up to a mark.
    ///
    /// - Leaves: `Ana Petrov, her mother and Ivan Orlov`, `Ana Petrov, her voice low,`.
    private func isKin(_ at: Int, _ close: Int) -> Bool {
        guard tokens[at].is(.possessivePronoun), at + 1 < close, !tokens[at].is(.firstPerson),
            let head = head(of: at..<close), tokens[head].is([.roleHead, .personNoun]),
            !isPlural(head), nameRun(in: at..<close) == nil,
            !(at..<close).contains(where: {
                tokens[$0].is(.conjunction) && $0 + 1 < close
                    && (tokens[$0 + 1].is([.article, .possessivePronoun, .numberWord])
                        || tokens[$0 + 1].isCapitalised)
            })
        else { return false }
        return close >= tokens.count || tokens[close].kind == .punctuation || !text.isOutside(close)
    }

    func startsRole(_ at: Int, _ close: Int) -> Bool {
        let first = tokens[at]
        if first.is([.preposition, .conjunction, .relative, .tailOpener, .possessivePronoun]),
            !first.isCapitalised, !isKin(at, close)
        {
            return false
        }
        if text.isVerb(at), !first.is([.roleHead, .personNoun]) { return false }
        // `presiding officer` is an office, `handing over the keys` is none.
        let isOffice =
            at + 1 < close && (tokens[at + 1].is([.roleHead, .personNoun]) || holdsTitle(at + 1..<close))
        if !first.isCapitalised, first.is(.midAdverb) || text.isParticiple(at) && !isOffice { return false }
        if namesAnother(at..<close) || first.is(.negation) && !first.isCapitalised { return false }
        let describes: WordClass = [.roleHead, .personNoun, .officeWord, .bodyHead]
        if (at..<close).contains(where: { tokens[$0].is(describes) }) {
            return nameRun(in: at..<close) == nil || !isNameWord(at)
        }
        if isAgent(at) { return true }
        if first.isCapitalised { return (at..<close).contains { tokens[$0].shape.contains(.allCaps) } }
        if first.is([.article, .indefinite]) { return true }
        return (at..<min(close, at + 3)).contains { tokens[$0].is(.preposition) }
    }

    /// `acting Head of the Fund`, `outgoing BRO Project Director`: whether an office in capitals stands right behind a participle.
    ///
    /// - Leaves: `thanking Mayor Orr`, `opening the Fund`, `leading BRO Mission Heads`.
    private func holdsTitle(_ group: Range<Int>) -> Bool {
        guard let head = head(of: group), tokens[head].is(.roleHead), !isPlural(head),
            (group.lowerBound...head).allSatisfy({ tokens[$0].isCapitalised })
        else { return false }
        return nameRun(in: group) == nil
    }

    /// `, the only woman among the guests`: a man or a woman by what sets them apart, which adds nothing to an office before it.
    ///
    /// - Leaves: `, the first woman to lead the Fund`, `, a woman of sixty`.
    private func tellsApart(_ at: Int, before end: Int) -> Bool {
        guard at + 2 < end, isDefinite(at), text.isOutside(at) else { return false }
        let noun = (at + 1..<min(at + Self.longestApart, end)).first {
            phrase(at: $0, before: $0 + 1)?.value == .human
        }
        guard let noun, noun > at + 1, noun + 1 < tokens.count, text.isOutside(noun + 1) else { return false }
        let next = noun + 1
        return tokens[next].kind == .punctuation
            || tokens[next].is(.preposition) && phrase(at: next, before: next + 1)?.value != .topic
    }

    /// How many words such a description has up to its noun, with the article.
    private static let longestApart = 5

    func continuesRole(_ next: Range<Int>, before end: Int) -> Bool {
        let first = tokens[next.lowerBound]
        guard first.isCapitalised || first.is([.article, .roleHead, .officeWord]),
            !tellsApart(next.lowerBound, before: end)
        else { return false }
        if next.upperBound < end, text.isOutside(next.upperBound), text.isVerb(next.upperBound) {
            return false
        }
        let describes: WordClass = [.roleHead, .officeWord, .bodyHead]
        if next.contains(where: { tokens[$0].is(describes) }) {
            // `Anti-Fraud and Inspections Department`: what ends in the noun of a body names no person.
            let isBody = next.count > 1 && next.last.map { tokens[$0].is(.bodyHead) } == true
            return nameRun(in: next) == nil || isBody && !tokens[next.lowerBound].is([.honorific, .article])
        }
        if isNextName(next, before: end) || next.count > 1 && first.is([.masculineName, .feminineName]) {
            return false
        }
        // A place: `Namangan, Uzbekistan`, but not `Ana Petrov`.
        return first.isCapitalised && next.count <= 3 && next.allSatisfy { tokens[$0].isCapitalised }
    }

    /// The end of a relative clause: a comma behind which a verb stands, or the last comma, or the end.
    func clauseEnd(from start: Int, before end: Int) -> Int {
        var close = end
        var isAside = false
        for at in start..<end where tokens[at].is(",") {
            // `who keeps bees and, at ninety, two donkeys`: what two commas set off behind `and` ends nothing.
            if isAside || at > start && tokens[at - 1].is(.conjunction) && text.isOutside(at - 1) {
                isAside.toggle()
                continue
            }
            close = at
            // `who heads the school, and Ivan Orlov, a miller`: a second one ends what is said of the first.
            let isNext =
                at + 3 < end && tokens[at + 1].is(.conjunction) && isNameWord(at + 2) && isNameWord(at + 3)
            if at + 1 < end, text.isVerb(at + 1) || isNext { break }
        }
        // `who heads the post and who, in the same breath, …`: a second relative clause tells of deeds.
        let second = (start + 1..<max(close, start + 1)).first {
            // `for what the Mission calls`: nor does a clause that a preposition governs.
            tokens[$0].is(.relative) && $0 - 1 > start
                && (tokens[$0 - 1].is(.conjunction)
                    || tokens[$0].is(.clauseOpener) && tokens[$0 - 1].is(.preposition))
        }
        return second.map { $0 - 1 } ?? close
    }
}
