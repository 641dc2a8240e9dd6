import Interchange

/// The people whom an article names, with all that it says of them anywhere.
struct Cast: Sendable {
    /// One named human being.
    struct Person: Sendable {
        /// The name as printed at its first full mention.
        var name: String
        /// The folded words of the name.
        var words: [String] { key.words }
        /// The name as other names are compared with it.
        var key: Key
        /// The longest honorific printed.
        var honorific: String?
        /// Every description that the page attaches to the name.
        var roles: [String] = []
        /// The folded words of the honorific and of each description.
        var offices: [Set<String>] = []
        /// What a relative clause says, where no description stands.
        var relative: String?
        var gender: Gender?
        /// What it is where a description shows that nobody bears the name: `Mussel Watch, a report`.
        var thing: SpeakerMention.Kind?
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
    private var occurrences: [Occurrence] = []
    /// Where a pronoun, an office or a surname was found to mean somebody.
    private var notes: [Occurrence] = []
    let text: QuotedProse
    let reader: MentionReader
    /// Descriptions of single words that are people only if they speak: `Olena, a baker`, `Spring, a season`.
    private var unplaced: [String: Mention] = [:]
    /// Those of one name who were looked for again.
    private var located: Set<Int> = []
    /// How many people are told apart by more than their exact names; a page has tens.
    static let mostPeople = 300
    /// How many different names are looked up among the people; the longest page has hundreds.
    private static let mostNames = 2000
    /// How many occurrences a search goes back.
    private static let longestWay = 500

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
            let isOffice =
                !mention.nameFirst
                && mention.roles.joined().contains { $0.contains { text.tokens[$0].is(.roleHead) } }
            if mention.honorific != nil || isOffice || match(folded(name), isFull: false) != nil {
                _ = enter(mention, name)
            } else if unplaced.count < Self.mostPeople {
                unplaced[folded(name).joined(separator: " ")] = mention
            }
        }
        locate()
        describeBehindPronouns()
    }

    // Gathering

    private mutating func gather(_ range: Range<Int>, _ partial: inout [Mention]) {
        var at = range.lowerBound
        while at < range.upperBound {
            // `Nach den Worten des Leiters`: what belongs to the phrase of a source begins no mention.
            if let phrase = reader.phrase(at: at, before: range.upperBound), phrase.value == .source {
                at = phrase.end
                continue
            }
            guard text.isOutside(at), begins(at, range),
                let mention = reader.read(at: at, before: range.upperBound),
                let name = mention.name, isClean(mention, name)
            else {
                at += 1
                continue
            }
            // `by the City of Bar, Mayor Ana Petrov`: a place, and somebody else behind the comma.
            if name.count == 1, let next = otherPerson(mention, name) {
                at = next
                continue
            }
            if name.count > 1, people.count < Self.mostPeople {
                let person = enter(mention, name)
                if let role = predicate(behind: mention) ?? capacity(before: mention) {
                    describe(person, as: role)
                }
            } else if name.count == 1, partial.count < Self.mostPeople,
                mention.honorific != nil || !mention.roles.isEmpty || mention.relative != nil
            {
                partial.append(mention)
            }
            at = max(mention.range.upperBound, at + 1)
        }
    }

    private func begins(_ at: Int, _ range: Range<Int>) -> Bool {
        let token = text.tokens[at]
        guard !text.isReporting(at),
            token.isCapitalised || token.is([.article, .roleHead, .personNoun, .possessivePronoun]),
            !token.is([
                .preposition, .tailOpener, .reportingParticiple, .weekday, .clauseOpener, .relative,
            ]) || token.is(.officeWord),
            !token.is(.midAdverb) || token.is(.officeWord), !token.is(.month) || isGivenName(at, range)
        else { return false }
        // `At seven in the morning Judge Ana Petrov`
        if token.is(.article), at + 1 < range.upperBound, text.tokens[at + 1].is(.timeNoun) { return false }
        guard at > range.lowerBound else { return true }
        let before = text.tokens[at - 1]
        if before.is(.possessivePronoun), !token.isCapitalised { return false }
        // `the Danube Lyceum`: an article stands before no name.
        if token.isCapitalised, reader.isDefinite(at - 1),
            !token.is([.masculineName, .feminineName, .honorific, .roleHead, .officeWord]),
            text.prose.lexicon.language == Lexicon.english.language
        {
            return false
        }
        // `Quoting her mother, Ana Petrov said`: the object of a participle.
        if token.is(.possessivePronoun), before.is(.reportingParticiple) || text.isParticiple(at - 1) {
            return false
        }
        return
            !(before.isCapitalised && before.kind == .word && token.isCapitalised && text.isOutside(at - 1))
            || before.is([
                .preposition, .tailOpener, .clauseOpener, .relative, .midAdverb, .conjunction,
            ])
    }

    /// Whether the short form of a month is somebody's first name: `Jan van der Berg`.
    private func isGivenName(_ at: Int, _ range: Range<Int>) -> Bool {
        let token = text.tokens[at]
        return token.end - token.start == 3 && token.is([.masculineName, .feminineName])
            && at + 1 < range.upperBound && text.tokens[at + 1].kind == .word
    }

    /// Whether what stands before the name reads as an office and not as a sentence that runs up to the name.
    private func isClean(_ mention: Mention, _ name: Range<Int>) -> Bool {
        (mention.range.lowerBound..<name.lowerBound).allSatisfy { at in
            let token = text.tokens[at]
            return token.isCapitalised || token.kind != .word
                || token.is([.preposition, .article, .conjunction, .roleHead, .personNoun, .officeWord])
                || token.is(.numberWord) && at > mention.range.lowerBound && reader.isOf(at - 1)
                || at == mention.range.lowerBound && token.is(.possessivePronoun)
                || at + 1 < name.lowerBound && text.tokens[at + 1].kind == .possessive
                || isBody(at, mention.range.lowerBound)
                || qualifies(at, before: name.lowerBound) || isGoverned(at, mention.range.lowerBound)
                || isSetOff(at, mention.range.lowerBound..<name.lowerBound)
        }
    }

    /// Adds a mention to the person that it names; a new one where nobody bears the name.
    mutating func enter(_ mention: Mention, _ name: Range<Int>) -> Int {
        let isOblique = nominative.isWanted(mention)
        let words = named(name, mention)
        let index = match(words, isFull: words.count > 1) ?? people.count
        if index == people.count {
            people.append(Person(name: printed(name, mention), key: Key(words)))
            if words.count == 1, let mention = unplaced.removeValue(forKey: words[0]), let name = mention.name
            {
                return enter(mention, name)
            }
        }
        if words.count > people[index].words.count, people[index].words.count == 1 {
            people[index].name = printed(name, mention)
            people[index].key = Key(words)
        }
        // `her colleague from Bar, Ana Petrov, a miller`: what she is to somebody else is no office beside one.
        let isOther = mention.roles.map { $0.count == 1 && reader.isCounterpart($0[0]) }
        let hasOffice = mention.roles.joined().contains { $0.contains { text.tokens[$0].is(.roleHead) } }
        for (role, isOther) in zip(mention.roles, isOther) {
            if isOther || hasOffice && isLook(role), mention.roles.count > 1 { continue }
            let words =
                role.map { part in
                    if isOblique { return nominative.office(part) }
                    return role.count == 1 ? nominative.place(part) : text.words(part)
                }.joined(separator: " ")
            if !people[index].roles.contains(words) { describe(index, as: words) }
        }
        if let relative = mention.relative { describe(index, by: relative) }
        if let honorific = mention.honorific {
            let words = text.words(honorific)
            if words.utf8.count > people[index].honorific?.utf8.count ?? 0 {
                people[index].honorific = words
                // `the General` for a Major-General.
                people[index].offices.append(
                    Self.words(words).union(
                        words.split { $0 == " " || $0 == "-" }.map { Fold.string(String($0)) }))
            }
        }
        if let thing = thing(mention, name) { people[index].thing = people[index].thing ?? thing }
        let isKnown = text.tokens[name.lowerBound].is([.masculineName, .feminineName]) && name.count > 1
        if mention.honorific != nil || !mention.roles.isEmpty || mention.relative != nil || isKnown {
            people[index].isCertain = true
        }
        people[index].gender = people[index].gender ?? gender(mention, name)
        return index
    }

    /// Whether a description tells no more than how somebody looks: `Court president Ivan Orlov, a quiet man with a loud tie`.
    private func isLook(_ role: [Range<Int>]) -> Bool {
        guard let first = role.first, text.tokens[first.lowerBound].is(.article) else { return false }
        let noun = first.prefix { !text.tokens[$0].is(.preposition) }.last
        return noun.map { reader.phrase(at: $0, before: $0 + 1)?.value == .human } ?? false
    }

    /// Takes what a relative clause says: an office that somebody holds, or the clause itself.
    private mutating func describe(_ index: Int, by relative: Range<Int>) {
        let office = held(in: relative)
        if let office, office.isNow {
            if !people[index].roles.contains(office.words) { describe(index, as: office.words) }
        } else if people[index].relative == nil {
            people[index].relative = office?.words ?? text.words(relative)
        }
    }

    var nominative: Nominative { Nominative(text: text) }

    /// The folded words of a name, in the nominative.
    func named(_ name: Range<Int>, _ mention: Mention) -> [String] {
        nominative.isWanted(mention) ? Self.folded(nominative.name(text.words(name))) : folded(name)
    }

    /// The name as printed, or in the nominative where its sentence puts it into another case.
    private func printed(_ name: Range<Int>, _ mention: Mention) -> String {
        let words = text.words(name)
        return nominative.isWanted(mention) ? nominative.name(words) : words
    }

    /// Gives somebody without one a description.
    mutating func describe(_ person: Int, as role: String) {
        people[person].roles.append(role)
        people[person].offices.append(Self.words(role))
    }

    /// Takes what a pronoun or noun showed of somebody's gender.
    mutating func learn(_ gender: Gender, of person: Int) {
        if people[person].gender == nil { people[person].gender = gender }
    }

    /// Notes that somebody is meant at a token, so that a later pronoun finds them.
    mutating func note(_ person: Int, at token: Int) {
        people[person].isCertain = true
        let place = Self.place(of: token, in: notes)
        if place < notes.count, notes[place].token == token { return }
        let printed = Self.place(of: token, in: occurrences)
        if printed < occurrences.count, occurrences[printed].token == token { return }
        notes.insert(Occurrence(token: token, person: person, isSubject: isSubject(token)), at: place)
    }

    /// The index of the first occurrence at or behind a token.
    private static func place(of token: Int, in list: [Occurrence]) -> Int {
        var (low, high) = (0, list.count)
        while low < high {
            let middle = (low + high) / 2
            if list[middle].token < token { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Notes where somebody of one name is named again, once it shows that the name is a person's: `Safet has heard him`.
    mutating func locate(_ person: Int) {
        guard people[person].words.count == 1, located.insert(person).inserted, located.count < Self.mostLate
        else { return }
        for paragraph in text.prose.paragraphs where paragraph.field != .title {
            for at in paragraph.tokens
            where text.tokens[at].isCapitalised && text.isOutside(at)
                && folded(at..<at + 1) == people[person].words
                && !isPart(at, paragraph.tokens)
            {
                note(person, at: at)
            }
        }
    }

    /// Whether a name word stands in a longer name.
    private func isPart(_ at: Int, _ range: Range<Int>) -> Bool {
        at > range.lowerBound && reader.isNameWord(at - 1)
            || at + 1 < range.upperBound && reader.isNameWord(at + 1)
    }

    /// How many people of one name are looked for again.
    private static let mostLate = 50

    /// Where people are named or meant from `start` on and before `end`, by token.
    func between(_ start: Int, _ end: Int) -> [Occurrence] {
        guard start < end else { return [] }
        let all = [occurrences, notes].flatMap { list in
            list[Self.place(of: start, in: list)..<Self.place(of: end, in: list)]
        }
        return all.sorted { $0.token < $1.token }
    }

    /// The last occurrence before `end` that `isWanted` takes, not before `start` and not further back than a page.
    func latest(before end: Int, from start: Int, where isWanted: (Occurrence) -> Bool) -> Occurrence? {
        var (printed, noted) = (Self.place(of: end, in: occurrences), Self.place(of: end, in: notes))
        for _ in 0..<Self.longestWay {
            let isNoted =
                noted > 0 && (printed == 0 || notes[noted - 1].token > occurrences[printed - 1].token)
            guard isNoted || printed > 0 else { return nil }
            let found = isNoted ? notes[noted - 1] : occurrences[printed - 1]
            guard found.token >= start else { return nil }
            if isWanted(found) { return found }
            if isNoted { noted -= 1 } else { printed -= 1 }
        }
        return nil
    }

    private mutating func locate() {
        var known: [String: Int?] = [:]
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
                let words = folded(at..<end)
                let key = words.joined(separator: " ")
                if known[key] == nil, known.count < Self.mostNames {
                    known[key] = .some(match(words, isFull: false) ?? inflected(at..<end))
                }
                if let person = known[key] ?? nil {
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
}
