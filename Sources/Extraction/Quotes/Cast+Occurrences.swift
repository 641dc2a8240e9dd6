import Interchange

/// Where the people of a page are named and meant.
extension Cast {
    /// How many different names are looked up among the people; the longest page has hundreds.
    private static let mostNames = 2000
    /// How many occurrences a search goes back.
    private static let longestWay = 500

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

    /// Takes where somebody of one name is named again, once speech shows that the name is a person's: `Safet has heard him`.
    mutating func noteAgain(_ person: Int) {
        guard people[person].words.count == 1,
            let places = strangers.removeValue(forKey: people[person].words[0])
        else { return }
        let known = Set(notes.map(\.token))
        occurrences += places.filter { !known.contains($0) }.map {
            Occurrence(token: $0, person: person, isSubject: isSubject($0))
        }
        occurrences.sort { $0.token < $1.token }
    }

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

    /// Finds where the people are named again, and the single words that are nobody's name so far.
    mutating func locate() {
        var known: [String: Int?] = [:]
        let cells = cells
        for (index, paragraph) in text.prose.paragraphs.enumerated()
        where paragraph.field != .title && !cells.contains(index) {
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
                if let person = namesake(at..<end) ?? known[key] ?? nil {
                    occurrences.append(Occurrence(token: at, person: person, isSubject: isSubject(at)))
                } else if words.count == 1, strangers[key] != nil || strangers.count < Self.mostNames {
                    strangers[key, default: []].append(at)
                }
                at = end
            }
        }
        // The title's range may stand behind the body's, but its tokens come first.
        occurrences.sort { $0.token < $1.token }
    }

    /// Which of several with one surname a word before it tells: `Ms. Orr`, `the Uzbek Karim`.
    private func namesake(_ surname: Range<Int>) -> Int? {
        let before = surname.lowerBound - 1
        guard surname.count == 1, before > 0, text.isOutside(before) else { return nil }
        if let glossed = glossed(surname) { return glossed }
        if text.tokens[before].is(.hypernym), reader.isDefinite(before - 1) {
            return fellow(of: before, bearing: surname.lowerBound)
        }
        guard text.tokens[before].is(.honorific), let gender = gender(of: before..<surname.lowerBound) else {
            return nil
        }
        return match(folded(surname), isFull: false, gender: gender)
    }

    /// `Petrov – the chair, not the prosecutor – nodded`: the only one of several with a surname whose office is told behind it.
    private func glossed(_ surname: Range<Int>) -> Int? {
        let mark = surname.upperBound
        guard mark + 2 < text.tokens.count, text.tokens[mark].kind == .dash || text.tokens[mark].is(","),
            reader.isDefinite(mark + 1), text.isOutside(mark + 2),
            text.tokens[mark + 2].is([.roleHead, .personNoun])
        else { return nil }
        let own = folded(surname).last ?? ""
        let noun = text.prose.folded(text.tokens[mark + 2].range)
        let bearers = people.indices.prefix(Self.mostPeople).filter { person in
            let last = people[person].words.last ?? ""
            return people[person].words.count > 1
                && (last == own || last.split(separator: "-").contains { $0 == own })
        }
        let meant = bearers.filter { person in people[person].offices.contains { $0.contains(noun) } }
        return bearers.count > 1 && meant.count == 1 ? meant[0] : nil
    }

    /// The only one with a surname who holds an office of a State: Olim Karim, of the Uzbek Fund, by `Uzbek` and `Karim`.
    func fellow(of adjective: Int, bearing surname: Int) -> Int? {
        let (given, own) = (folded(adjective..<adjective + 1), folded(surname..<surname + 1))
        let fellows = people.indices.prefix(Self.mostPeople).filter { person in
            let words = people[person].words
            return words.count > 1 && words.last == own.last && words.first != given.first
                && serves(person, stateOf: adjective)
        }
        return fellows.count == 1 ? fellows[0] : nil
    }

    /// Whether a description of somebody has a word that begins as the adjective of a State does: `Uzbek`, of the Uzbekistan Fund.
    func serves(_ person: Int, stateOf adjective: Int) -> Bool {
        let stem = text.words(adjective..<adjective + 1).prefix(Self.shortestStem)
        return people[person].roles.contains { role in
            role.split(separator: " ").contains { $0.hasPrefix(stem) }
        }
    }

    /// How many letters tell a State in its adjective: `Ameri`.
    private static let shortestStem = 5

    /// The paragraphs of a table: five or more in a row of a few words and no sentence.
    ///
    /// Nobody named there is told of.
    ///
    /// - Leaves: a name, an office, a place and a day above somebody's words.
    private var cells: Set<Int> {
        var cells: Set<Int> = []
        var start = 0
        let all = text.prose.paragraphs
        for index in 0...all.count where index == all.count || !isLabel(all[index].tokens) {
            if index - start >= Self.fewestCells { cells.formUnion(start..<index) }
            start = index + 1
        }
        return cells
    }

    /// How many such paragraphs make a table.
    private static let fewestCells = 5
    /// How many tokens a cell has at most.
    private static let longestCell = 8

    private func isLabel(_ tokens: Range<Int>) -> Bool {
        guard tokens.count <= Self.longestCell, let last = tokens.last else { return tokens.isEmpty }
        return text.tokens[last].kind != .punctuation
            && tokens.allSatisfy { text.isOutside($0) && text.tokens[$0].kind != .mark }
    }

    private func isSubject(_ token: Int) -> Bool {
        let start = text.sentenceStart(before: token)
        return !(start..<token).contains { text.isOutside($0) && text.isVerb($0) }
    }
}
