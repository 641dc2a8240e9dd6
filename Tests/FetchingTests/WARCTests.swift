import Foundation
import Interchange
import TestSupport
import Testing

@testable import Fetching

@Suite struct `A WARC file` {
    /// How a file may be packed.
    enum Packing: CaseIterable { case plain, memberARecord, oneMember }

    private static let noon = Date(timeIntervalSince1970: 1_700_049_600.25)
    private static let page = "https://news.example/node/1"

    private static func exchange(
        _ url: String = page, head: String = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n",
        payload: String = "<p>Four invented boats.</p>"
    ) -> Exchange {
        Exchange(
            url: url, date: noon, duration: .milliseconds(41), address: "192.0.2.7",
            requestHead: Data("GET /node/1 HTTP/1.1\r\nHost: news.example\r\nCookie: secret=1\r\n\r\n".utf8),
            responseHead: Data(head.utf8), payload: Data(payload.utf8))
    }

    private static func group(_ exchange: Exchange) -> CaptureGroup {
        CaptureGroup(
            exchange, payloadDigest: WARCDigest.of(exchange.payload),
            notes: [Header("via", "https://news.example/list")])
    }

    private func file(_ records: [WARCRecord], _ packing: Packing, in folder: TemporaryFolder) throws
        -> String
    {
        var bytes: [UInt8] = []
        guard let gzip = GzipWriter() else { throw WARCError.cut }
        switch packing {
        case .plain: bytes = records.flatMap(\.bytes)
        case .oneMember: _ = gzip.append(records.flatMap(\.bytes), to: &bytes)
        case .memberARecord: for record in records { _ = gzip.append(record.bytes, to: &bytes) }
        }
        let path = folder.path + (packing == .plain ? "/a.warc" : "/a.warc.gz")
        try Data(bytes).write(to: URL(filePath: path))
        return path
    }

    private func entries(_ path: String, at offset: Int = 0) throws -> [WARCReader.Entry] {
        var reader = try WARCReader(path, at: offset, maximumBlockBytes: 1_000_000)
        var entries: [WARCReader.Entry] = []
        while let entry = try reader.next() { entries.append(entry) }
        return entries
    }

    private func pages(_ path: String, maximumBytes: Int = 1_000_000) throws -> [WARCPages.Page] {
        var archive = try WARCPages(path, within: FetchLimits(maximumBytes: maximumBytes))
        var pages: [WARCPages.Page] = []
        while let page = archive.next() { pages.append(page) }
        return pages
    }

    @Test(arguments: Packing.allCases)
    func `is read as it was written, however it is packed`(packing: Packing) throws {
        let folder = try TemporaryFolder()
        let records =
            Self.group(Self.exchange()).records
            + Self.group(Self.exchange(payload: String(repeating: "boat ", count: 50_000))).records
        let path = try file(records, packing, in: folder)
        let entries = try entries(path)
        #expect(entries.map(\.record) == records)
        let extents = entries.compactMap(\.extent)
        guard packing != .oneMember else { return #expect(extents.count < records.count) }
        #expect(extents.map(\.offset) == [0] + extents.dropLast().map(\.end))
        for (entry, extent) in zip(entries, extents) {
            #expect(try self.entries(path, at: extent.offset).first?.record == entry.record)
        }
    }

    @Test func `ties answer, question and metadata together and keeps secrets out`() throws {
        let records = Self.group(Self.exchange()).records
        let id = try #require(records[0]["WARC-Record-ID"])
        #expect(records.map(\.kind) == [.response, .request, .metadata])
        #expect(records.dropFirst().map { $0["WARC-Concurrent-To"] } == [id, id])
        #expect(records.allSatisfy { $0["WARC-Date"] == "2023-11-15T12:00:00.250Z" })
        #expect(records.allSatisfy { $0["WARC-Block-Digest"] == WARCDigest.of($0.block) })
        #expect(records[1].block == Data("GET /node/1 HTTP/1.1\r\nHost: news.example\r\n\r\n".utf8))
        #expect(records[2].block == Data("fetchTimeMs: 41\r\nvia: https://news.example/list\r\n".utf8))
    }

    // FIPS 180-4's example, in the base32 of RFC 4648
    @Test func `writes digests as indexes expect them`() {
        #expect(WARCDigest.of(Data("abc".utf8)) == "sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5")
    }

    @Test(arguments: [
        ("Content-Length: 27", "Content-Length: 27"),
        ("Content-Length: 99", "X-Crawler-Content-Length: 99\r\nContent-Length: 27"),
        ("Transfer-Encoding: chunked", "X-Crawler-Transfer-Encoding: chunked\r\nContent-Length: 27"),
        ("ETag: \"a\"\r\n folded", "ETag: \"a\" folded"),
        ("no header\r\nServer: x", "Server: x"),
    ])
    func `tells the truth about the body that it keeps`(sent: String, kept: String) {
        let block = Self.exchange(head: "HTTP/1.1 200 OK\r\n\(sent)\r\n\r\n").responseBlock
        let head = String(decoding: block, as: UTF8.self).components(separatedBy: "\r\n\r\n")[0]
        #expect(head == "HTTP/1.1 200 OK\r\n" + kept)
    }

    @Test func `refers a revisit to the answer that it repeats`() {
        let original = CaptureGroup.Original(
            url: Self.page, date: "2023-01-01T00:00:00.000Z", recordID: "urn:uuid:1", payloadDigest: "sha1:X")
        let exchange = Self.exchange(head: "HTTP/1.1 304 Not Modified\r\nETag: \"a\"\r\n\r\n", payload: "")
        let group = CaptureGroup(exchange, payloadDigest: "", revisiting: (original, .notModified), notes: [])
        let revisit = group.records[0]
        #expect(revisit.kind == .revisit)
        #expect(revisit["WARC-Profile"]?.hasSuffix("/revisit/server-not-modified") == true)
        #expect(revisit["WARC-Refers-To-Target-URI"] == Self.page)
        #expect(revisit["WARC-Refers-To-Date"] == original.date)
        #expect(revisit.block == exchange.responseHead)
    }

    @Test func `gives its pages as captures`() throws {
        let folder = try TemporaryFolder()
        let chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
        let original = CaptureGroup.Original(
            url: Self.page, date: "2023-01-01T00:00:00Z", recordID: "urn:uuid:1", payloadDigest: "sha1:X")
        func raw(_ kind: String, _ uri: String, _ type: String, _ block: String) -> WARCRecord {
            WARCRecord(
                fields: [
                    Header("WARC-Type", kind), Header("WARC-Target-URI", uri), Header("Content-Type", type),
                    Header("WARC-Date", "2020-01-02T03:04:05Z"),
                ], block: Data(block.utf8))
        }
        let http = "application/http; msgtype=response"
        let records =
            Self.group(Self.exchange()).records
            + [
                raw(
                    "response", "<http://a.example/>", http, chunked + "3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n"),
                // the coding undone, its header kept: a common slip of archives
                raw("response", "http://b.example/", http, chunked + "abc"),
                raw("response", "http://c.example/", http, "HTTP/1.1 302 Found\r\nLocation: /\r\n\r\n"),
                raw(
                    "response", "http://d.example/", http,
                    "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx"),
                raw("response", "http://e.example/", http, "HTTP/1.1 200 OK\n\nline ends without a return"),
                raw("resource", "metadata://log", "text/plain", "a log"),
                raw("resource", "file:///a.html", "text/html", "<p>"),
                raw("conversion", "http://f.example/", "text/plain", "text"),
            ]
            + CaptureGroup(
                Self.exchange("https://news.example/node/2", payload: ""), payloadDigest: "",
                revisiting: (original, .samePayload), notes: []
            ).records
        let pages = try pages(file(records, .memberARecord, in: folder)).map { try $0.get() }
        #expect(
            pages.map { $0.origin.location + " " + String(decoding: $0.body, as: UTF8.self) } == [
                "https://news.example/node/1 <p>Four invented boats.</p>", "http://a.example/ abcde",
                "http://b.example/ abc", "http://e.example/ line ends without a return", "file:///a.html <p>",
                "http://f.example/ text", "https://news.example/node/2 <p>Four invented boats.</p>",
            ])
        #expect(pages[0].origin.retrieved == "2023-11-15T12:00:00Z")
        #expect(pages[0].origin.status == 200)
    }

    @Test func `undoes a content coding that was kept`() throws {
        let folder = try TemporaryFolder()
        var packed: [UInt8] = []
        guard let gzip = GzipWriter() else { throw WARCError.cut }
        #expect(gzip.append(Array("<p>Four boats.</p>".utf8), to: &packed))
        var exchange = Self.exchange(head: "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n")
        exchange.payload = Data(packed)
        let path = try file(Self.group(exchange).records, .memberARecord, in: folder)
        #expect(try pages(path).map { try $0.get().body } == [Data("<p>Four boats.</p>".utf8)])
        #expect(try pages(path, maximumBytes: 5).count == 1)
    }

    @Test(arguments: [
        ("sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5", true), ("sha1:vgmt4nsha2awvor6evyxqugcnsonbwe5", true),
        ("SHA-1:a9993e364706816aba3e25717850c26c9cd0d89d", true),
        ("sha1:qZk+NkcGgWq6PiVxeFDCbJzQ2J0=", true), ("md5:900150983cd24fb0d6963f7d28e17f72", true),
        ("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", true),
        ("sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE6", false), ("tiger:AAAA", nil), ("VGMT", nil),
    ])
    func `reads digests in the forms that archives use`(stated: String, holds: Bool?) {
        #expect(WARCDigest.holds(stated, of: Data("abc".utf8)) == holds)
    }

    @Test func `holds digests against the bytes`() throws {
        let folder = try TemporaryFolder()
        func damaged(_ name: String) -> WARCRecord {
            var record = Self.group(Self.exchange()).records[0]
            record.fields = record.fields.map { $0.name == name ? Header(name, WARCDigest.of(Data())) : $0 }
            return record
        }
        let records = [damaged("WARC-Block-Digest"), damaged("WARC-Payload-Digest")]
        var archive = try WARCPages(file(records, .memberARecord, in: folder))
        let failure = #expect(throws: StageFailure.self) { _ = try archive.next()?.get() }
        #expect(failure?.code == "fetch.archive.digest")
        #expect(failure?.location == Self.page)
        #expect(try archive.next()?.get().body == Data("<p>Four invented boats.</p>".utf8))
        #expect(archive.doubts.map(\.code) == ["fetch.archive.payload-digest"])
        #expect(archive.next() == nil)
    }

    /// wget takes the digest of a chunked body with its chunks, others without them, others of the text itself.
    @Test(arguments: ["3\r\nabc\r\n0\r\n\r\n", "abc"])
    func `takes a digest of the payload in any of its forms`(digested: String) {
        let record = WARCRecord(
            fields: [
                Header("WARC-Type", "response"),
                Header("WARC-Payload-Digest", WARCDigest.of(Data(digested.utf8))),
            ],
            block: Data("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n".utf8))
        #expect(record.payloadHolds == true)
    }

    @Test func `says that a body was cut when it was captured`() throws {
        let folder = try TemporaryFolder()
        var record = Self.group(Self.exchange()).records[0]
        record.fields.append(Header("WARC-Truncated", "length"))
        var archive = try WARCPages(file([record], .memberARecord, in: folder))
        _ = try archive.next()?.get()
        #expect(archive.doubts.map(\.code) == ["fetch.archive.truncated"])
    }

    @Test(arguments: [
        ["WARC-Refers-To"], ["WARC-Refers-To-Target-URI"], ["WARC-Payload-Digest"],
    ])
    func `finds what a revisit repeats in another archive too`(kept: [String]) throws {
        let folder = try TemporaryFolder()
        let answer = Self.group(Self.exchange()).records[0]
        let first = try file([answer], .memberARecord, in: folder)
        let original = CaptureGroup.Original(
            url: Self.page, date: "2023-01-01T00:00:00Z", recordID: answer.id ?? "",
            payloadDigest: answer["WARC-Payload-Digest"] ?? "")
        var revisit = CaptureGroup(
            Self.exchange("https://news.example/node/2", payload: ""), payloadDigest: "",
            revisiting: (original, .samePayload), notes: []
        ).records[0]
        let ties = ["WARC-Refers-To", "WARC-Refers-To-Target-URI", "WARC-Payload-Digest"]
        revisit.fields.removeAll { ties.contains($0.name) && !kept.contains($0.name) }
        let second = try file([revisit], .plain, in: folder)
        let originals = WARCOriginals()
        var archive = try WARCPages(first, originals: originals)
        while archive.next() != nil {}
        archive = try WARCPages(second, originals: originals)
        let page = try #require(try archive.next()?.get())
        #expect(page.origin.location == "https://news.example/node/2")
        #expect(page.body == Data("<p>Four invented boats.</p>".utf8))
        archive = try WARCPages(second)
        #expect(archive.next() == nil)
        #expect(archive.doubts.map(\.code) == ["fetch.archive.unresolved"])
    }

    @Test(arguments: Packing.allCases)
    func `gives what is sound before the place where it is cut`(packing: Packing) throws {
        let folder = try TemporaryFolder()
        let records =
            Self.group(Self.exchange()).records + Self.group(Self.exchange("http://b.example/")).records
        let path = try file(records, packing, in: folder)
        let whole = try Data(contentsOf: URL(filePath: path))
        for count in stride(from: 1, to: whole.count, by: 7) {
            try whole.prefix(count).write(to: URL(filePath: path))
            let pages = (try? pages(path)) ?? []
            for page in pages.dropLast() { #expect(throws: Never.self) { try page.get() } }
            #expect(pages.count <= 3)
        }
    }

    @Test func `passes over a page that is too large and says so`() throws {
        let folder = try TemporaryFolder()
        let large = String(repeating: "a", count: 400_000)
        let records = Self.group(Self.exchange(payload: large)).records + Self.group(Self.exchange()).records
        let pages = try pages(file(records, .memberARecord, in: folder), maximumBytes: 1_000)
        #expect(throws: StageFailure.self) { try pages.first?.get() }
        #expect(pages.count == 2)
        #expect(throws: Never.self) { try pages.last?.get() }
    }

    @Test(arguments: [
        "", "WARC/1.1\r\n", "nonsense", "WARC/1.1\r\nContent-Length: x\r\n\r\n",
        "WARC/1.1\r\nContent-Length: 99999999999999\r\n\r\nabc", "WARC/1.1\r\nContent-Length: -1\r\n\r\n",
    ])
    func `that is broken fails and no more`(text: String) throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(text, to: "a.warc")
        let pages = try pages(path)
        #expect(pages.count == (text.isEmpty ? 0 : 1))
        for page in pages {
            let failure = #expect(throws: StageFailure.self) { try page.get() }
            #expect(failure?.code == "fetch.archive.unreadable")
        }
    }

    @Test(arguments: ["1970-01-01T00:00:00.000Z", "2000-02-29T23:59:59.999Z", "2024-03-01T00:00:00.500Z"])
    func `writes instants that read back`(text: String) throws {
        #expect(UTCInstant.text(try #require(UTCInstant.date(text))) == text)
    }
}
