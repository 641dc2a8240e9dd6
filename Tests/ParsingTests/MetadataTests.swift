import Interchange
import Testing

@testable import Parsing

@Suite struct `What a page states about itself` {
    @Test(arguments: [
        ("<html lang=en-GB>", ["html.lang = en-GB"]), ("<title> A\n b &amp; c</title>", ["title = A b & c"]),
        ("<link rel='nofollow Canonical' href=/x>", ["canonical = /x"]),
        ("<link rel=shortlink href=/node/1>", ["link.shortlink = /node/1"]),
        ("<link rel=stylesheet href=/x>", []), ("<meta property=og:Title content=' t '>", ["og:title = t"]),
        ("<meta name=DCTERMS.date content=2019-11-04>", ["dcterms.date = 2019-11-04"]),
        ("<meta name=date content=''>", []),
        ("<meta itemprop=datePublished content=2019>", ["itemprop.datepublished = 2019"]),
        ("<meta name=viewport content=x>", []),
        ("<meta http-equiv=content-language content=ru>", ["http-equiv.content-language = ru"]),
        ("<meta http-equiv=refresh content=1>", []),
        ("<body><time datetime=2019-11-04>4 Nov</time>", ["time.datetime = 2019-11-04"]),
        ("<body><span property=dc:date content=2021-09-20>20 Sep</span>", ["dc:date = 2021-09-20"]),
        ("<body><b itemprop=dateModified content=2020>x</b>", ["itemprop.datemodified = 2020"]),
        ("<body><svg><title>no</title></svg>x", []),
        ("<meta name=author content='Caf&eacute;'>", ["author = Café"]),
    ])
    func `is read from the markup`(_ page: String, _ metadata: [String]) throws {
        #expect(try PageReading(page + "<p>x").metadata == metadata)
    }

    @Test func `stands behind the text, a value a line, with its place and node`() throws {
        let page = try PageReading("<title>T</title><meta name=date content=2019><p>x")
        #expect(page.document.text == "x\nT\n2019\n")
        for entry in page.document.metadata { #expect(page.text(of: entry.value.range) == entry.value.text) }
        #expect(page.document.metadata.map { page.document.nodes[$0.node].name } == ["title", "meta"])
    }

    private func facts(_ script: String) -> (facts: [String], codes: [String]) {
        var doubts: [Diagnostic] = []
        let facts = StructuredDataReader.facts(in: Array(script.utf8), noting: &doubts)
        return (facts.map { "\($0.name) = \($0.value)" }, doubts.map(\.code))
    }

    @Test(arguments: [
        (
            #"{"@type":"NewsArticle","headline":"A","datePublished":"2019"}"#,
            ["NewsArticle.headline = A", "NewsArticle.datePublished = 2019"]
        ),
        (
            #"[{"@type":"WebSite","name":"no"},{"@type":["Thing","Article"],"headline":"A"}]"#,
            ["Article.headline = A"]
        ),
        (
            #"{"@graph":[{"@type":"BlogPosting","author":{"@id":"p:1"}},{"@id":"p:1","@type":"Person","name":"Ana"}]}"#,
            ["BlogPosting.author = Ana"]
        ),
        (
            #"{"@type":"Article","author":[{"name":"A"},"B"],"articleSection":["x","y"]}"#,
            [
                "Article.author = A", "Article.author = B", "Article.articleSection = x",
                "Article.articleSection = y",
            ]
        ),
        (
            #"{"@type":"WebPage","mainEntity":{"@type":"NewsArticle","headline":"In"},"inLanguage":"en"}"#,
            ["WebPage.inLanguage = en", "NewsArticle.headline = In"]
        ),
        (
            #"{"@type":"Article","mainEntityOfPage":{"@type":"WebPage","@id":"/x"}}"#,
            ["Article.mainEntityOfPage = /x"]
        ),
        (
            #"{"@type":"http://schema.org/Article","headline":"R&amp;D &#8211; x"}"#,
            ["Article.headline = R&D – x"]
        ),
        (#"{"@type":"BreadcrumbList","name":"no"}"#, []), ("", []), ("7", []), ("\"x\"", []),
    ])
    func `is read from JSON-LD`(_ script: String, _ expected: [String]) {
        let result = facts(script)
        #expect(result.facts == expected.map { "json-ld:" + $0 })
        #expect(result.codes.isEmpty)
    }

    @Test(arguments: [
        "{\"@type\":\"Article\",\"headline\":\"A\nB\"}",
        "//<![CDATA[\n{\"@type\":\"Article\",\"headline\":\"A B\"}\n//]]>",
        "<!-- {\"@type\":\"Article\",\"headline\":\"A B\"} -->",
        "{\"@type\":\"Article\",\"headline\":\"A B\"};", "{\"@type\":\"Article\",\"headline\":\"A\\ B\"}",
    ])
    func `is mended where it is nearly JSON`(_ script: String) {
        let result = facts(script)
        #expect(result.facts == ["json-ld:Article.headline = A B"])
        #expect(result.codes == ["parse.json-ld.mended"])
    }

    @Test func `is salvaged where it is not JSON at all`() {
        let result = facts(
            #"{"@type":"NewsArticle","description":"an "unescaped" one","datePublished":"2019-11-04","headline":"\u041e \"x\"",""#
        )
        #expect(result.facts.contains("json-ld:NewsArticle.datePublished = 2019-11-04"))
        #expect(result.facts.contains("json-ld:NewsArticle.headline = О \"x\""))
        #expect(result.codes == ["parse.json-ld.broken"])
        #expect(facts(String(repeating: "[", count: 100_000)).codes == ["parse.json-ld.broken"])
    }

    @Test func `finds the node of its script`() throws {
        let page = try PageReading(
            "<script type=application/ld+json>{\"@type\":\"Article\",\"url\":\"/x\"}</script><p>y")
        #expect(page.metadata == ["json-ld:Article.url = /x"])
        #expect(page.document.metadata.map { page.document.nodes[$0.node].name } == ["script"])
    }
}
