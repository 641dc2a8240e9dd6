import Interchange

/// Speakers whom the sentence before tells of without a full name.
extension SpeakerResolver {
    /// `the American`: whoever in this paragraph or the last holds an office of that State, or its last subject.
    ///
    /// - Leaves: `the Hague`, `the American Mission`, and the word where nobody is named.
    func compatriot(_ mention: Mention) -> Speaker? {
        let at = mention.head.lowerBound
        guard mention.head.count == 2, mention.name == nil, reader.isDefinite(at), isOfState(at + 1)
        else { return nil }
        let start = text.paragraph(of: at).tokens.lowerBound
        let found =
            cast.latest(before: at, from: 0) {
                fits($0.person, nil) && cast.serves($0.person, stateOf: at + 1)
            } ?? cast.latest(before: at, from: start) { $0.isSubject && fits($0.person, nil) }
        // `conceded Ana Petrov. The Dane laughed.`
        let others = Set(cast.between(start, at).map(\.person)).filter { fits($0, nil) }
        guard let person = found?.person ?? (others.count == 1 ? others.first : nil) else { return nil }
        cast.note(person, at: at)
        return speaker(person: person)
    }

    /// Whether the adjective of a State stands at a token: `Tajik`.
    private func isOfState(_ at: Int) -> Bool {
        text.tokens[at].is(.hypernym) && text.tokens[at].isCapitalised
            && !text.tokens[at].is([.bodyHead, .roleHead, .documentHead])
    }

    /// `the Tajik officer`: the only one here who holds an office of that State, by a small word for any of them.
    ///
    /// - Leaves: `the Tajik officer` where two are Tajik, `the Tajik Minister`.
    func fellowOfficer(_ mention: Mention) -> Speaker? {
        let (at, noun) = (mention.head.lowerBound, mention.head.upperBound - 1)
        guard mention.head.count == 3, reader.isDefinite(at), isOfState(at + 1),
            !text.tokens[noun].isCapitalised,
            text.tokens[noun].is([.roleHead, .personNoun, .hypernym]), !reader.isPlural(noun)
        else { return nil }
        let people = Set(cast.between(0, at).map(\.person)).filter {
            fits($0, nil) && cast.serves($0, stateOf: at + 1)
        }
        guard people.count == 1, let one = people.first else { return nil }
        cast.note(one, at: at)
        return speaker(person: one)
    }

    /// `the Uzbek Karimov`: the one of several with a surname who holds an office of that State.
    func namesake(_ mention: Mention) -> Speaker? {
        let (first, last) = (mention.head.lowerBound + 1, mention.head.upperBound - 1)
        guard mention.head.count == 3, reader.isDefinite(first - 1), text.tokens[first].is(.hypernym),
            text.tokens[first].isCapitalised, reader.isNameWord(last)
        else { return nil }
        guard let one = cast.fellow(of: first, bearing: last) else { return nil }
        cast.note(one, at: first)
        return speaker(person: one)
    }

    /// `Her colleague`: the other one where the paragraph before tells of two.
    func counterpart(_ mention: Mention) -> Speaker? {
        let at = mention.head.lowerBound
        let gender: Cast.Gender? =
            text.tokens[at].is(.feminine) ? .feminine : text.tokens[at].is(.masculine) ? .masculine : nil
        let paragraph = text.paragraphIndex(of: at)
        let above = text.prose.paragraphs[paragraph > 0 ? paragraph - 1 : 0].tokens
        guard let one = antecedent(of: at, gender) else { return nil }
        let start = min(above.lowerBound, text.prose.paragraphs[paragraph].tokens.lowerBound)
        func others(from start: Int) -> Set<Int> {
            Set(cast.between(start, at).map(\.person)).subtracting([one]).filter { cast.people[$0].isCertain }
        }
        if let bearer = bearer(of: mention, besides: one) { return bearer }
        let near = others(from: start)
        // Of two on a whole page one is the other’s colleague wherever they were named; `her colleague from Bar` is a stranger
        // where no office of anybody is in Bar.
        let place = mention.head.first { text.tokens[$0].is(.preposition) }
        let isFrom =
            place.map { at in mention.head.contains { $0 > at && text.tokens[$0].isCapitalised } } == true
        let local: Set<Int> = isFrom ? others(from: 0).filter { holdsOffice($0, in: mention.head) } : []
        // `his neighbour on the right`: of those of whom the last three paragraphs tell.
        let bound = place == nil ? 0 : text.prose.paragraphs[max(0, paragraph - 2)].tokens.lowerBound
        let all = local.count == 1 ? local : near.isEmpty && !isFrom ? others(from: bound) : near
        guard all.count == 1, let other = all.first else { return nil }
        cast.note(other, at: at)
        return speaker(person: other)
    }

    /// `his namesake`: the only other one with a surname.
    private func bearer(of mention: Mention, besides one: Int) -> Speaker? {
        guard mention.head.contains(where: { reader.phrase(at: $0, before: $0 + 1)?.value == .namesake })
        else {
            return nil
        }
        let others = cast.people.indices.prefix(Cast.mostPeople).filter { other in
            other != one && cast.people[other].words.count > 1
                && cast.people[other].words.last == cast.people[one].words.last
        }
        guard others.count == 1 else { return nil }
        cast.note(others[0], at: mention.head.lowerBound)
        return speaker(person: others[0])
    }

    /// `her colleague from Bar`: whether an office of somebody is in the place that the words behind a preposition give.
    private func holdsOffice(_ person: Int, in head: Range<Int>) -> Bool {
        let places = head.filter { at in
            at > head.lowerBound && text.tokens[at].isCapitalised && text.tokens[at - 1].is(.preposition)
        }.map { text.prose.folded(text.tokens[$0].range) }
        return !places.isEmpty
            && cast.people[person].offices.contains { office in places.allSatisfy(office.contains) }
    }

    /// Somebody unnamed, or named only here, as the subject of the sentence before.
    ///
    /// `One caller had paid. “…,” she said.`
    func subjectWithoutName(before token: Int, _ gender: Cast.Gender?) -> Speaker? {
        let bound = text.paragraph(of: token).tokens.lowerBound
        var start = text.sentenceStart(before: token)
        if let quote = (bound..<token).last(where: { !text.isOutside($0) }) {
            start = min(start, text.spans[Int(text.owner[quote])].outer.lowerBound)
        }
        var end = start
        // `A guard told them that it rained; “…”, he said.`
        let quote = (start + 1..<max(token, start + 1)).first { !text.isOutside($0) }
        if let quote, text.isOutside(quote - 1), text.tokens[quote - 1].is(";") {
            end = quote
        } else {
            guard start > bound else { return nil }
            start = text.sentenceStart(before: end - 1)
        }
        guard gender != nil, start >= bound, start < end else { return nil }
        // `“Room 9” closed; in Bar a miller left.`: what the clause before holds in marks is no matter.
        let newcomer = newcomer(behindSemicolonOf: start..<end, gender)
        guard ((newcomer?.range.lowerBound ?? start)..<end).allSatisfy({ isReporters($0) }),
            cast.between(start, end).allSatisfy({ !fits($0.person, gender) }),
            cast.between(end, token).allSatisfy({ !$0.isSubject || !fits($0.person, gender) }),
            let subject = newcomer
                ?? cues.sentenceSubject(from: start, before: end).flatMap({
                    $0.range.lowerBound == start
                        || text.tokens[start].is(.preposition)
                            && ($0.kind == .title
                                || $0.kind == .unnamed && text.isReporting($0.range.upperBound))
                        ? $0 : nil
                }) ?? topic(start, before: end) ?? onlyOne(of: start..<end, gender)
        else { return nil }
        // `Her colleague was briefer. “…,” he said.`
        if reader.isCounterpart(subject.head), let other = counterpart(subject), let person = other.person,
            fits(person, gender)
        {
            return other
        }
        switch subject.kind {
        case .unnamed:
            let first = text.tokens[subject.head.lowerBound]
            // `Eleven of the guards`: more than one.
            // `My father read law. A court, he said, was “…”.`
            let isKin =
                reader.isRelation(subject.head) && !reader.isCounterpart(subject.head)
                && reader.head(of: subject.head).map { text.tokens[$0].is([.masculineNoun, .feminineNoun]) }
                    == true
            guard first.is(.indefinite) || isKin, !reader.isNobody(subject.head.lowerBound),
                let head = reader.head(of: subject.head), !reader.isPlural(head),
                !text.tokens[head].is(gender == .feminine ? .masculineNoun : .feminineNoun),
                // `In Bar an uncle wept: “…” Petrov nodded. Nothing, he vowed, …`
                subject.range.lowerBound == start
                    || cast.between(start, token).allSatisfy({ !fits($0.person, gender) })
            else { return nil }
            return unnamed(subject)
        case .person:
            // `Olena, who does not sign, came. “…,” she said.`
            guard let name = subject.name, name.count == 1,
                !subject.roles.isEmpty || subject.relative != nil
                    || text.tokens[name.lowerBound].is(gender == .feminine ? .feminineName : .masculineName)
            else { return nil }
            var speaker = person(subject)
            speaker.attribution = .resolved
            return speaker
        case .title:
            guard let holder = holder(of: subject) ?? introduced(before: start, as: subject, gender) else {
                return someone(subject, gender)
            }
            cast.note(holder, at: subject.head.lowerBound)
            guard fits(holder, gender) else { return nil }
            if let gender { cast.learn(gender, of: holder) }
            cast.note(holder, at: token)
            return speaker(person: holder)
        // `The Uzbek Karimov nodded. “…,” he said.`
        case .body: return namesake(subject)
        default: return nil
        }
    }

    /// Whether a token is the reporter's, or one of a name or a term in marks.
    private func isReporters(_ at: Int) -> Bool {
        guard !text.isOutside(at) else { return true }
        let span = text.spans[Int(text.owner[at])]
        let clauses = ClauseReader(text: text)
        return text.ending(of: span) == .none
            && (clauses.isTitle(span) || clauses.words(span) <= Self.longestTerm && !clauses.hasVerb(span))
    }

    /// How many words such a term has.
    private static let longestTerm = 3

    /// `At the desk sits Ana Petrov. The 27-year-old cook has seen it all. “…,” she says`: the only one of the sentence before, of
    /// whom no office is said.
    private func introduced(before start: Int, as subject: Mention, _ gender: Cast.Gender?) -> Int? {
        let first = subject.head.lowerBound
        guard reader.isDefinite(first), start > text.paragraph(of: start).tokens.lowerBound,
            let head = reader.head(of: subject.head), !reader.isPlural(head),
            text.tokens[head].is([.roleHead, .personNoun]), !text.tokens[head].isCapitalised
        else { return nil }
        let people = Set(cast.between(text.sentenceStart(before: start - 1), start).map(\.person))
        guard people.count == 1, let only = people.first, cast.people[only].roles.isEmpty,
            cast.people[only].words.count > 1, cast.people[only].thing == nil,
            gender == nil || cast.people[only].gender == nil || cast.people[only].gender == gender
        else { return nil }
        cast.describe(only, as: text.words(first + 1..<subject.head.upperBound))
        return only
    }

    /// `At the gate the guard greets her. “…,” he jokes.`: an occupation of whom the page gives no name.
    private func someone(_ subject: Mention, _ gender: Cast.Gender?) -> Speaker? {
        let first = subject.head.lowerBound
        guard reader.isDefinite(first), let head = reader.head(of: subject.head),
            text.tokens[head].is([.roleHead, .personNoun]), !text.tokens[head].isCapitalised,
            !reader.isPlural(head),
            !text.tokens[head].is(gender == .feminine ? .masculineNoun : .feminineNoun),
            reader.phrase(at: head, before: head + 1)?.value != .ambiguous,
            heir(of: subject, last: nil).map({ !fits($0, gender) }) ?? true
        else { return nil }
        return Speaker(kind: .unnamed, role: text.words(subject.head), attribution: .unnamed)
    }

    /// `For Ana, a cook, the day begins at five.`: whom a sentence concerns.
    func topic(_ start: Int, before end: Int) -> Mention? {
        guard reader.phrase(at: start, before: end)?.value == .topic,
            let mention = reader.read(at: start + 1, before: end), mention.kind == .person,
            mention.range.upperBound < end, text.tokens[mention.range.upperBound].is(",")
        else { return nil }
        return mention
    }

    /// `the former`, `the latter`: one of the two whom this sentence or the one before names first.
    func oneOfTwo(_ mention: Mention) -> Speaker {
        let at = mention.head.lowerBound
        let paragraph = text.paragraphIndex(of: at)
        let bound = text.prose.paragraphs[max(0, paragraph - 1)].tokens.lowerBound
        var end = at
        for _ in 0..<Self.longestPair where end > bound {
            var start = max(bound, text.sentenceStart(before: end))
            if start == end { start = max(bound, text.sentenceStart(before: end - 1)) }
            if let pair = pair(start..<end) {
                var speaker = speaker(mention.kind == .former ? pair.0 : pair.1, last: nil)
                if speaker.attribution == .named { speaker.attribution = .resolved }
                return speaker
            }
            var people: [Int] = []
            for place in cast.between(start, end)
            where fits(place.person, nil) && !people.contains(place.person) {
                people.append(place.person)
            }
            if people.count == 2 {
                let person = mention.kind == .former ? people[0] : people[1]
                cast.note(person, at: at)
                return speaker(person: person)
            }
            guard start < end else { break }
            end = start
        }
        return unnamed(mention)
    }

    /// How many sentences `the former` looks back.
    private static let longestPair = 4

    /// The first two that `and` joins in some tokens.
    private func pair(_ range: Range<Int>) -> (Mention, Mention)? {
        for joint in range where text.isOutside(joint) && text.tokens[joint].is(.conjunction) {
            guard joint + 1 < range.upperBound,
                let second = reader.read(at: joint + 1, before: range.upperBound), isSomebody(second),
                let first = (range.lowerBound..<joint).firstValue({ at -> Mention? in
                    guard cues.begins(at, from: range.lowerBound) else { return nil }
                    guard let one = reader.read(at: at, before: joint), isSomebody(one) else { return nil }
                    let close = one.range.upperBound
                    return close == joint || close + 1 == joint && text.tokens[close].is(",") ? one : nil
                })
            else { continue }
            return (first, second)
        }
        return nil
    }

    private func isSomebody(_ mention: Mention) -> Bool {
        switch mention.kind {
        case .person, .body, .document: true
        case .title: mention.head.count > 1
        default: false
        }
    }

    /// Whoever answers the person quoted last: the other one whom the paragraph names.
    func replier(before token: Int, last: Int?) -> Speaker? {
        let isFirst = last == nil
        guard let last = last ?? antecedent(of: token, nil) else { return nil }
        let paragraph = text.paragraphIndex(of: token)
        let start = text.prose.paragraphs[max(0, paragraph - 1)].tokens.lowerBound
        let other = cast.latest(before: token, from: start) { $0.person != last && fits($0.person, nil) }
        // `Is she tired? “…,” comes the answer.`: the only one so far, where nobody has spoken yet.
        let only = cast.between(0, token).map(\.person)
        if other == nil, isFirst, let one = only.first, only.allSatisfy({ $0 == one }) {
            cast.note(one, at: token)
            return speaker(person: one)
        }
        guard let other else { return nil }
        cast.note(other.person, at: token)
        return speaker(person: other.person)
    }
}
