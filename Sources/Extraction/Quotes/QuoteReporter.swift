import Interchange

/// Decides span by span whether somebody says it, and who.
struct QuoteReporter {
    private let rules: AttributionFinder
    private var resolver: SpeakerResolver
    private let text: QuotedProse
    private let clauses: ClauseReader
    /// How many reports back a quote's first part is looked for.
    private static let longestChain = 64
    /// The last span found to be speech.
    private var lastAttributed: Int?
    /// The person quoted last.
    private var lastPerson: Int?

    /// A span that counts as speech.
    private struct Report {
        var span: Int
        var attribution: Attribution
        var speaker: SpeakerResolver.Speaker?
        var mention: Mention?
        /// Whether it goes on with a sentence that an earlier span began.
        var isSecond: Bool
    }

    init(_ rules: AttributionFinder, _ resolver: SpeakerResolver) {
        self.rules = rules
        self.resolver = resolver
        text = rules.text
        clauses = rules.clauses
    }

    /// All quotations of the article.
    mutating func quotations() -> [Quotation] {
        var attributions: [Int: Attribution] = [:]
        for index in text.spans.indices {
            guard let found = attribution(index, earlier: attributions) else { continue }
            attributions[index] = found
            lastAttributed = index
        }
        var reports: [Report] = []
        for index in text.spans.indices {
            guard let attribution = attributions[index] else { continue }
            let report = report(index, attribution, reports)
            lastPerson = report.speaker?.person ?? lastPerson
            reports.append(report)
        }
        let kept = withoutRepeats(reports)
        text.refuseSpans(besides: kept.map(\.span))
        return kept.map(quotation)
    }

    // Which spans are speech

    private func attribution(_ index: Int, earlier: [Int: Attribution]) -> Attribution? {
        let span = text.spans[index]
        let field = text.paragraph(of: span.first).field
        let open = span.outer.lowerBound
        let paragraph = text.paragraph(of: open)
        guard !rules.isNickname(span), !rules.isTerm(span, isFirst: earlier[index - 1] == nil) else {
            text.note(span, .named)
            return nil
        }
        let isLed =
            open > paragraph.tokens.lowerBound && text.tokens[open - 1].is(":") && text.isOutside(open - 1)
        if isLed, let found = rules.before(index, earlier: earlier), isSpoken(span, found) { return found }
        let behind = rules.behind(span)
        if let behind, isCarried(behind) {
            text.note(span, .named)
            return nil
        }
        if let behind, isSpoken(span, behind), !isCase(span, behind) || text.note(span, .subject) {
            return behind
        }
        let found = rules.before(index, earlier: earlier)
        if let found, isCarried(found) {
            text.note(span, .named)
            return nil
        }
        if let found,
            field != .title || found.rule == "quote.before.verb", isSpoken(span, found)
        {
            return found
        }
        if field != .title, let found = rules.tail(span) { return found }
        guard field != .title, !isLed else {
            text.note(span, isLed ? .colon : .headline)
            return nil
        }
        return unattributed(index, earlier: earlier)
    }

    /// Whether the words stand on a banner or the like.
    private func isCarried(_ attribution: Attribution) -> Bool {
        guard case .mention(let mention) = attribution.source, mention.kind != .person,
            let head = rules.reader.head(of: mention.head)
        else { return false }
        return text.tokens[head].is(.carrier)
    }

    /// Whether an attribution behind a span that has no mark of speech is about something else: `project “Gate” said …`.
    private func isCase(_ span: QuoteSpan, _ attribution: Attribution) -> Bool {
        let before = span.outer.lowerBound - 1
        guard before >= text.paragraph(of: span.outer.lowerBound).tokens.lowerBound, text.isOutside(before)
        else {
            if case .mention(let mention) = attribution.source, attribution.rule == "quote.after" {
                return clauses.isTitle(span) && (mention.kind == .body || mention.kind == .document)
            }
            return clauses.isTitle(span) && text.ending(of: span) == .none
        }
        guard text.ending(of: span) == .none, !clauses.isSentenceLike(span) else { return false }
        return text.tokens[before].is([.titled, .naming, .article]) || clauses.isTitle(span)
    }

    /// Single marks are apostrophes and titles as often: only an attribution right beside them makes them speech.
    private func isSpoken(_ span: QuoteSpan, _ attribution: Attribution) -> Bool {
        !span.isSingle || isSpokenInSingles(span, attribution) || text.note(span, .singleMarks)
    }

    private func isSpokenInSingles(_ span: QuoteSpan, _ attribution: Attribution) -> Bool {
        if attribution.rule.hasPrefix("quote.after") {
            return text.ending(of: span) != .none || clauses.isSentenceLike(span)
        }
        if attribution.rule == "quote.before.called" || attribution.rule == "quote.before.that" {
            return clauses.words(span) >= 3
        }
        return attribution.rule == "quote.before.colon" && clauses.isSentenceLike(span)
            || attribution.rule == "quote.split"
            || attribution.rule == "quote.before.verb" && clauses.hasVerb(span)
    }

    /// A span without words that report it: it goes on from a quote, or follows a sentence about its speaker.
    private func unattributed(_ index: Int, earlier: [Int: Attribution]) -> Attribution? {
        let span = text.spans[index]
        guard rules.isSentenceStart(span) || text.note(span, .woven),
            !isSubjectOfVerb(span) || text.note(span, .subject),
            clauses.isSentenceLike(span) || isBriefAddition(index, earlier) || followsGesture(span)
        else { return nil }
        if span.isSingle, text.ending(of: span) == .none { return nil }
        let paragraph = text.paragraph(of: span.outer.lowerBound).tokens
        if let last = lastAttributed, text.spans[last].outer.lowerBound >= paragraph.lowerBound {
            if let lead = leadIn(span, behind: text.spans[last].outer.upperBound),
                !isAttribution(lead, of: earlier[last])
            {
                return Attribution(source: .mention(lead), cue: nil, rule: "quote.after-report")
            }
            return Attribution(source: .span(last), cue: nil, rule: "quote.continued")
        }
        if let lead = leadIn(span, behind: paragraph.lowerBound) {
            return Attribution(source: .mention(lead), cue: nil, rule: "quote.after-report")
        }
        if span.outer.lowerBound > paragraph.lowerBound, clauses.words(span) < 4, !followsGesture(span) {
            return nil
        }
        return Attribution(source: .context, cue: nil, rule: "quote.continued.paragraph")
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
    private func leadIn(_ span: QuoteSpan, behind bound: Int) -> Mention? {
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
        let subject = rules.cues.sentenceSubject(from: start, before: open)
        // `For Ana Petrov, who runs it, the point lies elsewhere.`: whom the sentence concerns.
        if subject.map({ $0.kind == .title && !rules.isOffice($0) }) ?? true, start + 1 < open,
            text.tokens[start].is(.preposition), !text.tokens[start].is(.genitive),
            let topic = rules.reader.read(at: start + 1, before: open), topic.kind == .person
        {
            return topic
        }
        guard let mention = subject else { return nil }
        if rules.reader.isCounterpart(mention.head) { return mention }
        return mention.kind == .body || mention.kind == .document || mention.kind == .unnamed ? nil : mention
    }

    /// Whether a mention is the one that already speaks the quote before.
    private func isAttribution(_ mention: Mention, of attribution: Attribution?) -> Bool {
        guard case .mention(let own)? = attribution?.source else { return false }
        return own.head.lowerBound == mention.head.lowerBound
    }

    // Who speaks

    private mutating func report(_ index: Int, _ attribution: Attribution, _ earlier: [Report]) -> Report {
        var report = Report(
            span: index, attribution: attribution, isSecond: attribution.rule == "quote.split")
        let last = lastPerson
        switch attribution.source {
        case .mention(let mention):
            report.speaker = resolver.speaker(mention, last: last)
            report.mention = mention
            // `It ends: “…”`: the text that was quoted before.
            if let before = earlier.last?.speaker, report.speaker?.attribution == .unnamed,
                mention.kind == .pronoun,
                resolver.isThing(mention.head.lowerBound),
                before.kind == .document || before.kind == .organisation
            {
                report.speaker = resolved(before)
            }
        case .span(let other):
            let source = earlier.suffix(Self.longestChain).last { $0.span == other }
            report.speaker = source?.speaker
            report.speaker?.attribution = source?.speaker?.attribution == .unnamed ? .unnamed : .resolved
        case .titled(let other):
            report.speaker = .init(name: content(text.spans[other]), kind: .document, attribution: .named)
        case .context:
            report.speaker = fromContext(text.spans[index], earlier)
        case .reply(let token):
            report.speaker = resolver.replier(before: token, last: last)
        case .nobody:
            break
        }
        return report
    }

    /// The speaker of a quote that fills its paragraph: the subject of the sentence before, or whoever spoke last there.
    private mutating func fromContext(_ span: QuoteSpan, _ earlier: [Report]) -> SpeakerResolver.Speaker? {
        let own = text.paragraphIndex(of: span.outer.lowerBound)
        let near = own - 1
        guard near >= 0,
            text.prose.paragraphs[near].field == .body || text.prose.paragraphs[near].field == .lead
        else { return nil }
        let floor = text.prose.paragraphs[near].tokens
        if let last = earlier.last, text.paragraphIndex(of: text.spans[last.span].last) >= near {
            return resolved(last.speaker)
        }
        guard floor.upperBound > floor.lowerBound,
            let person = resolver.antecedent(of: floor.upperBound, nil),
            resolver.cast.latest(
                before: floor.upperBound, from: floor.lowerBound, where: { $0.person == person }) != nil
        else { return resolved(earlier.last.flatMap { isNear($0, own) ? $0.speaker : nil }) }
        return resolver.speaker(person: person)
    }

    private func isNear(_ report: Report, _ paragraph: Int) -> Bool {
        paragraph - text.paragraphIndex(of: text.spans[report.span].last) <= 2
    }

    private func resolved(_ speaker: SpeakerResolver.Speaker?) -> SpeakerResolver.Speaker? {
        var speaker = speaker
        if speaker?.attribution == .named { speaker?.attribution = .resolved }
        return speaker
    }

    // The result

    /// Leaves out what the page prints twice: a pull quote, a paragraph repeated.
    private func withoutRepeats(_ reports: [Report]) -> [Report] {
        var kept: [Report] = []
        var places: [String: Int] = [:]
        for report in reports {
            let span = text.spans[report.span]
            let key = Fold.string(content(span)).filter { $0.isLetter || $0.isNumber }
            guard clauses.words(span) >= 4, let place = places[key] else {
                places[key] = kept.count
                kept.append(report)
                continue
            }
            text.note(span, .repeated)
            // The one that says who speaks stays.
            if kept[place].attribution.cue == nil, report.attribution.cue != nil { kept[place] = report }
        }
        return kept.sorted { $0.span < $1.span }
    }

    private func content(_ span: QuoteSpan) -> String {
        span.parts.filter { !$0.isEmpty }.map { text.prose.text(text.prose.range($0)) }.joined(
            separator: "\n")
    }

    private func quotation(_ report: Report) -> Quotation {
        let span = text.spans[report.span]
        let speaker = report.speaker.map(resolver.completed)
        let range = ByteRange(text.tokens[span.first].start, text.tokens[span.last].end)
        return Quotation(
            range: range, text: content(span), kind: clauses.kind(span, isSecond: report.isSecond),
            speaker: speaker.map { speaker in
                SpeakerMention(
                    name: speaker.name, kind: speaker.kind, role: speaker.role,
                    honorific: speaker.person.flatMap { resolver.cast.people[$0].honorific },
                    mention: report.mention.map { text.prose.passage(text.prose.range($0.head)) })
            },
            cue: report.attribution.cue.map { text.prose.passage(text.prose.range($0)) },
            attribution: speaker?.attribution ?? .none, rule: rule(report))
    }

    /// The rule's name with the form of the mention behind it.
    private func rule(_ report: Report) -> String {
        guard report.attribution.rule == "quote.after", let mention = report.mention else {
            return report.attribution.rule
        }
        let form =
            switch mention.kind {
            case .person where mention.roles.isEmpty: "name"
            case .person: mention.nameFirst ? "name-role" : "role-name"
            case .title: "title"
            case .body: "body"
            case .document: "document"
            case .unnamed: "unnamed"
            case .pronoun: "pronoun"
            case .former, .latter: "one-of-two"
            }
        return "quote.after.\(form)"
    }
}
