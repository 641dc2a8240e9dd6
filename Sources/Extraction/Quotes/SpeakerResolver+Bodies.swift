import Interchange
import Registries

/// Bodies and documents that speak, with the fullest name that the page gives.
extension SpeakerResolver {
    func body(_ mention: Mention) -> Speaker {
        if let room = ownedBody(mention) { return room }
        let capitals = mention.head.filter {
            text.tokens[$0].isCapitalised && text.tokens[$0].kind == .word && !text.tokens[$0].is(.article)
        }
        guard let first = capitals.first, let last = capitals.last else {
            if let named = namedBody(mention) { return named }
            return document(mention, .organisation)
        }
        // `the authorities in Bar`: a place alone names nobody.
        if let head = reader.head(of: mention.head), !text.tokens[head].isCapitalised, head < first,
            text.tokens[head].is(.bodyHead)
        {
            var start = mention.head.lowerBound
            while start < head, text.tokens[start].is([.article, .possessivePronoun]) { start += 1 }
            return Speaker(
                name: text.words(start..<originEnd(head, mention.head.upperBound)), kind: .organisation,
                attribution: .named)
        }
        if let holder = holder(ofUnlisted: mention, capitals) {
            cast.note(holder, at: mention.head.lowerBound)
            return speaker(person: holder)
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
        let nominative = Nominative(text: text)
        let printed = text.words(first..<governedEnd(last + 1, mention))
        let name = nominative.isWanted(mention) ? nominative.thing(printed) : printed
        if capitals.count == 1, text.tokens[first].shape.contains(.allCaps), let full = expansion(of: first) {
            return Speaker(name: full, kind: .organisation, attribution: .resolved)
        }
        return Speaker(name: name, kind: .organisation, attribution: .named)
    }

    /// Where `from the Union and the Assembly` begins behind the noun of a body in small letters.
    private func originEnd(_ head: Int, _ end: Int) -> Int {
        (head + 1..<max(end, head + 1)).first { at in
            at + 1 < end && !reader.isOf(at) && text.tokens[at].is(.preposition)
                && reader.phrase(at: at, before: end)?.value == .belonging && reader.isDefinite(at + 1)
        } ?? end
    }

    /// Behind the small words that belong to a Russian name: `Управление водного хозяйства`.
    private func governedEnd(_ start: Int, _ mention: Mention) -> Int {
        guard text.prose.lexicon.isRussian, text.tokens[start - 1].is(.bodyHead) else { return start }
        return (start..<max(start, mention.head.upperBound)).first {
            text.tokens[$0].kind != .word || text.tokens[$0].is([.preposition, .conjunction])
        } ?? mention.head.upperBound
    }

    /// `the Warden`, where no list holds the word and the page gives somebody that office.
    private func holder(ofUnlisted mention: Mention, _ capitals: [Int]) -> Int? {
        guard capitals.count == 1, reader.isDefinite(mention.head.lowerBound), mention.head.count == 2,
            !text.tokens[capitals[0]].is([.bodyHead, .documentHead]),
            !text.tokens[capitals[0]].shape.contains(.allCaps)
        else { return nil }
        let word = Fold.string(text.words(capitals[0]..<capitals[0] + 1))
        let holders = cast.people.indices.prefix(Cast.mostPeople).filter { cast.bears($0, word) }
        return holders.count == 1 ? holders[0] : nil
    }

    /// `OSCE Mission in Bar` for `OMB`, where the page prints it before `(OMB)`.
    private func expansion(of acronym: Int) -> String? {
        let key = "(" + text.words(acronym..<acronym + 1) + ")"
        if let known = fullNames[key] { return known }
        guard fullNames.count < Self.mostSearches else { return nil }
        let name = searchExpansion(acronym)
        fullNames[key] = .some(name)
        return name
    }

    private func searchExpansion(_ acronym: Int) -> String? {
        let tokens = text.tokens
        let printed = text.words(acronym..<acronym + 1)
        guard
            let at = tokens.indices.dropFirst(2).dropLast().first(where: { at in
                tokens[at].shape.contains(.allCaps) && tokens[at - 1].is("(") && tokens[at + 1].is(")")
                    && text.isOutside(at) && tokens[at - 2].isCapitalised && text.isOutside(at - 2)
                    && text.words(at..<at + 1) == printed
            })
        else { return nil }
        var start = at - 2
        let bound = text.paragraph(of: at).tokens.lowerBound
        // Back over the name; small words count where a capital stands before them.
        while start > bound, text.isOutside(start - 1), tokens[start - 1].kind == .word,
            !reader.isDefinite(start - 1), at - start < Self.longestName
        {
            if tokens[start - 1].isCapitalised {
                start -= 1
            } else if tokens[start - 1].is([.preposition, .conjunction]), start - 2 >= bound,
                tokens[start - 2].isCapitalised, tokens[start - 2].kind == .word
            {
                start -= 2
            } else {
                break
            }
        }
        guard (start..<at - 1).contains(where: { tokens[$0].is(.bodyHead) }) else { return nil }
        return text.words(start..<at - 1)
    }

    /// How many words the full name before an acronym may have.
    private static let longestName = 16

    /// The fuller name of a body elsewhere on the page: `the Mission` is the `OSCE Mission in Kosovo`.
    private func fullName(with words: [String], _ head: Int) -> String? {
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
        return start..<(reader.listEnd(start..<end, before: bounds.upperBound)?.upperBound ?? end)
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

    func document(_ mention: Mention, _ kind: SpeakerMention.Kind) -> Speaker {
        if kind == .document, let whole = wholePaper(mention) { return document(whole, kind) }
        if kind == .document, let other = writer(of: mention) ?? titledPaper(mention) { return other }
        var start = ownName(mention) ?? mention.head.lowerBound
        while start < mention.head.upperBound - 1,
            text.tokens[start].is([.article, .possessivePronoun])
                || text.tokens[start].is(.passing) && !text.tokens[start].is(.ordinal)
                    && (!text.tokens[start].isCapitalised || start == text.sentenceStart(before: start))
        {
            start += 1
        }
        // `her Office’s survey`: whose paper it is says nothing where whose office is not said.
        if text.tokens[mention.head.lowerBound].is(.possessivePronoun),
            let mark = mention.head.last(where: { text.tokens[$0].kind == .possessive }), mark >= start,
            mark + 1 < mention.head.upperBound
        {
            start = mark + 1
        }
        if let title = title(of: mention) {
            return Speaker(name: title, kind: kind, attribution: .named)
        }
        let words = text.words(start..<nounEnd(start, mention.head.upperBound))
        if mention.head.upperBound - start == 1, let longer = longerDocument(start) {
            return Speaker(name: longer, kind: kind, attribution: .resolved)
        }
        return Speaker(name: Nominative(text: text).thing(words), kind: kind, attribution: .named)
    }

    /// `The report, entitled “Paid in Debt”,`: the title in marks behind a paper’s noun.
    private func title(of mention: Mention) -> String? {
        var at = mention.head.upperBound
        while at < text.tokens.count, text.isOutside(at),
            text.tokens[at].is(",") || text.tokens[at].is(.naming)
        { at += 1 }
        let isBeside = at < text.tokens.count && !text.isOutside(at) && at <= mention.head.upperBound + 2
        guard isBeside, reader.head(of: mention.head) == mention.head.upperBound - 1,
            text.paragraphIndex(of: at) == text.paragraphIndex(of: mention.head.lowerBound)
        else {
            return nil
        }
        let span = text.spans[Int(text.owner[at])]
        guard span.outer.lowerBound == at, cues.clauses.isTitle(span), text.ending(of: span) == .none else {
            return nil
        }
        return text.words(span.first..<span.last + 1)
    }

    /// `legal review` for a later `the review`: the noun with what qualifies it at its last mention before.
    private func longerDocument(_ head: Int) -> String? {
        guard text.tokens[head].word != 0 else { return nil }
        if let known = documents[head] { return known }
        guard documents.count < Self.mostSearches else { return nil }
        let name = searchDocument(head)
        documents[head] = .some(name)
        return name
    }

    private func searchDocument(_ head: Int) -> String? {
        func isMention(_ at: Int) -> Bool {
            text.tokens[at].word == text.tokens[head].word && text.isOutside(at)
                && text.paragraph(of: at).field != .title
        }
        if let title = title(ofNoun: head) { return title }
        for at in (0..<head).reversed() where isMention(at) {
            if let name = qualified(at) { return name }
            // `sent a letter`: a new one, whatever letters stand before.
            if at > 0, text.tokens[at - 1].is(.article), text.tokens[at - 1].is(.indefinite) { return nil }
        }
        return (head + 1..<text.tokens.count).firstValue { isMention($0) ? qualified($0) : nil }
    }

    /// The words of a document's noun with those that qualify it; `nil` where none do.
    private func qualified(_ at: Int) -> String? {
        var start = at
        let bound = text.paragraph(of: at).tokens.lowerBound
        while start > bound, text.isOutside(start - 1), text.tokens[start - 1].kind == .word,
            !text.tokens[start - 1].is([
                .article, .possessivePronoun, .preposition, .conjunction, .auxiliary, .finiteVerb,
                .passing, .numberWord,
            ]),
            !text.isVerb(start - 1), at - start < 3
        { start -= 1 }
        let isPair =
            at + 1 < text.tokens.count && text.tokens[at + 1].is(.documentHead) && text.isOutside(at + 1)
            && !text.isReporting(at + 1)
        return start < at || isPair ? text.words(start..<(isPair ? at + 2 : at + 1)) : nil
    }

    /// Where a document's name ends: before `on the 28 November elections`, not before `on water supply`.
    private func nounEnd(_ start: Int, _ end: Int) -> Int {
        let cut = (start + 1..<max(end, start + 1)).first { at in
            at + 1 < end && text.tokens[at].is(.preposition) && !text.tokens[at].isCapitalised
                && (isTime(at + 1, before: end) || text.tokens[at].is(.contracted)
                    || !text.tokens[at].is(.genitive) && !text.isBy(at)
                        && (text.tokens[at + 1].kind == .number
                            || text.tokens[at + 1].is([.article, .possessivePronoun])))
        }
        return cut ?? end
    }

    /// Whether a length of time begins here: `last year` in `a report of last year`.
    private func isTime(_ at: Int, before end: Int) -> Bool {
        var at = at
        while at + 1 < end, text.tokens[at].is([.passing, .article]) || isDay(at, before: end) { at += 1 }
        return text.tokens[at].is([.timeNoun, .month])
    }

    /// `11 March`: a day of one or two figures and its month.
    private func isDay(_ at: Int, before end: Int) -> Bool {
        at + 1 < end && text.tokens[at].kind == .number && text.tokens[at].end - text.tokens[at].start <= 2
            && text.tokens[at + 1].is(.month)
    }

    func unnamed(_ mention: Mention) -> Speaker {
        let isPart = mention.isOwner || mention.head.lowerBound > mention.range.lowerBound
        var words = isPart ? mention.head : mention.range
        if !isPart, let deed = mention.relative, let cut = deedStart(deed, in: words) {
            words = words.lowerBound..<cut
        }
        return Speaker(kind: .unnamed, role: described(words, mention), attribution: .unnamed)
    }

    /// `A miller, who had walked from Bar, said`: where a clause begins that tells what somebody had done before.
    ///
    /// - Leaves: `A miller, who had asked not to be named`, `A miller, who has dug nine wells`.
    private func deedStart(_ clause: Range<Int>, in words: Range<Int>) -> Int? {
        let comma = clause.lowerBound - 2
        guard comma > words.lowerBound, text.tokens[comma].is(","), clause.count > 2,
            text.tokens[clause.lowerBound].is(.irregularPast),
            text.tokens[clause.lowerBound].is(.auxiliary),
            reader.phrase(at: clause.lowerBound, before: clause.lowerBound + 1)?.value != .copula
        else { return nil }
        var verb = clause.lowerBound + 1
        while verb + 1 < clause.upperBound, text.tokens[verb].is(.midAdverb) { verb += 1 }
        return text.isPast(verb) && !text.tokens[verb].is([.reportingVerb, .stanceVerb]) ? comma : nil
    }

    /// The words as printed; in the nominative behind a phrase of attribution, and `il` for `-t-il`.
    func described(_ words: Range<Int>, _ mention: Mention) -> String {
        let nominative = Nominative(text: text)
        if text.prose.lexicon.isRussian, nominative.isWanted(mention) { return nominative.office(words) }
        let printed = text.words(words)
        guard text.tokens[words.lowerBound].is(.enclitic) else { return printed }
        return printed.split(separator: "-").last.map(String.init) ?? printed
    }
}
