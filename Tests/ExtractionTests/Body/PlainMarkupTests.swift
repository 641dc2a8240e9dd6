import Foundation
import Interchange
import Parsing
import Testing

@testable import Extraction

/// Pages of little markup: text of mixed elements, a sentence alone, the pages of an office.
@Suite struct `Pages of little markup` {
    private static let text = [
        "The harbour board of Lindenau met on Tuesday to settle how many boats may moor along the northern quay.",
        "Its members heard from two fishermen, a pilot and the keeper of the small lighthouse at the river mouth.",
        "A first draft of the rules will be posted at the town hall, where anybody may read and correct it.",
        "The board expects to decide before the winter, when the quay is closed for repairs to its oldest wall.",
    ]

    private static func article(_ markup: String) throws -> Article {
        let capture = Capture(
            origin: Origin(location: "page.html", digest: "sha256:0"), body: Data(markup.utf8))
        let document = try #require(try HTMLParser().run(capture).first).value
        return try #require(try Extractor().run(document).first).value
    }

    @Test(arguments: [
        "<p>0</p><p>1<p><span>2</span></p><div>3</div>", "<p>0</p>1<br><br><p>2</p><div>3</div>",
        "<p>0</p><div>1</div><p>2</p>3<br>", "0<br><br><p>1</p><p>2</p><div>3</div>",
        "<div>0</div><div>1</div><p>2</p><div><span>3</span></div>", "<p>0</p><p>1</p>2<br><br>3",
        "0<br><br>1<br><br><p>2</p>3<br>",
    ]) func `hold text in paragraphs, divisions and bare`(form: String) throws {
        let filled = Self.text.enumerated().reduce(form) { $0.replacing("\($1.offset)", with: $1.element) }
        let article = try Self.article(
            """
            <title>Board meets in Lindenau</title><body><ul><li><a href=/a>Home</a></li><li><a href=/b>Harbours</a></li></ul>
            <div class=wrap><div class=col-8><h2 class=naslov>Board meets in Lindenau</h2><span class=datum>14. Apr 2022.</span>
            <div class=tekst>\(filled)</div><div class=share>Share: Facebook Twitter</div></div>
            <div class=col-4><h3>Latest news</h3><ul><li>13. Apr 2022. Ferry stays in its dock</li></ul></div></div>
            <div class=footer>Harbour board, Quay 34, Lindenau</div>
            """)
        #expect(article.body.map(\.text) == Self.text)
    }

    private static let menu = "<nav><a href=/>Home</a> <a href=/n>News</a></nav>"

    @Test(arguments: [
        ("<h1>Harbour school opens</h1><p>The harbour board of Lindenau opened a school on Tuesday.</p>", 1),
        (
            "\(menu)<h1>Harbour school opens</h1><div>3 May 2021</div><p>Ana Lind opened a school for sixty pilots of the river Lume in Lindenau.</p><p><a href=/n>Back</a></p><footer>© Lindenau</footer>",
            1
        ),
        (
            "\(menu)<h1>В порту открыта школа</h1><p>Портовый совет Линденау открыл школу для лоцманов реки Лум.</p><p>Учиться в ней будут 60 человек из Бара.</p>",
            2
        ),
        ("<h1>Page not found</h1><p>The page of the Harbour board is not here, Error 404 was noted.</p>", 0),
        ("<h1>Welcome</h1><p>This website of Lindenau is under construction until Monday.</p>", 0),
        (
            "<h1>News</h1><ul><li><a href=/1>School opens</a></li></ul><p>All news of the harbour board of Lindenau since 2004.</p>",
            0
        ),
        (
            "<h1>Harbour board of Lindenau</h1><p>Please enable JavaScript to read what the board of Lindenau wrote.</p>",
            0
        ),
        (
            "<h1>Harbour board of Lindenau</h1><p>there is nothing to be seen in this place at the moment.</p>",
            0
        ),
        (
            "<h1>A</h1><p>Ana Lind opened a school in Lindenau on Monday.</p><h2>B</h2><p>Bo Lind closed one in Bar on Friday.</p>",
            0
        ),
    ]) func `hold a sentence or two below their headline`(markup: String, paragraphs: Int) throws {
        let article = try Self.article("<!DOCTYPE html><title>Lindenau</title><body>\(markup)</body>")
        #expect(article.body.count == paragraphs)
        if paragraphs > 0 { #expect(article.confidence < 0.85) }
    }

    @Test func `of an office have the bold line above the text for a headline`() throws {
        let article = try Self.article(
            """
            <title>OSCE Centre in Almaty - Press Releases</title><body><table><tr><td><font size=5>OSCE Centre in Almaty</font></td></tr>
            <tr><td><a href=m>Mandate</a></td><td><p align=right>Press Release No. 14/2001<br>Lindenau, 9 October 2001
            <p align=center><b>Board meets on the northern quay</b>\(Self.text.map { "<p>\($0)" }.joined())</td></tr></table>
            <small>Copyright &copy; 2001 OSCE Centre in Almaty</small>
            """)
        #expect(article.title?.text == "Board meets on the northern quay")
        #expect(article.published.first?.passage.text == "9 October 2001")
        #expect(article.body.map(\.text) == Self.text)
    }

    @Test(
        arguments: [
            (
                "OSCE Mission to Georgia - Newsletter", "© OSCE Mission to Georgia, Tbilisi",
                "OSCE Mission to Georgia"
            ),
            (
                "Press releases | OSCE Centre in Almaty", "Copyright © 2003 OSCE Centre in Almaty",
                "OSCE Centre in Almaty"
            ),
            ("OSCE :: OSCE Mission to Moldova", "© OSCE Mission to Moldova", nil),
            (
                "OSCE - OSCE Mission to Moldova - Newsletter", "© OSCE Mission to Moldova",
                "OSCE Mission to Moldova"
            ),
            ("OSCE Mission to Georgia - Newsletter", "© Lindenau Courier", nil),
            ("OSCE Mission to Georgia opens a quay - Courier", "© OSCE Mission to Georgia", nil),
            ("OSCE - Newsletter", "© OSCE", nil),
            ("Two boats and much snow", "© OSCE Mission to Georgia", nil),
        ] as [(String, String, String?)])
    func `are an office's own where title and foot name it`(title: String, foot: String, issuer: String?)
        throws
    {
        let article = try Self.article(
            "<title>\(title)</title><body><h1>Two boats and much snow</h1>\(Self.text.map { "<p>\($0)" }.joined())<center><font>\(foot)</font></center>"
        )
        #expect(article.issuedBy.map(\.text) == [issuer].compactMap { $0 })
    }

    @Test(arguments: [
        ("Press Release", "<FONT size=4><B>Board meets on the northern quay</B></FONT>", true),
        ("News release", "<strong>Board meets on the northern quay</strong>", true),
        ("Statement", "<big>Board meets on the northern quay</big>", true),
        ("Press Release<BR>9 October 2001", "<b>Board meets on the northern quay</b>", true),
        ("Press Release", "<B>Northern quay</B>", false),
        ("Lindenau harbour", "<B>Board meets on the northern quay</B>", false),
        ("Press Release", "Board meets on the northern quay", false),
    ]) func `have a bold line below the kind of page for a headline`(
        kind: String, line: String, isTaken: Bool
    ) throws {
        let article = try Self.article(
            """
            <TITLE>OSCE Centre in Almaty - Press Releases</TITLE><BODY><TABLE><TR><TD><FONT size=1><A href=/>Home</A><BR><A href=/n>News</A>
            </FONT></TD><TD><FONT size=1>\(kind)</FONT><BR>\(line)<BR><BR><FONT size=2>\(Self.text.map { "\($0)<BR><BR>" }.joined())
            </FONT><HR><FONT size=1>For further information please call the quay.</FONT></TD></TR></TABLE>
            """)
        #expect((article.title?.text == "Board meets on the northern quay") == isTaken)
        #expect(article.issuedBy.isEmpty)
    }
}
