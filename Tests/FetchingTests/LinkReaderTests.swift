import Foundation
import Interchange
import TestSupport
import Testing

@testable import Fetching

@Suite struct `Links of` {
    private func urls(_ text: String, _ kind: KnownPage.Kind) throws -> [String] {
        try LinkReader.links(in: Data(text.utf8), of: kind, within: FetchLimits()).map(\.url)
    }

    @Test(arguments: [
        (
            "<rss><channel><link>/</link><item><link> /a </link></item><item><link>/b</link></item></channel></rss>",
            ["/a", "/b"]
        ),
        ("<rdf:RDF><item rdf:about='x'><link>/a?b=1&amp;c=2</link></item></rdf:RDF>", ["/a?b=1&c=2"]),
        ("<rss><item><link><![CDATA[/a&b]]></link></item></rss>", ["/a&b"]),
        (
            "<rss><item><guid isPermaLink=\"false\">7 at x</guid></item><item><guid>/g</guid></item></rss>",
            ["/g"]
        ),
        (
            "<feed><link href='/self'/><entry><link rel='self' href='/s'/><link rel='alternate' href='/a'/></entry></feed>",
            ["/a"]
        ),
        ("<feed><entry><link href=\"/a\"></link></entry><entry><title>none</title></entry></feed>", ["/a"]),
        ("<atom:feed><atom:entry><atom:link href='/a'/></atom:entry></atom:feed>", ["/a"]),
        ("<rss><item><title>1 &lt; 2 &#38; <!-- <link>/no</link> --></title><link>/a</link>", []),
        ("not a feed", []), ("", []), ("<", []), ("<![CDATA[", []), ("<a b=", []),
    ])
    func `a feed are those of its items`(text: String, urls: [String]) throws {
        #expect(try self.urls(text, .feed) == urls)
    }

    @Test(arguments: [
        (
            "<urlset><url><loc>/a</loc><lastmod>2024-05-01</lastmod></url><url><loc> /b </loc></url></urlset>",
            ["/a", "/b"]
        ),
        (
            "<?xml version='1.0'?><s:sitemapindex><s:sitemap><s:loc>/s.xml</s:loc></s:sitemap></s:sitemapindex>",
            ["/s.xml"]
        ),
        (
            "<urlset><url><loc>/a</loc><image:image><image:loc>/i</image:loc></image:image></url></urlset>",
            ["/a"]
        ),
        (
            "https://x.example/a\n\n# a remark\r\nhttps://x.example/b",
            ["https://x.example/a", "https://x.example/b"]
        ),
        ("\u{FEFF}<urlset><url><loc>/a</loc></url></urlset>", ["/a"]),
    ])
    func `a sitemap are those of its pages`(text: String, urls: [String]) throws {
        #expect(try self.urls(text, .sitemap) == urls)
    }

    @Test func `a packed sitemap, and when its pages changed`() throws {
        let text = "<urlset><url><loc>/a</loc><lastmod>2024-05-01</lastmod></url></urlset>"
        let packed = Data(StoredGzip.packed(Array(text.utf8)))
        #expect(
            try LinkReader.links(in: packed, of: .sitemap, within: FetchLimits()) == [
                FoundLink("/a", changed: "2024-05-01")
            ])
    }

    @Test(arguments: 1...200 as ClosedRange<UInt64>)
    func `a broken feed crash nothing`(seed: UInt64) throws {
        var random = Seeded(seed)
        let pieces = [
            "<", ">", "/", "item", "link", "<item>", "<link>", "</", "\"", "=", "href", "&", "#x", ";", "]]>",
            "<![CDATA[", "<!--", " ",
        ]
        let text = (0..<60).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
        _ = try urls(text, .feed)
        _ = try urls(text, .sitemap)
    }
}

@Suite struct `A pattern for addresses` {
    @Test(arguments: [
        ("/node/*", "https://x.example/node/1", true), ("/node/*", "https://x.example/a/node/1", false),
        ("*/node/*", "https://x.example/a/node/1", true), ("*?page=*", "https://x.example/l?page=2", true),
        ("https://x.example/*", "https://x.example/a#b", true),
        ("https://*.example/*", "http://x.example/", false),
        ("/a", "https://x.example/a", true), ("/a", "https://x.example/ab", false),
        ("*", "https://x.example/", true),
        ("*a*b*c", "https://x.example/abxcaxbc", true), ("*a*b*c", "https://x.example/abxcaxb", false),
    ])
    func `takes`(pattern: String, url: String, isTaken: Bool) throws {
        #expect(URLPattern(pattern).matches(try #require(WebURL(url))) == isTaken)
    }

    @Test func `takes no time over many stars`() throws {
        let url = try #require(WebURL("https://x.example/" + String(repeating: "a", count: 2_000)))
        let pattern = URLPattern(String(repeating: "*a", count: 12) + "b")
        let start = ContinuousClock.now
        #expect(!pattern.matches(url))
        #expect(ContinuousClock.now - start < .milliseconds(500))
    }
}

@Suite struct `A date of the web` {
    @Test(arguments: [
        ("Sun, 06 Nov 1994 08:49:37 GMT", "1994-11-06T08:49:37.000Z"),
        ("Sunday, 06-Nov-94 08:49:37 GMT", "1994-11-06T08:49:37.000Z"),
        ("Sun Nov  6 08:49:37 1994", "1994-11-06T08:49:37.000Z"),
        ("Tue, 10 Jun 2003 04:00:00 +0200", "2003-06-10T02:00:00.000Z"),
        ("10 Jun 2003 04:00 EST", "2003-06-10T09:00:00.000Z"), ("2024-05-01", "2024-05-01T00:00:00.000Z"),
        ("2024-05-01T10:00:00+02:00", "2024-05-01T08:00:00.000Z"),
        ("2024-05-01T10:00Z", "2024-05-01T10:00:00.000Z"),
        ("2024-05-01T10:00:00.25Z", "2024-05-01T10:00:00.000Z"),
    ])
    func `is read`(text: String, instant: String) {
        #expect(WebDate.date(text).map(UTCInstant.text) == instant)
    }

    @Test(arguments: ["", "yesterday noon", "2024-13-01", "06 Foo 1994", "12", "-1", "2024-05-01T25:00:00Z"])
    func `is not read where it is none`(text: String) {
        #expect(WebDate.date(text) == nil)
    }
}
