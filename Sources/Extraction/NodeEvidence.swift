import Interchange

/// What element types, roles, classes and ids say of the text below them, as bits.
struct NodeEvidence: OptionSet, Hashable, Sendable {
    let rawValue: UInt64

    /// The bits in the order of ``names``.
    private static func bit(_ index: Int) -> Self { Self(rawValue: 1 &<< UInt64(index)) }

    static var navigation: Self { bit(0) }
    static var footer: Self { bit(1) }
    static var sidebar: Self { bit(2) }
    static var widget: Self { bit(3) }
    static var comment: Self { bit(4) }
    static var share: Self { bit(5) }
    static var related: Self { bit(6) }
    static var advert: Self { bit(7) }
    static var signUp: Self { bit(8) }
    static var meta: Self { bit(9) }
    static var caption: Self { bit(10) }
    static var overlay: Self { bit(11) }
    static var outline: Self { bit(12) }
    static var hidden: Self { bit(13) }
    static var header: Self { bit(14) }
    static var search: Self { bit(15) }
    static var language: Self { bit(16) }
    static var shop: Self { bit(17) }
    static var navElement: Self { bit(18) }
    static var footerElement: Self { bit(19) }
    static var asideElement: Self { bit(20) }
    static var headerElement: Self { bit(21) }
    static var formElement: Self { bit(22) }
    static var buttonElement: Self { bit(23) }
    static var figureElement: Self { bit(24) }
    static var tableElement: Self { bit(25) }
    static var noscriptElement: Self { bit(26) }
    static var detailsElement: Self { bit(27) }
    static var hiddenElement: Self { bit(28) }
    static var listElement: Self { bit(29) }
    static var declared: Self { bit(30) }
    static var body: Self { bit(31) }
    static var article: Self { bit(32) }
    static var content: Self { bit(33) }
    static var articleElement: Self { bit(34) }
    static var mainElement: Self { bit(35) }
    /// The writers of the text; it becomes a fact of its own, and is no feature of a body.
    static var author: Self { bit(36) }

    /// The bits' names, in their order; features go by them.
    static let names = [
        "navigation", "footer", "sidebar", "widget", "comment", "share", "related", "advert", "signUp",
        "meta",
        "caption", "overlay", "outline", "hidden", "header", "search", "language", "shop", "navElement",
        "footerElement", "asideElement", "headerElement", "formElement", "buttonElement", "figureElement",
        "tableElement", "noscriptElement", "detailsElement", "hiddenElement", "listElement", "declared",
        "body",
        "article", "content", "articleElement", "mainElement",
    ]

    /// What speaks for the body; it counts however much of the page the element holds.
    static let positive: Self = [.declared, .body, .article, .content, .articleElement, .mainElement]

    /// What page builders, scripts and paywalls say of the parts that they put a page together from.
    static let built: [Self] = [.widget, .hidden, .hiddenElement, .signUp, .meta, .header, .outline]

    /// What speaks against the body.
    static let negative = Self(rawValue: (1 << 30) - 1)
        .subtracting([.tableElement, .listElement, .detailsElement, .noscriptElement])

    /// What elements say by their types.
    static let elements: [String: Self] = [
        "nav": .navElement, "menu": .navElement, "footer": .footerElement, "aside": .asideElement,
        "header": .headerElement, "form": .formElement, "select": .formElement, "option": .formElement,
        "label": .formElement, "fieldset": .formElement, "textarea": .formElement, "button": .buttonElement,
        "figure": .figureElement, "figcaption": .figureElement, "picture": .figureElement,
        "article": .articleElement, "main": .mainElement, "table": .tableElement, "dialog": .overlay,
        "template": .overlay, "svg": .overlay, "noscript": .noscriptElement, "details": .detailsElement,
        "ul": .listElement, "ol": .listElement, "dl": .listElement,
    ]

    /// What the values of `role` say.
    static let roles: [String: Self] = [
        "navigation": .navigation, "menu": .navigation, "menubar": .navigation, "tablist": .navigation,
        "banner": .header, "contentinfo": .footer, "complementary": .sidebar, "search": .search,
        "dialog": .overlay, "alert": .overlay, "alertdialog": .overlay, "main": .mainElement,
        "article": .articleElement,
    ]
}

extension Node {
    /// Whether it is a link to a place on its own page; headings link to themselves so.
    var isAnchor: Bool { attribute("href")?.utf8.first == 0x23 }
}

extension Block {
    /// Whether it is a heading of the first level.
    var isHeadline: Bool { kind == .heading && level == 1 }
}
