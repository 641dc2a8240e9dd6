extension PageFamily {
    /// An RSS or Atom feed: an article an item, or a listing where the items are teasers.
    static let feed = PageFamily(
        name: "feed-item", marks: [.markup, .element("body.feed-items"), .element("article.feed-item")],
        layout: .feed)

    /// Items that a Drupal aggregator took over, as text: title, stamp, a blob of metadata, body, categories.
    static let feedItem = PageFamily(
        name: "feed-item", marks: [.text, .either([.stamp, .lineStart("categories:")])], layout: .lines)

    /// The same as a fragment of markup, in the fields of Drupal 6 and later.
    static let feedItemHTML = PageFamily(
        name: "feed-item",
        marks: [
            .markup, .no(.element("h1")),
            .either([.element(".field--name-title"), .element(".node-title")]),
            .either([.element(".field--name-body"), .element(".field-name-body"), .element(".submitted")]),
        ],
        layout: .elements(
            fields: [
                .title: [.element(".field--name-title"), .element(".node-title")],
                .published: [.element(".field--name-created"), .element(".submitted")],
                .body: [.element(".field--name-body"), .element(".field-name-body"), .element(".content")],
            ],
            boilerplate: ["ul.links"]
        )
    )
}
