import Fetching
import Foundation
import Interchange
import Parsing
import Staging

extension CrawlPlan {
    /// What a pipeline wants to be fetched; `nil` where it names nothing of the web.
    ///
    /// - Throws: where a list of URLs cannot be read.
    init?(_ pipeline: Pipeline) throws {
        let sources = try pipeline.sources.flatMap(Self.sources)
        guard !sources.isEmpty else { return nil }
        let fetch = pipeline.fetch
        self.init(sources)
        include = fetch.include.map(URLPattern.init)
        exclude = fetch.exclude.map(URLPattern.init)
        hosts = Set(fetch.hosts)
        if let seconds = fetch.secondsBetweenRequests { politeness.interval = .seconds(seconds) }
        if let seconds = fetch.maximumWaitSeconds { politeness.maximumWait = .seconds(seconds) }
        politeness.maximumAttempts = fetch.maximumAttempts ?? politeness.maximumAttempts
        maximumRequests = fetch.maximumRequests ?? maximumRequests
        maximumDuration = fetch.maximumMinutes.map { .seconds($0 * 60) }
        maximumHosts = fetch.maximumHosts ?? maximumHosts
        if let days = fetch.minimumRecheckDays { recheck.minimum = .seconds(days * 86_400) }
        if let days = fetch.maximumRecheckDays { recheck.maximum = .seconds(days * 86_400) }
        recheck.ignoresAge = fetch.recheckAll
        maximumFileBytes = fetch.maximumArchiveMegabytes.map { Int($0 * 1_000_000) } ?? maximumFileBytes
        limits = FetchLimits(fetch)
    }

    private static func sources(_ source: Pipeline.Source) throws -> [Source] {
        switch source {
        case .listing(let url, let pages): return [Source(.listing, url, maximumPages: pages ?? .max)]
        case .feed(let url): return [Source(.feed, url)]
        case .sitemap(let url): return [Source(.sitemap, url)]
        case .url(let url): return [Source(.page, url)]
        case .files, .warc: return []
        case .list(let place) where place.contains("://"): return [Source(.list, place)]
        case .list(let path):
            let lines = try String(contentsOf: URL(filePath: path), encoding: .utf8)
                .split(whereSeparator: \.isNewline)
            return lines.map { $0.trimmingCharacters(in: .whitespaces) }
                .filter { !$0.isEmpty && !$0.hasPrefix("#") }.map { Source(.page, $0) }
        }
    }
}

extension FetchLimits {
    /// The limits that a pipeline sets.
    init(_ fetch: FetchSettings) {
        self.init(
            privateAddresses: PrivateAddresses(all: fetch.allowPrivateAddresses, of: fetch.privateHosts))
        if let seconds = fetch.timeoutSeconds { total = .seconds(seconds) }
        if let megabytes = fetch.maximumMegabytes { maximumBytes = Int(megabytes * 1_000_000) }
        maximumRedirects = fetch.maximumRedirects ?? maximumRedirects
        userAgent = fetch.userAgent ?? userAgent
    }
}

extension ParserLimits {
    /// The limits that a pipeline sets.
    init(_ parse: Pipeline.Parse) {
        self.init()
        if let megabytes = parse.maximumMegabytes { maximumBytes = Int(megabytes * 1_000_000) }
        maximumDepth = parse.maximumDepth ?? maximumDepth
        maximumNodes = parse.maximumNodes ?? maximumNodes
        maximumBlocks = parse.maximumBlocks ?? maximumBlocks
        if let megabytes = parse.maximumTextMegabytes { maximumTextBytes = Int(megabytes * 1_000_000) }
        maximumAttributes = parse.maximumAttributes ?? maximumAttributes
    }
}
