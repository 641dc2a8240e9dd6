public import Interchange

/// When a run is to raise an alarm, as a pipeline says.
public struct DriftThresholds: Hashable, Sendable {
    /// Whether runs are held against those before at all.
    public var isEnabled = true
    /// Runs before this one that it is held against.
    public var historyRuns = 30
    /// The day before which no run counts; `nil` for all.
    public var since: CalendarDate?
    /// How likely chance alone may raise an alarm in one run, shared out over all that is watched.
    public var significance = 0.001
    /// New or changed pages in which a fall has to show at least.
    public var minimumPages = 5
    /// Runs before which what pages tell, which differs from day to day, is not watched.
    public var minimumRuns = 5
    /// How far a share has to fall, however sure the fall is.
    public var minimumFall = 0.2
    /// What part of the quotes, dates or funders a page has to be gone, however sure that is.
    public var minimumCountFall = 0.5
    /// The share of a family's pages that may have the same title, or the same body.
    public var maximumSameness = 0.8
    /// The part of the pages that a listing never named fewer of that it has to name.
    public var minimumListing = 0.5
    /// Whether a listing that names no page raises an alarm.
    public var alarmsForEmptyListings = true

    /// The thresholds that hold where a pipeline says nothing.
    public init() {}
}
