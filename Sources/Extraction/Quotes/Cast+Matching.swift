import Interchange

/// Which of the people a name means, and whether it is a man’s or a woman’s.
extension Cast {
    /// The folded words of a name; a hyphen joins two, and a stop parts an initial from its surname: `A.Petrov`.
    func folded(_ name: Range<Int>) -> [String] {
        var words: [String] = []
        for at in name where text.tokens[at].kind == .word {
            let word = text.prose.folded(text.tokens[at].range)
            if word.utf8.contains(0x2E), let stop = word.firstIndex(of: "."), word[..<stop].count == 1 {
                words += word.split(separator: ".").map(String.init)
            } else {
                words.append(word)
            }
        }
        return words
    }

    /// The folded words of a name that is no part of the text.
    static func folded(_ name: String) -> [String] {
        name.split(separator: " ").map { Fold.string(String($0)) }
    }

    /// The person that bears these words.
    ///
    /// `isFull` tells whether the words are a whole name rather than a part of one; `gender`, what an honorific before a surname
    /// says of which of its bearers is meant.
    func match(_ words: [String], isFull: Bool, gender: Gender? = nil) -> Int? {
        guard let last = words.last, !people.isEmpty else { return nil }
        let keys = people.prefix(Self.mostPeople).lazy.map(\.key)
        func first(_ isMeant: (Key) -> Bool) -> Int? { keys.firstIndex(where: isMeant) }
        // The same words are what is found most often, and take no key.
        let digest = Key.digest(of: words)
        if let same = first({ $0.digest == digest && $0.words == words }) { return same }
        let wanted = Key(words)
        if words.count > 1, let same = first({ $0.bag == wanted.bag && $0.words.sorted() == words.sorted() })
        {
            return same
        }
        if wanted.parts.count > 1, let same = first({ Self.endsAlike($0, wanted) }) { return same }
        if wanted.parts.count > 1, let same = first({ Self.endsNear($0, wanted) }) { return same }
        if words.count > 1 {
            if let near = first({ Self.isNear($0.bytes[...], wanted.bytes[...]) }) { return near }
            return first { key in
                guard key.last == wanted.last else { return false }
                let (long, short) = key.words.count > words.count ? (key.words, words) : (words, key.words)
                if let initial = words.first, initial.count == 1, words.count == 2, key.words.count > 1 {
                    return key.words.first?.hasPrefix(initial) == true
                }
                return short.count == 1
                    ? isFull : short.allSatisfy(long.contains) || long.suffix(short.count) == short[...]
            }
        }
        var bearers = keys.indices.filter { keys[$0].last == wanted.last }
        if let gender, bearers.count > 1 {
            let meant = bearers.filter { people[$0].gender == gender }
            bearers = meant.isEmpty ? bearers.filter { people[$0].gender == nil } : meant
        }
        if let certain = bearers.first(where: { people[$0].isCertain }) ?? bearers.first { return certain }
        if let part = first({ $0.words.count > 1 && $0.words.contains(last) }) { return part }
        if let part = first({ key in key.parts.suffix(key.counts.last ?? 0).contains(last) }) { return part }
        if let near = first({
            Self.isNear($0.bytes.suffix($0.words.last?.utf8.count ?? 0), wanted.bytes[...])
        }) {
            return near
        }
        return wanted.parts.count > 1 ? first { Self.isDeclined($0, wanted) } : nil
    }

    /// Whether a surname of two parts is another one with an ending more or less: `Orr-Halm`, `Orr-Halmova`.
    private static func isDeclined(_ key: Key, _ surname: Key) -> Bool {
        let parts = key.parts.suffix(key.counts.last ?? 0)
        guard parts.count == surname.parts.count, parts.dropLast() == surname.parts.dropLast()[...],
            let (left, right) = parts.last.flatMap({ part in surname.parts.last.map { (part, $0) } })
        else { return false }
        return min(left.count, right.count) >= 4 && abs(left.count - right.count) <= 3
            && (left.hasPrefix(right) || right.hasPrefix(left))
    }

    /// Whether one name ends with the other where a hyphen and a space count alike: `Ana Orr-Halm`, `Orr Halm`.
    private static func endsAlike(_ left: Key, _ right: Key) -> Bool {
        let (long, short) = left.words.count >= right.words.count ? (left, right) : (right, left)
        var rest = long.parts.count - short.parts.count
        guard left.lastPart == right.lastPart, short.parts.count > 1, rest >= 0,
            long.parts[rest...] == short.parts[...]
        else { return false }
        // `Maria Orr` is not `Ana-Maria Orr`: the shorter name begins where a word of the longer one does.
        for count in long.counts where rest > 0 { rest -= count }
        return rest == 0
    }

    /// Whether one name ends nearly as the other where a hyphen and a space count alike: `Ana Orr-Halmian`, `Orr Halmyan`.
    private static func endsNear(_ left: Key, _ right: Key) -> Bool {
        let (long, short) = left.words.count >= right.words.count ? (left, right) : (right, left)
        var rest = long.parts.count - short.parts.count
        guard short.parts.count > 1, rest >= 0, long.parts.count > long.words.count || rest > 0,
            long.parts.count > long.words.count || short.parts.count > short.words.count,
            let tail = long.parts.last, let end = short.parts.last, tail.utf8.first == end.utf8.first,
            abs(tail.utf8.count - end.utf8.count) <= 2,
            long.parts[rest].utf8.first == short.parts[0].utf8.first
        else { return false }
        let whole = Array(long.parts[rest...].joined(separator: " ").utf8)
        for count in long.counts where rest > 0 { rest -= count }
        return rest == 0 && isNear(whole[...], Array(short.parts.joined(separator: " ").utf8)[...])
    }

    /// Whether two spellings are one name: one letter of six, two of ten may differ, the first may not.
    private static func isNear(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
        let shorter = min(left.count, right.count)
        let allowed = shorter >= 10 ? 2 : shorter >= 6 ? 1 : 0
        guard allowed > 0, left.first == right.first, abs(left.count - right.count) <= allowed else {
            return false
        }
        let (a, b) = (Array(left), Array(right))
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

    /// What a name is of which a description in small letters says that it is a paper or a body.
    func thing(_ mention: Mention, _ name: Range<Int>) -> SpeakerMention.Kind? {
        // `the NGO Wide Road`
        if !mention.nameFirst, mention.honorific == nil, mention.roles.count == 1,
            mention.roles[0].count == 1,
            let last = mention.roles[0][0].last, last + 1 == name.lowerBound, text.tokens[last].is(.bodyHead),
            !text.tokens[last].is([.roleHead, .personNoun]), reader.isDefinite(mention.head.lowerBound),
            !text.tokens[last].isCapitalised || text.tokens[last].shape.contains(.allCaps),
            !text.tokens[name.lowerBound].is([.masculineName, .feminineName])
        {
            return .organisation
        }
        guard mention.nameFirst, mention.honorific == nil, mention.roles.count == 1,
            mention.roles[0].count == 1, let role = mention.roles[0].first,
            !text.tokens[name.lowerBound].is([.masculineName, .feminineName]),
            text.tokens[role.lowerBound].is(.article), text.tokens[role.lowerBound].is(.indefinite),
            let head = reader.head(of: role),
            !text.tokens[head].isCapitalised || text.tokens[head].shape.contains(.allCaps),
            !text.tokens[head].is([.roleHead, .personNoun])
        else { return nil }
        if text.tokens[head].is(.documentHead) { return .document }
        return text.tokens[head].is(.bodyHead) ? .organisation : nil
    }

    /// Where a description of a single word begins that is somebody else’s office and whole name.
    func otherPerson(_ mention: Mention, _ name: Range<Int>) -> Int? {
        if let next = nextOfDeed(mention, name) ?? nextOfCall(mention, name) { return next }
        guard mention.honorific == nil, let role = mention.roles.last?.last,
            role.lowerBound > name.upperBound, !text.tokens[role.lowerBound].is(.article),
            let inner = reader.nameRun(in: role), inner.count > 1,
            inner.upperBound == role.upperBound, inner.lowerBound > role.lowerBound,
            text.tokens[inner.lowerBound - 1].is([.honorific, .roleHead])
                || isOfState(inner.lowerBound - 1, in: role)
        else { return nil }
        return role.lowerBound
    }

    /// `Recall, the head of the Fund, Ana Petrov, warned`: a word that calls on the reader, and an office whose holder is named next.
    ///
    /// - Leaves: `Petrov, the head of the Fund, warned`, `Ivan, the head of the Fund, Ana Petrov, and all guests`.
    private func nextOfCall(_ mention: Mention, _ name: Range<Int>) -> Int? {
        let first = text.tokens[name.lowerBound]
        guard name.count == 1, name.lowerBound == text.sentenceStart(before: name.lowerBound),
            !first.is([.masculineName, .feminineName]), mention.honorific == nil, mention.roles.count == 1,
            let role = mention.roles[0].first, role.lowerBound > name.upperBound + 1,
            reader.isDefinite(role.lowerBound - 1), role.upperBound + 1 < text.tokens.count,
            text.tokens[role.upperBound].is(","), text.isOutside(role.upperBound + 1)
        else { return nil }
        let next = role.upperBound + 1
        let group = next..<reader.groupEnd(from: next, before: text.reach(from: next))
        guard let inner = reader.nameRun(in: group), inner.count > 1, inner == group,
            inner.upperBound + 1 < text.tokens.count
        else { return nil }
        let verb = text.tokens[inner.upperBound].is(",") ? inner.upperBound + 1 : inner.upperBound
        return text.isOutside(verb) && text.isVerb(verb) ? role.lowerBound - 1 : nil
    }

    /// `Treffen von Ana Petrov`: a noun of German, and the whole name of somebody behind its preposition.
    private func nextOfDeed(_ mention: Mention, _ name: Range<Int>) -> Int? {
        let of = name.upperBound
        guard text.prose.lexicon.isGerman, mention.honorific == nil, of + 1 < mention.range.upperBound,
            reader.isOf(of) || text.isBy(of), !text.tokens[of].isCapitalised,
            !text.tokens[name.lowerBound].is([.masculineName, .feminineName]),
            let inner = reader.nameRun(in: of + 1..<mention.range.upperBound), inner.count > 1,
            inner.lowerBound == of + 1, text.tokens[of + 1].is([.masculineName, .feminineName])
        else { return nil }
        return of + 1
    }

    /// `Deputy Minister of Water of Malta` before a name: whether an office ends with a State or a body's adjective at a token.
    private func isOfState(_ at: Int, in role: Range<Int>) -> Bool {
        let first = text.tokens[role.lowerBound]
        return first.isCapitalised && first.is([.roleHead, .officeWord]) && text.tokens[at].isCapitalised
            && text.tokens[at].is(.officeWord) && !text.tokens[at].is(.bodyHead)
            && (role.lowerBound..<at).contains { text.tokens[$0].is(.roleHead) }
    }

    /// Somebody whose whole name stands here in another case.
    func inflected(_ name: Range<Int>) -> Int? {
        guard name.count > 1, text.prose.lexicon.isRussian else { return nil }
        let words = Self.folded(nominative.name(text.words(name)))
        return people.prefix(Self.mostPeople).firstIndex { $0.words == words }
    }

    // Offices

    /// Whether an honorific or a description of somebody holds all the words given.
    func holds(_ person: Int, _ wanted: [String]) -> Bool {
        let offices = people[person].offices
        let isDeputy = wanted.contains(where: Lexicon.deputies.contains)
        return offices.contains { office in
            // `the Minister` is not the `Deputy Minister`, whose honorific is the same word.
            wanted.allSatisfy { names(office, $0) }
                && (isDeputy
                    || !offices.contains {
                        $0.isSuperset(of: office) && !$0.isDisjoint(with: Lexicon.deputies)
                    })
        }
    }

    /// Whether an office has a word, which German declines and joins with a body: `der OSZE-Vorsitzende`, `Vorsitzender der OSZE`.
    private func names(_ office: Set<String>, _ word: String) -> Bool {
        if office.contains(word) { return true }
        guard text.prose.lexicon.isGerman else { return false }
        func parts(_ word: String) -> [String] {
            word.split(separator: "-").map { GermanCases.undeclined(String($0)) }
        }
        let own = Set(office.flatMap(parts))
        return parts(word).allSatisfy(own.contains)
    }

    /// Whether the noun that a description of somebody is built on is this folded word.
    func bears(_ person: Int, _ word: String) -> Bool {
        people[person].roles.contains { role in
            let words = role.split(separator: " ").prefix { $0.first?.isUppercase == true }
            return words.last.map { Fold.string(String($0)) == word } == true
        }
    }

    /// The folded words of a text.
    static func words(_ text: String) -> Set<String> {
        let bytes = Array(text.utf8)
        var folded: [UInt8] = []
        Fold.append(bytes, 0..<bytes.count, to: &folded)
        var words: Set<String> = []
        var (start, at) = (0, 0)
        func close() {
            if start < at { words.insert(String(decoding: folded[start..<at], as: UTF8.self)) }
        }
        while at < folded.count {
            let (scalar, length) = Scan.scalar(folded, at)
            if !Scan.isWord(scalar), scalar != 0x2D {
                close()
                start = at + length
            }
            at += length
        }
        close()
        return words
    }

    // Gender

    /// What an honorific or a description shows: `Ms.`, `chairwoman`.
    func gender(of words: some Sequence<Int>) -> Gender? {
        for at in words where !text.tokens[at].is(.possessivePronoun) || text.tokens[at + 1].is(.honorific) {
            if text.tokens[at].is(.feminineNoun) { return .feminine }
            if text.tokens[at].is(.masculineNoun) { return .masculine }
        }
        return nil
    }

    func gender(_ mention: Mention, _ name: Range<Int>) -> Gender? {
        let described =
            (mention.honorific.map { Array($0) } ?? []) + mention.roles.joined().flatMap { Array($0) }
        // `her counterpart` tells of somebody else, `her Excellency` of the bearer.
        if let shown = gender(of: described) { return shown }
        let first = text.tokens[name.lowerBound]
        if first.is(.feminineName) != first.is(.masculineName) {
            return first.is(.feminineName) ? .feminine : .masculine
        }
        let words = named(name, mention)
        let last = words.last ?? ""
        if GivenNames.feminineEndings.contains(where: { last.hasSuffix($0) }) { return .feminine }
        if GivenNames.masculineEndings.contains(where: { last.hasSuffix($0) }) { return .masculine }
        guard text.prose.lexicon.isRussian else { return nil }
        let given = words.first ?? ""
        if RussianCases.masculineNames.contains(given) { return .masculine }
        return RussianCases.feminineEndings.contains { given.hasSuffix($0) } ? .feminine : nil
    }
}
