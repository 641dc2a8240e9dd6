import Interchange

/// Invented records to publish.
enum Examples {
    /// A record with one of everything.
    static let full = record(
        "osce:900001", title: "Beekeepers of Žabljak count their \"losses\", and gains",
        body: "“Bees do not read maps,” said Dr. Ilse Brandhuber.\nThe course ran from 4 to 6 May 2024.",
        published: CalendarDate(2024, 5, 7),
        quotes: [
            quote(
                "Bees do not read maps,", by: speaker("Ilse Brandhuber", "ilse-brandhuber", "a beekeeper"),
                at: 1)
        ],
        dates: [
            Record.DateValue(
                text: "from 4 to 6 May 2024", start: day(2024, 5, 4), end: day(2024, 5, 6), precision: .day,
                role: .event, bound: nil, evidence: evidence(62, 82, "date.day-range"))
        ],
        funders: [
            Record.Funder(
                name: "Norway", kind: .state, iso: "NO", cue: "funded by", funds: "The course",
                evidence: evidence(0, 4, "funder.passive"))
        ])

    /// A record that says next to nothing.
    static let bare = record("osce:900002", title: nil, body: nil, published: nil)

    /// Thirty numbered records, the full one and, last, the bare one.
    static let many = (1...30).map { numbered($0) } + [full, bare]

    /// One of many records, with a few speakers who recur in two spellings.
    static func numbered(_ number: Int) -> Record {
        let name = number.isMultiple(of: 3) ? "Jelena Šarac" : "Jelena Sarac"
        return record(
            "osce:\(number)", title: "Item \(number)", body: "“Count me,” she said.",
            published: day(2020 + number % 5, 1 + number % 12, 1 + number % 28),
            quotes: [
                quote("Count me,", by: speaker(name, "jelena-sarac", "surveyor no. \(number)"), at: 1),
                quote("Number \(number)", by: speaker("P\(number % 7)", "p\(number % 7)", nil), at: 1),
                quote("Nobody said this", by: nil, at: 1),
            ])
    }

    /// A record with what the tests look at.
    static func record(
        _ id: String, title: String?, body: String?, published: CalendarDate?, quotes: [Record.Quote] = [],
        dates: [Record.DateValue] = [], funders: [Record.Funder] = []
    ) -> Record {
        Record(
            id: id,
            source: Record.Source(
                location: "pages/\(id).html", url: "https://news.example/\(id)", canonicalURL: nil,
                mediaType: "text/html", charset: "utf-8", digest: "sha256:00", retrieved: nil,
                family: "generic", confidence: 0.5, duplicateOf: nil),
            kind: .news, language: "en", title: title, lead: nil, authors: ["Pavle Rudić"],
            published: published.map {
                Record.Published(date: $0, precision: .day, from: .meta, earliest: nil, latest: nil)
            },
            dateline: Record.Dateline(places: ["Žabljak"], date: published),
            issuedBy: ["OSCE Mission to Montenegro"], fieldsOfWork: ["Environmental activities"], body: body,
            quotes: quotes, dates: dates, funders: funders,
            organisers: [
                Record.Organiser(
                    name: "OSCE Mission to Montenegro", role: .organiser, id: "omim",
                    evidence: evidence(0, 4, "organiser.subject"))
            ],
            projects: [Record.Project(name: "Project HIVE", evidence: evidence(0, 4, "project.named"))],
            places: [Record.Place(name: "Žabljak", iso: "ME", evidence: evidence(0, 4, "place.city"))],
            items: [
                Record.Item(title: "More on bees", url: "https://news.example/bees", date: nil, kind: nil)
            ],
            diagnostics: [Diagnostic(.note, "extract.lead.absent", "no lead")])
    }

    /// A full clause by somebody.
    static func quote(_ text: String, by speaker: Record.Speaker?, at start: Int) -> Record.Quote {
        Record.Quote(
            text: text, kind: .direct, speaker: speaker, cue: "said",
            attribution: speaker == nil ? .none : .named,
            evidence: evidence(start, start + text.unicodeScalars.count, "quote.after.name-role"))
    }

    /// A person who is named.
    static func speaker(_ name: String, _ id: String, _ role: String?) -> Record.Speaker {
        Record.Speaker(name: name, kind: .person, role: role, honorific: "Dr.", mention: name, id: id)
    }

    private static func evidence(_ start: Int, _ end: Int, _ rule: String) -> Record.Evidence {
        Record.Evidence(field: .body, start: start, end: end, rule: rule)
    }

    /// A day that the calendar has.
    static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
        guard let date = CalendarDate(year, month, day) else { preconditionFailure("no such day") }
        return date
    }
}
