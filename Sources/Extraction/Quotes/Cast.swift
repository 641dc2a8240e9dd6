import Interchange

/// The people whom an article names, with all that it says of them anywhere.
struct Cast: Sendable {
    /// One named human being.
    struct Person: Sendable {
        /// The name as printed at its first full mention.
        var name: String
        /// The folded words of the name.
        var words: [String]
        /// The longest honorific printed.
        var honorific: String?
        /// Every description that the page attaches to the name.
        var roles: [String] = []
        /// What a relative clause says, where no description stands.
        var relative: String?
        var gender: Gender?
        /// Whether an honorific, a description or speech shows that the name is a person's.
        var isCertain = false

        /// The longest description.
        var role: String? {
            roles.max { ($0.utf8.count, $1) < ($1.utf8.count, $0) } ?? relative
        }
    }

    /// What `he` and `she` tell apart.
    enum Gender: Sendable {
        case masculine, feminine
    }

    /// One place where somebody is named.
    struct Occurrence: Sendable {
        let token: Int
        let person: Int
        /// Whether it is the subject of its sentence.
        let isSubject: Bool
    }

    private(set) var people: [Person] = []
    /// Where people are named, by token.
    private(set) var occurrences: [Occurrence] = []
    private let text: QuotedProse
    private let reader: MentionReader

    /// Reads all names of the article outside quotation marks.
    init(_ reader: MentionReader) {
        self.reader = reader
        text = reader.text
        var partial: [Mention] = []
        for paragraph in text.prose.paragraphs where paragraph.field != .title {
            gather(paragraph.tokens, &partial)
        }
        for mention in partial {
            // `Petrov, who heads the unit`: what is said of a surname belongs to the whole name.
            guard let name = mention.name else { continue }
            if mention.honorific != nil || match(folded(name), isFull: false) != nil {
                _ = enter(mention, name)
            }
        }
        locate()
    }

    // Gathering

    private mutating func gather(_ range: Range<Int>, _ partial: inout [Mention]) {
        var at = range.lowerBound
        while at < range.upperBound {
            guard text.isOutside(at), begins(at, range),
                let mention = reader.read(at: at, before: range.upperBound),
                let name = mention.name, isClean(mention, name)
            else {
                at += 1
                continue
            }
            if name.count > 1 {
                let person = enter(mention, name)
                if let role = predicate(behind: mention, before: range.upperBound) {
                    describe(person, as: role)
                }
            } else if mention.honorific != nil || !mention.roles.isEmpty || mention.relative != nil {
                partial.append(mention)
            }
            at = max(mention.range.upperBound, at + 1)
        }
    }

    /// `Ana Petrov is the director of a theatre`: the office behind a form of `be`.
    private func predicate(behind mention: Mention, before end: Int) -> String? {
        let verb = mention.range.upperBound
        guard verb + 1 < end, text.isOutside(verb), text.tokens[verb].is(.auxiliary),
            text.prose.lexicon.cues.longest(text.tokens, at: verb, before: verb + 1)?.value == .copula,
            let role = reader.role(at: verb + 1, before: text.reach(from: verb)),
            text.tokens[verb + 1].is(.article), let head = reader.head(of: role),
            text.tokens[head].is(.roleHead)
        else { return nil }
        return text.words(role)
    }

    private func begins(_ at: Int, _ range: Range<Int>) -> Bool {
        let token = text.tokens[at]
        guard !text.isReporting(at), token.isCapitalised || token.is([.article, .roleHead, .personNoun]),
            !token.is([.preposition, .tailOpener, .reportingParticiple, .month, .weekday])
        else { return false }
        guard at > range.lowerBound else { return true }
        let before = text.tokens[at - 1]
        if before.is(.possessivePronoun), !token.isCapitalised { return false }
        return
            !(before.isCapitalised && before.kind == .word && token.isCapitalised && text.isOutside(at - 1))
            || before.is([.preposition, .tailOpener])
    }

    /// Whether what stands before the name reads as an office and not as a sentence that runs up to the name.
    private func isClean(_ mention: Mention, _ name: Range<Int>) -> Bool {
        (mention.range.lowerBound..<name.lowerBound).allSatisfy { at in
            let token = text.tokens[at]
            return token.isCapitalised || token.kind != .word
                || token.is([.preposition, .article, .conjunction, .roleHead, .personNoun])
        }
    }

    /// Adds a mention to the person that it names; a new one where nobody bears the name.
    mutating func enter(_ mention: Mention, _ name: Range<Int>) -> Int {
        let words = folded(name)
        let index = match(words, isFull: words.count > 1) ?? people.count
        if index == people.count { people.append(Person(name: text.words(name), words: words)) }
        if words.count > people[index].words.count, people[index].words.count == 1 {
            people[index].name = text.words(name)
            people[index].words = words
        }
        for role in mention.roles {
            let words = role.map { text.words($0) }.joined(separator: " ")
            if !people[index].roles.contains(words) { people[index].roles.append(words) }
        }
        if let relative = mention.relative, people[index].relative == nil {
            people[index].relative = text.words(relative)
        }
        if let honorific = mention.honorific {
            let words = text.words(honorific)
            if words.utf8.count > people[index].honorific?.utf8.count ?? 0 { people[index].honorific = words }
        }
        let isKnown = text.tokens[name.lowerBound].is([.masculineName, .feminineName]) && name.count > 1
        if mention.honorific != nil || !mention.roles.isEmpty || mention.relative != nil || isKnown {
            people[index].isCertain = true
        }
        people[index].gender = people[index].gender ?? gender(mention, name)
        return index
    }

    /// Gives somebody without one a description.
    mutating func describe(_ person: Int, as role: String) { people[person].roles.append(role) }

    /// Takes what a pronoun or noun showed of somebody's gender.
    mutating func learn(_ gender: Gender, of person: Int) {
        if people[person].gender == nil { people[person].gender = gender }
    }

    /// Notes that somebody is meant at a token, so that a later pronoun finds them.
    mutating func note(_ person: Int, at token: Int) {
        people[person].isCertain = true
        let place = occurrences.firstIndex { $0.token >= token } ?? occurrences.count
        if place < occurrences.count, occurrences[place].token == token { return }
        occurrences.insert(Occurrence(token: token, person: person, isSubject: isSubject(token)), at: place)
    }

    private mutating func locate() {
        for paragraph in text.prose.paragraphs where paragraph.field != .title {
            var at = paragraph.tokens.lowerBound
            while at < paragraph.tokens.upperBound {
                guard text.isOutside(at), reader.isNameWord(at) else {
                    at += 1
                    continue
                }
                var end = at + 1
                while end < paragraph.tokens.upperBound,
                    reader.isNameWord(end)
                        || text.tokens[end].is(.nameParticle) && end + 1 < paragraph.tokens.upperBound
                            && reader.isNameWord(end + 1)
                {
                    end += 1
                }
                if let person = match(folded(at..<end), isFull: false) {
                    occurrences.append(Occurrence(token: at, person: person, isSubject: isSubject(at)))
                }
                at = end
            }
        }
        // The title's range may stand behind the body's, but its tokens come first.
        occurrences.sort { $0.token < $1.token }
    }

    private func isSubject(_ token: Int) -> Bool {
        let start = text.sentenceStart(before: token)
        return !(start..<token).contains { text.isOutside($0) && text.isVerb($0) }
    }

    // Matching

    /// The folded words of a name; a hyphen joins two.
    func folded(_ name: Range<Int>) -> [String] {
        name.filter { text.tokens[$0].kind == .word }.map {
            Fold.string(text.prose.text(text.tokens[$0].range))
        }
    }

    /// The person that bears these words.
    ///
    /// `isFull` tells whether the words are a whole name rather than a part of one.
    func match(_ words: [String], isFull: Bool) -> Int? {
        guard let last = words.last else { return nil }
        if let same = people.firstIndex(where: { $0.words == words }) { return same }
        if let same = people.firstIndex(where: { Set($0.words) == Set(words) }) { return same }
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

    private func gender(_ mention: Mention, _ name: Range<Int>) -> Gender? {
        let words = (mention.honorific.map { Array($0) } ?? []) + mention.roles.joined().flatMap { Array($0) }
        for at in words {
            if text.tokens[at].is(.feminineNoun) { return .feminine }
            if text.tokens[at].is(.masculineNoun) { return .masculine }
        }
        let first = text.tokens[name.lowerBound]
        if first.is(.feminineName) != first.is(.masculineName) {
            return first.is(.feminineName) ? .feminine : .masculine
        }
        let last = Fold.string(text.prose.text(text.tokens[name.upperBound - 1].range))
        if GivenNames.feminineEndings.contains(where: { last.hasSuffix($0) }) { return .feminine }
        if GivenNames.masculineEndings.contains(where: { last.hasSuffix($0) }) { return .masculine }
        return nil
    }
}
