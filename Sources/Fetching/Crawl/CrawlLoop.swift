import Foundation
import Interchange

/// One run of a ``Crawler``: decides what is asked for next, and keeps what comes.
///
/// A class because its steps share their state; it belongs to one task, its requests are tasks of their own.
final class CrawlLoop {
    let crawler: Crawler
    private let run: String
    let archive: CaptureArchive
    private let isDry: Bool
    let tell: @Sendable (CrawlEvent, CrawlProgress) -> Void
    private let began: Date

    private var frontier = Frontier()
    private var seen: Set<String> = []
    private(set) var sourceHosts: Set<String> = []
    private var pacing: [String: HostPacing] = [:]
    private var busyHosts: Set<String> = []
    /// Pages of this run whose next request needs to know what the index may not know yet, as a redirect leads back.
    private var fresh: [String: KnownPage] = [:]

    /// How far the run has come.
    var progress = CrawlProgress()

    /// Begins a run.
    init(
        _ crawler: Crawler, run: String, archive: CaptureArchive, isDry: Bool,
        tell: @escaping @Sendable (CrawlEvent, CrawlProgress) -> Void
    ) {
        self.crawler = crawler
        self.run = run
        self.archive = archive
        self.isDry = isDry
        self.tell = tell
        began = crawler.clock.now()
    }

    /// Asks until nothing is left, a budget is spent or the task is cancelled.
    func run() async throws {
        try adoptArchives(isDry: isDry)
        try await addSources()
        if !isDry { try addKnownPages() }
        if isDry {
            // What the sources name is told first, so that it is not told as merely known.
            try await tellPlan()
            try addKnownPages()
            return try await tellPlan()
        }
        let crawler = crawler
        try await withThrowingTaskGroup(of: CrawlReply.self) { group in
            for request in nextRequests() { group.addTask { await request.ask(crawler) } }
            while let reply = try await group.next() {
                busyHosts.remove(reply.item.url.host)
                settle(reply)
                // The next request is on its way while this answer is kept.
                for request in nextRequests() { group.addTask { await request.ask(crawler) } }
                try await handle(reply)
                for request in nextRequests() { group.addTask { await request.ask(crawler) } }
            }
        }
        progress.waiting = frontier.count
        if progress.stoppedBy == nil, Task.isCancelled { progress.stoppedBy = "interrupted" }
    }

    // What to ask for.

    private func addSources() async throws {
        for source in crawler.plan.sources {
            guard let url = WebURL(source.url)?.withoutFragment else {
                tell(
                    .failed(FetchError.malformedURL("no address of the web").failure(at: source.url)),
                    progress)
                progress.failed += 1
                continue
            }
            sourceHosts.insert(url.host)
        }
        for source in crawler.plan.sources {
            guard let url = WebURL(source.url)?.withoutFragment else { continue }
            let item = FrontierItem(
                url: url, key: url.identity, kind: source.kind, foundBy: "seed", via: nil,
                reason: source.kind.isDiscovery ? .discovery : .new, maximumPages: source.maximumPages)
            try await add(item, changed: nil)
        }
    }

    /// Adds pages that earlier runs have found and that are due, whether anything names them still or not.
    private func addKnownPages() throws {
        let plan = crawler.plan
        let due = plan.recheck.ignoresAge ? nil : UTCInstant.text(began)
        try crawler.index.forEachPage(dueBy: due) { page in
            guard page.kind == .page, page.run != run, page.gone == nil || due != nil,
                let url = WebURL(page.url), plan.objection(to: url, among: sourceHosts, isPage: true) == nil,
                seen.insert(page.key).inserted
            else { return }
            frontier.add(
                FrontierItem(
                    url: url, key: page.key, kind: .page, foundBy: page.foundBy, via: page.via, reason: .due))
        }
    }

    /// Adds a page that a source or another page names, unless it has been seen or it is too early for it.
    func add(_ item: FrontierItem, changed: String?) async throws {
        let isBackAgain = item.hops > 0 && fresh[item.key] != nil
        guard seen.insert(item.key).inserted || isBackAgain else { return }
        guard !isBackAgain else { return frontier.add(item) }
        guard let known = try crawler.index.page(item.key) else {
            var item = item
            item.isUnknown = true
            return frontier.add(item)
        }
        if known.run == run { return try await resume(item, known) }
        if item.kind.isDiscovery { return frontier.add(item) }
        let isDue =
            crawler.plan.recheck.ignoresAge || known.nextCheck <= UTCInstant.text(began)
            || changed.flatMap(WebDate.date).map { UTCInstant.text($0) > known.checked } ?? false
            || known.gone != nil
        guard isDue else {
            progress.early += 1
            return
        }
        frontier.add(
            FrontierItem(
                url: item.url, key: item.key, kind: item.kind, foundBy: item.foundBy, via: item.via,
                reason: .due, hops: item.hops))
    }

    /// Takes up a page that this run had asked for before it was killed.
    private func resume(_ item: FrontierItem, _ known: KnownPage) async throws {
        progress.resumed += 1
        fresh[item.key] = known
        if let redirect = known.redirect {
            try await follow(redirect, from: item)
        } else if item.kind.isDiscovery, known.gone == nil, known.failures == 0 {
            try await expand(item, known, live: nil)
        }
    }

    /// Tells what would be asked for; what other pages name is read off the copies of earlier runs.
    private func tellPlan() async throws {
        while let host = frontier.hosts.first, let item = frontier.next(of: host) {
            let via = item.via.map { ", named by \($0)" } ?? ""
            tell(
                .planned(url: item.url.href, why: "\(item.reason.rawValue) \(item.kind.rawValue)\(via)"),
                progress)
            if item.kind.isDiscovery, let known = known(item), known.capture != nil {
                try await expand(item, known, live: nil)
            }
        }
    }

    // Asking.

    /// Takes a page off the frontier for each host that is not being asked.
    private func nextRequests() -> [CrawlRequest] {
        var requests: [CrawlRequest] = []
        for host in frontier.hosts where !busyHosts.contains(host) {
            guard !Task.isCancelled, busyHosts.count < crawler.plan.maximumHosts, mayAsk() else { break }
            if let verdict = pacing[host]?.verdict {
                leave(host, verdict)
                continue
            }
            guard var item = frontier.next(of: host) else { continue }
            item.attempts += 1
            busyHosts.insert(host)
            progress.requests += 1
            let pause = max(0, pacing[host]?.nextRequest.timeIntervalSince(crawler.clock.now()) ?? 0)
            if pause >= 1 {
                progress.waiting = frontier.count + busyHosts.count
                tell(.waiting(host: host, seconds: pause), progress)
            }
            requests.append(CrawlRequest(item: item, known: known(item), pause: pause))
        }
        return requests
    }

    /// What is known of a page; an index that cannot be read shows when it is written.
    private func known(_ item: FrontierItem) -> KnownPage? {
        if let page = fresh[item.key] { return page }
        do { return item.isUnknown ? nil : try crawler.index.page(item.key) } catch { return nil }
    }

    private func mayAsk() -> Bool {
        let plan = crawler.plan
        if progress.requests >= plan.maximumRequests {
            progress.stoppedBy = "the budget of \(plan.maximumRequests) requests is spent"
        } else if let limit = plan.maximumDuration,
            crawler.clock.now().timeIntervalSince(began) >= limit.seconds
        {
            progress.stoppedBy = "the budget of \(Int(limit.seconds / 60)) minutes is spent"
        }
        return progress.stoppedBy == nil
    }

    // What comes back.

    /// Sets when the host may be asked again, and puts a page back that is worth another try.
    private func settle(_ reply: CrawlReply) {
        let host = reply.item.url.host
        var pace = pacing[host] ?? HostPacing(crawler.plan.politeness)
        if let delay = reply.crawlDelay { pace.crawlDelay = delay }
        let (now, chance) = (crawler.clock.now(), crawler.clock.chance())
        switch reply.outcome {
        case .answer(let answer) where Self.isTrouble(answer.status):
            pace.faulted(retryAfter: answer.header("retry-after"), at: now, chance: chance)
        case .answer(let answer): pace.answered(in: answer.exchange.duration, at: now, chance: chance)
        case .failure(let error) where error.isPassing:
            pace.faulted(retryAfter: nil, at: now, chance: chance)
        case .failure, .disallowed: break
        }
        pacing[host] = pace
        if isWorthAnotherTry(reply), reply.item.attempts < crawler.plan.politeness.maximumAttempts {
            frontier.add(reply.item, first: true)
        }
    }

    private func isWorthAnotherTry(_ reply: CrawlReply) -> Bool {
        switch reply.outcome {
        case .answer(let answer): Self.isTrouble(answer.status)
        case .failure(let error): error.isPassing
        case .disallowed: false
        }
    }

    private static func isTrouble(_ status: Int) -> Bool { status == 429 || status >= 500 }

    private func handle(_ reply: CrawlReply) async throws {
        let item = reply.item
        let isOver = item.attempts >= crawler.plan.politeness.maximumAttempts
        switch reply.outcome {
        case .failure(.cancelled): frontier.add(item, first: true)
        case .failure(let error):
            if !error.isPassing || isOver { try fail(item, reply.known, error) }
        case .disallowed(let reason): try fail(item, reply.known, .disallowed(reason))
        case .answer(let answer):
            progress.bytes += answer.exchange.payload.count
            if Self.isTrouble(answer.status) {
                if isOver { try fail(item, reply.known, .status(answer.status, url: item.url.href)) }
            } else if let error = Self.fault(of: answer, from: item.url) {
                try fail(item, reply.known, error)
            } else if Self.isKept(answer.status), answer.status != 304 || reply.known?.capture != nil {
                try await keep(answer, item, reply.known)
            } else {
                try fail(item, reply.known, .status(answer.status, url: item.url.href))
            }
        }
    }

    /// Why a redirect leads nowhere; `nil` where it does, and for any other answer.
    private static func fault(of answer: Answer, from url: WebURL) -> FetchError? {
        guard PageFacts.redirects.contains(answer.status) else { return nil }
        guard let location = answer.header("location") else {
            return .malformedURL("it redirects without saying where to")
        }
        do throws(FetchError) {
            _ = try NetworkTransport.target(of: location, from: url)
            return nil
        } catch {
            return error
        }
    }

    /// Answers that say something about a page, rather than about the server or about us.
    private static func isKept(_ status: Int) -> Bool {
        (200...299).contains(status) || (301...308).contains(status) || PageFacts.gone.contains(status)
    }

    private func keep(_ answer: Answer, _ item: FrontierItem, _ known: KnownPage?) async throws {
        let (page, change) = try archive.keep(answer, for: item, known: known)
        progress.count(change)
        progress.waiting = frontier.count + busyHosts.count
        tell(.captured(url: item.url.href, kind: item.kind, change), progress)
        if let redirect = page.redirect {
            fresh[item.key] = page
            try await follow(redirect, from: item)
        } else if item.kind.isDiscovery, page.gone == nil {
            try await expand(item, page, live: answer.status == 304 ? nil : answer)
        }
    }

    private func follow(_ redirect: String, from item: FrontierItem) async throws {
        guard item.hops < crawler.plan.limits.maximumRedirects else {
            return try fail(item, fresh[item.key], .redirects(allowed: crawler.plan.limits.maximumRedirects))
        }
        guard let url = WebURL(redirect) else { return }
        if AddressFilter.isPrivate(host: url.host), !crawler.plan.limits.privateAddresses.admits(url.host) {
            let words = "it redirects to \(redirect), an address of no public site"
            return try fail(item, fresh[item.key], .forbiddenAddress(words))
        }
        if let objection = crawler.plan.objection(to: url, among: sourceHosts, isPage: item.kind == .page) {
            let note = Diagnostic(
                .note, "fetch.redirect.left", "It redirects to \(redirect), which is left: \(objection).")
            return tell(.doubt(note, at: item.url.href), progress)
        }
        let next = FrontierItem(
            url: url, key: url.identity, kind: item.kind, foundBy: "redirect", via: item.url.href,
            reason: item.reason, number: item.number, hops: item.hops + 1, maximumPages: item.maximumPages)
        try await add(next, changed: nil)
    }

    private func fail(_ item: FrontierItem, _ known: KnownPage?, _ error: FetchError) throws {
        try archive.note(item, failed: known)
        progress.failed += 1
        progress.waiting = frontier.count + busyHosts.count
        tell(.failed(error.failure(at: item.url.href)), progress)
    }

    /// Takes the pages of a host that is left alone off the frontier.
    private func leave(_ host: String, _ verdict: String) {
        var count = 0
        while frontier.next(of: host) != nil { count += 1 }
        progress.failed += count
        let note = Diagnostic(
            .warning, "fetch.host.left", "\(count) pages of it are left for the next run: \(verdict).")
        tell(.doubt(note, at: host), progress)
    }
}
