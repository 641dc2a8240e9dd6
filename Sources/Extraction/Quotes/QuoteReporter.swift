import Interchange

/// Decides span by span whether somebody says it, and who.
struct QuoteReporter {
    let rules: AttributionFinder
    private let issuers: [String]
    /// Made once some span is speech: reading who is who costs more than all that stands before it.
    lazy var resolver = SpeakerResolver(rules.reader, issuers: issuers)
    let text: QuotedProse
    let clauses: ClauseReader
    /// How many reports back a quote's first part is looked for.
    static let longestChain = 64
    /// The last span found to be speech.
    var lastAttributed: Int?
    /// The person quoted last.
    private var lastPerson: Int?

    /// A span that counts as speech.
    struct Report {
        var span: Int
        var attribution: Attribution
        var speaker: SpeakerResolver.Speaker?
        var mention: Mention?
        /// Whether it goes on with a sentence that an earlier span began.
        var isSecond: Bool
    }

    init(_ rules: AttributionFinder, issuers: [String]) {
        self.rules = rules
        self.issuers = issuers
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
        let echoes = headlines(of: reports.filter { !isHeadline($0.span) })
        let echoed = Set(echoes.map(\.span))
        let spoken = withoutRepeats(reports.filter { !echoed.contains($0.span) })
        let kept = (echoes + spoken).sorted { $0.span < $1.span }
        text.refuseSpans(besides: kept.map(\.span))
        return kept.map { quotation($0) }
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
        if isLed, let found = rules.before(index, earlier: earlier), isSpoken(span, found) {
            if let signed = signed(span, found) { return signed }
            // `Nobody said it better: “…”`
            return rules.isNobody(found)
                ? Attribution(source: .context, cue: found.cue, rule: found.rule) : found
        }
        // `“Who digs?” Nobody answered.`
        let any = rules.behind(span)
        let behind = any.flatMap { rules.isNobody($0) ? nil : $0 }
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
        if let found, !rules.isNobody(found) || text.note(span, .denied),
            field != .title || found.rule == "quote.before.verb", isSpoken(span, found)
        {
            return found
        }
        if field != .title, let found = rules.tail(span) { return found }
        if field == .title, let found = rules.headline(span) { return found }
        guard field != .title, !isLed else {
            text.note(span, isLed ? .colon : .headline)
            return nil
        }
        return unattributed(index, earlier: earlier)
            ?? (behind == nil && text.ending(of: span) == .stop
                ? any.map { Attribution(source: .nobody, cue: $0.cue, rule: $0.rule) } : nil)
    }

    /// `The head of the fair had a word too: “…,” Petrov said.`: whoever is named behind the words, where no name leads to them.
    private func signed(_ span: QuoteSpan, _ led: Attribution) -> Attribution? {
        if case .mention(let mention) = led.source, mention.kind == .person { return nil }
        guard text.ending(of: span) == .comma, let behind = rules.behind(span),
            case .mention(let mention) = behind.source, mention.kind == .person, behind.cue != nil
        else { return nil }
        return behind
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
                return clauses.isTitle(span)
                    && (mention.kind == .body || mention.kind == .document
                        || text.ending(of: span) == .none && isThing(mention))
            }
            return clauses.isTitle(span) && text.ending(of: span) == .none
        }
        guard text.ending(of: span) == .none, !clauses.isSentenceLike(span) else { return false }
        return text.tokens[before].is([.titled, .naming, .article]) || text.tokens[before].kind == .possessive
            || clauses.isTitle(span)
    }

    /// `“Nine Lids” says nothing of wells`: whether what stands behind a verb is no human being, and so what a paper says.
    private func isThing(_ mention: Mention) -> Bool {
        guard mention.kind == .unnamed || mention.kind == .title else { return false }
        return rules.reader.head(of: mention.head).map {
            !text.tokens[$0].is([.personNoun, .roleHead, .honorific, .hypernym, .numberWord])
                && !text.tokens[$0].isCapitalised
        } == true
    }

    /// Single marks are apostrophes and titles as often: only an attribution right beside them makes them speech.
    private func isSpoken(_ span: QuoteSpan, _ attribution: Attribution) -> Bool {
        !span.isSingle || isSpokenInSingles(span, attribution) || text.note(span, .singleMarks)
    }

    private func isSpokenInSingles(_ span: QuoteSpan, _ attribution: Attribution) -> Bool {
        if attribution.rule.hasPrefix("quote.after") {
            return text.ending(of: span) != .none || clauses.isSentenceLike(span)
                || attribution.rule == "quote.after.source" && clauses.words(span) >= 3
        }
        if ["quote.before.called", "quote.before.that", "quote.before.aside"].contains(attribution.rule) {
            return clauses.words(span) >= 3
        }
        return attribution.rule == "quote.before.colon" && clauses.isSentenceLike(span)
            || attribution.rule == "quote.split"
            || attribution.rule == "quote.before.woven" && clauses.words(span) >= 3
                && clauses.isBe(span.outer.lowerBound - 1) && !clauses.isTitle(span)
            || attribution.rule == "quote.before.verb" && clauses.hasVerb(span)
    }

    /// Whether a mention is the one that already speaks the quote before.
    func isAttribution(_ mention: Mention, of attribution: Attribution?) -> Bool {
        guard case .mention(let own)? = attribution?.source else { return false }
        return own.head.lowerBound == mention.head.lowerBound
    }

    // Who speaks

    private mutating func report(_ index: Int, _ attribution: Attribution, _ earlier: [Report]) -> Report {
        var report = Report(
            span: index, attribution: attribution, isSecond: attribution.rule == "quote.split")
        let last = lastPerson
        switch attribution.source {
        case .mention(let mention) where attribution.rule == "quote.headline.mood":
            report.speaker =
                resolver.holder(of: mention).map { resolver.speaker(person: $0) }
                ?? resolver.speaker(mention, last: nil)
            report.mention = mention
        case .mention(let mention):
            report.speaker = theSame(mention, earlier) ?? resolver.speaker(mention, last: last)
            report.mention = mention
            if let before = sameUnnamed(mention, index, earlier) { report.speaker = before }
            // `It ends: “…”`: the text that was quoted before.
            if let before = earlier.last?.speaker, report.speaker?.attribution == .unnamed,
                mention.kind == .pronoun,
                resolver.isThing(mention.head.lowerBound),
                before.kind == .document || before.kind == .organisation
            {
                report.speaker = resolved(before)
            }
            // `He refused to give his name. … they heard him shout “…”`: still nobody whom the page names.
            if let before = earlier.last?.speaker, report.speaker?.attribution == .unnamed,
                mention.kind == .pronoun, before.kind == .unnamed, isBarePronoun(report.speaker, mention),
                let gender = resolver.gender(ofPronoun: mention.head.lowerBound),
                earlier.last?.mention.flatMap({ resolver.gender(ofPronoun: $0.head.lowerBound) }) ?? gender
                    == gender,
                isNear(earlier[earlier.count - 1], text.paragraphIndex(of: text.spans[index].first))
            {
                report.speaker = before
            }
        case .span(let other):
            let source = earlier.suffix(Self.longestChain).last { $0.span == other }
            report.speaker = source?.speaker
            report.speaker?.attribution = source?.speaker?.attribution == .unnamed ? .unnamed : .resolved
        case .turn(let other):
            report.speaker = resolved(otherThan(other, earlier))
        case .titled(let other):
            report.speaker = .init(name: content(text.spans[other]), kind: .document, attribution: .named)
        case .context where attribution.rule == "quote.after.headline":
            report.speaker = resolver.firstNamed()
        case .context:
            report.speaker =
                fromContext(text.spans[index], earlier)
                ?? rules.introduced(behind: text.spans[index]).map { resolver.speaker($0, last: nil) }
        case .reply(let token):
            report.speaker = resolver.replier(before: token, last: last)
        case .nobody:
            break
        }
        return report
    }

    /// Leaves out what the page prints twice: a pull quote, a paragraph repeated.
    private func withoutRepeats(_ reports: [Report]) -> [Report] {
        var kept: [Report] = []
        var places = DigestTable<Int>()
        for report in reports {
            let span = text.spans[report.span]
            let key = Digest.of(letters(of: span))
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

    /// The folded words of a span, one behind the other.
    func letters(of span: QuoteSpan) -> [UInt8] {
        var folded: [UInt8] = []
        for at in span.parts.joined() where text.tokens[at].scalar == 0 {
            Fold.append(text.prose.bytes, text.tokens[at].range.indices, to: &folded)
        }
        return folded.filter { $0 &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 >= 0x80 }
    }

    private func content(_ span: QuoteSpan) -> String {
        span.parts.filter { !$0.isEmpty }.map { text.prose.text(text.prose.range($0)) }.joined(
            separator: "\n")
    }

    private mutating func quotation(_ report: Report) -> Quotation {
        let span = text.spans[report.span]
        let speaker = report.speaker.map { resolver.completed($0) }
        let range = ByteRange(text.tokens[span.first].start, text.tokens[span.last].end)
        return Quotation(
            range: range, text: content(span), kind: kind(report),
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
