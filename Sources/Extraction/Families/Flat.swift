extension PageFamily {
    /// osce.org since 2025/26, flattened by a text extractor, with or without the menu.
    static let osceFlat = PageFamily(
        name: "osce-flat",
        marks: [.text, .either([.label("issued by"), .label("issued on"), .line("skip links")])],
        layout: .lines)

    /// osce.org before 2025, flattened: breadcrumbs, `Publishing date:`, image lines, a place and a day.
    static let osceOldFlat = PageFamily(
        name: "osce-old-flat",
        marks: [
            .text,
            .either([
                .line("newsroom"), .line("skip navigation"), .label("publishing date"),
                .line("photo details"),
                .lineStart("![](https://www.osce.org"), .lineStart("press statements of"),
                .placeAndDay,
            ]),
        ],
        layout: .lines)

    /// Wire copy, known by the date that a text extractor put before it or by the wire's own lines.
    static let wireFlat = PageFamily(
        name: "wire-flat",
        marks: [
            .either([
                .datePrefix, .lineStart("ein presswire"), .line("submit release"),
                .lineStart("legal disclaimer"),
                .lineStart("distribution channels"), .lineStart("menafn"),
            ])
        ],
        layout: .lines)

    /// Mirage News and those who print its line.
    static let mirage = PageFamily(
        name: "mirage", marks: [.lineStart("/public release")], layout: .lines)

    /// A press release sent as mail.
    static let mail = PageFamily(
        name: "mail",
        marks: [
            .text,
            .either([
                .label("subject"), .line("for immediate release"), .line("press release"),
                .lineStart("to unsubscribe"),
            ]),
        ],
        layout: .lines)
}
