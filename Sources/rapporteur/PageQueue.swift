import ArgumentParser
import Fetching
import Interchange
import Staging
import Synchronization

/// The pages that a user names on the command line, in that order, directories opened.
final class PageQueue: Sendable {
    private let pages: Mutex<ArraySlice<PageProgress<PageRequest>>>

    /// Finds the pages that `arguments` name; one that names none fails as a page.
    ///
    /// - Throws: exit status 2 where none of them names any.
    init(_ arguments: [String], tellingBy batch: Batch) throws {
        let pages = arguments.flatMap(Self.pages)
        if pages.allSatisfy(\.hasStopped) {
            try batch.tell(pages.flatMap(\.notices))
            throw ExitCode(ExitStatus.nothingRan.rawValue)
        }
        self.pages = Mutex(pages[...])
    }

    /// The next page; `nil` behind the last.
    func next() -> PageProgress<PageRequest>? { pages.withLock { $0.popFirst() } }

    private static func pages(_ argument: String) -> [PageProgress<PageRequest>] {
        do throws(StageFailure) {
            return try PageSource.parse(argument).requests().map { PageProgress($0) }
        } catch {
            return [PageProgress(stopped: error)]
        }
    }
}
