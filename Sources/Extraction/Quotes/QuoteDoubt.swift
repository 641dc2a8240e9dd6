import Interchange

/// Why a span in marks may be no speech.
enum QuoteDoubt: String, RefusalReason {
    /// `the project “Gate”`, `entitled “…”`, `the “dual-use” list`.
    case named = "quote.left.named"
    /// `noted the “window of trust”`: a reporting word stands before it and reports something else.
    case term = "quote.left.term"
    /// `said the trainers of ‘Open Yard’`: single marks, nothing of speech right beside them.
    case singleMarks = "quote.left.single-marks"
    /// `“Gate” said`, `“Gate” opened`: the verb behind is about the title.
    case subject = "quote.left.subject"
    /// In the headline.
    case headline = "quote.left.headline"
    /// Behind a colon that nobody's words lead to.
    case colon = "quote.left.colon"
    /// Woven into a sentence that reports nothing.
    case woven = "quote.left.woven"
    /// `Nobody called it “…”`.
    case denied = "quote.left.denied"
    /// Alone, and no sentence.
    case fragment = "quote.left.fragment"
    /// The same words a second time.
    case repeated = "quote.left.repeated"

    var sentence: String {
        switch self {
        case .named: "what stands around it gives it as a name or a term"
        case .term: "the word of speech before it reports something else; its own words are a title or a term"
        case .singleMarks:
            "single marks are apostrophes and titles as often, and no speech is reported right there"
        case .subject: "the verb behind it is about what it names"
        case .headline: "in a headline only a verb of speech right before it would make it a quote"
        case .colon: "a colon leads to it, but nobody's speech does"
        case .woven: "its sentence has no word of speech"
        case .denied: "its sentence says that nobody spoke so"
        case .fragment: "nothing around it reports speech, and it is no sentence of its own"
        case .repeated: "the page prints the same words elsewhere, which count there"
        }
    }
}

extension QuotedProse {
    /// Notes what speaks against a span; always `false`.
    @discardableResult
    func note(_ span: QuoteSpan, _ doubt: QuoteDoubt, by cue: Range<Int>? = nil) -> Bool {
        prose.note(span.outer, doubt, by: cue)
    }

    /// Tells, where somebody asks, of the spans that are not among those `kept`.
    func refuseSpans(besides kept: some Sequence<Int>) {
        guard let reasoning = prose.reasoning else { return }
        let kept = Set(kept)
        for index in spans.indices where !kept.contains(index) {
            let outer = spans[index].outer
            var reasons = reasoning.reasons { $0 == outer }
            // That nothing else reports it goes without saying where something speaks against it.
            if reasons.count > 1 { reasons.removeAll { $0.rule == QuoteDoubt.woven.rawValue } }
            reasoning.refuse(
                Refusal(
                    subject: .quote, passage: prose.passage(prose.range(outer)),
                    reasons: reasons.isEmpty ? [prose.reason(QuoteDoubt.fragment)] : reasons))
        }
    }
}
