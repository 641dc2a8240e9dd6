import Interchange

/// Names of offices and bodies that hold commas: `Minister of Culture, Information and Sport`.
extension MentionReader {
    /// The last of the fields of work that follow an office or a body, with all that belongs to it.
    ///
    /// `Aerospace Industry of the Republic` of `Minister of Development, Innovations and Aerospace Industry of the Republic`.
    ///
    /// - Leaves: `Mayor of Bar, Petrov and Orlov`, `Minister of Water, Judge Petrov and the guests`.
    func listEnd(_ group: Range<Int>, before end: Int) -> Range<Int>? {
        var at = group.upperBound
        guard at + 3 < end, tokens[at].is(","), tokens[at - 1].isCapitalised,
            group.dropLast().contains(where: {
                tokens[$0].isCapitalised && tokens[$0].is([.roleHead, .bodyHead])
                    && tokens[$0 + 1].is(.preposition)
            })
        else { return nil }
        var (isField, isClosed, last) = (false, false, at)
        while !isClosed, at + 1 < end, tokens[at].is(",") || isJoint(at) {
            last = at + 1
            isClosed = isJoint(at)
            if !isClosed, isJoint(last) { (isClosed, last) = (true, last + 1) }
            guard let close = fieldEnd(last, before: end) else { return nil }
            isField = isField || (last..<close).contains { tokens[$0].is([.officeWord, .bodyHead]) }
            at = close
        }
        return isClosed && isField ? last..<max(groupEnd(from: last, before: end), at) : nil
    }

    private func isJoint(_ at: Int) -> Bool { tokens[at].is(.conjunction) || tokens[at].is("&") }

    /// Where a field of work such as `Aerospace Industry` ends; `nil` where none begins.
    private func fieldEnd(_ start: Int, before end: Int) -> Int? {
        guard var known = plainFieldEnd(start, before: end) else { return nil }
        // `Regulation of Traditions`
        if known + 1 < end, isOf(known), tokens[known + 1].isCapitalised, tokens[known + 1].kind == .word,
            let whole = plainFieldEnd(known + 1, before: end)
        {
            known = whole
        }
        return known
    }

    private func plainFieldEnd(_ start: Int, before end: Int) -> Int? {
        var (at, known) = (start, start)
        while at < end, at < start + Self.longestField, text.isOutside(at), tokens[at].kind == .word,
            tokens[at].isCapitalised
        {
            if tokens[at].is([.masculineName, .feminineName]) { break }
            // `Minister of Science and Youth`
            let isSomebody = tokens[at].is([.roleHead, .honorific]) && !tokens[at].is(.officeWord)
            guard !isSomebody, !tokens[at].is([.month, .weekday]) else { return nil }
            at += 1
            if tokens[at - 1].is([.officeWord, .bodyHead]) { known = at }
        }
        if known > start { return known }
        // `Innovations`: one word that no list holds.
        return at == start + 1 && !tokens[start].shape.contains(.allCaps) ? at : nil
    }

    /// How many words a field of work has.
    private static let longestField = 4

    /// `Head of the Course – Water and Peace, River Academy`: a dash inside the title of what an office is for, whose body follows.
    ///
    /// - Leaves: `Head of the Course – Ana Petrov, River Academy`, `Head of the Course – River Academy said`.
    func joinsTitle(_ dash: Int, before end: Int) -> Bool {
        guard dash > 0, dash + 3 < end, tokens[dash - 1].isCapitalised,
            tokens[dash - 1].is([.titled, .activity, .bodyHead]), text.isOutside(dash + 1)
        else { return false }
        let run = (dash + 1..<min(end, dash + 1 + Self.longestField)).prefix {
            tokens[$0].kind == .word && (tokens[$0].isCapitalised || tokens[$0].is(.conjunction))
        }
        guard let last = run.last, tokens[dash + 1].isCapitalised, last + 2 < end, tokens[last + 1].is(","),
            !run.contains(where: { tokens[$0].is([.masculineName, .feminineName, .honorific, .roleHead]) }),
            run.contains(where: { tokens[$0].is([.conjunction, .officeWord]) })
        else { return false }
        let body = last + 2..<groupEnd(from: last + 2, before: end)
        return body.contains {
            tokens[$0].isCapitalised && (tokens[$0].is(.bodyHead) || tokens[$0].shape.contains(.allCaps))
        }
    }

    /// `the Envoy for the dispute handled by the Fund`: a participle behind the small noun of an office's task, and its agent.
    ///
    /// - Leaves: `the Envoy was received by the Fund`, `the Envoy of the Fund joined by the Mayor`.
    func qualifiesTask(_ at: Int, from start: Int, before end: Int) -> Bool {
        guard text.isPast(at), at + 3 < end, at - 3 > start, text.isOutside(at - 1),
            tokens[at - 1].kind == .word, !tokens[at - 1].isCapitalised,
            !tokens[at - 1].is([.roleHead, .personNoun, .midAdverb, .auxiliary]),
            tokens[at - 2].is(.article), tokens[at - 3].is(.preposition), !isOf(at - 3),
            (start..<at - 3).contains(where: { tokens[$0].is(.roleHead) && tokens[$0].isCapitalised })
        else { return false }
        let by = tokens[at + 1].is(.preposition) && !text.isBy(at + 1) ? at + 2 : at + 1
        return text.isBy(by) && text.isOutside(by) && text.isOutside(by + 1)
            && (tokens[by + 1].is(.article) || tokens[by + 1].isCapitalised)
    }

    /// No human being, or `neither` of two whom `nor` joins.
    func nobody(_ group: Range<Int>, before end: Int) -> Mention {
        var close = group.upperBound
        while close + 1 < end, tokens[close].is(.negation), tokens[close].kind == .word, text.isOutside(close)
        {
            close = groupEnd(from: close + 1, before: end)
        }
        let whole = group.lowerBound..<max(close, group.upperBound)
        return Mention(kind: .unnamed, head: whole, range: whole)
    }

    /// Whether words for no human being at all begin at a token: `nobody`, `none of them`.
    func isNobody(_ at: Int) -> Bool { phrase(at: at, before: tokens.count)?.value == .nobody }
}
