import Foundation
import Interchange
import Parsing
import Testing

@testable import Extraction

/// The day of pages of invented sites, `<HEAD>` and what stands around a headline and a text.
@Suite struct `The day of any page` {
    private static let text = """
        <p>The harbour board of Lindenau met on Tuesday to settle how many boats may moor along the northern quay.</p>
        <p>Its members heard from two fishermen, a pilot and the keeper of the small lighthouse at the river mouth.</p>
        <p>A first draft of the rules will be posted at the town hall, where anybody may read and correct it.</p>
        """

    /// What the surest mention of a page says; `*` in the markup is the headline, `#` the text.
    private static func day(head: String, body: String) throws -> String? {
        let body = body.replacingOccurrences(of: "*", with: "<h1>Board meets in Lindenau</h1>")
            .replacingOccurrences(of: "#", with: text)
        let page = "<!DOCTYPE html><title>Board meets in Lindenau</title>\(head)<body>\(body)</body>"
        let capture = Capture(
            origin: Origin(location: "page.html", digest: "sha256:0"), body: Data(page.utf8))
        let document = try #require(try HTMLParser().run(capture).first).value
        return try #require(try Extractor().run(document).first).value.published.first?.passage.text
    }

    @Test(
        arguments: [
            // What the page prints beside its headline.
            ("*<p>3 May 2024</p>#", "3 May 2024"), ("<div>May 3, 2024</div>*#", "May 3, 2024"),
            ("*<p>Ana Orr</p><p>5</p><p>min</p><p>February 28, 2026</p>#", "February 28, 2026"),
            ("*<ul><li>By Ana Orr</li><li>2/24/2026</li></ul>#", "2/24/2026"),
            ("*<p>Last updated</p><p>3 May 2024</p>#", nil), ("*<p>Updated on May 3, 2024</p>#", nil),
            ("*<p>Reviewed by Ana Orr, May 3, 2024</p>#", nil), ("*<p>Stand: 3. Mai 2024</p>#", nil),
            ("*<p>Updated 9 July 2025</p><p>Published 3 May 2024</p>#", "3 May 2024"),
            // A label behind the text.
            ("*#<h4>Published</h4><div>3 May 2024</div>", "3 May 2024"),
            ("*#<p>Posted on May 3, 2024</p>", "May 3, 2024"),
            ("*#<h4>Reviewed</h4><div>3 May 2024</div>", nil), ("*#<p>3 May 2024</p>", nil),
            ("*#<div class=comments><p>Posted on May 3, 2024</p></div>", nil),
            ("*#<div class=related><h4>Published</h4><div>3 May 2024</div></div>", nil),
            ("*#<p>© 2024 Lindenau Courier</p>", nil),
            // A sentence that tells it.
            (
                "*#<p>This article was first published on 3 May 2024 and has been corrected since.</p>",
                "3 May 2024"
            ),
            ("*#<p>The lighthouse was first published as a drawing on 3 May 2024.</p>", nil),
            (
                "*#<p>This entry was posted on Friday, May 3rd, 2024 at 9:12 am and is filed under Boats.</p>",
                "May 3rd, 2024"
            ),
            // Other languages' months and labels.
            ("*<p>Actualizat: 4-05-2024</p><p>Publicat: 3-05-2024</p>#", "3-05-2024"),
            ("*<p>3 მაისი 2024</p>#", "3 მაისი 2024"), ("*<p>Yayınlanma: 3 Mayıs 2024</p>#", "3 Mayıs 2024"),
            ("*<p>Δημοσίευση: 3 Μαΐου 2024</p>#", "3 Μαΐου 2024"),
            ("*<p>Ažurirano 3. svibnja 2024.</p>#", nil),
            // Another article's card.
            (
                """
                *<p>3 May 2024</p>#<div><a href=/n/1>A ferry stays in its dock until the spring</a><time
                datetime=2023-11-18>18 November 2023</time></div>#
                """, "3 May 2024"
            ),
            ("*#<pre>Date: Fri, 3 May 2024 11:53:40</pre>", nil),
            ("<p>Date: 2024-05-03 - 2024-05-09</p>*#", nil),
        ] as [(String, String?)])
    func `is the one that it prints of itself, and no other`(body: String, expected: String?) throws {
        #expect(try Self.day(head: "", body: body) == expected)
    }

    private static let stated = "<meta property=article:published_time content=2024-05-09T08:00:00+02:00>"

    @Test(
        arguments: [
            (stated, "*#", "2024-05-09T08:00:00+02:00"),
            // A page stamped anew prints its old day.
            (stated, "*<p>3 May 2024</p>#", "3 May 2024"),
            (stated, "*<p>Published 12 May 2024</p>#", "12 May 2024"),
            (stated, "*<p>12 May 2024</p>#", "2024-05-09T08:00:00+02:00"),
            (stated, "*<p>Updated 3 May 2024</p>#", "2024-05-09T08:00:00+02:00"),
            (stated, "*<p>3 May 1999</p>#", "2024-05-09T08:00:00+02:00"),
            (stated, "*#<p>Posted on May 3, 2024</p>", "2024-05-09T08:00:00+02:00"),
            // The page's own zone against universal time.
            ("<meta name=date content=2024-05-09T23:10:00Z>", "*<p>10 May 2024</p>#", "10 May 2024"),
            ("<meta name=date content=2024-05-09T01:10:00Z>", "*<p>May 8, 2024</p>#", "May 8, 2024"),
            ("<meta name=date content=2024-05-09T23:10:00Z>", "*<p>11 May 2024</p>#", "2024-05-09T23:10:00Z"),
            (
                "<meta name=date content=2024-05-09T23:10:00Z>", "*#<p>Posted on 10 May 2024</p>",
                "10 May 2024"
            ),
            // Figures that the printed day settles.
            ("<meta name=date content=05-09-2024>", "*<p>9 May 2024</p>#", "9 May 2024"),
            ("<meta name=date content=05-09-2024>", "*<p>11 May 2024</p>#", "05-09-2024"),
            // Several objects of structured data.
            (
                """
                <script type="application/ld+json">{"@graph":[
                {"@type":"NewsArticle","headline":"Ferry stays in its dock","datePublished":"2024-01-02"},
                {"@type":"NewsArticle","headline":"Board meets in Lindenau","datePublished":"2024-05-03"}]}</script>
                """, "*#", "2024-05-03"
            ),
            ("<link rel=canonical href=https://courier.example/2024/05/03/board>", "*#", "2024/05/03"),
        ] as [(String, String, String)])
    func `is checked against what the page states`(head: String, body: String, expected: String) throws {
        #expect(try Self.day(head: head, body: body) == expected)
    }

    @Test(
        arguments: [
            ("*<p><time datetime=2024-05-03>Friday</time></p>#", "2024-05-03"),
            ("*<p>Updated <time datetime=2024-05-03>Friday</time></p>#", nil),
            ("*<p>Updated <time datetime=2024-05-03>May 3, 2024</time></p>#", nil),
            ("*<p><time class=updated datetime=2024-05-03>Friday</time></p>#", nil),
            ("*<p><time class='published updated' datetime=2024-05-03>Friday</time></p>#", "2024-05-03"),
            (
                "*#<aside><h3>More</h3><p><a href=/b>Ferry</a> <time datetime=2024-05-03>Friday</time></p></aside>",
                nil
            ),
        ] as [(String, String?)])
    func `is a time element of the article`(body: String, expected: String?) throws {
        #expect(try Self.day(head: "", body: body) == expected)
    }

    @Test(
        arguments: [
            ("https://a.example/2024/05/03/board", "2024/05/03"),
            ("https://a.example/news/2024-05-03-board", "2024-05-03"),
            ("https://a.example/2024/may/3/board", "2024/may/3"),
            ("https://a.example/20240503/board", "20240503"),
            ("https://a.example/board-20240503.html", "20240503"), ("https://a.example/2024/05/board", nil),
            ("https://a.example/2024/13/03/board", nil), ("https://a.example/board?day=2024-05-03", nil),
            ("https://a.example/board/12024050399", nil), ("https://a.example/board-20249999", nil),
        ] as [(String, String?)])
    func `stands in the path of its address`(url: String, expected: String?) {
        let bytes = Array(url.utf8)
        let day = URLDay.first(in: bytes, ByteRange(0, bytes.count))
        #expect(day.map { String(decoding: bytes[$0.indices], as: UTF8.self) } == expected)
    }
}
