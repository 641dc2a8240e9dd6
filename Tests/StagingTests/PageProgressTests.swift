import Foundation
import Interchange
import Staging
import Testing

@Suite struct `A page's progress` {
    /// Fails on an empty body, doubts a short one.
    private struct Measure: Stage {
        static let name = "measure"

        func run(_ capture: Capture) async throws(StageFailure) -> [Staged<Capture>] {
            let doubt = Diagnostic(.warning, "measure.body.short", "The body is short.")
            guard !capture.body.isEmpty else {
                throw StageFailure(
                    "measure.body.empty", at: capture.location, "The body is empty.", after: [doubt])
            }
            return [Staged(capture, capture.body.count < 3 ? [doubt] : [])]
        }
    }

    private static func capture(_ body: String) -> Capture {
        Capture(origin: Origin(location: "page", digest: "sha256:0"), body: Data(body.utf8))
    }

    @Test func `gathers doubts and tells only new ones`() async {
        let known = Diagnostic(.note, "fetch.body.odd", "The body is odd.")
        let page = await Measure().pass(PageProgress([.value(Staged(Self.capture("ab"), [known]))]))
        guard case .value(let staged) = page.outcomes[0] else { return #expect(Bool(false)) }
        #expect(staged.diagnostics.map(\.code) == ["fetch.body.odd", "measure.body.short"])
        #expect(page.notices.map(\.line) == ["page: warning measure.body.short: The body is short."])
    }

    @Test func `a failure carries what was noted before, and is told once`() async throws {
        let known = Diagnostic(.note, "fetch.body.odd", "The body is odd.")
        let page = await Measure().pass(PageProgress([.value(Staged(Self.capture(""), [known]))]))
        guard case .failure(let failure) = page.outcomes[0] else { return #expect(Bool(false)) }
        #expect(failure.diagnostics.map(\.code) == ["fetch.body.odd", "measure.body.short"])
        #expect(page.notices.map(\.code) == ["measure.body.short", "measure.body.empty"])
        #expect(page.hasStopped)
        let further = await Measure().pass(PageProgress(page.outcomes))
        #expect(further.outcomes == page.outcomes)
        #expect(further.notices.isEmpty)
    }

    @Test func `outcomes read back from a line`() throws {
        let failure = Outcome<Capture>.failure(StageFailure("a.b.c", at: "page", "No."))
        let value = Outcome.value(Staged(Self.capture("abc")))
        for outcome in [failure, value] {
            let line = try CanonicalJSON.string(outcome)
            #expect(try CanonicalJSON.value(Outcome<Capture>.self, from: line) == outcome)
        }
        #expect(
            try CanonicalJSON.string(failure).hasPrefix(#"{"failure":{"code":"a.b.c","location":"page","#))
        #expect(try CanonicalJSON.string(value).hasPrefix(#"{"value":{"origin":{"location":"page","#))
    }

    @Test func `control characters of a page never reach the terminal`() {
        let notice = Notice(Diagnostic(.note, "a.b.c", "one\u{1B}[2Jtwo\nthree"), at: "pa\rge")
        #expect(notice.line == "pa ge: note a.b.c: one [2Jtwo three")
    }
}
