/// A page that a batch comes across.
public struct BatchInput: Hashable, Sendable {
    /// Where pages come from.
    public enum Kind: String, Sendable {
        /// A file of its own.
        case file
        /// An archive by another hand.
        case archive
        /// The captures of the workspace.
        case crawl
    }

    /// The path or URL that its records name.
    public let location: String

    /// Where it comes from.
    public let kind: Kind

    /// The archive that holds it; `nil` for other kinds.
    public let holder: String?

    /// What stays the same as long as the page does, so that it need not be read; `nil` where nothing tells.
    public let stamp: String?

    /// Names a page.
    public init(_ location: String, _ kind: Kind, holder: String? = nil, stamp: String? = nil) {
        self.location = location
        self.kind = kind
        self.holder = holder
        self.stamp = stamp
    }
}

/// What the workspace knows of a page.
public struct KnownInput: Hashable, Sendable {
    /// Its number, in the order in which pages were first read.
    public let number: Int64
    /// The page.
    public let input: BatchInput
    /// The digest of what the parser was given.
    public let digest: String
    /// When it was captured; `nil` for a file.
    public let retrieved: String?
    /// The digest of what the extractor gave; `nil` where it has not run.
    public let articles: String?
    /// The stages that ran on it.
    public let fingerprints: PageFingerprints
}

/// What each stage ran on when it ran on a page; `nil` for one that has not.
public struct PageFingerprints: Hashable, Sendable {
    /// Input, parameters and program of the parser.
    public var parsed: String?
    /// Those of the extractor.
    public var extracted: String?
    /// Those of the normaliser.
    public var normalised: String?

    /// Names what ran.
    public init(parsed: String? = nil, extracted: String? = nil, normalised: String? = nil) {
        self.parsed = parsed
        self.extracted = extracted
        self.normalised = normalised
    }
}
