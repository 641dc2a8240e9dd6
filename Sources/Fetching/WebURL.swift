/// A URL of the web, http or https, read and written as WHATWG's URL standard does.
///
/// Equal where their ``href`` is; whether two lead to one page is for ``identity`` to say.
public struct WebURL: Hashable, Sendable, CustomStringConvertible {
    /// `http` or `https`.
    public let scheme: String

    /// The name before a password, percent-encoded; mostly empty.
    public let username: String

    /// The password, percent-encoded; mostly empty.
    public let password: String

    /// A domain in lower case and ASCII, an IPv4 address in four decimal parts, or an IPv6 address in brackets.
    public let host: String

    /// The port; `nil` for the scheme's own.
    public let port: Int?

    /// The path, percent-encoded; opens with a slash and holds no dot segments.
    public let path: String

    /// What stands behind `?`, percent-encoded; `nil` where none does.
    public let query: String?

    /// What stands behind `#`, percent-encoded; `nil` where none does.
    public let fragment: String?

    /// The whole URL, all parts percent-encoded.
    public let href: String

    /// Reads `input`, which may be relative to `base`; `nil` where the standard refuses it or the scheme is another.
    ///
    /// Takes what a browser takes: white space around it, tabs and line ends in it, backslashes for slashes.
    public init?(_ input: String, base: WebURL? = nil) {
        var reader = WebURLReader(input)
        guard let url = reader.read(base: base) else { return nil }
        self = url
    }

    /// Joins parts that are in their final form.
    init(
        scheme: String, username: String = "", password: String = "", host: String, port: Int? = nil,
        path: String, query: String? = nil, fragment: String? = nil
    ) {
        self.scheme = scheme
        self.username = username
        self.password = password
        self.host = host
        self.port = port
        self.path = path
        self.query = query
        self.fragment = fragment
        var href = scheme + "://"
        if !username.isEmpty || !password.isEmpty {
            href += username + (password.isEmpty ? "" : ":" + password) + "@"
        }
        href += host
        if let port { href += ":\(port)" }
        href += path
        if let query { href += "?" + query }
        if let fragment { href += "#" + fragment }
        self.href = href
    }

    /// The ``href``.
    public var description: String { href }

    /// The port that a client connects to.
    public var effectivePort: Int { port ?? Self.defaultPort(of: scheme) }

    /// Scheme, host and port, such as `https://www.osce.org`: what a robots.txt holds for (RFC 9309, 2.3).
    public var origin: String { scheme + "://" + host + (port.map { ":\($0)" } ?? "") }

    /// Path and query: what a request line asks for and what a rule of robots.txt is held against.
    public var target: String { query.map { path + "?" + $0 } ?? path }

    /// The same URL without ``fragment``, which no server is ever told.
    public var withoutFragment: WebURL {
        guard fragment != nil else { return self }
        return WebURL(
            scheme: scheme, username: username, password: password, host: host, port: port, path: path,
            query: query)
    }

    /// Whether both have one ``href``.
    public static func == (one: WebURL, other: WebURL) -> Bool { one.href == other.href }

    /// Hashes ``href``.
    public func hash(into hasher: inout Hasher) { hasher.combine(href) }

    /// 80 or 443.
    static func defaultPort(of scheme: String) -> Int { scheme == "https" ? 443 : 80 }
}

extension WebURL {
    /// The scheme before the first colon, in lower case; `nil` where none stands there (RFC 3986, 3.1).
    static func scheme(of text: String) -> String? {
        guard let colon = text.utf8.firstIndex(of: 0x3A) else { return nil }
        let scheme = text.utf8[..<colon]
        func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
        guard let first = scheme.first, isLetter(first),
            scheme.allSatisfy({ isLetter($0) || (0x30...0x39).contains($0) || "+-.".utf8.contains($0) })
        else { return nil }
        return text[..<colon].lowercased()
    }

    /// Reads a URL that somebody gave.
    ///
    /// - Throws: ``FetchError/scheme(_:)`` for one that is neither http nor https, and ``FetchError/malformedURL(_:)``.
    static func read(_ text: String) throws(FetchError) -> WebURL {
        if let url = WebURL(text) { return url }
        switch scheme(of: text) {
        case nil: throw .malformedURL("it has no scheme")
        case "http", "https": throw .malformedURL("its host or port is none")
        default: throw .scheme(text)
        }
    }
}
