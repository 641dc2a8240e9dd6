import Interchange

/// Spans without words that report them.
extension QuoteReporter {
    /// A span without words that report it: it goes on from a quote, or follows a sentence about its speaker.
    func unattributed(_ index: Int, earlier: [Int: Attribution]) -> Attribution? {
        let span = text.spans[index]
        if let second = addition(index, earlier) { return second }
        guard rules.isSentenceStart(span) || text.note(span, .woven),
            !isSubjectOfVerb(span) || text.note(span, .subject),
            clauses.isSentenceLike(span) || isBriefAddition(index, earlier) || followsGesture(span)
        else { return nil }
        if span.isSingle, text.ending(of: span) == .none { return nil }
        let paragraph = text.paragraph(of: span.outer.lowerBound).tokens
        if let last = lastAttributed, text.spans[last].outer.lowerBound >= paragraph.lowerBound {
            let own = earlier[last]?.cue
            if let lead = leadIn(span, behind: text.spans[last].outer.upperBound, besides: own),
                !isAttribution(lead, of: earlier[last])
            {
                return Attribution(source: .mention(lead), cue: nil, rule: "quote.after-report")
            }
            if let turn = turn(index, behind: last, earlier) { return turn }
            return Attribution(source: .span(last), cue: nil, rule: "quote.continued")
        }
        if let lead = leadIn(span, behind: paragraph.lowerBound) {
            return Attribution(source: .mention(lead), cue: nil, rule: "quote.after-report")
        }
        if span.outer.lowerBound > paragraph.lowerBound, clauses.words(span) < 4, !followsGesture(span) {
            return nil
        }
        if let topic = paragraphSubject(of: span, behind: paragraph.lowerBound) {
            return Attribution(source: .mention(topic), cue: nil, rule: "quote.after-report")
        }
        return Attribution(source: .context, cue: nil, rule: "quote.continued.paragraph")
    }

    /// `“A,” she said. “and b.”`: a sentence that goes on in a small letter although its report ended with a stop.
    ///
    /// - Leaves: `“A.” She dug. “and b”`, `“A,” she said. The list has “and”.`
    private func addition(_ index: Int, _ earlier: [Int: Attribution]) -> Attribution? {
        let span = text.spans[index]
        let open = span.outer.lowerBound
        guard index > 0, let cue = earlier[index - 1]?.cue, !span.isSingle,
            text.ending(of: text.spans[index - 1]) == .comma, text.ending(of: span) == .stop,
            text.tokens[span.first].is(.conjunction), !text.tokens[span.first].isCapitalised,
            clauses.words(span) >= 3,
            cue.lowerBound >= text.spans[index - 1].outer.upperBound, cue.upperBound < open,
            text.tokens[open - 1].is("."), text.isOutside(open - 1),
            text.sentenceStart(before: open - 1) <= cue.lowerBound,
            text.paragraphIndex(of: text.spans[index - 1].last) == text.paragraphIndex(of: span.first)
        else { return nil }
        return Attribution(source: .span(index - 1), cue: cue, rule: "quote.split")
    }

    /// `As for Ana Petrov, she laughed. Of nine wells, two had no lid. “…”`: whom the paragraph is about, a thing or two later.
    private func paragraphSubject(of span: QuoteSpan, behind bound: Int) -> Mention? {
        guard span.outer.lowerBound > bound else { return nil }
        var end = text.sentenceStart(before: span.outer.lowerBound - 1)
        for _ in 0..<Self.longestTopic where end > bound {
            let start = max(bound, text.sentenceStart(before: end - 1))
            guard start < end, (start..<end).allSatisfy({ text.isOutside($0) }) else { return nil }
            guard let subject = rules.cues.sentenceSubject(from: start, before: end) else {
                end = start
                continue
            }
            switch subject.kind {
            case .person: return subject
            case .pronoun:
                return rules.cues.isThing(subject)
                    || text.tokens[subject.head.lowerBound].is([.neutralPronoun, .pluralNoun]) ? nil : subject
            case .title where !rules.isVoice(subject): end = start
            default: return nil
            }
        }
        return nil
    }

    /// How many sentences back such a paragraph is looked through.
    private static let longestTopic = 3

    /// `“A?” asks X. “B,” Y answers. “And C?” “D.”`: turns of a talk that nothing reports, one right behind the other.
    ///
    /// - Leaves: `“A?” asks X. “B,” Y answers. “And C.”`, which goes on.
    private func turn(_ index: Int, behind last: Int, _ earlier: [Int: Attribution]) -> Attribution? {
        let (span, before) = (text.spans[index], text.spans[last])
        guard last == index - 1, text.ending(of: span) == .stop, !span.isSingle else { return nil }
        let isReply = before.outer.upperBound == span.outer.lowerBound && text.ending(of: before) == .stop
        // A question that a bare answer follows is the other one’s, behind an exchange of two.
        let isQuestion =
            text.tokens[span.last].is("?") && index + 1 < text.spans.count && index > 1
            && text.spans[index + 1].outer.lowerBound == span.outer.upperBound
            && text.paragraphIndex(of: text.spans[index + 1].first) == text.paragraphIndex(of: span.first)
            && text.tokens[text.spans[index - 2].last].is("?") && earlier[index - 2] != nil
        guard isReply || isQuestion else { return nil }
        return Attribution(source: .turn(last), cue: nil, rule: "quote.continued.turn")
    }

    /// `Asked why, she laughs. “My mother.”`: a verb of speech that ends its sentence leads to the shortest quote.
    private func followsGesture(_ span: QuoteSpan) -> Bool {
        let open = span.outer.lowerBound
        guard text.ending(of: span) == .stop, !span.isSingle, text.tokens[span.first].isCapitalised, open > 1,
            text.isOutside(open - 1), text.tokens[open - 1].is("."), text.isOutside(open - 2),
            open - 2 > text.paragraph(of: open).tokens.lowerBound
        else { return false }
        // `had warned us.`
        let isObject =
            text.tokens[open - 2].is([.masculine, .feminine, .neutralPronoun, .firstPerson])
            && text.isOutside(open - 3)
        return text.isReporting(open - 2) || isObject && text.isReporting(open - 3)
    }

    /// `“A,” said X. “Both matter.”`: the shortest sentence counts behind an attributed one.
    private func isBriefAddition(_ index: Int, _ earlier: [Int: Attribution]) -> Bool {
        let span = text.spans[index]
        // `«A, – said X. – B»`: one pair of marks holds both.
        if span.ends == .closeOnly, index > 0, earlier[index - 1] != nil,
            text.spans[index - 1].ends == .openOnly,
            text.paragraphIndex(of: text.spans[index - 1].last) == text.paragraphIndex(of: span.first)
        {
            return true
        }
        guard index > 0, let before = earlier[index - 1], before.rule != "quote.continued.paragraph" else {
            return false
        }
        let isNear =
            text.paragraphIndex(of: text.spans[index - 1].last) == text.paragraphIndex(of: span.first)
        let next = span.outer.upperBound
        let isStopped =
            text.ending(of: span) == .stop
            || next < text.tokens.count && text.tokens[next].is(".") && clauses.hasVerb(span)
            || clauses.words(span) > 3 && next < text.tokens.count && text.tokens[next].is(".")
        return isNear && isStopped && text.tokens[span.first].isCapitalised
            && !span.isSingle
    }

    /// Whether a verb stands right behind the marks: the span is a name and the subject of its sentence.
    private func isSubjectOfVerb(_ span: QuoteSpan) -> Bool {
        var next = span.outer.upperBound
        let bound = text.paragraph(of: span.last).tokens.upperBound
        guard next < bound, text.isOutside(next) else { return false }
        // `Question 4 – “Who digs?” – was left blank.`
        let isSetOff = text.tokens[next].kind == .dash && next + 1 < bound && text.isOutside(next + 1)
        if isSetOff { next += 1 }
        if text.ending(of: span) != .comma, clauses.isBe(next) { return true }
        guard !isSetOff else { return false }
        return text.ending(of: span) == .none && text.tokens[next].kind == .word
            && !text.tokens[next].isCapitalised
    }

    /// The subject of the sentence before a bare quote in its paragraph.
    private func leadIn(
        _ span: QuoteSpan, behind bound: Int, besides own: Range<Int>? = nil
    ) -> Mention? {
        let open = span.outer.lowerBound
        guard open > bound, open > 0 else { return nil }
        let start = max(bound, text.sentenceStart(before: open - 1))
        guard start < open else { return nil }
        // `According to Ana Petrov, the well was dry.`
        if let cue = rules.cues.cue(at: start, before: open), cue.kind == .source,
            let source = rules.reader.read(at: cue.range.upperBound, before: open), source.kind == .person
        {
            return source
        }
        if let reporter = reporter(of: start..<open, besides: own) { return reporter }
        let subject = rules.cues.sentenceSubject(from: start, before: open)
        // `For Ana Petrov, who runs it, the point lies elsewhere.`: whom the sentence concerns.
        if subject.map({ $0.kind == .title && !rules.isOffice($0) }) ?? true, start + 1 < open,
            text.tokens[start].is(.preposition), !text.tokens[start].is(.genitive),
            let topic = rules.reader.read(at: start + 1, before: open), topic.kind == .person
        {
            return topic
        }
        guard let mention = subject else { return nil }
        // `The last word belonged to Ana Petrov, a miller. “…”`
        if mention.kind == .title, !rules.isVoice(mention), let noun = rules.reader.head(of: mention.head),
            text.tokens[noun].is([.utterance, .speechOccasion]),
            let last = rules.lastGoverned(mention.range.upperBound..<max(open - 1, mention.range.upperBound))
        {
            return last
        }
        if isTeller(mention, start..<open) { return mention }
        // `“A,” said Ana Petrov, from whose mill the wheel was gone. “B.”`
        if let own, own.lowerBound >= start, mention.kind == .title,
            own.upperBound < mention.range.lowerBound,
            !rules.isVoice(mention)
        {
            return nil
        }
        if rules.reader.isCounterpart(mention.head) { return mention }
        // `61 had no figure where the wage should be. “…”`: a thing inside its sentence leads to nobody’s words.
        if mention.kind == .title, !rules.isVoice(mention), mention.range.lowerBound > start { return nil }
        return mention.kind == .body || mention.kind == .document || mention.kind == .unnamed ? nil : mention
    }

    /// `Another miller told the guests that he had dug at night. “…”`: somebody new, whose words the sentence tells.
    ///
    /// - Leaves: `One miller had dug at night. “…”`, `Two millers said …`, `Nobody said …`.
    private func isTeller(_ mention: Mention, _ sentence: Range<Int>) -> Bool {
        let verb = mention.range.upperBound
        guard mention.kind == .unnamed, mention.range.lowerBound == sentence.lowerBound,
            text.tokens[sentence.lowerBound].is(.indefinite), !rules.reader.isNobody(sentence.lowerBound),
            let head = rules.reader.head(of: mention.head), !rules.reader.isPlural(head),
            text.tokens[head].is([.personNoun, .roleHead]), !text.tokens[head].is(.pluralNoun),
            verb < sentence.upperBound
        else { return false }
        return sentence.allSatisfy { text.isOutside($0) } && text.isReporting(verb)
            && text.tokens[verb].is(.reportingVerb)
    }

    /// `The lids were dear, explains Ana Petrov, a miller.`, `The lids, she said, were dear.`: who reports a sentence.
    ///
    /// `own` is the cue of a quote in the sentence, which reports no more than that.
    private func reporter(of sentence: Range<Int>, besides own: Range<Int>?) -> Mention? {
        let end = sentence.upperBound - 1
        guard end > sentence.lowerBound, text.isOutside(end), text.tokens[end].is(".") else { return nil }
        let found = rules.cues.cues(in: sentence).filter { $0.range.lowerBound != own?.lowerBound }
        for cue in found.reversed() where cue.kind == .reporting || cue.kind == .source {
            if let mention = subject(behindCommaOf: cue, sentence.lowerBound, before: end) { return mention }
            let verb = cue.range.lowerBound
            guard verb > sentence.lowerBound, text.tokens[verb - 1].is(","), text.isOutside(verb - 1),
                !hasSubject(verb, from: sentence.lowerBound),
                let mention = rules.reader.read(at: cue.range.upperBound, before: end),
                mention.range.upperBound == end, rules.isVoice(mention)
            else { continue }
            return mention
        }
        guard case .mention(let mention)? = rules.aside(found, sentence)?.source else { return nil }
        return mention
    }

    /// `Ana Petrov, one of the first to dig, told the guests.`: whether what stands before a verb's comma is its subject.
    private func hasSubject(_ verb: Int, from start: Int) -> Bool {
        guard let first = rules.reader.read(at: start, before: verb), rules.isVoice(first) else {
            return false
        }
        return !(first.range.upperBound..<max(verb, first.range.upperBound)).contains { text.isVerb($0) }
    }

    /// `, Ana Petrov, a miller, told the guests.`: a subject set off from what it reports, whose verb ends the sentence.
    private func subject(behindCommaOf cue: CueReader.Cue, _ start: Int, before end: Int) -> Mention? {
        let verb = cue.range.lowerBound
        guard cue.kind == .reporting,
            (cue.range.upperBound..<max(end, cue.range.upperBound)).allSatisfy({
                text.isOutside($0) && !text.isVerb($0) && !text.tokens[$0].is(",")
            })
        else { return nil }
        // `Ana Petrov, a miller, praised the mill.`: a comma inside the subject of it all sets off nobody.
        let first = rules.reader.read(at: start, before: verb)?.range.upperBound ?? start
        for comma in max(start, first)..<max(start, first, verb)
        where text.tokens[comma].is(",") && text.isOutside(comma) {
            // `, as Ana Petrov said.`
            let isRemark = rules.reader.phrase(at: comma + 1, before: verb)?.value == .remark
            let first = isRemark ? comma + 2 : comma + 1
            guard first < verb, rules.cues.begins(first, from: first),
                let mention = rules.reader.read(at: first, before: verb), rules.isVoice(mention)
            else { continue }
            let close = mention.range.upperBound
            if close == verb || close + 1 == verb && text.tokens[close].is(",") { return mention }
        }
        return nil
    }
}
