import Fetching
import Foundation
import Interchange
import Staging
import Synchronization

/// A page that has to be worked on, and how it is had.
struct BatchTask: Sendable {
    /// How a page is had.
    enum Way: Sendable {
        /// It lies in a file.
        case file
        /// It was read from an archive by another hand.
        case capture(PageProgress<Capture>)
        /// It lies in the workspace's archives.
        case stored(StoredCapture)
        /// Its articles lie in the workspace.
        case articles
        /// It is no page: an archive was read to its end.
        case endOfArchive
    }

    let input: BatchInput
    let known: KnownInput?
    let way: Way
}

/// The pages of a batch that have to be worked on; those that are as they were are counted and passed over.
///
/// Holds a name for each file and a bit for each page, no page.
final class BatchInputs: Sendable {
    /// What was come across.
    struct Census: Sendable {
        var seen = 0
        /// Pages that lack what the first stage selected takes.
        var left = 0
        /// A bit for each known page that a source still names.
        var named = PageSet()
        /// Archives that could not be read to their end; their pages stay.
        var isWhole = true
    }

    private struct State: ~Copyable {
        var census = Census()
        var feeders: ArraySlice<Feeder>
        var archive: OpenArchive?
        var files: ArraySlice<String> = []
        var known: ArraySlice<KnownInput> = []
        var captures: ArraySlice<StoredCapture> = []
    }

    private struct OpenArchive: ~Copyable {
        let path: String
        let stamp: String?
        var pages: WARCPages
        var isWhole = true
    }

    /// Where pages are taken from, one behind the other.
    enum Feeder {
        case files([String])
        case captures(after: String)
        /// What the workspace knows, behind a number; in one archive where one is named.
        case known(after: Int64, holder: String?)
    }

    private static let rows = 500

    private let batches: BatchDatabase
    private let fingerprints: Fingerprints
    private let selection: BatchSelection
    private let only: Set<String>?
    private let limits: FetchLimits
    private let isStopped: @Sendable () -> Bool
    private let originals = WARCOriginals()
    private let state: Mutex<State>

    /// Will give the pages of `feeders`; those whose location is in `only`, where that is not `nil`.
    init(
        _ feeders: [Feeder], batches: BatchDatabase, fingerprints: Fingerprints, selection: BatchSelection,
        only: Set<String>?, limits: FetchLimits, isStopped: @escaping @Sendable () -> Bool
    ) {
        self.batches = batches
        self.fingerprints = fingerprints
        self.selection = selection
        self.only = only
        self.limits = limits
        self.isStopped = isStopped
        state = Mutex(State(feeders: feeders[...]))
    }

    /// What was come across so far.
    var census: Census { state.withLock { $0.census } }

    /// The next page to work on; `nil` behind the last, and once the batch is asked to end.
    func next() throws -> BatchTask? {
        try state.withLock { state in
            while !isStopped() {
                if let task = try take(&state) {
                    if let task { return task }
                } else {
                    return nil
                }
            }
            return nil
        }
    }

    /// Takes one page: `.some(nil)` for one that needs nothing, `nil` where there is none any more.
    private func take(_ state: inout State) throws -> BatchTask?? {
        if state.archive != nil { return .some(try takeFromArchive(&state)) }
        if let known = state.known.popFirst() { return .some(task(known.input, known, .articles, &state)) }
        if let path = state.files.popFirst() { return .some(try takeFile(path, &state)) }
        if let stored = state.captures.popFirst() {
            guard CaptureReader.holdsPage(stored) else { return .some(nil) }
            let input = BatchInput(stored.url, .crawl, stamp: stored.recordID)
            return .some(task(input, try batches.known(stored.url), .stored(stored), &state))
        }
        guard let feeder = state.feeders.popFirst() else { return nil }
        switch feeder {
        case .files(let paths): state.files = paths[...]
        case .captures(let key):
            state.captures = try batches.currentCaptures(after: key, limit: Self.rows)[...]
            if let last = state.captures.last {
                state.feeders.insert(.captures(after: last.key), at: state.feeders.startIndex)
            }
        case .known(let number, let holder):
            state.known = try batches.inputs(after: number, in: holder, limit: Self.rows)[...]
            if let last = state.known.last {
                state.feeders.insert(.known(after: last.number, holder: holder), at: state.feeders.startIndex)
            }
        }
        return .some(nil)
    }

    private func takeFile(_ path: String, _ state: inout State) throws -> BatchTask? {
        let stamp = FileStamp.of(path)
        guard WARCPages.isArchive(path) else {
            return task(BatchInput(path, .file, stamp: stamp), try batches.known(path), .file, &state)
        }
        if let stamp, try batches.stamp(ofHolder: path) == stamp, try isRead(path) {
            state.feeders.insert(.known(after: 0, holder: path), at: state.feeders.startIndex)
            return nil
        }
        do throws(StageFailure) {
            state.archive = OpenArchive(
                path: path, stamp: stamp,
                pages: try WARCPages(path, within: limits, originals: originals))
            return nil
        } catch {
            state.census.isWhole = false
            return BatchTask(
                input: BatchInput(path, .archive, holder: path), known: try batches.known(path),
                way: .capture(PageProgress(stopped: error)))
        }
    }

    private func takeFromArchive(_ state: inout State) throws -> BatchTask? {
        guard let path = state.archive?.path else { return nil }
        switch state.archive?.pages.next() {
        case .success(let capture):
            let location = capture.origin.location
            let known = try batches.known(location)
            let input = BatchInput(location, .archive, holder: path)
            // Of several captures of a page the latest counts, in whatever order they stand.
            if let before = known?.retrieved, let now = capture.origin.retrieved, before > now, let known {
                state.census.named.insert(known.number)
                return nil
            }
            let doubts = state.archive?.pages.doubts ?? []
            let notices = doubts.map { Notice($0, at: location) }
            let page = PageProgress([.value(Staged(capture, doubts))], notices: notices)
            return task(input, known, .capture(page), &state)
        case .failure(let failure):
            state.archive?.isWhole = false
            state.census.isWhole = false
            let input = BatchInput(failure.location, .archive, holder: path)
            return task(
                input, try batches.known(failure.location), .capture(PageProgress(stopped: failure)), &state)
        case nil:
            let stamp = state.archive?.isWhole == true ? state.archive?.stamp : nil
            state.archive = nil
            guard let stamp, only == nil else { return nil }
            return BatchTask(
                input: BatchInput(path, .archive, holder: path, stamp: stamp), known: nil, way: .endOfArchive)
        }
    }

    /// Whether parser and extractor have run on all that is known of an archive.
    private func isRead(_ path: String) throws -> Bool {
        guard !selection.isForced else { return false }
        var number: Int64 = 0
        while true {
            let inputs = try batches.inputs(after: number, in: path, limit: Self.rows)
            guard let last = inputs.last else { return true }
            guard inputs.allSatisfy({ fingerprints.isRead($0, selection) }) else { return false }
            number = last.number
        }
    }

    /// Counts a page, and gives it where something has to be done for it.
    private func task(
        _ input: BatchInput, _ known: KnownInput?, _ way: BatchTask.Way, _ state: inout State
    ) -> BatchTask? {
        if let known { state.census.named.insert(known.number) }
        guard only?.contains(input.location) ?? true else { return nil }
        state.census.seen += 1
        var need = fingerprints.need(for: input, known: known, selection: selection)
        // A page of an archive that is not read again is as it was.
        if case .articles = way, need == .reading, let known {
            need = fingerprints.needOfArticles(known, selection)
        }
        switch need {
        case .nothing: return nil
        case .missing:
            state.census.left += 1
            return nil
        case .normalise: return BatchTask(input: input, known: known, way: .articles)
        case .reading: return BatchTask(input: input, known: known, way: way)
        }
    }
}

/// A set of pages by their numbers, a bit each.
struct PageSet: Sendable {
    private var words: [UInt64] = []

    /// Puts a page in.
    mutating func insert(_ number: Int64) {
        let word = Int(number >> 6)
        if word >= words.count { words += Array(repeating: 0, count: word + 1 - words.count) }
        words[word] |= 1 << UInt64(number & 63)
    }

    /// Whether a page is in it.
    func contains(_ number: Int64) -> Bool {
        let word = Int(number >> 6)
        return word < words.count && words[word] >> UInt64(number & 63) & 1 == 1
    }
}
