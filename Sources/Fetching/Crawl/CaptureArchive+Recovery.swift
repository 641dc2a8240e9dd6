import Foundation
import Interchange

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
