public import Interchange

/// How far a crawl has come.
public struct CrawlProgress: Hashable, Sendable {
    /// Requests sent, those that are repeated, redirected or not modified among them.
    public internal(set) var requests = 0
    /// Pages never captured before.
    public internal(set) var new = 0
    /// Pages whose body differs from the one captured before.
    public internal(set) var changed = 0
    /// Pages that are as they were, whether the server says so or their bytes.
    public internal(set) var unchanged = 0
    /// Pages found gone (404, 410).
    public internal(set) var gone = 0
    /// Pages that redirect elsewhere.
    public internal(set) var redirected = 0
    /// Pages that did not come, robots.txt's among them.
    public internal(set) var failed = 0
    /// Pages that the run before it was killed had done.
    public internal(set) var resumed = 0
    /// Captures that archives by other hands have brought in.
    public internal(set) var adopted = 0
    /// Known pages that it is too early to look at again.
    public internal(set) var early = 0
    /// Pages that still wait.
    public internal(set) var waiting = 0
    /// Bytes of bodies, as sent.
    public internal(set) var bytes = 0
    /// Why the crawl ended before all was asked for; `nil` where all was.
    public internal(set) var stoppedBy: String?

    /// Pages that are dealt with.
    public var done: Int { new + changed + unchanged + gone + redirected + failed + resumed }

    /// Pages that are dealt with or wait.
    public var known: Int { done + waiting }

    /// Notes what became of a page.
    mutating func count(_ change: CaptureChange) {
        switch change {
        case .new: new += 1
        case .changed: changed += 1
        case .unchanged: unchanged += 1
        case .gone: gone += 1
        case .redirected: redirected += 1
        }
    }
}

/// What a capture says about its page.
public enum CaptureChange: String, Codable, Sendable {
    /// It was never captured before.
    case new
    /// Its body is another one.
    case changed
    /// Its body is the same.
    case unchanged
    /// It is not there any more.
    case gone
    /// It stands elsewhere.
    case redirected
}

/// Something that happens in a crawl.
public enum CrawlEvent: Sendable {
    /// A page was captured.
    case captured(url: String, kind: KnownPage.Kind, CaptureChange)
    /// A page did not come.
    case failed(StageFailure)
    /// Something to know about the page or host at a location.
    case doubt(Diagnostic, at: String)
    /// The next request is sent at the end of a wait, in seconds.
    case waiting(host: String, seconds: Double)
    /// In a dry run: what would be asked for.
    case planned(url: String, why: String)
}
