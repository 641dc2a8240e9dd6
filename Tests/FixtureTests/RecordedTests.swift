import Foundation
import Interchange
import Staging
import TestSupport
import Testing

@Suite struct `Recorded fixtures` {
    /// Writes one file after another, since each stage reads what the one before has written.
    @Test(.enabled(if: Recorded.isRecording))
    func `are recorded anew`() async throws {
        for fixture in try Fixture.all() {
            try fixture.record(Recorded.bytes([await Recorded.origin(of: fixture)]), as: "fetch.json")
            try fixture.record(await Recorded.parsed(fixture), as: "parse.json")
            try fixture.record(await Recorded.extracted(fixture), as: "extract.json")
            try fixture.record(await Recorded.normalised(fixture), as: "normalise.json")
        }
        try Data(Record.jsonSchema.utf8).write(
            to: Fixture.root.appending(path: "Pipelines/record.schema.json"))
        try Data(Pipeline.jsonSchema.utf8).write(
            to: Fixture.root.appending(path: "Pipelines/pipeline.schema.json"))
    }

    @Test(.disabled(if: Recorded.isRecording), arguments: try Fixture.all())
    func `have the page that was fetched`(_ fixture: Fixture) async throws {
        try expect(try Recorded.bytes([await Recorded.origin(of: fixture)]), in: "fetch.json", of: fixture)
    }

    @Test(.disabled(if: Recorded.isRecording), arguments: try Fixture.all())
    func `parse as they did`(_ fixture: Fixture) async throws {
        try expect(await Recorded.parsed(fixture), in: "parse.json", of: fixture)
    }

    @Test(.disabled(if: Recorded.isRecording), arguments: try Fixture.all())
    func `give the articles that they did`(_ fixture: Fixture) async throws {
        try expect(await Recorded.extracted(fixture), in: "extract.json", of: fixture)
    }

    @Test(.disabled(if: Recorded.isRecording), arguments: try Fixture.all())
    func `give the records that they did`(_ fixture: Fixture) async throws {
        try expect(await Recorded.normalised(fixture), in: "normalise.json", of: fixture)
    }

    private func expect(_ bytes: [UInt8], in name: String, of fixture: Fixture) throws {
        let recorded = try fixture.bytes(of: name)
        guard !recorded.elementsEqual(bytes) else { return }
        let was = String(decoding: recorded, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        let now = String(decoding: bytes, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        let line = zip(was, now).prefix { $0 == $1 }.count
        Issue.record(
            """
            \(fixture.description)/\(name) differs from line \(line + 1) on; if that is right, \
            `make record FIXTURE=\(fixture.description)`
            was: \((line < was.count ? was[line] : "").prefix(300))
            now: \((line < now.count ? now[line] : "").prefix(300))
            """)
    }
}
