extension PageFamily {
    /// News pages of osce.org in its Drupal 6 theme, to about mid-2025.
    ///
    /// - Told by: the header that no other theme has. Class tokens only; positions moved over the years.
    /// - Odd: the lead is a field of its own and is not repeated in the body.
    static let osceDrupal = PageFamily(
        name: "osce-drupal",
        marks: [
            .markup,
            .either([
                .element("div.content--header"), .element("div.content--content div.pane-content"),
                .element("div.field-field-description"),
            ]),
        ],
        layout: .elements(
            fields: [
                .title: [
                    .element("div.content--header > h1"), .element("div.content--content > h1"),
                    .element("h1"),
                ],
                .published: [
                    .element("div.content--meta span.date-display-single"),
                    .element("span.date-display-single"),
                ],
                .issuer: [
                    .element(".field-field-item-source .field-item"),
                    .element(".field-name-field-issued-by .field-item"),
                ],
                .fieldsOfWork: [
                    .element(".field-field-what-we-do .field-item"),
                    .element(".field-name-field-what-we-do .field-item"),
                ],
                .author: [.element("span.author")],
                .lead: [.element("div.field-field-description div.field-item")],
                .body: [
                    .element("div.content--content div.pane-content"),
                    .element("div.node-content div.pane-content"),
                    .element("div.content--content"),
                ],
            ],
            boilerplate: [
                "ul.osce-download-links", "div.share-buttons", "div.pane-related-content",
                "div.field-field-description",
            ]
        )
    )
}
