import Synchronization

/// What the robots.txt of each site says, asked for once a day and site.
///
/// What follows from the answer is RFC 9309's (2.3.1): a file is obeyed; a 4xx or too many redirects mean that there is
/// none and all is allowed; 429, 5xx and no answer mean that nothing is allowed. A lock rather than an actor, so that
/// what is known already is said without another task's turn.
public final class RobotsPolicy: Sendable {
    /// What a site answered.
    public enum Answer: Hashable, Sendable {
        /// A file, and the URL that gave it.
        case file(RobotsFile, url: String)
        /// No file, with the reason: everything is allowed.
        case absent(String)
        /// Not known whether there is one, with the reason: nothing is allowed.
        case unreachable(String)
    }

    /// Whether a page may be fetched, and what says so.
    public struct Verdict: Hashable, Sendable {
        /// Whether the page may be fetched.
        public let isAllowed: Bool
        /// The line that decides, or why none does, as the end of a sentence.
        public let reason: String
        /// How long the site asks to wait between two requests.
        public let crawlDelay: Duration?
    }

    /// Redirects on the way to a file (2.3.1.2).
    private static let maximumRedirects = 5

    /// Bytes of a body that are taken; what the file says is in the first 500 KiB of it.
    private static let maximumBytes = 2_000_000

    private struct Entry {
        let answer: Answer
        let expiry: ContinuousClock.Instant
    }

    private struct State {
        var entries: [String: Entry] = [:]
        var questions: [String: Task<Answer, Never>] = [:]
    }

    private let transport: any Transport
    private let limits: FetchLimits
    private let agent: String
    private let lifetime: Duration
    private let retry: Duration
    private let now: @Sendable () -> ContinuousClock.Instant
    private let state = Mutex(State())

    /// Makes a policy for one agent.
    ///
    /// - Parameters:
    ///   - transport: The way to the files.
    ///   - limits: Those of pages; size and redirects are the file's own.
    ///   - agent: The product token; that of the limits' `User-Agent` where none is given.
    ///   - lifetime: How long an answer holds (2.4 says a day at most).
    ///   - retry: How long no answer holds.
    ///   - now: The clock.
    public init(
        transport: any Transport, limits: FetchLimits = FetchLimits(), agent: String? = nil,
        lifetime: Duration = .seconds(86_400), retry: Duration = .seconds(600),
        now: @escaping @Sendable () -> ContinuousClock.Instant = { ContinuousClock.now }
    ) {
        self.transport = transport
        self.limits = limits.forRobots(
            maximumRedirects: Self.maximumRedirects, maximumBytes: Self.maximumBytes)
        self.agent = agent ?? limits.userAgent
        self.lifetime = lifetime
        self.retry = retry
        self.now = now
    }

    /// Whether `url` may be fetched.
    public func verdict(for url: WebURL) async -> Verdict {
        let answer = await answer(for: url)
        switch answer {
        case .absent(let reason): return Verdict(isAllowed: true, reason: reason, crawlDelay: nil)
        case .unreachable(let reason): return Verdict(isAllowed: false, reason: reason, crawlDelay: nil)
        case .file(let file, let address):
            let verdict = file.verdict(for: agent, target: url.target)
            let reason =
                verdict.line.map { "line \($0) of \(address) says \(verdict.rule ?? "")" }
                ?? "\(verdict.absence ?? "nothing") (\(address))"
            return Verdict(
                isAllowed: verdict.isAllowed, reason: reason, crawlDelay: file.crawlDelay(for: agent))
        }
    }

    /// Why `url` may not be fetched; `nil` where it may.
    func objection(to url: WebURL) async -> String? {
        let verdict = await verdict(for: url)
        return verdict.isAllowed ? nil : verdict.reason
    }

    /// What the site of `url` answered, now or within the lifetime of an answer.
    ///
    /// Where a file that was known cannot be had any more it goes on to hold (2.4).
    public func answer(for url: WebURL) async -> Answer {
        let origin = url.origin
        let now = now()
        switch state.withLock({ standing(in: &$0, origin, now) }) {
        case .known(let answer): return answer
        case .asked(let question): return await question.value
        }
    }

    /// Where the question for a site's file stands.
    private enum Standing {
        case known(Answer)
        case asked(Task<Answer, Never>)
    }

    private func standing(
        in state: inout State, _ origin: String, _ now: ContinuousClock.Instant
    ) -> Standing {
        if let entry = state.entries[origin], now < entry.expiry { return .known(entry.answer) }
        if let question = state.questions[origin] { return .asked(question) }
        let (transport, limits) = (transport, limits)
        let question = Task { keep(await Self.ask(origin, transport, limits), of: origin) }
        state.questions[origin] = question
        return .asked(question)
    }

    /// Keeps an answer and gives what holds.
    private func keep(_ answer: Answer, of origin: String) -> Answer {
        let now = now()
        return state.withLock { state in
            state.questions[origin] = nil
            var (answer, holds) = (answer, lifetime)
            if case .unreachable = answer {
                holds = min(retry, lifetime)
                if let known = state.entries[origin]?.answer, case .file = known { answer = known }
            }
            state.entries[origin] = Entry(answer: answer, expiry: now + holds)
            return answer
        }
    }

    private static func ask(
        _ origin: String, _ transport: any Transport, _ limits: FetchLimits
    ) async -> Answer {
        let address = origin + "/robots.txt"
        do {
            let request = TransportRequest(try WebURL.read(address), within: limits, cutsBody: true)
            let response = try await transport.fetch(request)
            switch response.status {
            case 200...299: return .file(RobotsFile(response.body), url: response.url)
            case 400...428, 430...499:
                return .absent("\(address) answers \(response.status): there is no such file")
            default: return .unreachable("\(address) answers \(response.status)")
            }
        } catch .redirects {
            return .absent("\(address) redirects more than \(maximumRedirects) times: there is no such file")
        } catch {
            return .unreachable(error.sentence(about: address))
        }
    }
}

extension FetchLimits {
    /// The same in time and name, for a robots.txt.
    fileprivate func forRobots(maximumRedirects: Int, maximumBytes: Int) -> FetchLimits {
        var limits = self
        limits.maximumRedirects = maximumRedirects
        limits.maximumBytes = maximumBytes
        return limits
    }
}
