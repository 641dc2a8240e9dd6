import Evaluation
import Foundation
import Interchange
import Staging
import TestSupport
import Testing

@testable import rapporteur

/// The fixtures' markup pages in a theme that no family has seen: every class and id has another name.
@Suite(.disabled(if: Recorded.isRecording)) struct `Pages of a changed theme` {
    /// A body is right that shares so much of its words with the one of the page as it was.
    private static let overlap = 0.9
    /// So many pages of a hundred keep title and body.
    private static let share = 0.9

    private static let path = MainPath()

    private static func record(of fixture: Fixture, by scrambler: Scrambler) async throws -> Record? {
        let page = scrambler.scrambled(try fixture.page())
        let capture = Capture(origin: try await FixtureRecorder().origin(of: fixture), body: page)
        let documents = await path.parser.pass(PageProgress(capture))
        return FixturePages.records(of: await path.normaliser.pass(path.extractor.pass(documents)).outcomes)
            .first
    }

    /// A whole new theme, and two that kept every other name.
    @Test(arguments: [
        ("all", Scrambler()),
        ("half", Scrambler { Scrambler.hash(of: $0) & 1 == 0 }),
        ("the other half", Scrambler { Scrambler.hash(of: $0) & 1 == 1 }),
    ])
    func `keep title and body on nine of ten, and empty no field`(names: String, scrambler: Scrambler)
        async throws
    {
        var (right, all) = (0, 0)
        for (fixture, outcomes) in try await FixturePages.all() where fixture.pageName.hasSuffix(".html") {
            guard let before = FixturePages.records(of: outcomes).first, before.kind != .listing else {
                continue
            }
            let gold = try fixture.gold()
            let after = try #require(
                try await Self.record(of: fixture, by: scrambler), "\(fixture.description)")
            let isTitle = ScorerFolding.words(after.title) == ScorerFolding.words(gold.title)
            let overlap = ScorerFolding.overlap(before.body, after.body)
            all += 1
            if isTitle && overlap >= Self.overlap {
                right += 1
            } else {
                print("\(fixture.description), \(names): title \(isTitle), body \(overlap)")
            }
            #expect(before.title == nil || after.title != nil, "\(fixture.description)")
            #expect(before.body == nil || after.body != nil, "\(fixture.description)")
            #expect(before.published == nil || after.published != nil, "\(fixture.description)")
        }
        #expect(all >= 30)
        #expect(
            Double(right) >= Double(all) * Self.share, "\(right) of \(all) with \(names) of the names anew")
    }
}
