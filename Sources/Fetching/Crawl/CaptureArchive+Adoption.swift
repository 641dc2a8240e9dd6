import Foundation
import Interchange

extension CaptureArchive {
    /// What came of reading an archive by another hand.
    struct Adoption {
        /// Captures that the index did not know.
        var captures = 0
        /// What there is to say about the archive.
        var doubts: [Diagnostic] = []
    }

    /// What stands for a run where an archive by another hand says what is known of a page.
    static let adoptedRun = "archive"

    /// Captures that the index takes at a time.
    private static let adoptedCaptures = 256

    /// Enters the pages of an archive by another hand into the index, which then knows them as if a run had captured
    /// them; the archive stays where it is.
    ///
    /// What an earlier run has entered is not read again. Gives up at a place that is broken, with what stands before it.
    func adopt(_ archive: String, taking plan: CrawlPlan) throws -> Adoption {
        let file = URL(filePath: archive).standardizedFileURL.path
        var adoption = Adoption()
        var batch = IndexBatch(
            file: file, coveredBytes: try index.coveredBytes()[file] ?? 0, captures: [], pages: [])
        var latest: [String: KnownPage] = [:]
        func enter() throws {
            adoption.captures += batch.captures.count
            batch.pages = latest.values.sorted { $0.key < $1.key }
            try index.add(batch)
            batch.captures = []
            latest = [:]
        }
        do throws(WARCError) {
            var reader = try WARCReader(
                file, at: batch.coveredBytes,
                maximumBlockBytes: plan.limits.maximumBytes + CurlHandle.maximumHeaderBytes)
            while let entry = try reader.next() {
                guard let extent = entry.extent else {
                    throw .malformed("its records are packed together, so that none can be read alone")
                }
                batch.coveredBytes = extent.end
                guard let facts = Self.facts(entry.record, extent, taking: plan, noting: &adoption.doubts)
                else { continue }
                do {
                    try add(facts, extent, to: &batch, &latest)
                    if batch.captures.count >= Self.adoptedCaptures { try enter() }
                } catch { throw .file("\(error)") }
            }
        } catch {
            if case .file = error { throw error }
            adoption.doubts.append(
                Diagnostic(
                    .warning, "fetch.archive.unreadable",
                    "It is read to a broken place only: \(error.finding)."))
        }
        try enter()
        return adoption
    }

    private func add(
        _ facts: PageFacts, _ extent: WARCReader.Extent, to batch: inout IndexBatch,
        _ latest: inout [String: KnownPage]
    ) throws {
        guard let url = WebURL(facts.url), let id = facts.recordID else { return }
        let known = try latest[url.identity] ?? index.page(url.identity)
        var page =
            known
            ?? KnownPage(
                key: url.identity, url: url.href, kind: .page, foundBy: Self.adoptedRun, via: batch.file,
                at: facts.date, run: facts.run)
        batch.captures.append(StoredCapture(facts, key: page.key, id, nil, batch.file, extent))
        // What a run has seen since is nearer to what is there now.
        if known.map({ $0.checked < facts.date }) ?? true { _ = page.take(facts, schedule: schedule) }
        latest[page.key] = page
    }

    /// What a record says of its page; `nil` where it is no answer, or of none that the plan takes.
    private static func facts(
        _ record: WARCRecord, _ extent: WARCReader.Extent, taking plan: CrawlPlan,
        noting doubts: inout [Diagnostic]
    ) -> PageFacts? {
        guard record.kind == .response, let url = record.targetURI.flatMap({ WebURL($0) }),
            plan.objection(toPage: url) == nil, let message = HTTPMessage(record.block),
            PageFacts.isOfPage(message.status, message.header("content-type")),
            let date = record["WARC-Date"].flatMap(UTCInstant.date)
        else { return nil }
        guard record.blockHolds != false else {
            doubts.append(
                Diagnostic(
                    .warning, "fetch.archive.digest",
                    "The record of \(url) is damaged: its block has another digest than it states."))
            return nil
        }
        do throws(FetchError) {
            let body = try ArchivedBody.decoded(message, within: plan.limits)
            return PageFacts(
                url: url, date: UTCInstant.text(date), run: adoptedRun, status: message.status,
                header: message.header, payloadDigest: WARCDigest.of(message.body),
                bodyDigest: SHA256.digest(of: body), recordID: record.id ?? "\(url)#\(extent.offset)")
        } catch {
            doubts.append(
                Diagnostic(.warning, "fetch.archive.page", error.sentence(about: url.href) + "."))
            return nil
        }
    }
}
