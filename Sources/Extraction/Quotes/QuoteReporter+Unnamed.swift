import Interchange

/// Somebody whom nobody names, and who goes on speaking.
extension QuoteReporter {
    /// `“A,” said a guest from Bar. In her words, the hall is “b”.`: the one without a name who spoke last in the paragraph.
    ///
    /// - Leaves: `“A,” said a guest from Bar. Petrov nodded. In her words, …`, `“A?” asked a guest. “B,” she said.`
    mutating func sameUnnamed(
        _ mention: Mention, _ index: Int, _ earlier: [Report]
    ) -> SpeakerResolver.Speaker? {
        guard mention.kind == .pronoun, let gender = resolver.gender(ofPronoun: mention.head.lowerBound),
            let last = earlier.last, let before = last.speaker, before.kind == .unnamed, before.role != nil,
            let one = last.mention, one.kind == .unnamed, let head = rules.reader.head(of: one.head),
            !text.tokens[head].is(gender == .feminine ? .masculineNoun : .feminineNoun),
            text.prose.lexicon.isRussian || !rules.reader.isPlural(head), !text.tokens[head].is(.pluralNoun),
            text.paragraphIndex(of: one.head.lowerBound)
                == text.paragraphIndex(of: text.spans[index].first),
            // Somebody whose letter is read out does not go on in the hall.
            last.attribution.rule != "quote.before.recital",
            one.head.lowerBound < mention.head.lowerBound, !text.tokens[text.spans[last.span].last].is("?"),
            resolver.cast.between(one.head.lowerBound, mention.head.lowerBound).allSatisfy({
                !resolver.fits($0.person, gender)
            })
        else { return nil }
        return before
    }

    /// Whether nobody was found whom a pronoun means: `she` itself is all that is known.
    ///
    /// - Leaves: `A guest from Bar said that she had dug. “…,” she told them.`, where the guest was found.
    func isBarePronoun(_ speaker: SpeakerResolver.Speaker?, _ mention: Mention) -> Bool {
        guard let role = speaker?.role else { return true }
        return role.hasPrefix(text.words(mention.head))
    }

    /// `“Fewer lids, fewer rows”: Bar closes its wells` above `“Fewer lids, fewer rows. We closed nine,” said Petrov.`: a headline that
    /// takes some of somebody's words.
    ///
    /// - Leaves: a headline of three words or fewer, which a text may hold by chance.
    func headlines(of reports: [Report]) -> [Report] {
        var parts: [Report] = []
        for index in text.spans.indices {
            let span = text.spans[index]
            guard isHeadline(index) else { break }
            guard clauses.words(span) >= Self.shortestHeadline, !span.isSingle else { continue }
            let own = letters(of: span)
            let whole = reports.first { report in
                let letters = letters(of: text.spans[report.span])
                return letters.starts(with: own)
                    && (letters.count > own.count || isCut(span, of: text.spans[report.span]))
            }
            guard let whole else { continue }
            let attribution = Attribution(source: .span(whole.span), cue: nil, rule: "quote.after.headline")
            var part = Report(
                span: index, attribution: attribution, speaker: whole.speaker, mention: nil, isSecond: false)
            part.speaker?.attribution = whole.speaker?.attribution == .unnamed ? .unnamed : .resolved
            parts.append(part)
        }
        return parts
    }

    /// Whether a report holds a clause; a headline's mood never does.
    func kind(_ report: Report) -> Quotation.Kind {
        report.attribution.rule == "quote.headline.mood"
            ? .partial : clauses.kind(text.spans[report.span], isSecond: report.isSecond)
    }

    /// Whether a span stands in the headline.
    func isHeadline(_ index: Int) -> Bool { text.paragraph(of: text.spans[index].first).field == .title }

    /// `“Fewer lids, fewer rows”: Bar closes its wells` above `“Fewer lids, fewer rows.”`: whether a headline leaves out the stop.
    private func isCut(_ part: QuoteSpan, of whole: QuoteSpan) -> Bool {
        text.tokens[part.last].kind == .word && text.tokens[whole.last].kind == .punctuation
    }

    /// Fewer words than this are no quote of a headline.
    private static let shortestHeadline = 4
}
