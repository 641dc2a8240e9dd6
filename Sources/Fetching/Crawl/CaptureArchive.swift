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

    private let path: String
    private let index: any CaptureIndex
    private let run: String
    private let schedule: RecheckSchedule
    private let clock: CrawlClock
    private var folder: CaptureFolder
    private var batch: IndexBatch
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

extension CaptureArchive {
    /// Reads back what a run that was killed wrote and the index does not know, and cuts off a record half written.
    ///
    /// An open file of this run is gone on with, that of another one is closed.
    func recover() throws {
        let covered = try index.coveredBytes()
        let names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
        for name in names {
            let isOpen = name.hasSuffix(CaptureFolder.openSuffix)
            let file = isOpen ? String(name.dropLast(CaptureFolder.openSuffix.count)) : name
            guard let owner = CaptureFolder.run(of: file) else { continue }
            if owner == run { folder.pass(file) }
            let bytes =
                try FileManager.default.attributesOfItem(atPath: path + "/" + name)[.size] as? Int ?? 0
            let start = covered[file] ?? 0
            guard isOpen || bytes > start else { continue }
            let end = try readBack(name, file, owner, from: start)
            if isOpen { try settle(file, owner, end: end) }
        }
    }

    /// Indexes the groups behind `start` and gives the place behind the last that is whole.
    private func readBack(_ name: String, _ file: String, _ owner: String, from start: Int) throws -> Int {
        var end = start
        var added = IndexBatch(file: file, coveredBytes: start, captures: [], pages: [])
        var (latest, bodies) = ([String: KnownPage](), [String: String]())
        var group: [WARCReader.Entry] = []
        var reader = try WARCReader(path + "/" + name, at: start, maximumBlockBytes: .max)
        while let entry = try Self.next(of: &reader), let extent = entry.extent {
            group.append(entry)
            switch entry.record.kind {
            case .warcinfo: (end, group) = (extent.end, [])
            case .metadata:
                end = extent.end
                if let found = StoredCapture.Found(group, run: owner) {
                    try add(found, file, to: &added, &latest, &bodies)
                }
                group = []
            default: break
            }
        }
        added.coveredBytes = end
        if end > start {
            added.pages = latest.values.sorted { $0.key < $1.key }
            try index.add(added)
        }
        return end
    }

    /// The next record; `nil` behind the last that is whole, since what a killed run leaves half written is sound before.
    private static func next(of reader: inout WARCReader) throws -> WARCReader.Entry? {
        do {
            return try reader.next()
        } catch {
            if case .file = error { throw error }
            return nil
        }
    }

    private func add(
        _ found: StoredCapture.Found, _ file: String, to batch: inout IndexBatch,
        _ latest: inout [String: KnownPage], _ bodies: inout [String: String]
    ) throws {
        let key = found.url.identity
        var page =
            try latest[key] ?? index.page(key)
            ?? KnownPage(
                key: key, url: found.url.href, kind: found.kind, foundBy: found.foundBy, via: found.via,
                at: found.date, run: found.run)
        var bodyDigest = found.bodyDigest
        if let original = found.original {
            bodyDigest = try bodies[original] ?? index.capture(original)?.bodyDigest ?? page.bodyDigest ?? ""
        }
        bodies[found.recordID] = bodyDigest
        let facts = PageFacts(
            url: found.url, date: found.date, run: found.run, status: found.status, header: found.header,
            payloadDigest: found.payloadDigest, bodyDigest: bodyDigest,
            recordID: found.original == nil ? found.recordID : nil)
        batch.captures.append(
            StoredCapture(facts, key: key, found.recordID, found.original, file, found.extent))
        _ = page.take(facts, schedule: schedule)
        latest[key] = page
    }

    /// Goes on with an open file, or closes it.
    private func settle(_ file: String, _ owner: String, end: Int) throws {
        guard end > 0 else {
            try FileManager.default.removeItem(atPath: path + "/" + file + CaptureFolder.openSuffix)
            return
        }
        var other = CaptureFolder(path, run: owner, software: "")
        if owner == run {
            try folder.resume(file, after: end)
            batch.file = file
            batch.coveredBytes = end
        } else {
            try other.resume(file, after: end)
            try other.finish()
        }
    }
}

extension StoredCapture {
    /// What a whole group of records in an archive of ours says.
    struct Found {
        let url: WebURL
        let date: String
        let run: String
        let status: Int
        let headers: [Header]
        let payloadDigest: String
        /// Empty for a revisit.
        let bodyDigest: String
        let recordID: String
        let original: String?
        let kind: KnownPage.Kind
        let foundBy: String
        let via: String?
        let extent: WARCReader.Extent

        /// Reads the answer and, from the metadata at the end, how its page was found.
        init?(_ group: [WARCReader.Entry], run: String) {
            guard let answer = group.first, let extent = answer.extent, let notes = group.last?.record.block,
                answer.record.kind == .response || answer.record.kind == .revisit,
                let url = answer.record.targetURI.flatMap({ WebURL($0) }), let id = answer.record.id,
                let date = answer.record["WARC-Date"], let digest = answer.record["WARC-Payload-Digest"],
                let message = HTTPMessage(answer.record.block + Data("\r\n\r\n".utf8))
            else { return nil }
            let isRevisit = answer.record.kind == .revisit
            let said = HeaderBlock.headers(in: Array("HTTP/1.1 200\r\n".utf8) + Array(notes))
            let note = { (name: String) in said.first { $0.name == name }?.value }
            self.url = url
            self.date = date
            self.run = run
            self.extent = extent
            recordID = id
            status = message.status
            headers = message.headers
            payloadDigest = digest
            original = isRevisit ? answer.record["WARC-Refers-To"].map(WARCRecord.unbracketed) : nil
            kind = note("kind").flatMap(KnownPage.Kind.init) ?? .page
            foundBy = note("foundBy") ?? ""
            via = note("via")
            guard !isRevisit, let whole = HTTPMessage(answer.record.block) else {
                bodyDigest = ""
                return
            }
            // Undone already when it was captured, within limits that may have been wider then.
            let body: Data
            do { body = try ArchivedBody.decoded(whole, within: FetchLimits(maximumBytes: .max)) } catch {
                body = whole.payload
            }
            bodyDigest = SHA256.digest(of: body)
        }

        /// The value of the first header called `name`, given in lower case.
        func header(_ name: String) -> String? { headers.first { $0.name.lowercased() == name }?.value }
    }

    /// The index's entry for an answer.
    init(
        _ facts: PageFacts, key: String, _ recordID: String, _ original: String?, _ file: String,
        _ extent: WARCReader.Extent
    ) {
        self.init(
            recordID: recordID, url: facts.url, key: key, date: facts.date, run: facts.run,
            status: facts.status, mediaType: facts.mediaType, payloadDigest: facts.payloadDigest,
            bodyDigest: facts.bodyDigest, original: original, file: file, offset: extent.offset,
            length: extent.length)
    }
}
