import Interchange
import Staging
import TestSupport
import Testing

@Suite struct `The database of captures` {
    private static func capture(_ id: String, original: String? = nil) -> StoredCapture {
        StoredCapture(
            recordID: id, url: "https://x.example/a", key: "a", date: "2024-01-01T00:00:00.000Z", run: "1",
            status: 200, mediaType: "text/html", payloadDigest: "sha1:A", bodyDigest: "sha256:b",
            original: original, file: "f.warc.gz", offset: 371, length: 900)
    }

    private static func page(_ key: String, next: String) -> KnownPage {
        var page = KnownPage(
            key: key, url: "https://x.example/" + key, kind: .page, foundBy: "listing", via: nil,
            at: "2024-01-01T00:00:00.000Z", run: "1")
        page.nextCheck = next
        page.etag = "\"e\""
        return page
    }

    @Test func `gives back what it was given, after it was closed too`() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/w.sqlite"
        let page = Self.page("a", next: "2024-01-02T00:00:00.000Z")
        var run = CrawlRun(id: "1", started: "2024-01-01T00:00:00.000Z")
        do {
            let database = try CaptureDatabase(path: path)
            #expect(try database.latestRun() == nil)
            try database.keep(run)
            try database.add(
                IndexBatch(
                    file: "f.warc.gz", coveredBytes: 1_271,
                    captures: [Self.capture("1"), Self.capture("2", original: "1")],
                    pages: [page]))
        }
        let database = try CaptureDatabase(path: path)
        #expect(try database.latestRun() == run)
        run.finished = "2024-01-01T01:00:00.000Z"
        try database.keep(run)
        #expect(try database.latestRun() == run)
        #expect(try database.coveredBytes() == ["f.warc.gz": 1_271])
        #expect(try database.page("a") == page)
        #expect(try database.page("b") == nil)
        #expect(try database.capture("2") == Self.capture("2", original: "1"))
    }

    @Test func `gives pages in the order in which they wait`() throws {
        let folder = try TemporaryFolder()
        let database = try CaptureDatabase(path: folder.path + "/w.sqlite")
        let pages = ["c": "2024-01-03", "a": "2024-01-01", "b": "2024-01-02"].map {
            Self.page($0.key, next: $0.value)
        }
        try database.add(IndexBatch(file: "", coveredBytes: 0, captures: [], pages: pages))
        var keys: [String] = []
        try database.forEachPage(dueBy: "2024-01-02") { keys.append($0.key) }
        #expect(keys == ["a", "b"])
        try database.forEachPage(dueBy: nil) { keys.append($0.key) }
        #expect(keys == ["a", "b", "a", "b", "c"])
        #expect(try database.coveredBytes().isEmpty)
    }

    @Test func `lets one run at a time into a workspace`() throws {
        let folder = try TemporaryFolder()
        let first = try Workspace(path: folder.path + "/w")
        let error = #expect(throws: FileError.self) { _ = try Workspace(path: folder.path + "/w") }
        #expect(error?.description.contains("is in use by another run") == true)
        #expect(first.captures == folder.path + "/w/captures")
    }
}
