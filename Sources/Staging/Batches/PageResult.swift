import Foundation
public import Interchange

/// What came of a page in a batch, ready to be kept.
public struct PageResult: Sendable {
    /// What the extractor gave.
    public struct Articles: Sendable {
        /// The digest of its bytes.
        public let digest: String
        let packed: Data

        /// Packs what the extractor gave.
        ///
        /// - Throws: `EncodingError`, or ``FileError`` where there is no memory.
        public init(_ outcomes: [Outcome<Article>]) throws {
            var lines: [UInt8] = []
            for outcome in outcomes { lines += try CanonicalJSON.bytes(outcome) + [0x0A] }
            digest = Digest.of(lines)
            guard let packed = PackedText.pack(lines) else {
                throw FileError("an article", "cannot be packed", ENOMEM)
            }
            self.packed = packed
        }

        /// Unpacks what was kept.
        static func outcomes(_ packed: Data) throws -> [Outcome<Article>] {
            guard let lines = PackedText.unpack(packed) else {
                throw FileError("an article in the workspace", "cannot be unpacked", EIO)
            }
            return try lines.split(separator: 0x0A).map {
                try CanonicalJSON.value(Outcome<Article>.self, from: Data($0))
            }
        }
    }

    /// The page.
    public let input: BatchInput
    /// The digest of what the parser is given; `nil` where the page could not be had, so that all stays as it was.
    public var digest: String?
    /// When it was captured.
    public var retrieved: String?
    /// What the stages ran on.
    public var fingerprints = PageFingerprints()
    /// What the extractor gave; `nil` where it did not run, or gave what it had given.
    public var articles: Articles?
    /// The digest of what the extractor gave, also where it did not run.
    public var articlesDigest: String?
    /// Whether a stage ran.
    public var hasRun = false
    /// Why it goes no further, or why items of it do not; `nil` where it did not get to that.
    public var failures: [StageFailure]?
    var rows: [RecordRow]?
    /// What there is to tell.
    public var notices: [Notice] = []
    /// Seconds that stages took.
    public var seconds: [BatchStage: Double] = [:]

    /// Begins with what is known of the page, and nothing done.
    public init(_ input: BatchInput, known: KnownInput?) {
        self.input = input
        digest = known?.digest
        retrieved = known?.retrieved
        articlesDigest = known?.articles
        fingerprints = known?.fingerprints ?? PageFingerprints()
    }

    /// The records that the normaliser gave; none where it did not run.
    ///
    /// - Throws: `DecodingError`.
    public func records() throws -> [Record] {
        try (rows ?? []).map { try CanonicalJSON.value(Record.self, from: $0.json) }
    }

    /// Takes what the normaliser gave.
    ///
    /// - Throws: `EncodingError`.
    public mutating func take(_ outcomes: [Outcome<Record>]) throws {
        var (rows, failures) = ([RecordRow](), [StageFailure]())
        for outcome in outcomes {
            switch outcome {
            case .value(let staged): rows.append(try RecordRow(staged))
            case .failure(let failure): failures.append(failure)
            }
        }
        (self.rows, self.failures) = (rows, failures)
    }

    /// Takes a page that could not be had: all that is known of it stays.
    public mutating func miss(_ failures: [StageFailure]) {
        (digest, rows, hasRun, self.failures) = (nil, nil, true, failures)
    }
}
