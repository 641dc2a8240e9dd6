import Foundation
import Interchange
import Parsing
import Testing

@testable import Extraction

/// Pages in the templates of today's newspapers, with an invented story: the body begins and ends where the story does.
@Suite struct `A newspaper's page` {
    private static let title = "Lindenau closes its northern quay after divers find rotten piles"

    private static let story = [
        "The harbour board of Lindenau voted on Tuesday to close the northern quay to cargo ships until its oldest wall has been rebuilt.",
        "Engineers found cracks in the granite in March, and divers who went down in April reported that two of the wooden piles below it had rotted through.",
        "“We cannot ask anybody to unload timber on a wall that we would not lean a bicycle against,” said Marta Ohlsen, who chairs the board.",
        "Shipping firms had asked for a later date. Three of them rent sheds beside the quay, and they employ about 140 people in the winter months.",
        "Repairs are expected to cost 4.2 million crowns, of which the county pays half.",
        "Ohlsen said the board had looked at cheaper ways.",
        "“They would have lasted ten years at most,” she said. “This wall has stood for a hundred and sixty.”",
        "The first stones are to arrive by barge from the quarry at Steinvik in September, and the quay should open again before the herring season ends.",
    ]

    /// What templates put around a story, by its name in braces.
    private static let parts = [
        "{title}": title,
        "{dek}": "Cracks found in spring force three shipping firms to move their timber elsewhere",
        "{bio}": """
        Jonas Brekke is a reporter with the Lindenau Courier, where he covers the harbour and the county council.
        He studied history in Steinvik.
        """,
        "{newsl}": """
        <div class="newsletter-signup"><h4>Get the Courier in your inbox</h4>
        <p>Sign up for our morning newsletter and never miss a story from the harbour.</p>
        <form><input type=email><button>Subscribe</button></form></div>
        """,
        "{rel}": """
        <div class="related-posts"><h3>Related articles</h3><div class="card">
        <h4><a href="/n/1">Ferry to Steinvik stays in dock until Friday</a></h4>
        <p>The ferry company says that a broken shaft will keep its only ship in the dock for four more days.</p></div><div class="card">
        <h4><a href="/n/2">Lighthouse keeper retires after forty years</a></h4>
        <p>Nobody has been found yet who would climb its two hundred steps every evening.</p></div></div>
        """,
    ]

    /// `{2}` is a sentence of the story, `{2-4}` three paragraphs of it.
    private static func filled(_ template: String) -> String {
        var text = template
        for (name, words) in parts { text = text.replacing(name, with: words) }
        for first in story.indices {
            text = text.replacing("{\(first)}", with: story[first])
            for last in story.indices where last > first {
                let paragraphs = story[first...last].map { "<p>\($0)</p>" }.joined()
                text = text.replacing("{\(first)-\(last)}", with: paragraphs)
            }
        }
        return text
    }

    @Test(
        arguments: [
            (
                "wordpress: meta line, share buttons, author box, related posts, comments",
                #"""
                <main><article class="post type-post">
                <header class="entry-header"><span class="cat-links"><a
                href="/harbour">Harbour</a></span><h1 class="entry-title">{title}</h1>
                <div class="entry-meta"><span class="posted-on">May 14, 2024</span> <span
                class="byline">by <a href="/a/jb">Jonas Brekke</a></span></div></header>
                <div class="entry-content">{0-7}<div class="sharedaddy"><h3>Share this:</h3>
                <ul><li><a href="#f">Facebook</a></li><li><a href="#x">X</a></li></ul></div></div>
                <footer class="entry-footer">Tags: <a href="/t/q">quay</a>, <a
                href="/t/h">harbour</a></footer>
                <div class="author-box"><h4>Jonas Brekke</h4><p>{bio}</p></div></article>
                <div id="comments"><h2>3 thoughts on “{title}”</h2>
                <ol class="comment-list"><li><p>Ingrid says: My grandfather worked on that quay and he
                always told us that the wall was moving.</p></li><li><p>Olav says: About time. They
                should have done it when the crane was taken away ten years
                ago.</p></li></ol></div></main>{rel}
                """#,
                nil
            ),
            (
                "wordpress: bio, notice and newsletter inside the content element",
                #"""
                <article><h1>{title}</h1><p class="byline">By Jonas Brekke</p>
                <div class="entry-content">{0-7}<p><em>{bio}</em></p><p><strong>Read also:</strong> <a
                href="/n/1">Ferry to Steinvik stays in dock until Friday</a></p><p>Follow the Courier
                on <a href="#">Facebook</a> and <a href="#">Instagram</a>.</p>{newsl}</div></article>
                """#,
                nil
            ),
            (
                "arc: one div a paragraph, dek and byline between headline and text, ad slots",
                #"""
                <main id="fusion-app"><div class="layout-section"><div class="b-headline">
                <h1>{title}</h1></div><h2 class="b-subheadline">{dek}</h2>
                <div class="b-byline"><span>By <a href="/a/jb">Jonas Brekke</a></span></div>
                <div class="b-date"><time datetime="2024-05-14T09:00:00Z">May 14, 2024 at 9:00
                a.m.</time></div>
                <article class="b-article-body"><p class="c-paragraph">{0}</p><p
                class="c-paragraph">{1}</p><div class="arcad-feature">
                <div>Advertisement</div></div><p class="c-paragraph">{2}</p><p
                class="c-paragraph">{3}</p><p class="c-paragraph">{4}</p><div class="arcad-feature">
                <div>Advertisement</div></div><p class="c-paragraph">{5}</p><p
                class="c-paragraph">{6}</p><p class="c-paragraph">{7}</p><div class="arcad-feature">
                <div>Advertisement</div></div></article></div>
                <div class="right-rail"><h3>Most read</h3>
                <ol><li><a href="/n/1">Ferry to Steinvik stays in dock until Friday</a></li><li><a
                href="/n/2">Lighthouse keeper retires after forty years</a></li></ol></div></main>
                """#,
                nil
            ),
            (
                "drupal: lead in a field of its own, fields around the body",
                #"""
                <main><article class="node node--type-news"><h1>{title}</h1>
                <div class="field field--name-field-date">14 May 2024</div>
                <div class="field field--name-field-lead"><p>{0}</p></div>
                <div class="field field--name-field-image"><img src=a.jpg>
                <div class="caption">The northern quay seen from the lighthouse. Photo: Ida
                Moen</div></div><div class="field field--name-body">{1-7}</div>
                <div class="field field--name-field-tags">
                <div class="field__label">Tags</div><a href="/t/q">quay</a><a
                href="/t/h">harbour</a></div></article></main>
                """#,
                nil
            ),
            (
                "custom divs without any p",
                #"""
                <div class="wrap"><div class="hl">{title}</div>
                <div class="inf">14.05.2024 | Jonas Brekke</div><div class="tx"><div>{0}</div>
                <div>{1}</div><div>{2}</div><div>{3}</div><div>{4}</div><div>{5}</div><div>{6}</div>
                <div>{7}</div></div></div>{rel}
                """#,
                nil
            ),
            (
                "br-separated text in one element",
                #"""
                <div class="main"><h1>{title}</h1><div class="date">Tuesday 14 May 2024</div>
                <div class="text">{0}<br><br>{1}<br><br>{2}<br><br>{3}<br><br>{4}<br><br>{5}<br><br>{6}<br><br>{7}</div></div>
                """#,
                nil
            ),
            (
                "amp: caption, social embeds and a list of links at the end",
                #"""
                <article class="amp-wp-article"><header><h1>{title}</h1>
                <div class="amp-wp-byline">Jonas Brekke</div>
                <div class="amp-wp-posted-on"><time datetime="2024-05-14">5 hours
                ago</time></div></header>
                <figure><amp-img src=a.jpg></amp-img><figcaption>The northern quay seen from the
                lighthouse.</figcaption></figure><div class="amp-wp-article-content">{0-7}
                <ul><li><a href="/n/1">Ferry to Steinvik stays in dock until Friday</a></li><li><a
                href="/n/2">Lighthouse keeper retires after forty years</a></li></ul></div></article>
                """#,
                nil
            ),
            (
                "photo gallery and newsletter box amid the text",
                #"""
                <article><h1>{title}</h1><div class="story-body"><p>{0}</p><div class="gallery">
                <figure><img src=a.jpg><figcaption>1/3 Divers at the quay in
                April.</figcaption></figure>
                <figure><img src=b.jpg><figcaption>2/3 One of the rotten
                piles.</figcaption></figure></div>{1-3}{newsl}{4-7}</div></article>
                """#,
                nil
            ),
            (
                "body in three sibling containers with adverts between them",
                #"""
                <div class="article"><h1>{title}</h1>
                <div class="byline">Jonas Brekke, Lindenau</div>
                <div class="article__chunk">{0-2}</div><div class="ad-slot">Advertisement</div>
                <div class="article__chunk">{3-5}</div><div class="ad-slot">Advertisement</div>
                <div class="article__chunk">{6-7}</div></div>{rel}
                """#,
                nil
            ),
            (
                "subheadings amid the text, story links between paragraphs",
                #"""
                <article><h1>{title}</h1>
                <div class="content">{0-1}<p><a href="/n/1">READ MORE: Ferry to Steinvik stays in dock
                until Friday</a></p>
                <h2>Timber moves elsewhere</h2>{2-4}<p><a href="/n/2"><strong>Lighthouse keeper retires
                after forty years</strong></a></p><h2>A wall of 160 years</h2>{5-7}</div></article>
                """#,
                [
                    "{0}", "{1}", "Timber moves elsewhere", "{2}", "{3}", "{4}", "A wall of 160 years", "{5}",
                    "{6}", "{7}",
                ]
            ),
            (
                "page builder: a variant of each section is called hidden",
                #"""
                <div id="main"><section class="fr-1"><div class="ssr-variant hidden-1a2"><h1>{title}</h1></div></section>
                <section class="fr-2"><div class="ssr-variant hidden-1a2">{0-2}</div></section>
                <section class="fr-3"><div class="ssr-variant hidden-1a2">{3-5}</div></section>
                <section class="fr-4"><div class="ssr-variant hidden-1a2">{6-7}</div></section></div>
                """#,
                nil
            ),
            (
                "editor: every row of the text is a widget",
                #"""
                <article><h1>{title}</h1><div class="ck-widget row"><div class="col">{0-3}</div></div>
                <div class="ck-widget row"><div class="col">{4-7}</div></div></article>
                """#,
                nil
            ),
            (
                "streamed: the text comes in hidden elements behind the page",
                #"""
                <main><h1>{title}</h1><template id="B:0"></template></main>
                <div hidden id="S:0">{0-7}</div><script>$RC("B:0","S:0")</script>
                """#,
                nil
            ),
            (
                "dated teasers of other stories below",
                #"""
                <main><h1>{title}</h1><div class="text">{0-7}</div></main><section><div class="post"><h3><a
                href="/n/1">Ferry to Steinvik stays in dock until Friday</a></h3><div>May 13, 2024</div><p>The ferry
                company says that a broken shaft will keep its only ship in the dock for four more days.</p></div>
                <div class="post"><h3><a href="/n/2">Lighthouse keeper retires after forty years</a></h3><div>May 12,
                2024</div><p>Nobody has been found yet who would climb its two hundred steps every evening.</p></div>
                <div class="post"><h3><a href="/n/3">Herring boats stay at home for a third week</a></h3><div>May 11,
                2024</div><p>The price of fuel keeps the smaller boats of the county in their harbours.</p></div></section>
                """#,
                nil
            ),
            (
                "headings of the text that link to themselves",
                #"""
                <article><h1>{title}</h1>{0-1}<h2><a href="#timber">Timber moves elsewhere</a></h2>{2-3}
                <h2><a href="#wall">Cheaper ways are refused</a></h2>{4-5}<h2><a href="#stones">Stones from
                Steinvik</a></h2>{6-7}</article>
                """#,
                [
                    "{0}", "{1}", "Timber moves elsewhere", "{2}", "{3}", "Cheaper ways are refused", "{4}",
                    "{5}",
                    "Stones from Steinvik", "{6}", "{7}",
                ]
            ),
            (
                "next article appended below",
                #"""
                <main><article><h1>{title}</h1><div class="body">{0-7}</div></article>
                <article class="next-article">
                <h2><a href="/n/1">Ferry to Steinvik stays in dock until Friday</a></h2>
                <div class="body"><p>The ferry company says that a broken shaft will keep its only ship
                in the dock for four more days, and that nobody should count on
                Friday.</p><p>Passengers may take the bus around the fjord, which needs two hours and
                leaves from the town hall at seven and at four.</p></div></article></main>
                """#,
                nil
            ),
            (
                "a table and a list in the text",
                #"""
                <article><h1>{title}</h1>
                <div class="entry-content">{0-3}<p>The firms will use these quays until then:</p>
                <ul><li>Nordtre AS: the southern quay</li><li>Brekke and Sons: Steinvik</li></ul>{4-5}
                <table><tr><th>Quay</th><th>Length</th></tr><tr><td>Northern</td><td>210
                m</td></tr><tr><td>Southern</td><td>140 m</td></tr></table>{6-7}</div></article>
                """#,
                [
                    "{0}", "{1}", "{2}", "{3}", "The firms will use these quays until then:",
                    "Nordtre AS: the southern quay", "Brekke and Sons: Steinvik", "{4}", "{5}", "Quay",
                    "Length", "Northern", "210 m", "Southern", "140 m", "{6}", "{7}",
                ]
            ),
            (
                "an embedded post and a block quotation",
                #"""
                <article><h1>{title}</h1>
                <div class="article-content">{0-1}<blockquote><p>{2}</p></blockquote>{3-7}<blockquote
                class="twitter-tweet"><p>The northern quay is closed from today. Ships go to the
                southern one.</p>— Harbour Board (@board) <a href="#">May 14,
                2024</a></blockquote></div></article>
                """#,
                nil
            ),
            (
                "agency credits and copyright at the end",
                #"""
                <article><h1>{title}</h1>
                <div class="article-body">{0-7}<p>(Reporting by Jonas Brekke; Editing by Ida
                Moen)</p><p>© 2024 Lindenau Courier. All rights reserved. This material may not be
                published, broadcast, rewritten or redistributed.</p></div></article>
                """#,
                nil
            ),
            (
                "tailwind classes that say nothing, share labels and reading time above the text",
                #"""
                <div class="mx-auto max-w-3xl px-4">
                <div class="flex gap-2 text-sm"><a href="/harbour">Harbour</a></div>
                <h1 class="text-4xl font-bold">{title}</h1><p class="mt-2 text-lg">{dek}</p>
                <div class="flex items-center"><span>Jonas Brekke</span><span>14 May 2024</span><span>4
                min read</span></div>
                <div class="flex"><span>Share</span><span>Save</span><span>Listen</span></div>
                <div class="mt-8 space-y-4">{0-7}</div>
                <div class="mt-8"><span>Topics</span><a href="/t/q">quay</a><a
                href="/t/h">harbour</a></div></div>{newsl}
                """#,
                nil
            ),
        ] as [(String, String, [String]?)])
    func `gives its story and nothing else`(name: String, template: String, body: [String]?) throws {
        let page = Self.filled(
            #"""
            <!DOCTYPE html><html lang="en"><head><title>{title} - Lindenau Courier</title>
            <meta property="og:title" content="{title}"><meta property="og:site_name" content="Lindenau Courier">
            <meta name="description" content="{dek}"><meta name="author" content="Jonas Brekke"></head><body>
            <header class="site-header"><a href="/">Lindenau Courier</a><nav><ul><li><a href="/news">News</a></li>
            <li><a href="/harbour">Harbour</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
            \#(template)
            <footer class="site-footer"><ul><li><a href="/about">About us</a></li></ul>
            <p>© 2024 Lindenau Courier Ltd. All rights reserved.</p></footer></body></html>
            """#)
        let capture = Capture(
            origin: Origin(location: "page.html", digest: "sha256:0"), body: Data(page.utf8))
        let document = try #require(try HTMLParser().run(capture).first).value
        let found = try #require(try Extractor().run(document).first).value.body.map(\.text)
        #expect(found == body?.map(Self.filled) ?? Self.story, "\(name)")
    }
}
