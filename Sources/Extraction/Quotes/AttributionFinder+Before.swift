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
