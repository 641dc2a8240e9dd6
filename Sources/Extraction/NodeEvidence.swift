import Interchange

/// What element types, roles, classes and ids say of the text below them, as bits.
struct NodeEvidence: OptionSet, Hashable, Sendable {
    let rawValue: UInt64

    /// The bits in the order of ``names``.
    private static func bit(_ index: Int) -> Self { Self(rawValue: 1 << UInt64(index)) }

    static let navigation = bit(0)
    static let footer = bit(1)
    static let sidebar = bit(2)
    static let widget = bit(3)
    static let comment = bit(4)
    static let share = bit(5)
    static let related = bit(6)
    static let advert = bit(7)
    static let signUp = bit(8)
    static let meta = bit(9)
    static let caption = bit(10)
    static let overlay = bit(11)
    static let outline = bit(12)
    static let hidden = bit(13)
    static let header = bit(14)
    static let search = bit(15)
    static let language = bit(16)
    static let shop = bit(17)
    static let navElement = bit(18)
    static let footerElement = bit(19)
    static let asideElement = bit(20)
    static let headerElement = bit(21)
    static let formElement = bit(22)
    static let buttonElement = bit(23)
    static let figureElement = bit(24)
    static let tableElement = bit(25)
    static let noscriptElement = bit(26)
    static let detailsElement = bit(27)
    static let hiddenElement = bit(28)
    static let listElement = bit(29)
    static let declared = bit(30)
    static let body = bit(31)
    static let article = bit(32)
    static let content = bit(33)
    static let articleElement = bit(34)
    static let mainElement = bit(35)

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

    /// What speaks against the body.
    static let negative = Self(rawValue: (1 << 30) - 1)
        .subtracting([.tableElement, .listElement, .detailsElement, .noscriptElement])

    /// What one element says of itself.
    static func of(_ node: Node, parts: ClassParts = .standard) -> Self {
        var evidence = elements[node.name] ?? []
        for attribute in node.attributes {
            switch attribute.name {
            case "class", "id": evidence.formUnion(parts.evidence(in: attribute.value))
            case "role": evidence.formUnion(roles[attribute.value] ?? [])
            case "itemprop": if attribute.value.hasPrefix("articleBody") { evidence.insert(.declared) }
            case "property": if attribute.value == "content:encoded" { evidence.insert(.declared) }
            case "hidden", "style": evidence.insert(.hiddenElement)
            default: break
            }
        }
        return evidence
    }

    private static let elements: [String: Self] = [
        "nav": .navElement, "menu": .navElement, "footer": .footerElement, "aside": .asideElement,
        "header": .headerElement, "form": .formElement, "select": .formElement, "option": .formElement,
        "label": .formElement, "fieldset": .formElement, "textarea": .formElement, "button": .buttonElement,
        "figure": .figureElement, "figcaption": .figureElement, "picture": .figureElement,
        "article": .articleElement, "main": .mainElement, "table": .tableElement, "dialog": .overlay,
        "template": .overlay, "svg": .overlay, "noscript": .noscriptElement, "details": .detailsElement,
        "ul": .listElement, "ol": .listElement, "dl": .listElement,
    ]

    private static let roles: [String: Self] = [
        "navigation": .navigation, "menu": .navigation, "menubar": .navigation, "tablist": .navigation,
        "banner": .header, "contentinfo": .footer, "complementary": .sidebar, "search": .search,
        "dialog": .overlay, "alert": .overlay, "alertdialog": .overlay, "main": .mainElement,
        "article": .articleElement,
    ]
}
