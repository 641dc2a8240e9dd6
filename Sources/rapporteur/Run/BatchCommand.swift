import Evaluation
import Fetching
import Foundation
import Interchange
import Parsing
import Staging
import Synchronization

/// One run of a pipeline: the main path of `rapporteur run`.
struct BatchCommand {
    /// Characters in a line of the table.
    private static let tableWidth = 110

    let pipeline: Pipeline
    let options: RunOptions
    let table: Bool
    /// The path of the file of figures; `nil` for none.
    let metrics: String?
    let batch: Batch

    /// Runs the stages selected, and tells what came of it.
    ///
    /// - Throws: where the sources or the workspace cannot be used.
    func run() async throws -> ExitStatus {
        let (feeders, prints) = (try feeders(), try fingerprints())
        let place = try Workspace(path: pipeline.workspace)
        let batches = place.index.batches
        let run = try batches.begin(pipeline: pipeline.file, now: Self.now())
        var report = BatchReport(run, pipeline: pipeline.file, finished: "")
        report.rules = prints.rules
        let stop = StopSign()
        let signals = Interruption { stop.raise() }
        defer { signals.end() }
        var status = ExitStatus.allWell
        if let plan = try crawlPlan {
            let crawl = PipelineCrawl(plan: plan, pipeline: pipeline, batch: batch)
            status = try await crawl.run(place.captures, place.index, stop, &report)
        }
        try await work(
            on: inputs(feeders, batches, prints, stop), work(at: place.captures, batches, prints), stop,
            &report)
        if !stop.isRaised {
            try batches.markDuplicates(in: run.id)
            try batches.markGone(in: run.id)
            if options.selection.holds(.publish) {
                report.sinks = try pipeline.sinks.compactMap(
                    SinkFeeder(batches: batches, instant: Self.now()).feed)
            }
        }
        try end(run, batches, stop, &report)
        if !report.alarms.isEmpty { return .driftAlarm }
        return report.isInterrupted || report.pages.failed + report.pages.left > 0 ? .somePagesFailed : status
    }

    /// Takes the pages through the stages, several at once, and keeps each as soon as those before it are kept.
    private func work(
        on inputs: BatchInputs, _ work: PageWork, _ stop: StopSign, _ report: inout BatchReport
    ) async throws {
        let batches = work.batches
        let (first, batch) = (try batches.lastNumber(), report.run)
        var seconds: [BatchStage: (pages: Int, seconds: Double)] = [:]
        var rows = RunReport()
        let runner = OrderedRunner(window: 2 * ProcessInfo.processInfo.activeProcessorCount)
        try await runner.run(
            next: inputs.next,
            work: { task in
                do { return Result<PageResult, any Error>.success(try await work.result(of: task)) } catch {
                    return .failure(error)
                }
            },
            give: { outcome in
                let result = try outcome.get()
                if let path = result.input.holder, path == result.input.location,
                    let stamp = result.input.stamp
                {
                    return try batches.keep(holder: path, stamp: stamp)
                }
                try batches.keep(result, in: batch)
                self.batch.tell(result.notices)
                for (stage, time) in result.seconds {
                    let before = seconds[stage] ?? (0, 0)
                    seconds[stage] = (before.pages + 1, before.seconds + time)
                }
                if table { try rows.add(result) }
            })
        let census = inputs.census
        (report.pages.seen, report.pages.left) = (census.seen, census.left)
        if isWhole, census.isWhole, !stop.isRaised {
            report.pages.removed = try remove(allBut: census.named, upTo: first, batch, batches)
        }
        report.stages = BatchStage.allCases.compactMap { stage in
            seconds[stage].map { BatchReport.Stage(stage, pages: $0.pages, seconds: $0.seconds) }
        }
        if table, rows.pages > 0 { try print(rows.table(width: Self.tableWidth) + "\n") }
    }

    /// Takes away the pages that no source names any more.
    private func remove(
        allBut named: PageSet, upTo last: Int64, _ batch: String, _ batches: BatchDatabase
    ) throws -> Int {
        var (number, gone) = (Int64(0), [Int64]())
        while true {
            let inputs = try batches.inputs(after: number, limit: 500)
            gone += inputs.map(\.number).filter { $0 <= last && !named.contains($0) }
            guard let next = inputs.last?.number, next < last else { break }
            number = next
        }
        if !gone.isEmpty { try batches.remove(gone, in: batch) }
        return gone.count
    }

    private func end(
        _ run: BatchRun, _ batches: BatchDatabase, _ stop: StopSign, _ report: inout BatchReport
    ) throws {
        report.isInterrupted = stop.isRaised
        report.finished = Self.now()
        try batches.fill(&report)
        report.pages.unchanged = max(0, report.pages.seen - report.pages.new - report.pages.changed)
        try checkDrift(run, batches, &report)
        try ReportFiles(workspace: pipeline.workspace).write(report, batches)
        if !stop.isRaised { try batches.end(run, now: report.finished, report: report) }
        try tell(report)
    }

    /// Tells what came of the run: a person in the summary, programs in the log and the file of figures.
    private func tell(_ report: BatchReport) throws {
        if let metrics { try MetricsFile(path: metrics).write(report) }
        for alarm in report.alarms {
            batch.log.tellPrograms("run.drift.alarm", alarm.message, level: .warning)
        }
        batch.log.tellPrograms("run.batch.ended", report.summary, report.figures)
        try print(report.summary)
    }

    func print(_ text: String) throws { try OutputFile.standard.write(Array(text.utf8)) }

    /// ISO 8601 in UTC with milliseconds, which sorts as text.
    private static func now() -> String {
        Date().formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
    }
}

/// Set once, when the batch is asked to end.
final class StopSign: Sendable {
    private let state = Mutex<(isRaised: Bool, onRaise: (@Sendable () -> Void)?)>((false, nil))

    /// Whether the batch is asked to end.
    var isRaised: Bool { state.withLock(\.isRaised) }

    /// Asks it to end.
    func raise() {
        let call = state.withLock { state in
            state.isRaised = true
            return state.onRaise
        }
        call?()
    }

    /// Calls `body` when it is raised; at once where it is.
    func whenRaised(_ body: (@Sendable () -> Void)?) {
        let isRaised = state.withLock { state in
            state.onRaise = body
            return state.isRaised
        }
        if isRaised { body?() }
    }
}
