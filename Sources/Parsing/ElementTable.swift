import Interchange

/// What the parser must know of an element.
struct ElementTraits: OptionSet, Sendable {
    let rawValue: UInt32

    /// Has no end tag and no content.
    static let void = Self(rawValue: 1 << 0)
    /// Ends a block of text where it opens and where it closes.
    static let block = Self(rawValue: 1 << 1)
    /// Its start tag closes an open `p` (HTML Standard, 13.2.6.4.7).
    static let closesParagraph = Self(rawValue: 1 << 2)
    /// Bounds what an end tag inside it can close.
    static let scope = Self(rawValue: 1 << 3)
    /// "Special" in the standard's sense: an inline end tag does not reach through it.
    static let special = Self(rawValue: 1 << 4)
    /// May stand in `head`.
    static let head = Self(rawValue: 1 << 5)
    /// Shows none of the text inside it.
    static let hidden = Self(rawValue: 1 << 6)
    /// Its content is no markup and is shown, or read as a title.
    static let escapable = Self(rawValue: 1 << 7)
    /// Its content is no markup and is dropped.
    static let dropped = Self(rawValue: 1 << 8)
    /// Ends SVG or MathML content (13.2.6.5).
    static let breakout = Self(rawValue: 1 << 9)
    /// `h1` … `h6`.
    static let heading = Self(rawValue: 1 << 10)
    /// White space counts.
    static let preformatted = Self(rawValue: 1 << 11)
    /// A part of a table that holds rows or stands beside them.
    static let rowGroup = Self(rawValue: 1 << 12)
}

/// The elements of HTML, by name.
struct ElementTable: Sendable {
    /// The index of an element in the table; unknown elements of a page are numbered behind it.
    typealias ID = Int

    /// The one table.
    static let standard = ElementTable()

    /// What blocks of text inside a block element are.
    enum Shape: Hashable, Sendable {
        /// This, with the level of a heading.
        case kind(Block.Kind, level: Int)
        /// What they are around it; a paragraph inside a cell.
        case inherited
    }

    private let ids: NameIndex
    private let names: [String]
    private let traits: [ElementTraits]
    private let shapes: [Shape]

    private init() {
        var names: [String] = []
        var traits: [ElementTraits] = []
        for row in Self.rows {
            for name in row.names.split(separator: " ").map(String.init) {
                if let id = names.firstIndex(of: name) {
                    traits[id].formUnion(row.traits)
                } else {
                    names.append(name)
                    traits.append(row.traits)
                }
            }
        }
        (ids, self.names, self.traits) = (NameIndex(names), names, traits)
        shapes = names.map(Self.shape)
    }

    private static func shape(of name: String) -> Shape {
        switch name {
        case "h1", "h2", "h3", "h4", "h5", "h6": .kind(.heading, level: Int(name.dropFirst()) ?? 1)
        case "li", "dt", "dd": .kind(.listItem, level: 0)
        case "blockquote": .kind(.quotation, level: 0)
        case "figcaption", "caption": .kind(.caption, level: 0)
        case "td", "th": .kind(.cell, level: 0)
        case "pre", "textarea", "listing", "xmp", "plaintext": .kind(.preformatted, level: 0)
        case "body", "article", "section", "main", "aside", "nav", "header", "footer", "table", "form":
            .kind(.paragraph, level: 0)
        default: .inherited
        }
    }

    /// The number of elements.
    var count: Int { names.count }

    /// The id of a known element.
    func id(of key: NameKey) -> ID? { ids[key] }

    /// The id of an element that the table must hold; the first one's where it does not.
    func id(named name: String) -> ID { ids[NameKey(name)] ?? 0 }

    /// What blocks inside a known element are.
    func shape(of id: ID) -> Shape { id < shapes.count ? shapes[id] : .inherited }

    /// The name of a known element, or `nil`.
    func name(of id: ID) -> String? { id < names.count ? names[id] : nil }

    /// What is known of an element; nothing of an unknown one.
    func traits(of id: ID) -> ElementTraits { id < traits.count ? traits[id] : [] }

    /// Elements by trait; one with several traits stands in several rows.
    private static let rows: [(traits: ElementTraits, names: String)] = [
        ([], "html head body q"),
        (
            .void,
            "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr"
        ),
        (.head, "base basefont bgsound link meta title noframes script style template noscript"),
        (
            [.block, .closesParagraph],
            """
            address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header \
            hgroup main menu nav ol p search section summary ul h1 h2 h3 h4 h5 h6 pre listing form table hr xmp plaintext \
            li dd dt
            """
        ),
        (
            .block,
            """
            html head body caption colgroup tbody thead tfoot tr td th option optgroup legend button select textarea iframe \
            object video audio canvas frameset noframes marquee isindex item entry channel feed
            """
        ),
        (.scope, "applet caption html table td th marquee object template button"),
        (
            .special,
            """
            address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup \
            dd details dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head \
            header hgroup hr html iframe img input keygen li link listing main marquee menu meta nav noembed noframes \
            noscript object ol p param plaintext pre script search section select source style summary table tbody td \
            template textarea tfoot th thead title tr track ul wbr xmp
            """
        ),
        (
            .hidden,
            "script style template title audio video canvas iframe noembed noframes datalist svg rp applet"
        ),
        (.escapable, "title textarea xmp"),
        (.dropped, "script style iframe noembed noframes"),
        (
            .breakout,
            """
            b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta \
            nobr ol p pre ruby s small span strong strike sub sup table tt u ul var article section header footer nav \
            main aside figure form html
            """
        ),
        (.heading, "h1 h2 h3 h4 h5 h6"),
        (.rowGroup, "tbody thead tfoot caption colgroup"),
        (.preformatted, "pre listing xmp plaintext textarea"),
        (
            [],
            "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label map mark math meter nobr"
        ),
        (
            [],
            "output picture progress q ruby rt s samp slot small span strike strong sub sup svg time tt u var"
        ),
    ]
}
