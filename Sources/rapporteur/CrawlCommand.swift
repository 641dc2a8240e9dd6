import ArgumentParser
import Fetching
import Foundation
import Interchange
import Staging

/// `rapporteur crawl`: fetches what is new into a workspace.
struct CrawlCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "crawl",
        abstract: "Fetches what is new or changed on a site, politely, into the archives of a workspace.",
        discussion: """
            What was fetched lies in WORKSPACE/captures as WARC files, which parse and records take; what is known of
            the pages lies in WORKSPACE/workspace.sqlite. A run that was killed is gone on with.

            Example: rapporteur crawl --workspace news --listing https://www.osce.org/press-releases --pages 3
            """)

    @Option(
        help: ArgumentHelp("The folder to keep everything in; made where there is none.", valueName: "folder")
    )
    var workspace: String

    @OptionGroup(title: "Sources") var sources: CrawlSources
    @OptionGroup(title: "Limits") var bounds: CrawlBounds

    @OptionGroup(title: "Network") var network: NetworkOptions

    @Flag(help: "Print what would be fetched and why, and fetch nothing.")
    var dryRun = false

    @Option(
        help: ArgumentHelp("How doubts and failures are written to standard error.", valueName: "text|json"))
    var logFormat = LogFormat.text

    func run() async throws {
        var plan = try bounds.plan(sources.all(), within: network.limits)
        plan.archives = try sources.archives()
        let place: Workspace
        do { place = try Workspace(path: workspace) } catch {
            Log(logFormat).tell("crawl.run.failed", "rapporteur: \(error)", level: .error)
            ExitStatus.nothingRan.end
        }
        let transport = network.transport
        let robots = RobotsPolicy(transport: transport, limits: plan.limits)
        let reader = ListingReader(parser: MainPath().parser, extractor: MainPath().extractor)
        let crawler = Crawler(
            plan, folder: place.captures, index: place.index, courier: transport,
            permission: { await robots.verdict(for: $0) },
            readListing: { capture async throws(StageFailure) in try await reader.links(capture) })
        let console = CrawlConsole(batch: Batch(logFormat: logFormat), began: Date())
        let work = Task { try await crawler.run(isDry: dryRun, tell: console.tell) }
        let signals = Interruption { work.cancel() }
        defer { signals.end() }
        do {
            let progress = try await work.value
            console.end(progress)
            (progress.failed > 0 ? ExitStatus.somePagesFailed : .allWell).end
        } catch let failure as StageFailure {
            Log(logFormat).tell(Notice(failure))
            ExitStatus.nothingRan.end
        }
    }
}

/// Where `rapporteur crawl` finds pages.
struct CrawlSources: ParsableArguments {
    @Option(help: ArgumentHelp("A page that lists others, with its pager.", valueName: "url"))
    var listing: [String] = []

    @Option(help: ArgumentHelp("An RSS or Atom feed.", valueName: "url"))
    var feed: [String] = []

    @Option(help: ArgumentHelp("A sitemap or an index of sitemaps.", valueName: "url"))
    var sitemap: [String] = []

    @Option(help: ArgumentHelp("A list, a URL a line: a file, or at a URL.", valueName: "file|url"))
    var list: [String] = []

    @Option(help: ArgumentHelp("A single page.", valueName: "url"))
    var page: [String] = []

    @Option(
        help: ArgumentHelp(
            "A WARC file, or a folder of them, whose pages are known from the start.", valueName: "path"))
    var archive: [String] = []

    @Option(help: ArgumentHelp("Pages of each listing that are asked for at most.", valueName: "count"))
    var pages = Int.max

    /// The sources, those with other pages in them first.
    ///
    /// - Throws: `ValidationError` where there are none or a list cannot be read.
    func all() throws -> [CrawlPlan.Source] {
        var all = listing.map { CrawlPlan.Source(.listing, $0, maximumPages: pages) }
        all += feed.map { CrawlPlan.Source(.feed, $0) } + sitemap.map { CrawlPlan.Source(.sitemap, $0) }
        for list in list {
            guard !list.contains("://") else {
                all.append(CrawlPlan.Source(.list, list))
                continue
            }
            let lines = try String(contentsOf: URL(filePath: list), encoding: .utf8).split(
                whereSeparator: \.isNewline)
            all += lines.map { $0.trimmingCharacters(in: .whitespaces) }
                .filter { !$0.isEmpty && !$0.hasPrefix("#") }.map { CrawlPlan.Source(.page, $0) }
        }
        all += page.map { CrawlPlan.Source(.page, $0) }
        guard !all.isEmpty || !archive.isEmpty else {
            throw ValidationError("Name a source: --listing, --feed, --sitemap, --list, --page or --archive.")
        }
        return all
    }

    /// The paths of the archives by other hands.
    ///
    /// - Throws: `ValidationError` where one names none.
    func archives() throws -> [String] {
        try archive.flatMap { path in
            do {
                let files = try PageSource.parse(path).requests().map(\.location).filter(WARCPages.isArchive)
                guard !files.isEmpty else { throw ValidationError("\(path) is, or holds, no WARC file.") }
                return files
            } catch let failure as StageFailure {
                throw ValidationError(failure.message)
            }
        }
    }
}

/// How far `rapporteur crawl` goes.
struct CrawlBounds: ParsableArguments {
    @Option(help: ArgumentHelp("Take only pages of this form; * stands for anything.", valueName: "pattern"))
    var include: [String] = []

    @Option(help: ArgumentHelp("Leave pages of this form out.", valueName: "pattern"))
    var exclude: [String] = []

    @Option(help: ArgumentHelp("A host beside those of the sources that may be asked.", valueName: "host"))
    var host: [String] = []

    @Option(help: ArgumentHelp("From an answer to the next request to the same host.", valueName: "seconds"))
    var interval = 10.0

    @Option(help: ArgumentHelp("Requests that are sent at most.", valueName: "count"))
    var requests = Int.max

    @Option(help: ArgumentHelp("Minutes after which no request is sent any more.", valueName: "count"))
    var minutes: Double?

    @Option(help: ArgumentHelp("Megabytes that a page may have.", valueName: "count"))
    var megabytes = 10

    @Option(
        help: ArgumentHelp(
            "The name to ask under; put a page or a mailbox of yours in it.", valueName: "text"))
    var userAgent = FetchLimits.defaultUserAgent

    @Flag(help: "Ask again for every known page, however lately it was asked for.")
    var recheck = false

    /// A plan with these bounds.
    func plan(_ sources: [CrawlPlan.Source], within limits: FetchLimits) throws -> CrawlPlan {
        guard interval >= 0, interval.isFinite, requests > 0, megabytes > 0, minutes.map({ $0 > 0 }) ?? true
        else {
            throw ValidationError("A limit is a number above zero; only --interval may be 0.")
        }
        var plan = CrawlPlan(sources)
        plan.include = include.map(URLPattern.init)
        plan.exclude = exclude.map(URLPattern.init)
        plan.hosts = Set(host)
        plan.politeness.interval = .seconds(interval)
        plan.maximumRequests = requests
        plan.maximumDuration = minutes.map { .seconds($0 * 60) }
        plan.limits = limits
        plan.limits.maximumBytes = megabytes * 1_000_000
        plan.limits.userAgent = userAgent
        plan.recheck.ignoresAge = recheck
        return plan
    }
}
