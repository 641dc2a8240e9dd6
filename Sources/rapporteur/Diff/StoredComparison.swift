import Evaluation
import Fetching
import Foundation
import Interchange
import Parsing
import Staging

/// Takes stored pages through the stages again, and compares what comes of them with what is stored.
struct StoredComparison {
    let pipeline: Pipeline
    let batches: BatchDatabase
    /// The folder of the workspace's archives.
    let captures: String

    /// Compares all pages, or so many.
    ///
    /// - Throws: where the workspace cannot be read.
    func report(sample: Int?) async throws -> DifferenceReport {
        let selection = BatchSelection(from: .parse, to: .normalise, isForced: true)
        // Whatever made the records: all stages run.
        let fingerprints = try Fingerprints(program: "", stages: pipeline.stages)
        let (limits, sampled) = (FetchLimits(pipeline.fetch), try sample.map(batches.sample))
        let inputs = BatchInputs(
            [.files(try batches.localFiles()), .captures(after: "")], batches: batches,
            fingerprints: fingerprints, selection: selection, only: sampled,
            limits: limits, isStopped: { false })
        var path = MainPath(fetcher: Fetcher(limits: limits))
        path.parser = HTMLParser(limits: ParserLimits(pipeline.stages.parse))
        let work = PageWork(
            path: path, batches: batches, fingerprints: fingerprints, selection: selection,
            archives: CaptureReader(captures, within: limits),
            without: pipeline.stages.normalise.without.map { RuleGroup($0) })
        var report = DifferenceReport()
        let runner = OrderedRunner(window: 2 * ProcessInfo.processInfo.activeProcessorCount)
        try await runner.run(
            next: inputs.next,
            work: { task in
                do { return Result<Compared?, any Error>.success(try await compared(task, work)) } catch {
                    return .failure(error)
                }
            },
            give: { outcome in
                guard let compared = try outcome.get() else { return }
                let known = compared.known
                try report.add(batches.stored(known.number), compared.new, at: known.input.location)
            })
        // Pages of an archive that is gone are not come across at all.
        report.unavailable = try max(0, (sampled?.count ?? batches.normalisedPages()) - report.pages)
        report.sort()
        return report
    }

    /// A page, and what it gives now.
    private struct Compared: Sendable {
        let known: KnownInput
        let new: StoredResult
    }

    /// Reads a page again; `nil` for one that is gone or another one, or of which no records were made, and for what is no page.
    private func compared(_ task: BatchTask, _ work: PageWork) async throws -> Compared? {
        if case .endOfArchive = task.way { return nil }
        guard let known = task.known, known.fingerprints.normalised != nil else { return nil }
        let result = try await work.result(of: task)
        guard result.digest == known.digest, let new = result.stored else { return nil }
        return Compared(known: known, new: new)
    }
}
