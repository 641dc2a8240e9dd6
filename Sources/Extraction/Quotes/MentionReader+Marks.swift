import Interchange

/// Descriptions that hold a name in marks: `keeper of the “Deep Well” museum`.
extension MentionReader {
    /// A mention whose last description goes on over the names in marks behind it.
    func inMarks(_ mention: Mention, before end: Int) -> Mention {
        if let clause = relativeEnd(mention, before: end) {
            var mention = mention
            mention.range = mention.range.lowerBound..<clause.upperBound
            let first = tokens[clause.lowerBound]
            if text.isVerb(clause.lowerBound) || text.isPast(clause.lowerBound), !first.isCapitalised,
                phrase(at: clause.lowerBound - 1, before: clause.lowerBound)?.value != .oblique
            {
                mention.relative = clause
            }
            return mention
        }
        if let office = bracketInMarks(mention, before: end) {
            var mention = mention
            mention.roles.append([office])
            mention.range = mention.range.lowerBound..<office.upperBound + 1
            return mention
        }
        if let member = memberInMarks(mention, before: end) {
            var mention = mention
            mention.roles.append([member])
            mention.range = mention.range.lowerBound..<member.upperBound
            return mention
        }
        guard mention.name != nil, let last = mention.roles.indices.last, let role = mention.roles[last].last,
            role.upperBound == mention.range.upperBound, let close = markedEnd(role, before: end)
        else { return mention }
        var mention = mention
        mention.roles[last][mention.roles[last].count - 1] = role.lowerBound..<close
        mention.range = mention.range.lowerBound..<close
        return mention
    }

    /// `Ana Petrov, who runs the mill “Deep Well”, said`: where a clause ends that a name in marks stands in.
    private func relativeEnd(_ mention: Mention, before end: Int) -> Range<Int>? {
        let open = mention.range.upperBound
        guard mention.kind == .person, open < end, mention.relative == nil, let span = nameInMarks(at: open),
            mention.roles.joined().allSatisfy({ $0.upperBound < open }), mention.head.upperBound < open,
            let relative = (mention.head.upperBound..<open).first(where: { tokens[$0].is(.relative) }),
            (relative..<open).allSatisfy({ text.isOutside($0) })
        else { return nil }
        let next = span.outer.upperBound
        guard next < end, text.isOutside(next), !tokens[next].is(","), text.ending(of: span) == .none else {
            return relative + 1..<next
        }
        return relative + 1..<clauseEnd(from: next, before: min(end, text.reach(from: next)))
    }

    /// `Ana Petrov (head of the choir “Lantern”)`: an office in a bracket, up to the name in marks that ends it.
    private func bracketInMarks(_ mention: Mention, before end: Int) -> Range<Int>? {
        let first = mention.range.upperBound + 1
        guard mention.name != nil, mention.roles.isEmpty, first < end, tokens[first - 1].is("("),
            text.isOutside(first),
            tokens[first].is(.roleHead)
        else { return nil }
        let group = first..<groupEnd(from: first, before: min(end, text.reach(from: first)))
        guard !group.isEmpty, let close = markedEnd(group, before: end), close < end, tokens[close].is(")")
        else {
            return nil
        }
        return first..<close
    }

    /// `Ana Petrov from the “Lantern” club`: whom somebody is with, where a name in marks comes first.
    private func memberInMarks(_ mention: Mention, before end: Int) -> Range<Int>? {
        guard let name = mention.name, mention.roles.isEmpty, mention.range.upperBound == name.upperBound,
            phrase(at: name.upperBound, before: end)?.value == .belonging,
            let close = markedEnd(name, before: end)
        else { return nil }
        var start = name.upperBound + 1
        while start < close, text.isOutside(start), isDefinite(start) { start += 1 }
        return text.isOutside(start) ? nil : start..<close
    }

    /// An office with a name in marks: before somebody's name, or by itself.
    ///
    /// `the Director of the “Open Gate” centre, Ana Petrov`, `a driver of the company “Lantern”`.
    func namelessInMarks(_ group: Range<Int>, before end: Int) -> Mention? {
        guard describesOffice(group) || tokens[group.lowerBound].is(.indefinite),
            let close = markedEnd(group, before: end)
        else { return nil }
        let limit = min(end, text.reach(from: close))
        if let holder = holder(of: group, behindMarks: close, before: end) { return holder }
        if let merged = apposed(group.lowerBound..<close, before: limit) { return merged }
        guard var mention = nameless(group, before: group.upperBound),
            mention.kind == .unnamed || mention.kind == .title
        else { return nil }
        mention.range = mention.range.lowerBound..<close
        return withRelative(
            mention, at: close < limit && tokens[close].is(",") ? close + 1 : close, before: limit)
    }

    /// `Director of the “Lantern” Centre Ana Petrov`: the name right behind an office that holds a name in marks.
    private func holder(of office: Range<Int>, behindMarks close: Int, before end: Int) -> Mention? {
        guard let mark = (office.upperBound..<close).last(where: { !text.isOutside($0) }), mark + 1 < end,
            text.isOutside(mark + 1), tokens[mark + 1].kind == .word
        else { return nil }
        let limit = min(end, text.reach(from: mark + 1))
        let tail = mark + 1..<groupEnd(from: mark + 1, before: limit)
        guard !tail.isEmpty, let name = nameRun(in: tail), name.count > 1,
            (tail.lowerBound..<name.lowerBound).allSatisfy({
                !tokens[$0].is([.preposition, .conjunction, .article])
            })
        else { return nil }
        var mention = person(tail, name, before: limit)
        if let own = mention.roles.first?.first, own.upperBound <= name.lowerBound {
            mention.roles.removeFirst()
        }
        var start = office.lowerBound
        while start < office.upperBound, isDefinite(start) || tokens[start].is(.possessivePronoun) {
            start += 1
        }
        mention.roles.insert([start..<(mention.honorific?.lowerBound ?? name.lowerBound)], at: 0)
        mention.nameFirst = false
        mention.head = office.lowerBound..<name.upperBound
        mention.range = office.lowerBound..<mention.range.upperBound
        return mention
    }

    /// Where a description ends that names in marks belong to; `nil` where none follows.
    ///
    /// `co-ordinator of the “Open Gate” scheme at the centre “Lantern”`.
    ///
    /// - Leaves: `keeper of the well, “We dig”`, `keeper of the “old and rotten” well`.
    private func markedEnd(_ role: Range<Int>, before end: Int) -> Int? {
        var close = role.upperBound
        for count in 0..<Self.mostMarks {
            var open = close
            while open < end, open < close + 3, text.isOutside(open),
                tokens[open].is([.preposition, .article])
                    || count > 0 && open == close && tokens[open].is(.conjunction),
                !tokens[open].isCapitalised
            {
                open += 1
            }
            guard open < end, let span = nameInMarks(at: open) else { break }
            let next = span.outer.upperBound
            let isInside =
                tokens[open - 1].is([.article, .possessivePronoun]) || tokens[open - 1].kind == .possessive
            close = next
            // `head of the choir “Lantern,” said`: the mark inside ends the description.
            if text.ending(of: span) != .none { break }
            // `head of the choir “Lantern” and Mayor of Bar`
            if next + 1 < end, text.isOutside(next), tokens[next].is(.conjunction),
                tokens[next + 1].isCapitalised,
                tokens[next + 1].is([.roleHead, .officeWord]), text.isOutside(next + 1)
            {
                close = groupEnd(from: next + 1, before: min(end, text.reach(from: next)))
                continue
            }
            if next + 1 < end, text.isOutside(next), tokens[next].is(.conjunction),
                nameInMarks(at: next + 1) != nil
            {
                continue
            }
            guard next < end, text.isOutside(next), tokens[next].kind == .word, !text.isVerb(next),
                tokens[next].is(.preposition) ? !isTail(next, before: end) : isInside,
                !tokens[next].is([.conjunction, .relative, .clauseOpener, .midAdverb, .tailOpener])
            else { break }
            close = groupEnd(from: next, before: min(end, text.reach(from: next)))
        }
        return close > role.upperBound ? close : nil
    }

    /// The span that opens at a token where it reads as a name and not as somebody's words.
    func nameInMarks(at: Int) -> QuoteSpan? {
        guard at > 0, !text.isOutside(at), text.isOutside(at - 1), tokens[at - 1].kind != .punctuation else {
            return nil
        }
        let (span, clauses) = (text.spans[Int(text.owner[at])], ClauseReader(text: text))
        guard span.outer.lowerBound == at, span.parts.count == 1,
            text.ending(of: span) == .none || endsInMarks(span, clauses),
            clauses.isTitle(span) || isNamedBehind(span) || isNamedBefore(span, clauses),
            clauses.words(span) <= Self.longestMarked,
            text.paragraphIndex(of: at - 1) == text.paragraphIndex(of: at)
        else { return nil }
        return span
    }

    /// `a miller from the centre “Lantern,”`: a comma or the sentence's stop inside the marks of a name, as American print has it.
    ///
    /// - Leaves: `told the club “Never,”`, `the director of the choir, “Never,”`, `at the school “Mind the step,”`.
    func endsInMarks(_ span: QuoteSpan, _ clauses: ClauseReader) -> Bool {
        let noun = span.outer.lowerBound - 1
        guard !span.isSingle, clauses.isTitle(span), span.first < span.last,
            tokens[span.last].is(",") || tokens[span.last].is("."), tokens[noun].kind == .word,
            tokens[span.first..<span.last].allSatisfy({ $0.kind == .word || $0.kind == .number }),
            let before = noun > 0 && text.isOutside(noun - 1) ? tokens[noun - 1] : nil
        else { return false }
        if tokens[noun].is(.preposition) { return before.is([.roleHead, .personNoun, .titled, .bodyHead]) }
        guard !text.isVerb(noun), !tokens[noun].is([.article, .possessivePronoun]) else { return false }
        let isNamed = tokens[noun].is([.titled, .bodyHead]) || tokens[noun].shape.contains(.allCaps)
        // What a preposition governs, and nobody who is told: `of the centre`, `from school`.
        var at = noun - 1
        while at > 0, text.isOutside(at), tokens[at].kind == .word, !tokens[at].is(.preposition),
            noun - at < Self.longestLead, !text.isVerb(at), !isThird(at)
        { at -= 1 }
        guard text.isOutside(at), tokens[at].kind == .word else { return false }
        // `head of the choir “Lantern,”`
        if !isNamed {
            return isOf(at) && at > 0 && text.isOutside(at - 1)
                && tokens[at - 1].is([.roleHead, .personNoun])
        }
        return (tokens[at].is(.preposition) ? !tokens[at].is(.clauseOpener) : text.isVerb(at) || isThird(at))
            && !tokens[at].is([.reportingVerb, .reportingParticiple, .callingVerb])
    }

    /// How many words stand before such a name, back to what governs it.
    private static let longestLead = 6

    /// `the “wells for all” campaign`: small words with the noun of something that has a name behind them.
    private func isNamedBehind(_ span: QuoteSpan) -> Bool {
        let next = span.outer.upperBound
        guard next < tokens.count, text.isOutside(next), tokens[next].kind == .word,
            isDefinite(span.outer.lowerBound - 1)
        else { return false }
        return tokens[next].is([.titled, .bodyHead, .activity]) && !text.isVerb(next)
    }

    /// `the association “Open house”`: a few words with the noun of something that has a name right before them.
    private func isNamedBefore(_ span: QuoteSpan, _ clauses: ClauseReader) -> Bool {
        let noun = tokens[span.outer.lowerBound - 1]
        return noun.is([.titled, .bodyHead]) && !text.isVerb(span.outer.lowerBound - 1)
            && tokens[span.first].isCapitalised && clauses.words(span) <= Self.longestPlain
            && !clauses.hasVerb(span)
    }

    /// How many words a name of small letters has.
    private static let longestPlain = 5

    /// `and for many years one of its cleaners` behind a description: to the comma that closes it, or to a verb.
    func lastingEnd(_ at: Int, before end: Int) -> Int? {
        var first = at
        if first < end, tokens[first].is(",") { first += 1 }
        if first < end, tokens[first].is(.conjunction) { first += 1 }
        guard first < end, text.isOutside(first), first == at || tokens[first - 1].is(.conjunction),
            lasts(first, before: end)
        else { return nil }
        return (first..<end).first { tokens[$0].is(",") || text.isVerb($0) } ?? end
    }

    /// `One of the guards` before `, Ana Petrov from Bar,`, but not `On one side` nor `Some days later`.
    func isSomebody(_ group: Range<Int>) -> Bool {
        let first = group.lowerBound
        guard first == 0 || !text.isOutside(first - 1) || !tokens[first - 1].is(.preposition) else {
            return false
        }
        return tokens[first].is(.numberWord) && first + 1 < group.upperBound && isOf(first + 1)
            || head(of: group).map { tokens[$0].is([.roleHead, .personNoun]) } == true
    }

    /// How many names in marks a description holds.
    private static let mostMarks = 3

    /// How many words such a name has.
    private static let longestMarked = 10
}
