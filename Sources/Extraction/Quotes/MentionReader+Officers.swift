import Interchange

/// Lists of several people who each have an office and a name.
extension MentionReader {
    /// Whether a description ends with the name of somebody else whose office it is.
    ///
    /// `Secretary of the union Ivan Orlov`, `Ombudsperson Olga Orlova`.
    ///
    /// - Leaves: `adviser to President Ivan Orlov`, `widow of the poet Ivan Orlov`, `Head of the Ivan Orlov Institute`.
    func namesAnother(_ role: Range<Int>) -> Bool {
        guard let first = role.first(where: { !isDefinite($0) }), tokens[first].is([.roleHead, .officeWord]),
            let name = nameRun(in: role), name.count > 1, name.lowerBound > first,
            name.upperBound == role.upperBound || tokens[name.upperBound].is([.conjunction, .preposition])
        else { return false }
        // The words right before the name that name an office.
        var start = name.lowerBound
        while start > role.lowerBound, tokens[start - 1].is([.honorific, .roleHead, .officeWord]) {
            start -= 1
        }
        guard (role.lowerBound..<start).allSatisfy({ isDefinite($0) }) else {
            // `Secretary of the union Ivan Orlov`, but not `Director at the company Blue Wells`
            let isKnown =
                tokens[name.lowerBound].is([.masculineName, .feminineName])
                || name.upperBound < role.upperBound && tokens[name.upperBound].is(.conjunction)
                    && !tokens[name.upperBound + 1].is([.article, .possessivePronoun])
            return start == name.lowerBound && isKnown
                && (first..<name.lowerBound).contains { tokens[$0].is(.roleHead) }
                && tokens[start - 1].kind == .word && tokens[start - 1].is(.bodyHead)
                && (first..<start).allSatisfy { !tokens[$0].is(.preposition) || isOf($0) }
        }
        return (start..<name.lowerBound).contains { tokens[$0].is(.roleHead) }
    }

    /// Whether a whole name stands alone behind the comma at `comma`, so that the office before it is its bearer's.
    ///
    /// `, Ivan Orlov, and`, `, Captain Ivan Orlov said`.
    func leadsToName(_ comma: Int, before end: Int) -> Bool {
        guard comma + 2 < end, tokens[comma].is(","), text.isOutside(comma + 1) else { return false }
        let group = comma + 1..<groupEnd(from: comma + 1, before: end)
        guard let name = nameRun(in: group), name.count > 1,
            (group.lowerBound..<name.lowerBound).allSatisfy({ tokens[$0].is(.honorific) })
        else { return false }
        return name.upperBound == group.upperBound || tokens[name.upperBound].is(.conjunction)
    }

    /// Whether the office behind a name is that of the next in a list whose offices stand before the names.
    ///
    /// `the Minister of Water, Ana Petrov, the Secretary of the union, Ivan Orlov, and`.
    ///
    /// - Leaves: `the Minister of Water, Ana Petrov, a former judge, and`.
    func isNextOnes(_ at: Int, before end: Int) -> Bool {
        guard at < end, text.isOutside(at), tokens[at].kind == .word else { return false }
        let group = at..<groupEnd(from: at, before: end)
        guard !group.isEmpty, let head = head(of: group), tokens[head].is(.roleHead),
            nameRun(in: group) == nil
        else { return false }
        return leadsToName(group.upperBound, before: end)
    }

    /// Whether words behind the comma of a description are somebody's name and no place.
    ///
    /// `, Ivan Orlov,` behind `the Secretary of the union`, but not `, Uzbekistan` nor `, San Marino`.
    func isNextName(_ group: Range<Int>, before end: Int) -> Bool {
        guard group.count > 1, let name = nameRun(in: group), name == group else { return false }
        if tokens[name.lowerBound].is([.masculineName, .feminineName]) { return true }
        let next = group.upperBound
        guard next + 1 < end, tokens[next].is(","), text.isOutside(next + 1) else { return false }
        return tokens[next + 1].is(.conjunction) || tokens[next + 1].is(.possessivePronoun)
            || next + 2 < end && isDefinite(next + 1) && tokens[next + 2].is(.roleHead)
    }

    /// Whether somebody stands beside the one who is told of: `, Ana Petrov at her side, drove`.
    func standsBeside(_ name: Range<Int>, before end: Int) -> Bool {
        phrase(at: name.upperBound, before: end)?.value == .beside
    }

    /// Whether an occupation with its article stands right before a name: `the jury’s chair, the novelist Ana Petrov`.
    func isTitled(_ at: Int, before end: Int) -> Bool {
        let first = isDefinite(at) ? at + 1 : at
        // `the other author, the political scientist Ana Petrov`
        let isQualified =
            first > at && first + 3 < end && tokens[first].kind == .word && !tokens[first].isCapitalised
            && text.isOutside(first + 1) && !text.isVerb(first)
            && tokens[first + 1].is([.roleHead, .personNoun])
        let noun = isQualified ? first + 1 : first
        return noun + 2 < end && tokens[noun].is([.roleHead, .personNoun]) && !tokens[noun].isCapitalised
            && isNameWord(noun + 1)
    }

    /// Whether one word behind the comma is what somebody is called: `A grower from Bar, Karim-aka to his neighbours,`.
    func isCalled(_ group: Range<Int>, _ name: Range<Int>) -> Bool {
        guard name.count == 1, isSomebody(group),
            isAddressed(name.lowerBound) || tokens[name.lowerBound].is([.masculineName, .feminineName])
        else { return false }
        let next = name.upperBound
        return next < tokens.count
            && (tokens[next].is(",")
                || next + 1 < tokens.count && tokens[next].is(.preposition)
                    && tokens[next + 1].is(.possessivePronoun))
    }

    /// `, or water master, in the valley of Bar`: another word for an office, with what belongs to both.
    func otherwise(_ comma: Int, before end: Int) -> Int? {
        guard comma + 3 < end, tokens[comma].is(","), phrase(at: comma + 1, before: end)?.value == .or,
            let close = (comma + 2..<min(end, comma + Self.longestOther)).first(where: {
                tokens[$0].kind != .word || !text.isOutside($0) || text.isVerb($0)
            }), tokens[close].is(","), text.isOutside(close), close > comma + 2
        else { return nil }
        guard close + 1 < end, tokens[close + 1].is(.preposition), !isTail(close + 1, before: end) else {
            return close
        }
        return groupEnd(from: close + 1, before: end)
    }

    /// How many tokens such another word has, with its commas.
    private static let longestOther = 8
}
