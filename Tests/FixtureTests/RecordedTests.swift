import Evaluation
import Foundation
import Interchange
import Staging
import TestSupport
import Testing

@testable import rapporteur

@Suite struct `Recorded fixtures` {
    private let recorder = FixtureRecorder()

    @Test(.enabled(if: Recorded.isRecording))
    func `are recorded anew`() async throws {
        for fixture in try Fixture.all() { _ = try await recorder.record(fixture) }
        try Data(Record.jsonSchema.utf8).write(
            to: Fixture.root.appending(path: "Pipelines/record.schema.json"))
        try Data(Pipeline.jsonSchema.utf8).write(
            to: Fixture.root.appending(path: "Pipelines/pipeline.schema.json"))
    }

    @Test(.disabled(if: Recorded.isRecording), arguments: try Fixture.all())
    func `have the page that was fetched`(_ fixture: Fixture) async throws {
        try await expect("fetch.json", of: fixture)
    }

    @Test(.disabled(if: Recorded.isRecording), arguments: try Fixture.all())
    func `parse as they did`(_ fixture: Fixture) async throws {
        try await expect("parse.json", of: fixture)
    }

    @Test(.disabled(if: Recorded.isRecording), arguments: try Fixture.all())
    func `give the articles that they did`(_ fixture: Fixture) async throws {
        try await expect("extract.json", of: fixture)
    }

    @Test(.disabled(if: Recorded.isRecording), arguments: try Fixture.all())
    func `give the records that they did`(_ fixture: Fixture) async throws {
        try await expect("normalise.json", of: fixture)
    }

    private func expect(_ name: String, of fixture: Fixture) async throws {
        guard let difference = try await recorder.difference(in: name, of: fixture) else { return }
        Issue.record(
            "If this is right, `make record FIXTURE=\(fixture.description)`: \(difference.description)")
    }
}
