extension PageFamily {
    /// News pages of osce.org and its sub-hosts since the redesign of 2025/26.
    ///
    /// - Told by: the labels alone; no class name of the theme is known.
    static let osceNewHTML = PageFamily(
        name: "osce-new-html",
        marks: [.markup, .either([.label("issued by"), .label("issued on")]), .element("h1")],
        layout: .elements(
            fields: [
                .title: [.element("main h1"), .element("article h1"), .element("h1")],
                .published: [.element("main time"), .element("article time"), .element("time")],
            ],
            boilerplate: []
        )
    )
}
