import Foundation
import Interchange
import Parsing
import Testing

@testable import Extraction

/// Text pages of invented sites, as text extractors leave them: every line of the site around the article.
@Suite struct `Text pages of any site` {
    private static let title = "Harbour board of Lindenau settles who may moor"
    private static let text = [
        "The harbour board of Lindenau met on Tuesday to settle how many boats may moor along the northern quay.",
        "Its members heard from two fishermen, a pilot and the keeper of the small lighthouse at the river mouth.",
        "“We counted forty boats and thirty rings,” the pilot told the board.",
        "A first draft of the rules will be posted at the town hall, where anybody may read and correct it.",
    ]

    /// The page with `*` for the paragraphs and `#` for the headline, a line each.
    private static func article(_ page: String) throws -> Article {
        let lines = page.split(separator: "\n").flatMap { line -> [String] in
            line == "*" ? text : [line.replacingOccurrences(of: "#", with: title)]
        }
        let capture = Capture(
            origin: Origin(location: "page.txt", digest: "sha256:0"),
            body: Data(lines.joined(separator: "\n").utf8))
        let document = try #require(try HTMLParser().run(capture).first).value
        return try #require(try Extractor().run(document).first).value
    }

    private static let menu = """
        Home
        World
        Region
        Economy
        Harbours
        Weather
        Ferries
        Opinion
        Photos
        Video
        Archive
        Advertise with us
        Log in
        Register
        Search
        """

    @Test(
        arguments: [
            ("nothing but the article", "#\n*"),
            ("a long menu", "\(menu)\n#\n*"),
            ("a menu and a title of the window", "# - Lindenau Courier\n\(menu)\n#\n*"),
            (
                "byline, day and buttons",
                "\(menu)\n#\nBy Ana Orr\n3 May 2024\nShare on Facebook\nShare on X\n*"
            ),
            (
                "teasers behind it",
                "\(menu)\n#\n*\nRelated stories\nFerry stays in its dock until spring\nLighthouse gets a new coat\nMore news"
            ),
            (
                "teasers with summaries behind it",
                """
                \(menu)
                #
                *
                Most read
                Ferry stays in its dock until the spring
                The ferry needs a new engine before it may carry passengers again, its owner told the Courier on Monday.
                """
            ),
            (
                "readers' comments",
                """
                #
                *
                Comments
                Orla42
                I have moored there for twenty years and nobody ever asked me for a paper or for a single coin.
                Reply
                """
            ),
            (
                "a footer",
                "#\n*\n© 2024 Lindenau Courier. All rights reserved.\nPrivacy\nImprint\nTerms of use"
            ),
            ("a row of links", "Home | Region | Harbours | Video\n#\n*\nHome | Region | Harbours | Video"),
            (
                "a notice on cookies before it",
                "We use cookies to make this site work and to count its readers; you may say no.\nAccept\nDecline\n\(menu)\n#\n*"
            ),
            (
                "a notice in its middle",
                "#\n\(text[0])\nAdvertisement\n\(text[1])\nStory continues below\n\(text[2])\nAdvertisement\n\(text[3])"
            ),
        ])
    func `give the headline and the whole article alone`(name: String, page: String) throws {
        let article = try Self.article(page)
        #expect(article.title?.text == Self.title, "\(name)")
        #expect(article.body.map(\.text) == Self.text, "\(name)")
        #expect(article.confidence > 0.5, "\(name)")
    }

    @Test(
        arguments: [
            (
                "a list in the text", "#\n*\nThe draft names three quays:\n- North\n- Mill\n- Old ferry",
                "Old ferry"
            ),
            (
                "a subheading", "#\n*\nWhat the keeper said\n\(text[0].replacing("Tuesday", with: "Friday"))",
                "Friday"
            ),
            (
                "a pointer amid the text", "#\n\(text[0])\nRead more\n\(text[1])\n\(text[2])\n\(text[3])",
                "town hall"
            ),
        ])
    func `keep what belongs to the article`(name: String, page: String, last: String) throws {
        let article = try Self.article(page)
        #expect(article.title?.text == Self.title, "\(name)")
        #expect(article.body.last?.text.contains(last) == true, "\(name)")
        #expect(article.body.first?.text == Self.text[0], "\(name)")
    }

    @Test(arguments: [menu, "\(menu)\n© 2024 Lindenau Courier", "Page not found\n\(menu)"])
    func `give no body where there is no text`(page: String) throws {
        let article = try Self.article(page)
        #expect(!article.body.contains { $0.text.count > 40 })
    }
}
