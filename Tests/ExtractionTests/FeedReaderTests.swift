import Foundation
import Interchange
import Parsing
import Testing

@testable import Extraction

@Suite struct `Feeds of items` {
    private static let prose =
        "<p>Potters from nine valleys met in Examplia to compare the colours that their kilns give to the same clay.</p>"
        + "<p>“Ash is a colour,” said Ana Orr, a potter.</p><p>They go on in May.</p>"

    private func articles(_ items: String, _ head: String = "<rss><channel><title>All news</title>") throws
        -> [Article]
    {
        let capture = Capture(
            origin: Origin(location: "feed.xml", digest: "sha256:0"),
            body: Data("<?xml version=\"1.0\"?>\(head)\(items)</channel></rss>".utf8))
        let document = try #require(try HTMLParser().run(capture).first).value
        return try Extractor().run(document).map(\.value)
    }

    @Test func `give an article an item, with its own day, address and names`() throws {
        let found = try articles(
            """
            <item><title>Ash is a colour</title><link>https://news.example/1</link>
            <pubDate>Mon, 4 Nov 2019 10:00:00 +0100</pubDate><author>Ana Orr</author>
            <description>Potters met.</description><content:encoded><![CDATA[\(Self.prose)]]></content:encoded></item>
            <item><title>Clay is not</title><link>https://news.example/2</link>
            <pubDate>Tue, 5 Nov 2019 10:00:00 +0100</pubDate><author>press-web</author>
            <description><![CDATA[\(Self.prose)]]></description></item>
            """)
        #expect(found.map(\.title?.text) == ["Ash is a colour", "Clay is not"])
        #expect(found.map(\.canonicalURL?.text) == ["https://news.example/1", "https://news.example/2"])
        #expect(found.map { $0.published.first?.passage.text.prefix(10) } == ["Mon, 4 Nov", "Tue, 5 Nov"])
        #expect(found.map { $0.authors.map(\.text) } == [["Ana Orr"], []])
        #expect(found.map(\.lead?.text) == ["Potters met.", nil])
        #expect(found.map(\.body.count) == [3, 3])
        #expect(found.map(\.quotes.count) == [1, 1])
    }

    @Test func `of teasers are a listing`() throws {
        let found = try articles(
            """
            <item><title>Ash is a colour</title><link>https://news.example/1</link><pubDate>Mon, 4 Nov 2019</pubDate>
            <description>Potters met in Examplia.</description></item>
            <item><title>Clay is not</title><link>https://news.example/2</link><description>They did.</description></item>
            """)
        #expect(found.map(\.kind) == [.listing])
        #expect(found.first?.items.map(\.title.text) == ["Ash is a colour", "Clay is not"])
        #expect(found.first?.items.map(\.url) == ["https://news.example/1", "https://news.example/2"])
        #expect(found.first?.items.map(\.date?.text) == ["Mon, 4 Nov 2019", nil])
    }

    @Test func `may be Atom, and a page with an article of its own is none`() throws {
        let entry = """
            <entry><title>Ash is a colour</title><link href="https://news.example/1"/><updated>2019-11-04</updated>
            <content type="html"><![CDATA[\(Self.prose)]]></content></entry></feed>
            """
        #expect(try articles(entry, "<feed><title>All</title>").first?.title?.text == "Ash is a colour")
        let page =
            "<html><body><article class=\"feed-item\"><h1>Ash</h1>\(Self.prose)</article></body></html>"
        let capture = Capture(
            origin: Origin(location: "page.html", digest: "sha256:0"), body: Data(page.utf8))
        let document = try #require(try HTMLParser().run(capture).first).value
        #expect(try Extractor().run(document).map(\.value.family) == ["generic"])
    }
}
