import Evaluation
import Fetching
import Foundation
import Interchange
import Parsing
import Staging

extension BatchCommand {
    /// Whether all that the sources name is come across, so that what is not is gone.
    var isWhole: Bool { options.only.isEmpty && options.selection.readsPages }

    /// What is fetched; `nil` where nothing is.
    var crawlPlan: CrawlPlan? {
        get throws {
            guard options.selection.holds(.fetch), options.only.isEmpty else { return nil }
            return try CrawlPlan(pipeline)
        }
    }

    /// Where pages are taken from; what is named and not there stops the run before it begins.
    func feeders() throws -> [BatchInputs.Feeder] {
        guard options.selection.first <= .normalise, options.selection.last >= .parse else { return [] }
        guard options.selection.readsPages else { return [.known(after: 0, holder: nil)] }
        let local = try pipeline.sources.compactMap { source -> BatchInputs.Feeder? in
            switch source {
            case .files(let path): try .files(Self.paths(path))
            case .warc(let path): try .files(Self.paths(path).filter(WARCPages.isArchive))
            default: nil
            }
        }
        return local + [.captures(after: "")]
    }

    private static func paths(_ path: String) throws(StageFailure) -> [String] {
        try PageSource.parse(path).requests().map(\.location)
    }

    /// The pages that have to be worked on.
    func inputs(
        _ feeders: [BatchInputs.Feeder], _ batches: BatchDatabase, _ prints: Fingerprints, _ stop: StopSign
    ) throws -> BatchInputs {
        BatchInputs(
            feeders, batches: batches, fingerprints: prints, selection: options.selection,
            only: try options.only.isEmpty ? nil : batches.locations(of: Set(options.only)),
            limits: FetchLimits(pipeline.fetch), isStopped: { stop.isRaised })
    }

    /// The way of a page.
    func work(at captures: String, _ batches: BatchDatabase, _ prints: Fingerprints) -> PageWork {
        let limits = FetchLimits(pipeline.fetch)
        var path = MainPath(fetcher: Fetcher(limits: limits))
        path.parser = HTMLParser(limits: ParserLimits(pipeline.stages.parse))
        return PageWork(
            path: path, batches: batches, fingerprints: prints, selection: options.selection,
            archives: CaptureReader(captures, within: limits),
            without: pipeline.stages.normalise.without.map { RuleGroup($0) })
    }

    /// What tells whether a stage has to run again.
    func fingerprints() throws -> Fingerprints {
        try Fingerprints(program: Digest.ofFile("/proc/self/exe"), stages: pipeline.stages)
    }
}
