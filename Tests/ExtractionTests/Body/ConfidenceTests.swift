import Foundation
import Interchange
import Parsing
import Testing

@testable import Extraction

@Suite struct `The confidence of a body` {
    @Test func `rises with what the blocks lead to expect, and stays between 0 and 1`() {
        let values = stride(from: 0.0, through: 1.0, by: 0.01).map(BodyFinder.reached)
        #expect(values.first == 0)
        #expect(values.allSatisfy { (0...1).contains($0) })
        #expect(zip(values, values.dropFirst()).allSatisfy { $0 <= $1 })
    }

    @Test func `lies on the learnt points`() {
        for point in BodyWeights.reached.dropLast() {
            #expect(abs(BodyFinder.reached(point.expected) - point.reached) < 0.001)
        }
    }

    private static let sentence =
        "The harbour board of Lindenau met on Tuesday to settle how many boats may moor along the northern quay."

    private static func read(_ markup: String) throws -> Staged<Article> {
        let capture = Capture(
            origin: Origin(location: "page.html", digest: "sha256:0"), body: Data(markup.utf8))
        let document = try #require(try HTMLParser().run(capture).first).value
        return try #require(try Extractor().run(document).first)
    }

    @Test(arguments: [
        (
            "an article",
            "<title>Board</title><article><h1>Board meets</h1>"
                + (1...8).map { "<p>\($0). \(sentence)</p>" }.joined() + "</article>", false
        ),
        (
            "rows of teasers",
            "<title>Courier</title>"
                + (1...8).map {
                    "<div class=card><h3><a href=/\($0)>Board meets</a></h3>Boat \($0), and more</div>"
                }
                .joined(), true
        ),
    ])
    func `is doubtful where little speaks for the text`(name: String, markup: String, isDoubtful: Bool) throws
    {
        let article = try Self.read(markup)
        let codes = article.diagnostics.map(\.code)
        #expect(
            codes.contains { $0 == "extract.body.uncertain" } == isDoubtful,
            "\(name): \(article.value.confidence)")
    }
}
