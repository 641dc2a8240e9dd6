import Interchange

/// Finds out who is meant by a name, a surname, an office, a pronoun or a body's short name.
///
/// A class, since it learns from speech to speech: as a value, its whole cast would be copied for each.
final class SpeakerResolver {
    var cast: Cast
    let text: QuotedProse
    let reader: MentionReader
    let cues: CueReader
    /// Full names of the structures that issued the page.
    let issuers: [String]
    /// Full names found for the words of a short one.
    var fullNames: [String: String?] = [:]
    /// Fuller descriptions found for the nouns of documents, by their tokens.
    var documents: [Int: String?] = [:]
    /// Surnames whose whole names were looked for between marks.
    var surnames: Set<String> = []
    /// How many short names of bodies a page is searched for; it has a handful.
    static let mostSearches = 200

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
    func speaker(_ mention: Mention, last: Int?) -> Speaker {
        if mention.name == nil, reader.isCounterpart(mention.head), let other = counterpart(mention) {
            return other
        }
        return switch mention.kind {
        case .person: person(mention)
        case .pronoun: pronoun(mention, last: last)
        case .title: title(mention, last: last)
        case .body: compatriot(mention) ?? namesake(mention) ?? body(mention)
        case .document: document(mention, .document)
        case .unnamed: relation(mention) ?? bareOffice(mention) ?? unnamed(mention)
        case .former, .latter: oneOfTwo(mention)
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
        if let thing = thing(named: person) {
            speaker.name = cast.people[person].name
            speaker.kind = thing
            return speaker
        }
        speaker.role = cast.people[person].role.map(wholeOffice)
        speaker.name = cast.people[person].name
        return speaker
    }

    /// The name of the institution that issued the page where an office of two words or more is part of it.
    func wholeOffice(_ role: String) -> String {
        guard !issuers.isEmpty, let gap = role.utf8.lastIndex(of: 0x20) else { return role }
        let last = role[role.index(after: gap)...]
        let head = text.prose.lexicon.vocabulary.look(up: Array(Fold.string(String(last)).utf8)).classes
        guard head.contains(.roleHead) else { return role }
        let words = PhraseBytes(Array(role.utf8)), within = PhraseBytes(Array(role.utf8) + [0x20])
        return issuers.first {
            let issuer = $0.utf8.span
            return words.stands(at: issuer.count - words.bytes.count, of: issuer) || within.stands(in: issuer)
        } ?? role
    }

    // Persons

    func person(_ mention: Mention) -> Speaker {
        guard let name = mention.name else { return unnamed(mention) }
        let words = cast.folded(name)
        let isOwner =
            name.upperBound < text.tokens.count && text.tokens[name.upperBound].kind == .possessive
        if words.count == 1, !isOwner, mention.honorific == nil, mention.roles.isEmpty,
            isPlural(name.lowerBound),
            cast.match(words, isFull: false) == nil
        {
            // A capitalised plural at a sentence's start: `Farmers said`.
            return unnamed(mention)
        }
        if let whole = wholeName(name) { return speaker(person: whole) }
        let gender = mention.honorific.flatMap { cast.gender(of: $0) }
        let known =
            words.count == 1 ? cast.match(words, isFull: false, gender: gender) : nil
        let person = known ?? cast.enter(mention, name)
        if known != nil, mention.honorific != nil || !mention.roles.isEmpty { _ = cast.enter(mention, name) }
        cast.note(person, at: name.lowerBound)
        if known == nil { cast.noteAgain(person) }
        let isWhole = words.count > 1 || cast.people[person].words.count == 1
        return Speaker(
            name: cast.people[person].name, kind: .person, person: person,
            attribution: isWhole ? .named : .resolved)
    }

    /// Whether the word that begins a sentence or follows a quote looks like a plural and no list holds it as a name.
    func isPlural(_ token: Int) -> Bool {
        let word = text.tokens[token]
        let isFirst = token == text.sentenceStart(before: token) || !text.isOutside(token - 1)
        return isFirst && !word.is([.masculineName, .feminineName]) && text.prose.bytes[word.end - 1] == 0x73
    }

    func fits(_ person: Int, _ gender: Cast.Gender?) -> Bool {
        guard cast.people[person].isCertain, cast.people[person].thing == nil else { return false }
        guard let gender, let own = cast.people[person].gender else { return true }
        return gender == own
    }

    /// The person in the nearest sentence before `token`: its subject first.
    func antecedent(of token: Int, _ gender: Cast.Gender?) -> Int? {
        let teller = teller(before: token, gender)
        func fits(_ place: Cast.Occurrence) -> Bool {
            place.person != teller && self.fits(place.person, gender)
        }
        guard let nearest = cast.latest(before: token, from: 0, where: fits) else { return nil }
        let start = text.sentenceStart(before: nearest.token)
        let sentence = cast.between(start, token).filter(fits)
        // Of two subjects the one whose name or office shows the gender comes before one who may have any.
        let sure = sentence.filter {
            $0.isSubject && gender != nil && cast.people[$0.person].gender == gender
        }
        // Somebody whose gender shows comes before a subject who may be of any.
        let known = sentence.filter { gender != nil && cast.people[$0.person].gender == gender }
        if let one = known.last, sure.isEmpty { return one.person }
        return (sure.last ?? sentence.last { $0.isSubject } ?? sentence.first ?? nearest).person
    }

    /// `Ivan Orlov told her that it rains. She nodded.`: who told somebody is not whoever was told.
    private func teller(before token: Int, _ gender: Cast.Gender?) -> Int? {
        let end = text.sentenceStart(before: token)
        guard let gender, end > 0, text.prose.lexicon.isEnglish else { return nil }
        let start = text.sentenceStart(before: end - 1)
        guard
            let verb = (start..<max(start, end - 2)).first(where: { at in
                // `told her that`, not `told her mother that`
                text.isReporting(at) && text.isOutside(at + 1)
                    && (!text.tokens[at + 1].is(.possessivePronoun) || text.tokens[at + 2].kind != .word
                        || text.tokens[at + 2].is([.relative, .clauseOpener, .preposition]))
                    && self.gender(ofPronoun: at + 1) == gender
                    && reader.phrase(at: at + 1, before: at + 2)?.value != .nominative
            })
        else { return nil }
        return cast.latest(before: verb, from: start) { _ in true }?.person
    }

    func content(of range: Range<Int>) -> [String] {
        range.filter {
            text.tokens[$0].kind == .word && !text.tokens[$0].is([.article, .preposition, .conjunction])
        }.map { text.prose.folded(text.tokens[$0].range) }
    }

    static func words(_ text: String) -> Set<String> { Cast.words(text) }
}
