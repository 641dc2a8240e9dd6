extension PageFamily {
    /// Search results and listings of osce.org as markup.
    static let osceListing = PageFamily(
        name: "osce-listing",
        marks: [.markup, .element(".search-result-news")],
        layout: .entries(
            entry: ".search-result-news", title: ".search-title a", date: ".publishing-date",
            kind: ".content-type")
    )

    /// The same as text: two entries or more, each with its publishing date.
    static let osceListingFlat = PageFamily(
        name: "osce-listing", marks: [.label("publishing date", times: 2)], layout: .labelledEntries)
}
