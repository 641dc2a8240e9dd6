import Foundation
import Interchange
import Parsing
import Testing

@testable import Extraction

/// Adverts amid a story: what is sold goes with its label, and nothing of the story.
@Suite struct `An advert amid a story` {
    private static let title = "Two boats and much snow on the quay"

    private static let story = [
        "The harbour board of Lindenau met on Tuesday to settle how many boats may moor along the northern quay.",
        "Its members heard from two fishermen, a pilot and the keeper of the small lighthouse at the river mouth.",
        "A first draft of the rules will be posted at the town hall, where anybody may read and correct it.",
        "The board expects to decide before the winter, when the quay is closed for repairs to its oldest wall.",
    ]

    private static func article(_ page: String, as name: String = "page.html") throws -> Article {
        let capture = Capture(
            origin: Origin(location: name, digest: "sha256:0"), body: Data(page.utf8))
        let document = try #require(try HTMLParser().run(capture).first).value
        return try #require(try Extractor().run(document).first).value
    }

    /// The paragraphs of a page with some markup amid its story.
    private static func body(amid markup: String) throws -> [String] {
        func paragraphs(_ some: ArraySlice<String>) -> String { some.map { "<p>\($0)</p>" }.joined() }
        let page =
            "<title>\(title)</title><body><h1>\(title)</h1><div>\(paragraphs(story[..<2]))\(markup)"
            + "\(paragraphs(story[2...]))</div></body>"
        return try article(page).body.map(\.text)
    }

    @Test(arguments: [
        "<div class=c7><span>ADVERTISEMENT</span><p>Learn to sail in a week. “I did it,” says Bo from Bar.</p></div>",
        "<div class=ban><p>Advertising</p><p>«Sails — minus 20 percent till February 28!»</p></div>",
        "<div class=adv>Anzeige<br>Segeln lernen: \"In einer Woche\"</div>",
        "<div><div class=l>Реклама</div><div><a href=/b>Лодки от 900 сомов</a><p>Спешите.</p></div></div>",
        "<section><p>- Advertisement -</p><h4>Boats for hire</h4><p>Ask for Bo.</p></section>",
        "<p>Advertisement</p><p>Boats from 900 euros</p>", "<p>Publicité</p><p>Des voiles dès 900 €</p>",
        "<p>Advertisement</p><p>Sail with us!</p>",
        "<div class=\"ad-slot\"><p>Bo sells boats that are as good as new.</p></div>",
        "<div class=\"banner\"><p>Bo sells boats that are as good as new.</p></div>",
    ]) func `goes with its label`(advert: String) throws {
        #expect(try Self.body(amid: advert) == Self.story)
    }

    @Test(arguments: [
        ("<p>Advertisement</p><p>#</p>", "The crane will cost 900,000 euros."),
        ("<p>Advertisement</p><p>#</p>", "“Never again!” the pilot called."),
        ("<p>Advertisement</p><p>#</p>", "“We do not want a second crane here!”"),
        ("<p>Advertisement</p><p>#</p>", "Who is to pay for the crane, asked the keeper?"),
        ("<p>#</p>", "Advertising boats on the quay costs 20 percent more than a year ago!"),
    ]) func `leaves the story that goes on behind a label`(markup: String, line: String) throws {
        #expect(try Self.body(amid: markup.replacing("#", with: line)).contains(line))
    }

    @Test(arguments: [
        ("Boats from 900 euros!", true), ("Sail with us!", true),
        ("The crane will cost 900,000 euros.", false),
        ("“We do not want a second crane here!”", false),
    ]) func `goes with its label from a text, too`(line: String, isAdvert: Bool) throws {
        let lines =
            ["PRESS RELEASE", "", Self.title, ""] + Self.story[..<2] + ["Advertisement", line]
            + Self.story[2...]
        let body = try Self.article(lines.joined(separator: "\n"), as: "page.txt").body.map(\.text)
        #expect(body.contains(line) != isAdvert)
        #expect(body.filter { $0 != line } == Self.story)
    }
}
