import Interchange
import Parsing
import Testing

@Suite struct `Pages of plain text` {
    private func read(_ body: String) throws -> PageReading { try PageReading(body, location: "page.txt") }

    @Test func `give a block a line`() throws {
        let page = try read(
            "  One\u{A0} line \r\nTwo\rThree\n\n\n- Four\n•\tFive\n-\nSix\n# Seven\n-eight\n![](/x.jpg)\n")
        #expect(
            page.blocks == [
                "One line", "Two", "Three", "Four", "Five", "-", "Six", "Seven", "-eight", "![](/x.jpg)",
            ])
        #expect(
            page.document.blocks.map(\.kind) == [
                .paragraph, .paragraph, .paragraph, .listItem, .listItem, .listItem, .paragraph, .heading,
                .paragraph,
                .paragraph,
            ])
        #expect(page.document.blocks.map(\.followsGap).firstIndex(of: true) == 3)
        #expect(page.document.text.contains("\n- Four\n• Five\n-\nSix\n"))
        #expect(page.document.nodes.isEmpty && page.document.metadata.isEmpty)
        #expect(page.document.mediaType == "text/plain")
        #expect(page.document.blocks.allSatisfy { $0.node == -1 })
    }

    @Test(
        arguments: [
            ("plain words", nil, "page", "text/plain"), ("<p>a</p>", nil, "page", "text/html"),
            ("<p>a</p>", "text/plain; charset=utf-8", "page", "text/plain"),
            ("<p>a</p>", nil, "PAGE.TXT", "text/plain"),
            ("<p>a</p>", nil, "https://example.org/a.md?x=1", "text/plain"),
            ("2 <3 and a<b", nil, "page", "text/plain"),
            ("<!doctype html><p>a", "text/plain", "page", "text/html"),
            ("words", "text/html", "page", "text/plain"),
            ("a <b> c", nil, "page.html", "text/html"), ("<span>a\n<span>b", nil, "page", "text/html"),
            ("a <someone@example.org> b </someone>", nil, "page", "text/plain"),
            ("\u{FEFF}<html>x", nil, "page", "text/html"),
        ] as [(String, String?, String, String)])
    func `are told from markup`(_ body: String, _ type: String?, _ location: String, _ mediaType: String)
        throws
    {
        #expect(try PageReading(body, type: type, location: location).document.mediaType == mediaType)
    }

    @Test(arguments: [
        ("R&amp;D and &#8220;so&#8221;", "R&D and “so”"), ("R&D, AT&T", "R&D, AT&T"),
        ("a & b &amp; c", "a & b &amp; c"),
        ("/x?a=1&copy=2", "/x?a=1&copy=2"),
    ])
    func `have references read only where all are escaped`(_ line: String, _ text: String) throws {
        #expect(try read(line).blocks == [text])
    }

    private static let mail = """
        PRESS RELEASE
        New bridge opens

        EXAMPLIA, 3 May 2009 - The first bridge over the river Lume was opened today,
        and more than a hundred people from both banks came to walk over it. They had
        waited for nine years, and the band that had been asked to play had grown up-
        hill in the meantime.

        "We are glad," said the mayor. "It is a bridge, it stands, and it is neither
        too long nor too short for the river that it crosses at this place."

        Contact:
        Ana Orr
        - the first point of a list that is long enough to be broken at the margin of
        the page
        """

    @Test func `are unwrapped where a mail program broke the lines`() throws {
        let page = try read(Self.mail)
        #expect(page.codes == ["parse.text.unwrapped"])
        #expect(page.blocks.count == 7)
        #expect(page.blocks[0] == "PRESS RELEASE")
        #expect(
            page.blocks[2].hasPrefix("EXAMPLIA, 3 May")
                && page.blocks[2].hasSuffix("up-hill in the meantime."))
        #expect(page.blocks[3].hasSuffix("crosses at this place.\""))
        #expect(Array(page.blocks[4...5]) == ["Contact:", "Ana Orr"])
        #expect(page.blocks[6].hasSuffix("at the margin of the page"))
    }

    @Test func `are unwrapped inside a sentence where the writer broke a line early`() throws {
        let page = try read(Self.mail.replacing(" neither\ntoo long", with: "\nneither too long"))
        #expect(page.blocks == (try read(Self.mail).blocks))
        let dated = "They will meet again, on both banks of the river, from 24 to 26"
        #expect(
            try read(Self.mail.replacing("\n\n\"We are", with: "\n\n\(dated)\nMay.\n\n\"We are")).blocks[3]
                == dated + " May.")
        #expect(
            try read(Self.mail.replacing("Ana Orr", with: "tents\nboats")).blocks[5...6] == [
                "tents", "boats",
            ])
    }

    @Test func `are unwrapped whatever addresses stand below them`() throws {
        let footer =
            "\n\nTo leave the list of the press office, visit http://lists.bridge.example/mailman/options"
        let page = try read(Self.mail + footer)
        #expect(Array(page.blocks.dropLast()) == (try read(Self.mail).blocks))
    }

    @Test func `are unwrapped below the head of a mail however long its subject`() throws {
        let subject =
            "Subject: [press] The first bridge over the river Lume, nine years late, opens to all who walk over it"
        let page = try read("To: press-list\n" + subject + "\nDate: 3 May 2009\n\n" + Self.mail)
        #expect(Array(page.blocks.prefix(3)) == ["To: press-list", subject, "Date: 3 May 2009"])
        #expect(Array(page.blocks.dropFirst(3)) == (try read(Self.mail).blocks))
    }

    @Test(arguments: [
        "The first bridge over the river Lume opens nine years late, and a hundred people from both banks walk over it",
        "Nine years and one winter: how two towns on the river Lume came by the bridge that neither of them could pay for 2",
        "Мост через реку Лум открыт на девять лет позже срока, и сто человек с обоих берегов прошли по нему пешком",
    ]) func `are unwrapped below a headline pasted whole`(_ headline: String) throws {
        let page = try read(Self.mail.replacing("New bridge opens", with: "\n" + headline))
        #expect(page.codes == ["parse.text.unwrapped"])
        #expect(page.blocks[1] == headline)
        #expect(Array(page.blocks[2...]) == Array(try read(Self.mail).blocks[2...]))
    }

    @Test(arguments: [
        // A sentence stands amid the text.
        "The mayor of the left bank, who had promised the bridge for the spring of 2000, was the last to walk over it that day.",
        // Its neighbours go on with it.
        "The first bridge over the river Lume opens nine years late, and a hundred people from both banks walk over it\nNine years",
    ]) func `stay as they are where a long line is no headline`(_ line: String) throws {
        let page = try read(Self.mail.replacing("New bridge opens", with: "\n" + line))
        #expect(page.codes == [])
    }

    @Test func `are unwrapped in a long mail with one line that nobody wrapped`() throws {
        let head = "From: ana@bridge.example\nSubject: New bridge opens\n\n"
        let body = Array(repeating: Self.mail, count: 4).joined(separator: "\n\n")
        let line =
            "The mayor of the left bank, who had promised the bridge for the spring of 2000, was the last to walk over it that day."
        #expect(try read(head + body + "\n\n" + line).codes == ["parse.text.unwrapped"])
        #expect(try read(head + [body, line, line, line].joined(separator: "\n\n")).codes == [])
        #expect(try read(body + "\n\n" + line).codes == [])
    }

    @Test func `are unwrapped below the head of a mail however short they are`() throws {
        let text =
            "The first bridge over the river Lume was opened today, and a crowd from\nboth banks came to walk over it. They had waited for nine years, or ten\nby the count of the left bank."
        let head = "From: ana@bridge.example\nSubject: New bridge opens\n\n"
        #expect(try read(head + text).blocks.last == text.replacing("\n", with: " "))
        #expect(try read(text).blocks.count == 3)
        #expect(try read(head + "tents\nboats\nropes").blocks.count == 5)
    }

    @Test func `are unwrapped however short where lines end inside sentences only`() throws {
        let text =
            "The first bridge over the river Lume was opened today, and a crowd from\nboth banks came to walk over it. They had waited for nine years, or for\nten by the count of the left bank, where summers were said to have been no\nlonger."
        #expect(try read("New bridge opens\n\n" + text).blocks.last == text.replacing("\n", with: " "))
        let capitals = text.replacing("\nb", with: "\nB").replacing("\nt", with: "\nT").replacing(
            "\nl", with: "\nL")
        #expect(try read(capitals).blocks.count == 4)
    }

    @Test func `stay as they are where nobody wrapped their paragraphs`() throws {
        let paragraph =
            "The first bridge over the river Lume was opened today, and more than a hundred people from both banks came to walk over it."
        let page = (1...6).map { "\($0). \(paragraph)" } + ["A last word without its stop"]
        #expect(try read(page.joined(separator: "\n\n")).blocks == page)
        let broken = ["New bridge", "over the Lume", "opens"] + page
        #expect(try read(broken.joined(separator: "\n\n")).blocks == broken)
    }

    @Test(arguments: [
        ("with the MFAMFA\nMinistry of Far Affairs\nand six mayors.", ["with the MFA and six mayors."]),
        ("paid by the EUEU\nEuropean Union\n, in part", ["paid by the EU, in part"]),
        (
            "by the CSOCSO\ncivil society organization\nTide and the EUEU\nEuropean Union\n.",
            ["by the CSO Tide and the EU."]
        ),
        ("from the EUEU\nEuropean Union", ["from the EU"]),
        ("the songs of BonBon\nBand of Bar\nplay", ["the songs of BonBon", "Band of Bar", "play"]),
        ("at the MFAMFA\nA new day began.\nIt rained", ["at the MFAMFA", "A new day began.", "It rained"]),
        ("at the MFA\nMinistry of Far Affairs\nopen", ["at the MFA", "Ministry of Far Affairs", "open"]),
    ])
    func `lose what explains an acronym doubled`(_ text: String, _ blocks: [String]) throws {
        #expect(try read(text).blocks == blocks)
    }

    @Test(arguments: [
        String(repeating: "-", count: 69), String(repeating: "=", count: 60),
        String(repeating: "_", count: 72),
        String(repeating: "* ", count: 34),
    ]) func `keep rules across a wrapped page lines of their own`(_ rule: String) throws {
        let text = """
            The millers of nine valleys met in Bar to compare the noise that their
            wheels make at night, and to hear what the keeper of the oldest mill had
            to say of it.

            They heard a pilot, two engineers and the keeper of the oldest mill, who
            has slept beside it for sixty years and never woke before the sun rose on
            the brook.
            """
        let blocks = try read(
            text + "\n\n" + rule + "\nFor further information, please contact: Ana Lind, mobile: 00\n"
        )
        .blocks
        #expect(blocks.count == 4)
        #expect(blocks.last?.hasPrefix("For further") == true)
    }

    @Test func `lose the marks of a mail that quotes the whole text`() throws {
        let quoted = Self.mail.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? ">" : "> " + $0 }.joined(separator: "\n")
        let page = try read(quoted)
        #expect(page.codes == ["parse.text.quotation-marks-taken-off", "parse.text.unwrapped"])
        #expect(page.blocks == (try read(Self.mail).blocks))
        #expect(
            try read("> one line quoted\nand an answer to it\nthat is longer").blocks[0]
                == "> one line quoted")
    }

    @Test func `keep short lines that nobody wrapped`() throws {
        let entries = (1...40).map { "Entry number \($0) of a list of things" }.joined(separator: "\n")
        #expect(try read(entries).blocks.count == 40)
        let menu = (1...60).map { "An entry of the menu that is of middling length, number \($0)" }
        let page = menu + (1...3).map { _ in String(repeating: "word ", count: 60) }
        #expect(try read(page.joined(separator: "\n")).blocks.count == 63)
        let long = (1...9).map { _ in String(repeating: "word ", count: 30) }.joined(separator: "\n")
        #expect(try read(long).blocks.count == 9)
    }

    @Test func `are cut at the limits`() throws {
        var limits = ParserLimits()
        limits.maximumTextBytes = 4
        let page = try PageReading("abé\nd", location: "a.txt", limits: limits)
        #expect(page.blocks == ["abé"])
        #expect(page.codes == ["parse.text.cut"])
        limits = ParserLimits()
        limits.maximumBlocks = 1
        #expect(try PageReading("a\nb", location: "a.txt", limits: limits).blocks == ["a"])
    }
}

@Suite struct `Feeds` {
    @Test func `give their items as articles, markup in CDATA or escaped`() throws {
        let page = try PageReading(
            """
            <?xml version="1.0"?><rss version="2.0"><channel><title>Feed</title><link>https://e.example/</link><guid>no</guid>
            <item><title>One &amp; all</title><link>https://e.example/1</link><pubDate>Mon, 4 Nov 2019</pubDate>
            <description><![CDATA[<p>A <b>b</b></p><p>c</p>]]></description><category>Roads</category></item>
            <item><title><![CDATA[Two]]></title><description>&lt;p&gt;R&amp;amp;D&lt;/p&gt;</description></item></channel></rss>
            """)
        #expect(page.blocks == ["Feed", "One & all", "Mon, 4 Nov 2019", "A b", "c", "Roads", "Two", "R&D"])
        #expect(page.nodes("article").count == 2)
        #expect(
            page.nodes("a").compactMap { $0.attribute("href") } == [
                "https://e.example/", "https://e.example/1",
            ])
    }

    @Test func `may be Atom`() throws {
        let page = try PageReading(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Feed</title><entry><title>One</title><link href="/1"/>
            <updated>2019-11-04</updated><content type="html">&lt;p&gt;x&lt;/p&gt;</content></entry></feed>
            """, type: "application/atom+xml")
        #expect(page.blocks == ["Feed", "One", "2019-11-04", "x"])
        #expect(page.nodes("a").map { $0.attribute("href") } == ["/1"])
    }
}
