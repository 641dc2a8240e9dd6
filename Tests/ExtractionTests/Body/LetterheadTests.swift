import Foundation
import Interchange
import Parsing
import Testing

@testable import Extraction

/// Who issued a page that has no label for it, and what kind of page it is: the lines above the headline tell.
@Suite struct `A letterhead` {
    private static let title = "Nine mills on the river open their doors"

    private static let text = [
        "SKOPJE, 3 May 2005 - Nine mills along the river will open their doors to schools from next week, the millers said.",
        "Each of them has promised to grind for half an hour a day, even where nobody has brought any grain.",
        "The youngest miller is nineteen and the oldest ninety, and both of them are afraid of the same goat.",
    ]

    private static func article(_ page: String, as name: String = "page.html") throws -> Article {
        let capture = Capture(
            origin: Origin(location: name, digest: "sha256:0"), body: Data(page.utf8))
        let document = try #require(try HTMLParser().run(capture).first).value
        return try #require(try Extractor().run(document).first).value
    }

    private static func markup(_ head: String, named name: String = "News", foot: String = "") -> String {
        "<title>\(name)</title><body>\(head)<h1>\(title)</h1>\(text.map { "<p>\($0)</p>" }.joined())<p>\(foot)</p></body>"
    }

    @Test(
        arguments: [
            (
                "<font>OSCE Mission to Skopje</font><br>Press release | 3 May 2005<p>",
                "OSCE Mission to Skopje"
            ),
            (
                "<div>Press release - 3 May 2005</div><div>OSCE Mission to Skopje</div>",
                "OSCE Mission to Skopje"
            ),
            (
                "<div>OSCE Presence in Albania</div><div>Statement, 3 May 2005</div>",
                "OSCE Presence in Albania"
            ),
            (
                "<div>Office for Democratic Institutions and Human Rights</div><p>Press release</p>",
                "Office for Democratic Institutions and Human Rights"
            ),
            ("<div>Press Release &nbsp;|&nbsp; OSCE Centre in Bishkek</div>", "OSCE Centre in Bishkek"),
            ("<div>OSCE Presence in Albania - News</div>", "OSCE Presence in Albania"),
            ("<div>OSCE Presence in Albania | <a href=/n>News</a> | Archive</div>", nil),
            ("<div>News | <a href=/x>OSCE Presence in Albania</a></div>", nil),
            ("<a href=/x>OSCE Mission to Skopje</a><br>Press release | 3 May 2005<p>", nil),
            ("<div>OSCE Press and Public Information Section</div><div>Press release</div>", nil),
            (
                "<div>OSCE Mission to Skopje</div><div>Long Street 1, 1000 Skopje</div><div>Press release</div>",
                nil
            ),
            ("<div>OSCE Mission to Skopje</div>", nil),
            ("<div>The Mill Post</div><div>Press release</div>", nil),
        ] as [(String, String?)]) func `names who issued a page of markup`(head: String, issuer: String?)
        throws
    {
        let article = try Self.article(Self.markup(head))
        #expect(article.issuedBy.map(\.text) == [issuer].compactMap { $0 })
        #expect(article.title?.text == Self.title)
        #expect(article.body.map(\.text) == Self.text)
    }

    @Test(arguments: [
        ("OSCE Mission to Skopje - Press release - #", "© 2005 OSCE Mission to Skopje", true),
        ("OSCE | OSCE Mission to Skopje | News | #", "© 2005 OSCE Mission to Skopje", true),
        ("OSCE Mission to Skopje - Press release - #", "© 2005 The Mill Post", false),
        ("# – OSCE Mission to Skopje", "© 2005 OSCE Mission to Skopje", false),
        ("OSCE Mission to Skopje - Press release - Others", "© 2005 OSCE Mission to Skopje", false),
        ("The Mill Post - News - #", "© 2005 OSCE Mission to Skopje", false),
    ]) func `may stand in the page's own title`(name: String, foot: String, isIssued: Bool) throws {
        let page = Self.markup("", named: name.replacing("#", with: Self.title), foot: foot)
        #expect(try Self.article(page).issuedBy.map(\.text) == (isIssued ? ["OSCE Mission to Skopje"] : []))
    }

    @Test(arguments: [
        (["OSCE Mission to Skopje", "PRESS RELEASE"], ["OSCE Mission to Skopje"]),
        (["OSCE Mission to Skopje", "Press release | 3 May 2005"], ["OSCE Mission to Skopje"]),
        (
            ["OSCE Mission to Skopje", "OSCE Presence in Albania", "", "STATEMENT"],
            ["OSCE Mission to Skopje", "OSCE Presence in Albania"]
        ),
        (["PRESS RELEASE", "OSCE Presence in Albania"], ["OSCE Presence in Albania"]),
        (["OSCE Press and Public Information Section", "PRESS RELEASE"], []),
        (["OSCE Mission to Skopje", "Long Street 1, 1000 Skopje, Examplia", "PRESS RELEASE"], []),
        (["OSCE Mission to Skopje"], ["OSCE Mission to Skopje"]),
        (
            ["OSCE Secretariat, Transnational Threats Department"],
            ["OSCE Secretariat", "Transnational Threats Department"]
        ),
        (
            ["OSCE Mission to Skopje", "OSCE Presence in Albania"],
            ["OSCE Mission to Skopje", "OSCE Presence in Albania"]
        ),
        (["OSCE", "OSCE Mission to Skopje"], ["OSCE Mission to Skopje"]),
        (["3 May 2005", "OSCE Mission to Skopje"], ["OSCE Mission to Skopje"]),
        (["OSCE Mission to Skopje", "3 May 2005"], ["OSCE Mission to Skopje"]),
        (["OSCE Mission to Skopje | Press release"], ["OSCE Mission to Skopje"]),
        (["Press release - OSCE Mission to Skopje - 3 May 2005"], ["OSCE Mission to Skopje"]),
        (["The Mill Post | Press release"], []),
        (["OSCE Mission to Skopje", "Archive", "Contacts"], []),
        (["The Mill Post", "OSCE Mission to Skopje"], []),
        (["Union of Mills", "PRESS RELEASE"], []),
        (["From: OSCE Mission to Skopje <press@mills.example>", "PRESS RELEASE"], []),
    ]) func `names who issued a text`(head: [String], issuers: [String]) throws {
        let page = (head + ["", Self.title, ""] + Self.text).joined(separator: "\n")
        let article = try Self.article(page, as: "page.txt")
        #expect(article.issuedBy.map(\.text) == issuers)
        #expect(article.title?.text == Self.title)
        #expect(article.body.map(\.text) == Self.text)
    }

    @Test func `takes no first paragraph for a headline that ends in a question`() throws {
        let first =
            "SKOPJE, 3 May 2005 – Nine mills along the river have been counted. Who turns their wheels now?"
        let page = (["OSCE Mission to Skopje", "", Self.title, "", first, ""] + Self.text.dropFirst())
            .joined(separator: "\n")
        let article = try Self.article(page, as: "page.txt")
        #expect(article.title?.text == Self.title)
        #expect(article.body.first?.text == first)
    }

    @Test(arguments: [
        ("Press release | 3 May 2005", PageKind.pressRelease), ("Press Release – 03.05.2005", .pressRelease),
        ("PRESS RELEASE", .pressRelease), ("Statement, 3 May 2005", .statement),
        ("JOINT PRESS RELEASE", .pressRelease), ("Communiqué de presse, 3 May 2005", .pressRelease),
        ("Пресс-релиз", .pressRelease), ("Pressemitteilung der Müller", .news),
        ("News of 3 May 2005", .news), ("Report on 3 May 2005", .news),
        ("Press release for 3 May 2005 and after", .news),
    ]) func `names the kind of page, alone or with its day`(line: String, kind: PageKind) throws {
        #expect(try Self.article(Self.markup("<p>\(line)</p>")).kind == kind)
        let page = ([line, "", Self.title, ""] + Self.text).joined(separator: "\n")
        #expect(try Self.article(page, as: "page.txt").kind == kind)
    }

    @Test(arguments: [
        ("page-node-type-press-release i18n-en", "", PageKind.pressRelease),
        ("not-front node-type-story", "", .story),
        ("page-node page-node-type-project_update", "", .projectUpdate),
        ("node-type-story", "<p>Press release</p>", .pressRelease),
        ("node-type-page", "", .news), ("press-release", "", .news), ("type-story", "", .news),
    ]) func `has the kind of page from its class where no line names it`(
        name: String, head: String, kind: PageKind
    ) throws {
        let page = Self.markup(head).replacing("<body>", with: "<body class=\"\(name)\">")
        #expect(try Self.article(page).kind == kind)
    }

    @Test func `that links call by its name is no headline`() throws {
        let article = try Self.article(
            """
            <title>OSCE Mission to Croatia - Press release</title><body><table><tr><td><a href=/>Home</a><br>
            <a href=/c>Mission to Croatia</a><br><a href=/m>Mandate</a></td><td><font size=1>Press release - 3 May 2005</font><br>
            <h2>\(Self.title)</h2>\(Self.text.map { "<p>\($0)</p>" }.joined())</td></tr></table></body>
            """)
        #expect(article.title?.text == Self.title)
        #expect(article.issuedBy.isEmpty)
        #expect(article.body.map(\.text) == Self.text)
    }

    @Test(arguments: [
        ("OSCE Representative on Freedom of the Media", ["OSCE Representative on Freedom of the Media"], []),
        ("Ana Orr", [], ["Ana Orr"]),
        ("Press and Public Information Section", [], ["Press and Public Information Section"]),
    ]) func `may stand in the place of an author`(author: String, issuers: [String], authors: [String]) throws
    {
        let article = try Self.article(
            """
            <title>\(Self.title) | OSCE</title><body><div class="content--header"><h1>\(Self.title)</h1></div>
            <div class="content--meta"><span class="date-display-single">3 May 2005</span> <span class="author">\(author)</span></div>
            <div class="content--content"><div><div class="pane-content">\(Self.text.map { "<p>\($0)</p>" }.joined())</div></div></div></body>
            """)
        #expect(article.issuedBy.map(\.text) == issuers)
        #expect(article.authors.map(\.text) == authors)
    }
}
