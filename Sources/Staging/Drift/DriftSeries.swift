/// A figure now and in the runs before it.
struct DriftSeries: Sendable {
    /// How many runs the expected scatter weighs as much as.
    private static let expectationRuns = 4.0

    /// The figure.
    let figure: DriftFigure
    /// What it is now: in this run, and in those right before it that have fallen too, the latest first.
    var parts: [Tally]
    /// What it was in each run before those, the latest first.
    var runs: [Tally]

    /// What it is now, taken together.
    var now: Tally { parts.reduce(into: Tally(hits: 0, of: 0)) { $0 += $1 } }

    /// The runs before, taken together.
    var before: Tally { runs.reduce(into: Tally(hits: 0, of: 0)) { $0 += $1 } }

    /// How far it has fallen to a rate: the difference of two shares, or the part of a mean that is gone.
    func fall(to rate: Double) -> Double {
        let before = before.rate
        guard figure.isMean else { return before - rate }
        return before > 0 ? 1 - rate / before : 0
    }

    /// How likely chance alone makes it fall as far.
    ///
    /// Pages of one day are more alike than pages of many days: counts are first divided by ``scatter``. One empty page more
    /// is taken to have been before, so that the first two or three that ever come do not ring. Where several runs are taken together,
    /// fewer of them could have been too: their number is a factor.
    var probability: Double { min(1, chance * Double(parts.count)) }

    private var chance: Double {
        let scatter = scatter
        let now = now.thinned(by: scatter, upwards: true)
        var before = before.thinned(by: scatter, upwards: false)
        if figure.isMean { return ExactTest.fallOfMean(now, before) }
        before.of += 1
        return ExactTest.fallOfShare(now, before)
    }

    /// How many times as much the runs before scatter as chance lets equal pages: Pearson's χ² by its degrees of freedom, never
    /// below 1, drawn to what is expected of such a figure as long as there are few runs.
    var scatter: Double {
        let rate = before.rate
        let squares = runs.reduce(0.0) { sum, run in
            let variance = Double(run.of) * (figure.isMean ? rate : rate * (1 - rate))
            let difference = Double(run.hits) - Double(run.of) * rate
            return variance > 0 ? sum + difference * difference / variance : sum
        }
        let freedom = Double(runs.count) - 1 + Self.expectationRuns
        return max(1, (squares + Self.expectationRuns * figure.expectedScatter) / freedom)
    }
}
