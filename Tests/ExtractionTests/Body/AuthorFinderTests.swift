import Foundation
import Interchange
import Parsing
import Testing

@testable import Extraction

/// The authors of pages of invented sites, `<HEAD>` and what stands around a headline and a text.
@Suite struct `The authors of any page` {
    private static let text = """
        <p>The harbour board of Lindenau met on Tuesday to settle how many boats may moor along the northern quay.</p>
        <p>Its members heard from two fishermen, a pilot and the keeper of the small lighthouse at the river mouth.</p>
        <p>A first draft of the rules will be posted at the town hall, where anybody may read and correct it.</p>
        """

    /// The authors of a page; `*` in the markup is the headline, `#` the text.
    private static func authors(head: String, body: String) throws -> [String] {
        let body = body.replacingOccurrences(of: "*", with: "<h1>Board meets in Lindenau</h1>")
            .replacingOccurrences(of: "#", with: text)
        let page = "<!DOCTYPE html><title>Board meets in Lindenau</title>\(head)<body>\(body)</body>"
        let capture = Capture(
            origin: Origin(location: "page.html", digest: "sha256:0"), body: Data(page.utf8))
        let document = try #require(try HTMLParser().run(capture).first).value
        return try #require(try Extractor().run(document).first).value.authors.map(\.text)
    }

    /// JSON-LD of an article.
    private static func linked(_ author: String, type: String = "NewsArticle") -> String {
        """
        <script type="application/ld+json">{"@type": "\(type)", "headline": "Board meets in Lindenau", \
        "author": \(author)}</script>
        """
    }

    @Test(
        arguments: [
            // Words that open a byline.
            ("*<p>By Ana Orr</p>#", ["Ana Orr"]), ("*<p>by Ana Orr | May 3, 2024</p>#", ["Ana Orr"]),
            ("*<p>Words: Ana Orr | Pictures: Ben Lind</p>#", ["Ana Orr"]),
            ("*<p>By Ana Orr and Ben Lind</p>#", ["Ana Orr", "Ben Lind"]),
            ("*<p>By Ana Orr, Ben Lind & Eva Moor</p>#", ["Ana Orr", "Ben Lind", "Eva Moor"]),
            ("*<p>By <a>Ana Orr</a> and</p><p>Ben Lind</p>#", ["Ana Orr", "Ben Lind"]),
            ("*<p>By Ana Orr in Lindenau and Ben Lind in Bremen</p>#", ["Ana Orr", "Ben Lind"]),
            ("*<p>By Ana Orr in New York and Los Angeles</p>#", ["Ana Orr"]),
            ("*<p>By Ana Orr, Senior Harbour Editor</p>#", ["Ana Orr"]),
            ("*<p>By Ana Orr, Lindenau University</p>#", ["Ana Orr"]),
            ("*<p>By Ana Orr, Ph.D.</p>#", ["Ana Orr, Ph.D."]),
            ("*<p>By Ana Orr for the Lindenau Courier</p>#", ["Ana Orr"]),
            ("*<p>By Ana Orr @anaorr Oct 22, 2019, 9:00am</p>#", ["Ana Orr"]),
            ("*<p>By Ana Orr Staff Writer</p>#", ["Ana Orr"]),
            ("*<p>Posted by Ana Orr at 9:15</p>#", ["Ana Orr"]),
            ("*<p>Published August 7, 2023 by Ana Orr</p>#", ["Ana Orr"]),
            ("*<p>Lindenau Radio / By Ana Orr and Ben Lind</p>#", ["Ana Orr", "Ben Lind"]),
            ("*<div><span>By</span><a>Ana Orr</a><span>Harbour Reporter</span></div>#", ["Ana Orr"]),
            ("*<p>By</p><p>Ana Orr</p><p>Reporter</p>#", ["Ana Orr"]),
            ("*<p>Von Ana Orr und Ben Lind, Lindenau</p>#", ["Ana Orr", "Ben Lind"]),
            ("*<p>Par Anne Orr</p>#", ["Anne Orr"]), ("*<p>Scritto da Anna Orr</p>#", ["Anna Orr"]),
            ("*<p>Автор: Анна Орлова</p>#", ["Анна Орлова"]), ("*<p>作者：王小明</p>#", ["王小明"]),
            ("*<p>By Ludwig van der Moor</p>#", ["Ludwig van der Moor"]),
            ("*<p>By the Courier Staff</p>#", ["the Courier Staff"]), ("*<p>By Ana</p>#", ["Ana"]),
            // Markup that names an author.
            ("*<p class=author>Ana Orr</p>#", ["Ana Orr"]),
            ("*<div><span class=postAuthor>Ana Orr</span> · <span>Harbour News</span></div>#", ["Ana Orr"]),
            ("*<p><a href=/authors/ana-orr>Ana Orr</a> Harbour editor</p>#", ["Ana Orr"]),
            ("*<p itemprop=author><span itemprop=name>Ana Orr</span></p>#", ["Ana Orr"]),
            ("*<p><a rel=author href=/x>Ana Orr</a></p>#", ["Ana Orr"]),
            (
                "*<ul><li class=byline>Ana Orr</li><li class=byline>Ben Lind</li></ul>#",
                ["Ana Orr", "Ben Lind"]
            ),
            // A name beside the day; a name in capitals that stands elsewhere in small letters.
            ("*<p>Anna Orr</p><p>May 3, 2024</p>#", ["Anna Orr"]),
            ("*<p>By ANA ORR</p>#<p>Ana Orr can be reached at the Courier.</p>", ["Ana Orr"]),
            // Behind the text.
            ("*#<p>Written by Ana Orr</p>", ["Ana Orr"]), ("*#<h3>Author</h3><p>Ana Orr</p>", ["Ana Orr"]),
            ("*#<div class=author-box><h4>Ana Orr</h4><p>Ana sails.</p></div>", ["Ana Orr"]),
        ] as [(String, [String])])
    func `are those whom it prints`(body: String, expected: [String]) throws {
        #expect(try Self.authors(head: "", body: body) == expected)
    }

    @Test(
        arguments: [
            "*#", "*<p>Reviewed by Ana Orr, May 3, 2024</p>#", "*<p>Fact checked by Ana Orr</p>#",
            "*<p>Photo: Ana Orr</p>#", "*<figure><figcaption>By Ana Orr</figcaption></figure>#",
            "*<p>By Popular Demand: the quay will be lit at night, as its neighbours had asked for two years.</p>#",
            "*<p>Harbour News</p><p>May 3, 2024</p>#", "*<p>Quay Rules</p><p>May 3, 2024</p>#",
            "*<p class=author>Follow</p>#", "*<p class=author>admin</p>#", "*<p>Posted by admin</p>#",
            "<nav><a href=/boats>By Maker</a></nav>*#",
            "<nav><a href=/topics/authors/>Our Authors</a></nav>*#",
            "*#<div class=comments><p class=author>Ana Orr</p></div>",
            "*#<h3>More from Lindenau</h3><p>By Ana Orr</p>",
            "*#<div class=related><p class=author>Ana Orr</p></div>",
            "*#<p>Edited by Ana Orr</p>", "*<p>Contact: <a href=/authors/ana-orr>Ana Orr</a></p>#",
        ])
    func `are none whom it prints for something else`(body: String) throws {
        #expect(try Self.authors(head: "", body: body) == [])
    }

    @Test(
        arguments: [
            (linked("{\"@type\": \"Person\", \"name\": \"Ana Orr\"}"), "*#", ["Ana Orr"]),
            (linked("[{\"name\": \"Ana Orr\"}, \"Ben Lind\"]"), "*#", ["Ana Orr", "Ben Lind"]),
            (linked("\"Ana Orr, Ben Lind and Eva Moor\""), "*#", ["Ana Orr", "Ben Lind", "Eva Moor"]),
            (linked("\"Ana Orr ana.orr@courier.example\""), "*#", ["Ana Orr"]),
            ("<meta name=author content='Ana Orr'>", "*#", ["Ana Orr"]),
            ("<meta name=byl content='By Ana Orr'>", "*#", ["Ana Orr"]),
            ("<meta property=article:author content='https://courier.example/ana'>", "*#", []),
            (
                "<meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content='Ana Orr'>",
                "*#",
                ["Ana Orr"]
            ),
            (
                "<meta name=twitter:label1 content='Reading time'><meta name=twitter:data1 content='Five Minutes'>",
                "*#", []
            ),
            ("<meta name=citation_author content='Orr, Ana'>", "*#", ["Orr, Ana"]),
            ("<meta name=author content=admin>", "*#", []),
            ("<meta name=author content='Super User'>", "*#", []),
            ("<meta name=author content=admin>", "*<p>Written by Ana Orr</p>#", ["Ana Orr"]),
            ("<meta name=author content='ana.orr'>", "*<p class=author>Ana Orr</p>#", ["Ana Orr"]),
            ("<meta name=author content='ana.orr'>", "*#", []),
            ("<meta name=author content='ana.orr'>", "*<p>ana.orr</p>#", ["ana.orr"]),
            ("<meta name=author content='Harbour Desk'>", "*#", ["Harbour Desk"]),
            (
                "<meta property=og:site_name content='Lindenau Courier'><meta name=author content='Lindenau Courier'>",
                "*#", []
            ),
            (
                "<meta property=og:site_name content='Lindenau Courier'>",
                "*<p>By Ana Orr Courier Staff Writer</p>#", ["Ana Orr"]
            ),
            ("<meta name=author content='Staff Writer'>", "*#", []),
            (linked("\"Courier News\""), "*<p>By Ana Orr</p>#", ["Ana Orr"]),
            // The page prints fewer, more, or others.
            (linked("[\"Ana Orr\", \"Ben Lind\"]"), "*<p>By Ana Orr</p>#", ["Ana Orr"]),
            (linked("\"Ana Orr\""), "*<p>By Ana Orr and Ben Lind</p>#", ["Ana Orr", "Ben Lind"]),
            (linked("\"Cy Poole\""), "*<p>By Ana Orr</p>#", ["Ana Orr"]),
            (linked("\"Cy Poole\", \"x\": 1", type: "WebPage") + linked("\"Ana Orr\""), "*#", ["Ana Orr"]),
        ] as [(String, String, [String])])
    func `are those whom it states, held against what it prints`(
        head: String, body: String, expected: [String]
    ) throws {
        #expect(try Self.authors(head: head, body: body) == expected)
    }
}
