import Evaluation
import Fetching
import Foundation
import Interchange
import Staging
import TestSupport
import Testing

@testable import rapporteur

@Suite(.disabled(if: Recorded.isRecording)) struct `Gold pages` {
    @Test func `Fixtures hold their floors`() async throws {
        var scorers: [String: Scorer] = [:]
        for (fixture, outcomes) in try await FixturePages.all() {
            let gold = try fixture.gold()
            #expect(gold.draft != true, "Nobody has read \(fixture.description) yet")
            // Pages of a blind round were written without the rules; each round keeps floors of its own.
            let set = gold.round.map { "fixtures of round \($0)" } ?? "fixtures"
            let failures = FixturePages.failures(of: outcomes)
            #expect(failures.map(\.code) == (gold.failure.map { [$0] } ?? []), "\(fixture.description)")
            guard gold.failure == nil else { continue }
            scorers[set, default: Scorer()].score(
                FixturePages.records(of: outcomes), against: gold, page: fixture.description)
        }
        for (set, scorer) in scorers.sorted(by: { $0.key < $1.key }) { try Floors.check(scorer, of: set) }
    }

    /// Pages that live beside the package where the project is developed, and nowhere else.
    @Test(arguments: ["gold/dev", "seeds"])
    func `pages beside the package hold their floors`(folder: String) async throws {
        let pages = Fixture.root.appending(path: "../shared/\(folder)").standardizedFileURL
        guard FileManager.default.fileExists(atPath: pages.path) else {
            return print("\(pages.path) is not there: its pages are not scored")
        }
        let path = MainPath()
        var scorer = Scorer()
        for name in try FileManager.default.contentsOfDirectory(atPath: pages.path).sorted() {
            guard name.hasSuffix(".txt") || name.hasSuffix(".html") else { continue }
            let stem = name.prefix { $0 != "." }
            let gold = try CanonicalJSON.value(
                Gold.self, from: Data(contentsOf: pages.appending(path: "\(stem).gold.json")))
            let page = await path.records(
                of: PageProgress(PageRequest(location: pages.appending(path: name).path)))
            let records = FixturePages.records(of: page.outcomes)
            scorer.score(records, against: gold, page: String(stem))
            for record in records { #expect(EvidenceCheck.faults(in: record) == [], "\(name)") }
        }
        try Floors.check(scorer, of: folder)
    }

    @Test func `evidence is what the record says stands there`() async throws {
        for (fixture, outcomes) in try await FixturePages.all() {
            for record in FixturePages.records(of: outcomes) {
                #expect(EvidenceCheck.faults(in: record) == [], "\(fixture.description)")
            }
        }
    }
}
