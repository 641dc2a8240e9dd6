/// What a workspace knows of its pages: where their captures lie, and when to look again.
///
/// Fetching writes and reads it, the workspace's database holds it. Instants are ISO 8601 in UTC with milliseconds,
/// which sort as text. A call may block for as long as a disk takes.
public protocol CaptureIndex: Sendable {
    /// The crawl that was begun last; `nil` where none was.
    func latestRun() throws -> CrawlRun?

    /// Notes that a crawl begins, goes on or ends.
    func keep(_ run: CrawlRun) throws

    /// How many bytes of each archive file the index covers, by the file's name.
    func coveredBytes() throws -> [String: Int]

    /// The page whose ``KnownPage/key`` is `key`; `nil` for one never asked for.
    func page(_ key: String) throws -> KnownPage?

    /// Gives the pages that are to be looked at again by `instant`, or all of them, one at a time.
    ///
    /// Those that wait longest come first.
    func forEachPage(dueBy instant: String?, _ body: (KnownPage) throws -> Void) throws

    /// The capture whose record has this id.
    func capture(_ recordID: String) throws -> StoredCapture?

    /// Adds what one stretch of an archive holds, all of it or nothing.
    func add(_ batch: IndexBatch) throws
}

/// One crawl, from its first request to its last.
public struct CrawlRun: Codable, Hashable, Sendable {
    /// Its name, which its archives bear too.
    public let id: String

    /// When it began.
    public let started: String

    /// When it ended; `nil` while it runs, and for one that was killed and is to go on.
    public var finished: String?

    /// What it found, one sentence; `nil` until it ends.
    public var summary: String?

    /// Makes a run.
    public init(id: String, started: String, finished: String? = nil, summary: String? = nil) {
        self.id = id
        self.started = started
        self.finished = finished
        self.summary = summary
    }
}

/// What a stretch of an archive adds to the index.
public struct IndexBatch: Sendable {
    /// The name of the archive file.
    public var file: String

    /// How many bytes of it the index covers afterwards; of no account in a batch without captures.
    public var coveredBytes: Int

    /// Captures in the order in which they stand there.
    public var captures: [StoredCapture]

    /// What is now known of their pages, and of pages that failed.
    public var pages: [KnownPage]

    /// Makes a batch.
    public init(file: String, coveredBytes: Int, captures: [StoredCapture], pages: [KnownPage]) {
        self.file = file
        self.coveredBytes = coveredBytes
        self.captures = captures
        self.pages = pages
    }
}
