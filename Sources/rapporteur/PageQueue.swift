import ArgumentParser
import Fetching
import Interchange
import Staging
import Synchronization

/// A page that a user named, or one out of an archive, which needs no fetching.
enum QueuedPage: Sendable {
    /// Still to be fetched.
    case request(PageProgress<PageRequest>)
    /// Read from an archive.
    case capture(PageProgress<Capture>)
}

/// The pages that a user names on the command line, in that order, directories and archives opened.
final class PageQueue: Sendable {
    private struct State: ~Copyable {
        var pages: ArraySlice<PageProgress<PageRequest>>
        /// The archive that is being read, a page at a time.
        var archive: WARCPages?
        var path = ""
    }

    private let state: Mutex<State>
    private let originals = WARCOriginals()

    /// Finds the pages that `arguments` name; one that names none fails as a page.
    ///
    /// - Throws: exit status 2 where none of them names any.
    init(_ arguments: [String], tellingBy batch: Batch) throws {
        let pages = arguments.flatMap(Self.pages)
        if pages.allSatisfy(\.hasStopped) {
            batch.tell(pages.flatMap(\.notices))
            throw ExitCode(ExitStatus.nothingRan.rawValue)
        }
        state = Mutex(State(pages: pages[...], archive: nil))
    }

    /// The next page; `nil` behind the last.
    func next() -> QueuedPage? {
        state.withLock { state in
            while true {
                if let page = Self.nextOfArchive(&state) { return .capture(page) }
                state.archive = nil
                guard let page = state.pages.popFirst() else { return nil }
                guard let path = Self.archive(page) else { return .request(page) }
                do throws(StageFailure) {
                    state.archive = try WARCPages(path, originals: originals)
                    state.path = path
                } catch {
                    return .capture(PageProgress(stopped: error))
                }
            }
        }
    }

    /// The next page of the archive that is open; behind the last, what there is to say about the archive itself.
    private static func nextOfArchive(_ state: inout State) -> PageProgress<Capture>? {
        guard let page = state.archive?.next() else {
            let doubts = state.archive?.doubts ?? []
            return doubts.isEmpty ? nil : PageProgress([], notices: doubts.map { Notice($0, at: state.path) })
        }
        let doubts = state.archive?.doubts ?? []
        switch page {
        case .success(let capture):
            let notices = doubts.map { Notice($0, at: capture.origin.location) }
            return PageProgress([.value(Staged(capture, doubts))], notices: notices)
        case .failure(let failure):
            return PageProgress(
                [.failure(failure)],
                notices: doubts.map { Notice($0, at: state.path) } + [Notice(failure)])
        }
    }

    private static func pages(_ argument: String) -> [PageProgress<PageRequest>] {
        do throws(StageFailure) {
            return try PageSource.parse(argument).requests().map { PageProgress($0) }
        } catch {
            return [PageProgress(stopped: error)]
        }
    }

    /// The path of the archive that a request names; `nil` for a page.
    private static func archive(_ page: PageProgress<PageRequest>) -> String? {
        guard case .value(let staged)? = page.outcomes.first, WARCPages.isArchive(staged.value.location),
            !staged.value.location.contains("://")
        else { return nil }
        return staged.value.location
    }
}
