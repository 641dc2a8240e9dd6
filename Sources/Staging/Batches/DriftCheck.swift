/// Holds a run against those before it.
///
/// Only pages that are new or changed in a run count, now and before: a run that reads stored pages again says nothing of the site.
/// A figure is watched once enough pages and runs tell of it; it rings where it fell by more than the thresholds let pass, and
/// chance alone would make it fall as far less often than `significance`, shared out evenly over all figures watched (Bonferroni).
public struct DriftCheck: Sendable {
    /// Gives up to three pages of this run that show what a figure tells.
    public typealias Examples = (DriftFigure) throws -> [String]

    /// Gives the family that most pages of a source fitted before this run; `nil` where none did.
    public typealias FormerFamily = (_ source: String) throws -> String?

    let thresholds: DriftThresholds

    /// Alarms at these thresholds.
    public init(_ thresholds: DriftThresholds) { self.thresholds = thresholds }

    /// What does not look as it did.
    ///
    /// `report` is whole but for its alarms; `history` are the reports of runs of the same pipeline before it, the latest
    /// first, counted with the same rules; `examples` gives pages to show. A run that was interrupted is judged when it is whole.
    public func alarms(
        in report: BatchReport, after history: [BatchReport], examples: Examples,
        formerFamily: FormerFamily = { _ in nil }
    ) throws -> [DriftAlarm] {
        guard thresholds.isEnabled, !report.isInterrupted else { return [] }
        let watched = DriftFigure.all(in: report).compactMap { series(of: $0, in: report, after: history) }
        let level = thresholds.significance / Double(max(1, watched.count))
        return try watched.filter(isFallen).compactMap { series in
            let probability = series.probability
            guard probability <= level else { return nil }
            return DriftAlarm(
                series, probability, former: try series.figure.source.flatMap(formerFamily),
                examples: try examples(series.figure))
        } + listingAlarms(in: report, after: history)
    }

    /// A figure with its past; `nil` where too little is known to watch it, whatever it is now.
    ///
    /// What rang before is left out of its past, so that it rings until it is mended, and no longer than the history goes back.
    func series(
        of figure: DriftFigure, in report: BatchReport, after history: [BatchReport]
    ) -> DriftSeries? {
        guard let own = figure.tally(in: report), own.of > 0 else { return nil }
        let least = figure.addsUp ? 1 : thresholds.minimumPages
        var (past, parts) = (history[...], [own])
        var runs = DriftPast(past, of: figure).runs.filter { $0.of >= least }
        let usual = DriftSeries(figure: figure, parts: parts, runs: runs)
        // Runs that follow one another and have all fallen are one piece of evidence, however small each is.
        while figure.addsUp, isDeep(usual, parts[parts.count - 1]), let run = past.popFirst() {
            guard let tally = figure.tally(in: run), tally.of > 0 else { continue }
            guard isDeep(usual, tally) else {
                past = history[(past.startIndex - 1)...]
                break
            }
            parts.append(tally)
        }
        if parts.count > 1 { runs = DriftPast(past, of: figure).runs }
        let (series, before) = (DriftSeries(figure: figure, parts: parts, runs: runs), usual.before)
        guard series.before.of >= thresholds.minimumPages,
            runs.count >= (figure.hangsOnNews ? thresholds.minimumRuns : 1),
            figure.isMean ? before.hits > 0 : before.rate >= thresholds.minimumFall
        else { return nil }
        return series
    }

    /// Whether a figure fell as far as it has to, in enough runs and pages.
    private func isFallen(_ series: DriftSeries) -> Bool {
        guard series.figure.addsUp || 1 - series.now.rate > thresholds.maximumSameness else { return false }
        return series.parts.count >= series.figure.judgedRuns && series.now.of >= thresholds.minimumPages
            && isDeep(series, series.now)
    }

    /// Whether a tally lies as far below the past as it has to.
    private func isDeep(_ series: DriftSeries, _ tally: Tally) -> Bool {
        series.fall(to: tally.rate)
            >= (series.figure.isMean ? thresholds.minimumCountFall : thresholds.minimumFall)
    }
}
