import Interchange
import Parsing
import Testing

@Suite struct `Blocks of text` {
    @Test(arguments: [
        ("<p>a<section>b</section>c", ["a", "b", "c"]), ("<div>a<div>b</div>c</div>", ["a", "b", "c"]),
        ("<p>a\n  b\t<i> c</i>d</p>", ["a b cd"]), ("wo<b>rd</b><i>s</i>", ["words"]),
        ("<table><tr><td>a</td><td>b</td></tr></table>", ["a", "b"]), ("<p>a<br>b<br/>c", ["a", "b", "c"]),
        ("<p>a&nbsp;\u{2003}b\u{3000}c", ["a b c"]), ("<p>so&shy;li\u{200B}d\u{FEFF} \u{200E}x", ["solid x"]),
        ("<p>می\u{200C}رود\u{200C} a\u{200C}b", ["می\u{200C}رود ab"]),
        ("<p>a\u{2028}b", ["a", "b"]), ("<p>&nbsp;</p><p>&shy;</p>b", ["b"]),
        ("<p>a<img src=x alt=no>b", ["a b"]),
        ("a<script>no</script><style>no</style>b", ["ab"]), ("<template>no</template><p>a", ["a"]),
        ("<noscript>a</noscript>", ["a"]), ("<video>no</video><p>b</p><object>c</object>", ["b", "c"]),
        ("<p hidden>a</p><p style='display:none'>b", ["a", "b"]), ("<pre>a\n b\n\nc</pre>", ["a", "b", "c"]),
        ("<select><option>a<option>b</select>", ["a", "b"]), ("<p>a<hr>b", ["a", "b"]),
        ("<p>a<wbr>b", ["ab"]),
        ("<svg><text>no</text></svg><p>a", ["a"]), ("<ruby>a<rp>(</rp><rt>b</rt></ruby>", ["ab"]),
        ("<p>“a” – b… €</p>", ["“a” – b… €"]), ("<p>a</p>b</p>c", ["a", "b", "c"]),
        ("<p>a <q>b c</q>.", ["a “b c”."]), ("<p><q> a <q>b</q> c </q> d", ["“a ‘b’ c” d"]),
        ("<p><q>“a”</q> <q>„b“</q> <q>«c»</q> <q>\"d\"</q>", ["“a” „b“ «c» \"d\""]),
        ("<p>a<q></q>b<q>", ["ab"]),
        ("<p>2 < 3 & R&D", ["2 < 3 & R&D"]), ("<iframe>no</iframe><p>a", ["a"]),
    ])
    func `end where a reader sees them end`(_ body: String, _ blocks: [String]) throws {
        #expect(try PageReading("<body>" + body).blocks == blocks)
    }

    @Test(arguments: [
        ("<h2>x</h2>", Block.Kind.heading, 2, "h2"), ("<h1><div>x</div></h1>", .heading, 1, "div"),
        ("<p>x", .paragraph, 0, "p"), ("<div>x", .paragraph, 0, "div"), ("x", .paragraph, 0, "body"),
        ("<ul><li><p>x", .listItem, 0, "p"), ("<dl><dt>x", .listItem, 0, "dt"),
        ("<blockquote><p>x", .quotation, 0, "p"),
        ("<figure><figcaption>x", .caption, 0, "figcaption"), ("<table><caption>x", .caption, 0, "caption"),
        ("<table><td>x", .cell, 0, "td"), ("<table><td><p>x", .paragraph, 0, "p"),
        ("<pre>x", .preformatted, 0, "pre"),
        ("<ul><li><h3>x", .heading, 3, "h3"), ("<li><article>x", .paragraph, 0, "article"),
        ("<p>a<b>x", .paragraph, 0, "p"),
    ])
    func `have a kind and an element`(_ body: String, _ kind: Block.Kind, _ level: Int, _ name: String) throws
    {
        let page = try PageReading("<body>" + body)
        let block = try #require(page.document.blocks.last)
        #expect(block.kind == kind)
        #expect(block.level == level)
        #expect(page.document.nodes[block.node].name == name)
    }

    @Test func `follow a gap behind two line breaks`() throws {
        let page = try PageReading("<p>a<br>b<br><br>c</p><p>d</p><br><br><p>e</p><pre>f\ng\n\nh</pre>")
        #expect(page.blocks == ["a", "b", "c", "d", "e", "f", "g", "h"])
        #expect(
            page.document.blocks.map(\.followsGap) == [false, false, true, false, true, false, false, true])
    }

    @Test(arguments: ["\n", "<br>\n"])
    func `are joined where a mail program broke their lines`(_ lineEnd: String) throws {
        let lines = [
            "EXAMPLIA, 3 May 2009 - The first bridge over the river Lume was opened today,",
            "and more than a hundred people from both banks came to walk over it. They had",
            "waited for <a href=x>nine years, and the band</a> that had been asked to play had grown up-",
            "hill in the meantime.", "",
            "\"We are glad,\" said the <b>mayor</b>. \"It is a bridge, it stands, and it is neither",
            "too long nor too short for the river that it crosses at this place.\"",
        ]
        let element = lineEnd == "\n" ? "pre" : "div"
        let page = try PageReading("<body><\(element)>\(lines.joined(separator: lineEnd))</\(element)><p>x")
        #expect(page.blocks.count == 3)
        #expect(page.blocks[0].hasSuffix("had grown up-hill in the meantime."))
        #expect(page.blocks[1].hasPrefix("\"We are glad"))
        #expect(page.document.blocks.map(\.followsGap) == [false, true, false])
        #expect(page.nodes("a").map { page.text(of: $0.range) } == ["nine years, and the band"])
        #expect(page.nodes("b").map { page.text(of: $0.range) } == ["mayor"])
        #expect(page.codes == ["parse.text.unwrapped"])
    }

    @Test func `belong to nodes whose ranges hold them`() throws {
        let page = try PageReading("<body><div id=k> <i></i> a <b> c </b><img></div><p></p>d</body>")
        #expect(page.document.text == "a c\nd\n")
        let ranges = Dictionary(grouping: page.document.nodes, by: \.name).mapValues { $0.map(\.range) }
        #expect(ranges["div"] == [ByteRange(0, 3)])
        #expect(ranges["b"] == [ByteRange(2, 3)])
        #expect(ranges["i"] == [ByteRange(0, 0)])
        #expect(ranges["img"] == [ByteRange(3, 3)])
        #expect(ranges["body"] == [ByteRange(0, 5)])
        #expect(ranges["p"]?.first?.isEmpty == true)
    }

    @Test func `leave attributes on the nodes`() throws {
        let page = try PageReading(
            "<body><a class='x y' href='/q?a=1&amp;b=2' onclick=z data-k=1 title=é>t</a>")
        let link = try #require(page.nodes("a").first)
        #expect(
            link.attributes == [
                Attribute("class", "x y"), Attribute("href", "/q?a=1&b=2"), Attribute("title", "é"),
            ])
        #expect(page.text(of: link.range) == "t")
    }
}

@Suite struct `Limits` {
    private func read(_ body: String, _ change: (inout ParserLimits) -> Void) throws -> PageReading {
        var limits = ParserLimits()
        change(&limits)
        return try PageReading("<body>" + body, limits: limits)
    }

    @Test func `on nodes keep the text`() throws {
        let page = try read("<p>a<p>b<p>c") { $0.maximumNodes = 3 }
        #expect(page.document.nodes.map(\.name) == ["html", "body", "p"])
        #expect(page.blocks == ["a", "b", "c"])
        #expect(page.codes == ["parse.nodes.cut"])
    }

    @Test func `on depth keep the text`() throws {
        let page = try read("<div>a<div>b<div>c</div>d</div>") { $0.maximumDepth = 3 }
        #expect(page.blocks == ["a", "b", "c", "d"])
        #expect(page.codes == ["parse.depth.flattened"])
    }

    @Test func `on text and blocks cut the rest`() throws {
        let short = try read("<p>abc<p>defg<p>h") { $0.maximumTextBytes = 8 }
        #expect(short.blocks == ["abc", "h"])
        #expect(short.codes == ["parse.text.cut"])
        let few = try read("<p>a<p>b<p>c") { $0.maximumBlocks = 2 }
        #expect(few.blocks == ["a", "b"])
        #expect(few.codes == ["parse.blocks.cut"])
        let metadata = try read("<meta name=a content=b><meta name=c content=d>x") { $0.maximumMetadata = 1 }
        #expect(metadata.metadata == ["a = b"])
        #expect(metadata.codes == ["parse.metadata.cut"])
    }

    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            ("<b>", "</b>"), ("<div>", "</div>"), ("<div>", "</span></p>"), ("<p><i>", ""),
            ("<b><p></b>", ""), ("<svg>", ""),
            ("<table><td>", ""), ("<title>", ""), ("<a href=\"", ""), ("<!--", ""), ("</", ""), ("&", ""),
            ("<!-- -", ""),
            ("<textarea></", ""), ("<dd><div>", "</dd>"), ("\u{C3}\u{A9}", ""), ("\u{0}<p>", ""),
            ("<script type=application/ld+json>[", ""),
        ])
    func `hold against twenty thousand of anything`(_ opening: String, _ closing: String) throws {
        let many = 20_000
        let page = try PageReading(
            "<body>" + String(repeating: opening, count: many) + "x" + String(repeating: closing, count: many)
        )
        #expect(page.document.nodes.count <= 200_000)
    }
}
