import Interchange

// Title, day, issuers, fields of work and the body's bounds.
extension Scorer {
    mutating func scoreFields(_ record: Record?, _ gold: Gold) {
        scoreValue("title", gold.title, record?.title)
        scoreValue("published", gold.published, record?.published?.date?.description)
        scoreSet("issued_by", gold.issuedBy ?? [], record?.issuedBy ?? [])
        scoreSet("fields_of_work", gold.fieldsOfWork ?? [], record?.fieldsOfWork ?? [])
    }

    private mutating func scoreValue(_ field: String, _ gold: String?, _ found: String?) {
        if gold == nil, found == nil { return add(field) }
        if let gold, let found, ScorerFolding.words(gold) == ScorerFolding.words(found) {
            return add(field, hits: 1)
        }
        add(field, extra: found == nil ? 0 : 1, lost: gold == nil ? 0 : 1)
        miss(field, "want \(gold ?? "none"), got \(found ?? "none")")
    }

    private mutating func scoreSet(_ field: String, _ gold: [String], _ found: [String]) {
        let (want, got) = (Set(gold.map(ScorerFolding.fold)), Set(found.map(ScorerFolding.fold)))
        add(
            field, hits: want.intersection(got).count, extra: got.subtracting(want).count,
            lost: want.subtracting(got).count)
        if want != got { miss(field, "want \(gold), got \(found)") }
    }

    mutating func scoreBody(_ record: Record?, _ gold: Gold) {
        let body = ScorerFolding.fold(record?.body)
        if let start = gold.bodyStarts, !start.isEmpty {
            let isRight = body.hasPrefix(ScorerFolding.fold(start))
            add("body_starts", isRight)
            if !isRight { miss("body_starts", "want \(start), got \(body.prefix(70))") }
        }
        if let end = gold.bodyEnds, !end.isEmpty {
            let isRight = body.hasSuffix(ScorerFolding.fold(end))
            add("body_ends", isRight)
            if !isRight { miss("body_ends", "want \(end), got \(body.suffix(70))") }
        }
        guard !body.isEmpty else { return }
        for line in gold.boilerplate ?? [] {
            let folded = ScorerFolding.fold(line)
            let isIn = !folded.isEmpty && " \(body) ".contains(" \(folded) ")
            add("boilerplate kept out", !isIn)
            if isIn { miss("boilerplate", line) }
        }
    }
}
