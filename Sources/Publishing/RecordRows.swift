import GRDB
import Interchange

/// A record as rows of the tables, values in the order of the columns.
struct RecordRows {
    private let record: Interchange.Record

    init(_ record: Interchange.Record) { self.record = record }

    /// The row of `records`.
    func row() throws -> [DatabaseValue] {
        let (source, published) = (record.source, record.published)
        return [
            value(record.id), value(source.url), value(source.canonicalURL), value(source.location),
            value(source.family), source.confidence.databaseValue, value(record.kind.rawValue),
            value(record.language), value(record.title), value(record.lead), value(record.body),
            day(published?.date), value(published?.precision?.rawValue), value(published?.from?.rawValue),
            day(published?.earliest), day(published?.latest), day(record.dateline?.date),
            try list(record.dateline?.places ?? []), try list(record.authors), try list(record.issuedBy),
            try list(record.fieldsOfWork), value(source.mediaType), value(source.charset),
            value(source.digest), value(source.retrieved), value(source.duplicateOf),
            value(try CanonicalJSON.string(record.diagnostics)),
        ]
    }

    /// The rows of the tables in ``Table/details``, in their order.
    func details() -> [[[DatabaseValue]]] {
        [quotes, dates, funders, organisers, projects, places, items].map { rows in
            rows.enumerated().map { [value(record.id), ($0.offset + 1).databaseValue] + $0.element }
        }
    }

    private var quotes: [[DatabaseValue]] {
        record.quotes.map { quote in
            let speaker = quote.speaker
            let head: [DatabaseValue] = [
                value(quote.text), value(quote.kind.rawValue), value(quote.attribution.rawValue),
                value(quote.cue), value(speaker?.name == nil ? nil : speaker?.id), value(speaker?.name),
                value(speaker?.kind.rawValue), value(speaker?.role), value(speaker?.honorific),
                value(speaker?.mention),
            ]
            return head + evidence(quote.evidence)
        }
    }

    private var dates: [[DatabaseValue]] {
        record.dates.map { date in
            let head: [DatabaseValue] = [
                value(date.text), day(date.start), day(date.end), value(date.precision.rawValue),
                value(date.role.rawValue), value(date.bound?.rawValue),
            ]
            return head + evidence(date.evidence)
        }
    }

    private var funders: [[DatabaseValue]] {
        record.funders.map { funder in
            let head: [DatabaseValue] = [
                value(funder.name), value(funder.kind.rawValue), value(funder.iso), value(funder.cue),
                value(funder.funds),
            ]
            return head + evidence(funder.evidence)
        }
    }

    private var organisers: [[DatabaseValue]] {
        record.organisers.map { organiser in
            let head: [DatabaseValue] = [
                value(organiser.id), value(organiser.name), value(organiser.role.rawValue),
            ]
            return head + evidence(organiser.evidence)
        }
    }

    private var projects: [[DatabaseValue]] {
        record.projects.map { [value($0.name)] + evidence($0.evidence) }
    }

    private var places: [[DatabaseValue]] {
        record.places.map { [value($0.name), value($0.iso)] + evidence($0.evidence) }
    }

    private var items: [[DatabaseValue]] {
        record.items.map { [value($0.title), value($0.url), day($0.date), value($0.kind)] }
    }

    private func evidence(_ evidence: Interchange.Record.Evidence) -> [DatabaseValue] {
        [
            value(evidence.field.rawValue), evidence.start.databaseValue, evidence.end.databaseValue,
            value(evidence.rule),
        ]
    }

    private func list(_ texts: [String]) throws -> DatabaseValue {
        value(try CanonicalJSON.string(texts.map(plain)))
    }

    private func day(_ date: CalendarDate?) -> DatabaseValue { date?.description.databaseValue ?? .null }

    private func value(_ text: String?) -> DatabaseValue { text.map(plain)?.databaseValue ?? .null }

    /// Text as databases keep it: they end it at a U+0000, or refuse it.
    private func plain(_ text: String) -> String {
        guard text.utf8.contains(0) else { return text }
        var plain = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { plain.append(scalar == "\0" ? "\u{FFFD}" : scalar) }
        return String(plain)
    }
}
