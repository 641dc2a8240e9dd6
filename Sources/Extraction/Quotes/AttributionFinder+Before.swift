import Interchange

/// Attributions that stand before a span.
extension AttributionFinder {
    /// Before the span, in its own sentence.
    func before(_ index: Int, earlier: [Int: Attribution]) -> Attribution? {
        let span = text.spans[index]
        let open = span.outer.lowerBound
        let start = clauseStart(text.sentenceStart(before: open), open)
        guard start < open else { return above(span, earlier) }
        let region = start..<open
        let found = joined(withoutRelatives(cues.cues(in: region), span), span)
        if tokens[open - 1].is(":") { return colon(span, region, found, earlier) }
        // `“A,” said X, “b.”`
        if let cue = splitCue(found, open), !isPartOfGroup(span), !isTitleApart(span, cue),
            let split = split(cue, region, earlier)
        {
            return Attribution(source: .span(split), cue: earlier[split]?.cue, rule: "quote.split")
        }
        if let split = splitByPlace(index, found, earlier) {
            return Attribution(source: .span(split), cue: earlier[split]?.cue, rule: "quote.split")
        }
        if let cue = found.last, cue.kind == .calling, isPassive(cue), !clauses.isTitle(span),
            let agent = agent(cue, behind: span)
        {
            return agent
        }
        if let other = otherSubject(index, start, earlier) ?? goesOn(index, start, earlier) { return other }
        if let holder = demanded(span, start) ?? holder(span, start) ?? owned(span, start)
            ?? according(
                span, from: start)
        {
            return holder
        }
        if let view = heard(span, start) ?? framed(span, start) ?? view(span, start) ?? closing(span, start) {
            return view
        }
        // `said it was “open” and “dry”`
        if index > 0, earlier[index - 1]?.cue != nil, text.spans[index - 1].outer.upperBound + 1 == open,
            tokens[open - 1].is(.conjunction), text.spans[index - 1].outer.lowerBound >= start,
            !clauses.isTitle(span)
        {
            return Attribution(
                source: .span(index - 1), cue: earlier[index - 1]?.cue, rule: "quote.before.list")
        }
        if found.isEmpty, let own = predicate(span, start) ?? estimated(span, start) { return own }
        if let own = selfQuoted(span, found, start) { return own }
        guard !isNamed(span, found.last) || text.note(span, .named) else { return nil }
        if let found = writtenAround(span, start) { return found }
        if !clauses.isTitle(span),
            let found = written(region) ?? postposed(region) ?? recitation(region, found)
        {
            return found
        }
        if let last = found.last(where: { $0.kind == .source }) {
            let inside = last.range.first { reader.isPronounInside($0) }.map {
                Mention(kind: .pronoun, head: $0..<$0 + 1, range: $0..<$0 + 1)
            }
            guard
                let mention = inside ?? relativeSource(last, from: start)
                    ?? reader.read(at: last.range.upperBound, before: open)
            else {
                return nil
            }
            return Attribution(source: .mention(mention), cue: last.range, rule: "quote.before.source")
        }
        guard let cue = found.last else {
            if clauses.words(span) >= 2, !clauses.isTitle(span), let found = unlistedRemark(region) {
                return found
            }
            if let own = viewed(span, start) ?? complement(span, start) ?? posed(span, start) ?? introduced(
                span, start) ?? regarded(span, start)
            {
                return own
            }
            if let own = provided(span, start) ?? moved(span, start) ?? held(span, start)
                ?? indirect(index, start, earlier)
            {
                return own
            }
            return ownWords(span, start) ?? reasoned(span, start)
        }
        if let lister = lister(span, cue, start) { return lister }
        guard suits(span, cue, start) || text.note(span, .term, by: cue.range) else { return nil }
        if let aside = aside(found, region) { return aside }
        if let title = antecedentTitle(cue, region) ?? subjectTitle(cue, start) {
            return Attribution(source: .titled(title), cue: cue.range, rule: "quote.before.document")
        }
        if isPassive(cue) {
            return agent(cue, before: open) ?? sender(cue, from: start) ?? nobody(span, cue)
                ?? toldBehindColon(span, cue, found, start) ?? teller(span, cue, found, from: start)
        }
        if let fronted = fronted(span, cue, start) { return fronted }
        if let mention = quoted(cue, found) ?? recited(cue, before: open) {
            return Attribution(source: .mention(mention), cue: cue.range, rule: rule(cue, open))
        }
        let verb = cue.range.lowerBound
        // `The map is, says Ana Petrov, “…”`
        if cue.kind == .reporting, verb > start, tokens[verb - 1].is(","),
            let inverted = reader.read(at: cue.range.upperBound, before: open), inverted.kind == .person,
            inverted.range.upperBound == open
                || inverted.range.upperBound + 1 == open && tokens[open - 1].is(",")
        {
            return Attribution(source: .mention(inverted), cue: cue.range, rule: rule(cue, open))
        }
        // `Ana Petrov thanked the girls, calling it “…”`: a participle behind a comma is the whole clause's.
        let whole =
            cue.kind == .participle && verb > start && tokens[verb - 1].is(",")
            ? cues.sentenceSubject(from: start, before: verb) : nil
        // `left the hall with the words`: no subject stands beside an adverbial.
        let own =
            whole
            ?? (tokens[verb].is(.preposition)
                ? nil
                : outerSubject(of: cue, in: found, from: start, before: open) ?? cues.antecedent(
                    of: verb, from: start)
                    ?? cues.subject(of: verb, from: start))
        if let mention = own.map({ issuer(of: $0, cue, start) ?? $0 }) ?? secondSubject(cue, before: open)
            ?? cues.sentenceSubject(from: start, before: verb)
        {
            return Attribution(source: .mention(mention), cue: cue.range, rule: rule(cue, open))
        }
        // `“A,” said X, adding that “b”`
        if let earlierSpan = attributed(in: region, earlier) {
            return Attribution(source: .span(earlierSpan), cue: cue.range, rule: rule(cue, open))
        }
        return ownWords(span, start)
    }

    /// Whether a mention is somebody's office and not just a thing with an article.
    func isOffice(_ mention: Mention) -> Bool {
        guard mention.kind == .title, let head = reader.head(of: mention.head) else { return false }
        return tokens[head].is([.roleHead, .honorific, .personNoun])
    }

    func rule(_ cue: CueReader.Cue, _ open: Int) -> String {
        if cue.range.upperBound == open { return "quote.before.verb" }
        return cue.kind == .calling
            ? "quote.before.called"
            : tokens[open - 1].is(.relative) ? "quote.before.that" : "quote.before.woven"
    }

    /// A colon that ends the paragraph above introduces the quote that opens this one.
    func above(_ span: QuoteSpan, _ earlier: [Int: Attribution]) -> Attribution? {
        let open = span.outer.lowerBound
        let index = text.paragraphIndex(of: open)
        guard open == text.prose.paragraphs[index].tokens.lowerBound, index > 0,
            text.prose.paragraphs[index - 1].field != .title
        else { return nil }
        let tokensAbove = text.prose.paragraphs[index - 1].tokens
        guard let last = tokensAbove.last, tokens[last].is(":"), text.isOutside(last) else { return nil }
        let region = clauseStart(text.sentenceStart(before: last), last)..<last + 1
        return colon(span, region, cues.cues(in: region), earlier)
    }

    func colon(
        _ span: QuoteSpan, _ region: Range<Int>, _ found: [CueReader.Cue], _ earlier: [Int: Attribution]
    ) -> Attribution? {
        if let gap = gap(span, region, earlier) { return gap }
        if let paper = written(region) ?? recitation(region, found) { return paper }
        let isSentence =
            clauses.isSentenceLike(span) || clauses.words(span) >= 3 && text.ending(of: span) == .stop
        let end = region.upperBound - 1
        let free = found.filter {
            !isInRelative($0, region) && !cues.isQuestioned($0.range.lowerBound)
        }
        let cue =
            free.last { $0.kind != .participle } ?? free.last
            ?? found.last { !cues.isQuestioned($0.range.lowerBound) }
        // `showed the map: “Roads of Bar”`
        if clauses.isTitle(span), text.ending(of: span) == .none, clauses.words(span) > 1,
            cue.map({ $0.range.upperBound < end }) ?? (region.count > 6)
        {
            return nil
        }
        if givesName(region, span, cue) { return nil }
        if let source = found.last(where: { $0.kind == .source }),
            let mention = relativeSource(source, from: region.lowerBound)
                ?? reader.read(at: source.range.upperBound, before: end)
        {
            return Attribution(source: .mention(mention), cue: source.range, rule: "quote.before.colon")
        }
        if let aside = aside(found, region) { return aside }
        // `The diplomat, asked whether it rained, smiled:`
        if end - 1 > region.lowerBound, text.isPast(end - 1),
            let parted = cues.partedSubject(of: end - 1, from: region.lowerBound)
        {
            return Attribution(source: .mention(parted), cue: end - 1..<end, rule: "quote.before.colon")
        }
        if let cue {
            if isPassive(cue), let agent = agent(cue, before: end) { return agent }
            if let mention = quoted(cue, found) ?? recited(cue, before: end) {
                return Attribution(source: .mention(mention), cue: cue.range, rule: "quote.before.colon")
            }
            if let title = antecedentTitle(cue, region) {
                return Attribution(source: .titled(title), cue: cue.range, rule: "quote.before.colon")
            }
            let verb = cue.range.lowerBound
            if let inverted = inverted(cue, before: end) { return inverted }
            // `They had asked before, noted Ana Petrov: “…”`
            if cue.kind == .reporting, verb > region.lowerBound, tokens[verb - 1].is(","),
                let inverted = reader.read(at: cue.range.upperBound, before: end), inverted.kind == .person,
                inverted.range.upperBound == end
            {
                return Attribution(source: .mention(inverted), cue: cue.range, rule: "quote.before.colon")
            }
            if let mention = cues.antecedent(of: verb, from: region.lowerBound)
                ?? cues.subject(of: verb, from: region.lowerBound)
                ?? cues.sentenceSubject(from: region.lowerBound, before: verb)
            {
                // `Nobody put it better than Ana Petrov: “…”`
                let better = isNobody(mention) ? lastNamed(region.lowerBound..<end) : nil
                return Attribution(
                    source: .mention(better ?? mention), cue: cue.range, rule: "quote.before.colon")
            }
            // `Said Petrov: “…”`, `Said the librarian: “…”`
            let behind = reader.read(at: cue.range.upperBound, before: end)
            if let behind, tokens[verb].isCapitalised, isOffice(behind), behind.range.upperBound == end {
                return Attribution(source: .mention(behind), cue: cue.range, rule: "quote.before.colon")
            }
            if let span = attributed(in: region, earlier) {
                return Attribution(source: .span(span), cue: cue.range, rule: "quote.before.colon")
            }
            if let behind, behind.kind == .person {
                return Attribution(source: .mention(behind), cue: cue.range, rule: "quote.before.colon")
            }
        }
        if end > region.lowerBound, tokens[end - 1].is([.titled, .naming]),
            !tokens[end - 1].is([.documentHead, .utterance]), cue == nil, !givesRule(region, span)
        {
            return nil
        }
        if cue == nil, isSentence || text.ending(of: span) == .stop,
            let last = lastNamed(region.lowerBound..<end)
        {
            return Attribution(source: .mention(last), cue: nil, rule: "quote.before.colon")
        }
        if let owner = fronted(region) ?? sender(region) {
            return Attribution(source: .mention(owner), cue: nil, rule: "quote.before.colon")
        }
        if let mention = cues.sentenceSubject(from: region.lowerBound, before: end) {
            // `and, after the bell had rung: “…”`: a thing that an adverbial holds is nobody.
            if cue == nil, isSentence, mention.kind == .title, !isVoice(mention),
                mention.range.lowerBound > region.lowerBound
            {
                return Attribution(source: .context, cue: nil, rule: "quote.before.colon")
            }
            return Attribution(source: .mention(mention), cue: nil, rule: "quote.before.colon")
        }
        if let mention = reader.read(at: region.lowerBound, before: end), mention.range.upperBound >= end,
            isSentence || mention.kind == .person && text.ending(of: span) == .stop
        {
            return Attribution(source: .mention(mention), cue: nil, rule: "quote.before.lead-in")
        }
        guard cue != nil || isSentence else { return nil }
        // `Ana Petrov, a miller, n’en démord pas : « … »`: a verb that nothing tells.
        if cue == nil, let mention = reader.read(at: region.lowerBound, before: end), mention.kind == .person,
            mention.name.map({ $0.count > 1 }) == true || !mention.roles.isEmpty,
            mention.range.upperBound < end, tokens[mention.range.upperBound].is(",")
        {
            return Attribution(source: .mention(mention), cue: nil, rule: "quote.before.colon")
        }
        // `A man whose roof it was said: “…”`: somebody new of whom nothing is read is not whoever spoke last.
        let isStranger = cue != nil && tokens[region.lowerBound].is(.indefinite)
        return Attribution(
            source: isStranger ? .nobody : .context, cue: cue?.range, rule: "quote.before.colon")
    }

    /// `Ana Petrov gave her staff one rule: “Ink first.”`: a person and a sentence, and no name of a thing.
    private func givesRule(_ region: Range<Int>, _ span: QuoteSpan) -> Bool {
        let end = region.upperBound - 1
        guard !tokens[end - 1].is(.naming), text.ending(of: span) == .stop, clauses.words(span) >= 3,
            !clauses.isTitle(span)
        else { return false }
        let subject = cues.sentenceSubject(from: region.lowerBound, before: end)
        return subject?.kind == .person
    }

    /// `The last word went to Ana Petrov:`, where the subject is nobody's name.
    private func lastNamed(_ range: Range<Int>) -> Mention? {
        let subject = cues.sentenceSubject(from: range.lowerBound, before: range.upperBound)
        // `From the back row came the voice of Ana Petrov:`
        guard
            subject.map({
                $0.kind == .title && !isVoice($0) || cues.isThing($0) || isNobody($0) || isView($0)
            })
                ?? (phrase(.arrival, in: range) != nil)
        else { return nil }
        return lastGoverned(range)
    }

    /// `A different view`: something that somebody says, with an indefinite article.
    private func isView(_ mention: Mention) -> Bool {
        mention.kind == .unnamed
            && reader.head(of: mention.head).map { tokens[$0].is([.utterance, .speechOccasion]) } == true
    }

    /// Whoever a preposition leads to at the end of some words: `The last word belonged to Ana Petrov, a miller`.
    func lastGoverned(_ range: Range<Int>) -> Mention? {
        for at in range.suffix(Self.longestNamed)
        where text.isOutside(at)
            && (tokens[at].is(.preposition) || reader.phrase(at: at, before: at + 1)?.value == .than)
        {
            guard at + 1 < range.upperBound, let mention = reader.read(at: at + 1, before: range.upperBound),
                isLast(mention, range.upperBound),
                mention.kind == .person || isOffice(mention)
                    || mention.kind == .unnamed && tokens[mention.head.lowerBound].is(.article)
                        && reader.head(of: mention.head).map({ tokens[$0].is(.personNoun) }) == true
            else { continue }
            return mention
        }
        return nil
    }

    /// Whether nothing but a purpose stands behind somebody: `It was left to Ana Petrov to sum up:`.
    private func isLast(_ mention: Mention, _ end: Int) -> Bool {
        let behind = mention.range.upperBound..<max(mention.range.upperBound, end)
        guard let first = behind.first else { return true }
        return tokens[first].is(.preposition) && behind.count > 1 && behind.count <= Self.longestPurpose
            && mention.kind == .person
            && behind.dropFirst().allSatisfy {
                tokens[$0].kind == .word && !tokens[$0].isCapitalised && text.isOutside($0)
            }
    }

    /// How many tokens `to sum it all up` takes.
    private static let longestPurpose = 6

    /// How many tokens somebody's name and office take before a colon.
    private static let longestNamed = 16

    /// Whether a cue is the verb of a relative clause: `reports that nobody reads`.
    func isInRelative(_ cue: CueReader.Cue, _ region: Range<Int>) -> Bool {
        let verb = cue.range.lowerBound
        if cues.antecedent(of: verb, from: region.lowerBound) != nil { return false }
        let start = cues.subject(of: verb, from: region.lowerBound)?.range.lowerBound ?? verb
        guard start - 2 >= region.lowerBound, tokens[start - 1].is(.relative), text.isOutside(start - 2)
        else {
            return false
        }
        let before = tokens[start - 2]
        // `said Ana Petrov, to which Ivan Orlov replied: “…”`
        if before.is(.preposition), start - 3 >= region.lowerBound, tokens[start - 3].is(",") { return false }
        return before.kind == .word && !text.isVerb(start - 2)
    }

    /// The span whose own attribution stands between it and this one.
    func split(_ cue: CueReader.Cue, _ region: Range<Int>, _ earlier: [Int: Attribution]) -> Int? {
        guard
            let last = region.last(where: { !text.isOutside($0) })
                ?? (region.lowerBound > 0 && !text.isOutside(region.lowerBound - 1)
                    ? region.lowerBound - 1 : nil)
        else { return nil }
        let index = Int(text.owner[last])
        guard let attribution = earlier[index], let own = attribution.cue,
            own.lowerBound == cue.range.lowerBound,
            own.lowerBound > text.spans[index].last
        else { return nil }
        return index
    }

    func attributed(in region: Range<Int>, _ earlier: [Int: Attribution]) -> Int? {
        var at = region.upperBound - 1
        while at >= max(0, region.lowerBound - 1) {
            if text.owner[at] >= 0, earlier[Int(text.owner[at])] != nil { return Int(text.owner[at]) }
            at -= 1
        }
        return nil
    }
}
