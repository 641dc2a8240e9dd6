import Interchange

// Dates and funders.
extension Scorer {
    mutating func scoreDates(_ record: Record?, _ gold: Gold) {
        for field in ["date", "date+interval", "date role"] { add(field) }
        let match = Self.match(gold.dates ?? [], record?.dates ?? []) { gold, date in
            let overlap = ScorerFolding.overlap(gold.text, date.text)
            if overlap > 0, Self.isSameInterval(gold, date) { return 0.9 + 0.1 * overlap }
            return overlap >= 0.8 ? 0.8 + 0.09 * overlap : 0
        }
        for (gold, date) in match.pairs {
            add("date", hits: 1)
            let isSame = Self.isSameInterval(gold, date)
            add("date+interval", hits: isSame ? 1 : 0, extra: isSame ? 0 : 1, lost: isSame ? 0 : 1)
            if !isSame {
                miss(
                    "interval", "\(gold.text): want \(gold.start)/\(gold.end), got \(date.start)/\(date.end)")
            }
            let isRight = gold.role == date.role.rawValue
            add("date role", hits: isRight ? 1 : 0, extra: isRight ? 0 : 1, lost: isRight ? 0 : 1)
            if !isRight {
                miss("date role", "\(gold.text): want \(gold.role ?? "none"), got \(date.role.rawValue)")
            }
        }
        for gold in match.lost {
            for field in ["date", "date+interval"] { add(field, lost: 1) }
            miss("date lost", gold.text)
        }
        for date in match.extra {
            for field in ["date", "date+interval"] { add(field, extra: 1) }
            miss("date extra", date.text)
        }
    }

    private static func isSameInterval(_ gold: Gold.Date, _ date: Record.DateValue) -> Bool {
        gold.start == date.start.description && gold.end == date.end.description
    }

    mutating func scoreFunders(_ record: Record?, _ gold: Gold) {
        let match = Self.match(gold.funders ?? [], record?.funders ?? [], Self.likeness)
        add("funder", hits: match.pairs.count, extra: match.extra.count, lost: match.lost.count)
        add("funder iso")
        for (gold, funder) in match.pairs where gold.iso != nil || funder.iso != nil {
            let isRight = gold.iso == funder.iso
            add(
                "funder iso", hits: isRight ? 1 : 0, extra: !isRight && funder.iso != nil ? 1 : 0,
                lost: !isRight && gold.iso != nil ? 1 : 0)
            if !isRight { miss("funder iso", gold.name) }
        }
        for gold in match.lost { miss("funder lost", gold.name) }
        for funder in match.extra { miss("funder extra", funder.name) }
        guard record != nil else { return }
        for name in gold.notFunders ?? [] {
            let words = ScorerFolding.bare(name)
            add(
                "not_funders kept out",
                !match.extra.contains { ScorerFolding.overlap(words, ScorerFolding.bare($0.name)) >= 0.8 })
        }
    }

    /// Another country is another funder; a word swapped for another is another body, not other bounds.
    private static func likeness(_ gold: Gold.Funder, _ funder: Record.Funder) -> Double {
        if gold.kind == "state", funder.kind == .state, let iso = gold.iso, iso == funder.iso { return 1 }
        if let left = gold.iso, let right = funder.iso, left != right { return 0 }
        let (left, right) = (ScorerFolding.bare(gold.name), ScorerFolding.bare(funder.name))
        let bothPlaced = gold.iso != nil && funder.iso != nil
        if !bothPlaced, !ScorerFolding.difference(left, right).isEmpty,
            !ScorerFolding.difference(right, left).isEmpty
        {
            return 0
        }
        return ScorerFolding.overlap(left, right)
    }
}
