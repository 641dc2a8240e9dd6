import Interchange
import Registries

/// Finds out who is meant by a name, a surname, an office, a pronoun or a body's short name.
struct SpeakerResolver: Sendable {
    var cast: Cast
    let text: QuotedProse
    let reader: MentionReader
    let cues: CueReader
    /// Full names of the structures that issued the page.
    let issuers: [String]
    /// Full names found for the words of a short one.
    private var fullNames: [String: String?] = [:]
    /// Fuller descriptions found for the noun of a document.
    private var documents: [Word: String?] = [:]
    /// How many short names of bodies a page is searched for; it has a handful.
    private static let mostSearches = 200

    init(_ reader: MentionReader, issuers: [String]) {
        self.reader = reader
        text = reader.text
        cues = CueReader(text: reader.text, reader: reader)
        self.issuers = issuers
        cast = Cast(reader)
    }

    /// Who speaks, and how that was found.
    struct Speaker: Sendable {
        var name: String?
        var kind: SpeakerMention.Kind
        var role: String?
        var person: Int?
        var attribution: Quotation.Attribution
    }

    /// Who is meant by a mention.
    ///
    /// `last` is the person quoted last, whom a pronoun means when nobody else stands between.
    mutating func speaker(_ mention: Mention, last: Int?) -> Speaker {
        if mention.name == nil, reader.isCounterpart(mention.head), let other = counterpart(mention) {
            return other
        }
        return switch mention.kind {
        case .person: person(mention)
        case .pronoun: pronoun(mention, last: last)
        case .title: title(mention, last: last)
        case .body: body(mention)
        case .document: document(mention, .document)
        case .unnamed: unnamed(mention)
        }
    }

    /// The speaker that a number of the cast stands for.
    func speaker(person: Int) -> Speaker {
        Speaker(name: cast.people[person].name, kind: .person, person: person, attribution: .resolved)
    }

    /// The honorific and the longest description of a speaker, once the whole page is known.
    func completed(_ speaker: Speaker) -> Speaker {
        guard let person = speaker.person else { return speaker }
        var speaker = speaker
        speaker.role = cast.people[person].role.map(wholeOffice)
        speaker.name = cast.people[person].name
        return speaker
    }

    /// The name of the institution that issued the page where an office of two words or more is part of it.
    private func wholeOffice(_ role: String) -> String {
        guard role.contains(" "), let last = role.split(separator: " ").last else { return role }
        let head = text.prose.lexicon.vocabulary.look(up: Array(Fold.string(String(last)).utf8)).classes
        guard head.contains(.roleHead) else { return role }
        return issuers.first { $0.hasSuffix(role) || $0.contains(role + " ") } ?? role
    }

    // Persons

    mutating func person(_ mention: Mention) -> Speaker {
        guard let name = mention.name else { return unnamed(mention) }
        let words = cast.folded(name)
        if words.count == 1, mention.honorific == nil, mention.roles.isEmpty, isPlural(name.lowerBound),
            cast.match(words, isFull: false) == nil
        {
            // A capitalised plural at a sentence's start: `Farmers said`.
            return unnamed(mention)
        }
        let known = words.count == 1 ? cast.match(words, isFull: false) : nil
        let person = known ?? cast.enter(mention, name)
        if known != nil, mention.honorific != nil || !mention.roles.isEmpty { _ = cast.enter(mention, name) }
        cast.note(person, at: name.lowerBound)
        let isWhole = words.count > 1 || cast.people[person].words.count == 1
        return Speaker(
            name: cast.people[person].name, kind: .person, person: person,
            attribution: isWhole ? .named : .resolved)
    }

    /// Whether the word that begins a sentence or follows a quote looks like a plural and no list holds it as a name.
    private func isPlural(_ token: Int) -> Bool {
        let word = text.tokens[token]
        let isFirst = token == text.sentenceStart(before: token) || !text.isOutside(token - 1)
        return isFirst && !word.is([.masculineName, .feminineName]) && text.prose.bytes[word.end - 1] == 0x73
    }

    private mutating func pronoun(_ mention: Mention, last: Int?) -> Speaker {
        let token = text.tokens[mention.head.lowerBound]
        if token.is(.neutralPronoun), let thing = thing(before: mention.head.lowerBound) { return thing }
        let gender: Cast.Gender? = token.is(.feminine) ? .feminine : token.is(.masculine) ? .masculine : nil
        if let subject = subjectWithoutName(before: mention.head.lowerBound, gender) { return subject }
        if let person = antecedent(of: mention.head.lowerBound, gender)
            ?? last.flatMap({ fits($0, gender) ? $0 : nil })
        {
            if let gender { cast.learn(gender, of: person) }
            cast.note(person, at: mention.head.lowerBound)
            return speaker(person: person)
        }
        return Speaker(kind: .unnamed, role: text.words(mention.head), attribution: .unnamed)
    }

    /// What `it` or `they` stands for, where the sentence before is about a body or a document.
    private mutating func thing(before token: Int) -> Speaker? {
        let bound = text.paragraph(of: token).tokens.lowerBound
        var start = text.sentenceStart(before: token)
        if start > bound, start == token { start = text.sentenceStart(before: token - 1) }
        guard start < token else { return nil }
        // `According to a survey, … . It finds that`
        let source = cues.cue(at: start, before: token).flatMap { cue in
            cue.kind == .source ? reader.read(at: cue.range.upperBound, before: token) : nil
        }
        guard let subject = source ?? cues.sentenceSubject(from: start, before: token) else { return nil }
        switch subject.kind {
        case .body: return body(subject)
        case .document: return document(subject, .document)
        default: return nil
        }
    }

    func fits(_ person: Int, _ gender: Cast.Gender?) -> Bool {
        guard cast.people[person].isCertain else { return false }
        guard let gender, let own = cast.people[person].gender else { return true }
        return gender == own
    }

    /// The person in the nearest sentence before `token`: its subject first.
    func antecedent(of token: Int, _ gender: Cast.Gender?) -> Int? {
        guard let nearest = cast.latest(before: token, from: 0, where: { fits($0.person, gender) }) else {
            return nil
        }
        let start = text.sentenceStart(before: nearest.token)
        let sentence = cast.between(start, token).filter { fits($0.person, gender) }
        // Of two subjects the one whose name or office shows the gender comes before one who may have any.
        let sure = sentence.filter {
            $0.isSubject && gender != nil && cast.people[$0.person].gender == gender
        }
        return (sure.last ?? sentence.last { $0.isSubject } ?? sentence.first ?? nearest).person
    }

    private mutating func title(_ mention: Mention, last: Int?) -> Speaker {
        let wanted = content(of: mention.head)
        let holders = Set(cast.people.indices.prefix(Cast.mostPeople).filter { cast.holds($0, wanted) })
        let at = mention.head.lowerBound
        let nearest =
            holders.isEmpty
            ? nil
            : cast.latest(before: at, from: 0) { holders.contains($0.person) }?.person ?? holders.min()
        if let nearest {
            cast.note(nearest, at: at)
            return speaker(person: nearest)
        }
        let isBody = mention.head.contains { text.tokens[$0].shape.contains(.allCaps) }
        guard let heir = isBody ? bareHeir(of: mention) : heir(of: mention, last: last) else {
            return isBody ? body(mention) : unnamed(mention)
        }
        if cast.people[heir].roles.isEmpty, isHolder(mention) || cast.people[heir].relative == nil {
            let isDefinite = reader.isDefinite(mention.head.lowerBound)
            let start = isDefinite ? mention.head.lowerBound + 1 : mention.head.lowerBound
            if start < mention.head.upperBound {
                cast.describe(heir, as: text.words(start..<mention.head.upperBound))
            }
        }
        cast.note(heir, at: at)
        return speaker(person: heir)
    }

    /// Whom an office means that nobody on the page is said to hold: somebody here without one, or the last speaker.
    private func heir(of mention: Mention, last: Int?) -> Int? {
        guard isHolder(mention) else { return bareHeir(of: mention) }
        return bareHeir(of: mention) ?? last ?? antecedent(of: mention.head.lowerBound, nil)
    }

    /// Somebody in the paragraph of whom no office is said.
    private func bareHeir(of mention: Mention) -> Int? {
        let at = mention.head.lowerBound
        let paragraph = text.paragraph(of: at).tokens
        guard isHolder(mention) || isBareNoun(mention) else { return nil }
        return cast.latest(before: at, from: paragraph.lowerBound) {
            cast.people[$0.person].roles.isEmpty && fits($0.person, nil)
        }?.person
    }

    /// `the fisherman`: an occupation in one small word, which may stand for whoever was just spoken of.
    private func isBareNoun(_ mention: Mention) -> Bool {
        guard mention.head.count == 2, mention.relative == nil, let head = reader.head(of: mention.head)
        else {
            return false
        }
        return text.tokens[head].is([.roleHead, .personNoun]) && !reader.isPlural(head)
    }

    /// Whether a mention is an office that somebody holds.
    private func isHolder(_ mention: Mention) -> Bool {
        guard let head = reader.head(of: mention.head) else { return false }
        return text.tokens[head].isCapitalised && text.tokens[head].is([.honorific, .roleHead])
    }

    private func content(of range: Range<Int>) -> [String] {
        range.filter {
            text.tokens[$0].kind == .word && !text.tokens[$0].is([.article, .preposition, .conjunction])
        }.map { Fold.string(text.prose.text(text.tokens[$0].range)) }
    }

    private static func words(_ text: String) -> Set<String> { Cast.words(text) }

    // Bodies, documents, the unnamed

    private mutating func body(_ mention: Mention) -> Speaker {
        let capitals = mention.head.filter {
            text.tokens[$0].isCapitalised && text.tokens[$0].kind == .word && !reader.isDefinite($0)
        }
        guard let first = capitals.first, let last = capitals.last else {
            return document(mention, .organisation)
        }
        let words = content(of: first..<last + 1)
        if let full = issuers.first(where: {
            Self.words($0).count > words.count && words.allSatisfy(Self.words($0).contains)
        }) {
            return Speaker(name: full, kind: .organisation, attribution: .resolved)
        }
        if capitals.contains(where: { text.tokens[$0].is(.bodyHead) }), let full = fullName(with: words, last)
        {
            return Speaker(name: full, kind: .organisation, attribution: .resolved)
        }
        return Speaker(name: text.words(first..<last + 1), kind: .organisation, attribution: .named)
    }

    /// The fuller name of a body elsewhere on the page: `the Mission` is the `OSCE Mission in Kosovo`.
    private mutating func fullName(with words: [String], _ head: Int) -> String? {
        let key = words.joined(separator: " ")
        if let known = fullNames[key] { return known }
        guard fullNames.count < Self.mostSearches else { return nil }
        let name = searchFullName(with: words, head)
        fullNames[key] = .some(name)
        return name
    }

    private func searchFullName(with words: [String], _ head: Int) -> String? {
        for at in text.tokens.indices
        where text.tokens[at].word == text.tokens[head].word && text.tokens[at].isCapitalised
            && text.isOutside(at) && text.paragraph(of: at).field != .title
        {
            let range = bodyRun(around: at)
            let all = content(of: range)
            if all.count > words.count, words.allSatisfy(all.contains) { return text.words(range) }
        }
        return nil
    }

    private func bodyRun(around at: Int) -> Range<Int> {
        let bounds = text.paragraph(of: at).tokens
        var (start, end) = (at, at + 1)
        while start > bounds.lowerBound, text.isOutside(start - 1), text.tokens[start - 1].isCapitalised,
            text.tokens[start - 1].kind == .word, !reader.isDefinite(start - 1),
            !text.tokens[start - 1].is([.preposition, .tailOpener])
        { start -= 1 }
        while end < bounds.upperBound, text.isOutside(end) {
            if text.tokens[end].isCapitalised {
                end += 1
            } else if let next = linked(end, bounds.upperBound) ?? paired(end, at, bounds.upperBound) {
                end = next
            } else {
                break
            }
        }
        return start..<end
    }

    /// The token behind `in`, `to the` and the like inside a body's name.
    private func linked(_ at: Int, _ end: Int) -> Int? {
        var next = at
        while next < end, next < at + 2, text.tokens[next].is([.preposition, .article, .conjunction]) {
            next += 1
        }
        guard next > at, next < end, text.tokens[next].isCapitalised, text.isOutside(next),
            text.tokens[at].is(.preposition),
            !text.tokens[next].is([.month, .weekday])
        else { return nil }
        return next + 1
    }

    /// The token behind `and` inside a structure’s name: `Mission to Bosnia and Herzegovina`.
    private func paired(_ at: Int, _ head: Int, _ end: Int) -> Int? {
        guard at + 1 < end, text.tokens[at].is(.conjunction), text.tokens[at + 1].isCapitalised,
            text.isOutside(at + 1)
        else { return nil }
        let words = content(of: head..<at) + content(of: at + 1..<at + 2)
        return Self.structures.contains { name in
            words.indices.allSatisfy { $0 < name.count && name[$0] == words[$0] }
        } ? at + 2 : nil
    }

    /// The words that count of every structure’s name, from its head noun on.
    private static let structures: [[String]] = Structures.all.map { structure in
        Fold.string(structure.bareName).split { !$0.isLetter && $0 != "-" }.map(String.init)
            .filter { !["to", "in", "and", "of", "the", "for", "on"].contains($0) }
    }

    private mutating func document(_ mention: Mention, _ kind: SpeakerMention.Kind) -> Speaker {
        var start = mention.head.lowerBound
        while start < mention.head.upperBound - 1, text.tokens[start].is([.article, .possessivePronoun]) {
            start += 1
        }
        let words = text.words(start..<nounEnd(start, mention.head.upperBound))
        if mention.head.upperBound - start == 1, let longer = longerDocument(start) {
            return Speaker(name: longer, kind: kind, attribution: .resolved)
        }
        return Speaker(name: words, kind: kind, attribution: .named)
    }

    /// `legal review` for a later `the review`: the noun with what qualifies it at its first mention.
    private mutating func longerDocument(_ head: Int) -> String? {
        guard text.tokens[head].word != 0 else { return nil }
        if let known = documents[text.tokens[head].word] { return known }
        let name = searchDocument(head)
        documents[text.tokens[head].word] = .some(name)
        return name
    }

    private func searchDocument(_ head: Int) -> String? {
        for at in text.tokens.indices
        where text.tokens[at].word == text.tokens[head].word && at != head && text.isOutside(at)
            && text.paragraph(of: at).field != .title
        {
            var start = at
            let bound = text.paragraph(of: at).tokens.lowerBound
            while start > bound, text.isOutside(start - 1), text.tokens[start - 1].kind == .word,
                !text.tokens[start - 1].is([
                    .article, .possessivePronoun, .preposition, .conjunction, .auxiliary, .finiteVerb,
                ]),
                !text.isVerb(start - 1), at - start < 3
            { start -= 1 }
            let end =
                at + 1 < text.tokens.count && text.tokens[at + 1].is(.documentHead) && text.isOutside(at + 1)
                ? at + 2 : at + 1
            if start < at || end > at + 1 { return text.words(start..<end) }
        }
        return nil
    }

    /// Where a document's name ends: before `on the 28 November elections`, not before `on water supply`.
    private func nounEnd(_ start: Int, _ end: Int) -> Int {
        let cut = (start + 1..<max(end, start + 1)).first { at in
            at + 1 < end && text.tokens[at].is(.preposition) && !text.tokens[at].isCapitalised
                && !text.tokens[at].is(.genitive)
                && (text.tokens[at + 1].kind == .number
                    || text.tokens[at + 1].is([.article, .possessivePronoun]))
        }
        return cut ?? end
    }

    func unnamed(_ mention: Mention) -> Speaker {
        Speaker(kind: .unnamed, role: text.words(mention.range), attribution: .unnamed)
    }
}
