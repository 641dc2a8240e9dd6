/// A batch as its file describes it: where pages come from, how they are fetched and read, and where records go.
///
/// Read by ``PipelineReader``; what a file leaves out has the values below. Paths are those of the folder in which the command
/// runs.
public struct Pipeline: Hashable, Sendable {
    /// Where pages come from.
    public enum Source: Hashable, Sendable {
        /// A page that lists others, and how many pages of it are asked for.
        case listing(String, maximumPages: Int?)
        /// An RSS or Atom feed.
        case feed(String)
        /// A sitemap or an index of sitemaps.
        case sitemap(String)
        /// A URL a line: a file, or at a URL.
        case list(String)
        /// A single page.
        case url(String)
        /// A page, or a folder of pages, on this machine.
        case files(String)
        /// An archive, or a folder of archives.
        case warc(String)

        /// Whether the network is asked for it.
        public var isOfWeb: Bool {
            switch self {
            case .files, .warc: false
            default: true
            }
        }
    }

    /// Where records go.
    public struct Sink: Hashable, Sendable {
        /// What is written.
        public enum Kind: String, CaseIterable, Sendable {
            /// A record a line.
            case jsonLines = "json_lines"
            /// A database in a file.
            case sqlite
            /// A folder with a file a table.
            case csv
            /// Linked data in terms of schema.org.
            case jsonLD = "json_ld"
            /// A script that brings a PostgreSQL database in step.
            case postgresql
        }

        /// What is written.
        public var kind: Kind
        /// Its path.
        public var target: String

        /// Names a sink.
        public init(_ kind: Kind, _ target: String) {
            self.kind = kind
            self.target = target
        }
    }

    /// What the stages do otherwise than by themselves.
    public struct Stages: Hashable, Sendable {
        /// How much of a page the parser takes.
        public var parse = Parse()
        /// What the normaliser leaves out.
        public var normalise = Normalise()
    }

    /// How much of a page the parser takes; `nil` leaves a limit to the parser.
    public struct Parse: Hashable, Codable, Sendable {
        /// Megabytes of the body.
        public var maximumMegabytes: Double?
        /// Open elements.
        public var maximumDepth: Int?
        /// Elements of a page.
        public var maximumNodes: Int?
        /// Blocks of a page.
        public var maximumBlocks: Int?
        /// Megabytes of visible text.
        public var maximumTextMegabytes: Double?
        /// Attributes of one tag.
        public var maximumAttributes: Int?
    }

    /// What the normaliser leaves out.
    public struct Normalise: Hashable, Codable, Sendable {
        /// Rules, or groups of them, whose findings no record shows.
        public var without: [String] = []
    }

    /// The file's path.
    public var file: String
    /// Where pages come from, in order.
    public var sources: [Source] = []
    /// How pages are fetched.
    public var fetch = FetchSettings()
    /// What the stages do otherwise than by themselves.
    public var stages = Stages()
    /// The folder that keeps what the runs leave each other.
    public var workspace = ""
    /// Where records go.
    public var sinks: [Sink] = []
    /// When a run is to raise an alarm.
    public var checks = DriftThresholds()
}
