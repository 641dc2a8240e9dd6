import Fetching
import Foundation
import Interchange
import Staging

extension BatchCommand {
    /// Says what a run would do, and does nothing.
    func rehearse() async throws -> ExitStatus {
        let feeders = try feeders()
        let isThere = FileManager.default.fileExists(atPath: pipeline.workspace + "/workspace.sqlite")
        let temporary = NSTemporaryDirectory() + "rapporteur-" + UUID().uuidString
        defer { if !isThere { removeFolder(temporary) } }
        let place = try Workspace(path: isThere ? pipeline.workspace : temporary)
        if let plan = try crawlPlan {
            let crawl = PipelineCrawl(plan: plan, pipeline: pipeline, batch: batch)
            try await crawl.rehearse(place.captures, place.index)
        }
        let inputs = try inputs(feeders, place.index.batches, fingerprints(), StopSign())
        var (read, normalised) = (0, 0)
        while let task = try inputs.next() {
            switch task.way {
            case .articles: normalised += 1
            case .file, .capture, .stored: read += 1
            case .endOfArchive: break
            }
        }
        let (seen, left) = (inputs.census.seen, inputs.census.left)
        try print(
            """
            \(pipeline.file) is sound. Of \(seen) pages \(read) would be read, \(normalised) normalised anew, \(left) left; \
            \(seen - read - normalised - left) are as they were.

            """)
        return .allWell
    }

    private func removeFolder(_ path: String) {
        do { try FileManager.default.removeItem(atPath: path) } catch {
            Console.tell("\(path) stays: \(error)")
        }
    }
}
