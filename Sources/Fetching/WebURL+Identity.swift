extension WebURL {
    /// What two URLs have in common where they lead to one page.
    ///
    /// The URL without fragment, credentials, tracking parameters and blanks at its end. Pages of osce.org have it
    /// under one host, and a node under its number, since it answers under many slugs and languages.
    public var identity: String {
        let query = query.flatMap(Self.withoutTracking)
        let path = query == nil ? Self.withoutBlanks(path[...]) : path
        let isOSCE = Self.isWithin(host, Self.osceHosts)
        if isOSCE, query == nil, let node = Self.node(in: path) { return "\(Self.osceOrigin)/node/\(node)" }
        let origin = isOSCE && Self.osceTwins.contains(host) ? Self.osceOrigin : origin
        return origin + path + (query.map { "?" + $0 } ?? "")
    }

    /// The URL to ask for where a page names this one: without fragment and tracking parameters.
    var untracked: WebURL {
        guard let query else { return withoutFragment }
        let kept = Self.withoutTracking(query)
        guard kept != query else { return withoutFragment }
        return WebURL(
            scheme: scheme, username: username, password: password, host: host, port: port, path: path,
            query: kept)
    }

    /// What senders of links hang on and no page depends on; those of `utm_` are known by their head.
    private static let trackingNames: Set<String> = [
        "_ga", "_gl", "dclid", "fbclid", "gad_source", "gbraid", "gclid", "gclsrc", "igshid", "mc_cid",
        "mc_eid",
        "mkt_tok", "msclkid", "oly_anon_id", "oly_enc_id", "ref_src", "s_cid", "srsltid", "ttclid", "twclid",
        "wbraid", "yclid", "ysclid",
    ]

    /// Domains whose hosts serve osce.org's nodes under their numbers, mirrors among them.
    private static let osceHosts = ["osce.org", "osce.eu.org", "shhada.ir"]

    /// Hosts that serve osce.org's other pages too, under the same paths.
    private static let osceTwins: Set<String> = [
        "www.osce.org", "osce.org", "d6.web.osce.org", "osce.eu.org", "www.osce.eu.org", "shhada.ir",
    ]

    private static let osceOrigin = "https://www.osce.org"

    /// Digits of the shortest number that is taken for a node without `node/` before it; years have four.
    private static let shortestNode = 5

    /// The parameters that a page may depend on, blanks at the end off; `nil` where none are left.
    private static func withoutTracking(_ query: String) -> String? {
        let kept = query.utf8.split(separator: 0x26, omittingEmptySubsequences: false).filter { parameter in
            let name = String(decoding: parameter.prefix { $0 != 0x3D }, as: UTF8.self).lowercased()
            return !name.hasPrefix("utm_") && !trackingNames.contains(name)
        }
        let rest = kept.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "&")
        let query = withoutBlanks(rest[...])
        return query.isEmpty ? nil : query
    }

    /// Takes `%20` off the end: blanks that a text around the link left there.
    private static func withoutBlanks(_ text: Substring) -> String {
        var text = text
        while text.hasSuffix("%20") { text = text.dropLast(3) }
        return String(text)
    }

    private static func isWithin(_ host: String, _ domains: [String]) -> Bool {
        domains.contains { host == $0 || host.hasSuffix("." + $0) }
    }

    /// The number that the path ends in, without leading zeros.
    private static func node(in path: String) -> Substring? {
        let segments = path.split(separator: "/")
        guard let last = segments.last, last.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        let digits = last.drop { $0 == "0" }
        let isNamed = segments.count > 1 && segments[segments.count - 2] == "node"
        return !digits.isEmpty && (isNamed || digits.utf8.count >= shortestNode) ? digits : nil
    }
}
