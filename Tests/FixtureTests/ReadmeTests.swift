import Foundation
import TestSupport
import Testing

@Suite(.disabled(if: Recorded.isRecording)) struct `The README` {
    private static let page = "Fixtures/feed-item/markup-fragment-with-entities/page.html"

    /// What stands in the fenced blocks of a language.
    private func blocks(_ language: String) throws -> [String] {
        let text = try String(contentsOf: Fixture.root.appending(path: "README.md"), encoding: .utf8)
        return text.components(separatedBy: "```\(language)\n").dropFirst().map {
            $0.components(separatedBy: "\n```")[0]
        }
    }

    @Test func `shows a page that is there`() throws {
        let page = try String(contentsOf: Fixture.root.appending(path: Self.page), encoding: .utf8)
        #expect(try blocks("html") == [page.trimmingCharacters(in: .newlines)])
    }

    @Test func `shows what the command makes of it, with gaps`() async throws {
        let record = try await Command.run("records", Self.page).text.filter { !$0.isWhitespace }
        let blocks = try blocks("json")
        #expect(blocks.count == 2)
        for block in blocks {
            var rest = record[...]
            for piece in block.filter({ !$0.isWhitespace }).split(separator: "…") {
                let place = try #require(
                    rest.range(of: piece), "not in the record, or not in this order: \(piece)")
                rest = rest[place.upperBound...]
            }
        }
    }
}
