/// One figure of a report that is watched from run to run.
public enum DriftFigure: Hashable, Sendable {
    /// The share of a family's records that hold something in a field.
    case filled(family: String, field: String)
    /// The share of a family's quotes of which the speaker is known by name.
    case speakers(family: String)
    /// How many quotes, dates or funders a record of a family has.
    case count(family: String, field: String)
    /// The share of a family's records that do not bear the most frequent title.
    case differentTitles(family: String)
    /// The share of a family's records that do not have the most frequent body.
    case differentBodies(family: String)
    /// The share of a source's records that fit a family.
    case known(source: String)

    /// The name of the family that takes what fits no other.
    static let unknownFamily = "generic"

    /// All that a report tells, in its order.
    static func all(in report: BatchReport) -> [DriftFigure] {
        let ofFamilies = report.families.flatMap { family -> [DriftFigure] in
            let name = family.family
            return family.fields.map { .filled(family: name, field: $0.field) }
                + [.speakers(family: name)]
                + ["quotes", "dates", "funders"].map { .count(family: name, field: $0) }
                + [.differentTitles(family: name), .differentBodies(family: name)]
        }
        return ofFamilies + report.sources.map { .known(source: $0.source) }
    }

    /// What the figure is in a report; `nil` where it says nothing of it.
    func tally(in report: BatchReport) -> Tally? {
        if case .known(let name) = self {
            guard let source = report.sources.first(where: { $0.source == name }) else { return nil }
            return Tally(hits: source.records - source.unknown, of: source.records)
        }
        guard let name = family, let family = report.families.first(where: { $0.family == name }) else {
            return nil
        }
        let records = family.records
        switch self {
        case .filled(_, let field):
            return family.fields.first { $0.field == field }.map { Tally(hits: $0.filled, of: records) }
        case .speakers: return family.quotes > 0 ? Tally(hits: family.speakers, of: family.quotes) : nil
        case .count(_, "quotes"): return Tally(hits: family.quotes, of: records)
        case .count(_, "dates"): return Tally(hits: family.dates, of: records)
        case .count: return Tally(hits: family.funders, of: records)
        case .differentTitles: return Tally(hits: records - family.sameTitle, of: records)
        case .differentBodies: return Tally(hits: records - family.sameBody, of: records)
        case .known: return nil
        }
    }

    /// The family that it is about; `nil` for a source.
    var family: String? {
        switch self {
        case .filled(let family, _), .speakers(let family), .count(let family, _),
            .differentTitles(let family), .differentBodies(let family):
            family
        case .known: nil
        }
    }

    /// Whether hits are counted by the page rather than pages with a hit.
    var isMean: Bool { if case .count = self { true } else { false } }

    /// Whether figures of several runs make one: the most frequent title of two runs is not that of both.
    var addsUp: Bool {
        switch self {
        case .differentTitles, .differentBodies: false
        default: true
        }
    }

    /// Whether it hangs on what a page tells, which differs from day to day, and not on how its template shows it.
    ///
    /// Pages that fit no family have no template in common.
    var hangsOnNews: Bool {
        switch self {
        case .filled(let family, let field):
            family == Self.unknownFamily || !Self.templateFields.contains(field)
        case .speakers, .count: true
        case .differentTitles, .differentBodies, .known: false
        }
    }

    /// Runs in a row that have to show it: a weekend's pages tell of other things than a week's.
    var judgedRuns: Int { hangsOnNews ? 3 : 1 }

    /// How far figures scatter as long as no runs tell: as many times what chance makes of equal pages.
    var expectedScatter: Double { isMean ? 3 : hangsOnNews ? 2 : 1 }

    private static let templateFields: Set<String> = [
        "url", "language", "title", "lead", "published", "issued_by", "fields_of_work", "body", "items",
    ]
}
