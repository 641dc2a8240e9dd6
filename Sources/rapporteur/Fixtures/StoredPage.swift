import Fetching
import Foundation
import Interchange
import Staging

/// A page that a workspace knows, as its stages take it.
struct StoredPage {
    let workspace: String
    let fetcher: Fetcher

    /// The capture of the page that has `name` as its location, or as the id of its record, `osce:` left out or not.
    ///
    /// - Throws: `fetch.workspace.unknown` where it knows none, and what reading the page fails with.
    func capture(_ name: String) async throws -> Capture {
        let file = workspace + "/workspace.sqlite"
        guard FileManager.default.fileExists(atPath: file) else {
            throw StageFailure("fetch.workspace.absent", at: workspace, "No workspace.sqlite is there.")
        }
        let index = try CaptureDatabase(path: file)
        let batches = index.batches
        let known = try batches.locations(of: [name]).compactMap(batches.known).min { $0.number < $1.number }
        if let known, known.input.kind != .crawl {
            guard let holder = known.input.holder else {
                return try await fetcher.run(PageRequest(location: known.input.location))[0].value
            }
            if let capture = try capture(known, inArchiveAt: holder) { return capture }
        } else if let stored = try stored(known?.input.location ?? name, known?.input.stamp, index) {
            if let capture = try CaptureReader(workspace + "/captures").capture(stored) { return capture }
        }
        throw StageFailure(
            "fetch.workspace.unknown", at: name, "The workspace \(workspace) holds no such page.")
    }

    /// The page in an archive by another hand, in the state that was read last.
    private func capture(_ known: KnownInput, inArchiveAt path: String) throws -> Capture? {
        var archive = try WARCPages(path)
        var found: Capture?
        while let page = archive.next() {
            guard case .success(let capture) = page, capture.origin.location == known.input.location else {
                continue
            }
            if found == nil || capture.origin.retrieved == known.retrieved { found = capture }
        }
        return found
    }

    /// Where the crawl's last capture of a page lies.
    private func stored(
        _ location: String, _ recordID: String?, _ index: CaptureDatabase
    ) throws -> StoredCapture? {
        let latest = try WebURL(location).flatMap { try index.page($0.identity)?.capture }
        return try (recordID ?? latest).flatMap { try index.capture($0) }
    }
}
