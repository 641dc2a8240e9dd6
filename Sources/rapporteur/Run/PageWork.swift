import Evaluation
import Fetching
import Foundation
import Interchange
import Parsing
import Staging

/// The way of one page through the stages of a batch, each of which runs where something has changed.
struct PageWork: Sendable {
    let path: MainPath
    let batches: BatchDatabase
    let fingerprints: Fingerprints
    let selection: BatchSelection
    let archives: CaptureReader
    /// Groups of rules whose findings no record shows.
    let without: [RuleGroup]

    /// What comes of a page; nothing is written.
    ///
    /// - Throws: where the workspace cannot be read.
    func result(of task: BatchTask) async throws -> PageResult {
        var result = PageResult(task.input, known: task.known)
        switch task.way {
        case .endOfArchive: break
        case .articles: try await normalise(nil, task, &result)
        case .file, .capture, .stored: try await read(task, &result)
        }
        return result
    }

    private func read(_ task: BatchTask, _ result: inout PageResult) async throws {
        guard let captures = await captures(of: task) else {
            return result.miss([])
        }
        guard case .value(let staged)? = captures.outcomes.first else {
            result.notices = captures.notices
            return result.miss(captures.outcomes.compactMap(Self.failure))
        }
        let digest = try Digest.of(CanonicalJSON.bytes(staged.value.origin))
        (result.digest, result.retrieved) = (digest, staged.value.origin.retrieved)
        if let known = task.known, known.digest == digest, !selection.isForced,
            fingerprints.isRead(known, selection)
        {
            return try await normalise(nil, task, &result)
        }
        result.hasRun = true
        result.fingerprints.parsed = fingerprints.parsed(digest)
        let documents = await timed(.parse, &result) { await path.parser.pass(captures) }
        guard selection.last >= .extract else {
            result.notices = documents.notices
            return
        }
        let articles = await timed(.extract, &result) { await path.extractor.pass(documents) }
        result.fingerprints.extracted = result.fingerprints.parsed.map(fingerprints.extracted)
        let kept = try PageResult.Articles(articles.outcomes)
        if kept.digest != task.known?.articles { result.articles = kept }
        result.articlesDigest = kept.digest
        result.notices = articles.notices
        try await normalise(articles.outcomes, task, &result)
    }

    /// Makes records of articles where they, the parameters or the program changed; without `outcomes` of those kept.
    private func normalise(
        _ outcomes: [Outcome<Article>]?, _ task: BatchTask, _ result: inout PageResult
    ) async throws {
        guard selection.holds(.normalise), let digest = result.articlesDigest else { return }
        let fingerprint = fingerprints.normalised(digest)
        guard fingerprint != task.known?.fingerprints.normalised || selection.isForced else { return }
        guard let articles = try outcomes ?? task.known.flatMap({ try batches.articles(of: $0.number) })
        else {
            return
        }
        result.hasRun = true
        result.fingerprints.normalised = fingerprint
        let records = await timed(.normalise, &result) { await path.normaliser.pass(PageProgress(articles)) }
        result.notices += records.notices
        try result.take(records.outcomes.map(shown))
    }

    private func shown(_ outcome: Outcome<Record>) -> Outcome<Record> {
        guard !without.isEmpty, case .value(let staged) = outcome else { return outcome }
        return .value(Staged(staged.value.without(without), staged.diagnostics))
    }

    /// The page's capture, or why it cannot be had; `nil` for one that is neither markup nor text.
    private func captures(of task: BatchTask) async -> PageProgress<Capture>? {
        switch task.way {
        case .capture(let capture): return capture
        case .stored(let stored):
            do throws(StageFailure) {
                return try archives.capture(stored).map { PageProgress($0) }
            } catch {
                return PageProgress(stopped: error)
            }
        default:
            return await path.fetcher.pass(PageProgress(PageRequest(location: task.input.location)))
        }
    }

    private func timed<Value: Sendable>(
        _ stage: BatchStage, _ result: inout PageResult, _ work: () async -> Value
    ) async -> Value {
        let began = ContinuousClock.now
        let value = await work()
        result.seconds[stage] = (ContinuousClock.now - began) / .seconds(1)
        return value
    }

    private static func failure(_ outcome: Outcome<Capture>) -> StageFailure? {
        if case .failure(let failure) = outcome { failure } else { nil }
    }
}
