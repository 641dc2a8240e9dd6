/// Reads one URL from left to right: the states of WHATWG's basic URL parser that http and https can reach.
struct WebURLReader {
    /// The input's bytes, what the standard strips first left out.
    private let bytes: [UInt8]
    private var at = 0

    /// Everything before the path.
    private struct Authority {
        var username = ""
        var password = ""
        var host: String
        var port: Int?
    }

    /// Strips C0 controls and spaces at both ends, and tabs and line ends everywhere.
    init(_ input: String) {
        let bytes = Array(input.utf8)
        let start = bytes.firstIndex { $0 > 0x20 } ?? bytes.endIndex
        let end = bytes.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? start
        self.bytes = bytes[start..<end].filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    }

    /// Gives the URL, resolved against `base` where it is relative; `nil` where it is refused.
    mutating func read(base: WebURL?) -> WebURL? {
        guard let scheme = readScheme() else { return base.flatMap { readRelative(to: $0, $0.scheme) } }
        guard scheme == "http" || scheme == "https" else { return nil }
        if let base, base.scheme == scheme, !bytes[at...].starts(with: "//".utf8) {
            return readRelative(to: base, scheme)
        }
        return readAbsolute(scheme)
    }

    /// The scheme and its colon; `nil`, and nothing read, where the input opens with none.
    private mutating func readScheme() -> String? {
        guard let first = bytes.first, Self.isLetter(first),
            let colon = bytes.firstIndex(where: { !Self.isSchemeByte($0) }), bytes[colon] == 0x3A
        else { return nil }
        at = colon + 1
        return String(decoding: bytes[..<colon].map { Self.isLetter($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }

    private mutating func readRelative(to base: WebURL, _ scheme: String) -> WebURL? {
        let authority = Authority(
            username: base.username, password: base.password, host: base.host, port: base.port)
        switch at < bytes.count ? bytes[at] : nil {
        case 0x2F, 0x5C:
            at += 1
            if at < bytes.count, Self.isSlash(bytes[at]) { return readAbsolute(scheme) }
            return finish(scheme, authority, path: readPath(after: []))
        case 0x3F:
            return finish(scheme, authority, path: base.path)
        case nil, 0x23:
            return finish(scheme, authority, path: base.path, query: base.query)
        default:
            var folder = Array(base.path.utf8)
            Self.shorten(&folder)
            return finish(scheme, authority, path: readPath(after: folder))
        }
    }

    private mutating func readAbsolute(_ scheme: String) -> WebURL? {
        while at < bytes.count, Self.isSlash(bytes[at]) { at += 1 }
        guard let authority = readAuthority(scheme) else { return nil }
        if at < bytes.count, Self.isSlash(bytes[at]) { at += 1 }
        return finish(scheme, authority, path: readPath(after: []))
    }

    /// Reads query and fragment and puts all parts together.
    private mutating func finish(
        _ scheme: String, _ authority: Authority, path: String, query: String? = nil
    ) -> WebURL {
        var (query, fragment) = (query, String?.none)
        if at < bytes.count, bytes[at] == 0x3F {
            let end = bytes[at...].firstIndex(of: 0x23) ?? bytes.endIndex
            query = PercentEncoding.query.encode(bytes[(at + 1)..<end])
            at = end
        }
        if at < bytes.count { fragment = PercentEncoding.fragment.encode(bytes[(at + 1)...]) }
        return WebURL(
            scheme: scheme, username: authority.username, password: authority.password,
            host: authority.host, port: authority.port, path: path, query: query, fragment: fragment)
    }

    private mutating func readAuthority(_ scheme: String) -> Authority? {
        let end = bytes[at...].firstIndex { Self.isSlash($0) || $0 == 0x3F || $0 == 0x23 } ?? bytes.endIndex
        var (place, credentials) = (bytes[at..<end], bytes[at..<at])
        at = end
        if let sign = place.lastIndex(of: 0x40) {
            credentials = place[..<sign]
            place = place[(sign + 1)...]
        }
        let colon = Self.portColon(in: place)
        guard let host = WebHost.read(place[..<(colon ?? place.endIndex)]) else { return nil }
        var authority = Authority(host: host)
        if let colon {
            guard let port = Self.port(place[(colon + 1)...]) else { return nil }
            authority.port = port.flatMap { $0 == WebURL.defaultPort(of: scheme) ? nil : $0 }
        }
        let split = credentials.firstIndex(of: 0x3A)
        authority.username = PercentEncoding.userinfo.encode(credentials[..<(split ?? credentials.endIndex)])
        if let split { authority.password = PercentEncoding.userinfo.encode(credentials[(split + 1)...]) }
        return authority
    }

    /// The first colon outside brackets.
    private static func portColon(in place: ArraySlice<UInt8>) -> Int? {
        var isInBrackets = false
        return place.firstIndex { byte in
            if byte == 0x5B { isInBrackets = true }
            if byte == 0x5D { isInBrackets = false }
            return byte == 0x3A && !isInBrackets
        }
    }

    /// The port that digits name, an inner `nil` where there are none; the outer `nil` is a refusal.
    private static func port(_ digits: ArraySlice<UInt8>) -> Int?? {
        var port = 0
        for digit in digits {
            guard (0x30...0x39).contains(digit) else { return nil }
            port = port * 10 + Int(digit - 0x30)
            guard port <= 65_535 else { return nil }
        }
        return .some(digits.isEmpty ? nil : port)
    }

    /// Reads segments to a query, a fragment or the end, and resolves dots.
    private mutating func readPath(after folder: [UInt8]) -> String {
        var path = folder
        while true {
            let end =
                bytes[at...].firstIndex { Self.isSlash($0) || $0 == 0x3F || $0 == 0x23 } ?? bytes.endIndex
            let segment = bytes[at..<end]
            let goesOn = end < bytes.count && Self.isSlash(bytes[end])
            switch Self.dots(segment) {
            case 2:
                Self.shorten(&path)
                if !goesOn { path.append(0x2F) }
            case 1:
                if !goesOn { path.append(0x2F) }
            default:
                path.append(0x2F)
                PercentEncoding.path.encode(segment, into: &path)
            }
            at = end
            guard goesOn else { return String(decoding: path, as: UTF8.self) }
            at += 1
        }
    }

    /// 1 for `.`, 2 for `..`, also where dots are written `%2e`; else 0.
    private static func dots(_ segment: ArraySlice<UInt8>) -> Int {
        guard segment.count <= 6 else { return 0 }
        var (rest, dots) = (segment, 0)
        while let first = rest.first {
            if first == 0x2E {
                rest = rest.dropFirst()
            } else if first == 0x25, rest.count >= 3, rest[rest.startIndex + 1] == 0x32,
                rest[rest.startIndex + 2] | 0x20 == 0x65
            {
                rest = rest.dropFirst(3)
            } else {
                return 0
            }
            dots += 1
        }
        return dots > 2 ? 0 : dots
    }

    /// Takes the last segment and its slash off.
    private static func shorten(_ path: inout [UInt8]) {
        guard let slash = path.lastIndex(of: 0x2F) else { return }
        path.removeSubrange(slash...)
    }

    private static func isSlash(_ byte: UInt8) -> Bool { byte == 0x2F || byte == 0x5C }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    private static func isSchemeByte(_ byte: UInt8) -> Bool {
        isLetter(byte) || (0x30...0x39).contains(byte) || byte == 0x2B || byte == 0x2D || byte == 0x2E
    }
}
