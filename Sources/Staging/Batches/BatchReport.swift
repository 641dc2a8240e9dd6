public import Interchange

/// What came of a batch, in figures: `report.json`, and what later batches are held against.
public struct BatchReport: Hashable, Codable, Sendable {
    /// Pages by what became of them.
    public struct Pages: Hashable, Codable, Sendable {
        /// Pages come across.
        public var seen = 0
        /// Pages never read before.
        public var new = 0
        /// Pages of which the content is another one.
        public var changed = 0
        /// Pages that are as they were.
        public var unchanged = 0
        /// Pages that the sources do not name any more.
        public var removed = 0
        /// Pages for which the workspace has not what the first stage selected takes.
        public var left = 0
        /// Pages that failed in this batch.
        public var failed = 0

        /// Starts with none.
        public init() {}
    }

    /// Records by what became of them.
    public struct Records: Hashable, Codable, Sendable {
        /// Records that there are now.
        public var total = 0
        /// Records that were not there before.
        public var new = 0
        /// Records that say something else than before.
        public var changed = 0
        /// Records that are gone.
        public var removed = 0

        /// Starts with none.
        public init() {}

        /// Records that are as they were.
        public var unchanged: Int { total - new - changed }
    }

    /// How much a stage had to do.
    public struct Stage: Hashable, Codable, Sendable, CanonicalJSON.OneLine {
        /// Its name.
        public var stage: String
        /// Pages that it ran on.
        public var pages: Int
        /// Seconds that it took, those of pages worked on at the same time added up.
        public var seconds: Double

        /// Names a stage.
        public init(_ stage: BatchStage, pages: Int, seconds: Double) {
            (self.stage, self.pages) = (stage.rawValue, pages)
            self.seconds = (seconds * 1_000).rounded() / 1_000
        }
    }

    /// A kind of failure.
    public struct Failure: Hashable, Codable, Sendable {
        /// `stage.subject.finding`.
        public var code: String
        /// Pages, or items of them, that it stopped.
        public var count: Int
        /// Up to three of them.
        public var examples: [String]

        /// Counts a kind of failure.
        public init(_ code: String, count: Int, examples: [String]) {
            (self.code, self.count, self.examples) = (code, count, examples)
        }
    }

    /// What the records of a page family hold.
    public struct Family: Hashable, Codable, Sendable {
        /// A field, and the records in which it holds something.
        public struct Field: Hashable, Codable, Sendable, CanonicalJSON.OneLine {
            /// As it is called in JSON.
            public var field: String
            /// Records in which it is filled.
            public var filled: Int

            /// Counts a field.
            public init(_ field: String, filled: Int) { (self.field, self.filled) = (field, filled) }
        }

        /// Its name.
        public var family: String
        /// Its records.
        public var records: Int
        /// Their quotes.
        public var quotes: Int
        /// Those quotes of which the speaker is known by name.
        public var speakers: Int
        /// The days that they mention.
        public var dates: Int
        /// Those who paid.
        public var funders: Int
        /// Doubts about them.
        public var doubts: Int
        /// Records that have the most frequent title.
        public var sameTitle: Int
        /// Records that have the most frequent body.
        public var sameBody: Int
        /// How often each field is filled, in the order of the record.
        public var fields: [Field]
    }

    /// The records of a site, or of files of this machine, and how many fit no family.
    public struct Source: Hashable, Codable, Sendable, CanonicalJSON.OneLine {
        /// The site's scheme and host, or `files`.
        public var source: String
        /// Its records.
        public var records: Int
        /// Those that fit no page family.
        public var unknown: Int

        /// Counts a site's records.
        public init(_ source: String, records: Int, unknown: Int) {
            (self.source, self.records, self.unknown) = (source, records, unknown)
        }
    }

    /// A listing, and how many links it gave.
    public struct Listing: Hashable, Codable, Sendable {
        /// Its URL.
        public var url: String
        /// The pages that it names.
        public var links: Int

        /// Counts a listing's links.
        public init(_ url: String, links: Int) { (self.url, self.links) = (url, links) }
    }

    /// What a sink was given.
    public struct Sink: Hashable, Codable, Sendable {
        /// Its kind and place.
        public var sink: String
        /// Records that were put into it.
        public var put: Int
        /// Records that were taken away from it.
        public var removed: Int

        /// Counts what a sink was given.
        public init(_ sink: String, put: Int, removed: Int) {
            (self.sink, self.put, self.removed) = (sink, put, removed)
        }
    }

    /// What becomes of reports of runs whose program or parameters were other ones.
    public enum PastRules: String, Codable, Sendable {
        /// Their pages were counted anew with the present ones.
        case recounted
        /// The run was not held against them, since it did not read all pages anew.
        case leftOut = "left-out"
    }

    /// Names the form of the report.
    public var schema = BatchReport.schemaName
    /// The batch.
    public var run: String
    /// The pipeline's file.
    public var pipeline: String
    /// What program and parameters made the figures: reports of other ones are counted anew before a run is held against them.
    public var rules = ""
    /// What became of reports by other rules; `nil` where the run before had the same, or there was none.
    public var pastRules: PastRules?
    /// When it began, ISO 8601 in UTC.
    public var started: String
    /// When it ended.
    public var finished: String
    /// Whether it goes on where one before it was killed or interrupted: figures are those of both, seconds its own.
    public var isResumed = false
    /// Whether it was asked to end before it was done.
    public var isInterrupted = false
    /// Pages by what became of them.
    public var pages = Pages()
    /// Records by what became of them.
    public var records = Records()
    /// How much each stage had to do.
    public var stages: [Stage] = []
    /// What failed in this batch, by code.
    public var failures: [Failure] = []
    /// What the pages hold that are new or changed in this batch, by family.
    public var families: [Family] = []
    /// The pages that are new or changed in this batch, by where they are from.
    public var sources: [Source] = []
    /// What all pages of the workspace hold, by family.
    public var holdings: [Family] = []
    /// What the listings gave: those of the sources, and pages new or changed that list others or listed some before.
    public var listings: [Listing] = []
    /// What the sinks were given.
    public var sinks: [Sink] = []
    /// What does not look as it did.
    public var alarms: [DriftAlarm] = []

    /// Begins the report of a batch.
    public init(_ run: BatchRun, pipeline: String, finished: String) {
        (self.run, self.pipeline, started) = (run.id, pipeline, run.started)
        (self.finished, isResumed) = (finished, run.isResumed)
    }

    /// The form in which reports are written, and the only one that is read.
    static let schemaName = "rapporteur/report/2"

    /// Whether no page and no record is another than before, and no stage ran.
    public var isOfNothing: Bool {
        pages.new + pages.changed + pages.removed + pages.failed + pages.left == 0
            && records.new + records.changed + records.removed == 0 && stages.allSatisfy { $0.pages == 0 }
            && sinks.isEmpty
    }
}
