import Evaluation
import Interchange
import TestSupport
import Testing

@Suite(.disabled(if: Recorded.isRecording)) struct `Page families` {
    @Test func `recognise the pages in the folder of their name`() async throws {
        for (fixture, outcomes) in try await FixturePages.all() {
            for record in FixturePages.records(of: outcomes) {
                #expect(record.source.family == fixture.family, "\(fixture.description)")
            }
        }
    }
}
