import Foundation
import Interchange
import Parsing
import Testing

@testable import Extraction

/// Pages that hold more than their own article; `#` is its headline, `*` its text, `{1}` and `{2}` the halves of that.
@Suite struct `One article of a page` {
    private static let sentences = [
        "The council of Brennau decided on Monday that the old mill at the weir will be opened to visitors from the spring on.",
        "A carpenter and two students spent the winter on its wheel, which had not turned since a flood had torn away its axle.",
        "“My grandmother carried flour from here on her back, and I should like my daughters to hear the stones again,” said the miller.",
        "The council pays for the roof and hopes that the county will help with the weir, whose gate has to be renewed before the ice comes.",
        "Guided walks are to begin on Sundays, and a baker from the next village has promised to bring bread made of the first sacks.",
        "Whoever wants to help on the site may come on any Saturday morning, when the carpenter shows how a sluice is mended.",
    ]
    private static func text(_ range: Range<Int>) -> String {
        sentences[range].map { "<p>\($0)</p>" }.joined(separator: "\n")
    }
    private static let lines = sentences.joined(separator: "<br><br>")

    private static func article(_ markup: String) throws -> Article {
        let body =
            markup.replacing("#", with: "<h1 class=headline>Old mill of Brennau opens its doors</h1>")
            .replacing("*", with: text(0..<6)).replacing("{1}", with: text(0..<3))
            .replacing("{2}", with: text(3..<6)).replacing("~", with: lines)
        let page = "<!DOCTYPE html><title>Old mill of Brennau opens its doors</title><body>\(body)</body>"
        let capture = Capture(
            origin: Origin(location: "page.html", digest: "sha256:0"), body: Data(page.utf8))
        let document = try #require(try HTMLParser().run(capture).first).value
        return try #require(try Extractor().run(document).first).value
    }

    private static func cards(_ count: Int) -> String {
        (0..<count).map { number in
            """
            <div class=crd><a href=/n/x\(number)>A ferry stays in its dock for want of a shaft</a>
            <span>Nobody can say when it will sail again, the company told its passengers.</span></div>
            """
        }.joined()
    }

    private static let comments = (0..<8).map { number in
        """
        <dt>reader\(number) said...</dt><dd><p>I walked past that mill every morning on my way to school, and nobody ever told
        us that its wheel could turn at all, which I find a great pity.</p></dd>
        """
    }.joined()

    @Test(
        arguments: [
            ("#*<section><h2>Today in Brennau</h2>\(cards(4))</section>", "cards of others"),
            (
                "#*<h4>Explore</h4><ul>\(cards(3).replacing("div class=crd", with: "li").replacing("div", with: "li").replacing("span", with: "p"))</ul>",
                "items of others"
            ),
            ("#*<section><h2>Readers (8)</h2><h3>8 comments:</h3>\(comments)</section>", "counted comments"),
            (
                "#<div>*</div><div class=comments><h4>What you say</h4><dl>\(comments)</dl></div>",
                "many comments"
            ),
            (
                """
                #*<div><h2 class=headline>Ferry stays in its dock</h2><p>By Ana Lind</p><p>The ferry company of Brennau has
                found no shaft for its only ship, which will therefore stay in its dock until the month is over.</p></div>
                """, "the next article"
            ),
            (
                """
                <table><tr><td width=150>News | Sports | Weather</td><td>#~</td><td><table><tr><td>More</td></tr><tr><td>A ferry
                stays in dock, its company said.</td></tr><tr><td>The lighthouse has a new lamp, at last.</td></tr></table></td>
                </tr></table>
                """, "columns of a layout"
            ),
            (
                """
                #*<div class=gate style="display:none"><h3>You have read all your stories</h3><p>Registration takes a minute and
                gives you a letter every week.</p><form><input name=mail></form></div>
                """, "a wall that is not shown"
            ),
            (
                "#<table><tr><td class=pic-caption>The wheel in its old place, as it will be again</td></tr></table>*",
                "the caption in a cell"
            ),
            (
                """
                <div><p>A ferry stays in its dock for want of a shaft, and nobody can say when it will sail again.</p></div>#*
                """, "other news above the headline"
            ),
            ("#<p>Updated at 18:32 GMT</p>{1}<p>3h ago 17:10 BST</p>{2}", "times"),
            (
                "#<div><img src=a.jpg><br><span>The keepers at the wheel of Brennau, 3 May 2024.</span></div>*",
                "the line below a picture"
            ),
            ("#*<p>For photos from the wheel, click <a href=/p>here</a>.</p>", "where pictures are"),
            (
                "#{1}<blockquote>— Brennau Mill (@brennaumill) May 3, 2024</blockquote>{2}",
                "the name below a post"
            ),
        ])
    func `ends where another begins`(page: String, what: String) throws {
        #expect(try Self.article(page).body.map(\.text) == Self.sentences, "\(what)")
    }

    @Test(
        arguments: [
            (
                "#{1}<section>\(cards(3))</section>{2}", "Whoever wants to help", "cards amid the text"
            ),
            (
                "#{1}<h2 class=headline>A gate for the ice</h2>{2}", "A gate for the ice",
                "a section called as the headline is"
            ),
            (
                """
                #{1}<h3>When is it open?</h3><div style="display:none"><p>The mill is open on Sundays from ten to four, and on
                the first day of each month in the summer, when the baker comes.</p></div>{2}
                """, "The mill is open on Sundays", "an answer that opens on demand"
            ),
            ("#{1}<h2>Responses</h2>{2}", "Guided walks are to begin", "a section called responses"),
            (
                "#{1}<p><img src=a.jpg>The gate was closed at noon, in the first ice of the year.</p>{2}",
                "The gate was closed at noon", "a paragraph behind a picture"
            ),
            (
                "#<p>The mill is open to all who come.</p><h2>Comments</h2>*", "Guided walks are",
                "a text of comments"
            ),
            (
                """
                #<h2 class=headline>A wheel turns</h2><p>3 May 2024</p>{1}<h2 class=headline>A gate falls</h2><p>4 May
                2024</p>{2}
                """, "Guided walks are to begin", "heads from day to day"
            ),
            (
                "#<table><tr><td>{1}</td></tr><tr><td>{2}</td></tr></table>", "Guided walks are to begin",
                "rows of a text"
            ),
            ("#{1}<p>Comments?</p>{2}", "Guided walks are to begin", "a question for comments"),
        ])
    func `keeps what is its own`(page: String, words: String, what: String) throws {
        let body = try Self.article(page).body.map(\.text).joined(separator: "\n")
        #expect(body.contains(words) && body.contains("Guided walks"), "\(what)")
    }
}

/// Headlines of invented pages; `*` is the text.
@Suite struct `The headline of any page` {
    private static let text = """
        <p>The council of Brennau decided on Monday that the old mill at the weir will be opened to visitors from the spring.</p>
        <p>A carpenter and two students spent the winter on its wheel, which had not turned since a flood tore away its axle.</p>
        <p>Guided walks are to begin on Sundays, and a baker from the next village has promised to bring bread of the first sacks.</p>
        """

    private static func title(head: String, body: String) throws -> String? {
        let page = "<!DOCTYPE html>\(head)<body>\(body.replacing("*", with: text))</body>"
        let capture = Capture(
            origin: Origin(location: "page.html", digest: "sha256:0"), body: Data(page.utf8))
        let document = try #require(try HTMLParser().run(capture).first).value
        return try #require(try Extractor().run(document).first).value.title?.text
    }

    @Test(
        arguments: [
            // A blog's name stands above the entry's.
            (
                "<title>Over the Weir: Old mill opens</title><meta property=og:title content='Old mill opens'>",
                "<h1><a href=/>Over the Weir</a></h1><h2>3 May 2024</h2><h3>Old mill opens</h3>*",
                "Old mill opens"
            ),
            // The headline says more than the page's titles do.
            (
                "<title>Mill of Brennau: what to know | Courier</title>",
                "<h1>Ten sacks, one wheel: how a village saved its mill</h1>*",
                "Ten sacks, one wheel: how a village saved its mill"
            ),
            (
                "<title>Old mill opens • The Brennau Courier</title>", "<h1>Old mill opens</h1>*",
                "Old mill opens"
            ),
            // The page's titles name a section.
            (
                "<title>Press releases</title>",
                "<h1>Press releases</h1><h3>The old mill of Brennau opens its doors</h3>*",
                "The old mill of Brennau opens its doors"
            ),
            (
                "<title>Новости совета</title>",
                "<h1>Новости совета</h1><h3>Старая мельница снова открыта</h3>*",
                "Старая мельница снова открыта"
            ),
            // No heading at all.
            (
                "<title>Brennau Courier: Old mill opens its doors</title>",
                "<font size=5>Old mill opens its doors</font><br><i>By Ana Lind</i><br>*",
                "Old mill opens its doors"
            ),
            // A label in an element of its own.
            (
                "<title>Old mill opens its doors - Courier</title>",
                "<h2>Old mill opens its doors<span><sup>Featured</sup></span></h2>*",
                "Old mill opens its doors"
            ),
            (
                "<title>Courier</title>",
                "<h2>From the town hall</h2><h4 itemprop=headline>Old mill opens its doors</h4>*",
                "Old mill opens its doors"
            ),
            // A section is called as the page is for searchers.
            (
                "<title>What is a mill wheel?</title>",
                "<h1>Ten sacks, one wheel: how a village saved its mill</h1>*<h2>What is a mill wheel?</h2>*",
                "Ten sacks, one wheel: how a village saved its mill"
            ),
            // What is left as it is.
            (
                "<title>Old mill opens | Courier</title>", "<h2>Old mill opens</h2><h3>A wheel turns</h3>*",
                "Old mill opens"
            ),
            (
                "<title>News conference on the mill of Brennau</title>",
                "<h1>News conference on the mill of Brennau</h1>*",
                "News conference on the mill of Brennau"
            ),
            ("<title>Old mill opens its doors</title>", "<h2>3 May 2024</h2>*", "Old mill opens its doors"),
            (
                "<title>Press freedom matters</title>",
                "<h1>Press freedom matters</h1><h2>What a miller learnt of it</h2>*", "Press freedom matters"
            ),
            (
                "<title>News travels fast</title>",
                "<h1>News travels fast</h1><h2>How Brennau heard of it</h2>*",
                "News travels fast"
            ),
        ])
    func `is what the page shows for one`(head: String, body: String, expected: String) throws {
        #expect(try Self.title(head: head, body: body) == expected)
    }
}
