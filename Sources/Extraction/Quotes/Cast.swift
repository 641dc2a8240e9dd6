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
        /// The office that an honorific names, where nothing else is said: `President` of `President Ana Petrov`.
        var style: String?
        var gender: Gender?
        /// What it is where a description shows that nobody bears the name: `Mussel Watch, a report`.
        var thing: SpeakerMention.Kind?
        /// Whether an honorific, a description or speech shows that the name is a person's.
        var isCertain = false

        /// The longest description.
        var role: String? {
            roles.max { ($0.utf8.count, $1) < ($1.utf8.count, $0) } ?? relative ?? style
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

    var people: [Person] = []
    /// Where people are named, by token.
    var occurrences: [Occurrence] = []
    /// Where a pronoun, an office or a surname was found to mean somebody.
    var notes: [Occurrence] = []
    let text: QuotedProse
    let reader: MentionReader
    /// Descriptions of single words that are people only if they speak: `Olena, a baker`, `Spring, a season`.
    private var unplaced: [String: Mention] = [:]
    /// Where single words stand that nobody was known to bear, by their folded words.
    var strangers: [String: [Int]] = [:]
    /// How many people are told apart by more than their exact names; a page has tens.
    static let mostPeople = 300

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
                if let office = led(by: mention) { people[person].offices.append(office) }
                if let role = predicate(behind: mention) ?? capacity(before: mention) {
                    describe(person, as: role)
                }
            } else if name.count == 1, partial.count < Self.mostPeople, !isCrowd(mention),
                mention.honorific != nil || !mention.roles.isEmpty || mention.relative != nil
            {
                partial.append(mention)
            }
            // `Heat that leaks is money, the Head of the Centre, Ana Petrov, said`: one word’s clause may hold whoever speaks.
            let isWord = name.count == 1 && mention.relative != nil && mention.roles.isEmpty
            at = max(isWord ? name.upperBound : mention.range.upperBound, at + 1)
        }
    }

    /// Whether what stands before one word tells of several people: `participants of the 41st Staff Course`.
    private func isCrowd(_ mention: Mention) -> Bool {
        guard mention.honorific == nil, let office = mention.roles.first?.first,
            text.prose.lexicon.isEnglish,
            let head = office.first(where: { text.tokens[$0].is([.roleHead, .personNoun, .pluralNoun]) })
        else { return false }
        return !text.tokens[head].isCapitalised && reader.isPlural(head)
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
        // `Handing out the keys, the Mayor of Bar, Ana Petrov, said`
        if text.isGerund(at), !token.is([.officeWord, .roleHead]), at == text.sentenceStart(before: at),
            at + 1 < range.upperBound, text.tokens[at + 1].kind == .word, !text.tokens[at + 1].isCapitalised
        {
            return false
        }
        // `am Vormittag von der Ministerin Ana Petrov`
        if text.prose.lexicon.isGerman, token.is(.timeNoun) { return false }
        // `At seven in the morning Judge Ana Petrov`
        if token.is(.article), at + 1 < range.upperBound, text.tokens[at + 1].is(.timeNoun) { return false }
        guard at > range.lowerBound else { return true }
        let before = text.tokens[at - 1]
        if before.is(.possessivePronoun), !token.isCapitalised { return false }
        // `the Danube Lyceum`: an article stands before no name.
        if token.isCapitalised, reader.isDefinite(at - 1),
            !token.is([.masculineName, .feminineName, .honorific, .roleHead, .officeWord]),
            text.prose.lexicon.isEnglish
        {
            return false
        }
        // `Quoting her mother, Ana Petrov said`: the object of a participle.
        if token.is(.possessivePronoun), before.is(.reportingParticiple) || text.isParticiple(at - 1) {
            return false
        }
        // `Quoting a proverb from Bar, Ana Petrov said`
        if token.is(.indefinite), text.isGerund(at - 1), text.sentenceStart(before: at) == at - 1 {
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
                || reader.phrase(at: at, before: name.lowerBound)?.value == .bearing
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
        let shown = mention.honorific.flatMap { gender(of: $0) }
        let index = match(words, isFull: words.count > 1, gender: shown) ?? people.count
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
                    return withoutComma(role.count == 1 ? nominative.place(part) : text.words(part))
                }.joined(separator: " ")
            if !people[index].roles.contains(words) { describe(index, as: words) }
        }
        if let relative = mention.relative { describe(index, by: relative) }
        if let honorific = mention.honorific {
            if people[index].style == nil, let office = honorific.first(where: { reader.isOfficeTitle($0) }) {
                let end = (office..<honorific.upperBound).first { !reader.isOfficeTitle($0) }
                people[index].style = text.words(office..<(end ?? honorific.upperBound))
            }
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

    /// `miller at the centre “Lantern,”`: a description without the reporter's mark that print puts inside those of a name.
    private func withoutComma(_ role: String) -> String {
        guard let mark = role.last, !mark.isLetter, !mark.isNumber, let inner = role.dropLast().last,
            inner == "," || inner == ".", mark != ")"
        else { return role }
        return role.dropLast(2) + String(mark)
    }

    /// Whether a description tells no more than how somebody looks: `Court president Ivan Orlov, a quiet man with a loud tie`.
    private func isLook(_ role: [Range<Int>]) -> Bool {
        guard let first = role.first, text.tokens[first.lowerBound].is(.article) else { return false }
        let noun = first.prefix { !text.tokens[$0].is(.preposition) }.last
        return noun.map { reader.phrase(at: $0, before: $0 + 1)?.value == .human } ?? false
    }

    /// Takes what a relative clause says: an office that somebody holds, or the clause itself.
    private mutating func describe(_ index: Int, by relative: Range<Int>) {
        // `who does not like rain` tells nobody apart.
        guard !tellsAge(relative), !relative.prefix(3).contains(where: { text.tokens[$0].is(.negation) })
        else { return }
        // `who as chair of the fair led the way`
        if let first = relative.first,
            reader.phrase(at: first, before: relative.upperBound)?.value == .remark,
            let role = reader.role(at: first + 1, before: relative.upperBound),
            let head = reader.head(of: role),
            text.tokens[head].is([.roleHead, .personNoun])
        {
            if !people[index].roles.contains(text.words(role)) { describe(index, as: text.words(role)) }
            return
        }
        let office = held(in: relative)
        if let office, office.isNow {
            if !people[index].roles.contains(office.words) { describe(index, as: office.words) }
        } else if people[index].relative == nil, !isDeed(relative) {
            people[index].relative = office?.words ?? text.words(relative)
        }
    }

    /// `who came to Bar by train`: what somebody once did tells nobody apart.
    ///
    /// - Leaves: `who was a miller`, `who founded the choir`.
    private func isDeed(_ relative: Range<Int>) -> Bool {
        guard text.prose.lexicon.isEnglish,
            let verb = relative.first(where: { !text.tokens[$0].is(.midAdverb) })
        else { return false }
        return text.tokens[verb].is(.irregularPast) && !text.tokens[verb].is(.auxiliary)
            && reader.phrase(at: verb, before: verb + 1)?.value == .arrival
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
}
