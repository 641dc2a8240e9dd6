import Interchange
import TestSupport
import Testing

@testable import Staging

@Suite struct `The database of batches` {
    private let folder: TemporaryFolder
    private let batches: BatchDatabase

    init() throws {
        folder = try TemporaryFolder()
        batches = try CaptureDatabase(path: folder.path + "/w.sqlite").batches
    }

    private static func record(_ id: String, _ location: String, body: String, title: String? = "Boats")
        -> Record
    {
        Record(
            id: id,
            source: Record.Source(
                location: location, url: nil, canonicalURL: nil, mediaType: "text/html", charset: "utf-8",
                digest: "sha256:0", retrieved: nil, family: "boats", confidence: 1, duplicateOf: nil),
            kind: .news, language: nil, title: title, lead: nil, authors: [], published: nil, dateline: nil,
            issuedBy: [], fieldsOfWork: [], body: body, quotes: [], dates: [], funders: [], organisers: [],
            projects: [], places: [], items: [], diagnostics: [])
    }

    /// Keeps a page with one record, as a run does.
    private func keep(
        _ location: String, id: String, body: String = "", digest: String = "d", in batch: String = "1",
        title: String? = "Boats"
    ) throws {
        var result = PageResult(BatchInput(location, .file, stamp: "s"), known: try batches.known(location))
        result.digest = digest
        result.hasRun = true
        try result.take([.value(Staged(Self.record(id, location, body: body, title: title)))])
        try batches.keep(result, in: batch)
    }

    private func published(after revision: Int64 = 0) throws -> [String] {
        try batches.changes(after: revision, limit: 100).map { change in
            "\(change.id) \(change.record?.source.location ?? "gone")"
        }
    }

    @Test func `gives one record an id, that of the page that was read first`() throws {
        try keep("a", id: "osce:1")
        try keep("b", id: "osce:1")
        #expect(try published() == ["osce:1 a"])
        let revision = try batches.latestRevision()
        try batches.remove([try #require(try batches.known("a")).number], in: "2")
        #expect(try published(after: revision) == ["osce:1 b"])
        try batches.remove([try #require(try batches.known("b")).number], in: "2")
        #expect(try published() == ["osce:1 gone"])
        #expect(try batches.records(after: "", limit: 10).isEmpty)
    }

    @Test func `tells of a record only when it changed`() throws {
        try keep("a", id: "osce:1", body: "One.")
        let revision = try batches.latestRevision()
        try keep("a", id: "osce:1", body: "One.", digest: "e", in: "2")
        #expect(try published(after: revision) == [])
        try keep("a", id: "osce:1", body: "Two.", digest: "f", in: "2")
        #expect(try published(after: revision) == ["osce:1 a"])
        try keep("a", id: "osce:2", body: "Two.", digest: "g", in: "2")
        #expect(try published(after: revision) == ["osce:1 gone", "osce:2 a"])
    }

    @Test func `tells whose body a record repeats, in the order of pages`() throws {
        try keep("a", id: "osce:1", body: "The boats, all of them.")
        try keep("b", id: "osce:2", body: "“THE BOATS: all of them”")
        try keep("c", id: "osce:3", body: "Others.")
        try batches.markDuplicates(in: "1")
        let originals = { try batches.records(after: "", limit: 10).map(\.source.duplicateOf) }
        #expect(try originals() == [nil, "osce:1", nil])
        let revision = try batches.latestRevision()
        try batches.markDuplicates(in: "1")
        #expect(try batches.latestRevision() == revision)
        try keep("a", id: "osce:1", body: "Others.", digest: "e", in: "2")
        try batches.markDuplicates(in: "2")
        #expect(try originals() == [nil, nil, "osce:1"])
        #expect(try published(after: revision).sorted() == ["osce:1 a", "osce:2 b", "osce:3 c"])
    }

    @Test func `goes on with a batch that did not end, and reports on both parts`() throws {
        let run = try batches.begin(pipeline: "p", now: "2024-01-01T03:00:00.000Z")
        try keep("a", id: "osce:1", in: run.id)
        let next = try batches.begin(pipeline: "p", now: "2024-01-01T04:00:00.000Z")
        #expect(next.id == run.id && next.isResumed)
        try keep("b", id: "osce:2", in: next.id, title: nil)
        var report = BatchReport(next, pipeline: "p", finished: "")
        try batches.fill(&report)
        #expect(report.pages.new == 2 && report.records.new == 2 && report.records.total == 2)
        let family = try #require(report.families.first)
        #expect(family.family == "boats" && family.records == 2)
        #expect(family.fields.first { $0.field == "title" }?.filled == 1)
        #expect(try batches.examples(of: .filled(family: "boats", field: "title"), in: next.id) == ["b"])
        try batches.end(next, now: "2024-01-01T05:00:00.000Z", report: report)
        let fresh = try batches.begin(pipeline: "p", now: "2024-01-02T03:00:00.000Z")
        #expect(!fresh.isResumed)
        #expect(try batches.reports(before: fresh, pipeline: "p", limit: 5) == [report])
        #expect(try batches.reports(before: fresh, pipeline: "other", limit: 5).isEmpty)
        try keep("a", id: "osce:1", body: "New.", digest: "e", in: fresh.id)
        var second = BatchReport(fresh, pipeline: "p", finished: "")
        try batches.fill(&second)
        #expect(second.pages.new == 0 && second.pages.changed == 1 && second.records.changed == 1)
        #expect(second.families.map(\.records) == [1] && second.holdings.map(\.records) == [2])
    }

    @Test func `keeps what is known of a page that cannot be had`() throws {
        try keep("a", id: "osce:1")
        var missed = PageResult(BatchInput("a", .file), known: try batches.known("a"))
        missed.miss([StageFailure("fetch.file.unreadable", at: "a", "It is gone.")])
        try batches.keep(missed, in: "2")
        #expect(try batches.records(after: "", limit: 10).map(\.id) == ["osce:1"])
        #expect(try batches.known("a")?.input.stamp == nil)
        var codes: [String] = []
        try batches.forEachFailure { codes.append($0.code) }
        #expect(codes == ["fetch.file.unreadable"])
    }
}
