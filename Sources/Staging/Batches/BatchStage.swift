/// A step of a batch, in order.
public enum BatchStage: String, CaseIterable, Comparable, Sendable {
    /// Sources are asked for what is new.
    case fetch
    /// Captures become documents.
    case parse
    /// Documents become articles, which the workspace keeps.
    case extract
    /// Articles become records, which it keeps too.
    case normalise
    /// Sinks are brought up to date.
    case publish

    /// By their order.
    public static func < (first: BatchStage, second: BatchStage) -> Bool { first.place < second.place }

    private var place: Int {
        switch self {
        case .fetch: 0
        case .parse: 1
        case .extract: 2
        case .normalise: 3
        case .publish: 4
        }
    }
}

/// Which stages are to run, and on which pages.
public struct BatchSelection: Hashable, Sendable {
    /// The first stage; what those before it gave is taken from the workspace.
    public var first: BatchStage
    /// The last stage.
    public var last: BatchStage
    /// Whether stages run again where nothing has changed.
    public var isForced: Bool

    /// Selects stages.
    public init(from first: BatchStage = .fetch, to last: BatchStage = .publish, isForced: Bool = false) {
        self.first = first
        self.last = last
        self.isForced = isForced
    }

    /// Whether a stage is among them.
    public func holds(_ stage: BatchStage) -> Bool { first <= stage && stage <= last }

    /// Whether pages are read; from the normaliser on the workspace alone is.
    public var readsPages: Bool { first <= .extract && last >= .parse }
}
