import Interchange

/// Tells from the verbs around a date whether its clause lies in the past or ahead.
///
/// - Shape: the nearest verb before the date in its clause decides; where none stands, the next one behind it.
/// - Gives: `nil` for a present tense and where nothing is recognised.
/// - Cost: the length of the sentence.
struct TenseRule {
    let prose: Prose

    /// The tense of the clause that holds some tokens.
    func tense(around date: Range<Int>) -> DateMention.Tense? {
        guard let sentence = sentence(around: date) else { return nil }
        if let verb = coordinated(date, before: sentence.upperBound) { return verb.tense }
        if isCall(sentence, before: date.lowerBound) || isAppointed(date.lowerBound, in: sentence) {
            return nil
        }
        switch backwards(from: date.lowerBound, to: sentence.lowerBound) {
        case .some(let verb):
            if verb.tense == .future, wasPlanned(date, in: sentence) { return nil }
            // German puts the word that tells at the end, as `is … planned` does.
            return verb.tense
                ?? (hasFuture(from: date.upperBound, to: sentence.upperBound) || opensWithNext(sentence)
                    ? .future : nil)
        case nil:
            let isAttribute =
                date.lowerBound > sentence.lowerBound
                && prose.lexicon.dates.meaning(of: prose.tokens[date.lowerBound - 1].word) == .of
            return forwards(from: date.upperBound, to: sentence.upperBound, isAttribute: isAttribute)?.tense
        }
    }

    /// Whether a participle tells for when something had been planned of which the main clause tells more.
    ///
    /// `A fair, planned for May, was put off`, `Reports, due on 3 May, had been read`: it may lie on either side of the page.
    private func wasPlanned(_ date: Range<Int>, in sentence: Range<Int>) -> Bool {
        let near = max(sentence.lowerBound, date.lowerBound - Self.planReach)..<date.lowerBound
        guard let plan = near.last(where: { cues(prose.tokens[$0]).contains(.future) }),
            plan > near.lowerBound,
            isPast(prose.tokens[plan]) || prose.tokens[plan - 1].is(","),
            !prose.tokens[plan - 1..<date.lowerBound].contains(where: { $0.is([.auxiliary, .relative]) }),
            let next = (date.upperBound..<max(date.upperBound, sentence.upperBound)).first(where: {
                !prose.tokens[$0].is(",")
            }), next <= date.upperBound + 1
        else { return false }
        return !cues(prose.tokens[next]).isDisjoint(with: [.pastAuxiliary, .pastPerfect])
    }

    /// Tokens between such a participle and its date: `planned for the first week of`.
    private static let planReach = 6

    /// Whether a sentence calls for something, which settles nothing: `Let us use the fair on 3 May to show what was made`.
    ///
    /// - Leaves: `Let us recall what was agreed on 3 May`.
    private func isCall(_ sentence: Range<Int>, before date: Int) -> Bool {
        var first = sentence.lowerBound
        while first < date, prose.tokens[first].kind == .mark { first += 1 }
        guard first + 2 < date, cues(prose.tokens[first]).contains(.calling),
            prose.tokens[first].isCapitalised, prose.tokens[first + 1].is(.firstPerson)
        else { return false }
        return !prose.tokens[first + 2..<date].contains { $0.is([.auxiliary, .relative]) || isPast($0) }
    }

    /// The verb of a main clause that a date opens: `, and on Friday the guild lost its first kiln`; `nil` where none does.
    private func coordinated(_ date: Range<Int>, before end: Int) -> Verb? {
        var at = date.lowerBound - 1
        // `mais le 5 mai sera`
        while at > 0, prose.tokens[at].is([.preposition, .article]) { at -= 1 }
        guard at > 0, prose.tokens[at].is(.conjunction) || cues(prose.tokens[at]).contains(.joining),
            prose.tokens[at - 1].is(",")
        else { return nil }
        let clause = (date.upperBound..<max(date.upperBound, end)).prefix { index in
            let token = prose.tokens[index]
            return !token.is(",") && !token.is([.relative, .conjunction]) && !endsClause(token)
        }
        return clause.firstValue { verb($0, from: date.upperBound) }
    }

    /// Whether the clause asks for something to be done at an occasion on a date: `urged potters to vote at their fair on`.
    func isAskedAtOccasion(_ date: Int) -> Bool {
        guard let sentence = sentence(around: date..<date + 1) else { return false }
        let before = max(sentence.lowerBound, date - Self.promiseReach)..<date
        guard let verb = before.last(where: { cues(prose.tokens[$0]).contains(.promise) }),
            let infinitive = (verb + 1..<date).first(where: { isInfinitive($0, before: date) }),
            let place = (infinitive + 2..<date).last(where: { cues(prose.tokens[$0]).contains(.place) })
        else { return false }
        let occasion = place + 1..<date
        return occasion.contains { cues(prose.tokens[$0]).contains(.occasion) }
            && !(verb + 1..<date).contains { isPast(prose.tokens[$0]) }
    }

    /// Whether `to` and a verb stand at a token.
    private func isInfinitive(_ at: Int, before end: Int) -> Bool {
        guard at + 2 < end, isInfinitiveMarker(prose.tokens[at]) else { return false }
        let verb = prose.tokens[at + 1]
        return verb.kind == .word && !verb.isCapitalised
            && !verb.is([.article, .preposition, .determiner, .possessivePronoun])
    }

    /// Whether the clause says that something shall be done by a date: `promised an answer by June`.
    func isPromised(_ date: Int) -> Bool {
        guard let sentence = sentence(around: date..<date + 1) else { return false }
        let before = max(sentence.lowerBound, date - Self.promiseReach)..<date
        guard let verb = before.last(where: { cues(prose.tokens[$0]).contains(.promise) }) else {
            return false
        }
        // `had asked for papers that came by June`: another past form takes the date.
        return !(verb + 1..<date).contains { isPast(prose.tokens[$0]) }
    }

    /// Whether something had not been possible up to a date, as is told behind it: `could not be traced until Tuesday`.
    func isBarred(_ date: Int) -> Bool {
        guard let sentence = sentence(around: date..<date + 1) else { return false }
        let before = max(sentence.lowerBound, date - Self.promiseReach)..<date
        guard let modal = before.last(where: { cues(prose.tokens[$0]).contains(.ability) }), modal + 1 < date
        else { return false }
        return prose.tokens[modal + 1].is(.negation)
            && !(modal + 1..<date).contains { prose.tokens[$0].is(",") || prose.tokens[$0].is(.relative) }
    }

    /// Tokens between such a verb and its date.
    private static let promiseReach = 16

    /// Whether a title announces what its date is for: `OSCE to present report on Friday`.
    func isAnnounced(_ date: Int, in paragraph: Prose.Paragraph) -> Bool {
        guard paragraph.field == .title, paragraph.tokens.lowerBound + 1 < date else { return false }
        return (paragraph.tokens.lowerBound + 1..<date - 1).contains { at in
            let verb = prose.tokens[at + 1]
            return isInfinitiveMarker(prose.tokens[at]) && !prose.tokens[at].isCapitalised
                && verb.kind == .word && !verb.isCapitalised && prose.bytes[verb.end - 1] != 0x73
                && !verb.is([.article, .preposition, .determiner, .possessivePronoun])
        }
    }

    /// A verb that was met; its tense may be one that decides nothing.
    private struct Verb {
        let tense: DateMention.Tense?
    }

    /// Tokens of the longest clause that is read; a page of dates without a verb costs no more for each.
    static let reach = 80

    private func backwards(from start: Int, to end: Int) -> Verb? {
        var at = start - 1
        while at >= max(end, start - Self.reach) {
            let token = prose.tokens[at]
            if let opening = titleStart(closedBy: at, from: end) {
                at = opening - 1
                continue
            }
            if endsClause(token), !isTime(at) { return nil }
            if isIntention(at) { return Verb(tense: .future) }
            if let verb = verb(at, from: end) { return verb }
            if isPresent(at, from: end) { return Verb(tense: nil) }
            at -= 1
        }
        return nil
    }

    /// The mark that opens a short title between marks, which belongs to its clause: `the module, “Stop, Look”, binding as of`;
    /// `nil` where the token closes none.
    private func titleStart(closedBy close: Int, from limit: Int) -> Int? {
        guard let openings = Self.openings[prose.tokens[close].scalar] else { return nil }
        let start = max(limit, close - Self.titleLength)
        guard
            let opening = (start..<max(start, close)).last(where: {
                openings.contains(prose.tokens[$0].scalar)
            }), opening > limit, prose.tokens[opening + 1].isCapitalised,
            !(opening..<close).contains(where: { prose.tokens[$0].is(".") || prose.tokens[$0].is("?") })
        else { return nil }
        return opening
    }

    /// The marks that may open what a mark closes.
    private static let openings: [UInt32: [UInt32]] = [
        0x201D: [0x201C, 0x201E, 0x201D], 0x201C: [0x201E], 0x22: [0x22], 0xBB: [0xAB],
    ]

    /// Tokens of the longest title that is passed over, marks included.
    private static let titleLength = 10

    /// The next verb behind a date; where the date tells a thing from others, what that thing does settles nothing: `The letter
    /// of 3 May runs to six pages`.
    private func forwards(from start: Int, to end: Int, isAttribute: Bool) -> Verb? {
        for at in start..<max(start, min(end, start + Self.reach)) {
            if endsClause(prose.tokens[at]), !isTime(at) { return nil }
            if isAttribute, isDue(prose.tokens[at], at, start) { return nil }
            if let verb = verb(at, from: start) { return verb }
        }
        return nil
    }

    private func hasFuture(from start: Int, to end: Int) -> Bool {
        prose.tokens[start..<max(start, min(end, start + Self.reach))].prefix { !endsClause($0) }.contains {
            cues($0).contains(.future)
        }
    }

    /// Whether a token is the colon of `06:40`.
    private func isTime(_ at: Int) -> Bool {
        prose.tokens[at].is(":") && at > 0 && at + 1 < prose.tokens.count
            && prose.tokens[at - 1].kind == .number && prose.tokens[at + 1].kind == .number
    }

    private func endsClause(_ token: Token) -> Bool {
        switch token.scalar {
        case 0x201C...0x201E, 0x22, 0xAB, 0xBB: true
        default: token.is(";") || token.is(":")
        }
    }

    /// The verb at a token, its auxiliaries no further back than `limit` considered; `nil` where none stands.
    private func verb(_ at: Int, from limit: Int) -> Verb? {
        let token = prose.tokens[at]
        guard token.kind == .word, !token.isCapitalised || at == limit else { return nil }
        if token.is(.futureMarker) { return Verb(tense: .future) }
        if cues(token).contains(.future) {
            // `I expected`, `they planned`: what was thought then.
            let isTold =
                at > limit
                && prose.tokens[at - 1].is([.neutralPronoun, .masculine, .feminine]) && isPast(token)
            return Verb(tense: isTold ? .past : .future)
        }
        if token.is(.auxiliary) { return auxiliary(token, before: at, limit) }
        if isDue(token, at, limit) || entersForce(token, at) { return Verb(tense: .future) }
        guard isPast(token), at == limit || !isNoun(at) else { return nil }
        return helper(of: at, limit) ?? (sharesFuture(at, limit) ? Verb(tense: .future) : Verb(tense: .past))
    }

    /// The verb that stands before a participle and decides its tense: `will be held`, `to be held`, `is held`.
    private func helper(of at: Int, _ limit: Int) -> Verb? {
        var before = at - 1
        // `would be “entered by`
        if before > limit, prose.tokens[before].kind == .mark { before -= 1 }
        let first = before
        while before >= limit, prose.tokens[before].is(.auxiliary) || prose.tokens[before].is(.negation) {
            let helper = prose.tokens[before]
            if helper.is(.futureMarker) { return Verb(tense: .future) }
            if !helper.is(.negation), let verb = auxiliary(helper, before: before, limit) { return verb }
            before -= 1
        }
        guard before >= limit, before < first else { return nil }
        if isInfinitiveMarker(prose.tokens[before]) { return Verb(tense: .future) }
        // `should be held`: no form that is over.
        return isBe(prose.tokens[first]) ? Verb(tense: nil) : nil
    }

    /// Whether a form of the past shares what stands before an earlier one: `will be bound and handed out in`; or is none, as
    /// behind `will print it and put it online in`.
    private func sharesFuture(_ at: Int, _ limit: Int) -> Bool {
        guard at > limit, prose.tokens[at - 1].is(.conjunction) else { return false }
        var end = at - 1
        for before in (max(limit, at - Self.chainReach)..<end).reversed() {
            let token = prose.tokens[before]
            if endsClause(token) || token.is(.relative) { return false }
            if token.is(.futureMarker) {
                return isBe(prose.tokens[before + 1]) || cues(prose.tokens[at]).contains(.unchanging)
            }
            guard isPast(token), before > limit, !isNoun(before) else { continue }
            if let verb = helper(of: before, limit) { return verb.tense == .future }
            end = before - 1
            guard prose.tokens[end].is(.conjunction) || prose.tokens[end].is(",") else { return false }
        }
        return false
    }

    /// Tokens between what a form shares and the form: `will be read to the council in Osh and handed out`.
    private static let chainReach = 16

    /// Whether a verb binds its own subject to what the infinitive right behind it says: `agreed to meet again on`.
    ///
    /// - Leaves: `had agreed to meet on`, `asked to come on`.
    private func isIntention(_ at: Int) -> Bool {
        cues(prose.tokens[at]).contains(.intention) && isInfinitive(at + 1, before: prose.tokens.count)
            && !(at > 0 && prose.tokens[at - 1].is(.auxiliary) && !isImpersonal(at - 1))
    }

    /// Whether an auxiliary has `it` for its subject: `It was decided to meet again on`.
    ///
    /// - Leaves: `It had been decided to meet on`.
    private func isImpersonal(_ auxiliary: Int) -> Bool {
        auxiliary > 0 && prose.tokens[auxiliary - 1].is(.neutralPronoun)
            && prose.tokens[auxiliary - 1].isCapitalised
            && !cues(prose.tokens[auxiliary]).contains(.pastPerfect)
    }

    /// Whether a form of the past is a noun here: `the cut`, `one set of rules`.
    private func isNoun(_ at: Int) -> Bool {
        prose.tokens[at - 1].is([.article, .numberWord, .possessivePronoun]) || isAttribute(at)
    }

    /// Whether a verb in the present says from when a rule binds or an office is held: `The law was passed and takes effect
    /// on`, `She becomes its head on`.
    private func entersForce(_ token: Token, _ at: Int) -> Bool {
        cues(token).contains(.entering)
            && prose.tokens[(at + 1)...].prefix(2).contains { cues($0).contains(.validity) }
    }

    /// Whether a verb of taking place stands in the present, as of what is settled: `The trial period ends on`.
    private func isDue(_ token: Token, _ at: Int, _ limit: Int) -> Bool {
        guard cues(token).contains(.phase), at > limit,
            prose.bytes[token.end - 1] == 0x73 || prose.tokens[at - 1].is(.conjunction) && !isPast(token),
            let next = prose.tokens[(at + 1)...].prefix(2).first(where: { !cues($0).contains(.happening) }),
            next.is(.preposition) || isMainBehindAside(at) && isUntil(next),
            let sentence = prose.sentence(of: at).map({ prose.sentences[$0].lowerBound }),
            prose.paragraphs.first.map({ $0.field != .title || at >= $0.tokens.upperBound }) ?? true
        else { return false }
        let before = prose.tokens[at - 1]
        // `Ana, whose term ends on 5 June, smiled`: the verb has a clause of its own.
        // `It began on 2 May and ends on 5 June`, `The fair, which began on 2 May, ends on`: the verb before has had its own date.
        if isMainBehindAside(at) { return true }
        let start = (max(sentence, at - Self.promiseReach)..<at).last { prose.tokens[$0].is(.relative) }
        return
            (before.is(.relative) || !before.is([.article, .determiner, .possessivePronoun, .preposition]))
            && !((start ?? sentence)..<at).contains {
                prose.tokens[$0].is(.auxiliary) || isPast(prose.tokens[$0])
            }
    }

    /// `was had did` are past; `be` and `been` wait for what stands before them; the others are present.
    private func auxiliary(_ token: Token, before at: Int, _ limit: Int) -> Verb? {
        if token.is(.futureMarker) { return Verb(tense: .future) }
        if isBe(token) || cues(token).contains(.linking) { return nil }
        // `will have been held`
        if at > limit, prose.tokens[at - 1].is(.futureMarker) { return Verb(tense: .future) }
        let isPast = !cues(token).isDisjoint(with: [.pastAuxiliary, .pastPerfect])
        // `is to take place`: what is settled.
        if !isPast, isInfinitive(at + 1, before: prose.tokens.count) { return Verb(tense: .future) }
        return Verb(tense: isPast ? .past : nil)
    }

    private func isBe(_ token: Token) -> Bool {
        token.end - token.start == 2 && prose.bytes[token.end - 1] == 0x65
    }

    func cues(_ token: Token) -> DateCue { prose.lexicon.dates.cues(of: token.word) }

    private func isInfinitiveMarker(_ token: Token) -> Bool {
        prose.lexicon.dates.meaning(of: token.word) == .to
    }

    /// A form in `-ed`, or one that a list holds.
    func isPast(_ token: Token) -> Bool {
        if token.is(.irregularPast) { return true }
        guard token.end - token.start > 3, prose.bytes[token.end - 1] == 0x64,
            prose.bytes[token.end - 2] == 0x65,
            !token.is(.numberWord)
        else { return false }
        // `need` and `indeed` are no past forms; `agreed` is lost with them.
        return prose.bytes[token.end - 3] != 0x65
    }
}
