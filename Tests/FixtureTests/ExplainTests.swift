import Evaluation
import Extraction
import Foundation
import Interchange
import Parsing
import Staging
import TestSupport
import Testing

@Suite(.disabled(if: Recorded.isRecording)) struct `Explaining` {
    private static let page = "Fixtures/feed-item/markup-fragment-with-entities/page.html"

    @Test func `marks what was found and tells how`() async throws {
        let shown = try await Command.run("explain", Self.page)
        #expect(shown.status == 0)
        for words in [
            "\nTitle\n", "\nBody\n", "“[q2 You need both hands.]”", "[d1 from 28 to 30 November]",
            "      d1  2022-11-28 to 2022-11-30, day, role event; rule date.day-range\n",
            "      q1  direct quote, cue “said”; rule quote.after.name-role\n",
            "          speaker: Ludmila Rusnac-Feraru (person; named there), role “a nurse from Dubăsari”\n",
            "(person; goes on from what was said before)", "{x1 \"Four Hands\"}", "      x1  no quote: ",
            "rule quote.left.named",
        ] {
            #expect(shown.text.contains(words), "\(words)\n\(shown.text)")
        }
        #expect(!shown.text.contains("\u{1B}"))
        #expect(shown.text.split(separator: "\n").allSatisfy { $0.count <= 110 })
    }

    @Test func `shows every fixture that does not stop, and nothing that a terminal obeys`() async throws {
        let shown = try await Command.run("explain", "Fixtures")
        #expect(shown.status == 1)
        #expect(
            !shown.text.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
        #expect(shown.text.contains("no funder: "))
    }

    @Test func `finds what extraction finds, whoever listens`() async throws {
        for fixture in try Fixture.all() where try fixture.gold().failure == nil {
            for document in try HTMLParser().run(fixture.capture()) {
                let articles = try Extractor().run(document.value)
                #expect(Extractor().explain(document.value).map(\.article) == articles, "\(fixture)")
            }
        }
    }
}
