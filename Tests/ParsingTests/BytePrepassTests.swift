import Interchange
import Testing

@testable import Parsing

@Suite struct `The byte pre-pass` {
    /// What stands in the body of the cleaned markup.
    private func clean(_ body: String, limits: ParserLimits = .standard) -> (body: String, codes: [String]) {
        var prepass = BytePrepass(Array(("<body>" + body).utf8), limits: limits)
        var doubts: [Diagnostic] = []
        let markup = String(decoding: prepass.clean(noting: &doubts), as: UTF8.self)
        let start = "<html><body>", end = "</body></html>"
        #expect(markup.hasPrefix(start) && markup.hasSuffix(end))
        return (String(markup.dropFirst(start.count).dropLast(end.count)), doubts.map(\.code))
    }

    @Test(arguments: [
        ("a\r\nb\rc\nd", "a\nb\nc\nd"), ("a\u{0}b", "ab"), ("a\u{C}b", "a b"), ("a\u{1}b\u{7F}", "ab"),
        ("a < b <", "a &lt; b &lt;"), ("</", "&lt;/"), ("<3", "&lt;3"),
    ])
    func `settles line ends, controls and stray brackets`(_ body: String, _ cleaned: String) {
        #expect(clean(body).body == cleaned)
    }

    @Test(arguments: [
        ("&eacute;&eacute", "éé"), ("&copy 2 &ampx &nbspq", "© 2 &amp;x \u{A0}q"),
        ("&notit; &notin;", "¬it; ∉"),
        ("&NotEqualTilde;", "≂̸"), ("&CounterClockwiseContourIntegral;", "∳"), ("&NewLine;", "\n"),
        ("&#146;&#150;&#x80;&#x81;", "’–€\u{81}"), ("&#8217;&#8217 &#X2019;", "’’ ’"),
        ("&#0;&#xD800;&#x110000;&#99999999999;", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
        ("&lt;b&gt; &amp;copy;", "&lt;b> &amp;copy;"),
        ("R&D; &nosuch; & &# &#x; &;", "R&amp;D; &amp;nosuch; &amp; &amp;# &amp;#x; &amp;;"),
    ])
    func `reads character references as a browser does`(_ body: String, _ cleaned: String) {
        #expect(clean(body).body == cleaned)
    }

    @Test func `holds the whole table of names`() {
        #expect(CharacterReferences.standard.count == 2_125)
    }

    @Test(arguments: [
        ("a<!-- x -->b", "ab"), ("a<!-->b", "ab"), ("a<!--->b", "ab"), ("a<!-- x --!>b", "ab"),
        ("a<!-- <p> - -- > -->b", "ab"), ("a<!doctype html>b", "ab"), ("a<!foo>b", "ab"),
        ("a<![CDATA[x]]>b", "ab"),
        ("a<![if !IE]>b<![endif]>", "ab"), ("a<!--[if IE]><p>x<![endif]-->b", "ab"), ("a<?php x ?>b", "ab"),
        ("a</>b</ x>c", "abc"),
    ])
    func `leaves comments and declarations out`(_ body: String, _ cleaned: String) {
        #expect(clean(body).body == cleaned)
    }

    @Test(arguments: [
        ("<div/>x", "<div>x</div>"), ("<br/><img src=a/>", "<br><img src=\"a/\">"),
        ("<image src=a>", "<img src=\"a\">"),
        ("<DIV ID=A Class='b c'>", "<div id=\"A\" class=\"b c\"></div>"),
        ("<a/href=/x>", "<a href=\"/x\"></a>"),
        ("<a href=\"?a=1&copy=2&lt;&amp;&quot;\">", "<a href=\"?a=1&amp;copy=2&lt;&amp;&quot;\"></a>"),
        ("<a @click=x [y]=z {w} onclick='<p>' data-x=1 id=k>", "<a id=\"k\"></a>"),
        ("<a id=1 id=2>", "<a id=\"1\"></a>"),
        ("<p hidden>", "<p hidden=\"\"></p>"),
        ("<p style='color: red; Display : NONE'>", "<p style=\"display:none\"></p>"),
        ("<p style='color:red'>", "<p></p>"), ("<a title='a\n\u{0}b'>", "<a title=\"a b\"></a>"),
        ("<a title = x>", "<a title=\"x\"></a>"),
        ("<img src='data:image/png;base64,AAAA' alt=x>", "<img alt=\"x\">"), ("<o:p>x</o:p>", "<o:p>x</o:p>"),
    ])
    func `rewrites tags`(_ body: String, _ cleaned: String) {
        #expect(clean(body).body == cleaned)
    }

    @Test func `ends a tag whose quote never closes at its first bracket`() {
        let page = clean("<a href='x\">t</a>")
        #expect(page.body == "<a href=\"x&quot;\">t</a>")
        #expect(page.codes == ["parse.markup.unclosed"])
    }

    @Test(arguments: [
        ("<textarea><b>&lt;</textarea>", "<textarea>&lt;b>&lt;</textarea>"),
        ("<xmp><b>&lt;</xmp>", "<xmp>&lt;b>&amp;lt;</xmp>"),
        ("<title>a</b></title >c", "<title>a&lt;/b></title>c"),
        ("<script>'<p>' && x</script>y", "<script></script>y"),
        ("<style>a>b{}</STYLE>y", "<style></style>y"),
        ("<script>a</scripty></script>y", "<script></script>y"),
        ("<iframe><p>x</iframe>y", "<iframe></iframe>y"),
        ("<noembed><p>x</noembed>y", "<noembed></noembed>y"),
        ("<noscript><p>x</p></noscript>", "<noscript><p>x</p></noscript>"),
        ("<title>a<p>b", "<title></title>a<p>b</p>"),
        ("<plaintext><p>&lt;", "<plaintext>&lt;p>&amp;lt;</plaintext>"), ("a<script>b", "a<script></script>"),
        ("<svg viewBox=x><title>t</title><path d='M0'/></svg>y", "<svg></svg>y"),
        ("<svg><g><p>x", "<svg></svg><p>x</p>"),
        ("<svg/>y", "<svg></svg>y"), ("<svg><svg></svg>x</svg>y", "<svg></svg>y"),
    ])
    func `takes the content of some elements for no markup`(_ body: String, _ cleaned: String) {
        #expect(clean(body).body == cleaned)
    }

    @Test func `hands over JSON-LD as it stands`() {
        var prepass = BytePrepass(
            Array("<script type=' application/LD+JSON'>{\"a\":\"&amp;\"}</script><script>x</script>".utf8),
            limits: .standard)
        var doubts: [Diagnostic] = []
        _ = prepass.clean(noting: &doubts)
        #expect(prepass.structuredData == [Array("{\"a\":\"&amp;\"}".utf8)])
    }

    @Test func `caps attributes, values and names`() {
        var limits = ParserLimits()
        (limits.maximumAttributes, limits.maximumTagBytes, limits.maximumNames) = (2, 10, 1)
        #expect(clean("<a x=1 y=2 id=3>", limits: limits).body == "<a></a>")
        #expect(clean("<a x=1 y=2 id=3>", limits: limits).codes == ["parse.attributes.cut"])
        #expect(clean("<a title=0123456789a id=k>", limits: limits).body == "<a id=\"k\"></a>")
        #expect(clean("<a title=0123456789a>", limits: limits).codes == ["parse.attribute.cut"])
        #expect(clean("<x1>a<x2>b</x2></x1>", limits: limits).body == "<x1>ab</x1>")
        #expect(clean("<x1>a<x2>b</x2></x1>", limits: limits).codes == ["parse.names.cut"])
    }
}

@Suite struct `Balancing tags` {
    private func balance(_ body: String, depth: Int = 512) -> String {
        var limits = ParserLimits()
        limits.maximumDepth = depth
        var prepass = BytePrepass(Array(body.utf8), limits: limits)
        var doubts: [Diagnostic] = []
        return String(decoding: prepass.clean(noting: &doubts), as: UTF8.self)
            .replacing("<html><body>", with: "").replacing("</body></html>", with: "")
    }

    @Test(arguments: [
        ("<p>a<section>b", "<p>a</p><section>b</section>"),
        ("<p>a<table><td>b", "<p>a</p><table><td>b</td></table>"),
        ("<p>a<p>b", "<p>a</p><p>b</p>"), ("<p>a<b>c<h2>d", "<p>a<b>c</b></p><h2>d</h2>"),
        ("a</p>b", "a<p></p>b"), ("a</br>b", "a<br>b"), ("a</b></div></x>b", "ab"),
        ("<p>a<div>b</div>c</p>d", "<p>a</p><div>b</div>c<p></p>d"),
        ("<li>a<li>b", "<li>a</li><li>b</li>"),
        ("<li>a<ul><li>b</ul><li>c", "<li>a<ul><li>b</li></ul></li><li>c</li>"),
        ("<dl><dt>a<dd>b<dt>c</dl>", "<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>"),
        (
            "<table><tr><td>a<td>b<tr><th>c<tbody><tr>",
            "<table><tr><td>a</td><td>b</td></tr><tr><th>c</th></tr><tbody><tr></tr></tbody></table>"
        ),
        (
            "<table><td>a<table><td>b</table>c<td>d",
            "<table><td>a<table><td>b</td></table>c</td><td>d</td></table>"
        ),
        ("<div><table><td>a</div>b", "<div><table><td>ab</td></table></div>"), ("<h1>a</h2>b", "<h1>a</h1>b"),
        ("<h1>a<h2>b", "<h1>a</h1><h2>b</h2>"), ("<a>x<a>y", "<a>x</a><a>y</a>"),
        ("<a>x<i>z<a>y", "<a>x<i>z</i></a><a>y</a>"),
        ("<b><p>a</b>c</p>d", "<b><p>ac</p></b>d"), ("<i>a<b>c</i>d", "<i>a<b>c</b></i>d"),
        ("<select><option>a<option>b", "<select><option>a</option><option>b</option></select>"),
        ("<p><button>a</p>b", "<p><button>a<p></p>b</button></p>"),
    ])
    func `follows HTML's rules for tags that are left out`(_ body: String, _ balanced: String) {
        #expect(balance(body) == balanced)
    }

    @Test(arguments: [
        (
            "<html lang=en><p>a<body class=x>b<html>c</body></html>d",
            "<html lang=\"en\"><body><p>abcd</p></body></html>"
        ),
        (
            "<meta name=a content=b>x",
            "<html><head><meta name=\"a\" content=\"b\"></head><body>x</body></html>"
        ),
        ("<title>t</title></head>x", "<html><head><title>t</title></head><body>x</body></html>"),
        (
            "<head><title>t</title><body id=k>x",
            "<html><head><title>t</title></head><body id=\"k\">x</body></html>"
        ),
    ])
    func `keeps one html, head and body`(_ page: String, _ balanced: String) {
        var prepass = BytePrepass(Array(page.utf8), limits: .standard)
        var doubts: [Diagnostic] = []
        #expect(String(decoding: prepass.clean(noting: &doubts), as: UTF8.self) == balanced)
    }

    @Test func `flattens what stands too deep, text kept apart`() {
        #expect(
            balance("<div>a<div>b<div>c</div>d</div>e</div>f", depth: 3)
                == "<div>a\u{2029}b\u{2029}c\u{2029}d\u{2029}e</div>f")
        #expect(balance("<div>a<i>b</i>c", depth: 3) == "<div>abc</div>")
    }
}
