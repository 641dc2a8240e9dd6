extension Table {
    /// Every table, those first that others refer to.
    static let all = [records, people, quotes, dates, funders, organisers, projects, places, items]

    /// The tables with rows that belong to one record each.
    static let details = [quotes, dates, funders, organisers, projects, places, items]

    /// One row a page, or an item of a page.
    static let records = Table(
        name: "records", comment: "what was read on a page, or of one item of it",
        columns: [
            .required("id", .text, "osce: and the node id, else sha256: and the start of a digest"),
            .optional("url", .text, "the address of the page"),
            .optional("canonical_url", .text, "the address that the page gives itself"),
            .required("location", .text, "the path or address that was read; #2 behind it for a second item"),
            .required("family", .text, "the kind of page layout that was recognised"),
            .required("confidence", .real, "0 to 1: how surely title and body are right"),
            .required("kind", .text, "news, press-release, statement, listing, ..."),
            .optional("language", .text, "BCP 47, such as en"),
            .optional("title", .text, "the headline"),
            .optional("lead", .text, "the lead, where the page sets it apart"),
            .optional("body", .text, "paragraphs with a line feed between them"),
            .optional("published", .day, "the day of the page; the first of a month or year"),
            .optional("published_precision", .text, "day, month or year"),
            .optional("published_from", .text, "what on the page said so"),
            .optional("published_earliest", .day, "where the day is not known: not before"),
            .optional("published_latest", .day, "where the day is not known: not after"),
            .optional("dateline_date", .day, "the day in the dateline"),
            .required("dateline_places", .json, "the cities in the dateline, a list"),
            .required("authors", .json, "names in the byline, a list"),
            .required("issued_by", .json, "the OSCE structures that issued it, a list"),
            .required("fields_of_work", .json, "a list"),
            .required("media_type", .text, "text/html or text/plain"),
            .required("charset", .text, "the encoding of the page"),
            .required("digest", .text, "of the bytes of the page"),
            .optional("retrieved", .text, "when the page was fetched, ISO 8601 in UTC"),
            .optional("duplicate_of", .text, "the id of the record whose text it repeats"),
            .required("diagnostics", .json, "doubts: a list of severity, code and message"),
        ])

    private static let people = Table(
        name: "people", comment: "who is quoted: a person, an organisation or a document",
        columns: [
            .required("id", .text, "the folded name, the same on every page"),
            .required("name", .text, "the name, in the spelling that is quoted most often"),
            .required("kind", .text, "person, organisation or document"),
        ])

    private static let quotes = detail(
        "quotes", "words between quotation marks that somebody is reported to have said",
        [
            .required("text", .text, "the words between the marks"),
            .required("kind", .text, "direct: a full clause; partial: a fragment"),
            .required("attribution", .text, "named, resolved, unnamed or none: how the speaker was found"),
            .optional("cue", .text, "the words that report it, such as said"),
            .optional("speaker_id", .text, reference: "people", "NULL where nobody is named"),
            .optional("speaker", .text, "the name as this page gives it, honorifics off"),
            .optional("speaker_kind", .text, "person, organisation, document or unnamed"),
            .optional("role", .text, "office and organisation; the words for one who is not named"),
            .optional("honorific", .text, "such as Ambassador"),
            .optional("mention", .text, "the words that stand for the speaker at the quote"),
        ])

    private static let dates = detail(
        "dates", "days, and ranges of days, that the text mentions",
        [
            .required("text", .text, "the expression as printed"),
            .required("start_date", .day, "the first day"),
            .required("end_date", .day, "the last day"),
            .required("precision", .text, "day, week, month, quarter, season, half, year or decade"),
            .required("role", .text, "event, dateline, publication or other"),
            .optional("bound", .text, "since or until, where the text leaves the other end open"),
        ])

    private static let funders = detail(
        "funders", "who gave money for what the page reports",
        [
            .required("name", .text, "the short name of a State, else the name as printed"),
            .required("kind", .text, "state, organisation or person"),
            .optional("iso", .text, "ISO 3166-1 alpha-2, or EU"),
            .optional("cue", .text, "the words that say so"),
            .optional("funds", .text, "what is funded"),
        ])

    private static let organisers = detail(
        "organisers", "who organised, hosted or supported what the page reports",
        [
            .required("organiser_id", .text, "the folded acronym or name, the same on every page"),
            .required("name", .text, "the full name of a known body, else the name as printed"),
            .required("role", .text, "organiser, co-organiser, host, partner or supporter"),
        ])

    private static let projects = detail(
        "projects", "projects that the page names", [.required("name", .text, "the name as printed")])

    private static let places = detail(
        "places", "places that the page names",
        [
            .required("name", .text, "the name as printed"),
            .optional("iso", .text, "ISO 3166-1 alpha-2 of the State"),
        ])

    private static let items = Table(
        name: "items", comment: "entries of a listing or feed page",
        columns: belonging + [
            .required("title", .text, "the headline"),
            .optional("url", .text, "where it leads"),
            .optional("date", .day, "its day"),
            .optional("kind", .text, "its kind as printed"),
        ])

    private static func detail(_ name: String, _ comment: String, _ columns: [Column]) -> Table {
        Table(name: name, comment: comment, columns: belonging + columns + evidence)
    }

    private static let belonging: [Column] = [
        .required("record_id", .text, reference: "records", "the record that it is of"),
        .required("position", .integer, "1 for the first of the record"),
    ]

    private static let evidence: [Column] = [
        .required("evidence_field", .text, "title, lead or body: where it stands"),
        .required("evidence_start", .integer, "code points before it"),
        .required("evidence_end", .integer, "code points up to its end"),
        .required("rule", .text, "the rule that found it"),
    ]
}
