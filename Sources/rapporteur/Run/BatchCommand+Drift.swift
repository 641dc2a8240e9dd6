import Staging

extension BatchCommand {
    /// Holds a run against those before it, and puts into its report what does not look as it did.
    func checkDrift(_ run: BatchRun, _ batches: BatchDatabase, _ report: inout BatchReport) throws {
        guard !(report.families.isEmpty && report.listings.isEmpty && report.pages.changed == 0) else {
            return
        }
        let thresholds = pipeline.checks
        let history =
            thresholds.isEnabled
            ? try batches.history(
                of: &report, before: run, thresholds,
                canRecount: isWhole && options.selection.holds(.normalise)) : []
        try batches.fillDrift(&report, after: history)
        report.alarms = try DriftCheck(thresholds).alarms(
            in: report, after: history, examples: { try batches.examples(of: $0, in: run.id) },
            formerFamily: { try batches.formerFamily(of: $0, before: run.id) })
    }
}
