import Interchange

extension Scorer {
    mutating func scoreQuotes(_ record: Record?, _ gold: Gold) {
        for field in ["quote", "quote+speaker", "quote+role", "quote kind", "quote exact"] { add(field) }
        let found = record?.quotes ?? []
        let match = Self.match(gold.quotes ?? [], found) {
            let (left, right) = (ScorerFolding.words($0.text), ScorerFolding.words($1.text))
            return left == right ? 1 : ScorerFolding.overlap(left, right)
        }
        for (gold, quote) in match.pairs { scorePair(gold, quote) }
        for gold in match.lost {
            for field in ["quote", "quote+speaker", "quote exact"] { add(field, lost: 1) }
            if gold.role != nil { add("quote+role", lost: 1) }
            miss("quote lost", gold.text)
        }
        for quote in match.extra {
            for field in ["quote", "quote+speaker", "quote exact"] { add(field, extra: 1) }
            if quote.speaker?.role != nil { add("quote+role", extra: 1) }
            miss("quote extra", quote.text)
        }
        guard record != nil else { return }
        for words in gold.notQuotes ?? [] {
            let isIn = found.contains { ScorerFolding.overlap(words, $0.text) >= 0.8 }
            add("not_quotes kept out", !isIn)
            if isIn { miss("not_quote", words) }
        }
    }

    private mutating func scorePair(_ gold: Gold.Quote, _ quote: Record.Quote) {
        add("quote", hits: 1)
        if ScorerFolding.words(gold.text) == ScorerFolding.words(quote.text) {
            add("quote exact", hits: 1)
        } else {
            add("quote exact", extra: 1, lost: 1)
            miss("quote bounds", "want \(gold.text), got \(quote.text)")
        }
        if ScorerFolding.person(gold.speaker) == ScorerFolding.person(quote.speaker?.name) {
            add("quote+speaker", hits: 1)
        } else {
            add("quote+speaker", extra: 1, lost: 1)
            miss(
                "speaker",
                "want \(gold.speaker ?? "none"), got \(quote.speaker?.name ?? "none") for \(gold.text)")
        }
        scoreRole(gold, quote)
        guard let kind = gold.kind else { return }
        let isRight = kind == quote.kind.rawValue
        add("quote kind", hits: isRight ? 1 : 0, extra: isRight ? 0 : 1, lost: isRight ? 0 : 1)
        if !isRight { miss("quote kind", "want \(kind) for \(gold.text)") }
    }

    private mutating func scoreRole(_ gold: Gold.Quote, _ quote: Record.Quote) {
        let role = quote.speaker?.role
        guard gold.role != nil || role != nil else { return }
        if ScorerFolding.overlap(gold.role, role) >= 0.8 { return add("quote+role", hits: 1) }
        add("quote+role", extra: role == nil ? 0 : 1, lost: gold.role == nil ? 0 : 1)
        miss("role", "want \(gold.role ?? "none"), got \(role ?? "none")")
    }
}
