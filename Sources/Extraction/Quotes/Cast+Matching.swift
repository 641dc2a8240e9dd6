import Interchange

/// Which of the people a name means, and whether it is a man’s or a woman’s.
extension Cast {
    /// The folded words of a name; a hyphen joins two.
    func folded(_ name: Range<Int>) -> [String] {
        name.filter { text.tokens[$0].kind == .word }.map {
            Fold.string(text.prose.text(text.tokens[$0].range))
        }
    }

    /// The folded words of a name that is no part of the text.
    static func folded(_ name: String) -> [String] {
        name.split(separator: " ").map { Fold.string(String($0)) }
    }

    /// The person that bears these words.
    ///
    /// `isFull` tells whether the words are a whole name rather than a part of one.
    func match(_ words: [String], isFull: Bool) -> Int? {
        guard let last = words.last else { return nil }
        let people = people.prefix(Self.mostPeople)
        if let same = people.firstIndex(where: { $0.words == words }) { return same }
        if let same = people.firstIndex(where: {
            $0.words.count == words.count && Set($0.words) == Set(words)
        }) {
            return same
        }
        if let same = people.firstIndex(where: { endsAlike($0.words, words) }) { return same }
        if words.count > 1 {
            let joined = words.joined(separator: " ")
            if let near = people.firstIndex(where: { isNear($0.words.joined(separator: " "), joined) }) {
                return near
            }
            return people.firstIndex { person in
                let (long, short) =
                    person.words.count > words.count ? (person.words, words) : (words, person.words)
                if short.count == 1 { return isFull && long.last == short[0] }
                return long.last == short.last
                    && (short.allSatisfy(long.contains) || long.suffix(short.count) == short[...])
            }
        }
        let candidates = people.indices.filter { people[$0].words.last == last }
        if let certain = candidates.first(where: { people[$0].isCertain }) ?? candidates.first {
            return certain
        }
        if let part = people.firstIndex(where: { $0.words.contains(last) && $0.words.count > 1 }) {
            return part
        }
        if let part = people.firstIndex(where: { person in
            person.words.last?.split(separator: "-").contains { $0 == last } ?? false
        }) {
            return part
        }
        return people.firstIndex { person in person.words.last.map { isNear($0, last) } ?? false }
    }

    /// Whether one name ends with the other where a hyphen and a space count alike: `Ana Orr-Halm`, `Orr Halm`.
    private func endsAlike(_ left: [String], _ right: [String]) -> Bool {
        let (long, short) = left.count >= right.count ? (left, right) : (right, left)
        let (parts, tail) = (long.flatMap(Self.parts), short.flatMap(Self.parts))
        guard tail.count > 1, parts.suffix(tail.count) == tail[...] else { return false }
        // `Maria Orr` is not `Ana-Maria Orr`: the shorter name begins where a word of the longer one does.
        var rest = parts.count - tail.count
        for word in long where rest > 0 { rest -= Self.parts(word).count }
        return rest == 0
    }

    private static func parts(_ word: String) -> [String] { word.split(separator: "-").map(String.init) }

    /// Whether two spellings are one name: one letter of six, two of ten may differ, the first may not.
    private func isNear(_ left: String, _ right: String) -> Bool {
        let (a, b) = (Array(left.utf8), Array(right.utf8))
        let allowed = min(a.count, b.count) >= 10 ? 2 : min(a.count, b.count) >= 6 ? 1 : 0
        guard allowed > 0, a.first == b.first, abs(a.count - b.count) <= allowed else { return false }
        var row = Array(0...b.count)
        for i in 1...a.count {
            var diagonal = row[0]
            row[0] = i
            for j in 1...b.count {
                let cost = a[i - 1] == b[j - 1] ? diagonal : diagonal + 1
                diagonal = row[j]
                row[j] = min(cost, row[j] + 1, row[j - 1] + 1)
            }
        }
        return row[b.count] <= allowed
    }

    // Gender

    func gender(_ mention: Mention, _ name: Range<Int>) -> Gender? {
        let described =
            (mention.honorific.map { Array($0) } ?? []) + mention.roles.joined().flatMap { Array($0) }
        // `her counterpart` tells of somebody else, `her Excellency` of the bearer.
        for at in described
        where !text.tokens[at].is(.possessivePronoun) || text.tokens[at + 1].is(.honorific) {
            if text.tokens[at].is(.feminineNoun) { return .feminine }
            if text.tokens[at].is(.masculineNoun) { return .masculine }
        }
        let first = text.tokens[name.lowerBound]
        if first.is(.feminineName) != first.is(.masculineName) {
            return first.is(.feminineName) ? .feminine : .masculine
        }
        let words = named(name, mention)
        let last = words.last ?? ""
        if GivenNames.feminineEndings.contains(where: { last.hasSuffix($0) }) { return .feminine }
        if GivenNames.masculineEndings.contains(where: { last.hasSuffix($0) }) { return .masculine }
        guard text.prose.lexicon.language == Lexicon.russian.language else { return nil }
        let given = words.first ?? ""
        if RussianCases.masculineNames.contains(given) { return .masculine }
        return RussianCases.feminineEndings.contains { given.hasSuffix($0) } ? .feminine : nil
    }
}
