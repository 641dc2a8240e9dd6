import Foundation
public import Interchange

/// Fetches what its sources name, politely, and only what is new or may have changed.
///
/// A run that was killed is gone on with: what it captured is not asked for again, and the pages that its captures
/// name are read off those captures.
public struct Crawler: Sendable {
    /// Whether a page may be asked for, and how much time its host wants between two requests.
    public typealias Permission = @Sendable (WebURL) async -> RobotsPolicy.Verdict

    /// Reads the links of a listing: those of its items, and of further pages of it.
    public typealias ListingReader = @Sendable (Capture) async throws(StageFailure) -> [FoundLink]

    /// A killed run is gone on with for six hours; later, what it found is no news any more.
    static let maximumResumeSeconds = 6.0 * 3_600

    let plan: CrawlPlan
    let folder: String
    let index: any CaptureIndex
    let courier: any Courier
    let permission: Permission
    let readListing: ListingReader
    let clock: CrawlClock

    /// Makes a crawler that writes archives into the folder at `folder`, which has to be there.
    public init(
        _ plan: CrawlPlan, folder: String, index: any CaptureIndex, courier: any Courier,
        permission: @escaping Permission, readListing: @escaping ListingReader,
        clock: CrawlClock = .system
    ) {
        self.plan = plan
        self.folder = folder
        self.index = index
        self.courier = courier
        self.permission = permission
        self.readListing = readListing
        self.clock = clock
    }

    /// Crawls until nothing is left to ask for, a budget is spent or the task is cancelled.
    ///
    /// In a dry run nothing is asked for and nothing written: `tell` learns what would be.
    ///
    /// - Parameters:
    ///   - isDry: Whether it only says what it would do.
    ///   - tell: Told of each event and of how far the crawl has come; called one at a time.
    /// - Returns: how far it came.
    /// - Throws: `fetch.workspace.unusable` where the archives or the index cannot be read or written.
    public func run(
        isDry: Bool = false, tell: @escaping @Sendable (CrawlEvent, CrawlProgress) -> Void
    ) async throws(StageFailure) -> CrawlProgress {
        let executor = CrawlExecutor()
        defer { executor.end() }
        let result = await withTaskExecutorPreference(executor) { () -> Result<CrawlProgress, StageFailure> in
            do {
                return .success(try await crawl(isDry: isDry, tell: tell))
            } catch let failure as StageFailure {
                return .failure(failure)
            } catch let error as WARCError {
                return .failure(FetchError.workspace(error.finding).failure(at: folder))
            } catch {
                return .failure(FetchError.workspace("\(error)").failure(at: folder))
            }
        }
        return try result.get()
    }

    private func crawl(
        isDry: Bool, tell: @escaping @Sendable (CrawlEvent, CrawlProgress) -> Void
    ) async throws -> CrawlProgress {
        var run = try openRun()
        let archive = CaptureArchive(folder, index: index, run: run.id, plan: plan, clock: clock)
        if !isDry {
            try archive.recover()
            try index.keep(run)
        }
        let loop = CrawlLoop(self, run: run.id, archive: archive, isDry: isDry, tell: tell)
        try await loop.run()
        guard !isDry else { return loop.progress }
        if Task.isCancelled {
            try archive.commit()
        } else {
            try archive.finish()
            run.finished = UTCInstant.text(clock.now())
            run.summary = loop.progress.summary
            try index.keep(run)
        }
        return loop.progress
    }

    /// The run that was killed, or a new one.
    private func openRun() throws -> CrawlRun {
        let now = clock.now()
        if let latest = try index.latestRun(), latest.finished == nil,
            let started = UTCInstant.date(latest.started),
            now.timeIntervalSince(started) < Self.maximumResumeSeconds
        {
            return latest
        }
        let text = UTCInstant.text(now)
        return CrawlRun(id: text.filter { $0.isNumber }, started: text)
    }
}

extension CrawlProgress {
    /// The figures in one line.
    public var summary: String {
        var parts = [
            "\(requests) requests", "\(new) new", "\(changed) changed", "\(unchanged) unchanged",
            "\(gone) gone",
            "\(redirected) redirected", "\(failed) failed",
        ]
        if adopted > 0 { parts.append("\(adopted) from archives") }
        if resumed > 0 { parts.append("\(resumed) done before") }
        if early > 0 { parts.append("\(early) not due") }
        if let stoppedBy { parts.append("stopped: \(stoppedBy), \(waiting) left") }
        return parts.joined(separator: ", ")
    }
}
