/// Where one capture lies in the archives, and what tells it from others of its page.
public struct StoredCapture: Codable, Hashable, Sendable {
    /// The id of its record, `urn:uuid:…`.
    public let recordID: String

    /// The URL that was asked for.
    public let url: String

    /// The ``KnownPage/key`` of its page.
    public let key: String

    /// When, ISO 8601 in UTC with milliseconds.
    public let date: String

    /// The ``CrawlRun`` that made it; `nil` for one out of an archive by another hand.
    public let run: String?

    /// The HTTP status.
    public let status: Int

    /// The `Content-Type` without its parameters, in lower case; `nil` where none was sent.
    public let mediaType: String?

    /// `sha1:` and base32, over the payload as sent.
    public let payloadDigest: String

    /// `sha256:` and hex, over the body with its codings undone: ``Origin/digest``.
    public let bodyDigest: String

    /// The id of the record that holds the body; `nil` where this one does, else this is a revisit.
    public let original: String?

    /// The archive file's name in the workspace, or the path of an archive by another hand.
    public let file: String

    /// The first byte of the record's gzip member in the file.
    public let offset: Int

    /// How many bytes the member takes.
    public let length: Int

    /// Makes an entry.
    public init(
        recordID: String, url: String, key: String, date: String, run: String?, status: Int,
        mediaType: String?, payloadDigest: String, bodyDigest: String, original: String?, file: String,
        offset: Int, length: Int
    ) {
        self.recordID = recordID
        self.url = url
        self.key = key
        self.date = date
        self.run = run
        self.status = status
        self.mediaType = mediaType
        self.payloadDigest = payloadDigest
        self.bodyDigest = bodyDigest
        self.original = original
        self.file = file
        self.offset = offset
        self.length = length
    }
}
