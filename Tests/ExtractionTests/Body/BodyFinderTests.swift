import Foundation
import Interchange
import Parsing
import Testing

@testable import Extraction

/// Pages of invented sites, read whole.
@Suite struct `The body of any page` {
    private static let sentences = [
        "The harbour board of Lindenau met on Tuesday to settle how many boats may moor along the northern quay.",
        "Its members heard from two fishermen, a pilot and the keeper of the small lighthouse at the river mouth.",
        "A first draft of the rules will be posted at the town hall, where anybody may read and correct it.",
        "The board expects to decide before the winter, when the quay is closed for repairs to its oldest wall.",
    ]

    private static func paragraphs(_ range: Range<Int>) -> String {
        sentences[range].map { "<p>\($0)</p>" }.joined()
    }

    private static func body(of markup: String) throws -> [String] {
        let capture = Capture(
            origin: Origin(location: "page.html", digest: "sha256:0"), body: Data(markup.utf8))
        let document = try #require(try HTMLParser().run(capture).first).value
        return try #require(try Extractor().run(document).first).value.body.map(\.text)
    }

    private static let menu = "<ul><li><a href=/a>Home</a></li><li><a href=/b>Harbours</a></li></ul>"

    @Test(
        arguments: [
            ("a plain page", "\(menu)<h1>Board meets in Lindenau</h1>\(paragraphs(0..<4))"),
            (
                "a page of one widget",
                "<div class='page-widget'>\(menu)<h1>Board meets in Lindenau</h1>\(paragraphs(0..<4))</div>"
            ),
            (
                "a body in two siblings",
                "\(menu)<h1>Board meets in Lindenau</h1><div>\(paragraphs(0..<2))</div><div>\(paragraphs(2..<4))</div>"
            ),
            (
                "other articles behind it",
                """
                \(menu)<article><h1>Board meets in Lindenau</h1>\(paragraphs(0..<4))</article>
                <aside class=related><h3>Related articles</h3><p><a href=/c>Ferry stays in its dock until the spring</a></p>
                </aside><footer><p>© Lindenau Courier. All rights reserved.</p></footer>
                """
            ),
            (
                "a dek above a byline",
                """
                \(menu)<article><h1>Board meets in Lindenau</h1><h2 class=subtitle>Two fishermen, a pilot and a keeper</h2>
                <p>Von Ana Lind</p><p>12.03.2024, 14.05 Uhr</p>\(paragraphs(0..<4))</article>
                """
            ),
            (
                "other articles and a newsletter amid it",
                """
                \(menu)<article><h1>Board meets in Lindenau</h1>\(paragraphs(0..<2))
                <p><b>Lesen Sie auch: <a href=/c>Fähre bleibt bis zum Frühjahr im Dock</a></b></p>
                <ul><li><a href=/d>Ferry stays in its dock until the spring</a></li>
                <li><a href=/e>Who will climb the two hundred steps?</a></li></ul>
                <div class=newsletter-box><p>Good morning Lindenau! All that the river brings.</p></div>
                \(paragraphs(2..<4))</article>
                """
            ),
            (
                "the next article inside it",
                """
                \(menu)<article><h1>Board meets in Lindenau</h1>\(paragraphs(0..<4))<div><article><h2>Keeper retires</h2>
                <p>The keeper of the small lighthouse retires after forty years, and nobody has been found to follow him.</p>
                </article></div></article>
                """
            ),
            (
                "lines in a cell of the layout",
                """
                <table><tr><td>\(menu)</td><td><h1>Board meets in Lindenau</h1>
                \(sentences.joined(separator: "<br><br>"))<br><br>Photo by Jim Bell. The quay at dusk.</td></tr></table>
                """
            ),
        ])
    func `is its running text and nothing else`(name: String, markup: String) throws {
        let page = "<!DOCTYPE html><title>Board meets in Lindenau - Courier</title><body>\(markup)</body>"
        #expect(try Self.body(of: page) == Self.sentences, "\(name)")
    }

    @Test func `is found however deep a page nests`() throws {
        let deep = String(repeating: "<div>", count: 5_000)
        let page = "<title>Board meets</title><body>\(deep)<h1>Board meets</h1>\(Self.paragraphs(0..<4))"
        #expect(try Self.body(of: page) == Self.sentences)
    }

    @Test func `is a single paragraph, also one that is cut or one as long as a book`() throws {
        let cut = Self.sentences.joined(separator: " ") + " The keeper of the"
        #expect(
            try Self.body(of: "<title>Board meets</title><article><h1>Board meets</h1><p>\(cut)</p>") == [cut]
        )
        let aside = "It was the most read of the stories published in the last week. "
        let long = String(repeating: Self.sentences.joined(separator: " ") + " " + aside, count: 200)
        #expect(
            try Self.body(of: "<h1>Board meets</h1><p>\(long)</p>").map(\.utf8.count) == [long.utf8.count - 1]
        )
    }

    @Test func `keeps the lines of a letter that its text quotes`() throws {
        let letter = [
            "From: the board", "Date: 3 May 2024", "The quay is closed, and the boats lie at Steinvik.",
        ]
        let quoted = "<p>\(letter.joined(separator: "<br>"))</p>"
        let page =
            "<h1>Board meets in Lindenau</h1>\(Self.paragraphs(0..<3))\(quoted)\(Self.paragraphs(3..<4))"
        #expect(
            try Self.body(of: "<title>Board meets</title><article>\(page)</article>")
                == Self.sentences[..<3] + letter + Self.sentences[3...])
    }

    @Test func `is none where a page has no text`() throws {
        #expect(try Self.body(of: "<title>Board</title><body>\(Self.menu)</body>").isEmpty)
    }
}
