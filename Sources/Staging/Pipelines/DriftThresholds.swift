/// When a run is to raise an alarm, as a pipeline says.
public struct DriftThresholds: Hashable, Sendable {
    /// Whether runs are held against those before at all.
    public var isEnabled = true
    /// Runs before this one that it is held against.
    public var historyRuns = 30
    /// How likely chance alone may raise an alarm for one field of one family in one run.
    public var significance = 0.001
    /// New or changed pages of a family below which nothing is said of it.
    public var minimumPages = 5
    /// How far a share has to fall, however sure the fall is.
    public var minimumFall = 0.2
    /// The share of pages that may fit no family.
    public var maximumUnknown = 0.5
    /// The share of a family's pages that may have the same title, or the same body.
    public var maximumSameness = 0.5
    /// Whether a listing that names no page raises an alarm.
    public var alarmsForEmptyListings = true
}
