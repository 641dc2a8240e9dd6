/// What a figure was in runs before, but for those in which it was what it rang for.
struct DriftPast {
    /// The figure in the runs that are left, the latest first.
    let runs: [Tally]

    /// Leaves out the runs that rang, and those beside them that look alike: the first of a change, and those that were too small
    /// to ring.
    init(_ past: ArraySlice<BatchReport>, of figure: DriftFigure) {
        let known = past.compactMap { run in
            figure.tally(in: run).flatMap { tally in
                tally.of > 0 ? (tally: tally, alarm: run.alarms.first { $0.isOf(figure) }) : nil
            }
        }
        var isOut = known.map { $0.alarm != nil }
        for order in [Array(known.indices), known.indices.reversed()] {
            var ringing: DriftAlarm?
            for index in order {
                ringing = known[index].alarm ?? ringing
                guard let alarm = ringing else { continue }
                if alarm.looksLike(known[index].tally, of: figure) {
                    isOut[index] = true
                } else {
                    ringing = nil
                }
            }
        }
        runs = known.indices.filter { !isOut[$0] }.map { known[$0].tally }
    }
}

extension DriftAlarm {
    /// Whether a figure is nearer to what rang than to what was before.
    fileprivate func looksLike(_ tally: Tally, of figure: DriftFigure) -> Bool {
        guard let before, let now else { return false }
        let rate = figure.isTurned ? 1 - tally.rate : tally.rate
        return abs(rate - now) <= abs(rate - before)
    }
}
