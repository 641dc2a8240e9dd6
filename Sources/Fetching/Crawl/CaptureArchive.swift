import Foundation
import Interchange

/// The archives of a workspace and the index of what lies in them, while a run writes.
///
/// The archives are the truth: the index follows in batches, and what a killed run left out of it is read back from
/// them. A class because the run and its parts share one; it belongs to one task.
final class CaptureArchive {
    /// Captures after which the index follows.
    private static let batchCaptures = 256

    /// Seconds after which it does.
    private static let batchSeconds = 1.0

    let path: String
    let index: any CaptureIndex
    let run: String
    let schedule: RecheckSchedule
    let clock: CrawlClock
    var folder: CaptureFolder
    var batch: IndexBatch
    private var batchBegan: Date

    /// Makes ready to write the captures of `run` into the folder at `path`, which has to be there.
    init(
        _ path: String, index: any CaptureIndex, run: String, plan: CrawlPlan, clock: CrawlClock
    ) {
        self.path = path
        self.index = index
        self.run = run
        self.clock = clock
        schedule = plan.recheck
        folder = CaptureFolder(
            path, run: run, software: plan.limits.userAgent, maximumFileBytes: plan.maximumFileBytes)
        batch = IndexBatch(file: "", coveredBytes: 0, captures: [], pages: [])
        batchBegan = clock.now()
    }

    /// Keeps an answer and gives what is now known of its page, and what the answer means for it.
    ///
    /// - Throws: ``WARCError`` where it cannot be written, or what the index throws.
    func keep(_ answer: Answer, for item: FrontierItem, known: KnownPage?) throws -> (
        KnownPage, CaptureChange
    ) {
        let payloadDigest = WARCDigest.of(answer.exchange.payload)
        var page =
            known
            ?? KnownPage(
                key: item.key, url: item.url.href, kind: item.kind, foundBy: item.foundBy, via: item.via,
                at: UTCInstant.text(answer.exchange.date), run: run)
        // An archive by another hand, or a link, may have taken what names pages for a page.
        if item.kind.isDiscovery { page.kind = item.kind }
        let revisited = try original(of: answer, payloadDigest, known: known)
        let notes = [
            Header("via", item.via ?? ""), Header("foundBy", item.foundBy),
            Header("kind", item.kind.rawValue),
        ]
        let group = CaptureGroup(
            answer.exchange, payloadDigest: payloadDigest, revisiting: revisited.map { ($0.0, $0.2) },
            notes: notes.filter { !$0.value.isEmpty })
        let bodyDigest = revisited?.1 ?? SHA256.digest(of: answer.body)
        let facts = PageFacts(
            url: item.url, date: group.date, run: run, status: answer.status, header: answer.header,
            payloadDigest: revisited?.0.payloadDigest ?? payloadDigest, bodyDigest: bodyDigest,
            recordID: revisited == nil ? group.recordID : nil)
        let fileBefore = folder.file
        let extent = try folder.append(group, at: clock.now())
        if folder.file != fileBefore { try commit() }
        batch.file = folder.file
        batch.coveredBytes = folder.bytes
        batch.captures.append(
            StoredCapture(facts, key: item.key, group.recordID, revisited?.0.recordID, folder.file, extent))
        let change = page.take(facts, schedule: schedule)
        try add(page)
        return (page, change)
    }

    /// Notes that a page did not come.
    func note(_ item: FrontierItem, failed known: KnownPage?) throws {
        let now = clock.now()
        var page =
            known
            ?? KnownPage(
                key: item.key, url: item.url.href, kind: item.kind, foundBy: item.foundBy, via: item.via,
                at: UTCInstant.text(now), run: run)
        page.fail(at: now, run: run, schedule: schedule)
        try add(page)
    }

    /// Lets the index follow.
    func commit() throws {
        batchBegan = clock.now()
        guard !batch.captures.isEmpty || !batch.pages.isEmpty else { return }
        try folder.synchronise()
        try index.add(batch)
        batch.captures.removeAll(keepingCapacity: true)
        batch.pages.removeAll(keepingCapacity: true)
    }

    /// Closes the file of this run; the index covers all of it.
    func finish() throws {
        try commit()
        try folder.finish()
    }

    private func add(_ page: KnownPage) throws {
        batch.pages.append(page)
        let isFull = batch.pages.count >= Self.batchCaptures
        if isFull || clock.now().timeIntervalSince(batchBegan) >= Self.batchSeconds { try commit() }
    }

    /// The answer that this one repeats, its body's digest, and how that is known; `nil` where it repeats none.
    private func original(
        of answer: Answer, _ payloadDigest: String, known: KnownPage?
    ) throws -> (CaptureGroup.Original, String, CaptureGroup.Profile)? {
        guard let known, let id = known.capture, known.gone == nil else { return nil }
        let isSame =
            answer.status == known.status && payloadDigest == known.payloadDigest
            && answer.header("location") == nil
        guard answer.status == 304 || isSame, let capture = try capture(id) else { return nil }
        return (
            CaptureGroup.Original(
                url: capture.url, date: capture.date, recordID: capture.recordID,
                payloadDigest: capture.payloadDigest),
            capture.bodyDigest, answer.status == 304 ? .notModified : .samePayload
        )
    }

    private func capture(_ id: String) throws -> StoredCapture? {
        try index.capture(id) ?? batch.captures.last { $0.recordID == id }
    }

    /// The body of a page as it was captured last, with what its answer said; `nil` where there is none.
    func stored(_ known: KnownPage, within limits: FetchLimits) throws -> Capture? {
        guard let id = known.capture, let capture = try capture(id) else { return nil }
        let closed = capture.file.hasPrefix("/") ? capture.file : path + "/" + capture.file
        let isThere = FileManager.default.fileExists(atPath: closed)
        var reader = try WARCReader(
            isThere ? closed : closed + CaptureFolder.openSuffix, at: capture.offset,
            maximumBlockBytes: limits.maximumBytes + CurlHandle.maximumHeaderBytes)
        guard let record = try reader.next()?.record, let message = HTTPMessage(record.block) else {
            return nil
        }
        let body = try ArchivedBody.decoded(message, within: limits)
        return Capture(
            origin: Origin(
                location: capture.url, url: capture.url, status: message.status, headers: message.headers,
                retrieved: WARCPages.toTheSecond(capture.date), digest: capture.bodyDigest),
            body: body)
    }
}
