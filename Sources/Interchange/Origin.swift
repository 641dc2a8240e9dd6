/// Where a page came from: what a capture knows beside the body.
///
/// Named in the terms of WARC: the URL asked for, the one that answered, the instant, the payload's digest.
public struct Origin: Hashable, Codable, Sendable {
    /// The path as given, the URL asked for, or `-` for standard input; what failures and records name.
    public let location: String

    /// The URL that gave the body after redirects; `nil` for a file.
    public let url: String?

    /// Every URL that answered with a redirect, in order, `url` left out.
    public let redirects: [String]

    /// The HTTP status; `nil` for a file.
    public let status: Int?

    /// Response headers in the order in which they came, names as sent.
    public let headers: [Header]

    /// The instant of the response, ISO 8601 in UTC to the second; `nil` for a file, whose page has none.
    public let retrieved: String?

    /// `sha256:` and the body's digest in lower-case hex.
    public let digest: String

    /// Makes an origin; a file needs `location` and `digest` only.
    public init(
        location: String, url: String? = nil, redirects: [String] = [], status: Int? = nil,
        headers: [Header] = [], retrieved: String? = nil, digest: String
    ) {
        self.location = location
        self.url = url
        self.redirects = redirects
        self.status = status
        self.headers = headers
        self.retrieved = retrieved
        self.digest = digest
    }

    /// The value of the first header called `name`, case aside.
    public func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }
}

/// One response header.
public struct Header: Hashable, Codable, Sendable {
    /// The name as sent.
    public let name: String

    /// The value, spaces around it left out.
    public let value: String

    /// Makes a header.
    public init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}
