import Interchange
import Parsing
import TestSupport
import Testing

@Suite struct `For any bytes` {
    private static let pieces = [
        "<p>", "</p>", "<div class=\"a b\">", "</div>", "<b>", "</b>", "<a href='x", "'>", "<br>", "<td>",
        "<table>", "</table>", "<li>",
        "<ul>", "</ul>", "<script type=application/ld+json>", "</script>", "<title>", "</title>", "<!--",
        "-->", "<![CDATA[", "]]>",
        "<svg>", "</svg>", "<meta name=date content=\"", "\">", "<time datetime=2019>", "text ", "“so”",
        "\u{A0}", "\u{AD}", "&nbsp",
        "&#x80;", "&amp;", "â€œ", "Ã©", "\0", "\r\n", "\n- ", "<h2>", "</h3>", "<html lang=en>", "<body>",
        "</body>", "{\"@type\":\"Article\"",
        "<textarea>", "<iframe>", "<form>", "<pre>", "</pre>", "\u{2029}", "<x-y>", "</x-y>", "<template>",
        "=", "\"", "<", "&", "é",
    ]

    /// What holds of every document.
    private func expectSound(_ document: Document) {
        let text = Array(document.text.utf8)
        func isBoundary(_ offset: Int) -> Bool { offset == text.count || text[offset] & 0xC0 != 0x80 }
        func isSound(_ range: ByteRange) -> Bool {
            range.end <= text.count && isBoundary(range.start) && isBoundary(range.end)
        }
        var end = 0
        for block in document.blocks {
            #expect(isSound(block.range) && !block.range.isEmpty && block.range.start >= end)
            guard isSound(block.range), !block.range.isEmpty else { return }
            end = block.range.end
            #expect(text[block.range.start] > 0x20 && text[end - 1] > 0x20 && text[end] == 0x0A)
            #expect(
                block.node < document.nodes.count && (block.node >= 0) == (document.mediaType == "text/html"))
        }
        var start = 0
        for (index, node) in document.nodes.enumerated() {
            #expect(isSound(node.range) && node.range.start >= start)
            #expect(node.parent < index && (node.parent >= 0 || index == 0))
            start = node.range.start
            if node.parent >= 0, !node.range.isEmpty {
                #expect(document.nodes[node.parent].range.contains(node.range))
            }
        }
        for entry in document.metadata {
            #expect(entry.value.range.start >= end && isSound(entry.value.range))
            #expect(Array(text[entry.value.range.indices]) == Array(entry.value.text.utf8))
            end = entry.value.range.end
        }
        #expect(!document.text.utf8.contains(0) && !document.text.utf8.contains(0x0D))
    }

    private func readAnything(_ body: [UInt8], _ type: String?) {
        do {
            let page = try PageReading(body, type: type)
            expectSound(page.document)
            #expect(try PageReading(body, type: type).document == page.document)
            #expect(throws: Never.self) {
                let json = try CanonicalJSON.string(page.document)
                #expect(try CanonicalJSON.value(Document.self, from: json) == page.document)
            }
        } catch {
            #expect(["parse.page.empty", "parse.page.binary"].contains(error.code))
        }
    }

    @Test(arguments: UInt64(0)..<60)
    func `random bytes give a sound document or a failure`(_ seed: UInt64) {
        var random = Seeded(seed)
        let count = Int.random(in: 0..<600, using: &random)
        let body = (0..<count).map { _ in UInt8.random(in: 9...255, using: &random) }
        let labels = [
            nil, "text/html; charset=gbk", "text/html; charset=shift_jis", "text/html; charset=utf-16",
            "text/plain",
        ]
        readAnything(body, labels.randomElement(using: &random) ?? nil)
    }

    @Test(arguments: UInt64(0)..<120)
    func `random tags give a sound document`(_ seed: UInt64) {
        var random = Seeded(seed &+ 1_000)
        let count = Int.random(in: 1..<200, using: &random)
        let body = (0..<count).compactMap { _ in Self.pieces.randomElement(using: &random) }.joined()
        readAnything(Array(body.utf8), "text/html; charset=utf-8")
    }

    @Test(arguments: Array(stride(from: 1, to: 760, by: 11)))
    func `a page cut anywhere gives a sound document`(_ count: Int) {
        let page = """
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bridge &amp; river – “news”</title>
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge","author":[{"name":"Ana Orr"}]}</script>
            <style>p { color: red }</style></head><body class="node"><!-- menu --><ul><li><a href="/é?a=1&amp;b=2">Čapek</a>
            <li>Two</ul><div style="display: none">x</div><h1>Bridge</h1><p>EXAMPLIA, 3 May 2009 – “Glad,” said&nbsp;Orr.<br><br>
            Next.<table><tr><td>a<td>b</table><svg><path d="M0"/></svg><textarea>t</textarea><pre>1
            2</pre><time datetime="2009-05-03">3 May</time></body></html>
            """
        readAnything(Array(page.utf8.prefix(count)), nil)
    }
}
