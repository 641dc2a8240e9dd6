import Interchange

/// Attributions before a colon that a span follows.
extension AttributionFinder {
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
}
