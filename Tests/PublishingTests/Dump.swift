/// What is compared between databases: the columns that say something.
enum Dump {
    /// Tables with their columns, but for keys of a database's own.
    static let tables: KeyValuePairs = [
        "records": """
        id, url, canonical_url, location, family, confidence, kind, language, title, lead, body, \
        published, published_precision, published_from, published_earliest, published_latest, \
        dateline_date, dateline_places, authors, issued_by, fields_of_work, media_type, charset, digest, \
        retrieved, duplicate_of, diagnostics
        """,
        "people": "id, name, kind",
        "quotes": """
        record_id, position, text, kind, attribution, cue, speaker_id, speaker, speaker_kind, role, \
        honorific, mention, evidence_field, evidence_start, evidence_end, rule
        """,
        "dates": """
        record_id, position, text, start_date, end_date, precision, role, bound, evidence_field, \
        evidence_start, evidence_end, rule
        """,
        "funders": """
        record_id, position, name, kind, iso, cue, funds, evidence_field, evidence_start, evidence_end, rule
        """,
        "organisers": """
        record_id, position, organiser_id, name, role, evidence_field, evidence_start, evidence_end, rule
        """,
        "projects": "record_id, position, name, evidence_field, evidence_start, evidence_end, rule",
        "places": "record_id, position, name, iso, evidence_field, evidence_start, evidence_end, rule",
        "items": "record_id, position, title, url, date, kind",
    ]
}
