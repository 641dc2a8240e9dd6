import Evaluation
import Fetching
import Interchange
import Staging
import TestSupport

@testable import rapporteur

/// The fixtures' pages on the main path, once for all tests that want their records.
enum FixturePages {
    private static let path = MainPath()
    private static let run = Task { () -> [(fixture: Fixture, outcomes: [Outcome<Record>])] in
        var pages: [(Fixture, [Outcome<Record>])] = []
        for fixture in try Fixture.all() { pages.append((fixture, try await outcomes(of: fixture))) }
        return pages
    }

    /// What each page becomes, in the order of the fixtures.
    static func all() async throws -> [(fixture: Fixture, outcomes: [Outcome<Record>])] {
        try await run.value
    }

    /// The records of one page as they are written; none where it stops.
    static func records(of outcomes: [Outcome<Record>]) -> [Record] {
        FixtureRecorder.records(of: outcomes)
    }

    /// Why one page stops, where it does.
    static func failures(of outcomes: [Outcome<Record>]) -> [StageFailure] {
        outcomes.compactMap { if case .failure(let failure) = $0 { failure } else { nil } }
    }

    private static func outcomes(of fixture: Fixture) async throws -> [Outcome<Record>] {
        let capture = try await Capture(
            origin: FixtureRecorder().origin(of: fixture), body: fixture.page())
        let documents = await path.parser.pass(PageProgress(capture))
        return await path.normaliser.pass(path.extractor.pass(documents)).outcomes
    }
}
