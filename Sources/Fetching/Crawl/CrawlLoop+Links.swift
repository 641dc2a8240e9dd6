import Foundation
import Interchange

extension CrawlLoop {
    /// Adds what a listing, a feed, a sitemap or a list names; `live` is its answer unless the stored copy holds.
    func expand(_ item: FrontierItem, _ page: KnownPage, live: Answer?) async throws {
        do {
            for link in try await links(item, page, live) {
                guard let url = WebURL(link.url, base: item.url)?.untracked else { continue }
                let isPager = link.kind == .listing
                guard crawler.plan.objection(to: url, among: sourceHosts, isPage: link.kind == .page) == nil,
                    !isPager || item.number < item.maximumPages
                else { continue }
                let found = FrontierItem(
                    url: url, key: url.identity, kind: link.kind, foundBy: item.kind.rawValue,
                    via: item.url.href, reason: link.kind.isDiscovery ? .discovery : .new,
                    number: isPager ? item.number + 1 : 1, maximumPages: item.maximumPages)
                try await add(found, changed: link.changed)
            }
        } catch let failure as StageFailure {
            progress.failed += 1
            tell(.failed(failure), progress)
        } catch let error as FetchError {
            progress.failed += 1
            tell(.failed(error.failure(at: item.url.href)), progress)
        }
    }

    private func links(_ item: FrontierItem, _ page: KnownPage, _ live: Answer?) async throws -> [FoundLink] {
        let limits = crawler.plan.limits
        let capture: Capture
        if let live {
            let origin = Origin(
                location: item.url.href, url: item.url.href, status: live.status, headers: live.headers,
                digest: page.bodyDigest ?? "")
            capture = Capture(origin: origin, body: live.body)
        } else if let stored = try archive.stored(page, within: limits) {
            capture = stored
        } else {
            return []
        }
        let links =
            item.kind == .listing || item.kind == .feed && LinkReader.isHTML(capture.body)
            ? try await crawler.readListing(capture)
            : try LinkReader.links(in: capture.body, of: item.kind, within: limits)
        if links.isEmpty {
            let note = Diagnostic(
                .warning, "fetch.\(item.kind.rawValue).empty", "The \(item.kind.rawValue) names no page.")
            tell(.doubt(note, at: item.url.href), progress)
        }
        return links
    }
}
