import Interchange

extension CrawlLoop {
    /// Enters the pages of archives by other hands into the index, or tells that it would.
    func adoptArchives(isDry: Bool) throws {
        for path in crawler.plan.archives {
            guard !isDry else {
                tell(.planned(url: path, why: "archive, whose pages are entered"), progress)
                continue
            }
            do {
                let adoption = try archive.adopt(path, taking: crawler.plan)
                progress.adopted += adoption.captures
                for doubt in adoption.doubts { tell(.doubt(doubt, at: path), progress) }
            } catch let error as WARCError {
                progress.failed += 1
                tell(.failed(FetchError.archive(error.finding).failure(at: path)), progress)
            }
        }
    }
}
