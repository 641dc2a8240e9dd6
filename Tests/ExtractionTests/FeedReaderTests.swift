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

    private static func item(_ fields: String, _ last: String = "") -> String {
        """
        <item><title>Ash is a colour</title><link>https://news.example/1</link>\(fields)
        <content:encoded><![CDATA[\(prose)\(last)]]></content:encoded></item>
        """
    }

    @Test(arguments: [
        ("<dc:creator>OSCE Mission to Skopje</dc:creator>", ["OSCE Mission to Skopje"], []),
        ("<dc:creator><![CDATA[Centre in Ashgabat]]></dc:creator>", ["Centre in Ashgabat"], []),
        (
            "<author>OSCE Presence in Albania</author><author>Ana Orr</author>", ["OSCE Presence in Albania"],
            ["Ana Orr"]
        ),
        (
            "<dc:creator>Communication and Media Relations Section</dc:creator>", [],
            ["Communication and Media Relations Section"]
        ),
        ("<dc:creator>Union of Potters</dc:creator>", [], ["Union of Potters"]),
        ("<dc:creator>OSCE</dc:creator>", [], ["OSCE"]),
    ]) func `name who issued an item where its author is a structure`(
        fields: String, issuers: [String], authors: [String]
    ) throws {
        let article = try #require(try articles(Self.item(fields)).first)
        #expect(article.issuedBy.map(\.text) == issuers)
        #expect(article.authors.map(\.text) == authors)
    }

    @Test(arguments: [
        ("<category>Border management</category><category>Clay</category>", ["Border management"]),
        ("<dc:subject>Elections</dc:subject><category domain=\"x\">OSCE</category>", ["Elections"]),
        (
            "<category term=\"p\" label=\"Policing\"/><category term=\"Human rights\"/>",
            ["Policing", "Human rights"]
        ),
        ("<category>Our policing of kilns</category><category term=\"2\"/><category/>", []),
    ]) func `name fields of work among their categories`(fields: String, expected: [String]) throws {
        let article = try #require(try articles(Self.item(fields)).first)
        #expect(article.fieldsOfWork.map(\.text) == expected)
        #expect(article.body.count == 3)
    }

    @Test(
        arguments: [
            ("Potters from nine valleys met in Examplia to compare...", nil),
            ("Potters from nine valleys met in Examplia […]", nil),
            ("Potters from nine valleys met in Examplia to compare the colours [&amp;hellip;]", nil),
            ("Nine valleys met in Examplia…", nil),
            ("And then came the rain…", "And then came the rain…"),
            ("Potters met.", "Potters met."),
        ] as [(String, String?)]) func `have no lead in a summary that is cut from their text`(
            summary: String, lead: String?
        ) throws
    {
        let item = Self.item("<description>\(summary)</description>")
        let article = try #require(try articles(item).first)
        #expect(article.lead?.text == lead)
        #expect(article.body.count == 3)
    }

    @Test(arguments: [
        ("The post <a href=/1>Ash is a colour</a> first appeared on <a href=/>Clay News</a>.", true),
        ("The post Ash is a colour appeared first on Clay News.", true),
        ("Der Beitrag Asche ist eine Farbe erschien zuerst auf Tonblatt.", true),
        ("L’article La cendre est une couleur est apparu en premier sur Argile.", true),
        ("La entrada La ceniza es un color se publicó primero en Barro.", true),
        ("Запись Зола – это цвет впервые появилась на Глина.", true),
        ("The post of a kiln keeper first appeared on a plan of 1820.", false),
        ("The colour first appeared on a pot from the ninth valley.", false),
        (
            "The article on ash, which first appeared in a book of recipes for those who glaze in the open air, is lost, and the kiln with it.",
            false
        ),
    ]) func `end before the site that a text stood on first`(line: String, isLeftOut: Bool) throws {
        let article = try #require(try articles(Self.item("", "<p>\(line)</p>")).first)
        #expect(article.body.count == (isLeftOut ? 3 : 4))
    }
}
