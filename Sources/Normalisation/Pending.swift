import Interchange

// Each of these stands until the part of its name lands in a file of its own.

struct DateResolver {
    /// `dateline` anchors relative days, else `published`; `earliest` bounds a missing year where neither is known.
    init(dateline: DateMention?, published: CalendarDate?, earliest: CalendarDate?) {}

    /// One interval for each mention, in order; `nil` where nothing on the page resolves it.
    func resolve(_ mentions: [DateMention]) -> [(start: CalendarDate, end: CalendarDate)?] {
        mentions.map { _ in nil }
    }
}

enum PublishedDate {
    static func read(
        _ text: String, from source: PublishedMention.Source
    ) -> (date: CalendarDate, precision: Record.Published.Precision)? {
        CalendarDate(String(text.prefix(10))).map { ($0, .day) }
    }
}

struct PersonName {
    let name: String
    let id: String
    init(_ printed: String) {
        name = printed
        id = printed
    }
}

enum Identity {
    /// The id of an organisation, the same on every page.
    static func id(ofOrganisation name: String) -> String { name }
}
