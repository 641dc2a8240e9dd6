/// Something that does not look as it did.
public struct DriftAlarm: Hashable, Codable, Sendable {
    /// What was looked at, such as `empty-listing`.
    public var kind: String
    /// The page family; `nil` where none is meant.
    public var family: String?
    /// The field; `nil` where none is meant.
    public var field: String?
    /// The share, or the number, before; `nil` where nothing was before.
    public var before: Double?
    /// The share, or the number, now.
    public var now: Double?
    /// One sentence for a person.
    public var message: String
    /// Up to three pages.
    public var examples: [String]

    /// Names what does not look as it did.
    public init(
        _ kind: String, family: String? = nil, field: String? = nil, before: Double? = nil,
        now: Double? = nil,
        _ message: String, examples: [String]
    ) {
        (self.kind, self.family, self.field) = (kind, family, field)
        (self.before, self.now, self.message, self.examples) = (before, now, message, examples)
    }
}

/// Holds a batch against those before it.
public struct DriftCheck: Sendable {
    /// Gives up to three pages of a family that this batch found new or changed, those without a field where one is named.
    public typealias Examples = (_ family: String, _ field: String?) throws -> [String]

    private let thresholds: DriftThresholds

    /// Alarms at these thresholds.
    public init(_ thresholds: DriftThresholds) { self.thresholds = thresholds }

    /// What does not look as it did.
    ///
    /// `report` is whole but for its alarms; `history` are the reports of batches of the same pipeline before it, the latest
    /// first; `examples` gives pages to show.
    public func alarms(
        in report: BatchReport, after history: [BatchReport], examples: Examples
    ) throws -> [DriftAlarm] {
        guard thresholds.isEnabled else { return [] }
        return thresholds.alarmsForEmptyListings ? emptyListings(in: report) : []
    }

    private func emptyListings(in report: BatchReport) -> [DriftAlarm] {
        report.listings.filter { $0.links == 0 }.map {
            DriftAlarm(
                "empty-listing", now: 0, "The listing \($0.url) names no page.", examples: [$0.url])
        }
    }
}
