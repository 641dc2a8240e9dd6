/// An answer to a question that is asked often, in SQL that SQLite and PostgreSQL both read.
///
/// None counts a text twice: records that repeat another one are left out.
struct View: Sendable {
    /// What it is called.
    let name: String
    /// The question.
    let comment: String
    /// The statement that answers it.
    let select: String

    /// Every view.
    static let all = [
        View(
            name: "who_said_what", comment: "every quote with its speaker and its page",
            select: """
                SELECT q.speaker, q.role, q.text, r.published, r.title, r.url, q.speaker_id, q.record_id,
                    q.position
                FROM quotes q JOIN records r ON r.id = q.record_id
                WHERE r.duplicate_of IS NULL
                """),
        View(
            name: "who_spoke", comment: "who is quoted how often, and from when to when",
            select: """
                SELECT p.name, p.kind, count(*) AS quotes, count(DISTINCT r.id) AS records,
                    min(r.published) AS first, max(r.published) AS last, p.id
                FROM people p JOIN quotes q ON q.speaker_id = p.id JOIN records r ON r.id = q.record_id
                WHERE r.duplicate_of IS NULL
                GROUP BY p.id, p.name, p.kind
                """),
        View(
            name: "who_paid", comment: "every funder with what it paid for and its page",
            select: """
                SELECT f.name, f.kind, f.iso, f.funds, r.published, r.title, r.url, f.record_id, f.position
                FROM funders f JOIN records r ON r.id = f.record_id
                WHERE r.duplicate_of IS NULL
                """),
        View(
            name: "who_paid_how_often", comment: "how many records name a funder, and from when to when",
            select: """
                SELECT f.name, f.kind, f.iso, count(DISTINCT r.id) AS records, min(r.published) AS first,
                    max(r.published) AS last
                FROM funders f JOIN records r ON r.id = f.record_id
                WHERE r.duplicate_of IS NULL
                GROUP BY f.name, f.kind, f.iso
                """),
        View(
            name: "what_took_place",
            comment: "every day or range on which something took place, with its page",
            select: """
                SELECT d.start_date, d.end_date, d.text, r.title, r.published, r.url, d.record_id, d.position
                FROM dates d JOIN records r ON r.id = d.record_id
                WHERE d.role = 'event' AND r.duplicate_of IS NULL
                """),
        View(
            name: "who_organised", comment: "every organiser, host and supporter with its page",
            select: """
                SELECT o.name, o.role, r.published, r.title, r.url, o.organiser_id, o.record_id, o.position
                FROM organisers o JOIN records r ON r.id = o.record_id
                WHERE r.duplicate_of IS NULL
                """),
        View(
            name: "where_it_was", comment: "every place that is named, with its page",
            select: """
                SELECT p.name, p.iso, r.published, r.title, r.url, p.record_id, p.position
                FROM places p JOIN records r ON r.id = p.record_id
                WHERE r.duplicate_of IS NULL
                """),
    ]
}
