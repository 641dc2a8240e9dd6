/// Words that sites build class names and ids of, by what they say of the text inside.
///
/// Source: the lists of the common extractors and content systems, checked for weight by the run in `BodyWeights`.
enum ClassWords {
    /// Words of class names and ids that mark furniture wherever they stand: what a family's body element may hold besides.
    static let furniture = """
        nav navigation menu breadcrumb breadcrumbs share sharing social related promo advert advertisement
        ad ads comment comments cookie cookies consent newsletter subscribe subscription byline tags
        taglist caption pager pagination sidebar widget footer banner popup sponsor sponsored recommended
        disclaimer contacts pullquote toolbar masthead topbar copyright login signup download downloads
        teaser trending skip browsehappy modal overlay language print
        """

    /// Whole class names and ids that mark furniture.
    static let wholeFurniture = """
        read-also read-more fact-box factbox pull-quote element-invisible sr-only visually-hidden author-bio bio
        most-read post-meta entry-meta article-meta
        """

    /// Words that name the words below a picture, and nothing else.
    static let captions = NameWords(
        "caption captions figcaption credit credits")

    /// Words that name the sentence below a headline, and nothing else.
    static let deks = NameWords(
        """
        subtitle subtitles subhead subheadline subheading standfirst dek deck strapline chapo chapeau bajada copete
        subtitulo sottotitolo sommario catenaccio occhiello untertitel spot subline
        """)

    /// Words that name the headline where no heading is.
    static let titles = NameWords(
        """
        title headline titre titel tit tyt tytul titulo titolo titulek naslov baslik zagolovok rubrik rubric otsikko
        cim titlu titull
        """)

    /// Words that name those who wrote a text, and nothing else.
    static let authors = NameWords("author authors byline bylines auteur auteurs autor autores autore autori")

    /// Words that name boxes amid a text, and nothing else.
    static let boxes = NameWords(
        """
        newsletter newsletters subscribe subscription signup promo promos related recommended recommendation teaser
        teasers sponsor sponsored share sharing social banner banners
        """)

    /// Words that name an advert, and nothing else.
    static let adverts = NameWords(
        "ad ads adv advert adverts advertisement advertising adslot adunit adsense dfp reklama werbung")

    /// What stands before the kind of a page in the class that a content system gives to all of it.
    static let kinds = ["page-node-type-", "node-type-", "node--type-"]

    /// What stands behind a page builder's name is a part of the builder, whatever it is called.
    static let builders = "elementor fl ct brxe et ck so siteorigin"

    /// Two words in a row that name the element of the body.
    static let pairs = """
        article body
        article content
        article copy
        article main
        article text
        blog body
        blog content
        blog post
        body content
        body copy
        body text
        content body
        content main
        detail content
        entry body
        entry content
        entry text
        field body
        main content
        news body
        news content
        page content
        post body
        post content
        post text
        rich text
        single content
        story body
        story content
        story text
        text content
        """

    /// Words by what they say.
    static let words: [(NodeEvidence, String)] = [
        (.author, AuthorWords.marks),
        (
            .navigation,
            """
            nav navbar navigation subnav menu submenu megamenu breadcrumb breadcrumbs crumbs pager \
            pagination skip skiplink topbar toolbar tabs tab stepper dropdown sitemap anav
            """
        ),
        (
            .footer,
            """
            footer colophon copyright legal contentinfo foot bottom disclaimer imprint
            """
        ),
        (
            .sidebar,
            """
            sidebar aside rail secondary complementary sidenav siderail column3 rightcol rightcolumn
            """
        ),
        (
            .widget,
            """
            widget widgets
            """
        ),
        (
            .comment,
            """
            comment comments disqus respond reply replies discussion commentlist livefyre commenting \
            feedback
            """
        ),
        (
            .share,
            """
            share sharing sharedaddy social socials follow addtoany addthis sharebar bookmark print \
            printer sharethis facebook twitter linkedin whatsapp pinterest
            """
        ),
        (
            .related,
            """
            related relatedposts recommended recommendation recommendations recirc recirculation \
            trending popular latest more also readmore next prev previous teaser teasers promo \
            promos outbrain taboola suggested similar upnext mostread editorspicks carousel slider \
            swiper slick card cards grid posts feed loop archive
            """
        ),
        (
            .advert,
            """
            ad ads advert adverts advertisement advertising sponsor sponsored dfp adsense adslot \
            adunit banner promoted affiliate commerce
            """
        ),
        (
            .signUp,
            """
            newsletter newsletters subscribe subscription subscriber signup optin cta mailchimp \
            paywall register registration login account hubspot form forms donate donation \
            membership
            """
        ),
        (
            .meta,
            """
            byline bylines author authors bio meta metadata date dates dateline time timestamp \
            published pubdate posted tags tag taglist category categories kicker eyebrow readtime \
            reading info details topics keywords label badge
            """
        ),
        (
            .caption,
            """
            caption captions credit credits figcaption photo gallery slideshow lightbox image \
            thumbnail media figure video player
            """
        ),
        (
            .overlay,
            """
            cookie cookies consent gdpr modal popup popover overlay dialog tooltip toast alert \
            notice banner interstitial offcanvas drawer
            """
        ),
        (
            .outline,
            """
            toc contents outline jump
            """
        ),
        (
            .hidden,
            """
            sr only visually hidden screenreader screen invisible hide noscript
            """
        ),
        (
            .header,
            """
            header masthead head hero title headline heading topper intro
            """
        ),
        (
            .search,
            """
            search searchbox searchform filter filters sort
            """
        ),
        (
            .language,
            """
            language languages lang locale translate
            """
        ),
        (
            .shop,
            """
            price cart shop product products basket buy checkout rating ratings review reviews stars
            """
        ),
        (
            .body,
            """
            articlebody storybody postbody entrybody bodytext bodycopy articletext articlecontent \
            postcontent entrycontent richtext wysiwyg prose rte articlecopy storycontent blogcontent \
            maincontent storytext
            """
        ),
        (
            .article,
            """
            article story entry post blog blogpost news
            """
        ),
        (
            .content,
            """
            content contents main body text copy page single detail
            """
        ),
    ]
}
