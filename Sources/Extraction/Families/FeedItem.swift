extension PageFamily {
    /// Items that a Drupal aggregator took over, as text: title, stamp, a blob of metadata, body, categories.
    static let feedItem = PageFamily(
        name: "feed-item", marks: [.text, .either([.stamp, .lineStart("categories:")])], layout: .lines)

    /// The same as a fragment of markup, in the fields of Drupal 8 and later.
    static let feedItemHTML = PageFamily(
        name: "feed-item",
        marks: [.markup, .element(".field--name-title"), .element(".field--name-body"), .no(.element("h1"))],
        layout: .elements(
            fields: [
                .title: [.element(".field--name-title")],
                .published: [.element(".field--name-created")],
                .body: [.element(".field--name-body")],
            ],
            boilerplate: ["ul.links"]
        )
    )
}
